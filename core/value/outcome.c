#include "value/outcome.h"

#include <assert.h>

/* The tables are filled in by the compiler from the definitions on definite outcomes, lifted to
 * sets: an outcome is in the result when one outcome of each side gives it. */
#define HAS(set, outcome) (((set) & (outcome)) != 0)
#define NEUTRAL(a, b, wins, yields)                                                                \
  ((((HAS(a, wins) && (b) != 0) || (HAS(b, wins) && (a) != 0)) ? (wins) : 0) |                     \
   (((HAS(a, yields) && HAS(b, (yields) | ELIGO_NOT_APPLICABLE)) ||                                \
     (HAS(b, yields) && HAS(a, (yields) | ELIGO_NOT_APPLICABLE)))                                  \
        ? (yields)                                                                                 \
        : 0) |                                                                                     \
   ((a) & (b)&ELIGO_NOT_APPLICABLE))
#define ALL(a, b) NEUTRAL(a, b, ELIGO_NOT_MET, ELIGO_MET)
#define ANY(a, b) NEUTRAL(a, b, ELIGO_MET, ELIGO_NOT_MET)
#define WHEN(c, x)                                                                                 \
  ((HAS(c, ELIGO_MET) ? (x) : 0) |                                                                 \
   (HAS(c, ELIGO_NOT_MET | ELIGO_NOT_APPLICABLE) && (x) != 0 ? ELIGO_NOT_APPLICABLE : 0))

#define ROW(f, a)                                                                                  \
  { f(a, 0), f(a, 1), f(a, 2), f(a, 3), f(a, 4), f(a, 5), f(a, 6), f(a, 7) }
#define TABLE(f)                                                                                   \
  { ROW(f, 0), ROW(f, 1), ROW(f, 2), ROW(f, 3), ROW(f, 4), ROW(f, 5), ROW(f, 6), ROW(f, 7) }

static const eligo_outcomes all_table[8][8] = TABLE(ALL);
static const eligo_outcomes any_table[8][8] = TABLE(ANY);
static const eligo_outcomes when_table[8][8] = TABLE(WHEN);
static const eligo_outcomes not_table[8] = {0, 2, 1, 3, 4, 6, 5, 7};

eligo_outcomes eligo_all_of(eligo_outcomes a, eligo_outcomes b) {
  return all_table[a & ELIGO_ANY][b & ELIGO_ANY];
}

eligo_outcomes eligo_any_of(eligo_outcomes a, eligo_outcomes b) {
  return any_table[a & ELIGO_ANY][b & ELIGO_ANY];
}

eligo_outcomes eligo_not(eligo_outcomes a) {
  return not_table[a & ELIGO_ANY];
}

eligo_outcomes eligo_when(eligo_outcomes condition, eligo_outcomes criterion) {
  return when_table[condition & ELIGO_ANY][criterion & ELIGO_ANY];
}

/* How many members may be, or must be, what. */
typedef struct tally {
  size_t may_be_met, must_be_met, may_be_not_met, may_fall_away;
} tally;

static eligo_outcomes judge(const tally *t, size_t count, size_t need) {
  eligo_outcomes result = 0;
  bool some_may_apply = t->may_be_met > 0 || t->may_be_not_met > 0;
  if (some_may_apply && t->may_be_met >= need) result |= ELIGO_MET;
  /* The fewest met while a member is left: a member that can only be met or fall away leaves none
   * when all do, so without a sure or a failing member one met member must stay. */
  size_t fewest = t->must_be_met == 0 && t->may_be_not_met == 0 ? 1 : t->must_be_met;
  if (some_may_apply && fewest < need) result |= ELIGO_NOT_MET;
  if (t->may_fall_away == count) result |= ELIGO_NOT_APPLICABLE;
  return result;
}

eligo_outcomes eligo_at_least_of(const eligo_outcomes *members, size_t count, size_t need) {
  assert(members != NULL || count == 0);
  tally t = {0};
  for (size_t i = 0; i < count; i++) {
    eligo_outcomes m = members[i] & ELIGO_ANY;
    if (m == 0) return 0;
    if (m & ELIGO_MET) t.may_be_met++;
    if (m == ELIGO_MET) t.must_be_met++;
    if (m & ELIGO_NOT_MET) t.may_be_not_met++;
    if (m & ELIGO_NOT_APPLICABLE) t.may_fall_away++;
  }
  return judge(&t, count, need);
}

bool eligo_is_settled(eligo_outcomes a) {
  return (a & (a - 1)) == 0;
}
