/* The dictionary as plugins see it. */
#include "host/plugins.h"

#include <stdlib.h>
#include <string.h>

static const eligo_plugin_value *values_of(const eligo_fact *fact, eligo_arena *arena) {
  eligo_plugin_value *values = eligo_arena_zero(arena, fact->n_values + 1u, sizeof *values);
  for (uint32_t i = 0; values != NULL && i < fact->n_values; i++) {
    values[i].name = fact->values[i].name;
    memcpy(values[i].title, fact->values[i].title.in, sizeof values[i].title);
  }
  return values;
}

static eligo_plugin_fact one(const eligo_dictionary *d, const eligo_fact *fact, eligo_arena *arena) {
  eligo_plugin_fact out = {.size = sizeof out,
                           .name = fact->name,
                           .kind = eligo_kind_name(fact->kind),
                           .owner = eligo_owner_name(fact->owner),
                           .list = fact->owner == ELIGO_OF_RECORD ? d->facts[fact->list].name : NULL,
                           .unit = fact->kind == ELIGO_NUMBER ? fact->unit_text : "",
                           .values = values_of(fact, arena),
                           .n_values = fact->n_values};
  memcpy(out.title, fact->title.in, sizeof out.title);
  memcpy(out.question, fact->question.in, sizeof out.question);
  memcpy(out.evidence, fact->evidence.in, sizeof out.evidence);
  return out;
}

static int by_name(const void *a, const void *b) {
  return strcmp(((const eligo_plugin_fact *)a)->name, ((const eligo_plugin_fact *)b)->name);
}

bool eligo_plugin_facts_of(const eligo_rulebook *rulebook, const uint32_t *which, size_t count, eligo_arena *arena,
                           eligo_plugin_facts *out) {
  const eligo_dictionary *d = &rulebook->dictionary;
  if (which == NULL) count = d->count;
  eligo_plugin_fact *facts = eligo_arena_zero(arena, count + 1, sizeof *facts);
  for (size_t i = 0; facts != NULL && i < count; i++)
    facts[i] = one(d, &d->facts[which == NULL ? i : which[i]], arena);
  if (arena->failed) return false;
  if (which == NULL && facts != NULL && count > 0) qsort(facts, count, sizeof *facts, by_name);
  *out = (eligo_plugin_facts){facts, count};
  return true;
}
