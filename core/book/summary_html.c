/* A summary as one page of HTML that needs nothing else. Charts are SVG drawn here; verdicts differ by colour and by
 * hatching, so that a print in grey reads as well. */
#include "book/summary.h"
#include "book/summary_words.h"
#include "eligo/version.h"
#include "report/words.h"

#include <string.h>

typedef struct html {
  eligo_text *out;
  const eligo_summary *summary;
  eligo_language language;
} html;

enum { CHART_WIDTH = 1000, MOST_BARS = 40 };

static const char style[] =
    "@page{size:A4;margin:12mm 14mm}*{box-sizing:border-box}"
    "body{font:14px/1.45 system-ui,'Noto Sans','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif;color:#1a1f1c;"
    "background:#fff;max-width:64em;margin:1.6em auto;padding:0 1em}"
    "h1{font-size:1.5em;margin:0}h2{font-size:1.1em;margin:1.5em 0 .4em;border-bottom:1px solid #b8c2bb;padding-bottom:.2em}"
    "p{margin:.3em 0}.quiet{color:#59635d;font-size:.93em}"
    ".big{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5em,1fr));gap:1em;margin:1em 0 .6em}.big b{font-size:1.7em;display:block;line-height:1.15}"
    ".v0 b{color:#14693a}.v1 b{color:#a3211b}.v2 b{color:#7a5200}"
    "svg{display:block;width:100%}svg.key{display:inline-block;width:1em;height:.8em}table{border-collapse:collapse;table-layout:fixed;width:100%;margin:.2em 0;overflow-wrap:anywhere}"
    "th,td{text-align:left;vertical-align:top;padding:.28em .7em .28em 0;border-top:1px solid #dfe5e1}thead th{border-top:0;color:#59635d;"
    "font-weight:600;font-size:.9em}tbody th{font-weight:400}th small,td small{display:block;color:#59635d;font-size:.86em}"
    ".n{text-align:right;width:16%;padding:.28em 0 .28em .5em;overflow-wrap:normal}.m{width:19%}.bar{width:10%}.wide{width:30%}.count{width:8%}tr{break-inside:avoid}h2{break-after:avoid}"
    "thead{display:table-header-group}"
    "@media print{body{font-size:9.5px;margin:0;padding:0;max-width:none}*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}";

/* Hatching: none for eligible, lines for not eligible, dots for undetermined. */
static const char patterns[] =
    "<svg width=\"0\" height=\"0\" style=\"position:absolute\" aria-hidden=\"true\"><defs>"
    "<pattern id=\"p0\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"#2b8a57\"/></pattern>"
    "<pattern id=\"p1\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\" "
    "fill=\"#c0453e\"/><rect width=\"2\" height=\"8\" fill=\"#8f241e\"/></pattern>"
    "<pattern id=\"p2\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect width=\"8\" height=\"8\" fill=\"#e0b04a\"/><circle cx=\"4\" "
    "cy=\"4\" r=\"1.4\" fill=\"#8a6414\"/></pattern></defs></svg>";

static void add(html *h, const char *markup) {
  eligo_text_string(h->out, markup);
}

static void say(html *h, const char *text) {
  eligo_text_html(h->out, text);
}

static const char *word(const html *h, eligo_summary_word which) {
  return eligo_summary_word_in(which, h->language);
}

static void say_count(html *h, uint64_t count) {
  char digits[32];
  size_t at = sizeof digits - 1, n = 0;
  digits[at] = '\0';
  do {
    if (n > 0 && n % 3 == 0) digits[--at] = ',';
    digits[--at] = (char)('0' + count % 10);
    n++;
  } while ((count /= 10) > 0);
  add(h, digits + at);
}

/* A currency a line, without decimals that are zero. */
static void say_money(html *h, const eligo_money *money) {
  eligo_text text = {0};
  eligo_money_say(h->summary, money, &text);
  for (const char *at = text.bytes; at != NULL && *at != '\0';) {
    if (strncmp(at, ", ", 2) == 0) {
      add(h, "<br>");
      at += 2;
    } else if (strncmp(at, ".00 ", 4) == 0) {
      at += 3;
    } else {
      eligo_text_char(h->out, *at++); /* digits and currency codes: nothing to escape */
    }
  }
  if (text.failed) h->out->failed = true;
  eligo_text_free(&text);
}

