/* The inside of the decision sheet: blocks as they are made. A maker lives on the stack of eligo_decision_blocks; one
 * thread. Memory that ends shows in `arena->failed`. */
#ifndef ELIGO_REPORT_BLOCKS_H
#define ELIGO_REPORT_BLOCKS_H

#include "base/arena.h"
#include "report/lines.h"

typedef struct eligo_maker {
  eligo_sheet sheet; /* what is said is taken from its page, cell by cell */
  eligo_text said;
  eligo_arena *arena;
  eligo_block *at;
  size_t count, capacity;
} eligo_maker;

/* A new block at the end; what it holds is zero. Where memory has ended, one that is thrown away. */
eligo_block *eligo_maker_add(eligo_maker *maker, eligo_block_kind kind, eligo_mark mark);
/* What the sheet has said since the last cell, as the block's next cell. */
void eligo_maker_cell(eligo_maker *maker, eligo_block *block);
void eligo_maker_text(eligo_maker *maker, eligo_block *block, const char *text);
void eligo_maker_word(eligo_maker *maker, eligo_block *block, eligo_word word);
eligo_mark eligo_mark_of(eligo_outcomes outcome);

/* blocks_after.c: what is missing, what would have to change, papers, duties, hashes, signatures. */
void eligo_maker_after(eligo_maker *maker);

#endif
