/* Terms as intervals of doubles that know their own error. Where that cannot tell, exact.c does. */
#include "decide/run.h"

#include <math.h>

static eligo_interval nothing(eligo_range range, eligo_reason reason) {
  return (eligo_interval){.range = (uint8_t)range, .reason = (uint8_t)reason};
}

static eligo_interval point(eligo_approx value, uint16_t currency) {
  return (eligo_interval){.range = ELIGO_RANGE_VALUE, .low = value, .high = value, .currency = currency};
}

static eligo_interval from_quantity(const eligo_run *run, const eligo_quantity *quantity) {
  return point(quantity->base, eligo_currency_of(run, &quantity->unit));
}

static eligo_interval given(eligo_run *run, const eligo_value *value) {
  return point(eligo_value_approx(value), eligo_currency_of(run, value->as.number.unit));
}

static eligo_interval fact_number(eligo_run *run, eligo_frame *frame, uint32_t index) {
  const eligo_fact *fact = &run->rulebook->dictionary.facts[index];
  eligo_reason reason;
  const eligo_value *value = eligo_look(run, frame, index, &reason);
  if (value->state == ELIGO_KNOWN) {
    if (fact->derived != ELIGO_NONE && !eligo_derived_agrees(run, frame, fact, value))
      return nothing(ELIGO_RANGE_OPEN, ELIGO_R_DERIVED_DIFFERS);
    return given(run, value);
  }
  if (value->state == ELIGO_ABSENT && fact->derived != ELIGO_NONE) {
    eligo_interval computed = eligo_number(run, frame, fact->derived);
    if (computed.range != ELIGO_RANGE_OPEN) return computed;
  }
  return nothing(ELIGO_RANGE_OPEN, reason);
}

static eligo_approx lesser(eligo_approx a, eligo_approx b) {
  eligo_approx c = {fmin(a.value, b.value), fmax(a.error, b.error)};
  return c;
}

static eligo_approx greater(eligo_approx a, eligo_approx b) {
  eligo_approx c = {fmax(a.value, b.value), fmax(a.error, b.error)};
  return c;
}

/* A broken side breaks the whole, an open one opens it; what a schedule forces is kept beside. */
static bool settle(const eligo_interval *a, const eligo_interval *b, eligo_interval *out) {
  const eligo_interval *worst = a->range >= b->range ? a : b;
  *out = *worst;
  out->forced = a->forced | b->forced;
  if (a->range == ELIGO_RANGE_NOTHING || b->range == ELIGO_RANGE_NOTHING) out->range = ELIGO_RANGE_NOTHING;
  return worst->range != ELIGO_RANGE_VALUE;
}

static bool same_currency(const eligo_interval *a, const eligo_interval *b) {
  return a->currency == b->currency || a->currency == 0 || b->currency == 0;
}

static bool is_point(const eligo_interval *i) {
  return i->low.value == i->high.value;
}

static eligo_interval product(const eligo_interval *a, const eligo_interval *b,
                              eligo_approx (*op)(eligo_approx, eligo_approx)) {
  eligo_interval out = point(op(a->low, b->low), 0);
  if (is_point(a) && is_point(b)) return out;
  const eligo_approx more[3] = {op(a->low, b->high), op(a->high, b->low), op(a->high, b->high)};
  for (int i = 0; i < 3; i++) {
    out.low = lesser(out.low, more[i]);
    out.high = greater(out.high, more[i]);
  }
  return out;
}

/* A divisor may be zero if its interval reaches it; near zero the exact ends decide. */
static bool may_be_zero(eligo_run *run, eligo_frame *frame, uint32_t node, const eligo_interval *b) {
  eligo_approx zero = {0, 0};
  int low = eligo_approx_compare(b->low, zero), high = eligo_approx_compare(b->high, zero);
  eligo_rational exact;
  if (low == 0 && eligo_exact(run, frame, node, false, &exact)) low = exact.sign;
  if (high == 0 && eligo_exact(run, frame, node, true, &exact)) high = exact.sign;
  return low <= 0 && high >= 0;
}

