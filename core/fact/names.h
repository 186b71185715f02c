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
  uint32_t which;    /* the section in which the key stands, above the key's length; 0: an empty place */
  uint32_t plain;    /* eligo_plain_name of a fact's owner and kind where nothing lies below it and no quote is in it; else 0 */
  uint32_t fact;     /* that it names, or ELIGO_NONE */
  uint32_t below;    /* section that it opens, or ELIGO_NONE */
  uint32_t slot;     /* of the fact */
  char head[ELIGO_KEY_HEAD];
  const char *key;   /* the whole of it; not NUL-terminated */
} eligo_name_entry;

typedef struct eligo_names_tree {
  eligo_name_entry *entries;
  uint32_t mask, sections;
  uint32_t shift; /* of a hash, to a place */
} eligo_names_tree;

/* Never 0. */
static inline uint32_t eligo_plain_name(unsigned owner, unsigned kind) {
  return 1 + kind + (owner << 8);
}

enum { ELIGO_ROOT_SECTION = 0, ELIGO_LONGEST_KEY = 255, ELIGO_LENGTH_BITS = 8 };

static inline uint32_t eligo_which_key(uint32_t section, size_t length) {
  return section << ELIGO_LENGTH_BITS | (uint32_t)length;
}

/* Room for names that have `parts` keys in all, counted by eligo_name_parts. False when memory ends. */
bool eligo_names_open(eligo_names_tree *tree, eligo_arena *arena, size_t parts);
size_t eligo_name_parts(const char *name);
/* `fact` says what the name stands for: its fact, slot and, as `plain`, owner and kind. */
void eligo_names_add(eligo_names_tree *tree, const char *name, const eligo_name_entry *fact);
/* NULL where the key means nothing there. The first looks where the key mostly is, and leaves the rest to the second. */
ELIGO_HOT const eligo_name_entry *eligo_names_get(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length);
const eligo_name_entry *eligo_names_search(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length);
/* The section that a key opens, or ELIGO_NONE. */
uint32_t eligo_names_below(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length);

/* --- the hot path --- */

static inline uint64_t eligo_load8(const char *text) {
  uint64_t word;
  memcpy(&word, text, sizeof word);
  return word;
}

static inline uint16_t eligo_load2(const char *text) {
  uint16_t word;
  memcpy(&word, text, sizeof word);
  return word;
}

static inline uint64_t eligo_load4(const char *text) {
  uint32_t word;
  memcpy(&word, text, sizeof word);
  return word;
}

/* One to seven bytes in one word: with the length beside it, it tells all of them. */
ELIGO_HOT uint64_t eligo_load_short(const char *text, size_t length) {
  if (length >= 4) return eligo_load4(text) | eligo_load4(text + length - 4) << 32;
  return (uint64_t)(uint8_t)text[0] | (uint64_t)(uint8_t)text[length / 2] << 8 | (uint64_t)(uint8_t)text[length - 1] << 16;
}

/* Whether one to eight bytes are the same, of texts behind which more may be read: without a branch on how many. */
ELIGO_HOT bool eligo_same_short(const char *a, const char *b, size_t length) {
  return (eligo_load8(a) ^ eligo_load8(b)) << (64 - 8 * length) == 0;
}

/* Keys of 8 to 32 bytes, which nearly all are: both ends, read whole, cover them, so there is no loop. */
enum { ELIGO_SHORTEST_HOT = 8, ELIGO_LONGEST_HOT = 32 };

ELIGO_HOT bool eligo_same_key(const char *a, const char *b, size_t length) {
  const uint64_t ends = (eligo_load8(a) ^ eligo_load8(b)) | (eligo_load8(a + length - 8) ^ eligo_load8(b + length - 8));
  if (length <= 16) return ends == 0;
  return (ends | (eligo_load8(a + 8) ^ eligo_load8(b + 8)) | (eligo_load8(a + length - 16) ^ eligo_load8(b + length - 16))) == 0;
}

/* Where a key is looked for first, by both its ends: they tell the names of facts apart. Every bit of them reaches the upper ones of a
 * product. */
ELIGO_HOT size_t eligo_first_place(const eligo_names_tree *tree, uint32_t which, uint64_t first, uint64_t last) {
  const uint64_t hash = first * UINT64_C(0x9E3779B97F4A7C15) ^ (last + which) * UINT64_C(0xD6E8FEB86659FD93);
  return hash >> tree->shift;
}

/* A key shorter than the hot ones, where it stands in its first place; else NULL. */
ELIGO_HOT const eligo_name_entry *eligo_names_first(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  const uint32_t which = eligo_which_key(section, length);
  const uint64_t word = eligo_load_short(key, length);
  const eligo_name_entry *entry = &tree->entries[eligo_first_place(tree, which, word, 0)];
  return entry->which == which && eligo_load_short(entry->head, length) == word ? entry : NULL;
}

static inline bool eligo_is_hot(size_t length) {
  return length - ELIGO_SHORTEST_HOT <= ELIGO_LONGEST_HOT - ELIGO_SHORTEST_HOT;
}

/* The same for a hot one. */
ELIGO_HOT const eligo_name_entry *eligo_names_hot(const eligo_names_tree *tree, uint32_t which, const char *key, size_t length) {
  const eligo_name_entry *entry = &tree->entries[eligo_first_place(tree, which, eligo_load8(key), eligo_load8(key + length - 8))];
  return entry->which == which && eligo_same_key(entry->head, key, length) ? entry : NULL;
}

ELIGO_HOT const eligo_name_entry *eligo_names_get(const eligo_names_tree *tree, uint32_t section, const char *key, size_t length) {
  const eligo_name_entry *entry = eligo_is_hot(length) ? eligo_names_hot(tree, eligo_which_key(section, length), key, length) : NULL;
  return entry != NULL ? entry : eligo_names_search(tree, section, key, length);
}

#endif
