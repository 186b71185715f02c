/* The inside of the text report, shared by its files. A sheet lives on the stack of
 * eligo_report_text; one thread. */
#ifndef ELIGO_REPORT_SHEET_H
#define ELIGO_REPORT_SHEET_H

#include "base/page.h"
#include "report/words.h"

typedef struct eligo_sheet {
  const eligo_decision *decision;
  eligo_language language;
  bool everything;
  eligo_page page;
  eligo_text scratch; /* for sentences on their way to the page */
} eligo_sheet;

/* An emptied scratch text to say something into, and its way to the page. */
eligo_text *eligo_sheet_scratch(eligo_sheet *sheet);
void eligo_sheet_say_scratch(eligo_sheet *sheet);
const char *eligo_sheet_title(eligo_bilingual title, eligo_language language,
                              const char *otherwise);
/* A heading with a gap before it and a quiet aside, which may be NULL. */
void eligo_sheet_heading(eligo_sheet *sheet, const char *text, const char *aside);
/* A symbol in its colour, and a space. */
void eligo_sheet_outcome(eligo_sheet *sheet, eligo_outcomes outcome);
void eligo_sheet_verdict(eligo_sheet *sheet, eligo_verdict verdict);
void eligo_sheet_word(eligo_sheet *sheet, eligo_word word);
/* "Title: " */
void eligo_sheet_colon(eligo_sheet *sheet);
/* A sentence that words.h says. */
void eligo_sheet_reason(eligo_sheet *sheet, eligo_reason reason, eligo_bilingual title,
                        const char *a, const char *b);
/* A value of a fact in the reader's words: yes and no, titles of choices; else as it is. */
void eligo_sheet_value(eligo_sheet *sheet, const char *fact, const char *value);
/* "above 5 W/m2" */
void eligo_sheet_relation(eligo_sheet *sheet, const char *fact, const char *relation,
                          const char *limit);
/* "required: above 5 W/m2" */
void eligo_sheet_limit(eligo_sheet *sheet, eligo_word word, unsigned kind, const char *fact,
                       const char *relation, const char *limit);
/* The title of a fact by its name, or `otherwise`. */
const char *eligo_sheet_fact_title(const eligo_sheet *sheet, const char *fact,
                                   const char *otherwise);

/* What a criterion without a title is called: the share of the amount, or a computed value. */
const char *eligo_sheet_unnamed(const eligo_sheet *sheet, const char *id);
/* "use dam" in the reader's words. */
void eligo_sheet_record(eligo_sheet *sheet, const char *record);

/* What the decision is about: the product, the one standard, or nothing in particular (NULL). */
const char *eligo_sheet_subject(const eligo_decision *decision, eligo_language language);
/* What the profile says of the firm or the request; NULL where it says nothing. */
const eligo_value *eligo_sheet_given(const eligo_decision *decision, const char *fact);
/* "Name · id · country"; false and nothing where neither name nor id is given. */
bool eligo_sheet_firm(eligo_sheet *sheet);
/* "120,000,000.00 CNY": thousands set apart; anything but an amount as it is. */
void eligo_sheet_money(eligo_sheet *sheet, const char *text, size_t length);
/* ", grade green, answered by a reviewer" */
void eligo_sheet_step_notes(eligo_sheet *sheet, const eligo_step_result *step);

/* The criteria of a step or part: those that failed or are unknown, or everything; `indent` columns
 * in. `negated`: none of them may be met, as in exclusions. */
void eligo_sheet_lines(eligo_sheet *sheet, const eligo_line *lines, uint32_t count, unsigned indent,
                       bool negated);

/* What comes after the uses. */
void eligo_sheet_after(eligo_sheet *sheet);

#endif
