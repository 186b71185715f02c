/* Tables: a plugin reads them whole, so it is given its header and some records at a time. What a plugin makes of several
 * rows (a loan of three uses) may go on behind the cut, so the last profile of each piece is read again with the next. */
#include "book/input.h"

#include <stdlib.h>
#include <string.h>

enum { PIECE = 128 * 1024, LARGEST_PIECE = 64 << 20, MOST_FAULTS = 2048 };

struct eligo_table_reader {
  eligo_text pending; /* bytes not handed out yet, from the start of a record */
  eligo_text header, piece;
  eligo_text sample;  /* the first piece that is not all ASCII: what it is in, the whole table is in */
  uint64_t header_lines;
  uint64_t line;      /* of the first pending byte */
  bool at_end, begun;
  bool looked;        /* the plugin has seen the header */
  eligo_fault *at;
  eligo_batch puts;   /* profiles of the piece, lines as the plugin counts them */
};

eligo_table_reader *eligo_table_new(void) {
  eligo_table_reader *t = calloc(1, sizeof *t);
  if (t == NULL) return NULL;
  t->at = calloc(MOST_FAULTS, sizeof *t->at);
  if (t->at != NULL) return t;
  free(t);
  return NULL;
}

void eligo_table_free(eligo_table_reader *t) {
  if (t == NULL) return;
  eligo_text_free(&t->pending);
  eligo_text_free(&t->header);
  eligo_text_free(&t->piece);
  eligo_text_free(&t->sample);
  eligo_batch_free(&t->puts);
  free(t->at);
  free(t);
}

/* --- bytes --- */

static uint64_t newlines(const char *bytes, size_t length) {
  uint64_t count = 0;
  for (size_t i = 0; i < length; i++) count += bytes[i] == '\n';
  return count;
}

static bool may_separate(char c) {
  return c == ',' || c == ';' || c == '\t' || c == '|';
}

/* The end of the line at `at`, behind its newline; `end` where there is none. */
static const char *line_end(const char *at, const char *end) {
  const char *newline = memchr(at, '\n', (size_t)(end - at));
  return newline == NULL ? end : newline + 1;
}

/* Behind the quote that closes the one before `at`; NULL where none does. */
static const char *close_quote(const char *at, const char *end) {
  while ((at = memchr(at, '"', (size_t)(end - at))) != NULL) {
    if (at + 1 == end || at[1] != '"') return at + 1;
    at += 2;
  }
  return NULL;
}

/* Behind the record at `at`; `end` where it is not whole. A newline between quotes ends no record; a quote where none may
 * stand spoils its line and no more. */
static const char *record_end(const char *at, const char *end) {
  for (bool opens = true; at < end; at++) {
    if (*at == '\n') return at + 1;
    if (*at == '"' && opens) {
      at = close_quote(at + 1, end);
      if (at == NULL || at == end) return end;
      if (!may_separate(*at) && *at != '\n' && *at != '\r') return line_end(at, end);
      if (*at == '\n') return at + 1;
    } else if (*at == '"') {
      return line_end(at, end);
    }
    opens = may_separate(*at);
  }
  return end;
}

/* Ends of the first and of the last whole record; 0 where none is whole. */
static void record_ends(const eligo_text *bytes, size_t *first, size_t *last) {
  const char *at = bytes->bytes, *end = at + bytes->length;
  *first = *last = 0;
  while (at < end) {
    at = record_end(at, end);
    if (at[-1] != '\n') break;
    *last = (size_t)(at - bytes->bytes);
    if (*first == 0) *first = *last;
  }
}

static size_t piece_of(const eligo_input *in) {
  return in->piece > 0 && in->piece < PIECE ? in->piece : PIECE;
}

static eligo_status read_some(eligo_input *in, eligo_table_reader *t) {
  char bytes[PIECE];
  size_t got;
  const uint64_t before = in->stream.read;
  eligo_status status = eligo_stream_read(&in->stream, bytes, piece_of(in), &got);
  in->bytes += in->stream.read - before;
  if (status != ELIGO_OK) return status;
  eligo_text_add(&t->pending, bytes, got);
  t->at_end = got == 0;
  return t->pending.failed ? ELIGO_MEMORY : ELIGO_OK;
}

static void drop(eligo_table_reader *t, size_t length) {
  t->line += newlines(t->pending.bytes, length);
  memmove(t->pending.bytes, t->pending.bytes + length, t->pending.length - length);
  t->pending.length -= length;
}

