/* A test of one fact alone, as the values that it is met by. */
#include "study/lint_inside.h"

#include <string.h>

typedef eligo_lint_test test;

static const eligo_quantity *quantity_of(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  return n->kind == ELIGO_N_LITERAL && n->type == ELIGO_T_NUMBER ? &r->quantities[n->data] : NULL;
}

/* A day as a quantity, so that dates are ranges like numbers. */
static const eligo_quantity *day_of(eligo_linting *l, uint32_t node) {
  const eligo_rulebook *r = l->rulebook;
  const eligo_node *n = &r->nodes[node];
  char text[11];
  if (n->kind != ELIGO_N_LITERAL || n->type != ELIGO_T_DATE) return NULL;
  eligo_quantity *day = eligo_arena_zero(l->arena, 1, sizeof *day);
  if (day == NULL) return NULL;
  eligo_day_print(r->days[n->data], text);
  eligo_rational_from_int(r->days[n->data], &day->exact);
  day->text = eligo_arena_copy(l->arena, text, strlen(text));
  return day->text == NULL ? NULL : day;
}

static void set_ends(test *out, uint8_t op) {
  out->has_low = op == ELIGO_ABOVE || op == ELIGO_AT_LEAST || op == ELIGO_EQUALS || op == ELIGO_AFTER || op == ELIGO_ON_OR_AFTER;
  out->has_high = op == ELIGO_BELOW || op == ELIGO_AT_MOST || op == ELIGO_EQUALS || op == ELIGO_BEFORE || op == ELIGO_ON_OR_BEFORE;
  out->low_open = op == ELIGO_ABOVE || op == ELIGO_AFTER;
  out->high_open = op == ELIGO_BELOW || op == ELIGO_BEFORE;
}

static bool read_range(eligo_linting *l, uint32_t node, test *out) {
  const eligo_rulebook *r = l->rulebook;
  const eligo_node *n = &r->nodes[node], *left = &r->nodes[eligo_kid(r, node, 0)];
  if (left->kind != ELIGO_N_FACT || left->fact == ELIGO_NONE) return false;
  const uint32_t limit = eligo_kid(r, node, 1);
  const eligo_quantity *low = n->kind == ELIGO_N_DATE ? day_of(l, limit) : quantity_of(r, limit), *high = low;
  if (n->kind == ELIGO_N_BETWEEN) high = quantity_of(r, eligo_kid(r, node, 2));
  if (low == NULL || high == NULL) return false;
  *out = (test){.node = node, .fact = left->fact, .low = low, .high = high, .has_low = true, .has_high = true};
  if (n->kind != ELIGO_N_BETWEEN) set_ends(out, n->op);
  return true;
}

uint64_t eligo_lint_values(const eligo_fact *f) {
  if (f->kind == ELIGO_FLAG) return 3;
  return f->n_values >= 64 ? UINT64_MAX : (UINT64_C(1) << f->n_values) - 1;
}

static bool read_set(const eligo_rulebook *r, uint32_t node, test *out) {
  const eligo_node *n = &r->nodes[node];
  const eligo_fact *f = &r->dictionary.facts[n->fact];
  *out = (test){.node = node, .fact = n->fact, .is_set = true};
  switch (n->kind) {
  case ELIGO_N_FLAG: out->set = n->op == ELIGO_IS ? 2 : 1; return true;
  case ELIGO_N_AS_GOOD_AS: out->set = (UINT64_C(2) << n->number) - 1; return true; /* best first */
  default: break;
  }
  if (f->kind != ELIGO_CHOICE && f->kind != ELIGO_SCALE) return false;
  out->set = r->masks[n->data];
  if (n->op == ELIGO_NONE_OF_THESE) out->set = eligo_lint_values(f) & ~out->set;
  return true;
}

/* Of a range with two ends the opposite is two ranges. */
static bool negate(const eligo_linting *l, test *t) {
  if (t->is_set) {
    t->set = eligo_lint_values(&l->rulebook->dictionary.facts[t->fact]) & ~t->set;
    return true;
  }
  if (t->has_low && t->has_high) return false;
  const bool low = t->has_low, closed = low ? !t->low_open : !t->high_open;
  t->high_open = low && closed;
  t->low_open = !low && closed;
  t->has_low = !low;
  t->has_high = low;
  return true;
}

bool eligo_lint_read(eligo_linting *l, uint32_t node, bool negated, eligo_lint_test *out) {
  bool good = false;
  switch (l->rulebook->nodes[node].kind) {
  case ELIGO_N_COMPARE:
  case ELIGO_N_BETWEEN:
  case ELIGO_N_DATE: good = read_range(l, node, out); break;
  case ELIGO_N_FLAG:
  case ELIGO_N_AS_GOOD_AS:
  case ELIGO_N_ONE_OF: good = read_set(l->rulebook, node, out); break;
  default: break;
  }
  return good && (!negated || negate(l, out));
}

const char *eligo_lint_value(const eligo_linting *l, const eligo_lint_test *t) {
  const eligo_fact *f = &l->rulebook->dictionary.facts[t->fact];
  if (!t->is_set) return t->has_low ? t->low->text : t->high->text;
  if (f->kind == ELIGO_FLAG) return (t->set & 2) != 0 ? "yes" : "no";
  for (uint32_t v = 0; v < f->n_values; v++) {
    if ((t->set >> v & 1) != 0) return f->values[v].name;
  }
  return "none";
}
