/* Nothing may rest on itself: a walk over kids, references and derived facts, with a bound on the depth that the
 * evaluator's recursion relies on. */
#include "rule/freeze.h"

enum { DEEPEST = 160 };
enum { UNSEEN, OPEN, DONE };

typedef struct walk {
  eligo_freezer *f;
  uint8_t *state, *height;
} walk;

static unsigned visit(walk *w, uint32_t node, unsigned depth);

static unsigned taller(unsigned a, unsigned b) {
  return a > b ? a : b;
}

static unsigned visit_items(walk *w, uint32_t standard, unsigned depth) {
  const eligo_rulebook *r = w->f->rulebook;
  const eligo_standard *s = &r->standards[standard];
  unsigned height = 0;
  for (uint32_t i = 0; i < s->n_items; i++) height = taller(height, visit(w, r->items[s->first_item + i].node, depth));
  return height;
}

static unsigned visit_edges(walk *w, uint32_t node, unsigned depth) {
  const eligo_rulebook *r = w->f->rulebook;
  const eligo_node *n = &r->nodes[node];
  unsigned height = 0;
  for (uint32_t i = 0; i < n->n_kids; i++) height = taller(height, visit(w, eligo_kid(r, node, i), depth));
  if (n->kind == ELIGO_N_MEETS) height = taller(height, visit(w, n->data, depth));
  if (n->kind == ELIGO_N_STANDARD) height = taller(height, visit_items(w, n->data, depth));
  if (n->kind == ELIGO_N_FACT && n->fact != ELIGO_NONE && r->dictionary.facts[n->fact].derived != ELIGO_NONE)
    height = taller(height, visit(w, r->dictionary.facts[n->fact].derived, depth));
  return height;
}

static unsigned visit(walk *w, uint32_t node, unsigned depth) {
  const eligo_note *note = &w->f->rulebook->notes[node];
  if (w->state[node] == DONE) return w->height[node] + 1u;
  if (w->state[node] == OPEN) {
    eligo_freeze_fault(w->f, note->place, "cycle", "'%s' rests on itself", note->id == NULL ? "this criterion" : note->id);
    return 0;
  }
  if (depth > DEEPEST) {
    eligo_freeze_fault(w->f, note->place, "too-deep", "criteria are nested or chained deeper than %d", DEEPEST);
    return 0;
  }
  w->state[node] = OPEN;
  unsigned height = visit_edges(w, node, depth + 1);
  w->state[node] = DONE;
  if (height > DEEPEST && w->f->faults->errors == w->f->errors_before)
    eligo_freeze_fault(w->f, note->place, "too-deep", "criteria are nested or chained deeper than %d", DEEPEST);
  w->height[node] = height > 250 ? 250 : (uint8_t)height;
  return height + 1u;
}

void eligo_freeze_cycles(eligo_freezer *f) {
  const eligo_rulebook *r = f->rulebook;
  walk w = {f, eligo_arena_zero(eligo_freeze_arena(f), r->n_nodes + 1, 1),
            eligo_arena_zero(eligo_freeze_arena(f), r->n_nodes + 1, 1)};
  if (w.state == NULL || w.height == NULL) return;
  for (uint32_t i = 0; i < r->n_nodes; i++) visit(&w, i, 0);
}
