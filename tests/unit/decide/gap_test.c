#include "decide/assemble.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static uint64_t state = 7;

static uint64_t next(uint64_t most) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state % (most + 1);
}

static int64_t power(unsigned exponent) {
  int64_t all = 1;
  while (exponent-- > 0) all *= 10;
  return all;
}

/* In millionths, as C prints it, without the zeros behind. */
static void expect(eligo_decimal x, eligo_decimal y, char out[64]) {
  const int64_t gap = x.mantissa * power(6u - x.scale) - y.mantissa * power(6u - y.scale);
  const long long size = llabs(gap);
  int length = snprintf(out, 64, "%s%lld.%06lld", gap < 0 ? "-" : "", size / 1000000, size % 1000000);
  while (out[length - 1] == '0') length--;
  if (out[length - 1] == '.') length--;
  out[length] = '\0';
}

/* What lies behind the room that a gap asks for is not touched. */
static void is_as_expected(eligo_decimal x, eligo_decimal y) {
  char wanted[64], room[ELIGO_LONGEST_GAP + 1];
  const unsigned scale = x.scale > y.scale ? x.scale : y.scale;
  const int64_t size = llabs(x.mantissa * power(scale - x.scale) - y.mantissa * power(scale - y.scale));
  room[ELIGO_LONGEST_GAP] = '!';
  char *end = eligo_put_gap(room, x, y);
  assert_int_equal(end != NULL, size < 100000000);
  assert_int_equal(room[ELIGO_LONGEST_GAP], '!');
  if (end == NULL) return;
  expect(x, y, wanted);
  *end = '\0';
  assert_string_equal(room, wanted);
}

static void a_gap_of_two_decimals_is_what_they_differ_by(void **unused) {
  (void)unused;
  for (int i = 0; i < 300000; i++) {
    const int64_t most = power((unsigned)next(8));
    const eligo_decimal x = {(int64_t)next((uint64_t)most), (uint8_t)next(6)}, y = {(int64_t)next((uint64_t)most), (uint8_t)next(6)};
    is_as_expected(x, y);
    is_as_expected(x, x);
    is_as_expected((eligo_decimal){-x.mantissa, x.scale}, y);
  }
  for (unsigned digits = 0; digits <= 8; digits++) {
    for (uint8_t scale = 0; scale <= 6; scale++) is_as_expected((eligo_decimal){power(digits) - 1, scale}, (eligo_decimal){0, 0});
    for (uint8_t scale = 0; scale <= 6; scale++) is_as_expected((eligo_decimal){0, 0}, (eligo_decimal){power(digits), scale});
  }
}

static void what_is_too_long_is_left_to_rationals(void **unused) {
  (void)unused;
  char room[ELIGO_LONGEST_GAP];
  assert_null(eligo_put_gap(room, (eligo_decimal){1, 7}, (eligo_decimal){0, 0}));
  assert_null(eligo_put_gap(room, (eligo_decimal){100000000, 0}, (eligo_decimal){0, 0}));
  assert_null(eligo_put_gap(room, (eligo_decimal){INT64_MAX, 0}, (eligo_decimal){INT64_MIN + 1, 6}));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_gap_of_two_decimals_is_what_they_differ_by),
      cmocka_unit_test(what_is_too_long_is_left_to_rationals),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
