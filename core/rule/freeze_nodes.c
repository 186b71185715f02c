/* Criteria: groups, lists and references. */
#include "rule/freeze.h"

enum { MOST_KIDS = 4096 };

/* Builds all kids, so that all faults are found, and answers whether every one is good. */
static uint32_t *build_kids(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  uint32_t *kids = eligo_arena_zero(eligo_freeze_arena(f), draft->n_kids + 1, sizeof *kids);
  bool good = kids != NULL;
  for (size_t i = 0; kids != NULL && i < draft->n_kids; i++) {
    kids[i] = eligo_freeze_criterion(f, draft->kids[i], scope);
    good = good && kids[i] != ELIGO_NONE;
  }
  return good ? kids : NULL;
}

static bool has_members(eligo_freezer *f, const eligo_draft *draft) {
  if (draft->n_kids > MOST_KIDS) {
    eligo_freeze_fault(f, draft->place, "too-many-members", "a group holds at most %d criteria", MOST_KIDS);
    return false;
  }
  if (draft->n_kids > 0) return true;
  eligo_freeze_fault(f, draft->place, "empty", "this group holds no criterion; write not_required where none is asked");
  return false;
}

static uint32_t group(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  if (!has_members(f, draft)) return ELIGO_NONE;
  const uint32_t *kids = build_kids(f, draft, scope);
  if (kids == NULL) return ELIGO_NONE;
  uint32_t node = eligo_freeze_node(f, draft, draft->kind, kids, draft->n_kids);
  if (node != ELIGO_NONE) f->rulebook->notes[node].label = draft->name;
  return node;
}

static uint32_t at_least_of(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  if (draft->number < 1 || (uint64_t)draft->number > draft->n_kids) {
    eligo_freeze_fault(f, draft->place, "count", "at_least_of(%lld) cannot be asked of %zu criteria",
                       (long long)draft->number, draft->n_kids);
    return ELIGO_NONE;
  }
  uint32_t node = group(f, draft, scope);
  if (node != ELIGO_NONE) f->rulebook->nodes[node].number = (uint32_t)draft->number;
  return node;
}

static uint32_t place_of(const char *const *names, uint32_t count, const char *name) {
  for (uint32_t i = 0; i < count; i++) {
    if (strcmp(names[i], name) == 0) return i;
  }
  return ELIGO_NONE;
}

static uint32_t grade_of(eligo_freezer *f, const char *name, uint32_t standard, eligo_place place) {
  if (standard == ELIGO_NONE) {
    eligo_freeze_fault(f, place, "unknown-grade", "grade '%s' stands outside an activity", name);
    return ELIGO_NONE;
  }
  const eligo_standard *s = &f->rulebook->standards[standard];
  uint32_t grade = place_of(s->grades, s->n_grades, name);
  char hint[160];
  if (grade == ELIGO_NONE)
    eligo_freeze_fault(f, place, "unknown-grade", "'%s' has no grade '%s'%s", s->id, name,
                       eligo_freeze_hint(eligo_nearest(s->grades, s->n_grades, name, strlen(name)), hint, sizeof hint));
  return grade;
}

static uint32_t grade(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  uint32_t place = grade_of(f, draft->name, scope->standard, draft->place);
  uint32_t node = group(f, draft, scope);
  if (place == ELIGO_NONE || node == ELIGO_NONE) return ELIGO_NONE;
  f->rulebook->nodes[node].number = place;
  return node;
}

static uint32_t quantifier(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  uint32_t list;
  eligo_scope inside;
  if (!eligo_freeze_list(f, draft, scope, &list, &inside)) return ELIGO_NONE;
  if (list == ELIGO_NONE && scope->frame >= ELIGO_OF_USE) {
    eligo_freeze_fault(f, draft->place, "wrong-owner", "the uses are walked from a product, not from inside a use");
    return ELIGO_NONE;
  }
  uint32_t kid = eligo_freeze_criterion(f, draft->kids[0], &inside);
  return kid == ELIGO_NONE ? ELIGO_NONE : eligo_freeze_walk(f, draft, list, kid);
}

bool eligo_freeze_pend(eligo_freezer *f, uint32_t node, const eligo_draft *draft, const char *reference,
                       const char *grade_name, const eligo_scope *scope) {
  eligo_pending *moved =
      eligo_arena_grow(eligo_freeze_arena(f), f->pending, f->n_pending, &f->c_pending, sizeof *moved);
  if (moved == NULL) return false;
  f->pending = moved;
  moved[f->n_pending++] = (eligo_pending){node, draft, reference, grade_name, scope->home, scope->frame};
  return true;
}

static uint32_t reference(eligo_freezer *f, const eligo_draft *draft, const char *name, const char *grade_name,
                          const eligo_scope *scope) {
  uint32_t node = eligo_freeze_node(f, draft, ELIGO_N_MEETS, NULL, 0);
  if (node == ELIGO_NONE || !eligo_freeze_pend(f, node, draft, name, grade_name, scope)) return ELIGO_NONE;
  f->rulebook->notes[node].label = name;
  return node;
}

