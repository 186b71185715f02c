/* Leaves: what one criterion says of its facts. */
#include "decide/run.h"

#include <string.h>

static eligo_outcomes answer(bool met) {
  return met ? ELIGO_MET : ELIGO_NOT_MET;
}

static eligo_outcomes open_because(const eligo_run *run, eligo_frame *frame, uint32_t node, eligo_reason reason) {
  eligo_because(run, frame, node, reason);
  return ELIGO_OPEN;
}

static eligo_outcomes flag(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  eligo_reason reason;
  const eligo_value *value = eligo_look(run, frame, n->fact, &reason);
  if (value->state != ELIGO_KNOWN) return open_because(run, frame, node, reason);
  return answer(value->as.flag == (n->op == ELIGO_IS));
}

static bool text_is(const eligo_value *value, const char *name) {
  return strlen(name) == value->as.text.length && memcmp(name, value->as.text.at, value->as.text.length) == 0;
}

static bool in_list(const eligo_rulebook *r, const eligo_node *n, const eligo_value *value) {
  switch (r->dictionary.facts[n->fact].kind) {
  case ELIGO_CHOICES: return (value->as.choices & r->masks[n->data]) != 0;
  case ELIGO_TEXT:
    for (uint32_t i = 0; i < n->number; i++) {
      if (text_is(value, r->names[n->data + i])) return true;
    }
    return false;
  default: return (r->masks[n->data] >> value->as.choice & 1) != 0;
  }
}

static eligo_outcomes one_of(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  eligo_reason reason;
  const eligo_value *value = eligo_look(run, frame, n->fact, &reason);
  if (value->state != ELIGO_KNOWN) return open_because(run, frame, node, reason);
  return answer(in_list(run->rulebook, n, value) == (n->op == ELIGO_ONE_OF));
}

static eligo_outcomes as_good_as(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  eligo_reason reason;
  const eligo_value *value = eligo_look(run, frame, n->fact, &reason);
  if (value->state != ELIGO_KNOWN) return open_because(run, frame, node, reason);
  return answer(value->as.choice <= n->number);
}

static eligo_outcomes quality(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  eligo_reason reason;
  const eligo_value *value = eligo_look(run, frame, n->fact, &reason);
  if (value->state != ELIGO_KNOWN) return open_because(run, frame, node, reason);
  if (value->quality == ELIGO_QUALITY_NONE) return open_because(run, frame, node, ELIGO_R_NO_QUALITY);
  return answer(value->quality >= n->number);
}

static eligo_outcomes age(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  eligo_reason reason;
  const eligo_value *value = eligo_look(run, frame, n->fact, &reason);
  if (value->state != ELIGO_KNOWN) return open_because(run, frame, node, reason);
  if (value->origin == NULL || !value->origin->has_dated) return open_because(run, frame, node, ELIGO_R_NO_QUALITY);
  uint32_t span = eligo_kid(run->rulebook, node, 0);
  eligo_interval length = eligo_number(run, frame, span);
  eligo_dates oldest = {run->as_of, run->as_of};
  if (length.range != ELIGO_RANGE_VALUE || length.forced != 0) return open_because(run, frame, node, (eligo_reason)length.reason);
  if (!eligo_shift(run, frame, span, -1, &oldest)) return open_because(run, frame, node, ELIGO_R_IMPRECISE);
  if (value->origin->dated.first >= oldest.first) return ELIGO_MET;
  return value->origin->dated.last < oldest.first ? ELIGO_NOT_MET : open_because(run, frame, node, ELIGO_R_IMPRECISE);
}

/* What a comparison of two intervals can give, from the signs of (low - high) and (high - low) across them. */
static eligo_outcomes judge(uint8_t op, int low_high, int high_low) {
  bool all, none; /* the relation holds for every pair, for no pair */
  switch (op) {
  case ELIGO_ABOVE:
  case ELIGO_AFTER: all = low_high > 0, none = high_low <= 0; break;
  case ELIGO_AT_LEAST:
  case ELIGO_ON_OR_AFTER: all = low_high >= 0, none = high_low < 0; break;
  case ELIGO_BELOW:
  case ELIGO_BEFORE: all = high_low < 0, none = low_high >= 0; break;
  case ELIGO_AT_MOST:
  case ELIGO_ON_OR_BEFORE: all = high_low <= 0, none = low_high > 0; break;
  default: all = low_high == 0 && high_low == 0, none = low_high > 0 || high_low < 0; break;
  }
  return all ? ELIGO_MET : none ? ELIGO_NOT_MET : ELIGO_OPEN;
}

