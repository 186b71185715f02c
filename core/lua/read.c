/* Reading what words are given: arguments, lists, fields of declarations. */
#include "lua/words.h"

#include <lauxlib.h>
#include <stdio.h>
#include <string.h>

const char *eligo_words_text(lua_State *L, int at, const char *what) {
  size_t length;
  if (eligo_words_is_poison(L, at)) return NULL;
  if (lua_type(L, at) != LUA_TSTRING) {
    eligo_words_fault(L, "wrong-kind", "%s is needed here, not %s", what,
                      lua_isnoneornil(L, at) ? "nothing" : luaL_typename(L, at));
    return NULL;
  }
  const char *text = lua_tolstring(L, at, &length);
  if (length == 0 || strlen(text) != length) {
    eligo_words_fault(L, "empty", "%s is needed here, not an empty text", what);
    return NULL;
  }
  return eligo_words_copy(L, text, length);
}

bool eligo_words_arguments(lua_State *L, int least, int most, const char *word) {
  int count = lua_gettop(L);
  if (count >= least && count <= most) return true;
  for (int i = 1; i <= count; i++) {
    eligo_handle *handle = eligo_words_handle(L, i);
    if (handle != NULL && handle->kind == ELIGO_H_POISON) return false;
    if (handle != NULL) eligo_words_host(L)->made[handle->made].used = true;
  }
  if (count > most)
    eligo_words_fault(L, "surplus", "'%s' takes %d argument%s, not %d; lists stand in { }", word, most, most == 1 ? "" : "s", count);
  else
    eligo_words_fault(L, "arguments", "'%s' needs %d argument%s, not %d", word, least, least == 1 ? "" : "s", count);
  return false;
}

/* lua_rawlen may stop at a hole, so the keys themselves are counted. */
bool eligo_words_is_list(lua_State *L, int table, const char *word) {
  lua_Integer most = 0, count = 0;
  const char *stray = NULL;
  lua_pushnil(L);                       /* key */
  while (lua_next(L, table) != 0) {     /* key value */
    if (lua_isinteger(L, -2)) {
      lua_Integer key = lua_tointeger(L, -2);
      if (key > most) most = key;
      count++;
    } else {
      stray = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : "?";
    }
    lua_settop(L, -2);                  /* key */
  }
  if (stray != NULL) eligo_words_fault(L, "unknown-field", "'%s' takes a list; it has no field '%s'", word, stray);
  if (most != count) eligo_words_fault(L, "nil", "a member of this '%s' is nil; a criterion would vanish", word);
  return stray == NULL && most == count;
}

static size_t list_length(lua_State *L, int table) {
  return (size_t)lua_rawlen(L, table);
}

bool eligo_words_names(lua_State *L, int at, const char *what, const char ***names, size_t *count) {
  if (eligo_words_is_poison(L, at)) return false;
  if (lua_type(L, at) != LUA_TTABLE) {
    eligo_words_fault(L, "wrong-kind", "%s: a list in { } is needed", what);
    return false;
  }
  if (!eligo_words_is_list(L, at, what)) return false;
  size_t length = list_length(L, at);
  const char **list = eligo_arena_zero(&eligo_words_host(L)->book->arena, length + 1, sizeof *list);
  if (list == NULL) eligo_words_no_memory(L);
  for (size_t i = 0; i < length; i++) {
    lua_rawgeti(L, at, (lua_Integer)i + 1); /* name */
    if (lua_isinteger(L, -1)) lua_tostring(L, -1);
    list[i] = eligo_words_text(L, lua_gettop(L), what);
    lua_settop(L, -2);                      /* - */
    if (list[i] == NULL) return false;
  }
  *names = list;
  *count = length;
  return true;
}

bool eligo_words_members(lua_State *L, int table, eligo_draft *draft) {
  size_t length = list_length(L, table), kept = 0;
  eligo_draft **kids = eligo_arena_zero(&eligo_words_host(L)->book->arena, length + 1, sizeof *kids);
  if (kids == NULL) eligo_words_no_memory(L);
  for (size_t i = 0; i < length; i++) {
    lua_rawgeti(L, table, (lua_Integer)i + 1); /* member */
    eligo_draft *kid = eligo_words_criterion(L, lua_gettop(L));
    lua_settop(L, -2);                         /* - */
    if (kid != NULL) kids[kept++] = kid;
  }
  draft->kids = kids;
  draft->n_kids = kept;
  return kept == length;
}

