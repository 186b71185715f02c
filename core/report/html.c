/* The decision sheet as one page of HTML that needs nothing else: no script, no picture, no font from elsewhere. It
 * prints on A4 and reads well aloud. */
#include "report/report.h"

#include <string.h>

typedef struct html {
  eligo_text *out;
  eligo_language language;
  bool in_table, in_list, in_fields, in_signatures, in_small;
} html;

static const char style[] =
    "@page{size:A4;margin:10mm 13mm}"
    "*{box-sizing:border-box}"
    "body{font:13px/1.4 system-ui,'Noto Sans','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif;"
    "color:#1a1f1c;background:#fff;max-width:62em;margin:1.5em auto;padding:0 1em}"
    "h1{font-size:1em;font-weight:600;letter-spacing:.08em;color:#59635d;margin:0 0 .6em}"
    "h2{font-size:1.12em;margin:1.1em 0 .35em;border-bottom:1px solid #b8c2bb;padding-bottom:.15em}"
    "h3{font-size:1em;margin:.7em 0 .3em}"
    "h2 small,h3 small{font-weight:400;color:#59635d;margin-left:.8em;font-size:.95em}"
    "p{margin:.25em 0}"
    ".verdict{border:1.5px solid;border-left-width:8px;padding:.5em .9em;margin:0 0 .7em}"
    ".verdict strong{font-size:1.35em}.verdict p{color:#1a1f1c}"
    ".met{color:#14693a}.not-met{color:#a3211b}.unknown{color:#7a5200}.na{color:#59635d}"
    "dl{display:grid;grid-template-columns:max-content 1fr max-content 1fr;gap:.05em 1.2em;margin:.3em 0}"
    "dt{color:#59635d}dd{margin:0}"
    "table{border-collapse:collapse;width:100%;table-layout:fixed;margin:.2em 0 .5em;overflow-wrap:anywhere}"
    "th,td{text-align:left;vertical-align:top;padding:.16em .5em .16em 0;border-top:1px solid #dfe5e1}"
    "thead th{border-top:0;font-weight:600;color:#59635d;font-size:.9em}"
    "th:nth-child(1){width:40%}th:nth-child(2){width:17%}th:nth-child(3){width:14%}th:nth-child(4){width:16%}"
    "tbody th{font-weight:400}tr.step th,tr.step td{font-weight:600;background:#f3f6f4}"
    "td:nth-child(4){color:#59635d;font-size:.92em}"
    "ul{margin:.2em 0;padding:0;list-style:none;columns:2 24em;column-gap:2.5em}li{margin:.15em 0;padding-left:1.3em;text-indent:-1.3em}"
    "li small{color:#59635d;margin-left:.6em;overflow-wrap:anywhere}"
    ".sign{display:flex;gap:3em;margin:.8em 0 .6em;break-inside:avoid}.sign div{flex:1;border-top:1px solid #1a1f1c;"
    "padding-top:.2em;margin-top:2.6em}.sign span{color:#59635d;margin-right:7em}"
    ".code{margin:.2em 0 0 2em;float:right;text-align:center;break-inside:avoid}.code svg{display:block;height:30px;margin:auto}.code b{font-family:monospace;"
    "letter-spacing:.1em}"
    ".small{font-size:.78em;color:#59635d;overflow-wrap:anywhere}.small dl{gap:0 1em;grid-template-columns:max-content 1fr}"
    "tr,li,.verdict{break-inside:avoid}h2,h3{break-after:avoid}thead{display:table-header-group}"
    "@media print{body{font-size:8.6px;line-height:1.3;margin:0;padding:0;max-width:none}*{-webkit-print-color-adjust:exact;"
    "print-color-adjust:exact}}"
    "@media (max-width:40em){th:nth-child(n){width:auto}dl{grid-template-columns:max-content 1fr}}";

static void add(html *h, const char *markup) {
  eligo_text_string(h->out, markup);
}

