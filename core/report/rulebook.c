#include "report/rulebook.h"

#include "rule/print.h"

#include <stdio.h>
#include <string.h>

enum { ONE_LINE = 100000, SHORT_HASH = 16 };

static const char style[] =
    "@page{size:A4;margin:16mm 15mm}*{box-sizing:border-box}"
    "body{font:15px/1.5 system-ui,'Noto Sans','Noto Sans CJK SC','Microsoft YaHei','PingFang SC',sans-serif;color:#1a1f1c;max-width:58em;"
    "margin:1.5em auto;padding:0 1em;overflow-wrap:anywhere}h1{font-size:1.7em;margin:.2em 0}"
    "h2{font-size:1.3em;margin:2em 0 .5em;border-bottom:2px solid #14693a;padding-bottom:.2em}"
    "h3{font-size:1.08em;margin:1.6em 0 .2em;border-top:1px solid #dfe5e1;padding-top:.7em}"
    "h4{font-size:1em;margin:.9em 0 .15em;color:#14693a}p{margin:.12em 0}a{color:#14507a;text-decoration:none}a:hover{text-decoration:underline}"
    ".c{color:#59635d;font-size:.92em}nav{columns:2 20em;font-size:.93em}nav p{break-inside:avoid}"
    ".d1{margin-left:1.3em}.d2{margin-left:2.6em}.d3{margin-left:3.9em}.d4{margin-left:5.2em}.d5{margin-left:6.5em}.d6{margin-left:7.8em}"
    "h2,h3,h4{break-after:avoid}p{orphans:2;widows:2}@media print{body{font-size:9.5px;max-width:none;margin:0;padding:0}a{color:inherit}h2~h2{break-before:page}}";

typedef struct document {
  const eligo_rulebook *rulebook;
  eligo_text *out;
  eligo_language language;
  bool html;
  eligo_arena arena;
  eligo_table anchors; /* names that have a place in the document */
} document;

static const char *either(const document *d, const char *en, const char *zh) {
  return d->language == ELIGO_EN ? en : zh;
}

static const char *title_in(const document *d, eligo_bilingual title) {
  const char *text = title.in[d->language] != NULL ? title.in[d->language] : title.in[!d->language];
  return text == NULL ? "" : text;
}

/* --- text with links --- */

static void plain(document *d, const char *text, size_t length) {
  char one[2] = "";
  for (size_t i = 0; i < length; i++) {
    one[0] = text[i];
    if (d->html && strchr("&<>\"'", text[i]) != NULL) eligo_text_html(d->out, one);
    else if (!d->html && strchr("\\`*_[]<>#|", text[i]) != NULL) eligo_text_format(d->out, "\\%c", text[i]);
    else eligo_text_char(d->out, text[i]);
  }
}

/* An anchor of letters, digits, dots and dashes: what else a name holds becomes a dash, a slash two. */
static void anchor(document *d, const char *name, size_t length) {
  for (size_t i = 0; i < length; i++) {
    const char c = name[i];
    const bool kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
    eligo_text_string(d->out, kept ? (char[]){c, '\0'} : c == '/' ? "--" : "-");
  }
}

static void linked(document *d, const char *name, size_t length) {
  if (d->html) eligo_text_string(d->out, "<a href=\"#");
  else eligo_text_char(d->out, '[');
  if (!d->html) {
    plain(d, name, length);
    eligo_text_string(d->out, "](#");
  }
  anchor(d, name, length);
  eligo_text_string(d->out, d->html ? "\">" : ")");
  if (!d->html) return;
  plain(d, name, length);
  eligo_text_string(d->out, "</a>");
}

/* Names of items, criteria, products and facts lead to their place. */
static void say(document *d, const char *text) {
  static const char ends[] = " ()[]·,;:";
  while (*text != '\0') {
    const size_t word = strcspn(text, ends);
    if (word > 0 && eligo_table_get(&d->anchors, text, word) != ELIGO_NONE) linked(d, text, word);
    else plain(d, text, word);
    text += word;
    const size_t between = strspn(text, ends);
    plain(d, text, between);
    text += between;
    if (word + between > 0) continue;
    plain(d, text, 1);
    text++;
  }
}

