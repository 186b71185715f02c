/* Lua criteria in a session: each session builds its own state on the first call, from the texts that the rulebook keeps. */
#include "lua/loader.h"

#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MEMORY = 4 << 20, STEPS = 100000, LARGEST_RENEWAL = 256 << 20 };

typedef struct functions {
  eligo_sandbox sandbox;
  const eligo_rulebook *rulebook;
} functions;

static const char environment_key = 'f';

static int load_one(lua_State *L, const eligo_function *function, lua_Integer place) {
  luaL_Buffer buffer;
  luaL_buffinit(L, &buffer);
  luaL_addstring(&buffer, "return ");
  luaL_addstring(&buffer, function->text);
  luaL_pushresult(&buffer);                                                     /* text */
  size_t length;
  const char *text = lua_tolstring(L, -1, &length);
  if (luaL_loadbufferx(L, text, length, "=test", "t") != LUA_OK) return lua_error(L); /* text chunk */
  lua_rawgetp(L, LUA_REGISTRYINDEX, &environment_key);                          /* text chunk env */
  lua_setupvalue(L, -2, 1);                                                     /* text chunk */
  lua_call(L, 0, 1);                                                            /* text function */
  lua_rawseti(L, LUA_REGISTRYINDEX, place);                                     /* text */
  lua_settop(L, -2);                                                            /* - */
  return 0;
}

static int refused(lua_State *L) {
  return luaL_error(L, "a test may not use '%s'", lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?");
}

static int refused_global(lua_State *L) {
  return luaL_error(L, "a test may not set the global '%s'", lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?");
}

/* Places of functions in the registry lie above those that Lua uses itself. */
enum { FIRST_PLACE = 1000 };

static int set_up(lua_State *L) {
  const functions *f = lua_touserdata(L, 1);
  lua_settop(L, 0);
  lua_newtable(L);                                      /* names */
  eligo_sandbox_functions(L);
  lua_newtable(L);                                      /* names meta */
  lua_pushcfunction(L, refused);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);                              /* names */
  lua_newtable(L);                                      /* names env */
  lua_newtable(L);                                      /* names env meta */
  lua_pushvalue(L, 1);
  lua_setfield(L, -2, "__index");
  lua_pushcfunction(L, refused_global);
  lua_setfield(L, -2, "__newindex");
  lua_setmetatable(L, -2);                              /* names env */
  lua_rawsetp(L, LUA_REGISTRYINDEX, &environment_key);  /* names */
  for (uint32_t i = 0; i < f->rulebook->n_functions; i++)
    load_one(L, &f->rulebook->functions[i], FIRST_PLACE + (lua_Integer)i);
  return 0;
}

static void close_functions(void *state) {
  functions *f = state;
  eligo_sandbox_close(&f->sandbox);
  free(f);
}

static eligo_status open_functions(const eligo_rulebook *rulebook, void **state) {
  char why[200];
  functions *f = calloc(1, sizeof *f);
  if (f == NULL) return ELIGO_MEMORY;
  f->rulebook = rulebook;
  eligo_lua_limits limits = {.memory_bytes = MEMORY, .allocated_bytes = SIZE_MAX / 2, .steps = STEPS};
  eligo_status status = eligo_sandbox_open(&f->sandbox, &limits, f);
  if (status == ELIGO_OK) {
    lua_pushcfunction(f->sandbox.L, set_up);            /* set_up */
    lua_pushlightuserdata(f->sandbox.L, f);             /* set_up f */
    if (!eligo_sandbox_call(&f->sandbox, 1, 0, why, sizeof why)) status = ELIGO_BAD_RULES;
  }
  if (status != ELIGO_OK) {
    close_functions(f);
    return status;
  }
  *state = f;
  return ELIGO_OK;
}

typedef struct call {
  const eligo_argument *arguments;
  uint32_t count, function;
  bool answer;
} call;

static void push_argument(lua_State *L, const eligo_argument *a) {
  if (a->kind == ELIGO_FLAG) lua_pushboolean(L, a->flag);
  else if (a->kind == ELIGO_NUMBER) lua_pushnumber(L, a->number);
  else lua_pushlstring(L, a->text == NULL ? "" : a->text, a->length); /* argument */
}

static int call_one(lua_State *L) {
  call *c = lua_touserdata(L, 1);
  lua_rawgeti(L, LUA_REGISTRYINDEX, FIRST_PLACE + (lua_Integer)c->function); /* function */
  luaL_checkstack(L, (int)c->count + 4, "arguments");
  for (uint32_t i = 0; i < c->count; i++) push_argument(L, &c->arguments[i]); /* function arguments… */
  lua_call(L, (int)c->count, 1);                                              /* answer */
  if (lua_type(L, -1) != LUA_TBOOLEAN) return luaL_error(L, "the answer is %s, not true or false", luaL_typename(L, -1));
  c->answer = lua_toboolean(L, -1) != 0;
  return 0;
}

/* Each call has its own budget of bytes, so that no answer depends on how often a session has asked before. */
static eligo_status call_function(void *state, uint32_t function, const eligo_argument *arguments, bool *answer, char *why,
                                  size_t why_size) {
  functions *f = state;
  call c = {arguments, f->rulebook->functions[function].n_facts, function, false};
  f->sandbox.allocated = 0;
  f->sandbox.limits.allocated_bytes = LARGEST_RENEWAL;
  lua_gc(f->sandbox.L, LUA_GCCOLLECT);
  lua_pushcfunction(f->sandbox.L, call_one);  /* call_one */
  lua_pushlightuserdata(f->sandbox.L, &c);    /* call_one c */
  if (!eligo_sandbox_call(&f->sandbox, 1, 0, why, why_size)) return ELIGO_BAD_RULES;
  *answer = c.answer;
  return ELIGO_OK;
}

const eligo_function_host eligo_lua_functions = {open_functions, call_function, close_functions};
