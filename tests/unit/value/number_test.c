#include "value/number.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

/* GMP asks these for memory wherever the stack is not enough. */
static unsigned allocations;

static void *counting_alloc(size_t size) {
  allocations++;
  return malloc(size);
}
static void *counting_realloc(void *old, size_t old_size, size_t size) {
  (void)old_size;
  allocations++;
  return realloc(old, size);
}
static void counting_free(void *memory, size_t size) {
  (void)size;
  free(memory);
}

static eligo_rational num(const char *text) {
  eligo_rational r;
  if (!eligo_rational_read(text, strlen(text), &r)) fail_msg("'%s' is not read", text);
  return r;
}

static eligo_rational ratio(const char *a, const char *b) {
  eligo_rational x = num(a), y = num(b), out;
  assert_true(eligo_rational_div(&x, &y, &out));
  return out;
}

static void assert_prints(const eligo_rational *a, unsigned decimals, eligo_rounding rounding,
                          const char *expected) {
  char text[700];
  size_t length = eligo_rational_print(a, decimals, rounding, text, sizeof text);
  assert_string_equal(text, expected);
  assert_int_equal(length, strlen(expected));
}

static void assert_same(const char *a, const char *b) {
  eligo_rational x = num(a), y = num(b);
  assert_int_equal(eligo_rational_compare(&x, &y), 0);
  assert_memory_equal(&x, &y, sizeof x); /* lowest terms, nothing left over */
}

static void decimal_text_is_exact(void **state) {
  (void)state;
  assert_same("0.722", "722e-3");
  assert_same("+1.50", "1.5");
  assert_same("007", "7");
  assert_same("-0", "0");
  assert_same("-0.000e5", "0");
  assert_same("1E3", "1000");
  assert_same("0.5e+1", "5");
  assert_same("100000000000000000000000000000e-29", "1");
  eligo_rational a = num("0.1"), b = num("0.2"), c = num("0.3"), sum;
  assert_true(eligo_rational_add(&a, &b, &sum));
  assert_int_equal(eligo_rational_compare(&sum, &c), 0);
}

static void malformed_numbers_are_refused(void **state) {
  (void)state;
  static const char *const bad[] = {"",    "-",     "+",     ".",    "1.",          ".5",
                                    "1e",  "1e+",   "1e1.5", "0x1",  "1 ",          " 1",
                                    "1,5", "inf",   "nan",   "--1",  "1e5x",        "1.2.3",
                                    "1_0", "1e--5", "e5",    "1.e5", "\xEF\xBC\x91"};
  eligo_rational r;
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    if (eligo_rational_read(bad[i], strlen(bad[i]), &r)) fail_msg("'%s' is read", bad[i]);
  }
}

static void what_does_not_fit_is_refused_at_once(void **state) {
  (void)state;
  static const char *const bad[] = {
      "1e400",  "1e155", "-1e999999999", "1e-999999999", "1e99999999999999999999999999999",
      "1e-400", "1e-155"};
  eligo_rational r;
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    if (eligo_rational_read(bad[i], strlen(bad[i]), &r)) fail_msg("'%s' is read", bad[i]);
  }
  assert_same("0e999999999", "0");
  assert_same("0.0e-99999999999999999999999", "0");
  eligo_rational large = num("1e154"); /* 512 bits */
  assert_prints(
      &large, 0, ELIGO_DOWN,
      "1000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
      "0000000000000000000000000000000000000000000000000000000000000000000");
}

static void long_texts_that_fit_are_read(void **state) {
  (void)state;
  char text[4000];
  memset(text, '0', sizeof text);
  text[2000] = '7';
  text[2001] = '.';
  eligo_rational r, seven = num("7");
  assert_true(eligo_rational_read(text, sizeof text, &r));
  assert_int_equal(eligo_rational_compare(&r, &seven), 0);
  memset(text, '9', sizeof text);
  assert_false(eligo_rational_read(text, sizeof text, &r));
}

static void results_are_refused_beyond_512_bits_only(void **state) {
  (void)state;
  eligo_rational two, r, most;
  eligo_rational_from_int(2, &two);
  assert_true(eligo_rational_power(&two, 511, &most));
  assert_false(eligo_rational_power(&two, 512, &r));
  assert_true(eligo_rational_power(&two, -511, &r));
  assert_false(eligo_rational_power(&two, -512, &r));
  assert_false(eligo_rational_add(&most, &most, &r));
  assert_true(eligo_rational_sub(&most, &most, &r));
  assert_int_equal(r.sign, 0);
  /* The product has 1022 bits before it is reduced and one after. */
  eligo_rational three, x, y;
  eligo_rational_from_int(3, &three);
  assert_true(eligo_rational_div(&most, &three, &x));
  assert_true(eligo_rational_div(&three, &most, &y));
  assert_true(eligo_rational_mul(&x, &y, &r));
  assert_prints(&r, 9, ELIGO_DOWN, "1");
  assert_false(eligo_rational_mul(&x, &x, &r));
  assert_prints(&r, 9, ELIGO_DOWN, "1"); /* untouched */
}

