/* A case as the JSON profile that a user would have written. */
#include "study/cases.h"

#include <string.h>

static bool is_number(const char *text) {
  size_t number, unit;
  return eligo_quantity_split(text, strlen(text), &number, &unit) && text[number] == '\0';
}

/* JSON knows neither a plus nor leading zeros. */
static void put_number(eligo_text *out, const char *text) {
  if (*text == '-') eligo_text_char(out, '-');
  if (*text == '-' || *text == '+') text++;
  while (text[0] == '0' && text[1] >= '0' && text[1] <= '9') text++;
  eligo_text_string(out, text);
}

static void put_list(eligo_text *out, const char *text) {
  const char *at = text;
  eligo_text_char(out, '[');
  while (at != NULL && strcmp(text, "none") != 0) {
    const char *comma = strchr(at, ','), *end = comma == NULL ? at + strlen(at) : comma;
    while (*at == ' ') at++;
    while (end > at && end[-1] == ' ') end--;
    eligo_text_json_bytes(out, at, (size_t)(end - at));
    if (comma != NULL) eligo_text_char(out, ',');
    at = comma == NULL ? NULL : comma + 1;
  }
  eligo_text_char(out, ']');
}

/* Values that are none of the kind go through as text: the reader of profiles says what is wrong
 * with them. */
static void put_plain(eligo_text *out, eligo_kind kind, const char *text) {
  bool yes = strcmp(text, "yes") == 0 || strcmp(text, "true") == 0;
  bool no = strcmp(text, "no") == 0 || strcmp(text, "false") == 0;
  if (kind == ELIGO_FLAG && (yes || no))
    eligo_text_string(out, yes ? "true" : "false");
  else if (kind == ELIGO_NUMBER && is_number(text))
    put_number(out, text);
  else if (kind == ELIGO_CHOICES)
    put_list(out, text);
  else
    eligo_text_json(out, text);
}

static bool is_quality(const char *text, size_t length) {
  static const char *const words[] = {"audited", "reported", "estimated"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    if (strlen(words[i]) == length && memcmp(words[i], text, length) == 0) return true;
  }
  return false;
}

/* The notes of "31 gCO2e/kWh [audited, 2026-02-10, LCA report]": quality, date and source by their
 * form. */
static void put_notes(eligo_text *out, const char *at, const char *end) {
  while (at < end) {
    const char *comma = memchr(at, ',', (size_t)(end - at)), *stop = comma == NULL ? end : comma;
    const char *last = stop;
    eligo_dates dates;
    while (at < last && *at == ' ') at++;
    while (last > at && last[-1] == ' ') last--;
    size_t length = (size_t)(last - at);
    bool date = eligo_dates_read(at, length, &dates);
    eligo_text_string(out, is_quality(at, length) ? ",\"quality\":"
                           : date                 ? ",\"date\":"
                                                  : ",\"source\":");
    eligo_text_json_bytes(out, at, length);
    at = comma == NULL ? end : comma + 1;
  }
}

static void put_value(eligo_text *out, eligo_kind kind, const char *text) {
  size_t length = strlen(text); /* NOLINT(clang-analyzer-core.NonNullParamChecker): what is given has a text */
  const char *notes = length > 0 && text[length - 1] == ']' ? strstr(text, " [") : NULL;
  if (notes == NULL || kind == ELIGO_TEXT) {
    put_plain(out, kind, text);
    return;
  }
  eligo_text value = {0};
  eligo_text_add(&value, text, (size_t)(notes - text));
  eligo_text_string(out, "{\"value\":");
  if (value.bytes != NULL) put_plain(out, kind, value.bytes);
  out->failed = out->failed || value.failed;
  eligo_text_free(&value);
  put_notes(out, notes + 2, text + length - 1);
  eligo_text_char(out, '}');
}

static void put_row(const eligo_rulebook *r, const eligo_case_row *row, eligo_text *out) {
  bool first = true;
  eligo_text_char(out, '{');
  for (size_t i = 0; i < row->count; i++) {
    const eligo_case_pair *pair = &row->pairs[i];
    if (strcmp(pair->value, "unknown") == 0) continue;
    if (!first) eligo_text_char(out, ',');
    first = false;
    eligo_text_json(out, pair->name);
    eligo_text_char(out, ':');
    put_value(out, eligo_fact_find(&r->dictionary, pair->name, strlen(pair->name))->kind,
              pair->value);
  }
  eligo_text_char(out, '}');
}

static void put_fact(const eligo_rulebook *r, const eligo_case_fact *given, eligo_text *out) {
  eligo_text_json(out, given->fact->name);
  eligo_text_char(out, ':');
  if (given->fact->kind != ELIGO_RECORDS) {
    put_value(out, given->fact->kind, given->value);
    return;
  }
  eligo_text_char(out, '[');
  for (size_t i = 0; i < given->n_rows; i++) {
    if (i > 0) eligo_text_char(out, ',');
    put_row(r, &given->rows[i], out);
  }
  eligo_text_char(out, ']');
}

