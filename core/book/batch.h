/* A batch: rows of one file on their way through a worker. It belongs to whoever holds it; the ring hands it on. */
#ifndef ELIGO_BOOK_BATCH_H
#define ELIGO_BOOK_BATCH_H

#include "base/text.h"

#include <stdint.h>

/* A row that was cut out already: of a table, or one that nobody keeps. */
typedef struct eligo_batch_row {
  size_t from, length; /* in `bytes`: the profile, or, where `refused`, why there is none */
  uint64_t line;
  bool refused;
  size_t input; /* bytes behind those: what a refused row was */
} eligo_batch_row;

typedef struct eligo_batch {
  uint64_t sequence;
  const char *source;  /* name of the file */
  char *bytes;         /* whole lines; the last may lack its newline. ELIGO_BATCH_SLACK more may be read */
  size_t length, capacity;
  uint64_t first_line; /* number of the first, in its file */
  uint64_t n_lines;
  size_t *ends, c_ends; /* of lines: their newlines, or the end of the bytes */
  uint64_t silent;     /* rows at the start that an earlier run wrote */
  eligo_batch_row *rows; /* instead of lines, where n_rows > 0 */
  size_t n_rows, c_rows;
  eligo_text out, rejects;
  uint64_t done, rejected, verdicts[3]; /* rows by verdict: eligible, not eligible, undetermined */
  bool finished;
} eligo_batch;

enum { ELIGO_BATCH_SLACK = 64 };

void eligo_batch_clear(eligo_batch *batch);
void eligo_batch_free(eligo_batch *batch);
/* Room for `more` bytes behind those that are there. */
bool eligo_batch_room(eligo_batch *batch, size_t more);
/* Finds the lines of the bytes. False when memory ends. */
bool eligo_batch_cut(eligo_batch *batch);
bool eligo_batch_add(eligo_batch *batch, const char *bytes, size_t length, uint64_t line, bool refused);
/* What the refused row that was added last looked like, in UTF-8 or GB18030. */
bool eligo_batch_input(eligo_batch *batch, const char *bytes, size_t length);

#endif
