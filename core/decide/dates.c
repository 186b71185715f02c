/* Date terms, as intervals of days. */
#include "decide/run.h"

static eligo_date_interval known(eligo_dates dates) {
  return (eligo_date_interval){.range = ELIGO_RANGE_VALUE, .dates = dates};
}

static eligo_date_interval unknown(eligo_range range, eligo_reason reason) {
  return (eligo_date_interval){.range = (uint8_t)range, .reason = (uint8_t)reason};
}

static eligo_date_interval fact_date(eligo_run *run, eligo_frame *frame, uint32_t fact) {
  eligo_reason reason;
  const eligo_value *value = eligo_look(run, frame, fact, &reason);
  if (value->state == ELIGO_KNOWN) {
    eligo_date_interval out = known(value->as.date);
    out.reason = value->as.date.first == value->as.date.last ? ELIGO_R_NONE : ELIGO_R_IMPRECISE;
    return out;
  }
  if (value->state != ELIGO_NOT_YET) return unknown(ELIGO_RANGE_OPEN, reason);
  eligo_day tomorrow = eligo_day_add_days(run->as_of, 1);
  eligo_date_interval out = known((eligo_dates){tomorrow, ELIGO_DAY_LAST});
  out.reason = ELIGO_R_NOT_YET;
  return out;
}

/* The span as whole months or days. */
static bool span_of(eligo_run *run, eligo_frame *frame, uint32_t span, int64_t *months, int64_t *days) {
  eligo_rational exact, day, count;
  *months = *days = 0;
  if (!eligo_exact(run, frame, span, false, &exact)) return false;
  uint32_t node = span;
  const eligo_rulebook *r = run->rulebook;
  while (r->nodes[node].n_kids > 0) node = eligo_kid(r, node, r->nodes[node].n_kids - 1);
  const eligo_node *n = &r->nodes[node];
  const eligo_unit *unit = n->kind == ELIGO_N_LITERAL               ? &r->quantities[n->data].unit
                           : (n->flags & ELIGO_F_PARAMETER) != 0    ? &r->parameters[n->data].value.unit
                           : n->fact != ELIGO_NONE                  ? &r->dictionary.facts[n->fact].unit
                                                                    : NULL;
  if (unit == NULL || unit->n_bases != 1) return false;
  const eligo_units *units = &r->dictionary.units;
  const char *base = units->entries[units->base_entries[unit->bases[0].base]].name;
  if (base[0] == 'm') return eligo_rational_int(&exact, months);
  eligo_rational_from_int(86400, &day);
  return eligo_rational_div(&exact, &day, &count) && eligo_rational_int(&count, days);
}

bool eligo_shift(eligo_run *run, eligo_frame *frame, uint32_t span, int sign, eligo_dates *dates) {
  int64_t months, days;
  if (!span_of(run, frame, span, &months, &days)) return false;
  dates->first = eligo_day_add_days(eligo_day_add_months(dates->first, sign * months), sign * days);
  dates->last = eligo_day_add_days(eligo_day_add_months(dates->last, sign * months), sign * days);
  return true;
}

static eligo_date_interval shifted(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  eligo_date_interval date = eligo_date_of(run, frame, eligo_kid(r, node, 0));
  uint32_t span = eligo_kid(r, node, 1);
  eligo_interval length = eligo_number(run, frame, span);
  if (date.range != ELIGO_RANGE_VALUE) return date;
  if (length.range != ELIGO_RANGE_VALUE || length.forced != 0)
    return unknown(length.range == ELIGO_RANGE_VALUE ? ELIGO_RANGE_OPEN : (eligo_range)length.range, (eligo_reason)length.reason);
  int sign = r->nodes[node].kind == ELIGO_N_ADD ? 1 : -1;
  if (eligo_shift(run, frame, span, sign, &date.dates)) return date;
  return unknown(ELIGO_RANGE_BROKEN, ELIGO_R_IMPRECISE);
}

typedef struct hull {
  eligo_date_interval all;
  bool any;
} hull;

static void widen(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  hull *h = context;
  eligo_date_interval next = eligo_date_of(run, frame, kid);
  if (!h->any || (next.range > h->all.range && next.range != ELIGO_RANGE_NOTHING)) {
    next.forced |= h->any ? h->all.forced : 0;
    h->all = next;
  } else if (next.range == ELIGO_RANGE_VALUE && h->all.range == ELIGO_RANGE_VALUE) {
    if (next.dates.first < h->all.dates.first) h->all.dates.first = next.dates.first;
    if (next.dates.last > h->all.dates.last) h->all.dates.last = next.dates.last;
    h->all.forced |= next.forced;
  }
  h->any = true;
}

static eligo_date_interval any_branch(eligo_run *run, eligo_frame *frame, uint32_t node) {
  hull h = {unknown(ELIGO_RANGE_NOTHING, ELIGO_R_NONE), false};
  eligo_outcomes forced = eligo_reach(run, frame, node, widen, &h);
  h.all.forced |= forced;
  return h.all;
}

eligo_date_interval eligo_date_of(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  switch (n->kind) {
  case ELIGO_N_LITERAL: return known((eligo_dates){r->days[n->data], r->days[n->data]});
  case ELIGO_N_AS_OF: return known((eligo_dates){run->as_of, run->as_of});
  case ELIGO_N_FACT: return fact_date(run, frame, n->fact);
  case ELIGO_N_ADD:
  case ELIGO_N_SUB: return shifted(run, frame, node);
  default: return any_branch(run, frame, node);
  }
}
