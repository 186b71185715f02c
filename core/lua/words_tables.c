/* Numbers that a standard gives as a table, and their reading.
 *
 *   table "gb-21256" { en = …, zh = …, source = …, unit = "kgce/t", keys = { "steel.process" }, columns = { "grade_1" },
 *     { "sinter", 43 }, { "eaf", "missing" } }
 *   look_up("gb-21256", "grade_1") */
#include "lua/words.h"

#include <lauxlib.h>
#include <stddef.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define AT(member) offsetof(eligo_draft_table, member)

enum { MOST_ROWS = 4096 };

/* A key, or a number as an integer or in quotes; "missing" is NULL where a number stands. */
static bool read_cell(lua_State *L, bool number, const char **out) {
  if (lua_isinteger(L, -1)) lua_tostring(L, -1);
  if (lua_type(L, -1) == LUA_TNUMBER) {
    eligo_words_fault(L, "float", "a number with a point is binary; write it in quotes");
    return false;
  }
  *out = eligo_words_text(L, lua_gettop(L), number ? "a number, or \"missing\"" : "the value of a key");
  if (*out == NULL) return false;
  if (number && strcmp(*out, "missing") == 0) *out = NULL;
  return true;
}

/* One row, on top of the stack. */
static bool read_row(lua_State *L, eligo_draft_table *table, size_t row) {
  size_t width = table->n_keys + table->n_columns;
  if (lua_type(L, -1) != LUA_TTABLE || lua_rawlen(L, -1) != width) {
    eligo_words_fault(L, "row", "row %zu of table '%s' is no list of %zu keys and %zu values", row + 1, table->name, table->n_keys,
                      table->n_columns);
    return false;
  }
  bool good = true;
  for (size_t i = 0; good && i < width; i++) {
    lua_rawgeti(L, -1, (lua_Integer)i + 1); /* cell */
    good = read_cell(L, i >= table->n_keys, &table->cells[row * width + i]);
    lua_settop(L, -2);                      /* - */
  }
  return good;
}

static void read_rows(lua_State *L, eligo_draft_table *table) {
  eligo_arena *arena = &eligo_words_host(L)->book->arena;
  size_t count = (size_t)lua_rawlen(L, 2);
  table->cells = eligo_arena_zero(arena, count * (table->n_keys + table->n_columns) + 1, sizeof *table->cells);
  if (table->cells == NULL) eligo_words_no_memory(L);
  for (size_t row = 0; row < count; row++) {
    lua_rawgeti(L, 2, (lua_Integer)row + 1); /* row */
    bool good = read_row(L, table, row);
    lua_settop(L, -2);                       /* - */
    if (!good) return;
    table->n_rows++;
  }
}

static int table_body(lua_State *L) {
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, true, AT(title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, true, AT(title), 0, NULL},
      {"source", ELIGO_FIELD_TEXT, true, AT(source), 0, NULL},
      {"unit", ELIGO_FIELD_TEXT, false, AT(unit), 0, NULL},
      {"from", ELIGO_FIELD_TEXT, false, AT(from), 0, NULL},
      {"keys", ELIGO_FIELD_NAMES, true, AT(keys), AT(n_keys), NULL},
      {"columns", ELIGO_FIELD_NAMES, true, AT(columns), AT(n_columns), NULL},
  };
  eligo_lua *lua = eligo_words_host(L);
  if (lua_type(L, 2) != LUA_TTABLE) {
    if (!eligo_words_is_poison(L, 2)) eligo_words_fault(L, "no-body", "'table' is followed by { … }");
    return 0;
  }
  eligo_draft_table table = {.name = eligo_words_handle(L, 1)->name, .pack = lua->pack, .place = eligo_words_place(L)};
  eligo_words_fields(L, 2, "table", fields, COUNT(fields), &table, MOST_ROWS);
  if (table.n_columns == 0) return 0; /* without keys it is a row of constants */
  read_rows(L, &table);
  if (table.n_rows == 0) {
    eligo_words_fault(L, "row", "table '%s' has no rows", table.name);
    return 0;
  }
  eligo_draft_table *added = ELIGO_DRAFT_ADD(lua->book, tables);
  if (added == NULL) eligo_words_no_memory(L);
  *added = table;
  return 0;
}

/* `table` is also Lua's library of that name: called with a name, it declares. */
static int table(lua_State *L) {
  lua_remove(L, 1);
  return eligo_words_wait(L, "table", table_body);
}

static int look_up(lua_State *L) {
  if (!eligo_words_arguments(L, 2, 2, "look_up")) return eligo_words_poison(L);
  const char *name = eligo_words_text(L, 1, "the name of a table");
  const char *column = name == NULL ? NULL : eligo_words_text(L, 2, "the name of a column");
  if (column == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_LOOK_UP);
  draft->name = name;
  if (!eligo_draft_set_keys(eligo_words_host(L)->book, draft, &column, 1)) eligo_words_no_memory(L);
  return eligo_words_push(L, ELIGO_H_TERM, draft, "look_up");
}

void eligo_words_of_tables(lua_State *L) {     /* words */
  static const eligo_word words[] = {{"look_up", look_up}};
  eligo_words_add(L, words, COUNT(words));
  lua_getfield(L, -1, "table");                /* words library */
  lua_getmetatable(L, -1);                     /* words library meta */
  lua_pushcfunction(L, table);
  lua_setfield(L, -2, "__call");               /* words library meta */
  lua_settop(L, -3);                           /* words */
}
