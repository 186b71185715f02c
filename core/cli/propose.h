/* Cases that a command made, given to their author. */
#ifndef ELIGO_CLI_PROPOSE_H
#define ELIGO_CLI_PROPOSE_H

#include "cli/mutate.h"
#include "study/propose.h"

/* Adds them to `out` as text, or to the files of cases that they belong to. */
eligo_status eligo_proposals_give(const eligo_trial *trial, const eligo_proposals *proposals, bool accept, eligo_text *out);

#endif
