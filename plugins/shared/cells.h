/* Tables in text: rows and cells as RFC 4180 writes them, in UTF-8 or GB18030. A table belongs to its caller; cells point
 * into it until the next row. One thread. */
#ifndef PLUGINS_SHARED_CELLS_H
#define PLUGINS_SHARED_CELLS_H

#include "shared/text.h"

enum { PLUG_MOST_CELLS = 4096, PLUG_LONGEST_ROW = 1 << 20 };

typedef struct plug_cell {
  const char *at; /* not NUL-terminated */
  size_t length;
} plug_cell;

typedef struct plug_table {
  const char *at, *end;
  char separator;
  unsigned line;     /* where the present row begins, from 1 */
  unsigned next;     /* where the next one does */
  plug_text unquoted; /* cells that had doubled quotes */
  plug_text recoded; /* the whole text, where it was not UTF-8 */
  const char *flaw;  /* what is wrong with rows that are not in the table's encoding; NULL: all are */
  plug_cell cells[PLUG_MOST_CELLS];
  size_t count;
} plug_table;

/* "utf-8", or "gb18030" where most lines that are not ASCII are no UTF-8: one broken row does not make another file of it. */
const char *plug_encoding_of(const char *bytes, size_t length);
/* Reads text in `encoding` ("utf-8", "gb18030"; NULL: found out). Answers NULL, or what is wrong, with `*line` where. Rows in
 * another encoding are faulty rows. The separator is that of the first row unless one is given. */
const char *plug_table_open(plug_table *table, const char *bytes, size_t length, const char *encoding, char separator,
                            unsigned *line);
/* Finds the separator again, in the row that comes next. */
void plug_table_separate(plug_table *table);
/* The next row that is not empty. False at the end, or with `*why` where the row is faulty: then go on with the next. */
bool plug_table_row(plug_table *table, const char **why);
void plug_table_close(plug_table *table);
/* The cell without the blanks around it. */
plug_cell plug_trim(plug_cell cell);

#endif
