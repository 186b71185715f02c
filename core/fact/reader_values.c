/* Values of facts: bare, as a text with its unit, or as an object that adds quality, source and date. */
#include "fact/reader.h"

#include <stdio.h>
#include <stdlib.h>

enum { CACHED_UNITS = 128 };

eligo_profile_cache *eligo_cache_open(void) {
  eligo_profile_cache *cache = calloc(1, sizeof *cache);
  if (cache == NULL) return NULL;
  cache->door = eligo_json_open();
  cache->units = calloc(CACHED_UNITS, sizeof *cache->units);
  if (cache->door != NULL && cache->units != NULL) return cache;
  eligo_cache_close(cache);
  return NULL;
}

void eligo_cache_close(eligo_profile_cache *cache) {
  if (cache == NULL) return;
  eligo_json_close(cache->door);
  free(cache->units);
  free(cache);
}

eligo_json_door *eligo_cache_door(eligo_profile_cache *cache) {
  return cache->door;
}

/* The place of a unit, found or new; NULL where it is not kept. */
eligo_unit *eligo_cache_unit(eligo_profile_cache *cache, const char *text, size_t length, bool *found) {
  uint32_t hash = 2166136261u;
  const eligo_cached_unit *last = cache->last;
  *found = last != NULL && last->length == length && memcmp(last->text, text, length) == 0;
  if (*found) return &cache->last->unit;
  if (length > ELIGO_CACHED_TEXT) return NULL;
  for (size_t i = 0; i < length; i++) hash = (hash ^ (unsigned char)text[i]) * 16777619u;
  for (uint32_t i = hash % CACHED_UNITS;; i = (i + 1) % CACHED_UNITS) {
    eligo_cached_unit *entry = &cache->units[i];
    if (entry->unit.factor.sign == 0) {
      if (cache->count >= CACHED_UNITS / 2) return NULL;
      memcpy(entry->text, text, length);
      entry->length = (uint32_t)length;
      return &entry->unit;
    }
    *found = entry->length == length && memcmp(entry->text, text, length) == 0;
    if (*found) cache->last = entry;
    if (*found) return &entry->unit;
  }
}

const eligo_unit *eligo_reader_unit(eligo_reader *r, const char *text, size_t length, char *why, size_t why_size) {
  bool found;
  eligo_profile_cache *cache = (eligo_profile_cache *)r->profile->door;
  eligo_unit *kept = eligo_cache_unit(cache, text, length, &found);
  if (found) return kept;
  eligo_unit *unit = kept != NULL ? kept : eligo_arena_take(&r->profile->arena, sizeof *unit);
  eligo_unit read;
  if (unit == NULL) return NULL;
  if (!eligo_unit_read(&r->dictionary->units, text, length, &read, why, why_size)) return NULL;
  *unit = read;
  if (kept != NULL) cache->count++;
  return unit;
}

static void wrong_kind(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, const char *example) {
  eligo_reader_fault(r, node, "wrong-kind", "'%s' is a %s; write it as %s", fact->name, eligo_kind_name(fact->kind), example);
}

/* --- numbers and amounts --- */

static bool fits_unit(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, const eligo_unit *unit) {
  const eligo_units *units = &r->dictionary->units;
  char is[80], needed[80];
  if (fact->kind == ELIGO_AMOUNT) {
    if (eligo_unit_is_currency(units, unit, NULL)) return true;
    eligo_reader_fault(r, node, "wrong-unit", "'%s' is an amount of money; give its currency, as in \"120000.00 CNY\"", fact->name);
    return false;
  }
  if (eligo_unit_same_dimension(unit, &fact->unit)) return true;
  eligo_unit_print_dimension(units, unit, is, sizeof is);
  eligo_unit_print_dimension(units, &fact->unit, needed, sizeof needed);
  eligo_reader_fault(r, node, "wrong-unit", "'%s' is measured in %s (%s), not in %s", fact->name,
                     fact->unit_text[0] == '\0' ? "a pure number" : fact->unit_text, needed, is);
  return false;
}

