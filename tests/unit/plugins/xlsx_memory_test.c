/* Reading a workbook while memory ends. */
#include "unit/wrapped.h"

#include "shared/text.h"

#include <eligo/plugin.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

extern const eligo_plugin eligo_plugin_1;

static const eligo_plugin_fact dictionary[] = {
    {.size = sizeof(eligo_plugin_fact), .name = "firm.name", .kind = "text", .owner = "firm", .unit = ""},
    {.size = sizeof(eligo_plugin_fact), .name = "plant.capacity", .kind = "number", .owner = "use", .unit = "MW"},
};
static const eligo_plugin_facts facts = {dictionary, 2};

static eligo_status keep(const eligo_plugin_bytes *to, const void *at, size_t length) {
  plug_add(to->data, at, length);
  return ELIGO_OK;
}

static eligo_status take(const eligo_plugin_profiles *to, const char *json, size_t length, unsigned line) {
  (void)to, (void)json, (void)length, (void)line;
  return ELIGO_OK;
}

static void hear(const eligo_plugin_faults *to, bool warning, const char *id, const char *source, unsigned line,
                 const char *message) {
  (void)to, (void)warning, (void)id, (void)source, (void)line, (void)message;
}

static void a_workbook_is_read_whole_or_not_at_all(void **state) {
  (void)state;
  plug_text file = {0};
  const eligo_plugin_faults faults = {hear, NULL};
  const eligo_plugin_questions questions = {.size = sizeof questions,
                                            .product = "p",
                                            .standard = "s",
                                            .item = "1",
                                            .title = {"P", "P"},
                                            .asked = facts,
                                            .facts = facts};
  assert_int_equal(eligo_plugin_1.forms[0]->write(NULL, &questions, &(eligo_plugin_bytes){keep, &file}, &faults), ELIGO_OK);
  const eligo_plugin_input input = {
      .size = sizeof input, .source = "t.xlsx", .bytes = file.bytes, .length = file.length, .facts = &facts};
  const eligo_plugin_profiles to = {take, NULL};
  eligo_status status = ELIGO_MEMORY;
  size_t granted = 0;
  for (; status != ELIGO_OK && granted < 500; granted++) {
    wrapped_limit(granted);
    status = eligo_plugin_1.readers[0]->read(NULL, &input, &to, &faults);
    wrapped_limit(SIZE_MAX);
    assert_true(status == ELIGO_OK || status == ELIGO_MEMORY);
  }
  assert_int_equal(status, ELIGO_OK);
  assert_in_range(granted, 5, 499);
  plug_free(&file);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(a_workbook_is_read_whole_or_not_at_all)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
