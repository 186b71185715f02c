/* A summary for a terminal: short lists, the rest in the other formats. */
#include "base/page.h"
#include "base/width.h"
#include "book/summary.h"
#include "book/summary_words.h"
#include "report/words.h"

#include <string.h>

enum { MOST_LINES = 12, NAME_COLUMN = 2, COUNT_COLUMNS = 14 };

typedef struct writer {
  const eligo_summary *summary;
  eligo_language language;
  eligo_page page;
  eligo_text scratch;
} writer;

static const char *word(const writer *w, eligo_summary_word which) {
  return eligo_summary_word_in(which, w->language);
}

static void say_scratch(writer *w) {
  if (w->scratch.failed) w->page.out->failed = true;
  if (w->scratch.length > 0) eligo_page_say(&w->page, w->scratch.bytes);
  eligo_text_clear(&w->scratch);
}

static void heading(writer *w, eligo_summary_word which) {
  eligo_page_gap(&w->page);
  eligo_page_say_in(&w->page, ELIGO_BOLD, word(w, which));
  eligo_page_end(&w->page, 0, 0);
}

static void say_count(writer *w, eligo_style style, const char *sign, uint64_t count) {
  eligo_text_format(&w->scratch, "%s %llu", sign, (unsigned long long)count);
  eligo_page_say_in(&w->page, style, w->scratch.bytes);
  eligo_text_clear(&w->scratch);
}

/* "✔ 12  ✘ 3  ? 5   1,200.00 CNY". */
static void say_verdicts(writer *w, const eligo_tally_line *line) {
  static const eligo_style styles[] = {ELIGO_GREEN, ELIGO_RED, ELIGO_YELLOW};
  const unsigned start = eligo_page_column(&w->page);
  for (int v = 0; v < ELIGO_VERDICTS; v++) {
    say_count(w, styles[v], eligo_verdict_symbol(eligo_verdicts[v]), line->count[v]);
    eligo_page_pad(&w->page, start + (unsigned)(v + 1) * COUNT_COLUMNS);
  }
  eligo_money sum = eligo_money_of(line);
  eligo_money_say(w->summary, &sum, &w->scratch);
  say_scratch(w);
  eligo_page_end(&w->page, 4, 4);
}

static void say_name(writer *w, const eligo_summary_line *line, bool with_group) {
  const char *title = eligo_title_in(line->title, w->language);
  if (with_group && line->group != NULL) {
    eligo_page_say(&w->page, line->group);
    eligo_page_say(&w->page, " ");
  }
  eligo_page_say(&w->page, line->id);
  if (title != NULL) {
    eligo_page_say(&w->page, "  ");
    eligo_page_say_in(&w->page, ELIGO_DIM, title);
  }
  eligo_page_end(&w->page, NAME_COLUMN, NAME_COLUMN + 2);
}

static void say_rest(writer *w, size_t count) {
  if (count <= MOST_LINES) return;
  eligo_text_format(&w->scratch, "… %zu %s", count - MOST_LINES, word(w, ELIGO_S_MORE));
  say_scratch(w);
  eligo_page_end(&w->page, NAME_COLUMN, NAME_COLUMN);
}

static void say_list(writer *w, eligo_summary_word title, const eligo_summary_list *list) {
  if (list->count == 0) return;
  heading(w, title);
  for (size_t i = 0; i < list->count && i < MOST_LINES; i++) {
    say_name(w, &list->at[i], true);
    say_verdicts(w, list->at[i].by_verdict);
  }
  say_rest(w, list->count);
}

static void say_misses(writer *w, const eligo_tally_failed *failed) {
  bool any = false;
  for (int m = 0; m < ELIGO_MISSES; m++) {
    if (failed->misses[m] == 0) continue;
    eligo_text_format(&w->scratch, "%s%s: %llu", any ? " · " : "", eligo_miss_names[m], (unsigned long long)failed->misses[m]);
    any = true;
  }
  if (!any) return;
  eligo_page_say(&w->page, word(w, ELIGO_S_MISSED_BY));
  eligo_page_say(&w->page, ": ");
  say_scratch(w);
  eligo_page_end(&w->page, 4, 6);
}