static void division_by_zero_is_refused(void **state) {
  (void)state;
  eligo_rational zero, one, r;
  eligo_rational_from_int(0, &zero);
  eligo_rational_from_int(1, &one);
  assert_false(eligo_rational_div(&one, &zero, &r));
  assert_false(eligo_rational_power(&zero, -1, &r));
  assert_true(eligo_rational_power(&zero, 0, &r));
  assert_int_equal(eligo_rational_compare(&r, &one), 0);
  assert_true(eligo_rational_div(&zero, &one, &r));
  assert_int_equal(r.sign, 0);
}

static void compare_is_exact_at_the_limit(void **state) {
  (void)state;
  eligo_rational third = ratio("1", "3"), near = num("0.33333333333333333333333333333333"), minus;
  assert_int_equal(eligo_rational_compare(&near, &third), -1);
  assert_int_equal(eligo_rational_compare(&third, &near), 1);
  eligo_rational zero = num("0");
  assert_true(eligo_rational_sub(&zero, &third, &minus));
  assert_int_equal(eligo_rational_compare(&minus, &third), -1);
  assert_int_equal(eligo_rational_compare(&minus, &minus), 0);
  assert_int_equal(eligo_rational_compare(&minus, &zero), -1);
  /* Two neighbours at full width: cross products of 1022 bits. */
  eligo_rational two, a, b, one = num("1");
  eligo_rational_from_int(2, &two);
  assert_true(eligo_rational_power(&two, 511, &a));
  assert_true(eligo_rational_sub(&a, &one, &b));
  eligo_rational x, y;
  assert_true(eligo_rational_div(&b, &a, &x)); /* (2^511 - 1) / 2^511 */
  assert_true(eligo_rational_sub(&b, &one, &y));
  assert_true(eligo_rational_div(&y, &b, &y)); /* (2^511 - 2) / (2^511 - 1) */
  assert_int_equal(eligo_rational_compare(&y, &x), -1);
  assert_int_equal(eligo_rational_compare(&x, &one), -1);
}

static void whole_numbers_are_recognised(void **state) {
  (void)state;
  int64_t n = 5;
  static const int64_t values[] = {0, 1, -1, 2026, INT64_MAX, INT64_MIN, -INT64_MAX};
  for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
    eligo_rational r;
    eligo_rational_from_int(values[i], &r);
    assert_true(eligo_rational_int(&r, &n));
    assert_true(n == values[i]);
  }
  eligo_rational half = num("0.5"), beyond = num("9223372036854775808"),
                 below = num("-9223372036854775809");
  assert_false(eligo_rational_int(&half, &n));
  assert_false(eligo_rational_int(&beyond, &n));
  assert_false(eligo_rational_int(&below, &n));
}

static void figures_never_cross_their_limit(void **state) {
  (void)state;
  eligo_rational share = num("84.996");
  assert_prints(&share, 1, ELIGO_DOWN, "84.9");
  assert_prints(&share, 2, ELIGO_DOWN, "84.99");
  assert_prints(&share, 3, ELIGO_DOWN, "84.996");
  assert_prints(&share, 0, ELIGO_DOWN, "84");
  assert_prints(&share, 2, ELIGO_NEAREST, "85");
  assert_prints(&share, 2, ELIGO_UP, "85");
  eligo_rational above = num("85.004");
  assert_prints(&above, 2, ELIGO_UP, "85.01");
  assert_prints(&above, 2, ELIGO_DOWN, "85");
  eligo_rational minus = num("-0.999");
  assert_prints(&minus, 2, ELIGO_DOWN, "-1");
  assert_prints(&minus, 2, ELIGO_UP, "-0.99");
  assert_prints(&minus, 9, ELIGO_UP, "-0.999");
}

