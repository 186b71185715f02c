/* Terms: numbers with a unit, and dates. Units are checked here, once; what is left for the decision are values. */
#include "eligo/plugin.h"
#include "rule/freeze.h"

static uint32_t wrong_type(eligo_freezer *f, const eligo_draft *draft, eligo_type want) {
  eligo_freeze_fault(f, draft->place, "wrong-kind", "%s is needed here",
                     want == ELIGO_T_DATE ? "a date" : "a number or quantity");
  return ELIGO_NONE;
}

static uint32_t typed(eligo_freezer *f, uint32_t node, eligo_type type) {
  if (node != ELIGO_NONE) f->rulebook->nodes[node].type = (uint8_t)type;
  return node;
}

static uint32_t literal(eligo_freezer *f, const eligo_draft *draft, eligo_type want, eligo_term_type *type) {
  uint32_t data;
  if (want == ELIGO_T_DATE) {
    eligo_day day;
    if (!eligo_freeze_date(f, draft->name, draft->place, &day)) return ELIGO_NONE;
    data = eligo_freeze_day(f, day);
  } else {
    data = eligo_freeze_quantity(f, draft->name, draft->place, &type->unit);
  }
  if (data == ELIGO_NONE) return ELIGO_NONE;
  uint32_t node = eligo_freeze_node(f, draft, ELIGO_N_LITERAL, NULL, 0);
  if (node == ELIGO_NONE) return ELIGO_NONE;
  f->rulebook->nodes[node].data = data;
  return typed(f, node, want);
}

static uint32_t parameter_term(eligo_freezer *f, const eligo_draft *draft, uint32_t parameter, eligo_type want,
                               eligo_term_type *type) {
  if (want != ELIGO_T_NUMBER) return wrong_type(f, draft, want);
  uint32_t node = eligo_freeze_node(f, draft, ELIGO_N_FACT, NULL, 0);
  if (node == ELIGO_NONE) return ELIGO_NONE;
  f->rulebook->nodes[node].data = parameter;
  f->rulebook->nodes[node].flags |= ELIGO_F_PARAMETER;
  type->unit = f->rulebook->parameters[parameter].value.unit;
  eligo_freeze_money(f, &type->unit);
  return typed(f, node, ELIGO_T_NUMBER);
}

static bool type_of_fact(eligo_freezer *f, const eligo_fact *fact, eligo_term_type *type) {
  if (fact->kind == ELIGO_DATE) {
    type->type = ELIGO_T_DATE;
    return true;
  }
  if (fact->kind != ELIGO_NUMBER && fact->kind != ELIGO_AMOUNT) return false;
  type->type = ELIGO_T_NUMBER;
  type->unit = fact->unit;
  if (fact->kind == ELIGO_AMOUNT) {
    eligo_unit_one(&type->unit);
    type->unit.n_bases = 1;
    type->unit.bases[0].base = f->money;
    type->unit.bases[0].power = 1;
  }
  eligo_freeze_money(f, &type->unit);
  return true;
}

static uint32_t fact_term(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                          eligo_term_type *type) {
  uint32_t parameter = eligo_table_get(&f->parameter_names, draft->name, strlen(draft->name));
  if (parameter != ELIGO_NONE) return parameter_term(f, draft, parameter, want, type);
  uint32_t index = eligo_freeze_visible_fact(f, draft->name, scope, draft->place);
  if (index == ELIGO_NONE) return ELIGO_NONE;
  const eligo_fact *fact = &f->rulebook->dictionary.facts[index];
  if (!type_of_fact(f, fact, type) || type->type != want) {
    eligo_freeze_fault(f, draft->place, "wrong-kind", "'%s' is a %s; %s is needed here", draft->name,
                       eligo_kind_name(fact->kind), want == ELIGO_T_DATE ? "a date" : "a number");
    return ELIGO_NONE;
  }
  uint32_t node = eligo_freeze_node(f, draft, ELIGO_N_FACT, NULL, 0);
  if (node == ELIGO_NONE) return ELIGO_NONE;
  f->rulebook->nodes[node].fact = index;
  eligo_freeze_needs(f, node, index);
  return typed(f, node, want);
}

static bool is_span(const eligo_freezer *f, const eligo_unit *unit) {
  return unit->n_bases == 1 && unit->bases[0].power == 1 &&
         (unit->bases[0].base == f->month || unit->bases[0].base == f->second);
}

