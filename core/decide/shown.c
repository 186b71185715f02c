/* What most criteria of most decisions show: a plain value, and how far it is from a limit. */
#include "decide/assemble.h"
#include "fact/json.h"

#include <string.h>

/* A limit that is a short decimal of the fact's own unit. */
static bool has_short_limit(const eligo_rulebook *r, const eligo_node *n, eligo_plain_test *out) {
  const eligo_unit *unit = &r->dictionary.facts[r->nodes[r->kids[n->kids]].fact].unit;
  const eligo_quantity *limit = &r->quantities[r->nodes[r->kids[n->kids + 1]].data];
  const size_t length = strcspn(limit->text, " ");
  return length > 0 && eligo_same_size(&limit->unit, unit) && eligo_decimal_read(limit->text, length, &out->limit, &out->scale);
}

eligo_plain_test eligo_plain_test_of(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  const eligo_plain *p = &r->plain[node];
  eligo_plain_test test = {.slot = p->slot, .owner = p->owner, .kind = p->kind, .smaller = n->op == ELIGO_BELOW || n->op == ELIGO_AT_MOST};
  if (p->kind == ELIGO_P_NUMBER && !has_short_limit(r, n, &test)) test.kind = ELIGO_P_NONE;
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

bool eligo_shows_plainly(const eligo_plain_test *test, const eligo_value *value) {
  if (value->state != ELIGO_KNOWN) return false;
  if (test->kind == ELIGO_P_NUMBER) return is_in_own_unit(value);
  return test->kind != ELIGO_P_NONE && (test->kind != ELIGO_P_DATE || is_one_day(value));
}

char *eligo_put_margin(char *at, const eligo_plain_test *test, const eligo_value *value) {
  const eligo_decimal given = {value->as.number.mantissa, value->scale}, limit = {test->limit, test->scale};
  return test->smaller ? eligo_put_gap(at, limit, given) : eligo_put_gap(at, given, limit);
}
