/* Units, parameters and facts: the dictionary. */
#include "rule/freeze.h"

#include <stdio.h>

static void freeze_unit(eligo_freezer *f, const eligo_draft_unit *draft) {
  char why[200];
  eligo_unit_declaration declaration = {.name = draft->name,
                                        .definition = draft->definition,
                                        .title = {draft->title.in[0], draft->title.in[1]},
                                        .also = draft->also,
                                        .n_also = draft->n_also,
                                        .prefixes = draft->prefixes,
                                        .currency = draft->currency};
  if (eligo_unit_declare(&f->rulebook->dictionary.units, &declaration, why, sizeof why) != ELIGO_OK) {
    eligo_freeze_fault(f, draft->place, "unit", "unit '%s': %s", draft->name, why);
  }
}

static uint16_t base_of(const eligo_freezer *f, const char *name) {
  char why[200];
  eligo_unit unit;
  if (!eligo_unit_read(&f->rulebook->dictionary.units, name, strlen(name), &unit, why, sizeof why)) return UINT16_MAX;
  return unit.n_bases == 1 ? unit.bases[0].base : UINT16_MAX;
}

/* Any currency may stand for money in a static check: what two amounts really are is known only when a deal is decided. */
static uint16_t first_currency(const eligo_units *units) {
  for (size_t i = 0; i < units->count; i++) {
    const eligo_unit_entry *entry = &units->entries[i];
    if (entry->currency && entry->unit.n_bases == 1) return entry->unit.bases[0].base;
  }
  return UINT16_MAX;
}

void eligo_freeze_units(eligo_freezer *f) {
  eligo_units *units = &f->rulebook->dictionary.units;
  units->arena = eligo_freeze_arena(f);
  for (size_t i = 0; i < f->book->n_units; i++) freeze_unit(f, &f->book->units[i]);
  if (units->count == 0) return;
  f->month = base_of(f, "month");
  f->second = base_of(f, "s");
  f->money = first_currency(units);
}

void eligo_freeze_parameters(eligo_freezer *f) {
  eligo_rulebook *rulebook = f->rulebook;
  size_t count = f->book->n_parameters;
  rulebook->parameters = eligo_arena_zero(&rulebook->arena, count + 1, sizeof *rulebook->parameters);
  if (rulebook->parameters == NULL) return;
  for (size_t i = 0; i < count; i++) {
    const eligo_draft_parameter *draft = &f->book->parameters[i];
    size_t length = strlen(draft->name);
    if (eligo_table_get(&f->parameter_names, draft->name, length) != ELIGO_NONE) {
      eligo_freeze_fault(f, draft->place, "two-definitions", "parameter '%s' is declared twice", draft->name);
      continue;
    }
    eligo_parameter *parameter = &rulebook->parameters[rulebook->n_parameters];
    eligo_unit unit;
    uint32_t value = eligo_freeze_quantity(f, draft->value, draft->place, &unit);
    if (value == ELIGO_NONE) continue;
    *parameter = (eligo_parameter){draft->name, draft->stricter, draft->source, rulebook->quantities[value],
                                   draft->title, draft->place, rulebook->quantities[value]};
    eligo_table_put(&f->parameter_names, &rulebook->arena, draft->name, length, rulebook->n_parameters++);
  }
}

static void fill_values(eligo_freezer *f, const eligo_draft_fact *draft, eligo_fact *fact) {
  if (draft->n_values == 0) return;
  if (draft->n_values > ELIGO_MOST_VALUES) {
    eligo_freeze_fault(f, draft->place, "too-many-values", "'%s' has %zu values; at most %d are allowed", draft->name,
                       draft->n_values, ELIGO_MOST_VALUES);
    return;
  }
  eligo_choice_value *values = eligo_arena_zero(eligo_freeze_arena(f), draft->n_values, sizeof *values);
  if (values == NULL) return;
  for (size_t i = 0; i < draft->n_values; i++) {
    values[i] = (eligo_choice_value){draft->values[i].name, strlen(draft->values[i].name), draft->values[i].title};
    for (size_t j = 0; j < i; j++) {
      if (strcmp(values[i].name, values[j].name) == 0)
        eligo_freeze_fault(f, draft->place, "two-definitions", "'%s' lists the value '%s' twice", draft->name,
                           values[i].name);
    }
  }
  fact->values = values;
  fact->n_values = (uint32_t)draft->n_values;
}

static void check_values(eligo_freezer *f, const eligo_draft_fact *draft) {
  bool wants = draft->kind == ELIGO_CHOICE || draft->kind == ELIGO_CHOICES || draft->kind == ELIGO_SCALE;
  if (wants && draft->n_values == 0)
    eligo_freeze_fault(f, draft->place, "no-values", "%s '%s' lists no values", eligo_kind_name(draft->kind), draft->name);
}