static bool fact_names_items(eligo_freezer *f, const eligo_draft *draft, const eligo_fact *fact) {
  if (fact->kind == ELIGO_CHOICE || fact->kind == ELIGO_TEXT) return true;
  eligo_freeze_fault(f, draft->place, "wrong-kind", "'%s' is a %s; meets_by follows a choice or a text", fact->name,
                     eligo_kind_name(fact->kind));
  return false;
}

/* The value of the fact that names a reference: "1.1.1" of "1.1.1/contribution", or the whole reference. */
static size_t item_length(const char *ref) {
  const char *slash = strchr(ref, '/');
  return slash == NULL ? strlen(ref) : (size_t)(slash - ref);
}

static bool meets_by_choice(eligo_freezer *f, const eligo_draft *draft, const eligo_fact *fact, uint32_t node) {
  uint32_t branch[ELIGO_MOST_VALUES];
  for (uint32_t v = 0; v < fact->n_values; v++) {
    branch[v] = ELIGO_NONE;
    for (size_t i = 0; i < draft->n_keys; i++) {
      size_t length = item_length(draft->keys[i]);
      if (strncmp(fact->values[v].name, draft->keys[i], length) == 0 && fact->values[v].name[length] == '\0')
        branch[v] = (uint32_t)i;
    }
    if (branch[v] == ELIGO_NONE) {
      eligo_freeze_fault(f, draft->place, "no-branch", "the value '%s' of '%s' names none of the references",
                         fact->values[v].name, fact->name);
      return false;
    }
  }
  f->rulebook->nodes[node].data = eligo_freeze_branches(f, branch, fact->n_values);
  return true;
}

static bool meets_by_text(eligo_freezer *f, const eligo_draft *draft, uint32_t node) {
  for (size_t i = 0; i < draft->n_keys; i++) {
    size_t length = item_length(draft->keys[i]);
    const char *item = eligo_arena_copy(eligo_freeze_arena(f), draft->keys[i], length);
    uint32_t name = item == NULL ? ELIGO_NONE : eligo_freeze_name(f, item);
    if (name == ELIGO_NONE) return false;
    if (i == 0) f->rulebook->nodes[node].data = name;
  }
  return true;
}

static uint32_t meets_by(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  uint32_t index = eligo_freeze_visible_fact(f, draft->name, scope, draft->place);
  uint32_t *kids = eligo_arena_zero(eligo_freeze_arena(f), draft->n_keys + 1, sizeof *kids);
  if (index == ELIGO_NONE || kids == NULL) return ELIGO_NONE;
  const eligo_fact *fact = &f->rulebook->dictionary.facts[index];
  if (!fact_names_items(f, draft, fact)) return ELIGO_NONE;
  for (size_t i = 0; i < draft->n_keys; i++) {
    kids[i] = reference(f, draft, draft->keys[i], NULL, scope);
    if (kids[i] == ELIGO_NONE) return ELIGO_NONE;
  }
  uint32_t node = eligo_freeze_node(f, draft, ELIGO_N_MEETS_BY, kids, draft->n_keys);
  if (node == ELIGO_NONE) return ELIGO_NONE;
  f->rulebook->nodes[node].fact = index;
  eligo_freeze_needs(f, node, index);
  bool good = fact->kind == ELIGO_TEXT ? meets_by_text(f, draft, node) : meets_by_choice(f, draft, fact, node);
  return good ? node : ELIGO_NONE;
}

uint32_t eligo_freeze_criterion(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  switch (draft->kind) {
  case ELIGO_N_ALL_OF:
  case ELIGO_N_ANY_OF:
  case ELIGO_N_NONE_OF:
  case ELIGO_N_POINT:
  case ELIGO_N_WHEN:
  case ELIGO_N_UNLESS: return group(f, draft, scope);
  case ELIGO_N_AT_LEAST_OF: return at_least_of(f, draft, scope);
  case ELIGO_N_GRADE: return grade(f, draft, scope);
  case ELIGO_N_CHOOSE:
  case ELIGO_N_BY:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE: return eligo_freeze_condition(f, draft, scope, ELIGO_T_CRITERION, NULL);
  case ELIGO_N_EVERY:
  case ELIGO_N_SOME:
  case ELIGO_N_NO: return quantifier(f, draft, scope);
  case ELIGO_N_MEETS: return reference(f, draft, draft->name, draft->n_keys > 0 ? draft->keys[0] : NULL, scope);
  case ELIGO_N_MEETS_BY: return meets_by(f, draft, scope);
  default:
    if (draft->kind <= ELIGO_N_NOT_REQUIRED && draft->kind != ELIGO_N_NONE) return eligo_freeze_test(f, draft, scope);
    eligo_freeze_fault(f, draft->place, "wrong-kind", "a value stands where a criterion is needed");
    return ELIGO_NONE;
  }
}
