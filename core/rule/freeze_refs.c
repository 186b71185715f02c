/* Ids of all nodes, and what follows from them: references, cycles, citations. */
#include "rule/freeze.h"

#include <stdio.h>

static const char *join(eligo_freezer *f, const char *prefix, const char *label) {
  size_t a = strlen(prefix), b = strlen(label);
  char *id = eligo_arena_take(eligo_freeze_arena(f), a + b + 2);
  if (id == NULL) return prefix;
  memcpy(id, prefix, a);
  id[a] = '/';
  memcpy(id + a + 1, label, b + 1);
  return id;
}

static void register_id(eligo_freezer *f, const char *id, uint32_t node) {
  eligo_rulebook *r = f->rulebook;
  r->notes[node].id = id;
  size_t length = strlen(id);
  if (eligo_table_get(&r->ids, id, length) == ELIGO_NONE) {
    eligo_table_put(&r->ids, &r->arena, id, length, node);
    return;
  }
  eligo_freeze_fault(f, r->notes[node].place, "two-ids", "two criteria would be called '%s'; give one a point", id);
}

/* The first fact of a term, by which the test that holds it is called. */
static uint32_t first_fact(const eligo_rulebook *r, uint32_t node) {
  if (r->nodes[node].fact != ELIGO_NONE) return r->nodes[node].fact;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    uint32_t fact = first_fact(r, eligo_kid(r, node, i));
    if (fact != ELIGO_NONE) return fact;
  }
  return ELIGO_NONE;
}

static const char *leaf_name(const eligo_rulebook *r, uint32_t node) {
  static const char *const constants[] = {
      [ELIGO_N_UNSETTLED] = "unsettled", [ELIGO_N_GAP] = "gap", [ELIGO_N_NEVER] = "never",
      [ELIGO_N_NOT_REQUIRED] = "not_required", [ELIGO_N_LUA] = "test"};
  const eligo_node *n = &r->nodes[node];
  if (n->kind == ELIGO_N_LUA && r->functions[n->data].n_facts > 0)
    return r->dictionary.facts[r->functions[n->data].facts[0]].name;
  if (n->kind <= ELIGO_N_NOT_REQUIRED && n->kind >= ELIGO_N_LUA) return constants[n->kind];
  if (n->kind == ELIGO_N_MEETS) return r->notes[node].label;
  uint32_t fact = first_fact(r, node);
  if (fact != ELIGO_NONE) return r->dictionary.facts[fact].name;
  if (n->n_kids > 0 && r->nodes[eligo_kid(r, node, 0)].kind == ELIGO_N_SHARE_OF) return "share";
  return n->kind == ELIGO_N_EVERY || n->kind == ELIGO_N_SOME || n->kind == ELIGO_N_NO ? "uses" : "value";
}

static const char *relation_of(uint8_t op) {
  static const char *const signs[] = {[ELIGO_IS] = "",          [ELIGO_IS_NOT] = "!",
                                      [ELIGO_ABOVE] = ">",      [ELIGO_BELOW] = "<",
                                      [ELIGO_AT_LEAST] = ">=",  [ELIGO_AT_MOST] = "<=",
                                      [ELIGO_EQUALS] = "=",     [ELIGO_ONE_OF] = " in ",
                                      [ELIGO_NONE_OF_THESE] = " not in ", [ELIGO_BEFORE] = "<",
                                      [ELIGO_AFTER] = ">",      [ELIGO_ON_OR_BEFORE] = "<=",
                                      [ELIGO_ON_OR_AFTER] = ">="};
  return op < sizeof signs / sizeof *signs && signs[op] != NULL ? signs[op] : " ";
}

static void add_values(const eligo_rulebook *r, const eligo_node *n, char *out, size_t size) {
  const eligo_fact *fact = &r->dictionary.facts[n->fact];
  size_t used = strlen(out);
  for (uint32_t v = 0; v < (fact->n_values > 0 ? fact->n_values : n->number); v++) {
    bool in = fact->n_values == 0 || (r->masks[n->data] >> v & 1) != 0;
    const char *name = fact->n_values == 0 ? r->names[n->data + v] : fact->values[v].name;
    if (in) used += (size_t)snprintf(out + used, size - used, "%s%s", used > 0 && out[used - 1] != ' ' ? "," : "", name);
    if (used >= size) return;
  }
}

