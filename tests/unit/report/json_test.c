#include "fixture.h"

#include "report/report.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static fixture made;
static eligo_text out;
static const eligo_write_options english = {.format = ELIGO_AS_JSON, .language = ELIGO_EN};
static const eligo_write_options chinese = {.format = ELIGO_AS_JSON, .language = ELIGO_ZH};

static int begin(void **state) {
  (void)state;
  fixture_make(&made);
  out = (eligo_text){0};
  return 0;
}

static int finish(void **state) {
  (void)state;
  eligo_text_free(&out);
  fixture_free(&made);
  return 0;
}

/* The next key of a JSON text after `*at`, copied; false at the end. A key is a string before a
 * colon. */
static bool next_key(const char **at, char *key, size_t size) {
  for (const char *c = *at; *c != '\0'; c++) {
    if (*c != '"') continue;
    const char *start = c + 1;
    for (c++; *c != '"'; c++) c += *c == '\\';
    if (c[1] != ':') continue;
    size_t length = (size_t)(c - start);
    assert_true(length < size);
    memcpy(key, start, length);
    key[length] = '\0';
    *at = c + 1;
    return true;
  }
  return false;
}

static bool holds_key(const char *json, const char *wanted) {
  char key[80];
  while (next_key(&json, key, sizeof key)) {
    if (strcmp(key, wanted) == 0) return true;
  }
  return false;
}

static void every_key_of_a_decision_is_in_its_schema(void **state) {
  (void)state;
  eligo_text schema = {0};
  eligo_schema_decision(&schema);
  eligo_report_json(&made.decision, &english, &out);
  const char *at = out.bytes;
  char key[80];
  unsigned keys = 0;
  for (; next_key(&at, key, sizeof key); keys++) {
    if (!holds_key(schema.bytes, key)) fail_msg("the schema does not name '%s'", key);
  }
  assert_true(keys > 100);
  eligo_text_free(&schema);
}

static const char *const schema_words[] = {
    "$schema",    "$id",   "$ref",  "$defs",       "title", "type",  "required",
    "properties", "items", "const", "description", "enum",  "format"};
static const char *const shapes[] = {"verdict", "outcome", "language",  "kind",   "reason_code",
                                     "pack",    "list",    "product",   "part",   "use",
                                     "item",    "step",    "criterion", "reason", "share",
                                     "missing", "fix",     "doubt",     "titled", "benefit", "input", "estimate"};
/* Lists are empty until a source of facts answers. */
static const char *const not_yet[] = {"name"};

static bool is_among(const char *key, const char *const *names, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(names[i], key) == 0) return true;
  }
  return false;
}

#define IS_AMONG(key, names) is_among(key, names, sizeof(names) / sizeof *(names))

static void every_field_of_the_schema_is_written_by_a_full_decision(void **state) {
  (void)state;
  eligo_text schema = {0};
  eligo_schema_decision(&schema);
  eligo_report_json(&made.decision, &english, &out);
  const char *at = schema.bytes;
  char key[80];
  while (next_key(&at, key, sizeof key)) {
    if (IS_AMONG(key, schema_words) || IS_AMONG(key, shapes) || IS_AMONG(key, not_yet)) continue;
    if (!holds_key(out.bytes, key)) fail_msg("no decision holds '%s'", key);
  }
  eligo_text_free(&schema);
}

static void codes_do_not_change_with_the_language(void **state) {
  (void)state;
  eligo_text other = {0};
  eligo_report_json(&made.decision, &english, &out);
  eligo_report_json(&made.decision, &chinese, &other);
  static const char *const codes[] = {"\"verdict\": \"not_eligible\"", "\"outcome\": \"unknown\"",
                                      "\"code\": \"missing\"",         "\"kind\": \"compare\"",
                                      "\"margin\": \"-1 W/m2\"",       "\"relation\": \">\""};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
    assert_non_null(strstr(out.bytes, codes[i]));
    assert_non_null(strstr(other.bytes, codes[i]));
  }
  assert_non_null(strstr(out.bytes, "\"title\": \"Power density\""));
  assert_non_null(strstr(other.bytes, "\"title\": \"功率密度\""));
  assert_non_null(strstr(other.bytes, "\"text\": \"未提供“全生命周期温室气体排放”\""));
  eligo_text_free(&other);
}

