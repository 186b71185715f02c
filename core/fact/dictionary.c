#include "fact/dictionary.h"

#include <string.h>

bool eligo_dictionary_index(eligo_dictionary *d, eligo_arena *arena) {
  size_t parts = 0;
  for (uint32_t i = 0; i < d->count; i++) parts += eligo_name_parts(d->facts[i].name);
  if (!eligo_names_open(&d->tree, arena, parts)) return false;
  for (uint32_t i = 0; i < d->count; i++) {
    const eligo_fact *fact = &d->facts[i];
    const eligo_name_entry entry = {.fact = i, .slot = fact->slot, .plain = eligo_plain_name(fact->owner, fact->kind)};
    eligo_names_add(&d->tree, fact->name, &entry);
  }
  for (int owner = ELIGO_OF_FIRM; owner <= ELIGO_OF_USE; owner++) {
    const char *name = eligo_owner_name((eligo_owner)owner);
    d->own[owner] = eligo_names_below(&d->tree, ELIGO_ROOT_SECTION, name, strlen(name));
  }
  for (uint32_t i = 0; i < d->count; i++) {
    const char *row = d->facts[i].row;
    d->facts[i].row_section = row == NULL ? ELIGO_NONE : eligo_names_below(&d->tree, ELIGO_ROOT_SECTION, row, strlen(row));
  }
  return true;
}

const eligo_fact *eligo_fact_find(const eligo_dictionary *dictionary, const char *name, size_t length) {
  uint32_t fact = eligo_table_get(&dictionary->names, name, length);
  return fact == ELIGO_NONE ? NULL : &dictionary->facts[fact];
}

uint32_t eligo_fact_value(const eligo_fact *fact, const char *name, size_t length) {
  if (length == 0) return ELIGO_NONE;
  for (uint32_t i = 0; i < fact->n_values; i++) {
    const eligo_choice_value *value = &fact->values[i]; /* mostly told by their length or last byte: v1, v2 */
    if (value->length == length && value->name[length - 1] == name[length - 1] && memcmp(value->name, name, length - 1) == 0) return i;
  }
  return ELIGO_NONE;
}

const char *eligo_kind_name(eligo_kind kind) {
  static const char *const names[] = {"flag",  "number", "amount", "choice", "choices",
                                      "scale", "text",   "date",   "records"};
  return kind < ELIGO_KINDS ? names[kind] : "?";
}

const char *eligo_owner_name(eligo_owner owner) {
  static const char *const names[] = {"firm", "request", "use", "record"};
  return names[owner];
}
