#include "study/propose.h"

#include <stdio.h>
#include <string.h>

typedef struct proposing {
  eligo_session *session;
  eligo_rulebook *rulebook;
  eligo_arena *arena;  /* of what is proposed */
  eligo_arena scratch; /* of one try */
  eligo_proposals *out;
  eligo_status status;
} proposing;

static bool same_change(const eligo_change *a, const eligo_change *b) {
  return a->fact == b->fact && strcmp(a->value, b->value) == 0;
}

static bool same_variant(const eligo_variant *a, const eligo_variant *b) {
  bool same = a->base == b->base && a->count == b->count;
  for (size_t i = 0; i < a->count && same; i++) same = same_change(&a->changes[i], &b->changes[i]);
  return same;
}

/* A case that is proposed already expects one thing more. */
static void keep(eligo_arena *arena, eligo_proposals *out, const char *name, const eligo_variant *variant, eligo_answer expected) {
  size_t at = 0;
  while (at < out->count && !same_variant(&out->at[at].variant, variant)) at++;
  if (at == out->count) {
    eligo_proposal *moved = eligo_arena_grow(arena, out->at, out->count, &out->capacity, sizeof *moved);
    if (moved == NULL) return;
    out->at = moved;
    moved[out->count++] = (eligo_proposal){.name = name, .variant = *variant};
  }
  eligo_proposal *one = &out->at[at];
  eligo_answer *answers = eligo_arena_grow(arena, one->expected, one->count, &one->capacity, sizeof *answers);
  if (answers == NULL) return;
  one->expected = answers;
  answers[one->count++] = expected;
}

static bool has_name(const eligo_cases *cases, const eligo_proposals *out, const char *name) {
  for (size_t i = 0; i < cases->count; i++) {
    if (strcmp(cases->at[i]->name, name) == 0) return true;
  }
  for (size_t i = 0; i < out->count; i++) {
    if (strcmp(out->at[i].name, name) == 0) return true;
  }
  return false;
}

/* "4.5/contribution/b: plant.power_density 5 W/m2" */
static const char *name_of(const char *id, const eligo_variant *v, eligo_arena *arena) {
  eligo_text text = {0};
  eligo_text_format(&text, "%s:", id);
  if (v->count == 0) eligo_text_format(&text, " in %s", v->base->name);
  for (size_t i = 0; i < v->count; i++)
    eligo_text_format(&text, "%s %s %s", i > 0 ? "," : "", v->changes[i].fact == NULL ? "as of" : v->changes[i].fact->name, v->changes[i].value);
  const char *name = text.failed ? NULL : eligo_arena_copy(arena, text.bytes, text.length);
  eligo_text_free(&text);
  return name == NULL ? "" : name;
}

/* The name, or the name with a number behind it. */
static const char *free_name(const eligo_cases *cases, const eligo_proposals *out, const char *name, eligo_arena *arena) {
  char tail[24];
  eligo_text text = {0};
  for (unsigned i = 2; name != NULL && has_name(cases, out, text.bytes == NULL ? name : text.bytes) && !text.failed; i++) {
    snprintf(tail, sizeof tail, " (%u)", i);
    eligo_text_clear(&text);
    eligo_text_format(&text, "%s%s", name, tail);
  }
  const char *found = text.bytes == NULL ? name : eligo_arena_copy(arena, text.bytes, text.length);
  eligo_text_free(&text);
  return found;
}

/* What a variant comes to; false where it cannot be made or decided. */
static bool answers_of(proposing *p, const eligo_variant *v, eligo_answers *out) {
  eligo_case made;
  *out = (eligo_answers){0};
  if (!eligo_variant_make(p->rulebook, v, &p->scratch, &made)) return false;
  eligo_status status = eligo_answers_of(p->session, p->rulebook, &made, &p->scratch, out);
  if (status != ELIGO_OK && status != ELIGO_BAD_INPUT) p->status = status;
  return status == ELIGO_OK;
}

