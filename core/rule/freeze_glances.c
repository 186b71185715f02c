/* What an item comes to where all that it asks are plain tests: one way through them, without its groups. */
#include "rule/freeze.h"

#include <float.h>
#include <math.h>

enum { MOST_GLANCES = UINT8_MAX - ELIGO_FIRST_GLANCE };

typedef struct way {
  const eligo_rulebook *rulebook;
  eligo_glance tests[MOST_GLANCES];
  uint32_t count;
} way;

/* Each of these answers where a node's tests begin, given where to go from them: the last are laid out first, so that there is
 * always somewhere to go. ELIGO_NO_GLANCE where a node asks for more than plain tests. */
static uint32_t lay_out(way *w, uint32_t node, uint32_t met, uint32_t not_met, bool applies);

/* The same margin as eligo_plain_number leaves, or more, where the value itself is no part of it. */
static void fill_limits(eligo_glance *g, double limit) {
  const double reach = fabs(limit) * 0x1p-46 + 4 * DBL_MIN;
  g->as.number.below = limit - reach;
  g->as.number.above = limit + reach;
}

static uint32_t lay_test(way *w, uint32_t node, uint32_t met, uint32_t not_met) {
  const eligo_plain *p = &w->rulebook->plain[node];
  if (p->kind == ELIGO_P_NONE || p->owner == ELIGO_OF_RECORD || w->count == MOST_GLANCES) return ELIGO_NO_GLANCE;
  eligo_glance *g = &w->tests[w->count];
  *g = (eligo_glance){.slot = p->slot, .kind = p->kind, .owner = p->owner};
  g->next[0] = (uint8_t)(p->below == ELIGO_MET ? met : not_met);
  g->next[1] = (uint8_t)(p->above == ELIGO_MET ? met : not_met);
  if (p->kind == ELIGO_P_LISTED) g->as.listed = p->as.met;
  if (p->kind == ELIGO_P_NUMBER) fill_limits(g, p->as.limit);
  if (p->kind == ELIGO_P_DATE) g->as.day = p->as.day;
  return ELIGO_FIRST_GLANCE + w->count++;
}

static uint32_t lay_all(way *w, const eligo_node *n, uint32_t met, uint32_t not_met, bool applies) {
  uint32_t next = n->n_kids > 0 ? met : ELIGO_NO_GLANCE;
  for (uint32_t i = n->n_kids; i > 0 && next != ELIGO_NO_GLANCE; i--)
    next = lay_out(w, w->rulebook->kids[n->kids + i - 1], next, not_met, applies);
  return next;
}

static uint32_t lay_any(way *w, const eligo_node *n, uint32_t met, uint32_t not_met) {
  uint32_t next = n->n_kids > 0 ? not_met : ELIGO_NO_GLANCE;
  for (uint32_t i = n->n_kids; i > 0 && next != ELIGO_NO_GLANCE; i--)
    next = lay_out(w, w->rulebook->kids[n->kids + i - 1], met, next, true);
  return next;
}

/* What does not apply is passed by like what is met: not where it `applies` come what may, since there the two differ. */
static uint32_t lay_when(way *w, const eligo_node *n, uint32_t met, uint32_t not_met) {
  const uint32_t *kids = w->rulebook->kids + n->kids;
  const uint32_t criterion = lay_out(w, kids[1], met, not_met, false);
  return criterion == ELIGO_NO_GLANCE ? criterion : lay_out(w, kids[0], criterion, met, true);
}

static uint32_t lay_out(way *w, uint32_t node, uint32_t met, uint32_t not_met, bool applies) {
  const eligo_node *n = &w->rulebook->nodes[node];
  switch (n->kind) {
  case ELIGO_N_ALL_OF:
  case ELIGO_N_POINT: return lay_all(w, n, met, not_met, applies);
  case ELIGO_N_ANY_OF:
  case ELIGO_N_UNLESS: return lay_any(w, n, met, not_met);
  case ELIGO_N_NONE_OF: return lay_any(w, n, not_met, met);
  case ELIGO_N_WHEN: return applies ? ELIGO_NO_GLANCE : lay_when(w, n, met, not_met);
  default: return lay_test(w, node, met, not_met);
  }
}

/* All steps hold, and the one that has to be met is no less than that. */
static void lay_item(eligo_rulebook *r, eligo_item *item) {
  way w = {.rulebook = r};
  uint32_t next = item->n_steps > 0 ? ELIGO_GLANCE_MET : ELIGO_NO_GLANCE;
  const uint32_t key = item->contribution < item->n_steps ? item->contribution : 0;
  for (uint32_t i = item->n_steps; i > 0 && next != ELIGO_NO_GLANCE; i--)
    next = lay_out(&w, item->steps[i - 1].node, next, ELIGO_GLANCE_NOT_MET, i - 1 == key);
  if (next == ELIGO_NO_GLANCE) return;
  eligo_glance *glances = eligo_arena_take(&r->arena, w.count * sizeof *glances);
  if (glances == NULL) return;
  memcpy(glances, w.tests, w.count * sizeof *glances);
  item->glances = glances;
  item->first_glance = next;
}

void eligo_freeze_glances(eligo_freezer *f) {
  for (uint32_t i = 0; i < f->rulebook->n_items; i++) lay_item(f->rulebook, &f->rulebook->items[i]);
}