static void figures_are_rounded_in_any_place(void **state) {
  (void)state;
  eligo_rational r = ratio("2", "3");
  assert_prints(&r, 4, ELIGO_DOWN, "0.6666");
  assert_prints(&r, 4, ELIGO_NEAREST, "0.6667");
  assert_prints(&r, 25, ELIGO_UP, "0.6666666666666666666666667");
  r = num("999.9996");
  assert_prints(&r, 3, ELIGO_UP, "1000");
  r = num("0.5");
  assert_prints(&r, 0, ELIGO_NEAREST, "1");
  r = num("-0.5");
  assert_prints(&r, 0, ELIGO_NEAREST, "-1");
  r = num("0.0001");
  assert_prints(&r, 2, ELIGO_DOWN, "0");
  assert_prints(&r, 2, ELIGO_UP, "0.01");
  r = num("-0.0001");
  assert_prints(&r, 2, ELIGO_UP, "0");
  r = num("120000000.00");
  assert_prints(&r, 2, ELIGO_DOWN, "120000000");
  r = num("0.00000000000000000000000001");
  assert_prints(&r, 26, ELIGO_DOWN, "0.00000000000000000000000001");
  r = num("0");
  assert_prints(&r, 5, ELIGO_UP, "0");
}

static void the_longest_fraction_prints_to_its_end(void **state) {
  (void)state;
  eligo_rational two, tiny;
  eligo_rational_from_int(2, &two);
  assert_true(eligo_rational_power(&two, -511, &tiny));
  char text[700];
  size_t length = eligo_rational_print(&tiny, 4000000000u, ELIGO_DOWN, text, sizeof text);
  assert_int_equal(length, 513);
  assert_memory_equal(text + 508, "78125", 5); /* ends as a power of five does */
}

static void what_does_not_fit_prints_as_dots(void **state) {
  (void)state;
  eligo_rational r = num("123.456");
  char text[8] = "";
  assert_int_equal(eligo_rational_print(&r, 9, ELIGO_DOWN, text, 8), 7);
  assert_string_equal(text, "123.456");
  assert_int_equal(eligo_rational_print(&r, 9, ELIGO_DOWN, text, 7), 3);
  assert_string_equal(text, "…");
  assert_int_equal(eligo_rational_print(&r, 9, ELIGO_DOWN, text, 2), 0);
  assert_string_equal(text, "");
  assert_int_equal(eligo_rational_print(&r, 9, ELIGO_DOWN, NULL, 0), 0);
}

/* --- against GMP's own rationals --- */

static uint64_t seed = 88172645463325252u;

static uint64_t dice(void) {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return seed;
}

/* Numbers of any size from 1 to `limbs` limbs, with common factors now and then. */
static void throw_rational(eligo_rational *out, mpq_t q, size_t limbs) {
  mpz_t n, d;
  mpz_inits(n, d, NULL);
  for (size_t i = 0; i < limbs; i++) {
    mpz_mul_2exp(n, n, (unsigned)(dice() % 65));
    mpz_add_ui(n, n, (unsigned long)(dice() >> (dice() % 64)));
    mpz_mul_2exp(d, d, (unsigned)(dice() % 65));
    mpz_add_ui(d, d, (unsigned long)(dice() >> (dice() % 64)));
  }
  if (mpz_sgn(d) == 0) mpz_set_ui(d, 1);
  if (dice() % 2 == 0) mpz_neg(n, n);
  mpq_set_num(q, n);
  mpq_set_den(q, d);
  mpq_canonicalize(q);
  eligo_rational r = {.sign = mpq_sgn(q)};
  r.n_num = (uint8_t)mpz_size(mpq_numref(q));
  r.n_den = (uint8_t)mpz_size(mpq_denref(q));
  mpz_export(r.num, NULL, -1, sizeof(mp_limb_t), 0, 0, mpq_numref(q));
  mpz_export(r.den, NULL, -1, sizeof(mp_limb_t), 0, 0, mpq_denref(q));
  *out = r;
  mpz_clears(n, d, NULL);
}

static bool matches(const eligo_rational *r, mpq_t q) {
  return r->sign == mpq_sgn(q) && r->n_num == mpz_size(mpq_numref(q)) &&
         r->n_den == mpz_size(mpq_denref(q)) &&
         mpn_cmp(r->den, mpz_limbs_read(mpq_denref(q)), r->n_den) == 0 &&
         (r->n_num == 0 || mpn_cmp(r->num, mpz_limbs_read(mpq_numref(q)), r->n_num) == 0);
}

static void check_result(bool ok, const eligo_rational *r, mpq_t q) {
  bool fits = mpz_size(mpq_numref(q)) <= ELIGO_LIMBS && mpz_size(mpq_denref(q)) <= ELIGO_LIMBS;
  assert_int_equal(ok, fits);
  if (ok) assert_true(matches(r, q));
}