/* `digits` is a number by its grammar. One so long or so large that it could not be held exactly is refused here, so that
 * none surprises a decision. */
static bool set_number(eligo_reader *r, const eligo_json *node, const char *digits, size_t length, const eligo_unit *unit,
                       eligo_value *out) {
  eligo_rational exact;
  out->as.number.length = (uint32_t)length;
  out->as.number.unit = unit;
  out->state = ELIGO_KNOWN;
  out->decimal = eligo_decimal_read(digits, length, &out->as.number.mantissa, &out->scale);
  if (out->decimal || eligo_value_exact(out, &exact)) return true;
  eligo_reader_fault(r, node, "too-large", "this number is malformed, or too long or too large to be held exactly");
  return false;
}

static bool bare_number(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out) {
  if (fact->kind == ELIGO_AMOUNT) return fits_unit(r, fact, node, &fact->unit);
  if (!node->decimal) return set_number(r, node, node->text, node->length, &fact->unit, out);
  out->state = ELIGO_KNOWN;
  out->decimal = true;
  out->scale = node->scale;
  out->as.number.unit = &fact->unit;
  out->as.number.mantissa = node->mantissa;
  out->as.number.length = node->length;
  return true;
}

/* Digits and unit apart: "60 MW", or a value object's value and unit. */
static bool number_with_unit(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, const char *digits, size_t n_digits,
                             const char *unit_text, size_t n_unit, eligo_value *out) {
  char why[160] = "";
  const eligo_unit *unit = eligo_reader_unit(r, unit_text, n_unit, why, sizeof why);
  if (unit == NULL) {
    eligo_reader_fault(r, node, "unknown-unit", "'%s' has the unit '%.*s': %s", fact->name, (int)(n_unit > 60 ? 60 : n_unit), unit_text, why);
    return false;
  }
  return fits_unit(r, fact, node, unit) && set_number(r, node, digits, n_digits, unit, out);
}

static bool text_number(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out) {
  size_t n_digits, unit;
  if (!eligo_quantity_split(node->text, node->length, &n_digits, &unit)) {
    wrong_kind(r, fact, node, fact->kind == ELIGO_AMOUNT ? "\"120000.00 CNY\"" : "12 or \"12 unit\"");
    return false;
  }
  bool no_unit = unit >= node->length;
  if (no_unit && (fact->kind == ELIGO_AMOUNT || fact->unit_text[0] != '\0')) {
    eligo_reader_fault(r, node, "no-unit", "'%s' in quotes needs its unit, as in \"%.*s %s\"", fact->name, (int)n_digits, node->text,
                       fact->kind == ELIGO_AMOUNT ? "CNY" : fact->unit_text);
    return false;
  }
  return number_with_unit(r, fact, node, node->text, n_digits, node->text + unit, node->length - unit, out);
}

/* --- the other kinds --- */

static uint32_t listed_value(eligo_reader *r, const eligo_fact *fact, const eligo_json *node) {
  bool named = node->type == ELIGO_JSON_STRING || (fact->kind == ELIGO_SCALE && node->type == ELIGO_JSON_NUMBER);
  if (!named) {
    wrong_kind(r, fact, node, "one of its values in quotes");
    return ELIGO_NONE;
  }
  uint32_t value = eligo_fact_value(fact, node->text, node->length);
  if (value != ELIGO_NONE) return value;
  const char *names[ELIGO_MOST_VALUES];
  for (uint32_t i = 0; i < fact->n_values; i++) names[i] = fact->values[i].name;
  const char *nearest = eligo_nearest(names, fact->n_values, node->text, node->length);
  eligo_reader_fault(r, node, "unknown-value", "'%s' has no value '%.*s'; %s '%s'", fact->name,
                     (int)(node->length > 60 ? 60 : node->length), node->text,
                     nearest == NULL ? "its first value is" : "did you mean", nearest == NULL ? names[0] : nearest);
  return ELIGO_NONE;
}

