/* What a rulebook may not say: each fault with its id, its line and the nearest right word, all of them in one run. */
#include "lua/loader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { FAULTS = 16, LINES_BEFORE = 10 };

static const char frame[] =
    "pack \"p\" { en = \"P\", zh = \"P\", version = \"1\", standards = { \"s\", \"t\" }, products = { \"q\" }, editions = { \"e\" }, sources = { [\"Law\"] = { en = \"Law\", zh = \"法\" } } }\n"
    "unit \"J\" { zh = \"焦\" } unit \"s\" { zh = \"秒\" } unit \"W\" { \"1 J/s\", zh = \"瓦\", prefixes = true }\n"
    "unit \"month\" { zh = \"月\" } unit \"year\" { \"12 month\", zh = \"年\" } unit \"CNY\" { zh = \"元\", currency = true }\n"
    "flag \"plant.new\" { of = \"use\", en = \"New\", zh = \"新\" }\n"
    "number \"plant.power\" { of = \"use\", unit = \"MW\", en = \"Power\", zh = \"功率\" }\n"
    "date \"plant.built\" { of = \"use\", en = \"Built\", zh = \"建成\" }\n"
    "choice \"plant.kind\" { of = \"use\", en = \"Kind\", zh = \"种类\", values = { wind = \"风\", sun = \"光\" } }\n"
    "amount \"request.amount\" { of = \"request\", en = \"Amount\", zh = \"金额\" }\n"
    "standard \"s\" { en = \"S\", zh = \"S\", source = \"Law\", steps = { \"contribution\" }, grades = { \"green\", \"amber\" } }\n"
    "\n";

typedef struct trial {
  eligo_fault at[FAULTS];
  eligo_faults faults;
  eligo_status status;
} trial;

static trial load(const char *rules) {
  trial t = {.status = ELIGO_OK};
  char text[4000];
  eligo_draft_book book = {0};
  eligo_lua *lua = NULL;
  eligo_rulebook *rulebook = NULL;
  t.faults = (eligo_faults){.at = t.at, .capacity = FAULTS};
  int length = snprintf(text, sizeof text, "%s%s", frame, rules);
  assert_true(length > 0 && (size_t)length < sizeof text);
  assert_int_equal(eligo_lua_open(&book, NULL, &t.faults, &lua), ELIGO_OK);
  assert_int_equal(eligo_lua_run(lua, "p", "p/law.lua", text, (size_t)length), ELIGO_OK);
  eligo_lua_close(lua);
  t.status = eligo_rulebook_freeze(&book, &rulebook, &t.faults);
  eligo_rulebook_free(rulebook);
  return t;
}

#define TABLE(rows) \
  "table \"power\" { en = \"P\", zh = \"P\", source = \"Law\", unit = \"MW\", keys = { \"plant.kind\" }, columns = { \"grade_1\" }, " rows " }"
#define ITEM(body) "activity \"1\" { en = \"A\", zh = \"A\", source = \"Law 1\", contribution = { " body " } }"

