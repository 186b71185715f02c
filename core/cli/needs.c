#include "cli/needs.h"

eligo_status eligo_needs_start(eligo_needs *needs, const eligo_rulebook *rulebook,
                               eligo_arena *arena) {
  *needs = (eligo_needs){.rulebook = rulebook};
  needs->nodes = eligo_arena_zero(arena, rulebook->n_nodes + 1, 1);
  needs->seen = eligo_arena_zero(arena, rulebook->dictionary.count + 1, 1);
  needs->facts = eligo_arena_zero(arena, rulebook->dictionary.count + 1, sizeof *needs->facts);
  return arena->failed ? ELIGO_MEMORY : ELIGO_OK;
}

void eligo_needs_add_fact(eligo_needs *needs, uint32_t fact) {
  if (fact == ELIGO_NONE || needs->seen[fact]) return;
  needs->seen[fact] = 1;
  const eligo_fact *f = &needs->rulebook->dictionary.facts[fact];
  if (f->owner == ELIGO_OF_RECORD) eligo_needs_add_fact(needs, f->list);
  needs->facts[needs->count++] = fact;
  if (f->derived != ELIGO_NONE) eligo_needs_add(needs, f->derived);
}

void eligo_needs_add(eligo_needs *needs, uint32_t node) {
  const eligo_rulebook *r = needs->rulebook;
  if (node == ELIGO_NONE || needs->nodes[node]) return;
  needs->nodes[node] = 1;
  const eligo_node *n = &r->nodes[node];
  if (n->kind != ELIGO_N_STANDARD) eligo_needs_add_fact(needs, n->fact);
  if (n->kind == ELIGO_N_MEETS) eligo_needs_add(needs, n->data);
  for (uint32_t i = 0; n->kind == ELIGO_N_LUA && i < r->functions[n->data].n_facts; i++)
    eligo_needs_add_fact(needs, r->functions[n->data].facts[i]);
  for (uint32_t i = 0; i < n->n_kids; i++) eligo_needs_add(needs, eligo_kid(r, node, i));
}
