/* Holds a decision against what a case expects, and says why it came out otherwise. */
#include "study/cases.h"

#include "report/words.h"
#include "study/case_words.h"
#include "value/outcome.h"

#include <string.h>

typedef struct check {
  const eligo_case *one;
  const eligo_decision *decision;
  eligo_arena *arena;
  eligo_case_result *out;
} check;

/* What was found for one expectation: outcomes of all places where the criterion stands. */
typedef struct finding {
  const eligo_expectation *expected;
  unsigned places;
  unsigned wrong; /* outcome (as expected ones are written) of the first place that differs */
  bool differs;
  const eligo_line *lines; /* that explain it */
  uint32_t n_lines;
} finding;

static unsigned as_expected(eligo_outcomes outcome) {
  return eligo_is_settled(outcome) && outcome != 0 ? outcome : ELIGO_EXPECT_UNKNOWN;
}

static void see(finding *f, eligo_outcomes outcome, const eligo_line *lines, uint32_t count) {
  unsigned got = as_expected(outcome);
  f->places++;
  if (got == f->expected->outcome || f->differs) return;
  f->differs = true;
  f->wrong = got;
  f->lines = lines;
  f->n_lines = count;
}

/* --- finding the criterion --- */

/* Is `id` what `a/b/c` spell? `b` may be NULL. */
static bool spells(const char *id, const char *a, const char *b, const char *c) {
  const char *parts[] = {a, b, c};
  for (int i = 0; i < 3; i++) {
    if (parts[i] == NULL) continue;
    size_t length = strlen(parts[i]);
    if (strncmp(id, parts[i], length) != 0) return false;
    id += length;
    if (i < 2) {
      if (*id != '/') return false;
      id++;
    }
  }
  return *id == '\0';
}

/* A line and those below it. */
static uint32_t family(const eligo_line *lines, uint32_t count, uint32_t at) {
  uint32_t end = at + 1;
  while (end < count && lines[end].depth > lines[at].depth) end++;
  return end - at;
}

static void look_in_lines(finding *f, const eligo_line *lines, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (lines[i].id != NULL && strcmp(lines[i].id, f->expected->id) == 0)
      see(f, lines[i].outcome, &lines[i], family(lines, count, i));
  }
}

/* A branch has no line of its own: it is what its topmost members come to together. */
static void look_below(finding *f, const eligo_line *lines, uint32_t count) {
  size_t length = strlen(f->expected->id);
  eligo_outcomes outcome = ELIGO_NOT_APPLICABLE;
  uint32_t first = count, end = 0;
  for (uint32_t i = 0; i < count; i++) {
    const char *id = lines[i].id;
    bool below = id != NULL && strncmp(id, f->expected->id, length) == 0 && id[length] == '/';
    if (!below || i < end) continue;
    if (first == count) first = i;
    end = i + family(lines, count, i);
    outcome = eligo_all_of(outcome, lines[i].outcome);
  }
  if (first < count) see(f, outcome, &lines[first], end - first);
}

typedef void look(finding *f, const eligo_line *lines, uint32_t count);

static bool is_step(const eligo_item_result *item, const eligo_step_result *step, const char *id) {
  if (spells(id, item->standard, item->item, step->name)) return true;
  bool shared = strcmp(step->name, "common") == 0 || strcmp(step->name, "safeguards") == 0;
  return shared && spells(id, item->standard, NULL, step->name);
}

static void look_in_item(finding *f, const eligo_item_result *item, look *how) {
  for (uint32_t i = 0; i < item->n_steps; i++) {
    const eligo_step_result *step = &item->steps[i];
    if (!step->reached) continue;
    if (item->item != NULL && is_step(item, step, f->expected->id))
      see(f, step->outcome, step->lines, step->n_lines);
    else
      how(f, step->lines, step->n_lines);
  }
}

static bool is_part(const eligo_decision *d, const eligo_part_result *part, const char *id) {
  return d->product != NULL && spells(id, d->product->id, NULL, part->name);
}

static void look_everywhere(const eligo_decision *d, finding *f, look *how) {
  for (uint32_t i = 0; i < d->n_uses; i++) {
    bool other = f->expected->use != NULL && strcmp(f->expected->use, d->uses[i].id) != 0;
    for (uint32_t k = 0; !other && k < d->uses[i].n_items; k++)
      look_in_item(f, &d->uses[i].items[k], how);
  }
  for (uint32_t i = 0; i < d->n_parts && f->expected->use == NULL; i++) {
    if (is_part(d, &d->parts[i], f->expected->id))
      see(f, d->parts[i].outcome, d->parts[i].lines, d->parts[i].n_lines);
    else
      how(f, d->parts[i].lines, d->parts[i].n_lines);
  }
}

/* --- saying why --- */

/* "below" what was asked for, without the part the reader knows. */
static const char *short_id(const char *id, const char *asked) {
  size_t length = strlen(asked);
  return strncmp(id, asked, length) == 0 && id[length] == '/' ? id + length + 1 : id;
}

