/* Words that declare: units, facts, parameters, papers, duties, economic activities.
 *
 *   unit "kWh" { "3600000 J", zh = "千瓦时", also = { "度" } }
 *   number "plant.power_density" { of = "use", unit = "W/m2", en = "Power density", zh = "功率密度" } */
#include "lua/words.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define AT(type, member) offsetof(type, member)

/* The body of a declaration, which must be a table. */
static bool has_table(lua_State *L, const char *what) {
  if (lua_type(L, 2) == LUA_TTABLE) return true;
  if (!eligo_words_is_poison(L, 2)) eligo_words_fault(L, "no-body", "'%s' is followed by { … }", what);
  return false;
}

static const char *name_of(lua_State *L) {
  return eligo_words_handle(L, 1)->name;
}

static int unit_body(lua_State *L) {
  eligo_lua *lua = eligo_words_host(L);
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, false, AT(eligo_draft_unit, title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, false, AT(eligo_draft_unit, title), 0, NULL},
      {"also", ELIGO_FIELD_NAMES, false, AT(eligo_draft_unit, also), AT(eligo_draft_unit, n_also), NULL},
      {"prefixes", ELIGO_FIELD_FLAG, false, AT(eligo_draft_unit, prefixes), 0, NULL},
      {"currency", ELIGO_FIELD_FLAG, false, AT(eligo_draft_unit, currency), 0, NULL},
  };
  if (!has_table(L, "unit")) return 0;
  eligo_draft_unit *unit = ELIGO_DRAFT_ADD(lua->book, units);
  if (unit == NULL) eligo_words_no_memory(L);
  unit->name = name_of(L);
  unit->place = eligo_words_place(L);
  lua_rawgeti(L, 2, 1);                      /* definition */
  if (!lua_isnil(L, -1)) unit->definition = eligo_words_text(L, lua_gettop(L), "a quantity such as \"3600000 J\"");
  lua_settop(L, -2);                         /* - */
  eligo_words_fields(L, 2, "unit", fields, COUNT(fields), unit, 1);
  return 0;
}

static int unit(lua_State *L) {
  return eligo_words_wait(L, "unit", unit_body);
}

typedef struct value_list {
  const char *keys[ELIGO_MOST_VALUES + 1];
  size_t count;
} value_list;

