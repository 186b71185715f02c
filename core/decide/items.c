/* Items of a standard: steps, grades, verdicts. */
#include "decide/run.h"

#include <math.h>
#include <string.h>

const eligo_confirmation *eligo_confirmed(const eligo_run *run, const eligo_frame *frame, const char *id) {
  if (id == NULL) return NULL;
  for (uint32_t i = 0; i < run->profile->n_confirmed; i++) {
    const eligo_confirmation *c = &run->profile->confirmed[i];
    if (strcmp(c->criterion, id) != 0) continue;
    if (c->use != NULL && (frame->use == NULL || strcmp(c->use, frame->use->id) != 0)) continue;
    if (run->product != NULL && run->product->four_eyes && c->second == NULL) continue;
    return c;
  }
  return NULL;
}

uint32_t eligo_steps_reached(const eligo_run *run, const eligo_item *item) {
  for (uint32_t i = 0; run->until != NULL && i < item->n_steps; i++) {
    if (strcmp(item->steps[i].name, run->until) == 0) return i + 1;
  }
  if (run->until == NULL) return item->n_steps;
  /* The item lacks that step: those that its standard lists before it. */
  const eligo_standard *s = &run->rulebook->standards[item->standard];
  uint32_t reached = 0;
  for (uint32_t k = 0; k < s->n_steps && strcmp(s->steps[k], run->until) != 0; k++) {
    for (uint32_t i = 0; i < item->n_steps; i++) {
      if (strcmp(item->steps[i].name, s->steps[k]) == 0 && i + 1 > reached) reached = i + 1;
    }
  }
  return reached;
}

/* Each grade joined with the members that stand beside the grades. */
eligo_outcomes eligo_graded(eligo_run *run, eligo_frame *frame, uint32_t node, uint32_t grades) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  eligo_outcomes others = ELIGO_NOT_APPLICABLE, all = 0;
  for (uint32_t i = n->number; i < n->n_kids; i++)
    others = eligo_all_of(others, eligo_evaluate(run, frame, eligo_kid(r, node, i)));
  for (uint32_t i = 0; i < n->number; i++) {
    uint32_t grade = eligo_kid(r, node, i);
    if (grades != 0 && (grades >> r->nodes[grade].number & 1) == 0) continue;
    eligo_outcomes outcome = eligo_all_of(eligo_evaluate(run, frame, grade), others);
    all = all == 0 ? outcome : eligo_any_of(all, outcome);
  }
  return all == 0 ? ELIGO_NOT_MET : all;
}

static bool reviewer_may(const eligo_run *run, const char *step) {
  if (run->product == NULL) return false;
  for (uint32_t i = 0; i < run->product->n_reviewer; i++) {
    if (strcmp(run->product->reviewer[i], step) == 0) return true;
  }
  return false;
}

static const eligo_confirmation *reviewed(const eligo_run *run, const eligo_frame *frame, const eligo_step *step) {
  return reviewer_may(run, step->name) ? eligo_confirmed(run, frame, run->rulebook->notes[step->node].id) : NULL;
}

/* What nobody may answer: a gap that the step still hangs on. */
static bool holds_gap(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (eligo_is_term(n->kind) || n->type != ELIGO_T_CRITERION) return false;
  if (n->kind == ELIGO_N_GAP) return true;
  if (n->kind == ELIGO_N_MEETS && (n->flags & ELIGO_F_ITEM) == 0) return holds_gap(run, frame, n->data);
  for (uint32_t i = 0; i < n->n_kids; i++) {
    if (holds_gap(run, frame, eligo_kid(r, node, i))) return true;
  }
  return false;
}

bool eligo_step_confirmed(const eligo_run *run, const eligo_frame *frame, uint32_t node) {
  return eligo_confirmed(run, frame, run->rulebook->notes[node].id) != NULL;
}

eligo_outcomes eligo_step_outcome(eligo_run *run, eligo_frame *frame, uint32_t item, uint32_t step, uint32_t grades) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_item *it = &r->items[item];
  const eligo_step *s = &it->steps[step];
  const bool graded = grades != 0 && r->nodes[s->node].kind == ELIGO_N_GRADED;
  const uint32_t node = run->kids[r->nodes[it->node].kids + step];
  eligo_outcomes outcome = graded ? eligo_graded(run, frame, s->node, grades) : eligo_evaluate(run, frame, node);
  if (eligo_is_settled(outcome) || run->profile->n_confirmed == 0) return outcome;
  const eligo_confirmation *person = reviewed(run, frame, s);
  if (person == NULL || (outcome & person->outcome) == 0 || holds_gap(run, frame, s->node)) return outcome;
  run->confirmed = true;
  return person->outcome;
}

/* The outcomes an item takes outside the time its standard is in force; 0 where it may be in force throughout. */
static eligo_outcomes out_of_force(const eligo_run *run, const eligo_standard *s, bool *never) {
  eligo_outcomes forced = 0;
  if (run->rule_date.first < s->in_force) forced |= ELIGO_NOT_APPLICABLE;
  if (run->rule_date.last > s->until) forced |= ELIGO_NOT_MET;
  *never = run->rule_date.last < s->in_force || run->rule_date.first > s->until;
  return forced;
}

/* Where a known value leads. */
static inline size_t glance_at(const eligo_glance *g, const eligo_value *value) {
  if (g->kind == ELIGO_P_NUMBER) {
    const double given = value->decimal ? eligo_decimal_double(value) : NAN;
    if (given > g->as.number.above) return g->next[1];
    return given < g->as.number.below ? g->next[0] : ELIGO_NO_GLANCE;
  }
  if (g->kind == ELIGO_P_FLAG) return g->next[value->as.flag];
  if (g->kind == ELIGO_P_LISTED) return g->next[g->as.listed >> value->as.choice & 1];
  if (value->as.date.last < g->as.day) return g->next[0];
  return value->as.date.first >= g->as.day ? g->next[1] : ELIGO_NO_GLANCE;
}

