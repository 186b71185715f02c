#include "study/coverage.h"

#include "value/outcome.h"

#include <string.h>

eligo_status eligo_coverage_start(eligo_coverage *coverage, const eligo_rulebook *rulebook,
                                  eligo_arena *arena) {
  eligo_coverage start = {.rulebook = rulebook};
  start.nodes = eligo_arena_zero(arena, rulebook->n_nodes + (size_t)1, sizeof *start.nodes);
  start.items = eligo_arena_zero(arena, rulebook->n_items + (size_t)1, sizeof *start.items);
  if (start.nodes == NULL || start.items == NULL) return ELIGO_MEMORY;
  *coverage = start;
  return ELIGO_OK;
}

static void see_node(eligo_coverage *coverage, uint32_t node, eligo_outcomes outcome) {
  if (node >= coverage->rulebook->n_nodes) return;
  coverage->nodes[node] |= eligo_is_settled(outcome) ? outcome : (uint8_t)ELIGO_SEEN_UNKNOWN;
}

static void see_lines(eligo_coverage *coverage, const eligo_line *lines, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) see_node(coverage, lines[i].node, lines[i].outcome);
}

static void see_item(eligo_coverage *coverage, const eligo_item_result *result) {
  const eligo_rulebook *r = coverage->rulebook;
  for (uint32_t i = 0; i < result->n_steps; i++)
    see_lines(coverage, result->steps[i].lines, result->steps[i].n_lines);
  if (result->item == NULL) return;
  uint32_t standard = eligo_rulebook_standard(r, result->standard);
  if (standard == ELIGO_NONE) return;
  uint32_t item = eligo_rulebook_item(r, standard, result->item, strlen(result->item));
  if (item != ELIGO_NONE) coverage->items[item]++;
}

void eligo_coverage_add(eligo_coverage *coverage, const eligo_decision *decision) {
  for (uint32_t i = 0; i < decision->n_parts; i++)
    see_lines(coverage, decision->parts[i].lines, decision->parts[i].n_lines);
  for (uint32_t i = 0; i < decision->n_uses; i++) {
    for (uint32_t j = 0; j < decision->uses[i].n_items; j++)
      see_item(coverage, &decision->uses[i].items[j]);
  }
}

bool eligo_coverage_counts(const eligo_rulebook *rulebook, uint32_t node) {
  uint8_t kind = rulebook->nodes[node].kind;
  const char *id = rulebook->notes[node].id;
  if (kind == ELIGO_N_NONE || kind > ELIGO_N_NOT_REQUIRED || id == NULL) return false;
  return eligo_rulebook_node(rulebook, id) == node;
}

eligo_outcomes eligo_coverage_possible(const eligo_rulebook *rulebook, uint32_t node) {
  switch (rulebook->nodes[node].kind) {
  case ELIGO_N_NOT_REQUIRED:
  case ELIGO_N_GAP:
    return 0; /* never settled as met or not met */
  case ELIGO_N_NEVER:
    return ELIGO_NOT_MET;
  case ELIGO_N_UNSETTLED:
    return 0; /* only where a person confirms it */
  default:
    return ELIGO_OPEN;
  }
}

eligo_coverage_total eligo_coverage_sum(const eligo_coverage *coverage) {
  const eligo_rulebook *r = coverage->rulebook;
  eligo_coverage_total total = {.activities = r->n_items};
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    if (!eligo_coverage_counts(r, i)) continue;
    eligo_outcomes possible = eligo_coverage_possible(r, i);
    total.criteria++;
    total.seen += coverage->nodes[i] != 0;
    total.both_ways += coverage->nodes[i] != 0 && (coverage->nodes[i] & possible) == possible;
  }
  for (uint32_t i = 0; i < r->n_items; i++) total.activities_seen += coverage->items[i] > 0;
  return total;
}
