/* Small things that several sections of the text report print: symbols, values, limits, titles. */
#include "report/sheet.h"

#include <string.h>

enum { INDENT = 2 };

eligo_text *eligo_sheet_scratch(eligo_sheet *s) {
  eligo_text_clear(&s->scratch);
  return &s->scratch;
}

void eligo_sheet_say_scratch(eligo_sheet *s) {
  eligo_page_say(&s->page, s->scratch.bytes);
  if (s->scratch.failed) s->page.out->failed = true;
}

const char *eligo_sheet_title(eligo_bilingual title, eligo_language language,
                              const char *otherwise) {
  const char *own = eligo_title_in(title, language);
  return own == NULL ? otherwise : own;
}

void eligo_sheet_heading(eligo_sheet *s, const char *text, const char *aside) {
  eligo_page_gap(&s->page);
  eligo_page_say_in(&s->page, ELIGO_BOLD, text);
  if (aside != NULL) {
    eligo_page_say(&s->page, "  ");
    eligo_page_say_in(&s->page, ELIGO_DIM, aside);
  }
  eligo_page_end(&s->page, 0, INDENT);
}

static eligo_style style_of(eligo_outcomes outcome) {
  switch (outcome) {
  case ELIGO_MET:
    return ELIGO_GREEN;
  case ELIGO_NOT_MET:
    return ELIGO_RED;
  case ELIGO_NOT_APPLICABLE:
    return ELIGO_DIM;
  default:
    return ELIGO_YELLOW;
  }
}

void eligo_sheet_outcome(eligo_sheet *s, eligo_outcomes outcome) {
  eligo_page_say_in(&s->page, style_of(outcome), eligo_outcome_symbol(outcome));
  eligo_page_say(&s->page, " ");
}

static eligo_outcomes as_outcome(eligo_verdict verdict) {
  return verdict == ELIGO_ELIGIBLE       ? ELIGO_MET
         : verdict == ELIGO_NOT_ELIGIBLE ? ELIGO_NOT_MET
                                         : ELIGO_OPEN;
}

void eligo_sheet_verdict(eligo_sheet *s, eligo_verdict verdict) {
  eligo_sheet_outcome(s, as_outcome(verdict));
}

void eligo_sheet_word(eligo_sheet *s, eligo_word word) {
  eligo_page_say(&s->page, eligo_word_in(word, s->language));
}

void eligo_sheet_colon(eligo_sheet *s) {
  eligo_page_say(&s->page, s->language == ELIGO_EN ? ": " : "：");
}

void eligo_sheet_reason(eligo_sheet *s, eligo_reason reason, eligo_bilingual title, const char *a,
                        const char *b) {
  eligo_reason_say(reason, title, a, b, s->language, eligo_sheet_scratch(s));
  eligo_sheet_say_scratch(s);
}

static const eligo_fact *fact_named(const eligo_sheet *s, const char *name) {
  const eligo_rulebook *rulebook = s->decision->rulebook;
  if (rulebook == NULL || name == NULL) return NULL;
  uint32_t fact = eligo_table_get(&rulebook->dictionary.names, name, strlen(name));
  return fact == ELIGO_NONE ? NULL : &rulebook->dictionary.facts[fact];
}

const char *eligo_sheet_fact_title(const eligo_sheet *s, const char *fact, const char *otherwise) {
  const eligo_fact *found = fact_named(s, fact);
  const char *title = found == NULL ? NULL : eligo_title_in(found->title, s->language);
  return title == NULL ? otherwise : title;
}

static const char *choice_title(const eligo_sheet *s, const eligo_fact *fact, const char *value,
                                size_t length) {
  for (uint32_t i = 0; i < fact->n_values; i++) {
    const char *name = fact->values[i].name;
    if (strncmp(name, value, length) == 0 && name[length] == '\0')
      return eligo_title_in(fact->values[i].title, s->language);
  }
  return NULL;
}

