/* Reading a table while memory ends. */
#include "unit/wrapped.h"

#include <eligo/plugin.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <string.h>

#include <cmocka.h>

extern const eligo_plugin eligo_plugin_1;

static const eligo_plugin_fact dictionary[] = {
    {.size = sizeof(eligo_plugin_fact), .name = "firm.name", .kind = "text", .owner = "firm", .unit = ""},
    {.size = sizeof(eligo_plugin_fact), .name = "plant.capacity", .kind = "number", .owner = "use", .unit = "MW"},
};
static const eligo_plugin_facts facts = {dictionary, 2};

static eligo_status take(const eligo_plugin_profiles *to, const char *json, size_t length, unsigned line) {
  (void)line, (void)json;
  *(size_t *)to->data += length;
  return ELIGO_OK;
}

static void hear(const eligo_plugin_faults *to, bool warning, const char *id, const char *source, unsigned line,
                 const char *message) {
  (void)to, (void)warning, (void)id, (void)source, (void)line, (void)message;
}

static void sweep(const char *csv, size_t csv_length, const char *mapping, eligo_status in_the_end) {
  eligo_status status = ELIGO_MEMORY;
  size_t granted = 0;
  for (; status != in_the_end && granted < 500; granted++) {
    size_t taken = 0;
    const eligo_plugin_input input = {.size = sizeof input,
                                      .source = "t.csv",
                                      .bytes = csv,
                                      .length = csv_length,
                                      .mapping_source = mapping == NULL ? NULL : "t.map",
                                      .mapping = mapping,
                                      .mapping_length = mapping == NULL ? 0 : strlen(mapping),
                                      .facts = &facts};
    const eligo_plugin_profiles to = {take, &taken};
    const eligo_plugin_faults faults = {hear, NULL};
    wrapped_limit(granted);
    status = eligo_plugin_1.readers[0]->read(NULL, &input, &to, &faults);
    wrapped_limit(SIZE_MAX);
    assert_true(status == ELIGO_MEMORY || status == ELIGO_BAD_INPUT || status == in_the_end);
  }
  assert_int_equal(status, in_the_end);
  assert_in_range(granted, 3, 499);
}

static void a_table_is_read_whole_or_memory_is_said_to_have_ended(void **state) {
  (void)state;
  static const char plain[] = "firm.name,plant.capacity [kW]\n\"A \"\"b\"\"\",5\nB,6\n";
  static const char gb[] = "firm.name\n\xC2\xCC\xC9\xAB\n";
  sweep(plain, sizeof plain - 1, NULL, ELIGO_OK);
  sweep(gb, sizeof gb - 1, NULL, ELIGO_OK);
  sweep(plain, sizeof plain - 1,
        "column 1 = firm.name\nmissing = \"-\"\nprofile by = \"firm.name\"\nvalue 2 \"5\" = plant.capacity \"7\"\nconstant request.id = \"x\"\n", ELIGO_OK);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(a_table_is_read_whole_or_memory_is_said_to_have_ended)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
