/* The inside of the workbook plugin. Everything lives for one call; one thread. */
#ifndef PLUGINS_XLSX_XLSX_H
#define PLUGINS_XLSX_XLSX_H

#include "shared/value.h"

#define XLSX_FORM "eligo.form/1"

/* Where things stand in the form, from 1. The reader and the writer agree on nothing else. */
enum {
  XLSX_NAMES = 1,  /* row with the names of facts; on the deal's sheet they stand in a column instead */
  XLSX_TITLES = 2, /* row with titles */
  XLSX_FIRST = 3,  /* first row of answers */
  XLSX_DEAL_TITLE = 1, /* columns of the deal's sheet */
  XLSX_DEAL_ANSWER,
  XLSX_DEAL_UNIT,
  XLSX_DEAL_EVIDENCE,
  XLSX_DEAL_SOURCE,
  XLSX_DEAL_DATE,
  XLSX_DEAL_FACT,
  XLSX_USES = 50, /* rows for uses, and for each list */
};

/* --- zip.c: the parts of a workbook, inflated within limits --- */

enum { XLSX_LARGEST_PART = 64 << 20, XLSX_LARGEST_ALL = 128 << 20, XLSX_MOST_PARTS = 1000, XLSX_LARGEST = 32 << 20 };

typedef struct xlsx_zip {
  void *handle;
  const char *bytes;
  size_t length, at;
  size_t inflated; /* of all parts so far */
} xlsx_zip;

/* NULL, or what is wrong. */
const char *xlsx_zip_open(xlsx_zip *zip, const char *bytes, size_t length);
void xlsx_zip_close(xlsx_zip *zip);
bool xlsx_zip_has(xlsx_zip *zip, const char *part);
/* Hands a part over piece by piece until `take` answers false. NULL, or what is wrong. */
const char *xlsx_zip_read(xlsx_zip *zip, const char *part, bool (*take)(void *data, const char *at, size_t length),
                          void *data);

/* --- sheets.c: the cells --- */

enum { XLSX_MOST_CELLS = 1000000, XLSX_DEEPEST = 64, XLSX_MOST_SHEETS = 64 };

typedef struct xlsx_cell {
  unsigned row, column; /* from 1 */
  size_t at, length;    /* in `texts` */
  bool number;
} xlsx_cell;

typedef struct xlsx_sheet {
  char name[64], part[128], id[32];
  xlsx_cell *cells;
  size_t count, capacity;
} xlsx_sheet;

typedef struct xlsx_book {
  xlsx_sheet sheets[XLSX_MOST_SHEETS];
  size_t count, cells;
  bool since_1904;
  plug_text texts;   /* all cells' */
  plug_text strings; /* the shared ones, each with a NUL */
  size_t *places;    /* where each begins in `strings` */
  size_t n_strings, c_strings;
  bool no_memory;
} xlsx_book;

/* Reads all sheets; NULL, or what is wrong. */
const char *xlsx_book_read(xlsx_book *book, xlsx_zip *zip);
void xlsx_book_free(xlsx_book *book);
const xlsx_sheet *xlsx_sheet_named(const xlsx_book *book, const char *name);
/* The cell, empty where there is none. */
plug_cell xlsx_cell_at(const xlsx_book *book, const xlsx_sheet *sheet, unsigned row, unsigned column, bool *number);
unsigned xlsx_last_row(const xlsx_sheet *sheet);
unsigned xlsx_last_column(const xlsx_sheet *sheet);

/* --- profile.c, form.c --- */
eligo_status xlsx_profile(const xlsx_book *book, const eligo_plugin_input *input, const eligo_plugin_profiles *to,
                          const eligo_plugin_faults *faults);
eligo_status xlsx_form(void *plugin, const eligo_plugin_questions *questions, const eligo_plugin_bytes *out,
                       const eligo_plugin_faults *faults);

#endif