static const struct row {
  const char *rules, *id, *says;
} rows[] = {
    {ITEM("is \"plant.nwe\""), "unknown-fact", "did you mean 'plant.new'?"},
    {ITEM("is \"plant.power\""), "wrong-kind", "'plant.power' is a number; is tests a flag"},
    {ITEM("above(\"plant.new\", \"5 MW\")"), "wrong-kind", "'plant.new' is a flag"},
    {ITEM("above(\"plant.power\", \"5 J\")"), "wrong-unit", "it is compared with J"},
    {ITEM("above(\"plant.power\", \"5 MWW\")"), "quantity", "'5 MWW' is no quantity"},
    {ITEM("above(\"plant.power\", fact \"plant.power\" * fact \"plant.power\")"), "wrong-unit", "compared"},
    {ITEM("one_of(\"plant.kind\", { \"wnid\" })"), "unknown-value", "did you mean 'wind'?"},
    {ITEM("by(\"plant.kind\", { wind = is \"plant.new\" })"), "no-branch", "has no branch for 'sun'"},
    {ITEM("by(\"plant.kind\", { wind = is \"plant.new\", sun = not_required, moon = not_required })"), "unknown-value", "'moon'"},
    {ITEM("before(\"plant.built\", \"2025-02-30\")"), "date", "'2025-02-30' is no date"},
    {ITEM("during(\"2026-01-01\", \"2025-01-01\", is \"plant.new\")"), "dates", "ends (2025-01-01) before it begins"},
    {ITEM("by_date { from(\"2026-01-01\", is \"plant.new\"), from(\"2025-01-01\", is \"plant.new\") }"), "dates", "does not come after"},
    {ITEM("meets \"2/contribution\""), "unknown-reference", "nothing is called '2/contribution'"},
    {ITEM("meets \"1\""), "cycle", "rests on itself"},
    {ITEM("meets(\"1\", \"gold\")"), "unknown-grade", "has no grade 'gold'"},
    {ITEM("grade \"gren\" { is \"plant.new\" }"), "unknown-grade", "did you mean 'green'?"},
    {ITEM("at_least_of(3) { is \"plant.new\" }"), "count", "cannot be asked of 1 criteria"},
    {ITEM("all_of { above(\"plant.power\", \"1 MW\"), below(\"plant.power\", \"9 MW\") }"), "two-ids", "give one a point"},
    {ITEM("any_of {}"), "empty", "holds no criterion"},
    {ITEM("above(\"request.amount\", \"5 MW\")"), "wrong-unit", "compared"},
    {"activity \"1\" { en = \"A\", zh = \"A\", source = \"Other 1\", contribution = { is \"plant.new\" } }", "unknown-source", "'Other 1'"},
    {"activity \"1\" { en = \"A\", zh = \"A\", source = \"Law 1\" }", "empty", "neither scope nor contribution"},
    {"flag \"plant.new\" { of = \"use\", en = \"Again\", zh = \"又\" }", "two-definitions", "first at p/law.lua:4"},
    {"number \"plant.x\" { of = \"use\", unit = \"MWX\", en = \"X\", zh = \"X\" }", "unit", "unit 'MWX'"},
    {"number \"plant.x\" { of = \"use\", unit = \"s\", en = \"X\", zh = \"X\", derived = fact \"plant.power\" / \"2 MW\" }", "wrong-unit", "what derives it"},
    {ITEM("at_most(\"plant.power\", look_up(\"power\", \"grade_1\"))"), "unknown-table", "no table is named 'power'"},
    {TABLE("{ \"wind\", 1 }") " " ITEM("at_most(\"plant.power\", look_up(\"power\", \"grade_2\"))"), "unknown-column", "'grade_2'; did you mean 'grade_1'?"},
    {TABLE("{ \"wind\", 1 }, { \"wind\", 2 }"), "two-rows", "rows 1 and 2 of table 'power'"},
    {TABLE("{ \"water\", 1 }") " " ITEM("at_most(\"plant.power\", look_up(\"power\", \"grade_1\"))"), "unknown-value", "has no value 'water'"},
    {"product \"q\" { en = \"Q\", zh = \"Q\", source = \"Law\", label = \"green\", kind = \"loan\", proceeds = { is \"plant.new\" } }", "wrong-owner",
     "say every(\"uses\", …)"},
    {"product \"q\" { en = \"Q\", zh = \"Q\", source = \"Law\", label = \"green\", kind = \"loan\", proceeds = { meets \"s\" } }", "wrong-owner",
     "looks at one use"},
    {"product \"r\" { en = \"R\", zh = \"R\", source = \"Law\", label = \"green\", kind = \"loan\", proceeds = { every(\"uses\", meets \"s\") } }",
     "not-listed", "'r' is not in products = { … } of the pack.lua of 'p'"},
};

static const eligo_fault *fault_called(const trial *t, const char *id) {
  for (size_t i = 0; i < t->faults.count; i++) {
    if (strcmp(t->at[i].id, id) == 0) return &t->at[i];
  }
  return NULL;
}

static void every_fault_names_what_is_wrong_and_what_is_right(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
    trial t = load(rows[i].rules);
    const eligo_fault *fault = fault_called(&t, rows[i].id);
    if (t.status != ELIGO_BAD_RULES) fail_msg("accepted: %s", rows[i].rules);
    if (fault == NULL) fail_msg("no '%s' but '%s' (%s): %s", rows[i].id, t.at[0].id, t.at[0].message, rows[i].rules);
    if (strstr(fault->message, rows[i].says) == NULL) fail_msg("'%s' does not say '%s'", fault->message, rows[i].says);
    assert_string_equal(fault->source, "p/law.lua");
    assert_int_equal(fault->line, LINES_BEFORE + 1);
  }
}

static void faults_of_several_rules_come_in_one_run(void **state) {
  (void)state;
  trial t = load("activity \"1\" { en = \"A\", zh = \"A\", source = \"Law 1\", contribution = { is \"plant.nwe\", above(\"plant.power\", \"5 J\") } }\n"
                 "activity \"2\" { en = \"B\", zh = \"B\", source = \"Law 2\", contribution = { meets \"9\" } }\n"
                 "activity \"2\" { en = \"B\", zh = \"B\", source = \"Law 2\", contribution = { is \"plant.new\" } }\n");
  assert_int_equal(t.status, ELIGO_BAD_RULES);
  assert_non_null(fault_called(&t, "unknown-fact"));
  assert_non_null(fault_called(&t, "wrong-unit"));
  assert_non_null(fault_called(&t, "unknown-reference"));
  assert_non_null(fault_called(&t, "two-definitions"));
}

static void the_frame_by_itself_is_sound(void **state) {
  (void)state;
  trial t = load(ITEM("is \"plant.new\", above(\"plant.power\", \"5 MW\")"));
  if (t.status != ELIGO_OK) fail_msg("%s", t.at[0].message);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_fault_names_what_is_wrong_and_what_is_right),
      cmocka_unit_test(faults_of_several_rules_come_in_one_run),
      cmocka_unit_test(the_frame_by_itself_is_sound),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