/* --- boundaries --- */

static const eligo_fact *left_fact(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  if (n->kind == ELIGO_N_AGE) return &r->dictionary.facts[n->fact];
  if (n->kind != ELIGO_N_COMPARE && n->kind != ELIGO_N_BETWEEN && n->kind != ELIGO_N_DATE) return NULL;
  const eligo_node *left = &r->nodes[eligo_kid(r, node, 0)];
  if (left->kind == ELIGO_N_MUL) left = &r->nodes[eligo_kid(r, eligo_kid(r, node, 0), 0)]; /* times a factor, which may be 1 */
  return left->kind == ELIGO_N_FACT && left->fact != ELIGO_NONE ? &r->dictionary.facts[left->fact] : NULL;
}

/* "low … high" is two limits. */
static void around_limit(proposing *p, const eligo_fact *fact, const char *limit, eligo_changes *out) {
  const char *dots = strstr(limit, " … ");
  if (dots == NULL) {
    eligo_changes_around(p->rulebook, fact, limit, p->arena, out);
    return;
  }
  const char *low = eligo_arena_copy(p->arena, limit, (size_t)(dots - limit));
  if (low != NULL) eligo_changes_around(p->rulebook, fact, low, p->arena, out);
  eligo_changes_around(p->rulebook, fact, dots + strlen(" … "), p->arena, out);
}

static void around_line(proposing *p, const eligo_cases *cases, const eligo_case *base, const eligo_line *line) {
  const eligo_fact *fact = line->id == NULL || line->limit == NULL ? NULL : left_fact(p->rulebook, line->node);
  const char *limit = fact == NULL ? NULL : eligo_arena_copy(p->arena, line->limit, strlen(line->limit));
  const char *id = line->id;
  eligo_changes changes = {0};
  if (limit == NULL) return;
  around_limit(p, fact, limit, &changes);
  for (size_t i = 0; i < changes.count; i++) {
    eligo_answers answers;
    eligo_variant v = {.base = base, .changes = {changes.at[i]}, .count = 1};
    const char *name = name_of(id, &v, p->arena);
    if (has_name(cases, p->out, name) || !answers_of(p, &v, &answers)) continue;
    const eligo_answer *answer = eligo_answer_find(&answers, id);
    if (answer == NULL || answer->many) continue;
    eligo_answer expected = *answer;
    expected.id = id;
    keep(p->arena, p->out, name, &v, expected);
  }
}

/* Lines of a decision are gone with the next one, and each is varied: so they are copied first. */
typedef struct line_copies {
  eligo_line *at;
  size_t count, capacity;
} line_copies;

static void copy_lines(const eligo_rulebook *r, const eligo_line *lines, uint32_t count, eligo_arena *arena, line_copies *out) {
  for (uint32_t i = 0; i < count; i++) {
    if (lines[i].limit == NULL || left_fact(r, lines[i].node) == NULL) continue;
    eligo_line *moved = eligo_arena_grow(arena, out->at, out->count, &out->capacity, sizeof *moved);
    if (moved == NULL) return;
    out->at = moved;
    moved[out->count] = lines[i];
    moved[out->count++].limit = eligo_arena_copy(arena, lines[i].limit, strlen(lines[i].limit));
  }
}

static void copy_all(const eligo_rulebook *r, const eligo_decision *d, eligo_arena *arena, line_copies *out) {
  for (uint32_t i = 0; i < d->n_parts; i++) copy_lines(r, d->parts[i].lines, d->parts[i].n_lines, arena, out);
  for (uint32_t u = 0; u < d->n_uses; u++) {
    for (uint32_t k = 0; k < d->uses[u].n_items; k++) {
      const eligo_item_result *item = &d->uses[u].items[k];
      for (uint32_t s = 0; s < item->n_steps; s++) copy_lines(r, item->steps[s].lines, item->steps[s].n_lines, arena, out);
    }
  }
}