static void say(html *h, const char *text) {
  eligo_text_html(h->out, text);
}

static void element(html *h, const char *open, const char *text, const char *close) {
  add(h, open);
  say(h, text);
  add(h, close);
}

static const char *class_of(eligo_mark mark) {
  static const char *const classes[] = {"", "met", "not-met", "unknown", "na"};
  return classes[mark];
}

/* The symbol is for the eye: the word beside it says the same. */
static void symbol(html *h, eligo_mark mark) {
  static const char *const symbols[] = {"", "✔", "✘", "?", "–"};
  if (mark == ELIGO_MARK_NONE) return;
  eligo_text_format(h->out, "<span class=\"%s\" aria-hidden=\"true\">%s</span> ", class_of(mark), symbols[mark]);
}

static void leave(html *h, bool *inside, const char *close) {
  if (*inside) add(h, close);
  *inside = false;
}

/* Ends what the next block does not go on with. */
static void settle(html *h, eligo_block_kind next) {
  if (next != ELIGO_BLOCK_ROW) leave(h, &h->in_table, "</tbody></table>\n");
  if (next != ELIGO_BLOCK_ENTRY) leave(h, &h->in_list, "</ul>\n");
  if (next != ELIGO_BLOCK_FIELD) leave(h, &h->in_fields, "</dl>\n");
  if (next != ELIGO_BLOCK_SIGNATURE) leave(h, &h->in_signatures, "</div>\n");
  if (next != ELIGO_BLOCK_SMALL) leave(h, &h->in_small, "</dl></div>\n");
}

static void enter(html *h, bool *inside, const char *open) {
  if (!*inside) add(h, open);
  *inside = true;
}

static void verdict(html *h, const eligo_block *b) {
  eligo_text_format(h->out, "<div class=\"verdict %s\"><strong>", class_of(b->mark));
  symbol(h, b->mark);
  element(h, "", b->cells[0], "</strong>");
  element(h, "<p>", b->cells[1], "</p></div>\n");
}

static void pair(html *h, bool *inside, const char *open, const eligo_block *b) {
  enter(h, inside, open);
  element(h, "<dt>", b->cells[0], "</dt>");
  element(h, "<dd>", b->cells[1], "</dd>\n");
}

static void heading(html *h, const eligo_block *b) {
  const char *level = b->level == 2 ? "h2" : "h3";
  eligo_text_format(h->out, "<%s>", level);
  symbol(h, b->mark);
  say(h, b->cells[0]);
  if (b->cells[1][0] != '\0') element(h, "<small>", b->cells[1], "</small>");
  eligo_text_format(h->out, "</%s>\n", level);
}

static void table(html *h, const eligo_block *b) {
  add(h, "<table><thead><tr>");
  for (unsigned i = 0; i < b->n_cells; i++) element(h, "<th scope=\"col\">", b->cells[i], "</th>");
  add(h, "</tr></thead><tbody>\n");
  h->in_table = true;
}

static void row(html *h, const eligo_block *b) {
  add(h, b->level == 0 ? "<tr class=\"step\">" : "<tr>");
  unsigned indent = b->level == 0 ? 0 : b->level - 1;
  eligo_text_format(h->out, "<th scope=\"row\" style=\"padding-left:%uem\">", indent > 12 ? 12 : indent);
  element(h, "", b->cells[0], "</th>");
  for (unsigned i = 1; i + 1 < b->n_cells; i++) element(h, "<td>", b->cells[i], "</td>");
  eligo_text_format(h->out, "<td class=\"%s\">", class_of(b->mark));
  symbol(h, b->mark);
  element(h, "", b->cells[b->n_cells - 1], "</td></tr>\n");
}

