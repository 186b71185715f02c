/* The arrays beside the nodes: each function adds one entry and answers its place. */
#include "rule/freeze.h"

#define GROW(f, array, count, capacity)                                                                    \
  eligo_arena_grow(eligo_freeze_arena(f), (f)->rulebook->array, (count), &(f)->capacity,                   \
                   sizeof *(f)->rulebook->array)

uint32_t eligo_freeze_days(eligo_freezer *f, const eligo_day *days, size_t count) {
  uint32_t first = f->n_days;
  for (size_t i = 0; i < count; i++) {
    eligo_day *moved = GROW(f, days, f->n_days, c_days);
    if (moved == NULL) return ELIGO_NONE;
    f->rulebook->days = moved;
    moved[f->n_days++] = days[i];
  }
  return first;
}

uint32_t eligo_freeze_day(eligo_freezer *f, eligo_day day) {
  return eligo_freeze_days(f, &day, 1);
}

uint32_t eligo_freeze_mask(eligo_freezer *f, uint64_t mask) {
  uint64_t *moved = GROW(f, masks, f->n_masks, c_masks);
  if (moved == NULL) return ELIGO_NONE;
  f->rulebook->masks = moved;
  moved[f->n_masks] = mask;
  return f->n_masks++;
}

uint32_t eligo_freeze_name(eligo_freezer *f, const char *name) {
  const char **moved = GROW(f, names, f->n_names, c_names);
  if (moved == NULL) return ELIGO_NONE;
  f->rulebook->names = moved;
  moved[f->n_names] = name;
  return f->n_names++;
}

uint32_t eligo_freeze_branches(eligo_freezer *f, const uint32_t *branches, size_t count) {
  uint32_t first = f->n_branches;
  for (size_t i = 0; i < count; i++) {
    uint32_t *moved = GROW(f, branch_of, f->n_branches, c_branches);
    if (moved == NULL) return ELIGO_NONE;
    f->rulebook->branch_of = moved;
    moved[f->n_branches++] = branches[i];
  }
  return first;
}

void eligo_freeze_money(const eligo_freezer *f, eligo_unit *unit) {
  const eligo_units *units = &f->rulebook->dictionary.units;
  for (unsigned i = 0; i < unit->n_bases; i++) {
    const eligo_unit_entry *entry = &units->entries[units->base_entries[unit->bases[i].base]];
    if (entry->currency) unit->bases[i].base = f->money;
  }
}

uint32_t eligo_freeze_quantity(eligo_freezer *f, const char *text, eligo_place place, eligo_unit *unit) {
  char why[200];
  eligo_quantity quantity = {.text = text};
  if (!eligo_quantity_read(&f->rulebook->dictionary.units, text, strlen(text), &quantity.exact, &quantity.unit, why,
                           sizeof why)) {
    eligo_freeze_fault(f, place, "quantity", "'%s' is no quantity: %s", text, why);
    return ELIGO_NONE;
  }
  quantity.base = eligo_approx_of_rational(&quantity.exact);
  *unit = quantity.unit;
  eligo_freeze_money(f, unit);
  eligo_quantity *moved = GROW(f, quantities, f->n_quantities, c_quantities);
  if (moved == NULL) return ELIGO_NONE;
  f->rulebook->quantities = moved;
  moved[f->n_quantities] = quantity;
  return f->n_quantities++;
}

bool eligo_freeze_date(eligo_freezer *f, const char *text, eligo_place place, eligo_day *day) {
  if (eligo_day_read(text, strlen(text), day)) return true;
  eligo_freeze_fault(f, place, "date", "'%s' is no date; write it as \"2025-12-31\"", text);
  return false;
}

void eligo_freeze_needs(eligo_freezer *f, uint32_t node, uint32_t fact) {
  const eligo_fact *known = &f->rulebook->dictionary.facts[fact];
  eligo_node *n = &f->rulebook->nodes[node];
  if (known->owner > n->owner) n->owner = (uint8_t)known->owner;
  eligo_owner outer = known->owner;
  if (outer == ELIGO_OF_RECORD) outer = f->rulebook->dictionary.facts[known->list].owner;
  if (outer > f->outer[node]) f->outer[node] = (uint8_t)outer;
}

static bool room_for_node(eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  eligo_node *nodes = GROW(f, nodes, r->n_nodes, c_nodes);
  if (nodes == NULL) return false;
  r->nodes = nodes;
  eligo_note *notes = GROW(f, notes, r->n_nodes, c_notes);
  if (notes == NULL) return false;
  r->notes = notes;
  uint8_t *outer = eligo_arena_grow(&r->arena, f->outer, r->n_nodes, &f->c_outer, 1);
  if (outer == NULL) return false;
  f->outer = outer;
  return true;
}

static bool add_kids(eligo_freezer *f, uint32_t node, const uint32_t *kids, size_t n_kids) {
  eligo_rulebook *r = f->rulebook;
  r->nodes[node].kids = f->n_kids;
  r->nodes[node].n_kids = (uint32_t)n_kids;
  for (size_t i = 0; i < n_kids; i++) {
    uint32_t *moved = GROW(f, kids, f->n_kids, c_kids);
    if (moved == NULL) return false;
    r->kids = moved;
    moved[f->n_kids++] = kids[i];
    if (kids[i] == ELIGO_NONE) continue;
    if (r->notes[kids[i]].parent == ELIGO_NONE) r->notes[kids[i]].parent = node;
    if (r->nodes[kids[i]].owner > r->nodes[node].owner) r->nodes[node].owner = r->nodes[kids[i]].owner;
    if (f->outer[kids[i]] > f->outer[node]) f->outer[node] = f->outer[kids[i]];
  }
  return true;
}

uint32_t eligo_freeze_node(eligo_freezer *f, const eligo_draft *draft, eligo_node_kind kind, const uint32_t *kids,
                           size_t n_kids) {
  if (!room_for_node(f)) return ELIGO_NONE;
  eligo_rulebook *r = f->rulebook;
  uint32_t node = r->n_nodes++;
  r->nodes[node] = (eligo_node){.kind = (uint8_t)kind, .fact = ELIGO_NONE, .data = ELIGO_NONE};
  r->notes[node] = (eligo_note){.parent = ELIGO_NONE};
  f->outer[node] = 0;
  if (draft != NULL) {
    r->nodes[node].op = (uint8_t)draft->op;
    r->notes[node].source = draft->source;
    r->notes[node].title = draft->title;
    r->notes[node].place = draft->place;
  }
  return add_kids(f, node, kids, n_kids) ? node : ELIGO_NONE;
}
