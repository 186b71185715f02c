#include "host/packs.h"

#include "base/file.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

typedef struct search {
  eligo_arena *arena;
  eligo_packs *packs;
  size_t c_packs, c_files;
  char *inside; /* the rules folder without links; NULL until a link is met */
  eligo_faults *faults;
  eligo_status status;
} search;

typedef enum entry { NOTHING, FOLDER, RULE_FILE } entry;

static void stop(search *s, eligo_status status) {
  if (s->status == ELIGO_OK || status == ELIGO_MEMORY) s->status = status;
}

static bool ends_in_lua(const char *name) {
  size_t length = strlen(name);
  return length > 4 && strcmp(name + length - 4, ".lua") == 0;
}

/* "a/b", or "b" where a is the top. */
static char *below(eligo_arena *arena, const char *folder, const char *name) {
  if (*folder == '\0') return eligo_arena_copy(arena, name, strlen(name));
  return eligo_path_join(arena, folder, name);
}

static bool stays_inside(search *s, const char *path) {
  if (s->inside == NULL) s->inside = realpath(s->packs->root, NULL);
  char *real = s->inside == NULL ? NULL : realpath(path, NULL);
  size_t length = s->inside == NULL ? 0 : strlen(s->inside);
  bool inside = real != NULL && strncmp(real, s->inside, length) == 0 &&
                (real[length] == '/' || (length > 0 && real[length - 1] == '/'));
  free(real);
  return inside;
}

static entry refuse(search *s, const char *name, const char *id, const char *why) {
  eligo_fault_add(s->faults, id, name, 0, 0, "%s", why);
  stop(s, ELIGO_BAD_RULES);
  return NOTHING;
}

/* What lies there, with a fault where it should be a rule file or folder but must not be one. */
static entry look_at(search *s, const char *name) {
  char *path = eligo_path_join(s->arena, s->packs->root, name);
  struct stat seen;
  if (path == NULL) {
    stop(s, ELIGO_MEMORY);
    return NOTHING;
  }
  if (lstat(path, &seen) != 0) return NOTHING;
  bool lua = ends_in_lua(name), link = S_ISLNK(seen.st_mode);
  if (link && stat(path, &seen) != 0)
    return lua ? refuse(s, name, "broken-link", "leads to no file; remove it or put the file there")
               : NOTHING;
  if (!lua && !S_ISDIR(seen.st_mode)) return NOTHING;
  if (link && !stays_inside(s, path))
    return refuse(s, name, "link-leaves",
                  "is a link that leaves the rules folder; put a copy there");
  if (S_ISDIR(seen.st_mode)) return FOLDER;
  if (!S_ISREG(seen.st_mode)) return refuse(s, name, "no-file", "is not a regular file; remove it");
  return RULE_FILE;
}

static bool list(search *s, const char *folder, eligo_names *names) {
  const char *message = NULL;
  char *path = *folder == '\0' ? eligo_arena_copy(s->arena, s->packs->root, strlen(s->packs->root))
                               : eligo_path_join(s->arena, s->packs->root, folder);
  eligo_status status =
      path == NULL ? ELIGO_MEMORY : eligo_folder_list(path, s->arena, names, &message);
  if (status == ELIGO_IO)
    eligo_fault_add(s->faults, "cannot-read", path, 0, 0, "the folder cannot be read: %s", message);
  if (status != ELIGO_OK) stop(s, status);
  return status == ELIGO_OK;
}

static void add_file(search *s, eligo_pack *pack, const char *name) {
  if (pack->n_files == ELIGO_MOST_FILES) {
    refuse(s, pack->folder, "too-many-files", "has more than 2000 rule files; make it two packs");
    return;
  }
  const char **files =
      eligo_arena_grow(s->arena, pack->files, pack->n_files, &s->c_files, sizeof *files);
  if (files == NULL) {
    stop(s, ELIGO_MEMORY);
    return;
  }
  pack->files = files;
  pack->files[pack->n_files++] = name;
}

static bool too_deep(search *s, const char *folder, unsigned depth) {
  if (depth < ELIGO_DEEPEST_FOLDER) return false;
  refuse(s, folder, "too-deep", "lies more than 8 folders deep; does a link lead in a circle?");
  return true;
}

