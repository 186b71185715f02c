#include "shared/cells.h"

#include <iconv.h>
#include <string.h>

static unsigned line_of(const char *bytes, size_t at) {
  unsigned line = 1;
  for (size_t i = 0; i < at; i++) line += bytes[i] == '\n';
  return line;
}

const char *plug_encoding_of(const char *bytes, size_t length) {
  const char *end = bytes + length;
  size_t good = 0, bad = 0;
  while (bytes < end) {
    const char *newline = memchr(bytes, '\n', (size_t)(end - bytes)), *stop = newline == NULL ? end : newline;
    const char *at = bytes;
    while (at < stop && (unsigned char)*at < 0x80) at++;
    if (at < stop) {
      if (plug_utf8_flaw(at, (size_t)(stop - at)) == (size_t)(stop - at)) good++;
      else bad++;
    }
    bytes = newline == NULL ? end : newline + 1;
  }
  return bad > good ? "gb18030" : "utf-8";
}

/* A byte that is part of no character becomes one that is part of no UTF-8, so that its row is refused and no other. */
static const char *recode(plug_table *t, const char *bytes, size_t length) {
  char buffer[4096], *from = (char *)bytes;
  size_t left = length;
  iconv_t way = iconv_open("UTF-8", "GB18030");
  if (way == (iconv_t)-1) return "this machine cannot read GB18030; save the file as UTF-8";
  while (left > 0 && !t->recoded.failed) {
    char *to = buffer;
    size_t room = sizeof buffer, before = left;
    size_t done = iconv(way, &from, &left, &to, &room);
    plug_add(&t->recoded, buffer, (size_t)(to - buffer));
    if (done != (size_t)-1 || left < before) continue;
    plug_char(&t->recoded, '\xFF');
    t->flaw = "is neither UTF-8 nor GB18030; save the file as UTF-8";
    from++;
    left--;
  }
  iconv_close(way);
  if (t->recoded.failed) return "no memory left";
  t->at = t->recoded.bytes == NULL ? "" : t->recoded.bytes;
  t->end = t->at + t->recoded.length;
  return NULL;
}

static char separator_of(const char *at, const char *end) {
  size_t counts[4] = {0};
  static const char candidates[] = ",;\t|";
  bool quoted = false;
  for (; at < end && (quoted || (*at != '\n' && *at != '\r')); at++) {
    if (*at == '"') quoted = !quoted;
    const char *found = quoted || *at == '\0' ? NULL : strchr(candidates, *at);
    if (found != NULL) counts[found - candidates]++;
  }
  size_t best = 0;
  for (size_t i = 1; i < 4; i++) {
    if (counts[i] > counts[best]) best = i;
  }
  return candidates[best];
}

const char *plug_table_open(plug_table *t, const char *bytes, size_t length, const char *encoding, char separator,
                            unsigned *line) {
  memset(t, 0, offsetof(plug_table, cells));
  t->count = 0;
  t->next = 1;
  *line = 0;
  if (length >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0) {
    bytes += 3;
    length -= 3;
  }
  const char *nul = length == 0 ? NULL : memchr(bytes, '\0', length);
  if (nul != NULL) {
    *line = line_of(bytes, (size_t)(nul - bytes));
    return "holds a zero byte; this is no text file (UTF-16? save it as UTF-8)";
  }
  t->at = bytes;
  t->end = bytes + length;
  if (encoding == NULL) encoding = plug_encoding_of(bytes, length);
  const bool gb = plug_same(encoding, strlen(encoding), "gb18030");
  if (!gb && plug_utf8_flaw(bytes, length) < length) t->flaw = "is not UTF-8, and the table is";
  const char *why = gb ? recode(t, bytes, length) : NULL;
  t->separator = separator != '\0' ? separator : separator_of(t->at, t->end);
  return why;
}

void plug_table_separate(plug_table *t) {
  t->separator = separator_of(t->at, t->end);
}

void plug_table_close(plug_table *t) {
  plug_free(&t->unquoted);
  plug_free(&t->recoded);
}

/* --- rows --- */

/* Where a cell in quotes ends: at its last quote, or NULL. */
static const char *closing_quote(const char *at, const char *end, bool *doubled, unsigned *lines) {
  for (; at < end; at++) {
    if (*at == '\n') ++*lines;
    if (*at != '"') continue;
    if (at + 1 == end || at[1] != '"') return at;
    *doubled = true;
    at++;
  }
  return NULL;
}

