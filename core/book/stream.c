#include "book/stream.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

eligo_status eligo_stream_open(eligo_stream *s, const char *path) {
  struct stat seen;
  const bool standard = strcmp(path, "-") == 0;
  *s = (eligo_stream){.fd = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC), .owned = !standard, .size = -1};
  if (s->fd < 0 || fstat(s->fd, &seen) != 0) {
    s->why = strerror(errno);
    eligo_stream_close(s);
    return ELIGO_IO;
  }
  if (S_ISREG(seen.st_mode)) s->size = seen.st_size;
  if (!S_ISDIR(seen.st_mode)) return ELIGO_OK;
  s->why = strerror(EISDIR);
  eligo_stream_close(s);
  return ELIGO_IO;
}

void eligo_stream_close(eligo_stream *s) {
  if (s->owned && s->fd >= 0) close(s->fd);
  eligo_unpacker_free(s->unpacker);
  s->unpacker = NULL;
  s->fd = -1;
}

/* A file may grow or shrink while it is read: it is taken as it was when it was opened. */
static eligo_status read_raw(eligo_stream *s, char *into, size_t room, size_t *length) {
  *length = 0;
  if (s->size >= 0) {
    uint64_t left = (uint64_t)s->size - s->read;
    if (left == 0) return ELIGO_OK;
    if (room > left) room = (size_t)left;
  }
  ssize_t got;
  do got = read(s->fd, into, room);
  while (got < 0 && errno == EINTR);
  if (got < 0) s->why = strerror(errno);
  else if (got == 0 && s->size >= 0) s->why = "the file became shorter while it was read";
  if (got < 0 || (got == 0 && s->size >= 0)) return ELIGO_IO;
  *length = (size_t)got;
  s->read += (uint64_t)got;
  return ELIGO_OK;
}

static eligo_status read_packed(eligo_stream *s, char *into, size_t room, size_t *length) {
  for (;;) {
    size_t packed_room, packed;
    if (!eligo_unpacker_take(s->unpacker, into, room, length)) {
      s->why = "these are no zstd bytes, or they are damaged";
      return ELIGO_BAD_INPUT;
    }
    if (*length > 0) return ELIGO_OK;
    char *bytes = eligo_unpacker_room(s->unpacker, &packed_room);
    eligo_status status = read_raw(s, bytes, packed_room, &packed);
    if (status != ELIGO_OK) return status;
    if (packed > 0) {
      eligo_unpacker_feed(s->unpacker, packed);
      continue;
    }
    if (eligo_unpacker_is_whole(s->unpacker)) return ELIGO_OK;
    s->why = "the zstd bytes end too early";
    return ELIGO_BAD_INPUT;
  }
}

/* The first bytes say whether they are packed; a pipe may hand out fewer than those. */
static eligo_status first_bytes(eligo_stream *s, char *into, size_t room, size_t *length) {
  eligo_status status;
  size_t got;
  *length = 0;
  do {
    status = read_raw(s, into + *length, room - *length, &got);
    *length += got;
  } while (status == ELIGO_OK && got > 0 && *length < 4 && into[0] == '\x28');
  return status;
}

static eligo_status start(eligo_stream *s, char *into, size_t room, size_t *length) {
  size_t packed_room;
  s->started = true;
  eligo_status status = first_bytes(s, into, room, length);
  if (status != ELIGO_OK || !eligo_is_packed(into, *length)) return status;
  s->unpacker = eligo_unpacker_new();
  if (s->unpacker == NULL) return ELIGO_MEMORY;
  memcpy(eligo_unpacker_room(s->unpacker, &packed_room), into, *length);
  eligo_unpacker_feed(s->unpacker, *length);
  return read_packed(s, into, room, length);
}

enum { FIRST_READ = 64 * 1024 }; /* the unpacker has room for it */

eligo_status eligo_stream_read(eligo_stream *s, char *into, size_t room, size_t *length) {
  eligo_status status;
  *length = 0;
  if (s->ended) return ELIGO_OK;
  if (!s->started) status = start(s, into, room < FIRST_READ ? room : FIRST_READ, length);
  else status = s->unpacker != NULL ? read_packed(s, into, room, length) : read_raw(s, into, room, length);
  s->ended = status != ELIGO_OK || *length == 0;
  return status;
}

bool eligo_stream_is_ready(const eligo_stream *s) {
  struct pollfd one = {.fd = s->fd, .events = POLLIN};
  return s->size >= 0 || s->ended || poll(&one, 1, 0) != 0;
}