/* --- charts --- */

/* `from` and `width` in thousandths of the cell: a viewBox would stretch the hatching with it. */
static void bar_part(html *h, uint64_t from, uint64_t width, int verdict, uint64_t count) {
  eligo_text_format(h->out, "<rect x=\"%llu.%llu%%\" width=\"%llu.%llu%%\" height=\"100%%\" fill=\"url(#p%d)\"><title>%s: %llu</title></rect>",
                    (unsigned long long)from / 10, (unsigned long long)from % 10, (unsigned long long)width / 10,
                    (unsigned long long)width % 10, verdict, eligo_verdict_in(eligo_verdicts[verdict], h->language),
                    (unsigned long long)count);
}

/* One bar: verdicts as parts of `longest`. */
static void verdict_bar(html *h, const eligo_tally_line *line, uint64_t longest) {
  uint64_t from = 0;
  add(h, "<svg height=\"14\" role=\"img\">");
  for (int v = 0; v < ELIGO_VERDICTS; v++) {
    if (line->count[v] == 0) continue;
    uint64_t width = line->count[v] * CHART_WIDTH / (longest == 0 ? 1 : longest);
    if (width < 2) width = 2;
    bar_part(h, from, width, v, line->count[v]);
    from += width;
  }
  add(h, "</svg>");
}

static void plain_bar(html *h, uint64_t count, uint64_t longest, int verdict) {
  uint64_t width = count * CHART_WIDTH / (longest == 0 ? 1 : longest);
  add(h, "<svg height=\"12\" role=\"img\">");
  bar_part(h, 0, width < 2 ? 2 : width, verdict, count);
  add(h, "</svg>");
}

/* By how much a limit was missed: seven columns, each with its name below. */
static void miss_columns(html *h, const eligo_tally_failed *failed) {
  uint64_t most = 0;
  for (int m = 0; m < ELIGO_MISSES; m++) most = failed->misses[m] > most ? failed->misses[m] : most;
  if (most == 0) return;
  add(h, "<svg viewBox=\"0 0 350 48\" role=\"img\">");
  for (int m = 0; m < ELIGO_MISSES; m++) {
    unsigned height = (unsigned)(failed->misses[m] * 30 / most);
    if (failed->misses[m] > 0 && height == 0) height = 1;
    eligo_text_format(h->out, "<rect x=\"%d\" y=\"%u\" width=\"40\" height=\"%u\" fill=\"url(#p1)\"><title>%s: %llu</title></rect>", m * 50 + 5,
                      32 - height, height, eligo_miss_names[m], (unsigned long long)failed->misses[m]);
    eligo_text_format(h->out, "<text x=\"%d\" y=\"45\" font-size=\"12\" text-anchor=\"middle\" fill=\"#59635d\">", m * 50 + 25);
    say(h, eligo_miss_names[m]);
    add(h, "</text>");
  }
  add(h, "<line x1=\"0\" y1=\"32.5\" x2=\"350\" y2=\"32.5\" stroke=\"#b8c2bb\"/></svg>");
}

/* --- sections --- */

static void section(html *h, eligo_summary_word title) {
  add(h, "<section><h2>");
  say(h, word(h, title));
  add(h, "</h2>");
}

static void name_cell(html *h, const eligo_summary_line *line, bool group_first) {
  const char *title = eligo_title_in(line->title, h->language);
  add(h, "<th scope=\"row\">");
  say(h, title == NULL ? line->id : title);
  add(h, "<small>");
  if (group_first && line->group != NULL) {
    say(h, line->group);
    add(h, " ");
  }
  if (title != NULL) say(h, line->id);
  if (!group_first && line->group != NULL) {
    if (title != NULL) add(h, "<br>");
    say(h, line->group);
  }
  add(h, "</small></th>");
}

