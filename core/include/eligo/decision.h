/* Reading a decision. It is borrowed from its session (one thread). Texts made here belong to the caller. */
#ifndef ELIGO_DECISION_H
#define ELIGO_DECISION_H

#include "eligo/session.h"

#ifdef __cplusplus
extern "C" {
#endif

ELIGO_API eligo_verdict eligo_decision_verdict(const eligo_decision *decision);

typedef enum eligo_format { ELIGO_AS_TEXT, ELIGO_AS_JSON } eligo_format;

typedef struct eligo_write_options {
  eligo_format format;
  eligo_language language;
  unsigned columns; /* width of the text; 0: 80 */
  bool colour;      /* escape sequences of a terminal */
  bool everything;  /* text: also criteria that are met or do not apply */
} eligo_write_options;

/* Writes the decision into a new string of `*length` bytes (NUL behind it), which the caller frees with eligo_free.
 * ELIGO_MEMORY leaves the outputs as they were. */
ELIGO_API eligo_status eligo_decision_write(const eligo_decision *decision, const eligo_write_options *options,
                                            char **out, size_t *length);
ELIGO_API void eligo_free(void *memory);

#ifdef __cplusplus
}
#endif
#endif
