/* Counting a book: by product, standard and activity, what is missing and what failed. A tally belongs to one worker;
 * several are added up at the end. All sums are of whole numbers, so their order makes no difference. */
#ifndef ELIGO_BOOK_TALLY_H
#define ELIGO_BOOK_TALLY_H

#include "decide/brief.h"

enum { ELIGO_MOST_CURRENCIES = 8, ELIGO_VERDICTS = 3, ELIGO_MISSES = 7, ELIGO_FAULT_KINDS = 48 };

/* 1/100 of a currency; sums of a large book need more than 64 bits. */
__extension__ typedef __int128 eligo_cents;

/* Money by place in eligo_tally.currencies; what is smaller than 1/100 is left out. */
typedef struct eligo_money {
  eligo_cents cents[ELIGO_MOST_CURRENCIES];
} eligo_money;

/* Rows, or uses (of a standard: each once, by the best of its items), by verdict: eligible, not eligible, undetermined. */
typedef struct eligo_tally_line {
  uint64_t count[ELIGO_VERDICTS];
  eligo_money money[ELIGO_VERDICTS];
} eligo_tally_line;

typedef struct eligo_tally_open {
  uint64_t count;
  eligo_money money;
} eligo_tally_open;

/* A criterion that failed, and by how much of its limit: up to 1 %, 5 %, 10 %, 25 %, 50 %, 100 %, more. */
typedef struct eligo_tally_failed {
  uint64_t count, misses[ELIGO_MISSES];
  eligo_money money;
} eligo_tally_failed;

typedef struct eligo_tally_fault {
  char id[40], example[200];
  uint64_t count;
} eligo_tally_fault;

typedef struct eligo_tally {
  const eligo_rulebook *rulebook;
  uint16_t currencies[ELIGO_MOST_CURRENCIES]; /* base + 1; 0: free */
  uint64_t rows, rejected, without_money; /* uses whose amount is missing, or in a ninth currency */
  eligo_tally_line all, no_product;
  eligo_tally_line *products, *standards, *items, *activities; /* by place in the rulebook */
  eligo_tally_open *missing;    /* by fact */
  eligo_tally_failed *failed;   /* by node */
  eligo_tally_open *open;       /* by node: criteria that no fact settles */
  eligo_tally_fault faults[ELIGO_FAULT_KINDS];
} eligo_tally;

/* By eligo_verdict_place. */
extern const eligo_verdict eligo_verdicts[ELIGO_VERDICTS];

eligo_tally *eligo_tally_new(const eligo_rulebook *rulebook); /* NULL when memory ends */
void eligo_tally_free(eligo_tally *tally);
void eligo_tally_decided(eligo_tally *tally, const eligo_brief *brief);
void eligo_tally_refused(eligo_tally *tally, const eligo_faults *faults);
void eligo_tally_add(eligo_tally *sum, const eligo_tally *more);

#endif
