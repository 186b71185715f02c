/* Words of the frame: packs, standards, activities, criteria, editions, products.
 *
 *   activity "4.5" { en = "…", zh = "…", source = "2021/2139 Annex I 4.5", contribution = { … } } */
#include "lua/words.h"

#include <lauxlib.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))
#define AT(type, member) offsetof(type, member)
#define NAMES(type, member) AT(type, member), AT(type, n_##member)

static bool has_table(lua_State *L, const char *what) {
  if (lua_type(L, 2) == LUA_TTABLE) return true;
  if (!eligo_words_is_poison(L, 2)) eligo_words_fault(L, "no-body", "'%s' is followed by { … }", what);
  return false;
}

static const char *name_of(lua_State *L) {
  return eligo_words_handle(L, 1)->name;
}

static void *room(lua_State *L, size_t count, size_t size) {
  void *memory = eligo_arena_zero(&eligo_words_host(L)->book->arena, count + 1, size);
  if (memory == NULL) eligo_words_no_memory(L);
  return memory;
}

/* Calls `each` with key and value on the stack, keys sorted, so that no order of Lua's own gets in. */
static void each_sorted(lua_State *L, int table, const char *what, void (*each)(lua_State *L, const char *key, void *into),
                        void *into) {
  size_t count = 0;
  const char **keys;
  lua_pushnil(L);                       /* key */
  while (lua_next(L, table) != 0) {     /* key value */
    if (lua_type(L, -2) != LUA_TSTRING) eligo_words_fault(L, "wrong-kind", "'%s' holds named fields only", what);
    else count++;
    lua_settop(L, -2);                  /* key */
  }
  keys = room(L, count, sizeof *keys);
  count = 0;
  lua_pushnil(L);                       /* key */
  while (lua_next(L, table) != 0) {     /* key value */
    const char *key = lua_type(L, -2) == LUA_TSTRING ? lua_tostring(L, -2) : NULL;
    lua_settop(L, -2);                  /* key */
    size_t at = count;
    for (; key != NULL && at > 0 && strcmp(keys[at - 1], key) > 0; at--) keys[at] = keys[at - 1];
    if (key == NULL) continue;
    keys[at] = key;
    count++;
  }
  for (size_t i = 0; i < count; i++) {
    lua_getfield(L, table, keys[i]);    /* value */
    each(L, keys[i], into);
    lua_settop(L, -2);                  /* - */
  }
}

/* --- pack --- */

static void read_source(lua_State *L, const char *key, void *into) {
  eligo_draft_pack *pack = into;
  eligo_draft_document *document = &pack->sources[pack->n_sources++];
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, true, AT(eligo_draft_document, title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, true, AT(eligo_draft_document, title), 0, NULL},
      {"number", ELIGO_FIELD_TEXT, false, AT(eligo_draft_document, number), 0, NULL},
      {"date", ELIGO_FIELD_TEXT, false, AT(eligo_draft_document, date), 0, NULL},
      {"url", ELIGO_FIELD_TEXT, false, AT(eligo_draft_document, url), 0, NULL},
  };
  document->id = eligo_words_copy(L, key, strlen(key));
  if (lua_type(L, -1) == LUA_TTABLE) eligo_words_fields(L, lua_gettop(L), "a source", fields, COUNT(fields), document, 0);
  else eligo_words_fault(L, "wrong-kind", "a source is written as { en = \"…\", zh = \"…\" }");
}

static size_t count_fields(lua_State *L, int table) {
  size_t count = 0;
  lua_pushnil(L);                       /* key */
  while (lua_next(L, table) != 0) {     /* key value */
    count++;
    lua_settop(L, -2);                  /* key */
  }
  return count;
}

static void read_sources(lua_State *L, int at, void *into) {
  eligo_draft_pack *pack = into;
  if (lua_type(L, at) != LUA_TTABLE) {
    eligo_words_fault(L, "wrong-kind", "sources are written as { [\"2021/2139\"] = { en = \"…\", zh = \"…\" } }");
    return;
  }
  pack->sources = room(L, count_fields(L, at), sizeof *pack->sources);
  each_sorted(L, at, "sources", read_source, pack);
}

