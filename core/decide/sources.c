#include "decide/sources.h"

#include <string.h>

static void add_fault(const eligo_plugin_faults *to, bool warning, const char *id, const char *source, unsigned line,
                      const char *message) {
  if (id == NULL) id = "plugin";
  if (source == NULL) source = "";
  if (message == NULL) message = "no reason given";
  if (warning)
    eligo_fault_warn(to->data, id, source, line, 0, "%s", message);
  else
    eligo_fault_add(to->data, id, source, line, 0, "%s", message);
}

eligo_plugin_faults eligo_plugin_faults_to(eligo_faults *faults) {
  return (eligo_plugin_faults){.add = add_fault, .data = faults};
}

/* One question to one source. */
typedef struct asking {
  eligo_sources *sources;
  const eligo_profile *profile;
  eligo_arena *arena;
  eligo_faults *faults;
  const char *source; /* name */
} asking;

static bool same(const char *a, const char *b) {
  return strcmp(a == NULL ? "" : a, b == NULL ? "" : b) == 0;
}

static const char *kept(eligo_arena *arena, const char *text) {
  return text == NULL ? NULL : eligo_arena_copy(arena, text, strlen(text));
}

static void note_list(asking *a, const eligo_plugin_answer *answer) {
  eligo_sources *s = a->sources;
  if (answer->list == NULL) return;
  for (size_t i = 0; i < s->n_lists; i++) {
    const eligo_list_used *one = &s->lists[i];
    if (same(one->name, answer->list) && same(one->date, answer->list_date) && same(one->sha256, answer->list_sha256))
      return;
  }
  eligo_list_used *lists = eligo_arena_grow(a->arena, s->lists, s->n_lists, &s->c_lists, sizeof *lists);
  if (lists == NULL) return;
  s->lists = lists;
  s->lists[s->n_lists++] = (eligo_list_used){kept(a->arena, answer->list), kept(a->arena, answer->list_date),
                                             kept(a->arena, answer->list_sha256)};
}

/* { "firm.green_factory": { "value": true, "source": "…", "date": "…" } } */
static void write_answer(eligo_text *out, const eligo_plugin_answer *answer, bool list) {
  eligo_text_string(out, out->length > 1 ? ",{" : "{");
  eligo_text_json(out, answer->fact);
  eligo_text_string(out, ":");
  if (!list) eligo_text_string(out, "{\"value\":");
  eligo_text_string(out, answer->value);
  if (!list && answer->source != NULL) {
    eligo_text_string(out, ",\"source\":");
    eligo_text_json(out, answer->source);
  }
  if (!list && answer->date != NULL) {
    eligo_text_string(out, ",\"date\":");
    eligo_text_json(out, answer->date);
  }
  eligo_text_string(out, list ? "}" : "}}");
}

static eligo_status put(const eligo_plugin_answers *to, const eligo_plugin_answer *answer) {
  asking *a = to->data;
  if (answer->fact == NULL || answer->value == NULL) return ELIGO_USAGE;
  const eligo_fact *fact = eligo_fact_find(a->profile->dictionary, answer->fact, strlen(answer->fact));
  /* What no rule of this rulebook asks for is no fault of the list. */
  if (fact == NULL) return ELIGO_OK;
  if (fact->owner != ELIGO_OF_FIRM) {
    eligo_fault_add(a->faults, "wrong-owner", a->source, 0, 0, "'%s' is no fact of the firm; correct the list",
                    answer->fact);
    return ELIGO_BAD_INPUT;
  }
  note_list(a, answer);
  write_answer(&a->sources->answers, answer, fact->kind == ELIGO_RECORDS);
  return a->arena->failed || a->sources->answers.failed ? ELIGO_MEMORY : ELIGO_OK;
}

static const char *given(const eligo_profile *profile, const char *name, eligo_arena *arena) {
  const eligo_fact *fact = eligo_fact_find(profile->dictionary, name, strlen(name));
  if (fact == NULL || fact->owner != ELIGO_OF_FIRM || fact->kind != ELIGO_TEXT) return NULL;
  const eligo_value *value = eligo_value_at(profile, profile->firm, fact->slot);
  if (value->state != ELIGO_KNOWN) return NULL;
  return eligo_arena_copy(arena, value->as.text.at, value->as.text.length);
}

static eligo_status ask_one(const eligo_source *source, const eligo_plugin_query *query, asking *a) {
  const eligo_plugin_answers answers = {.put = put, .data = a};
  const eligo_plugin_faults faults = eligo_plugin_faults_to(a->faults);
  size_t before = a->faults->errors;
  a->source = source->offer->name;
  eligo_status status = source->offer->look_up(source->state, query, &answers, &faults);
  if (status != ELIGO_OK && status != ELIGO_MEMORY && a->faults->errors == before)
    eligo_fault_add(a->faults, "source", a->source, 0, 0, "this source of facts failed; see its settings, or leave it out");
  return status;
}

eligo_status eligo_sources_ask(eligo_sources *s, eligo_profile *profile, eligo_day as_of, eligo_arena *arena,
                               eligo_faults *faults) {
  s->lists = NULL;
  s->n_lists = s->c_lists = 0;
  if (s->count == 0) return ELIGO_OK;
  asking a = {.sources = s, .profile = profile, .arena = arena, .faults = faults};
  char day[11];
  eligo_day_print(as_of, day);
  const eligo_plugin_query query = {.size = sizeof query,
                                    .firm_id = given(profile, "firm.id", arena),
                                    .firm_name = given(profile, "firm.name", arena),
                                    .country = given(profile, "firm.country", arena),
                                    .as_of = day};
  eligo_text_clear(&s->answers);
  eligo_text_string(&s->answers, "[");
  for (size_t i = 0; i < s->count; i++) {
    eligo_status status = ask_one(&s->at[i], &query, &a);
    if (status != ELIGO_OK) return status;
  }
  eligo_text_string(&s->answers, "]");
  if (s->answers.failed || arena->failed) return ELIGO_MEMORY;
  return eligo_profile_add(profile, s->answers.bytes, s->answers.length, "answers of sources", faults);
}

void eligo_sources_close(eligo_sources *s) {
  for (size_t i = 0; i < s->count; i++) {
    if (s->at[i].offer->close != NULL) s->at[i].offer->close(s->at[i].state);
  }
  s->count = 0;
  eligo_text_free(&s->answers);
}