static void fill_unit(eligo_freezer *f, const eligo_draft_fact *draft, eligo_fact *fact) {
  char why[200];
  fact->unit_text = draft->unit == NULL ? "" : draft->unit;
  if (draft->kind != ELIGO_NUMBER || draft->unit == NULL) {
    eligo_unit_one(&fact->unit);
    return;
  }
  const eligo_units *units = &f->rulebook->dictionary.units;
  if (!eligo_unit_read(units, draft->unit, strlen(draft->unit), &fact->unit, why, sizeof why)) {
    eligo_freeze_fault(f, draft->place, "unit", "unit '%s' of '%s': %s", draft->unit, draft->name, why);
    eligo_unit_one(&fact->unit);
  }
}

static bool owner_of(const char *of, eligo_owner *owner) {
  if (strcmp(of, "firm") == 0) *owner = ELIGO_OF_FIRM;
  else if (strcmp(of, "request") == 0) *owner = ELIGO_OF_REQUEST;
  else if (strcmp(of, "use") == 0) *owner = ELIGO_OF_USE;
  else return false;
  return true;
}

/* The second round: a fact of a list finds its list only once all names are known. */
static void settle_owner(eligo_freezer *f, const eligo_draft_fact *draft, eligo_fact *fact) {
  eligo_dictionary *dictionary = &f->rulebook->dictionary;
  const char *of = draft->of == NULL ? "use" : draft->of;
  if (owner_of(of, &fact->owner)) {
    fact->slot = dictionary->slots[fact->owner]++;
    return;
  }
  uint32_t list = eligo_freeze_fact(f, of, draft->place);
  if (list == ELIGO_NONE) return;
  eligo_fact *owner = &dictionary->facts[list];
  if (owner->kind != ELIGO_RECORDS || fact->kind == ELIGO_RECORDS) {
    eligo_freeze_fault(f, draft->place, "wrong-owner", "'%s' belongs to '%s', which is no list of records", draft->name, of);
    return;
  }
  fact->owner = ELIGO_OF_RECORD;
  fact->list = list;
  fact->slot = owner->row_slots++;
}

static void add_fact(eligo_freezer *f, const eligo_draft_fact *draft) {
  eligo_dictionary *dictionary = &f->rulebook->dictionary;
  size_t length = strlen(draft->name);
  uint32_t old = eligo_table_get(&dictionary->names, draft->name, length);
  if (old != ELIGO_NONE || eligo_table_get(&f->parameter_names, draft->name, length) != ELIGO_NONE) {
    const eligo_place first = old == ELIGO_NONE ? draft->place : dictionary->facts[old].place;
    eligo_freeze_fault(f, draft->place, "two-definitions", "'%s' is declared twice (first at %s:%u)", draft->name,
                       first.file, first.line);
    return;
  }
  eligo_fact *fact = &dictionary->facts[dictionary->count];
  *fact = (eligo_fact){.name = draft->name,
                       .kind = draft->kind,
                       .list = ELIGO_NONE,
                       .derived = ELIGO_NONE,
                       .at_most = draft->at_most > 0 ? (uint32_t)draft->at_most : 1000,
                       .row = draft->row,
                       .title = draft->title,
                       .question = draft->question,
                       .evidence = draft->evidence,
                       .pack = draft->pack,
                       .place = draft->place};
  check_values(f, draft);
  fill_values(f, draft, fact);
  fill_unit(f, draft, fact);
  eligo_table_put(&dictionary->names, eligo_freeze_arena(f), draft->name, length, dictionary->count++);
}

static void add_activity_names(eligo_freezer *f) {
  eligo_dictionary *dictionary = &f->rulebook->dictionary;
  size_t count = f->book->n_economic_activities;
  dictionary->activities = eligo_arena_zero(eligo_freeze_arena(f), count + 1, sizeof *dictionary->activities);
  if (dictionary->activities == NULL) return;
  for (size_t i = 0; i < count; i++) {
    const eligo_draft_title *draft = &f->book->economic_activities[i];
    if (eligo_table_get(&dictionary->activity_names, draft->name, strlen(draft->name)) != ELIGO_NONE) {
      eligo_freeze_fault(f, draft->place, "two-definitions", "economic activity '%s' is declared twice", draft->name);
      continue;
    }
    dictionary->activities[dictionary->n_activities] = (eligo_activity_name){draft->name, draft->title, draft->place};
    eligo_table_put(&dictionary->activity_names, eligo_freeze_arena(f), draft->name, strlen(draft->name),
                    dictionary->n_activities++);
  }
}