static int by_text(const void *a, const void *b) {
  return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static eligo_draft_value *room_for_values(lua_State *L, size_t count) {
  eligo_draft_value *values = eligo_arena_zero(&eligo_words_host(L)->book->arena, count + 1, sizeof *values);
  if (values == NULL) eligo_words_no_memory(L);
  return values;
}

/* "hot_metal" reads as "hot metal" where no English title is given. */
static const char *spaced(lua_State *L, const char *name) {
  char text[120];
  size_t length = strlen(name) < sizeof text - 1 ? strlen(name) : sizeof text - 1;
  for (size_t i = 0; i < length; i++) text[i] = name[i] == '_' ? ' ' : name[i];
  return eligo_words_copy(L, text, length);
}

static void read_value(lua_State *L, const char *key, eligo_draft_value *value) {
  value->name = eligo_words_copy(L, key, strlen(key));
  if (lua_type(L, -1) == LUA_TTABLE) {
    eligo_words_bilingual(L, lua_gettop(L), "a value", &value->title);
    return;
  }
  value->title.in[0] = spaced(L, key);
  value->title.in[1] = eligo_words_text(L, lua_gettop(L), "the Chinese name of a value");
}

/* values = { hot_metal = "铁水", sinter = { en = …, zh = … } }, in the order of their names. */
static void read_values(lua_State *L, int at, void *into) {
  eligo_draft_fact *fact = into;
  value_list list = {.count = 0};
  if (lua_type(L, at) != LUA_TTABLE) {
    eligo_words_fault(L, "wrong-kind", "values are written as { key = \"中文\" }");
    return;
  }
  lua_pushnil(L);                                /* key */
  while (lua_next(L, at) != 0) {                 /* key value */
    bool named = lua_type(L, -2) == LUA_TSTRING;
    if (!named) eligo_words_fault(L, "wrong-kind", "a value needs a name: key = \"中文\"");
    if (named && list.count <= ELIGO_MOST_VALUES) list.keys[list.count++] = lua_tostring(L, -2);
    lua_settop(L, -2);                           /* key */
  }
  qsort(list.keys, list.count, sizeof *list.keys, by_text);
  fact->values = room_for_values(L, list.count);
  for (size_t i = 0; i < list.count; i++) {
    lua_getfield(L, at, list.keys[i]);           /* value */
    read_value(L, list.keys[i], &fact->values[fact->n_values++]);
    lua_settop(L, -2);                           /* - */
  }
}

/* best_first = { "1", "2", "3" } or { { "gold", en = …, zh = … }, … } */
static void read_scale(lua_State *L, int at, void *into) {
  eligo_draft_fact *fact = into;
  const char **names = NULL;
  size_t count = 0;
  if (!eligo_words_names(L, at, "best_first", &names, &count)) return;
  fact->values = room_for_values(L, count);
  for (size_t i = 0; i < count; i++) fact->values[i] = (eligo_draft_value){names[i], {{names[i], names[i]}}};
  fact->n_values = count;
}

static const eligo_field fact_fields[] = {
    {"en", ELIGO_FIELD_EN, true, AT(eligo_draft_fact, title), 0, NULL},
    {"zh", ELIGO_FIELD_ZH, true, AT(eligo_draft_fact, title), 0, NULL},
    {"of", ELIGO_FIELD_TEXT, true, AT(eligo_draft_fact, of), 0, NULL},
    {"question", ELIGO_FIELD_BILINGUAL, false, AT(eligo_draft_fact, question), 0, NULL},
    {"evidence", ELIGO_FIELD_BILINGUAL, false, AT(eligo_draft_fact, evidence), 0, NULL},
    {"unit", ELIGO_FIELD_TEXT, false, AT(eligo_draft_fact, unit), 0, NULL},         /* from here on by kind */
    {"derived", ELIGO_FIELD_TERM, false, AT(eligo_draft_fact, derived), 0, NULL},
    {"values", ELIGO_FIELD_OTHER, true, 0, 0, read_values},
    {"best_first", ELIGO_FIELD_OTHER, true, 0, 0, read_scale},
    {"row", ELIGO_FIELD_TEXT, true, AT(eligo_draft_fact, row), 0, NULL},
    {"at_most", ELIGO_FIELD_INTEGER, false, AT(eligo_draft_fact, at_most), 0, NULL},
};
enum { COMMON_FIELDS = 5, UNIT_FIELD = 5, VALUES_FIELD = 7, SCALE_FIELD = 8, ROW_FIELD = 9 };

/* The fields of one kind: the common ones and its own. */
static size_t fields_of(eligo_kind kind, eligo_field *out) {
  size_t first = 0, count = 0;
  memcpy(out, fact_fields, COMMON_FIELDS * sizeof *out);
  switch (kind) {
  case ELIGO_NUMBER: first = UNIT_FIELD, count = 2; break;
  case ELIGO_CHOICE:
  case ELIGO_CHOICES: first = VALUES_FIELD, count = 1; break;
  case ELIGO_SCALE: first = SCALE_FIELD, count = 1; break;
  case ELIGO_RECORDS: first = ROW_FIELD, count = 2; break;
  default: break;
  }
  memcpy(out + COMMON_FIELDS, fact_fields + first, count * sizeof *out);
  return COMMON_FIELDS + count;
}

static int fact_body(lua_State *L, eligo_kind kind) {
  eligo_lua *lua = eligo_words_host(L);
  eligo_field fields[COUNT(fact_fields)];
  const char *word = eligo_kind_name(kind);
  if (!has_table(L, word)) return 0;
  eligo_draft_fact *fact = ELIGO_DRAFT_ADD(lua->book, facts);
  if (fact == NULL) eligo_words_no_memory(L);
  size_t place = lua->book->n_facts - 1;
  *fact = (eligo_draft_fact){.kind = kind, .name = name_of(L), .pack = lua->pack, .place = eligo_words_place(L)};
  eligo_draft_fact filled = *fact;
  eligo_words_fields(L, 2, word, fields, fields_of(kind, fields), &filled, 0);
  lua->book->facts[place] = filled;
  return 0;
}

#define FACT_WORD(word, kind)                                \
  static int word##_body(lua_State *L) {                     \
    return fact_body(L, kind);                               \
  }                                                          \
  static int word(lua_State *L) {                            \
    return eligo_words_wait(L, #word, word##_body);          \
  }

FACT_WORD(number, ELIGO_NUMBER)
FACT_WORD(flag, ELIGO_FLAG)
FACT_WORD(choice, ELIGO_CHOICE)
FACT_WORD(choices, ELIGO_CHOICES)
FACT_WORD(scale, ELIGO_SCALE)
FACT_WORD(text, ELIGO_TEXT)
FACT_WORD(date, ELIGO_DATE)
FACT_WORD(amount, ELIGO_AMOUNT)
FACT_WORD(records, ELIGO_RECORDS)

static int parameter_body(lua_State *L) {
  eligo_lua *lua = eligo_words_host(L);
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, true, AT(eligo_draft_parameter, title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, true, AT(eligo_draft_parameter, title), 0, NULL},
      {"source", ELIGO_FIELD_TEXT, true, AT(eligo_draft_parameter, source), 0, NULL},
      {"stricter", ELIGO_FIELD_TEXT, false, AT(eligo_draft_parameter, stricter), 0, NULL},
  };
  if (!has_table(L, "parameter")) return 0;
  eligo_draft_parameter p = {.name = name_of(L), .pack = lua->pack, .place = eligo_words_place(L)};
  lua_rawgeti(L, 2, 1);                      /* value */
  if (lua_isinteger(L, -1)) lua_tostring(L, -1);
  p.value = eligo_words_text(L, lua_gettop(L), "a quantity such as \"3 year\"");
  lua_settop(L, -2);                         /* - */
  eligo_words_fields(L, 2, "parameter", fields, COUNT(fields), &p, 1);
  bool side = p.stricter == NULL || strcmp(p.stricter, "larger") == 0 || strcmp(p.stricter, "smaller") == 0;
  if (!side) eligo_words_fault(L, "unknown-value", "'stricter' is \"larger\" or \"smaller\", not '%s'", p.stricter);
  if (p.value == NULL) return 0;
  eligo_draft_parameter *added = ELIGO_DRAFT_ADD(lua->book, parameters);
  if (added == NULL) eligo_words_no_memory(L);
  *added = p;
  return 0;
}