/* False where it takes the exact numbers to tell. */
static bool tell_order(eligo_approx left, eligo_approx right, int *order) {
  const bool exact = left.error == 0 && right.error == 0;
  *order = exact ? (left.value > right.value) - (left.value < right.value) : eligo_approx_compare(left, right);
  return exact || *order != 0;
}

/* One end of a term against one of another: by doubles where their errors allow, else exactly. False beyond 512 bits. */
static bool compare_ends(eligo_run *run, eligo_frame *frame, uint32_t a, eligo_approx left, bool a_high, uint32_t b,
                         eligo_approx right, bool b_high, int *order) {
  if (tell_order(left, right, order)) return true;
  eligo_rational x, y;
  if (!eligo_exact(run, frame, a, a_high, &x) || !eligo_exact(run, frame, b, b_high, &y)) return false;
  *order = eligo_rational_compare(&x, &y);
  return true;
}

static eligo_outcomes compare_numbers(eligo_run *run, eligo_frame *frame, uint32_t node, uint8_t op, uint32_t left,
                                      uint32_t right) {
  eligo_interval a = eligo_number(run, frame, left), b = eligo_number(run, frame, right);
  eligo_outcomes forced = a.forced | b.forced;
  if (a.range == ELIGO_RANGE_NOTHING || b.range == ELIGO_RANGE_NOTHING) return forced;
  const eligo_interval *worst = a.range >= b.range ? &a : &b;
  if (worst->range != ELIGO_RANGE_VALUE) return forced | open_because(run, frame, node, (eligo_reason)worst->reason);
  if (a.currency != b.currency) return forced | open_because(run, frame, node, ELIGO_R_CURRENCIES);
  int low_high, high_low;
  bool fits = compare_ends(run, frame, left, a.low, false, right, b.high, true, &low_high) &&
              compare_ends(run, frame, left, a.high, true, right, b.low, false, &high_low);
  if (!fits) return forced | open_because(run, frame, node, ELIGO_R_TOO_LARGE);
  eligo_outcomes outcome = judge(op, low_high, high_low);
  if (outcome == ELIGO_OPEN) eligo_because(run, frame, node, (eligo_reason)(a.reason != 0 ? a.reason : b.reason));
  return forced | outcome;
}

/* A share against a number of the rule, where the money is plain. 0 where it takes a closer look. */
static eligo_outcomes compare_share(eligo_run *run, uint32_t node, uint32_t share, const eligo_approx limit) {
  eligo_approx low, high;
  if (!eligo_share_ends(run, share, &low, &high)) return 0;
  int low_high, high_low;
  if (!tell_order(low, limit, &low_high) || !tell_order(high, limit, &high_low)) return 0;
  return judge(run->rulebook->nodes[node].op, low_high, high_low);
}

static eligo_outcomes compare(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  const uint32_t left = eligo_kid(r, node, 0), right = eligo_kid(r, node, 1);
  const bool share = r->nodes[left].kind == ELIGO_N_SHARE_OF && r->nodes[right].kind == ELIGO_N_LITERAL;
  const eligo_outcomes outcome = share ? compare_share(run, node, left, r->quantities[r->nodes[right].data].base) : 0;
  return outcome != 0 ? outcome : compare_numbers(run, frame, node, r->nodes[node].op, left, right);
}

static eligo_outcomes between(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  uint32_t value = eligo_kid(r, node, 0);
  return eligo_all_of(compare_numbers(run, frame, node, ELIGO_AT_LEAST, value, eligo_kid(r, node, 1)),
                      compare_numbers(run, frame, node, ELIGO_AT_MOST, value, eligo_kid(r, node, 2)));
}

static int order_of(eligo_day a, eligo_day b) {
  return (a > b) - (a < b);
}

static eligo_outcomes compare_dates(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  eligo_date_interval a = eligo_date_of(run, frame, eligo_kid(r, node, 0));
  eligo_date_interval b = eligo_date_of(run, frame, eligo_kid(r, node, 1));
  eligo_outcomes forced = a.forced | b.forced;
  if (a.range == ELIGO_RANGE_NOTHING || b.range == ELIGO_RANGE_NOTHING) return forced;
  const eligo_date_interval *worst = a.range >= b.range ? &a : &b;
  if (worst->range != ELIGO_RANGE_VALUE) return forced | open_because(run, frame, node, (eligo_reason)worst->reason);
  eligo_outcomes outcome =
      judge(r->nodes[node].op, order_of(a.dates.first, b.dates.last), order_of(a.dates.last, b.dates.first));
  if (outcome == ELIGO_OPEN) eligo_because(run, frame, node, (eligo_reason)(a.reason != 0 ? a.reason : b.reason));
  return forced | outcome;
}

