/* Handles: what words give each other. A criterion must end in a declaration; one that does not is reported where it was made. */
#include "lua/words.h"

#include <lauxlib.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char handle_name[] = "eligo.handle";

eligo_lua *eligo_words_host(lua_State *L) {
  return eligo_sandbox_host(L);
}

eligo_place eligo_words_place(lua_State *L) {
  lua_Debug where;
  unsigned line = 0;
  for (int level = 0; line == 0 && lua_getstack(L, level, &where); level++) {
    lua_getinfo(L, "l", &where);
    if (where.currentline > 0) line = (unsigned)where.currentline;
  }
  return (eligo_place){eligo_words_host(L)->file, line};
}

void eligo_words_fault(lua_State *L, const char *id, const char *format, ...) {
  char message[400];
  va_list list;
  va_start(list, format);
  vsnprintf(message, sizeof message, format, list);
  va_end(list);
  eligo_place place = eligo_words_place(L);
  eligo_fault_add(eligo_words_host(L)->faults, id, place.file, place.line, 0, "%s", message);
}

_Noreturn void eligo_words_no_memory(lua_State *L) {
  eligo_words_host(L)->sandbox.end = ELIGO_LUA_NO_MEMORY;
  luaL_error(L, "no memory");
  abort(); /* not reached: luaL_error jumps */
}

const char *eligo_words_copy(lua_State *L, const char *text, size_t length) {
  const char *copy = eligo_arena_copy(&eligo_words_host(L)->book->arena, text, length);
  if (copy == NULL) eligo_words_no_memory(L);
  return copy;
}

eligo_draft *eligo_words_draft(lua_State *L, eligo_node_kind kind) {
  eligo_draft *draft = eligo_draft_new(eligo_words_host(L)->book, kind, eligo_words_place(L));
  if (draft == NULL) eligo_words_no_memory(L);
  return draft;
}

static eligo_handle *new_handle(lua_State *L, eligo_handle_kind kind) {
  eligo_handle *handle = lua_newuserdatauv(L, sizeof *handle, 0); /* handle */
  *handle = (eligo_handle){.kind = kind};
  luaL_setmetatable(L, handle_name);
  return handle;
}

static size_t remember(lua_State *L, eligo_draft *draft, const char *word) {
  eligo_lua *lua = eligo_words_host(L);
  eligo_made *moved = eligo_arena_grow(&lua->book->arena, lua->made, lua->n_made, &lua->c_made, sizeof *moved);
  if (moved == NULL) eligo_words_no_memory(L);
  lua->made = moved;
  moved[lua->n_made] = (eligo_made){draft, word, eligo_words_place(L).line, false};
  return lua->n_made++;
}

int eligo_words_push(lua_State *L, eligo_handle_kind kind, eligo_draft *draft, const char *word) {
  eligo_handle *handle = new_handle(L, kind); /* handle */
  handle->draft = draft;
  handle->made = remember(L, draft, word);
  return 1;
}

int eligo_words_poison(lua_State *L) {
  new_handle(L, ELIGO_H_POISON); /* handle */
  return 1;
}

int eligo_words_wait(lua_State *L, const char *word, lua_CFunction body) {
  const char *name = eligo_words_text(L, 1, "a name in quotes");
  if (name == NULL || !eligo_words_arguments(L, 1, 1, word)) return eligo_words_poison(L);
  eligo_handle *handle = new_handle(L, ELIGO_H_BODY); /* handle */
  handle->body = body;
  handle->name = name;
  handle->made = remember(L, NULL, word);
  return 1;
}

eligo_handle *eligo_words_handle(lua_State *L, int at) {
  return luaL_testudata(L, at, handle_name);
}

bool eligo_words_is_poison(lua_State *L, int at) {
  const eligo_handle *handle = eligo_words_handle(L, at);
  return handle != NULL && handle->kind == ELIGO_H_POISON;
}

