/* Never comes back from being opened. */
#include <eligo/plugin.h>

#include <unistd.h>

static eligo_status hang(const eligo_plugin_host *host, void **plugin, const eligo_plugin_faults *faults) {
  (void)host, (void)plugin, (void)faults;
  while (pause() != 0) continue;
  return ELIGO_OK;
}

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "hang", .version = "1",
                .licence = "none", .summary = "hangs", .open = hang};
