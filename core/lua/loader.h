/* Rule files into drafts. A loader belongs to one thread; it fills a book that the caller owns and keeps nothing else. */
#ifndef ELIGO_LUA_LOADER_H
#define ELIGO_LUA_LOADER_H

#include "lua/sandbox.h"
#include "rule/rulebook.h"

typedef struct eligo_lua eligo_lua;

/* `limits` NULL or zero fields: the defaults. `book` and `faults` must outlive the loader. ELIGO_MEMORY leaves nothing behind. */
eligo_status eligo_lua_open(eligo_draft_book *book, const eligo_lua_limits *limits, eligo_faults *faults, eligo_lua **out);
/* Runs one file, whose declarations go to the book under `pack_id`. `name` is what faults call it: "eu-taxonomy/4-energy.lua".
 * Faults do not end it: ELIGO_OK even then, ELIGO_MEMORY where memory ended. All strings are copied. */
eligo_status eligo_lua_run(eligo_lua *lua, const char *pack_id, const char *name, const char *text, size_t length);
void eligo_lua_close(eligo_lua *lua);

/* Lua criteria for sessions: see eligo_function_host. */
extern const eligo_function_host eligo_lua_functions;

#endif