eligo_status eligo_propose_boundaries(eligo_session *session, eligo_rulebook *rulebook, const eligo_cases *cases,
                                      eligo_arena *arena, eligo_proposals *out) {
  proposing p = {.session = session, .rulebook = rulebook, .arena = arena, .out = out};
  eligo_arena kept = {0};
  for (size_t i = 0; i < cases->count && p.status == ELIGO_OK && !arena->failed; i++) {
    const eligo_decision *decision = NULL;
    line_copies lines = {0};
    eligo_arena_reset(&kept);
    eligo_status status = eligo_case_decide(session, rulebook, cases->at[i], true, &decision, &(eligo_faults){0});
    if (status != ELIGO_OK && status != ELIGO_BAD_INPUT) p.status = status;
    if (status == ELIGO_OK) copy_all(rulebook, decision, &kept, &lines);
    for (size_t k = 0; k < lines.count; k++) {
      eligo_arena_reset(&p.scratch);
      around_line(&p, cases, cases->at[i], &lines.at[k]);
    }
  }
  eligo_arena_free(&kept);
  eligo_arena_free(&p.scratch);
  return arena->failed ? ELIGO_MEMORY : p.status;
}

/* --- for mutants --- */

/* What the variant comes to by the rules and by the mutant; the first difference, with the answer of the rules. */
static bool tells(proposing *p, const eligo_mutant *m, const eligo_variant *v, eligo_answer *expected) {
  eligo_answers now, then;
  eligo_mutant_undo undo;
  eligo_arena_reset(&p->scratch);
  if (!answers_of(p, v, &now) || !eligo_mutant_apply(p->rulebook, m, &undo)) return false;
  const bool good = answers_of(p, v, &then);
  eligo_mutant_revert(p->rulebook, m, &undo);
  const eligo_answer *differs = good ? eligo_answers_differ(&now, &then) : NULL;
  if (differs == NULL) return false;
  *expected = *differs;
  expected->id = eligo_arena_copy(p->arena, differs->id, strlen(differs->id));
  return expected->id != NULL;
}

static bool noticed_already(proposing *p, const eligo_mutant *m) {
  bool noticed = false;
  eligo_mutant_undo undo;
  for (size_t i = 0; i < p->out->count && !noticed; i++) {
    const eligo_proposal *one = &p->out->at[i];
    eligo_answers then;
    eligo_arena_reset(&p->scratch);
    if (!eligo_mutant_apply(p->rulebook, m, &undo)) return true;
    const bool good = answers_of(p, &one->variant, &then);
    eligo_mutant_revert(p->rulebook, m, &undo);
    for (size_t k = 0; k < one->count && good && !noticed; k++)
      noticed = !eligo_answer_same(&one->expected[k], eligo_answer_find(&then, one->expected[k].id));
    noticed = noticed || !good;
  }
  return noticed;
}

enum { MOST_BASES = 16, MOST_BASES_FOR_TWO = 3, MOST_CHANGES_FOR_TWO = 48, MOST_CHANGES_FOR_THREE = 16 };

typedef struct search {
  proposing *p;
  const eligo_mutant *mutant; /* to be noticed; NULL: */
  const char *id;             /* to come to … */
  unsigned outcome;           /* … this */
  const eligo_changes *changes;
  eligo_variant variant;
  eligo_answer expected;
} search;

static bool comes_to(search *s) {
  eligo_answers answers;
  eligo_arena_reset(&s->p->scratch);
  if (!answers_of(s->p, &s->variant, &answers)) return false;
  const eligo_answer *answer = eligo_answer_find(&answers, s->id);
  if (answer != NULL && (answer->many || answer->is_item)) return false;
  s->expected = (eligo_answer){.id = s->id, .outcome = answer == NULL ? ELIGO_NOT_APPLICABLE : answer->outcome};
  return s->expected.outcome == s->outcome;
}

