/* The names of all facts as a tree: what a key means inside a section. "plant.capacity" is found from the root by its
 * whole name, and by "capacity" inside the section that "plant" opens. Lives in the rulebook's arena, read-only once
 * built; any thread. */
#ifndef ELIGO_FACT_NAMES_H
#define ELIGO_FACT_NAMES_H

#include "base/arena.h"
#include "base/table.h"

typedef struct eligo_name_entry {
  const char *key; /* not NUL-terminated; NULL: an empty place */
  uint32_t length;
  uint32_t section; /* in which the key stands */
  uint32_t fact;    /* that it names, or ELIGO_NONE */
  uint32_t below;   /* section that it opens, or ELIGO_NONE */
} eligo_name_entry;

typedef struct eligo_names_tree {
  eligo_name_entry *entries;
  uint32_t mask, sections;
} eligo_names_tree;

enum { ELIGO_ROOT_SECTION = 0 };

/* Room for names that have `parts` keys in all, counted by eligo_name_parts. False when memory ends. */
bool eligo_names_open(eligo_names_tree *tree, eligo_arena *arena, size_t parts);
size_t eligo_name_parts(const char *name);
void eligo_names_add(eligo_names_tree *tree, const char *name, uint32_t fact);
/* NULL where the key means nothing there. */
const eligo_name_entry *eligo_names_get(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length);
/* The section that a key opens, or ELIGO_NONE. */
uint32_t eligo_names_below(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length);

#endif
