#include "fact/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static eligo_json_end end_of(const char *text, uint32_t deepest) {
  eligo_json_door *door = eligo_json_open();
  eligo_json_tokens tokens;
  eligo_arena arena = {0};
  const char *message = NULL;
  size_t offset = 0;
  eligo_json_end end = eligo_json_scan(door, text, strlen(text), false, &tokens);
  if (end == ELIGO_JSON_FINE) end = eligo_json_check(eligo_cursor_of(&tokens, &arena, deepest), &message, &offset);
  if (end != ELIGO_JSON_FINE && end != ELIGO_JSON_NO_MEMORY) assert_true(offset <= strlen(text));
  eligo_arena_free(&arena);
  eligo_json_close(door);
  return end;
}

static void what_is_json_is_taken(void **state) {
  (void)state;
  static const char *const good[] = {
      "{}", "[]", " { } ", "[ ]", "null", "true", "0", "-0", "-0.5e-7", "1E+3", "12345678901234567890", "\"\"", "\"a\"", "[1,2, 3 ]",
      "{\"a\":1}", "{ \"a\" : [ true , false , null ] }", "[[[[]]]]", "\"\\u4e2d\\ud83d\\ude00\\n\\\"\\\\\\/\"", "{\"\":\"\"}", "[\"]\",\"}\",\":\"]",
      "[0.1,10.25,99999999.9]", "{\"a\":{},\"b\":[]}", "\"\xe4\xb8\xad\"", "\n\t[\r\n1\r\n]\n"};
  for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
    if (end_of(good[i], 32) != ELIGO_JSON_FINE) fail_msg("refused: %s", good[i]);
  }
}

static void what_is_no_json_is_refused(void **state) {
  (void)state;
  static const char *const bad[] = {
      "", " ", "{", "}", "[", "]", "[}", "{]", "[1", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,}", "[1,]", "[,1]", "[1,,2]", "{,}", "{\"a\" 1}",
      "{\"a\":1 \"b\":2}", "{a:1}", "{1:2}", "[1 2]", "1 2", "{} {}", "\"a\" \"b\"", "\"a\"x", "\"a\"\"b\"", "x", "tru", "truex", "true1", "nul",
      "nulll", "+1", "01", "-", "-a", "1.", ".5", "1.e2", "1e", "1e+", "1.5.2", "1-2", "0x1", "1a", "--1", "NaN", "Infinity", "\"", "\"\\\"",
      "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\u0041\"", "\"\\u0000\"", "\"\x01\"", "\"\xff\"", "[\"a\":1]", "{\"a\",1}",
      "{\"a\":1:2}", "[true false]", "{\"a\":}", "{:1}", ":", ",", "[:]", "{\"a\"}", "/**/1", "'a'", "1,", "[1]]", "{}}", "\"a\",", "12\"a\"", "{\"a\":1]"};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    if (end_of(bad[i], 32) == ELIGO_JSON_FINE) fail_msg("taken: %s", bad[i]);
  }
}

static void depth_is_limited_at_every_turn(void **state) {
  (void)state;
  assert_int_equal(end_of("[[[]]]", 3), ELIGO_JSON_FINE);
  assert_int_equal(end_of("[[[]]]", 2), ELIGO_JSON_TOO_DEEP);
  assert_int_equal(end_of("{\"a\":{\"b\":[]}}", 2), ELIGO_JSON_TOO_DEEP);
  assert_int_equal(end_of("[{},[],{}]", 2), ELIGO_JSON_FINE);
}

static void short_numbers_are_what_their_digits_say(void **state) {
  (void)state;
  char text[32];
  for (int whole = 0; whole < 3000; whole += 7) {
    for (int decimals = 0; decimals <= 3; decimals++) {
      int64_t mantissa = -1, slow_mantissa = -1;
      uint8_t scale = 99, slow_scale = 99;
      double number = whole / (decimals == 0 ? 1.0 : decimals == 1 ? 10.0 : decimals == 2 ? 100.0 : 1000.0);
      int length = snprintf(text, sizeof text, "%.*f", decimals, number);
      memset(text + length, 0, sizeof text - (size_t)length);
      assert_true(eligo_json_short_number(text, (uint32_t)length, &mantissa, &scale));
      assert_true(eligo_decimal_read(text, (size_t)length, &slow_mantissa, &slow_scale));
      assert_int_equal(mantissa, slow_mantissa);
      assert_int_equal(scale, slow_scale);
      assert_int_equal(mantissa, whole);
      assert_int_equal(scale, decimals);
    }
  }
}

