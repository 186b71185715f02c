#include "value/outcome.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

enum { M = ELIGO_MET, N = ELIGO_NOT_MET, A = ELIGO_NOT_APPLICABLE, U = ELIGO_OPEN };

/* The tables of the language on definite outcomes, written down a second time. */
static unsigned all_definite(unsigned a, unsigned b) {
  if (a == A) return b;
  if (b == A) return a;
  return a == M && b == M ? M : N;
}

static unsigned any_definite(unsigned a, unsigned b) {
  if (a == A) return b;
  if (b == A) return a;
  return a == M || b == M ? M : N;
}

static unsigned when_definite(unsigned condition, unsigned criterion) {
  return condition == M ? criterion : A;
}

typedef unsigned definite(unsigned a, unsigned b);

/* Every world: each choice of one outcome from each set. */
static unsigned lifted(definite *f, unsigned a, unsigned b) {
  unsigned result = 0;
  for (unsigned x = 1; x <= 4; x *= 2) {
    for (unsigned y = 1; y <= 4; y *= 2) {
      if ((a & x) != 0 && (b & y) != 0) result |= f(x, y);
    }
  }
  return result;
}

static void groups_give_what_some_world_gives(void **state) {
  (void)state;
  for (unsigned a = 0; a < 8; a++) {
    for (unsigned b = 0; b < 8; b++) {
      eligo_outcomes x = (eligo_outcomes)a, y = (eligo_outcomes)b;
      assert_int_equal(eligo_all_of(x, y), lifted(all_definite, a, b));
      assert_int_equal(eligo_any_of(x, y), lifted(any_definite, a, b));
      assert_int_equal(eligo_when(x, y), lifted(when_definite, a, b));
    }
  }
}

static void folding_gives_the_same_in_any_order(void **state) {
  (void)state;
  for (unsigned i = 0; i < 512; i++) {
    eligo_outcomes a = i & 7, b = (i >> 3) & 7, c = (eligo_outcomes)(i >> 6);
    assert_int_equal(eligo_all_of(eligo_all_of(a, b), c), eligo_all_of(a, eligo_all_of(b, c)));
    assert_int_equal(eligo_any_of(eligo_any_of(a, b), c), eligo_any_of(a, eligo_any_of(b, c)));
    assert_int_equal(eligo_all_of(a, b), eligo_all_of(b, a));
  }
}

static void printed_table_of_the_language_holds(void **state) {
  (void)state;
  static const eligo_outcomes rows[][5] = {
      /* a, b, all_of, any_of, none_of */
      {M, U, U, M, N},     {N, U, N, U, U},     {A, U, U, U, U},
      {M, M | A, M, M, N}, {N, N | A, N, N, M}, {A, M | A, M | A, M | A, N | A},
  };
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
    assert_int_equal(eligo_all_of(rows[i][0], rows[i][1]), rows[i][2]);
    assert_int_equal(eligo_any_of(rows[i][0], rows[i][1]), rows[i][3]);
    assert_int_equal(eligo_not(eligo_any_of(rows[i][0], rows[i][1])), rows[i][4]);
  }
  assert_int_equal(eligo_any_of(U, M | A), ELIGO_OPEN); /* U with A fallen away stays U */
  assert_int_equal(eligo_when(U, M), M | A);
  assert_int_equal(eligo_when(U, N), N | A);
  assert_int_equal(eligo_when(U, U), ELIGO_ANY);
}

static void negation_exchanges_met_and_not_met(void **state) {
  (void)state;
  for (unsigned a = 0; a < 8; a++) {
    eligo_outcomes expected = (eligo_outcomes)(((a & M) << 1) | ((a & N) >> 1) | (a & A));
    assert_int_equal(eligo_not((eligo_outcomes)a), expected);
  }
}

static unsigned at_least_definite(const unsigned *members, unsigned count, unsigned need) {
  unsigned met = 0, left = 0;
  for (unsigned i = 0; i < count; i++) {
    met += members[i] == M;
    left += members[i] != A;
  }
  if (left == 0) return A;
  return met >= need ? M : N;
}

static unsigned at_least_by_worlds(const eligo_outcomes *sets, unsigned count, unsigned need) {
  unsigned result = 0, worlds = 1;
  for (unsigned i = 0; i < count; i++) worlds *= 3;
  for (unsigned world = 0; world < worlds; world++) {
    unsigned members[4], rest = world, possible = 1;
    for (unsigned i = 0; i < count; i++, rest /= 3) {
      members[i] = 1u << (rest % 3);
      possible &= (sets[i] & members[i]) != 0;
    }
    if (possible) result |= at_least_definite(members, count, need);
  }
  return result;
}

static void at_least_gives_what_some_world_gives(void **state) {
  (void)state;
  for (unsigned count = 0; count <= 4; count++) {
    for (unsigned code = 0; code < 1u << (3 * count); code++) {
      eligo_outcomes sets[4];
      for (unsigned i = 0; i < count; i++) sets[i] = (eligo_outcomes)((code >> (3 * i)) & 7);
      for (unsigned need = 0; need <= count + 1; need++)
        assert_int_equal(eligo_at_least_of(sets, count, need),
                         at_least_by_worlds(sets, count, need));
    }
  }
}

static void settled_is_one_outcome(void **state) {
  (void)state;
  for (unsigned a = 0; a < 8; a++)
    assert_int_equal(eligo_is_settled((eligo_outcomes)a), a == 0 || a == M || a == N || a == A);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(groups_give_what_some_world_gives),
      cmocka_unit_test(folding_gives_the_same_in_any_order),
      cmocka_unit_test(printed_table_of_the_language_holds),
      cmocka_unit_test(negation_exchanges_met_and_not_met),
      cmocka_unit_test(at_least_gives_what_some_world_gives),
      cmocka_unit_test(settled_is_one_outcome),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
