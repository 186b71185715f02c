#include "decide/brief.h"

#include <math.h>

typedef struct telling {
  eligo_run *run;
  eligo_brief *brief;
  size_t capacity;
} telling;

static void add(telling *t, const eligo_brief_reason *reason) {
  eligo_brief *b = t->brief;
  eligo_brief_reason *moved = eligo_arena_grow(t->run->arena, b->reasons, b->n_reasons, &t->capacity, sizeof *moved);
  if (moved == NULL) return;
  b->reasons = moved;
  moved[b->n_reasons++] = *reason;
}

/* --- what failed --- */

enum { MOST_MISSED = 1000000000, WHOLE = 10000 };

static int32_t miss_of(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  if (r->nodes[node].kind != ELIGO_N_COMPARE) return -1;
  eligo_interval value = eligo_number(run, frame, eligo_kid(r, node, 0)), limit = eligo_number(run, frame, eligo_kid(r, node, 1));
  if (value.range != ELIGO_RANGE_VALUE || limit.range != ELIGO_RANGE_VALUE || limit.low.value == 0) return -1;
  double near = fmin(fabs(value.low.value - limit.low.value), fabs(value.high.value - limit.low.value));
  double miss = rint(near / fabs(limit.low.value) * WHOLE);
  return miss < MOST_MISSED ? (int32_t)miss : MOST_MISSED;
}

uint32_t eligo_tested_fact(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  if (n->kind == ELIGO_N_STANDARD) return ELIGO_NONE;
  if (n->fact != ELIGO_NONE || n->n_kids == 0 || n->kind == ELIGO_N_SHARE_OF) return n->fact;
  uint32_t kid = eligo_kid(r, node, 0);
  return eligo_is_term(r->nodes[kid].kind) ? eligo_tested_fact(r, kid) : ELIGO_NONE;
}

/* Once for each criterion of each use, however many ways lead to it. */
static void tell_failed(telling *t, eligo_frame *frame, uint32_t node) {
  eligo_run *run = t->run;
  eligo_frame *home = eligo_frame_of(run, frame, run->rulebook->nodes[node].owner);
  if (home->memo != NULL) {
    const uint32_t memo = eligo_memo(run, home, node);
    if ((memo & ELIGO_TOLD) != 0) return;
    home->memo[node] = run->stamp | memo | ELIGO_TOLD;
  }
  add(t, &(eligo_brief_reason){node, eligo_tested_fact(run->rulebook, node), home->use_index, miss_of(run, frame, node)});
}

static void failed(telling *t, eligo_frame *frame, uint32_t node);

static void failed_kids(telling *t, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = t->run->rulebook;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) failed(t, frame, eligo_kid(r, node, i));
}

static void failed_branch(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  (void)run;
  failed(context, frame, kid);
}

/* A choice fails in its branch, or, past its last date, by itself. */
static void failed_choice(telling *t, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &t->run->rulebook->nodes[node];
  bool several = n->kind == ELIGO_N_BY && t->run->rulebook->dictionary.facts[n->fact].kind == ELIGO_CHOICES;
  uint32_t before = t->brief->n_reasons;
  if (several) failed_kids(t, frame, node);
  else eligo_reach(t->run, frame, node, failed_branch, t);
  if (t->brief->n_reasons == before) tell_failed(t, frame, node);
}

static void failed_item(telling *t, eligo_frame *frame, uint32_t item) {
  const eligo_item *it = &t->run->rulebook->items[item];
  uint32_t before = t->brief->n_reasons;
  for (uint32_t i = 0; i < eligo_steps_reached(t->run, it); i++) {
    if (eligo_step_outcome(t->run, frame, item, i, 0) == ELIGO_NOT_MET) failed(t, frame, it->steps[i].node);
  }
  if (t->brief->n_reasons == before) tell_failed(t, frame, it->node);
}

static void failed_standard(telling *t, eligo_frame *frame, uint32_t node) {
  uint32_t items[ELIGO_MOST_ITEMS];
  uint32_t count = eligo_items_of(t->run, frame->use, t->run->rulebook->nodes[node].data, items, ELIGO_MOST_ITEMS);
  if (count == 0) tell_failed(t, frame, node);
  for (uint32_t i = 0; i < count; i++) failed_item(t, frame, items[i]);
}

static void failed_uses(telling *t, uint32_t node, uint32_t criterion) {
  tell_failed(t, &t->run->deal, node);
  for (uint32_t i = 0; i < t->run->n_uses; i++) failed(t, &t->run->uses[i], criterion);
}

static void failed_test(telling *t, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = t->run->rulebook;
  uint32_t first = r->nodes[node].n_kids > 0 ? eligo_kid(r, node, 0) : node;
  if (r->nodes[first].kind == ELIGO_N_SHARE_OF) failed_uses(t, node, eligo_kid(r, first, 0));
  else tell_failed(t, frame, node);
}