static eligo_status read_header(eligo_input *in, eligo_table_reader *t) {
  size_t first = 0, last;
  eligo_status status = ELIGO_OK;
  t->begun = true;
  t->line = 1;
  while (status == ELIGO_OK && !t->at_end && first == 0 && t->pending.length < LARGEST_PIECE) {
    status = read_some(in, t);
    if (t->pending.length > 0) record_ends(&t->pending, &first, &last);
  }
  if (status != ELIGO_OK || t->pending.length == 0) return status;
  if (first == 0) first = t->pending.length;
  eligo_text_add(&t->header, t->pending.bytes, first);
  t->header_lines = newlines(t->header.bytes, first);
  drop(t, first);
  return t->header.failed ? ELIGO_MEMORY : ELIGO_OK;
}

/* --- what the plugin makes of a piece --- */

static eligo_status take_profile(const eligo_plugin_profiles *to, const char *json, size_t length, unsigned line) {
  eligo_table_reader *t = to->data;
  return eligo_batch_add(&t->puts, json, length, line, false) ? ELIGO_OK : ELIGO_MEMORY;
}

static void keep_sample(eligo_table_reader *t) {
  if (t->sample.length > 0) return;
  for (size_t i = 0; i < t->piece.length; i++) {
    if ((unsigned char)t->piece.bytes[i] < 0x80) continue;
    eligo_text_add(&t->sample, t->piece.bytes, t->piece.length);
    return;
  }
}

static eligo_status run_plugin(const eligo_input *in, eligo_table_reader *t, size_t length, eligo_faults *faults) {
  eligo_batch_clear(&t->puts);
  eligo_text_clear(&t->piece);
  eligo_text_add(&t->piece, t->header.bytes, t->header.length);
  eligo_text_add(&t->piece, t->pending.bytes, length);
  keep_sample(t);
  if (t->piece.failed || t->sample.failed) return ELIGO_MEMORY;
  const char *name = strcmp(in->source, "standard input") == 0 ? "standard input.csv" : in->source;
  char plain[512];
  size_t n = strlen(name);
  if (n > 4 && n < sizeof plain && strcmp(name + n - 4, ".zst") == 0) {
    memcpy(plain, name, n - 4);
    plain[n - 4] = '\0';
    name = plain;
  }
  const eligo_plugin_profiles to = {.put = take_profile, .data = t};
  const eligo_plugin_input input = {.source = name, .bytes = t->piece.bytes, .length = t->piece.length, .mapping_source = in->mapping_source,
                                    .mapping = in->mapping, .mapping_length = in->mapping_length,
                                    .sample = t->sample.bytes, .sample_length = t->sample.length};
  return eligo_plugins_read(in->plugins, in->rulebook, &input, &to, faults);
}

static uint64_t in_file(const eligo_table_reader *t, uint64_t line) {
  return t->line + line - t->header_lines - 1;
}

/* A fault of the table as a whole: of its header or its mapping, or of bytes that are no table. */
static bool is_of_table(const eligo_table_reader *t, const eligo_input *in, const eligo_fault *fault) {
  return fault->line <= t->header_lines || strcmp(fault->id, "damaged") == 0 || (in->mapping_source != NULL && strcmp(fault->source, in->mapping_source) == 0);
}

static bool refuses_table(const eligo_table_reader *t, const eligo_input *in, const eligo_faults *seen, eligo_faults *faults) {
  bool refused = false;
  for (size_t i = 0; i < seen->count; i++) {
    const eligo_fault *f = &seen->at[i];
    if (!is_of_table(t, in, f)) continue;
    const unsigned line = f->line <= t->header_lines ? f->line : (unsigned)in_file(t, f->line);
    if (f->warning) eligo_fault_warn(faults, f->id, f->source, line, f->column, "%s", f->message);
    else eligo_fault_add(faults, f->id, f->source, line, f->column, "%s", f->message);
    refused = refused || !f->warning;
  }
  return refused;
}

/* The line from which on the piece is read again with what follows: that of its last profile, or of a fault that found no
 * room. 0: nothing is certain yet. */
static uint64_t certain_up_to(const eligo_table_reader *t, const eligo_faults *seen) {
  uint64_t line = t->puts.n_rows < 2 ? 0 : t->puts.rows[t->puts.n_rows - 1].line;
  if (seen->total > seen->count && seen->count > 0 && seen->at[seen->count - 1].line < line) line = seen->at[seen->count - 1].line;
  return line;
}

/* Where a line of the piece begins among the pending bytes; their end where there are not so many. */
static size_t offset_of_line(const eligo_table_reader *t, uint64_t line) {
  const char *at = t->pending.bytes, *end = at + t->pending.length;
  for (uint64_t n = t->header_lines + 1; n < line && at < end; n++) at = line_end(at, end);
  return (size_t)(at - t->pending.bytes);
}

