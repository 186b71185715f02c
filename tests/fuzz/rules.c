/* Any bytes as the text of a rule file: what it declares is frozen and printed, or refused by name. */
#include "fuzz.h"

#include "lua/loader.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  static eligo_fault at[16];
  eligo_faults faults = {.at = at, .capacity = 16};
  eligo_draft_book book = {0};
  eligo_lua *lua = NULL;
  const eligo_lua_limits limits = {.memory_bytes = 4u << 20, .allocated_bytes = 16u << 20, .steps = 100000};
  FUZZ_MUST(eligo_lua_open(&book, &limits, &faults, &lua) == ELIGO_OK);
  eligo_status status = eligo_lua_run(lua, "fuzz", "fuzz.lua", (const char *)bytes, length);
  FUZZ_MUST(status == ELIGO_OK || faults.errors > 0);
  eligo_lua_close(lua);
  eligo_arena_free(&book.arena);
  return 0;
}
