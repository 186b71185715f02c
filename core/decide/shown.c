/* What most criteria of most decisions show: a plain value, and how far it is from a limit. */
#include "decide/assemble.h"
#include "fact/json.h"

#include <string.h>

/* A limit that is a short decimal of the fact's own unit. */
static bool has_short_limit(const eligo_rulebook *r, const eligo_node *n, eligo_plain_test *test) {
  const eligo_quantity *limit = &r->quantities[r->nodes[r->kids[n->kids + 1]].data];
  const size_t length = strcspn(limit->text, " ");
  return length > 0 && eligo_same_size(&limit->unit, &r->dictionary.facts[test->fact].unit) &&
         eligo_decimal_read(limit->text, length, &test->limit.mantissa, &test->limit.scale);
}

/* A date given, and one of the rule. */
static bool is_plain_date(const eligo_rulebook *r, const eligo_node *n) {
  if (n->kind != ELIGO_N_DATE) return false;
  const eligo_node *left = &r->nodes[r->kids[n->kids]], *right = &r->nodes[r->kids[n->kids + 1]];
  return left->kind == ELIGO_N_FACT && left->fact != ELIGO_NONE && r->dictionary.facts[left->fact].derived == ELIGO_NONE &&
         right->kind == ELIGO_N_LITERAL;
}

eligo_plain_test eligo_plain_test_of(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  eligo_plain_test test = {.measured = n->kind == ELIGO_N_COMPARE, .dated = is_plain_date(r, n),
                           .smaller = n->op == ELIGO_BELOW || n->op == ELIGO_AT_MOST};
  if ((n->flags & ELIGO_F_PLAIN) == 0 && !test.dated) return test;
  test.fact = test.measured || test.dated ? r->nodes[r->kids[n->kids]].fact : n->fact;
  test.slot = r->dictionary.facts[test.fact].slot;
  test.owner = (uint8_t)r->dictionary.facts[test.fact].owner;
  test.plain = !test.measured || has_short_limit(r, n, &test);
  return test;
}

/* A number without a unit is in the fact's own. */
static bool is_in_own_unit(const eligo_value *value) {
  return value->decimal && value->as.number.length == value->shown.length;
}

/* Written as it is shown: "2026-03-01". */
static bool is_one_day(const eligo_value *value) {
  return value->shown.length == 10 && value->as.date.first == value->as.date.last;
}

bool eligo_show_plainly(const eligo_run *run, const eligo_frame *frame, const eligo_plain_test *test, eligo_shown *out) {
  if (!test->plain) return false;
  const eligo_value *value = out->value = eligo_value_of(run, frame, test->owner, test->slot);
  if (value->state != ELIGO_KNOWN) return false;
  if (!test->measured) return !test->dated || is_one_day(value);
  if (!is_in_own_unit(value)) return false;
  const eligo_decimal given = {value->as.number.mantissa, value->scale};
  return test->smaller ? eligo_short_gap(test->limit, given, &out->margin) : eligo_short_gap(given, test->limit, &out->margin);
}
