/* Running the cases beside the rules, for `test` and `lint`. A trial lives on the command's stack;
 * one thread. */
#ifndef ELIGO_CLI_TRIAL_H
#define ELIGO_CLI_TRIAL_H

#include "cli/cli.h"
#include "study/cases.h"

typedef struct eligo_trial {
  eligo_call *call;
  eligo_rulebook *rulebook;
  eligo_cases cases;
  eligo_case_result *results; /* beside cases */
  size_t failed;
  eligo_coverage coverage;
  eligo_table chosen; /* files of rules that were chosen; none: all */
} eligo_trial;

/* Loads every pack, reads the cases below the command's words (none: the rules folder) and runs them. Faults are printed.
 * The trial must be closed in any case. */
eligo_status eligo_trial_run(eligo_call *call, eligo_trial *out);
/* The same with all cases of the rules folder; the words choose the files of rules that are looked at: a folder, a file of
 * rules, or a file of cases for the rules beside it. */
eligo_status eligo_trial_of_rules(eligo_call *call, eligo_trial *out);
bool eligo_trial_is_chosen(const eligo_trial *trial, const char *file);
void eligo_trial_close(eligo_trial *trial);

#endif
