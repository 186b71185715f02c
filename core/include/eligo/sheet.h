/* The decision sheet as a list of blocks, which every page writer draws in order. The list and its texts belong to whoever
 * made them (eligo_decision_blocks); any thread may read them. */
#ifndef ELIGO_SHEET_H
#define ELIGO_SHEET_H

#include "eligo/status.h"
#include "eligo/verdict.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef enum eligo_block_kind {
  ELIGO_BLOCK_TITLE,     /* cells: what the page is called */
  ELIGO_BLOCK_VERDICT,   /* cells: verdict and subject, the sentence; `mark` */
  ELIGO_BLOCK_FIELD,     /* cells: name, text */
  ELIGO_BLOCK_HEADING,   /* cells: text, aside (may be ""); `level` 2 or 3, `mark` */
  ELIGO_BLOCK_TEXT,      /* cells: a paragraph; `mark` */
  ELIGO_BLOCK_TABLE,     /* cells: the titles of the columns; its rows follow */
  ELIGO_BLOCK_ROW,       /* cells: as many as the table; `level` indents the first, `mark` belongs to the last */
  ELIGO_BLOCK_ENTRY,     /* cells: text, aside (may be ""): one of a list; `mark` */
  ELIGO_BLOCK_SIGNATURE, /* cells: what the one who signs is called, "Name", "Date" */
  ELIGO_BLOCK_SMALL,     /* cells: name, text in small print: packs and hashes */
  ELIGO_BLOCK_CODE,      /* cells: its name, the code for finding the decision again, and how it is drawn: the widths of bars and
                            gaps in turn, as digits (Code 128) */
} eligo_block_kind;

typedef enum eligo_mark {
  ELIGO_MARK_NONE,
  ELIGO_MARK_MET,
  ELIGO_MARK_NOT_MET,
  ELIGO_MARK_UNKNOWN,
  ELIGO_MARK_NOT_APPLICABLE,
} eligo_mark;

enum { ELIGO_MOST_BLOCK_CELLS = 5 };

typedef struct eligo_block {
  eligo_block_kind kind;
  eligo_mark mark;
  unsigned level;
  unsigned n_cells;
  const char *cells[ELIGO_MOST_BLOCK_CELLS]; /* UTF-8, never NULL up to n_cells */
} eligo_block;

typedef struct eligo_blocks {
  const eligo_block *at;
  size_t count;
} eligo_blocks;

#ifdef __cplusplus
}
#endif
#endif
