/* Deciding. A session belongs to one thread and borrows a rulebook that must outlive it; any number of sessions may
 * share one rulebook. A decision belongs to its session and lives until the session's next call. */
#ifndef ELIGO_SESSION_H
#define ELIGO_SESSION_H

#include "eligo/rulebook.h"
#include "eligo/verdict.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct eligo_session eligo_session;
typedef struct eligo_decision eligo_decision;

/* How a profile is read. Zero means the default. */
typedef struct eligo_read_options {
  const char *source;      /* name for messages: the file; NULL: "profile" */
  unsigned deepest;        /* nesting allowed; 0: 32 */
  size_t largest;          /* bytes allowed; 0: 4 MiB */
  bool unknown_facts_warn; /* an unknown fact is a warning, not an error */
  bool in_place;           /* the bytes stay as they are until the session's next call, and 64 more behind them may be read: they
                              are not copied */
} eligo_read_options;

typedef struct eligo_question {
  const char *as_of;            /* "2026-03-01"; required: the library reads no clock */
  const char *product;          /* overrides the profile's; NULL: the profile's, if any */
  const char *const *standards; /* standards to answer besides (or without) a product */
  size_t n_standards;
  const char *until;            /* name of the last step to test; NULL: all */
  eligo_read_options read;
  bool verdict_only;            /* no reasons: the fast way */
  bool fingerprint;             /* SHA-256 of the profile and a decision id */
  bool untested_is_open;        /* a profile that names items but no fact of them is undetermined, not bad input */
  bool sm3;                     /* the fingerprint is SM3 and begins "sm3:" */
} eligo_question;

ELIGO_API eligo_status eligo_session_new(const eligo_rulebook *rulebook, eligo_session **out);
ELIGO_API void eligo_session_free(eligo_session *session); /* NULL is allowed */

/* From now on the session decides by another rulebook; its last decision is gone. The old one may be freed. A rulebook that
 * did not load cannot come here, so a session never stands without one: eligo_rulebook_load says why, and the old one stays.
 * ELIGO_MEMORY, or ELIGO_USAGE for a session with sources of facts (open a new one): then nothing has changed. */
ELIGO_API eligo_status eligo_session_use_rulebook(eligo_session *session, const eligo_rulebook *rulebook);

/* Reads `length` bytes of JSON and decides. On ELIGO_OK `*out` is the session's decision. ELIGO_BAD_INPUT with faults
 * where the profile is faulty, names an unknown product or standard, or nothing in it could be tested; ELIGO_MEMORY. */
ELIGO_API eligo_status eligo_session_decide(eligo_session *session, const char *profile, size_t length,
                                            const eligo_question *question, const eligo_decision **out,
                                            eligo_faults *faults);

#ifdef __cplusplus
}
#endif
#endif