static bool read_flag(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out) {
  if (node->type != ELIGO_JSON_BOOLEAN) {
    wrong_kind(r, fact, node, "true or false");
    return false;
  }
  out->as.flag = node->flag;
  out->state = ELIGO_KNOWN;
  return true;
}

static bool read_choice(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out) {
  out->as.choice = listed_value(r, fact, node);
  out->state = ELIGO_KNOWN;
  return out->as.choice != ELIGO_NONE;
}

static bool read_choices(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out) {
  bool good = node->type == ELIGO_JSON_ARRAY;
  uint32_t index = 0;
  if (!good) wrong_kind(r, fact, node, "a list of its values: [\"…\", \"…\"]");
  eligo_json_loop loop = {0};
  eligo_json kid;
  if (good) loop = eligo_json_enter(&r->json, node);
  while (eligo_json_next(&r->json, &loop, &kid)) {
    eligo_reader_enter(r, ELIGO_STEP + index++);
    uint32_t value = listed_value(r, fact, &kid);
    eligo_reader_leave(r);
    if (value == ELIGO_NONE) good = false;
    else out->as.choices |= UINT64_C(1) << value;
  }
  out->state = ELIGO_KNOWN;
  return good;
}

static bool read_text(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out) {
  if (node->type != ELIGO_JSON_STRING || node->length > ELIGO_LONGEST_TEXT) {
    wrong_kind(r, fact, node, "a text in quotes of at most 4096 bytes");
    return false;
  }
  out->as.text = (eligo_span_text){node->text, node->length};
  out->state = ELIGO_KNOWN;
  return true;
}

static bool read_date(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out) {
  bool text = node->type == ELIGO_JSON_STRING;
  if (text && node->length == 7 && memcmp(node->text, "not yet", 7) == 0) {
    out->state = ELIGO_NOT_YET;
    return true;
  }
  out->state = ELIGO_KNOWN;
  if (text && eligo_dates_read(node->text, node->length, &out->as.date)) return true;
  wrong_kind(r, fact, node, "\"2026-03-01\", \"2026-03\", \"2026\" or \"not yet\"");
  return false;
}

static bool rows_fit(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, uint32_t *count) {
  if (node->type != ELIGO_JSON_ARRAY) {
    wrong_kind(r, fact, node, "a list of objects: [{ … }, { … }]");
    return false;
  }
  *count = eligo_json_count(&r->json, node);
  if (*count <= fact->at_most) return true;
  eligo_reader_fault(r, node, "too-many-rows", "'%s' takes at most %u rows, not %u", fact->name, (unsigned)fact->at_most, (unsigned)*count);
  return false;
}

static bool read_rows(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out) {
  uint32_t list = (uint32_t)(fact - r->dictionary->facts), index = 0, count;
  eligo_json kid;
  if (!rows_fit(r, fact, node, &count)) return false;
  uint32_t *rows = eligo_arena_zero(&r->profile->arena, (size_t)count * fact->row_slots + 1, sizeof *rows);
  if (rows == NULL) return false;
  eligo_json_loop loop = eligo_json_enter(&r->json, node);
  while (index < count && eligo_json_next(&r->json, &loop, &kid)) {
    eligo_target target = {ELIGO_OF_RECORD, list, rows + (size_t)index * fact->row_slots};
    eligo_reader_enter(r, ELIGO_STEP + index++);
    if (kid.type == ELIGO_JSON_OBJECT) eligo_reader_facts(r, &kid, &target);
    else wrong_kind(r, fact, &kid, "an object: { … }");
    eligo_reader_leave(r);
  }
  eligo_json_next(&r->json, &loop, &kid); /* past its end */
  out->as.records.rows = rows;
  out->as.records.count = count;
  out->state = ELIGO_KNOWN;
  return true;
}