static eligo_draft *deep_copy(lua_State *L, const eligo_draft *from) {
  eligo_draft *copy = eligo_words_draft(L, from->kind);
  *copy = *from;
  if (from->n_kids == 0) return copy;
  eligo_draft **kids = eligo_arena_zero(&eligo_words_host(L)->book->arena, from->n_kids, sizeof *kids);
  if (kids == NULL) eligo_words_no_memory(L);
  for (size_t i = 0; i < from->n_kids; i++) kids[i] = deep_copy(L, from->kids[i]);
  copy->kids = kids;
  return copy;
}

/* The first taker gets the draft itself, later ones a copy: each place of a rule is a criterion of its own. */
static eligo_draft *take(lua_State *L, const eligo_handle *handle) {
  eligo_made *made = &eligo_words_host(L)->made[handle->made];
  if (made->used) return deep_copy(L, handle->draft);
  made->used = true;
  return handle->draft;
}

static const char *kind_of(lua_State *L, int at) {
  const eligo_handle *handle = eligo_words_handle(L, at);
  if (handle == NULL) return luaL_typename(L, at);
  switch (handle->kind) {
  case ELIGO_H_TERM: return "a value";
  case ELIGO_H_LINE: return "case or otherwise, which belongs into choose";
  case ELIGO_H_END: return "the end of a schedule, which belongs into by_date";
  case ELIGO_H_BODY: return "a name without its body";
  default: return "a criterion";
  }
}

static void wrong(lua_State *L, int at, const char *needed) {
  if (eligo_words_is_poison(L, at)) return;
  eligo_handle *handle = eligo_words_handle(L, at);
  if (handle != NULL && handle->kind != ELIGO_H_BODY) eligo_words_host(L)->made[handle->made].used = true;
  if (handle == NULL || handle->kind != ELIGO_H_BODY)
    eligo_words_fault(L, "wrong-kind", "%s is needed here, not %s", needed, kind_of(L, at));
}

eligo_draft *eligo_words_criterion(lua_State *L, int at) {
  const eligo_handle *handle = eligo_words_handle(L, at);
  if (handle != NULL && (handle->kind == ELIGO_H_CRITERION || handle->kind == ELIGO_H_EITHER)) return take(L, handle);
  wrong(L, at, "a criterion");
  return NULL;
}

static eligo_draft *literal(lua_State *L, int at) {
  size_t length;
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_LITERAL);
  lua_pushvalue(L, at);                              /* value */
  const char *text = lua_tolstring(L, -1, &length);
  draft->name = eligo_words_copy(L, text, length);
  lua_settop(L, -2);                                 /* - */
  return draft;
}

eligo_draft *eligo_words_value(lua_State *L, int at, bool left) {
  const eligo_handle *handle = eligo_words_handle(L, at);
  if (handle != NULL && (handle->kind == ELIGO_H_TERM || handle->kind == ELIGO_H_EITHER)) return take(L, handle);
  if (lua_isinteger(L, at)) return literal(L, at);
  if (lua_type(L, at) == LUA_TSTRING) {
    eligo_draft *draft = literal(L, at);
    if (left) draft->kind = ELIGO_N_FACT;
    return draft;
  }
  if (lua_type(L, at) == LUA_TNUMBER) eligo_words_fault(L, "float", "a number with a point is binary; write it in quotes");
  else wrong(L, at, left ? "a fact or a value" : "a value");
  return NULL;
}

eligo_draft *eligo_words_branch(lua_State *L, int at) {
  const eligo_handle *handle = eligo_words_handle(L, at);
  if (handle != NULL && handle->kind == ELIGO_H_CRITERION) return take(L, handle);
  return eligo_words_value(L, at, false);
}

void eligo_words_unused(eligo_lua *lua) {
  for (size_t i = 0; i < lua->n_made; i++) {
    const eligo_made *made = &lua->made[i];
    if (made->used) continue;
    if (made->draft == NULL)
      eligo_fault_add(lua->faults, "no-body", lua->file, made->line, 0, "this %s has a name but no body; add { … } or (…)", made->what);
    else
      eligo_fault_add(lua->faults, "used-nowhere", lua->file, made->line, 0,
                      "this %s is used nowhere; put it into a declaration or delete it", made->what);
  }
  lua->n_made = 0;
}

/* --- what handles answer to Lua --- */

