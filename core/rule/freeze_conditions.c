/* Conditions that choose: choose, by, windows and schedules. Their branches are all criteria or all terms of one unit. */
#include "rule/freeze.h"

/* One branch; the first settles the unit, the others must have the same dimension. */
static uint32_t branch(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                       eligo_term_type *type, bool *first) {
  if (want == ELIGO_T_CRITERION) return eligo_freeze_criterion(f, draft, scope);
  eligo_term_type own;
  uint32_t node = eligo_freeze_term(f, draft, scope, want, &own);
  if (node == ELIGO_NONE) return ELIGO_NONE;
  if (*first) *type = own;
  else if (!eligo_unit_same_dimension(&type->unit, &own.unit)) {
    eligo_freeze_fault(f, draft->place, "wrong-unit", "all branches must give the same kind of quantity");
    return ELIGO_NONE;
  }
  *first = false;
  return node;
}

static uint32_t typed(eligo_freezer *f, uint32_t node, eligo_type want) {
  if (node != ELIGO_NONE) f->rulebook->nodes[node].type = (uint8_t)want;
  return node;
}

static uint32_t one_case(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                         eligo_term_type *type, bool *first) {
  bool last = draft->kind == ELIGO_N_OTHERWISE;
  uint32_t kids[2] = {ELIGO_NONE, ELIGO_NONE};
  if (!last) kids[0] = eligo_freeze_criterion(f, draft->kids[0], scope);
  kids[1] = branch(f, draft->kids[last ? 0 : 1], scope, want, type, first);
  if (kids[1] == ELIGO_NONE || (!last && kids[0] == ELIGO_NONE)) return ELIGO_NONE;
  return last ? eligo_freeze_node(f, draft, draft->kind, &kids[1], 1)
              : eligo_freeze_node(f, draft, draft->kind, kids, 2);
}

static bool well_formed_choose(eligo_freezer *f, const eligo_draft *draft) {
  bool good = draft->n_kids > 0 && draft->kids[draft->n_kids - 1]->kind == ELIGO_N_OTHERWISE;
  for (size_t i = 0; good && i + 1 < draft->n_kids; i++) good = draft->kids[i]->kind == ELIGO_N_CASE;
  if (!good) eligo_freeze_fault(f, draft->place, "choose", "choose holds case(…) lines and ends with one otherwise(…)");
  return good;
}

static uint32_t choose(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                       eligo_term_type *type) {
  if (!well_formed_choose(f, draft)) return ELIGO_NONE;
  uint32_t *kids = eligo_arena_zero(eligo_freeze_arena(f), draft->n_kids, sizeof *kids);
  bool first = true, good = kids != NULL;
  for (size_t i = 0; kids != NULL && i < draft->n_kids; i++) {
    kids[i] = one_case(f, draft->kids[i], scope, want, type, &first);
    good = good && kids[i] != ELIGO_NONE;
  }
  return good ? eligo_freeze_node(f, draft, ELIGO_N_CHOOSE, kids, draft->n_kids) : ELIGO_NONE;
}

static uint32_t branch_for(const eligo_draft *draft, const char *value) {
  uint32_t otherwise = ELIGO_NONE;
  for (size_t i = 0; i < draft->n_keys; i++) {
    if (draft->keys[i] == NULL) otherwise = (uint32_t)i;
    else if (strcmp(draft->keys[i], value) == 0) return (uint32_t)i;
  }
  return otherwise;
}

static bool every_key_is_a_value(eligo_freezer *f, const eligo_draft *draft, const eligo_fact *fact) {
  bool good = true;
  const char *names[ELIGO_MOST_VALUES];
  for (uint32_t v = 0; v < fact->n_values; v++) names[v] = fact->values[v].name;
  for (size_t i = 0; i < draft->n_keys; i++) {
    const char *key = draft->keys[i];
    if (key == NULL || eligo_fact_value(fact, key, strlen(key)) != ELIGO_NONE) continue;
    char hint[160];
    eligo_freeze_fault(f, draft->place, "unknown-value", "'%s' has no value '%s'%s", fact->name, key,
                       eligo_freeze_hint(eligo_nearest(names, fact->n_values, key, strlen(key)), hint, sizeof hint));
    good = false;
  }
  return good;
}

static bool map_values(eligo_freezer *f, const eligo_draft *draft, const eligo_fact *fact, uint32_t *branches) {
  bool good = every_key_is_a_value(f, draft, fact);
  for (uint32_t v = 0; v < fact->n_values; v++) {
    branches[v] = branch_for(draft, fact->values[v].name);
    if (branches[v] != ELIGO_NONE) continue;
    eligo_freeze_fault(f, draft->place, "no-branch", "by(\"%s\") has no branch for '%s'; add it or an otherwise",
                       fact->name, fact->values[v].name);
    good = false;
  }
  return good;
}

static bool can_choose_by(eligo_freezer *f, const eligo_draft *draft, const eligo_fact *fact, eligo_type want) {
  if (fact->kind == ELIGO_CHOICE || fact->kind == ELIGO_SCALE) return true;
  if (fact->kind == ELIGO_CHOICES && want == ELIGO_T_CRITERION) return true;
  eligo_freeze_fault(f, draft->place, "wrong-kind", "'%s' is a %s; by follows a choice", fact->name,
                     eligo_kind_name(fact->kind));
  return false;
}