static void failed(telling *t, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = t->run->rulebook;
  node = eligo_past_groups(r, node);
  const eligo_node *n = &r->nodes[node];
  if (eligo_is_term(n->kind) || eligo_evaluate(t->run, frame, node) != ELIGO_NOT_MET) return;
  switch (n->kind) {
  case ELIGO_N_ALL_OF:
  case ELIGO_N_POINT:
  case ELIGO_N_GRADE:
  case ELIGO_N_ANY_OF:
  case ELIGO_N_UNLESS:
  case ELIGO_N_AT_LEAST_OF:
  case ELIGO_N_GRADED:
  case ELIGO_N_MEETS_BY:
  case ELIGO_N_WHEN: failed_kids(t, frame, node); break;
  case ELIGO_N_CHOOSE:
  case ELIGO_N_BY:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE: failed_choice(t, frame, node); break;
  case ELIGO_N_EVERY:
    if (n->fact == ELIGO_NONE) failed_uses(t, node, eligo_kid(r, node, 0));
    else tell_failed(t, frame, node);
    break;
  case ELIGO_N_MEETS:
    if ((n->flags & ELIGO_F_ITEM) != 0) failed_item(t, frame, r->nodes[n->data].data);
    else failed(t, frame, n->data);
    break;
  case ELIGO_N_ITEM: failed_item(t, frame, n->data); break;
  case ELIGO_N_STANDARD: failed_standard(t, frame, node); break;
  default: failed_test(t, frame, node); break;
  }
}

/* --- what is open --- */

static bool tell_open(telling *t, const eligo_root *roots, uint32_t n_roots) {
  eligo_open open;
  if (!eligo_missing_found(t->run, roots, n_roots, &open)) return false;
  for (uint32_t i = 0; i < open.n_facts; i++) add(t, &(eligo_brief_reason){ELIGO_NONE, open.facts[i].fact, open.facts[i].use, -1});
  for (uint32_t i = 0; i < open.n_doubts; i++) add(t, &(eligo_brief_reason){open.doubts[i].node, ELIGO_NONE, open.doubts[i].use_index, -1});
  return true;
}

/* --- items --- */

static bool add_item(eligo_run *run, const eligo_brief_item *item, size_t *capacity, eligo_brief *out) {
  eligo_brief_item *moved = eligo_arena_grow(run->arena, out->items, out->n_items, capacity, sizeof *moved);
  if (moved == NULL) return false;
  out->items = moved;
  moved[out->n_items++] = *item;
  return true;
}

static bool add_items(eligo_run *run, uint32_t use, uint32_t standard, size_t *capacity, eligo_brief *out) {
  uint32_t items[ELIGO_MOST_ITEMS];
  uint32_t count = eligo_items_of(run, run->uses[use].use, standard, items, ELIGO_MOST_ITEMS);
  for (uint32_t i = 0; i < count; i++) {
    eligo_verdict verdict = eligo_item_verdict(eligo_item_outcome(run, &run->uses[use], items[i], 0));
    if (!add_item(run, &(eligo_brief_item){use, standard, items[i], verdict}, capacity, out)) return false;
  }
  return true;
}

static bool add_none(eligo_run *run, uint32_t use, uint32_t standard, size_t *capacity, eligo_brief *out) {
  eligo_verdict verdict = run->rulebook->standards[standard].complete ? ELIGO_NOT_ELIGIBLE : ELIGO_UNDETERMINED;
  return add_item(run, &(eligo_brief_item){use, standard, ELIGO_NONE, verdict}, capacity, out);
}

/* A product may ask one standard or another by the deal's date: those that have nothing for a use are told only where no
 * other has. */
static bool fill_items(eligo_run *run, const eligo_asked *asked, eligo_brief *out) {
  size_t capacity = 0;
  for (uint32_t u = 0; u < run->n_uses; u++) {
    const uint32_t before = out->n_items;
    for (uint32_t k = 0; k < asked->count; k++) {
      uint32_t had = out->n_items;
      if (!add_items(run, u, asked->standards[k], &capacity, out)) return false;
      if (out->n_items == had && k < asked->named && !add_none(run, u, asked->standards[k], &capacity, out)) return false;
    }
    const bool nothing = out->n_items == before;
    for (uint32_t k = asked->named; nothing && k < asked->count; k++) {
      if (!add_none(run, u, asked->standards[k], &capacity, out)) return false;
    }
  }
  return true;
}

bool eligo_brief_filled(eligo_run *run, const eligo_root *roots, uint32_t n_roots, const eligo_asked *asked, bool items, eligo_brief *out) {
  telling t = {.run = run, .brief = out};
  out->run = run;
  out->items = NULL;
  out->reasons = NULL;
  out->n_items = out->n_reasons = 0;
  out->share_low = out->share_high = NULL;
  out->share_whole = false;
  if (run->product != NULL && run->product->share != ELIGO_NONE) {
    bool met = eligo_evaluate(run, &run->deal, run->product->share_test) == ELIGO_MET;
    out->share_whole = eligo_share_said(run, run->product->share, met, &out->share_low, &out->share_high);
  }
  if ((items || run->product == NULL) && !fill_items(run, asked, out)) return false;
  if (out->verdict == ELIGO_UNDETERMINED && !tell_open(&t, roots, n_roots)) return false;
  for (uint32_t i = 0; out->verdict == ELIGO_NOT_ELIGIBLE && i < n_roots; i++) failed(&t, roots[i].frame, roots[i].node);
  return !run->arena->failed;
}
