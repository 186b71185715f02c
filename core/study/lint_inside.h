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

/* What shows the finding that was said last. */
void eligo_lint_shown(eligo_linting *l, const char *fact, const char *value);

/* A test of one fact alone: values it is met by, as a range (numbers, days) or as a set. */
typedef struct eligo_lint_test {
  uint32_t node, fact, step;
  bool is_set, has_low, has_high, low_open, high_open;
  const eligo_quantity *low, *high;
  uint64_t set; /* values it is met by; a flag: bit 0 no, bit 1 yes */
} eligo_lint_test;

/* lint_tests.c: false where the node is no such test, or (negated) what is left of it no such values. */
bool eligo_lint_read(eligo_linting *l, uint32_t node, bool negated, eligo_lint_test *out);
uint64_t eligo_lint_values(const eligo_fact *fact);
/* A value that it is met by, or a limit of its range. */
const char *eligo_lint_value(const eligo_linting *l, const eligo_lint_test *test);

/* lint_logic.c: what the tests of one group, and of one item, say together. */
void eligo_lint_logic(eligo_linting *l);
/* lint_texts.c: citations and translations that are missing. */
void eligo_lint_texts(eligo_linting *l);
/* lint_items.c: items that cover the same and disagree, shown by a case. */
eligo_status eligo_lint_items(eligo_linting *l, const eligo_cases *cases);

#endif
