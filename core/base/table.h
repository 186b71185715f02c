/* A table from names to numbers, for interned names. Lives in an arena; one thread while it grows, any number of
 * readers afterwards. Names are borrowed: they must outlive the table. */
#ifndef ELIGO_BASE_TABLE_H
#define ELIGO_BASE_TABLE_H

#include "base/arena.h"

#include <stdint.h>

#define ELIGO_NONE UINT32_MAX

typedef struct eligo_table_slot {
  const char *name;
  uint32_t length, hash, value;
} eligo_table_slot;

typedef struct eligo_table {
  eligo_table_slot *slots;
  uint32_t capacity, count;
} eligo_table; /* all zero is an empty table */

/* The value of a name, or ELIGO_NONE. */
uint32_t eligo_table_get(const eligo_table *table, const char *name, size_t length);
/* Adds a name that is not there yet; false when memory ends. */
bool eligo_table_put(eligo_table *table, eligo_arena *arena, const char *name, size_t length, uint32_t value);
/* The name in the table that is nearest to `name` (edits, at most a third of its length), or NULL. */
const char *eligo_table_nearest(const eligo_table *table, const char *name, size_t length);
/* The same over an array of names. */
const char *eligo_nearest(const char *const *names, size_t count, const char *name, size_t length);

#endif
