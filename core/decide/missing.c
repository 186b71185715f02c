/* The facts that can still change the verdict. A settled criterion can never turn, so nothing below one is asked for; what
 * remains is weighed: each open criterion shares its weight among its open members, so that a fact that alone decides much
 * comes first. */
#include "decide/assemble.h"

#include <stdlib.h>
#include <string.h>

typedef eligo_wanted wanted;

typedef struct search {
  eligo_run *run;
  wanted *facts;
  size_t n_facts, c_facts;
  eligo_doubt *doubts;
  size_t n_doubts, c_doubts;
} search;

static void want(search *s, const eligo_frame *frame, uint32_t fact, uint64_t weight) {
  const eligo_fact *f = &s->run->rulebook->dictionary.facts[fact];
  uint32_t use = f->owner >= ELIGO_OF_USE ? frame->use_index : ELIGO_NONE;
  uint32_t row = f->owner == ELIGO_OF_RECORD ? frame->row_index : ELIGO_NONE;
  for (size_t i = 0; i < s->n_facts; i++) {
    wanted *w = &s->facts[i];
    if (w->fact != fact || w->use != use || w->row != row) continue;
    w->weight += weight;
    return;
  }
  wanted *moved = eligo_arena_grow(s->run->arena, s->facts, s->n_facts, &s->c_facts, sizeof *moved);
  if (moved == NULL) return;
  s->facts = moved;
  moved[s->n_facts++] = (wanted){fact, use, row, weight};
}

static void doubt(search *s, eligo_frame *frame, uint32_t node) {
  const eligo_note *note = &s->run->rulebook->notes[node];
  eligo_doubt d = {.node = node, .criterion = note->id, .use = frame->use == NULL ? NULL : frame->use->id, .use_index = frame->use_index, .title = note->title};
  eligo_reason_of(s->run, frame, node, &d.reason, &d.a, &d.b);
  for (size_t i = 0; i < s->n_doubts; i++) {
    const eligo_doubt *o = &s->doubts[i];
    bool same_use = o->use == d.use || (o->use != NULL && d.use != NULL && strcmp(o->use, d.use) == 0);
    if (o->criterion == d.criterion && same_use && o->reason == d.reason) return;
  }
  eligo_doubt *moved = eligo_arena_grow(s->run->arena, s->doubts, s->n_doubts, &s->c_doubts, sizeof *moved);
  if (moved == NULL) return;
  s->doubts = moved;
  moved[s->n_doubts++] = d;
}

static void walk(search *s, eligo_frame *frame, uint32_t node, uint64_t weight, bool either);
static void walk_term(search *s, eligo_frame *frame, uint32_t node, uint64_t weight);

static uint64_t part(uint64_t weight, uint32_t parts) {
  uint64_t each = parts > 1 ? weight / parts : weight;
  return each > 0 ? each : 1;
}

/* A fact that is not settled: absent, two values, a date not there yet or too coarse. A derived one is also settled by what
 * it is derived from. */
static void walk_fact(search *s, eligo_frame *frame, uint32_t index, uint64_t weight) {
  const eligo_fact *fact = &s->run->rulebook->dictionary.facts[index];
  const eligo_value *value = eligo_value_in(s->run, frame, fact);
  bool coarse = fact->kind == ELIGO_DATE && value->state == ELIGO_KNOWN && value->as.date.first != value->as.date.last;
  bool differs = fact->derived != ELIGO_NONE && value->state == ELIGO_KNOWN &&
                 !eligo_derived_agrees(s->run, frame, fact, value);
  if (value->state == ELIGO_KNOWN && !coarse && !differs) return;
  if (fact->derived != ELIGO_NONE && value->state == ELIGO_ABSENT) {
    eligo_interval computed = eligo_number(s->run, frame, fact->derived);
    walk_term(s, frame, fact->derived, weight);
    if (computed.range == ELIGO_RANGE_VALUE && computed.low.value == computed.high.value) return;
  }
  want(s, frame, index, weight);
}

typedef struct branch {
  search *s;
  uint64_t weight;
  bool either, term;
} branch;

static void walk_branch(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  branch *b = context;
  (void)run;
  if (b->term) walk_term(b->s, frame, kid, b->weight);
  else walk(b->s, frame, kid, b->weight, b->either);
}

static void walk_rule_date(search *s, uint64_t weight) {
  const eligo_run *run = s->run;
  if (run->product == NULL || run->product->dated_by == ELIGO_NONE) return;
  walk_fact(s, &s->run->deal, run->product->dated_by, weight);
}

