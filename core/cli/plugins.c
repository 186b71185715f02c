#include "cli/cli.h"

static const eligo_option *const options[] = {&eligo_option_plugins, &eligo_option_format, NULL};

/* The names of one kind of offer. Each offer begins with its size and its name. */
typedef struct offer {
  uint32_t size;
  const char *name, *summary;
} offer;

static void add_offers(eligo_cells *cells, const char *kind, const void *list) {
  const offer *const *at = list;
  for (; at != NULL && *at != NULL; at++) {
    eligo_cells_add(cells, "");
    eligo_cells_add(cells, kind);
    eligo_cells_add(cells, (*at)->name);
    eligo_cells_add(cells, (*at)->summary);
  }
}

static void add_plugin(eligo_cells *cells, const eligo_plugin *plugin) {
  eligo_cells_add(cells, plugin->name);
  eligo_cells_add(cells, plugin->version);
  eligo_cells_add(cells, plugin->licence);
  eligo_cells_add(cells, plugin->summary);
  add_offers(cells, "reads", plugin->readers);
  add_offers(cells, "writes", plugin->writers);
  add_offers(cells, "forms", plugin->forms);
  add_offers(cells, "source", plugin->sources);
  add_offers(cells, "computes", plugin->functions);
}

static void json_offers(eligo_text *out, const char *kind, const void *list) {
  const offer *const *at = list;
  eligo_text_format(out, ",\"%s\":[", kind);
  for (const char *comma = ""; at != NULL && *at != NULL; at++, comma = ",") {
    eligo_text_string(out, comma);
    eligo_text_json(out, (*at)->name);
  }
  eligo_text_char(out, ']');
}

static void json_plugin(eligo_text *out, const eligo_plugin *plugin) {
  eligo_text_string(out, "{\"name\":");
  eligo_text_json(out, plugin->name);
  eligo_text_string(out, ",\"version\":");
  eligo_text_json(out, plugin->version);
  eligo_text_string(out, ",\"licence\":");
  eligo_text_json(out, plugin->licence);
  eligo_text_string(out, ",\"summary\":");
  eligo_text_json(out, plugin->summary);
  json_offers(out, "readers", plugin->readers);
  json_offers(out, "writers", plugin->writers);
  json_offers(out, "forms", plugin->forms);
  json_offers(out, "sources", plugin->sources);
  json_offers(out, "functions", plugin->functions);
  eligo_text_char(out, '}');
}

static int run(eligo_call *call) {
  const eligo_plugins *plugins;
  eligo_text out = {0};
  eligo_cells cells = {.columns = 4};
  eligo_status status = eligo_call_plugins(call, &plugins);
  if (status != ELIGO_OK) return (int)status;
  size_t count = eligo_plugins_count(plugins);
  if (call->json) eligo_text_string(&out, "{\"schema\":\"eligo.plugins/1\",\"plugins\":[");
  for (size_t i = 0; i < count; i++) {
    if (call->json && i > 0) eligo_text_char(&out, ',');
    if (call->json)
      json_plugin(&out, eligo_plugins_at(plugins, i));
    else
      add_plugin(&cells, eligo_plugins_at(plugins, i));
  }
  if (call->json) eligo_text_string(&out, "]}\n");
  if (!call->json && count > 0) eligo_cells_print(&cells, &out);
  if (!call->json && count == 0) eligo_talk("no plugin is loaded; name some: --plugins csv,xlsx");
  return eligo_finish(&out, 0);
}

const eligo_command eligo_command_plugins = {
    .name = "plugins",
    .arguments = "",
    .summary = "list the plugins that are loaded and what they offer",
    .about = "Loads the plugins that the settings name and lists what each reads, writes, answers and computes. One "
             "that cannot be loaded is reported and left out.",
    .example = "plugins --plugins csv,registry",
    .exits = "   0  done, also where plugins were left out\n",
    .options = options,
    .run = run,
};
