/* A decision in brief: the verdict, what each item came to, and what the verdict hangs on. It belongs to its session (one
 * thread) and lives until the session decides again. */
#ifndef ELIGO_DECIDE_BRIEF_H
#define ELIGO_DECIDE_BRIEF_H

#include "decide/assemble.h"

typedef struct eligo_asked {
  const uint32_t *standards;
  uint32_t count, named; /* the first `named` do not come from a product */
  uint32_t *list;        /* what `standards` is, where it is not a product's own */
} eligo_asked;

/* One item of one use; `item` is ELIGO_NONE where the standard has none for it. */
typedef struct eligo_brief_item {
  uint32_t use, standard, item;
  eligo_verdict verdict;
} eligo_brief_item;

typedef struct eligo_brief_reason {
  uint32_t node; /* criterion; ELIGO_NONE for a fact that is missing */
  uint32_t fact; /* ELIGO_NONE where it is about no single one */
  uint32_t use;  /* ELIGO_NONE for the deal's own */
  int32_t miss;  /* by how much a limit was missed, in 1/10000 of the limit; negative where that says nothing */
} eligo_brief_reason;

typedef struct eligo_brief {
  const eligo_run *run; /* profile, product and rulebook */
  eligo_verdict verdict;
  const char *request_id;
  const char *share_low, *share_high; /* "85 %" of the product's first share; NULL without one */
  bool share_whole; /* each of them is exactly nothing or all */
  eligo_brief_item *items; /* where they were asked for, and without a product always */
  uint32_t n_items;
  eligo_brief_reason *reasons; /* not eligible: criteria that failed; undetermined: facts missing, most decisive first,
                                  then criteria that no fact settles */
  uint32_t n_reasons;
} eligo_brief;

/* Of the session's last decision, which may have been made without reasons. `items`: whether they are asked for beside a product.
 * ELIGO_MEMORY leaves `*out` as it was. */
eligo_status eligo_session_brief(eligo_session *session, bool items, const eligo_brief **out);

/* The run of the session's last decision, which was made without reasons, for whoever sees its criteria one by one; good until the
 * session decides again. */
eligo_run *eligo_session_run(eligo_session *session);
/* Its items. ELIGO_MEMORY. */
eligo_status eligo_session_see_items(eligo_session *session, eligo_see_item *see, void *context);

/* The fact that a criterion looks at first, or ELIGO_NONE. */
uint32_t eligo_tested_fact(const eligo_rulebook *rulebook, uint32_t node);

/* For session.c. False when memory ends. */
bool eligo_brief_filled(eligo_run *run, const eligo_root *roots, uint32_t n_roots, const eligo_asked *asked, bool items, eligo_brief *out);

#endif