/* The record at a line of the piece, without its newline. */
static void record_at(const eligo_table_reader *t, uint64_t line, const char **at, size_t *length) {
  const char *end = t->pending.bytes + t->pending.length;
  *at = t->pending.bytes + offset_of_line(t, line);
  *length = *at == end ? 0 : (size_t)(record_end(*at, end) - *at);
  while (*length > 0 && ((*at)[*length - 1] == '\n' || (*at)[*length - 1] == '\r')) --*length;
}

/* Several faults of one row are one refusal; the row as it stands in the table goes with it. */
static bool add_refused(eligo_table_reader *t, const eligo_faults *seen, size_t *next, eligo_batch *b) {
  const uint64_t line = seen->at[*next].line;
  eligo_text why = {0};
  for (; *next < seen->count && seen->at[*next].line == line; ++*next) {
    if (seen->at[*next].warning) continue;
    if (why.length > 0) eligo_text_string(&why, "; ");
    eligo_text_string(&why, seen->at[*next].message);
  }
  const char *record;
  size_t length;
  record_at(t, line, &record, &length);
  bool good = !why.failed && (why.length == 0 || (eligo_batch_add(b, why.bytes, why.length, in_file(t, line), true) &&
                                                  eligo_batch_input(b, record, length)));
  eligo_text_free(&why);
  return good;
}

/* Profiles and refusals by line, up to the line `end` (0: all). */
static bool hand_out(eligo_input *in, eligo_table_reader *t, const eligo_faults *seen, uint64_t end, eligo_batch *b) {
  size_t put = 0, fault = 0;
  for (;;) {
    while (fault < seen->count && is_of_table(t, in, &seen->at[fault])) fault++;
    uint64_t of_put = put < t->puts.n_rows ? t->puts.rows[put].line : UINT64_MAX;
    uint64_t of_fault = fault < seen->count ? seen->at[fault].line : UINT64_MAX;
    uint64_t line = of_put < of_fault ? of_put : of_fault;
    if (line == UINT64_MAX || (end > 0 && line >= end)) return true;
    if (of_fault <= of_put) {
      if (!add_refused(t, seen, &fault, b)) return false;
      continue;
    }
    const eligo_batch_row *row = &t->puts.rows[put++];
    if (!eligo_batch_add(b, t->puts.bytes + row->from, row->length, in_file(t, row->line), false)) return false;
  }
}

static eligo_status read_piece(eligo_input *in, eligo_table_reader *t, eligo_batch *b, bool *enough, eligo_faults *faults) {
  eligo_faults seen = {.at = t->at, .capacity = MOST_FAULTS};
  size_t first, last;
  record_ends(&t->pending, &first, &last);
  if (t->at_end) last = t->pending.length;
  *enough = last > 0 || t->at_end;
  if (!*enough) return ELIGO_OK;
  t->looked = true;
  eligo_status status = run_plugin(in, t, last, &seen);
  if (status != ELIGO_OK && status != ELIGO_BAD_INPUT) return status;
  if (refuses_table(t, in, &seen, faults)) return ELIGO_BAD_INPUT;
  uint64_t end = t->at_end ? 0 : certain_up_to(t, &seen);
  const size_t done = end > 0 ? offset_of_line(t, end) : last;
  *enough = t->at_end || (end > 0 && done > 0) || t->pending.length > LARGEST_PIECE;
  if (!*enough) return ELIGO_OK;
  const bool part = done > 0 && done < last;
  if (!hand_out(in, t, &seen, part ? end : 0, b)) return ELIGO_MEMORY;
  drop(t, part ? done : last);
  return ELIGO_OK;
}

eligo_status eligo_table_next(eligo_input *in, eligo_batch *b, eligo_faults *faults) {
  eligo_table_reader *t = in->table;
  eligo_status status = t->begun ? ELIGO_OK : read_header(in, t);
  size_t wanted = piece_of(in);
  bool enough = false;
  while (status == ELIGO_OK && !enough && !(t->at_end && t->pending.length == 0 && (t->looked || t->header.length == 0))) {
    if (!t->at_end && t->pending.length < wanted) {
      status = read_some(in, t);
      continue;
    }
    status = read_piece(in, t, b, &enough, faults);
    wanted = t->pending.length + piece_of(in); /* where that was not enough */
  }
  b->n_lines = b->n_rows;
  if ((status == ELIGO_IO || status == ELIGO_BAD_INPUT) && in->stream.why != NULL)
    eligo_fault_add(faults, status == ELIGO_IO ? "cannot-read" : "damaged", in->source, 0, 0, "cannot be read to its end: %s", in->stream.why);
  return status;
}