static void entry(html *h, const eligo_block *b) {
  enter(h, &h->in_list, "<ul>\n");
  add(h, "<li>");
  if (b->mark == ELIGO_MARK_NONE) add(h, "<span aria-hidden=\"true\">•</span> ");
  symbol(h, b->mark);
  say(h, b->cells[0]);
  if (b->cells[1][0] != '\0') element(h, "<small>", b->cells[1], "</small>");
  add(h, "</li>\n");
}

static void signature(html *h, const eligo_block *b) {
  enter(h, &h->in_signatures, "<div class=\"sign\">");
  element(h, "<div>", b->cells[0], "<br>");
  element(h, "<span>", b->cells[1], "</span>");
  element(h, "<span>", b->cells[2], "</span></div>");
}

static void bars(html *h, const char *widths) {
  unsigned x = 10;
  eligo_text_string(h->out, "<path d=\"");
  for (bool bar = true; *widths >= '1' && *widths <= '4'; widths++, bar = !bar) {
    unsigned wide = (unsigned)(*widths - '0');
    if (bar) eligo_text_format(h->out, "M%u 0h%uv30h-%uz", x, wide, wide);
    x += wide;
  }
  eligo_text_string(h->out, "\"/>");
}

static void code(html *h, const eligo_block *b) {
  unsigned wide = 20;
  for (const char *w = b->cells[2]; *w >= '1' && *w <= '4'; w++) wide += (unsigned)(*w - '0');
  add(h, "<div class=\"code\">");
  eligo_text_format(h->out, "<svg viewBox=\"0 0 %u 30\" width=\"%u\" aria-hidden=\"true\">", wide, wide);
  bars(h, b->cells[2]);
  element(h, "</svg>", b->cells[0], " ");
  element(h, "<b>", b->cells[1], "</b></div>\n");
}

static void draw(html *h, const eligo_block *b) {
  settle(h, b->kind);
  switch (b->kind) {
  case ELIGO_BLOCK_TITLE:
    element(h, "<h1>", b->cells[0], "</h1>\n");
    break;
  case ELIGO_BLOCK_VERDICT:
    verdict(h, b);
    break;
  case ELIGO_BLOCK_FIELD:
    pair(h, &h->in_fields, "<dl>\n", b);
    break;
  case ELIGO_BLOCK_HEADING:
    heading(h, b);
    break;
  case ELIGO_BLOCK_TEXT:
    element(h, "<p>", b->cells[0], "</p>\n");
    break;
  case ELIGO_BLOCK_TABLE:
    table(h, b);
    break;
  case ELIGO_BLOCK_ROW:
    row(h, b);
    break;
  case ELIGO_BLOCK_ENTRY:
    entry(h, b);
    break;
  case ELIGO_BLOCK_SIGNATURE:
    signature(h, b);
    break;
  case ELIGO_BLOCK_SMALL:
    pair(h, &h->in_small, "<div class=\"small\"><dl>\n", b);
    break;
  case ELIGO_BLOCK_CODE:
    code(h, b);
    break;
  }
}

static void head(html *h, const eligo_blocks *blocks) {
  eligo_text_format(h->out, "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\">",
                    h->language == ELIGO_EN ? "en" : "zh-Hans");
  add(h, "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">");
  add(h, "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
  element(h, "<title>", blocks->count > 1 ? blocks->at[1].cells[0] : "", "</title>");
  add(h, "<style>");
  add(h, style);
  add(h, "</style></head>\n<body><main>\n");
}

eligo_status eligo_report_html(const eligo_decision *decision, const eligo_write_options *options, eligo_text *text) {
  eligo_blocks *blocks = NULL;
  html h = {.out = text, .language = options->language};
  eligo_status status = eligo_decision_blocks(decision, options, &blocks);
  if (status != ELIGO_OK) return status;
  head(&h, blocks);
  for (size_t i = 0; i < blocks->count; i++) draw(&h, &blocks->at[i]);
  settle(&h, ELIGO_BLOCK_TITLE);
  add(&h, "</main></body></html>\n");
  eligo_blocks_free(blocks);
  return ELIGO_OK;
}
