/* Files that are written line by line. */
#include "cli/screening.h"

#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static eligo_status cannot_write(const eligo_screening *s, const char *file) {
  return eligo_output_fault(s->call, ELIGO_IO, "cannot-write", file, "cannot be written: %s", strerror(errno));
}

eligo_status eligo_screening_open(eligo_screening *s, eligo_screen_out *out, const char *file, bool go_on) {
  struct stat seen;
  *out = (eligo_screen_out){.name = file, .owned = true};
  out->fd = open(file, O_WRONLY | O_CREAT | O_CLOEXEC | (go_on ? 0 : O_TRUNC), 0666);
  if (out->fd < 0 || fstat(out->fd, &seen) != 0) return cannot_write(s, file);
  out->regular = S_ISREG(seen.st_mode);
  if (out->regular && (out->whole = lseek(out->fd, 0, SEEK_END)) < 0) return cannot_write(s, file);
  return ELIGO_OK;
}

enum { DISK_STEP = 4 << 20 };

void eligo_screening_send(eligo_screen_out *out) {
  const off_t whole = out->whole;
  if (out->fd < 0 || whole - out->sent < DISK_STEP) return;
  sync_file_range(out->fd, out->sent, whole - out->sent, SYNC_FILE_RANGE_WRITE);
  out->sent = whole;
}

/* A write that fails half-way leaves half a line; a regular file is cut back to whole ones. */
bool eligo_screening_put(eligo_screen_out *out, const char *bytes, size_t length) {
  const size_t all = length;
  while (length > 0) {
    ssize_t done = write(out->fd, bytes, length);
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) {
      out->error = errno;
      if (out->regular && ftruncate(out->fd, out->whole) != 0) out->regular = false;
      return false;
    }
    bytes += done;
    length -= (size_t)done;
  }
  out->whole += (off_t)all;
  return true;
}

eligo_status eligo_screening_close(eligo_screening *s, eligo_screen_out *out) {
  if (!out->owned || out->fd < 0) return ELIGO_OK;
  const bool synced = !out->regular || fsync(out->fd) == 0;
  const int fd = out->fd;
  out->fd = -1;
  if (close(fd) == 0 && synced) return ELIGO_OK;
  return cannot_write(s, out->name);
}

/* --- going on --- */

enum { WINDOW = 1 << 16 };

typedef struct ending {
  uint64_t lines;   /* whole ones */
  off_t whole;      /* bytes of them */
  eligo_text last;  /* the last one */
} ending;

static eligo_status read_lines(int fd, ending *e) {
  char bytes[WINDOW];
  off_t at = 0;
  ssize_t got;
  while ((got = read(fd, bytes, sizeof bytes)) > 0) {
    for (ssize_t i = 0; i < got; i++) {
      if (bytes[i] != '\n') continue;
      e->lines++;
      e->whole = at + i + 1;
    }
    at += got;
  }
  return got < 0 ? ELIGO_IO : ELIGO_OK;
}

/* The last whole line, which may be long. */
static eligo_status read_last(int fd, ending *e) {
  char bytes[WINDOW];
  off_t from = e->whole;
  while (from > 0 && (e->last.length == 0 || memchr(e->last.bytes, '\n', e->last.length - 1) == NULL)) {
    eligo_text longer = {0};
    const size_t step = from < WINDOW ? (size_t)from : WINDOW;
    from -= (off_t)step;
    if (pread(fd, bytes, step, from) != (ssize_t)step) return ELIGO_IO;
    eligo_text_add(&longer, bytes, step);
    eligo_text_add(&longer, e->last.bytes, e->last.length);
    eligo_text_free(&e->last);
    e->last = longer;
    if (longer.failed) return ELIGO_MEMORY;
  }
  if (e->last.length < 2) return ELIGO_OK;
  const char *before = memrchr(e->last.bytes, '\n', e->last.length - 1);
  if (before != NULL) memmove(e->last.bytes, before + 1, strlen(before + 1) + 1);
  return ELIGO_OK;
}

/* What every line ends with, whatever its form. */
static bool holds(const char *line, const char *what) {
  return line != NULL && strstr(line, what) != NULL;
}

/* Rows that were refused look alike in every form of JSON. */
static bool is_of_form(const char *line, eligo_screen_form form) {
  static const char *const schemas[] = {[ELIGO_SCREEN_BRIEF] = "\"eligo.brief/1\"", [ELIGO_SCREEN_FULL] = "\"eligo.row/1\"",
                                        [ELIGO_SCREEN_DOCUMENTS] = "\"eligo.decision/1\""};
  const bool csv = line != NULL && line[0] != '{';
  if (csv || form == ELIGO_SCREEN_CSV || form == ELIGO_SCREEN_NOTHING) return csv == (form == ELIGO_SCREEN_CSV);
  return holds(line, schemas[form]) || holds(line, "\"eligo.reject/1\"");
}

static eligo_status check_last(const eligo_screening *s, const ending *e) {
  const bool same_rules = holds(e->last.bytes, s->rulebook->digest), same_day = holds(e->last.bytes, s->options.question.as_of);
  const bool same_form = is_of_form(e->last.bytes, s->options.form);
  if (same_rules && same_day && same_form) return ELIGO_OK;
  eligo_talk("--resume: %s was written %s; start it anew", s->output,
             !same_form ? "in another form" : !same_rules ? "by other rules" : "for another as-of date");
  return ELIGO_USAGE;
}

static eligo_status take_end(eligo_screening *s, ending *e) {
  const bool csv = s->options.form == ELIGO_SCREEN_CSV;
  s->options.bare = csv && e->lines > 0;
  if (csv && e->lines > 0) e->lines--; /* its header */
  s->options.skip = e->lines;
  return e->lines > 0 ? check_last(s, e) : ELIGO_OK;
}

eligo_status eligo_screening_find_end(eligo_screening *s) {
  ending e = {0};
  int fd = open(s->output, O_RDWR | O_CLOEXEC);
  if (fd < 0 && errno == ENOENT) return ELIGO_OK; /* nothing was written yet */
  eligo_status status = fd < 0 ? ELIGO_IO : read_lines(fd, &e);
  if (status == ELIGO_OK) status = read_last(fd, &e);
  if (status == ELIGO_OK) status = take_end(s, &e);
  if (status == ELIGO_OK && ftruncate(fd, e.whole) != 0) status = ELIGO_IO;
  if (status == ELIGO_IO)
    status = eligo_output_fault(s->call, ELIGO_IO, "cannot-read", s->output, "cannot be gone on with: %s", strerror(errno));
  if (fd >= 0) close(fd);
  eligo_text_free(&e.last);
  return status;
}
