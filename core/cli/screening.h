/* What the files of `eligo screen` share. One run lives on the stack of its command; one thread, but for what the calls of
 * eligo_screen do. */
#ifndef ELIGO_CLI_SCREENING_H
#define ELIGO_CLI_SCREENING_H

#include "book/line_worker.h"
#include "cli/cli.h"

#include <glob.h>
#include <sys/types.h>

/* A file that is written line by line, and always ends at a whole one. */
typedef struct eligo_screen_out {
  int fd;
  const char *name;
  bool owned;
  _Atomic off_t whole; /* of a regular file: bytes that are whole lines */
  off_t sent;          /* of those, the disk was told of */
  bool regular;
  int error;   /* of the system, where writing failed */
} eligo_screen_out;

typedef struct eligo_screening {
  eligo_call *call;
  eligo_rulebook *rulebook, *outworn; /* outworn: the one before, of a line worker that read its rules again */
  int hangups; /* the line worker's: can be read where somebody asked for that */
  eligo_screen_options options;
  eligo_screen_counts counts;
  const char *output, *rejects, *summary; /* files; NULL where not asked */
  eligo_screen_out out, reject_out;
  eligo_text mapping;
  glob_t files;
  /* progress */
  bool shows;
  unsigned ticks;
  uint64_t whole; /* bytes of the input, 0 where not known */
  struct timespec begun;
} eligo_screening;

/* screening_out.c */
eligo_status eligo_screening_open(eligo_screening *s, eligo_screen_out *out, const char *file, bool go_on);
bool eligo_screening_put(eligo_screen_out *out, const char *bytes, size_t length);
/* Lets the disk begin with what is there, so that the last wait for it is short. By one thread, while another may put. */
void eligo_screening_send(eligo_screen_out *out);
eligo_status eligo_screening_close(eligo_screening *s, eligo_screen_out *out);
/* --resume: drops a begun last line of the output and counts the whole ones into options.skip. ELIGO_USAGE where they were
 * decided by other rules or for another day. */
eligo_status eligo_screening_find_end(eligo_screening *s);

/* progress.c: a bar on a terminal, and the signals that end a run. */
void eligo_progress_start(eligo_screening *s);
void eligo_progress_end(eligo_screening *s);

/* manifest.c: FILE.manifest.json beside the output. */
eligo_status eligo_manifest_write(eligo_screening *s, bool checksums, bool stopped, eligo_status status);

#endif
