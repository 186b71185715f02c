#include "report/rulebook.h"

#include "report/document.h"
#include "rule/print.h"

#include <stdio.h>
#include <string.h>

enum { SHORT_HASH = 16, MOST_TESTED_BY = 12, MOST_CELLS = 24 };

typedef eligo_document document;

static const char *joined(document *d, const char *a, const char *b) {
  eligo_text text = {0};
  eligo_text_format(&text, "%s/%s", a, b);
  const char *copy = text.failed ? NULL : eligo_arena_copy(&d->arena, text.bytes, text.length);
  eligo_text_free(&text);
  return copy == NULL ? "" : copy;
}

/* A text that was put together for one line. */
static void put_line(document *d, unsigned depth, eligo_text *text) {
  if (text->failed) d->out->failed = true;
  else if (depth == 0) eligo_document_note(d, text->bytes == NULL ? "" : text->bytes);
  else eligo_document_line(d, depth, text->bytes == NULL ? "" : text->bytes);
  eligo_text_free(text);
}

typedef void print(const eligo_rulebook *rulebook, uint32_t place, eligo_language language, unsigned columns, eligo_text *text);

static void put(document *d, print *how, uint32_t place) {
  eligo_text text = {0};
  how(d->rulebook, place, d->language, ELIGO_FOR_DOCUMENT, &text);
  if (text.failed) d->out->failed = true;
  else if (text.bytes != NULL) eligo_document_printed(d, text.bytes);
  eligo_text_free(&text);
}

/* --- what belongs to which pack --- */

static uint32_t pack_called(const eligo_rulebook *r, const char *id) {
  uint32_t i = 0;
  while (i < r->n_packs && (id == NULL || strcmp(r->packs[i].id, id) != 0)) i++;
  return i < r->n_packs ? i : 0;
}

static uint32_t pack_of_file(const eligo_rulebook *r, const char *file) {
  const uint32_t pack = eligo_rulebook_pack_of(r, file);
  return pack == ELIGO_NONE ? 0 : pack;
}

static uint32_t pack_of_fact(const eligo_rulebook *r, uint32_t fact) {
  return pack_of_file(r, r->dictionary.facts[fact].place.file);
}

static const char *criteria_id(document *d, uint32_t criteria) {
  return joined(d, d->rulebook->criteria[criteria].home, d->rulebook->criteria[criteria].id);
}

static const char *item_id(document *d, uint32_t item) {
  const eligo_rulebook *r = d->rulebook;
  return joined(d, r->standards[r->items[item].standard].id, r->items[item].id);
}

static void know_standard(document *d, const eligo_standard *s) {
  const uint32_t pack = pack_called(d->rulebook, s->pack);
  eligo_document_know(d, s->id, pack);
  if (s->common != ELIGO_NONE) eligo_document_know(d, joined(d, s->id, "common"), pack);
  if (s->safeguards != ELIGO_NONE) eligo_document_know(d, joined(d, s->id, "safeguards"), pack);
  for (uint32_t i = 0; i < s->n_items; i++) eligo_document_know(d, item_id(d, s->first_item + i), pack);
}

static void know_all(document *d) {
  const eligo_rulebook *r = d->rulebook;
  for (uint32_t i = 0; i < r->n_standards; i++) know_standard(d, &r->standards[i]);
  for (uint32_t i = 0; i < r->n_criteria; i++) eligo_document_know(d, criteria_id(d, i), pack_called(r, r->criteria[i].pack));
  for (uint32_t i = 0; i < r->n_editions; i++) eligo_document_know(d, r->editions[i].id, pack_called(r, r->editions[i].pack));
  for (uint32_t i = 0; i < r->n_products; i++) eligo_document_know(d, r->products[i].id, pack_called(r, r->products[i].pack));
  for (uint32_t i = 0; i < r->n_tables; i++) eligo_document_know(d, r->tables[i].name, pack_called(r, r->tables[i].pack));
  for (uint32_t i = 0; i < r->n_benefits; i++) eligo_document_know(d, r->benefits[i].id, pack_called(r, r->benefits[i].pack));
  for (uint32_t i = 0; i < r->dictionary.count; i++) eligo_document_know(d, r->dictionary.facts[i].name, pack_of_fact(r, i));
}

/* --- a pack and what it declares --- */

