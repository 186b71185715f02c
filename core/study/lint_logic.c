/* What the tests of one group say together: each pair of members that looks at one fact is held against each other. A finding
 * names a value that shows it. */
#include "study/lint_inside.h"

#include <string.h>

typedef eligo_lint_test test;

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

static void never_both(eligo_linting *l, const test *a, const test *b) {
  const char *value = eligo_lint_value(l, a);
  eligo_lint_say(l, "cannot-be-met", l->rulebook->notes[b->node].place, "'%s' and '%s' can never both be met: %s = %s meets one and fails the other", name_of(l, a->node),
                 name_of(l, b->node), fact_of(l, a), value);
  eligo_lint_shown(l, fact_of(l, a), value);
}

static void always_one(eligo_linting *l, const test *a, const test *b) {
  const char *value = eligo_lint_value(l, b);
  eligo_lint_say(l, "cannot-fail", l->rulebook->notes[b->node].place, "'%s' or '%s' is always met: %s = %s meets one, and so does any other", name_of(l, a->node),
                 name_of(l, b->node), fact_of(l, a), value);
  eligo_lint_shown(l, fact_of(l, a), value);
}

static void without_effect(eligo_linting *l, const test *useless, const test *other, const char *does) {
  eligo_lint_say(l, "limit-without-effect", l->rulebook->notes[useless->node].place, "'%s' (%s) %s that '%s' (%s) does not: %s = %s decides both alike", name_of(l, useless->node),
                 limit_of(useless), does, name_of(l, other->node), limit_of(other), fact_of(l, useless), limit_of(useless));
  eligo_lint_shown(l, fact_of(l, useless), limit_of(useless));
}

static bool exclude_each_other(const test *a, const test *b) {
  return a->is_set ? (a->set & b->set) == 0 : !ranges_meet(a, b);
}

static void together(eligo_linting *l, const test *a, const test *b) {
  if (exclude_each_other(a, b)) never_both(l, a, b);
  else if (!a->is_set && lies_in(a, b)) without_effect(l, b, a, "asks nothing");
  else if (!a->is_set && lies_in(b, a)) without_effect(l, a, b, "asks nothing");
}

static void either(eligo_linting *l, const test *a, const test *b) {
  const uint64_t all = eligo_lint_values(&l->rulebook->dictionary.facts[a->fact]);
  if (a->is_set ? (a->set | b->set) == all : ranges_cover(a, b)) always_one(l, a, b);
  else if (!a->is_set && lies_in(a, b)) without_effect(l, a, b, "lets nothing pass");
  else if (!a->is_set && lies_in(b, a)) without_effect(l, b, a, "lets nothing pass");
}

enum { MOST_TESTS = 256 };

typedef struct gathered {
  test at[MOST_TESTS];
  uint32_t count;
} gathered;

static bool joins_all(uint8_t kind) {
  return kind == ELIGO_N_ALL_OF || kind == ELIGO_N_POINT || kind == ELIGO_N_GRADE;
}

static void gather_one(eligo_linting *l, uint32_t node, bool negated, uint32_t step, gathered *out) {
  if (out->count == MOST_TESTS || !eligo_lint_read(l, node, negated, &out->at[out->count])) return;
  out->at[out->count++].step = step;
}

/* Members, and members of groups that join them the same way; of none_of the opposite of each. */
static void gather(eligo_linting *l, uint32_t node, bool all, uint32_t step, gathered *out) {
  const eligo_rulebook *r = l->rulebook;
  const bool negated = r->nodes[node].kind == ELIGO_N_NONE_OF;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    const uint32_t kid = eligo_kid(r, node, i);
    const uint8_t kind = r->nodes[kid].kind;
    const bool lone = (kind == ELIGO_N_POINT || kind == ELIGO_N_ALL_OF) && r->nodes[kid].n_kids == 1;
    const bool inside = negated ? lone : all ? joins_all(kind) || kind == ELIGO_N_NONE_OF : kind == ELIGO_N_ANY_OF || lone;
    if (inside && negated) gather_one(l, eligo_kid(r, kid, 0), true, step, out);
    else if (inside) gather(l, kid, all, step, out);
    else gather_one(l, kid, negated, step, out);
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
  gather(l, node, all, 0, &found);
  for (uint32_t i = 0; i < found.count; i++) {
    for (uint32_t k = i + 1; k < found.count; k++) {
      const test *a = &found.at[i], *b = &found.at[k];
      if (a->fact != b->fact || a->is_set != b->is_set) continue;
      if (same_node(l->rulebook, a->node, b->node) && !exclude_each_other(a, b)) continue; /* find_duplicates says so */
      if (all) together(l, a, b);
      else either(l, a, b);
    }
  }
}

