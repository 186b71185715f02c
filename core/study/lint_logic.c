/* What the tests of one group say together: each pair of members that looks at one fact is held against each other. A finding
 * names a value that shows it. */
#include "study/lint_inside.h"

#include <string.h>

/* A test of one fact alone: values it is met by, as a range or as a set. */
typedef struct test {
  uint32_t node, fact;
  enum { RANGE, SET } kind;
  bool has_low, has_high, low_open, high_open;
  const eligo_quantity *low, *high;
  uint64_t set; /* values it is met by; a flag: bit 0 no, bit 1 yes */
} test;

static const eligo_quantity *quantity_of(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  return n->kind == ELIGO_N_LITERAL && n->type == ELIGO_T_NUMBER ? &r->quantities[n->data] : NULL;
}

static bool read_comparison(const eligo_rulebook *r, uint32_t node, test *out) {
  const eligo_node *n = &r->nodes[node], *left = &r->nodes[eligo_kid(r, node, 0)];
  if (left->kind != ELIGO_N_FACT || left->fact == ELIGO_NONE) return false;
  const eligo_quantity *a = quantity_of(r, eligo_kid(r, node, 1)), *b = n->kind == ELIGO_N_BETWEEN ? quantity_of(r, eligo_kid(r, node, 2)) : a;
  if (a == NULL || b == NULL) return false;
  *out = (test){.node = node, .fact = left->fact, .kind = RANGE, .low = a, .high = b};
  out->has_low = n->kind == ELIGO_N_BETWEEN || n->op == ELIGO_ABOVE || n->op == ELIGO_AT_LEAST || n->op == ELIGO_EQUALS;
  out->has_high = n->kind == ELIGO_N_BETWEEN || n->op == ELIGO_BELOW || n->op == ELIGO_AT_MOST || n->op == ELIGO_EQUALS;
  out->low_open = n->op == ELIGO_ABOVE;
  out->high_open = n->op == ELIGO_BELOW;
  return true;
}

static uint64_t all_of_fact(const eligo_fact *f) {
  if (f->kind == ELIGO_FLAG) return 3;
  return f->n_values >= 64 ? UINT64_MAX : (UINT64_C(1) << f->n_values) - 1;
}

static bool read_test(const eligo_rulebook *r, uint32_t node, test *out) {
  const eligo_node *n = &r->nodes[node];
  switch (n->kind) {
  case ELIGO_N_COMPARE:
  case ELIGO_N_BETWEEN: return read_comparison(r, node, out);
  case ELIGO_N_FLAG: *out = (test){.node = node, .fact = n->fact, .kind = SET, .set = n->op == ELIGO_IS ? 2 : 1}; return true;
  case ELIGO_N_ONE_OF: {
    const eligo_fact *f = &r->dictionary.facts[n->fact];
    if (f->kind != ELIGO_CHOICE && f->kind != ELIGO_SCALE) return false;
    *out = (test){.node = node, .fact = n->fact, .kind = SET, .set = r->masks[n->data]};
    if (n->op == ELIGO_NONE_OF_THESE) out->set = all_of_fact(f) & ~out->set;
    return true;
  }
  default: return false;
  }
}

/* --- ranges --- */

static int order(const eligo_quantity *a, const eligo_quantity *b) {
  return eligo_rational_compare(&a->exact, &b->exact);
}

static bool ranges_meet(const test *a, const test *b) {
  const test *const pair[][2] = {{a, b}, {b, a}};
  for (int i = 0; i < 2; i++) {
    const test *low = pair[i][0], *high = pair[i][1];
    if (!low->has_low || !high->has_high) continue;
    int o = order(low->low, high->high);
    if (o > 0 || (o == 0 && (low->low_open || high->high_open))) return false;
  }
  return true;
}

/* Whether whatever meets `inner` meets `outer`. */
static bool lies_in(const test *inner, const test *outer) {
  if (outer->has_low) {
    int o = inner->has_low ? order(inner->low, outer->low) : -1;
    if (o < 0 || (o == 0 && outer->low_open && !inner->low_open)) return false;
  }
  if (outer->has_high) {
    int o = inner->has_high ? order(inner->high, outer->high) : 1;
    if (o > 0 || (o == 0 && outer->high_open && !inner->high_open)) return false;
  }
  return true;
}

/* One reaches down without end, the other up, and nothing is left between. */
static bool ranges_cover(const test *a, const test *b) {
  const test *low = a->has_high && !a->has_low ? a : b, *high = low == a ? b : a;
  if (low->has_low || !low->has_high || high->has_high || !high->has_low) return false;
  int o = order(high->low, low->high);
  return o < 0 || (o == 0 && !(high->low_open && low->high_open));
}

/* --- pairs --- */