static void put_source(document *d, const eligo_draft_document *source) {
  eligo_text text = {0};
  eligo_text_format(&text, "%s: %s", source->id, eligo_document_title(d, source->title));
  if (source->number != NULL) eligo_text_format(&text, "; %s", source->number);
  if (source->date != NULL) eligo_text_format(&text, "; %s", source->date);
  if (source->url != NULL) eligo_text_format(&text, "; %s", source->url);
  put_line(d, 1, &text);
}

static void say_pack(document *d, const eligo_draft_pack *pack, eligo_text *text) {
  eligo_text_format(text, "%s", pack->version);
  if (pack->edition != NULL) eligo_text_format(text, " · %s", pack->edition);
  if (pack->jurisdiction != NULL) eligo_text_format(text, " · %s", pack->jurisdiction);
  if (pack->in_force != NULL) eligo_text_format(text, " · %s %s", eligo_document_say(d, "in force from", "施行日期"), pack->in_force);
  if (pack->until != NULL) eligo_text_format(text, " · %s %s", eligo_document_say(d, "until", "有效期至"), pack->until);
}

static void put_manifest(document *d, const eligo_draft_pack *pack) {
  eligo_text text = {0};
  eligo_text_format(&text, "%s ", pack->id);
  say_pack(d, pack, &text);
  eligo_text_format(&text, " · SHA-256 %.*s…", SHORT_HASH, pack->sha256);
  put_line(d, 0, &text);
  for (size_t i = 0; i < pack->n_authors; i++) eligo_document_note(d, pack->authors[i]);
  if (pack->n_sources > 0) eligo_document_heading(d, 1, NULL, eligo_document_say(d, "Sources", "来源"));
  for (size_t i = 0; i < pack->n_sources; i++) put_source(d, &pack->sources[i]);
}

/* What a standard asks of each item stands once, at its head. */
static void put_of_all(document *d, const eligo_standard *s, const char *step, uint32_t node) {
  if (node == ELIGO_NONE) return;
  eligo_document_heading(d, 2, joined(d, s->id, step), eligo_standard_step_title(s, step, d->language));
  eligo_document_note(d, eligo_document_say(d, "Asked of every item of this standard.", "本标准各条目均须满足。"));
  put(d, eligo_print_node, node);
}

static void put_item(document *d, uint32_t item) {
  const eligo_item *one = &d->rulebook->items[item];
  eligo_text title = {0};
  eligo_text_format(&title, "%s  %s", one->id, eligo_document_title(d, one->title));
  eligo_document_heading(d, 2, item_id(d, item), title.bytes == NULL ? "" : title.bytes);
  eligo_text_free(&title);
  put(d, eligo_print_item, item);
}

static void put_standard(document *d, uint32_t standard) {
  const eligo_standard *s = &d->rulebook->standards[standard];
  eligo_document_heading(d, 1, s->id, eligo_document_title(d, s->title));
  put(d, eligo_print_standard_head, standard);
  put_of_all(d, s, "common", s->common);
  put_of_all(d, s, "safeguards", s->safeguards);
  for (uint32_t i = 0; i < s->n_items; i++) put_item(d, s->first_item + i);
}

/* A heading before the first of its kind. */
static void begin_kind(document *d, bool *begun, const char *en, const char *zh) {
  if (!*begun) eligo_document_heading(d, 1, NULL, eligo_document_say(d, en, zh));
  *begun = true;
}

static void put_criteria(document *d, uint32_t pack) {
  const eligo_rulebook *r = d->rulebook;
  bool begun = false;
  for (uint32_t i = 0; i < r->n_criteria; i++) {
    if (pack_called(r, r->criteria[i].pack) != pack) continue;
    begin_kind(d, &begun, "Criteria that several items share", "共用条件");
    eligo_document_heading(d, 2, criteria_id(d, i), eligo_document_title(d, r->criteria[i].title));
    put(d, eligo_print_criteria, i);
  }
}

static void put_editions(document *d, uint32_t pack) {
  const eligo_rulebook *r = d->rulebook;
  bool begun = false;
  for (uint32_t i = 0; i < r->n_editions; i++) {
    if (pack_called(r, r->editions[i].pack) != pack) continue;
    begin_kind(d, &begun, "Which list applies", "适用清单");
    eligo_document_heading(d, 2, r->editions[i].id, eligo_document_title(d, r->editions[i].title));
    put(d, eligo_print_edition, i);
  }
}

