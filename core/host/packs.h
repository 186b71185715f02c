/* Finding packs in a rules folder and choosing those that a question needs. Everything lives in the
 * caller's arena; one thread. Nothing of Lua is known here: a manifest is read by whoever loads
 * (host/load.c). */
#ifndef ELIGO_HOST_PACKS_H
#define ELIGO_HOST_PACKS_H

#include "eligo/rulebook.h"
#include "rule/draft.h"

enum {
  ELIGO_RULE_FILE_BYTES = 4 << 20, /* one rule file */
  ELIGO_MOST_PACKS = 256,
  ELIGO_MOST_FILES = 2000, /* rule files of one pack */
  ELIGO_DEEPEST_FOLDER = 8,
};

/* A folder with a pack.lua. All its *.lua files belong to it, those of folders in it too. */
typedef struct eligo_pack {
  const char *folder; /* below the rules folder: "products/cn"; "" where the rules folder is itself
                         a pack */
  const char **files; /* below `folder`, sorted bytewise but for pack.lua, which comes first */
  const char **sums;  /* beside `files`: "SHA-256  PATH\n", NULL until the file was read */
  size_t n_files;
  eligo_draft_pack manifest; /* a copy; zero until it was read */
} eligo_pack;

typedef struct eligo_packs {
  const char *root; /* the rules folder */
  eligo_pack *at;   /* sorted by folder */
  size_t count;
} eligo_packs;

/* Looks for packs below `root`. Symbolic links are followed while they stay inside; one that leaves
 * is a fault, for a rule file that is silently left out would be a rule that nobody tests. ELIGO_IO
 * where the folder cannot be read, ELIGO_BAD_RULES, ELIGO_MEMORY. */
eligo_status eligo_packs_find(const char *root, eligo_arena *arena, eligo_packs *out,
                              eligo_faults *faults);

/* Which packs to load, each after those it needs: those that declare the products and standards (or
 * editions) asked for and all that they need; every pack where nothing is asked. `order` gets
 * places in packs->at. Manifests must be there. ELIGO_USAGE where a name asked for is unknown;
 * ELIGO_BAD_RULES where a need is, where needs go in a circle or where two packs have one id;
 * ELIGO_MEMORY. */
eligo_status eligo_packs_choose(const eligo_packs *packs, const eligo_load_options *ask,
                                eligo_arena *arena, size_t **order, size_t *n_order,
                                eligo_faults *faults);

/* The file's name below the rules folder, "eu-taxonomy/4-energy.lua", as faults and places show it.
 */
const char *eligo_pack_file_name(const eligo_pack *pack, size_t file, eligo_arena *arena);

#endif
