/* Two rulebooks beside each other: what changed in words, and what that does to a book of loans. Everything lives in the
 * caller's arena and borrows both rulebooks; one thread. */
#ifndef ELIGO_STUDY_COMPARE_H
#define ELIGO_STUDY_COMPARE_H

#include "book/input.h"
#include "book/summary.h"
#include "rule/rulebook.h"

typedef enum eligo_change_kind { ELIGO_ADDED, ELIGO_REMOVED, ELIGO_CHANGED } eligo_change_kind;

/* One line of words that stands only in the old rulebook ('-') or only in the new one ('+'). */
typedef struct eligo_changed_line {
  char sign;
  const char *text;
} eligo_changed_line;

typedef struct eligo_rule_change {
  eligo_change_kind kind;
  const char *what;        /* "pack", "standard", "item", "criteria", "edition", "product", "table", "benefit", "parameter", "fact" */
  const char *id;
  eligo_bilingual title;
  eligo_changed_line *lines; /* ELIGO_CHANGED */
  size_t n_lines;
} eligo_rule_change;

typedef struct eligo_rule_changes {
  eligo_rule_change *at;
  size_t count, capacity;
} eligo_rule_changes;

/* In the order of the new rulebook, what was removed behind. ELIGO_MEMORY. */
eligo_status eligo_compare_rules(const eligo_rulebook *old, const eligo_rulebook *new, eligo_language language, eligo_arena *arena,
                                 eligo_rule_changes *out);

/* --- a book --- */

enum { ELIGO_REFUSED = 3, ELIGO_ANSWERS = 4 }; /* verdicts by eligo_verdict_place, and rows that cannot be read */

/* A row that comes to another answer. */
typedef struct eligo_moved_row {
  const char *source, *id, *product, *amount; /* NULL where unknown */
  uint64_t line;
  int before, after;        /* places of verdicts, or ELIGO_REFUSED */
  const char *criterion;    /* that made it so: id, or the fact that is missing; NULL */
  const char *why;          /* one clause */
} eligo_moved_row;

typedef struct eligo_book_change {
  uint64_t rows, moved;
  uint64_t count[ELIGO_ANSWERS][ELIGO_ANSWERS]; /* [before][after] */
  eligo_tally *money[ELIGO_ANSWERS][ELIGO_ANSWERS]; /* of rows that moved; by the rulebook that could read them */
  eligo_moved_row *at;
  size_t n_at, c_at;
} eligo_book_change;

/* Decides each row by both. The input's plugins read tables. ELIGO_IO, ELIGO_BAD_INPUT with a fault where a file is damaged,
 * ELIGO_MEMORY. The tallies are to be freed by eligo_book_change_free. */
eligo_status eligo_compare_book(const eligo_rulebook *old, const eligo_rulebook *new, eligo_input *input, const eligo_question *question,
                                eligo_arena *arena, eligo_book_change *out, eligo_faults *faults);
void eligo_book_change_free(eligo_book_change *change);

#endif
