/* A source of facts: published lists, imported once and looked up by the firm's id. */
#include "registry/registry.h"

#include <stdlib.h>
#include <string.h>

static long days(const eligo_plugin_host *host, const eligo_plugin_faults *faults) {
  const char *text = host->setting(host, "stale_after");
  if (text == NULL) return 400;
  size_t length = strlen(text);
  if (length > 0 && length < 7 && strspn(text, "0123456789") == length) return strtol(text, NULL, 10);
  registry_say(faults, true, "registry", 0, "stale_after = '%s' is no number of days; 400 is taken", text);
  return 400;
}

static eligo_status open_registry(const eligo_plugin_host *host, void **plugin, const eligo_plugin_faults *faults) {
  registry *r = calloc(1, sizeof *r);
  if (r == NULL) return ELIGO_MEMORY;
  const char *path = host->setting(host, "database");
  r->database = path == NULL ? NULL : strdup(path);
  r->stale_after = days(host, faults);
  *plugin = r;
  if (path == NULL || r->database != NULL) return ELIGO_OK;
  free(r);
  return ELIGO_MEMORY;
}

static void close_registry(void *plugin) {
  registry *r = plugin;
  free((char *)r->database);
  free(r);
}

static const eligo_plugin_source source = {.size = sizeof source,
                                           .name = "registry",
                                           .summary = "published lists: green factories, certificates, penalties …",
                                           .open = registry_session_open,
                                           .close = registry_session_close,
                                           .look_up = registry_look_up,
                                           .import = registry_import,
                                           .list = registry_list};
static const eligo_plugin_source *const sources[] = {&source, NULL};

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "registry", .version = "1.0",
                .licence = "Apache-2.0", .summary = "published lists as a source of facts", .open = open_registry,
                .close = close_registry, .sources = sources};
