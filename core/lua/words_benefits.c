/* What an eligible use does for the environment.
 *
 *   benefit "co2_avoided" { en = …, zh = …, source = …, unit = "tCO2/year", items = { "cn-green-2025/4.2.1" },
 *     value = fact "plant.net_supply" * look_up("grid", "average"), share = fact "use.amount" / fact "use.total_investment" } */
#include "lua/words.h"

#include <stddef.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define AT(member) offsetof(eligo_draft_benefit, member)

enum { MOST_BESIDE = 8 };

static bool is_before(const eligo_draft_estimate *a, const eligo_draft_estimate *b) {
  return strcmp(a->id, b->id) < 0;
}

/* One estimate: its key and its table on the stack. */
static void read_estimate(lua_State *L, eligo_draft_estimate *out) {
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, true, offsetof(eligo_draft_estimate, title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, true, offsetof(eligo_draft_estimate, title), 0, NULL},
      {"value", ELIGO_FIELD_TERM, true, offsetof(eligo_draft_estimate, value), 0, NULL},
  };
  const char *key = lua_tostring(L, -2);
  out->id = eligo_words_copy(L, key, strlen(key));
  eligo_words_fields(L, lua_gettop(L), "beside", fields, COUNT(fields), out, 0);
}

/* beside = { fossil = { en = …, zh = …, value = … } }, in the order of the names. */
static void read_beside(lua_State *L, int at, void *into) {
  eligo_draft_benefit *benefit = into;
  eligo_draft_estimate list[MOST_BESIDE] = {{0}};
  if (lua_type(L, at) != LUA_TTABLE) {
    eligo_words_fault(L, "wrong-kind", "'beside' is written as { name = { en = …, zh = …, value = … } }");
    return;
  }
  size_t count = 0;
  lua_pushnil(L);                                      /* key */
  while (lua_next(L, at) != 0) {                       /* key value */
    bool fits = lua_type(L, -2) == LUA_TSTRING && lua_type(L, -1) == LUA_TTABLE && count < MOST_BESIDE;
    if (!fits) eligo_words_fault(L, "wrong-kind", "'beside' holds up to %d named estimates", MOST_BESIDE);
    eligo_draft_estimate next = {0};
    if (fits) read_estimate(L, &next);
    lua_settop(L, -2);                                 /* key */
    if (!fits || next.value == NULL) continue;
    size_t place = count++;
    for (; place > 0 && is_before(&next, &list[place - 1]); place--) list[place] = list[place - 1];
    list[place] = next;
  }
  benefit->beside = eligo_arena_zero(&eligo_words_host(L)->book->arena, count + 1, sizeof *benefit->beside);
  if (benefit->beside == NULL) eligo_words_no_memory(L);
  memcpy(benefit->beside, list, count * sizeof *list);
  benefit->n_beside = count;
}

static int benefit_body(lua_State *L) {
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, true, AT(title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, true, AT(title), 0, NULL},
      {"source", ELIGO_FIELD_TEXT, true, AT(source), 0, NULL},
      {"unit", ELIGO_FIELD_TEXT, true, AT(unit), 0, NULL},
      {"items", ELIGO_FIELD_NAMES, true, AT(items), AT(n_items), NULL},
      {"value", ELIGO_FIELD_TERM, true, AT(value), 0, NULL},
      {"share", ELIGO_FIELD_TERM, false, AT(share), 0, NULL},
      {"others", ELIGO_FIELD_TERM, false, AT(others), 0, NULL},
      {"beside", ELIGO_FIELD_OTHER, false, 0, 0, read_beside},
  };
  eligo_lua *lua = eligo_words_host(L);
  if (lua_type(L, 2) != LUA_TTABLE) {
    if (!eligo_words_is_poison(L, 2)) eligo_words_fault(L, "no-body", "'benefit' is followed by { … }");
    return 0;
  }
  eligo_draft_benefit benefit = {.id = eligo_words_handle(L, 1)->name, .pack = lua->pack, .place = eligo_words_place(L)};
  eligo_words_fields(L, 2, "benefit", fields, COUNT(fields), &benefit, 0);
  if (benefit.value == NULL || benefit.unit == NULL) return 0;
  eligo_draft_benefit *added = ELIGO_DRAFT_ADD(lua->book, benefits);
  if (added == NULL) eligo_words_no_memory(L);
  *added = benefit;
  return 0;
}

static int benefit(lua_State *L) {
  return eligo_words_wait(L, "benefit", benefit_body);
}

void eligo_words_of_benefits(lua_State *L) {
  static const eligo_word words[] = {{"benefit", benefit}};
  eligo_words_add(L, words, COUNT(words));
}
