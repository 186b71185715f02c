/* What a case expects: keys become ids, verdicts and names that exist. */
#include "study/case_reader.h"

#include <stdio.h>
#include <string.h>

/* --- ids --- */

static bool begins_an_id(const eligo_rulebook *r, const char *id) {
  size_t length = strlen(id);
  for (uint32_t i = 0; i < r->ids.capacity; i++) {
    const eligo_table_slot *slot = &r->ids.slots[i];
    if (slot->name == NULL || slot->length <= length) continue;
    if (memcmp(slot->name, id, length) == 0 && slot->name[length] == '/') return true;
  }
  return false;
}

/* Where a path may begin: below the item, in the standard, in the product, or at the root. */
typedef struct candidates {
  char at[4 + 2 * ELIGO_CASE_ITEMS][400];
  size_t count;
} candidates;

static void add_candidate(candidates *c, const char *a, const char *b, const char *path) {
  if (c->count + 1 >= sizeof c->at / sizeof *c->at && (a != NULL || b != NULL))
    return; /* the root keeps its place */
  snprintf(c->at[c->count++], sizeof *c->at, "%s%s%s%s%s", a == NULL ? "" : a, a == NULL ? "" : "/",
           b == NULL ? "" : b, b == NULL ? "" : "/", path);
}

/* Items of the case's standards that cover an activity. */
static void gather_covering(const eligo_rulebook *r, const eligo_case *one, const char *activity,
                            const char *path, candidates *c) {
  uint32_t wanted = eligo_table_get(&r->dictionary.activity_names, activity, strlen(activity));
  for (uint32_t i = 0; i < r->n_items; i++) {
    const eligo_item *item = &r->items[i];
    bool asked = one->n_standards == 0, covers = false;
    for (size_t k = 0; k < one->n_standards; k++)
      asked = asked || one->standards[k] == &r->standards[item->standard];
    for (uint32_t k = 0; k < item->n_covers; k++) covers = covers || item->covers[k] == wanted;
    if (asked && covers) add_candidate(c, r->standards[item->standard].id, item->id, path);
  }
}

static void gather(const eligo_rulebook *r, const eligo_case *one, const char *path,
                   candidates *c) {
  c->count = 0;
  for (size_t i = 0; i < one->items.count; i++)
    add_candidate(c, one->items.at[i].standard->id, one->items.at[i].item, path);
  for (size_t i = 0; i < one->n_uses && one->uses[i].items.count > 0 && c->count < ELIGO_CASE_ITEMS;
       i++)
    add_candidate(c, one->uses[i].items.at[0].standard->id, one->uses[i].items.at[0].item, path);
  for (size_t i = 0; i < one->n_standards; i++) add_candidate(c, one->standards[i]->id, NULL, path);
  for (size_t i = 0; i < one->items.count && one->n_standards == 0; i++)
    add_candidate(c, one->items.at[i].standard->id, NULL, path);
  if (one->product != NULL) add_candidate(c, one->product, NULL, path);
  if (one->activity != NULL) gather_covering(r, one, one->activity, path, c);
  add_candidate(c, NULL, NULL, path);
}

const char *eligo_case_criterion(eligo_case_reader *r, const char *written) {
  candidates c;
  char hint[300];
  gather(r->rulebook, r->one, written, &c);
  for (size_t i = 0; i < c.count; i++) {
    if (eligo_rulebook_node(r->rulebook, c.at[i]) != ELIGO_NONE)
      return eligo_arena_copy(r->arena, c.at[i], strlen(c.at[i]));
  }
  for (size_t i = 0; i < c.count; i++) {
    if (begins_an_id(r->rulebook, c.at[i]))
      return eligo_arena_copy(r->arena, c.at[i], strlen(c.at[i]));
  }
  const char *nearest = eligo_table_nearest(&r->rulebook->ids, c.at[0], strlen(c.at[0]));
  eligo_case_fault(r, "case-criterion", "no criterion is called '%s'%s", written,
                   eligo_case_hint(nearest, hint, sizeof hint));
  return NULL;
}

/* --- values --- */

typedef struct word {
  const char *text;
  unsigned value;
} word;

static const word outcomes[] = {{"met", ELIGO_MET},
                                {"not met", ELIGO_NOT_MET},
                                {"not applicable", ELIGO_NOT_APPLICABLE},
                                {"unknown", ELIGO_EXPECT_UNKNOWN}};
static const word verdicts[] = {{"eligible", ELIGO_ELIGIBLE},
                                {"not eligible", ELIGO_NOT_ELIGIBLE},
                                {"undetermined", ELIGO_UNDETERMINED}};

