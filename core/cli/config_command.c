#include "cli/cli.h"

static const eligo_option *const options[] = {&eligo_option_format,
                                              &eligo_option_lang,
                                              &eligo_option_rules,
                                              &eligo_option_unknown_facts,
                                              &eligo_option_max_depth,
                                              &eligo_option_hash,
                                              &eligo_option_max_size,
                                              &eligo_option_plugins,
                                              NULL};

static void as_json(const eligo_call *call, eligo_text *out) {
  eligo_text_string(out, "{\"schema\":\"eligo.config/1\",\"settings\":{");
  for (int id = 0; id < ELIGO_SETTINGS; id++) {
    if (id > 0) eligo_text_char(out, ',');
    eligo_text_json(out, eligo_settings[id].name);
    eligo_text_string(out, ":{\"value\":");
    eligo_text_json(out, call->settings[id].value);
    eligo_text_string(out, ",\"origin\":");
    eligo_text_json(out, call->settings[id].origin);
    eligo_text_char(out, '}');
  }
  for (size_t i = 0; i < call->n_plugin_settings; i++) {
    eligo_text_char(out, ',');
    eligo_text_json(out, call->plugin_settings[i].name);
    eligo_text_string(out, ":{\"value\":");
    eligo_text_json(out, call->plugin_settings[i].value);
    eligo_text_string(out, ",\"origin\":");
    eligo_text_json(out, call->plugin_settings[i].origin);
    eligo_text_char(out, '}');
  }
  eligo_text_string(out, "}}\n");
}

static int run(eligo_call *call) {
  eligo_text out = {0};
  if (call->json) as_json(call, &out);
  for (int id = 0; !call->json && id < ELIGO_SETTINGS; id++)
    eligo_text_format(&out, "%-14s %-24s %s\n", eligo_settings[id].name, call->settings[id].value,
                      call->settings[id].origin);
  for (size_t i = 0; !call->json && i < call->n_plugin_settings; i++)
    eligo_text_format(&out, "%-14s %-24s %s\n", call->plugin_settings[i].name, call->plugin_settings[i].value,
                      call->plugin_settings[i].origin);
  return eligo_finish(&out, 0);
}

const eligo_command eligo_command_config = {
    .name = "config",
    .arguments = "",
    .summary = "print each setting and where it comes from",
    .about = "Prints each setting, its value and where that comes from. In order: the option, the "
             "environment (ELIGO_RULES for rules), ./eligo.cfg, the user's eligo/eligo.cfg (below "
             "$XDG_CONFIG_HOME or ~/.config), /etc/eligo/eligo.cfg. A file has lines such as: lang "
             "= \"zh\"; and groups for plugins: registry: { database = \"…\"; }; ./eligo.cfg may not name rules, plugins or limits.",
    .example = "config --lang zh",
    .exits = "   0  done\n",
    .options = options,
    .run = run,
};
