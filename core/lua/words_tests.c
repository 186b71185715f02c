/* Words that test one fact or compare two values, and the values themselves.
 *
 *   is "plant.new"    below("lifecycle_ghg", "100 gCO2e/kWh")    at_most("a", "70 %" * fact "b") */
#include "lua/words.h"

#include <lauxlib.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(a) (sizeof(a) / sizeof *(a))

static int finish(lua_State *L, eligo_handle_kind kind, eligo_draft *draft, const char *word) {
  return eligo_words_push(L, kind, draft, word);
}

static void set_kids(lua_State *L, eligo_draft *draft, eligo_draft *const *kids, size_t count) {
  if (!eligo_draft_set_kids(eligo_words_host(L)->book, draft, kids, count)) eligo_words_no_memory(L);
}

static void set_key(lua_State *L, eligo_draft *draft, const char *key) {
  if (!eligo_draft_set_keys(eligo_words_host(L)->book, draft, &key, 1)) eligo_words_no_memory(L);
}

static int flag_test(lua_State *L, eligo_op op, const char *word) {
  if (!eligo_words_arguments(L, 1, 1, word)) return eligo_words_poison(L);
  const char *fact = eligo_words_text(L, 1, "the name of a fact");
  if (fact == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_FLAG);
  draft->op = op;
  draft->name = fact;
  return finish(L, ELIGO_H_CRITERION, draft, word);
}

static int is(lua_State *L) {
  return flag_test(L, ELIGO_IS, "is");
}

static int is_not(lua_State *L) {
  return flag_test(L, ELIGO_IS_NOT, "is_not");
}

static int comparison(lua_State *L, eligo_node_kind kind, eligo_op op, const char *word, int count) {
  eligo_draft *sides[3];
  bool good = eligo_words_arguments(L, count, count, word);
  for (int i = 0; good && i < count; i++) {
    sides[i] = eligo_words_value(L, i + 1, i == 0);
    good = good && sides[i] != NULL;
  }
  if (!good) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, kind);
  draft->op = op;
  set_kids(L, draft, sides, (size_t)count);
  return finish(L, ELIGO_H_CRITERION, draft, word);
}

#define COMPARISON(word, kind, op, count)                   \
  static int word(lua_State *L) {                           \
    return comparison(L, kind, op, #word, count);           \
  }

COMPARISON(above, ELIGO_N_COMPARE, ELIGO_ABOVE, 2)
COMPARISON(below, ELIGO_N_COMPARE, ELIGO_BELOW, 2)
COMPARISON(at_least, ELIGO_N_COMPARE, ELIGO_AT_LEAST, 2)
COMPARISON(at_most, ELIGO_N_COMPARE, ELIGO_AT_MOST, 2)
COMPARISON(equals, ELIGO_N_COMPARE, ELIGO_EQUALS, 2)
COMPARISON(between, ELIGO_N_BETWEEN, ELIGO_OP_NONE, 3)
COMPARISON(before, ELIGO_N_DATE, ELIGO_BEFORE, 2)
COMPARISON(after, ELIGO_N_DATE, ELIGO_AFTER, 2)
COMPARISON(on_or_before, ELIGO_N_DATE, ELIGO_ON_OR_BEFORE, 2)
COMPARISON(on_or_after, ELIGO_N_DATE, ELIGO_ON_OR_AFTER, 2)

static int membership(lua_State *L, eligo_op op, const char *word) {
  if (!eligo_words_arguments(L, 2, 2, word)) return eligo_words_poison(L);
  const char *fact = eligo_words_text(L, 1, "the name of a fact");
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_ONE_OF);
  if (fact == NULL || !eligo_words_names(L, 2, word, &draft->keys, &draft->n_keys)) return eligo_words_poison(L);
  draft->op = op;
  draft->name = fact;
  return finish(L, ELIGO_H_CRITERION, draft, word);
}

static int one_of(lua_State *L) {
  return membership(L, ELIGO_ONE_OF, "one_of");
}

static int none_of_these(lua_State *L) {
  return membership(L, ELIGO_NONE_OF_THESE, "none_of_these");
}

static int named_level(lua_State *L, eligo_node_kind kind, const char *word) {
  if (!eligo_words_arguments(L, 2, 2, word)) return eligo_words_poison(L);
  const char *fact = eligo_words_text(L, 1, "the name of a fact");
  if (lua_isinteger(L, 2)) lua_tostring(L, 2);
  const char *level = eligo_words_text(L, 2, "a level in quotes");
  if (fact == NULL || level == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, kind);
  draft->name = fact;
  set_key(L, draft, level);
  return finish(L, ELIGO_H_CRITERION, draft, word);
}

