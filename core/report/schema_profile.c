/* JSON Schema (2020-12) of a profile: which facts a rulebook knows, and in which forms each may be
 * given. */
#include "report/json_text.h"
#include "report/report.h"
#include "report/words.h"

#include <stdio.h>
#include <string.h>

typedef struct writer {
  eligo_json_writer json;
  const eligo_rulebook *rulebook;
  eligo_language language;
} writer;

static void put(writer *w, const char *key, const char *value) {
  eligo_json_put_string(&w->json, key, value);
}

static void begin(writer *w, const char *key) {
  eligo_json_begin_object(&w->json, key);
}

static void end(writer *w) {
  eligo_json_end_object(&w->json);
}

static void begin_list(writer *w, const char *key) {
  eligo_json_begin_list(&w->json, key);
}

static void end_list(writer *w) {
  eligo_json_end_list(&w->json);
}

static void typed(writer *w, const char *key, const char *type) {
  begin(w, key);
  put(w, "type", type);
  end(w);
}

static void texts(writer *w, const char *const *names, size_t count) {
  for (size_t i = 0; i < count; i++) typed(w, names[i], "string");
}

/* --- values --- */

static void enumeration(writer *w, const eligo_fact *fact) {
  begin_list(w, "enum");
  for (uint32_t v = 0; v < fact->n_values; v++) put(w, NULL, fact->values[v].name);
  end_list(w);
}

static void row_of(writer *w, uint32_t list);

/* The plain form of a value, as members of the present object. */
static void plain(writer *w, uint32_t index) {
  const eligo_fact *fact = &w->rulebook->dictionary.facts[index];
  switch (fact->kind) {
  case ELIGO_FLAG:
    put(w, "type", "boolean");
    break;
  case ELIGO_NUMBER:
    put(w, "$ref", "#/$defs/number");
    break;
  case ELIGO_AMOUNT:
    put(w, "$ref", "#/$defs/amount");
    break;
  case ELIGO_DATE:
    put(w, "$ref", "#/$defs/date");
    break;
  case ELIGO_CHOICE:
  case ELIGO_SCALE:
    enumeration(w, fact);
    break;
  case ELIGO_CHOICES:
    put(w, "type", "array");
    begin(w, "items");
    enumeration(w, fact);
    end(w);
    break;
  case ELIGO_RECORDS:
    row_of(w, index);
    break;
  default:
    put(w, "type", "string");
    break;
  }
}

static void described(writer *w, const eligo_fact *fact) {
  char text[600];
  const char *question = eligo_title_in(fact->question, w->language);
  put(w, "title", eligo_title_in(fact->title, w->language));
  bool unit = fact->kind == ELIGO_NUMBER && fact->unit_text != NULL && fact->unit_text[0] != '\0';
  const char *name = unit ? fact->unit_text : "";
  snprintf(text, sizeof text, "%s%s%s%s", unit ? "[" : "", name, unit ? "] " : "",
           question == NULL ? "" : question);
  if (text[0] != '\0') put(w, "description", text);
}

/* Plain, or null, or an object that says where the value comes from. A list is given as it is. */
static void property(writer *w, const char *key, uint32_t index) {
  const eligo_fact *fact = &w->rulebook->dictionary.facts[index];
  begin(w, key);
  described(w, fact);
  begin_list(w, "anyOf");
  begin(w, NULL);
  plain(w, index);
  end(w);
  typed(w, NULL, "null");
  if (fact->kind != ELIGO_RECORDS) {
    begin(w, NULL);
    put(w, "$ref", "#/$defs/sourced");
    begin(w, "properties");
    begin(w, "value");
    if (fact->kind == ELIGO_NUMBER || fact->kind == ELIGO_AMOUNT)
      put(w, "$ref", "#/$defs/number");
    else
      plain(w, index);
    end(w);
    end(w);
    end(w);
  }
  end_list(w);
  end(w);
}

static void row_of(writer *w, uint32_t list) {
  const eligo_dictionary *d = &w->rulebook->dictionary;
  put(w, "type", "array");
  eligo_json_put_count(&w->json, "maxItems", d->facts[list].at_most);
  begin(w, "items");
  put(w, "type", "object");
  begin(w, "properties");
  for (uint32_t i = 0; i < d->count; i++) {
    if (d->facts[i].owner == ELIGO_OF_RECORD && d->facts[i].list == list)
      property(w, d->facts[i].name, i);
  }
  end(w);
  end(w);
}

/* --- the document --- */

/* Facts by their dotted names; a name may also be nested, one object for each part of it. */
static void facts_of(writer *w, eligo_owner owner) {
  const eligo_dictionary *d = &w->rulebook->dictionary;
  begin(w, "facts");
  put(w, "type", "object");
  begin(w, "properties");
  for (uint32_t i = 0; i < d->count; i++) {
    if (d->facts[i].owner == owner) property(w, d->facts[i].name, i);
  }
  end(w);
  typed(w, "additionalProperties", "object");
  end(w);
}

