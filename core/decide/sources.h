/* Sources of facts that a session asks before it decides. They live in the session and belong to its thread. */
#ifndef ELIGO_DECIDE_SOURCES_H
#define ELIGO_DECIDE_SOURCES_H

#include "base/text.h"
#include "decide/decision.h"
#include "eligo/plugin.h"

enum { ELIGO_MOST_SOURCES = 16 };

typedef struct eligo_source {
  const eligo_plugin_source *offer;
  void *state; /* of this session */
} eligo_source;

typedef struct eligo_sources {
  eligo_source at[ELIGO_MOST_SOURCES];
  size_t count;
  eligo_text answers;     /* of the present deal, as JSON */
  eligo_list_used *lists; /* that answered, in the session's arena */
  size_t n_lists, c_lists;
} eligo_sources;

/* The session's own, for host/. */
eligo_sources *eligo_session_sources(eligo_session *session);
const eligo_rulebook *eligo_session_rulebook(const eligo_session *session);

/* Asks every source about the firm and merges what it answers into the profile. The first that cannot answer ends it with
 * its status. */
eligo_status eligo_sources_ask(eligo_sources *sources, eligo_profile *profile, eligo_day as_of, eligo_arena *arena,
                               eligo_faults *faults);
void eligo_sources_close(eligo_sources *sources);

/* A plugin's way to the caller's list of faults. */
eligo_plugin_faults eligo_plugin_faults_to(eligo_faults *faults);

#endif