static void add_limit(const eligo_rulebook *r, uint32_t term, char *out, size_t size) {
  const eligo_node *n = &r->nodes[term];
  size_t used = strlen(out);
  if (n->kind == ELIGO_N_FACT && n->fact != ELIGO_NONE)
    snprintf(out + used, size - used, "%s", r->dictionary.facts[n->fact].name);
  else if (n->kind == ELIGO_N_LITERAL && n->type == ELIGO_T_NUMBER)
    snprintf(out + used, size - used, "%s", r->quantities[n->data].text);
  else if (n->kind == ELIGO_N_LITERAL && n->type == ELIGO_T_DATE && size - used >= 11)
    eligo_day_print(r->days[n->data], out + used);
  else
    snprintf(out + used, size - used, "term");
}

/* Conditions are told apart by what they ask, since one fact often steers several: "if(plant.thermal_input>100 MW)". */
static const char *condition_name(eligo_freezer *f, uint32_t node) {
  const eligo_rulebook *r = f->rulebook;
  const eligo_node *n = &r->nodes[node];
  char asked[240] = "";
  snprintf(asked, sizeof asked, "%s", relation_of(n->op));
  if (n->kind == ELIGO_N_ONE_OF) add_values(r, n, asked, sizeof asked);
  for (uint32_t i = 1; i < n->n_kids; i++) add_limit(r, eligo_kid(r, node, i), asked, sizeof asked);
  if (n->kind == ELIGO_N_AS_GOOD_AS) snprintf(asked, sizeof asked, "<=%u", (unsigned)n->number);
  char name[400];
  int length = snprintf(name, sizeof name, "if(%s%s)", leaf_name(r, node), asked);
  const char *copy = eligo_arena_copy(eligo_freeze_arena(f), name, length > 0 ? strlen(name) : 0);
  return copy == NULL ? "if" : copy;
}

static bool is_leaf(const eligo_node *n) {
  return n->kind <= ELIGO_N_NOT_REQUIRED || n->kind == ELIGO_N_MEETS;
}

static bool is_list(const eligo_node *n) {
  return n->kind == ELIGO_N_EVERY || n->kind == ELIGO_N_SOME || n->kind == ELIGO_N_NO;
}

static void name_tree(eligo_freezer *f, uint32_t node, const char *prefix, bool condition);

static void name_kids(eligo_freezer *f, uint32_t node, const char *prefix, bool condition) {
  const eligo_rulebook *r = f->rulebook;
  uint8_t kind = r->nodes[node].kind;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    uint32_t kid = eligo_kid(r, node, i);
    bool asks = i == 0 && (kind == ELIGO_N_WHEN || kind == ELIGO_N_CASE);
    name_tree(f, kid, prefix, condition || asks);
  }
}

/* Terms hold criteria only in their conditions and shares; these are called after the test. */
static void name_terms(eligo_freezer *f, uint32_t node, const char *prefix) {
  const eligo_rulebook *r = f->rulebook;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    uint32_t kid = eligo_kid(r, node, i);
    bool criterion = !eligo_is_term(r->nodes[kid].kind) && r->nodes[kid].type == ELIGO_T_CRITERION;
    if (criterion && r->nodes[kid].kind != ELIGO_N_CASE && r->nodes[kid].kind != ELIGO_N_OTHERWISE)
      name_tree(f, kid, prefix, r->nodes[node].kind == ELIGO_N_CASE);
    else name_terms(f, kid, prefix);
  }
}

static void name_leaf(eligo_freezer *f, uint32_t node, const char *prefix, bool condition) {
  eligo_rulebook *r = f->rulebook;
  bool asks = condition && r->nodes[node].kind <= ELIGO_N_LUA;
  const char *id = join(f, prefix, asks ? condition_name(f, node) : leaf_name(r, node));
  if (asks || (condition && r->nodes[node].kind == ELIGO_N_MEETS)) r->notes[node].id = id; /* the same question twice is the same criterion */
  else register_id(f, id, node);
  name_terms(f, node, id);
}

