#include "rule/draft.h"

#include <string.h>

eligo_draft *eligo_draft_new(eligo_draft_book *book, eligo_node_kind kind, eligo_place place) {
  eligo_draft *draft = eligo_arena_zero(&book->arena, 1, sizeof *draft);
  if (draft == NULL) return NULL;
  draft->kind = kind;
  draft->place = place;
  return draft;
}

bool eligo_draft_set_kids(eligo_draft_book *book, eligo_draft *draft, eligo_draft *const *kids, size_t count) {
  eligo_draft **copy = eligo_arena_zero(&book->arena, count + 1, sizeof *copy);
  if (copy == NULL) return false;
  if (count > 0) memcpy(copy, kids, count * sizeof *copy);
  draft->kids = copy;
  draft->n_kids = count;
  return true;
}

bool eligo_draft_set_keys(eligo_draft_book *book, eligo_draft *draft, const char *const *keys, size_t count) {
  const char **copy = eligo_arena_zero(&book->arena, count + 1, sizeof *copy);
  if (copy == NULL) return false;
  if (count > 0) memcpy(copy, keys, count * sizeof *copy);
  draft->keys = copy;
  draft->n_keys = count;
  return true;
}
