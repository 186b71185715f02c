#include "pdf/page.h"

#include <stdio.h>
#include <string.h>

static const char fonts[] = "Noto Sans, Noto Sans CJK SC, DejaVu Sans, WenQuanYi Micro Hei, WenQuanYi Zen Hei, sans-serif";

/* No page holds more than this, so that a text of any length costs its length and not its square. */
enum { WINDOW = 16384, LINES = 150 };

static int window_of(const char *words) {
  size_t length = 0;
  for (int lines = 0; length < WINDOW && words[length] != '\0' && lines < LINES; length++) lines += words[length] == '\n';
  while (length == WINDOW && length > 0 && ((unsigned char)words[length] & 0xC0) == 0x80) length--;
  return (int)length;
}

static void set(pdf_pages *p, const pdf_text *text) {
  PangoFontDescription *font = pango_font_description_from_string(fonts);
  pango_font_description_set_absolute_size(font, text->size * PANGO_SCALE);
  pango_font_description_set_weight(font, text->bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
  pango_layout_set_font_description(p->layout, font);
  pango_font_description_free(font);
  pango_layout_set_width(p->layout, text->width <= 0 ? -1 : (int)(text->width * PANGO_SCALE));
  pango_layout_set_wrap(p->layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_line_spacing(p->layout, .88f); /* fonts for Chinese leave much room between lines */
  pango_layout_set_text(p->layout, text->words, window_of(text->words));
}

double pdf_text_height(pdf_pages *p, const pdf_text *text) {
  int width, height;
  if (text->words[0] == '\0') return 0;
  set(p, text);
  pango_layout_get_size(p->layout, &width, &height);
  return (double)height / PANGO_SCALE;
}

double pdf_text_width(pdf_pages *p, const pdf_text *text) {
  int width, height;
  set(p, text);
  pango_layout_get_size(p->layout, &width, &height);
  return (double)width / PANGO_SCALE;
}

void pdf_ink_set(pdf_pages *p, pdf_ink ink) {
  static const double inks[][3] = {{.10, .12, .11}, {.35, .39, .36}, {.80, .84, .81}, {.95, .965, .955},
                                   {.08, .41, .23}, {.64, .13, .11}, {.48, .32, 0}};
  if (p->cairo != NULL) cairo_set_source_rgb(p->cairo, inks[ink][0], inks[ink][1], inks[ink][2]);
}

/* Prints the lines that fit; where the next one begins, in bytes. */
static size_t print_lines(pdf_pages *p, const pdf_text *text, double y, double room) {
  PangoLayoutIter *iter = pango_layout_get_iter(p->layout);
  size_t end = 0;
  bool first = true;
  do {
    PangoRectangle logical;
    PangoLayoutLine *line = pango_layout_iter_get_line_readonly(iter);
    pango_layout_iter_get_line_extents(iter, NULL, &logical);
    double bottom = (double)(logical.y + logical.height) / PANGO_SCALE;
    if (!first && bottom > room) break;
    first = false;
    if (p->cairo != NULL) {
      cairo_move_to(p->cairo, text->x + (double)logical.x / PANGO_SCALE,
                    y + (double)pango_layout_iter_get_baseline(iter) / PANGO_SCALE);
      pango_cairo_show_layout_line(p->cairo, line);
    }
    end = (size_t)(line->start_index + line->length);
  } while (pango_layout_iter_next_line(iter));
  pango_layout_iter_free(iter);
  return end;
}

size_t pdf_text_print(pdf_pages *p, const pdf_text *text, double y, double room) {
  if (text->words[0] == '\0') return 0;
  set(p, text);
  pdf_ink_set(p, text->ink);
  size_t end = print_lines(p, text, y, room);
  while (text->words[end] == ' ' || text->words[end] == '\n') end++;
  return end;
}

void pdf_rule(pdf_pages *p, double x, double y, double width, pdf_ink ink) {
  pdf_fill(p, x, y - .25, width, .5, ink);
}

void pdf_fill(pdf_pages *p, double x, double y, double width, double height, pdf_ink ink) {
  if (p->cairo == NULL) return;
  pdf_ink_set(p, ink);
  cairo_rectangle(p->cairo, x, y, width, height);
  cairo_fill(p->cairo);
}

/* --- pages --- */

static void foot(pdf_pages *p) {
  char number[48];
  if (p->cairo == NULL) return;
  snprintf(number, sizeof number, p->chinese ? "第 %d 页 / 共 %d 页" : "page %d of %d", p->page, p->pages);
  double y = PDF_HEIGHT - PDF_BOTTOM + 14;
  pdf_text left = {.words = p->foot, .x = PDF_LEFT, .width = PDF_INNER - 90, .size = 6.5, .ink = PDF_GREY};
  pdf_text right = {.words = number, .size = 6.5, .ink = PDF_GREY};
  right.x = PDF_LEFT + PDF_INNER - pdf_text_width(p, &right);
  pdf_text_print(p, &left, y, 9);
  pdf_text_print(p, &right, y, 9);
}

double pdf_room(const pdf_pages *p) {
  return PDF_HEIGHT - PDF_BOTTOM - p->y;
}

void pdf_turn(pdf_pages *p) {
  foot(p);
  if (p->page == PDF_MOST_PAGES) {
    p->too_many = true;
  } else {
    p->page++;
    if (p->cairo != NULL) cairo_show_page(p->cairo);
  }
  p->y = PDF_TOP;
}

bool pdf_need(pdf_pages *p, double height) {
  if (pdf_room(p) >= height || p->y <= PDF_TOP) return false;
  pdf_turn(p);
  return true;
}

void pdf_finish(pdf_pages *p) {
  foot(p);
  if (p->cairo != NULL) cairo_show_page(p->cairo);
}
