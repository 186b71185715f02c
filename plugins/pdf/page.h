/* Pages of A4 that things are put on from top to bottom. A page set lives for one document; one thread. Sizes are in points,
 * from the top left corner. */
#ifndef PLUGINS_PDF_PAGE_H
#define PLUGINS_PDF_PAGE_H

#include <eligo/plugin.h>

#include <cairo-pdf.h>
#include <pango/pangocairo.h>

#define PDF_WIDTH 595.28
#define PDF_HEIGHT 841.89
#define PDF_LEFT 37.0
#define PDF_TOP 30.0
#define PDF_BOTTOM 34.0 /* below what is printed: room for the foot */
#define PDF_INNER (PDF_WIDTH - 2 * PDF_LEFT)

enum { PDF_MOST_PAGES = 500 };

typedef enum pdf_ink { PDF_BLACK, PDF_GREY, PDF_LINE, PDF_SHADE, PDF_GREEN, PDF_RED, PDF_AMBER } pdf_ink;

typedef struct pdf_pages {
  cairo_t *cairo; /* NULL while pages are only counted */
  PangoContext *context;
  PangoLayout *layout;
  double y; /* where the next thing goes */
  int page, pages;
  const char *foot; /* stands at the bottom of each page */
  bool chinese, too_many;
} pdf_pages;

/* A text in a column: its height when set. */
typedef struct pdf_text {
  const char *words;
  double x, width, size;
  pdf_ink ink;
  bool bold;
} pdf_text;

double pdf_text_height(pdf_pages *pages, const pdf_text *text);
/* Prints it with its top at `y`. Where it is higher than `room` it is cut at a line; answers how many bytes were printed. */
size_t pdf_text_print(pdf_pages *pages, const pdf_text *text, double y, double room);
double pdf_text_width(pdf_pages *pages, const pdf_text *text);
void pdf_ink_set(pdf_pages *pages, pdf_ink ink);
void pdf_rule(pdf_pages *pages, double x, double y, double width, pdf_ink ink);
void pdf_fill(pdf_pages *pages, double x, double y, double width, double height, pdf_ink ink);

/* Room left on this page. */
double pdf_room(const pdf_pages *pages);
/* Ends the page and begins another. */
void pdf_turn(pdf_pages *pages);
/* Begins another page unless `height` is left on this one; true where it did. */
bool pdf_need(pdf_pages *pages, double height);
void pdf_finish(pdf_pages *pages);

/* draw.c: all blocks, in order. */
void pdf_draw(pdf_pages *pages, const eligo_block *blocks, size_t count);

#endif
