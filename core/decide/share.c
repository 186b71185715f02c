/* Shares of the money: ratios of exact amounts in one currency. What is undecided, and what the uses leave of the whole,
 * makes the share an interval. */
#include "decide/run.h"

#include <stdio.h>

typedef struct amounts {
  eligo_reason reason; /* why there is no share; NONE: there is one */
  eligo_rational met, possible, used, whole;
} amounts;

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
  return gather(run, node, &a) && end_of(&a, high, out);
}

eligo_interval eligo_share_of(eligo_run *run, uint32_t node) {
  amounts a;
  eligo_rational low, high;
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

void eligo_check_amounts(const eligo_run *run, const char *source, eligo_faults *faults) {
  const eligo_dictionary *dictionary = &run->rulebook->dictionary;
  uint32_t total = run->product == NULL ? dictionary->request_amount : run->product->total;
  if (total == ELIGO_NONE || dictionary->use_amount == ELIGO_NONE) return;
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
