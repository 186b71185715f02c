/* The hot path of deciding, for evaluate.c alone: tests of one plain fact whose value is given. */
#ifndef ELIGO_DECIDE_PLAIN_H
#define ELIGO_DECIDE_PLAIN_H

#include "decide/run.h"

#include <float.h>
#include <math.h>

/* `frame` is the one that holds facts of the node's owner. */
static inline const eligo_value *eligo_plain_value(const eligo_run *run, const eligo_frame *frame, const eligo_node *n) {
  const uint32_t *places = run->profile->firm;
  if (n->owner == ELIGO_OF_USE) places = frame->use->places;
  else if (n->owner == ELIGO_OF_REQUEST) places = run->profile->request;
  else if (n->owner == ELIGO_OF_RECORD) places = frame->row;
  return eligo_value_at(run->profile, places, n->slot);
}

/* The order of a plain number given and a limit, where doubles surely tell it; else 0. Each side is off by a few
 * roundings at most, of 2^-53 each; 2^-48 is granted. */
static inline int eligo_quick_order(const eligo_value *value, const eligo_quantity *limit) {
  if (!value->decimal) return 0;
  const double given = eligo_decimal_double(value), gap = given - limit->base.value;
  const double reach = (fabs(given) + fabs(limit->base.value)) * 0x1p-48 + DBL_MIN;
  if (!(fabs(gap) > reach) || !isfinite(gap)) return 0;
  return gap > 0 ? 1 : -1;
}

static inline eligo_outcomes eligo_quick_compare(const eligo_rulebook *r, const eligo_node *n, const eligo_value *value) {
  const int order = eligo_quick_order(value, &r->quantities[r->nodes[r->kids[n->kids + 1]].data]);
  if (order == 0) return 0;
  const bool up = n->op == ELIGO_ABOVE || n->op == ELIGO_AT_LEAST, down = n->op == ELIGO_BELOW || n->op == ELIGO_AT_MOST;
  return (order > 0 ? up : down) ? ELIGO_MET : ELIGO_NOT_MET;
}

/* Nothing is remembered of it: to look again costs no more. 0 where it takes a closer look. */
static inline eligo_outcomes eligo_plain_outcome(eligo_run *run, const eligo_frame *frame, const eligo_node *n) {
  const eligo_value *value = eligo_plain_value(run, frame, n);
  eligo_outcomes outcome = 0;
  if (value->state != ELIGO_KNOWN) return 0;
  if (n->kind == ELIGO_N_FLAG) outcome = value->as.flag == (n->op == ELIGO_IS) ? ELIGO_MET : ELIGO_NOT_MET;
  else if (n->kind == ELIGO_N_COMPARE) outcome = eligo_quick_compare(run->rulebook, n, value);
  else if (n->kind == ELIGO_N_ONE_OF)
    outcome = (run->rulebook->masks[n->data] >> value->as.choice & 1) == (n->op == ELIGO_ONE_OF) ? ELIGO_MET : ELIGO_NOT_MET;
  run->tested += outcome != 0;
  return outcome;
}

#endif