static bool found_with(search *s, const eligo_case *base, size_t count, size_t from, size_t most) {
  s->variant.base = base;
  if (count == s->variant.count) return s->mutant == NULL ? comes_to(s) : tells(s->p, s->mutant, &s->variant, &s->expected);
  for (size_t i = from; i < s->changes->count && i < most && s->p->status == ELIGO_OK; i++) {
    bool again = false;
    for (size_t k = 0; k < s->variant.count; k++) again = again || s->variant.changes[k].fact == s->changes->at[i].fact;
    if (again) continue;
    s->variant.changes[s->variant.count++] = s->changes->at[i];
    if (found_with(s, base, count, i + 1, most)) return true;
    s->variant.count--;
  }
  return false;
}

static bool search_all(search *s, const eligo_case *const *bases, size_t n_bases) {
  static const struct {
    size_t changes, bases, candidates;
  } rounds[] = {{0, MOST_BASES, 0}, {1, MOST_BASES, SIZE_MAX}, {2, MOST_BASES_FOR_TWO, MOST_CHANGES_FOR_TWO}, {3, 1, MOST_CHANGES_FOR_THREE}};
  for (size_t i = 0; i < sizeof rounds / sizeof *rounds; i++) {
    for (size_t b = 0; b < n_bases && b < rounds[i].bases; b++) {
      s->variant.count = 0;
      if (found_with(s, bases[b], rounds[i].changes, 0, rounds[i].candidates)) return true;
    }
  }
  return false;
}

/* One case for each item of a standard. */
static size_t bases_of_standard(const eligo_cases *cases, const eligo_standard *standard, const eligo_case **out) {
  size_t found = 0;
  const char *last = "";
  for (size_t i = 0; i < cases->count && found < MOST_BASES; i++) {
    const eligo_case *one = cases->at[i];
    if (one->n_uses > 1 || one->items.count == 0 || one->items.at[0].standard != standard || strcmp(one->items.at[0].item, last) == 0) continue;
    last = one->items.at[0].item;
    out[found++] = one;
  }
  return found;
}

/* Cases with one use that reach the mutant. */
static size_t find_bases(const eligo_rulebook *r, const eligo_cases *cases, const eligo_reach_map *reach, const eligo_mutant *m,
                         const eligo_case **out) {
  size_t found = 0;
  if (m->node == ELIGO_NONE && m->kind == ELIGO_MUTATES_DATE) return bases_of_standard(cases, &r->standards[m->place], out);
  for (size_t i = 0; i < cases->count && found < MOST_BASES; i++) {
    const bool reached = m->criterion == ELIGO_NONE || (reach->bits[(size_t)m->criterion * reach->words + i / 64] >> (i % 64) & 1) != 0;
    if (reached && cases->at[i]->n_uses <= 1) out[found++] = cases->at[i];
  }
  return found;
}

/* The days at which a line of a schedule begins, and around its number the values of the fact that is tested. */
static void around_schedule(const eligo_rulebook *r, uint32_t test, uint32_t schedule, uint32_t line, eligo_arena *arena, eligo_changes *out) {
  const eligo_node *n = &r->nodes[schedule];
  const eligo_fact *fact = test == ELIGO_NONE ? NULL : left_fact(r, test);
  eligo_changes_day(r, r->days[n->data + line], arena, out);
  for (uint32_t i = line == 0 ? 0 : line - 1; fact != NULL && i <= line && i < n->n_kids; i++) {
    const eligo_node *kid = &r->nodes[eligo_kid(r, schedule, i)];
    if (kid->kind == ELIGO_N_LITERAL && kid->type == ELIGO_T_NUMBER) eligo_changes_around(r, fact, r->quantities[kid->data].text, arena, out);
  }
}

