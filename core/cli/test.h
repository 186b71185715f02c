/* Forms of the result of `eligo test`. */
#ifndef ELIGO_CLI_TEST_H
#define ELIGO_CLI_TEST_H

#include "cli/trial.h"

/* JUnit's XML: a suite a file of cases, a test a case. */
void eligo_test_junit(const eligo_trial *trial, eligo_text *out);
/* For each file of rules what the cases saw of it and where the holes are; JSON where that was asked for. */
void eligo_coverage_told(const eligo_trial *trial, eligo_text *out);

#endif
