#include "study/runner.h"

#include "decide/assemble.h"

#include <string.h>

static void mark(eligo_reach_map *map, uint32_t node, size_t place) {
  if (node != ELIGO_NONE) map->bits[(size_t)node * map->words + place / 64] |= UINT64_C(1) << (place % 64);
}

static void mark_benefits(eligo_reach_map *map, const eligo_item_result *item, size_t place) {
  for (uint32_t i = 0; i < item->n_benefits; i++) {
    const eligo_benefit *b = item->benefits[i].benefit;
    mark(map, b->value, place);
    mark(map, b->share, place);
    mark(map, b->others, place);
    for (uint32_t k = 0; k < b->n_beside; k++) mark(map, b->beside[k].node, place);
  }
}

static eligo_status reach(eligo_session *session, const eligo_rulebook *rulebook, const eligo_case *one, size_t place,
                          eligo_reach_map *map) {
  const eligo_decision *decision;
  eligo_status status = eligo_case_decide(session, rulebook, one, true, &decision, &(eligo_faults){0});
  for (uint32_t n = 0; n < rulebook->n_nodes; n++) {
    if (eligo_session_reached(session, n)) mark(map, n, place);
  }
  for (uint32_t u = 0; status == ELIGO_OK && u < decision->n_uses; u++) {
    for (uint32_t i = 0; i < decision->uses[u].n_items; i++) mark_benefits(map, &decision->uses[u].items[i], place);
  }
  return status == ELIGO_BAD_INPUT ? ELIGO_OK : status;
}

eligo_status eligo_reach_start(eligo_rulebook *rulebook, const eligo_cases *cases, eligo_arena *arena, eligo_reach_map *out) {
  eligo_session *session = NULL;
  rulebook->quick_kids = rulebook->kids; /* from now on each group is looked at */
  eligo_reach_map map = {.n_cases = cases->count, .words = (cases->count + 63) / 64};
  map.bits = eligo_arena_zero(arena, (size_t)rulebook->n_nodes * map.words + 1, sizeof *map.bits);
  eligo_status status = map.bits == NULL ? ELIGO_MEMORY : eligo_session_new(rulebook, &session);
  for (size_t i = 0; i < cases->count && status == ELIGO_OK; i++) status = reach(session, rulebook, cases->at[i], i, &map);
  eligo_session_free(session);
  if (status == ELIGO_OK) *out = map;
  return status;
}

static bool reaches(const eligo_reach_map *map, uint32_t node, size_t place) {
  return node == ELIGO_NONE || (map->bits[(size_t)node * map->words + place / 64] >> (place % 64) & 1) != 0;
}

/* --- which cases speak of what --- */

typedef struct indexing {
  const eligo_rulebook *rulebook;
  eligo_case_index *index;
  uint32_t *at; /* NULL: only counted */
  uint32_t place;
} indexing;

/* Counted, index->from[key] is how many; filled from its end, it ends as the beginning of the key's list. */
static void speaks_of(const indexing *in, uint32_t key) {
  if (key == ELIGO_NONE) return;
  if (in->at == NULL) in->index->from[key]++;
  else in->at[--in->index->from[key]] = in->place;
}

typedef void speaks(const indexing *in, const eligo_case *one);

static uint32_t node_expected(const eligo_rulebook *r, const eligo_expectation *e) {
  if (e->kind == ELIGO_EXPECT_CRITERION) return eligo_rulebook_node(r, e->id);
  if (e->kind != ELIGO_EXPECT_ITEM || e->standard == NULL || e->item == NULL) return ELIGO_NONE;
  const uint32_t item = eligo_table_get(&e->standard->item_names, e->item, strlen(e->item));
  return item == ELIGO_NONE ? ELIGO_NONE : r->items[item].node;
}

static void says(const indexing *in, const eligo_case *one) {
  for (size_t i = 0; i < one->n_expected; i++) speaks_of(in, node_expected(in->rulebook, &one->expected[i]));
}