static void heading(document *d, unsigned level, const char *name, const char *text) {
  if (d->html) {
    eligo_text_format(d->out, "<h%u", level);
    if (name != NULL) {
      eligo_text_string(d->out, " id=\"");
      anchor(d, name, strlen(name));
      eligo_text_char(d->out, '"');
    }
    eligo_text_char(d->out, '>');
    plain(d, text, strlen(text));
    eligo_text_format(d->out, "</h%u>\n", level);
    return;
  }
  eligo_text_char(d->out, '\n');
  if (name != NULL) {
    eligo_text_string(d->out, "<a id=\"");
    anchor(d, name, strlen(name));
    eligo_text_string(d->out, "\"></a>\n\n");
  }
  for (unsigned i = 0; i < level; i++) eligo_text_char(d->out, '#');
  eligo_text_char(d->out, ' ');
  plain(d, text, strlen(text));
  eligo_text_string(d->out, "\n\n");
}

static void line(document *d, unsigned depth, const char *text) {
  if (d->html) {
    if (depth == 0) eligo_text_string(d->out, "<p>");
    else eligo_text_format(d->out, "<p class=d%u>", depth > 6 ? 6 : depth);
    say(d, text);
    eligo_text_string(d->out, "</p>\n");
    return;
  }
  for (unsigned i = 1; i < depth; i++) eligo_text_string(d->out, "  ");
  if (depth > 0) eligo_text_string(d->out, "- ");
  if (depth > 0 && strncmp(text, "– ", strlen("– ")) == 0) text += strlen("– ");
  say(d, text);
  eligo_text_string(d->out, depth > 0 ? "\n" : "\n\n");
}

static void quiet(document *d, const char *text) {
  if (d->html) eligo_text_string(d->out, "<p class=c>");
  say(d, text);
  eligo_text_string(d->out, d->html ? "</p>\n" : "\n\n");
}

/* --- what the rules print, line by line --- */

static bool is_heading(const char *at, const char *before) {
  return *at != ' ' && before != NULL && *before == '\0';
}

/* The first line is the title, which stands in a heading already. */
static void put_printed(document *d, char *text) {
  const char *before = NULL;
  bool first = true;
  for (char *at = text, *next; at != NULL; before = at, at = next) {
    next = strchr(at, '\n');
    if (next != NULL) *next++ = '\0';
    const size_t indent = strspn(at, " ");
    const unsigned depth = (unsigned)(indent / 2);
    if (first) first = at[0] == '\0';
    else if (at[indent] == '\0') continue;
    else if (is_heading(at, before)) heading(d, 4, NULL, at);
    else line(d, depth, at + indent);
  }
}

typedef void print(const eligo_rulebook *rulebook, uint32_t place, eligo_language language, unsigned columns, eligo_text *text);

static void put(document *d, print *how, uint32_t place) {
  eligo_text text = {0};
  how(d->rulebook, place, d->language, ONE_LINE, &text);
  if (text.failed) d->out->failed = true;
  else if (text.bytes != NULL) put_printed(d, text.bytes);
  eligo_text_free(&text);
}

/* --- names --- */

static const char *joined(document *d, const char *a, const char *b) {
  eligo_text text = {0};
  eligo_text_format(&text, "%s/%s", a, b);
  const char *copy = text.failed ? NULL : eligo_arena_copy(&d->arena, text.bytes, text.length);
  eligo_text_free(&text);
  return copy == NULL ? "" : copy;
}

static void know(document *d, const char *name) {
  if (eligo_table_get(&d->anchors, name, strlen(name)) == ELIGO_NONE && !eligo_table_put(&d->anchors, &d->arena, name, strlen(name), 1))
    d->out->failed = true;
}

static const char *item_name(document *d, uint32_t item) {
  const eligo_rulebook *r = d->rulebook;
  return joined(d, r->standards[r->items[item].standard].id, r->items[item].id);
}

static void know_all(document *d) {
  const eligo_rulebook *r = d->rulebook;
  for (uint32_t i = 0; i < r->n_standards; i++) know(d, r->standards[i].id);
  for (uint32_t i = 0; i < r->n_items; i++) know(d, item_name(d, i));
  for (uint32_t i = 0; i < r->n_criteria; i++) know(d, joined(d, r->criteria[i].home, r->criteria[i].id));
  for (uint32_t i = 0; i < r->n_editions; i++) know(d, r->editions[i].id);
  for (uint32_t i = 0; i < r->n_products; i++) know(d, r->products[i].id);
  for (uint32_t i = 0; i < r->dictionary.count; i++) know(d, r->dictionary.facts[i].name);
}

/* --- chapters --- */

static void put_source(document *d, const eligo_draft_document *source) {
  eligo_text text = {0};
  eligo_text_format(&text, "%s: %s", source->id, title_in(d, source->title));
  if (source->number != NULL) eligo_text_format(&text, "; %s", source->number);
  if (source->date != NULL) eligo_text_format(&text, "; %s", source->date);
  if (source->url != NULL) eligo_text_format(&text, "; %s", source->url);
  line(d, 1, text.bytes == NULL ? "" : text.bytes);
  if (text.failed) d->out->failed = true;
  eligo_text_free(&text);
}

