#include "base/width.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static void chinese_takes_two_columns(void **state) {
  (void)state;
  assert_int_equal(eligo_columns("水力发电"), 8);
  assert_int_equal(eligo_columns("60 MW"), 5);
  assert_int_equal(eligo_columns("（余量）"), 8);
  assert_int_equal(eligo_columns("✔ ≤ – …"), 7);
}

static void marks_take_no_column(void **state) {
  (void)state;
  assert_int_equal(eligo_columns("e\xCC\x81"), 1);
}

static void broken_bytes_become_one_replacement_each(void **state) {
  (void)state;
  size_t bytes;
  assert_int_equal(eligo_character("\xE6\xB0", 2, &bytes), 0xFFFD); /* cut short */
  assert_int_equal(bytes, 1);
  assert_int_equal(eligo_character("\xC0\xAF", 2, &bytes), 0xFFFD);         /* too long a form */
  assert_int_equal(eligo_character("\xED\xA0\x80", 3, &bytes), 0xFFFD);     /* half a pair */
  assert_int_equal(eligo_character("\xF4\x90\x80\x80", 4, &bytes), 0xFFFD); /* beyond Unicode */
  assert_int_equal(eligo_character("\xE6\xB0\xB4", 3, &bytes), 0x6C34);
  assert_int_equal(bytes, 3);
}

static void every_character_survives_writing_and_reading(void **state) {
  (void)state;
  for (uint32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 97) {
    char text[4];
    size_t bytes;
    if (c >= 0xD800 && c <= 0xDFFF) continue;
    size_t length = eligo_character_write(c, text);
    assert_int_equal(eligo_character(text, length, &bytes), c);
    assert_int_equal(bytes, length);
  }
}

static void what_steers_a_terminal_is_harmful(void **state) {
  (void)state;
  static const uint32_t bad[] = {0x00,   0x07,   0x1B,   0x7F,   0x9B,
                                 0x200B, 0x202E, 0x2066, 0xFEFF, 0xE0041};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
    assert_false(eligo_character_is_harmless(bad[i]));
  static const uint32_t good[] = {'A', ' ', 0xE9, 0x6C34, 0x2714, 0xFF0C, 0x1F600};
  for (size_t i = 0; i < sizeof good / sizeof *good; i++)
    assert_true(eligo_character_is_harmless(good[i]));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(chinese_takes_two_columns),
      cmocka_unit_test(marks_take_no_column),
      cmocka_unit_test(broken_bytes_become_one_replacement_each),
      cmocka_unit_test(every_character_survives_writing_and_reading),
      cmocka_unit_test(what_steers_a_terminal_is_harmful),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
