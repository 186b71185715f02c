#include "cli/cli.h"
#include "cli/titles.h"

#include "rule/rulebook.h"

#include <string.h>

static const eligo_option *const options[] = {&eligo_option_format, &eligo_option_lang,
                                              &eligo_option_rules, &eligo_option_plugins, NULL};

/* Whether a fact is asked for: no words ask for all, "plant" for plant and plant.*. */
static bool wanted(const eligo_call *call, const char *name) {
  for (size_t i = 0; i < call->n_words; i++) {
    size_t length = strlen(call->words[i]);
    bool begins = strncmp(name, call->words[i], length) == 0;
    if (begins && (name[length] == '\0' || name[length] == '.')) return true;
  }
  return call->n_words == 0;
}

static const char *owner_of(const eligo_dictionary *d, const eligo_fact *fact) {
  return fact->owner == ELIGO_OF_RECORD ? d->facts[fact->list].name : eligo_owner_name(fact->owner);
}

static void as_text(const eligo_call *call, const eligo_dictionary *d, eligo_text *out) {
  eligo_cells cells = {.columns = 5};
  for (uint32_t i = 0; i < d->count; i++) {
    const eligo_fact *fact = &d->facts[i];
    if (!wanted(call, fact->name)) continue;
    eligo_cells_add(&cells, fact->name);
    eligo_cells_add(&cells, eligo_kind_name(fact->kind));
    eligo_cells_add(&cells, fact->kind == ELIGO_NUMBER ? fact->unit_text : "");
    eligo_cells_add(&cells, owner_of(d, fact));
    eligo_cells_add(&cells, eligo_title(fact->title, call->language));
  }
  eligo_cells_print(&cells, out);
}

static void add_values(eligo_text *out, const eligo_fact *fact) {
  if (fact->n_values == 0) return;
  eligo_text_string(out, ",\"values\":[");
  for (uint32_t i = 0; i < fact->n_values; i++) {
    eligo_text_format(out, "%s{\"name\":", i > 0 ? "," : "");
    eligo_text_json(out, fact->values[i].name);
    eligo_titles_json(out, "title", fact->values[i].title);
    eligo_text_char(out, '}');
  }
  eligo_text_char(out, ']');
}

static void add_fact(const eligo_dictionary *d, const eligo_fact *fact, eligo_text *out) {
  eligo_text_string(out, "{\"name\":");
  eligo_text_json(out, fact->name);
  eligo_member_json(out, "kind", eligo_kind_name(fact->kind));
  eligo_member_json(out, "of", owner_of(d, fact));
  if (fact->kind == ELIGO_NUMBER) eligo_member_json(out, "unit", fact->unit_text);
  eligo_text_format(out, ",\"derived\":%s", fact->derived != ELIGO_NONE ? "true" : "false");
  eligo_titles_json(out, "title", fact->title);
  eligo_titles_json(out, "question", fact->question);
  eligo_titles_json(out, "evidence", fact->evidence);
  add_values(out, fact);
  eligo_member_json(out, "pack", fact->pack);
  eligo_text_char(out, '}');
}

static void as_json(const eligo_call *call, const eligo_dictionary *d, eligo_text *out) {
  const char *comma = "\n";
  eligo_text_string(out, "{\"schema\":\"eligo.facts/1\",\"facts\":[");
  for (uint32_t i = 0; i < d->count; i++) {
    if (!wanted(call, d->facts[i].name)) continue;
    eligo_text_string(out, comma);
    add_fact(d, &d->facts[i], out);
    comma = ",\n";
  }
  eligo_text_string(out, "\n]}\n");
}

static int run(eligo_call *call) {
  eligo_rulebook *rulebook = NULL;
  int status = (int)eligo_call_load_all(call, &rulebook);
  if (status != ELIGO_OK) return status;
  eligo_text out = {0};
  if (call->json)
    as_json(call, &rulebook->dictionary, &out);
  else
    as_text(call, &rulebook->dictionary, &out);
  eligo_rulebook_free(rulebook);
  if (out.length == 0 && !out.failed) eligo_talk("no fact has such a name; 'eligo find' searches");
  return eligo_finish(&out, 0);
}

const eligo_command eligo_command_facts = {
    .name = "facts",
    .arguments = "[NAME…]",
    .summary = "list the facts that rules ask for",
    .about = "Lists the facts that a profile may hold: name, kind, unit, owner and title. A name "
             "such as plant lists plant.capacity and the like; 'eligo explain NAME' says more.",
    .example = "facts plant --lang zh",
    .exits = "   0  done\n",
    .options = options,
    .most = SIZE_MAX,
    .run = run,
};
