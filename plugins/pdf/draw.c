/* The blocks of a sheet on paper. Colour never says anything alone: a sign and a word stand beside it. */
#include "pdf/page.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define BODY 6.9
#define GAP 0.4

/* What goes on from block to block. */
typedef struct drawing {
  pdf_pages *pages;
  const eligo_block *table; /* whose rows follow: its head is repeated on each page */
  unsigned fields, signatures; /* of a row of two */
  double row_top;
} drawing;

static pdf_ink ink_of(eligo_mark mark) {
  static const pdf_ink inks[] = {PDF_BLACK, PDF_GREEN, PDF_RED, PDF_AMBER, PDF_GREY};
  return inks[mark];
}

static const char *sign_of(eligo_mark mark) {
  static const char *const signs[] = {"", "✔ ", "✘ ", "? ", "– "};
  return signs[mark];
}

/* A paragraph from the left edge plus `indent`, over as many pages as it takes. */
static void paragraph(pdf_pages *p, pdf_text text) {
  while (text.words[0] != '\0' && !p->too_many) {
    double height = pdf_text_height(p, &text);
    if (height > pdf_room(p) && pdf_room(p) < 30) pdf_turn(p);
    double room = pdf_room(p);
    text.words += pdf_text_print(p, &text, p->y, room);
    p->y += height < room ? height : room;
    if (text.words[0] != '\0') pdf_turn(p);
  }
}

static void title(drawing *d, const eligo_block *b) {
  paragraph(d->pages, (pdf_text){.words = b->cells[0], .x = PDF_LEFT, .width = PDF_INNER, .size = BODY, .ink = PDF_GREY, .bold = true});
  d->pages->y += 3;
}

static void verdict(drawing *d, const eligo_block *b) {
  pdf_pages *p = d->pages;
  char first[1000];
  snprintf(first, sizeof first, "%s%s", sign_of(b->mark), b->cells[0]);
  pdf_text head = {.words = first, .x = PDF_LEFT + 14, .width = PDF_INNER - 24, .size = 13, .ink = ink_of(b->mark), .bold = true};
  pdf_text sentence = {.words = b->cells[1], .x = PDF_LEFT + 14, .width = PDF_INNER - 24, .size = BODY + .6};
  double height = pdf_text_height(p, &head) + pdf_text_height(p, &sentence) + 12;
  pdf_need(p, height);
  double top = p->y;
  pdf_text_print(p, &head, top + 5, 200);
  pdf_text_print(p, &sentence, top + 7 + pdf_text_height(p, &head), 300);
  pdf_fill(p, PDF_LEFT, top, 6, height, ink_of(b->mark));
  pdf_fill(p, PDF_LEFT, top, PDF_INNER, .8, ink_of(b->mark));
  pdf_fill(p, PDF_LEFT, top + height - .8, PDF_INNER, .8, ink_of(b->mark));
  pdf_fill(p, PDF_LEFT + PDF_INNER - .8, top, .8, height, ink_of(b->mark));
  p->y = top + height + 6;
}

/* Two fields stand beside each other. */
static void field(drawing *d, const eligo_block *b) {
  pdf_pages *p = d->pages;
  double half = PDF_INNER / 2, left = PDF_LEFT + half * (d->fields % 2);
  pdf_text name = {.words = b->cells[0], .x = left, .width = 46, .size = BODY, .ink = PDF_GREY};
  pdf_text text = {.words = b->cells[1], .x = left + 50, .width = half - 56, .size = BODY};
  double height = fmax(pdf_text_height(p, &name), pdf_text_height(p, &text));
  if (d->fields % 2 == 0) {
    pdf_need(p, height);
    d->row_top = p->y;
  }
  pdf_text_print(p, &name, d->row_top, 100);
  pdf_text_print(p, &text, d->row_top, 100);
  p->y = fmax(p->y, d->row_top + fmin(height, 100) + .5);
  d->fields++;
}

static void heading(drawing *d, const eligo_block *b) {
  pdf_pages *p = d->pages;
  bool large = b->level <= 2;
  char words[1000];
  snprintf(words, sizeof words, "%s%s", sign_of(b->mark), b->cells[0]);
  pdf_text text = {.words = words, .x = PDF_LEFT, .width = PDF_INNER, .size = large ? 9.4 : 8.2, .ink = ink_of(b->mark), .bold = true};
  p->y += large ? 4.5 : 3;
  pdf_need(p, 46);
  double top = p->y, wide = pdf_text_width(p, &(pdf_text){.words = words, .size = text.size, .bold = true});
  paragraph(p, text);
  if (b->cells[1][0] != '\0') {
    bool beside = wide < PDF_INNER * .6;
    pdf_text aside = {.words = b->cells[1], .size = BODY, .ink = PDF_GREY};
    aside.x = beside ? PDF_LEFT + wide + 10 : PDF_LEFT;
    aside.width = PDF_LEFT + PDF_INNER - aside.x;
    if (beside) pdf_text_print(p, &aside, top + (large ? 1.6 : .6), 12);
    else paragraph(p, aside);
  }
  if (large) pdf_rule(p, PDF_LEFT, p->y + 1.5, PDF_INNER, PDF_LINE);
  p->y += large ? 3 : 1;
}

