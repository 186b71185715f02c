/* What came out of a book, ready to be written. The caller of eligo_screen owns it; its rulebook must outlive it. */
#ifndef ELIGO_BOOK_SUMMARY_H
#define ELIGO_BOOK_SUMMARY_H

#include "base/text.h"
#include "book/tally.h"
#include "eligo/screen.h"

/* One line of a list: what it speaks of, and where its figures stand. */
typedef struct eligo_summary_line {
  const char *id;
  eligo_bilingual title;
  const char *group; /* the standard of an item; the citation of a criterion; NULL */
  const eligo_tally_line *by_verdict;   /* of one of these three kinds */
  const eligo_tally_open *open;
  const eligo_tally_failed *failed;
} eligo_summary_line;

typedef struct eligo_summary_list {
  eligo_summary_line *at;
  size_t count;
} eligo_summary_list;

struct eligo_summary {
  eligo_tally *tally;
  eligo_arena arena;
  char as_of[11], digest[ELIGO_DIGEST];
  int order[ELIGO_MOST_CURRENCIES]; /* places of the currencies that occur, sorted by name */
  int n_currencies;
  const char *names[ELIGO_MOST_CURRENCIES]; /* by place */
  eligo_summary_list products, standards, items, activities; /* those that occur, in the order of the rules */
  eligo_summary_list missing, failed, open;                  /* most rows first */
};

/* Takes the tally. NULL when memory ends; then the tally is still the caller's. */
eligo_summary *eligo_summary_of(eligo_tally *tally, const eligo_question *question);

/* Rows with a verdict, and of a list line. */
uint64_t eligo_line_total(const eligo_tally_line *line);
/* "1,234,567.80" behind each other with their currencies: "3.00 CNY, 4.50 EUR"; "" for none. */
void eligo_money_say(const eligo_summary *summary, const eligo_money *money, eligo_text *out);
/* Adds up the money of all verdicts. */
eligo_money eligo_money_of(const eligo_tally_line *line);

/* summary_text.c, summary_json.c, summary_html.c */
void eligo_summary_text(const eligo_summary *summary, const eligo_write_options *options, eligo_text *out);
void eligo_summary_json(const eligo_summary *summary, eligo_language language, eligo_text *out);
void eligo_summary_html(const eligo_summary *summary, eligo_language language, eligo_text *out);

#endif