static const char *name_of(const eligo_linting *l, uint32_t node) {
  const char *id = NULL;
  for (; node != ELIGO_NONE && id == NULL; node = l->rulebook->notes[node].parent) id = l->rulebook->notes[node].id;
  return id == NULL ? "a member" : id;
}

static const char *fact_of(const eligo_linting *l, const test *t) {
  return l->rulebook->dictionary.facts[t->fact].name;
}

static const char *limit_of(const test *t) {
  return t->has_low ? t->low->text : t->high->text;
}

static void together(eligo_linting *l, const test *a, const test *b) {
  const eligo_place place = l->rulebook->notes[b->node].place;
  if (a->kind == SET) {
    if ((a->set & b->set) == 0)
      eligo_lint_say(l, "cannot-be-met", place, "'%s' and '%s' can never both be met: no value of %s meets both", name_of(l, a->node), name_of(l, b->node), fact_of(l, a));
    return;
  }
  if (!ranges_meet(a, b))
    eligo_lint_say(l, "cannot-be-met", place, "'%s' and '%s' can never both be met: %s = %s meets one and fails the other", name_of(l, a->node),
                   name_of(l, b->node), fact_of(l, a), limit_of(a));
  else if (lies_in(a, b) || lies_in(b, a)) {
    const test *useless = lies_in(a, b) ? b : a, *strict = useless == a ? b : a;
    eligo_lint_say(l, "limit-without-effect", l->rulebook->notes[useless->node].place, "'%s' (%s) asks nothing that '%s' (%s) does not ask: %s = %s decides both alike",
                   name_of(l, useless->node), limit_of(useless), name_of(l, strict->node), limit_of(strict), fact_of(l, a), limit_of(useless));
  }
}

static void either(eligo_linting *l, const test *a, const test *b) {
  const eligo_place place = l->rulebook->notes[b->node].place;
  if (a->kind == SET) {
    if ((a->set | b->set) == all_of_fact(&l->rulebook->dictionary.facts[a->fact]))
      eligo_lint_say(l, "cannot-fail", place, "'%s' or '%s' is always met: every value of %s meets one of them", name_of(l, a->node), name_of(l, b->node), fact_of(l, a));
    return;
  }
  if (ranges_cover(a, b))
    eligo_lint_say(l, "cannot-fail", place, "'%s' or '%s' is always met: %s = %s meets one, and so does any other", name_of(l, a->node), name_of(l, b->node),
                   fact_of(l, a), limit_of(b));
  else if (lies_in(a, b) || lies_in(b, a)) {
    const test *useless = lies_in(a, b) ? a : b, *wide = useless == a ? b : a;
    eligo_lint_say(l, "limit-without-effect", l->rulebook->notes[useless->node].place, "'%s' (%s) lets nothing pass that '%s' (%s) does not: %s = %s decides both alike",
                   name_of(l, useless->node), limit_of(useless), name_of(l, wide->node), limit_of(wide), fact_of(l, a), limit_of(useless));
  }
}

enum { MOST_TESTS = 256 };

typedef struct gathered {
  test at[MOST_TESTS];
  uint32_t count;
} gathered;

static bool joins_all(uint8_t kind) {
  return kind == ELIGO_N_ALL_OF || kind == ELIGO_N_POINT || kind == ELIGO_N_GRADE;
}

/* Members, and members of groups that join them the same way. */
static void gather(const eligo_rulebook *r, uint32_t node, bool all, gathered *out) {
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    const uint32_t kid = eligo_kid(r, node, i);
    const uint8_t kind = r->nodes[kid].kind;
    const bool lone = (kind == ELIGO_N_POINT || kind == ELIGO_N_ALL_OF) && r->nodes[kid].n_kids == 1;
    if (all ? joins_all(kind) : kind == ELIGO_N_ANY_OF || lone) gather(r, kid, all, out);
    else if (out->count < MOST_TESTS && read_test(r, kid, &out->at[out->count])) out->count++;
  }
}

static bool same_node(const eligo_rulebook *r, uint32_t a, uint32_t b);

static bool same_literal(const eligo_rulebook *r, const eligo_node *x, const eligo_node *y) {
  if (x->type == ELIGO_T_NUMBER) return order(&r->quantities[x->data], &r->quantities[y->data]) == 0;
  if (x->type == ELIGO_T_DATE) return r->days[x->data] == r->days[y->data];
  return strcmp(r->names[x->data], r->names[y->data]) == 0;
}

