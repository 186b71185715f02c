/* The inside of report/rulebook*.c: headings, paragraphs, lists and tables as HTML or Markdown, with names that lead to
 * their place. A document lives on the stack of one call; one thread. */
#ifndef ELIGO_REPORT_DOCUMENT_H
#define ELIGO_REPORT_DOCUMENT_H

#include "report/rulebook.h"

typedef struct eligo_document {
  const eligo_rulebook *rulebook;
  eligo_text *out;
  eligo_language language;
  bool html;
  bool whole;          /* one document, not one page a pack */
  uint32_t page;       /* the pack whose page this is; ELIGO_NONE: the index */
  unsigned top;        /* level of the uppermost heading */
  eligo_arena arena;
  const char *here;    /* the name of the heading above, which leads nowhere */
  eligo_table anchors; /* names that have a place -> the pack that has it */
} eligo_document;

/* The words of the language. */
const char *eligo_document_say(const eligo_document *d, const char *en, const char *zh);
const char *eligo_document_title(const eligo_document *d, eligo_bilingual title);

/* A name of this pack that a heading will bear. */
void eligo_document_know(eligo_document *d, const char *name, uint32_t pack);
/* The longest part of a path, cut at a slash, that has a place; its length, or 0. */
size_t eligo_document_known(const eligo_document *d, const char *path, size_t length);

/* `level` 0 is the uppermost; `name` (may be NULL) becomes its place. */
void eligo_document_heading(eligo_document *d, unsigned level, const char *name, const char *text);
/* A paragraph (depth 0) or a line of a list. */
void eligo_document_line(eligo_document *d, unsigned depth, const char *text);
/* A paragraph in small print. */
void eligo_document_note(eligo_document *d, const char *text);
/* What the rules print: its first line, a title, is left out; each indent is a depth. The text is cut in pieces. */
void eligo_document_printed(eligo_document *d, char *text);
/* A line of the contents, to the place of a name. */
void eligo_document_entry(eligo_document *d, unsigned depth, const char *name, const char *shown, const char *title);
/* The lines of the contents stand between these two. */
void eligo_document_contents(eligo_document *d, bool begin);

/* A table: begun with the titles of its columns, then its rows. */
void eligo_document_table(eligo_document *d, const char *const *titles, size_t count);
void eligo_document_row(eligo_document *d, const char *const *cells, size_t count);
void eligo_document_table_end(eligo_document *d);

/* Head and foot of a page of HTML; nothing in Markdown. */
void eligo_document_begin(eligo_document *d, const char *title);
void eligo_document_end(eligo_document *d);

#endif
