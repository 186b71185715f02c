/* Mutants against cases: which cases reach what, and those first that are likely to notice. A runner lives with its caller,
 * who closes it in any case; its lists live in the caller's arena. The rulebook is changed meanwhile, so one thread. */
#ifndef ELIGO_STUDY_RUNNER_H
#define ELIGO_STUDY_RUNNER_H

#include "study/mutants.h"

/* Which cases reach which nodes, found by running them once. */
typedef struct eligo_reach_map {
  size_t n_cases, words; /* words of 64 cases a node */
  uint64_t *bits;        /* by node */
} eligo_reach_map;
eligo_status eligo_reach_start(eligo_rulebook *rulebook, const eligo_cases *cases, eligo_arena *arena, eligo_reach_map *out);

/* Places of cases by a key: those of key k are at[from[k] … from[k + 1]). */
typedef struct eligo_case_index {
  uint32_t *from, *at;
} eligo_case_index;

enum { ELIGO_RECENT = 8 };

typedef struct eligo_runner {
  eligo_session *session;
  eligo_rulebook *rulebook;
  const eligo_cases *cases;
  eligo_reach_map reach;
  eligo_case_index named;       /* by node: cases that say what it comes to */
  eligo_case_index given;       /* by fact: cases that give it themselves */
  eligo_day *days;              /* by case: its as-of date */
  uint64_t *tried;              /* cases that the present mutant was shown to */
  uint32_t recent[ELIGO_RECENT]; /* cases that noticed last */
  eligo_arena scratch;
} eligo_runner;

eligo_status eligo_runner_start(eligo_runner *runner, eligo_rulebook *rulebook, const eligo_cases *cases, eligo_arena *arena);
void eligo_runner_close(eligo_runner *runner);

/* Runs the cases that reach the mutant until one notices. `*noticed` says whether one did. ELIGO_MEMORY, ELIGO_INTERNAL. */
eligo_status eligo_runner_try(eligo_runner *runner, const eligo_mutant *mutant, bool *noticed);

#endif
