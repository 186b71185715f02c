/* A Lua state that rules may run in: text only, few functions, bounded memory, bytes and steps. It belongs to one thread. Lua
 * errors never leave it: whatever can raise runs behind eligo_sandbox_call. */
#ifndef ELIGO_LUA_SANDBOX_H
#define ELIGO_LUA_SANDBOX_H

#include "eligo/status.h"

#include <lua.h>
#include <stdint.h>

typedef struct eligo_lua_limits {
  size_t memory_bytes;    /* held at once; 0: 64 MiB */
  size_t allocated_bytes; /* ever asked for; 0: 1 GiB */
  size_t steps;           /* instructions of one call; 0: 50 million */
} eligo_lua_limits;

typedef enum eligo_lua_end { ELIGO_LUA_FINE, ELIGO_LUA_NO_MEMORY, ELIGO_LUA_HELD, ELIGO_LUA_ALLOCATED, ELIGO_LUA_STEPS } eligo_lua_end;

typedef struct eligo_sandbox {
  lua_State *L;
  eligo_lua_limits limits;
  size_t held, allocated, steps;
  eligo_lua_end end; /* why the last call ended early */
  void *host;        /* of the words */
} eligo_sandbox;     /* zero it */

/* Makes the state; ELIGO_MEMORY where it cannot. `host` is found again by eligo_sandbox_host. */
eligo_status eligo_sandbox_open(eligo_sandbox *sandbox, const eligo_lua_limits *limits, void *host);
void eligo_sandbox_close(eligo_sandbox *sandbox);
void *eligo_sandbox_host(lua_State *L);
/* Calls what lies on the stack with `arguments` arguments under the limits. On failure `why` holds one clause and the stack is
 * as it was without function and arguments. */
bool eligo_sandbox_call(eligo_sandbox *sandbox, int arguments, int results, char *why, size_t why_size);
/* Puts the functions that rules may use into the table on top of the stack. May raise. */
void eligo_sandbox_functions(lua_State *L);
/* True for names of Lua that rules may not use; `library` is NULL for globals. */
bool eligo_sandbox_refuses(const char *library, const char *name);

#endif