static int parameter(lua_State *L) {
  return eligo_words_wait(L, "parameter", parameter_body);
}

static bool read_title(lua_State *L, const char *word, eligo_draft_title *out) {
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, true, AT(eligo_draft_title, title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, true, AT(eligo_draft_title, title), 0, NULL},
      {"source", ELIGO_FIELD_TEXT, false, AT(eligo_draft_title, source), 0, NULL},
  };
  if (!has_table(L, word)) return false;
  *out = (eligo_draft_title){.name = name_of(L), .place = eligo_words_place(L)};
  eligo_words_fields(L, 2, word, fields, COUNT(fields), out, 0);
  return true;
}

#define TITLE_WORD(word, list)                                              \
  static int word##_body(lua_State *L) {                                    \
    eligo_draft_title title;                                                \
    if (!read_title(L, #word, &title)) return 0;                            \
    eligo_draft_title *added = ELIGO_DRAFT_ADD(eligo_words_host(L)->book, list); \
    if (added == NULL) eligo_words_no_memory(L);                            \
    *added = title;                                                         \
    return 0;                                                               \
  }                                                                         \
  static int word(lua_State *L) {                                           \
    return eligo_words_wait(L, #word, word##_body);                         \
  }

TITLE_WORD(paper, papers)
TITLE_WORD(duty, duties)
TITLE_WORD(economic_activity, economic_activities)

void eligo_words_of_facts(lua_State *L) {
  static const eligo_word words[] = {
      {"unit", unit},       {"number", number}, {"flag", flag},     {"choice", choice},       {"choices", choices},
      {"scale", scale},     {"text", text},     {"date", date},     {"amount", amount},       {"records", records},
      {"paper", paper},     {"duty", duty},     {"parameter", parameter}, {"economic_activity", economic_activity}};
  eligo_words_add(L, words, COUNT(words));
}
