/* Reading a decision. It is borrowed from its session (one thread). Texts made here belong to the caller. */
#ifndef ELIGO_DECISION_H
#define ELIGO_DECISION_H

#include "eligo/session.h"
#include "eligo/sheet.h"

#ifdef __cplusplus
extern "C" {
#endif

ELIGO_API eligo_verdict eligo_decision_verdict(const eligo_decision *decision);

typedef enum eligo_format { ELIGO_AS_TEXT, ELIGO_AS_JSON, ELIGO_AS_HTML } eligo_format;

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

/* The decision sheet as blocks, with every criterion where `everything` is set. The caller frees the list with
 * eligo_blocks_free before the session decides again. ELIGO_MEMORY leaves `*out` as it was. */
ELIGO_API eligo_status eligo_decision_blocks(const eligo_decision *decision, const eligo_write_options *options,
                                             eligo_blocks **out);
ELIGO_API void eligo_blocks_free(eligo_blocks *blocks); /* NULL is allowed */

/* One criterion or group of a decision. Texts are NULL where there is nothing to say. */
typedef struct eligo_criterion {
  const char *use, *standard, *item; /* NULL for the parts of a product */
  const char *step;                  /* "contribution", or the part: "proceeds" */
  const char *id;                    /* of the criterion; NULL for unnamed groups */
  unsigned depth;                    /* inside its step, from 0 */
  bool leaf;                         /* a test, not a group */
  eligo_outcomes outcome;
  const char *fact, *title, *value, *relation, *limit, *margin, *citation;
  const char *quality, *source, *date; /* of the value */
} eligo_criterion;

/* Calls `visit` for each criterion, in the order of the rules, until it answers false; titles in `language`. */
ELIGO_API void eligo_decision_walk(const eligo_decision *decision, eligo_language language,
                                   bool (*visit)(void *data, const eligo_criterion *criterion), void *data);

#ifdef __cplusplus
}
#endif
#endif