static bool read_plain(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out) {
  bool number = fact->kind == ELIGO_NUMBER || fact->kind == ELIGO_AMOUNT;
  if (node->type < ELIGO_JSON_ARRAY) out->shown = (eligo_span_text){node->text, node->length};
  if (node->type == ELIGO_JSON_BOOLEAN) out->shown = node->flag ? (eligo_span_text){"true", 4} : (eligo_span_text){"false", 5};
  if (number && node->type == ELIGO_JSON_NUMBER) return bare_number(r, fact, node, out);
  if (number && node->type == ELIGO_JSON_STRING) return text_number(r, fact, node, out);
  switch (fact->kind) {
  case ELIGO_FLAG: return read_flag(r, fact, node, out);
  case ELIGO_CHOICE:
  case ELIGO_SCALE: return read_choice(r, fact, node, out);
  case ELIGO_CHOICES: return read_choices(r, fact, node, out);
  case ELIGO_TEXT: return read_text(r, fact, node, out);
  case ELIGO_DATE: return read_date(r, fact, node, out);
  case ELIGO_RECORDS: return read_rows(r, fact, node, out);
  default: wrong_kind(r, fact, node, fact->kind == ELIGO_AMOUNT ? "\"120000.00 CNY\"" : "12 or \"12 unit\""); return false;
  }
}

/* --- value objects --- */

enum { MOST_MEMBERS = 6 }; /* five of the value, and one for what is not kept */

/* Members stay where they were read: copying each would wait for its bytes to be written. */
typedef struct value_object {
  eligo_json members[MOST_MEMBERS];
  const eligo_json *value, *unit, *quality, *source, *date; /* NULL where not given */
} value_object;

static const eligo_json **role_of(const eligo_json *kid, value_object *o) {
  switch (kid->key_length) {
  case 4: return ELIGO_KEY_IS(kid, "unit") ? &o->unit : ELIGO_KEY_IS(kid, "date") ? &o->date : NULL;
  case 5: return ELIGO_KEY_IS(kid, "value") ? &o->value : NULL;
  case 6: return ELIGO_KEY_IS(kid, "source") ? &o->source : NULL;
  case 7: return ELIGO_KEY_IS(kid, "quality") ? &o->quality : NULL;
  default: return NULL;
  }
}

/* Forms write them beside the value, for whoever fills it in. */
static bool is_for_people(const eligo_json *kid) {
  return ELIGO_KEY_IS(kid, "question") || ELIGO_KEY_IS(kid, "title") || ELIGO_KEY_IS(kid, "evidence") || ELIGO_KEY_IS(kid, "values");
}

static void unknown_member(eligo_reader *r, const eligo_json *kid) {
  static const char *const known[] = {"value", "unit", "quality", "source", "date"};
  const char *nearest = eligo_nearest(known, 5, kid->key, kid->key_length);
  eligo_reader_fault(r, kid, "unknown-key", "a value has no key '%.*s'%s%s%s", (int)(kid->key_length > 60 ? 60 : kid->key_length), kid->key,
                     nearest == NULL ? "" : "; did you mean '", nearest == NULL ? "" : nearest, nearest == NULL ? "" : "'?");
}

static bool split_object(eligo_reader *r, const eligo_json *node, value_object *o) {
  bool good = true;
  uint32_t next = 0;
  eligo_json_loop loop = eligo_json_enter(&r->json, node);
  o->value = o->unit = o->quality = o->source = o->date = NULL;
  for (eligo_json *kid = o->members; eligo_json_next(&r->json, &loop, kid); kid = &o->members[next]) {
    const eligo_json **role = role_of(kid, o);
    if (role != NULL && *role == NULL) {
      *role = kid;
      next++; /* five at most */
      continue;
    }
    if (role != NULL || eligo_json_stands_before(&r->json, loop.token, kid)) eligo_reader_repeated(r, kid);
    if (role != NULL || is_for_people(kid)) continue;
    unknown_member(r, kid);
    good = false;
  }
  return good;
}

static bool is_given(const eligo_json *member) {
  return member != NULL && member->type != ELIGO_JSON_NULL;
}

