/* The XML of a workbook: which sheets there are, the shared strings, the cells. */
#include "xlsx/xlsx.h"

#include <expat.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One part while it is parsed. */
typedef struct parse {
  XML_Parser parser;
  xlsx_book *book;
  xlsx_sheet *sheet;
  const char *why;
  unsigned depth;
  plug_text text; /* of the present element */
  bool listening; /* inside an element whose text counts */
  unsigned row, column;
  char type[12]; /* of the present cell */
  bool phonetic; /* a reading aid inside a string, which is no text */
} parse;

static void stop(parse *p, const char *why) {
  if (p->why == NULL) p->why = why;
  XML_StopParser(p->parser, XML_FALSE);
}

static bool is(const char *name, const char *wanted) {
  const char *colon = strrchr(name, ':');
  return strcmp(colon == NULL ? name : colon + 1, wanted) == 0;
}

static const char *attribute(const char **list, const char *name) {
  for (; list[0] != NULL; list += 2) {
    if (is(list[0], name)) return list[1];
  }
  return NULL;
}

static void copy(char *out, size_t room, const char *text) {
  snprintf(out, room, "%s", text == NULL ? "" : text);
}

static void XMLCALL doctype(void *data, const char *name, const char *system, const char *public, int inside) {
  (void)name, (void)system, (void)public, (void)inside;
  stop(data, "declares a document type, as no workbook does");
}

static void XMLCALL characters(void *data, const char *text, int length) {
  parse *p = data;
  if (!p->listening || p->phonetic) return;
  plug_add(&p->text, text, (size_t)length);
  if (p->text.length > 1 << 20) stop(p, "has a cell longer than a megabyte");
}

static bool feed(void *data, const char *at, size_t length) {
  parse *p = data;
  if (XML_Parse(p->parser, at, (int)length, XML_FALSE) == XML_STATUS_OK) return true;
  if (p->why == NULL) p->why = "is damaged: a part of it is no XML";
  return false;
}

static void deeper(parse *p) {
  if (++p->depth > XLSX_DEEPEST) stop(p, "nests deeper than any workbook");
}

static const char *run(xlsx_zip *zip, xlsx_book *book, xlsx_sheet *sheet, const char *part,
                       XML_StartElementHandler begin, XML_EndElementHandler end) {
  parse p = {.book = book, .sheet = sheet};
  p.parser = XML_ParserCreate(NULL);
  if (p.parser == NULL) {
    book->no_memory = true;
    return "no memory left";
  }
  XML_SetUserData(p.parser, &p);
  XML_SetElementHandler(p.parser, begin, end);
  XML_SetCharacterDataHandler(p.parser, characters);
  XML_SetStartDoctypeDeclHandler(p.parser, doctype);
  const char *why = xlsx_zip_read(zip, part, feed, &p);
  bool whole = why == NULL && p.why == NULL && XML_Parse(p.parser, "", 0, XML_TRUE) == XML_STATUS_OK;
  if (p.text.failed) book->no_memory = true;
  XML_ParserFree(p.parser);
  plug_free(&p.text);
  if (p.why != NULL) return p.why;
  return why != NULL || whole ? why : "is damaged: a part of it is cut off";
}

/* --- workbook.xml and its relations --- */

static void XMLCALL book_begin(void *data, const char *name, const char **list) {
  parse *p = data;
  deeper(p);
  const char *flag = attribute(list, "date1904");
  if (is(name, "workbookPr") && flag != NULL) p->book->since_1904 = strcmp(flag, "1") == 0 || strcmp(flag, "true") == 0;
  if (!is(name, "sheet")) return;
  if (p->book->count == XLSX_MOST_SHEETS) {
    stop(p, "has more than 64 sheets");
    return;
  }
  xlsx_sheet *sheet = &p->book->sheets[p->book->count++];
  copy(sheet->name, sizeof sheet->name, attribute(list, "name"));
  copy(sheet->id, sizeof sheet->id, attribute(list, "id"));
}

static void XMLCALL relation_begin(void *data, const char *name, const char **list) {
  parse *p = data;
  deeper(p);
  const char *id = attribute(list, "Id"), *target = attribute(list, "Target");
  if (!is(name, "Relationship") || id == NULL || target == NULL || strstr(target, "..") != NULL) return;
  for (size_t i = 0; i < p->book->count; i++) {
    xlsx_sheet *sheet = &p->book->sheets[i];
    if (strcmp(sheet->id, id) != 0) continue;
    snprintf(sheet->part, sizeof sheet->part, "%s%s", *target == '/' ? "" : "xl/", target + (*target == '/'));
  }
}

