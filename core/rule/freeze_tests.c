/* Tests: criteria that look at facts, and answers that need none. */
#include "rule/freeze.h"

#include <stdio.h>

static bool has_values(eligo_kind kind) {
  return kind == ELIGO_CHOICE || kind == ELIGO_CHOICES || kind == ELIGO_SCALE;
}

static uint32_t fact_test(eligo_freezer *f, const eligo_draft *draft, uint32_t fact) {
  uint32_t node = eligo_freeze_node(f, draft, draft->kind, NULL, 0);
  if (node == ELIGO_NONE) return ELIGO_NONE;
  f->rulebook->nodes[node].fact = fact;
  eligo_freeze_needs(f, node, fact);
  return node;
}

static uint32_t fact_of_kind(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_kind want,
                             const char *word) {
  uint32_t fact = eligo_freeze_visible_fact(f, draft->name, scope, draft->place);
  if (fact == ELIGO_NONE) return ELIGO_NONE;
  eligo_kind kind = f->rulebook->dictionary.facts[fact].kind;
  if (kind == want) return fact;
  eligo_freeze_fault(f, draft->place, "wrong-kind", "'%s' is a %s; %s tests a %s", draft->name, eligo_kind_name(kind),
                     word, eligo_kind_name(want));
  return ELIGO_NONE;
}

static uint32_t flag(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  uint32_t fact = fact_of_kind(f, draft, scope, ELIGO_FLAG, draft->op == ELIGO_IS ? "is" : "is_not");
  return fact == ELIGO_NONE ? ELIGO_NONE : fact_test(f, draft, fact);
}

static uint32_t value_of(eligo_freezer *f, const eligo_draft *draft, const eligo_fact *fact, const char *name) {
  uint32_t value = eligo_fact_value(fact, name, strlen(name));
  if (value != ELIGO_NONE) return value;
  const char *names[ELIGO_MOST_VALUES];
  char hint[160];
  for (uint32_t i = 0; i < fact->n_values; i++) names[i] = fact->values[i].name;
  eligo_freeze_fault(f, draft->place, "unknown-value", "'%s' has no value '%s'%s", fact->name, name,
                     eligo_freeze_hint(eligo_nearest(names, fact->n_values, name, strlen(name)), hint, sizeof hint));
  return ELIGO_NONE;
}

static uint32_t one_of_texts(eligo_freezer *f, const eligo_draft *draft, uint32_t node) {
  for (size_t i = 0; i < draft->n_keys; i++) {
    uint32_t name = eligo_freeze_name(f, draft->keys[i]);
    if (name == ELIGO_NONE) return ELIGO_NONE;
    if (i == 0) f->rulebook->nodes[node].data = name;
  }
  f->rulebook->nodes[node].number = (uint32_t)draft->n_keys;
  return node;
}

static uint32_t one_of(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  uint32_t index = eligo_freeze_visible_fact(f, draft->name, scope, draft->place);
  if (index == ELIGO_NONE) return ELIGO_NONE;
  const eligo_fact *fact = &f->rulebook->dictionary.facts[index];
  if (!has_values(fact->kind) && fact->kind != ELIGO_TEXT) {
    eligo_freeze_fault(f, draft->place, "wrong-kind", "'%s' is a %s; one_of tests a choice or a text", draft->name,
                       eligo_kind_name(fact->kind));
    return ELIGO_NONE;
  }
  if (draft->n_keys == 0) {
    eligo_freeze_fault(f, draft->place, "empty", "this list of values for '%s' is empty", draft->name);
    return ELIGO_NONE;
  }
  uint32_t node = fact_test(f, draft, index);
  if (node == ELIGO_NONE || fact->kind == ELIGO_TEXT) return node == ELIGO_NONE ? node : one_of_texts(f, draft, node);
  uint64_t mask = 0;
  for (size_t i = 0; i < draft->n_keys; i++) {
    uint32_t value = value_of(f, draft, fact, draft->keys[i]);
    if (value == ELIGO_NONE) return ELIGO_NONE;
    mask |= UINT64_C(1) << value;
  }
  f->rulebook->nodes[node].data = eligo_freeze_mask(f, mask);
  return node;
}

