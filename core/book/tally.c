#include "book/tally.h"

#include "base/width.h"
#include "report/words.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const eligo_verdict eligo_verdicts[ELIGO_VERDICTS] = {ELIGO_ELIGIBLE, ELIGO_NOT_ELIGIBLE, ELIGO_UNDETERMINED};

eligo_tally *eligo_tally_new(const eligo_rulebook *r) {
  eligo_tally *t = calloc(1, sizeof *t);
  if (t == NULL) return NULL;
  t->rulebook = r;
  t->products = calloc(r->n_products + 1u, sizeof *t->products);
  t->standards = calloc(r->n_standards + 1u, sizeof *t->standards);
  t->items = calloc(r->n_items + 1u, sizeof *t->items);
  t->activities = calloc(r->dictionary.n_activities + 1u, sizeof *t->activities);
  t->missing = calloc(r->dictionary.count + 1u, sizeof *t->missing);
  t->failed = calloc(r->n_nodes + 1u, sizeof *t->failed);
  t->open = calloc(r->n_nodes + 1u, sizeof *t->open);
  bool good = t->products != NULL && t->standards != NULL && t->items != NULL && t->activities != NULL && t->missing != NULL &&
              t->failed != NULL && t->open != NULL;
  if (good) return t;
  eligo_tally_free(t);
  return NULL;
}

void eligo_tally_free(eligo_tally *t) {
  if (t == NULL) return;
  free(t->products);
  free(t->standards);
  free(t->items);
  free(t->activities);
  free(t->missing);
  free(t->failed);
  free(t->open);
  free(t);
}

/* --- money --- */

typedef struct sum_of {
  int currency; /* place; -1: no money */
  int64_t cents;
} sum_of;

static int place_of(eligo_tally *t, uint16_t currency) {
  for (int i = 0; i < ELIGO_MOST_CURRENCIES; i++) {
    if (t->currencies[i] == 0) t->currencies[i] = currency;
    if (t->currencies[i] == currency) return i;
  }
  return -1;
}

/* Amounts in whole 1/100 of a currency; the rest is cut off. */
static bool cents_of(const eligo_value *value, int64_t *out) {
  static const int64_t factors[] = {100, 10, 1};
  const eligo_unit *unit = value->as.number.unit;
  const int64_t most = INT64_C(1) << 55;
  if (value->decimal && value->scale <= 2 && unit->approx == 1.0 && llabs(value->as.number.mantissa) < most / 100) {
    *out = value->as.number.mantissa * factors[value->scale];
    return true;
  }
  eligo_rational exact, hundred;
  char digits[64];
  eligo_rational_from_int(100, &hundred);
  if (!eligo_value_exact(value, &exact) || !eligo_rational_mul(&exact, &hundred, &exact)) return false;
  eligo_rational_print(&exact, 0, exact.sign < 0 ? ELIGO_UP : ELIGO_DOWN, digits, sizeof digits);
  *out = strtoll(digits, NULL, 10);
  return *out < most && *out > -most;
}

static sum_of amount_in(eligo_tally *t, const eligo_run *run, const eligo_frame *frame, uint32_t fact) {
  sum_of sum = {-1, 0};
  if (fact == ELIGO_NONE) return sum;
  const eligo_value *value = eligo_value_in(run, frame, &run->rulebook->dictionary.facts[fact]);
  if (value->state != ELIGO_KNOWN || !cents_of(value, &sum.cents)) return sum;
  sum.currency = place_of(t, eligo_currency_of(run, value->as.number.unit));
  return sum;
}

static void add_money(eligo_money *to, sum_of amount) {
  if (amount.currency >= 0) to->cents[amount.currency] += amount.cents;
}

/* --- one decision --- */

static void count(eligo_tally_line *line, eligo_verdict verdict, sum_of amount) {
  const size_t place = eligo_verdict_place(verdict);
  line->count[place]++;
  add_money(&line->money[place], amount);
}

