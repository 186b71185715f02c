/* Overlays and the rules around them: where a rule asks that an item is not met, or that less of the money meets it, tightening
 * the item would loosen the rule, so such a pair does not load. And a product of a bank's own bears a label only where it asks for
 * what the label stands for. */
#include "rule/freeze.h"

/* --- what hangs on an item --- */

typedef struct polarity {
  eligo_freezer *f;
  const eligo_rulebook *r;
  uint8_t *hangs; /* by node: what it comes to hangs on an item, a standard or an exclusion */
} polarity;

static bool refers(const polarity *p, uint32_t node) {
  const eligo_node *n = &p->r->nodes[node];
  if (n->kind == ELIGO_N_STANDARD) return true;
  if (n->kind == ELIGO_N_MEETS) return (n->flags & ELIGO_F_ITEM) != 0 || p->hangs[n->data];
  if (n->kind != ELIGO_N_FACT || n->fact == ELIGO_NONE) return false;
  const uint32_t derived = p->r->dictionary.facts[n->fact].derived;
  return derived != ELIGO_NONE && p->hangs[derived];
}

/* What an overlay may add to stands in an item's exclusions. */
static void mark_exclusions(polarity *p) {
  for (uint32_t i = 0; i < p->r->n_items; i++) {
    const eligo_item *item = &p->r->items[i];
    for (uint32_t s = 0; s < item->n_steps; s++) {
      if (strcmp(item->steps[s].name, "excluded") == 0) p->hangs[item->steps[s].node] = 1;
    }
  }
}

/* Criteria that name an item, and facts that are computed of one, pass that on; until nothing more is found. */
static void mark_all(polarity *p) {
  mark_exclusions(p);
  for (bool more = true; more;) {
    more = false;
    for (uint32_t i = 0; i < p->r->n_nodes; i++) {
      bool hangs = p->hangs[i] || refers(p, i);
      for (uint32_t k = 0; k < p->r->nodes[i].n_kids && !hangs; k++) hangs = p->hangs[eligo_kid(p->r, i, k)] != 0;
      more = more || (hangs && !p->hangs[i]);
      p->hangs[i] = hangs;
    }
  }
}

/* --- which way it counts --- */

static bool is_positive(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  return n->kind == ELIGO_N_LITERAL && n->type == ELIGO_T_NUMBER && r->quantities[n->data].exact.sign > 0;
}

/* Less of the kid may make more of what is above it. */
static bool reverses(const eligo_rulebook *r, uint32_t above, uint32_t place) {
  const eligo_node *n = &r->nodes[above];
  switch (n->kind) {
  case ELIGO_N_NONE_OF:
  case ELIGO_N_NO:
  case ELIGO_N_COUNT:
  case ELIGO_N_SUM:
  case ELIGO_N_NEGATE:
  case ELIGO_N_COMPUTED:
  case ELIGO_N_BETWEEN: return true;
  case ELIGO_N_WHEN:
  case ELIGO_N_UNLESS:
  case ELIGO_N_CASE: return place == 0;
  case ELIGO_N_SUB:
  case ELIGO_N_SHARE_OF: return place == 1;
  case ELIGO_N_MUL: return !is_positive(r, eligo_kid(r, above, 1 - place));
  case ELIGO_N_DIV: return place == 1 || !is_positive(r, eligo_kid(r, above, 1));
  case ELIGO_N_COMPARE: return place == 1 || (n->op != ELIGO_AT_LEAST && n->op != ELIGO_ABOVE);
  default: return false;
  }
}

void eligo_freeze_polarity(eligo_freezer *f) {
  const eligo_rulebook *r = f->rulebook;
  if (f->book->n_overlays == 0) return;
  polarity p = {f, r, eligo_arena_zero(eligo_freeze_arena(f), (size_t)r->n_nodes + 1, 1)};
  if (p.hangs == NULL) return;
  mark_all(&p);
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    for (uint32_t k = 0; k < r->nodes[i].n_kids; k++) {
      const uint32_t kid = eligo_kid(r, i, k);
      if (!p.hangs[kid] || !reverses(r, i, k)) continue;
      eligo_freeze_fault(f, r->notes[i].place, "overlay-loosens",
                         "this asks that a standard is not met, or that less of the money meets it, so an overlay of it would loosen the rule; load one of the two");
    }
  }
}

/* --- labels --- */

static bool is_overlay(const eligo_freezer *f, const char *pack) {
  for (size_t i = 0; i < f->book->n_packs && pack != NULL; i++) {
    if (strcmp(f->book->packs[i].id, pack) == 0) return f->book->packs[i].n_extends > 0;
  }
  return false;
}

/* Editions are of public packs alone: an overlay declares none. */
static bool is_edition(const eligo_rulebook *r, uint32_t node) {
  for (uint32_t i = 0; i < r->n_editions; i++) {
    if (r->editions[i].node == node) return true;
  }
  return false;
}

/* Whether an item, a standard or an edition must be met, with nothing that may stand in for it. */
static bool asks(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  bool found = false;
  switch (n->kind) {
  case ELIGO_N_STANDARD:
  case ELIGO_N_GAP:
  case ELIGO_N_NEVER: return true;
  case ELIGO_N_MEETS: return (n->flags & ELIGO_F_ITEM) != 0 || is_edition(r, n->data) || asks(r, n->data);
  case ELIGO_N_CHOOSE:
  case ELIGO_N_BY:
    found = n->n_kids > 0; /* whichever it comes to */
    for (uint32_t i = 0; i < n->n_kids; i++) found = found && asks(r, eligo_kid(r, node, i));
    return found;
  case ELIGO_N_CASE: return asks(r, eligo_kid(r, node, 1));
  case ELIGO_N_COMPARE:
    if (n->op != ELIGO_AT_LEAST && n->op != ELIGO_ABOVE) return false;
    return r->nodes[eligo_kid(r, node, 0)].kind == ELIGO_N_SHARE_OF && asks(r, eligo_kid(r, eligo_kid(r, node, 0), 0));
  case ELIGO_N_ALL_OF:
  case ELIGO_N_POINT:
  case ELIGO_N_EVERY:
  case ELIGO_N_OTHERWISE:
    for (uint32_t i = 0; i < n->n_kids && !found; i++) found = asks(r, eligo_kid(r, node, i));
    return found;
  default: return false;
  }
}

void eligo_freeze_labels(eligo_freezer *f) {
  const eligo_rulebook *r = f->rulebook;
  for (uint32_t i = 0; i < r->n_products; i++) {
    const eligo_product *p = &r->products[i];
    if (!is_overlay(f, p->pack) || strcmp(p->label, "none") == 0) continue;
    if (p->parts[ELIGO_PROCEEDS] != ELIGO_NONE && asks(r, p->parts[ELIGO_PROCEEDS])) continue;
    eligo_freeze_fault(f, p->place, "label-not-asked-for",
                       "'%s' may bear the label '%s' only where its use of proceeds asks for a standard, with nothing that may stand in for it (any_of, unless, when); or say label = \"none\"",
                       p->id, p->label);
  }
}
