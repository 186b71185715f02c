/* What cases have seen of a rulebook: for each node the outcomes it came to. Lives in the caller's
 * arena; one thread. */
#ifndef ELIGO_STUDY_COVERAGE_H
#define ELIGO_STUDY_COVERAGE_H

#include "decide/decision.h"

/* Beside ELIGO_MET, ELIGO_NOT_MET and ELIGO_NOT_APPLICABLE; FALLEN: not asked, since its condition or branch fell away. */
enum { ELIGO_SEEN_UNKNOWN = 8, ELIGO_SEEN_FALLEN = 16, ELIGO_SEEN_ASKED = 15 };

typedef struct eligo_coverage {
  const eligo_rulebook *rulebook;
  uint8_t *nodes;  /* by node: what was seen of it */
  uint64_t *ranges; /* by node of dates: ranges the rule date was in: bit 0 before the first, then one for each, then after */
  uint8_t *standing; /* by node: in the lines at hand */
  uint32_t *items; /* by item: decisions in which it was answered */
} eligo_coverage;

/* ELIGO_MEMORY or ELIGO_OK. The rulebook is borrowed. */
eligo_status eligo_coverage_start(eligo_coverage *coverage, const eligo_rulebook *rulebook,
                                  eligo_arena *arena);
void eligo_coverage_add(eligo_coverage *coverage, const eligo_decision *decision);

typedef struct eligo_coverage_total {
  uint32_t criteria;        /* tests that have an id */
  uint32_t seen;            /* answered by some case */
  uint32_t both_ways;       /* met in one case, not met in another (or all they can be) */
  uint32_t activities;      /* items … */
  uint32_t activities_seen; /* … that some case answered */
} eligo_coverage_total;
eligo_coverage_total eligo_coverage_sum(const eligo_coverage *coverage);

/* Ranges of a window or schedule that a rule date may be in, as bits of `ranges`; 0 for any other node. */
uint64_t eligo_coverage_ranges(const eligo_rulebook *rulebook, uint32_t node);
/* True where a condition, a branch or a date may let the criterion fall away. */
bool eligo_coverage_is_conditional(const eligo_rulebook *rulebook, uint32_t node);

/* True for a node that cases should reach: a test or constant with an id of its own (conditions
 * share theirs). */
bool eligo_coverage_counts(const eligo_rulebook *rulebook, uint32_t node);
/* The outcomes, of met and not met, that cases can bring a test to. */
eligo_outcomes eligo_coverage_possible(const eligo_rulebook *rulebook, uint32_t node);

#endif