static void put_products(document *d, uint32_t pack) {
  const eligo_rulebook *r = d->rulebook;
  bool begun = false;
  for (uint32_t i = 0; i < r->n_products; i++) {
    if (pack_called(r, r->products[i].pack) != pack) continue;
    begin_kind(d, &begun, "Financial products", "金融产品");
    eligo_document_heading(d, 2, r->products[i].id, eligo_document_title(d, r->products[i].title));
    put(d, eligo_print_product, i);
  }
}

static void put_parameters(document *d, uint32_t pack) {
  const eligo_rulebook *r = d->rulebook;
  bool begun = false;
  for (uint32_t i = 0; i < r->n_parameters; i++) {
    const eligo_parameter *p = &r->parameters[i];
    eligo_text text = {0};
    if (pack_of_file(r, p->place.file) != pack) continue;
    begin_kind(d, &begun, "Parameters", "参数");
    eligo_text_format(&text, "%s: %s  %s", eligo_document_title(d, p->title), p->value.text, p->name);
    if (p->stricter != NULL)
      eligo_text_format(&text, " · %s",
                        strcmp(p->stricter, "larger") == 0 ? eligo_document_say(d, "larger is stricter", "越大越严")
                                                           : eligo_document_say(d, "smaller is stricter", "越小越严"));
    if (p->source != NULL) eligo_text_format(&text, "  [%s]", p->source);
    put_line(d, 1, &text);
  }
}

static void put_benefits(document *d, uint32_t pack) {
  const eligo_rulebook *r = d->rulebook;
  bool begun = false;
  for (uint32_t i = 0; i < r->n_benefits; i++) {
    if (pack_called(r, r->benefits[i].pack) != pack) continue;
    begin_kind(d, &begun, "Environmental benefit", "环境效益");
    eligo_document_heading(d, 2, r->benefits[i].id, eligo_document_title(d, r->benefits[i].title));
    put(d, eligo_print_benefit, i);
  }
}

/* --- tables --- */

static const char *column_title(document *d, const char *name) {
  char *copy = eligo_arena_copy(&d->arena, name, strlen(name));
  for (char *at = copy; at != NULL && *at != '\0'; at++) *at = *at == '_' ? ' ' : *at;
  return copy == NULL ? "" : copy;
}

static const char *key_title(document *d, const char *key) {
  const eligo_fact *fact = eligo_fact_find(&d->rulebook->dictionary, key, strlen(key));
  return fact == NULL ? key : eligo_document_title(d, fact->title);
}

static void put_table(document *d, const eligo_draft_table *t) {
  const char *texts[MOST_CELLS] = {NULL};
  const size_t n_keys = t->n_keys < MOST_CELLS ? t->n_keys : MOST_CELLS;
  const size_t count = t->n_keys + t->n_columns < MOST_CELLS ? t->n_keys + t->n_columns : MOST_CELLS;
  for (size_t i = 0; i < count; i++) texts[i] = i < n_keys ? key_title(d, t->keys[i]) : column_title(d, t->columns[i - n_keys]);
  eligo_document_table(d, texts, count);
  for (size_t row = 0; row < t->n_rows; row++) {
    const char **cells = t->cells + row * (t->n_keys + t->n_columns);
    for (size_t i = 0; i < count; i++) {
      texts[i] = i < n_keys ? eligo_table_key_title(d->rulebook, t->keys[i], cells[i], d->language) : cells[i];
      if (texts[i] == NULL) texts[i] = "–";
    }
    eligo_document_row(d, texts, count);
  }
  eligo_document_table_end(d);
}

static void put_tables(document *d, uint32_t pack) {
  const eligo_rulebook *r = d->rulebook;
  bool begun = false;
  for (uint32_t i = 0; i < r->n_tables; i++) {
    if (pack_called(r, r->tables[i].pack) != pack) continue;
    begin_kind(d, &begun, "Tables", "数值表");
    eligo_document_heading(d, 2, r->tables[i].name, eligo_document_title(d, r->tables[i].title));
    put(d, eligo_print_table, i);
    put_table(d, &r->tables[i]);
  }
}

/* --- facts --- */

static bool tests(const eligo_rulebook *r, uint32_t node, uint32_t fact) {
  if (r->notes[node].id == NULL || r->nodes[node].kind > ELIGO_N_LUA) return false;
  return r->nodes[node].fact == fact || (r->nodes[node].n_kids > 0 && r->nodes[eligo_kid(r, node, 0)].fact == fact);
}

