/* Plugins as the command uses them: those that the settings name, and nothing else. */
#include "cli/cli.h"

#include "base/file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_PLUGINS = 32 };

eligo_status eligo_plugin_setting_take(eligo_call *call, const char *name, const char *value, const char *origin) {
  for (size_t i = 0; i < call->n_plugin_settings; i++) {
    if (strcmp(call->plugin_settings[i].name, name) == 0) return ELIGO_OK;
  }
  eligo_plugin_setting *all = eligo_arena_grow(&call->arena, call->plugin_settings, call->n_plugin_settings,
                                               &call->c_plugin_settings, sizeof *all);
  const char *kept = eligo_arena_copy(&call->arena, name, strlen(name));
  if (all == NULL || kept == NULL) return ELIGO_MEMORY;
  call->plugin_settings = all;
  all[call->n_plugin_settings++] = (eligo_plugin_setting){kept, value, origin};
  return ELIGO_OK;
}

/* ELIGO_REGISTRY_DATABASE for the registry's "database". */
static const char *from_environment(const char *plugin, const char *name) {
  char variable[128];
  int length = snprintf(variable, sizeof variable, "ELIGO_%s_%s", plugin, name);
  if (length < 0 || (size_t)length >= sizeof variable) return NULL;
  for (char *c = variable; *c != '\0'; c++) {
    if (*c >= 'a' && *c <= 'z') *c = (char)(*c - 'a' + 'A');
    if (*c == '-') *c = '_';
  }
  const char *value = getenv(variable);
  return value == NULL || *value == '\0' ? NULL : value;
}

static const char *setting(void *data, const char *plugin, const char *name) {
  const eligo_call *call = data;
  const char *value = from_environment(plugin, name);
  char full[128];
  snprintf(full, sizeof full, "%s.%s", plugin, name);
  for (size_t i = 0; value == NULL && i < call->n_plugin_settings; i++) {
    if (strcmp(call->plugin_settings[i].name, full) == 0) value = call->plugin_settings[i].value;
  }
  return value;
}

/* "csv, registry" as names; false where there are too many. */
static bool split(eligo_call *call, const char **names, size_t *count) {
  const char *at = call->settings[ELIGO_S_PLUGINS].value;
  while (*(at += strspn(at, ", ")) != '\0') {
    size_t length = strcspn(at, ", ");
    if (*count == MOST_PLUGINS) return false;
    names[(*count)++] = eligo_arena_copy(&call->arena, at, length);
    at += length;
  }
  return !call->arena.failed;
}

eligo_status eligo_call_plugins(eligo_call *call, const eligo_plugins **out) {
  const char *names[MOST_PLUGINS];
  eligo_plugins_options options = {.folder = call->settings[ELIGO_S_PLUGIN_FOLDER].value,
                                   .names = names,
                                   .setting = setting,
                                   .data = call};
  eligo_faults faults;
  *out = call->plugins;
  if (call->plugins != NULL) return ELIGO_OK;
  if (!split(call, names, &options.n_names)) {
    eligo_talk("%s: more than %d plugins", call->settings[ELIGO_S_PLUGINS].origin, MOST_PLUGINS);
    return ELIGO_USAGE;
  }
  if (options.n_names == 0) return ELIGO_OK;
  if (eligo_call_faults(call, &faults) == NULL) return ELIGO_MEMORY;
  eligo_status status = eligo_plugins_load(&options, &call->plugins, &faults);
  eligo_status printed = eligo_output_faults(call, &faults);
  *out = call->plugins;
  return status == ELIGO_OK ? printed : status;
}

eligo_status eligo_call_read_file(eligo_call *call, const char *file, size_t limit, eligo_text *out) {
  const char *message = NULL;
  eligo_status status = eligo_file_read(file, limit, out, &message);
  if (status == ELIGO_IO)
    return eligo_output_fault(call, status, "cannot-read", file, "cannot be read: %s", message);
  if (status == ELIGO_BAD_INPUT)
    return eligo_output_fault(call, status, "too-large", file, "is larger than %zu bytes", limit);
  if (status == ELIGO_OK) eligo_text_add(out, "", 0); /* an empty file is a text too */
  return out->failed ? ELIGO_MEMORY : status;
}