/* What choose, by, a window or a schedule hangs on besides its branches. */
static void walk_choice(search *s, eligo_frame *frame, uint32_t node, uint64_t weight) {
  eligo_run *run = s->run;
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (n->kind == ELIGO_N_WINDOW || n->kind == ELIGO_N_BY_DATE) walk_rule_date(s, weight);
  if (n->kind == ELIGO_N_BY) walk_fact(s, frame, n->fact, weight);
  for (uint32_t i = 0; n->kind == ELIGO_N_CHOOSE && i < n->n_kids; i++) {
    uint32_t line = eligo_kid(r, node, i);
    if (r->nodes[line].kind != ELIGO_N_CASE) continue;
    uint32_t condition = eligo_kid(r, line, 0);
    walk(s, frame, condition, weight, false);
    if (eligo_evaluate(run, frame, condition) == ELIGO_MET) return;
  }
}

/* True where the branches are all meant at once, so that each has to be walked by itself. */
static bool is_several(const eligo_rulebook *r, const eligo_node *n) {
  return n->kind == ELIGO_N_BY && r->dictionary.facts[n->fact].kind == ELIGO_CHOICES;
}

static void walk_branches(search *s, eligo_frame *frame, uint32_t node, uint64_t weight, bool either, bool term) {
  const eligo_rulebook *r = s->run->rulebook;
  branch b = {s, part(weight, 2), either, term};
  walk_choice(s, frame, node, weight);
  if (!is_several(r, &r->nodes[node])) {
    eligo_reach(s->run, frame, node, walk_branch, &b);
    return;
  }
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) walk(s, frame, eligo_kid(r, node, i), b.weight, either);
}

static void each_row(search *s, eligo_frame *frame, uint32_t node, uint64_t weight, bool term) {
  eligo_run *run = s->run;
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  uint32_t kid = n->n_kids > 0 ? eligo_kid(r, node, 0) : ELIGO_NONE, count = run->n_uses;
  const uint32_t *rows = n->fact == ELIGO_NONE ? NULL : eligo_rows(run, frame, n->fact, &count);
  if (n->fact != ELIGO_NONE && rows == NULL) walk_fact(s, frame, n->fact, weight);
  if (kid == ELIGO_NONE || (n->fact != ELIGO_NONE && rows == NULL)) return;
  for (uint32_t i = 0; i < count; i++) {
    eligo_frame row = n->fact == ELIGO_NONE ? run->uses[i] : eligo_row_frame(run, frame, n->fact, rows, i);
    eligo_frame *inner = n->fact == ELIGO_NONE ? &run->uses[i] : &row;
    if (term) walk_term(s, inner, kid, part(weight, count));
    else walk(s, inner, kid, part(weight, count), false);
  }
}

static void walk_amounts(search *s, uint32_t node, uint64_t weight) {
  eligo_run *run = s->run;
  const eligo_dictionary *dictionary = &run->rulebook->dictionary;
  uint32_t total = run->product == NULL ? dictionary->request_amount : run->product->total;
  if (run->rulebook->nodes[node].n_kids > 1) walk_term(s, &run->deal, eligo_kid(run->rulebook, node, 1), weight);
  else if (total != ELIGO_NONE) walk_fact(s, &run->deal, total, weight);
  for (uint32_t i = 0; i < run->n_uses && dictionary->use_amount != ELIGO_NONE; i++)
    walk_fact(s, &run->uses[i], dictionary->use_amount, weight);
}

static void walk_share(search *s, uint32_t node, uint64_t weight) {
  eligo_run *run = s->run;
  walk_amounts(s, node, weight);
  uint32_t kid = eligo_kid(run->rulebook, node, 0);
  for (uint32_t i = 0; i < run->n_uses; i++) walk(s, &run->uses[i], kid, part(weight, run->n_uses), false);
}

static void walk_term(search *s, eligo_frame *frame, uint32_t node, uint64_t weight) {
  const eligo_rulebook *r = s->run->rulebook;
  const eligo_node *n = &r->nodes[node];
  switch (n->kind) {
  case ELIGO_N_FACT:
    if ((n->flags & ELIGO_F_PARAMETER) == 0) walk_fact(s, frame, n->fact, weight);
    break;
  case ELIGO_N_YEAR: walk_rule_date(s, weight); break;
  case ELIGO_N_SHARE_OF: walk_share(s, node, weight); break;
  case ELIGO_N_COUNT: each_row(s, frame, node, weight, false); break;
  case ELIGO_N_SUM: each_row(s, frame, node, weight, true); break;
  case ELIGO_N_CHOOSE:
  case ELIGO_N_BY:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE: walk_branches(s, frame, node, weight, false, true); break;
  default:
    for (uint32_t i = 0; i < n->n_kids; i++) walk_term(s, frame, eligo_kid(r, node, i), weight);
  }
}

