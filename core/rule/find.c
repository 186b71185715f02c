#include "rule/find.h"

#include "base/width.h"

#include <string.h>

/* How near a word comes to a place, in percent; what is written exactly as asked counts above a
 * mention. */
enum {
  EXACT_NAME = 300,
  EXACT_CODE = 250,
  NEAR_NAME = 150,
  NEAR_CODE = 120,
  WHOLE_WORD = 100,
  WORD_START = 80,
  WITHIN = 30,
  MOST_TERMS = 16
};

typedef struct term {
  const char *at;
  size_t length;
  bool chinese;
  bool has_digit;
} term;

typedef struct query {
  term terms[MOST_TERMS];
  unsigned n_terms;
} query;

/* --- reading the query --- */

static bool is_letter(unsigned char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

static char lower(char c) {
  return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* Chinese letters are wide; its commas and brackets are too, but join nothing. */
static bool is_chinese(uint32_t c) {
  return eligo_character_columns(c) == 2 && !(c >= 0x3000 && c <= 0x303F) &&
         !(c >= 0xFF00 && c <= 0xFFEF);
}

/* Part of a word, a name, an item or a code: "plant.capacity", "gbt4754:4413", "eu-taxonomy/4.5",
 * "é". */
static bool is_latin(uint32_t c) {
  if (c >= 0x80)
    return c >= 0xC0 && !is_chinese(c) && eligo_character_columns(c) == 1 &&
           (c < 0x2000 || c > 0x206F);
  return is_letter((unsigned char)c) || strchr("._:/-", (int)c) != NULL;
}

static size_t run_length(const char *text, bool chinese) {
  size_t used = 0, left = strlen(text), bytes;
  while (left > 0) {
    uint32_t c = eligo_character(text + used, left, &bytes);
    if (!(chinese ? is_chinese(c) : is_latin(c))) break;
    used += bytes;
    left -= bytes;
  }
  return used;
}

static bool same_bytes(const char *a, const char *b, size_t length) {
  for (size_t i = 0; i < length; i++) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

static bool is_filler(const term *t) {
  static const char *const words[] = {"a",  "an", "and", "by",  "for", "from", "in",
                                      "of", "on", "or",  "the", "to",  "with"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    if (strlen(words[i]) == t->length && same_bytes(words[i], t->at, t->length)) return true;
  }
  return false;
}

static void add_term(query *q, const char *at, size_t length, bool chinese) {
  while (!chinese && length > 0 && strchr("._:/-", at[length - 1]) != NULL) length--;
  term t = {at, length, chinese, false};
  for (size_t i = 0; i < length; i++) t.has_digit = t.has_digit || is_digit(at[i]);
  if (length == 0 || q->n_terms == MOST_TERMS || (!chinese && is_filler(&t))) return;
  q->terms[q->n_terms++] = t;
}

static query read_query(const char *text) {
  query q = {.n_terms = 0};
  while (*text != '\0') {
    size_t latin = run_length(text, false), chinese = run_length(text, true), bytes;
    if (latin > 0)
      add_term(&q, text, latin, false);
    else if (chinese > 0)
      add_term(&q, text, chinese, true);
    else
      eligo_character(text, strlen(text), &bytes);
    text += latin > 0 ? latin : chinese > 0 ? chinese : bytes;
  }
  return q;
}

/* --- one term in one text --- */

static unsigned latin_at(const char *field, size_t at, size_t field_length, size_t length,
                         bool digits) {
  bool starts = at == 0 || !is_letter((unsigned char)field[at - 1]);
  size_t end = at + length;
  bool ends = end == field_length || !is_letter((unsigned char)field[end]);
  bool plural = end + 1 == field_length ||
                (end + 1 < field_length && !is_letter((unsigned char)field[end + 1]));
  if (starts && (ends || (plural && lower(field[end]) == 's'))) return WHOLE_WORD;
  if (starts && length > 2 && !digits) return WORD_START;
  return length > 3 && !digits ? WITHIN : 0;
}

static unsigned latin_in(const term *t, size_t length, const char *field) {
  size_t field_length = strlen(field);
  unsigned best = 0;
  for (size_t i = 0; i + length <= field_length; i++) {
    if (!same_bytes(field + i, t->at, length)) continue;
    unsigned found = latin_at(field, i, field_length, length, t->has_digit);
    if (found > best) best = found;
  }
  return best;
}

static bool holds(const char *field, const char *part, size_t length) {
  size_t field_length = strlen(field);
  for (size_t i = 0; i + length <= field_length; i++) {
    if (memcmp(field + i, part, length) == 0) return true;
  }
  return false;
}

/* The whole run, or at least half of its pairs of neighbours: 风力发电项目 finds 风力发电. */
static unsigned chinese_in(const term *t, const char *field) {
  if (holds(field, t->at, t->length)) return WHOLE_WORD;
  unsigned pairs = 0, found = 0;
  size_t first, second;
  for (size_t i = 0; i < t->length; i += first) {
    eligo_character(t->at + i, t->length - i, &first);
    if (i + first >= t->length) break;
    eligo_character(t->at + i + first, t->length - i - first, &second);
    pairs++;
    found += holds(field, t->at + i, first + second);
  }
  return found > 0 && found * 2 >= pairs ? WORD_START * found / pairs : 0;
}

static unsigned match_text(const term *t, const char *field) {
  if (field == NULL) return 0;
  if (t->chinese) return chinese_in(t, field);
  unsigned found = latin_in(t, t->length, field);
  bool plural = t->length > 3 && lower(t->at[t->length - 1]) == 's';
  if (found < WHOLE_WORD && plural) {
    unsigned single = latin_in(t, t->length - 1, field);
    if (single > found) found = single;
  }
  return found;
}

static unsigned larger(unsigned a, unsigned b) {
  return a > b ? a : b;
}

static unsigned match_title(const term *t, eligo_bilingual title) {
  return larger(match_text(t, title.in[ELIGO_EN]), match_text(t, title.in[ELIGO_ZH]));
}

/* --- names and codes --- */

/* A name as it is written: "4.5"; or the beginning of one at a dot: "4.2" of "4.2.4". */
static unsigned match_name(const char *at, size_t length, const char *name) {
  size_t whole = strlen(name);
  if (length > whole || !same_bytes(at, name, length)) return 0;
  if (length == whole) return EXACT_NAME;
  return name[length] == '.' || name[length] == '/' ? NEAR_NAME : 0;
}

static bool is_name(const term *t, const char *name) {
  return !t->chinese && match_name(t->at, t->length, name) == EXACT_NAME;
}

static unsigned match_item_name(const term *t, const char *standard, const char *item) {
  size_t length = strlen(standard);
  if (t->chinese) return 0;
  bool full = t->length > length + 1 && t->at[length] == '/' && same_bytes(t->at, standard, length);
  return full ? match_name(t->at + length + 1, t->length - length - 1, item)
              : match_name(t->at, t->length, item);
}

/* Digits of a code after one another, so that 35.11 and 3511 are one; the dot counts where the
 * query has it. */
static bool next_sign(const char **at, const char *end, bool dots, char *sign) {
  while (*at < end && !dots && **at == '.') (*at)++;
  if (*at >= end) return false;
  *sign = lower(*(*at)++);
  return true;
}

static unsigned compare_codes(const char *asked, const char *asked_end, const char *code) {
  bool dots = memchr(asked, '.', (size_t)(asked_end - asked)) != NULL;
  const char *code_end = code + strlen(code);
  unsigned same = 0;
  char a, b;
  for (;;) {
    bool more_asked = next_sign(&asked, asked_end, dots, &a),
         more_code = next_sign(&code, code_end, dots, &b);
    if (!more_asked && !more_code) return EXACT_CODE;
    if (!more_asked || !more_code) return same > 1 ? NEAR_CODE : 0; /* a class above or below */
    if (a != b) return 0;
    same++;
  }
}

static unsigned match_code(const term *t, const eligo_draft_code *code) {
  const char *asked = t->at, *end = t->at + t->length;
  if (t->chinese || !t->has_digit) return 0;
  const char *colon = memchr(t->at, ':', t->length);
  if (colon != NULL) {
    size_t length = (size_t)(colon - t->at);
    if (length > strlen(code->scheme) || !same_bytes(t->at, code->scheme, length)) return 0;
    asked = colon + 1;
  }
  if (asked == end) return 0;
  unsigned found = compare_codes(asked, end, code->code);
  bool lettered = is_letter((unsigned char)code->code[0]) && !is_digit(code->code[0]);
  return found == 0 && lettered && is_digit(asked[0]) ? compare_codes(asked, end, code->code + 1)
                                                      : found;
}

/* --- scoring --- */

typedef struct tally {
  unsigned matched; /* terms */
  unsigned sum;
} tally;

static void count_term(tally *all, unsigned best) {
  if (best == 0) return;
  all->matched++;
  all->sum += best;
}

static unsigned term_in_item(const eligo_rulebook *r, const eligo_item *item, const term *t,
                             eligo_hit *hit) {
  unsigned best = larger(match_title(t, item->title),
                         match_item_name(t, r->standards[item->standard].id, item->id));
  for (uint32_t i = 0; i < item->n_covers; i++) {
    const eligo_activity_name *activity = &r->dictionary.activities[item->covers[i]];
    best = larger(best, match_title(t, activity->title) * 7 / 10);
    best = larger(best, match_text(t, activity->name) * 7 / 10);
  }
  for (uint32_t i = 0; i < item->n_codes; i++) {
    unsigned found = match_code(t, &item->codes[i]);
    if (found <= best) continue;
    best = found;
    hit->code = item->codes[i].code;
    hit->scheme = item->codes[i].scheme;
  }
  return best;
}

static unsigned term_in_fact(const eligo_fact *fact, const term *t) {
  unsigned best = larger(match_title(t, fact->title), match_text(t, fact->name) * 9 / 10);
  if (is_name(t, fact->name)) best = EXACT_NAME;
  best = larger(best, match_title(t, fact->question) * 3 / 10);
  for (uint32_t i = 0; i < fact->n_values; i++)
    best = larger(best, match_title(t, fact->values[i].title) * 4 / 10);
  return best;
}

static unsigned term_in_activity(const eligo_activity_name *activity, const term *t) {
  unsigned best = larger(match_title(t, activity->title), match_text(t, activity->name) * 9 / 10);
  return is_name(t, activity->name) ? EXACT_NAME : best;
}

static tally judge(const eligo_rulebook *r, const query *q, eligo_hit *hit) {
  tally all = {0, 0};
  for (unsigned i = 0; i < q->n_terms; i++) {
    const term *t = &q->terms[i];
    if (hit->kind == ELIGO_HIT_ITEM)
      count_term(&all, term_in_item(r, &r->items[hit->index], t, hit));
    else if (hit->kind == ELIGO_HIT_FACT)
      count_term(&all, term_in_fact(&r->dictionary.facts[hit->index], t));
    else
      count_term(&all, term_in_activity(&r->dictionary.activities[hit->index], t));
  }
  hit->score = all.matched * 100000 + all.sum;
  return all;
}

/* --- collecting --- */

typedef struct collection {
  eligo_hit *hits;
  size_t capacity, total;
  unsigned least; /* terms that must match */
  unsigned most;  /* terms that some candidate matched */
} collection;

/* Candidates come in the order of ties, so a new one goes behind its equals. */
static void keep(collection *c, const eligo_hit *hit) {
  size_t count = c->total < c->capacity ? c->total : c->capacity;
  c->total++;
  size_t at = count;
  while (at > 0 && c->hits[at - 1].score < hit->score) at--;
  if (at >= c->capacity) return;
  size_t moved = count - at;
  if (count == c->capacity) moved--;
  memmove(&c->hits[at + 1], &c->hits[at], moved * sizeof *c->hits);
  c->hits[at] = *hit;
}

static void consider(const eligo_rulebook *r, const query *q, eligo_hit_kind kind, uint32_t count,
                     collection *c) {
  for (uint32_t i = 0; i < count; i++) {
    eligo_hit hit = {.kind = kind, .index = i};
    tally all = judge(r, q, &hit);
    c->most = larger(c->most, all.matched);
    if (c->least > 0 && all.matched >= c->least) keep(c, &hit);
  }
}

static void consider_all(const eligo_rulebook *r, const query *q, collection *c) {
  consider(r, q, ELIGO_HIT_ITEM, r->n_items, c);
  consider(r, q, ELIGO_HIT_ACTIVITY, r->dictionary.n_activities, c);
  consider(r, q, ELIGO_HIT_FACT, r->dictionary.count, c);
}

size_t eligo_find(const eligo_rulebook *rulebook, const char *text, eligo_hit *hits,
                  size_t capacity) {
  const query q = read_query(text);
  collection c = {.hits = hits, .capacity = capacity};
  if (q.n_terms == 0) return 0;
  /* First how many terms the best candidate matches; then everything that comes near it. */
  consider_all(rulebook, &q, &c);
  c.least = (c.most * 2 + 2) / 3;
  if (c.least > 0) consider_all(rulebook, &q, &c);
  return c.total;
}
