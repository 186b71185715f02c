/* A comparison as one page of HTML that needs nothing else. */
#include "cli/compare.h"
#include "cli/titles.h"

#include <string.h>

static const char style[] =
    "@page{size:A4;margin:14mm}body{font:14px/1.45 system-ui,'Noto Sans','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif;"
    "color:#1a1f1c;max-width:64em;margin:1.6em auto;padding:0 1em}h1{font-size:1.5em;margin:0}"
    "h2{font-size:1.1em;margin:1.5em 0 .4em;border-bottom:1px solid #b8c2bb;padding-bottom:.2em}"
    "h3{font-size:1em;margin:1em 0 .2em}h3 small{font-weight:400;color:#59635d}.quiet{color:#59635d}"
    "p.o,p.n{margin:.1em 0;padding:.1em .5em;white-space:pre-wrap}p.o{background:#fbecea;text-decoration:line-through;text-decoration-color:#a3211b}"
    "p.n{background:#e9f4ec}table{border-collapse:collapse;width:100%;overflow-wrap:anywhere}"
    "th,td{text-align:left;vertical-align:top;padding:.28em .8em .28em 0;border-top:1px solid #dfe5e1}thead th{border-top:0;color:#59635d}"
    ".r{text-align:right;white-space:nowrap}tr,p{break-inside:avoid}@media print{body{font-size:10px;margin:0;padding:0;max-width:none}"
    "*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}";

typedef struct html {
  const eligo_comparison *c;
  eligo_text *out;
  eligo_language language;
} html;

static void add(html *h, const char *markup) {
  eligo_text_string(h->out, markup);
}

static void say(html *h, const char *text) {
  eligo_text_html(h->out, text);
}

static const char *either(const html *h, const char *en, const char *zh) {
  return h->language == ELIGO_EN ? en : zh;
}

static void cell(html *h, const char *text) {
  add(h, "<td>");
  say(h, text);
  add(h, "</td>");
}

static void heading(html *h, const char *en, const char *zh) {
  add(h, "<h2>");
  say(h, either(h, en, zh));
  add(h, "</h2>");
}

static void row_of_heads(html *h, const char *const (*heads)[2], size_t count) {
  add(h, "<table><thead><tr>");
  for (size_t i = 0; i < count; i++) {
    add(h, "<th>");
    say(h, heads[i][h->language]);
    add(h, "</th>");
  }
  add(h, "</tr></thead><tbody>");
}

static void moves(html *h) {
  static const char *const heads[][2] = {{"Before", "原结论"}, {"After", "新结论"}, {"Loans", "笔数"}, {"Amount", "金额"}};
  row_of_heads(h, heads, 4);
  for (int before = 0; before < ELIGO_ANSWERS; before++) {
    for (int after = 0; after < ELIGO_ANSWERS; after++) {
      if (before == after || h->c->book.count[before][after] == 0) continue;
      add(h, "<tr>");
      cell(h, eligo_answer_word(before, h->language));
      cell(h, eligo_answer_word(after, h->language));
      eligo_text_format(h->out, "<td>%llu</td><td>", (unsigned long long)h->c->book.count[before][after]);
      eligo_comparison_money(h->c, before, after, h->out);
      add(h, "</td></tr>");
    }
  }
  add(h, "</tbody></table>");
}

static void loans(html *h) {
  static const char *const heads[][2] = {{"Loan", "贷款"}, {"Amount", "金额"}, {"Before", "原结论"}, {"After", "新结论"}, {"Because of", "原因"}};
  row_of_heads(h, heads, 5);
  for (size_t i = 0; i < h->c->book.n_at; i++) {
    const eligo_moved_row *row = &h->c->book.at[i];
    add(h, "<tr><td>");
    say(h, row->id == NULL ? row->source : row->id);
    eligo_text_format(h->out, "<br><span class=quiet>%llu</span></td>", (unsigned long long)row->line);
    cell(h, row->amount);
    cell(h, eligo_answer_word(row->before, h->language));
    cell(h, eligo_answer_word(row->after, h->language));
    add(h, "<td>");
    say(h, row->criterion);
    if (row->criterion != NULL && row->why != NULL) add(h, ": ");
    say(h, row->why);
    add(h, "</td></tr>");
  }
  add(h, "</tbody></table>");
}

static void changes(html *h) {
  for (size_t i = 0; i < h->c->changes.count; i++) {
    const eligo_rule_change *one = &h->c->changes.at[i];
    add(h, "<h3>");
    say(h, one->id);
    add(h, " <small>");
    say(h, eligo_title(one->title, h->language));
    add(h, " · ");
    say(h, eligo_change_word(one->kind, h->language));
    add(h, "</small></h3>");
    for (size_t k = 0; k < one->n_lines; k++) {
      add(h, one->lines[k].sign == '-' ? "<p class=o>" : "<p class=n>");
      say(h, one->lines[k].text);
      add(h, "</p>");
    }
  }
}

void eligo_compare_html(const eligo_comparison *c, eligo_text *out) {
  html h = {c, out, c->call->language};
  eligo_text_format(out, "<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>Eligo</title><style>%s</style></head><body><h1>",
                    h.language == ELIGO_EN ? "en" : "zh", style);
  say(&h, either(&h, "What changed", "规则变化"));
  add(&h, "</h1><p class=quiet>");
  say(&h, c->names[0]);
  add(&h, " → ");
  say(&h, c->names[1]);
  add(&h, "</p>");
  if (c->with_book) {
    heading(&h, "Loans that come to another answer", "结论改变的贷款");
    eligo_text_format(out, "<p>%llu / %llu · %s</p>", (unsigned long long)c->book.moved, (unsigned long long)c->book.rows, c->as_of);
    if (c->book.moved > 0) moves(&h);
  }
  heading(&h, "Rules", "规则");
  changes(&h);
  if (c->book.n_at > 0) {
    heading(&h, "Each loan", "逐笔明细");
    loans(&h);
  }
  add(&h, "</body></html>\n");
}