static uint32_t shifted_date(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  eligo_term_type date, span;
  if (draft->kind != ELIGO_N_ADD && draft->kind != ELIGO_N_SUB) return wrong_type(f, draft, ELIGO_T_DATE);
  uint32_t kids[2] = {eligo_freeze_term(f, draft->kids[0], scope, ELIGO_T_DATE, &date),
                      eligo_freeze_term(f, draft->kids[1], scope, ELIGO_T_NUMBER, &span)};
  if (kids[0] == ELIGO_NONE || kids[1] == ELIGO_NONE) return ELIGO_NONE;
  if (!is_span(f, &span.unit)) {
    eligo_freeze_fault(f, draft->place, "wrong-unit", "only months, years and days can be added to a date");
    return ELIGO_NONE;
  }
  return typed(f, eligo_freeze_node(f, draft, draft->kind, kids, 2), ELIGO_T_DATE);
}

static bool join_units(eligo_freezer *f, const eligo_draft *draft, const eligo_unit *a, const eligo_unit *b,
                       eligo_unit *out) {
  bool fits = true;
  if (draft->kind == ELIGO_N_MUL) fits = eligo_unit_mul(a, b, out);
  else if (draft->kind == ELIGO_N_DIV) fits = eligo_unit_div(a, b, out);
  else *out = *a;
  if (!fits) {
    eligo_freeze_fault(f, draft->place, "wrong-unit", "this product of units is too large");
    return false;
  }
  if (draft->kind == ELIGO_N_MUL || draft->kind == ELIGO_N_DIV || eligo_unit_same_dimension(a, b)) return true;
  char left[80], right[80];
  const eligo_units *units = &f->rulebook->dictionary.units;
  eligo_unit_print_dimension(units, a, left, sizeof left);
  eligo_unit_print_dimension(units, b, right, sizeof right);
  eligo_freeze_fault(f, draft->place, "wrong-unit", "%s and %s cannot be added or subtracted", left, right);
  return false;
}

static uint32_t arithmetic(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                           eligo_term_type *type) {
  if (want == ELIGO_T_DATE) return shifted_date(f, draft, scope);
  eligo_term_type sides[2];
  uint32_t kids[2] = {eligo_freeze_term(f, draft->kids[0], scope, want, &sides[0]),
                      eligo_freeze_term(f, draft->kids[1], scope, want, &sides[1])};
  if (kids[0] == ELIGO_NONE || kids[1] == ELIGO_NONE) return ELIGO_NONE;
  if (!join_units(f, draft, &sides[0].unit, &sides[1].unit, &type->unit)) return ELIGO_NONE;
  return typed(f, eligo_freeze_node(f, draft, draft->kind, kids, 2), ELIGO_T_NUMBER);
}

static uint32_t negated(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                        eligo_term_type *type) {
  if (want != ELIGO_T_NUMBER) return wrong_type(f, draft, want);
  uint32_t kid = eligo_freeze_term(f, draft->kids[0], scope, want, type);
  return kid == ELIGO_NONE ? ELIGO_NONE
                           : typed(f, eligo_freeze_node(f, draft, ELIGO_N_NEGATE, &kid, 1), ELIGO_T_NUMBER);
}

static uint32_t today(eligo_freezer *f, const eligo_draft *draft, eligo_type want) {
  eligo_type own = draft->kind == ELIGO_N_AS_OF ? ELIGO_T_DATE : ELIGO_T_NUMBER;
  if (own != want) return wrong_type(f, draft, want);
  uint32_t node = eligo_freeze_node(f, draft, draft->kind, NULL, 0);
  if (node != ELIGO_NONE && draft->kind == ELIGO_N_YEAR) f->rulebook->nodes[node].flags |= ELIGO_F_DATED;
  return typed(f, node, own);
}

/* A list that a count, a sum or a quantifier walks: ELIGO_NONE in `list` means the uses. */
bool eligo_freeze_list(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, uint32_t *list,
                       eligo_scope *inside) {
  *inside = *scope;
  if (strcmp(draft->name, "uses") == 0) {
    *list = ELIGO_NONE;
    inside->frame = ELIGO_OF_USE;
    return true;
  }
  *list = eligo_freeze_visible_fact(f, draft->name, scope, draft->place);
  if (*list == ELIGO_NONE) return false;
  if (f->rulebook->dictionary.facts[*list].kind != ELIGO_RECORDS) {
    eligo_freeze_fault(f, draft->place, "wrong-kind", "'%s' is a %s; a list of records is needed here", draft->name,
                       eligo_kind_name(f->rulebook->dictionary.facts[*list].kind));
    return false;
  }
  if (scope->list != ELIGO_NONE) {
    eligo_freeze_fault(f, draft->place, "nested-list", "lists are flat: '%s' cannot be walked inside another list",
                       draft->name);
    return false;
  }
  inside->list = *list;
  return true;
}