static void put_pack(document *d, const eligo_draft_pack *pack) {
  eligo_text text = {0};
  heading(d, 3, NULL, title_in(d, pack->title));
  eligo_text_format(&text, "%s %s", pack->id, pack->version);
  if (pack->edition != NULL) eligo_text_format(&text, " · %s", pack->edition);
  if (pack->jurisdiction != NULL) eligo_text_format(&text, " · %s", pack->jurisdiction);
  if (pack->in_force != NULL) eligo_text_format(&text, " · %s %s", either(d, "in force from", "自"), pack->in_force);
  if (pack->until != NULL) eligo_text_format(&text, " · %s %s", either(d, "until", "至"), pack->until);
  eligo_text_format(&text, " · SHA-256 %.*s…", SHORT_HASH, pack->sha256);
  quiet(d, text.bytes == NULL ? "" : text.bytes);
  if (text.failed) d->out->failed = true;
  eligo_text_free(&text);
  for (size_t i = 0; i < pack->n_authors; i++) quiet(d, pack->authors[i]);
  for (size_t i = 0; i < pack->n_sources; i++) put_source(d, &pack->sources[i]);
}

static void put_packs(document *d) {
  heading(d, 2, NULL, either(d, "Packs and their sources", "规则包与来源"));
  for (uint32_t i = 0; i < d->rulebook->n_packs; i++) put_pack(d, &d->rulebook->packs[i]);
}

/* One line of the contents. */
static void entry(document *d, unsigned depth, const char *name, const char *shown, const char *title) {
  if (d->html) eligo_text_format(d->out, "<p class=d%u>", depth);
  for (unsigned i = 0; !d->html && i < depth; i++) eligo_text_string(d->out, "  ");
  if (!d->html) eligo_text_string(d->out, "- [");
  else eligo_text_string(d->out, "<a href=\"#");
  if (!d->html) {
    plain(d, shown, strlen(shown));
    eligo_text_string(d->out, "](#");
  }
  anchor(d, name, strlen(name));
  eligo_text_string(d->out, d->html ? "\">" : ") ");
  if (d->html) plain(d, shown, strlen(shown));
  if (d->html) eligo_text_string(d->out, "</a> ");
  plain(d, title, strlen(title));
  eligo_text_string(d->out, d->html ? "</p>\n" : "\n");
}

static void put_contents(document *d) {
  const eligo_rulebook *r = d->rulebook;
  heading(d, 2, NULL, either(d, "Contents", "目录"));
  if (d->html) eligo_text_string(d->out, "<nav>\n");
  for (uint32_t s = 0; s < r->n_standards; s++) {
    entry(d, 0, r->standards[s].id, title_in(d, r->standards[s].title), "");
    for (uint32_t i = 0; i < r->standards[s].n_items; i++) {
      const eligo_item *item = &r->items[r->standards[s].first_item + i];
      entry(d, 1, joined(d, r->standards[s].id, item->id), item->id, title_in(d, item->title));
    }
  }
  for (uint32_t i = 0; i < r->n_editions; i++) entry(d, 0, r->editions[i].id, title_in(d, r->editions[i].title), "");
  for (uint32_t i = 0; i < r->n_products; i++) entry(d, 0, r->products[i].id, title_in(d, r->products[i].title), "");
  for (uint32_t i = 0; i < r->n_criteria; i++)
    entry(d, 1, joined(d, r->criteria[i].home, r->criteria[i].id), title_in(d, r->criteria[i].title), "");
  if (d->html) eligo_text_string(d->out, "</nav>\n");
}

static void put_standards(document *d) {
  const eligo_rulebook *r = d->rulebook;
  for (uint32_t s = 0; s < r->n_standards; s++) {
    const eligo_standard *standard = &r->standards[s];
    char first[11] = "", text[64];
    heading(d, 2, standard->id, title_in(d, standard->title));
    if (standard->in_force != ELIGO_DAY_FIRST) eligo_day_print(standard->in_force, first);
    snprintf(text, sizeof text, "%s %s", either(d, "In force from", "施行日期"), first);
    if (*first != '\0') quiet(d, text);
    for (uint32_t i = 0; i < standard->n_items; i++) {
      const uint32_t item = standard->first_item + i;
      eligo_text shown = {0};
      eligo_text_format(&shown, "%s  %s", r->items[item].id, title_in(d, r->items[item].title));
      heading(d, 3, item_name(d, item), shown.bytes == NULL ? "" : shown.bytes);
      eligo_text_free(&shown);
      put(d, eligo_print_item, item);
    }
  }
}

