#include "fact/dictionary.h"

#include <string.h>

const eligo_fact *eligo_fact_find(const eligo_dictionary *dictionary, const char *name, size_t length) {
  uint32_t fact = eligo_table_get(&dictionary->names, name, length);
  return fact == ELIGO_NONE ? NULL : &dictionary->facts[fact];
}

uint32_t eligo_fact_value(const eligo_fact *fact, const char *name, size_t length) {
  for (uint32_t i = 0; i < fact->n_values; i++) {
    if (strlen(fact->values[i].name) == length && memcmp(fact->values[i].name, name, length) == 0) return i;
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
