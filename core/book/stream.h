/* Bytes of a file or of standard input, plain or zstd. One owner, one thread at a time. */
#ifndef ELIGO_BOOK_STREAM_H
#define ELIGO_BOOK_STREAM_H

#include "eligo/status.h"

#include <stdint.h>
#include <sys/types.h>

typedef struct eligo_unpacker eligo_unpacker;

typedef struct eligo_stream {
  int fd;
  bool owned;      /* close it */
  bool ended;
  bool started;    /* the first bytes said whether it is packed */
  int64_t size;    /* of a regular file when it was opened; -1: not known */
  uint64_t read;   /* bytes taken from the file */
  eligo_unpacker *unpacker; /* NULL: plain */
  const char *why; /* of a failure: one clause */
} eligo_stream;

/* "-" is standard input. ELIGO_IO with `why`, or ELIGO_OK. */
eligo_status eligo_stream_open(eligo_stream *stream, const char *path);
void eligo_stream_close(eligo_stream *stream);
/* Up to `room` bytes, at least one; 0 at the end. ELIGO_IO with `why`: nothing more can be read; ELIGO_BAD_INPUT: the packed
 * bytes are broken. A regular file is read as far as it went when it was opened. */
eligo_status eligo_stream_read(eligo_stream *stream, char *into, size_t room, size_t *length);
/* Whether a read would answer without waiting for whoever writes. */
bool eligo_stream_is_ready(const eligo_stream *stream);

/* unpack.c: the only file that includes zstd.h. */
bool eligo_is_packed(const char *bytes, size_t length);
eligo_unpacker *eligo_unpacker_new(void); /* NULL when memory ends */
void eligo_unpacker_free(eligo_unpacker *unpacker);
/* Room for packed bytes: fill it, then say how many. */
char *eligo_unpacker_room(eligo_unpacker *unpacker, size_t *room);
void eligo_unpacker_feed(eligo_unpacker *unpacker, size_t length);
/* Unpacks what there is. `*length` 0: feed it first. False where the bytes are broken. */
bool eligo_unpacker_take(eligo_unpacker *unpacker, char *into, size_t room, size_t *length);
/* All frames came to their end. */
bool eligo_unpacker_is_whole(const eligo_unpacker *unpacker);

#endif
