#include "book/stream.h"

#include <stdlib.h>
#include <string.h>
#include <zstd.h>

enum { PACKED_ROOM = 128 * 1024 };

struct eligo_unpacker {
  ZSTD_DStream *stream;
  ZSTD_inBuffer in;
  bool whole;
  char bytes[PACKED_ROOM];
};

bool eligo_is_packed(const char *bytes, size_t length) {
  return length >= 4 && memcmp(bytes, "\x28\xB5\x2F\xFD", 4) == 0;
}

eligo_unpacker *eligo_unpacker_new(void) {
  eligo_unpacker *u = calloc(1, sizeof *u);
  if (u == NULL) return NULL;
  u->stream = ZSTD_createDStream();
  u->in.src = u->bytes;
  if (u->stream != NULL) return u;
  free(u);
  return NULL;
}

void eligo_unpacker_free(eligo_unpacker *u) {
  if (u == NULL) return;
  ZSTD_freeDStream(u->stream);
  free(u);
}

char *eligo_unpacker_room(eligo_unpacker *u, size_t *room) {
  *room = sizeof u->bytes;
  return u->bytes;
}

void eligo_unpacker_feed(eligo_unpacker *u, size_t length) {
  u->in.size = length;
  u->in.pos = 0;
}

bool eligo_unpacker_take(eligo_unpacker *u, char *into, size_t room, size_t *length) {
  ZSTD_outBuffer out = {into, room, 0};
  const size_t before = u->in.pos;
  size_t answer = ZSTD_decompressStream(u->stream, &out, &u->in);
  *length = out.pos;
  if (ZSTD_isError(answer)) return false;
  if (u->in.pos > before || out.pos > 0) u->whole = answer == 0; /* asked with nothing to do, it waits for a further frame */
  return true;
}

bool eligo_unpacker_is_whole(const eligo_unpacker *u) {
  return u->whole;
}
