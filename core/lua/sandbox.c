#include "lua/sandbox.h"

#include <lauxlib.h>
#include <lualib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STEPS_AT_ONCE = 1000, MOST_UNPACKED = 200 };

static const size_t usual_memory = 64u << 20, usual_allocated = 1u << 30, usual_steps = 50000000;

/* Both what is held and what was ever asked for are counts, so that no verdict depends on the machine's speed. */
static void *allocate(void *context, void *block, size_t old, size_t wanted) {
  eligo_sandbox *s = context;
  if (block == NULL) old = 0;
  if (wanted == 0) {
    free(block);
    s->held -= old;
    return NULL;
  }
  if (wanted > old) {
    size_t more = wanted - old;
    bool held = more > s->limits.memory_bytes - s->held, ever = more > s->limits.allocated_bytes - s->allocated;
    if (held || ever) {
      s->end = held ? ELIGO_LUA_HELD : ELIGO_LUA_ALLOCATED;
      return NULL;
    }
    s->allocated += more;
  }
  void *moved = realloc(block, wanted);
  if (moved == NULL) {
    s->end = ELIGO_LUA_NO_MEMORY;
    return NULL;
  }
  s->held = s->held - old + wanted;
  return moved;
}

static eligo_sandbox *sandbox_of(lua_State *L) {
  void *context;
  lua_getallocf(L, &context);
  return context;
}

void *eligo_sandbox_host(lua_State *L) {
  return sandbox_of(L)->host;
}

static void count_steps(lua_State *L, lua_Debug *where) {
  eligo_sandbox *s = sandbox_of(L);
  (void)where;
  s->steps += STEPS_AT_ONCE;
  if (s->steps <= s->limits.steps) return;
  s->end = ELIGO_LUA_STEPS;
  luaL_error(L, "too many steps");
}

/* Bytes asked for while the limit was met are given another chance by Lua's collector, so `end` counts only if the call fails. */
static const char *limit_message(eligo_lua_end end) {
  switch (end) {
  case ELIGO_LUA_HELD: return "holds more memory than the limit allows";
  case ELIGO_LUA_ALLOCATED: return "asked for more memory in all than the limit allows";
  case ELIGO_LUA_STEPS: return "took more steps than the limit allows";
  default: return "no memory";
  }
}

bool eligo_sandbox_call(eligo_sandbox *s, int arguments, int results, char *why, size_t why_size) {
  s->steps = 0;
  s->end = ELIGO_LUA_FINE;
  lua_sethook(s->L, count_steps, LUA_MASKCOUNT, STEPS_AT_ONCE);
  int status = lua_pcall(s->L, arguments, results, 0);
  lua_sethook(s->L, NULL, 0, 0);
  if (status == LUA_OK) {
    s->end = ELIGO_LUA_FINE;
    return true;
  }
  bool limited = status == LUA_ERRMEM || s->end == ELIGO_LUA_STEPS;
  const char *message = lua_type(s->L, -1) == LUA_TSTRING ? lua_tostring(s->L, -1) : "an error without a message";
  snprintf(why, why_size, "%s", limited ? limit_message(s->end) : message);
  lua_settop(s->L, -2); /* - message */
  if (!limited) s->end = ELIGO_LUA_FINE;
  return false;
}

static int pairs_next(lua_State *L) {
  lua_Integer at = lua_tointeger(L, lua_upvalueindex(3)) + 1; /* upvalues: table, sorted keys, place */
  lua_pushinteger(L, at);                                     /* place */
  lua_replace(L, lua_upvalueindex(3));                        /* - */
  lua_rawgeti(L, lua_upvalueindex(2), at);                    /* key */
  if (lua_isnil(L, -1)) return 1;
  lua_pushvalue(L, -1);                                       /* key key */
  lua_rawget(L, lua_upvalueindex(1));                         /* key value */
  return 2;
}

static int key_order(lua_State *L, int a, int b) {
  int x = lua_type(L, a), y = lua_type(L, b);
  if (x != y) return x < y ? -1 : 1;
  if (x == LUA_TNUMBER) return lua_compare(L, a, b, LUA_OPLT) ? -1 : 1;
  return strcmp(lua_tostring(L, a), lua_tostring(L, b));
}