static int as_good_as(lua_State *L) {
  return named_level(L, ELIGO_N_AS_GOOD_AS, "as_good_as");
}

static int quality(lua_State *L) {
  return named_level(L, ELIGO_N_QUALITY, "quality");
}

static int no_older_than(lua_State *L) {
  if (!eligo_words_arguments(L, 2, 2, "no_older_than")) return eligo_words_poison(L);
  const char *fact = eligo_words_text(L, 1, "the name of a fact");
  eligo_draft *span = fact == NULL ? NULL : eligo_words_value(L, 2, false);
  if (span == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_AGE);
  draft->name = fact;
  set_kids(L, draft, &span, 1);
  return finish(L, ELIGO_H_CRITERION, draft, "no_older_than");
}

/* --- test({ "a", "b" }, function(a, b) … end) --- */

/* A function with a memory of its own would make one decision depend on the one before. */
static bool is_pure(lua_State *L) {
  for (int i = 1;; i++) {
    const char *name = lua_getupvalue(L, 2, i); /* value, or - */
    if (name == NULL) return true;
    lua_settop(L, -2);                          /* - */
    if (strcmp(name, "_ENV") == 0) continue;
    eligo_words_fault(L, "upvalue", "a test sees its facts only; it may not use the local '%s' from outside", name);
    return false;
  }
}

static const eligo_function_span *span_of(lua_State *L, const lua_Debug *function) {
  const eligo_tokens *tokens = &eligo_words_host(L)->tokens;
  const eligo_function_span *found = NULL;
  for (size_t i = 0; i < tokens->n_functions; i++) {
    const eligo_function_span *span = &tokens->functions[i];
    if ((int)span->line != function->linedefined || (int)span->last_line != function->lastlinedefined) continue;
    if (found != NULL) {
      eligo_words_fault(L, "two-functions", "two functions begin on this line; give each a line of its own");
      return NULL;
    }
    found = span;
  }
  return found;
}

static int test(lua_State *L) {
  lua_Debug function;
  if (!eligo_words_arguments(L, 2, 2, "test")) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_LUA);
  bool named = eligo_words_names(L, 1, "test", &draft->keys, &draft->n_keys);
  if (named && (lua_type(L, 2) != LUA_TFUNCTION || lua_iscfunction(L, 2) != 0)) {
    eligo_words_fault(L, "wrong-kind", "test needs a function: test({ \"a\" }, function(a) … end)");
    named = false;
  }
  if (!named || !is_pure(L)) return eligo_words_poison(L);
  lua_pushvalue(L, 2);                 /* function */
  lua_getinfo(L, ">Su", &function);    /* - */
  if (function.isvararg != 0 || function.nparams != draft->n_keys) {
    eligo_words_fault(L, "arguments", "this test names %zu facts, but its function takes %d", draft->n_keys, (int)function.nparams);
    return eligo_words_poison(L);
  }
  const eligo_function_span *span = span_of(L, &function);
  if (span == NULL) return eligo_words_poison(L);
  draft->text = eligo_words_copy(L, eligo_words_host(L)->text + span->from, span->to - span->from);
  draft->text_line = span->line;
  return finish(L, ELIGO_H_CRITERION, draft, "test");
}

/* --- answers that need no fact --- */

static int reasoned(lua_State *L, eligo_node_kind kind, const char *word) {
  if (!eligo_words_arguments(L, 1, 1, word)) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, kind);
  if (!eligo_words_bilingual(L, 1, word, &draft->title)) return eligo_words_poison(L);
  return finish(L, ELIGO_H_CRITERION, draft, word);
}

static int unsettled(lua_State *L) {
  return reasoned(L, ELIGO_N_UNSETTLED, "unsettled");
}

static int gap(lua_State *L) {
  return reasoned(L, ELIGO_N_GAP, "gap");
}

static int never(lua_State *L) {
  return reasoned(L, ELIGO_N_NEVER, "never");
}

/* `not_required` is a value, not a call: each mention makes a new one. */
int eligo_words_not_required(lua_State *L) {
  return finish(L, ELIGO_H_CRITERION, eligo_words_draft(L, ELIGO_N_NOT_REQUIRED), "not_required");
}

/* --- values --- */

static int fact(lua_State *L) {
  if (!eligo_words_arguments(L, 1, 1, "fact")) return eligo_words_poison(L);
  const char *name = eligo_words_text(L, 1, "the name of a fact");
  if (name == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_FACT);
  draft->name = name;
  return finish(L, ELIGO_H_TERM, draft, "fact");
}