static int call(lua_State *L) {
  eligo_handle *handle = eligo_words_handle(L, 1);
  if (handle->kind == ELIGO_H_POISON) return eligo_words_poison(L);
  if (handle->kind == ELIGO_H_BODY) {
    eligo_words_host(L)->made[handle->made].used = true;
    if (!eligo_words_arguments(L, 2, 2, eligo_words_host(L)->made[handle->made].what)) return eligo_words_poison(L);
    return handle->body(L);
  }
  eligo_words_host(L)->made[handle->made].used = true;
  eligo_words_fault(L, "comma", "a comma is missing before this");
  return eligo_words_poison(L);
}

static int arithmetic(lua_State *L, eligo_node_kind kind) {
  if (eligo_words_is_poison(L, 1) || eligo_words_is_poison(L, 2)) return eligo_words_poison(L);
  eligo_draft *sides[2] = {eligo_words_value(L, 1, false), eligo_words_value(L, 2, false)};
  if (sides[0] == NULL || sides[1] == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, kind);
  if (!eligo_draft_set_kids(eligo_words_host(L)->book, draft, sides, 2)) eligo_words_no_memory(L);
  return eligo_words_push(L, ELIGO_H_TERM, draft, "value");
}

static int add(lua_State *L) {
  return arithmetic(L, ELIGO_N_ADD);
}

static int subtract(lua_State *L) {
  return arithmetic(L, ELIGO_N_SUB);
}

static int multiply(lua_State *L) {
  return arithmetic(L, ELIGO_N_MUL);
}

static int divide(lua_State *L) {
  return arithmetic(L, ELIGO_N_DIV);
}

static int negate(lua_State *L) {
  if (eligo_words_is_poison(L, 1)) return eligo_words_poison(L);
  eligo_draft *side = eligo_words_value(L, 1, false);
  if (side == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_NEGATE);
  if (!eligo_draft_set_kids(eligo_words_host(L)->book, draft, &side, 1)) eligo_words_no_memory(L);
  return eligo_words_push(L, ELIGO_H_TERM, draft, "value");
}

static int refuse(lua_State *L) {
  const char *what = lua_tostring(L, lua_upvalueindex(1));
  if (!eligo_words_is_poison(L, 1) && !eligo_words_is_poison(L, 2))
    eligo_words_fault(L, "operator", "%s does nothing with criteria and values; use the words of the language", what);
  return eligo_words_poison(L);
}

void eligo_words_metatable(lua_State *L) {
  static const eligo_word methods[] = {{"__call", call},     {"__add", add},    {"__sub", subtract},
                                       {"__mul", multiply}, {"__div", divide}, {"__unm", negate}};
  static const char *const refused[][2] = {
      {"__index", "indexing with '.'"}, {"__newindex", "an assignment to a field"}, {"__concat", "'..'"}, {"__len", "'#'"},
      {"__eq", "'=='"},   {"__lt", "'<'"},   {"__le", "'<='"},   {"__mod", "'%'"}, {"__pow", "'^'"},
      {"__idiv", "'//'"}, {"__band", "'&'"}, {"__bor", "'|'"}, {"__bxor", "'~'"}, {"__shl", "'<<'"}, {"__shr", "'>>'"}, {"__bnot", "'~'"}};
  luaL_newmetatable(L, handle_name);         /* meta */
  eligo_words_add(L, methods, sizeof methods / sizeof *methods);
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    lua_pushstring(L, refused[i][1]);        /* meta what */
    lua_pushcclosure(L, refuse, 1);          /* meta refuse */
    lua_setfield(L, -2, refused[i][0]);      /* meta */
  }
  lua_pushboolean(L, 0);                     /* meta false */
  lua_setfield(L, -2, "__metatable");        /* meta */
  lua_settop(L, -2);                         /* - */
}

void eligo_words_add(lua_State *L, const eligo_word *words, size_t count) {
  for (size_t i = 0; i < count; i++) {
    lua_pushcfunction(L, words[i].call);     /* table call */
    lua_setfield(L, -2, words[i].name);      /* table */
  }
}
