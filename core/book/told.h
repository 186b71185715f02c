/* What full lines are copied from: what the rule says of a criterion, kept as it was first written. A clerk's own. */
#ifndef ELIGO_BOOK_TOLD_H
#define ELIGO_BOOK_TOLD_H

#include "book/row.h"

/* Kept texts have so many bytes behind them: they are copied in steps of as many. */
enum { ELIGO_TOLD_STEP = 64 };

/* How a criterion of a sheet is told where it is met for no reason beyond itself. */
typedef enum eligo_told_way {
  ELIGO_TOLD_FLAG,      /* by nothing but its id, since the outcome tells the value */
  ELIGO_TOLD_VALUE,     /* with its value, as far as that is plain */
  ELIGO_TOLD_GROUP,     /* by nothing but its id */
  ELIGO_TOLD_NOT,
  ELIGO_TOLD_AT_LENGTH, /* somebody has to look */
  ELIGO_TOLD_WALK       /* with what the profile says stands below it */
} eligo_told_way;

/* One criterion. Its texts stand in the clerk's `kept`, one behind the other: ,{"id":"…" and of a test that is no flag ,"value":" and
 * what goes before a margin:  W/m2","margin":" and behind it:  W/m2"}. */
struct eligo_told {
  eligo_plain_test test;
  uint32_t node, line, n_id;
  uint32_t passes;      /* as in eligo_short_entry */
  uint8_t n_before, n_behind, way;
  bool known : 1, own_limit : 1;
};
_Static_assert(sizeof(eligo_told) <= 40, "a sheet of twenty criteria is read in thirteen lines of the cache");

/* The criteria of a step or part, in the order of the rule. */
struct eligo_sheet {
  eligo_told *told;
  uint32_t count;
  size_t room; /* for all of them, as far as they are told plainly */
};

/* Of a value that is told plainly; and room for one criterion with such a value, and for the steps beyond it. */
enum { ELIGO_SHORT_VALUE = 64 };
static inline size_t eligo_told_room(const eligo_told *told) {
  return told->n_id + sizeof ",\"value\":\"" + told->n_before + told->n_behind + ELIGO_SHORT_VALUE + ELIGO_LONGEST_GAP + ELIGO_TOLD_STEP;
}

/* NULL when memory ends. */
const eligo_told *eligo_told_of(eligo_clerk *clerk, eligo_run *run, eligo_frame *frame, uint32_t node);
const eligo_sheet *eligo_sheet_of(eligo_clerk *clerk, eligo_run *run, eligo_frame *frame, uint32_t root);
/* False when memory ends: whatever was added to `kept` before stands in it. */
bool eligo_told_kept(eligo_clerk *clerk);

#endif
