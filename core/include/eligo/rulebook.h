/* Rulebooks: the law, loaded. The caller owns what it loads and frees it after the last session that uses it. A
 * rulebook never changes once loaded: any number of threads may use one. */
#ifndef ELIGO_RULEBOOK_H
#define ELIGO_RULEBOOK_H

#include "eligo/status.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct eligo_rulebook eligo_rulebook;

/* What to load. Zero it, then set what you need; fields may be added at the end. */
typedef struct eligo_load_options {
  const char *rules;            /* folder with packs in it (each a folder with a pack.lua), searched through */
  const char *const *products;  /* load the packs that these need … */
  size_t n_products;
  const char *const *standards; /* … and these; nothing named: every pack */
  size_t n_standards;
  size_t memory_bytes;          /* Lua memory held at once; 0: 64 MiB */
  size_t allocated_bytes;       /* bytes Lua may ever ask for; 0: 1 GiB */
  size_t steps;                 /* Lua instructions for one file; 0: 50 million */
  const char *const *keys;      /* files of public keys (PEM; Ed25519 or SM2): each pack must be signed by one of them; none: any */
  size_t n_keys;
  const struct eligo_plugins *plugins; /* whose functions `computed` may call; outlives the rulebook; or NULL */
} eligo_load_options;

/* Loads and checks the packs. ELIGO_BAD_RULES with every fault found, ELIGO_IO, ELIGO_MEMORY; then `*out` is NULL. */
ELIGO_API eligo_status eligo_rulebook_load(const eligo_load_options *options, eligo_rulebook **out,
                                           eligo_faults *faults);
/* NULL is allowed. No session may use it any more. */
ELIGO_API void eligo_rulebook_free(eligo_rulebook *rulebook);

#ifdef __cplusplus
}
#endif
#endif