/* "request.amount" may stand as "amount" in the request itself. */
static void short_facts(writer *w, eligo_owner owner, const char *prefix) {
  static const char *const taken[] = {"id", "facts", "product", "activity", "items", "codes"};
  const eligo_dictionary *d = &w->rulebook->dictionary;
  size_t length = strlen(prefix);
  for (uint32_t i = 0; i < d->count; i++) {
    const char *name = d->facts[i].name;
    if (d->facts[i].owner != owner || strncmp(name, prefix, length) != 0 ||
        strchr(name + length, '.') != NULL)
      continue;
    bool used = false;
    for (size_t t = owner == ELIGO_OF_FIRM ? 1 : 0; t < sizeof taken / sizeof *taken; t++)
      used = used || strcmp(name + length, taken[t]) == 0;
    if (!used) property(w, name + length, i);
  }
}

static void firm(writer *w) {
  begin(w, "firm");
  put(w, "type", "object");
  begin(w, "properties");
  short_facts(w, ELIGO_OF_FIRM, "firm.");
  facts_of(w, ELIGO_OF_FIRM);
  end(w);
  end(w);
}

static void request(writer *w) {
  begin(w, "request");
  put(w, "type", "object");
  begin(w, "properties");
  typed(w, "id", "string");
  begin(w, "product");
  begin_list(w, "enum");
  for (uint32_t i = 0; i < w->rulebook->n_products; i++) put(w, NULL, w->rulebook->products[i].id);
  end_list(w);
  end(w);
  short_facts(w, ELIGO_OF_REQUEST, "request.");
  facts_of(w, ELIGO_OF_REQUEST);
  end(w);
  end(w);
}

static void items(writer *w) {
  const eligo_rulebook *r = w->rulebook;
  begin(w, "items");
  put(w, "type", "object");
  begin(w, "properties");
  for (uint32_t s = 0; s < r->n_standards; s++) {
    begin(w, r->standards[s].id);
    begin_list(w, "enum");
    for (uint32_t i = 0; i < r->standards[s].n_items; i++)
      put(w, NULL, r->items[r->standards[s].first_item + i].id);
    end_list(w);
    end(w);
  }
  end(w);
  end(w);
}

static void uses(writer *w) {
  const eligo_dictionary *d = &w->rulebook->dictionary;
  begin(w, "uses");
  put(w, "type", "array");
  begin(w, "items");
  put(w, "type", "object");
  begin(w, "properties");
  typed(w, "id", "string");
  begin(w, "activity");
  begin_list(w, "enum");
  for (uint32_t i = 0; i < d->n_activities; i++) put(w, NULL, d->activities[i].name);
  end_list(w);
  end(w);
  items(w);
  begin(w, "codes");
  put(w, "type", "object");
  put(w, "description", "Industry codes by scheme: hints, they decide nothing");
  end(w);
  short_facts(w, ELIGO_OF_USE, "use.");
  facts_of(w, ELIGO_OF_USE);
  end(w);
  end(w);
  end(w);
}

static void confirmed(writer *w) {
  static const char *const names[] = {"criterion", "use", "who", "second", "when", "why", "paper"};
  begin(w, "confirmed");
  put(w, "type", "array");
  begin(w, "items");
  put(w, "type", "object");
  begin(w, "properties");
  texts(w, names, sizeof names / sizeof *names);
  begin(w, "outcome");
  begin_list(w, "enum");
  put(w, NULL, eligo_outcome_code(ELIGO_MET));
  put(w, NULL, eligo_outcome_code(ELIGO_NOT_MET));
  put(w, NULL, eligo_outcome_code(ELIGO_NOT_APPLICABLE));
  end_list(w);
  end(w);
  end(w);
  begin_list(w, "required");
  put(w, NULL, "criterion");
  put(w, NULL, "outcome");
  end_list(w);
  end(w);
  end(w);
}

static void number_or_text(writer *w, const char *key, const char *about) {
  begin(w, key);
  begin_list(w, "type");
  put(w, NULL, "number");
  put(w, NULL, "string");
  end_list(w);
  put(w, "description", about);
  end(w);
}

static void sourced(writer *w) {
  static const char *const names[] = {"unit", "source", "date"};
  begin(w, "sourced");
  put(w, "type", "object");
  begin_list(w, "required");
  put(w, NULL, "value");
  end_list(w);
  begin(w, "properties");
  texts(w, names, sizeof names / sizeof *names);
  begin(w, "quality");
  begin_list(w, "enum");
  put(w, NULL, "audited");
  put(w, NULL, "reported");
  put(w, NULL, "estimated");
  end_list(w);
  end(w);
  end(w);
  end(w);
}

static void shared_forms(writer *w) {
  begin(w, "$defs");
  number_or_text(w, "number",
                 "A number in the fact's own unit, or a text with its unit: \"60 MW\"");
  begin(w, "amount");
  put(w, "type", "string");
  put(w, "description", "An amount with its currency: \"120000000.00 CNY\"");
  end(w);
  begin(w, "date");
  put(w, "type", "string");
  put(w, "pattern", "^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?|not yet)$");
  end(w);
  sourced(w);
  end(w);
}

void eligo_schema_profile(const eligo_rulebook *rulebook, eligo_language language,
                          eligo_text *text) {
  writer w = {{.out = text, .pretty = true}, rulebook, language};
  begin(&w, NULL);
  put(&w, "$schema", "https://json-schema.org/draft/2020-12/schema");
  put(&w, "$id", "eligo.profile/1");
  put(&w, "title", "A profile for Eligo");
  put(&w, "type", "object");
  begin(&w, "properties");
  firm(&w);
  request(&w);
  uses(&w);
  confirmed(&w);
  end(&w);
  shared_forms(&w);
  end(&w);
  eligo_text_char(text, '\n');
}
