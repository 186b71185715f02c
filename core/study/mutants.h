/* Mutants: a rulebook with one thing changed, as a slip of the pen would change it. A case that comes out otherwise has
 * noticed. The rulebook is changed in place and put back, so nobody else may use it meanwhile; one thread. */
#ifndef ELIGO_STUDY_MUTANTS_H
#define ELIGO_STUDY_MUTANTS_H

#include "study/cases.h"

typedef enum eligo_mutation {
  ELIGO_MUTATES_NUMBER,     /* one step up or down in its last place */
  ELIGO_MUTATES_COMPARISON, /* strict or not, and the other way round */
  ELIGO_MUTATES_DATE,       /* a day earlier or later */
  ELIGO_MUTATES_GROUP,      /* all for any, a member left out */
  ELIGO_MUTATES_CONDITION,  /* always, never, another branch */
  ELIGO_MUTATES_NEGATION,   /* is for is not, one value more or less, an answer given up */
  ELIGO_MUTATIONS
} eligo_mutation;

typedef struct eligo_mutant {
  eligo_mutation kind;
  uint8_t way;         /* which change of its kind; see mutants.c */
  int8_t step;         /* -1 or 1 for numbers and dates */
  uint32_t node;       /* that is changed; ELIGO_NONE for a parameter or a standard */
  uint32_t place;      /* member, value, line, parameter or standard */
  uint32_t criterion;  /* that it belongs to, or ELIGO_NONE: any case may notice */
} eligo_mutant;

typedef struct eligo_mutants {
  eligo_mutant *at; /* in the arena, in the order of the rulebook */
  size_t count, capacity;
} eligo_mutants;

/* All mutants of a rulebook. ELIGO_MEMORY. */
eligo_status eligo_mutants_list(const eligo_rulebook *rulebook, eligo_arena *arena, eligo_mutants *out);

/* What a change overwrote. */
typedef struct eligo_mutant_undo {
  eligo_node node;
  eligo_quantity quantity;
  eligo_day day;
  uint64_t mask;
  uint32_t kid, branch;
} eligo_mutant_undo;

/* Changes the rulebook; false, with nothing changed, where the number would be too large. */
bool eligo_mutant_apply(eligo_rulebook *rulebook, const eligo_mutant *mutant, eligo_mutant_undo *undo);
void eligo_mutant_revert(eligo_rulebook *rulebook, const eligo_mutant *mutant, const eligo_mutant_undo *undo);

/* "5 W/m2 became 6 W/m2", "'at_least' became 'above'". */
void eligo_mutant_say(eligo_rulebook *rulebook, const eligo_mutant *mutant, eligo_text *out);
/* Where it stands in the rules. */
eligo_place eligo_mutant_place(const eligo_rulebook *rulebook, const eligo_mutant *mutant);
/* The id of the criterion, or the name of the parameter or standard; never NULL. */
const char *eligo_mutant_owner(const eligo_rulebook *rulebook, const eligo_mutant *mutant);
/* "number", "comparison" … */
const char *eligo_mutation_name(eligo_mutation kind);

/* The number one step away in the last place written: "5 W/m2" -> "6 W/m2", "0.25" -> "0.26". False where it is too large. */
bool eligo_quantity_step(const eligo_quantity *quantity, int step, eligo_quantity *out, char *text, size_t size);

/* Which cases reach which nodes, found by running them once. */
typedef struct eligo_reach_map {
  size_t n_cases, words; /* words of 64 cases a node */
  uint64_t *bits;        /* by node */
} eligo_reach_map;
eligo_status eligo_reach_start(eligo_rulebook *rulebook, const eligo_cases *cases, eligo_arena *arena, eligo_reach_map *out);

/* Runs the cases that reach the mutant until one notices. `*noticed` says whether one did. ELIGO_MEMORY, ELIGO_INTERNAL. */
eligo_status eligo_mutant_run(eligo_session *session, eligo_rulebook *rulebook, const eligo_cases *cases,
                              const eligo_reach_map *reach, const eligo_mutant *mutant, bool *noticed);

#endif