static void gives_facts(const indexing *in, const eligo_case_facts *facts) {
  const eligo_dictionary *dictionary = &in->rulebook->dictionary;
  for (size_t i = 0; i < facts->count; i++) {
    const eligo_case_fact *given = &facts->at[i];
    if (given->inherited) continue;
    speaks_of(in, (uint32_t)(given->fact - dictionary->facts));
    for (size_t row = 0; row < given->n_rows; row++) {
      for (size_t k = 0; k < given->rows[row].count; k++) {
        const char *name = given->rows[row].pairs[k].name;
        speaks_of(in, (uint32_t)(eligo_fact_find(dictionary, name, strlen(name)) - dictionary->facts));
      }
    }
  }
}

static void gives(const indexing *in, const eligo_case *one) {
  gives_facts(in, &one->facts);
  for (size_t u = 0; u < one->n_uses; u++) gives_facts(in, &one->uses[u].facts);
}

static bool make_index(const eligo_runner *runner, speaks *how, uint32_t n_keys, eligo_arena *arena, eligo_case_index *out) {
  indexing in = {.rulebook = runner->rulebook, .index = out};
  uint32_t sum = 0;
  out->from = eligo_arena_zero(arena, (size_t)n_keys + 1, sizeof *out->from);
  if (out->from == NULL) return false;
  for (size_t i = 0; i < runner->cases->count; i++) how(&in, runner->cases->at[i]);
  for (uint32_t i = 0; i <= n_keys; i++) out->from[i] = sum += out->from[i];
  out->at = in.at = eligo_arena_zero(arena, (size_t)sum + 1, sizeof *out->at);
  if (out->at == NULL) return false;
  for (size_t i = runner->cases->count; i-- > 0;) {
    in.place = (uint32_t)i;
    how(&in, runner->cases->at[i]);
  }
  return true;
}

static bool find_days(eligo_runner *runner, eligo_arena *arena) {
  runner->days = eligo_arena_zero(arena, runner->cases->count + 1, sizeof *runner->days);
  if (runner->days == NULL) return false;
  for (size_t i = 0; i < runner->cases->count; i++) {
    const char *as_of = runner->cases->at[i]->as_of;
    if (as_of != NULL) (void)eligo_day_read(as_of, strlen(as_of), &runner->days[i]);
  }
  return true;
}

eligo_status eligo_runner_start(eligo_runner *runner, eligo_rulebook *rulebook, const eligo_cases *cases, eligo_arena *arena) {
  *runner = (eligo_runner){.rulebook = rulebook, .cases = cases};
  eligo_status status = eligo_reach_start(rulebook, cases, arena, &runner->reach);
  if (status != ELIGO_OK) return status;
  runner->tried = eligo_arena_zero(arena, runner->reach.words + 1, sizeof *runner->tried);
  if (runner->tried == NULL || !find_days(runner, arena)) return ELIGO_MEMORY;
  if (!make_index(runner, says, rulebook->n_nodes, arena, &runner->named) ||
      !make_index(runner, gives, rulebook->dictionary.count, arena, &runner->given))
    return ELIGO_MEMORY;
  return eligo_session_new(rulebook, &runner->session);
}

void eligo_runner_close(eligo_runner *runner) {
  eligo_session_free(runner->session);
  eligo_arena_free(&runner->scratch);
}

/* --- one mutant --- */

typedef struct trying {
  eligo_runner *runner;
  const eligo_mutant *mutant;
  eligo_status status;
  bool noticed;
} trying;

static bool goes_on(const trying *t) {
  return t->status == ELIGO_OK && !t->noticed;
}

static void remember(eligo_runner *runner, uint32_t place) {
  size_t at = 0;
  while (at + 1 < ELIGO_RECENT && runner->recent[at] != place) at++;
  memmove(runner->recent + 1, runner->recent, at * sizeof *runner->recent);
  runner->recent[0] = place;
}

