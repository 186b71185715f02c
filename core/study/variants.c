#include "study/variants.h"

#include "value/outcome.h"

#include <string.h>

/* --- a case with changes --- */

static eligo_case_fact *given_in(eligo_case_facts *facts, const eligo_fact *fact) {
  for (size_t i = 0; i < facts->count; i++) {
    if (facts->at[i].fact == fact) return &facts->at[i];
  }
  return NULL;
}

static eligo_case_fact *room_for(eligo_arena *arena, eligo_case_facts *facts, const eligo_fact *fact) {
  eligo_case_fact *given = given_in(facts, fact);
  if (given != NULL) return given;
  eligo_case_fact *moved = eligo_arena_grow(arena, facts->at, facts->count, &facts->capacity, sizeof *moved);
  if (moved == NULL) return NULL;
  facts->at = moved;
  moved[facts->count] = (eligo_case_fact){.fact = fact};
  return &moved[facts->count++];
}

static bool own_facts(eligo_arena *arena, eligo_case_facts *facts) {
  eligo_case_fact *copy = eligo_arena_zero(arena, facts->count + 1, sizeof *copy);
  if (copy == NULL) return false;
  if (facts->count > 0) memcpy(copy, facts->at, facts->count * sizeof *copy);
  facts->at = copy;
  facts->capacity = facts->count;
  return true;
}

/* The base with facts of its own to change, and always a use that they can go to. */
static bool copy_base(const eligo_case *base, eligo_arena *arena, eligo_case *out) {
  *out = *base;
  if (base->n_uses > 1) return false;
  eligo_case_use *use = eligo_arena_zero(arena, 1, sizeof *use);
  if (use == NULL) return false;
  *use = base->n_uses == 1 ? base->uses[0] : (eligo_case_use){.id = "use"};
  const bool has_use = base->n_uses == 1 || base->items.count > 0 || base->activity != NULL;
  out->uses = has_use ? use : NULL;
  out->n_uses = out->c_uses = has_use;
  return own_facts(arena, &out->facts) && own_facts(arena, &use->facts);
}

/* The first row of the list, with one fact of it changed. */
static bool change_row(eligo_case_facts *facts, const eligo_change *change, const eligo_fact *list, eligo_arena *arena) {
  eligo_case_fact *given = given_in(facts, list);
  if (given == NULL || given->n_rows == 0) return false;
  eligo_case_row *rows = eligo_arena_zero(arena, given->n_rows, sizeof *rows);
  eligo_case_pair *pairs = eligo_arena_zero(arena, given->rows[0].count + 1, sizeof *pairs);
  if (rows == NULL || pairs == NULL) return false;
  memcpy(rows, given->rows, given->n_rows * sizeof *rows);
  memcpy(pairs, rows[0].pairs, rows[0].count * sizeof *pairs);
  size_t at = 0;
  while (at < rows[0].count && strcmp(pairs[at].name, change->fact->name) != 0) at++;
  pairs[at] = (eligo_case_pair){change->fact->name, change->value};
  rows[0].pairs = pairs;
  if (at == rows[0].count) rows[0].count++;
  given->rows = rows;
  given->inherited = false;
  return true;
}

static eligo_case_facts *facts_for(eligo_case *one, eligo_owner owner) {
  if (owner != ELIGO_OF_USE) return &one->facts;
  return one->n_uses == 0 ? NULL : &one->uses[0].facts;
}

static bool apply(const eligo_rulebook *r, const eligo_change *change, eligo_arena *arena, eligo_case *one) {
  if (change->fact == NULL) {
    one->as_of = change->value;
    return true;
  }
  const bool in_row = change->fact->owner == ELIGO_OF_RECORD;
  const eligo_fact *list = in_row ? &r->dictionary.facts[change->fact->list] : NULL;
  eligo_case_facts *facts = facts_for(one, in_row ? list->owner : change->fact->owner);
  if (facts == NULL) return false;
  if (in_row) return change_row(facts, change, list, arena);
  eligo_case_fact *given = room_for(arena, facts, change->fact);
  if (given == NULL) return false;
  *given = (eligo_case_fact){.fact = change->fact, .value = change->value};
  return true;
}

bool eligo_variant_make(const eligo_rulebook *rulebook, const eligo_variant *variant, eligo_arena *arena, eligo_case *out) {
  if (!copy_base(variant->base, arena, out)) return false;
  for (size_t i = 0; i < variant->count; i++) {
    if (!apply(rulebook, &variant->changes[i], arena, out)) return false;
  }
  return !arena->failed;
}

/* --- as text --- */

static void print_rows(const eligo_case_fact *given, eligo_text *out) {
  for (size_t i = 0; i < given->n_rows; i++) {
    eligo_text_format(out, "    %s: {", given->fact->name);
    for (size_t k = 0; k < given->rows[i].count; k++)
      eligo_text_format(out, "%s%s: %s", k > 0 ? ", " : " ", given->rows[i].pairs[k].name, given->rows[i].pairs[k].value);
    eligo_text_string(out, " }\n");
  }
}

static void print_change(const eligo_rulebook *r, const eligo_change *change, const eligo_case *made, eligo_text *out) {
  if (change->fact->owner != ELIGO_OF_RECORD) {
    eligo_text_format(out, "    %s: %s\n", change->fact->name, change->value);
    return;
  }
  const eligo_fact *list = &r->dictionary.facts[change->fact->list];
  eligo_case made_copy = *made;
  eligo_case_facts *facts = facts_for(&made_copy, list->owner);
  const eligo_case_fact *given = facts == NULL ? NULL : given_in(facts, list);
  if (given != NULL) print_rows(given, out);
}