/* A node that walks a list needs what its list needs, and of its body only what lies outside the rows. */
uint32_t eligo_freeze_walk(eligo_freezer *f, const eligo_draft *draft, uint32_t list, uint32_t kid) {
  size_t n_kids = kid == ELIGO_NONE ? 0 : 1;
  uint32_t node = eligo_freeze_node(f, draft, draft->kind, &kid, n_kids);
  if (node == ELIGO_NONE) return ELIGO_NONE;
  eligo_node *n = &f->rulebook->nodes[node];
  n->fact = list;
  n->owner = ELIGO_OF_REQUEST;
  if (list != ELIGO_NONE) {
    n->owner = (uint8_t)f->rulebook->dictionary.facts[list].owner;
    if (kid != ELIGO_NONE && f->outer[kid] > n->owner) n->owner = f->outer[kid];
  }
  f->outer[node] = n->owner;
  return node;
}

static bool outside_uses(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope) {
  if (scope->frame < ELIGO_OF_USE) return true;
  eligo_freeze_fault(f, draft->place, "wrong-owner", "the uses are walked from a product, not from inside a use");
  return false;
}

static uint32_t count_or_sum(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                             eligo_term_type *type) {
  uint32_t list, kid = ELIGO_NONE;
  eligo_scope inside;
  if (want != ELIGO_T_NUMBER) return wrong_type(f, draft, want);
  if (!eligo_freeze_list(f, draft, scope, &list, &inside)) return ELIGO_NONE;
  if (list == ELIGO_NONE && !outside_uses(f, draft, scope)) return ELIGO_NONE;
  eligo_unit_one(&type->unit);
  if (draft->kind == ELIGO_N_SUM) kid = eligo_freeze_term(f, draft->kids[0], &inside, ELIGO_T_NUMBER, type);
  else if (draft->n_kids > 0) kid = eligo_freeze_criterion(f, draft->kids[0], &inside);
  if (kid == ELIGO_NONE && draft->n_kids > 0) return ELIGO_NONE;
  return typed(f, eligo_freeze_walk(f, draft, list, kid), ELIGO_T_NUMBER);
}

static uint32_t share(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                      eligo_term_type *type) {
  eligo_term_type whole;
  if (want != ELIGO_T_NUMBER) return wrong_type(f, draft, want);
  if (!outside_uses(f, draft, scope)) return ELIGO_NONE;
  eligo_scope inside = *scope;
  inside.frame = ELIGO_OF_USE;
  uint32_t kids[2] = {eligo_freeze_criterion(f, draft->kids[0], &inside), ELIGO_NONE};
  size_t n_kids = draft->n_kids;
  if (n_kids > 1) kids[1] = eligo_freeze_term(f, draft->kids[1], scope, ELIGO_T_NUMBER, &whole);
  if (kids[0] == ELIGO_NONE || (n_kids > 1 && kids[1] == ELIGO_NONE)) return ELIGO_NONE;
  uint32_t node = eligo_freeze_node(f, draft, ELIGO_N_SHARE_OF, kids, n_kids);
  if (node == ELIGO_NONE) return ELIGO_NONE;
  f->rulebook->nodes[node].owner = ELIGO_OF_REQUEST;
  f->outer[node] = ELIGO_OF_REQUEST;
  eligo_unit_one(&type->unit);
  return typed(f, node, ELIGO_T_NUMBER);
}

/* --- functions of plugins --- */

static const eligo_plugin_function *offer_named(eligo_freezer *f, const eligo_draft *draft) {
  const char *nearest = NULL;
  char hint[80];
  for (size_t i = 0; i < f->book->n_offers; i++) {
    const eligo_plugin_function *offer = f->book->offers[i];
    if (strcmp(offer->name, draft->name) == 0) return offer;
    nearest = eligo_nearest(&offer->name, 1, draft->name, strlen(draft->name)) != NULL ? offer->name : nearest;
  }
  eligo_freeze_fault(f, draft->place, "unknown-function", "no loaded plugin computes '%s'%s", draft->name,
                     nearest == NULL ? "; load the one that does" : eligo_freeze_hint(nearest, hint, sizeof hint));
  return NULL;
}