static eligo_outcomes unsettled(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_confirmation *person = eligo_confirmed(run, frame, run->rulebook->notes[node].id);
  if (person == NULL) return open_because(run, frame, node, ELIGO_R_UNSETTLED);
  eligo_because(run, frame, node, ELIGO_R_CONFIRMED);
  run->confirmed = true;
  return person->outcome;
}

static eligo_outcomes constant(const eligo_run *run, eligo_frame *frame, uint32_t node, eligo_reason reason, eligo_outcomes outcome) {
  eligo_because(run, frame, node, reason);
  return outcome;
}

static double in_own_unit(const eligo_fact *fact, const eligo_value *value) {
  eligo_rational exact;
  if (eligo_value_exact(value, &exact) && eligo_rational_div(&exact, &fact->unit.factor, &exact))
    return eligo_rational_double(&exact);
  return eligo_value_approx(value).value / fact->unit.approx;
}

static eligo_argument argument_of(eligo_run *run, const eligo_fact *fact, const eligo_value *value) {
  eligo_argument a = {.kind = fact->kind, .text = value->shown.at, .length = value->shown.length};
  if (fact->kind == ELIGO_FLAG) a.flag = value->as.flag;
  if (fact->kind == ELIGO_NUMBER) a.number = in_own_unit(fact, value);
  if (fact->kind == ELIGO_CHOICE || fact->kind == ELIGO_SCALE) {
    a.text = fact->values[value->as.choice].name;
    a.length = strlen(a.text);
  }
  char *day = fact->kind == ELIGO_DATE ? eligo_arena_zero(run->arena, 1, 24) : NULL;
  if (day != NULL) {
    eligo_dates_print(value->as.date, day);
    a.text = day;
    a.length = strlen(day);
  }
  return a;
}

static void keep_message(eligo_run *run, const eligo_frame *frame, uint32_t node, const char *text) {
  eligo_message *m = eligo_arena_zero(run->arena, 1, sizeof *m);
  if (m == NULL) return;
  *m = (eligo_message){frame->use_index, frame->row_index, node, eligo_arena_copy(run->arena, text, strlen(text)),
                       run->messages};
  run->messages = m;
}

enum { MOST_ARGUMENTS = 32 };

static eligo_outcomes lua_test(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_function *function = &r->functions[r->nodes[node].data];
  eligo_argument arguments[MOST_ARGUMENTS];
  char why[200] = "no Lua in this session";
  bool met = false;
  if (function->n_facts > MOST_ARGUMENTS) return open_because(run, frame, node, ELIGO_R_LUA);
  for (uint32_t i = 0; i < function->n_facts; i++) {
    eligo_reason reason;
    const eligo_value *value = eligo_look(run, frame, function->facts[i], &reason);
    if (value->state != ELIGO_KNOWN) return open_because(run, frame, node, reason == ELIGO_R_NONE ? ELIGO_R_NOT_YET : reason);
    arguments[i] = argument_of(run, &r->dictionary.facts[function->facts[i]], value);
  }
  const eligo_function_host *host = r->function_host;
  bool ready = host != NULL && (*run->functions != NULL || host->open(r, run->functions) == ELIGO_OK);
  if (ready && host->call(*run->functions, r->nodes[node].data, arguments, &met, why, sizeof why) == ELIGO_OK)
    return answer(met);
  keep_message(run, frame, node, why);
  return open_because(run, frame, node, ELIGO_R_LUA);
}

eligo_outcomes eligo_test(eligo_run *run, eligo_frame *frame, uint32_t node) {
  switch (run->rulebook->nodes[node].kind) {
  case ELIGO_N_FLAG: return flag(run, frame, node);
  case ELIGO_N_COMPARE: return compare(run, frame, node);
  case ELIGO_N_BETWEEN: return between(run, frame, node);
  case ELIGO_N_ONE_OF: return one_of(run, frame, node);
  case ELIGO_N_AS_GOOD_AS: return as_good_as(run, frame, node);
  case ELIGO_N_DATE: return compare_dates(run, frame, node);
  case ELIGO_N_QUALITY: return quality(run, frame, node);
  case ELIGO_N_AGE: return age(run, frame, node);
  case ELIGO_N_LUA: return lua_test(run, frame, node);
  case ELIGO_N_UNSETTLED: return unsettled(run, frame, node);
  case ELIGO_N_NEVER: return constant(run, frame, node, ELIGO_R_NEVER, ELIGO_NOT_MET);
  case ELIGO_N_NOT_REQUIRED: return ELIGO_NOT_APPLICABLE;
  default: return constant(run, frame, node, ELIGO_R_GAP, ELIGO_OPEN);
  }
}
