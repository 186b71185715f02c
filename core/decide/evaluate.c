/* Criteria: groups and conditions, on sets of possible outcomes. */
#include "decide/plain.h"

#include <string.h>

void eligo_because(const eligo_run *run, eligo_frame *frame, uint32_t node, eligo_reason reason) {
  if (frame->memo != NULL) frame->memo[node] = run->stamp | (uint32_t)reason << ELIGO_OUTCOME_BITS;
}

eligo_frame *eligo_frame_of(eligo_run *run, eligo_frame *frame, eligo_owner owner) {
  if (owner == ELIGO_OF_RECORD) return frame;
  if (frame->row != NULL) frame = frame->outer;
  return owner == ELIGO_OF_USE ? frame : &run->deal;
}

enum { NOWHERE = UINT8_MAX };

/* Most members are plain tests of facts that the group's own frame holds. What those come to is one outcome each, so it is
 * enough to know which there were. */
static inline eligo_outcomes fold(eligo_run *run, eligo_frame *frame, const eligo_node *n, eligo_outcomes strong,
                                  eligo_outcomes (*join)(eligo_outcomes, eligo_outcomes)) {
  const uint32_t *kid = run->kids + n->kids, *end = kid + n->n_kids;
  const eligo_plain *plain = run->rulebook->plain;
  const eligo_profile *profile = run->profile;
  const bool quick = run->quick && n->owner == ELIGO_OF_USE;
  const uint32_t *places = quick ? frame->use->places : NULL;
  const uint8_t here = quick ? ELIGO_OF_USE : NOWHERE;
  eligo_outcomes seen = 0, all = ELIGO_NOT_APPLICABLE;
  for (; kid < end; kid++) {
    const eligo_plain *p = &plain[*kid];
    const eligo_outcomes outcome = p->owner == here ? eligo_plain_outcome(profile, places, p) : 0;
    seen |= outcome;
    if (outcome == 0) all = join(all, eligo_evaluate(run, frame, *kid));
  }
  if (seen == 0) return all;
  run->tested = true;
  return join(all, (seen & strong) != 0 ? strong : seen);
}

/* Groups are most of what is no leaf: apart from the rest, they need few registers. */
static eligo_outcomes all_of(eligo_run *run, eligo_frame *frame, const eligo_node *n) {
  return fold(run, frame, n, ELIGO_NOT_MET, eligo_all_of);
}

static eligo_outcomes any_of(eligo_run *run, eligo_frame *frame, const eligo_node *n) {
  return fold(run, frame, n, ELIGO_MET, eligo_any_of);
}

enum { MOST_MEMBERS = 4096 };

static eligo_outcomes at_least_of(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  eligo_outcomes members[MOST_MEMBERS];
  for (uint32_t i = 0; i < n->n_kids; i++)
    members[i] = eligo_evaluate(run, frame, eligo_kid(run->rulebook, node, i));
  return eligo_at_least_of(members, n->n_kids, n->number);
}

static eligo_outcomes choose(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_visit *visit, void *context) {
  const eligo_rulebook *r = run->rulebook;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    uint32_t line = eligo_kid(r, node, i);
    if (r->nodes[line].kind == ELIGO_N_OTHERWISE) {
      visit(run, frame, eligo_kid(r, line, 0), context);
      break;
    }
    eligo_outcomes condition = eligo_evaluate(run, frame, eligo_kid(r, line, 0));
    if ((condition & ELIGO_MET) != 0) visit(run, frame, eligo_kid(r, line, 1), context);
    if (condition == ELIGO_MET) break;
  }
  return 0;
}

static eligo_outcomes by(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_visit *visit, void *context) {
  const eligo_node *n = &run->rulebook->nodes[node];
  eligo_reason reason;
  const eligo_value *value = eligo_look(run, frame, n->fact, &reason);
  if (value->state == ELIGO_KNOWN) {
    uint32_t branch = run->rulebook->branch_of[n->data + value->as.choice];
    visit(run, frame, eligo_kid(run->rulebook, node, branch), context);
    return 0;
  }
  eligo_because(run, frame, node, reason);
  for (uint32_t i = 0; i < n->n_kids; i++) visit(run, frame, eligo_kid(run->rulebook, node, i), context);
  return 0;
}

