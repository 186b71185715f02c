/* A first look at a profile, before any rulebook is there: what it asks for, so that only the packs
 * needed are loaded. Texts live in the caller's arena; any thread. */
#ifndef ELIGO_FACT_PEEK_H
#define ELIGO_FACT_PEEK_H

#include "base/arena.h"
#include "eligo/status.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct eligo_peek {
  const char *product;    /* request.product, or NULL */
  const char **standards; /* those that the uses name items of, each once, sorted */
  size_t n_standards;
} eligo_peek;

/* Never finds fault: what cannot be read says nothing here, and eligo_profile_read reports it
 * later. ELIGO_OK or ELIGO_MEMORY. */
eligo_status eligo_profile_peek(const char *bytes, size_t length, eligo_arena *arena,
                                eligo_peek *out);

#ifdef __cplusplus
}
#endif
#endif