/* An amount that every deal has, unless the case says something of it. */
static bool put_amount(const eligo_rulebook *r, uint32_t fact, const eligo_case_facts *facts,
                       const char *amount, eligo_text *out) {
  if (fact == ELIGO_NONE) return false;
  for (size_t i = 0; i < facts->count; i++) {
    if (facts->at[i].fact == &r->dictionary.facts[fact]) return false;
  }
  eligo_text_json(out, r->dictionary.facts[fact].name);
  eligo_text_char(out, ':');
  eligo_text_json(out, amount);
  return true;
}

static void put_facts(const eligo_rulebook *r, const eligo_case_facts *facts, eligo_owner owner,
                      uint32_t amount_fact, const char *amount, eligo_text *out) {
  eligo_text_string(out, "\"facts\":{");
  bool first = !put_amount(r, amount_fact, facts, amount, out);
  for (size_t i = 0; i < facts->count; i++) {
    const eligo_case_fact *given = &facts->at[i];
    bool unknown = given->value != NULL && strcmp(given->value, "unknown") == 0;
    if (given->fact->owner != owner || unknown) continue;
    if (!first) eligo_text_char(out, ',');
    first = false;
    put_fact(r, given, out);
  }
  eligo_text_char(out, '}');
}

static const char *amount_of(const eligo_case *one) {
  return one->amount != NULL ? one->amount : "100 CNY";
}

static void put_use(const eligo_rulebook *r, const eligo_case *one, const eligo_case_use *use,
                    eligo_text *out) {
  const eligo_case_items *items = use->items.count > 0 ? &use->items : &one->items;
  const char *activity = use->activity != NULL ? use->activity : one->activity;
  eligo_text_string(out, "{\"id\":");
  eligo_text_json(out, use->id);
  if (activity != NULL) {
    eligo_text_string(out, ",\"activity\":");
    eligo_text_json(out, activity);
  }
  if (items->count > 0) eligo_text_string(out, ",\"items\":{");
  for (size_t i = 0; i < items->count; i++) {
    if (i > 0) eligo_text_char(out, ',');
    eligo_text_json(out, items->at[i].standard->id);
    eligo_text_char(out, ':');
    eligo_text_json(out, items->at[i].item);
  }
  eligo_text_string(out, items->count > 0 ? "}," : ",");
  const char *amount = use->amount != NULL ? use->amount : amount_of(one);
  put_facts(r, &use->facts, ELIGO_OF_USE, r->dictionary.use_amount, amount, out);
  eligo_text_char(out, '}');
}

/* A case without uses of its own has one as soon as it names something to test it by. */
static void put_uses(const eligo_rulebook *r, const eligo_case *one, eligo_text *out) {
  static const eligo_case_use unwritten = {.id = "use"};
  eligo_text_string(out, ",\"uses\":[");
  for (size_t i = 0; i < one->n_uses; i++) {
    if (i > 0) eligo_text_char(out, ',');
    put_use(r, one, &one->uses[i], out);
  }
  if (one->n_uses == 0 && (one->items.count > 0 || one->activity != NULL))
    put_use(r, one, &unwritten, out);
  eligo_text_char(out, ']');
}

static void put_confirmed(const eligo_case *one, eligo_text *out) {
  if (one->n_confirmed == 0) return;
  eligo_text_string(out, ",\"confirmed\":[");
  for (size_t i = 0; i < one->n_confirmed; i++) {
    const eligo_case_confirmation *person = &one->confirmed[i];
    eligo_text_string(out, i > 0 ? ",{\"criterion\":" : "{\"criterion\":");
    eligo_text_json(out, person->criterion);
    eligo_text_string(out, ",\"outcome\":");
    eligo_text_json(out, person->outcome);
    eligo_text_string(out, ",\"who\":");
    eligo_text_json(out, person->who);
    if (person->second != NULL) eligo_text_string(out, ",\"second\":");
    if (person->second != NULL) eligo_text_json(out, person->second);
    eligo_text_string(out, ",\"when\":");
    eligo_text_json(out, person->when);
    eligo_text_string(out, ",\"why\":");
    eligo_text_json(out, person->why);
    eligo_text_char(out, '}');
  }
  eligo_text_char(out, ']');
}

void eligo_case_profile(const eligo_rulebook *rulebook, const eligo_case *one, eligo_text *out) {
  eligo_text_string(out, "{\"firm\":{");
  put_facts(rulebook, &one->facts, ELIGO_OF_FIRM, ELIGO_NONE, NULL, out);
  eligo_text_string(out, "},\"request\":{\"id\":");
  eligo_text_json(out, one->name);
  eligo_text_char(out, ',');
  put_facts(rulebook, &one->facts, ELIGO_OF_REQUEST, rulebook->dictionary.request_amount,
            amount_of(one), out);
  eligo_text_char(out, '}');
  put_uses(rulebook, one, out);
  put_confirmed(one, out);
  eligo_text_char(out, '}');
}
