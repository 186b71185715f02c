/* Crashes while it is loaded, before anything of it is asked for. */
#include <eligo/plugin.h>

#include <stdlib.h>

__attribute__((constructor)) static void begin(void) {
  _Exit(7);
}

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "early", .version = "1",
                .licence = "none", .summary = "ends the process"};