/* Steps of an item hold together as well: what one asks and another refuses. */
static void find_in_item(eligo_linting *l, uint32_t node) {
  const eligo_rulebook *r = l->rulebook;
  gathered found = {.count = 0};
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    const uint32_t step = eligo_kid(r, node, i);
    if (joins_all(r->nodes[step].kind) || r->nodes[step].kind == ELIGO_N_NONE_OF) gather(l, step, true, i, &found);
  }
  for (uint32_t i = 0; i < found.count; i++) {
    for (uint32_t k = i + 1; k < found.count; k++) {
      const test *a = &found.at[i], *b = &found.at[k];
      if (a->step != b->step && a->fact == b->fact && a->is_set == b->is_set && exclude_each_other(a, b)) never_both(l, a, b);
    }
  }
}

/* --- dates --- */

/* The window that a member is, alone in points and groups, or NULL. */
static const eligo_day *window_of(const eligo_rulebook *r, uint32_t node) {
  while (joins_all(r->nodes[node].kind) && r->nodes[node].n_kids == 1) node = eligo_kid(r, node, 0);
  return r->nodes[node].kind == ELIGO_N_WINDOW ? &r->days[r->nodes[node].data] : NULL;
}

/* Alternatives that hold for a time each: a day that none of them holds on, between the first and the last. */
static void find_gaps(eligo_linting *l, uint32_t node) {
  const eligo_rulebook *r = l->rulebook;
  const eligo_node *n = &r->nodes[node];
  char day[11];
  for (uint32_t i = 0; i < n->n_kids; i++) {
    const eligo_day *one = window_of(r, eligo_kid(r, node, i));
    if (one == NULL) return;
    bool later = false, covered = one[1] == ELIGO_DAY_LAST;
    for (uint32_t k = 0; k < n->n_kids && !covered; k++) {
      const eligo_day *other = window_of(r, eligo_kid(r, node, k));
      if (other == NULL) return;
      covered = other[0] <= one[1] + 1 && other[1] > one[1];
      later = later || other[0] > one[1] + 1;
    }
    if (covered || !later) continue;
    eligo_day_print(one[1] + 1, day);
    eligo_lint_say(l, "dates-not-covered", r->notes[node].place, "no member of '%s' holds on %s, though one does later", name_of(l, node), day);
    eligo_lint_shown(l, NULL, day);
  }
}

void eligo_lint_logic(eligo_linting *l) {
  const eligo_rulebook *r = l->rulebook;
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    const uint8_t kind = r->nodes[i].kind;
    const uint32_t parent = r->notes[i].parent;
    const bool inner = parent != ELIGO_NONE && joins_all(r->nodes[parent].kind);
    if (kind == ELIGO_N_ITEM) find_in_item(l, i);
    if (joins_all(kind) && !inner) find_pairs(l, i, true);
    if (kind == ELIGO_N_ANY_OF && (parent == ELIGO_NONE || r->nodes[parent].kind != ELIGO_N_ANY_OF)) find_pairs(l, i, false);
    if (joins_all(kind) || kind == ELIGO_N_ANY_OF || kind == ELIGO_N_NONE_OF) find_duplicates(l, i);
    if (kind == ELIGO_N_ANY_OF || kind == ELIGO_N_ALL_OF) find_gaps(l, i);
  }
}
