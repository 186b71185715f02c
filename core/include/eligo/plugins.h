/* Plugins that are loaded, and what they are asked for. The caller owns the set and frees it after the last session that
 * was given it. A set is used by one thread at a time; a session's sources by the session's thread.
 *
 * Plugins are code and are trusted as the program itself is. What is wrong with one is reported, and it is left out; the
 * others go on. */
#ifndef ELIGO_PLUGINS_H
#define ELIGO_PLUGINS_H

#include "eligo/decision.h"
#include "eligo/plugin.h"

#ifdef __cplusplus
extern "C" {
#endif

typedef struct eligo_plugins eligo_plugins;

/* What to load: eligo-NAME.so in `folder` for each name. Zero it, then set what you need. */
typedef struct eligo_plugins_options {
  const char *folder;
  const char *const *names;
  size_t n_names;
  /* The setting `name` of a plugin, or NULL; NULL where plugins get no settings. Called while the set lives. */
  const char *(*setting)(void *data, const char *plugin, const char *name);
  void *data;
  /* Each plugin is opened in a child process first, so that one that crashes or hangs there is found out. Set this where
   * the program may not fork. */
  bool untried;
} eligo_plugins_options;

/* ELIGO_OK also where plugins were left out: each has a warning. ELIGO_MEMORY. */
ELIGO_API eligo_status eligo_plugins_load(const eligo_plugins_options *options, eligo_plugins **out, eligo_faults *faults);
ELIGO_API void eligo_plugins_free(eligo_plugins *plugins); /* NULL is allowed */
ELIGO_API size_t eligo_plugins_count(const eligo_plugins *plugins);
ELIGO_API const eligo_plugin *eligo_plugins_at(const eligo_plugins *plugins, size_t index);

/* Gives a session all sources of facts: they are asked at each decision. ELIGO_OK, ELIGO_MEMORY, or what a source said
 * when it was opened; then none was given. `plugins` must outlive the session. */
ELIGO_API eligo_status eligo_session_use_sources(eligo_session *session, const eligo_plugins *plugins,
                                                 eligo_faults *faults);

/* Whether some plugin reads files of this name. */
ELIGO_API bool eligo_plugins_reads(const eligo_plugins *plugins, const char *file);
/* Reads a file into profiles with the reader of its name; `input.facts` is set here. */
ELIGO_API eligo_status eligo_plugins_read(const eligo_plugins *plugins, const eligo_rulebook *rulebook,
                                          const eligo_plugin_input *input, const eligo_plugin_profiles *profiles,
                                          eligo_faults *faults);

/* Whether some plugin writes decisions, or blank forms, in this format. */
ELIGO_API bool eligo_plugins_writes(const eligo_plugins *plugins, const char *format);
ELIGO_API bool eligo_plugins_forms(const eligo_plugins *plugins, const char *format);
/* Writes a decision with the writer of this format. Free `*out` with eligo_free. */
ELIGO_API eligo_status eligo_plugins_write(const eligo_plugins *plugins, const char *format,
                                           const eligo_decision *decision, const eligo_write_options *options, char **out,
                                           size_t *length, eligo_faults *faults);

#ifdef __cplusplus
}
#endif
#endif
