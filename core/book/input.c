#include "book/input.h"

#include <string.h>

enum { CHUNK = 256 * 1024 };

static eligo_status cannot_read(eligo_input *in, eligo_status status, eligo_faults *faults) {
  if (status == ELIGO_MEMORY) return status;
  eligo_fault_add(faults, status == ELIGO_IO ? "cannot-read" : "damaged", in->source, 0, 0, "cannot be read%s: %s",
                  in->line > 1 ? " to its end" : "", in->stream.why);
  return status;
}

static bool is_table(const eligo_input *in, const char *file) {
  char name[256];
  size_t length = strlen(file);
  if (in->plugins == NULL) return false;
  if (strcmp(file, "-") == 0) return in->as_table;
  if (length > 4 && length < sizeof name && strcmp(file + length - 4, ".zst") == 0) {
    memcpy(name, file, length - 4);
    name[length - 4] = '\0';
    return eligo_plugins_reads(in->plugins, name);
  }
  return eligo_plugins_reads(in->plugins, file);
}

static void close_file(eligo_input *in) {
  if (in->source != NULL) eligo_stream_close(&in->stream);
  in->source = NULL;
  eligo_table_free(in->table);
  in->table = NULL;
  eligo_text_clear(&in->carry);
}

void eligo_input_close(eligo_input *in) {
  close_file(in);
  eligo_text_free(&in->carry);
}

static eligo_status open_next(eligo_input *in, eligo_faults *faults) {
  const char *file = in->files[in->next_file++];
  in->line = 1;
  eligo_status status = eligo_stream_open(&in->stream, file);
  if (status != ELIGO_OK) {
    eligo_fault_add(faults, "cannot-read", file, 0, 0, "cannot be read: %s", in->stream.why);
    return status;
  }
  in->source = strcmp(file, "-") == 0 ? "standard input" : file;
  if (is_table(in, file) && (in->table = eligo_table_new()) == NULL) return ELIGO_MEMORY;
  return ELIGO_OK;
}

static size_t chunk_of(const eligo_input *in) {
  return in->piece > 0 && in->piece < CHUNK ? in->piece : CHUNK;
}

static eligo_status read_more(eligo_input *in, eligo_batch *b, size_t *got) {
  const uint64_t before = in->stream.read;
  const size_t chunk = chunk_of(in);
  if (!eligo_batch_room(b, chunk)) return ELIGO_MEMORY;
  eligo_status status = eligo_stream_read(&in->stream, b->bytes + b->length, chunk, got);
  in->bytes += in->stream.read - before;
  b->length += *got;
  return status;
}

/* Keeps whole lines; what begins a further one is carried to the next batch. */
static bool cut(eligo_input *in, eligo_batch *b, bool at_end) {
  const char *last = b->length == 0 ? NULL : memrchr(b->bytes, '\n', b->length);
  size_t whole = at_end ? b->length : last == NULL ? 0 : (size_t)(last - b->bytes) + 1;
  eligo_text_clear(&in->carry);
  eligo_text_add(&in->carry, b->bytes + whole, b->length - whole);
  b->length = whole;
  b->first_line = in->line;
  const bool good = eligo_batch_cut(b);
  in->line += b->n_lines;
  return good && !in->carry.failed;
}

/* A line longer than any profile may be is read past, not kept: one refused row stands for it. */
static eligo_status pass_over(eligo_input *in, eligo_batch *b) {
  static const char too_long[] = "this row is larger than a profile may be";
  const char *newline = NULL;
  eligo_status status = ELIGO_OK;
  size_t got = 1;
  eligo_text_clear(&in->carry);
  while (status == ELIGO_OK && got > 0 && newline == NULL) {
    b->length = 0;
    status = read_more(in, b, &got);
    newline = b->length == 0 ? NULL : memchr(b->bytes, '\n', b->length);
  }
  if (newline != NULL) eligo_text_add(&in->carry, newline + 1, b->length - (size_t)(newline + 1 - b->bytes));
  b->length = 0;
  if (in->carry.failed || !eligo_batch_add(b, too_long, sizeof too_long - 1, in->line++, true)) return ELIGO_MEMORY;
  return status;
}

/* Until there is enough, or, from a pipe, until it has no more for now. */
static eligo_status fill(eligo_input *in, eligo_batch *b, bool *at_end) {
  eligo_status status = ELIGO_OK;
  size_t from = b->length, got = 1;
  bool line = memchr(b->bytes, '\n', b->length) != NULL;
  while (status == ELIGO_OK && got > 0 && !(line && (b->length >= chunk_of(in) || !eligo_stream_is_ready(&in->stream)))) {
    if (!line && b->length > in->largest) return pass_over(in, b);
    status = read_more(in, b, &got);
    line = line || memchr(b->bytes + from, '\n', b->length - from) != NULL;
    from = b->length;
  }
  *at_end = got == 0 && status == ELIGO_OK; /* what was begun when a read failed is not taken for a row */
  return status;
}

static eligo_status next_lines(eligo_input *in, eligo_batch *b, bool *at_end) {
  if (!eligo_batch_room(b, in->carry.length + chunk_of(in))) return ELIGO_MEMORY;
  if (in->carry.length > 0) memcpy(b->bytes, in->carry.bytes, in->carry.length);
  b->length = in->carry.length;
  eligo_status status = fill(in, b, at_end);
  if (b->n_rows > 0) {
    b->n_lines = b->n_rows;
    return status;
  }
  return cut(in, b, *at_end) ? status : ELIGO_MEMORY;
}

static void skip_written(eligo_input *in, eligo_batch *b) {
  b->silent = in->skip < b->n_lines ? in->skip : b->n_lines;
  in->skip -= b->silent;
}

eligo_status eligo_input_next(eligo_input *in, eligo_batch *b, bool *more, eligo_faults *faults) {
  eligo_status status = ELIGO_OK;
  while (status == ELIGO_OK && b->n_lines == 0) {
    bool at_end = false;
    *more = in->source != NULL || in->next_file < in->n_files;
    if (!*more) return ELIGO_OK;
    if (in->source == NULL && (status = open_next(in, faults)) != ELIGO_OK) break;
    b->source = in->source;
    if (in->table != NULL) {
      status = eligo_table_next(in, b, faults);
      at_end = b->n_lines == 0;
    } else {
      status = next_lines(in, b, &at_end);
      if (status != ELIGO_OK) cannot_read(in, status, faults);
    }
    if (at_end) close_file(in);
  }
  *more = status == ELIGO_OK;
  skip_written(in, b);
  return status;
}