static void longer_numbers_are_what_their_digits_say(void **state) {
  (void)state;
  char text[40];
  for (int digits = 1; digits <= 18; digits++) {
    for (int point = 0; point <= digits; point++) {
      const char *all = "907256103849170265";
      const int length = point == 0 ? snprintf(text, sizeof text, "%.*s", digits, all) : snprintf(text, sizeof text, "%.*s.%.*s", point, all, digits - point, all + point);
      int64_t mantissa = -1, slow_mantissa = -1;
      uint8_t scale = 99, slow_scale = 99;
      memset(text + length, '7', sizeof text - (size_t)length); /* what stands behind it is no part of it */
      const bool inside = point == 0 || (point < digits && point >= length - 8);
      assert_int_equal(eligo_json_longer_number(text, (uint32_t)length, &mantissa, &scale), inside && length >= 9 && length <= 16);
      if (!inside || length < 9 || length > 16) continue;
      assert_true(eligo_decimal_read(text, (size_t)length, &slow_mantissa, &slow_scale));
      assert_int_equal(mantissa, slow_mantissa);
      assert_int_equal(scale, slow_scale);
    }
  }
}

/* Whatever stands in eight bytes: short where the grammar has a plain number of it, and nowhere else. */
static void nothing_else_is_a_short_number(void **state) {
  (void)state;
  static const char *const others[] = {"-1", "+1", "1.", ".1", "1..2", "1.2.3", "1e3", "1a", "01", "00", "00.5", "", " 1", "1 ", "\"1\"", "12,3", "/", ":", "1:", "1/2"};
  int64_t mantissa;
  uint8_t scale;
  char text[16];
  for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
    memset(text, 0, sizeof text);
    memcpy(text, others[i], strlen(others[i]));
    if (strlen(others[i]) == 0) continue;
    if (eligo_json_short_number(text, (uint32_t)strlen(others[i]), &mantissa, &scale)) fail_msg("taken: '%s'", others[i]);
  }
}

static void members_that_nobody_enters_are_passed_over(void **state) {
  (void)state;
  static const char text[] = "{\"a\":{\"x\":[1,{\"y\":2}]},\"b\":[[],[1]],\"c\":3}";
  eligo_json_door *door = eligo_json_open();
  eligo_json_tokens tokens;
  eligo_arena arena = {0};
  eligo_json root, kid;
  char keys[8] = "";
  assert_int_equal(eligo_json_scan(door, text, sizeof text - 1, false, &tokens), ELIGO_JSON_FINE);
  eligo_cursor c = eligo_cursor_of(&tokens, &arena, 32);
  assert_true(eligo_json_take(&c, &root));
  assert_int_equal(eligo_json_count(&c, &root), 3);
  assert_true(eligo_json_has(&c, &root, "b", 1));
  assert_false(eligo_json_has(&c, &root, "x", 1));
  eligo_json_loop loop = eligo_json_enter(&c, &root);
  while (eligo_json_next(&c, &loop, &kid)) strncat(keys, kid.key, kid.key_length);
  assert_string_equal(keys, "abc");
  assert_int_equal(kid.mantissa, 3);
  assert_true(eligo_json_finish(&c));
  eligo_arena_free(&arena);
  eligo_json_close(door);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(what_is_json_is_taken),
      cmocka_unit_test(what_is_no_json_is_refused),
      cmocka_unit_test(depth_is_limited_at_every_turn),
      cmocka_unit_test(short_numbers_are_what_their_digits_say),
      cmocka_unit_test(longer_numbers_are_what_their_digits_say),
      cmocka_unit_test(nothing_else_is_a_short_number),
      cmocka_unit_test(members_that_nobody_enters_are_passed_over),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