/* Names of choices, joined by commas, each in the reader's words. */
static void choices_say(eligo_sheet *s, const eligo_fact *fact, const char *value) {
  while (*value != '\0') {
    size_t length = strcspn(value, ",");
    const char *title = choice_title(s, fact, value, length);
    if (title != NULL)
      eligo_page_solid(&s->page, title);
    else
      eligo_page_say_bytes(&s->page, value, length);
    value += length;
    value += strspn(value, ", ");
    if (*value != '\0') eligo_page_say(&s->page, s->language == ELIGO_EN ? ", " : "、");
  }
}

static bool is_one_of(const char *value, const char *a, const char *b) {
  return strcmp(value, a) == 0 || strcmp(value, b) == 0;
}

void eligo_sheet_value(eligo_sheet *s, const char *fact, const char *value) {
  const eligo_fact *found = fact_named(s, fact);
  if (value == NULL) return;
  if (is_one_of(value, "true", "yes"))
    eligo_sheet_word(s, ELIGO_W_YES);
  else if (is_one_of(value, "false", "no"))
    eligo_sheet_word(s, ELIGO_W_NO);
  else if (strcmp(value, "not yet") == 0)
    eligo_sheet_word(s, ELIGO_W_NOT_YET);
  else if (found != NULL && found->n_values > 0)
    choices_say(s, found, value);
  else
    eligo_page_solid(&s->page, value);
}

const char *eligo_sheet_unnamed(const eligo_sheet *s, const char *id) {
  const char *slash = id == NULL ? NULL : strrchr(id, '/');
  bool share = slash != NULL && strcmp(slash, "/share") == 0;
  return eligo_word_in(share ? ELIGO_W_SHARE : ELIGO_W_UNNAMED_TEST, s->language);
}

void eligo_sheet_record(eligo_sheet *s, const char *record) {
  bool use = strncmp(record, "use ", 4) == 0;
  if (use) eligo_sheet_word(s, ELIGO_W_USE);
  eligo_page_say(&s->page, use ? record + 3 : record);
}

/* Days come with the signs of numbers, but nobody says that a day is "below" another. */
static const char *relation_of(const char *relation, const char *limit) {
  static const char *const signs[] = {"<", ">", "≤", "≥"};
  static const char *const words[] = {"before", "after", "on or before", "on or after"};
  eligo_dates dates;
  bool is_day = limit != NULL && strlen(limit) == 10 && eligo_dates_read(limit, 10, &dates);
  for (int i = 0; is_day && i < 4; i++) {
    if (strcmp(relation, signs[i]) == 0) return words[i];
  }
  return relation;
}

/* The words of a relation; "one of" says nothing where there is only one. */
static const char *relation_words(const eligo_sheet *s, const char *relation, const char *limit) {
  bool single = limit != NULL && strchr(limit, ',') == NULL;
  if (single && strcmp(relation, "in") == 0) return "";
  if (single && strcmp(relation, "not in") == 0) return s->language == ELIGO_EN ? "not" : "非";
  return eligo_relation_in(relation_of(relation, limit), s->language);
}

void eligo_sheet_relation(eligo_sheet *s, const char *fact, const char *relation,
                          const char *limit) {
  const char *words = relation == NULL ? "" : relation_words(s, relation, limit);
  eligo_page_say(&s->page, words);
  if (words[0] != '\0' && limit != NULL) eligo_page_say(&s->page, " ");
  eligo_sheet_value(s, fact, limit);
}

void eligo_sheet_limit(eligo_sheet *s, eligo_word word, unsigned kind, const char *fact,
                       const char *relation, const char *limit) {
  if (relation == NULL && limit == NULL) return;
  eligo_sheet_word(s, word);
  eligo_sheet_colon(s);
  eligo_sheet_relation(s, fact, relation, kind == ELIGO_N_FLAG ? NULL : limit);
}
