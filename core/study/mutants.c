/* The list of mutants, and one mutant at a time in the rulebook. */
#include "study/mutants.h"

#include <stdio.h>
#include <string.h>

/* `way` by kind:
 *   NUMBER      0 literal, 1 parameter, 2 how many of at_least_of
 *   COMPARISON  0 strictness, 1 direction
 *   DATE        0 literal, 1 edge `place` of a window or schedule, 2 beginning of a standard, 3 its end
 *   GROUP       0 all for any and back, 1 member `place` left out, 2 every for some and back
 *   CONDITION   0 always, 1 never, 2 line `place` left out, 3 value `place` goes to the next branch
 *   NEGATION    0 the opposite, 1 value `place` in or out, 2 a rank up or down, 3 an open answer falls away */

typedef struct listing {
  const eligo_rulebook *rulebook;
  eligo_arena *arena;
  eligo_mutants found;
  uint32_t *parents; /* by node: the node whose kid it is */
} listing;

static void add(listing *l, eligo_mutation kind, unsigned way, int step, uint32_t node, uint32_t place) {
  eligo_mutant *moved = eligo_arena_grow(l->arena, l->found.at, l->found.count, &l->found.capacity, sizeof *moved);
  if (moved == NULL) return;
  l->found.at = moved;
  moved[l->found.count++] = (eligo_mutant){kind, (uint8_t)way, (int8_t)step, node, place, ELIGO_NONE};
}

static void both_steps(listing *l, eligo_mutation kind, unsigned way, uint32_t node, uint32_t place) {
  add(l, kind, way, -1, node, place);
  add(l, kind, way, 1, node, place);
}

static void members(listing *l, uint32_t node) {
  for (uint32_t i = 0; i < l->rulebook->nodes[node].n_kids; i++) add(l, ELIGO_MUTATES_GROUP, 1, 0, node, i);
}

static uint32_t n_values(const eligo_rulebook *r, const eligo_node *n) {
  return r->dictionary.facts[n->fact].n_values;
}

static bool has_mask(const eligo_rulebook *r, const eligo_node *n) {
  return r->dictionary.facts[n->fact].kind != ELIGO_TEXT;
}

static void of_tests(listing *l, uint32_t node) {
  const eligo_rulebook *r = l->rulebook;
  const eligo_node *n = &r->nodes[node];
  switch (n->kind) {
  case ELIGO_N_COMPARE:
    if (n->op == ELIGO_EQUALS) break;
    /* fallthrough */
  case ELIGO_N_DATE:
    add(l, ELIGO_MUTATES_COMPARISON, 0, 0, node, 0);
    add(l, ELIGO_MUTATES_COMPARISON, 1, 0, node, 0);
    break;
  case ELIGO_N_FLAG: add(l, ELIGO_MUTATES_NEGATION, 0, 0, node, 0); break;
  case ELIGO_N_ONE_OF:
    add(l, ELIGO_MUTATES_NEGATION, 0, 0, node, 0);
    for (uint32_t v = 0; has_mask(r, n) && v < n_values(r, n); v++) add(l, ELIGO_MUTATES_NEGATION, 1, 0, node, v);
    break;
  case ELIGO_N_AS_GOOD_AS:
    if (n->number > 0) add(l, ELIGO_MUTATES_NEGATION, 2, -1, node, 0);
    if (n->number + 1 < n_values(r, n)) add(l, ELIGO_MUTATES_NEGATION, 2, 1, node, 0);
    break;
  case ELIGO_N_UNSETTLED:
  case ELIGO_N_GAP:
  case ELIGO_N_NEVER: add(l, ELIGO_MUTATES_NEGATION, 3, 0, node, 0); break;
  default: break;
  }
}