static eligo_interval arithmetic(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  eligo_interval a = eligo_number(run, frame, eligo_kid(r, node, 0)), out;
  eligo_interval b = eligo_number(run, frame, eligo_kid(r, node, 1));
  if (settle(&a, &b, &out)) return out;
  uint8_t kind = r->nodes[node].kind;
  if (!same_currency(&a, &b)) return nothing(ELIGO_RANGE_BROKEN, ELIGO_R_CURRENCIES);
  uint16_t currency = a.currency != 0 ? a.currency : b.currency;
  eligo_outcomes forced = out.forced;
  if (kind == ELIGO_N_ADD || kind == ELIGO_N_SUB) {
    bool add = kind == ELIGO_N_ADD;
    out.low = add ? eligo_approx_add(a.low, b.low) : eligo_approx_sub(a.low, b.high);
    out.high = add ? eligo_approx_add(a.high, b.high) : eligo_approx_sub(a.high, b.low);
  } else if (kind == ELIGO_N_MUL) {
    out = product(&a, &b, eligo_approx_mul);
  } else if (may_be_zero(run, frame, eligo_kid(r, node, 1), &b)) {
    return nothing(ELIGO_RANGE_BROKEN, ELIGO_R_DIVISION_BY_ZERO);
  } else {
    out = product(&a, &b, eligo_approx_div);
    if (a.currency != 0 && b.currency != 0) currency = 0;
  }
  out.currency = currency;
  out.forced = forced;
  return out;
}

static eligo_interval negate(eligo_run *run, eligo_frame *frame, uint32_t node) {
  eligo_interval a = eligo_number(run, frame, eligo_kid(run->rulebook, node, 0));
  eligo_approx low = a.low;
  a.low = (eligo_approx){-a.high.value, a.high.error};
  a.high = (eligo_approx){-low.value, low.error};
  return a;
}

/* A function of a plugin takes settled numbers only. */
static eligo_interval computed(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  eligo_rational exact;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    eligo_interval kid = eligo_number(run, frame, eligo_kid(r, node, i));
    if (kid.range != ELIGO_RANGE_VALUE) return kid;
    if (!is_point(&kid)) return nothing(ELIGO_RANGE_OPEN, ELIGO_R_NONE);
  }
  if (!eligo_exact(run, frame, node, false, &exact)) return nothing(ELIGO_RANGE_BROKEN, ELIGO_R_NO_ANSWER);
  return point(eligo_approx_of(eligo_rational_double(&exact)), 0);
}

typedef struct hull {
  eligo_interval all;
  uint32_t count;
} hull;

static void widen(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  hull *h = context;
  eligo_interval next = eligo_number(run, frame, kid);
  if (h->count++ == 0) {
    h->all = next;
    return;
  }
  eligo_outcomes forced = h->all.forced | next.forced;
  if (next.range == ELIGO_RANGE_NOTHING || h->all.range > ELIGO_RANGE_NOTHING) {
    h->all.forced = forced;
    return;
  }
  if (next.range != ELIGO_RANGE_VALUE || h->all.range == ELIGO_RANGE_NOTHING) {
    h->all = next;
  } else if (!same_currency(&h->all, &next)) {
    h->all = nothing(ELIGO_RANGE_BROKEN, ELIGO_R_CURRENCIES);
  } else {
    h->all.low = lesser(h->all.low, next.low);
    h->all.high = greater(h->all.high, next.high);
  }
  h->all.forced = forced;
}

static eligo_interval any_branch(eligo_run *run, eligo_frame *frame, uint32_t node) {
  hull h = {nothing(ELIGO_RANGE_NOTHING, ELIGO_R_NONE), 0};
  eligo_outcomes forced = eligo_reach(run, frame, node, widen, &h);
  /* With its keys open a table may still have a number: the keys are what is missing. */
  if (h.count > 1 && h.all.reason == ELIGO_R_NOT_IN_TABLE) h.all = nothing(ELIGO_RANGE_OPEN, ELIGO_R_NONE);
  h.all.forced |= forced;
  return h.all;
}

static eligo_interval year(const eligo_run *run) {
  eligo_interval out = {.range = ELIGO_RANGE_VALUE};
  out.low = (eligo_approx){eligo_day_year(run->rule_date.first), 0};
  out.high = (eligo_approx){eligo_day_year(run->rule_date.last), 0};
  return out;
}

eligo_interval eligo_number(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  switch (n->kind) {
  case ELIGO_N_LITERAL: return from_quantity(run, &r->quantities[n->data]);
  case ELIGO_N_FACT:
    if ((n->flags & ELIGO_F_PARAMETER) != 0) return from_quantity(run, &r->parameters[n->data].value);
    return fact_number(run, frame, n->fact);
  case ELIGO_N_NEGATE: return negate(run, frame, node);
  case ELIGO_N_YEAR: return year(run);
  case ELIGO_N_COMPUTED: return computed(run, frame, node);
  case ELIGO_N_NO_VALUE: return nothing(ELIGO_RANGE_BROKEN, ELIGO_R_NOT_IN_TABLE);
  case ELIGO_N_SHARE_OF: return eligo_share_of(run, node);
  case ELIGO_N_COUNT: return eligo_count(run, frame, node);
  case ELIGO_N_SUM: return eligo_sum(run, frame, node);
  case ELIGO_N_CHOOSE:
  case ELIGO_N_BY:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE: return any_branch(run, frame, node);
  default: return arithmetic(run, frame, node);
  }
}
