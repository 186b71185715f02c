/* A page of text for a terminal: paragraphs wrapped to a width, in styles. The caller owns the page
 * and the text it writes to; one thread. Everything that is added is made harmless first, so a text
 * from outside cannot steer the terminal. Memory that ends shows in `out->failed`. */
#ifndef ELIGO_BASE_PAGE_H
#define ELIGO_BASE_PAGE_H

#include "base/text.h"

typedef enum eligo_style {
  ELIGO_PLAIN = 1,
  ELIGO_BOLD,
  ELIGO_DIM,
  ELIGO_GREEN,
  ELIGO_RED,
  ELIGO_YELLOW
} eligo_style;

typedef struct eligo_page {
  eligo_text *out;
  unsigned columns;
  bool colour;
  eligo_text line; /* the paragraph being filled */
} eligo_page;

/* `columns` 0 means 80; less than 30 is taken as 30. */
eligo_page eligo_page_new(eligo_text *out, unsigned columns, bool colour);
void eligo_page_free(eligo_page *page);

/* Adds to the paragraph. NULL adds nothing. */
void eligo_page_say(eligo_page *page, const char *text);
void eligo_page_say_bytes(eligo_page *page, const char *text, size_t length);
/* The same, but its spaces are not broken at, where it is short: "5 W/m2". */
void eligo_page_solid(eligo_page *page, const char *text);
void eligo_page_style(eligo_page *page, eligo_style style);
void eligo_page_say_in(eligo_page *page, eligo_style style, const char *text);
/* Spaces up to a column of the paragraph's first line, at least one. */
void eligo_page_pad(eligo_page *page, unsigned column);
/* Columns that the paragraph would take on one line. */
unsigned eligo_page_column(const eligo_page *page);
bool eligo_page_is_empty(const eligo_page *page);

/* Writes the paragraph: `first` spaces before its first line, `hang` before the others. An empty
 * one gives an empty line. */
void eligo_page_end(eligo_page *page, unsigned first, unsigned hang);
/* Forgets the paragraph. */
void eligo_page_drop(eligo_page *page);
/* An empty line, unless one was just written. */
void eligo_page_gap(eligo_page *page);

#endif