static void of_groups(listing *l, uint32_t node) {
  const eligo_node *n = &l->rulebook->nodes[node];
  switch (n->kind) {
  case ELIGO_N_ALL_OF:
  case ELIGO_N_ANY_OF:
    if (n->n_kids > 1) add(l, ELIGO_MUTATES_GROUP, 0, 0, node, 0);
    if (n->n_kids > 1) members(l, node);
    break;
  case ELIGO_N_NONE_OF:
    add(l, ELIGO_MUTATES_NEGATION, 0, 0, node, 0);
    if (n->n_kids > 1) members(l, node);
    break;
  case ELIGO_N_POINT:
  case ELIGO_N_GRADE:
    if (n->n_kids > 1) members(l, node);
    break;
  case ELIGO_N_AT_LEAST_OF:
    if (n->number > 1) add(l, ELIGO_MUTATES_NUMBER, 2, -1, node, 0);
    if (n->number < n->n_kids) add(l, ELIGO_MUTATES_NUMBER, 2, 1, node, 0);
    break;
  case ELIGO_N_EVERY:
  case ELIGO_N_SOME:
  case ELIGO_N_NO: add(l, ELIGO_MUTATES_GROUP, 2, 0, node, 0); break;
  default: break;
  }
}

static void of_conditions(listing *l, uint32_t node) {
  const eligo_rulebook *r = l->rulebook;
  const eligo_node *n = &r->nodes[node];
  switch (n->kind) {
  case ELIGO_N_WHEN:
  case ELIGO_N_UNLESS:
    add(l, ELIGO_MUTATES_CONDITION, 0, 0, node, 0);
    add(l, ELIGO_MUTATES_CONDITION, 1, 0, node, 0);
    break;
  case ELIGO_N_CHOOSE:
    for (uint32_t i = 0; i + 1 < n->n_kids; i++) add(l, ELIGO_MUTATES_CONDITION, 2, 0, node, i);
    break;
  case ELIGO_N_BY:
    for (uint32_t v = 0; n->n_kids > 1 && v < n_values(r, n); v++) add(l, ELIGO_MUTATES_CONDITION, 3, 0, node, v);
    break;
  case ELIGO_N_WINDOW:
    if (r->days[n->data] != ELIGO_DAY_FIRST) both_steps(l, ELIGO_MUTATES_DATE, 1, node, 0);
    if (r->days[n->data + 1] != ELIGO_DAY_LAST) both_steps(l, ELIGO_MUTATES_DATE, 1, node, 1);
    break;
  case ELIGO_N_BY_DATE:
    for (uint32_t i = 0; i <= n->n_kids; i++) {
      eligo_day day = r->days[n->data + i];
      if (day != ELIGO_DAY_FIRST && day != ELIGO_DAY_LAST) both_steps(l, ELIGO_MUTATES_DATE, 1, node, i);
    }
    break;
  default: break;
  }
}

static void of_terms(listing *l, uint32_t node) {
  const eligo_node *n = &l->rulebook->nodes[node];
  if (n->kind != ELIGO_N_LITERAL) return;
  if (n->type == ELIGO_T_NUMBER) both_steps(l, ELIGO_MUTATES_NUMBER, 0, node, 0);
  if (n->type == ELIGO_T_DATE) both_steps(l, ELIGO_MUTATES_DATE, 0, node, 0);
}

static bool is_used(const eligo_rulebook *r, uint32_t parameter) {
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    const eligo_node *n = &r->nodes[i];
    if (n->kind == ELIGO_N_FACT && (n->flags & ELIGO_F_PARAMETER) != 0 && n->data == parameter) return true;
  }
  return false;
}

static void of_the_rest(listing *l) {
  const eligo_rulebook *r = l->rulebook;
  for (uint32_t i = 0; i < r->n_parameters; i++) {
    if (is_used(r, i)) both_steps(l, ELIGO_MUTATES_NUMBER, 1, ELIGO_NONE, i);
  }
  for (uint32_t i = 0; i < r->n_standards; i++) {
    if (r->standards[i].in_force != ELIGO_DAY_FIRST) both_steps(l, ELIGO_MUTATES_DATE, 2, ELIGO_NONE, i);
    if (r->standards[i].until != ELIGO_DAY_LAST) both_steps(l, ELIGO_MUTATES_DATE, 3, ELIGO_NONE, i);
  }
}

