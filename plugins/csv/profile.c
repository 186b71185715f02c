/* A profile as JSON, put together cell by cell. */
#include "csv/csv.h"

#include <string.h>

static plug_text *const *all_texts(csv_profile *p, plug_text *list[13]) {
  plug_text *const texts[] = {&p->firm, &p->request, &p->uses,   &p->activity, &p->items, &p->codes, &p->use_facts,
                              &p->id,   &p->product, &p->use_id, &p->whole,    &p->value, &p->why};
  memcpy(list, texts, sizeof texts);
  return list;
}

void csv_profile_begin(csv_profile *p, unsigned line) {
  plug_text *list[13];
  all_texts(p, list);
  for (int i = 0; i < 13; i++) plug_clear(list[i]);
  p->line = line;
  p->rows = 0;
  p->faulty = false;
}

static void member(plug_text *object, const char *name, const plug_text *value) {
  if (object->length > 0) plug_char(object, ',');
  plug_json(object, name, strlen(name));
  plug_char(object, ':');
  plug_add(object, value->bytes == NULL ? "" : value->bytes, value->length);
}

static const char *once(csv_profile *p, plug_text *text, plug_cell value) {
  plug_clear(&p->value);
  plug_json(&p->value, value.at, value.length);
  if (text->length > 0 && strcmp(text->bytes, p->value.bytes) != 0) return "says two things of one profile";
  plug_clear(text);
  plug_add(text, p->value.bytes, p->value.length);
  return NULL;
}

static const char *named(csv_profile *p, plug_text *object, const char *name, plug_cell value) {
  plug_clear(&p->value);
  plug_json(&p->value, value.at, value.length);
  member(object, name, &p->value);
  return NULL;
}

/* Whether the object holds this member, whole. */
static bool holds(const plug_text *object, const plug_text *wanted) {
  const char *at = object->length == 0 ? NULL : object->bytes;
  while (at != NULL && (at = strstr(at, wanted->bytes)) != NULL) {
    char after = at[wanted->length];
    if (after == ',' || after == '\0' || wanted->bytes[wanted->length - 1] == ':') return true;
    at++;
  }
  return false;
}

/* Rows of one profile may repeat what holds for the firm and the request, but not contradict it. */
static const char *fact_of_all(csv_profile *p, plug_text *object, const eligo_plugin_fact *fact) {
  plug_clear(&p->why);
  member(&p->why, fact->name, &p->value);
  if (p->why.failed || holds(object, &p->why)) return NULL;
  plug_clear(&p->whole);
  plug_json(&p->whole, fact->name, strlen(fact->name));
  plug_char(&p->whole, ':');
  if (p->whole.failed || holds(object, &p->whole)) return "says two things of one profile";
  member(object, fact->name, &p->value);
  return NULL;
}

static const char *fact(csv_profile *p, const csv_target *target, plug_cell cell) {
  plug_clear(&p->value);
  const char *why = plug_value(target->fact, target->unit, cell, &p->value, &p->why);
  if (why != NULL) return why;
  if (strcmp(target->fact->owner, "firm") == 0) return fact_of_all(p, &p->firm, target->fact);
  if (strcmp(target->fact->owner, "request") == 0) return fact_of_all(p, &p->request, target->fact);
  member(&p->use_facts, target->fact->name, &p->value);
  return NULL;
}

const char *csv_profile_put(csv_profile *p, const csv_target *target, plug_cell value) {
  value = plug_trim(value);
  switch (target->place) {
  case CSV_NOWHERE:
    return NULL;
  case CSV_FACT:
    return fact(p, target, value);
  case CSV_USE_ID:
    return once(p, &p->use_id, value);
  case CSV_ACTIVITY:
    return once(p, &p->activity, value);
  case CSV_ITEM:
    return named(p, &p->items, target->name, value);
  case CSV_CODE:
    return named(p, &p->codes, target->name, value);
  case CSV_REQUEST_ID:
    return once(p, &p->id, value);
  default:
    return once(p, &p->product, value);
  }
}

static void part(plug_text *out, const char *name, const plug_text *value, const char *open, const char *close) {
  if (value->length == 0) return;
  if (out->bytes[out->length - 1] != '{') plug_char(out, ',');
  plug_format(out, "\"%s\":%s", name, open);
  plug_add(out, value->bytes, value->length);
  plug_string(out, close);
}

void csv_profile_end_row(csv_profile *p) {
  plug_string(&p->uses, p->uses.length > 0 ? ",{" : "{");
  if (!p->uses.failed) {
    part(&p->uses, "id", &p->use_id, "", "");
    part(&p->uses, "activity", &p->activity, "", "");
    part(&p->uses, "items", &p->items, "{", "}");
    part(&p->uses, "codes", &p->codes, "{", "}");
    part(&p->uses, "facts", &p->use_facts, "{", "}");
  }
  plug_char(&p->uses, '}');
  plug_clear(&p->use_id);
  plug_clear(&p->activity);
  plug_clear(&p->items);
  plug_clear(&p->codes);
  plug_clear(&p->use_facts);
  p->rows++;
}

eligo_status csv_profile_hand_over(csv_profile *p, const eligo_plugin_profiles *to) {
  plug_clear(&p->whole);
  plug_string(&p->whole, "{\"request\":{");
  if (!p->whole.failed) {
    part(&p->whole, "id", &p->id, "", "");
    part(&p->whole, "product", &p->product, "", "");
    part(&p->whole, "facts", &p->request, "{", "}");
  }
  plug_string(&p->whole, "},\"firm\":{\"facts\":{");
  plug_add(&p->whole, p->firm.bytes == NULL ? "" : p->firm.bytes, p->firm.length);
  plug_string(&p->whole, "}},\"uses\":[");
  plug_add(&p->whole, p->uses.bytes == NULL ? "" : p->uses.bytes, p->uses.length);
  plug_string(&p->whole, "]}");
  return csv_profile_failed(p) ? ELIGO_MEMORY : to->put(to, p->whole.bytes, p->whole.length, p->line);
}

bool csv_profile_failed(const csv_profile *p) {
  return p->firm.failed || p->request.failed || p->uses.failed || p->activity.failed || p->items.failed ||
         p->codes.failed || p->use_facts.failed || p->id.failed || p->product.failed || p->use_id.failed ||
         p->whole.failed || p->value.failed || p->why.failed;
}

void csv_profile_free(csv_profile *p) {
  plug_text *list[13];
  all_texts(p, list);
  for (int i = 0; i < 13; i++) plug_free(list[i]);
}
