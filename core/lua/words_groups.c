/* Words that join criteria, that choose, that walk lists and that refer to other rules.
 *
 *   any_of { point "a" { is "x" }, when(above("y", "2 MW"), is "z") } */
#include "lua/words.h"

#include <lauxlib.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static void set_kids(lua_State *L, eligo_draft *draft, eligo_draft *const *kids, size_t count) {
  if (!eligo_draft_set_kids(eligo_words_host(L)->book, draft, kids, count)) eligo_words_no_memory(L);
}

static bool is_table(lua_State *L, int at, const char *word) {
  if (lua_type(L, at) == LUA_TTABLE) return true;
  if (!eligo_words_is_poison(L, at)) eligo_words_fault(L, "no-body", "'%s' is followed by { … }", word);
  return false;
}

static int group(lua_State *L, eligo_node_kind kind, const char *word) {
  if (!eligo_words_arguments(L, 1, 1, word) || !is_table(L, 1, word) || !eligo_words_is_list(L, 1, word))
    return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, kind);
  eligo_words_members(L, 1, draft);
  return eligo_words_push(L, ELIGO_H_CRITERION, draft, word);
}

static int all_of(lua_State *L) {
  return group(L, ELIGO_N_ALL_OF, "all_of");
}

static int any_of(lua_State *L) {
  return group(L, ELIGO_N_ANY_OF, "any_of");
}

static int none_of(lua_State *L) {
  return group(L, ELIGO_N_NONE_OF, "none_of");
}

static int counted_body(lua_State *L) {
  int64_t number = eligo_words_handle(L, 1)->number;
  if (!is_table(L, 2, "at_least_of") || !eligo_words_is_list(L, 2, "at_least_of")) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_AT_LEAST_OF);
  draft->number = number;
  eligo_words_members(L, 2, draft);
  return eligo_words_push(L, ELIGO_H_CRITERION, draft, "at_least_of");
}

static int at_least_of(lua_State *L) {
  if (!eligo_words_arguments(L, 1, 1, "at_least_of")) return eligo_words_poison(L);
  if (!lua_isinteger(L, 1)) {
    eligo_words_fault(L, "wrong-kind", "at_least_of needs a whole number: at_least_of(2) { … }");
    return eligo_words_poison(L);
  }
  int64_t number = lua_tointeger(L, 1);
  lua_pushliteral(L, "at_least_of"); /* number name */
  lua_replace(L, 1);                 /* name */
  eligo_words_wait(L, "at_least_of", counted_body);
  eligo_handle *handle = eligo_words_handle(L, -1);
  if (handle->kind == ELIGO_H_BODY) handle->number = number;
  return 1;
}

/* The body of a point or grade: members, with en, zh and source beside them, or one criterion in round brackets. */
static int labelled_body(lua_State *L, eligo_node_kind kind, const char *word) {
  static const eligo_field fields[] = {
      {"en", ELIGO_FIELD_EN, false, offsetof(eligo_draft, title), 0, NULL},
      {"zh", ELIGO_FIELD_ZH, false, offsetof(eligo_draft, title), 0, NULL},
      {"source", ELIGO_FIELD_TEXT, false, offsetof(eligo_draft, source), 0, NULL},
  };
  if (eligo_words_is_poison(L, 2)) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, kind);
  draft->name = eligo_words_handle(L, 1)->name;
  if (lua_type(L, 2) == LUA_TTABLE) {
    eligo_words_fields(L, 2, word, fields, COUNT(fields), draft, SIZE_MAX);
    eligo_words_members(L, 2, draft);
    bool half = (draft->title.in[0] == NULL) != (draft->title.in[1] == NULL);
    if (half) eligo_words_fault(L, "missing-field", "this %s has a title in one language; give en and zh", word);
  } else {
    eligo_draft *kid = eligo_words_criterion(L, 2);
    if (kid == NULL) return eligo_words_poison(L);
    set_kids(L, draft, &kid, 1);
  }
  return eligo_words_push(L, ELIGO_H_CRITERION, draft, word);
}

static int point_body(lua_State *L) {
  return labelled_body(L, ELIGO_N_POINT, "point");
}

