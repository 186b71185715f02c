/* What the files of lint share, for core/study alone. */
#ifndef ELIGO_STUDY_LINT_INSIDE_H
#define ELIGO_STUDY_LINT_INSIDE_H

#include "study/cases.h"
#include "study/lint.h"

typedef struct eligo_linting {
  const eligo_rulebook *rulebook;
  const eligo_coverage *coverage;
  eligo_arena *arena;
  eligo_findings found;
} eligo_linting;

void eligo_lint_say(eligo_linting *l, const char *id, eligo_place place, const char *format, ...) ELIGO_PRINTF(4, 5);

/* lint_logic.c: what the tests of one group say together. */
void eligo_lint_logic(eligo_linting *l);
/* lint_texts.c: citations and translations that are missing. */
void eligo_lint_texts(eligo_linting *l);
/* lint_items.c: items that cover the same and disagree, shown by a case. */
eligo_status eligo_lint_items(eligo_linting *l, const eligo_cases *cases);

#endif