static void unquote(plug_table *t, const char *at, const char *end) {
  for (; at < end; at++) {
    plug_char(&t->unquoted, *at);
    if (*at == '"') at++; /* the second of a pair */
  }
}

static void skip_line(plug_table *t) {
  const char *stop = memchr(t->at, '\n', (size_t)(t->end - t->at));
  t->at = stop == NULL ? t->end : stop + 1;
  t->next++;
}

static const char *quoted_cell(plug_table *t, plug_cell *cell) {
  bool doubled = false;
  unsigned lines = 0;
  const char *close = closing_quote(t->at + 1, t->end, &doubled, &lines);
  if (close == NULL) return "has a quote that never closes";
  *cell = (plug_cell){t->at + 1, (size_t)(close - t->at - 1)};
  if (doubled) { /* kept as a place: the text may move */
    size_t begin = t->unquoted.length;
    unquote(t, cell->at, close);
    *cell = (plug_cell){(const char *)(uintptr_t)begin, SIZE_MAX - (t->unquoted.length - begin)};
  }
  t->next += lines;
  t->at = close + 1;
  bool ends = t->at == t->end || *t->at == t->separator || *t->at == '\n' || *t->at == '\r';
  return ends ? NULL : "has text behind a closing quote; double the quotes inside a cell";
}

static const char *plain_cell(plug_table *t, plug_cell *cell) {
  const char *begin = t->at;
  while (t->at < t->end && *t->at != t->separator && *t->at != '\n' && *t->at != '\r') {
    if (*t->at++ == '"') return "has a quote inside a cell; put the cell in quotes and double it";
  }
  *cell = (plug_cell){begin, (size_t)(t->at - begin)};
  return NULL;
}

static const char *next_cell(plug_table *t, const char *row) {
  if (t->count == PLUG_MOST_CELLS) return "has more than 4096 cells";
  plug_cell *cell = &t->cells[t->count];
  const char *why = t->at < t->end && *t->at == '"' ? quoted_cell(t, cell) : plain_cell(t, cell);
  if (why != NULL) return why;
  t->count++;
  return t->at - row > PLUG_LONGEST_ROW ? "is longer than a megabyte" : NULL;
}

/* Cells whose quotes were taken out point into a text that has stopped moving now. */
static void settle(plug_table *t) {
  for (size_t i = 0; i < t->count; i++) {
    plug_cell *cell = &t->cells[i];
    if (cell->length <= SIZE_MAX / 2) continue;
    *cell = (plug_cell){t->unquoted.bytes + (size_t)(uintptr_t)cell->at, SIZE_MAX - cell->length};
  }
}

static const char *read_row(plug_table *t) {
  const char *row = t->at;
  t->line = t->next;
  t->count = 0;
  plug_clear(&t->unquoted);
  for (;;) {
    const char *why = next_cell(t, row);
    if (why != NULL) {
      skip_line(t);
      return why;
    }
    if (t->at == t->end || *t->at != t->separator) break;
    t->at++;
  }
  if (t->at < t->end && *t->at == '\r') t->at++;
  if (t->at < t->end && *t->at == '\n') {
    t->at++;
    t->next++;
  }
  settle(t);
  return t->unquoted.failed ? "finds no memory left" : NULL;
}

static bool is_empty(const plug_table *t) {
  for (size_t i = 0; i < t->count; i++) {
    if (plug_trim(t->cells[i]).length > 0) return false;
  }
  return true;
}

bool plug_table_row(plug_table *t, const char **why) {
  *why = NULL;
  while (t->at < t->end) {
    const char *row = t->at;
    *why = read_row(t);
    if (*why == NULL && t->flaw != NULL && plug_utf8_flaw(row, (size_t)(t->at - row)) < (size_t)(t->at - row)) *why = t->flaw;
    if (*why != NULL) return false;
    if (!is_empty(t)) return true;
  }
  return false;
}

plug_cell plug_trim(plug_cell cell) {
  while (cell.length > 0 && (cell.at[0] == ' ' || cell.at[0] == '\t')) {
    cell.at++;
    cell.length--;
  }
  while (cell.length > 0 && strchr(" \t\r\n", cell.at[cell.length - 1]) != NULL) cell.length--;
  return cell;
}
