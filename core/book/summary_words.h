/* The words of a summary, in both languages. Constants. */
#ifndef ELIGO_BOOK_SUMMARY_WORDS_H
#define ELIGO_BOOK_SUMMARY_WORDS_H

#include "eligo/verdict.h"

typedef enum eligo_summary_word {
  ELIGO_S_BOOK,
  ELIGO_S_ROWS,
  ELIGO_S_REFUSED,
  ELIGO_S_AS_OF_DAY,
  ELIGO_S_RULES_USED,
  ELIGO_S_BY_PRODUCT,
  ELIGO_S_BY_STANDARD,
  ELIGO_S_BY_ITEM,
  ELIGO_S_BY_ACTIVITY,
  ELIGO_S_MOST_MISSING,
  ELIGO_S_MOST_FAILED,
  ELIGO_S_OPEN_POINTS,
  ELIGO_S_WHY_REFUSED,
  ELIGO_S_COUNT,
  ELIGO_S_AMOUNT,
  ELIGO_S_HANGS_ON_IT,
  ELIGO_S_MISSED_BY,
  ELIGO_S_CRITERION,
  ELIGO_S_FACT,
  ELIGO_S_SOURCE,
  ELIGO_S_WITHOUT_AMOUNT,
  ELIGO_S_MORE,
  ELIGO_S_NOTE,
  ELIGO_S_NOTHING,
  ELIGO_S_OUTCOME,
  ELIGO_SUMMARY_WORDS
} eligo_summary_word;

const char *eligo_summary_word_in(eligo_summary_word word, eligo_language language);
extern const char *const eligo_miss_names[7]; /* "≤ 1 %" … */

#endif