/* Insertion by halves; every comparison counts as a step, so a large table meets the limit. */
static void insert_sorted(lua_State *L, int keys, lua_Integer count) {
  eligo_sandbox *s = sandbox_of(L);
  lua_Integer place = count;
  for (; place > 0; place--) {
    lua_rawgeti(L, keys, place); /* key other */
    bool before = key_order(L, -2, -1) < 0;
    if (before) lua_rawseti(L, keys, place + 1); /* key */
    else lua_settop(L, -2);                      /* key */
    if (!before) break;
    if (++s->steps > s->limits.steps) {
      s->end = ELIGO_LUA_STEPS;
      luaL_error(L, "too many steps");
    }
  }
  lua_rawseti(L, keys, place + 1); /* - */
}

/* Sorted, since Lua's own order changes from run to run. */
static int sorted_pairs(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_settop(L, 1);           /* table */
  lua_newtable(L);            /* table keys */
  lua_Integer count = 0;
  lua_pushnil(L);             /* table keys nil */
  while (lua_next(L, 1)) {    /* table keys key value */
    lua_settop(L, -2);        /* table keys key */
    int type = lua_type(L, -1);
    if (type != LUA_TNUMBER && type != LUA_TSTRING) return luaL_error(L, "pairs takes numbers and names as keys only");
    lua_pushvalue(L, -1);     /* table keys key key */
    insert_sorted(L, 2, count++);
  }
  lua_pushinteger(L, 0);      /* table keys 0 */
  lua_pushcclosure(L, pairs_next, 3);
  return 1;
}

/* Only what has the same text on every machine and in every run. */
static int plain_tostring(lua_State *L) {
  int type = lua_type(L, 1);
  if (type == LUA_TSTRING || type == LUA_TNUMBER || type == LUA_TBOOLEAN || type == LUA_TNIL) {
    luaL_tolstring(L, 1, NULL);
    return 1;
  }
  return luaL_error(L, "tostring takes a text, a number or a boolean");
}

static int bounded_unpack(lua_State *L) {
  luaL_checktype(L, 1, LUA_TTABLE);
  lua_Unsigned length = lua_rawlen(L, 1);
  if (length > MOST_UNPACKED) return luaL_error(L, "table.unpack takes at most %d values", MOST_UNPACKED);
  luaL_checkstack(L, MOST_UNPACKED, "table.unpack");
  for (lua_Unsigned i = 1; i <= length; i++) lua_rawgeti(L, 1, (lua_Integer)i);
  return (int)length;
}

static const char *const globals[] = {"ipairs", "select", "tonumber", "type", NULL};
static const char *const maths[] = {"abs", "ceil", "floor", "max", "min", "tointeger", "type", NULL};
static const char *const strings[] = {"byte", "len", "lower", "sub", "upper", NULL};

static const char *const refused_globals[] = {
    "_G", "assert", "collectgarbage", "coroutine", "debug", "dofile", "error", "getmetatable", "io", "load", "loadfile",
    "loadstring", "next", "os", "package", "pcall", "print", "rawequal", "rawget", "rawlen", "rawset", "require",
    "setmetatable", "utf8", "warn", "xpcall", "_VERSION", NULL};

static bool listed(const char *const *names, const char *name) {
  for (; *names != NULL; names++) {
    if (strcmp(*names, name) == 0) return true;
  }
  return false;
}

bool eligo_sandbox_refuses(const char *library, const char *name) {
  return library != NULL || listed(refused_globals, name);
}

/* What a library lacks is refused by name. */
static int refused_member(lua_State *L) {
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
  return luaL_error(L, "rules may not use '%s.%s'", lua_tostring(L, lua_upvalueindex(1)), name);
}

static int refused_write(lua_State *L) {
  return luaL_error(L, "rules may not change '%s'", lua_tostring(L, lua_upvalueindex(1)));
}