static bool says_why(const eligo_line *line) {
  return line->reason != ELIGO_R_NONE && line->reason != ELIGO_R_CONDITION_NOT_MET;
}

static void explain_line(const eligo_line *line, const char *asked, eligo_text *out) {
  static const eligo_bilingual untitled = {{NULL, NULL}};
  bool doubt = line->reason == ELIGO_R_UNSETTLED || line->reason == ELIGO_R_GAP ||
               line->reason == ELIGO_R_NEVER;
  bool title = doubt && line->title.in[ELIGO_EN] != NULL;
  if (title) eligo_text_format(out, "\"%s\": ", line->title.in[ELIGO_EN]);
  if (says_why(line)) {
    const char *a = line->a != NULL ? line->a : line->fact;
    eligo_reason_say(line->reason, untitled, a, line->b, ELIGO_EN, out);
    return;
  }
  const char *name = line->id != NULL     ? short_id(line->id, asked)
                     : line->fact != NULL ? line->fact
                                          : "it";
  eligo_text_format(out, "%s is %s", name,
                    line->value == NULL ? eligo_case_outcome(line->outcome) : line->value);
  if (line->value != NULL && line->limit != NULL)
    eligo_text_format(out, ", tested %s %s", line->relation == NULL ? "against" : line->relation,
                      line->limit);
}

enum { MOST_CULPRITS = 3 };

/* The tests that came out as the whole did: they are why it did. */
static void explain(const finding *f, eligo_text *out) {
  unsigned told = 0;
  for (uint32_t i = 0; i < f->n_lines && told < MOST_CULPRITS; i++) {
    const eligo_line *line = &f->lines[i];
    bool telling = line->leaf || (says_why(line) &&
                                  (line->kind == ELIGO_N_WINDOW || line->kind == ELIGO_N_BY_DATE ||
                                   line->kind == ELIGO_N_STANDARD));
    if (!telling || as_expected(line->outcome) != f->wrong) continue;
    eligo_text_string(out, told == 0 ? ": " : "; ");
    explain_line(line, f->expected->id, out);
    told++;
  }
}

static void differ(check *c, const eligo_expectation *e, const char *wanted, const char *got,
                   const finding *f) {
  eligo_text text = {0};
  eligo_text_format(&text, "%s: expected %s, got %s", e->key, wanted, got);
  if (f != NULL) explain(f, &text);
  eligo_case_differs(c->out, c->arena, e->line, "%s",
                     text.bytes == NULL ? "no memory" : text.bytes);
  eligo_text_free(&text);
}

/* --- the expectations --- */

/* A criterion that does not stand in the decision was not asked: its condition or its branch fell
 * away. */
static void check_criterion(check *c, const eligo_expectation *e) {
  finding f = {.expected = e};
  look_everywhere(c->decision, &f, look_in_lines);
  if (f.places == 0) look_everywhere(c->decision, &f, look_below);
  if (f.places == 0 && e->outcome != ELIGO_NOT_APPLICABLE)
    differ(c, e, eligo_case_outcome_word(e->outcome), "nothing: it was not asked", NULL);
  if (f.differs)
    differ(c, e, eligo_case_outcome_word(e->outcome), eligo_case_outcome_word(f.wrong), &f);
}

static bool is_result(const eligo_item_result *result, const eligo_expectation *e) {
  if (e->standard != NULL && strcmp(e->standard->id, result->standard) != 0) return false;
  return e->item == NULL || (result->item != NULL && strcmp(e->item, result->item) == 0);
}

/* Why an item came out so: the steps that did. */
static void explain_item(check *c, const eligo_expectation *e, const eligo_item_result *result) {
  eligo_text text = {0};
  eligo_text_format(&text, "%s: expected %s, got %s", e->key, eligo_case_verdict(e->verdict),
                    eligo_case_verdict(result->verdict));
  for (uint32_t i = 0; i < result->n_steps; i++) {
    const eligo_step_result *step = &result->steps[i];
    if (!step->reached) continue;
    eligo_text_format(&text, "%s%s %s", i == 0 ? ": " : ", ", step->name,
                      eligo_case_outcome(step->outcome));
  }
  eligo_case_differs(c->out, c->arena, e->line, "%s",
                     text.bytes == NULL ? "no memory" : text.bytes);
  eligo_text_free(&text);
}

static void check_item_result(check *c, const eligo_expectation *e,
                              const eligo_item_result *result) {
  if (e->kind == ELIGO_EXPECT_ITEM) {
    if (result->verdict != e->verdict) explain_item(c, e, result);
    return;
  }
  const char *grade = result->grade == NULL ? "none" : result->grade;
  if (strcmp(grade, e->text) != 0) differ(c, e, e->text, grade, NULL);
}

static void check_item(check *c, const eligo_expectation *e) {
  unsigned places = 0;
  for (uint32_t i = 0; i < c->decision->n_uses; i++) {
    const eligo_use_result *use = &c->decision->uses[i];
    if (e->use != NULL && strcmp(e->use, use->id) != 0) continue;
    for (uint32_t k = 0; k < use->n_items; k++) {
      if (!is_result(&use->items[k], e)) continue;
      places++;
      check_item_result(c, e, &use->items[k]);
    }
  }
  const char *wanted = e->kind == ELIGO_EXPECT_ITEM ? eligo_case_verdict(e->verdict) : e->text;
  if (places == 0) differ(c, e, wanted, "nothing: no use was tested under it", NULL);
}