/* The amount of the deal, or, where that is not given, the sum of its uses in one currency. */
static sum_of whole_of(eligo_tally *t, const eligo_run *run) {
  const eligo_dictionary *d = &run->rulebook->dictionary;
  const sum_of none = {-1, 0};
  sum_of whole = amount_in(t, run, &run->deal, run->product == NULL ? d->request_amount : run->product->total), all = none;
  if (whole.currency >= 0) return whole;
  for (uint32_t i = 0; i < run->n_uses; i++) {
    sum_of use = amount_in(t, run, &run->uses[i], d->use_amount);
    if (use.currency < 0 || (i > 0 && use.currency != all.currency)) return none;
    all = (sum_of){use.currency, all.cents + use.cents};
  }
  return all;
}

/* Of the items that a use has under one standard it needs to meet one, so it counts there once, by the best of them. Answers
 * the place behind them. */
static uint32_t count_standard(eligo_tally *t, const eligo_brief *b, uint32_t from, sum_of amount) {
  const eligo_brief_item *first = &b->items[from];
  eligo_verdict best = ELIGO_NOT_ELIGIBLE;
  uint32_t i = from;
  for (; i < b->n_items && b->items[i].use == first->use && b->items[i].standard == first->standard; i++) {
    const eligo_verdict verdict = b->items[i].verdict;
    if (verdict == ELIGO_ELIGIBLE || best == ELIGO_NOT_ELIGIBLE) best = verdict;
  }
  count(&t->standards[first->standard], best, amount);
  return i;
}

static void count_items(eligo_tally *t, const eligo_brief *b) {
  const eligo_run *run = b->run;
  uint32_t counted = ELIGO_NONE, next = 0;
  for (uint32_t i = 0; i < b->n_items; i++) {
    const eligo_brief_item *item = &b->items[i];
    const eligo_use *use = run->uses[item->use].use;
    sum_of amount = amount_in(t, run, &run->uses[item->use], run->rulebook->dictionary.use_amount);
    if (item->use != counted && amount.currency < 0) t->without_money++;
    if (i == next) next = count_standard(t, b, i, amount);
    if (item->item != ELIGO_NONE) count(&t->items[item->item], item->verdict, amount);
    if (use->activity != NULL && item->use != counted) count(&t->activities[use->activity_index], b->verdict, amount);
    counted = item->use;
  }
}

static size_t place_of_miss(int32_t miss) {
  static const int32_t ends[ELIGO_MISSES - 1] = {100, 500, 1000, 2500, 5000, 10000};
  size_t place = 0;
  while (place < ELIGO_MISSES - 1 && miss > ends[place]) place++;
  return place;
}

static void count_reasons(eligo_tally *t, const eligo_brief *b, sum_of whole) {
  const eligo_run *run = b->run;
  for (uint32_t i = 0; i < b->n_reasons; i++) {
    const eligo_brief_reason *reason = &b->reasons[i];
    sum_of hangs = reason->use == ELIGO_NONE ? whole : amount_in(t, run, &run->uses[reason->use], run->rulebook->dictionary.use_amount);
    if (reason->node == ELIGO_NONE || b->verdict == ELIGO_UNDETERMINED) {
      eligo_tally_open *open = reason->node == ELIGO_NONE ? &t->missing[reason->fact] : &t->open[reason->node];
      open->count++;
      add_money(&open->money, hangs);
      continue;
    }
    eligo_tally_failed *failed = &t->failed[reason->node];
    failed->count++;
    add_money(&failed->money, hangs);
    if (reason->miss >= 0) failed->misses[place_of_miss(reason->miss)]++;
  }
}

void eligo_tally_decided(eligo_tally *t, const eligo_brief *b) {
  sum_of whole = whole_of(t, b->run);
  const eligo_product *p = b->run->product;
  t->rows++;
  count(&t->all, b->verdict, whole);
  count(p == NULL ? &t->no_product : &t->products[p - t->rulebook->products], b->verdict, whole);
  count_items(t, b);
  count_reasons(t, b, whole);
}

