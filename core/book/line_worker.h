/* One line in, one line out, for engines that pipe their rows through a process that lives long. One thread. */
#ifndef ELIGO_BOOK_LINE_WORKER_H
#define ELIGO_BOOK_LINE_WORKER_H

#include "book/row.h"

typedef struct eligo_line_worker {
  const eligo_rulebook *rulebook;
  const eligo_screen_options *options; /* question, form and language count */
  int in, out;
  bool each_line;     /* answer each line before the next is read; else when no further one is there yet */
  bool block_headers; /* a line with the number of rows stands before each block of them */
  /* Where `renew` is given: called between two rows when `notice` can be read; answers the rulebook to go on with, or NULL for
   * the present one. The one before is done with when it is called again or the worker ends. */
  const eligo_rulebook *(*renew)(void *data);
  void *data;
  int notice;
} eligo_line_worker;

/* Until the input ends. Whatever a line holds, one line answers it. ELIGO_OK; ELIGO_IO: a pipe failed; ELIGO_MEMORY;
 * ELIGO_BAD_INPUT with a fault: a block's header is no number, so nobody can tell rows from headers any more. */
eligo_status eligo_line_worker_run(const eligo_line_worker *worker, eligo_faults *faults);

#endif
