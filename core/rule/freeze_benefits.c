/* Benefits: terms in the frame of a use, with the items of which they are reckoned. */
#include "rule/freeze.h"

#include <stdio.h>

static const eligo_scope of_use = {ELIGO_OF_USE, ELIGO_NONE, ELIGO_NONE, NULL};

/* "co2_avoided/fossil" */
static void name_term(eligo_freezer *f, uint32_t node, const char *id, const char *part) {
  char name[200];
  snprintf(name, sizeof name, "%s%s%s", id, part == NULL ? "" : "/", part == NULL ? "" : part);
  if (node != ELIGO_NONE) f->rulebook->notes[node].id = eligo_arena_copy(eligo_freeze_arena(f), name, strlen(name));
}

/* A term of a benefit, in its unit; `unit` NULL asks for a pure number. `part` names it beside others; NULL: the value. */
static uint32_t reckoned(eligo_freezer *f, const eligo_draft_benefit *draft, const eligo_draft *term, const eligo_unit *unit,
                         const char *part) {
  eligo_term_type type;
  eligo_unit pure;
  eligo_unit_one(&pure);
  if (term == NULL) return ELIGO_NONE;
  uint32_t node = eligo_freeze_term(f, term, &of_use, ELIGO_T_NUMBER, &type);
  name_term(f, node, draft->id, part);
  if (node == ELIGO_NONE || eligo_unit_same_dimension(&type.unit, unit == NULL ? &pure : unit)) return node;
  eligo_freeze_fault(f, term->place, "wrong-unit", "benefit '%s' is %s; what is reckoned here is not", draft->id,
                     unit == NULL ? "shared by a pure number" : draft->unit);
  return ELIGO_NONE;
}

static uint32_t item_named(eligo_freezer *f, const eligo_draft_benefit *draft, const char *name) {
  const eligo_rulebook *r = f->rulebook;
  const char *slash = strchr(name, '/');
  uint32_t item = ELIGO_NONE, standard = ELIGO_NONE;
  if (slash != NULL) standard = eligo_table_get(&r->standard_names, name, (size_t)(slash - name));
  if (standard != ELIGO_NONE) item = eligo_rulebook_item(r, standard, slash + 1, strlen(slash + 1));
  if (item == ELIGO_NONE)
    eligo_freeze_fault(f, draft->place, "unknown-reference", "benefit '%s' names '%s', which is no standard/item", draft->id, name);
  return item;
}

static void name_items(eligo_freezer *f, const eligo_draft_benefit *draft, eligo_benefit *out) {
  uint32_t *items = eligo_arena_zero(eligo_freeze_arena(f), draft->n_items + 1, sizeof *items);
  if (items == NULL) return;
  for (size_t i = 0; i < draft->n_items; i++) {
    items[out->n_items] = item_named(f, draft, draft->items[i]);
    if (items[out->n_items] != ELIGO_NONE) out->n_items++;
  }
  out->items = items;
}

static void reckon_beside(eligo_freezer *f, const eligo_draft_benefit *draft, eligo_benefit *out) {
  eligo_estimate *beside = eligo_arena_zero(eligo_freeze_arena(f), draft->n_beside + 1, sizeof *beside);
  if (beside == NULL) return;
  for (size_t i = 0; i < draft->n_beside; i++) {
    const eligo_draft_estimate *e = &draft->beside[i];
    beside[i] = (eligo_estimate){e->id, e->title, reckoned(f, draft, e->value, &out->unit, e->id)};
  }
  out->beside = beside;
  out->n_beside = (uint32_t)draft->n_beside;
}

static void freeze_benefit(eligo_freezer *f, const eligo_draft_benefit *draft, eligo_benefit *out) {
  char why[200];
  *out = (eligo_benefit){.id = draft->id, .source = draft->source, .pack = draft->pack, .unit_text = draft->unit,
                         .title = draft->title, .place = draft->place};
  if (!eligo_unit_read(&f->rulebook->dictionary.units, draft->unit, strlen(draft->unit), &out->unit, why, sizeof why)) {
    eligo_freeze_fault(f, draft->place, "unknown-unit", "benefit '%s' is given in '%s': %s", draft->id, draft->unit, why);
    return;
  }
  out->value = reckoned(f, draft, draft->value, &out->unit, NULL);
  out->share = reckoned(f, draft, draft->share, NULL, "share");
  out->others = reckoned(f, draft, draft->others, NULL, "others");
  if (out->value != ELIGO_NONE && f->rulebook->notes[out->value].source == NULL) f->rulebook->notes[out->value].source = draft->source;
  name_items(f, draft, out);
  reckon_beside(f, draft, out);
}

void eligo_freeze_benefits(eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  r->benefits = eligo_arena_zero(&r->arena, f->book->n_benefits + 1, sizeof *r->benefits);
  if (r->benefits == NULL) return;
  for (size_t i = 0; i < f->book->n_benefits; i++) {
    const eligo_draft_benefit *draft = &f->book->benefits[i];
    size_t length = strlen(draft->id);
    if (eligo_table_get(&r->benefit_names, draft->id, length) != ELIGO_NONE)
      eligo_freeze_fault(f, draft->place, "two-definitions", "benefit '%s' is declared twice", draft->id);
    else if (!eligo_table_put(&r->benefit_names, &r->arena, draft->id, length, r->n_benefits)) return;
    freeze_benefit(f, draft, &r->benefits[r->n_benefits++]);
  }
}