static uint32_t as_good_as(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  uint32_t fact = fact_of_kind(f, draft, scope, ELIGO_SCALE, "as_good_as");
  if (fact == ELIGO_NONE) return ELIGO_NONE;
  uint32_t rank = value_of(f, draft, &f->rulebook->dictionary.facts[fact], draft->keys[0]);
  if (rank == ELIGO_NONE) return ELIGO_NONE;
  uint32_t node = fact_test(f, draft, fact);
  if (node != ELIGO_NONE) f->rulebook->nodes[node].number = rank;
  return node;
}

static uint32_t quality(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  static const char *const ranks[] = {"", "estimated", "reported", "audited"}; /* as eligo_quality */
  uint32_t rank = 0;
  for (uint32_t i = 1; i < 4; i++) {
    if (strcmp(draft->keys[0], ranks[i]) == 0) rank = i;
  }
  if (rank == 0) {
    eligo_freeze_fault(f, draft->place, "unknown-value", "'%s' is no quality; say audited, reported or estimated",
                       draft->keys[0]);
    return ELIGO_NONE;
  }
  uint32_t fact = eligo_freeze_visible_fact(f, draft->name, scope, draft->place);
  uint32_t node = fact == ELIGO_NONE ? ELIGO_NONE : fact_test(f, draft, fact);
  if (node != ELIGO_NONE) f->rulebook->nodes[node].number = rank;
  return node;
}

static bool is_time(const eligo_freezer *f, const eligo_unit *unit) {
  return unit->n_bases == 1 && unit->bases[0].power == 1 &&
         (unit->bases[0].base == f->month || unit->bases[0].base == f->second);
}

static uint32_t age(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  eligo_term_type type;
  uint32_t fact = eligo_freeze_visible_fact(f, draft->name, scope, draft->place);
  uint32_t span = eligo_freeze_term(f, draft->kids[0], scope, ELIGO_T_NUMBER, &type);
  if (fact == ELIGO_NONE || span == ELIGO_NONE) return ELIGO_NONE;
  if (!is_time(f, &type.unit)) {
    eligo_freeze_fault(f, draft->place, "wrong-unit", "an age is given in years, months or days");
    return ELIGO_NONE;
  }
  uint32_t node = eligo_freeze_node(f, draft, ELIGO_N_AGE, &span, 1);
  if (node == ELIGO_NONE) return ELIGO_NONE;
  f->rulebook->nodes[node].fact = fact;
  eligo_freeze_needs(f, node, fact);
  return node;
}

static bool same_unit(eligo_freezer *f, const eligo_draft *draft, const eligo_unit *a, const eligo_unit *b) {
  if (eligo_unit_same_dimension(a, b)) return true;
  char left[80], right[80];
  const eligo_units *units = &f->rulebook->dictionary.units;
  eligo_unit_print_dimension(units, a, left, sizeof left);
  eligo_unit_print_dimension(units, b, right, sizeof right);
  const eligo_draft *what = draft->kids[0];
  eligo_freeze_fault(f, draft->place, "wrong-unit", "'%s' is in %s, but it is compared with %s",
                     what->name == NULL ? "the left side" : what->name, left, right);
  return false;
}

static uint32_t compare_terms(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                              eligo_node_kind kind) {
  uint32_t kids[3];
  eligo_term_type types[3];
  bool good = true;
  for (size_t i = 0; i < draft->n_kids; i++) {
    kids[i] = eligo_freeze_term(f, draft->kids[i], scope, want, &types[i]);
    good = good && kids[i] != ELIGO_NONE;
  }
  for (size_t i = 1; good && want == ELIGO_T_NUMBER && i < draft->n_kids; i++)
    good = same_unit(f, draft, &types[0].unit, &types[i].unit);
  return good ? eligo_freeze_node(f, draft, kind, kids, draft->n_kids) : ELIGO_NONE;
}

