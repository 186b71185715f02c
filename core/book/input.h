/* The rows of a book: files one after the other, cut into batches at line ends. One thread at a time. */
#ifndef ELIGO_BOOK_INPUT_H
#define ELIGO_BOOK_INPUT_H

#include "book/batch.h"
#include "book/stream.h"
#include "eligo/plugins.h"

typedef struct eligo_table_reader eligo_table_reader;

typedef struct eligo_input {
  const char *const *files;
  size_t n_files, next_file;
  size_t largest;      /* bytes a row may have */
  size_t piece;        /* bytes read at a time; 0: as many as are fast */
  uint64_t skip;       /* rows that an earlier run wrote and that are still to come */
  const eligo_plugins *plugins; /* that read tables, or NULL */
  const eligo_rulebook *rulebook;
  const char *mapping_source, *mapping;
  size_t mapping_length;
  bool as_table;       /* standard input is a table ".csv" */
  const char *source;  /* file that is open, or NULL */
  eligo_stream stream;
  eligo_text carry;    /* begun line */
  uint64_t line;       /* number of the next line */
  uint64_t bytes;      /* read so far, of all files */
  eligo_table_reader *table; /* the open file is one */
} eligo_input;

/* Zero it, then set files, n_files, largest and what of the rest is wanted. Frees what was opened. */
void eligo_input_close(eligo_input *input);
/* Fills a cleared batch. `*more` is false where the book is at its end; the batch is empty then. ELIGO_IO or
 * ELIGO_BAD_INPUT with a fault: what was read before it is in the batch, and nothing more comes. */
eligo_status eligo_input_next(eligo_input *input, eligo_batch *batch, bool *more, eligo_faults *faults);

/* table.c */
eligo_table_reader *eligo_table_new(void);
void eligo_table_free(eligo_table_reader *table);
eligo_status eligo_table_next(eligo_input *input, eligo_batch *batch, eligo_faults *faults);

#endif
