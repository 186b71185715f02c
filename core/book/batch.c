#include "book/batch.h"

#include <stdlib.h>
#include <string.h>

enum { KEPT = 1 << 20 }; /* a batch that grew beyond it for long lines gives its memory back */

static void shrink(eligo_text *text) {
  if (text->capacity > 4u * KEPT) eligo_text_free(text);
  else eligo_text_clear(text);
}

void eligo_batch_clear(eligo_batch *b) {
  shrink(&b->out);
  shrink(&b->rejects);
  if (b->capacity > KEPT) {
    free(b->bytes);
    b->bytes = NULL;
    b->capacity = 0;
  }
  b->length = 0;
  b->n_rows = 0;
  b->first_line = b->n_lines = b->silent = 0;
  b->done = b->rejected = 0;
  memset(b->verdicts, 0, sizeof b->verdicts);
  b->finished = false;
}

void eligo_batch_free(eligo_batch *b) {
  free(b->bytes);
  free(b->rows);
  free(b->ends);
  eligo_text_free(&b->out);
  eligo_text_free(&b->rejects);
}

bool eligo_batch_room(eligo_batch *b, size_t more) {
  if (more <= b->capacity - b->length) return true;
  size_t larger = b->capacity * 2 > b->length + more ? b->capacity * 2 : b->length + more;
  char *moved = realloc(b->bytes, larger + ELIGO_BATCH_SLACK);
  if (moved == NULL) return false;
  b->bytes = moved;
  b->capacity = larger;
  return true;
}

static bool add_end(eligo_batch *b, size_t end) {
  if (b->n_lines == b->c_ends) {
    const size_t larger = b->c_ends == 0 ? 256 : b->c_ends * 2;
    size_t *moved = realloc(b->ends, larger * sizeof *moved);
    if (moved == NULL) return false;
    b->ends = moved;
    b->c_ends = larger;
  }
  b->ends[b->n_lines++] = end;
  return true;
}

bool eligo_batch_cut(eligo_batch *b) {
  b->n_lines = 0;
  for (size_t at = 0; at < b->length; at = b->ends[b->n_lines - 1] + 1) {
    const char *newline = memchr(b->bytes + at, '\n', b->length - at);
    if (!add_end(b, newline == NULL ? b->length : (size_t)(newline - b->bytes))) return false;
  }
  return true;
}

bool eligo_batch_add(eligo_batch *b, const char *bytes, size_t length, uint64_t line, bool refused) {
  if (!eligo_batch_room(b, length)) return false;
  if (b->n_rows == b->c_rows) {
    size_t larger = b->c_rows == 0 ? 64 : b->c_rows * 2;
    eligo_batch_row *moved = realloc(b->rows, larger * sizeof *moved);
    if (moved == NULL) return false;
    b->rows = moved;
    b->c_rows = larger;
  }
  if (length > 0) memcpy(b->bytes + b->length, bytes, length);
  b->rows[b->n_rows++] = (eligo_batch_row){b->length, length, line, refused, 0};
  b->length += length;
  return true;
}

bool eligo_batch_input(eligo_batch *b, const char *bytes, size_t length) {
  if (!eligo_batch_room(b, length)) return false;
  if (length > 0) memcpy(b->bytes + b->length, bytes, length);
  b->rows[b->n_rows - 1].input = length;
  b->length += length;
  return true;
}