enum { SEEN = 64 };

/* Members that are open, and which of the first are. */
static uint32_t count_open(search *s, eligo_frame *frame, const eligo_node *n, uint64_t *which) {
  const uint32_t *kids = s->run->kids + n->kids;
  uint32_t open = 0;
  *which = 0;
  for (uint32_t i = 0; i < n->n_kids; i++) {
    const bool is_open = !eligo_is_settled(eligo_evaluate(s->run, frame, kids[i]));
    open += is_open;
    if (i < SEEN) *which |= (uint64_t)is_open << i;
  }
  return open;
}

static void walk_group(search *s, eligo_frame *frame, uint32_t node, uint64_t weight, bool either) {
  const eligo_rulebook *r = s->run->rulebook;
  const eligo_node *n = &r->nodes[node];
  uint64_t which;
  const uint64_t each = part(weight, count_open(s, frame, n, &which));
  for (uint32_t i = 0; i < n->n_kids; i++) {
    if (i >= SEEN || (which >> i & 1) != 0) walk(s, frame, eligo_kid(r, node, i), each, either);
  }
}

static void walk_item(search *s, eligo_frame *frame, uint32_t item, uint64_t weight) {
  const eligo_item *it = &s->run->rulebook->items[item];
  uint32_t reached = eligo_steps_reached(s->run, it);
  const eligo_standard *standard = &s->run->rulebook->standards[it->standard];
  if (s->run->rule_date.first < standard->in_force || s->run->rule_date.last > standard->until)
    walk_rule_date(s, weight);
  for (uint32_t i = 0; i < reached; i++) {
    eligo_outcomes outcome = eligo_step_outcome(s->run, frame, item, i, 0);
    if (!eligo_is_settled(outcome)) walk(s, frame, it->steps[i].node, part(weight, reached), i != it->contribution);
  }
}

static void walk_standard(search *s, eligo_frame *frame, uint32_t node, uint64_t weight) {
  uint32_t items[ELIGO_MOST_ITEMS];
  uint32_t count = eligo_items_of(s->run, frame->use, s->run->rulebook->nodes[node].data, items, ELIGO_MOST_ITEMS);
  if (count == 0) doubt(s, frame, node);
  for (uint32_t i = 0; i < count; i++) walk_item(s, frame, items[i], part(weight, count));
}

static void walk_reference(search *s, eligo_frame *frame, uint32_t node, uint64_t weight, bool either) {
  const eligo_rulebook *r = s->run->rulebook;
  const eligo_node *n = &r->nodes[node];
  if ((n->flags & ELIGO_F_ITEM) != 0) walk_item(s, frame, r->nodes[n->data].data, weight);
  else walk(s, frame, n->data, weight, either);
}

static void walk_leaf(search *s, eligo_frame *frame, uint32_t node, uint64_t weight) {
  const eligo_rulebook *r = s->run->rulebook;
  const eligo_node *n = &r->nodes[node];
  const eligo_reason reason = eligo_reason_in(s->run, eligo_frame_of(s->run, frame, n->owner), node);
  bool broken = reason >= ELIGO_R_DIVISION_BY_ZERO && reason <= ELIGO_R_LUA;
  if (broken || reason == ELIGO_R_UNSETTLED || reason == ELIGO_R_GAP) doubt(s, frame, node);
  if (n->fact != ELIGO_NONE && reason == ELIGO_R_NO_QUALITY) want(s, frame, n->fact, weight);
  else if (n->fact != ELIGO_NONE) walk_fact(s, frame, n->fact, weight);
  if (n->kind == ELIGO_N_LUA) {
    const eligo_function *function = &r->functions[n->data];
    for (uint32_t i = 0; i < function->n_facts; i++) walk_fact(s, frame, function->facts[i], part(weight, function->n_facts));
  }
  for (uint32_t i = 0; i < n->n_kids; i++) walk_term(s, frame, eligo_kid(r, node, i), part(weight, n->n_kids));
}

static void walk_when(search *s, eligo_frame *frame, uint32_t node, uint64_t weight, bool either) {
  const eligo_rulebook *r = s->run->rulebook;
  walk(s, frame, eligo_kid(r, node, 0), weight, false);
  walk(s, frame, eligo_kid(r, node, 1), part(weight, 2), either);
}