static int today(lua_State *L, eligo_node_kind kind, const char *word) {
  if (!eligo_words_arguments(L, 0, 0, word)) return eligo_words_poison(L);
  return finish(L, ELIGO_H_TERM, eligo_words_draft(L, kind), word);
}

static int as_of(lua_State *L) {
  return today(L, ELIGO_N_AS_OF, "as_of");
}

static int year(lua_State *L) {
  return today(L, ELIGO_N_YEAR, "year");
}

static int share_of(lua_State *L) {
  if (!eligo_words_arguments(L, 1, 2, "share_of")) return eligo_words_poison(L);
  struct {
    eligo_draft *whole;
  } options = {NULL};
  static const eligo_field fields[] = {{"of", ELIGO_FIELD_TERM, true, 0, 0, NULL}};
  eligo_draft *kids[2] = {eligo_words_criterion(L, 1), NULL};
  size_t count = 1;
  if (lua_gettop(L) == 2 && lua_type(L, 2) == LUA_TTABLE) {
    eligo_words_fields(L, 2, "share_of", fields, 1, &options, 0);
    kids[count++] = options.whole;
  } else if (lua_gettop(L) == 2) {
    eligo_words_fault(L, "wrong-kind", "the whole of a share is written as { of = fact \"…\" }");
    return eligo_words_poison(L);
  }
  if (kids[0] == NULL || (count == 2 && kids[1] == NULL)) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_SHARE_OF);
  set_kids(L, draft, kids, count);
  return finish(L, ELIGO_H_TERM, draft, "share_of");
}

static int count(lua_State *L) {
  if (!eligo_words_arguments(L, 1, 2, "count")) return eligo_words_poison(L);
  const char *list = eligo_words_text(L, 1, "the name of a list");
  eligo_draft *kid = list != NULL && lua_gettop(L) == 2 ? eligo_words_criterion(L, 2) : NULL;
  if (list == NULL || (lua_gettop(L) == 2 && kid == NULL)) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_COUNT);
  draft->name = list;
  if (kid != NULL) set_kids(L, draft, &kid, 1);
  return finish(L, ELIGO_H_TERM, draft, "count");
}

static int sum(lua_State *L) {
  if (!eligo_words_arguments(L, 2, 2, "sum")) return eligo_words_poison(L);
  const char *list = eligo_words_text(L, 1, "the name of a list");
  eligo_draft *kid = list == NULL ? NULL : eligo_words_value(L, 2, true);
  if (kid == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_SUM);
  draft->name = list;
  set_kids(L, draft, &kid, 1);
  return finish(L, ELIGO_H_TERM, draft, "sum");
}

/* computed("geo.distance", fact "a", fact "b"): a function that a plugin offers. */
static int computed(lua_State *L) {
  eligo_draft *kids[8];
  if (!eligo_words_arguments(L, 2, 9, "computed")) return eligo_words_poison(L);
  const char *name = eligo_words_text(L, 1, "the name of a function");
  size_t n_kids = (size_t)lua_gettop(L) - 1;
  for (size_t i = 0; name != NULL && i < n_kids; i++) {
    kids[i] = eligo_words_value(L, (int)i + 2, true);
    if (kids[i] == NULL) return eligo_words_poison(L);
  }
  if (name == NULL) return eligo_words_poison(L);
  eligo_draft *draft = eligo_words_draft(L, ELIGO_N_COMPUTED);
  draft->name = name;
  set_kids(L, draft, kids, n_kids);
  return finish(L, ELIGO_H_TERM, draft, "computed");
}

void eligo_words_of_tests(lua_State *L) {
  static const eligo_word words[] = {
      {"is", is}, {"is_not", is_not}, {"above", above}, {"below", below}, {"at_least", at_least}, {"at_most", at_most},
      {"equals", equals}, {"between", between}, {"before", before}, {"after", after}, {"on_or_before", on_or_before},
      {"on_or_after", on_or_after}, {"one_of", one_of}, {"none_of_these", none_of_these}, {"as_good_as", as_good_as},
      {"quality", quality}, {"no_older_than", no_older_than}, {"test", test}, {"unsettled", unsettled}, {"gap", gap},
      {"never", never}, {"fact", fact}, {"as_of", as_of}, {"year", year}, {"share_of", share_of}, {"count", count}, {"sum", sum},
      {"computed", computed}};
  eligo_words_add(L, words, COUNT(words));
}