static int pack_body(lua_State *L) {
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, true, AT(eligo_draft_pack, title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, true, AT(eligo_draft_pack, title), 0, NULL},
      {"version", ELIGO_FIELD_TEXT, true, AT(eligo_draft_pack, version), 0, NULL},
      {"edition", ELIGO_FIELD_TEXT, false, AT(eligo_draft_pack, edition), 0, NULL},
      {"jurisdiction", ELIGO_FIELD_TEXT, false, AT(eligo_draft_pack, jurisdiction), 0, NULL},
      {"published", ELIGO_FIELD_TEXT, false, AT(eligo_draft_pack, published), 0, NULL},
      {"in_force", ELIGO_FIELD_TEXT, false, AT(eligo_draft_pack, in_force), 0, NULL},
      {"ended", ELIGO_FIELD_TEXT, false, AT(eligo_draft_pack, until), 0, NULL},
      {"needs", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_pack, needs), NULL},
      {"extends", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_pack, extends), NULL},
      {"authors", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_pack, authors), NULL},
      {"standards", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_pack, standards), NULL},
      {"products", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_pack, products), NULL},
      {"editions", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_pack, editions), NULL},
      {"sources", ELIGO_FIELD_OTHER, false, 0, 0, read_sources},
  };
  if (!has_table(L, "pack")) return 0;
  eligo_draft_pack pack = {.id = name_of(L), .place = eligo_words_place(L)};
  eligo_words_fields(L, 2, "pack", fields, COUNT(fields), &pack, 0);
  eligo_draft_pack *added = ELIGO_DRAFT_ADD(eligo_words_host(L)->book, packs);
  if (added == NULL) eligo_words_no_memory(L);
  *added = pack;
  return 0;
}

static int pack(lua_State *L) {
  return eligo_words_wait(L, "pack", pack_body);
}

/* --- standard --- */

static void read_step_title(lua_State *L, const char *key, void *into) {
  eligo_draft_standard *standard = into;
  for (size_t i = 0; i < standard->n_steps; i++) {
    if (strcmp(standard->steps[i], key) != 0) continue;
    eligo_words_bilingual(L, lua_gettop(L), "step_titles", &standard->step_titles[i]);
    return;
  }
  eligo_words_fault(L, "unknown-step", "'%s' is not among the steps of this standard", key);
}

/* Reads after `steps`, which stands before it in the list of fields. */
static void read_step_titles(lua_State *L, int at, void *into) {
  eligo_draft_standard *standard = into;
  if (lua_type(L, at) != LUA_TTABLE) {
    eligo_words_fault(L, "wrong-kind", "step_titles are written as { scope = { en = \"…\", zh = \"…\" } }");
    return;
  }
  standard->step_titles = room(L, standard->n_steps, sizeof *standard->step_titles);
  each_sorted(L, at, "step_titles", read_step_title, standard);
}

static void read_words(lua_State *L, int at, void *into) {
  static const eligo_field fields[] = {{"scope", ELIGO_FIELD_BILINGUAL, false, 0, 0, NULL},
                                       {"all", ELIGO_FIELD_BILINGUAL, false, sizeof(eligo_bilingual), 0, NULL}};
  eligo_draft_standard *standard = into;
  if (lua_type(L, at) == LUA_TTABLE) eligo_words_fields(L, at, "words", fields, COUNT(fields), standard->eligible_word, 0);
  else eligo_words_fault(L, "wrong-kind", "words are written as { scope = { … }, all = { … } }");
}

