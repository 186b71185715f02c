/* The decision sheet as PDF: fonts embedded, dates from the decision, the same bytes for the same decision. */
#include "pdf/page.h"

#include <stdio.h>
#include <string.h>

typedef struct stream {
  const eligo_plugin_bytes *out;
  eligo_status status;
} stream;

static cairo_status_t put(void *closure, const unsigned char *bytes, unsigned length) {
  stream *s = closure;
  if (s->status == ELIGO_OK) s->status = s->out->put(s->out, bytes, length);
  return s->status == ELIGO_OK ? CAIRO_STATUS_SUCCESS : CAIRO_STATUS_WRITE_ERROR;
}

static void describe(cairo_surface_t *surface, const eligo_plugin_decision *decision, const char *title) {
  char date[24];
  snprintf(date, sizeof date, "%sT00:00:00Z", decision->as_of);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, date);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_MOD_DATE, date);
}

static bool prepare(pdf_pages *pages, PangoFontMap *fonts, eligo_language language) {
  pages->context = pango_font_map_create_context(fonts);
  if (pages->context == NULL) return false;
  pango_context_set_language(pages->context, pango_language_from_string(language == ELIGO_ZH ? "zh-cn" : "en"));
  /* Paper has no pixels to round to. */
  cairo_font_options_t *options = cairo_font_options_create();
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  pango_cairo_context_set_font_options(pages->context, options);
  cairo_font_options_destroy(options);
  pango_context_set_round_glyph_positions(pages->context, FALSE);
  pages->layout = pango_layout_new(pages->context);
  pages->chinese = language == ELIGO_ZH;
  return pages->layout != NULL;
}

/* Once to count the pages, once to print them. */
static eligo_status draw(pdf_pages *pages, const eligo_plugin_decision *decision, cairo_surface_t *surface) {
  pdf_draw(pages, decision->blocks, decision->n_blocks);
  pages->pages = pages->page;
  if (pages->too_many) return ELIGO_USAGE;
  pages->cairo = cairo_create(surface);
  pango_cairo_update_context(pages->cairo, pages->context);
  pdf_draw(pages, decision->blocks, decision->n_blocks);
  pdf_finish(pages);
  cairo_status_t status = cairo_status(pages->cairo);
  cairo_destroy(pages->cairo);
  cairo_surface_finish(surface);
  if (status == CAIRO_STATUS_SUCCESS) status = cairo_surface_status(surface);
  return status == CAIRO_STATUS_SUCCESS ? ELIGO_OK : status == CAIRO_STATUS_NO_MEMORY ? ELIGO_MEMORY : ELIGO_IO;
}

static eligo_status write_pdf(void *plugin, const eligo_plugin_decision *decision, const eligo_plugin_bytes *out,
                              const eligo_plugin_faults *faults) {
  (void)plugin;
  char foot[400] = "";
  stream s = {.out = out};
  pdf_pages pages = {.foot = foot};
  const char *title = decision->n_blocks > 1 ? decision->blocks[1].cells[0] : "Eligo";
  snprintf(foot, sizeof foot, "%s · %s", decision->as_of, title);
  /* A font map of our own: the shared one would be global. */
  PangoFontMap *fonts = pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT);
  cairo_surface_t *surface = cairo_pdf_surface_create_for_stream(put, &s, PDF_WIDTH, PDF_HEIGHT);
  eligo_status status = ELIGO_MEMORY;
  if (fonts != NULL && prepare(&pages, fonts, decision->language)) {
    describe(surface, decision, title);
    status = draw(&pages, decision, surface);
  }
  if (pages.too_many) faults->add(faults, false, "too-long", "pdf", 0, "the sheet takes more than 500 pages; print it as html");
  cairo_surface_destroy(surface);
  if (pages.layout != NULL) g_object_unref(pages.layout);
  if (pages.context != NULL) g_object_unref(pages.context);
  if (fonts != NULL) g_object_unref(fonts);
  return s.status != ELIGO_OK ? s.status : status;
}

static const eligo_plugin_writer writer = {
    .size = sizeof writer, .name = "pdf", .summary = "the decision sheet on A4", .write = write_pdf};
static const eligo_plugin_writer *const writers[] = {&writer, NULL};

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "pdf", .version = "1.0",
                .licence = "Apache-2.0", .summary = "decision sheets as PDF", .writers = writers};