/* --- tables --- */

static double column_x(unsigned column, unsigned columns) {
  static const double five[] = {0, .40, .57, .70, .87, 1};
  double at = columns == 5 ? five[column] : (double)column / columns;
  return PDF_LEFT + at * PDF_INNER;
}

static void head_row(drawing *d) {
  pdf_pages *p = d->pages;
  double height = 0;
  for (unsigned i = 0; i < d->table->n_cells; i++) {
    double x = column_x(i, d->table->n_cells), width = column_x(i + 1, d->table->n_cells) - x - 5;
    pdf_text cell = {.words = d->table->cells[i], .x = x, .width = width, .size = 6.8, .ink = PDF_GREY, .bold = true};
    height = fmax(height, pdf_text_height(p, &cell));
    pdf_text_print(p, &cell, p->y, 20);
  }
  p->y += fmin(height, 20) + 1;
}

static void table(drawing *d, const eligo_block *b) {
  d->table = b;
  pdf_need(d->pages, 40);
  head_row(d);
}

typedef struct row {
  pdf_text cells[ELIGO_MOST_BLOCK_CELLS];
  char result[400];
  double height;
} row;

static void lay_out(drawing *d, const eligo_block *b, row *r) {
  for (unsigned i = 0; i < b->n_cells; i++) {
    bool last = i + 1 == b->n_cells, source = b->n_cells == 5 && i == 3;
    unsigned level = b->level == 0 ? 0 : b->level - 1 > 12 ? 12 : b->level - 1;
    double indent = i == 0 ? 6.0 * level : 0;
    double x = column_x(i, b->n_cells) + indent + (i == 0 ? 1 : 0);
    r->cells[i] = (pdf_text){.words = b->cells[i],
                             .x = x,
                             .width = column_x(i + 1, b->n_cells) - x - 5,
                             .size = source ? BODY - .8 : BODY,
                             .ink = last ? ink_of(b->mark) : source ? PDF_GREY : PDF_BLACK,
                             .bold = b->level == 0};
    if (last) {
      snprintf(r->result, sizeof r->result, "%s%s", sign_of(b->mark), b->cells[i]);
      r->cells[i].words = r->result;
    }
    r->height = fmax(r->height, pdf_text_height(d->pages, &r->cells[i]));
  }
  r->height += GAP * 2;
}

/* Prints what fits of each cell; true where something is left for the next page. */
static bool print_row(pdf_pages *p, row *r, unsigned count) {
  bool left = false;
  double room = pdf_room(p) - GAP;
  for (unsigned i = 0; i < count; i++) {
    r->cells[i].words += pdf_text_print(p, &r->cells[i], p->y + GAP, room);
    left = left || r->cells[i].words[0] != '\0';
  }
  return left;
}

static void one_row(drawing *d, const eligo_block *b) {
  pdf_pages *p = d->pages;
  row r = {.height = 0};
  lay_out(d, b, &r);
  bool fits_a_page = r.height < PDF_HEIGHT - PDF_TOP - PDF_BOTTOM - 20;
  if (fits_a_page && pdf_need(p, r.height) && d->table != NULL) head_row(d);
  if (b->level == 0) pdf_fill(p, PDF_LEFT, p->y, PDF_INNER, fmin(r.height, pdf_room(p)), PDF_SHADE);
  pdf_rule(p, PDF_LEFT, p->y, PDF_INNER, PDF_LINE);
  while (print_row(p, &r, b->n_cells) && !p->too_many) {
    pdf_turn(p);
    if (d->table != NULL) head_row(d);
  }
  p->y += fmin(r.height, fmax(pdf_room(p), 0));
}

/* --- lists, signatures, small print --- */

static void entry(drawing *d, const eligo_block *b) {
  pdf_pages *p = d->pages;
  pdf_text sign = {.words = b->mark == ELIGO_MARK_NONE ? "•" : sign_of(b->mark), .x = PDF_LEFT, .width = 12, .size = BODY, .ink = ink_of(b->mark)};
  pdf_text text = {.words = b->cells[0], .x = PDF_LEFT + 12, .width = PDF_INNER - 12, .size = BODY};
  pdf_text aside = {.words = b->cells[1], .size = BODY - .8, .ink = PDF_GREY};
  double wide = pdf_text_width(p, &(pdf_text){.words = text.words, .size = BODY});
  double aside_wide = pdf_text_width(p, &(pdf_text){.words = aside.words, .size = aside.size});
  pdf_need(p, fmin(pdf_text_height(p, &text) + 1, 60));
  double top = p->y;
  pdf_text_print(p, &sign, top, 20);
  paragraph(p, text);
  bool beside = wide + aside_wide + 30 < PDF_INNER;
  aside.x = beside ? text.x + wide + 8 : text.x;
  aside.width = PDF_LEFT + PDF_INNER - aside.x;
  if (beside) pdf_text_print(p, &aside, top + .6, 12);
  else paragraph(p, aside);
  p->y += 1;
}