/* --- where a node belongs --- */

static bool find_parents(listing *l) {
  const eligo_rulebook *r = l->rulebook;
  l->parents = eligo_arena_take(l->arena, ((size_t)r->n_nodes + 1) * sizeof *l->parents);
  if (l->parents == NULL) return false;
  for (uint32_t i = 0; i < r->n_nodes; i++) l->parents[i] = ELIGO_NONE;
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    for (uint32_t k = 0; k < r->nodes[i].n_kids; k++) l->parents[eligo_kid(r, i, k)] = i;
  }
  return true;
}

/* Rows of lists keep no memo, lines of `choose` have none of their own. */
static bool is_remembered(const eligo_node *n) {
  return n->type == ELIGO_T_CRITERION && !eligo_is_term((eligo_node_kind)n->kind) && n->owner != ELIGO_OF_RECORD &&
         n->kind != ELIGO_N_CASE && n->kind != ELIGO_N_OTHERWISE;
}

static bool is_of_benefit(const eligo_rulebook *r, uint32_t root) {
  for (uint32_t i = 0; i < r->n_benefits; i++) {
    const eligo_benefit *b = &r->benefits[i];
    if (root == b->value || root == b->share || root == b->others) return true;
    for (uint32_t k = 0; k < b->n_beside; k++) {
      if (root == b->beside[k].node) return true;
    }
  }
  return false;
}

/* The criterion above a node; for terms of a benefit the uppermost one. */
static uint32_t criterion_of(const listing *l, uint32_t node) {
  uint32_t below = node;
  while (node != ELIGO_NONE && !is_remembered(&l->rulebook->nodes[node])) {
    below = node;
    node = l->parents[node];
  }
  return node == ELIGO_NONE && is_of_benefit(l->rulebook, below) ? below : node;
}

/* What nothing refers to is tested nowhere: sections of facts, criteria that only other packs name. */
eligo_status eligo_mutants_list(const eligo_rulebook *rulebook, eligo_arena *arena, eligo_mutants *out) {
  listing l = {.rulebook = rulebook, .arena = arena};
  if (!find_parents(&l)) return ELIGO_MEMORY;
  for (uint32_t i = 0; i < rulebook->n_nodes; i++) {
    size_t before = l.found.count;
    of_tests(&l, i);
    of_groups(&l, i);
    of_conditions(&l, i);
    of_terms(&l, i);
    for (size_t k = before; k < l.found.count; k++) l.found.at[k].criterion = criterion_of(&l, i);
  }
  of_the_rest(&l);
  if (arena->failed) return ELIGO_MEMORY;
  *out = l.found;
  return ELIGO_OK;
}

/* --- one step of a number --- */

/* Places behind the point, as written; an exponent moves the point. */
static int places_of(const char *text, size_t length) {
  int places = 0;
  bool behind = false;
  for (size_t i = 0; i < length; i++) {
    if (text[i] == 'e' || text[i] == 'E') {
      int exponent = 0;
      sscanf(text + i + 1, "%d", &exponent);
      return places - exponent;
    }
    if (text[i] == '.') behind = true;
    else if (behind) places++;
  }
  return places;
}

bool eligo_quantity_step(const eligo_quantity *quantity, int step, eligo_quantity *out, char *text, size_t size) {
  size_t number, unit;
  char power[16], digits[200];
  eligo_rational one, shown;
  if (!eligo_quantity_split(quantity->text, strlen(quantity->text), &number, &unit)) return false;
  int length = snprintf(power, sizeof power, "1e%d", -places_of(quantity->text, number));
  if (!eligo_rational_read(power, (size_t)length, &one) || !eligo_rational_mul(&one, &quantity->unit.factor, &one)) return false;
  *out = *quantity;
  if (!(step < 0 ? eligo_rational_sub(&quantity->exact, &one, &out->exact) : eligo_rational_add(&quantity->exact, &one, &out->exact)))
    return false;
  if (!eligo_rational_div(&out->exact, &quantity->unit.factor, &shown)) return false;
  out->base = eligo_approx_of_rational(&out->exact);
  eligo_rational_print(&shown, 60, ELIGO_NEAREST, digits, sizeof digits);
  const char *of = quantity->text + unit;
  snprintf(text, size, "%s%s%s", digits, *of == '\0' ? "" : " ", of);
  out->text = text;
  return true;
}

