#include "../rule/small_book.h"

#include "fact/json_door.h"
#include "fixture.h"
#include "report/report.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

static eligo_rulebook *rulebook;
static eligo_json_door *door;
static eligo_text out;

static int load(void **state) {
  (void)state;
  static eligo_fault at[20];
  eligo_faults faults = {.at = at, .capacity = 20};
  rulebook = small_rulebook(&faults);
  door = eligo_json_open();
  return rulebook == NULL || door == NULL;
}

static int unload(void **state) {
  (void)state;
  eligo_text_free(&out);
  eligo_json_close(door);
  eligo_rulebook_free(rulebook);
  return 0;
}

static const eligo_json *parsed(void) {
  eligo_json_document document;
  assert_false(out.failed);
  assert_int_equal(eligo_json_read(door, out.bytes, out.length, 64, &document), ELIGO_JSON_FINE);
  return document.nodes;
}

static const eligo_json *member(const eligo_json *nodes, const eligo_json *object,
                                const char *key) {
  for (uint32_t i = object->first; i != ELIGO_JSON_NONE; i = nodes[i].next) {
    if (nodes[i].key_length == strlen(key) && memcmp(nodes[i].key, key, strlen(key)) == 0)
      return &nodes[i];
  }
  return NULL;
}

static const eligo_json *at_path(const eligo_json *nodes, const char *const *keys) {
  const eligo_json *at = nodes;
  for (; *keys != NULL; keys++) {
    at = member(nodes, at, *keys);
    if (at == NULL) fail_msg("nothing is called '%s'", *keys);
  }
  return at;
}

#define AT(nodes, ...) at_path(nodes, (const char *const[]){__VA_ARGS__, NULL})

static void all_that_is_written_is_json(void **state) {
  (void)state;
  fixture made;
  fixture_make(&made);
  eligo_write_options options = {.language = ELIGO_ZH};
  eligo_text_clear(&out);
  eligo_report_json(&made.decision, &options, &out);
  assert_int_equal(parsed()->type, ELIGO_JSON_OBJECT);
  eligo_text_clear(&out);
  eligo_report_json_line(&made.decision, &options, &out);
  assert_int_equal(parsed()->type, ELIGO_JSON_OBJECT);
  eligo_text_clear(&out);
  eligo_schema_decision(&out);
  assert_int_equal(parsed()->type, ELIGO_JSON_OBJECT);
  fixture_free(&made);
}

static void the_profile_schema_knows_every_fact_where_it_belongs(void **state) {
  (void)state;
  eligo_text_clear(&out);
  eligo_schema_profile(rulebook, ELIGO_EN, &out);
  const eligo_json *nodes = parsed();
  const eligo_json *places[] = {
      AT(nodes, "properties", "firm", "properties", "facts", "properties"),
      AT(nodes, "properties", "request", "properties", "facts", "properties"),
      AT(nodes, "properties", "uses", "items", "properties", "facts", "properties")};
  for (uint32_t i = 0; i < rulebook->dictionary.count; i++) {
    const eligo_fact *fact = &rulebook->dictionary.facts[i];
    for (int owner = 0; owner < 3; owner++)
      assert_true((member(nodes, places[owner], fact->name) != NULL) ==
                  (fact->owner == (eligo_owner)owner));
  }
}

static void the_profile_schema_names_products_items_and_activities(void **state) {
  (void)state;
  eligo_text_clear(&out);
  eligo_schema_profile(rulebook, ELIGO_EN, &out);
  const eligo_json *nodes = parsed();
  assert_int_equal(AT(nodes, "properties", "request", "properties", "product", "enum")->count, 1);
  const eligo_json *use = AT(nodes, "properties", "uses", "items", "properties");
  assert_int_equal(member(nodes, member(nodes, use, "activity"), "enum")->count, 2);
  const eligo_json *items = member(nodes, member(nodes, use, "items"), "properties");
  assert_int_equal(member(nodes, member(nodes, items, "eu-taxonomy"), "enum")->count, 2);
  assert_non_null(member(nodes, AT(nodes, "properties", "request", "properties"), "amount"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_that_is_written_is_json),
      cmocka_unit_test(the_profile_schema_knows_every_fact_where_it_belongs),
      cmocka_unit_test(the_profile_schema_names_products_items_and_activities),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