enum { MOST_KEYS = 64 };

static int by_name(const char *a, const char *b) {
  return strcmp(a, b);
}

/* { adaptation = …, water = … }: a point for each key, sorted here and put into the standard's order by the freeze. */
static eligo_draft *keyed_part(lua_State *L, int table, eligo_draft *part) {
  const char *keys[MOST_KEYS];
  eligo_draft *points[MOST_KEYS];
  size_t count = 0;
  lua_pushnil(L);                                /* key */
  while (lua_next(L, table) != 0) {              /* key value */
    if (lua_type(L, -2) != LUA_TSTRING || count == MOST_KEYS) {
      eligo_words_fault(L, "wrong-kind", "this table mixes names and list members, or holds too many");
      lua_settop(L, -3);                         /* - */
      return NULL;
    }
    eligo_draft *kid = eligo_words_criterion(L, lua_gettop(L));
    const char *key = lua_tostring(L, -2);
    lua_settop(L, -2);                           /* key */
    if (kid == NULL) continue;
    eligo_draft *point = eligo_words_draft(L, ELIGO_N_POINT);
    point->name = eligo_words_copy(L, key, strlen(key));
    point->place = kid->place;
    if (!eligo_draft_set_kids(eligo_words_host(L)->book, point, &kid, 1)) eligo_words_no_memory(L);
    size_t at = count++;
    for (; at > 0 && by_name(keys[at - 1], point->name) > 0; at--) {
      keys[at] = keys[at - 1];
      points[at] = points[at - 1];
    }
    keys[at] = point->name;
    points[at] = point;
  }
  if (!eligo_draft_set_kids(eligo_words_host(L)->book, part, points, count)) eligo_words_no_memory(L);
  return part;
}

eligo_draft *eligo_words_part(lua_State *L, int at, const char *what) {
  eligo_draft *part = eligo_words_draft(L, ELIGO_N_ALL_OF);
  if (lua_type(L, at) != LUA_TTABLE) {
    eligo_draft *kid = eligo_words_criterion(L, at);
    if (kid == NULL) return NULL;
    if (!eligo_draft_set_kids(eligo_words_host(L)->book, part, &kid, 1)) eligo_words_no_memory(L);
    return part;
  }
  lua_pushnil(L);                       /* key */
  bool keyed = lua_next(L, at) != 0;    /* key value, or - */
  if (keyed) {
    keyed = lua_type(L, -2) == LUA_TSTRING;
    lua_settop(L, -3);                  /* - */
  }
  if (keyed) return keyed_part(L, at, part);
  if (!eligo_words_is_list(L, at, what)) return NULL;
  eligo_words_members(L, at, part);
  return part;
}

bool eligo_words_bilingual(lua_State *L, int at, const char *what, eligo_bilingual *out) {
  static const eligo_field fields[] = {{"en", ELIGO_FIELD_EN, true, 0, 0, NULL}, {"zh", ELIGO_FIELD_ZH, true, 0, 0, NULL}};
  if (eligo_words_is_poison(L, at)) return false;
  if (lua_type(L, at) != LUA_TTABLE) {
    eligo_words_fault(L, "wrong-kind", "%s is written as { en = \"…\", zh = \"…\" }", what);
    return false;
  }
  eligo_words_fields(L, at, what, fields, 2, out, 0);
  return out->in[0] != NULL && out->in[1] != NULL;
}

static void *at_offset(void *into, size_t offset) {
  return (char *)into + offset;
}

static void read_flag(lua_State *L, int at, const char *name, bool *out) {
  if (lua_type(L, at) == LUA_TBOOLEAN) *out = lua_toboolean(L, at) != 0;
  else if (!eligo_words_is_poison(L, at)) eligo_words_fault(L, "wrong-kind", "'%s' is true or false", name);
}

static void read_integer(lua_State *L, int at, const char *name, int64_t *out) {
  if (lua_isinteger(L, at)) *out = lua_tointeger(L, at);
  else if (!eligo_words_is_poison(L, at)) eligo_words_fault(L, "wrong-kind", "'%s' is a whole number", name);
}

