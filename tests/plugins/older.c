/* Made for an interface that is gone. */
#include <eligo/plugin.h>

ELIGO_PLUGIN = {.size = 16, .abi = 0, .name = "older", .version = "0", .licence = "none", .summary = "from the past"};
