/* Shares of the money: ratios of exact amounts in one currency. What is undecided, and what the uses leave of the whole,
 * makes the share an interval. */
#include "decide/run.h"

#include <stdio.h>

typedef struct amounts {
  eligo_reason reason; /* why there is no share; NONE: there is one */
  eligo_rational met, possible, used, whole;
} amounts;

/* What of plain money some criterion holds for. */
typedef struct cents {
  int64_t met, possible;
} cents;

enum { CENT_SCALE = 2 };
#define MOST_CENTS (INT64_C(1) << 49) /* of one amount: ten thousand of them fit */

static bool cents_of(const eligo_value *value, eligo_money_cut *m, int64_t *out) {
  static const int64_t factors[] = {100, 10, 1}, most[] = {MOST_CENTS / 100, MOST_CENTS / 10, MOST_CENTS};
  if (value->state != ELIGO_KNOWN || !value->decimal || value->scale > CENT_SCALE) return false;
  const int64_t mantissa = value->as.number.mantissa;
  if (m->unit == NULL) m->unit = value->as.number.unit;
  if (m->unit != value->as.number.unit || mantissa < 0 || mantissa > most[value->scale]) return false;
  *out = mantissa * factors[value->scale];
  return true;
}

/* The amount that the uses divide, or NULL. */
static const eligo_value *total_of(const eligo_run *run) {
  const eligo_dictionary *d = &run->rulebook->dictionary;
  uint32_t fact = run->product == NULL ? d->request_amount : run->product->total;
  return fact == ELIGO_NONE || d->use_amount == ELIGO_NONE ? NULL : eligo_value_in(run, &run->deal, &d->facts[fact]);
}

static const eligo_value *amount_in(const eligo_run *run, uint32_t use) {
  const eligo_dictionary *d = &run->rulebook->dictionary;
  return eligo_value_in(run, &run->uses[use], &d->facts[d->use_amount]);
}

static bool add_up(const eligo_run *run, eligo_money_cut *m) {
  const eligo_value *whole = total_of(run);
  *m = (eligo_money_cut){0};
  if (whole == NULL || !cents_of(whole, m, &m->whole)) return false;
  for (uint32_t i = 0; i < run->n_uses; i++) {
    int64_t amount;
    if (!cents_of(amount_in(run, i), m, &amount)) return false;
    m->used += amount;
  }
  return true;
}

/* False where the money is not as plain as that. */
static bool gather_share(eligo_run *run, uint32_t node, cents *c) {
  const uint32_t criterion = eligo_kid(run->rulebook, node, 0);
  *c = (cents){0, 0};
  if (!run->money.plain || run->money.whole == 0 || run->rulebook->nodes[node].n_kids > 1) return false;
  for (uint32_t i = 0; i < run->n_uses; i++) {
    int64_t amount = run->money.used;
    if (run->n_uses > 1) cents_of(amount_in(run, i), &run->money, &amount);
    const eligo_outcomes outcome = eligo_evaluate(run, &run->uses[i], criterion);
    if (outcome == ELIGO_MET) c->met += amount;
    if ((outcome & ELIGO_MET) != 0) c->possible += amount;
  }
  return true;
}

/* The upper end counts what is unallocated. */
static int64_t most_of(const eligo_run *run, const cents *c) {
  return run->money.whole - run->money.used + c->possible;
}

/* None and all are exact, so that a share at its limit needs no second look. */
static eligo_approx ratio(int64_t part, int64_t whole) {
  if (part == 0 || part == whole) return (eligo_approx){part == 0 ? 0 : 1, 0};
  return eligo_approx_div(eligo_approx_of((double)part), eligo_approx_of((double)whole));
}

static bool exact_ratio(int64_t part, int64_t whole, eligo_rational *out) {
  eligo_rational divisor;
  eligo_rational_from_int(part == whole ? 1 : part, out);
  if (part == 0 || part == whole) return true;
  eligo_rational_from_int(whole, &divisor);
  return eligo_rational_div(out, &divisor, out);
}

static bool amount_of(const eligo_run *run, const eligo_value *value, uint16_t *currency, amounts *a,
                      eligo_rational *out) {
  if (value->state != ELIGO_KNOWN) {
    a->reason = value->state == ELIGO_CONFLICTING ? ELIGO_R_CONFLICTING : ELIGO_R_MISSING;
    return false;
  }
  uint16_t own = eligo_currency_of(run, value->as.number.unit);
  if (*currency != 0 && own != *currency) {
    a->reason = ELIGO_R_CURRENCIES;
    return false;
  }
  *currency = own;
  if (eligo_value_exact(value, out)) return true;
  a->reason = ELIGO_R_TOO_LARGE;
  return false;
}

static bool whole_of(eligo_run *run, uint32_t node, uint16_t *currency, amounts *a) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (n->n_kids > 1) {
    uint32_t term = eligo_kid(r, node, 1);
    eligo_interval whole = eligo_number(run, &run->deal, term);
    *currency = whole.currency;
    if (whole.range == ELIGO_RANGE_VALUE && eligo_exact(run, &run->deal, term, true, &a->whole)) return true;
    a->reason = whole.reason == ELIGO_R_NONE ? ELIGO_R_TOO_LARGE : (eligo_reason)whole.reason;
    return false;
  }
  uint32_t fact = run->product == NULL ? r->dictionary.request_amount : run->product->total;
  if (fact == ELIGO_NONE) {
    a->reason = ELIGO_R_MISSING;
    return false;
  }
  const eligo_value *value = eligo_value_in(run, &run->deal, &r->dictionary.facts[fact]);
  return amount_of(run, value, currency, a, &a->whole);
}