static int standard_body(lua_State *L) {
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, true, AT(eligo_draft_standard, title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, true, AT(eligo_draft_standard, title), 0, NULL},
      {"source", ELIGO_FIELD_TEXT, true, AT(eligo_draft_standard, source), 0, NULL},
      {"published", ELIGO_FIELD_TEXT, false, AT(eligo_draft_standard, published), 0, NULL},
      {"in_force", ELIGO_FIELD_TEXT, false, AT(eligo_draft_standard, in_force), 0, NULL},
      {"ended", ELIGO_FIELD_TEXT, false, AT(eligo_draft_standard, until), 0, NULL},
      {"steps", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_standard, steps), NULL},
      {"grades", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_standard, grades), NULL},
      {"objectives", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_standard, objectives), NULL},
      {"step_titles", ELIGO_FIELD_OTHER, false, 0, 0, read_step_titles},
      {"words", ELIGO_FIELD_OTHER, false, 0, 0, read_words},
      {"common", ELIGO_FIELD_PART, false, AT(eligo_draft_standard, common), 0, NULL},
      {"safeguards", ELIGO_FIELD_PART, false, AT(eligo_draft_standard, safeguards), 0, NULL},
      {"complete", ELIGO_FIELD_FLAG, false, AT(eligo_draft_standard, complete), 0, NULL},
  };
  if (!has_table(L, "standard")) return 0;
  eligo_draft_standard s = {.id = name_of(L), .pack = eligo_words_host(L)->pack, .place = eligo_words_place(L)};
  eligo_words_fields(L, 2, "standard", fields, COUNT(fields), &s, 0);
  eligo_draft_standard *added = ELIGO_DRAFT_ADD(eligo_words_host(L)->book, standards);
  if (added == NULL) eligo_words_no_memory(L);
  *added = s;
  return 0;
}

static int standard(lua_State *L) {
  return eligo_words_wait(L, "standard", standard_body);
}

/* --- activity --- */

static void read_covers(lua_State *L, int at, void *into) {
  eligo_draft_activity *activity = into;
  if (lua_type(L, at) == LUA_TTABLE) {
    eligo_words_names(L, at, "covers", &activity->covers, &activity->n_covers);
    return;
  }
  activity->covers = room(L, 1, sizeof *activity->covers);
  activity->covers[0] = eligo_words_text(L, at, "the name of an economic activity");
  activity->n_covers = activity->covers[0] == NULL ? 0 : 1;
}

typedef struct code_list {
  eligo_draft_activity *activity;
  size_t capacity;
} code_list;

static void read_scheme(lua_State *L, const char *key, void *into) {
  code_list *list = into;
  const char **codes = NULL, *scheme = eligo_words_copy(L, key, strlen(key));
  size_t count = 0;
  if (!eligo_words_names(L, lua_gettop(L), "codes", &codes, &count)) return;
  for (size_t i = 0; i < count; i++) {
    eligo_draft_code *moved = eligo_arena_grow(&eligo_words_host(L)->book->arena, list->activity->codes,
                                               list->activity->n_codes, &list->capacity, sizeof *moved);
    if (moved == NULL) eligo_words_no_memory(L);
    list->activity->codes = moved;
    moved[list->activity->n_codes++] = (eligo_draft_code){scheme, codes[i]};
  }
}

static void read_codes(lua_State *L, int at, void *into) {
  code_list list = {into, 0};
  if (lua_type(L, at) == LUA_TTABLE) each_sorted(L, at, "codes", read_scheme, &list);
  else eligo_words_fault(L, "wrong-kind", "codes are written as { nace_2 = { \"D35.11\" } }");
}

