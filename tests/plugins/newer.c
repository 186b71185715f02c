/* Made for an interface that comes later. */
#include <eligo/plugin.h>

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin) + 16, .abi = ELIGO_PLUGIN_ABI + 1, .name = "newer", .version = "9",
                .licence = "none", .summary = "from the future"};