/* --- in the rulebook --- */

static eligo_quantity *quantity_of(const eligo_rulebook *r, const eligo_mutant *m) {
  return m->way == 1 ? &r->parameters[m->place].value : &r->quantities[r->nodes[m->node].data];
}

static eligo_day *day_of(const eligo_rulebook *r, const eligo_mutant *m) {
  if (m->way == 2) return &r->standards[m->place].in_force;
  if (m->way == 3) return &r->standards[m->place].until;
  return &r->days[r->nodes[m->node].data + (m->way == 1 ? m->place : 0)];
}

bool eligo_mutant_day(const eligo_rulebook *rulebook, const eligo_mutant *mutant, eligo_day *out) {
  if (mutant->kind != ELIGO_MUTATES_DATE) return false;
  *out = *day_of(rulebook, mutant);
  return true;
}

static uint8_t other_op(uint8_t op, bool direction) {
  switch (op) {
  case ELIGO_ABOVE: return direction ? ELIGO_BELOW : ELIGO_AT_LEAST;
  case ELIGO_BELOW: return direction ? ELIGO_ABOVE : ELIGO_AT_MOST;
  case ELIGO_AT_LEAST: return direction ? ELIGO_AT_MOST : ELIGO_ABOVE;
  case ELIGO_AT_MOST: return direction ? ELIGO_AT_LEAST : ELIGO_BELOW;
  case ELIGO_BEFORE: return direction ? ELIGO_AFTER : ELIGO_ON_OR_BEFORE;
  case ELIGO_AFTER: return direction ? ELIGO_BEFORE : ELIGO_ON_OR_AFTER;
  case ELIGO_ON_OR_BEFORE: return direction ? ELIGO_ON_OR_AFTER : ELIGO_BEFORE;
  case ELIGO_ON_OR_AFTER: return direction ? ELIGO_ON_OR_BEFORE : ELIGO_AFTER;
  case ELIGO_IS: return ELIGO_IS_NOT;
  case ELIGO_IS_NOT: return ELIGO_IS;
  case ELIGO_ONE_OF: return ELIGO_NONE_OF_THESE;
  default: return ELIGO_ONE_OF;
  }
}

static uint8_t other_kind(uint8_t kind) {
  switch (kind) {
  case ELIGO_N_ALL_OF: return ELIGO_N_ANY_OF;
  case ELIGO_N_ANY_OF: return ELIGO_N_ALL_OF;
  case ELIGO_N_NONE_OF: return ELIGO_N_ANY_OF;
  case ELIGO_N_EVERY: return ELIGO_N_SOME;
  case ELIGO_N_SOME: return ELIGO_N_EVERY;
  default: return ELIGO_N_SOME;
  }
}

/* The member stands last then, behind the end. */
static void leave_out(eligo_rulebook *r, const eligo_mutant *m, eligo_mutant_undo *undo) {
  eligo_node *n = &r->nodes[m->node];
  uint32_t *kids = &r->kids[n->kids];
  undo->kid = kids[m->place];
  memmove(kids + m->place, kids + m->place + 1, (n->n_kids - m->place - 1) * sizeof *kids);
  n->n_kids--;
}

static void put_back(eligo_rulebook *r, const eligo_mutant *m, const eligo_mutant_undo *undo) {
  const eligo_node *n = &r->nodes[m->node];
  uint32_t *kids = &r->kids[n->kids];
  memmove(kids + m->place + 1, kids + m->place, (n->n_kids - m->place - 1) * sizeof *kids);
  kids[m->place] = undo->kid;
}

