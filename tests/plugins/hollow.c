/* Offers a writer that cannot write. */
#include <eligo/plugin.h>

static const eligo_plugin_writer nothing = {.size = sizeof nothing, .name = "nothing", .summary = "nothing"};
static const eligo_plugin_writer *const writers[] = {&nothing, NULL};

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "hollow", .version = "1",
                .licence = "none", .summary = "offers nothing", .writers = writers};
