/* What lines say whatever the profile: found once by a session, and copied from then on. */
#include "decide/assemble.h"

#include <string.h>

static uint32_t first_fact(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  if (n->fact != ELIGO_NONE && n->kind != ELIGO_N_STANDARD) return n->fact;
  if (n->kind == ELIGO_N_LUA && r->functions[n->data].n_facts > 0) return r->functions[n->data].facts[0];
  for (uint32_t i = 0; i < n->n_kids && eligo_is_term(r->nodes[eligo_kid(r, node, i)].kind); i++) {
    uint32_t fact = first_fact(r, eligo_kid(r, node, i));
    if (fact != ELIGO_NONE) return fact;
  }
  return ELIGO_NONE;
}

bool eligo_is_test(const eligo_node *n) {
  return n->kind <= ELIGO_N_NOT_REQUIRED;
}

void eligo_known_give_up(eligo_run *run) {
  run->known->arena.failed = false;
  run->arena->failed = true;
}

static const char *citation_of(eligo_known *known, const eligo_rulebook *r, uint32_t node) {
  char citation[400];
  eligo_rulebook_citation(r, node, citation, sizeof citation);
  return eligo_arena_copy(&known->arena, citation, strlen(citation));
}

static void learn(eligo_known *known, const eligo_rulebook *r, uint32_t node, eligo_known_line *out) {
  const eligo_node *n = &r->nodes[node];
  const uint32_t pack = eligo_rulebook_pack_of(r, r->notes[node].place.file);
  const bool leaf = eligo_is_test(n);
  out->fact = leaf || n->kind == ELIGO_N_BY || n->kind == ELIGO_N_MEETS_BY ? first_fact(r, node) : ELIGO_NONE;
  out->line = (eligo_line){.node = node,
                           .kind = n->kind,
                           .leaf = leaf,
                           .id = r->notes[node].id,
                           .title = r->notes[node].title,
                           .citation = citation_of(known, r, node),
                           .pack = pack == ELIGO_NONE ? NULL : r->packs[pack].id};
  out->line.own_limit = n->kind == ELIGO_N_ONE_OF;
  if (out->line.own_limit) out->line.limit = eligo_listed(&known->arena, r, n);
  if (out->fact == ELIGO_NONE) return;
  out->line.fact = r->dictionary.facts[out->fact].name;
  if (out->line.title.in[0] == NULL) out->line.title = r->dictionary.facts[out->fact].title;
}

const eligo_known_line *eligo_known_line_of(eligo_run *run, uint32_t node) {
  eligo_known *known = run->known;
  const eligo_rulebook *r = run->rulebook;
  if (known->lines == NULL) known->lines = eligo_arena_zero(&known->arena, r->n_nodes, sizeof *known->lines);
  if (known->lines != NULL && known->lines[node] != NULL) return known->lines[node];
  eligo_known_line *fresh = eligo_arena_zero(&known->arena, 1, sizeof *fresh);
  if (fresh != NULL) learn(known, r, node, fresh);
  if (known->arena.failed) {
    eligo_known_give_up(run);
    return NULL;
  }
  return known->lines[node] = fresh;
}

uint32_t eligo_standard_asked(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  if (n->kind == ELIGO_N_STANDARD) return n->data;
  const bool item = n->kind == ELIGO_N_MEETS && (n->flags & ELIGO_F_ITEM) != 0;
  return item ? r->items[r->nodes[n->data].data].standard : ELIGO_NONE;
}

bool eligo_know_askers(eligo_run *run) {
  eligo_known *known = run->known;
  const eligo_rulebook *r = run->rulebook;
  if (known->askers != NULL) return true;
  uint32_t count = 0;
  for (uint32_t i = 0; i < r->n_nodes; i++) count += eligo_standard_asked(r, i) != ELIGO_NONE;
  uint32_t *askers = eligo_arena_zero(&known->arena, count + 1u, sizeof *askers);
  if (askers == NULL) {
    eligo_known_give_up(run);
    return false;
  }
  known->n_askers = 0;
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    if (eligo_standard_asked(r, i) != ELIGO_NONE) askers[known->n_askers++] = i;
  }
  known->askers = askers;
  return true;
}

void eligo_known_forget(eligo_known *known) {
  eligo_arena_free(&known->arena);
  *known = (eligo_known){0};
}
