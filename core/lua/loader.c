#include "lua/loader.h"

#include "lua/words.h"

#include <lauxlib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Words of the language that this edition does not have yet: said by name rather than as a slip of the pen. */
static const char *const later_words[] = {"pathway", "on_path"};

static const char *const known_words[] = {
    "pack", "standard", "activity", "criteria", "edition", "product", "unit", "number", "flag", "choice", "choices", "scale",
    "text", "date", "amount", "records", "parameter", "paper", "duty", "economic_activity", "is", "is_not", "above", "below",
    "at_least", "at_most", "between", "equals", "one_of", "none_of_these", "as_good_as", "before", "after", "on_or_before",
    "on_or_after", "quality", "no_older_than", "every", "some", "no", "test", "all_of", "any_of", "none_of", "at_least_of",
    "point", "when", "unless", "choose", "case", "otherwise", "by", "from", "to", "during", "by_date", "fact", "as_of", "year",
    "share_of", "count", "sum", "table", "look_up", "benefit", "meets", "meets_by", "unsettled", "gap", "never", "not_required", "grade"};

static int unknown_word(lua_State *L) {
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
  if (strcmp(name, "not_required") == 0) return eligo_words_not_required(L);
  for (size_t i = 0; i < sizeof later_words / sizeof *later_words; i++) {
    if (strcmp(name, later_words[i]) != 0) continue;
    eligo_words_fault(L, "later-word", "'%s' is not part of this edition of the rule language", name);
    return eligo_words_poison(L);
  }
  if (eligo_sandbox_refuses(NULL, name)) {
    eligo_words_fault(L, "refused", "rules may not use '%s'", name);
    return eligo_words_poison(L);
  }
  const char *nearest = eligo_nearest(known_words, sizeof known_words / sizeof *known_words, name, strlen(name));
  eligo_words_fault(L, "unknown-word", "'%s' is no word of the rule language%s%s%s", name,
                    nearest == NULL ? "" : "; did you mean '", nearest == NULL ? "" : nearest, nearest == NULL ? "" : "'?");
  return eligo_words_poison(L);
}

static int refused_global(lua_State *L) {
  const char *name = lua_type(L, 2) == LUA_TSTRING ? lua_tostring(L, 2) : "?";
  eligo_words_fault(L, "global", "rules may not set the global '%s'; write local %s = …", name, name);
  return 0;
}

static const char words_key = 'w', environment_key = 'e';

/* The frozen environment: an empty table that reads through to the words and reports everything else. */
static void make_environment(lua_State *L) {          /* words */
  lua_newtable(L);                                    /* words env */
  lua_newtable(L);                                    /* words env meta */
  lua_pushcfunction(L, refused_global);
  lua_setfield(L, -2, "__newindex");                  /* words env meta */
  lua_pushvalue(L, -3);
  lua_setfield(L, -2, "__index");                     /* words env meta */
  lua_setmetatable(L, -2);                            /* words env */
  lua_rawsetp(L, LUA_REGISTRYINDEX, &environment_key); /* words */
}

static int set_up(lua_State *L) {
  /* A load is short and nearly all of it is kept; memory that meets its limit still collects. */
  lua_gc(L, LUA_GCSTOP);
  lua_newtable(L);                                    /* words */
  eligo_sandbox_functions(L);
  eligo_words_metatable(L);
  eligo_words_of_facts(L);
  eligo_words_of_tests(L);
  eligo_words_of_groups(L);
  eligo_words_of_frame(L);
  eligo_words_of_benefits(L);
  eligo_words_of_tables(L);
  lua_newtable(L);                                    /* words meta */
  lua_pushcfunction(L, unknown_word);
  lua_setfield(L, -2, "__index");
  lua_setmetatable(L, -2);                            /* words */
  lua_pushvalue(L, -1);
  lua_rawsetp(L, LUA_REGISTRYINDEX, &words_key);      /* words */
  make_environment(L);
  return 0;
}

static eligo_status prepare(eligo_lua *lua, const eligo_lua_limits *limits) {
  char why[200];
  eligo_status status = eligo_sandbox_open(&lua->sandbox, limits, lua);
  if (status != ELIGO_OK) return status;
  lua_pushcfunction(lua->sandbox.L, set_up);          /* set_up: a light function, cannot raise */
  return eligo_sandbox_call(&lua->sandbox, 0, 0, why, sizeof why) ? ELIGO_OK : ELIGO_MEMORY;
}

eligo_status eligo_lua_open(eligo_draft_book *book, const eligo_lua_limits *limits, eligo_faults *faults, eligo_lua **out) {
  eligo_lua *lua = calloc(1, sizeof *lua);
  if (lua == NULL) return ELIGO_MEMORY;
  lua->book = book;
  lua->faults = faults;
  lua->file = "rules";
  eligo_status status = prepare(lua, limits);
  if (status == ELIGO_OK) *out = lua;
  else eligo_lua_close(lua);
  return status;
}

void eligo_lua_close(eligo_lua *lua) {
  if (lua == NULL) return;
  eligo_sandbox_close(&lua->sandbox);
  free(lua);
}

typedef struct chunk {
  const char *text;
  size_t length;
} chunk;

static int run_chunk(lua_State *L) {
  const chunk *c = lua_touserdata(L, 1);
  lua_settop(L, 0);
  if (luaL_loadbufferx(L, c->text, c->length, "=rules", "t") != LUA_OK) return lua_error(L); /* function */
  lua_rawgetp(L, LUA_REGISTRYINDEX, &environment_key);                                       /* function env */
  lua_setupvalue(L, -2, 1);                                                                  /* function */
  lua_call(L, 0, 0);                                                                         /* - */
  return 0;
}

/* Lua says "rules:12: message". */
static void report(const eligo_lua *lua, const char *why) {
  unsigned line = 0;
  int used = 0;
  const char *message = why;
  if (sscanf(why, "rules:%u: %n", &line, &used) == 1 && used > 0) message = why + used;
  eligo_fault_add(lua->faults, lua->sandbox.end == ELIGO_LUA_FINE ? "lua" : "limit", lua->file, line, 0, "%s", message);
}

eligo_status eligo_lua_run(eligo_lua *lua, const char *pack_id, const char *name, const char *text, size_t length) {
  eligo_arena *arena = &lua->book->arena;
  size_t before = lua->faults->errors;
  lua->pack = eligo_arena_copy(arena, pack_id, strlen(pack_id));
  lua->file = eligo_arena_copy(arena, name, strlen(name));
  lua->text = text;
  lua->n_made = 0;
  if (lua->pack == NULL || lua->file == NULL) return ELIGO_MEMORY;
  if (!eligo_tokens_check(lua->file, text, length, arena, &lua->tokens, lua->faults)) return ELIGO_MEMORY;
  bool is_text = length == 0 || (text[0] != '\033' && memchr(text, '\0', length) == NULL);
  if (!is_text) return ELIGO_OK;
  char why[400];
  chunk c = {text, length};
  lua_pushcfunction(lua->sandbox.L, run_chunk);      /* run_chunk */
  lua_pushlightuserdata(lua->sandbox.L, &c);         /* run_chunk chunk */
  bool fine = eligo_sandbox_call(&lua->sandbox, 1, 0, why, sizeof why);
  if (!fine && lua->sandbox.end == ELIGO_LUA_NO_MEMORY) return ELIGO_MEMORY;
  if (!fine) report(lua, why);
  /* A file that broke off leaves things unused that are no faults of their own. */
  if (fine || lua->faults->errors == before) eligo_words_unused(lua);
  return arena->failed ? ELIGO_MEMORY : ELIGO_OK;
}