static int activity_body(lua_State *L) {
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, true, AT(eligo_draft_activity, title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, true, AT(eligo_draft_activity, title), 0, NULL},
      {"source", ELIGO_FIELD_TEXT, true, AT(eligo_draft_activity, source), 0, NULL},
      {"standard", ELIGO_FIELD_TEXT, false, AT(eligo_draft_activity, standard), 0, NULL},
      {"covers", ELIGO_FIELD_OTHER, false, 0, 0, read_covers},
      {"codes", ELIGO_FIELD_OTHER, false, 0, 0, read_codes},
      {"scope", ELIGO_FIELD_PART, false, AT(eligo_draft_activity, scope), 0, NULL},
      {"excluded", ELIGO_FIELD_PART, false, AT(eligo_draft_activity, excluded), 0, NULL},
      {"contribution", ELIGO_FIELD_PART, false, AT(eligo_draft_activity, contribution), 0, NULL},
      {"no_harm", ELIGO_FIELD_PART, false, AT(eligo_draft_activity, no_harm), 0, NULL},
  };
  if (!has_table(L, "activity")) return 0;
  eligo_draft_activity a = {.id = name_of(L), .pack = eligo_words_host(L)->pack, .place = eligo_words_place(L)};
  eligo_words_fields(L, 2, "activity", fields, COUNT(fields), &a, 0);
  eligo_draft_activity *added = ELIGO_DRAFT_ADD(eligo_words_host(L)->book, activities);
  if (added == NULL) eligo_words_no_memory(L);
  *added = a;
  return 0;
}

static int activity(lua_State *L) {
  return eligo_words_wait(L, "activity", activity_body);
}

/* --- criteria, edition --- */

static const eligo_field named_fields[] = {
    {"en", ELIGO_FIELD_EN, true, AT(eligo_draft_named, title), 0, NULL},
    {"zh", ELIGO_FIELD_ZH, true, AT(eligo_draft_named, title), 0, NULL},
    {"source", ELIGO_FIELD_TEXT, true, AT(eligo_draft_named, source), 0, NULL},
};

/* The members without names, joined by all_of; a single one stands for itself. */
static eligo_draft *members_of(lua_State *L, const char *word) {
  eligo_draft *whole = eligo_words_draft(L, ELIGO_N_ALL_OF);
  eligo_words_members(L, 2, whole);
  if (whole->n_kids > 0) return whole;
  if (lua_rawlen(L, 2) == 0) eligo_words_fault(L, "empty", "this '%s' holds no criterion", word);
  return NULL;
}

static bool read_named(lua_State *L, const char *word, eligo_draft_named *out) {
  if (!has_table(L, word)) return false;
  *out = (eligo_draft_named){.id = name_of(L), .pack = eligo_words_host(L)->pack, .place = eligo_words_place(L)};
  eligo_words_fields(L, 2, word, named_fields, COUNT(named_fields), out, SIZE_MAX);
  out->whole = members_of(L, word);
  return out->whole != NULL;
}

static int criteria_body(lua_State *L) {
  eligo_draft_named named;
  if (!read_named(L, "criteria", &named)) return 0;
  eligo_draft_named *added = ELIGO_DRAFT_ADD(eligo_words_host(L)->book, criteria);
  if (added == NULL) eligo_words_no_memory(L);
  *added = named;
  return 0;
}

static int criteria(lua_State *L) {
  return eligo_words_wait(L, "criteria", criteria_body);
}

static int edition_body(lua_State *L) {
  eligo_draft_named named;
  if (!read_named(L, "edition", &named)) return 0;
  eligo_draft_named *added = ELIGO_DRAFT_ADD(eligo_words_host(L)->book, editions);
  if (added == NULL) eligo_words_no_memory(L);
  *added = named;
  return 0;
}

static int edition(lua_State *L) {
  return eligo_words_wait(L, "edition", edition_body);
}

/* --- product --- */