static eligo_outcomes window(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_visit *visit, void *context) {
  const eligo_rulebook *r = run->rulebook;
  eligo_day first = r->days[r->nodes[node].data], last = r->days[r->nodes[node].data + 1];
  eligo_outcomes forced = 0;
  if (run->rule_date.first < first) forced |= ELIGO_NOT_APPLICABLE;
  if (run->rule_date.last > last) forced |= ELIGO_NOT_MET;
  if (run->rule_date.first <= last && run->rule_date.last >= first)
    visit(run, frame, eligo_kid(r, node, 0), context);
  return forced;
}

static eligo_outcomes by_date(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_visit *visit, void *context) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  const eligo_day *days = &r->days[n->data];
  eligo_outcomes forced = 0;
  if (run->rule_date.first < days[0]) forced |= ELIGO_NOT_APPLICABLE;
  if (run->rule_date.last > days[n->n_kids]) forced |= ELIGO_NOT_MET;
  for (uint32_t i = 0; i < n->n_kids; i++) {
    eligo_day last = i + 1 < n->n_kids ? days[i + 1] - 1 : days[n->n_kids];
    if (run->rule_date.first <= last && run->rule_date.last >= days[i])
      visit(run, frame, eligo_kid(r, node, i), context);
  }
  return forced;
}

eligo_outcomes eligo_reach(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_visit *visit, void *context) {
  switch (run->rulebook->nodes[node].kind) {
  case ELIGO_N_CHOOSE: return choose(run, frame, node, visit, context);
  case ELIGO_N_BY: return by(run, frame, node, visit, context);
  case ELIGO_N_WINDOW: return window(run, frame, node, visit, context);
  default: return by_date(run, frame, node, visit, context);
  }
}

static void take_union(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  eligo_outcomes *all = context;
  *all |= eligo_evaluate(run, frame, kid);
}

static eligo_outcomes any_branch(eligo_run *run, eligo_frame *frame, uint32_t node) {
  eligo_outcomes all = 0;
  all |= eligo_reach(run, frame, node, take_union, &all);
  return all;
}

/* Several values chosen: all branches that are meant must hold; while the choice is open, each may or may not be meant. */
static eligo_outcomes by_several(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  eligo_reason reason;
  const eligo_value *value = eligo_look(run, frame, n->fact, &reason);
  eligo_outcomes all = ELIGO_NOT_APPLICABLE;
  if (value->state != ELIGO_KNOWN) {
    eligo_because(run, frame, node, reason);
    for (uint32_t i = 0; i < n->n_kids; i++)
      all = eligo_all_of(all, eligo_evaluate(run, frame, eligo_kid(r, node, i)) | ELIGO_NOT_APPLICABLE);
    return all;
  }
  for (uint32_t v = 0; v < r->dictionary.facts[n->fact].n_values; v++) {
    if ((value->as.choices >> v & 1) != 0)
      all = eligo_all_of(all, eligo_evaluate(run, frame, eligo_kid(r, node, r->branch_of[n->data + v])));
  }
  return all;
}

static eligo_outcomes when(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  eligo_outcomes condition = eligo_evaluate(run, frame, eligo_kid(r, node, 0));
  if ((condition & ELIGO_MET) == 0) {
    eligo_because(run, frame, node, ELIGO_R_CONDITION_NOT_MET);
    return ELIGO_NOT_APPLICABLE;
  }
  return eligo_when(condition, eligo_evaluate(run, frame, eligo_kid(r, node, 1)));
}

static uint32_t name_of_item(const eligo_rulebook *r, const eligo_node *n, const eligo_value *value) {
  const eligo_fact *fact = &r->dictionary.facts[n->fact];
  if (fact->kind == ELIGO_CHOICE) return r->branch_of[n->data + value->as.choice];
  for (uint32_t i = 0; i < n->n_kids; i++) {
    const char *name = r->names[n->data + i];
    if (strlen(name) == value->as.text.length && memcmp(name, value->as.text.at, value->as.text.length) == 0) return i;
  }
  return ELIGO_NONE;
}