static void name_tree(eligo_freezer *f, uint32_t node, const char *prefix, bool condition) {
  eligo_rulebook *r = f->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (r->notes[node].branch != NULL) prefix = join(f, prefix, r->notes[node].branch);
  if (is_leaf(n)) {
    name_leaf(f, node, prefix, condition);
    return;
  }
  if (n->kind == ELIGO_N_POINT || n->kind == ELIGO_N_GRADE) {
    prefix = join(f, prefix, r->notes[node].label);
    register_id(f, prefix, node);
  } else if (is_list(n)) {
    prefix = join(f, prefix, n->fact == ELIGO_NONE ? "uses" : r->dictionary.facts[n->fact].name);
    if (condition) r->notes[node].id = prefix;
    else register_id(f, prefix, node);
  }
  name_kids(f, node, prefix, condition);
}

static void name_root(eligo_freezer *f, uint32_t node, const char *id) {
  if (node == ELIGO_NONE) return;
  register_id(f, id, node);
  if (is_leaf(&f->rulebook->nodes[node])) name_terms(f, node, id);
  else name_kids(f, node, id, false);
}

static void name_item(eligo_freezer *f, const eligo_item *item) {
  const eligo_standard *s = &f->rulebook->standards[item->standard];
  const char *id = join(f, s->id, item->id);
  if (item->node == ELIGO_NONE) return;
  register_id(f, id, item->node);
  for (uint32_t i = 0; i < item->n_steps; i++) {
    uint32_t node = item->steps[i].node;
    if (node != s->common && node != s->safeguards) name_root(f, node, join(f, id, item->steps[i].name));
  }
}

static void name_product(eligo_freezer *f, const eligo_product *p) {
  static const char *const parts[] = {"proceeds", "firm", "file", "advice"};
  for (int i = 0; i < ELIGO_PARTS; i++) name_root(f, p->parts[i], join(f, p->id, parts[i]));
}

void eligo_freeze_ids(eligo_freezer *f) {
  const eligo_rulebook *r = f->rulebook;
  for (uint32_t i = 0; i < r->n_standards; i++) {
    name_root(f, r->standards[i].common, join(f, r->standards[i].id, "common"));
    name_root(f, r->standards[i].safeguards, join(f, r->standards[i].id, "safeguards"));
  }
  for (uint32_t i = 0; i < r->n_items; i++) name_item(f, &r->items[i]);
  for (uint32_t i = 0; i < r->n_criteria; i++)
    name_root(f, r->criteria[i].node, join(f, r->criteria[i].home, r->criteria[i].id));
  for (uint32_t i = 0; i < r->n_editions; i++) name_root(f, r->editions[i].node, r->editions[i].id);
  for (uint32_t i = 0; i < r->n_products; i++) name_product(f, &r->products[i]);
}

static uint32_t mask_of_grade(eligo_freezer *f, const eligo_pending *p, uint32_t standard) {
  if (p->grade == NULL) return 0;
  const eligo_standard *s = standard == ELIGO_NONE ? NULL : &f->rulebook->standards[standard];
  for (uint32_t i = 0; s != NULL && i < s->n_grades; i++) {
    if (strcmp(s->grades[i], p->grade) == 0) return (1u << (i + 1)) - 1;
  }
  char hint[160] = "";
  if (s != NULL)
    eligo_freeze_hint(eligo_nearest(s->grades, s->n_grades, p->grade, strlen(p->grade)), hint, sizeof hint);
  eligo_freeze_fault(f, p->draft->place, "unknown-grade", "'%s' has no grade '%s'%s", p->reference, p->grade, hint);
  return 0;
}

static bool resolve_standard(eligo_freezer *f, const eligo_pending *p) {
  eligo_rulebook *r = f->rulebook;
  const char *slash = strchr(p->reference, '/');
  size_t length = slash == NULL ? strlen(p->reference) : (size_t)(slash - p->reference);
  uint32_t standard = eligo_table_get(&r->standard_names, p->reference, length);
  if (standard == ELIGO_NONE) return false;
  eligo_node *n = &r->nodes[p->node];
  n->fact = ELIGO_NONE;
  if (slash != NULL) {
    const eligo_standard *s = &r->standards[standard];
    for (uint32_t i = 0; i < s->n_steps && n->fact == ELIGO_NONE; i++) {
      if (strcmp(s->steps[i], slash + 1) == 0) n->fact = i;
    }
    if (n->fact == ELIGO_NONE) return false;
  }
  n->kind = ELIGO_N_STANDARD;
  n->data = standard;
  n->owner = ELIGO_OF_USE;
  n->flags |= ELIGO_F_DATED;
  n->number = mask_of_grade(f, p, standard);
  return true;
}

