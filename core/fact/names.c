#include "fact/names.h"

#include <string.h>

static inline uint64_t load(const char *text, size_t size) {
  uint64_t word = 0;
  memcpy(&word, text, size);
  return word;
}

/* Both ends and the middle of a key: what tells the names of facts apart. */
static inline uint32_t hash_of(uint32_t section, const char *key, size_t length) {
  uint64_t first, last, middle = 0;
  if (length >= 8) {
    first = load(key, 8);
    last = load(key + length - 8, 8);
    if (length > 16) middle = load(key + length / 2 - 4, 8);
  } else if (length >= 4) {
    first = load(key, 4);
    last = load(key + length - 4, 4);
  } else {
    first = length > 0 ? (uint8_t)key[0] : 0;
    last = length > 0 ? load(key + length / 2, 1) | load(key + length - 1, 1) << 8 : 0;
  }
  uint64_t hash = (first ^ UINT64_C(0x9E3779B97F4A7C15)) * UINT64_C(0xBF58476D1CE4E5B9);
  hash ^= (last + length + ((uint64_t)section << 32)) * UINT64_C(0x94D049BB133111EB);
  hash = (hash ^ (hash >> 29) ^ middle) * UINT64_C(0xD6E8FEB86659FD93);
  return (uint32_t)(hash >> 32);
}

static inline eligo_name_entry *place_of(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  for (uint32_t i = hash_of(section, key, length);; i++) {
    eligo_name_entry *entry = &tree->entries[i & tree->mask];
    if (entry->key == NULL) return entry;
    if (entry->length == length && entry->section == section && memcmp(entry->key, key, length) == 0) return entry;
  }
}

static size_t dots_in(const char *name) {
  size_t dots = 0;
  for (const char *dot = strchr(name, '.'); dot != NULL; dot = strchr(dot + 1, '.')) dots++;
  return dots;
}

size_t eligo_name_parts(const char *name) {
  size_t dots = dots_in(name);
  return (dots + 1) * (dots + 2) / 2;
}

bool eligo_names_open(eligo_names_tree *tree, eligo_arena *arena, size_t parts) {
  uint32_t capacity = 16;
  while (capacity < parts * 2 + 2) capacity *= 2;
  tree->entries = eligo_arena_zero(arena, capacity, sizeof *tree->entries);
  tree->mask = capacity - 1;
  tree->sections = 1;
  return tree->entries != NULL;
}

static eligo_name_entry *entry_for(eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  eligo_name_entry *entry = place_of(tree, section, key, length);
  if (entry->key == NULL) *entry = (eligo_name_entry){key, (uint32_t)length, section, ELIGO_NONE, ELIGO_NONE};
  return entry;
}

/* All keys that begin at `start`, in the section that is open there. */
static void add_from(eligo_names_tree *tree, const char *name, const char *start, uint32_t section, uint32_t fact) {
  for (const char *dot = strchr(start, '.'); dot != NULL; dot = strchr(dot + 1, '.')) {
    eligo_name_entry *whole = entry_for(tree, ELIGO_ROOT_SECTION, name, (size_t)(dot - name));
    if (whole->below == ELIGO_NONE) whole->below = tree->sections++;
    entry_for(tree, section, start, (size_t)(dot - start))->below = whole->below;
  }
  entry_for(tree, section, start, strlen(start))->fact = fact;
}

void eligo_names_add(eligo_names_tree *tree, const char *name, uint32_t fact) {
  add_from(tree, name, name, ELIGO_ROOT_SECTION, fact);
  for (const char *dot = strchr(name, '.'); dot != NULL; dot = strchr(dot + 1, '.'))
    add_from(tree, name, dot + 1, eligo_names_below(tree, ELIGO_ROOT_SECTION, name, (size_t)(dot - name)), fact);
}

const eligo_name_entry *eligo_names_get(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  if (section == ELIGO_NONE || tree->entries == NULL) return NULL;
  const eligo_name_entry *entry = place_of(tree, section, key, length);
  return entry->key == NULL ? NULL : entry;
}

uint32_t eligo_names_below(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  const eligo_name_entry *entry = eligo_names_get(tree, section, key, length);
  return entry == NULL ? ELIGO_NONE : entry->below;
}
