/* One row of a book: decided, counted, and written as a line. A clerk is one worker's desk: session, buffers, tally; one
 * thread. What all clerks share is read-only. */
#ifndef ELIGO_BOOK_ROW_H
#define ELIGO_BOOK_ROW_H

#include "book/batch.h"
#include "book/tally.h"
#include "decide/brief.h"
#include "eligo/screen.h"
#include "report/stencil.h"

typedef struct eligo_fragment {
  const char *at;
  uint32_t length;
} eligo_fragment;

/* Texts that many lines hold, escaped once. */
typedef struct eligo_phrases {
  eligo_arena arena;
  eligo_fragment *facts, *nodes; /* names and ids as JSON strings; nodes without an id are empty */
  eligo_fragment *items;
  eligo_fragment *openings;      /* product and verdict: ELIGO_VERDICTS of each product, then those without any */
  eligo_fragment outcomes[8];    /* by eligo_outcomes: "met" */
  eligo_fragment tail;           /* as-of date and rules, to the end of the line */
} eligo_phrases;

bool eligo_phrases_make(eligo_phrases *phrases, const eligo_rulebook *rulebook, const char *as_of);
void eligo_phrases_free(eligo_phrases *phrases);

typedef struct eligo_told eligo_told;
typedef struct eligo_sheet eligo_sheet;
typedef struct eligo_piece_of_kept {
  uint32_t from, length; /* 0: none */
} eligo_piece_of_kept;

/* Shares that are told in the same words each time: nothing or all at both ends. */
enum { ELIGO_ROW_FAULTS = 8, ELIGO_FIRST_REASONS = 3, ELIGO_TOLD_SHARES = 4 };

typedef struct eligo_clerk {
  const eligo_rulebook *rulebook;
  const eligo_screen_options *options;
  const eligo_phrases *phrases;
  eligo_question question; /* as each row is asked; filled in when the desk opens */
  bool in_place;   /* rows stand in batches, with room behind them */
  bool many_files; /* lines name theirs */
  eligo_session *session;
  eligo_stencils stencils; /* of documents */
  eligo_arena told_arena;
  eligo_told *told;        /* by node, for full lines; filled in when a row first shows it */
  eligo_sheet **sheets;    /* the same of steps and parts */
  eligo_piece_of_kept *shares, *all_met; /* by product, by item */
  eligo_text kept;         /* texts that full lines are copied from */
  eligo_text lists[4];     /* criteria of a line that are not met, by outcome */
  eligo_tally *tally; /* NULL: nothing is counted */
  eligo_fault at[ELIGO_ROW_FAULTS];
} eligo_clerk;

eligo_status eligo_clerk_open(eligo_clerk *clerk);
void eligo_clerk_close(eligo_clerk *clerk);
/* Decides one row and adds its line to `batch->out` (and to `batch->rejects`), or, where `silent`, only counts it.
 * ELIGO_MEMORY, or ELIGO_OK whatever the row is. */
eligo_status eligo_clerk_row(eligo_clerk *clerk, const char *bytes, size_t length, uint64_t line, bool silent, eligo_batch *batch);
/* The same for a row that could not even be read: `why` is as long as the row says, and what the row was stands behind it. */
eligo_status eligo_clerk_refused(eligo_clerk *clerk, const char *why, const eligo_batch_row *row, bool silent, eligo_batch *batch);

/* told.c: what full lines are written from. False when memory ends. */
bool eligo_told_open(eligo_clerk *clerk);
void eligo_told_close(eligo_clerk *clerk);

/* line_json.c, line_full.c, line_csv.c: one line each, newline included. */
void eligo_line_brief(const eligo_clerk *clerk, const eligo_brief *brief, const eligo_decision *decision, const char *source, uint64_t line,
                      eligo_text *out);
eligo_status eligo_line_full(eligo_clerk *clerk, const eligo_brief *brief, const eligo_decision *decision, const char *source, uint64_t line,
                             eligo_text *out);
void eligo_line_reject(const eligo_clerk *clerk, const eligo_faults *faults, const char *source, uint64_t line, const char *input,
                       size_t length, eligo_text *out);
void eligo_line_csv(const eligo_clerk *clerk, const eligo_brief *brief, const char *source, uint64_t line, eligo_text *out);
void eligo_line_csv_reject(const eligo_clerk *clerk, const eligo_faults *faults, const char *source, uint64_t line, eligo_text *out);
void eligo_line_csv_header(eligo_text *out);

#endif