static uint32_t target_of(eligo_freezer *f, const eligo_pending *p) {
  eligo_rulebook *r = f->rulebook;
  uint32_t target = eligo_table_get(&r->ids, p->reference, strlen(p->reference));
  if (target != ELIGO_NONE) return target;
  char full[400];
  snprintf(full, sizeof full, "%s/%s", p->home, p->reference);
  return eligo_table_get(&r->ids, full, strlen(full));
}

static void resolve(eligo_freezer *f, const eligo_pending *p) {
  eligo_rulebook *r = f->rulebook;
  if (resolve_standard(f, p)) return;
  uint32_t target = target_of(f, p);
  char hint[200];
  if (target == ELIGO_NONE) {
    char full[400];
    snprintf(full, sizeof full, "%s/%s", p->home, p->reference);
    eligo_freeze_fault(f, p->draft->place, "unknown-reference", "nothing is called '%s'%s", p->reference,
                       eligo_freeze_hint(eligo_table_nearest(&r->ids, full, strlen(full)), hint, sizeof hint));
    return;
  }
  eligo_node *n = &r->nodes[p->node];
  n->data = target;
  if (r->nodes[target].kind == ELIGO_N_ITEM) n->flags |= ELIGO_F_ITEM;
  uint32_t standard = n->flags & ELIGO_F_ITEM ? r->items[r->nodes[target].data].standard : ELIGO_NONE;
  n->number = mask_of_grade(f, p, standard);
}

static bool raise(uint8_t *owner, uint8_t other) {
  if (other <= *owner) return false;
  *owner = other;
  return true;
}

/* What a node needs of its kids and of what it refers to. A walk over uses needs no use; a walk over rows needs what its
 * body needs besides the row. */
static bool raise_owner(eligo_freezer *f, uint32_t i) {
  eligo_rulebook *r = f->rulebook;
  eligo_node *n = &r->nodes[i];
  bool walks = is_list(n) || n->kind == ELIGO_N_COUNT || n->kind == ELIGO_N_SUM;
  if (n->kind == ELIGO_N_SHARE_OF || (walks && n->fact == ELIGO_NONE)) return false;
  bool changed = false;
  for (uint32_t k = 0; k < n->n_kids; k++) {
    uint32_t kid = eligo_kid(r, i, k);
    changed = raise(&f->outer[i], f->outer[kid]) || changed;
    changed = raise(&n->owner, walks ? f->outer[kid] : r->nodes[kid].owner) || changed;
  }
  if (n->kind == ELIGO_N_STANDARD) changed = raise(&f->outer[i], ELIGO_OF_USE) || changed;
  if (n->kind != ELIGO_N_MEETS || n->data == ELIGO_NONE) return changed;
  changed = raise(&f->outer[i], f->outer[n->data]) || changed;
  return raise(&n->owner, r->nodes[n->data].owner) || changed;
}

/* Owners travel up from the references to what holds them; a few rounds settle chains of references. */
static bool spread_owners(eligo_freezer *f) {
  bool changed = false;
  for (uint32_t i = 0; i < f->rulebook->n_nodes; i++) changed = raise_owner(f, i) || changed;
  return changed;
}

static void check_frames(eligo_freezer *f) {
  const eligo_rulebook *r = f->rulebook;
  for (size_t i = 0; i < f->n_pending; i++) {
    const eligo_pending *p = &f->pending[i];
    if (r->nodes[p->node].owner != ELIGO_OF_USE || p->frame >= ELIGO_OF_USE) continue;
    eligo_freeze_fault(f, p->draft->place, "wrong-owner",
                       "'%s' looks at one use; say every(\"uses\", …), some, no or share_of", p->reference);
  }
}

void eligo_freeze_references(eligo_freezer *f) {
  for (size_t i = 0; i < f->n_pending; i++) resolve(f, &f->pending[i]);
  for (int round = 0; round < 64 && spread_owners(f); round++) {
  }
  check_frames(f);
}