static uint32_t by(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                   eligo_term_type *type) {
  uint32_t index = eligo_freeze_visible_fact(f, draft->name, scope, draft->place);
  if (index == ELIGO_NONE) return ELIGO_NONE;
  const eligo_fact *fact = &f->rulebook->dictionary.facts[index];
  uint32_t branches[ELIGO_MOST_VALUES];
  uint32_t *kids = eligo_arena_zero(eligo_freeze_arena(f), draft->n_kids + 1, sizeof *kids);
  bool first = true;
  bool good = can_choose_by(f, draft, fact, want) && map_values(f, draft, fact, branches) && kids != NULL;
  for (size_t i = 0; kids != NULL && i < draft->n_kids; i++) {
    kids[i] = branch(f, draft->kids[i], scope, want, type, &first);
    good = good && kids[i] != ELIGO_NONE;
  }
  uint32_t node = good ? eligo_freeze_node(f, draft, ELIGO_N_BY, kids, draft->n_kids) : ELIGO_NONE;
  if (node == ELIGO_NONE) return ELIGO_NONE;
  for (size_t i = 0; i < draft->n_kids; i++)
    f->rulebook->notes[kids[i]].branch = draft->keys[i] == NULL ? "otherwise" : draft->keys[i];
  f->rulebook->nodes[node].fact = index;
  f->rulebook->nodes[node].data = eligo_freeze_branches(f, branches, fact->n_values);
  eligo_freeze_needs(f, node, index);
  return node;
}

static bool window_ends(eligo_freezer *f, const eligo_draft *draft, eligo_day ends[2]) {
  ends[0] = ELIGO_DAY_FIRST;
  ends[1] = ELIGO_DAY_LAST;
  if (draft->from != NULL && !eligo_freeze_date(f, draft->from, draft->place, &ends[0])) return false;
  if (draft->to != NULL && !eligo_freeze_date(f, draft->to, draft->place, &ends[1])) return false;
  if (ends[0] <= ends[1]) return true;
  eligo_freeze_fault(f, draft->place, "dates", "this window ends (%s) before it begins (%s)", draft->to, draft->from);
  return false;
}

static uint32_t dated(eligo_freezer *f, uint32_t node, uint32_t data) {
  if (node == ELIGO_NONE || data == ELIGO_NONE) return ELIGO_NONE;
  f->rulebook->nodes[node].data = data;
  f->rulebook->nodes[node].flags |= ELIGO_F_DATED;
  return node;
}

static uint32_t window(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                       eligo_term_type *type) {
  eligo_day ends[2];
  bool first = true, good = window_ends(f, draft, ends);
  uint32_t kid = branch(f, draft->kids[0], scope, want, type, &first);
  if (!good || kid == ELIGO_NONE) return ELIGO_NONE;
  return dated(f, eligo_freeze_node(f, draft, ELIGO_N_WINDOW, &kid, 1), eligo_freeze_days(f, ends, 2));
}

static bool schedule_dates(eligo_freezer *f, const eligo_draft *draft, eligo_day *days) {
  bool good = true;
  for (size_t i = 0; i < draft->n_keys; i++) {
    if (!eligo_freeze_date(f, draft->keys[i], draft->place, &days[i])) return false;
    if (i > 0 && days[i] <= days[i - 1]) {
      eligo_freeze_fault(f, draft->place, "dates", "the line from %s does not come after the one from %s",
                         draft->keys[i], draft->keys[i - 1]);
      good = false;
    }
  }
  days[draft->n_keys] = ELIGO_DAY_LAST;
  if (draft->to == NULL) return good;
  if (!eligo_freeze_date(f, draft->to, draft->place, &days[draft->n_keys])) return false;
  if (days[draft->n_keys] >= days[draft->n_keys - 1]) return good;
  eligo_freeze_fault(f, draft->place, "dates", "the schedule ends (%s) before its last line begins (%s)", draft->to,
                     draft->keys[draft->n_keys - 1]);
  return false;
}

static uint32_t by_date(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                        eligo_term_type *type) {
  if (draft->n_kids == 0 || draft->n_keys != draft->n_kids) {
    eligo_freeze_fault(f, draft->place, "dates", "by_date holds from(date, …) lines and may end with to \"date\"");
    return ELIGO_NONE;
  }
  eligo_day *days = eligo_arena_zero(eligo_freeze_arena(f), draft->n_kids + 1, sizeof *days);
  uint32_t *kids = eligo_arena_zero(eligo_freeze_arena(f), draft->n_kids, sizeof *kids);
  if (days == NULL || kids == NULL) return ELIGO_NONE;
  bool first = true, good = schedule_dates(f, draft, days);
  for (size_t i = 0; i < draft->n_kids; i++) {
    kids[i] = branch(f, draft->kids[i], scope, want, type, &first);
    good = good && kids[i] != ELIGO_NONE;
    if (kids[i] != ELIGO_NONE) f->rulebook->notes[kids[i]].branch = draft->keys[i];
  }
  if (!good) return ELIGO_NONE;
  return dated(f, eligo_freeze_node(f, draft, ELIGO_N_BY_DATE, kids, draft->n_kids),
               eligo_freeze_days(f, days, draft->n_kids + 1));
}

uint32_t eligo_freeze_condition(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope,
                                eligo_type want, eligo_term_type *type) {
  switch (draft->kind) {
  case ELIGO_N_CHOOSE: return typed(f, choose(f, draft, scope, want, type), want);
  case ELIGO_N_BY: return typed(f, by(f, draft, scope, want, type), want);
  case ELIGO_N_WINDOW: return typed(f, window(f, draft, scope, want, type), want);
  default: return typed(f, by_date(f, draft, scope, want, type), want);
  }
}