static void XMLCALL plain_end(void *data, const char *name) {
  (void)name;
  ((parse *)data)->depth--;
}

/* --- shared strings --- */

static void XMLCALL string_begin(void *data, const char *name, const char **list) {
  (void)list;
  parse *p = data;
  deeper(p);
  if (is(name, "si")) plug_clear(&p->text);
  if (is(name, "rPh")) p->phonetic = true;
  p->listening = is(name, "t");
}

static void keep_string(parse *p) {
  xlsx_book *b = p->book;
  if (b->n_strings == XLSX_MOST_CELLS) {
    stop(p, "has more than a million texts");
    return;
  }
  if (b->n_strings == b->c_strings) {
    size_t capacity = b->c_strings == 0 ? 256 : b->c_strings * 2;
    size_t *places = realloc(b->places, capacity * sizeof *places);
    if (places == NULL) {
      b->no_memory = true;
      stop(p, "no memory left");
      return;
    }
    b->places = places;
    b->c_strings = capacity;
  }
  b->places[b->n_strings++] = b->strings.length;
  plug_add(&b->strings, p->text.bytes == NULL ? "" : p->text.bytes, p->text.length);
  plug_char(&b->strings, '\0');
}

static void XMLCALL string_end(void *data, const char *name) {
  parse *p = data;
  p->depth--;
  p->listening = false;
  if (is(name, "rPh")) p->phonetic = false;
  if (is(name, "si")) keep_string(p);
}

/* --- cells --- */

/* "B12" as column and row; false where it is neither. */
static bool read_place(const char *text, unsigned *row, unsigned *column) {
  unsigned c = 0, r = 0;
  for (; *text >= 'A' && *text <= 'Z' && c < 20000; text++) c = c * 26 + (unsigned)(*text - 'A') + 1;
  if (c == 0 || c > 16384) return false;
  for (; *text >= '0' && *text <= '9' && r < 10000000; text++) r = r * 10 + (unsigned)(*text - '0');
  *row = r;
  *column = c;
  return r > 0 && r <= 1048576 && *text == '\0';
}

static void XMLCALL cell_begin(void *data, const char *name, const char **list) {
  parse *p = data;
  deeper(p);
  if (is(name, "row")) {
    p->row++;
    p->column = 0;
  }
  if (is(name, "c")) {
    const char *place = attribute(list, "r");
    p->column++;
    if (place != NULL && !read_place(place, &p->row, &p->column)) stop(p, "has a cell at a place that no sheet has");
    copy(p->type, sizeof p->type, attribute(list, "t"));
    plug_clear(&p->text);
  }
  if (is(name, "rPh")) p->phonetic = true;
  p->listening = is(name, "v") || is(name, "t");
}

static bool has_room(xlsx_sheet *s) {
  if (s->count < s->capacity) return true;
  size_t capacity = s->capacity == 0 ? 256 : s->capacity * 2;
  xlsx_cell *cells = realloc(s->cells, capacity * sizeof *cells);
  if (cells == NULL) return false;
  s->cells = cells;
  s->capacity = capacity;
  return true;
}

/* The text that a cell shows: shared strings are looked up, numbers have the 15 digits that Excel shows. */
static const char *shown(parse *p, char *digits, size_t room) {
  xlsx_book *b = p->book;
  const char *text = p->text.bytes == NULL ? "" : p->text.bytes;
  if (strcmp(p->type, "s") == 0) {
    char *end;
    unsigned long place = strtoul(text, &end, 10);
    if (end == text || *end != '\0' || place >= b->n_strings) {
      stop(p, "has a cell whose text is not there");
      return "";
    }
    return b->strings.bytes + b->places[place];
  }
  if (strcmp(p->type, "b") == 0) return strcmp(text, "1") == 0 ? "true" : "false";
  bool number = p->type[0] == '\0' || strcmp(p->type, "n") == 0;
  if (!number || strlen(text) <= 15) return text;
  snprintf(digits, room, "%.15g", strtod(text, NULL));
  return digits;
}

