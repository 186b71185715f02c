/* Crashes when it is opened. */
#include <eligo/plugin.h>

#include <signal.h>

static eligo_status crash(const eligo_plugin_host *host, void **plugin, const eligo_plugin_faults *faults) {
  (void)host, (void)plugin, (void)faults;
  raise(SIGKILL); /* what no handler can hide */
  return ELIGO_OK;
}

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "crash", .version = "1",
                .licence = "none", .summary = "crashes", .open = crash};
