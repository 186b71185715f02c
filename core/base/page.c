#include "base/page.h"

#include "base/width.h"

#include <string.h>

/* Inside a paragraph a byte 1 … 6 is a style and 0x1F a space that is not broken at. Text from
 * outside holds neither: controls were replaced when it was added. */
enum { HARD_SPACE = 0x1F, MOST_SOLID = 28, LEAST_COLUMNS = 30, USUAL_COLUMNS = 80 };

eligo_page eligo_page_new(eligo_text *out, unsigned columns, bool colour) {
  if (columns == 0) columns = USUAL_COLUMNS;
  if (columns < LEAST_COLUMNS) columns = LEAST_COLUMNS;
  return (eligo_page){.out = out, .columns = columns, .colour = colour};
}

void eligo_page_free(eligo_page *page) {
  eligo_text_free(&page->line);
}

static void add_character(eligo_page *page, uint32_t c) {
  char bytes[4];
  if (c == '\t' || c == '\n' || c == '\r') c = ' ';
  if (!eligo_character_is_harmless(c)) c = 0xFFFD;
  eligo_text_add(&page->line, bytes, eligo_character_write(c, bytes));
}

void eligo_page_say_bytes(eligo_page *page, const char *text, size_t length) {
  size_t bytes;
  for (; length > 0; text += bytes, length -= bytes)
    add_character(page, eligo_character(text, length, &bytes));
}

void eligo_page_say(eligo_page *page, const char *text) {
  if (text != NULL) eligo_page_say_bytes(page, text, strlen(text));
}

void eligo_page_solid(eligo_page *page, const char *text) {
  size_t from = page->line.length;
  eligo_page_say(page, text);
  if (text == NULL || page->line.failed || eligo_columns(text) > MOST_SOLID) return;
  for (size_t i = from; i < page->line.length; i++) {
    if (page->line.bytes[i] == ' ') page->line.bytes[i] = HARD_SPACE;
  }
}

void eligo_page_style(eligo_page *page, eligo_style style) {
  eligo_text_char(&page->line, (char)style);
}

void eligo_page_say_in(eligo_page *page, eligo_style style, const char *text) {
  eligo_page_style(page, style);
  eligo_page_say(page, text);
  eligo_page_style(page, ELIGO_PLAIN);
}

static bool is_style(char byte) {
  return byte >= ELIGO_PLAIN && byte <= ELIGO_YELLOW;
}

unsigned eligo_page_column(const eligo_page *page) {
  size_t columns = 0, bytes;
  for (size_t i = 0; i < page->line.length; i += bytes) {
    uint32_t c = eligo_character(page->line.bytes + i, page->line.length - i, &bytes);
    if (!is_style(page->line.bytes[i])) columns += eligo_character_columns(c);
  }
  return (unsigned)columns;
}

bool eligo_page_is_empty(const eligo_page *page) {
  return page->line.length == 0;
}

void eligo_page_pad(eligo_page *page, unsigned column) {
  unsigned at = eligo_page_column(page);
  do {
    eligo_text_char(&page->line, ' ');
    at++;
  } while (at < column && !page->line.failed);
}

/* --- wrapping --- */

static bool is_among(uint32_t c, const uint32_t *set, size_t count) {
  for (size_t i = 0; i < count; i++) {
    if (set[i] == c) return true;
  }
  return false;
}

/* A line never begins with a closing mark … */
static bool closes(uint32_t c) {
  static const uint32_t set[] = {0x3001, 0x3002, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF01, 0xFF1F,
                                 0xFF09, 0x300B, 0x300D, 0x300F, 0x3011, 0x3015, 0x201D, 0x2019,
                                 0xFF05, 0x2026, 0x2014, 0x3009, ',',    '.',    ';',    ':',
                                 '!',    '?',    ')',    ']',    '}',    '%'};
  return is_among(c, set, sizeof set / sizeof *set);
}

/* … and never ends with an opening one. */
static bool opens(uint32_t c) {
  static const uint32_t set[] = {0xFF08, 0x300A, 0x300C, 0x300E, 0x3010, 0x3014,
                                 0x201C, 0x2018, 0x3008, '(',    '[',    '{'};
  return is_among(c, set, sizeof set / sizeof *set);
}