static int point(lua_State *L) {
  return eligo_words_wait(L, "point", point_body);
}

static int grade_body(lua_State *L) {
  return labelled_body(L, ELIGO_N_GRADE, "grade");
}

static int grade(lua_State *L) {
  return eligo_words_wait(L, "grade", grade_body);
}

static int pair(lua_State *L, eligo_node_kind kind, const char *word) {
  if (!eligo_words_arguments(L, 2, 2, word)) return eligo_words_poison(L);
  eligo_draft *kids[2] = {eligo_words_criterion(L, 1), eligo_words_criterion(L, 2)};
  if (kids[0] == NULL || kids[1] == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, kind);
  set_kids(L, draft, kids, 2);
  return eligo_words_push(L, ELIGO_H_CRITERION, draft, word);
}

static int when(lua_State *L) {
  return pair(L, ELIGO_N_WHEN, "when");
}

static int unless(lua_State *L) {
  return pair(L, ELIGO_N_UNLESS, "unless");
}

static int case_line(lua_State *L) {
  if (!eligo_words_arguments(L, 2, 2, "case")) return eligo_words_poison(L);
  eligo_draft *kids[2] = {eligo_words_criterion(L, 1), eligo_words_branch(L, 2)};
  if (kids[0] == NULL || kids[1] == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_CASE);
  set_kids(L, draft, kids, 2);
  return eligo_words_push(L, ELIGO_H_LINE, draft, "case");
}

static int otherwise(lua_State *L) {
  if (!eligo_words_arguments(L, 1, 1, "otherwise")) return eligo_words_poison(L);
  eligo_draft *kid = eligo_words_branch(L, 1);
  if (kid == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_OTHERWISE);
  set_kids(L, draft, &kid, 1);
  return eligo_words_push(L, ELIGO_H_LINE, draft, "otherwise");
}

/* A case or otherwise on top of the stack; NULL after a fault. */
static eligo_draft *line_of(lua_State *L, const char *word) {
  eligo_handle *handle = eligo_words_handle(L, -1);
  if (handle != NULL && handle->kind == ELIGO_H_LINE) {
    eligo_words_host(L)->made[handle->made].used = true;
    return handle->draft;
  }
  if (handle == NULL || handle->kind != ELIGO_H_POISON)
    eligo_words_fault(L, "choose", "'%s' holds case(…) and otherwise(…) lines only", word);
  return NULL;
}

static int choose(lua_State *L) {
  if (!eligo_words_arguments(L, 1, 1, "choose") || !is_table(L, 1, "choose") || !eligo_words_is_list(L, 1, "choose"))
    return eligo_words_poison(L);
  size_t length = (size_t)lua_rawlen(L, 1), kept = 0;
  eligo_draft **lines = eligo_arena_zero(&eligo_words_host(L)->book->arena, length + 1, sizeof *lines);
  if (lines == NULL) eligo_words_no_memory(L);
  for (size_t i = 0; i < length; i++) {
    lua_rawgeti(L, 1, (lua_Integer)i + 1);   /* line */
    eligo_draft *line = line_of(L, "choose");
    lua_settop(L, -2);                       /* - */
    if (line != NULL) lines[kept++] = line;
  }
  if (kept < length) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_CHOOSE);
  set_kids(L, draft, lines, kept);
  return eligo_words_push(L, ELIGO_H_EITHER, draft, "choose");
}

enum { MOST_BRANCHES = ELIGO_MOST_VALUES + 1 };

typedef struct branches {
  const char *keys[MOST_BRANCHES]; /* NULL: otherwise, always last */
  eligo_draft *kids[MOST_BRANCHES];
  size_t count;
  bool otherwise, good;
} branches;

static void add_branch(branches *b, const char *key, eligo_draft *kid) {
  size_t at = b->count++;
  for (; key != NULL && at > 0 && (b->keys[at - 1] == NULL || strcmp(b->keys[at - 1], key) > 0); at--) {
    b->keys[at] = b->keys[at - 1];
    b->kids[at] = b->kids[at - 1];
  }
  b->keys[at] = key;
  b->kids[at] = kid;
}