static bool add_use(eligo_run *run, uint32_t index, uint32_t criterion, uint16_t *currency, amounts *a) {
  const eligo_dictionary *dictionary = &run->rulebook->dictionary;
  eligo_rational amount;
  if (dictionary->use_amount == ELIGO_NONE) {
    a->reason = ELIGO_R_MISSING;
    return false;
  }
  const eligo_value *value = eligo_value_in(run, &run->uses[index], &dictionary->facts[dictionary->use_amount]);
  if (!amount_of(run, value, currency, a, &amount)) return false;
  eligo_outcomes outcome = criterion == ELIGO_NONE ? 0 : eligo_evaluate(run, &run->uses[index], criterion);
  bool fits = eligo_rational_add(&a->used, &amount, &a->used);
  if (outcome == ELIGO_MET) fits = fits && eligo_rational_add(&a->met, &amount, &a->met);
  if ((outcome & ELIGO_MET) != 0) fits = fits && eligo_rational_add(&a->possible, &amount, &a->possible);
  if (!fits) a->reason = ELIGO_R_TOO_LARGE;
  return fits;
}

static bool gather(eligo_run *run, uint32_t node, amounts *a) {
  uint16_t currency = 0;
  a->reason = ELIGO_R_NONE;
  eligo_rational_from_int(0, &a->met);
  a->possible = a->used = a->met;
  if (!whole_of(run, node, &currency, a)) return false;
  uint32_t criterion = eligo_kid(run->rulebook, node, 0);
  for (uint32_t i = 0; i < run->n_uses; i++) {
    if (!add_use(run, i, criterion, &currency, a)) return false;
  }
  if (a->whole.sign == 0) a->reason = ELIGO_R_DIVISION_BY_ZERO;
  return a->reason == ELIGO_R_NONE;
}

/* The upper end counts what is unallocated: whole - used + possible. */
static bool end_of(amounts *a, bool high, eligo_rational *out) {
  if (!high) return eligo_rational_div(&a->met, &a->whole, out);
  eligo_rational rest;
  return eligo_rational_sub(&a->whole, &a->used, &rest) && eligo_rational_add(&rest, &a->possible, &rest) &&
         eligo_rational_div(&rest, &a->whole, out);
}

bool eligo_share_exact(eligo_run *run, uint32_t node, bool high, eligo_rational *out) {
  amounts a;
  cents c;
  if (gather_share(run, node, &c)) return exact_ratio(high ? most_of(run, &c) : c.met, run->money.whole, out);
  return gather(run, node, &a) && end_of(&a, high, out);
}

bool eligo_share_ends(eligo_run *run, uint32_t node, eligo_approx *low, eligo_approx *high) {
  cents c;
  if (!gather_share(run, node, &c)) return false;
  *low = ratio(c.met, run->money.whole);
  *high = ratio(most_of(run, &c), run->money.whole);
  return true;
}

eligo_interval eligo_share_of(eligo_run *run, uint32_t node) {
  amounts a;
  eligo_rational low, high;
  eligo_interval plain = {.range = ELIGO_RANGE_VALUE};
  if (eligo_share_ends(run, node, &plain.low, &plain.high)) return plain;
  if (!gather(run, node, &a)) {
    bool broken = a.reason == ELIGO_R_CURRENCIES || a.reason == ELIGO_R_DIVISION_BY_ZERO || a.reason == ELIGO_R_TOO_LARGE;
    return (eligo_interval){.range = broken ? ELIGO_RANGE_BROKEN : ELIGO_RANGE_OPEN, .reason = (uint8_t)a.reason};
  }
  if (!end_of(&a, false, &low) || !end_of(&a, true, &high))
    return (eligo_interval){.range = ELIGO_RANGE_BROKEN, .reason = ELIGO_R_TOO_LARGE};
  eligo_interval out = {.range = ELIGO_RANGE_VALUE};
  out.low = eligo_approx_of(eligo_rational_double(&low));
  out.high = eligo_approx_of(eligo_rational_double(&high));
  return out;
}

void eligo_check_amounts(eligo_run *run, const char *source, eligo_faults *faults) {
  const eligo_dictionary *dictionary = &run->rulebook->dictionary;
  uint32_t total = run->product == NULL ? dictionary->request_amount : run->product->total;
  run->money.plain = add_up(run, &run->money);
  if (total == ELIGO_NONE || dictionary->use_amount == ELIGO_NONE) return;
  if (run->money.plain && run->money.used <= run->money.whole) return;
  uint16_t currency = 0;
  amounts a = {.reason = ELIGO_R_NONE};
  const eligo_fact *fact = &dictionary->facts[total];
  if (!amount_of(run, eligo_value_in(run, &run->deal, fact), &currency, &a, &a.whole)) return;
  if (a.whole.sign < 0) eligo_fault_add(faults, "negative-amount", source, 0, 0, "%s is below zero", fact->name);
  eligo_rational_from_int(0, &a.used);
  for (uint32_t i = 0; i < run->n_uses; i++) {
    eligo_rational amount;
    const eligo_value *value = eligo_value_in(run, &run->uses[i], &dictionary->facts[dictionary->use_amount]);
    if (!amount_of(run, value, &currency, &a, &amount)) return;
    if (amount.sign < 0)
      eligo_fault_add(faults, "negative-amount", source, 0, 0, "the amount of use '%s' is below zero", run->uses[i].use->id);
    if (!eligo_rational_add(&a.used, &amount, &a.used)) return;
  }
  if (eligo_rational_compare(&a.used, &a.whole) > 0)
    eligo_fault_add(faults, "uses-exceed-total", source, 0, 0, "the uses add up to more than %s; correct the amounts", fact->name);
}