static uint64_t longest_of(const eligo_summary_list *list) {
  uint64_t longest = 0;
  for (size_t i = 0; i < list->count; i++) {
    const eligo_summary_line *line = &list->at[i];
    uint64_t count = line->by_verdict != NULL ? eligo_line_total(line->by_verdict) : line->open != NULL ? line->open->count : line->failed->count;
    longest = count > longest ? count : longest;
  }
  return longest;
}

static void small_money(html *h, const eligo_money *money) {
  add(h, "<small>");
  say_money(h, money);
  add(h, "</small>");
}

static void verdict_head(html *h) {
  add(h, "<table><thead><tr><th></th><th class=\"bar\"></th>");
  for (int v = 0; v < ELIGO_VERDICTS; v++) {
    add(h, "<th class=\"n\">");
    say(h, eligo_verdict_in(eligo_verdicts[v], h->language));
    add(h, "</th>");
  }
  add(h, "<th class=\"n m\">");
  say(h, word(h, ELIGO_S_AMOUNT));
  add(h, "</th></tr></thead><tbody>");
}

static void verdict_table(html *h, eligo_summary_word title, const eligo_summary_list *list) {
  if (list->count == 0) return;
  const uint64_t longest = longest_of(list);
  section(h, title);
  verdict_head(h);
  for (size_t i = 0; i < list->count; i++) {
    const eligo_tally_line *line = list->at[i].by_verdict;
    const eligo_money sum = eligo_money_of(line);
    add(h, "<tr>");
    name_cell(h, &list->at[i], true);
    add(h, "<td class=\"bar\">");
    verdict_bar(h, line, longest);
    add(h, "</td>");
    for (int v = 0; v < ELIGO_VERDICTS; v++) {
      add(h, "<td class=\"n\">");
      say_count(h, line->count[v]);
      if (line->count[v] > 0) small_money(h, &line->money[v]);
      add(h, "</td>");
    }
    add(h, "<td class=\"n\">");
    say_money(h, &sum);
    add(h, "</td></tr>");
  }
  add(h, "</tbody></table></section>");
}

static void more_of(html *h, size_t count) {
  if (count <= MOST_BARS) return;
  add(h, "<p class=\"quiet\">… ");
  say_count(h, count - MOST_BARS);
  add(h, " ");
  say(h, word(h, ELIGO_S_MORE));
  add(h, "</p>");
}

static void reason_table(html *h, eligo_summary_word title, eligo_summary_word what, const eligo_summary_list *list, int verdict) {
  if (list->count == 0) return;
  const uint64_t longest = longest_of(list);
  section(h, title);
  add(h, "<table><thead><tr><th>");
  say(h, word(h, what));
  add(h, "</th><th class=\"wide\"></th><th class=\"n count\">");
  say(h, word(h, ELIGO_S_COUNT));
  add(h, "</th><th class=\"n m\">");
  say(h, word(h, ELIGO_S_HANGS_ON_IT));
  add(h, "</th></tr></thead><tbody>");
  for (size_t i = 0; i < list->count && i < MOST_BARS; i++) {
    const eligo_summary_line *line = &list->at[i];
    const uint64_t count = line->open != NULL ? line->open->count : line->failed->count;
    add(h, "<tr>");
    name_cell(h, line, false);
    add(h, "<td class=\"bar\">");
    plain_bar(h, count, longest, verdict);
    if (line->failed != NULL) miss_columns(h, line->failed);
    add(h, "</td><td class=\"n\">");
    say_count(h, count);
    add(h, "</td><td class=\"n\">");
    say_money(h, line->open != NULL ? &line->open->money : &line->failed->money);
    add(h, "</td></tr>");
  }
  add(h, "</tbody></table>");
  more_of(h, list->count);
  add(h, "</section>");
}

