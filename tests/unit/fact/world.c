#include "world.h"

#include <assert.h>
#include <string.h>

static const eligo_place here = {"world.lua", 1};

static void add_unit(eligo_draft_book *b, const char *name, const char *definition, bool currency) {
  eligo_draft_unit *u = ELIGO_DRAFT_ADD(b, units);
  u->name = name;
  u->definition = definition;
  u->currency = currency;
  u->prefixes = !currency && definition == NULL && strcmp(name, "%") != 0;
  u->place = here;
}

static eligo_draft_fact *add_fact(eligo_draft_book *b, const char *name, eligo_kind kind, const char *of) {
  eligo_draft_fact *f = ELIGO_DRAFT_ADD(b, facts);
  *f = (eligo_draft_fact){.kind = kind, .name = name, .of = of, .title = {{name, name}}, .place = here, .pack = "world"};
  f->place.line = (unsigned)b->n_facts;
  return f;
}

static void add_facts(eligo_draft_book *b) {
  static eligo_draft_value kinds[] = {{"wind", {{"wind", "风"}}}, {"sun", {{"sun", "光"}}}};
  static eligo_draft_value classes[] = {{"1", {{"1", "1"}}}, {"2", {{"2", "2"}}}};
  add_fact(b, "firm.name", ELIGO_TEXT, "firm");
  add_fact(b, "firm.good", ELIGO_FLAG, "firm");
  eligo_draft_fact *fines = add_fact(b, "firm.fines", ELIGO_RECORDS, "firm");
  fines->row = "fine";
  fines->at_most = 3;
  add_fact(b, "fine.on", ELIGO_DATE, "firm.fines");
  add_fact(b, "fine.size", ELIGO_AMOUNT, "firm.fines");
  add_fact(b, "request.amount", ELIGO_AMOUNT, "request");
  add_fact(b, "request.on", ELIGO_DATE, "request");
  add_fact(b, "use.amount", ELIGO_AMOUNT, "use");
  add_fact(b, "plant.power", ELIGO_NUMBER, "use")->unit = "MW";
  add_fact(b, "plant.ghg", ELIGO_NUMBER, "use")->unit = "gCO2e/kWh";
  add_fact(b, "plant.share", ELIGO_NUMBER, "use");
  eligo_draft_fact *kind = add_fact(b, "plant.kind", ELIGO_CHOICE, "use");
  kind->values = kinds;
  kind->n_values = 2;
  eligo_draft_fact *steps = add_fact(b, "plant.steps", ELIGO_CHOICES, "use");
  steps->values = kinds;
  steps->n_values = 2;
  eligo_draft_fact *scale = add_fact(b, "plant.class", ELIGO_SCALE, "use");
  scale->values = classes;
  scale->n_values = 2;
}

eligo_rulebook *fact_world(void) {
  eligo_draft_book book = {0};
  eligo_fault at[4];
  eligo_faults faults = {.at = at, .capacity = 4};
  eligo_rulebook *rulebook = NULL;
  add_unit(&book, "J", NULL, false);
  add_unit(&book, "s", NULL, false);
  add_unit(&book, "gCO2e", NULL, false);
  add_unit(&book, "month", NULL, false);
  add_unit(&book, "W", "1 J/s", false);
  book.units[book.n_units - 1].prefixes = true;
  add_unit(&book, "kWh", "3600000 J", false);
  add_unit(&book, "%", "0.01", false);
  add_unit(&book, "CNY", NULL, true);
  add_unit(&book, "EUR", NULL, true);
  add_facts(&book);
  eligo_draft_title *activity = ELIGO_DRAFT_ADD(&book, economic_activities);
  *activity = (eligo_draft_title){.name = "power.wind", .title = {{"Wind", "风"}}, .place = here};
  eligo_status status = eligo_rulebook_freeze(&book, &rulebook, &faults);
  assert(status == ELIGO_OK);
  (void)status;
  return rulebook;
}
