#include "base/table.h"

#include <string.h>

/* Fewer than eight bytes: all of them in one word, some of them twice. */
static uint64_t rest_of(const char *name, size_t length) {
  uint32_t first, last;
  if (length >= sizeof first) {
    memcpy(&first, name, sizeof first);
    memcpy(&last, name + length - sizeof last, sizeof last);
    return first | (uint64_t)last << 32;
  }
  if (length == 0) return 0;
  return (unsigned char)name[0] | (uint64_t)(unsigned char)name[length / 2] << 8 | (uint64_t)(unsigned char)name[length - 1] << 16;
}

/* Eight bytes a step, then what is left. Names often differ in their last letter alone, which lies high in a word, so the
 * high half is mixed once more into the places that count. */
static uint32_t hash_of(const char *name, size_t length) {
  uint64_t hash = length * UINT64_C(0x9E3779B97F4A7C15), word;
  for (; length >= sizeof word; name += sizeof word, length -= sizeof word) {
    memcpy(&word, name, sizeof word);
    hash = (hash ^ word) * UINT64_C(0xD6E8FEB86659FD93);
    hash ^= hash >> 32;
  }
  hash = (hash ^ rest_of(name, length)) * UINT64_C(0xD6E8FEB86659FD93);
  return (uint32_t)((hash ^ hash >> 32) * UINT64_C(0x9E3779B97F4A7C15) >> 32);
}

static eligo_table_slot *slot_for(const eligo_table *table, const char *name, size_t length, uint32_t hash) {
  for (uint32_t i = hash & (table->capacity - 1);; i = (i + 1) & (table->capacity - 1)) {
    eligo_table_slot *slot = &table->slots[i];
    if (slot->name == NULL) return slot;
    if (slot->hash == hash && slot->length == length && memcmp(slot->name, name, length) == 0) return slot;
  }
}

uint32_t eligo_table_get(const eligo_table *table, const char *name, size_t length) {
  if (table->count == 0) return ELIGO_NONE;
  const eligo_table_slot *slot = slot_for(table, name, length, hash_of(name, length));
  return slot->name == NULL ? ELIGO_NONE : slot->value;
}

static bool enlarge(eligo_table *table, eligo_arena *arena) {
  uint32_t larger = table->capacity == 0 ? 64 : table->capacity * 2;
  eligo_table_slot *slots = eligo_arena_zero(arena, larger, sizeof *slots);
  if (slots == NULL) return false;
  eligo_table bigger = {slots, larger, table->count};
  for (uint32_t i = 0; i < table->capacity; i++) {
    const eligo_table_slot *old = &table->slots[i];
    if (old->name != NULL) *slot_for(&bigger, old->name, old->length, old->hash) = *old;
  }
  *table = bigger;
  return true;
}

bool eligo_table_put(eligo_table *table, eligo_arena *arena, const char *name, size_t length, uint32_t value) {
  if (table->count * 2 >= table->capacity && !enlarge(table, arena)) return false;
  uint32_t hash = hash_of(name, length);
  *slot_for(table, name, length, hash) = (eligo_table_slot){name, (uint32_t)length, hash, value};
  table->count++;
  return true;
}

enum { LONGEST_NAME = 80 };

static unsigned least(unsigned a, unsigned b, unsigned c) {
  unsigned d = a < b ? a : b;
  return d < c ? d : c;
}

/* The letters that one name has and the other lacks: so many edits it takes at least. */
static unsigned surplus(const char *a, size_t na, const char *b, size_t nb) {
  signed char letters[256] = {0};
  unsigned fewer = 0;
  for (size_t i = 0; i < na; i++) letters[(unsigned char)a[i]]++;
  for (size_t j = 0; j < nb; j++) fewer += letters[(unsigned char)b[j]]-- <= 0;
  const unsigned more = (unsigned)(na + fewer - nb);
  return more > fewer ? more : fewer;
}

/* Edit distance by one row; anything above `most` where it is more than that. Many names are compared for each that is
 * unknown, and a book may hold millions of those, so what is far is left early. */
static unsigned distance(const char *a, size_t na, const char *b, size_t nb, unsigned most) {
  unsigned row[LONGEST_NAME + 1];
  if (na > LONGEST_NAME || nb > LONGEST_NAME || na > nb + most || nb > na + most || surplus(a, na, b, nb) > most) return most + 1;
  for (size_t j = 0; j <= nb; j++) row[j] = (unsigned)j;
  for (size_t i = 1; i <= na; i++) {
    unsigned corner = row[0], nearest = row[0] = (unsigned)i;
    for (size_t j = 1; j <= nb; j++) {
      unsigned above = row[j];
      row[j] = least(above + 1, row[j - 1] + 1, corner + (a[i - 1] != b[j - 1]));
      if (row[j] < nearest) nearest = row[j];
      corner = above;
    }
    if (nearest > most) return most + 1;
  }
  return row[nb];
}

typedef struct search {
  const char *name;
  size_t length;
  const char *best;
  unsigned distance;
} search;

static void consider(search *s, const char *candidate, size_t length) {
  const unsigned most = s->best == NULL ? (unsigned)(s->length / 3 + 1) : s->distance;
  unsigned d = distance(s->name, s->length, candidate, length, most);
  if (d > most) return;
  if (s->best == NULL || d < s->distance || (d == s->distance && strcmp(candidate, s->best) < 0)) {
    s->best = candidate;
    s->distance = d;
  }
}

const char *eligo_table_nearest(const eligo_table *table, const char *name, size_t length) {
  search s = {name, length, NULL, 0};
  for (uint32_t i = 0; i < table->capacity; i++) {
    if (table->slots[i].name != NULL) consider(&s, table->slots[i].name, table->slots[i].length);
  }
  return s.best;
}

const char *eligo_nearest(const char *const *names, size_t count, const char *name, size_t length) {
  search s = {name, length, NULL, 0};
  for (size_t i = 0; i < count; i++) consider(&s, names[i], strlen(names[i]));
  return s.best;
}