static void refusals(html *h) {
  const eligo_tally *t = h->summary->tally;
  if (t->rejected == 0) return;
  section(h, ELIGO_S_WHY_REFUSED);
  add(h, "<table><tbody>");
  for (size_t i = 0; i < ELIGO_FAULT_KINDS && t->faults[i].count > 0; i++) {
    add(h, "<tr><th scope=\"row\">");
    say(h, t->faults[i].example[0] != '\0' ? t->faults[i].example : t->faults[i].id);
    add(h, "<small>");
    say(h, t->faults[i].id);
    add(h, "</small></th><td class=\"n\">");
    say_count(h, t->faults[i].count);
    add(h, "</td></tr>");
  }
  add(h, "</tbody></table></section>");
}

/* A verdict comes with the hatching that stands for it in every bar below. */
static void big_number(html *h, int verdict, const char *label, uint64_t count, const eligo_money *money) {
  eligo_text_format(h->out, "<div class=\"v%d\"><b>", verdict);
  say_count(h, count);
  add(h, "</b>");
  if (verdict < ELIGO_VERDICTS)
    eligo_text_format(h->out, "<svg class=\"key\"><rect width=\"100%%\" height=\"100%%\" fill=\"url(#p%d)\"/></svg> ", verdict);
  say(h, label);
  add(h, "<br><span class=\"quiet\">");
  if (money != NULL) say_money(h, money);
  add(h, "</span></div>");
}

static void head(html *h) {
  const eligo_summary *s = h->summary;
  const eligo_tally *t = s->tally;
  add(h, "<header><h1>");
  say(h, word(h, ELIGO_S_BOOK));
  add(h, "</h1><p class=\"quiet\">");
  say(h, word(h, ELIGO_S_AS_OF_DAY));
  eligo_text_format(h->out, " %s · ", s->as_of);
  say(h, word(h, ELIGO_S_RULES_USED));
  eligo_text_format(h->out, " %s · Eligo %s</p></header><div class=\"big\">", s->digest, ELIGO_VERSION);
  big_number(h, ELIGO_VERDICTS, word(h, ELIGO_S_ROWS), t->rows, NULL);
  for (int v = 0; v < ELIGO_VERDICTS; v++) big_number(h, v, eligo_verdict_in(eligo_verdicts[v], h->language), t->all.count[v], &t->all.money[v]);
  if (t->rejected > 0) big_number(h, ELIGO_VERDICTS, word(h, ELIGO_S_REFUSED), t->rejected, NULL);
  add(h, "</div>");
  verdict_bar(h, &t->all, eligo_line_total(&t->all));
  add(h, "<p class=\"quiet\">");
  say(h, word(h, ELIGO_S_NOTE));
  add(h, "</p>");
  if (t->without_money == 0) return;
  add(h, "<p class=\"quiet\">");
  say_count(h, t->without_money);
  add(h, " ");
  say(h, word(h, ELIGO_S_WITHOUT_AMOUNT));
  add(h, "</p>");
}

void eligo_summary_html(const eligo_summary *s, eligo_language language, eligo_text *out) {
  html h = {out, s, language};
  eligo_text_format(out, "<!doctype html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" "
                         "content=\"width=device-width,initial-scale=1\"><title>", language == ELIGO_ZH ? "zh" : "en");
  say(&h, word(&h, ELIGO_S_BOOK));
  eligo_text_format(out, " %s</title><style>%s</style></head><body>%s", s->as_of, style, patterns);
  head(&h);
  verdict_table(&h, ELIGO_S_BY_PRODUCT, &s->products);
  verdict_table(&h, ELIGO_S_BY_STANDARD, &s->standards);
  reason_table(&h, ELIGO_S_MOST_MISSING, ELIGO_S_FACT, &s->missing, 2);
  reason_table(&h, ELIGO_S_MOST_FAILED, ELIGO_S_CRITERION, &s->failed, 1);
  reason_table(&h, ELIGO_S_OPEN_POINTS, ELIGO_S_CRITERION, &s->open, 2);
  verdict_table(&h, ELIGO_S_BY_ITEM, &s->items);
  verdict_table(&h, ELIGO_S_BY_ACTIVITY, &s->activities);
  refusals(&h);
  eligo_text_string(out, "</body></html>\n");
}
