/* What `eligo test` makes itself: mutants of the rules, and cases for their author to confirm. */
#ifndef ELIGO_CLI_MUTATE_H
#define ELIGO_CLI_MUTATE_H

#include "cli/trial.h"

/* Changes one thing at a time and says which changes no case notices. `*enough` says whether all numbers, comparisons and
 * dates were noticed, and nineteen in twenty of everything. */
eligo_status eligo_mutate(const eligo_trial *trial, eligo_text *out, bool *enough);
/* The same, and then a case for each change that nobody noticed, where there is one: printed, or (accept) put at the end of
 * the files of their bases. */
eligo_status eligo_mutate_proposing(const eligo_trial *trial, bool accept, eligo_text *out, bool *enough);
/* Cases for the holes that the coverage found. */
eligo_status eligo_coverage_proposing(const eligo_trial *trial, bool accept, eligo_text *out);
/* Cases just below, at and just above each limit, printed or put there. */
eligo_status eligo_boundaries(const eligo_trial *trial, bool accept, eligo_text *out);

#endif