/* Wraps the table on top of the stack: an empty one that reads through it and refuses the rest by name. */
static void freeze_library(lua_State *L, const char *name) {
  lua_newtable(L);                            /* members meta-of-members */
  lua_pushstring(L, name);                    /* members meta name */
  lua_pushcclosure(L, refused_member, 1);     /* members meta refused */
  lua_setfield(L, -2, "__index");             /* members meta */
  lua_setmetatable(L, -2);                    /* members */
  lua_newtable(L);                            /* members proxy */
  lua_newtable(L);                            /* members proxy meta */
  lua_pushvalue(L, -3);                       /* members proxy meta members */
  lua_setfield(L, -2, "__index");             /* members proxy meta */
  lua_pushstring(L, name);                    /* members proxy meta name */
  lua_pushcclosure(L, refused_write, 1);      /* members proxy meta refused */
  lua_setfield(L, -2, "__newindex");          /* members proxy meta */
  lua_setmetatable(L, -2);                    /* members proxy */
  lua_remove(L, -2);                          /* proxy */
}

/* The listed members of a standard library, which is opened for a moment and never reachable itself. */
static void copy_members(lua_State *L, lua_CFunction open, const char *name, const char *const *members) {
  luaL_requiref(L, name, open, 0);            /* library */
  lua_newtable(L);                            /* library members */
  for (; *members != NULL; members++) {
    lua_getfield(L, -2, *members);            /* library members member */
    lua_setfield(L, -2, *members);            /* library members */
  }
  lua_remove(L, -2);                          /* members */
}

static void string_methods(lua_State *L) {    /* … string */
  lua_pushliteral(L, "");                     /* string "" */
  lua_newtable(L);                            /* string "" meta */
  lua_pushvalue(L, -3);                       /* string "" meta string */
  lua_setfield(L, -2, "__index");             /* string "" meta: no arithmetic on texts */
  lua_setmetatable(L, -2);                    /* string "" */
  lua_settop(L, -2);                          /* string */
}

void eligo_sandbox_functions(lua_State *L) {          /* into */
  copy_members(L, luaopen_base, "_G", globals);       /* into members */
  for (const char *const *name = globals; *name != NULL; name++) {
    lua_getfield(L, -1, *name);                       /* into members member */
    lua_setfield(L, -3, *name);                       /* into members */
  }
  lua_settop(L, -2);                                  /* into */
  lua_pushcfunction(L, sorted_pairs);
  lua_setfield(L, -2, "pairs");
  lua_pushcfunction(L, plain_tostring);
  lua_setfield(L, -2, "tostring");
  copy_members(L, luaopen_math, "math", maths);       /* into math */
  freeze_library(L, "math");
  lua_setfield(L, -2, "math");                        /* into */
  copy_members(L, luaopen_string, "string", strings); /* into string */
  freeze_library(L, "string");
  string_methods(L);
  lua_setfield(L, -2, "string");                      /* into */
  static const char *const tables[] = {"concat", NULL};
  copy_members(L, luaopen_table, "table", tables);    /* into table */
  lua_pushcfunction(L, bounded_unpack);
  lua_setfield(L, -2, "unpack");
  freeze_library(L, "table");
  lua_setfield(L, -2, "table");                       /* into */
}

eligo_status eligo_sandbox_open(eligo_sandbox *s, const eligo_lua_limits *limits, void *host) {
  eligo_lua_limits asked = limits == NULL ? (eligo_lua_limits){0} : *limits;
  s->limits.memory_bytes = asked.memory_bytes == 0 ? usual_memory : asked.memory_bytes;
  s->limits.allocated_bytes = asked.allocated_bytes == 0 ? usual_allocated : asked.allocated_bytes;
  s->limits.steps = asked.steps == 0 ? usual_steps : asked.steps;
  s->host = host;
  s->L = lua_newstate(allocate, s);
  return s->L == NULL ? ELIGO_MEMORY : ELIGO_OK;
}

void eligo_sandbox_close(eligo_sandbox *s) {
  if (s->L != NULL) lua_close(s->L);
  s->L = NULL;
}