static void signature(drawing *d, const eligo_block *b) {
  pdf_pages *p = d->pages;
  double half = PDF_INNER / 2, left = PDF_LEFT + half * (d->signatures % 2), wide = half - 20;
  if (d->signatures % 2 == 0) {
    p->y += 2;
    pdf_need(p, 46);
    d->row_top = p->y;
  }
  double y = d->row_top + 20;
  pdf_rule(p, left, y, wide, PDF_BLACK);
  pdf_text_print(p, &(pdf_text){.words = b->cells[0], .x = left, .width = wide, .size = BODY}, y + 2, 10);
  pdf_text_print(p, &(pdf_text){.words = b->cells[1], .x = left, .width = wide / 2, .size = 6.8, .ink = PDF_GREY}, y + 12, 10);
  pdf_text_print(p, &(pdf_text){.words = b->cells[2], .x = left + wide * .6, .width = wide * .4, .size = 6.8, .ink = PDF_GREY}, y + 12, 10);
  p->y = d->row_top + 38;
  d->signatures++;
}

/* At the right edge, so that the small print stands beside it. */
static void code(drawing *d, const eligo_block *b) {
  pdf_pages *p = d->pages;
  char words[200];
  double units = 0;
  for (const char *w = b->cells[2]; *w >= '1' && *w <= '4'; w++) units += *w - '0';
  pdf_need(p, 60);
  double unit = .8, left = PDF_LEFT + PDF_INNER - units * unit, x = left;
  bool bar = true;
  for (const char *w = b->cells[2]; *w >= '1' && *w <= '4'; w++, bar = !bar) {
    if (bar) pdf_fill(p, x, p->y + 4, unit * (*w - '0'), 22, PDF_BLACK);
    x += unit * (*w - '0');
  }
  snprintf(words, sizeof words, "%s %s", b->cells[0], b->cells[1]);
  pdf_text_print(p, &(pdf_text){.words = words, .x = left, .width = units * unit, .size = 6.8}, p->y + 28, 20);
}

static void small(drawing *d, const eligo_block *b) {
  pdf_pages *p = d->pages;
  pdf_text name = {.words = b->cells[0], .x = PDF_LEFT, .width = 84, .size = 5.2, .ink = PDF_GREY};
  pdf_text text = {.words = b->cells[1], .x = PDF_LEFT + 88, .width = 220, .size = 5.2, .ink = PDF_GREY};
  double height = fmax(pdf_text_height(p, &name), pdf_text_height(p, &text));
  pdf_need(p, fmin(height, 200));
  pdf_text_print(p, &name, p->y, 200);
  pdf_text_print(p, &text, p->y, 200);
  p->y += fmin(height, 200);
}

static void block(drawing *d, const eligo_block *b) {
  if (b->kind != ELIGO_BLOCK_ROW) d->table = NULL;
  if (b->kind != ELIGO_BLOCK_FIELD) d->fields = 0;
  if (b->kind != ELIGO_BLOCK_SIGNATURE) d->signatures = 0;
  switch (b->kind) {
  case ELIGO_BLOCK_TITLE:
    title(d, b);
    break;
  case ELIGO_BLOCK_VERDICT:
    verdict(d, b);
    break;
  case ELIGO_BLOCK_FIELD:
    field(d, b);
    break;
  case ELIGO_BLOCK_HEADING:
    heading(d, b);
    break;
  case ELIGO_BLOCK_TEXT:
    paragraph(d->pages, (pdf_text){.words = b->cells[0], .x = PDF_LEFT, .width = PDF_INNER, .size = BODY, .ink = ink_of(b->mark)});
    break;
  case ELIGO_BLOCK_TABLE:
    table(d, b);
    break;
  case ELIGO_BLOCK_ROW:
    one_row(d, b);
    break;
  case ELIGO_BLOCK_ENTRY:
    entry(d, b);
    break;
  case ELIGO_BLOCK_SIGNATURE:
    signature(d, b);
    break;
  case ELIGO_BLOCK_SMALL:
    small(d, b);
    break;
  case ELIGO_BLOCK_CODE:
    code(d, b);
    break;
  }
}

void pdf_draw(pdf_pages *pages, const eligo_block *blocks, size_t count) {
  drawing d = {.pages = pages};
  pages->y = PDF_TOP;
  pages->page = 1;
  for (size_t i = 0; i < count && !pages->too_many; i++) block(&d, &blocks[i]);
}
