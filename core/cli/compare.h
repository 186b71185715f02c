/* The forms of a comparison. */
#ifndef ELIGO_CLI_COMPARE_H
#define ELIGO_CLI_COMPARE_H

#include "cli/cli.h"
#include "study/compare.h"

typedef struct eligo_comparison {
  eligo_call *call;
  const char *names[2]; /* folders as named */
  eligo_rulebook *rules[2];
  eligo_rule_changes changes;
  eligo_book_change book;
  bool with_book;
  const char *as_of;
} eligo_comparison;

/* "Eligible", …, "Refused" in the call's language; codes: "eligible", …, "refused". */
const char *eligo_answer_word(int answer, eligo_language language);
const char *eligo_answer_code(int answer);
/* Count and money of the rows that went from one answer to another. */
void eligo_comparison_money(const eligo_comparison *c, int before, int after, eligo_text *out);
const char *eligo_change_word(eligo_change_kind kind, eligo_language language);

void eligo_compare_text(const eligo_comparison *c, eligo_text *out);
void eligo_compare_json(const eligo_comparison *c, eligo_text *out);
void eligo_compare_csv(const eligo_comparison *c, eligo_text *out);
void eligo_compare_html(const eligo_comparison *c, eligo_text *out);

#endif