/* "Tested by: eu-taxonomy/4.5, sg-sat/1.3": each once. */
static void put_tested_by(document *d, uint32_t fact) {
  const eligo_rulebook *r = d->rulebook;
  eligo_text text = {0};
  eligo_table seen = {0};
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    const size_t length = tests(r, i, fact) ? eligo_document_known(d, r->notes[i].id, strlen(r->notes[i].id)) : 0;
    if (length == 0 || eligo_table_get(&seen, r->notes[i].id, length) != ELIGO_NONE) continue;
    if (!eligo_table_put(&seen, &d->arena, r->notes[i].id, length, i)) break;
    if (seen.count <= MOST_TESTED_BY)
      eligo_text_format(&text, "%s%.*s", seen.count == 1 ? eligo_document_say(d, "Tested by: ", "用于：") : ", ", (int)length, r->notes[i].id);
  }
  if (seen.count > MOST_TESTED_BY)
    eligo_text_format(&text, eligo_document_say(d, " and %u more", " 等，另有 %u 项"), seen.count - MOST_TESTED_BY);
  if (seen.count > 0) put_line(d, 1, &text);
  eligo_text_free(&text);
}

static void put_facts(document *d, uint32_t pack) {
  const eligo_rulebook *r = d->rulebook;
  bool begun = false;
  for (uint32_t i = 0; i < r->dictionary.count; i++) {
    if (pack_of_fact(r, i) != pack) continue;
    begin_kind(d, &begun, "Facts", "信息项");
    eligo_document_heading(d, 2, r->dictionary.facts[i].name, eligo_document_title(d, r->dictionary.facts[i].title));
    put(d, eligo_print_fact, i);
    put_tested_by(d, i);
  }
}

/* --- contents --- */

static void list_standard(document *d, unsigned depth, const eligo_standard *s) {
  eligo_document_entry(d, depth, s->id, eligo_document_title(d, s->title), "");
  for (uint32_t i = 0; i < s->n_items; i++) {
    const eligo_item *item = &d->rulebook->items[s->first_item + i];
    eligo_document_entry(d, depth + 1, item_id(d, s->first_item + i), item->id, eligo_document_title(d, item->title));
  }
}

static void list_pack(document *d, unsigned depth, uint32_t pack) {
  const eligo_rulebook *r = d->rulebook;
  for (uint32_t i = 0; i < r->n_standards; i++) {
    if (pack_called(r, r->standards[i].pack) == pack) list_standard(d, depth, &r->standards[i]);
  }
  for (uint32_t i = 0; i < r->n_criteria; i++) {
    if (pack_called(r, r->criteria[i].pack) == pack)
      eligo_document_entry(d, depth + 1, criteria_id(d, i), eligo_document_title(d, r->criteria[i].title), "");
  }
  for (uint32_t i = 0; i < r->n_editions; i++) {
    if (pack_called(r, r->editions[i].pack) == pack) eligo_document_entry(d, depth, r->editions[i].id, eligo_document_title(d, r->editions[i].title), "");
  }
  for (uint32_t i = 0; i < r->n_products; i++) {
    if (pack_called(r, r->products[i].pack) == pack) eligo_document_entry(d, depth, r->products[i].id, eligo_document_title(d, r->products[i].title), "");
  }
  for (uint32_t i = 0; i < r->n_tables; i++) {
    if (pack_called(r, r->tables[i].pack) == pack) eligo_document_entry(d, depth, r->tables[i].name, eligo_document_title(d, r->tables[i].title), "");
  }
}

static const char *pack_name(document *d, uint32_t pack) {
  return joined(d, "pack", d->rulebook->packs[pack].id);
}

static void put_pack(document *d, uint32_t pack) {
  const eligo_rulebook *r = d->rulebook;
  const eligo_draft_pack *one = &r->packs[pack];
  eligo_document_heading(d, 0, pack_name(d, pack), eligo_document_title(d, one->title));
  put_manifest(d, one);
  if (!d->whole) {
    eligo_document_heading(d, 1, NULL, eligo_document_say(d, "Contents", "目录"));
    eligo_document_contents(d, true);
    list_pack(d, 0, pack);
    eligo_document_contents(d, false);
  }
  for (uint32_t i = 0; i < r->n_standards; i++) {
    if (pack_called(r, r->standards[i].pack) == pack) put_standard(d, i);
  }
  put_criteria(d, pack);
  put_editions(d, pack);
  put_products(d, pack);
  put_parameters(d, pack);
  put_benefits(d, pack);
  put_tables(d, pack);
  put_facts(d, pack);
}