void eligo_variant_print(const eligo_rulebook *rulebook, const eligo_variant *variant, const char *name, eligo_arena *arena,
                         eligo_text *out) {
  eligo_case made;
  bool given = false;
  if (!eligo_variant_make(rulebook, variant, arena, &made)) return;
  eligo_text_format(out, "case: %s\n  like: %s\n", name, variant->base->name);
  for (size_t i = 0; i < variant->count; i++) {
    if (variant->changes[i].fact == NULL) eligo_text_format(out, "  as of: %s\n", variant->changes[i].value);
  }
  for (size_t i = 0; i < variant->count; i++) {
    if (variant->changes[i].fact == NULL) continue;
    if (!given) eligo_text_string(out, "  given:\n");
    given = true;
    print_change(rulebook, &variant->changes[i], &made, out);
  }
}

/* --- what it comes to --- */

const eligo_answer *eligo_answer_find(const eligo_answers *answers, const char *id) {
  for (size_t i = 0; i < answers->count; i++) {
    if (strcmp(answers->at[i].id, id) == 0) return &answers->at[i];
  }
  return NULL;
}

static void add(eligo_answers *a, eligo_arena *arena, eligo_answer answer) {
  eligo_answer *old = (eligo_answer *)eligo_answer_find(a, answer.id);
  if (old != NULL) {
    old->many = true;
    return;
  }
  eligo_answer *moved = eligo_arena_grow(arena, a->at, a->count, &a->capacity, sizeof *moved);
  if (moved == NULL) return;
  a->at = moved;
  moved[a->count++] = answer;
}

static unsigned expected_of(eligo_outcomes outcome) {
  return eligo_is_settled(outcome) && outcome != 0 ? outcome : ELIGO_EXPECT_UNKNOWN;
}

/* Conditions have ids that no case can name. */
static void add_lines(const eligo_rulebook *r, eligo_answers *a, eligo_arena *arena, const eligo_line *lines, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (lines[i].id != NULL && eligo_rulebook_node(r, lines[i].id) != ELIGO_NONE) add(a, arena, (eligo_answer){.id = lines[i].id, .outcome = expected_of(lines[i].outcome)});
  }
}

static const char *joined(eligo_arena *arena, const char *a, const char *b, const char *c) {
  eligo_text text = {0};
  eligo_text_format(&text, "%s/%s%s%s", a, b, c == NULL ? "" : "/", c == NULL ? "" : c);
  const char *copy = text.failed ? NULL : eligo_arena_copy(arena, text.bytes, text.length);
  eligo_text_free(&text);
  return copy == NULL ? "" : copy;
}

static void add_item(const eligo_rulebook *r, eligo_answers *a, eligo_arena *arena, const eligo_item_result *item) {
  if (item->item == NULL) return;
  add(a, arena, (eligo_answer){.id = joined(arena, item->standard, item->item, NULL), .verdict = item->verdict, .is_item = true});
  for (uint32_t i = 0; i < item->n_steps; i++) {
    const eligo_step_result *step = &item->steps[i];
    const bool shared = strcmp(step->name, "common") == 0 || strcmp(step->name, "safeguards") == 0;
    if (!step->reached) continue;
    if (!shared)
      add(a, arena, (eligo_answer){.id = joined(arena, item->standard, item->item, step->name), .outcome = expected_of(step->outcome)});
    add_lines(r, a, arena, step->lines, step->n_lines);
  }
}

eligo_status eligo_answers_of(eligo_session *session, const eligo_rulebook *rulebook, const eligo_case *one, eligo_arena *arena,
                              eligo_answers *out) {
  const eligo_decision *d = NULL;
  eligo_answers answers = {0};
  eligo_status status = eligo_case_decide(session, rulebook, one, true, &d, &(eligo_faults){0});
  if (status != ELIGO_OK) return status;
  for (uint32_t i = 0; i < d->n_uses; i++) {
    for (uint32_t k = 0; k < d->uses[i].n_items; k++) add_item(rulebook, &answers, arena, &d->uses[i].items[k]);
  }
  for (uint32_t i = 0; i < d->n_parts; i++) {
    const eligo_part_result *part = &d->parts[i];
    add(&answers, arena, (eligo_answer){.id = joined(arena, d->product->id, part->name, NULL), .outcome = expected_of(part->outcome)});
    add_lines(rulebook, &answers, arena, part->lines, part->n_lines);
  }
  if (arena->failed) return ELIGO_MEMORY;
  *out = answers;
  return ELIGO_OK;
}

bool eligo_answer_same(const eligo_answer *a, const eligo_answer *b) {
  if (a->is_item) return b != NULL && a->verdict == b->verdict;
  return a->outcome == (b == NULL ? ELIGO_NOT_APPLICABLE : b->outcome);
}

const eligo_answer *eligo_answers_differ(const eligo_answers *a, const eligo_answers *b) {
  for (size_t i = 0; i < a->count; i++) {
    if (!a->at[i].many && !eligo_answer_same(&a->at[i], eligo_answer_find(b, a->at[i].id))) return &a->at[i];
  }
  return NULL;
}

void eligo_answer_print(const eligo_answer *answer, eligo_text *out) {
  eligo_text_format(out, "    %s: %s\n", answer->id,
                    answer->is_item ? eligo_case_verdict_word(answer->verdict) : eligo_case_outcome_word(answer->outcome));
}