/* One field of by: a branch under its value, or otherwise(x) without a name. Key and value lie on the stack. */
static void read_branch(lua_State *L, branches *b) {
  eligo_draft *kid = NULL;
  const char *key = NULL;
  if (lua_isinteger(L, -2)) {
    eligo_draft *line = line_of(L, "by");
    bool fits = line != NULL && line->kind == ELIGO_N_OTHERWISE && !b->otherwise;
    if (line != NULL && !fits) eligo_words_fault(L, "choose", "by holds one branch for each value, and one otherwise(…)");
    if (fits) kid = line->kids[0];
    b->otherwise = true;
  } else if (lua_type(L, -2) == LUA_TSTRING) {
    size_t length;
    const char *name = lua_tolstring(L, -2, &length);
    kid = eligo_words_branch(L, lua_gettop(L));
    key = eligo_words_copy(L, name, length);
  }
  if (kid == NULL || b->count == MOST_BRANCHES) b->good = false;
  else add_branch(b, key, kid);
}

static int by(lua_State *L) {
  branches b = {.good = true};
  if (!eligo_words_arguments(L, 2, 2, "by")) return eligo_words_poison(L);
  const char *fact = eligo_words_text(L, 1, "the name of a fact");
  if (fact == NULL || !is_table(L, 2, "by")) return eligo_words_poison(L);
  lua_pushnil(L);                  /* key */
  while (lua_next(L, 2) != 0) {    /* key value */
    read_branch(L, &b);
    lua_settop(L, -2);             /* key */
  }
  if (!b.good) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_BY);
  draft->name = fact;
  set_kids(L, draft, b.kids, b.count);
  if (!eligo_draft_set_keys(eligo_words_host(L)->book, draft, b.keys, b.count)) eligo_words_no_memory(L);
  return eligo_words_push(L, ELIGO_H_EITHER, draft, "by");
}

/* --- dates --- */

static int window(lua_State *L, int dates, const char *word, bool begins) {
  if (!eligo_words_arguments(L, dates + 1, dates + 1, word)) return eligo_words_poison(L);
  const char *first = eligo_words_text(L, 1, "a date in quotes");
  const char *last = dates == 2 ? eligo_words_text(L, 2, "a date in quotes") : NULL;
  eligo_draft *kid = eligo_words_branch(L, dates + 1);
  if (first == NULL || kid == NULL || (dates == 2 && last == NULL)) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_WINDOW);
  draft->from = begins ? first : NULL;
  draft->to = begins ? last : first;
  set_kids(L, draft, &kid, 1);
  return eligo_words_push(L, ELIGO_H_EITHER, draft, word);
}

static int from(lua_State *L) {
  return window(L, 1, "from", true);
}

/* to("2035-12-31", x) ends an option; to "2035-12-31" alone ends a schedule. */
static int to(lua_State *L) {
  if (lua_gettop(L) != 1) return window(L, 1, "to", false);
  const char *date = eligo_words_text(L, 1, "a date in quotes");
  if (date == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_NONE);
  draft->to = date;
  return eligo_words_push(L, ELIGO_H_END, draft, "to");
}

static int during(lua_State *L) {
  return window(L, 2, "during", true);
}

/* A line from(date, x) of a schedule, on top of the stack, or its end. */
static bool read_line(lua_State *L, eligo_draft *draft, const char **keys, eligo_draft **kids, size_t *count, bool last) {
  eligo_handle *handle = eligo_words_handle(L, -1);
  eligo_draft *line = handle == NULL ? NULL : handle->draft;
  if (handle != NULL && handle->kind == ELIGO_H_POISON) return false;
  if (handle != NULL && handle->kind != ELIGO_H_BODY) eligo_words_host(L)->made[handle->made].used = true;
  if (handle != NULL && handle->kind == ELIGO_H_END && last) {
    draft->to = line->to;
    return true;
  }
  bool fits = handle != NULL && line != NULL && line->kind == ELIGO_N_WINDOW && line->from != NULL && line->to == NULL;
  if (!fits) {
    eligo_words_fault(L, "dates", "by_date holds from(date, …) lines; an end, to \"date\", comes last");
    return false;
  }
  keys[*count] = line->from;
  kids[(*count)++] = line->kids[0];
  return true;
}