static bool unit_named(eligo_freezer *f, const eligo_draft *draft, const char *text, eligo_unit *out) {
  char why[200];
  if (eligo_unit_read(&f->rulebook->dictionary.units, text, strlen(text), out, why, sizeof why)) return true;
  eligo_freeze_fault(f, draft->place, "unknown-unit", "'%s' works in '%s': %s", draft->name, text, why);
  return false;
}

/* The terms that are handed over, each in a unit of the dimension that the function takes. */
static bool arguments(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_computed *made,
                      uint32_t *kids) {
  const char *const *units = made->offer->units;
  size_t count = 0;
  for (; count < draft->n_kids && units[count] != NULL; count++) {
    eligo_term_type type;
    kids[count] = eligo_freeze_term(f, draft->kids[count], scope, ELIGO_T_NUMBER, &type);
    if (kids[count] == ELIGO_NONE || !unit_named(f, draft, units[count], &made->units[count])) return false;
    if (eligo_unit_same_dimension(&type.unit, &made->units[count])) continue;
    eligo_freeze_fault(f, draft->place, "wrong-unit", "'%s' takes %s as its value %zu", draft->name, units[count],
                       count + 1);
    return false;
  }
  if (units[count] == NULL && count == draft->n_kids) return true;
  eligo_freeze_fault(f, draft->place, "wrong-count", "'%s' takes %s values than it is given here", draft->name,
                     units[count] == NULL ? "fewer" : "more");
  return false;
}

static uint32_t computed(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                         eligo_term_type *type) {
  uint32_t kids[ELIGO_MOST_ARGUMENTS];
  eligo_computed made = {0};
  if (want != ELIGO_T_NUMBER) return wrong_type(f, draft, want);
  made.offer = offer_named(f, draft);
  if (made.offer == NULL || !arguments(f, draft, scope, &made, kids)) return ELIGO_NONE;
  if (!unit_named(f, draft, made.offer->unit, &made.unit)) return ELIGO_NONE;
  eligo_rulebook *r = f->rulebook;
  eligo_computed *all = eligo_arena_grow(eligo_freeze_arena(f), r->computed, r->n_computed, &f->c_computed, sizeof *all);
  uint32_t node = all == NULL ? ELIGO_NONE : eligo_freeze_node(f, draft, ELIGO_N_COMPUTED, kids, draft->n_kids);
  if (node == ELIGO_NONE) return ELIGO_NONE;
  r->computed = all;
  r->nodes[node].data = r->n_computed;
  all[r->n_computed++] = made;
  type->unit = made.unit;
  return typed(f, node, ELIGO_T_NUMBER);
}

static uint32_t no_value(eligo_freezer *f, const eligo_draft *draft, eligo_term_type *type) {
  if (draft->name != NULL && !unit_named(f, draft, draft->name, &type->unit)) return ELIGO_NONE;
  eligo_freeze_money(f, &type->unit);
  return typed(f, eligo_freeze_node(f, draft, ELIGO_N_NO_VALUE, NULL, 0), ELIGO_T_NUMBER);
}

uint32_t eligo_freeze_term(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                           eligo_term_type *type) {
  type->type = want;
  eligo_unit_one(&type->unit);
  switch (draft->kind) {
  case ELIGO_N_LITERAL: return literal(f, draft, want, type);
  case ELIGO_N_FACT: return fact_term(f, draft, scope, want, type);
  case ELIGO_N_ADD:
  case ELIGO_N_SUB:
  case ELIGO_N_MUL:
  case ELIGO_N_DIV: return arithmetic(f, draft, scope, want, type);
  case ELIGO_N_NEGATE: return negated(f, draft, scope, want, type);
  case ELIGO_N_AS_OF:
  case ELIGO_N_YEAR: return today(f, draft, want);
  case ELIGO_N_COUNT:
  case ELIGO_N_SUM: return count_or_sum(f, draft, scope, want, type);
  case ELIGO_N_SHARE_OF: return share(f, draft, scope, want, type);
  case ELIGO_N_COMPUTED: return computed(f, draft, scope, want, type);
  case ELIGO_N_LOOK_UP:
    return want == ELIGO_T_NUMBER ? eligo_freeze_look_up(f, draft, scope, type) : wrong_type(f, draft, want);
  case ELIGO_N_NO_VALUE: return no_value(f, draft, type);
  case ELIGO_N_CHOOSE:
  case ELIGO_N_BY:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE: return eligo_freeze_condition(f, draft, scope, want, type);
  default:
    eligo_freeze_fault(f, draft->place, "wrong-kind", "a criterion stands where a value is needed");
    return ELIGO_NONE;
  }
}