static void one_line_holds_the_same_as_many(void **state) {
  (void)state;
  eligo_text line = {0};
  eligo_report_json(&made.decision, &english, &out);
  eligo_report_json_line(&made.decision, &english, &line);
  assert_null(strchr(line.bytes, '\n'));
  const char *a = out.bytes, *b = line.bytes;
  char one[80], two[80];
  while (next_key(&a, one, sizeof one)) {
    assert_true(next_key(&b, two, sizeof two));
    assert_string_equal(one, two);
  }
  assert_false(next_key(&b, two, sizeof two));
  eligo_text_free(&line);
}

static void hostile_text_stays_inside_its_string(void **state) {
  (void)state;
  made.decision.request_id = "a\"},\x1b[2J\n\\";
  eligo_report_json_line(&made.decision, &english, &out);
  assert_non_null(strstr(out.bytes, "\"id\":\"a\\\"},\\u001b[2J\\n\\\\\""));
}

static void an_empty_decision_keeps_its_lists(void **state) {
  (void)state;
  eligo_decision none = {.verdict = ELIGO_UNDETERMINED, .as_of = 0, .rule_date = {0, 0}};
  eligo_report_json_line(&none, &english, &out);
  assert_string_equal(
      out.bytes,
      "{\"schema\":\"eligo.decision/"
      "1\",\"engine\":\"0.1.0\",\"language\":\"en\",\"as_of\":\"1970-01-01\","
      "\"rule_date\":\"1970-01-01\",\"rule_date_provisional\":false,\"verdict\":\"undetermined\","
      "\"verdict_text\":\"Undetermined\",\"summary\":\"What was given does not settle it; the "
      "reasons stand below.\","
      "\"confirmed\":false,\"uses\":[],\"shares\":[],\"missing\":[],\"fix\":[],\"doubts\":[],"
      "\"papers\":[],\"duties\":[],"
      "\"packs\":[],\"lists\":[]}");
}

static void an_open_rule_date_is_left_out(void **state) {
  (void)state;
  made.decision.rule_date = (eligo_dates){ELIGO_DAY_FIRST, ELIGO_DAY_LAST};
  eligo_report_json_line(&made.decision, &english, &out);
  assert_null(strstr(out.bytes, "\"rule_date\":"));
}

static void the_public_door_writes_both_formats(void **state) {
  (void)state;
  char *bytes = NULL;
  size_t length = 0;
  assert_int_equal(eligo_decision_write(&made.decision, &english, &bytes, &length), ELIGO_OK);
  assert_int_equal(bytes[0], '{');
  assert_int_equal(strlen(bytes), length);
  assert_int_equal(bytes[length - 1], '\n');
  eligo_free(bytes);
  eligo_write_options text = {.format = ELIGO_AS_TEXT};
  assert_int_equal(eligo_decision_write(&made.decision, &text, &bytes, &length), ELIGO_OK);
  assert_non_null(strstr(bytes, "Not eligible"));
  eligo_free(bytes);
  assert_int_equal(eligo_decision_verdict(&made.decision), ELIGO_NOT_ELIGIBLE);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, finish)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(every_key_of_a_decision_is_in_its_schema),
      TEST(every_field_of_the_schema_is_written_by_a_full_decision),
      TEST(codes_do_not_change_with_the_language),
      TEST(one_line_holds_the_same_as_many),
      TEST(hostile_text_stays_inside_its_string),
      TEST(an_empty_decision_keeps_its_lists),
      TEST(an_open_rule_date_is_left_out),
      TEST(the_public_door_writes_both_formats),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