static void read_field(lua_State *L, int at, const eligo_field *field, void *into) {
  void *to = at_offset(into, field->offset);
  char what[80];
  snprintf(what, sizeof what, "'%s' as a text", field->name);
  switch (field->kind) {
  case ELIGO_FIELD_TEXT: *(const char **)to = eligo_words_text(L, at, what); break;
  case ELIGO_FIELD_EN: ((eligo_bilingual *)to)->in[0] = eligo_words_text(L, at, what); break;
  case ELIGO_FIELD_ZH: ((eligo_bilingual *)to)->in[1] = eligo_words_text(L, at, what); break;
  case ELIGO_FIELD_BILINGUAL: eligo_words_bilingual(L, at, field->name, to); break;
  case ELIGO_FIELD_FLAG: read_flag(L, at, field->name, to); break;
  case ELIGO_FIELD_INTEGER: read_integer(L, at, field->name, to); break;
  case ELIGO_FIELD_NAMES: eligo_words_names(L, at, field->name, to, at_offset(into, field->offset2)); break;
  case ELIGO_FIELD_PART: *(eligo_draft **)to = eligo_words_part(L, at, field->name); break;
  case ELIGO_FIELD_TERM: *(eligo_draft **)to = eligo_words_value(L, at, false); break;
  case ELIGO_FIELD_OTHER: field->read(L, at, into); break;
  }
}

static void unknown_field(lua_State *L, const char *what, const char *name, const eligo_field *fields, size_t count) {
  const char *names[32];
  for (size_t i = 0; i < count && i < 32; i++) names[i] = fields[i].name;
  const char *nearest = eligo_nearest(names, count < 32 ? count : 32, name, strlen(name));
  eligo_words_fault(L, "unknown-field", "'%s' has no field '%s'%s%s%s", what, name, nearest == NULL ? "" : "; did you mean '",
                    nearest == NULL ? "" : nearest, nearest == NULL ? "" : "'?");
}

/* Criteria in a field nobody knows are reported once, with the field. */
static void let_go(lua_State *L, int at) {
  eligo_handle *handle = eligo_words_handle(L, at);
  if (handle != NULL && handle->kind != ELIGO_H_POISON) eligo_words_host(L)->made[handle->made].used = true;
  if (lua_type(L, at) != LUA_TTABLE) return;
  lua_pushnil(L);                    /* key */
  while (lua_next(L, at) != 0) {     /* key value */
    handle = eligo_words_handle(L, -1);
    if (handle != NULL && handle->kind != ELIGO_H_POISON) eligo_words_host(L)->made[handle->made].used = true;
    lua_settop(L, -2);               /* key */
  }
}

static void check_keys(lua_State *L, int table, const char *what, const eligo_field *fields, size_t count, size_t positional) {
  lua_Integer most = 0, members = 0;
  lua_pushnil(L);                            /* key */
  while (lua_next(L, table) != 0) {          /* key value */
    bool known = false;
    if (lua_isinteger(L, -2)) {
      if (lua_tointeger(L, -2) > most) most = lua_tointeger(L, -2);
      members++;
      known = (size_t)members <= positional;
      if (!known) eligo_words_fault(L, "surplus", "'%s' holds a member without a name; which field is it?", what);
    } else if (lua_type(L, -2) == LUA_TSTRING) {
      for (size_t i = 0; i < count; i++) known = known || strcmp(fields[i].name, lua_tostring(L, -2)) == 0;
      if (!known) unknown_field(L, what, lua_tostring(L, -2), fields, count);
    }
    if (!known) let_go(L, lua_gettop(L));
    lua_settop(L, -2);                       /* key */
  }
  if (most != members) eligo_words_fault(L, "nil", "a member of this '%s' is nil; a criterion would vanish", what);
}

void eligo_words_fields(lua_State *L, int table, const char *what, const eligo_field *fields, size_t count, void *into,
                        size_t positional) {
  check_keys(L, table, what, fields, count, positional);
  for (size_t i = 0; i < count; i++) {
    lua_getfield(L, table, fields[i].name);  /* value */
    if (!lua_isnil(L, -1)) read_field(L, lua_gettop(L), &fields[i], into);
    else if (fields[i].required) eligo_words_fault(L, "missing-field", "'%s' lacks the field '%s'", what, fields[i].name);
    lua_settop(L, -2);                       /* - */
  }
}