static bool read_quality(eligo_reader *r, const eligo_json *node, eligo_value *out) {
  if (!is_given(node)) return true;
  if (node->type == ELIGO_JSON_STRING) out->quality = eligo_quality_called(node->text, node->length);
  if (out->quality != ELIGO_QUALITY_NONE) return true;
  eligo_reader_fault(r, node, "unknown-value", "quality is \"audited\", \"reported\" or \"estimated\"");
  return false;
}

static bool read_origin(eligo_reader *r, const value_object *o, eligo_value *out) {
  bool good = read_quality(r, o->quality, out);
  bool has_source = is_given(o->source), has_date = is_given(o->date);
  if (!has_source && !has_date) return good;
  eligo_origin *origin = eligo_arena_take(&r->profile->arena, sizeof *origin);
  if (origin == NULL) return false;
  *origin = (eligo_origin){.has_dated = has_date};
  out->origin = origin;
  if (has_source) origin->source = (eligo_span_text){o->source->text, o->source->length};
  if (has_source && !eligo_reader_text(r, o->source, "a source")) good = false;
  if (!has_date) return good;
  if (o->date->type == ELIGO_JSON_STRING && eligo_dates_read(o->date->text, o->date->length, &origin->dated)) return good;
  eligo_reader_fault(r, o->date, "wrong-kind", "the date of a value is written as \"2026-03-01\"");
  return false;
}

static bool value_and_unit(eligo_reader *r, const eligo_fact *fact, const value_object *o, eligo_value *out) {
  bool number = fact->kind == ELIGO_NUMBER || fact->kind == ELIGO_AMOUNT;
  bool with_unit = is_given(o->unit);
  if (!with_unit) return read_plain(r, fact, o->value, out);
  if (o->unit->type == ELIGO_JSON_STRING && o->unit->length == 0 && number) return read_plain(r, fact, o->value, out);
  if (!number || !eligo_reader_text(r, o->unit, "a unit")) {
    if (!number) eligo_reader_fault(r, o->unit, "wrong-unit", "'%s' is a %s and has no unit", fact->name, eligo_kind_name(fact->kind));
    return false;
  }
  size_t n_digits = o->value->length, unit = n_digits;
  bool digits = o->value->type == ELIGO_JSON_NUMBER ||
                (o->value->type == ELIGO_JSON_STRING && eligo_quantity_split(o->value->text, o->value->length, &n_digits, &unit));
  if (!digits || unit < o->value->length) {
    wrong_kind(r, fact, o->value, "a number, with the unit beside it");
    return false;
  }
  char *shown = eligo_arena_take(&r->profile->arena, n_digits + o->unit->length + 2);
  if (shown == NULL) return false;
  memcpy(shown, o->value->text, n_digits);
  shown[n_digits] = ' ';
  memcpy(shown + n_digits + 1, o->unit->text, o->unit->length);
  out->shown = (eligo_span_text){shown, (uint32_t)(n_digits + 1 + o->unit->length)};
  return number_with_unit(r, fact, o->value, o->value->text, n_digits, o->unit->text, o->unit->length, out);
}

/* The value may stand before its unit and be a list: the walk comes back to it when the whole object is known. */
static bool read_object(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out) {
  value_object o;
  bool good = split_object(r, node, &o);
  uint32_t end = r->json.next;
  if (o.value == NULL) {
    eligo_reader_fault(r, node, "no-value", "this object gives no \"value\" for '%s'", fact->name);
    return false;
  }
  if (o.value->type == ELIGO_JSON_NULL) return good;
  eligo_json_return(&r->json, o.value);
  good = value_and_unit(r, fact, &o, out) && good;
  r->json.next = end;
  return read_origin(r, &o, out) && good;
}

bool eligo_reader_value(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out) {
  if (fact->kind == ELIGO_TEXT && node->type == ELIGO_JSON_STRING) {
    out->shown = (eligo_span_text){node->text, node->length};
    return read_text(r, fact, node, out);
  }
  if (node->type == ELIGO_JSON_NULL) return true;
  if (node->type == ELIGO_JSON_OBJECT) return read_object(r, fact, node, out);
  return read_plain(r, fact, node, out);
}
