/* Says itself why it cannot be opened: its setting is missing. */
#include <eligo/plugin.h>

static eligo_status refuse(const eligo_plugin_host *host, void **plugin, const eligo_plugin_faults *faults) {
  (void)plugin;
  if (host->setting(host, "key") != NULL) return ELIGO_OK;
  faults->add(faults, true, "no-key", "refuses", 0, "the setting 'key' is missing");
  return ELIGO_USAGE;
}

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "refuses", .version = "1",
                .licence = "none", .summary = "asks for a setting", .open = refuse};