static int by_date(lua_State *L) {
  if (!eligo_words_arguments(L, 1, 1, "by_date") || !is_table(L, 1, "by_date") || !eligo_words_is_list(L, 1, "by_date"))
    return eligo_words_poison(L);
  eligo_arena *arena = &eligo_words_host(L)->book->arena;
  size_t length = (size_t)lua_rawlen(L, 1), count = 0;
  const char **keys = eligo_arena_zero(arena, length + 1, sizeof *keys);
  eligo_draft **kids = eligo_arena_zero(arena, length + 1, sizeof *kids);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_BY_DATE);
  if (keys == NULL || kids == NULL) eligo_words_no_memory(L);
  bool good = true;
  for (size_t i = 0; i < length; i++) {
    lua_rawgeti(L, 1, (lua_Integer)i + 1);   /* line */
    good = read_line(L, draft, keys, kids, &count, i + 1 == length) && good;
    lua_settop(L, -2);                       /* - */
  }
  if (!good) return eligo_words_poison(L);
  set_kids(L, draft, kids, count);
  if (!eligo_draft_set_keys(eligo_words_host(L)->book, draft, keys, count)) eligo_words_no_memory(L);
  return eligo_words_push(L, ELIGO_H_EITHER, draft, "by_date");
}

/* --- lists --- */

static int quantifier(lua_State *L, eligo_node_kind kind, const char *word) {
  if (!eligo_words_arguments(L, 2, 2, word)) return eligo_words_poison(L);
  const char *list = eligo_words_text(L, 1, "the name of a list");
  eligo_draft *kid = eligo_words_criterion(L, 2);
  if (list == NULL || kid == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, kind);
  draft->name = list;
  set_kids(L, draft, &kid, 1);
  return eligo_words_push(L, ELIGO_H_CRITERION, draft, word);
}

static int every(lua_State *L) {
  return quantifier(L, ELIGO_N_EVERY, "every");
}

static int some(lua_State *L) {
  return quantifier(L, ELIGO_N_SOME, "some");
}

static int no(lua_State *L) {
  return quantifier(L, ELIGO_N_NO, "no");
}

/* --- references --- */

static int meets(lua_State *L) {
  if (!eligo_words_arguments(L, 1, 2, "meets")) return eligo_words_poison(L);
  const char *reference = eligo_words_text(L, 1, "a reference such as \"4.5/contribution\"");
  const char *asked = lua_gettop(L) == 2 ? eligo_words_text(L, 2, "a grade in quotes") : NULL;
  if (reference == NULL || (lua_gettop(L) == 2 && asked == NULL)) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_MEETS);
  draft->name = reference;
  if (asked != NULL && !eligo_draft_set_keys(eligo_words_host(L)->book, draft, &asked, 1)) eligo_words_no_memory(L);
  return eligo_words_push(L, ELIGO_H_CRITERION, draft, "meets");
}

static int meets_by(lua_State *L) {
  if (!eligo_words_arguments(L, 2, 2, "meets_by")) return eligo_words_poison(L);
  const char *fact = eligo_words_text(L, 1, "the name of a fact");
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_MEETS_BY);
  if (fact == NULL || !eligo_words_names(L, 2, "meets_by", &draft->keys, &draft->n_keys)) return eligo_words_poison(L);
  draft->name = fact;
  return eligo_words_push(L, ELIGO_H_CRITERION, draft, "meets_by");
}

void eligo_words_of_groups(lua_State *L) {
  static const eligo_word words[] = {
      {"all_of", all_of}, {"any_of", any_of}, {"none_of", none_of}, {"at_least_of", at_least_of}, {"point", point},
      {"grade", grade}, {"when", when}, {"unless", unless}, {"choose", choose}, {"case", case_line},
      {"otherwise", otherwise}, {"by", by}, {"from", from}, {"to", to}, {"during", during}, {"by_date", by_date},
      {"every", every}, {"some", some}, {"no", no}, {"meets", meets}, {"meets_by", meets_by}};
  eligo_words_add(L, words, COUNT(words));
}