static eligo_outcomes meets_by(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  eligo_reason reason;
  const eligo_value *value = eligo_look(run, frame, r->nodes[node].fact, &reason);
  eligo_outcomes all = 0;
  if (value->state == ELIGO_KNOWN) {
    uint32_t kid = name_of_item(r, &r->nodes[node], value);
    return kid == ELIGO_NONE ? ELIGO_NOT_MET : eligo_evaluate(run, frame, eligo_kid(r, node, kid));
  }
  eligo_because(run, frame, node, reason);
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) all |= eligo_evaluate(run, frame, eligo_kid(r, node, i));
  return r->dictionary.facts[r->nodes[node].fact].kind == ELIGO_TEXT ? all | ELIGO_NOT_MET : all;
}

static eligo_outcomes meets(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  if ((n->flags & ELIGO_F_ITEM) == 0) return eligo_evaluate(run, frame, n->data);
  return eligo_item_outcome(run, frame, run->rulebook->nodes[n->data].data, n->number);
}

__attribute__((noinline)) static eligo_outcomes compute(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  switch (n->kind) {
  case ELIGO_N_AT_LEAST_OF: return at_least_of(run, frame, node);
  case ELIGO_N_GRADED: return eligo_graded(run, frame, node, 0);
  case ELIGO_N_WHEN: return when(run, frame, node);
  case ELIGO_N_CHOOSE:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE: return any_branch(run, frame, node);
  case ELIGO_N_BY:
    return run->rulebook->dictionary.facts[n->fact].kind == ELIGO_CHOICES ? by_several(run, frame, node)
                                                                          : any_branch(run, frame, node);
  case ELIGO_N_EVERY:
  case ELIGO_N_SOME:
  case ELIGO_N_NO: return eligo_quantify(run, frame, node);
  case ELIGO_N_MEETS: return meets(run, frame, node);
  case ELIGO_N_MEETS_BY: return meets_by(run, frame, node);
  case ELIGO_N_ITEM: return eligo_item_outcome(run, frame, n->data, 0);
  default: return eligo_test(run, frame, node);
  }
}

static eligo_outcomes outcome_of(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  switch (n->kind) {
  case ELIGO_N_ALL_OF:
  case ELIGO_N_POINT:
  case ELIGO_N_GRADE: return all_of(run, frame, n);
  case ELIGO_N_ANY_OF:
  case ELIGO_N_UNLESS: return any_of(run, frame, n);
  case ELIGO_N_NONE_OF: return eligo_not(any_of(run, frame, n));
  case ELIGO_N_STANDARD: return eligo_standard_outcome(run, frame, node);
  default: return compute(run, frame, node);
  }
}

ELIGO_RARE __attribute__((noinline)) static eligo_outcomes held(const eligo_run *run, const eligo_frame *frame, uint32_t node) {
  for (uint32_t i = 0; i < run->n_overrides; i++) {
    const eligo_override *o = &run->overrides[i];
    if (o->node == node && o->use_index == frame->use_index && o->row_index == frame->row_index) return o->outcome;
  }
  return 0;
}

__attribute__((noinline)) static eligo_outcomes evaluate_slowly(eligo_run *run, eligo_frame *frame, uint32_t node) {
  eligo_outcomes outcome = 0;
  if (run->n_overrides > 0) outcome = held(run, frame, node);
  if (outcome == 0) outcome = outcome_of(run, frame, node);
  eligo_remember(run, frame, node, outcome);
  return outcome;
}

eligo_outcomes eligo_evaluate(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_plain *p = &run->rulebook->plain[node];
  eligo_outcomes outcome = 0;
  frame = eligo_frame_of(run, frame, p->owner);
  if (p->kind != ELIGO_P_NONE && run->quick) outcome = eligo_plain_outcome(run->profile, eligo_plain_places(run, frame, p->owner), p);
  if (outcome == 0) outcome = eligo_known_outcome(run, frame, node);
  else run->tested = true;
  return outcome != 0 ? outcome : evaluate_slowly(run, frame, node);
}
