/* Terms in exact rationals: asked only where doubles are too close to tell. */
#include "decide/run.h"
#include "eligo/plugin.h"

#include <math.h>
#include <stdio.h>

static bool fact_exact(eligo_run *run, eligo_frame *frame, uint32_t index, bool high, eligo_rational *out) {
  const eligo_fact *fact = &run->rulebook->dictionary.facts[index];
  const eligo_value *value = eligo_value_in(run, frame, fact);
  if (value->state == ELIGO_KNOWN) return eligo_value_exact(value, out);
  return fact->derived != ELIGO_NONE && eligo_exact(run, frame, fact->derived, high, out);
}

typedef bool operation(const eligo_rational *, const eligo_rational *, eligo_rational *);

/* The extreme of the four ends: a product of intervals takes its ends at theirs. */
static bool product(eligo_run *run, eligo_frame *frame, uint32_t node, bool high, operation *op, eligo_rational *out) {
  uint32_t left = eligo_kid(run->rulebook, node, 0), right = eligo_kid(run->rulebook, node, 1);
  for (int corner = 0; corner < 4; corner++) {
    eligo_rational a, b, c;
    if (!eligo_exact(run, frame, left, (corner & 1) != 0, &a)) return false;
    if (!eligo_exact(run, frame, right, (corner & 2) != 0, &b)) return false;
    if (!op(&a, &b, &c)) return false;
    int order = corner == 0 ? 0 : eligo_rational_compare(&c, out);
    if (corner == 0 || (high ? order > 0 : order < 0)) *out = c;
  }
  return true;
}

static bool sum(eligo_run *run, eligo_frame *frame, uint32_t node, bool high, bool add, eligo_rational *out) {
  eligo_rational a, b;
  if (!eligo_exact(run, frame, eligo_kid(run->rulebook, node, 0), high, &a)) return false;
  if (!eligo_exact(run, frame, eligo_kid(run->rulebook, node, 1), add ? high : !high, &b)) return false;
  return add ? eligo_rational_add(&a, &b, out) : eligo_rational_sub(&a, &b, out);
}

typedef struct extreme {
  eligo_rational *out;
  bool high, any, failed;
} extreme;

static void take_extreme(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  extreme *e = context;
  eligo_rational next;
  if (eligo_number(run, frame, kid).range == ELIGO_RANGE_NOTHING) return;
  if (!eligo_exact(run, frame, kid, e->high, &next)) {
    e->failed = true;
    return;
  }
  int order = e->any ? eligo_rational_compare(&next, e->out) : 0;
  if (!e->any || (e->high ? order > 0 : order < 0)) *e->out = next;
  e->any = true;
}

static bool any_branch(eligo_run *run, eligo_frame *frame, uint32_t node, bool high, eligo_rational *out) {
  extreme e = {out, high, false, false};
  eligo_reach(run, frame, node, take_extreme, &e);
  return e.any && !e.failed;
}

static bool negate(eligo_run *run, eligo_frame *frame, uint32_t node, bool high, eligo_rational *out) {
  if (!eligo_exact(run, frame, eligo_kid(run->rulebook, node, 0), !high, out)) return false;
  out->sign = -out->sign;
  return true;
}

/* One value in the unit that the function takes. A value that is an interval is none. */
static bool argument(eligo_run *run, eligo_frame *frame, uint32_t kid, const eligo_unit *unit, double *out) {
  eligo_rational low, high, scaled;
  if (!eligo_exact(run, frame, kid, false, &low) || !eligo_exact(run, frame, kid, true, &high)) return false;
  if (eligo_rational_compare(&low, &high) != 0 || !eligo_rational_div(&low, &unit->factor, &scaled)) return false;
  *out = eligo_rational_double(&scaled);
  return isfinite(*out);
}

/* What a plugin's function gives is kept at 15 digits: its doubles hold no more. */
static bool computed(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_rational *out) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  const eligo_computed *c = &r->computed[n->data];
  double values[ELIGO_MOST_ARGUMENTS] = {0}, result = 0;
  char digits[40];
  eligo_rational read;
  for (uint32_t i = 0; i < n->n_kids; i++) {
    if (!argument(run, frame, eligo_kid(r, node, i), &c->units[i], &values[i])) return false;
  }
  if (!c->offer->call(values, &result) || !isfinite(result)) return false;
  int length = snprintf(digits, sizeof digits, "%.15g", result);
  return eligo_rational_read(digits, (size_t)length, &read) && eligo_rational_mul(&read, &c->unit.factor, out);
}

bool eligo_exact(eligo_run *run, eligo_frame *frame, uint32_t node, bool high, eligo_rational *out) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  switch (n->kind) {
  case ELIGO_N_LITERAL: *out = r->quantities[n->data].exact; return true;
  case ELIGO_N_FACT:
    if ((n->flags & ELIGO_F_PARAMETER) == 0) return fact_exact(run, frame, n->fact, high, out);
    *out = r->parameters[n->data].value.exact;
    return true;
  case ELIGO_N_ADD: return sum(run, frame, node, high, true, out);
  case ELIGO_N_SUB: return sum(run, frame, node, high, false, out);
  case ELIGO_N_MUL: return product(run, frame, node, high, eligo_rational_mul, out);
  case ELIGO_N_DIV: return product(run, frame, node, high, eligo_rational_div, out);
  case ELIGO_N_NEGATE: return negate(run, frame, node, high, out);
  case ELIGO_N_YEAR:
    eligo_rational_from_int(eligo_day_year(high ? run->rule_date.last : run->rule_date.first), out);
    return true;
  case ELIGO_N_NO_VALUE: return false;
  case ELIGO_N_COMPUTED: return computed(run, frame, node, out);
  case ELIGO_N_SHARE_OF: return eligo_share_exact(run, node, high, out);
  case ELIGO_N_COUNT: return eligo_count_exact(run, frame, node, high, out);
  case ELIGO_N_SUM: return eligo_sum_exact(run, frame, node, high, out);
  default: return any_branch(run, frame, node, high, out);
  }
}
