/* Calls itself by the name of another. */
#include <eligo/plugin.h>

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "registry", .version = "1",
                .licence = "none", .summary = "not what it says"};