static void put_named(document *d) {
  const eligo_rulebook *r = d->rulebook;
  if (r->n_criteria > 0) heading(d, 2, NULL, either(d, "Criteria that several items share", "共用条件"));
  for (uint32_t i = 0; i < r->n_criteria; i++) {
    heading(d, 3, joined(d, r->criteria[i].home, r->criteria[i].id), title_in(d, r->criteria[i].title));
    put(d, eligo_print_criteria, i);
  }
  if (r->n_editions > 0) heading(d, 2, NULL, either(d, "Which list applies", "适用清单"));
  for (uint32_t i = 0; i < r->n_editions; i++) {
    heading(d, 3, r->editions[i].id, title_in(d, r->editions[i].title));
    put(d, eligo_print_edition, i);
  }
}

static void put_products(document *d) {
  const eligo_rulebook *r = d->rulebook;
  if (r->n_products > 0) heading(d, 2, NULL, either(d, "Financial products", "金融产品"));
  for (uint32_t i = 0; i < r->n_products; i++) {
    heading(d, 3, r->products[i].id, title_in(d, r->products[i].title));
    put(d, eligo_print_product, i);
  }
}

static void put_parameters(document *d) {
  const eligo_rulebook *r = d->rulebook;
  if (r->n_parameters > 0) heading(d, 2, NULL, either(d, "Parameters", "参数"));
  for (uint32_t i = 0; i < r->n_parameters; i++) {
    const eligo_parameter *p = &r->parameters[i];
    eligo_text text = {0};
    eligo_text_format(&text, "%s: %s  %s", title_in(d, p->title), p->value.text, p->name);
    if (p->stricter != NULL)
      eligo_text_format(&text, " · %s", strcmp(p->stricter, "larger") == 0 ? either(d, "larger is stricter", "越大越严") : either(d, "smaller is stricter", "越小越严"));
    if (p->source != NULL) eligo_text_format(&text, "  [%s]", p->source);
    line(d, 1, text.bytes == NULL ? "" : text.bytes);
    eligo_text_free(&text);
  }
}

static void put_benefits(document *d) {
  const eligo_rulebook *r = d->rulebook;
  if (r->n_benefits > 0) heading(d, 2, NULL, either(d, "Environmental benefit", "环境效益"));
  for (uint32_t i = 0; i < r->n_benefits; i++) {
    heading(d, 3, r->benefits[i].id, title_in(d, r->benefits[i].title));
    put(d, eligo_print_benefit, i);
  }
}

static void put_tables(document *d) {
  const eligo_rulebook *r = d->rulebook;
  if (r->n_tables > 0) heading(d, 2, NULL, either(d, "Tables", "数值表"));
  for (uint32_t i = 0; i < r->n_tables; i++) {
    heading(d, 3, r->tables[i].name, title_in(d, r->tables[i].title));
    put(d, eligo_print_table, i);
  }
}

static void put_facts(document *d) {
  const eligo_rulebook *r = d->rulebook;
  heading(d, 2, NULL, either(d, "Facts", "信息项"));
  for (uint32_t i = 0; i < r->dictionary.count; i++) {
    heading(d, 3, r->dictionary.facts[i].name, title_in(d, r->dictionary.facts[i].title));
    quiet(d, r->dictionary.facts[i].name);
    put(d, eligo_print_fact, i);
  }
}

void eligo_rulebook_document(const eligo_rulebook *rulebook, eligo_document form, eligo_language language, eligo_text *out) {
  document d = {.rulebook = rulebook, .out = out, .language = language, .html = form == ELIGO_DOCUMENT_HTML};
  const char *name = either(&d, "Rulebook", "规则手册");
  know_all(&d);
  if (d.html)
    eligo_text_format(out, "<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title><style>%s</style></head><body>\n",
                      language == ELIGO_EN ? "en" : "zh", name, style);
  heading(&d, 1, NULL, name);
  quiet(&d, either(&d, "Printed from the rules themselves: what stands here is what is decided.", "由规则直接生成:所载即所判。"));
  put_contents(&d);
  put_packs(&d);
  put_standards(&d);
  put_named(&d);
  put_products(&d);
  put_parameters(&d);
  put_benefits(&d);
  put_tables(&d);
  put_facts(&d);
  if (d.html) eligo_text_string(out, "</body></html>\n");
  if (d.arena.failed) out->failed = true;
  eligo_arena_free(&d.arena);
}