/* What an item comes to by its plain tests, or 0. */
static eligo_outcomes glance(const eligo_run *run, const eligo_frame *frame, const eligo_item *it) {
  const uint32_t *places[] = {
      [ELIGO_OF_FIRM] = run->profile->firm, [ELIGO_OF_REQUEST] = run->profile->request, [ELIGO_OF_USE] = frame->use->places};
  const eligo_value *values = run->profile->values;
  const eligo_glance *glances = it->glances;
  size_t at = it->first_glance;
  while (at >= ELIGO_FIRST_GLANCE) {
    const eligo_glance *g = &glances[at - ELIGO_FIRST_GLANCE];
    const eligo_value *value = &values[places[g->owner][g->slot]];
    at = value->state == ELIGO_KNOWN ? glance_at(g, value) : ELIGO_NO_GLANCE;
  }
  return (eligo_outcomes)at;
}

static eligo_outcomes join_steps(eligo_run *run, eligo_frame *frame, uint32_t item, uint32_t grades) {
  const eligo_item *it = &run->rulebook->items[item];
  const uint32_t *kids = run->kids + run->rulebook->nodes[it->node].kids;
  const bool plain = grades == 0 && run->profile->n_confirmed == 0; /* then a step is what its criteria are */
  const uint32_t reached = run->until == NULL ? it->n_steps : eligo_steps_reached(run, it);
  uint32_t key = it->contribution < reached ? it->contribution : 0;
  bool failed = false, may_fail = false, shown = reached > 0;
  for (uint32_t i = 0; i < reached; i++) {
    eligo_outcomes outcome = plain ? eligo_evaluate(run, frame, kids[i]) : eligo_step_outcome(run, frame, item, i, grades);
    failed = failed || outcome == ELIGO_NOT_MET;
    may_fail = may_fail || (outcome & ELIGO_NOT_MET) != 0;
    if (i == key) shown = shown && outcome == ELIGO_MET;
  }
  if (failed) return ELIGO_NOT_MET;
  return shown && !may_fail ? ELIGO_MET : ELIGO_OPEN;
}

static eligo_outcomes item_outcome(eligo_run *run, eligo_frame *frame, uint32_t item, uint32_t grades) {
  const eligo_item *it = &run->rulebook->items[item];
  bool never;
  eligo_outcomes forced = out_of_force(run, &run->rulebook->standards[it->standard], &never);
  if (never) return forced;
  const eligo_outcomes outcome = run->glances && grades == 0 && run->profile->n_confirmed == 0 ? glance(run, frame, it) : 0;
  if (outcome == 0) return forced | join_steps(run, frame, item, grades);
  run->tested = true;
  return forced | outcome;
}

eligo_outcomes eligo_item_outcome(eligo_run *run, eligo_frame *frame, uint32_t item, uint32_t grades) {
  if (grades != 0) return item_outcome(run, frame, item, grades);
  const uint32_t node = run->rulebook->items[item].node;
  eligo_outcomes outcome = eligo_known_outcome(run, frame, node);
  if (outcome != 0) return outcome;
  outcome = item_outcome(run, frame, item, 0);
  eligo_remember(run, frame, node, outcome);
  return outcome;
}

static uint32_t named_items(const eligo_use *use, uint32_t standard, uint32_t *items, uint32_t room) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < use->n_items && count < room; i++) {
    if (use->found[i].standard == standard && use->found[i].item != ELIGO_NONE) items[count++] = use->found[i].item;
  }
  return count;
}

uint32_t eligo_items_of(const eligo_run *run, const eligo_use *use, uint32_t standard, uint32_t *items, uint32_t room) {
  const eligo_rulebook *r = run->rulebook;
  uint32_t count = named_items(use, standard, items, room);
  if (count > 0 || use->activity == NULL) return count;
  const uint32_t *end = r->covering + r->covers_from[use->activity_index + 1];
  for (const uint32_t *item = r->covering + r->covers_from[use->activity_index]; item < end && count < room; item++) {
    if (r->items[*item].standard == standard) items[count++] = *item;
  }
  return count;
}

/* One step of an item, for references such as "eu-taxonomy/scope"; a step that the item lacks asks nothing. */
static eligo_outcomes part_outcome(eligo_run *run, eligo_frame *frame, uint32_t item, const char *part) {
  const eligo_item *it = &run->rulebook->items[item];
  for (uint32_t i = 0; i < it->n_steps; i++) {
    if (strcmp(it->steps[i].name, part) == 0) return eligo_step_outcome(run, frame, item, i, 0);
  }
  return ELIGO_NOT_APPLICABLE;
}

eligo_outcomes eligo_standard_outcome(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  const eligo_standard *s = &run->rulebook->standards[n->data];
  uint32_t items[ELIGO_MOST_ITEMS];
  uint32_t count = eligo_items_of(run, frame->use, n->data, items, ELIGO_MOST_ITEMS);
  if (count == 0) {
    eligo_because(run, frame, node, s->complete ? ELIGO_R_NOT_COVERED : ELIGO_R_NAME_ITEM);
    return s->complete ? ELIGO_NOT_MET : ELIGO_OPEN;
  }
  eligo_outcomes all = ELIGO_NOT_APPLICABLE;
  for (uint32_t i = 0; i < count; i++)
    all = eligo_any_of(all, n->fact == ELIGO_NONE ? eligo_item_outcome(run, frame, items[i], n->number)
                                                  : part_outcome(run, frame, items[i], s->steps[n->fact]));
  return all;
}