static int product_body(lua_State *L) {
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, true, AT(eligo_draft_product, title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, true, AT(eligo_draft_product, title), 0, NULL},
      {"source", ELIGO_FIELD_TEXT, true, AT(eligo_draft_product, source), 0, NULL},
      {"label", ELIGO_FIELD_TEXT, true, AT(eligo_draft_product, label), 0, NULL},
      {"kind", ELIGO_FIELD_TEXT, true, AT(eligo_draft_product, kind), 0, NULL},
      {"dated_by", ELIGO_FIELD_TEXT, false, AT(eligo_draft_product, dated_by), 0, NULL},
      {"lines", ELIGO_FIELD_TEXT, false, AT(eligo_draft_product, lines), 0, NULL},
      {"total", ELIGO_FIELD_TEXT, false, AT(eligo_draft_product, total), 0, NULL},
      {"proceeds", ELIGO_FIELD_PART, true, AT(eligo_draft_product, proceeds), 0, NULL},
      {"firm", ELIGO_FIELD_PART, false, AT(eligo_draft_product, firm), 0, NULL},
      {"file", ELIGO_FIELD_PART, false, AT(eligo_draft_product, file), 0, NULL},
      {"advice", ELIGO_FIELD_PART, false, AT(eligo_draft_product, advice), 0, NULL},
      {"papers", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_product, papers), NULL},
      {"duties", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_product, duties), NULL},
      {"reviewer", ELIGO_FIELD_NAMES, false, NAMES(eligo_draft_product, reviewer), NULL},
      {"four_eyes", ELIGO_FIELD_FLAG, false, AT(eligo_draft_product, four_eyes), 0, NULL},
  };
  if (!has_table(L, "product")) return 0;
  eligo_draft_product p = {.id = name_of(L), .pack = eligo_words_host(L)->pack, .place = eligo_words_place(L)};
  eligo_words_fields(L, 2, "product", fields, COUNT(fields), &p, 0);
  eligo_draft_product *added = ELIGO_DRAFT_ADD(eligo_words_host(L)->book, products);
  if (added == NULL) eligo_words_no_memory(L);
  *added = p;
  return 0;
}

static int product(lua_State *L) {
  return eligo_words_wait(L, "product", product_body);
}

/* --- overlays: also "id" (criterion), exclude "id" (criterion), set "parameter" "value" --- */

static int add_overlay(lua_State *L, eligo_overlay kind, eligo_draft *criterion, const char *value) {
  eligo_lua *host = eligo_words_host(L);
  eligo_draft_overlay *added = ELIGO_DRAFT_ADD(host->book, overlays);
  if (added == NULL) eligo_words_no_memory(L);
  *added = (eligo_draft_overlay){.kind = kind, .target = name_of(L), .value = value, .criterion = criterion, .pack = host->pack, .place = eligo_words_place(L)};
  return 0;
}

/* also "product/papers" { "name" } */
static int also_names(lua_State *L) {
  const char **names;
  size_t count;
  if (!eligo_words_names(L, 2, "also", &names, &count)) return 0;
  add_overlay(L, ELIGO_OVERLAY_NAMES, NULL, NULL);
  eligo_draft_book *book = eligo_words_host(L)->book;
  book->overlays[book->n_overlays - 1].names = names;
  book->overlays[book->n_overlays - 1].n_names = count;
  return 0;
}

static int also_body(lua_State *L) {
  if (lua_type(L, 2) == LUA_TTABLE) return also_names(L);
  eligo_draft *criterion = eligo_words_criterion(L, 2);
  return criterion == NULL ? 0 : add_overlay(L, ELIGO_OVERLAY_ALSO, criterion, NULL);
}

static int exclude_body(lua_State *L) {
  eligo_draft *criterion = eligo_words_criterion(L, 2);
  return criterion == NULL ? 0 : add_overlay(L, ELIGO_OVERLAY_EXCLUDE, criterion, NULL);
}

static int set_body(lua_State *L) {
  const char *value = eligo_words_text(L, 2, "the value of a parameter");
  return value == NULL ? 0 : add_overlay(L, ELIGO_OVERLAY_SET, NULL, value);
}

static int also(lua_State *L) {
  return eligo_words_wait(L, "also", also_body);
}

static int exclude(lua_State *L) {
  return eligo_words_wait(L, "exclude", exclude_body);
}

static int set(lua_State *L) {
  return eligo_words_wait(L, "set", set_body);
}

void eligo_words_of_frame(lua_State *L) {
  static const eligo_word words[] = {{"pack", pack},         {"standard", standard}, {"activity", activity},
                                     {"criteria", criteria}, {"edition", edition},   {"product", product},
                                     {"also", also},         {"exclude", exclude},   {"set", set}};
  eligo_words_add(L, words, COUNT(words));
}
