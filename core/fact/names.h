/* The names of all facts as a tree: what a key means inside a section. "plant.capacity" is found from the root by its
 * whole name, and by "capacity" inside the section that "plant" opens. Lives in the rulebook's arena, read-only once
 * built; any thread. */
#ifndef ELIGO_FACT_NAMES_H
#define ELIGO_FACT_NAMES_H

#include "base/arena.h"
#include "base/table.h"

#include <string.h>

/* Called for each key of each row: the compiler is told, since it weighs size against speed by file. */
#define ELIGO_HOT __attribute__((always_inline)) static inline

enum { ELIGO_KEY_HEAD = 36 };

/* One key, and what it means: laid out to fill a cache line. */
typedef struct eligo_name_entry {
  uint32_t section;  /* in which the key stands */
  uint8_t length;    /* 0: an empty place; longer keys name nothing */
  uint8_t owner, kind;
  uint32_t fact;     /* that it names, or ELIGO_NONE */
  uint32_t below;    /* section that it opens, or ELIGO_NONE */
  uint32_t slot;     /* of the fact */
  char head[ELIGO_KEY_HEAD];
  const char *key;   /* the whole of it; not NUL-terminated */
} eligo_name_entry;

typedef struct eligo_names_tree {
  eligo_name_entry *entries;
  uint32_t mask, sections;
} eligo_names_tree;

enum { ELIGO_ROOT_SECTION = 0, ELIGO_LONGEST_KEY = 255 };

/* Room for names that have `parts` keys in all, counted by eligo_name_parts. False when memory ends. */
bool eligo_names_open(eligo_names_tree *tree, eligo_arena *arena, size_t parts);
size_t eligo_name_parts(const char *name);
/* `fact` says what the name stands for: its fact, slot, owner and kind. */
void eligo_names_add(eligo_names_tree *tree, const char *name, const eligo_name_entry *fact);
/* NULL where the key means nothing there. */
ELIGO_HOT const eligo_name_entry *eligo_names_get(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length);
/* The section that a key opens, or ELIGO_NONE. */
uint32_t eligo_names_below(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length);

/* --- the hot path --- */

static inline uint64_t eligo_load8(const char *text) {
  uint64_t word;
  memcpy(&word, text, sizeof word);
  return word;
}

static inline uint64_t eligo_load4(const char *text) {
  uint32_t word;
  memcpy(&word, text, sizeof word);
  return word;
}

/* One to seven bytes in one word: with the length beside it, it tells all of them. */
static inline uint64_t eligo_load_short(const char *text, size_t length) {
  if (length >= 4) return eligo_load4(text) | eligo_load4(text + length - 4) << 32;
  return (uint64_t)(uint8_t)text[0] | (uint64_t)(uint8_t)text[length / 2] << 8 | (uint64_t)(uint8_t)text[length - 1] << 16;
}

ELIGO_HOT bool eligo_same_key(const char *a, const char *b, size_t length) {
  if (length < 8) return eligo_load_short(a, length) == eligo_load_short(b, length);
  uint64_t differ = eligo_load8(a + length - 8) ^ eligo_load8(b + length - 8);
  for (size_t i = 0; i + 8 < length; i += 8) differ |= eligo_load8(a + i) ^ eligo_load8(b + i);
  return differ == 0;
}

/* Both ends of a key: what tells the names of facts apart. */
ELIGO_HOT uint32_t eligo_key_hash(uint32_t section, const char *key, size_t length) {
  const uint64_t first = length >= 8 ? eligo_load8(key) : eligo_load_short(key, length), last = length >= 8 ? eligo_load8(key + length - 8) : 0;
  uint64_t hash = (first ^ UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xBF58476D1CE4E5B9);
  hash ^= (last + length + ((uint64_t)section << 32)) * UINT64_C(0x94D049BB133111EB);
  return (uint32_t)(((hash ^ (hash >> 29)) * UINT64_C(0xD6E8FEB86659FD93)) >> 32);
}

ELIGO_HOT eligo_name_entry *eligo_names_place(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  for (uint32_t i = eligo_key_hash(section, key, length);; i++) {
    eligo_name_entry *entry = &tree->entries[i & tree->mask];
    if (entry->length == 0) return entry;
    if (entry->length == length && entry->section == section && eligo_same_key(length <= ELIGO_KEY_HEAD ? entry->head : entry->key, key, length))
      return entry;
  }
}

ELIGO_HOT const eligo_name_entry *eligo_names_get(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  if (section == ELIGO_NONE || length == 0 || length > ELIGO_LONGEST_KEY) return NULL;
  const eligo_name_entry *entry = eligo_names_place(tree, section, key, length);
  return entry->length == 0 ? NULL : entry;
}

#endif