static void arithmetic_agrees_with_unbounded_rationals(void **state) {
  (void)state;
  mpq_t x, y, z;
  mpq_inits(x, y, z, NULL);
  for (unsigned round = 0; round < 20000; round++) {
    eligo_rational a, b, r;
    throw_rational(&a, x, 1 + dice() % ELIGO_LIMBS);
    throw_rational(&b, y, 1 + dice() % ELIGO_LIMBS);
    mpq_add(z, x, y);
    check_result(eligo_rational_add(&a, &b, &r), &r, z);
    mpq_sub(z, x, y);
    check_result(eligo_rational_sub(&a, &b, &r), &r, z);
    mpq_mul(z, x, y);
    check_result(eligo_rational_mul(&a, &b, &r), &r, z);
    if (b.sign != 0) {
      mpq_div(z, x, y);
      check_result(eligo_rational_div(&a, &b, &r), &r, z);
    }
    int order = mpq_cmp(x, y);
    assert_int_equal(eligo_rational_compare(&a, &b), (order > 0) - (order < 0));
  }
  mpq_clears(x, y, z, NULL);
}

static void doubles_are_the_nearest_or_beside_it(void **state) {
  (void)state;
  mpq_t x, low, high;
  mpq_inits(x, low, high, NULL);
  for (unsigned round = 0; round < 20000; round++) {
    eligo_rational a;
    throw_rational(&a, x, 1 + dice() % ELIGO_LIMBS);
    double d = eligo_rational_double(&a);
    mpq_set_d(low, __builtin_nextafter(d, -1e300));
    mpq_set_d(high, __builtin_nextafter(d, 1e300));
    assert_true(mpq_cmp(low, x) < 0 && mpq_cmp(x, high) < 0);
  }
  mpq_clears(x, low, high, NULL);
  eligo_rational tenth = num("0.1"), large = num("-1e154");
  assert_true(eligo_rational_double(&tenth) == 0.1);
  assert_true(eligo_rational_double(&large) < -0.99e154);
}

static void printing_agrees_with_long_division(void **state) {
  (void)state;
  mpq_t x;
  mpz_t scaled, unit;
  mpq_init(x);
  mpz_inits(scaled, unit, NULL);
  for (unsigned round = 0; round < 5000; round++) {
    eligo_rational a, read_back;
    throw_rational(&a, x, 1 + dice() % 2);
    unsigned decimals = (unsigned)(dice() % 40);
    mpz_ui_pow_ui(unit, 10, decimals);
    mpz_mul(scaled, mpq_numref(x), unit);
    bool up = dice() % 2 == 0;
    if (up)
      mpz_cdiv_q(scaled, scaled, mpq_denref(x));
    else
      mpz_fdiv_q(scaled, scaled, mpq_denref(x));
    char text[300];
    size_t length =
        eligo_rational_print(&a, decimals, up ? ELIGO_UP : ELIGO_DOWN, text, sizeof text);
    assert_true(eligo_rational_read(text, length, &read_back));
    mpq_set_num(x, scaled);
    mpq_set_den(x, unit);
    mpq_canonicalize(x);
    assert_true(matches(&read_back, x));
  }
  mpz_clears(scaled, unit, NULL);
  mpq_clear(x);
}

static void nothing_allocates(void **state) {
  (void)state;
  eligo_rational two, a, b, r;
  eligo_rational_from_int(2, &two);
  assert_true(eligo_rational_power(&two, 511, &a));
  eligo_rational three = num("3");
  assert_true(eligo_rational_power(&three, 322, &b));
  char text[700];
  allocations = 0;
  eligo_rational_read("1e154", 5, &r);
  eligo_rational_div(&a, &b, &r);
  eligo_rational_add(&r, &r, &r);
  eligo_rational_compare(&a, &b);
  eligo_rational_mul(&a, &b, &r);
  eligo_rational_double(&r);
  eligo_rational_print(&r, 600, ELIGO_UP, text, sizeof text);
  assert_int_equal(allocations, 0);
}

int main(void) {
  mp_set_memory_functions(counting_alloc, counting_realloc, counting_free);
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(decimal_text_is_exact),
      cmocka_unit_test(malformed_numbers_are_refused),
      cmocka_unit_test(what_does_not_fit_is_refused_at_once),
      cmocka_unit_test(long_texts_that_fit_are_read),
      cmocka_unit_test(results_are_refused_beyond_512_bits_only),
      cmocka_unit_test(division_by_zero_is_refused),
      cmocka_unit_test(compare_is_exact_at_the_limit),
      cmocka_unit_test(whole_numbers_are_recognised),
      cmocka_unit_test(figures_never_cross_their_limit),
      cmocka_unit_test(figures_are_rounded_in_any_place),
      cmocka_unit_test(the_longest_fraction_prints_to_its_end),
      cmocka_unit_test(what_does_not_fit_prints_as_dots),
      cmocka_unit_test(arithmetic_agrees_with_unbounded_rationals),
      cmocka_unit_test(doubles_are_the_nearest_or_beside_it),
      cmocka_unit_test(printing_agrees_with_long_division),
      cmocka_unit_test(nothing_allocates),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