static void say_reasons(writer *w, eligo_summary_word title, const eligo_summary_list *list) {
  if (list->count == 0) return;
  heading(w, title);
  for (size_t i = 0; i < list->count && i < MOST_LINES; i++) {
    const eligo_summary_line *line = &list->at[i];
    say_name(w, line, false);
    const uint64_t count = line->open != NULL ? line->open->count : line->failed->count;
    eligo_text_format(&w->scratch, "%llu", (unsigned long long)count);
    say_scratch(w);
    eligo_page_pad(&w->page, 12);
    eligo_money_say(w->summary, line->open != NULL ? &line->open->money : &line->failed->money, &w->scratch);
    say_scratch(w);
    eligo_page_end(&w->page, 4, 4);
    if (line->failed != NULL) say_misses(w, line->failed);
  }
  say_rest(w, list->count);
}

static void say_refusals(writer *w) {
  const eligo_tally *t = w->summary->tally;
  if (t->rejected == 0) return;
  heading(w, ELIGO_S_WHY_REFUSED);
  for (size_t i = 0; i < ELIGO_FAULT_KINDS && t->faults[i].count > 0; i++) {
    eligo_page_say(&w->page, t->faults[i].id);
    eligo_page_pad(&w->page, 26);
    eligo_text_format(&w->scratch, "%llu", (unsigned long long)t->faults[i].count);
    say_scratch(w);
    eligo_page_end(&w->page, NAME_COLUMN, NAME_COLUMN);
  }
}

static void say_head(writer *w) {
  const eligo_tally *t = w->summary->tally;
  eligo_page_say_in(&w->page, ELIGO_BOLD, word(w, ELIGO_S_BOOK));
  eligo_text_format(&w->scratch, "  %s %s · %s %s", word(w, ELIGO_S_AS_OF_DAY), w->summary->as_of, word(w, ELIGO_S_RULES_USED), w->summary->digest);
  say_scratch(w);
  eligo_page_end(&w->page, 0, 2);
  eligo_text_format(&w->scratch, "%s %llu", word(w, ELIGO_S_ROWS), (unsigned long long)t->rows);
  if (t->rejected > 0) eligo_text_format(&w->scratch, " · %s %llu", word(w, ELIGO_S_REFUSED), (unsigned long long)t->rejected);
  say_scratch(w);
  eligo_page_end(&w->page, 2, 2);
  say_verdicts(w, &t->all);
  if (t->without_money == 0) return;
  eligo_text_format(&w->scratch, "%llu %s", (unsigned long long)t->without_money, word(w, ELIGO_S_WITHOUT_AMOUNT));
  say_scratch(w);
  eligo_page_end(&w->page, 2, 2);
}

void eligo_summary_text(const eligo_summary *s, const eligo_write_options *options, eligo_text *out) {
  writer w = {.summary = s, .language = options->language, .page = eligo_page_new(out, options->columns, options->colour)};
  say_head(&w);
  say_list(&w, ELIGO_S_BY_PRODUCT, &s->products);
  say_list(&w, ELIGO_S_BY_STANDARD, &s->standards);
  say_reasons(&w, ELIGO_S_MOST_MISSING, &s->missing);
  say_reasons(&w, ELIGO_S_MOST_FAILED, &s->failed);
  say_reasons(&w, ELIGO_S_OPEN_POINTS, &s->open);
  say_list(&w, ELIGO_S_BY_ITEM, &s->items);
  say_list(&w, ELIGO_S_BY_ACTIVITY, &s->activities);
  say_refusals(&w);
  eligo_page_free(&w.page);
  eligo_text_free(&w.scratch);
}