/* --- documents --- */

static document begin(const eligo_rulebook *rulebook, eligo_document_form form, eligo_language language, uint32_t page, eligo_text *out) {
  document d = {.rulebook = rulebook, .out = out, .language = language, .html = form == ELIGO_DOCUMENT_HTML, .page = page, .top = 1};
  for (uint32_t i = 0; i < rulebook->n_packs; i++) eligo_document_know(&d, pack_name(&d, i), i);
  know_all(&d);
  return d;
}

static void put_title(document *d) {
  eligo_document_heading(d, 0, NULL, eligo_document_say(d, "Rulebook", "规则手册"));
  eligo_document_note(d, eligo_document_say(d, "Printed from the rules themselves: what stands here is what is decided.", "由规则直接生成:所载即所判。"));
}

/* A line a pack with what it holds. */
static void put_index(document *d) {
  const eligo_rulebook *r = d->rulebook;
  for (uint32_t i = 0; i < r->n_packs; i++) {
    eligo_text text = {0};
    eligo_text_string(&text, "· ");
    say_pack(d, &r->packs[i], &text);
    eligo_document_entry(d, 0, pack_name(d, i), eligo_document_title(d, r->packs[i].title), text.bytes == NULL ? "" : text.bytes);
    eligo_text_free(&text);
    for (uint32_t s = 0; s < r->n_standards; s++) {
      char items[40];
      snprintf(items, sizeof items, eligo_document_say(d, "· %u items", "· %u项"), r->standards[s].n_items);
      if (pack_called(r, r->standards[s].pack) == i) eligo_document_entry(d, 1, r->standards[s].id, eligo_document_title(d, r->standards[s].title), items);
    }
    for (uint32_t p = 0; p < r->n_products; p++) {
      if (pack_called(r, r->products[p].pack) == i) eligo_document_entry(d, 1, r->products[p].id, eligo_document_title(d, r->products[p].title), "");
    }
  }
}

void eligo_rulebook_document(const eligo_rulebook *rulebook, eligo_document_form form, eligo_language language, eligo_text *out) {
  document d = begin(rulebook, form, language, ELIGO_NONE, out);
  d.whole = true;
  eligo_document_begin(&d, eligo_document_say(&d, "Rulebook", "规则手册"));
  put_title(&d);
  eligo_document_heading(&d, 1, NULL, eligo_document_say(&d, "Contents", "目录"));
  eligo_document_contents(&d, true);
  for (uint32_t i = 0; i < rulebook->n_packs; i++) {
    eligo_document_entry(&d, 0, pack_name(&d, i), eligo_document_title(&d, rulebook->packs[i].title), "");
    list_pack(&d, 1, i);
  }
  eligo_document_contents(&d, false);
  d.top = 2;
  for (uint32_t i = 0; i < rulebook->n_packs; i++) put_pack(&d, i);
  eligo_document_end(&d);
}

void eligo_rulebook_page_name(const eligo_rulebook *rulebook, eligo_document_form form, uint32_t pack, eligo_text *out) {
  const bool html = form == ELIGO_DOCUMENT_HTML;
  if (pack == ELIGO_NONE) eligo_text_string(out, html ? "index.html" : "README.md");
  else eligo_text_format(out, "%s.%s", rulebook->packs[pack].id, html ? "html" : "md");
}

void eligo_rulebook_page(const eligo_rulebook *rulebook, eligo_document_form form, eligo_language language, uint32_t pack,
                         eligo_text *out) {
  document d = begin(rulebook, form, language, pack, out);
  const char *name = eligo_document_say(&d, "Rulebook", "规则手册");
  eligo_document_begin(&d, pack == ELIGO_NONE ? name : eligo_document_title(&d, rulebook->packs[pack].title));
  if (pack == ELIGO_NONE) {
    put_title(&d);
    put_index(&d);
  } else {
    eligo_text_format(out, d.html ? "<p class=c><a href=\"index.html\">%s</a></p>\n" : "[%s](README.md)\n", name);
    put_pack(&d, pack);
  }
  eligo_document_end(&d);
}
