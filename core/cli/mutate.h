/* `eligo test --mutate`. */
#ifndef ELIGO_CLI_MUTATE_H
#define ELIGO_CLI_MUTATE_H

#include "cli/trial.h"

/* Changes one thing at a time and says which changes no case notices. ELIGO_OK; `*enough` says whether all numbers,
 * comparisons and dates were noticed, and nineteen in twenty of everything. */
eligo_status eligo_mutate(const eligo_trial *trial, eligo_text *out, bool *enough);

#endif