/* `either`: here it makes no difference whether a criterion is met or does not apply. */
static void walk(search *s, eligo_frame *frame, uint32_t node, uint64_t weight, bool either) {
  node = eligo_past_groups(s->run->rulebook, node);
  eligo_outcomes outcome = eligo_evaluate(s->run, frame, node);
  if (eligo_is_settled(outcome)) return;
  if (either && (outcome & ELIGO_NOT_MET) == 0) return;
  switch (s->run->rulebook->nodes[node].kind) {
  case ELIGO_N_ALL_OF:
  case ELIGO_N_POINT:
  case ELIGO_N_GRADE: walk_group(s, frame, node, weight, either); break;
  case ELIGO_N_ANY_OF:
  case ELIGO_N_UNLESS:
  case ELIGO_N_NONE_OF:
  case ELIGO_N_AT_LEAST_OF:
  case ELIGO_N_GRADED: walk_group(s, frame, node, weight, false); break;
  case ELIGO_N_WHEN: walk_when(s, frame, node, weight, either); break;
  case ELIGO_N_CHOOSE:
  case ELIGO_N_BY:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE: walk_branches(s, frame, node, weight, either, false); break;
  case ELIGO_N_EVERY:
  case ELIGO_N_SOME:
  case ELIGO_N_NO: each_row(s, frame, node, weight, false); break;
  case ELIGO_N_MEETS: walk_reference(s, frame, node, weight, either); break;
  case ELIGO_N_MEETS_BY:
    walk_fact(s, frame, s->run->rulebook->nodes[node].fact, weight);
    walk_group(s, frame, node, part(weight, 2), false);
    break;
  case ELIGO_N_ITEM: walk_item(s, frame, s->run->rulebook->nodes[node].data, weight); break;
  case ELIGO_N_STANDARD: walk_standard(s, frame, node, weight); break;
  default: walk_leaf(s, frame, node, weight); break;
  }
}

static int by_weight(const void *a, const void *b) {
  const wanted *x = a, *y = b;
  if (x->weight != y->weight) return x->weight > y->weight ? -1 : 1;
  if (x->use != y->use) return x->use + 1 < y->use + 1 ? -1 : 1; /* the deal's own first */
  if (x->fact != y->fact) return x->fact < y->fact ? -1 : 1;
  return (x->row > y->row) - (x->row < y->row);
}

static eligo_missing written(eligo_run *run, const wanted *w) {
  const eligo_fact *fact = &run->rulebook->dictionary.facts[w->fact];
  eligo_missing out = {.fact = fact->name,
                       .use = w->use == ELIGO_NONE ? NULL : run->uses[w->use].use->id,
                       .title = fact->title,
                       .question = fact->question,
                       .evidence = fact->evidence,
                       .unit = fact->unit_text[0] == '\0' ? NULL : fact->unit_text,
                       .weight = w->weight};
  if (w->row != ELIGO_NONE) {
    const char *row = run->rulebook->dictionary.facts[fact->list].row;
    out.record = eligo_say(run->arena, "%s %u", row == NULL ? "row" : row, (unsigned)w->row + 1);
  }
  return out;
}

bool eligo_missing_found(eligo_run *run, const eligo_root *roots, uint32_t n_roots, eligo_open *out) {
  search s = {.run = run};
  const uint64_t whole = UINT64_C(1) << 40;
  for (uint32_t i = 0; i < n_roots; i++) walk(&s, roots[i].frame, roots[i].node, part(whole, n_roots), roots[i].either);
  if (s.n_facts > 1) qsort(s.facts, s.n_facts, sizeof *s.facts, by_weight);
  *out = (eligo_open){s.facts, (uint32_t)s.n_facts, s.doubts, (uint32_t)s.n_doubts};
  return !run->arena->failed;
}

bool eligo_missing_written(eligo_run *run, const eligo_root *roots, uint32_t n_roots, eligo_decision *decision) {
  eligo_open open;
  if (!eligo_missing_found(run, roots, n_roots, &open)) return false;
  eligo_missing *missing = eligo_arena_zero(run->arena, open.n_facts + 1u, sizeof *missing);
  if (missing == NULL) return false;
  for (uint32_t i = 0; i < open.n_facts; i++) missing[i] = written(run, &open.facts[i]);
  decision->missing = missing;
  decision->n_missing = open.n_facts;
  decision->doubts = open.doubts;
  decision->n_doubts = open.n_doubts;
  return !run->arena->failed;
}
