/* Any bytes as a settings file, the user's or the working folder's. */
#include "fuzz.h"

#include "cli/cli.h"

#include <stdio.h>
#include <stdlib.h>

const eligo_command *const eligo_commands[] = {NULL};

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  for (int mailed = 0; mailed < 2; mailed++) {
    eligo_call call = {0};
    char *text = malloc(length + 1);
    FUZZ_MUST(text != NULL);
    for (size_t i = 0; i < length; i++) text[i] = (char)bytes[i];
    text[length] = '\0';
    eligo_status status = eligo_config_parse(&call, "eligo.cfg", mailed == 1, text);
    FUZZ_MUST(status == ELIGO_OK || status == ELIGO_USAGE);
    /* A mailed file sets nothing that is guarded. */
    if (mailed == 1)
      FUZZ_MUST(call.settings[ELIGO_S_RULES].value == NULL && call.settings[ELIGO_S_PLUGINS].value == NULL &&
                call.n_plugin_settings == 0);
    eligo_arena_free(&call.arena);
    free(text);
  }
  return 0;
}
