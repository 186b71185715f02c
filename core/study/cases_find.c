#include "study/cases.h"

#include <string.h>

enum { DEEPEST = 16 };

typedef struct search {
  eligo_arena *arena;
  eligo_names found;
  size_t capacity;
  const char **message;
} search;

static bool is_cases(const char *name) {
  size_t length = strlen(name);
  return length > 6 && strcmp(name + length - 6, ".cases") == 0;
}

static eligo_status add(search *s, char *path) {
  char **moved =
      eligo_arena_grow(s->arena, s->found.at, s->found.count, &s->capacity, sizeof *moved);
  if (moved == NULL) return ELIGO_MEMORY;
  s->found.at = moved;
  moved[s->found.count++] = path;
  return ELIGO_OK;
}

static eligo_status walk(search *s, const char *folder, unsigned depth) {
  eligo_names names;
  eligo_status status = eligo_folder_list(folder, s->arena, &names, s->message);
  for (size_t i = 0; status == ELIGO_OK && i < names.count; i++) {
    char *path = eligo_path_join(s->arena, folder, names.at[i]);
    if (path == NULL) return ELIGO_MEMORY;
    if (eligo_is_folder(path))
      status = depth < DEEPEST ? walk(s, path, depth + 1) : ELIGO_OK;
    else if (is_cases(names.at[i]))
      status = add(s, path);
  }
  return status;
}

eligo_status eligo_cases_find(const char *path, eligo_arena *arena, eligo_names *out,
                              const char **message) {
  search s = {arena, {0}, 0, message};
  char *copy = eligo_arena_copy(arena, path, strlen(path));
  if (copy == NULL) return ELIGO_MEMORY;
  eligo_status status = eligo_is_file(path) ? add(&s, copy) : walk(&s, copy, 0);
  if (status == ELIGO_OK) *out = s.found;
  return status;
}