/* What the mutant itself turns at comes first: pairs are tried among the first candidates only. */
static void gather_near(const eligo_rulebook *r, const eligo_mutant *m, eligo_arena *arena, eligo_changes *out) {
  if (m->node == ELIGO_NONE) {
    if (m->kind == ELIGO_MUTATES_DATE)
      eligo_changes_day(r, m->way == 2 ? r->standards[m->place].in_force : r->standards[m->place].until, arena, out);
    return;
  }
  const uint32_t parent = r->notes[m->node].parent;
  if (m->kind == ELIGO_MUTATES_DATE && m->way == 1) around_schedule(r, m->criterion, m->node, m->place, arena, out);
  if (m->kind != ELIGO_MUTATES_NUMBER || parent == ELIGO_NONE || r->nodes[parent].kind != ELIGO_N_BY_DATE) return;
  for (uint32_t i = 0; i < r->nodes[parent].n_kids; i++) {
    if (eligo_kid(r, parent, i) == m->node) around_schedule(r, m->criterion, parent, i, arena, out);
  }
}

static void gather_changes(const eligo_rulebook *r, const eligo_mutant *m, eligo_arena *arena, eligo_changes *out) {
  gather_near(r, m, arena, out);
  if (m->criterion != ELIGO_NONE) eligo_changes_below(r, m->criterion, arena, out);
  for (uint32_t up = m->criterion, i = 0; up != ELIGO_NONE && i < 2; i++) {
    up = r->notes[up].parent;
    if (up != ELIGO_NONE && r->nodes[up].kind != ELIGO_N_ITEM) eligo_changes_below(r, up, arena, out);
  }
}

eligo_status eligo_propose_for(eligo_session *session, eligo_rulebook *rulebook, const eligo_cases *cases, const eligo_reach_map *reach,
                               const eligo_mutant *mutant, eligo_arena *arena, eligo_proposals *out, bool *found) {
  proposing p = {.session = session, .rulebook = rulebook, .arena = arena, .out = out};
  const eligo_case *bases[MOST_BASES];
  eligo_changes changes = {0};
  *found = noticed_already(&p, mutant);
  if (!*found) {
    gather_changes(rulebook, mutant, arena, &changes);
    search s = {.p = &p, .mutant = mutant, .changes = &changes};
    *found = search_all(&s, bases, find_bases(rulebook, cases, reach, mutant, bases));
    if (*found) keep(arena, out, free_name(cases, out, name_of(s.expected.id, &s.variant, arena), arena), &s.variant, s.expected);
  }
  eligo_arena_free(&p.scratch);
  return arena->failed ? ELIGO_MEMORY : p.status;
}

eligo_status eligo_propose_seen(eligo_session *session, eligo_rulebook *rulebook, const eligo_cases *cases, const eligo_reach_map *reach,
                                uint32_t node, unsigned outcome, eligo_arena *arena, eligo_proposals *out) {
  proposing p = {.session = session, .rulebook = rulebook, .arena = arena, .out = out};
  const eligo_mutant here = {.kind = ELIGO_MUTATES_GROUP, .node = node, .criterion = node};
  const eligo_case *bases[MOST_BASES];
  eligo_changes changes = {0};
  gather_changes(rulebook, &here, arena, &changes);
  search s = {.p = &p, .changes = &changes, .id = rulebook->notes[node].id, .outcome = outcome};
  if (search_all(&s, bases, find_bases(rulebook, cases, reach, &here, bases)))
    keep(arena, out, free_name(cases, out, name_of(s.id, &s.variant, arena), arena), &s.variant, s.expected);
  eligo_arena_free(&p.scratch);
  return arena->failed ? ELIGO_MEMORY : p.status;
}

void eligo_proposals_print(const eligo_rulebook *rulebook, const eligo_proposals *proposals, const char *file, eligo_arena *arena,
                           eligo_text *out) {
  for (size_t i = 0; i < proposals->count; i++) {
    const eligo_proposal *one = &proposals->at[i];
    if (strcmp(one->variant.base->file, file) != 0) continue;
    eligo_text_char(out, '\n');
    eligo_variant_print(rulebook, &one->variant, one->name, arena, out);
    eligo_text_string(out, "  expect:\n");
    for (size_t k = 0; k < one->count; k++) eligo_answer_print(&one->expected[k], out);
  }
}
