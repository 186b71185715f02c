#include "study/coverage.h"

#include "value/outcome.h"

#include <string.h>

eligo_status eligo_coverage_start(eligo_coverage *coverage, const eligo_rulebook *rulebook,
                                  eligo_arena *arena) {
  eligo_coverage start = {.rulebook = rulebook};
  start.nodes = eligo_arena_zero(arena, rulebook->n_nodes + (size_t)1, sizeof *start.nodes);
  start.ranges = eligo_arena_zero(arena, rulebook->n_nodes + (size_t)1, sizeof *start.ranges);
  start.standing = eligo_arena_zero(arena, rulebook->n_nodes + (size_t)1, sizeof *start.standing);
  start.items = eligo_arena_zero(arena, rulebook->n_items + (size_t)1, sizeof *start.items);
  if (start.nodes == NULL || start.items == NULL || start.ranges == NULL || start.standing == NULL) return ELIGO_MEMORY;
  *coverage = start;
  return ELIGO_OK;
}

static void see_node(eligo_coverage *coverage, uint32_t node, eligo_outcomes outcome) {
  if (node >= coverage->rulebook->n_nodes) return;
  coverage->nodes[node] |= eligo_is_settled(outcome) ? outcome : (uint8_t)ELIGO_SEEN_UNKNOWN;
}

/* --- dates --- */

enum { MOST_RANGES = 62 };

uint64_t eligo_coverage_ranges(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  const uint32_t lines = n->kind == ELIGO_N_WINDOW ? 1 : n->n_kids;
  if (n->kind != ELIGO_N_WINDOW && n->kind != ELIGO_N_BY_DATE) return 0;
  if (lines > MOST_RANGES) return 0;
  uint64_t all = ((UINT64_C(1) << lines) - 1) << 1;
  if (r->days[n->data] != ELIGO_DAY_FIRST) all |= 1;
  if (r->days[n->data + lines] != ELIGO_DAY_LAST) all |= UINT64_C(1) << (lines + 1);
  return all;
}

static uint64_t range_of(const eligo_rulebook *r, const eligo_node *n, eligo_day day) {
  const uint32_t lines = n->kind == ELIGO_N_WINDOW ? 1 : n->n_kids;
  uint32_t at = 0;
  if (day > r->days[n->data + lines]) return UINT64_C(1) << (lines + 1);
  while (at < lines && day >= r->days[n->data + at]) at++;
  return UINT64_C(1) << at;
}

/* Schedules stand among the lines, or among the terms of one. */
static void see_dates(eligo_coverage *coverage, uint32_t node, eligo_dates rule_date) {
  const eligo_rulebook *r = coverage->rulebook;
  const eligo_node *n = &r->nodes[node];
  const bool dated = eligo_coverage_ranges(r, node) != 0;
  if (dated && rule_date.first == rule_date.last) coverage->ranges[node] |= range_of(r, n, rule_date.first);
  for (uint32_t i = 0; i < n->n_kids && (n->type != ELIGO_T_CRITERION || n->kind <= ELIGO_N_NOT_REQUIRED); i++)
    see_dates(coverage, eligo_kid(r, node, i), rule_date);
}

/* --- what fell away --- */

static bool is_condition(const eligo_node *n) {
  return n->type == ELIGO_T_CRITERION && n->kind >= ELIGO_N_WHEN && n->kind <= ELIGO_N_BY_DATE;
}

bool eligo_coverage_is_conditional(const eligo_rulebook *r, uint32_t node) {
  for (uint32_t up = r->notes[node].parent; up != ELIGO_NONE; up = r->notes[up].parent) {
    if (is_condition(&r->nodes[up])) return true;
  }
  return false;
}

/* Below a condition that was asked, what has no line was not. */
static void see_absent(eligo_coverage *coverage, uint32_t node) {
  const eligo_node *n = &coverage->rulebook->nodes[node];
  if (n->type != ELIGO_T_CRITERION || coverage->standing[node] != 0) return;
  if (n->kind <= ELIGO_N_NOT_REQUIRED) coverage->nodes[node] |= ELIGO_SEEN_FALLEN;
  for (uint32_t i = 0; i < n->n_kids; i++) see_absent(coverage, eligo_kid(coverage->rulebook, node, i));
}

static void see_lines(eligo_coverage *coverage, eligo_dates rule_date, const eligo_line *lines, uint32_t count) {
  const eligo_rulebook *r = coverage->rulebook;
  for (uint32_t i = 0; i < count; i++) {
    see_node(coverage, lines[i].node, lines[i].outcome);
    see_dates(coverage, lines[i].node, rule_date);
    coverage->standing[lines[i].node] = 1;
  }
  for (uint32_t i = 0; i < count; i++) {
    const eligo_node *n = &r->nodes[lines[i].node];
    for (uint32_t k = 0; is_condition(n) && k < n->n_kids; k++) see_absent(coverage, eligo_kid(r, lines[i].node, k));
  }
  for (uint32_t i = 0; i < count; i++) coverage->standing[lines[i].node] = 0;
}

static void see_item(eligo_coverage *coverage, eligo_dates rule_date, const eligo_item_result *result) {
  const eligo_rulebook *r = coverage->rulebook;
  for (uint32_t i = 0; i < result->n_steps; i++)
    see_lines(coverage, rule_date, result->steps[i].lines, result->steps[i].n_lines);
  if (result->item == NULL) return;
  uint32_t standard = eligo_rulebook_standard(r, result->standard);
  if (standard == ELIGO_NONE) return;
  uint32_t item = eligo_rulebook_item(r, standard, result->item, strlen(result->item));
  if (item != ELIGO_NONE) coverage->items[item]++;
}

void eligo_coverage_add(eligo_coverage *coverage, const eligo_decision *decision) {
  for (uint32_t i = 0; i < decision->n_parts; i++)
    see_lines(coverage, decision->rule_date, decision->parts[i].lines, decision->parts[i].n_lines);
  for (uint32_t i = 0; i < decision->n_uses; i++) {
    for (uint32_t j = 0; j < decision->uses[i].n_items; j++)
      see_item(coverage, decision->rule_date, &decision->uses[i].items[j]);
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
    total.seen += (coverage->nodes[i] & ELIGO_SEEN_ASKED) != 0;
    total.both_ways += (coverage->nodes[i] & ELIGO_SEEN_ASKED) != 0 && (coverage->nodes[i] & possible) == possible;
  }
  for (uint32_t i = 0; i < r->n_items; i++) total.activities_seen += coverage->items[i] > 0;
  return total;
}