static void keep_cell(parse *p) {
  char digits[40];
  if (p->text.length == 0) return;
  if (p->book->cells == XLSX_MOST_CELLS) {
    stop(p, "has more than a million cells");
    return;
  }
  const char *text = shown(p, digits, sizeof digits);
  if (p->why != NULL) return;
  if (!has_room(p->sheet)) {
    p->book->no_memory = true;
    stop(p, "no memory left");
    return;
  }
  size_t length = strlen(text);
  p->sheet->cells[p->sheet->count++] = (xlsx_cell){.row = p->row,
                                                   .column = p->column,
                                                   .at = p->book->texts.length,
                                                   .length = length,
                                                   .number = p->type[0] == '\0' || strcmp(p->type, "n") == 0};
  p->book->cells++;
  plug_add(&p->book->texts, text, length);
}

static void XMLCALL cell_end(void *data, const char *name) {
  parse *p = data;
  p->depth--;
  p->listening = false;
  if (is(name, "rPh")) p->phonetic = false;
  if (is(name, "c")) keep_cell(p);
}

/* --- the whole --- */

static int by_place(const void *a, const void *b) {
  const xlsx_cell *x = a, *y = b;
  if (x->row != y->row) return x->row < y->row ? -1 : 1;
  if (x->column != y->column) return x->column < y->column ? -1 : 1;
  return x->at < y->at ? -1 : x->at > y->at;
}

static const char *same_place(const xlsx_sheet *s) {
  for (size_t i = 1; i < s->count; i++) {
    if (s->cells[i].row == s->cells[i - 1].row && s->cells[i].column == s->cells[i - 1].column)
      return "has two cells at one place";
  }
  return NULL;
}

const char *xlsx_book_read(xlsx_book *book, xlsx_zip *zip) {
  const char *why = run(zip, book, NULL, "xl/workbook.xml", book_begin, plain_end);
  if (why == NULL) why = run(zip, book, NULL, "xl/_rels/workbook.xml.rels", relation_begin, plain_end);
  if (why == NULL && xlsx_zip_has(zip, "xl/sharedStrings.xml"))
    why = run(zip, book, NULL, "xl/sharedStrings.xml", string_begin, string_end);
  for (size_t i = 0; i < book->count && why == NULL; i++) {
    xlsx_sheet *sheet = &book->sheets[i];
    why = run(zip, book, sheet, sheet->part, cell_begin, cell_end);
    if (sheet->count > 0) qsort(sheet->cells, sheet->count, sizeof *sheet->cells, by_place);
    if (why == NULL) why = same_place(sheet);
  }
  if (book->texts.failed || book->strings.failed) book->no_memory = true;
  return why;
}

void xlsx_book_free(xlsx_book *book) {
  for (size_t i = 0; i < book->count; i++) free(book->sheets[i].cells);
  plug_free(&book->texts);
  plug_free(&book->strings);
  free(book->places);
}

const xlsx_sheet *xlsx_sheet_named(const xlsx_book *book, const char *name) {
  for (size_t i = 0; i < book->count; i++) {
    if (strcmp(book->sheets[i].name, name) == 0) return &book->sheets[i];
  }
  return NULL;
}

plug_cell xlsx_cell_at(const xlsx_book *book, const xlsx_sheet *sheet, unsigned row, unsigned column, bool *number) {
  size_t low = 0, high = sheet->count;
  *number = false;
  while (low < high) {
    size_t middle = (low + high) / 2;
    const xlsx_cell *cell = &sheet->cells[middle];
    if (cell->row == row && cell->column == column) {
      *number = cell->number;
      return plug_trim((plug_cell){book->texts.bytes + cell->at, cell->length});
    }
    if (cell->row < row || (cell->row == row && cell->column < column)) low = middle + 1;
    else high = middle;
  }
  return (plug_cell){"", 0};
}

unsigned xlsx_last_row(const xlsx_sheet *sheet) {
  return sheet->count == 0 ? 0 : sheet->cells[sheet->count - 1].row;
}

unsigned xlsx_last_column(const xlsx_sheet *sheet) {
  unsigned last = 0;
  for (size_t i = 0; i < sheet->count; i++) {
    if (sheet->cells[i].column > last) last = sheet->cells[i].column;
  }
  return last;
}
