#include "book/summary.h"

#include <stdlib.h>
#include <string.h>

uint64_t eligo_line_total(const eligo_tally_line *line) {
  uint64_t total = 0;
  for (int v = 0; v < ELIGO_VERDICTS; v++) total += line->count[v];
  return total;
}

eligo_money eligo_money_of(const eligo_tally_line *line) {
  eligo_money sum = {{0}};
  for (int v = 0; v < ELIGO_VERDICTS; v++) {
    for (int i = 0; i < ELIGO_MOST_CURRENCIES; i++) sum.cents[i] += line->money[v].cents[i];
  }
  return sum;
}

/* 1,234.50 from its hundredths. */
static void say_cents(eligo_cents cents, eligo_text *out) {
  char digits[64];
  size_t at = sizeof digits, count = 0;
  const bool negative = cents < 0;
  if (negative) cents = -cents;
  int rest = (int)(cents % 100);
  digits[--at] = (char)('0' + rest % 10);
  digits[--at] = (char)('0' + rest / 10);
  digits[--at] = '.';
  cents /= 100;
  do {
    if (count > 0 && count % 3 == 0) digits[--at] = ',';
    digits[--at] = (char)('0' + (int)(cents % 10));
    cents /= 10;
    count++;
  } while (cents > 0);
  if (negative) digits[--at] = '-';
  eligo_text_add(out, digits + at, sizeof digits - at);
}

void eligo_money_say(const eligo_summary *s, const eligo_money *money, eligo_text *out) {
  bool any = false;
  for (int i = 0; i < s->n_currencies; i++) {
    const int place = s->order[i];
    if (money->cents[place] == 0) continue;
    if (any) eligo_text_string(out, ", ");
    any = true;
    say_cents(money->cents[place], out);
    eligo_text_char(out, ' ');
    eligo_text_string(out, s->names[place]);
  }
}

/* --- lists --- */

static bool open_list(eligo_summary *s, eligo_summary_list *list, size_t most) {
  list->at = eligo_arena_zero(&s->arena, most + 1, sizeof *list->at);
  return list->at != NULL;
}

static void add_by_verdict(eligo_summary_list *list, const char *id, eligo_bilingual title, const char *group, const eligo_tally_line *line) {
  if (eligo_line_total(line) > 0) list->at[list->count++] = (eligo_summary_line){.id = id, .title = title, .group = group, .by_verdict = line};
}

static bool list_frames(eligo_summary *s) {
  const eligo_tally *t = s->tally;
  const eligo_rulebook *r = t->rulebook;
  const eligo_dictionary *d = &r->dictionary;
  bool good = open_list(s, &s->products, r->n_products + 1u) && open_list(s, &s->standards, r->n_standards) &&
              open_list(s, &s->items, r->n_items) && open_list(s, &s->activities, d->n_activities);
  if (!good) return false;
  for (uint32_t i = 0; i < r->n_products; i++) add_by_verdict(&s->products, r->products[i].id, r->products[i].title, NULL, &t->products[i]);
  add_by_verdict(&s->products, "-", (eligo_bilingual){{"no product", "未指定产品"}}, NULL, &t->no_product);
  for (uint32_t i = 0; i < r->n_standards; i++) add_by_verdict(&s->standards, r->standards[i].id, r->standards[i].title, NULL, &t->standards[i]);
  for (uint32_t i = 0; i < r->n_items; i++)
    add_by_verdict(&s->items, r->items[i].id, r->items[i].title, r->standards[r->items[i].standard].id, &t->items[i]);
  for (uint32_t i = 0; i < d->n_activities; i++)
    add_by_verdict(&s->activities, d->activities[i].name, d->activities[i].title, NULL, &t->activities[i]);
  return true;
}

static uint64_t count_of(const eligo_summary_line *line) {
  return line->open != NULL ? line->open->count : line->failed->count;
}

static int by_count(const void *a, const void *b) {
  const eligo_summary_line *x = a, *y = b;
  if (count_of(x) != count_of(y)) return count_of(x) > count_of(y) ? -1 : 1;
  return strcmp(x->id, y->id);
}

