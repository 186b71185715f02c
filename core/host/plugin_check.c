/* A plugin is looked at before a line of it runs: structs may be shorter or longer than ours, and may lie. */
#include "host/plugins.h"

#include <string.h>

/* Whether a struct of `size` bytes holds the member. */
#define HOLDS(object, type, member) ((object)->size >= offsetof(type, member) + sizeof(((type *)0)->member))

/* Newer plugins may have longer structs, but not ones that no header could describe. */
enum { LONGEST = 4096, MOST_OFFERS = 256 };

static bool is_word(const char *text) {
  return text != NULL && *text != '\0' && strnlen(text, 200) < 200;
}

static const char *reader_flaw(const void *offer) {
  const eligo_plugin_reader *r = offer;
  bool whole = HOLDS(r, eligo_plugin_reader, read) && is_word(r->name) && r->endings != NULL && r->read != NULL;
  return whole ? NULL : "a reader of it lacks its name, endings or 'read'";
}

static const char *writer_flaw(const void *offer) {
  const eligo_plugin_writer *w = offer;
  return HOLDS(w, eligo_plugin_writer, write) && is_word(w->name) && w->write != NULL
             ? NULL
             : "a writer of it lacks its name or 'write'";
}

static const char *form_flaw(const void *offer) {
  const eligo_plugin_form *f = offer;
  return HOLDS(f, eligo_plugin_form, write) && is_word(f->name) && f->write != NULL
             ? NULL
             : "a form of it lacks its name or 'write'";
}

static const char *source_flaw(const void *offer) {
  const eligo_plugin_source *s = offer;
  return HOLDS(s, eligo_plugin_source, list) && is_word(s->name) && s->look_up != NULL
             ? NULL
             : "a source of it lacks its name or 'look_up'";
}

static const char *function_flaw(const void *offer) {
  const eligo_plugin_function *f = offer;
  bool whole = HOLDS(f, eligo_plugin_function, call) && is_word(f->name) && f->units != NULL && f->unit != NULL &&
               f->call != NULL;
  return whole ? NULL : "a function of it lacks its name, units or 'call'";
}

static const char *list_flaw(const void *const *list, const char *(*flaw)(const void *offer)) {
  size_t count = 0;
  for (; list != NULL && list[count] != NULL; count++) {
    if (count == MOST_OFFERS) return "a list of it has no end";
    const char *found = flaw(list[count]);
    if (found != NULL) return found;
  }
  return NULL;
}

static const char *head_flaw(const eligo_plugin *plugin, const char *name) {
  if (plugin->abi > ELIGO_PLUGIN_ABI) return "it was made for a newer Eligo; install that, or an older build of the plugin";
  if (plugin->abi < ELIGO_PLUGIN_ABI) return "it was made for an older Eligo; build it again";
  if (!HOLDS(plugin, eligo_plugin, functions) || plugin->size > LONGEST) return "its size makes no sense";
  if (!is_word(plugin->name) || !is_word(plugin->version) || !is_word(plugin->licence) || !is_word(plugin->summary))
    return "it lacks a name, version, licence or summary";
  return strcmp(plugin->name, name) == 0 ? NULL : "it calls itself by another name than its file";
}

const char *eligo_plugin_flaw(const eligo_plugin *p, const char *name) {
  const char *flaw = head_flaw(p, name);
  if (flaw == NULL) flaw = list_flaw((const void *const *)p->readers, reader_flaw);
  if (flaw == NULL) flaw = list_flaw((const void *const *)p->writers, writer_flaw);
  if (flaw == NULL) flaw = list_flaw((const void *const *)p->forms, form_flaw);
  if (flaw == NULL) flaw = list_flaw((const void *const *)p->sources, source_flaw);
  if (flaw == NULL) flaw = list_flaw((const void *const *)p->functions, function_flaw);
  return flaw;
}