static uint32_t engine_fact(const eligo_dictionary *dictionary, const char *name) {
  return eligo_table_get(&dictionary->names, name, strlen(name));
}

void eligo_freeze_facts(eligo_freezer *f) {
  eligo_dictionary *dictionary = &f->rulebook->dictionary;
  dictionary->facts = eligo_arena_zero(eligo_freeze_arena(f), f->book->n_facts + 1, sizeof *dictionary->facts);
  if (dictionary->facts == NULL) return;
  for (size_t i = 0; i < f->book->n_facts; i++) add_fact(f, &f->book->facts[i]);
  for (size_t i = 0; i < f->book->n_facts; i++) {
    const eligo_draft_fact *draft = &f->book->facts[i];
    uint32_t fact = eligo_table_get(&dictionary->names, draft->name, strlen(draft->name));
    if (fact != ELIGO_NONE && dictionary->facts[fact].place.line == draft->place.line)
      settle_owner(f, draft, &dictionary->facts[fact]);
  }
  eligo_dictionary_index(dictionary, eligo_freeze_arena(f)); /* the arena remembers where memory ends */
  add_activity_names(f);
  dictionary->request_amount = engine_fact(dictionary, "request.amount");
  dictionary->use_amount = engine_fact(dictionary, "use.amount");
  dictionary->firm_revenue = engine_fact(dictionary, "firm.revenue");
}

static void freeze_one_derived(eligo_freezer *f, const eligo_draft_fact *draft) {
  eligo_dictionary *dictionary = &f->rulebook->dictionary;
  uint32_t index = eligo_table_get(&dictionary->names, draft->name, strlen(draft->name));
  if (draft->derived == NULL || index == ELIGO_NONE) return;
  eligo_fact *fact = &dictionary->facts[index];
  eligo_scope scope = {fact->owner, fact->list, ELIGO_NONE, draft->pack};
  eligo_term_type type;
  if (fact->kind != ELIGO_NUMBER) {
    eligo_freeze_fault(f, draft->place, "wrong-kind", "only a number can be derived; '%s' is a %s", draft->name,
                       eligo_kind_name(fact->kind));
    return;
  }
  uint32_t term = eligo_freeze_term(f, draft->derived, &scope, ELIGO_T_NUMBER, &type);
  if (term == ELIGO_NONE) return;
  eligo_unit own = fact->unit;
  eligo_freeze_money(f, &own);
  if (!eligo_unit_same_dimension(&type.unit, &own)) {
    char found[80];
    eligo_unit_print_dimension(&dictionary->units, &type.unit, found, sizeof found);
    eligo_freeze_fault(f, draft->place, "wrong-unit", "'%s' is in %s, but what derives it is in %s", draft->name,
                       fact->unit_text[0] == '\0' ? "a pure number" : fact->unit_text, found);
  }
  fact->derived = term;
}

void eligo_freeze_derived(eligo_freezer *f) {
  for (size_t i = 0; i < f->book->n_facts; i++) freeze_one_derived(f, &f->book->facts[i]);
}

uint32_t eligo_freeze_fact(eligo_freezer *f, const char *name, eligo_place place) {
  const eligo_dictionary *dictionary = &f->rulebook->dictionary;
  uint32_t fact = eligo_table_get(&dictionary->names, name, strlen(name));
  if (fact != ELIGO_NONE) return fact;
  char hint[160];
  const char *nearest = eligo_table_nearest(&dictionary->names, name, strlen(name));
  eligo_freeze_fault(f, place, "unknown-fact", "no fact is named '%s'%s", name,
                     eligo_freeze_hint(nearest, hint, sizeof hint));
  return ELIGO_NONE;
}

uint32_t eligo_freeze_visible_fact(eligo_freezer *f, const char *name, const eligo_scope *scope, eligo_place place) {
  uint32_t index = eligo_freeze_fact(f, name, place);
  if (index == ELIGO_NONE) return ELIGO_NONE;
  const eligo_fact *fact = &f->rulebook->dictionary.facts[index];
  if (fact->owner == ELIGO_OF_RECORD) {
    if (fact->list == scope->list) return index;
    const char *list = f->rulebook->dictionary.facts[fact->list].name;
    eligo_freeze_fault(f, place, "wrong-owner",
                       "'%s' belongs to each row of '%s'; say every(\"%s\", …), some, no, count or sum", name, list, list);
    return ELIGO_NONE;
  }
  if (fact->owner <= scope->frame) return index;
  eligo_freeze_fault(f, place, "wrong-owner", "'%s' belongs to a %s; say every(\"uses\", …), some, no or share_of", name,
                     eligo_owner_name(fact->owner));
  return ELIGO_NONE;
}