static void show(trying *t, size_t place) {
  eligo_runner *r = t->runner;
  if (place >= r->cases->count) return; /* nobody noticed yet */
  uint64_t *tried = &r->tried[place / 64];
  const uint64_t bit = UINT64_C(1) << (place % 64);
  if ((*tried & bit) != 0 || !reaches(&r->reach, t->mutant->criterion, place)) return;
  *tried |= bit;
  eligo_case_result result = {.passed = true};
  eligo_arena_reset(&r->scratch);
  t->status = eligo_case_run(r->session, r->rulebook, r->cases->at[place], &r->scratch, &result, NULL);
  t->noticed = !result.passed;
  if (t->noticed) remember(r, (uint32_t)place);
}

static void show_listed(trying *t, const eligo_case_index *index, uint32_t key) {
  for (uint32_t i = index->from[key]; i < index->from[key + 1] && goes_on(t); i++) show(t, index->at[i]);
}

static void show_named_below(trying *t, uint32_t node) {
  const eligo_rulebook *r = t->runner->rulebook;
  show_listed(t, &t->runner->named, node);
  for (uint32_t i = 0; i < r->nodes[node].n_kids && goes_on(t); i++) show_named_below(t, eligo_kid(r, node, i));
}

static void show_named_above(trying *t, uint32_t node) {
  for (; node != ELIGO_NONE && goes_on(t); node = t->runner->rulebook->notes[node].parent) show_listed(t, &t->runner->named, node);
}

/* Those that give a fact which is tested there: not only because another case does. */
static void show_givers(trying *t, uint32_t node) {
  const eligo_rulebook *r = t->runner->rulebook;
  const uint32_t fact = r->nodes[node].fact;
  if (fact < r->dictionary.count && r->nodes[node].kind != ELIGO_N_STANDARD) show_listed(t, &t->runner->given, fact);
  for (uint32_t i = 0; i < r->nodes[node].n_kids && goes_on(t); i++) show_givers(t, eligo_kid(r, node, i));
}

/* A parameter is tested wherever it is used. */
static void show_users(trying *t, uint32_t parameter) {
  const eligo_rulebook *r = t->runner->rulebook;
  for (uint32_t i = 0; i < r->n_nodes && goes_on(t); i++) {
    uint32_t test = i;
    if (r->nodes[i].kind != ELIGO_N_FACT || (r->nodes[i].flags & ELIGO_F_PARAMETER) == 0 || r->nodes[i].data != parameter) continue;
    while (test != ELIGO_NONE && eligo_is_term((eligo_node_kind)r->nodes[test].kind)) test = r->notes[test].parent;
    if (test != ELIGO_NONE) show_givers(t, test);
    show_named_above(t, i);
  }
}

/* The cases that say what the changed criterion comes to, or what is in it or above it. */
static void show_those_that_name_it(trying *t) {
  const eligo_mutant *m = t->mutant;
  if (m->kind == ELIGO_MUTATES_NUMBER && m->node == ELIGO_NONE) show_users(t, m->place);
  if (m->node != ELIGO_NONE) show_named_below(t, m->node);
  if (m->node != ELIGO_NONE) show_named_above(t, m->criterion);
}

/* --- those whose values lead to what is changed --- */

/* A branch above what is changed: by a value or by the date. */
typedef struct branch {
  uint32_t node, kid; /* kid ELIGO_NONE: `value` itself goes elsewhere */
  uint32_t value;
} branch;

static bool takes_value(const eligo_rulebook *r, const branch *b, const eligo_case_facts *facts) {
  const eligo_node *n = &r->nodes[b->node];
  const eligo_fact *fact = &r->dictionary.facts[n->fact];
  for (size_t i = 0; i < facts->count; i++) {
    if (facts->at[i].fact != fact || facts->at[i].value == NULL) continue;
    for (uint32_t v = 0; v < fact->n_values; v++) {
      const bool meant = b->kid == ELIGO_NONE ? v == b->value : r->branch_of[n->data + v] == b->kid;
      if (meant && strcmp(fact->values[v].name, facts->at[i].value) == 0) return true;
    }
  }
  return false;
}