/* Chinese is written without spaces: a line may end beside each of its characters. */
static bool may_break_between(uint32_t before, uint32_t after) {
  if (closes(after) || opens(before) || after == ' ' || before == ' ') return false;
  if (before == HARD_SPACE || after == HARD_SPACE) return false;
  return eligo_character_columns(before) == 2 || eligo_character_columns(after) == 2;
}

typedef struct printer {
  eligo_page *page;
  unsigned hang, column;
  eligo_style style;
  bool fresh; /* nothing but the indent stands on this line */
} printer;

static const char *escape_of(eligo_style style) {
  static const char *const escapes[] = {
      [ELIGO_PLAIN] = "",         [ELIGO_BOLD] = "\x1b[1m",   [ELIGO_DIM] = "\x1b[2m",
      [ELIGO_GREEN] = "\x1b[32m", [ELIGO_RED] = "\x1b[1;31m", [ELIGO_YELLOW] = "\x1b[33m"};
  return escapes[style];
}

static void set_style(printer *p, eligo_style style) {
  if (p->page->colour && p->style != style) {
    if (p->style != ELIGO_PLAIN) eligo_text_string(p->page->out, "\x1b[0m");
    eligo_text_string(p->page->out, escape_of(style));
  }
  p->style = style;
}

static void spaces(eligo_text *out, unsigned count) {
  while (count-- > 0) eligo_text_char(out, ' ');
}

static void new_line(printer *p) {
  eligo_style style = p->style;
  set_style(p, ELIGO_PLAIN);
  eligo_text_char(p->page->out, '\n');
  spaces(p->page->out, p->hang);
  set_style(p, style);
  p->column = p->hang;
  p->fresh = true;
}

/* The bytes up to the next place where a line may end, and their columns. */
static size_t word_at(const char *text, size_t length, unsigned *columns) {
  size_t used = 0, bytes;
  uint32_t before = 0;
  *columns = 0;
  while (used < length && text[used] != ' ') {
    if (is_style(text[used])) {
      used++;
      continue;
    }
    uint32_t c = eligo_character(text + used, length - used, &bytes);
    if (before != 0 && may_break_between(before, c)) break;
    *columns += eligo_character_columns(c);
    used += bytes;
    before = c;
  }
  return used;
}

static void put_word(printer *p, const char *text, size_t length) {
  size_t bytes;
  for (size_t i = 0; i < length; i += bytes) {
    bytes = 1;
    if (is_style(text[i])) {
      set_style(p, (eligo_style)text[i]);
      continue;
    }
    uint32_t c = eligo_character(text + i, length - i, &bytes);
    unsigned columns = eligo_character_columns(c);
    if (p->column + columns > p->page->columns && !p->fresh) new_line(p);
    if (c == HARD_SPACE)
      eligo_text_char(p->page->out, ' ');
    else
      eligo_text_add(p->page->out, text + i, bytes);
    p->column += columns;
    p->fresh = false;
  }
}

/* One word with the spaces before it; these go when the word begins a new line. */
static size_t put_next(printer *p, const char *text, size_t length) {
  size_t gap = 0;
  while (gap < length && text[gap] == ' ') gap++;
  unsigned columns;
  size_t word = word_at(text + gap, length - gap, &columns);
  if (gap + word == length && columns == 0) {
    put_word(p, text + gap, word);
    return length;
  }
  if (!p->fresh && p->column + gap + columns > p->page->columns)
    new_line(p);
  else {
    spaces(p->page->out, (unsigned)gap);
    p->column += (unsigned)gap;
  }
  put_word(p, text + gap, word);
  return gap + word;
}

void eligo_page_drop(eligo_page *page) {
  if (page->line.failed) page->out->failed = true;
  eligo_text_clear(&page->line);
}

void eligo_page_end(eligo_page *page, unsigned first, unsigned hang) {
  unsigned most = page->columns / 2;
  if (hang > most) hang = most;
  if (first > most) first = most;
  printer p = {page, hang, first, ELIGO_PLAIN, true};
  if (page->line.length > 0) spaces(page->out, first);
  for (size_t i = 0; i < page->line.length;)
    i += put_next(&p, page->line.bytes + i, page->line.length - i);
  set_style(&p, ELIGO_PLAIN);
  eligo_text_char(page->out, '\n');
  eligo_page_drop(page);
}

void eligo_page_gap(eligo_page *page) {
  const eligo_text *out = page->out;
  bool is_open = out->length > 0 && (out->length < 2 || out->bytes[out->length - 2] != '\n');
  if (is_open) eligo_text_char(page->out, '\n');
}
