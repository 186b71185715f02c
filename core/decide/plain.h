/* The hot path of deciding: tests of one plain fact whose value is given. */
#ifndef ELIGO_DECIDE_PLAIN_H
#define ELIGO_DECIDE_PLAIN_H

#include "decide/run.h"

#include <float.h>
#include <math.h>

/* The facts of a node's owner; `frame` is the one that holds them. */
static inline const uint32_t *eligo_plain_places(const eligo_run *run, const eligo_frame *frame, uint8_t owner) {
  switch (owner) {
  case ELIGO_OF_USE: return frame->use->places;
  case ELIGO_OF_REQUEST: return run->profile->request;
  case ELIGO_OF_RECORD: return frame->row;
  default: return run->profile->firm;
  }
}

/* Where doubles surely tell the order of a plain number given and a limit. Each side is off by a few roundings at most, of
 * 2^-53 each; 2^-48 is granted. */
static inline eligo_outcomes eligo_plain_number(const eligo_plain *p, const eligo_value *value) {
  if (!value->decimal) return 0;
  const double given = eligo_decimal_double(value), gap = given - p->as.limit;
  const double reach = (fabs(given) + fabs(p->as.limit)) * 0x1p-48 + DBL_MIN;
  if (!(fabs(gap) > reach)) return 0;
  return gap > 0 ? p->above : p->below;
}

static inline eligo_outcomes eligo_plain_date(const eligo_plain *p, const eligo_value *value) {
  if (value->as.date.last < p->as.day) return p->below;
  return value->as.date.first >= p->as.day ? p->above : 0;
}

static inline eligo_outcomes eligo_plain_listed(const eligo_plain *p, uint32_t place) {
  return ELIGO_NOT_MET - (eligo_outcomes)(p->as.met >> place & 1);
}
_Static_assert(ELIGO_MET + 1 == ELIGO_NOT_MET, "a bit makes one of the other");

/* Of a plain test's value. Nothing is remembered of it: to look again costs no more. 0 where it takes a closer look; else some known
 * fact was looked at. */
static inline eligo_outcomes eligo_plain_outcome_of(const eligo_plain *p, const eligo_value *value) {
  if (value->state != ELIGO_KNOWN) return 0;
  switch (p->kind) {
  case ELIGO_P_FLAG: return eligo_plain_listed(p, value->as.flag);
  case ELIGO_P_LISTED: return eligo_plain_listed(p, value->as.choice);
  case ELIGO_P_NUMBER: return eligo_plain_number(p, value);
  default: return eligo_plain_date(p, value);
  }
}

/* `places` are those of the node's owner. 0 also where the test is not plain. */
static inline eligo_outcomes eligo_plain_outcome(const eligo_profile *profile, const uint32_t *places, const eligo_plain *p) {
  return p->kind == ELIGO_P_NONE ? 0 : eligo_plain_outcome_of(p, eligo_value_at(profile, places, p->slot));
}

#endif
