/* A summary as JSON, "eligo.summary/1". Money is a text of digits and currency, never a float. */
#include "book/summary.h"
#include "book/summary_words.h"
#include "eligo/version.h"
#include "report/json_text.h"
#include "report/words.h"

typedef struct writer {
  const eligo_summary *summary;
  eligo_language language;
  eligo_json_writer json;
  eligo_text scratch;
} writer;

static void put_plain_cents(writer *w, const char *key, eligo_cents cents) {
  char digits[64];
  size_t at = sizeof digits - 1;
  const bool negative = cents < 0;
  if (negative) cents = -cents;
  digits[at] = '\0';
  for (int i = 0; i < 3 || cents > 0; cents /= 10, i++) {
    digits[--at] = (char)('0' + (int)(cents % 10));
    if (i == 1) digits[--at] = '.';
  }
  if (negative) digits[--at] = '-';
  eligo_json_put_string(&w->json, key, digits + at);
}

static void put_money(writer *w, const char *key, const eligo_money *money) {
  const eligo_summary *s = w->summary;
  eligo_json_begin_object(&w->json, key);
  for (int i = 0; i < s->n_currencies; i++) {
    if (money->cents[s->order[i]] != 0) put_plain_cents(w, s->names[s->order[i]], money->cents[s->order[i]]);
  }
  eligo_json_end_object(&w->json);
}

static void put_verdicts(writer *w, const eligo_tally_line *line) {
  for (int v = 0; v < ELIGO_VERDICTS; v++) {
    eligo_json_begin_object(&w->json, eligo_verdict_code(eligo_verdicts[v]));
    eligo_json_put_count(&w->json, "count", line->count[v]);
    put_money(w, "amount", &line->money[v]);
    eligo_json_end_object(&w->json);
  }
}

static void put_misses(writer *w, const eligo_tally_failed *failed) {
  uint64_t any = 0;
  for (int m = 0; m < ELIGO_MISSES; m++) any += failed->misses[m];
  if (any == 0) return;
  eligo_json_begin_object(&w->json, "missed_by");
  for (int m = 0; m < ELIGO_MISSES; m++) eligo_json_put_count(&w->json, eligo_miss_names[m], failed->misses[m]);
  eligo_json_end_object(&w->json);
}

static void put_list(writer *w, const char *key, const char *group, const eligo_summary_list *list) {
  eligo_json_begin_list(&w->json, key);
  for (size_t i = 0; i < list->count; i++) {
    const eligo_summary_line *line = &list->at[i];
    eligo_json_begin_object(&w->json, NULL);
    eligo_json_put_string(&w->json, "id", line->id);
    eligo_json_put_string(&w->json, group, line->group);
    eligo_json_put_string(&w->json, "title", eligo_title_in(line->title, w->language));
    if (line->by_verdict != NULL) put_verdicts(w, line->by_verdict);
    if (line->open != NULL) eligo_json_put_count(&w->json, "count", line->open->count);
    if (line->open != NULL) put_money(w, "amount", &line->open->money);
    if (line->failed != NULL) {
      eligo_json_put_count(&w->json, "count", line->failed->count);
      put_money(w, "amount", &line->failed->money);
      put_misses(w, line->failed);
    }
    eligo_json_end_object(&w->json);
  }
  eligo_json_end_list(&w->json);
}

static void put_refusals(writer *w) {
  eligo_json_begin_list(&w->json, "refused");
  for (size_t i = 0; i < ELIGO_FAULT_KINDS && w->summary->tally->faults[i].count > 0; i++) {
    eligo_json_begin_object(&w->json, NULL);
    eligo_json_put_string(&w->json, "id", w->summary->tally->faults[i].id);
    eligo_json_put_string(&w->json, "example", w->summary->tally->faults[i].example);
    eligo_json_put_count(&w->json, "count", w->summary->tally->faults[i].count);
    eligo_json_end_object(&w->json);
  }
  eligo_json_end_list(&w->json);
}

void eligo_summary_json(const eligo_summary *s, eligo_language language, eligo_text *out) {
  writer w = {.summary = s, .language = language, .json = {.out = out, .pretty = true}};
  eligo_json_begin_object(&w.json, NULL);
  eligo_json_put_string(&w.json, "schema", "eligo.summary/1");
  eligo_json_put_string(&w.json, "engine", ELIGO_VERSION);
  eligo_json_put_string(&w.json, "as_of", s->as_of);
  eligo_json_put_string(&w.json, "rules", s->digest);
  eligo_json_put_count(&w.json, "rows", s->tally->rows);
  eligo_json_put_count(&w.json, "rejected", s->tally->rejected);
  eligo_json_put_count(&w.json, "without_amount", s->tally->without_money);
  eligo_json_begin_object(&w.json, "verdicts");
  put_verdicts(&w, &s->tally->all);
  eligo_json_end_object(&w.json);
  put_list(&w, "products", "group", &s->products);
  put_list(&w, "standards", "group", &s->standards);
  put_list(&w, "items", "standard", &s->items);
  put_list(&w, "activities", "group", &s->activities);
  put_list(&w, "missing", "group", &s->missing);
  put_list(&w, "failed", "citation", &s->failed);
  put_list(&w, "open", "citation", &s->open);
  put_refusals(&w);
  eligo_json_end_object(&w.json);
  eligo_text_char(out, '\n');
}
