#include "cli/cli.h"

#include "base/width.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static eligo_status write_all(int fd, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t done = write(fd, bytes, length);
    if (done < 0 && errno == EINTR) continue;
    if (done < 0) return ELIGO_IO;
    bytes += done;
    length -= (size_t)done;
  }
  return ELIGO_OK;
}

eligo_status eligo_output(const eligo_text *text) {
  if (text->failed) {
    eligo_talk("no memory left");
    return ELIGO_INTERNAL;
  }
  if (write_all(STDOUT_FILENO, text->bytes, text->length) == ELIGO_OK) return ELIGO_OK;
  eligo_talk("standard output: %s; the output is not whole", strerror(errno));
  return ELIGO_IO;
}

static eligo_status write_file(const char *path, const eligo_text *text) {
  int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (fd < 0) return ELIGO_IO;
  eligo_status status = write_all(fd, text->bytes, text->length);
  int error = errno;
  if (status == ELIGO_OK && fsync(fd) != 0 && errno != EINVAL) status = ELIGO_IO;
  if (status == ELIGO_OK) error = errno;
  if (close(fd) != 0 && status == ELIGO_OK) return ELIGO_IO;
  errno = error;
  return status;
}

eligo_status eligo_output_to(const eligo_call *call, const char *file, const eligo_text *text) {
  struct stat seen;
  if (file == NULL || strcmp(file, "-") == 0) return eligo_output(text);
  if (text->failed) return ELIGO_MEMORY;
  /* A pipe or a device cannot appear whole: it is written to as it is. */
  if (stat(file, &seen) == 0 && !S_ISREG(seen.st_mode)) {
    if (write_file(file, text) == ELIGO_OK) return ELIGO_OK;
    return eligo_output_fault(call, ELIGO_IO, "cannot-write", file, "cannot be written: %s", strerror(errno));
  }
  eligo_text part = {0};
  eligo_text_format(&part, "%s.part", file);
  if (part.failed) {
    eligo_text_free(&part);
    return ELIGO_MEMORY;
  }
  eligo_status status = write_file(part.bytes, text);
  if (status == ELIGO_OK && rename(part.bytes, file) != 0) status = ELIGO_IO;
  if (status != ELIGO_OK) {
    status = eligo_output_fault(call, ELIGO_IO, "cannot-write", file, "cannot be written: %s", strerror(errno));
    unlink(part.bytes);
  }
  eligo_text_free(&part);
  return status;
}

int eligo_finish(eligo_text *text, int status) {
  eligo_status written = eligo_output(text);
  eligo_text_free(text);
  return written == ELIGO_OK ? status : (int)written;
}

/* File names and messages may come from strangers: nothing that steers a terminal gets through. */
static void add_harmless(eligo_text *out, const char *text) {
  size_t left = strlen(text);
  while (left > 0) {
    size_t bytes;
    uint32_t character = eligo_character(text, left, &bytes);
    if (eligo_character_is_harmless(character))
      eligo_text_add(out, text, bytes);
    else
      eligo_text_string(out, "\xEF\xBF\xBD");
    text += bytes;
    left -= bytes;
  }
}

static void say(const char *text) {
  eligo_text line = {0};
  add_harmless(&line, text);
  eligo_text_char(&line, '\n');
  if (!line.failed) write_all(STDERR_FILENO, line.bytes, line.length);
  eligo_text_free(&line);
}

void eligo_talk(const char *format, ...) {
  char message[1024] = "eligo: ";
  va_list list;
  va_start(list, format);
  vsnprintf(message + 7, sizeof message - 7, format, list);
  va_end(list);
  say(message);
}

static void say_fault(const eligo_fault *fault) {
  eligo_text line = {0};
  eligo_text_string(&line, fault->source[0] == '\0' ? "eligo" : fault->source);
  if (fault->line > 0) eligo_text_format(&line, ":%u", fault->line);
  if (fault->line > 0 && fault->column > 0) eligo_text_format(&line, ":%u", fault->column);
  eligo_text_string(&line, fault->warning ? ": warning: " : ": ");
  if (fault->path[0] != '\0') eligo_text_format(&line, "%s: ", fault->path);
  eligo_text_string(&line, fault->message);
  if (!line.failed) say(line.bytes);
  eligo_text_free(&line);
}

static void add_json_fault(eligo_text *out, const eligo_fault *fault) {
  eligo_text_string(out, "{\"id\":");
  eligo_text_json(out, fault->id);
  eligo_text_format(out, ",\"warning\":%s,\"source\":", fault->warning ? "true" : "false");
  eligo_text_json(out, fault->source);
  if (fault->line > 0) eligo_text_format(out, ",\"line\":%u", fault->line);
  if (fault->line > 0 && fault->column > 0) eligo_text_format(out, ",\"column\":%u", fault->column);
  if (fault->path[0] != '\0') {
    eligo_text_string(out, ",\"path\":");
    eligo_text_json(out, fault->path);
  }
  eligo_text_string(out, ",\"message\":");
  eligo_text_json(out, fault->message);
  eligo_text_char(out, '}');
}

static eligo_status print_json(const eligo_faults *faults) {
  eligo_text out = {0};
  eligo_text_string(&out, "{\"schema\":\"eligo.faults/1\",\"faults\":[");
  for (size_t i = 0; i < faults->count; i++) {
    if (i > 0) eligo_text_char(&out, ',');
    add_json_fault(&out, &faults->at[i]);
  }
  eligo_text_format(&out, "],\"total\":%zu}\n", faults->total);
  eligo_status status = eligo_output(&out);
  eligo_text_free(&out);
  return status;
}

eligo_status eligo_output_faults(const eligo_call *call, const eligo_faults *faults) {
  if (call->json && faults->errors > 0) return print_json(faults);
  for (size_t i = 0; i < faults->count; i++) say_fault(&faults->at[i]);
  if (faults->total > faults->count)
    eligo_talk("and %zu more like these", faults->total - faults->count);
  return ELIGO_OK;
}

eligo_status eligo_output_fault(const eligo_call *call, eligo_status status, const char *id,
                                const char *source, const char *format, ...) {
  char message[400];
  va_list list;
  va_start(list, format);
  vsnprintf(message, sizeof message, format, list);
  va_end(list);
  eligo_fault fault;
  eligo_faults faults = {.at = &fault, .capacity = 1};
  eligo_fault_add(&faults, id, source, 0, 0, "%s", message);
  eligo_status written = eligo_output_faults(call, &faults);
  return written == ELIGO_OK ? status : written;
}