static bool find_word(const word *words, size_t count, const char *text, unsigned *value) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(words[i].text, text) != 0) continue;
    *value = words[i].value;
    return true;
  }
  return false;
}

static const char *word_of(const word *words, size_t count, unsigned value) {
  for (size_t i = 0; i < count; i++) {
    if (words[i].value == value) return words[i].text;
  }
  return "?";
}

const char *eligo_case_outcome_word(unsigned outcome) {
  return word_of(outcomes, sizeof outcomes / sizeof *outcomes, outcome);
}

const char *eligo_case_verdict_word(eligo_verdict verdict) {
  return word_of(verdicts, sizeof verdicts / sizeof *verdicts, (unsigned)verdict);
}

static bool read_outcome(eligo_case_reader *r, const char *key, const char *text, unsigned *out) {
  if (find_word(outcomes, sizeof outcomes / sizeof *outcomes, text, out)) return true;
  eligo_case_fault(r, "case-outcome",
                   "'%s: %s' is no outcome; write met, not met, unknown or not applicable", key,
                   text);
  return false;
}

static bool read_verdict(eligo_case_reader *r, const char *key, const char *text,
                         eligo_verdict *out) {
  unsigned value;
  if (!find_word(verdicts, sizeof verdicts / sizeof *verdicts, text, &value)) {
    eligo_case_fault(r, "case-verdict",
                     "'%s: %s' is no verdict; write eligible, not eligible or undetermined", key,
                     text);
    return false;
  }
  *out = (eligo_verdict)value;
  return true;
}

static void add(eligo_case_reader *r, const eligo_expectation *expected) {
  eligo_expectation *slot = eligo_case_room(r->arena, (void **)&r->one->expected,
                                            &r->one->n_expected, &r->one->c_expected, sizeof *slot);
  if (slot != NULL) *slot = *expected;
}

/* --- keys --- */

static bool names_an_item(const eligo_case_items *items, const char *key, eligo_expectation *out) {
  for (size_t i = 0; i < items->count; i++) {
    const char *id = items->at[i].standard->id, *item = items->at[i].item;
    size_t length = strlen(id);
    bool full =
        strncmp(key, id, length) == 0 && key[length] == '/' && strcmp(key + length + 1, item) == 0;
    if (!full && strcmp(key, item) != 0) continue;
    out->standard = items->at[i].standard;
    out->item = item;
    return true;
  }
  return false;
}

/* An item that the rulebook has, though no use names it: it may be found by its activity. */
static bool is_item_of(const eligo_rulebook *rulebook, const eligo_standard *standard,
                       const char *key, eligo_expectation *out) {
  size_t length = strlen(standard->id);
  bool full = strncmp(key, standard->id, length) == 0 && key[length] == '/';
  const char *item = full ? key + length + 1 : key;
  if (eligo_table_get(&standard->item_names, item, strlen(item)) == ELIGO_NONE) return false;
  (void)rulebook;
  out->standard = standard;
  out->item = item;
  return true;
}

static bool is_item(const eligo_case_reader *r, const char *key, eligo_expectation *out) {
  const eligo_case *one = r->one;
  if (names_an_item(&one->items, key, out)) return true;
  for (size_t i = 0; i < one->n_uses; i++) {
    if (names_an_item(&one->uses[i].items, key, out)) return true;
  }
  for (size_t i = 0; i < one->n_standards; i++) {
    if (is_item_of(r->rulebook, one->standards[i], key, out)) return true;
  }
  uint32_t standard = eligo_rulebook_standard(r->rulebook, key);
  if (standard != ELIGO_NONE) out->standard = &r->rulebook->standards[standard];
  if (standard != ELIGO_NONE) return true;
  for (uint32_t i = 0; i < r->rulebook->n_standards && strchr(key, '/') != NULL; i++) {
    if (is_item_of(r->rulebook, &r->rulebook->standards[i], key, out)) return true;
  }
  return false;
}

static void read_missing(eligo_case_reader *r, const char *value, eligo_expectation *expected) {
  const eligo_dictionary *dictionary = &r->rulebook->dictionary;
  for (const char *rest = value, *name; (name = eligo_case_part(r->arena, &rest)) != NULL;) {
    char hint[200];
    const eligo_fact *fact = eligo_fact_find(dictionary, name, strlen(name));
    expected->text = name;
    if (fact != NULL)
      add(r, expected);
    else
      eligo_case_fault(r, "unknown-fact", "no fact is called '%s'%s", name,
                       eligo_case_hint(eligo_table_nearest(&dictionary->names, name, strlen(name)),
                                       hint, sizeof hint));
  }
}

