#include "rule/find.h"

#include "cli/cli.h"
#include "cli/titles.h"

#include <stdio.h>
#include <string.h>

enum { MOST_HITS = 100, SHOWN = 20, NOTHING = 12 };

static const eligo_option all = {"all", 'a', NULL, "show up to 100 hits, not the best 20"};
static const eligo_option *const options[] = {&eligo_option_format, &eligo_option_lang, &all,
                                              &eligo_option_rules, &eligo_option_plugins, NULL};

typedef struct named {
  const char *kind, *prefix, *name;
  eligo_bilingual title;
} named;

static named name_of(const eligo_rulebook *r, const eligo_hit *hit) {
  const eligo_dictionary *d = &r->dictionary;
  if (hit->kind == ELIGO_HIT_ITEM) {
    const eligo_item *item = &r->items[hit->index];
    return (named){"item", r->standards[item->standard].id, item->id, item->title};
  }
  if (hit->kind == ELIGO_HIT_ACTIVITY)
    return (named){"activity", NULL, d->activities[hit->index].name,
                   d->activities[hit->index].title};
  return (named){"fact", NULL, d->facts[hit->index].name, d->facts[hit->index].title};
}

static void add_name(eligo_text *out, const named *name) {
  if (name->prefix != NULL) eligo_text_format(out, "%s/", name->prefix);
  eligo_text_string(out, name->name);
}

static void as_text(const eligo_call *call, const eligo_rulebook *r, const eligo_hit *hits,
                    size_t count, eligo_text *out) {
  eligo_cells cells = {.columns = 3};
  eligo_text cell = {0};
  for (size_t i = 0; i < count; i++) {
    named name = name_of(r, &hits[i]);
    eligo_cells_add(&cells, name.kind);
    eligo_text_clear(&cell);
    add_name(&cell, &name);
    eligo_cells_add(&cells, cell.bytes);
    eligo_text_clear(&cell);
    eligo_text_string(&cell, eligo_title(name.title, call->language));
    if (hits[i].code != NULL) eligo_text_format(&cell, " [%s %s]", hits[i].scheme, hits[i].code);
    eligo_cells_add(&cells, cell.bytes);
  }
  if (cell.failed) out->failed = true;
  eligo_text_free(&cell);
  eligo_cells_print(&cells, out);
}

static void as_json(const eligo_rulebook *r, const eligo_hit *hits, size_t count, size_t total,
                    eligo_text *out) {
  eligo_text_format(out, "{\"schema\":\"eligo.find/1\",\"total\":%zu,\"hits\":[", total);
  for (size_t i = 0; i < count; i++) {
    named name = name_of(r, &hits[i]);
    eligo_text id = {0};
    add_name(&id, &name);
    eligo_text_format(out, "%s\n{\"kind\":\"%s\",\"id\":", i > 0 ? "," : "", name.kind);
    eligo_text_json(out, id.bytes);
    eligo_text_free(&id);
    eligo_titles_json(out, "title", name.title);
    if (hits[i].code != NULL) {
      eligo_text_string(out, ",\"scheme\":");
      eligo_text_json(out, hits[i].scheme);
      eligo_text_string(out, ",\"code\":");
      eligo_text_json(out, hits[i].code);
    }
    eligo_text_char(out, '}');
  }
  eligo_text_string(out, "\n]}\n");
}

static int search(eligo_call *call, const eligo_rulebook *r, const char *query) {
  eligo_hit hits[MOST_HITS];
  eligo_text out = {0};
  size_t shown = eligo_call_has(call, &all) ? MOST_HITS : SHOWN;
  size_t total = eligo_find(r, query, hits, shown), count = total < shown ? total : shown;
  if (call->json)
    as_json(r, hits, count, total, &out);
  else
    as_text(call, r, hits, count, &out);
  if (total == 0)
    eligo_talk("nothing found for '%s'", query);
  else if (total > count && !call->json)
    eligo_talk("%zu more; ask more closely or give --all", total - count);
  return eligo_finish(&out, total == 0 ? NOTHING : 0);
}

static int run(eligo_call *call) {
  eligo_rulebook *rulebook = NULL;
  eligo_text query = {0};
  for (size_t i = 0; i < call->n_words; i++) {
    if (i > 0) eligo_text_char(&query, ' ');
    eligo_text_string(&query, call->words[i]);
  }
  int status = query.failed ? ELIGO_MEMORY : (int)eligo_call_load_all(call, &rulebook);
  if (status == ELIGO_OK) status = search(call, rulebook, query.length == 0 ? "" : query.bytes);
  eligo_rulebook_free(rulebook);
  eligo_text_free(&query);
  return status;
}

const eligo_command eligo_command_find = {
    .name = "find",
    .arguments = "WORDS…",
    .summary = "search items, activities and facts, in both languages",
    .about = "Searches by words in English or Chinese, by an item's number or by an industry code. "
             "What it finds is a suggestion and decides nothing.",
    .example = "find wind farm",
    .exits = "   0  something was found\n  12  nothing was found\n",
    .options = options,
    .fewest = 1,
    .most = SIZE_MAX,
    .run = run,
};
