#include "../rule/small_book.h"

#include "fact/json.h"
#include "fixture.h"
#include "report/report.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

static eligo_rulebook *rulebook;
static eligo_json_door *door;
static eligo_arena arena;
static eligo_cursor document;
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
  eligo_arena_free(&arena);
  eligo_rulebook_free(rulebook);
  return 0;
}

/* The root of what was written, with the whole of it checked. */
static eligo_json parsed(void) {
  eligo_json_tokens tokens;
  const char *message;
  size_t offset;
  eligo_json root;
  assert_false(out.failed);
  assert_int_equal(eligo_json_scan(door, out.bytes, out.length, false, &tokens), ELIGO_JSON_FINE);
  document = eligo_cursor_of(&tokens, &arena, 64);
  assert_int_equal(eligo_json_check(document, &message, &offset), ELIGO_JSON_FINE);
  assert_true(eligo_json_take(&document, &root));
  return root;
}

static bool member(eligo_json object, const char *key, eligo_json *kid) {
  eligo_cursor walk = document;
  eligo_json_loop loop = eligo_json_enter(&walk, &object);
  while (eligo_json_next(&walk, &loop, kid)) {
    if (kid->key_length == strlen(key) && memcmp(kid->key, key, strlen(key)) == 0) return true;
  }
  return false;
}

static eligo_json at_path(eligo_json at, const char *const *keys) {
  for (; *keys != NULL; keys++) {
    if (!member(at, *keys, &at)) fail_msg("nothing is called '%s'", *keys);
  }
  return at;
}

#define AT(root, ...) at_path(root, (const char *const[]){__VA_ARGS__, NULL})

static void all_that_is_written_is_json(void **state) {
  (void)state;
  fixture made;
  fixture_make(&made);
  eligo_write_options options = {.language = ELIGO_ZH};
  eligo_text_clear(&out);
  eligo_report_json(&made.decision, &options, &out);
  assert_int_equal(parsed().type, ELIGO_JSON_OBJECT);
  eligo_text_clear(&out);
  eligo_report_json_line(&made.decision, &options, &out);
  assert_int_equal(parsed().type, ELIGO_JSON_OBJECT);
  eligo_text_clear(&out);
  eligo_schema_decision(&out);
  assert_int_equal(parsed().type, ELIGO_JSON_OBJECT);
  fixture_free(&made);
}

static void the_profile_schema_knows_every_fact_where_it_belongs(void **state) {
  (void)state;
  eligo_text_clear(&out);
  eligo_schema_profile(rulebook, ELIGO_EN, &out);
  const eligo_json nodes = parsed();
  eligo_json kid;
  const eligo_json places[] = {
      AT(nodes, "properties", "firm", "properties", "facts", "properties"),
      AT(nodes, "properties", "request", "properties", "facts", "properties"),
      AT(nodes, "properties", "uses", "items", "properties", "facts", "properties")};
  for (uint32_t i = 0; i < rulebook->dictionary.count; i++) {
    const eligo_fact *fact = &rulebook->dictionary.facts[i];
    for (int owner = 0; owner < 3; owner++)
      assert_true(member(places[owner], fact->name, &kid) ==
                  (fact->owner == (eligo_owner)owner));
  }
}

static void the_profile_schema_names_products_items_and_activities(void **state) {
  (void)state;
  eligo_text_clear(&out);
  eligo_schema_profile(rulebook, ELIGO_EN, &out);
  const eligo_json nodes = parsed();
  const eligo_json request = AT(nodes, "properties", "request", "properties");
  const eligo_json use = AT(nodes, "properties", "uses", "items", "properties");
  const eligo_json products = AT(request, "product", "enum"), activities = AT(use, "activity", "enum");
  const eligo_json items = AT(use, "items", "properties", "eu-taxonomy", "enum");
  eligo_json amount;
  assert_int_equal(eligo_json_count(&document, &products), 1);
  assert_int_equal(eligo_json_count(&document, &activities), 2);
  assert_int_equal(eligo_json_count(&document, &items), 2);
  assert_true(member(request, "amount", &amount));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(all_that_is_written_is_json),
      cmocka_unit_test(the_profile_schema_knows_every_fact_where_it_belongs),
      cmocka_unit_test(the_profile_schema_names_products_items_and_activities),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