static void read_fix(eligo_case_reader *r, const char *value, eligo_expectation *expected) {
  for (const char *rest = value, *name; (name = eligo_case_part(r->arena, &rest)) != NULL;) {
    expected->id = eligo_case_criterion(r, name);
    if (expected->id != NULL) add(r, expected);
  }
}

static void read_grade(eligo_case_reader *r, const char *value, eligo_expectation *expected) {
  const eligo_case_items *items =
      r->one->items.count > 0 || r->one->n_uses == 0 ? &r->one->items : &r->one->uses[0].items;
  const eligo_standard *s = items->count > 0 ? items->at[0].standard : r->one->standards[0];
  char hint[120];
  expected->text = value;
  expected->standard = s;
  for (uint32_t i = 0; s != NULL && i < s->n_grades; i++) {
    if (strcmp(s->grades[i], value) == 0) s = NULL;
  }
  if (s == NULL || strcmp(value, "none") == 0)
    add(r, expected);
  else
    eligo_case_fault(r, "unknown-grade", "'%s' has no grade '%s'%s", s->id, value,
                     eligo_case_hint(eligo_nearest(s->grades, s->n_grades, value, strlen(value)),
                                     hint, sizeof hint));
}

/* "co2_avoided", "co2_avoided/share" or "co2_avoided/fossil", an estimate beside it. */
static void read_benefit(eligo_case_reader *r, const char *name, const char *value, eligo_expectation *e) {
  const eligo_table *names = &r->rulebook->benefit_names;
  size_t length = strcspn(name, "/");
  uint32_t found = eligo_table_get(names, name, length);
  bool known = found != ELIGO_NONE && (name[length] == '\0' || strcmp(name + length, "/share") == 0);
  for (uint32_t i = 0; found != ELIGO_NONE && !known && i < r->rulebook->benefits[found].n_beside; i++)
    known = strcmp(name + length + 1, r->rulebook->benefits[found].beside[i].id) == 0;
  char hint[200];
  e->id = name;
  e->text = value;
  if (known) add(r, e);
  else
    eligo_case_fault(r, "unknown-benefit", "no benefit is called '%s'%s", name,
                     eligo_case_hint(eligo_table_nearest(names, name, length), hint, sizeof hint));
}

static bool read_named(eligo_case_reader *r, const char *key, const char *value,
                       eligo_expectation *e) {
  if (strcmp(key, "verdict") == 0) {
    e->kind = ELIGO_EXPECT_VERDICT;
    if (read_verdict(r, key, value, &e->verdict)) add(r, e);
  } else if (strcmp(key, "grade") == 0) {
    e->kind = ELIGO_EXPECT_GRADE;
    read_grade(r, value, e);
  } else if (strcmp(key, "missing") == 0) {
    e->kind = ELIGO_EXPECT_MISSING;
    read_missing(r, value, e);
  } else if (strcmp(key, "fix") == 0) {
    e->kind = ELIGO_EXPECT_FIX;
    read_fix(r, value, e);
  } else if (strncmp(key, "benefit ", 8) == 0) {
    e->kind = ELIGO_EXPECT_BENEFIT;
    read_benefit(r, key + 8, value, e);
  } else if (strcmp(key, "error") == 0) {
    e->kind = ELIGO_EXPECT_ERROR;
    e->text = value;
    add(r, e);
  } else {
    return false;
  }
  return true;
}

/* "dam > contribution" is about one use. */
static const char *cut_use(eligo_case_reader *r, const char *key, eligo_expectation *e) {
  const char *sign = strstr(key, " > ");
  if (sign == NULL) return key;
  e->use = eligo_arena_copy(r->arena, key, (size_t)(sign - key));
  return sign + 3;
}

void eligo_case_read_expected(eligo_case_reader *r, const char *key, const char *value) {
  eligo_expectation e = {.key = key, .line = r->line};
  const char *name = cut_use(r, key, &e);
  if (*value == '\0') {
    eligo_case_fault(r, "case-empty", "'%s:' expects nothing; write what must come out", key);
    return;
  }
  if (read_named(r, name, value, &e)) return;
  unsigned ignored;
  bool is_outcome = find_word(outcomes, sizeof outcomes / sizeof *outcomes, value, &ignored);
  if (!is_outcome && is_item(r, name, &e)) {
    e.kind = ELIGO_EXPECT_ITEM;
    if (read_verdict(r, key, value, &e.verdict)) add(r, &e);
    return;
  }
  if (!read_outcome(r, key, value, &e.outcome)) return;
  e.kind = ELIGO_EXPECT_CRITERION;
  e.id = eligo_case_criterion(r, name);
  if (e.id != NULL) add(r, &e);
}
