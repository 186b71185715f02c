/* What else a fact might be: the values at which something may turn. */
#include "study/propose.h"

#include <string.h>

static void add(eligo_changes *out, eligo_arena *arena, const eligo_fact *fact, const char *value) {
  for (size_t i = 0; i < out->count; i++) {
    if (out->at[i].fact == fact && strcmp(out->at[i].value, value) == 0) return;
  }
  eligo_change *moved = eligo_arena_grow(arena, out->at, out->count, &out->capacity, sizeof *moved);
  const char *kept = eligo_arena_copy(arena, value, strlen(value));
  if (moved == NULL || kept == NULL) return;
  out->at = moved;
  moved[out->count++] = (eligo_change){fact, kept};
}

static void add_day(eligo_changes *out, eligo_arena *arena, const eligo_fact *fact, eligo_day day) {
  char text[11];
  eligo_day_print(day, text);
  add(out, arena, fact, text);
}

static void days_around(eligo_changes *out, eligo_arena *arena, const eligo_fact *fact, eligo_day day) {
  if (day == ELIGO_DAY_FIRST || day == ELIGO_DAY_LAST) return;
  for (int step = -1; step <= 1; step++) add_day(out, arena, fact, day + step);
}

void eligo_changes_day(const eligo_rulebook *r, eligo_day day, eligo_arena *arena, eligo_changes *out) {
  days_around(out, arena, NULL, day);
  for (uint32_t i = 0; i < r->n_products; i++) {
    if (r->products[i].dated_by != ELIGO_NONE) days_around(out, arena, &r->dictionary.facts[r->products[i].dated_by], day);
  }
}

static void steps_around(const eligo_fact *fact, const eligo_quantity *q, eligo_arena *arena, eligo_changes *out) {
  char text[300];
  eligo_quantity moved;
  if (eligo_quantity_step(q, -1, &moved, text, sizeof text)) add(out, arena, fact, text);
  add(out, arena, fact, q->text);
  if (eligo_quantity_step(q, 1, &moved, text, sizeof text)) add(out, arena, fact, text);
}

void eligo_changes_around(const eligo_rulebook *r, const eligo_fact *fact, const char *limit, eligo_arena *arena, eligo_changes *out) {
  char why[200];
  eligo_day day;
  eligo_quantity q = {.text = limit};
  if (fact->kind == ELIGO_DATE) {
    if (eligo_day_read(limit, strlen(limit), &day)) days_around(out, arena, fact, day);
    return;
  }
  if (fact->kind != ELIGO_NUMBER && fact->kind != ELIGO_AMOUNT) return;
  if (!eligo_quantity_read(&r->dictionary.units, limit, strlen(limit), &q.exact, &q.unit, why, sizeof why)) return;
  if (fact->kind == ELIGO_NUMBER && !eligo_unit_same_dimension(&q.unit, &fact->unit)) return;
  steps_around(fact, &q, arena, out);
}

/* --- below a node --- */

typedef struct gathering {
  const eligo_rulebook *r;
  eligo_arena *arena;
  eligo_changes *out;
  unsigned depth;
} gathering;

static void each_value(gathering *g, const eligo_fact *fact) {
  enum { MOST = 16 };
  for (uint32_t v = 0; v < fact->n_values && v < MOST; v++) add(g->out, g->arena, fact, fact->values[v].name);
}

static void of_fact(gathering *g, uint32_t index) {
  if (index == ELIGO_NONE || index >= g->r->dictionary.count) return;
  const eligo_fact *fact = &g->r->dictionary.facts[index];
  switch (fact->kind) {
  case ELIGO_FLAG:
    add(g->out, g->arena, fact, "yes");
    add(g->out, g->arena, fact, "no");
    break;
  case ELIGO_CHOICE:
  case ELIGO_SCALE: each_value(g, fact); break;
  case ELIGO_CHOICES:
    each_value(g, fact);
    add(g->out, g->arena, fact, "none");
    break;
  default: break;
  }
  if (fact->kind != ELIGO_RECORDS) add(g->out, g->arena, fact, "unknown");
}

/* All literals below the terms of a test, for the fact on its left. */
static void of_literals(gathering *g, const eligo_fact *fact, uint32_t node) {
  const eligo_rulebook *r = g->r;
  const eligo_node *n = &r->nodes[node];
  if (n->kind == ELIGO_N_LITERAL && n->type == ELIGO_T_DATE) days_around(g->out, g->arena, fact, r->days[n->data]);
  if (n->kind == ELIGO_N_LITERAL && n->type == ELIGO_T_NUMBER) eligo_changes_around(r, fact, r->quantities[n->data].text, g->arena, g->out);
  if (n->kind == ELIGO_N_FACT && (n->flags & ELIGO_F_PARAMETER) != 0)
    eligo_changes_around(r, fact, r->parameters[n->data].value.text, g->arena, g->out);
  for (uint32_t i = 0; i < n->n_kids; i++) of_literals(g, fact, eligo_kid(r, node, i));
}

static void of_texts(gathering *g, const eligo_node *n) {
  const eligo_fact *fact = &g->r->dictionary.facts[n->fact];
  if (fact->kind != ELIGO_TEXT) return;
  for (uint32_t i = 0; i < n->number; i++) add(g->out, g->arena, fact, g->r->names[n->data + i]);
  add(g->out, g->arena, fact, "another");
}

static void below(gathering *g, uint32_t node) {
  enum { DEEPEST = 24 };
  const eligo_rulebook *r = g->r;
  const eligo_node *n = &r->nodes[node];
  if (g->depth == DEEPEST) return;
  g->depth++;
  const bool test = n->kind == ELIGO_N_COMPARE || n->kind == ELIGO_N_BETWEEN || n->kind == ELIGO_N_DATE;
  const uint32_t left = test ? eligo_kid(r, node, 0) : ELIGO_NONE;
  if (test && r->nodes[left].kind == ELIGO_N_FACT && r->nodes[left].fact != ELIGO_NONE) {
    for (uint32_t i = 1; i < n->n_kids; i++) of_literals(g, &r->dictionary.facts[r->nodes[left].fact], eligo_kid(r, node, i));
  }
  if (n->kind == ELIGO_N_ONE_OF) of_texts(g, n);
  if (n->kind == ELIGO_N_WINDOW || n->kind == ELIGO_N_BY_DATE) {
    for (uint32_t i = 0; i <= n->n_kids; i++) eligo_changes_day(r, r->days[n->data + i], g->arena, g->out);
  }
  if (n->kind != ELIGO_N_STANDARD) of_fact(g, n->fact);
  for (uint32_t i = 0; n->kind == ELIGO_N_LUA && i < r->functions[n->data].n_facts; i++) of_fact(g, r->functions[n->data].facts[i]);
  if (n->kind == ELIGO_N_MEETS && (n->flags & ELIGO_F_ITEM) == 0) below(g, n->data);
  for (uint32_t i = 0; i < n->n_kids; i++) below(g, eligo_kid(r, node, i));
  g->depth--;
}

void eligo_changes_below(const eligo_rulebook *rulebook, uint32_t node, eligo_arena *arena, eligo_changes *out) {
  gathering g = {rulebook, arena, out, 0};
  below(&g, node);
}
