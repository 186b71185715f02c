/* Lint: what a rulebook holds that is probably a mistake. Findings live in the caller's arena; any
 * thread with its own arena may look at a rulebook. */
#ifndef ELIGO_STUDY_LINT_H
#define ELIGO_STUDY_LINT_H

#include "study/cases.h"

typedef struct eligo_finding {
  const char *id; /* "unused-fact", "unused-parameter", "unused-paper", "unused-duty",
                     "source-not-cited", "from-alone", "activity-without-case",
                     "criterion-without-case", "criterion-never-met", "criterion-never-failed",
                     "cannot-be-met", "cannot-fail", "duplicate", "limit-without-effect",
                     "dates-not-covered", "items-disagree", "no-citation", "no-translation" */
  eligo_place place;
  const char *message; /* English, one line */
  const char *fact, *value; /* what a profile would give to show it; fact NULL: as-of date; both NULL: nothing shows it */
} eligo_finding;

typedef struct eligo_findings {
  eligo_finding *at; /* sorted by file, line and id */
  size_t count, capacity;
} eligo_findings;

/* `coverage` and `cases` may be NULL: then nothing is said about cases, or by their means. ELIGO_OK, also with findings;
 * ELIGO_MEMORY. */
eligo_status eligo_lint(const eligo_rulebook *rulebook, const eligo_coverage *coverage, const eligo_cases *cases,
                        eligo_arena *arena, eligo_findings *out);

#endif