static bool same_data(const eligo_rulebook *r, const eligo_node *x, const eligo_node *y) {
  switch (x->kind) {
  case ELIGO_N_LITERAL: return same_literal(r, x, y);
  case ELIGO_N_ONE_OF: return r->dictionary.facts[x->fact].kind != ELIGO_TEXT && r->masks[x->data] == r->masks[y->data];
  case ELIGO_N_FLAG:
  case ELIGO_N_COMPARE:
  case ELIGO_N_BETWEEN:
  case ELIGO_N_DATE:
  case ELIGO_N_ALL_OF:
  case ELIGO_N_ANY_OF:
  case ELIGO_N_NONE_OF:
  case ELIGO_N_POINT:
  case ELIGO_N_WHEN:
  case ELIGO_N_UNLESS: return true;
  default: return x->data == y->data;
  }
}

static bool same_node(const eligo_rulebook *r, uint32_t a, uint32_t b) {
  const eligo_node *x = &r->nodes[a], *y = &r->nodes[b];
  if (x->kind != y->kind || x->op != y->op || x->fact != y->fact || x->number != y->number || x->n_kids != y->n_kids) return false;
  if (x->kind == ELIGO_N_LUA || x->kind == ELIGO_N_UNSETTLED || x->kind == ELIGO_N_GAP || x->kind == ELIGO_N_NEVER) return false;
  if (!same_data(r, x, y)) return false;
  for (uint32_t i = 0; i < x->n_kids; i++) {
    if (!same_node(r, eligo_kid(r, a, i), eligo_kid(r, b, i))) return false;
  }
  return true;
}

static void find_duplicates(eligo_linting *l, uint32_t node) {
  const eligo_rulebook *r = l->rulebook;
  const eligo_node *n = &r->nodes[node];
  for (uint32_t i = 0; i < n->n_kids; i++) {
    for (uint32_t k = i + 1; k < n->n_kids; k++) {
      const uint32_t a = eligo_kid(r, node, i), b = eligo_kid(r, node, k);
      if (r->nodes[a].kind != ELIGO_N_NOT_REQUIRED && same_node(r, a, b))
        eligo_lint_say(l, "duplicate", r->notes[b].place, "'%s' says the same as '%s' in line %u; take one out", name_of(l, b), name_of(l, a), r->notes[a].place.line);
    }
  }
}

static void find_pairs(eligo_linting *l, uint32_t node, bool all) {
  gathered found = {.count = 0};
  gather(l->rulebook, node, all, &found);
  for (uint32_t i = 0; i < found.count; i++) {
    for (uint32_t k = i + 1; k < found.count; k++) {
      const test *a = &found.at[i], *b = &found.at[k];
      if (a->fact != b->fact || a->kind != b->kind || same_node(l->rulebook, a->node, b->node)) continue;
      if (all) together(l, a, b);
      else either(l, a, b);
    }
  }
}

/* --- dates --- */

/* Alternatives that hold for a time each: a day that none of them holds on, between the first and the last. */
static void find_gaps(eligo_linting *l, uint32_t node) {
  const eligo_rulebook *r = l->rulebook;
  const eligo_node *n = &r->nodes[node];
  char day[11];
  for (uint32_t i = 0; i < n->n_kids; i++) {
    const eligo_node *one = &r->nodes[eligo_kid(r, node, i)];
    if (one->kind != ELIGO_N_WINDOW) return;
    const eligo_day end = r->days[one->data + 1];
    bool later = false, covered = end == ELIGO_DAY_LAST;
    for (uint32_t k = 0; k < n->n_kids && !covered; k++) {
      const eligo_node *other = &r->nodes[eligo_kid(r, node, k)];
      if (other->kind != ELIGO_N_WINDOW) return;
      covered = r->days[other->data] <= end + 1 && r->days[other->data + 1] > end;
      later = later || r->days[other->data] > end + 1;
    }
    if (covered || !later) continue;
    eligo_day_print(end + 1, day);
    eligo_lint_say(l, "dates-not-covered", r->notes[node].place, "no member of '%s' holds on %s, though one does later", name_of(l, node), day);
  }
}

void eligo_lint_logic(eligo_linting *l) {
  const eligo_rulebook *r = l->rulebook;
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    const uint8_t kind = r->nodes[i].kind;
    const uint32_t parent = r->notes[i].parent;
    const bool inner = parent != ELIGO_NONE && joins_all(r->nodes[parent].kind);
    if (joins_all(kind) && !inner) find_pairs(l, i, true);
    if (kind == ELIGO_N_ANY_OF && (parent == ELIGO_NONE || r->nodes[parent].kind != ELIGO_N_ANY_OF)) find_pairs(l, i, false);
    if (joins_all(kind) || kind == ELIGO_N_ANY_OF || kind == ELIGO_N_NONE_OF) find_duplicates(l, i);
    if (kind == ELIGO_N_ANY_OF || kind == ELIGO_N_ALL_OF) find_gaps(l, i);
  }
}