static void check_missing(check *c, const eligo_expectation *e) {
  const eligo_decision *d = c->decision;
  for (uint32_t i = 0; i < d->n_missing; i++) {
    if (strcmp(d->missing[i].fact, e->text) == 0) return;
  }
  eligo_text others = {0};
  for (uint32_t i = 0; i < d->n_missing && i < MOST_CULPRITS; i++)
    eligo_text_format(&others, "%s%s", i == 0 ? "" : ", ", d->missing[i].fact);
  differ(c, e, e->text, others.bytes == NULL ? "none" : others.bytes, NULL);
  eligo_text_free(&others);
}

static void check_fix(check *c, const eligo_expectation *e) {
  const eligo_decision *d = c->decision;
  for (uint32_t i = 0; i < d->n_fix; i++) {
    if (strcmp(d->fix[i].criterion, e->id) == 0) return;
  }
  eligo_text others = {0};
  for (uint32_t i = 0; i < d->n_fix && i < MOST_CULPRITS; i++)
    eligo_text_format(&others, "%s%s", i == 0 ? "" : ", ", d->fix[i].criterion);
  differ(c, e, e->id, others.bytes == NULL ? "none" : others.bytes, NULL);
  eligo_text_free(&others);
}

/* What came out for "co2_avoided", "co2_avoided/share" or an estimate beside it; NULL for no number. */
static const char *benefit_value(const eligo_benefit_result *b, const char *id) {
  const char *part = strchr(id, '/');
  if (part == NULL) return b->value;
  for (uint32_t i = 0; i < b->benefit->n_beside; i++) {
    if (strcmp(part + 1, b->benefit->beside[i].id) == 0) return b->beside[i];
  }
  return b->shared;
}

static const eligo_benefit_result *benefit_in(const eligo_use_result *use, const char *id) {
  size_t length = strcspn(id, "/");
  for (uint32_t k = 0; k < use->n_items; k++) {
    for (uint32_t i = 0; i < use->items[k].n_benefits; i++) {
      const eligo_benefit_result *b = &use->items[k].benefits[i];
      if (strlen(b->benefit->id) == length && memcmp(b->benefit->id, id, length) == 0) return b;
    }
  }
  return NULL;
}

static void check_benefit(check *c, const eligo_expectation *e) {
  for (uint32_t i = 0; i < c->decision->n_uses; i++) {
    const eligo_use_result *use = &c->decision->uses[i];
    if (e->use != NULL && strcmp(e->use, use->id) != 0) continue;
    const eligo_benefit_result *b = benefit_in(use, e->id);
    const char *got = b == NULL ? NULL : benefit_value(b, e->id);
    if (got == NULL) got = "none";
    if (strcmp(got, e->text) != 0) differ(c, e, e->text, got, NULL);
  }
}

/* Why a deal came out so: what is missing, or what would have to change. */
static void check_verdict(check *c, const eligo_expectation *e) {
  const eligo_decision *d = c->decision;
  if (d->verdict == e->verdict) return;
  const bool open = d->verdict == ELIGO_UNDETERMINED;
  const uint32_t count = open ? d->n_missing : d->n_fix;
  eligo_text got = {0};
  eligo_text_string(&got, eligo_case_verdict(d->verdict));
  for (uint32_t i = 0; i < count && i < MOST_CULPRITS; i++) {
    eligo_text_string(&got, i > 0 ? ", " : open ? ": missing " : ": against it ");
    eligo_text_string(&got, open ? d->missing[i].fact : d->fix[i].criterion);
  }
  differ(c, e, eligo_case_verdict(e->verdict), got.bytes == NULL ? "no memory" : got.bytes, NULL);
  eligo_text_free(&got);
}

void eligo_case_check(const eligo_case *one, const eligo_decision *decision, eligo_arena *arena,
                      eligo_case_result *out) {
  check c = {one, decision, arena, out};
  for (size_t i = 0; i < one->n_expected; i++) {
    const eligo_expectation *e = &one->expected[i];
    switch (e->kind) {
    case ELIGO_EXPECT_CRITERION:
      check_criterion(&c, e);
      break;
    case ELIGO_EXPECT_ITEM:
    case ELIGO_EXPECT_GRADE:
      check_item(&c, e);
      break;
    case ELIGO_EXPECT_BENEFIT:
      check_benefit(&c, e);
      break;
    case ELIGO_EXPECT_VERDICT:
      check_verdict(&c, e);
      break;
    case ELIGO_EXPECT_MISSING:
      check_missing(&c, e);
      break;
    case ELIGO_EXPECT_FIX:
      check_fix(&c, e);
      break;
    case ELIGO_EXPECT_ERROR:
      break; /* the deal was decided; the caller says so */
    }
  }
}