static void change_condition(eligo_rulebook *r, const eligo_mutant *m, eligo_mutant_undo *undo) {
  eligo_node *n = &r->nodes[m->node];
  if (m->way == 0) {
    n->kind = ELIGO_N_ALL_OF;
    n->kids++;
    n->n_kids = 1;
  } else if (m->way == 1) {
    n->kind = ELIGO_N_NOT_REQUIRED;
    n->n_kids = 0;
  } else if (m->way == 2) {
    leave_out(r, m, undo);
  } else {
    uint32_t *branch = &r->branch_of[n->data + m->place];
    undo->branch = *branch;
    *branch = (*branch + 1) % n->n_kids;
  }
}

static void change_answer(eligo_rulebook *r, const eligo_mutant *m, eligo_mutant_undo *undo) {
  eligo_node *n = &r->nodes[m->node];
  if (m->way == 0 && n->kind == ELIGO_N_NONE_OF) n->kind = other_kind(n->kind);
  else if (m->way == 0) n->op = other_op(n->op, false);
  else if (m->way == 1) {
    undo->mask = r->masks[n->data];
    r->masks[n->data] ^= UINT64_C(1) << m->place;
  } else if (m->way == 2) {
    n->number = (uint32_t)((int64_t)n->number + m->step);
  } else {
    n->kind = ELIGO_N_NOT_REQUIRED;
  }
}

/* A mutant of a parameter or standard leaves the first node as it is. */
static eligo_node *node_of(eligo_rulebook *r, const eligo_mutant *m) {
  return &r->nodes[m->node == ELIGO_NONE ? 0 : m->node];
}

bool eligo_mutant_apply(eligo_rulebook *r, const eligo_mutant *m, eligo_mutant_undo *undo) {
  char text[300];
  eligo_quantity moved;
  eligo_node *n = node_of(r, m);
  undo->node = *n;
  switch (m->kind) {
  case ELIGO_MUTATES_NUMBER:
    if (m->way == 2) {
      n->number = (uint32_t)((int64_t)n->number + m->step);
      return true;
    }
    undo->quantity = *quantity_of(r, m);
    if (!eligo_quantity_step(&undo->quantity, m->step, &moved, text, sizeof text)) return false;
    moved.text = undo->quantity.text;
    *quantity_of(r, m) = moved;
    return true;
  case ELIGO_MUTATES_COMPARISON: n->op = other_op(n->op, m->way == 1); return true;
  case ELIGO_MUTATES_DATE:
    undo->day = *day_of(r, m);
    *day_of(r, m) += m->step;
    return true;
  case ELIGO_MUTATES_GROUP:
    if (m->way == 1) leave_out(r, m, undo);
    else n->kind = other_kind(n->kind);
    return true;
  case ELIGO_MUTATES_CONDITION: change_condition(r, m, undo); return true;
  default: change_answer(r, m, undo); return true;
  }
}

void eligo_mutant_revert(eligo_rulebook *r, const eligo_mutant *m, const eligo_mutant_undo *undo) {
  eligo_node *n = node_of(r, m);
  *n = undo->node;
  if (m->kind == ELIGO_MUTATES_NUMBER && m->way != 2) *quantity_of(r, m) = undo->quantity;
  if (m->kind == ELIGO_MUTATES_DATE) *day_of(r, m) = undo->day;
  if (m->kind == ELIGO_MUTATES_GROUP && m->way == 1) put_back(r, m, undo);
  if (m->kind == ELIGO_MUTATES_CONDITION && m->way == 2) put_back(r, m, undo);
  if (m->kind == ELIGO_MUTATES_CONDITION && m->way == 3) r->branch_of[n->data + m->place] = undo->branch;
  if (m->kind == ELIGO_MUTATES_NEGATION && m->way == 1) r->masks[n->data] = undo->mask;
}
