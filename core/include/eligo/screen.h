/* Deciding a whole book. The caller owns options, counts and summary; eligo_screen is called from one thread and starts
 * threads of its own, which have ended when it returns. One rulebook serves them all. */
#ifndef ELIGO_SCREEN_H
#define ELIGO_SCREEN_H

#include "eligo/decision.h"
#include "eligo/plugins.h"

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum eligo_screen_form {
  ELIGO_SCREEN_BRIEF,   /* a line of JSON a row: verdict, share, first reasons ("eligo.brief/1") */
  ELIGO_SCREEN_FULL,    /* a line of JSON a row: also all reasons and every criterion, by its id ("eligo.row/1") */
  ELIGO_SCREEN_CSV,     /* a line of a table a row, under a header, for spreadsheets */
  ELIGO_SCREEN_NOTHING, /* the summary alone */
  ELIGO_SCREEN_DOCUMENTS, /* a line of JSON a row: the whole decision with its texts ("eligo.decision/1") */
} eligo_screen_form;

typedef struct eligo_screen_counts {
  uint64_t rows;     /* decided or refused, those of an earlier run not counted */
  uint64_t rejected; /* refused, each with a line that says why */
  uint64_t eligible, not_eligible, undetermined;
  uint64_t bytes_in; /* read from files, packed or not */
  uint64_t bytes_out;
} eligo_screen_counts;

/* One row that was decided. `decision` is NULL where the row was refused; then `faults` say why. It has its criteria only where
 * documents are written. */
typedef struct eligo_screen_row {
  const char *source; /* file */
  uint64_t line;      /* in it, from 1 */
  const eligo_decision *decision;
  const eligo_faults *faults;
} eligo_screen_row;

/* Zero it, then set what is wanted. */
typedef struct eligo_screen_options {
  eligo_question question; /* as for one profile; `verdict_only` is set here by the form */
  eligo_screen_form form;
  eligo_language language; /* of texts in documents */
  unsigned workers;        /* 0: one for each processor */
  const char *const *files; /* "-" is standard input; lines of JSON, or what a plugin reads; plain or zstd */
  size_t n_files;
  const eligo_plugins *plugins; /* readers of tables; NULL: none */
  bool stdin_is_table;          /* standard input is read as "-.csv" */
  const char *mapping_source, *mapping; /* for tables; NULL: none */
  size_t mapping_length;
  uint64_t skip;   /* rows that an earlier run wrote: they are not written again */
  bool summarise;  /* also those */
  bool bare;       /* CSV: no header, since an earlier run wrote it */
  void *data;      /* for the calls below, each of which may be NULL */
  /* Takes output in order, whole lines, from one thread at a time. False: stop, the output is not whole. */
  bool (*write)(void *data, const char *bytes, size_t length);
  /* The same for refused rows, as lines of JSON ("eligo.reject/1") that hold the input. */
  bool (*reject)(void *data, const char *bytes, size_t length);
  /* Sees each row as it is decided: from any of the threads, in any order, with decisions that are gone when it returns. */
  void (*decided)(void *data, const eligo_screen_row *row);
  /* Called from the caller's thread fifty times a second, and at the end. False: stop at the next whole row. */
  bool (*tick)(void *data, const eligo_screen_counts *counts);
} eligo_screen_options;

typedef struct eligo_summary eligo_summary;

/* Decides every row. ELIGO_OK: all were decided. ELIGO_BAD_INPUT: some were refused, or a file is damaged; ELIGO_IO: a file
 * could not be read to its end, or `write` failed; ELIGO_MEMORY. `*stopped` (may be NULL) says whether `tick` ended it. What was
 * written is whole in every case: rows in order, up to the last one that `counts` counts. `*summary` (may be NULL) is the
 * caller's; it is made also where only a part was decided. */
ELIGO_API eligo_status eligo_screen(const eligo_rulebook *rulebook, const eligo_screen_options *options,
                                    eligo_screen_counts *counts, bool *stopped, eligo_summary **summary,
                                    eligo_faults *faults);

/* Writes a summary: text, JSON ("eligo.summary/1") or one page of HTML. Free `*out` with eligo_free. ELIGO_MEMORY. */
ELIGO_API eligo_status eligo_summary_write(const eligo_summary *summary, const eligo_write_options *options, char **out,
                                           size_t *length);
ELIGO_API void eligo_summary_free(eligo_summary *summary); /* NULL is allowed */

#ifdef __cplusplus
}
#endif
#endif