/* A group without a name goes by that of what it stands in. */
static eligo_summary_line of_node(eligo_summary *s, uint32_t node) {
  const eligo_rulebook *r = s->tally->rulebook;
  char citation[400];
  uint32_t named = node;
  while (r->notes[named].id == NULL && r->notes[named].parent != ELIGO_NONE) named = r->notes[named].parent;
  eligo_summary_line line = {.id = r->notes[named].id == NULL ? "?" : r->notes[named].id, .title = r->notes[named].title};
  uint32_t fact = eligo_tested_fact(r, node);
  if (line.title.in[0] == NULL && fact != ELIGO_NONE) line.title = r->dictionary.facts[fact].title;
  eligo_rulebook_citation(r, node, citation, sizeof citation);
  line.group = eligo_arena_copy(&s->arena, citation, strlen(citation));
  return line;
}

static bool list_reasons(eligo_summary *s) {
  const eligo_tally *t = s->tally;
  const eligo_rulebook *r = t->rulebook;
  if (!open_list(s, &s->missing, r->dictionary.count) || !open_list(s, &s->failed, r->n_nodes) || !open_list(s, &s->open, r->n_nodes)) return false;
  for (uint32_t i = 0; i < r->dictionary.count; i++) {
    const eligo_fact *fact = &r->dictionary.facts[i];
    if (t->missing[i].count > 0) s->missing.at[s->missing.count++] = (eligo_summary_line){.id = fact->name, .title = fact->title, .open = &t->missing[i]};
  }
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    if (t->failed[i].count > 0) {
      s->failed.at[s->failed.count] = of_node(s, i);
      s->failed.at[s->failed.count++].failed = &t->failed[i];
    }
    if (t->open[i].count == 0) continue;
    s->open.at[s->open.count] = of_node(s, i);
    s->open.at[s->open.count++].open = &t->open[i];
  }
  qsort(s->missing.at, s->missing.count, sizeof *s->missing.at, by_count);
  qsort(s->failed.at, s->failed.count, sizeof *s->failed.at, by_count);
  qsort(s->open.at, s->open.count, sizeof *s->open.at, by_count);
  return true;
}

/* Which currency a worker met first is chance: they are told by name. */
static void order_currencies(eligo_summary *s) {
  const eligo_units *units = &s->tally->rulebook->dictionary.units;
  for (int i = 0; i < ELIGO_MOST_CURRENCIES && s->tally->currencies[i] != 0; i++) {
    int at = s->n_currencies++;
    s->names[i] = units->entries[units->base_entries[s->tally->currencies[i] - 1]].name;
    for (; at > 0 && strcmp(s->names[s->order[at - 1]], s->names[i]) > 0; at--) s->order[at] = s->order[at - 1];
    s->order[at] = i;
  }
}

eligo_summary *eligo_summary_of(eligo_tally *tally, const eligo_question *question) {
  eligo_summary *s = calloc(1, sizeof *s);
  if (s == NULL) return NULL;
  s->tally = tally;
  memcpy(s->as_of, question->as_of, sizeof s->as_of - 1);
  memcpy(s->digest, tally->rulebook->digest, sizeof s->digest);
  order_currencies(s);
  if (list_frames(s) && list_reasons(s) && !s->arena.failed) return s;
  eligo_arena_free(&s->arena);
  free(s);
  return NULL;
}

void eligo_summary_free(eligo_summary *s) {
  if (s == NULL) return;
  eligo_tally_free(s->tally);
  eligo_arena_free(&s->arena);
  free(s);
}

eligo_status eligo_summary_write(const eligo_summary *s, const eligo_write_options *options, char **out, size_t *length) {
  static const eligo_write_options usual;
  eligo_text text = {0};
  if (options == NULL) options = &usual;
  if (options->format == ELIGO_AS_JSON) eligo_summary_json(s, options->language, &text);
  else if (options->format == ELIGO_AS_HTML) eligo_summary_html(s, options->language, &text);
  else eligo_summary_text(s, options, &text);
  if (text.failed) {
    eligo_text_free(&text);
    return ELIGO_MEMORY;
  }
  *out = text.bytes;
  *length = text.length;
  return ELIGO_OK;
}