/* One message stands for all of a kind: the first by its letters, so that it is the same whoever decided which row. */
static void keep_example(eligo_tally_fault *f, const char *message) {
  char clean[sizeof f->example];
  const size_t length = strlen(message);
  size_t at = 0, size;
  for (size_t i = 0; i < length; i += size) {
    const uint32_t character = eligo_character(message + i, length - i, &size);
    if (at + 4 >= sizeof clean) break;
    at += eligo_character_write(character, clean + at);
  }
  clean[at] = '\0';
  if (f->example[0] == '\0' || strcmp(clean, f->example) < 0) memcpy(f->example, clean, at + 1);
}

void eligo_tally_refused(eligo_tally *t, const eligo_faults *faults) {
  const char *id = faults->count == 0 ? "?" : faults->at[0].id;
  t->rows++;
  t->rejected++;
  for (size_t i = 0; i < ELIGO_FAULT_KINDS; i++) {
    eligo_tally_fault *f = &t->faults[i];
    if (f->count == 0) snprintf(f->id, sizeof f->id, "%s", id);
    if (strcmp(f->id, id) != 0) continue;
    f->count++;
    if (faults->count > 0) keep_example(f, faults->at[0].message);
    return;
  }
}

/* --- adding up --- */

static void add_all_money(eligo_money *to, const eligo_money *from, const int *places) {
  for (int i = 0; i < ELIGO_MOST_CURRENCIES; i++) {
    if (places[i] >= 0) to->cents[places[i]] += from->cents[i];
  }
}

static void add_lines(eligo_tally_line *to, const eligo_tally_line *from, size_t n, const int *places) {
  for (size_t i = 0; i < n; i++) {
    for (int v = 0; v < ELIGO_VERDICTS; v++) {
      to[i].count[v] += from[i].count[v];
      add_all_money(&to[i].money[v], &from[i].money[v], places);
    }
  }
}

static void add_open(eligo_tally_open *to, const eligo_tally_open *from, size_t n, const int *places) {
  for (size_t i = 0; i < n; i++) {
    to[i].count += from[i].count;
    add_all_money(&to[i].money, &from[i].money, places);
  }
}

static void add_failed(eligo_tally_failed *to, const eligo_tally_failed *from, size_t n, const int *places) {
  for (size_t i = 0; i < n; i++) {
    to[i].count += from[i].count;
    for (int m = 0; m < ELIGO_MISSES; m++) to[i].misses[m] += from[i].misses[m];
    add_all_money(&to[i].money, &from[i].money, places);
  }
}

static void add_faults(eligo_tally *to, const eligo_tally_fault *from) {
  for (size_t i = 0; i < ELIGO_FAULT_KINDS && from[i].count > 0; i++) {
    size_t k = 0;
    while (k < ELIGO_FAULT_KINDS - 1 && to->faults[k].count > 0 && strcmp(to->faults[k].id, from[i].id) != 0) k++;
    if (to->faults[k].count == 0) memcpy(to->faults[k].id, from[i].id, sizeof from[i].id);
    to->faults[k].count += from[i].count;
    if (from[i].example[0] != '\0') keep_example(&to->faults[k], from[i].example);
  }
}

void eligo_tally_add(eligo_tally *sum, const eligo_tally *more) {
  const eligo_rulebook *r = sum->rulebook;
  int places[ELIGO_MOST_CURRENCIES];
  for (int i = 0; i < ELIGO_MOST_CURRENCIES; i++) places[i] = more->currencies[i] == 0 ? -1 : place_of(sum, more->currencies[i]);
  sum->rows += more->rows;
  sum->rejected += more->rejected;
  sum->without_money += more->without_money;
  add_lines(&sum->all, &more->all, 1, places);
  add_lines(&sum->no_product, &more->no_product, 1, places);
  add_lines(sum->products, more->products, r->n_products, places);
  add_lines(sum->standards, more->standards, r->n_standards, places);
  add_lines(sum->items, more->items, r->n_items, places);
  add_lines(sum->activities, more->activities, r->dictionary.n_activities, places);
  add_open(sum->missing, more->missing, r->dictionary.count, places);
  add_failed(sum->failed, more->failed, r->n_nodes, places);
  add_open(sum->open, more->open, r->n_nodes, places);
  add_faults(sum, more->faults);
}