/* equals("engine.type", "diesel") is a choice written as a comparison; the fact says what is meant. */
static uint32_t compare(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  const eligo_draft *left = draft->kids[0];
  uint32_t index = left->kind == ELIGO_N_FACT && draft->op == ELIGO_EQUALS
                       ? eligo_table_get(&f->rulebook->dictionary.names, left->name, strlen(left->name))
                       : ELIGO_NONE;
  if (index == ELIGO_NONE) return compare_terms(f, draft, scope, ELIGO_T_NUMBER, ELIGO_N_COMPARE);
  eligo_kind kind = f->rulebook->dictionary.facts[index].kind;
  if (kind == ELIGO_DATE) return compare_terms(f, draft, scope, ELIGO_T_DATE, ELIGO_N_DATE);
  if (!has_values(kind) && kind != ELIGO_TEXT)
    return compare_terms(f, draft, scope, ELIGO_T_NUMBER, ELIGO_N_COMPARE);
  if (draft->kids[1]->kind != ELIGO_N_LITERAL) {
    eligo_freeze_fault(f, draft->place, "wrong-kind", "'%s' is compared with one of its values in quotes", left->name);
    return ELIGO_NONE;
  }
  eligo_draft as_choice = *draft;
  as_choice.kind = ELIGO_N_ONE_OF;
  as_choice.op = ELIGO_ONE_OF;
  as_choice.name = left->name;
  as_choice.keys = (const char **)&draft->kids[1]->name;
  as_choice.n_keys = 1;
  return one_of(f, &as_choice, scope);
}

static uint32_t lua_test(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  eligo_rulebook *r = f->rulebook;
  uint32_t *facts = eligo_arena_zero(&r->arena, draft->n_keys + 1, sizeof *facts);
  eligo_function *functions = eligo_arena_grow(&r->arena, r->functions, r->n_functions, &f->c_functions, sizeof *functions);
  uint32_t node = eligo_freeze_node(f, draft, ELIGO_N_LUA, NULL, 0);
  if (facts == NULL || functions == NULL || node == ELIGO_NONE) return ELIGO_NONE;
  r->functions = functions;
  for (size_t i = 0; i < draft->n_keys; i++) {
    facts[i] = eligo_freeze_visible_fact(f, draft->keys[i], scope, draft->place);
    if (facts[i] == ELIGO_NONE) return ELIGO_NONE;
    eligo_kind kind = r->dictionary.facts[facts[i]].kind;
    if (kind == ELIGO_AMOUNT || kind == ELIGO_RECORDS) {
      eligo_freeze_fault(f, draft->place, "wrong-kind", "a Lua test is not handed '%s': it is %s", draft->keys[i],
                         kind == ELIGO_AMOUNT ? "money" : "a list");
      return ELIGO_NONE;
    }
    eligo_freeze_needs(f, node, facts[i]);
  }
  functions[r->n_functions] = (eligo_function){draft->text, facts, (uint32_t)draft->n_keys, draft->place};
  r->nodes[node].data = r->n_functions++;
  return node;
}

uint32_t eligo_freeze_test(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  switch (draft->kind) {
  case ELIGO_N_FLAG: return flag(f, draft, scope);
  case ELIGO_N_COMPARE: return compare(f, draft, scope);
  case ELIGO_N_BETWEEN: return compare_terms(f, draft, scope, ELIGO_T_NUMBER, ELIGO_N_BETWEEN);
  case ELIGO_N_ONE_OF: return one_of(f, draft, scope);
  case ELIGO_N_AS_GOOD_AS: return as_good_as(f, draft, scope);
  case ELIGO_N_DATE: return compare_terms(f, draft, scope, ELIGO_T_DATE, ELIGO_N_DATE);
  case ELIGO_N_QUALITY: return quality(f, draft, scope);
  case ELIGO_N_AGE: return age(f, draft, scope);
  case ELIGO_N_LUA: return lua_test(f, draft, scope);
  default: return eligo_freeze_node(f, draft, draft->kind, NULL, 0);
  }
}
