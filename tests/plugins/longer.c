/* Of this interface, with a struct that has grown at its end: it must load. */
#include <eligo/plugin.h>

typedef struct longer {
  eligo_plugin known;
  const char *later[4];
} longer;

ELIGO_API extern const longer eligo_plugin_1;
const longer eligo_plugin_1 = {.known = {.size = sizeof(longer), .abi = ELIGO_PLUGIN_ABI, .name = "longer",
                                         .version = "2", .licence = "none", .summary = "has grown at its end"}};
