#include "value/number.h"

#include <float.h>
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static uint64_t seed = 0x9E3779B97F4A7C15u;

static uint64_t dice(void) {
  seed ^= seed << 13;
  seed ^= seed >> 7;
  seed ^= seed << 17;
  return seed;
}

/* An exact number with its approximation, as the profile reader makes one. */
typedef struct pair {
  mpq_t exact;
  eligo_approx approx;
} pair;

static void throw_pair(pair *p) {
  mpz_set_si(mpq_numref(p->exact), (long)dice() >> (dice() % 60));
  mpz_set_ui(mpq_denref(p->exact), (dice() >> (dice() % 60)) + 1);
  mpq_canonicalize(p->exact);
  p->approx = eligo_approx_of(mpq_get_d(p->exact)); /* cut off: one beside the nearest */
}

static bool holds(eligo_approx a, mpq_t exact) {
  if (isinf(a.error)) return true;
  mpq_t low, high, error;
  mpq_inits(low, high, error, NULL);
  mpq_set_d(low, a.value);
  mpq_set_d(error, a.error);
  mpq_add(high, low, error);
  mpq_sub(low, low, error);
  bool inside = mpq_cmp(low, exact) <= 0 && mpq_cmp(exact, high) <= 0;
  mpq_clears(low, high, error, NULL);
  return inside;
}

/* One step of a chain: a = a op b, both ways. */
static bool step(pair *a, pair *b) {
  switch (dice() % 4) {
  case 0:
    mpq_add(a->exact, a->exact, b->exact);
    a->approx = eligo_approx_add(a->approx, b->approx);
    return true;
  case 1:
    mpq_sub(a->exact, a->exact, b->exact);
    a->approx = eligo_approx_sub(a->approx, b->approx);
    return true;
  case 2:
    mpq_mul(a->exact, a->exact, b->exact);
    a->approx = eligo_approx_mul(a->approx, b->approx);
    return true;
  default:
    if (mpq_sgn(b->exact) == 0) return false;
    mpq_div(a->exact, a->exact, b->exact);
    a->approx = eligo_approx_div(a->approx, b->approx);
    return true;
  }
}

static void every_chain_keeps_the_true_value_inside(void **state) {
  (void)state;
  pair a, b;
  mpq_inits(a.exact, b.exact, NULL);
  unsigned finite = 0;
  for (unsigned round = 0; round < 20000; round++) {
    throw_pair(&a);
    for (unsigned length = 0; length < 6; length++) {
      throw_pair(&b);
      if (!step(&a, &b)) continue;
      if (!holds(a.approx, a.exact))
        fail_msg("round %u: %a +- %a", round, a.approx.value, a.approx.error);
    }
    finite += isfinite(a.approx.error) != 0;
    int exact = mpq_cmp(a.exact, b.exact), order = eligo_approx_compare(a.approx, b.approx);
    if (order != 0) assert_true((exact > 0) == (order > 0) && exact != 0);
  }
  assert_true(finite > 18000); /* and the bounds are of use */
  mpq_clears(a.exact, b.exact, NULL);
}

static void bounds_stay_tight(void **state) {
  (void)state;
  eligo_approx a = eligo_approx_of(31), b = eligo_approx_of(100);
  assert_int_equal(eligo_approx_compare(a, b), -1);
  assert_int_equal(eligo_approx_compare(b, a), 1);
  eligo_approx q = eligo_approx_div(a, b);
  assert_true(q.error < 1e-15);
  assert_int_equal(eligo_approx_compare(eligo_approx_of(99.999999999999), b), -1);
}

static void equal_values_ask_for_exact_numbers(void **state) {
  (void)state;
  eligo_approx sum = eligo_approx_add(eligo_approx_of(0.1), eligo_approx_of(0.2));
  assert_int_equal(eligo_approx_compare(sum, eligo_approx_of(0.3)), 0);
  assert_int_equal(eligo_approx_compare(eligo_approx_of(0), eligo_approx_of(0)), 0);
}

static void division_near_zero_is_not_known(void **state) {
  (void)state;
  eligo_approx one = eligo_approx_of(1), zero = eligo_approx_of(0);
  assert_true(isinf(eligo_approx_div(one, zero).error));
  eligo_approx spread = {1e-3, 1e-3};
  assert_true(isinf(eligo_approx_div(one, spread).error));
  assert_true(isinf(eligo_approx_div(zero, zero).error));
  eligo_approx clear = {2e-3, 1e-3};
  eligo_approx q = eligo_approx_div(one, clear);
  assert_true(q.value - q.error <= 1 / 3e-3 && q.value + q.error >= 1 / 1e-3);
}

static void what_is_not_finite_is_not_known(void **state) {
  (void)state;
  const eligo_approx large = eligo_approx_of(DBL_MAX), not_known = {0, INFINITY};
  assert_true(isinf(eligo_approx_add(large, large).error));
  assert_true(isinf(eligo_approx_mul(large, large).error));
  assert_true(isinf(eligo_approx_mul(eligo_approx_of(0), not_known).error));
  assert_true(isinf(eligo_approx_of(INFINITY).error));
  assert_true(isinf(eligo_approx_of(NAN).error));
  assert_true(isinf(eligo_approx_div(eligo_approx_of(1), not_known).error));
  assert_int_equal(eligo_approx_compare(large, not_known), 0);
  assert_int_equal(eligo_approx_compare((eligo_approx){NAN, 0}, large), 0);
  assert_int_equal(eligo_approx_compare((eligo_approx){INFINITY, 0}, (eligo_approx){-INFINITY, 0}),
                   0);
}

static void underflow_stays_inside(void **state) {
  (void)state;
  eligo_approx tiny = eligo_approx_of(0x1p-600);
  eligo_approx product = eligo_approx_mul(tiny, tiny);
  assert_true(product.error > 0);
  assert_int_equal(eligo_approx_compare(product, eligo_approx_of(0)), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_chain_keeps_the_true_value_inside),
      cmocka_unit_test(bounds_stay_tight),
      cmocka_unit_test(equal_values_ask_for_exact_numbers),
      cmocka_unit_test(division_near_zero_is_not_known),
      cmocka_unit_test(what_is_not_finite_is_not_known),
      cmocka_unit_test(underflow_stays_inside),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
