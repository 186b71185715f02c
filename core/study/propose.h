/* Cases made by the machine, for a person to confirm: around each number and date of the rules, and for mutants that no case
 * notices. The expectations are what the rules say today, so who accepts them must read them. One thread. */
#ifndef ELIGO_STUDY_PROPOSE_H
#define ELIGO_STUDY_PROPOSE_H

#include "study/runner.h"
#include "study/variants.h"

typedef struct eligo_proposal {
  const char *name;
  eligo_variant variant;
  eligo_answer *expected;
  size_t count, capacity;
} eligo_proposal;

typedef struct eligo_proposals {
  eligo_proposal *at; /* in the arena */
  size_t count, capacity;
} eligo_proposals;

/* Just below, at and just above each limit that a case's decision tests one fact against. A name that a case bears already is
 * left out. ELIGO_MEMORY. */
eligo_status eligo_propose_boundaries(eligo_session *session, eligo_rulebook *rulebook, const eligo_cases *cases,
                                      eligo_arena *arena, eligo_proposals *out);

/* A case that would notice the mutant, found by changing up to three facts of the cases that reach it; added to `out`
 * unless one of those there notices it already. `*found` says whether there is one now. */
eligo_status eligo_propose_for(eligo_session *session, eligo_rulebook *rulebook, const eligo_cases *cases, const eligo_reach_map *reach,
                               const eligo_mutant *mutant, eligo_arena *arena, eligo_proposals *out, bool *found);

/* A case in which a criterion comes to an outcome (as an expectation has it) that no case has brought it to. */
eligo_status eligo_propose_seen(eligo_session *session, eligo_rulebook *rulebook, const eligo_cases *cases, const eligo_reach_map *reach,
                                uint32_t node, unsigned outcome, eligo_arena *arena, eligo_proposals *out);

/* Those for one file of cases, as text to stand at its end. */
void eligo_proposals_print(const eligo_rulebook *rulebook, const eligo_proposals *proposals, const char *file, eligo_arena *arena,
                           eligo_text *out);

/* candidates.c: what else a fact might be. Texts live in the arena. */
typedef struct eligo_changes {
  eligo_change *at;
  size_t count, capacity;
} eligo_changes;
/* Below, at and above a limit as a decision shows it: "5 W/m2", "2030-12-31". Nothing where it is neither. */
void eligo_changes_around(const eligo_rulebook *rulebook, const eligo_fact *fact, const char *limit, eligo_arena *arena,
                          eligo_changes *out);
/* Values for all facts below a node that may change what it comes to, and as-of dates around its days. */
void eligo_changes_below(const eligo_rulebook *rulebook, uint32_t node, eligo_arena *arena, eligo_changes *out);
/* As-of dates around a day, and dates of the facts that products are dated by. */
void eligo_changes_day(const eligo_rulebook *rulebook, eligo_day day, eligo_arena *arena, eligo_changes *out);

#endif