static bool takes(const eligo_runner *runner, const branch *b, size_t place) {
  const eligo_rulebook *r = runner->rulebook;
  const eligo_case *one = runner->cases->at[place];
  if (r->nodes[b->node].kind == ELIGO_N_BY_DATE) {
    const eligo_day *days = &r->days[r->nodes[b->node].data + b->kid];
    return runner->days[place] >= days[0] && runner->days[place] <= days[1];
  }
  bool found = takes_value(r, b, &one->facts);
  for (size_t u = 0; u < one->n_uses && !found; u++) found = takes_value(r, b, &one->uses[u].facts);
  return found;
}

enum { MOST_BRANCHES = 8 };

static size_t branches_above(const eligo_rulebook *r, const eligo_mutant *m, branch *out) {
  size_t count = 0;
  if (m->kind == ELIGO_MUTATES_CONDITION && m->way == 3) out[count++] = (branch){m->node, ELIGO_NONE, m->place};
  for (uint32_t below = m->node, up; below != ELIGO_NONE && count < MOST_BRANCHES; below = up) {
    up = r->notes[below].parent;
    if (up == ELIGO_NONE || (r->nodes[up].kind != ELIGO_N_BY && r->nodes[up].kind != ELIGO_N_BY_DATE)) continue;
    for (uint32_t k = 0; k < r->nodes[up].n_kids; k++) {
      if (eligo_kid(r, up, k) == below) out[count++] = (branch){up, k, ELIGO_NONE};
    }
  }
  return count;
}

static void show_those_that_come_there(trying *t) {
  branch branches[MOST_BRANCHES + 1];
  const size_t count = branches_above(t->runner->rulebook, t->mutant, branches);
  for (size_t i = 0; count > 0 && i < t->runner->cases->count && goes_on(t); i++) {
    bool all = reaches(&t->runner->reach, t->mutant->criterion, i);
    for (size_t b = 0; b < count && all; b++) all = takes(t->runner, &branches[b], i);
    if (all) show(t, i);
  }
}

/* Before the rest those of the days around a date that is changed. */
static void show_those_near(trying *t) {
  eligo_day day;
  if (t->mutant->kind != ELIGO_MUTATES_DATE || !eligo_mutant_day(t->runner->rulebook, t->mutant, &day)) return;
  for (size_t i = 0; i < t->runner->cases->count && goes_on(t); i++) {
    const eligo_day apart = t->runner->days[i] - day;
    if (apart >= -2 && apart <= 2) show(t, i);
  }
}

static bool is_left_out(const eligo_mutant *m) {
  return (m->kind == ELIGO_MUTATES_GROUP && m->way == 1) || (m->kind == ELIGO_MUTATES_CONDITION && m->way == 2);
}

eligo_status eligo_runner_try(eligo_runner *runner, const eligo_mutant *mutant, bool *noticed) {
  eligo_mutant_undo undo;
  trying t = {.runner = runner, .mutant = mutant};
  *noticed = false;
  if (!eligo_mutant_apply(runner->rulebook, mutant, &undo)) return ELIGO_OK;
  memset(runner->tried, 0, runner->reach.words * sizeof *runner->tried);
  show_those_near(&t);
  for (size_t i = 0; i < ELIGO_RECENT && goes_on(&t); i++) show(&t, runner->recent[i]);
  show_those_that_come_there(&t);
  if (mutant->node != ELIGO_NONE) show_givers(&t, is_left_out(mutant) ? undo.kid : mutant->node);
  show_those_that_name_it(&t);
  for (size_t i = 0; i < runner->cases->count && goes_on(&t); i++) show(&t, i);
  eligo_mutant_revert(runner->rulebook, mutant, &undo);
  *noticed = t.noticed;
  return t.status;
}
