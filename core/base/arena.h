/* Memory that is freed all at once. The owner of the arena owns what comes from it; one thread at a time. */
#ifndef ELIGO_BASE_ARENA_H
#define ELIGO_BASE_ARENA_H

#include <stdbool.h>
#include <stddef.h>

#include "eligo/status.h"

typedef struct eligo_arena_block {
  struct eligo_arena_block *next;
  size_t size, used;
  max_align_t bytes[];
} eligo_arena_block;
typedef struct eligo_arena {
  eligo_arena_block *first, *current;
  bool failed; /* sticky: some allocation found no memory */
} eligo_arena; /* all zero is an empty arena */

/* `bytes` bytes, aligned for any object, not cleared; NULL when memory ends (and `failed` is set). */
static inline void *eligo_arena_take(eligo_arena *arena, size_t bytes);
/* The same, cleared; NULL also when count * size overflows. */
void *eligo_arena_zero(eligo_arena *arena, size_t count, size_t size);
/* A copy with a NUL behind it; NULL when memory ends. */
char *eligo_arena_copy(eligo_arena *arena, const char *text, size_t length);
/* Makes room for one more element in a growing array that lives in the arena: doubles `*capacity` when
 * `count` reached it and returns the (moved) array; the old one stays until the arena ends. */
void *eligo_arena_grow(eligo_arena *arena, void *array, size_t count, size_t *capacity, size_t size);
/* Forgets everything but keeps the memory for the next round. */
void eligo_arena_reset(eligo_arena *arena);
void eligo_arena_free(eligo_arena *arena);

/* Where the current block has no room. */
ELIGO_RARE void *eligo_arena_take_slowly(eligo_arena *arena, size_t bytes);

/* Most take a size that is known where they are compiled, which leaves little of it. */
__attribute__((always_inline)) static inline void *eligo_arena_take(eligo_arena *arena, size_t bytes) {
  eligo_arena_block *block = arena->current;
  const size_t align = sizeof(max_align_t), rounded = (bytes + align - 1) / align * align;
  if (block == NULL || rounded < bytes || block->size - block->used < rounded) return eligo_arena_take_slowly(arena, bytes);
  void *memory = (char *)block->bytes + block->used;
  block->used += rounded;
  return memory;
}

#endif