/* The rule files of a pack; `inner` is the folder below the pack's. */
static void gather(search *s, eligo_pack *pack, const char *inner, unsigned depth) {
  eligo_names names;
  const char *folder = *inner == '\0' ? pack->folder : below(s->arena, pack->folder, inner);
  if (folder == NULL || too_deep(s, folder, depth) || !list(s, folder, &names)) return;
  for (size_t i = 0; i < names.count && s->status != ELIGO_MEMORY; i++) {
    char *name = below(s->arena, inner, names.at[i]);
    char *shown = name == NULL ? NULL : below(s->arena, pack->folder, name);
    if (shown == NULL) {
      stop(s, ELIGO_MEMORY);
      return;
    }
    entry is = look_at(s, shown);
    if (is == FOLDER)
      gather(s, pack, name, depth + 1);
    else if (is == RULE_FILE && *inner != '\0' && strcmp(names.at[i], "pack.lua") == 0)
      refuse(s, shown, "pack-in-pack", "stands inside another pack; move its folder out");
    else if (is == RULE_FILE)
      add_file(s, pack, name);
  }
}

static int by_path(const void *a, const void *b) {
  const char *one = *(const char *const *)a, *two = *(const char *const *)b;
  bool first = strcmp(one, "pack.lua") == 0, second = strcmp(two, "pack.lua") == 0;
  return first || second ? (int)second - (int)first : strcmp(one, two);
}

static void add_pack(search *s, const char *folder, unsigned depth) {
  eligo_packs *packs = s->packs;
  if (packs->count == ELIGO_MOST_PACKS) {
    refuse(s, folder, "too-many-packs", "is pack 257; a rules folder may hold 256");
    return;
  }
  eligo_pack *at = eligo_arena_grow(s->arena, packs->at, packs->count, &s->c_packs, sizeof *at);
  if (at == NULL) {
    stop(s, ELIGO_MEMORY);
    return;
  }
  packs->at = at;
  eligo_pack *pack = &at[packs->count++];
  *pack = (eligo_pack){.folder = folder};
  s->c_files = 0;
  gather(s, pack, "", depth);
  pack->sums = eligo_arena_zero(s->arena, pack->n_files + 1, sizeof *pack->sums);
  if (pack->n_files > 1) qsort(pack->files, pack->n_files, sizeof *pack->files, by_path);
}

static bool has_manifest(const eligo_names *names) {
  for (size_t i = 0; i < names->count; i++) {
    if (strcmp(names->at[i], "pack.lua") == 0) return true;
  }
  return false;
}

static void walk(search *s, const char *folder, unsigned depth) {
  eligo_names names;
  if (too_deep(s, folder, depth) || !list(s, folder, &names)) return;
  if (has_manifest(&names)) {
    add_pack(s, folder, depth);
    return;
  }
  for (size_t i = 0; i < names.count && s->status != ELIGO_MEMORY; i++) {
    char *name = below(s->arena, folder, names.at[i]);
    if (name == NULL)
      stop(s, ELIGO_MEMORY);
    else if (ends_in_lua(name))
      refuse(s, name, "no-pack", "belongs to no pack: its folder has no pack.lua");
    else if (look_at(s, name) == FOLDER)
      walk(s, name, depth + 1);
  }
}

eligo_status eligo_packs_find(const char *root, eligo_arena *arena, eligo_packs *out,
                              eligo_faults *faults) {
  *out = (eligo_packs){.root = root};
  search s = {.arena = arena, .packs = out, .faults = faults};
  walk(&s, "", 0);
  free(s.inside);
  if (s.status == ELIGO_OK && out->count == 0) {
    eligo_fault_add(faults, "no-packs", root, 0, 0,
                    "holds no rule packs (folders with a pack.lua); name another with --rules");
    return ELIGO_BAD_RULES;
  }
  return arena->failed ? ELIGO_MEMORY : s.status;
}

const char *eligo_pack_file_name(const eligo_pack *pack, size_t file, eligo_arena *arena) {
  return below(arena, pack->folder, pack->files[file]);
}
