/* The inside of a set of plugins. */
#ifndef ELIGO_HOST_PLUGINS_H
#define ELIGO_HOST_PLUGINS_H

#include "base/arena.h"
#include "eligo/plugins.h"
#include "rule/draft.h"
#include "rule/rulebook.h"

typedef struct eligo_plugin_loaded {
  void *object; /* of dlopen */
  const eligo_plugin *offer;
  void *state;
  bool opened;
  eligo_plugin_host host;
  const eligo_plugins *set;
} eligo_plugin_loaded;

struct eligo_plugins {
  eligo_plugin_loaded *at;
  size_t count;
  const char *(*setting)(void *data, const char *plugin, const char *name);
  void *data;
};

/* plugin_check.c: what is wrong with the constant of a plugin called `name`, or NULL. Nothing of the plugin runs. */
const char *eligo_plugin_flaw(const eligo_plugin *plugin, const char *name);
/* plugin_facts.c: the dictionary as plugins see it, sorted by name, or only `which` of it in that order. False when memory
 * ends. */
bool eligo_plugin_facts_of(const eligo_rulebook *rulebook, const uint32_t *which, size_t count, eligo_arena *arena,
                           eligo_plugin_facts *out);
/* The form writer of this format, or NULL. */
const eligo_plugin_form *eligo_plugins_form(const eligo_plugins *plugins, const char *format, void **state);
/* Puts all functions before the rules that are to be loaded. False when memory ends. */
bool eligo_plugins_offers(const eligo_plugins *plugins, eligo_draft_book *book);
/* The source of this name, or NULL. */
const eligo_plugin_source *eligo_plugins_source(const eligo_plugins *plugins, const char *name, void **state);

#endif
