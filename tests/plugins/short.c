/* Says that it is shorter than any plugin can be. */
#include <eligo/plugin.h>

ELIGO_PLUGIN = {.size = 8, .abi = ELIGO_PLUGIN_ABI, .name = "short", .version = "1", .licence = "none", .summary = "short"};
