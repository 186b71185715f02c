#include "base/arena.h"

#include <assert.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { FIRST_BLOCK = 16 * 1024, LARGEST_STEP = 1024 * 1024 };

static eligo_arena_block *block_new(size_t size) {
  if (size > SIZE_MAX - sizeof(eligo_arena_block)) return NULL;
  eligo_arena_block *block = malloc(sizeof *block + size);
  if (block == NULL) return NULL;
  block->next = NULL;
  block->size = size;
  block->used = 0;
  return block;
}

static size_t next_size(const eligo_arena *arena, size_t bytes) {
  size_t size = arena->current == NULL ? FIRST_BLOCK : arena->current->size * 2;
  if (size > LARGEST_STEP) size = LARGEST_STEP;
  return size < bytes ? bytes : size;
}

/* The next block with room: one kept from before a reset, or a new one linked behind the current. */
static eligo_arena_block *advance(eligo_arena *arena, size_t bytes) {
  eligo_arena_block **link = arena->current == NULL ? &arena->first : &arena->current->next;
  while (*link != NULL && (*link)->size - (*link)->used < bytes) link = &(*link)->next;
  if (*link == NULL) *link = block_new(next_size(arena, bytes));
  if (*link == NULL) return NULL;
  arena->current = *link;
  return *link;
}

void *eligo_arena_take_slowly(eligo_arena *arena, size_t bytes) {
  const size_t align = sizeof(max_align_t);
  eligo_arena_block *block = bytes > SIZE_MAX - align ? NULL : advance(arena, (bytes + align - 1) / align * align);
  if (block != NULL) return eligo_arena_take(arena, bytes);
  arena->failed = true;
  return NULL;
}

void *eligo_arena_zero(eligo_arena *arena, size_t count, size_t size) {
  if (size != 0 && count > SIZE_MAX / size) {
    arena->failed = true;
    return NULL;
  }
  void *memory = eligo_arena_take(arena, count * size);
  if (memory != NULL) memset(memory, 0, count * size);
  return memory;
}

char *eligo_arena_copy(eligo_arena *arena, const char *text, size_t length) {
  char *copy = eligo_arena_take(arena, length + 1);
  if (copy == NULL) return NULL;
  if (length > 0) memcpy(copy, text, length);
  copy[length] = '\0';
  return copy;
}

void *eligo_arena_grow(eligo_arena *arena, void *array, size_t count, size_t *capacity, size_t size) {
  if (count < *capacity) return array;
  size_t larger = *capacity == 0 ? 8 : *capacity * 2;
  void *moved = larger > SIZE_MAX / size ? NULL : eligo_arena_take(arena, larger * size);
  if (moved == NULL) {
    arena->failed = true;
    return NULL;
  }
  if (count > 0) memcpy(moved, array, count * size);
  *capacity = larger;
  return moved;
}

void eligo_arena_reset(eligo_arena *arena) {
  for (eligo_arena_block *block = arena->first; block != NULL; block = block->next) block->used = 0;
  arena->current = arena->first;
  arena->failed = false;
}

void eligo_arena_free(eligo_arena *arena) {
  for (eligo_arena_block *block = arena->first; block != NULL;) {
    eligo_arena_block *next = block->next;
    free(block);
    block = next;
  }
  *arena = (eligo_arena){0};
}
