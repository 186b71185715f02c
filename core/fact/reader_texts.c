/* Texts in quotes, as most are written: an id, a name, a date, one of a list, an amount in the unit met last. What is anything else is
 * left to profile.c, reader_facts.c and reader_values.c, which report faults. */
#include "fact/reader.h"

/* Digits, one blank, and the unit that was met last: "3320000.00 CNY". */
__attribute__((noinline)) static bool take_quantity(eligo_reader *r, const eligo_fact *fact, eligo_span_text text, eligo_value *value) {
  const eligo_cached_unit *last = ((eligo_profile_cache *)r->profile->door)->last;
  if (last == NULL || last->length - 1 >= ELIGO_SHORTEST_HOT - 1 || text.length < last->length + 2) return false;
  const uint32_t digits = text.length - last->length - 1;
  const char *blank = text.at + digits;
  if (*blank != ' ' || !eligo_same_short(blank + 1, last->text, last->length)) return false;
  const bool fits = fact->kind == ELIGO_AMOUNT ? eligo_unit_is_currency(&r->dictionary->units, &last->unit, NULL)
                                               : eligo_unit_same_dimension(&last->unit, &fact->unit);
  value->decimal = true;
  value->as.number.unit = &last->unit;
  value->as.number.length = digits;
  return fits && (digits <= 8 ? eligo_json_short_number(text.at, digits, &value->as.number.mantissa, &value->scale)
                              : eligo_json_longer_number(text.at, digits, &value->as.number.mantissa, &value->scale));
}

bool eligo_reader_plain_text(eligo_reader *r, const eligo_fact *fact, eligo_span_text text, eligo_value *value) {
  value->shown = text;
  switch (fact->kind) {
  case ELIGO_NUMBER:
  case ELIGO_AMOUNT: return take_quantity(r, fact, text, value);
  case ELIGO_CHOICE:
  case ELIGO_SCALE:
    value->as.choice = eligo_fact_value(fact, text.at, text.length);
    return value->as.choice != ELIGO_NONE;
  case ELIGO_TEXT:
    value->as.text = text;
    return text.length <= ELIGO_LONGEST_TEXT;
  case ELIGO_DATE: return eligo_dates_read(text.at, text.length, &value->as.date);
  default: return false;
  }
}

/* --- members of firm, request and uses --- */

/* What a key may stand for beside a fact, and that it stands for nothing here. */
enum { NAMES_REQUEST = ELIGO_KINDS, NAMES_PRODUCT, NAMES_USE, NAMES_ACTIVITY, NOTHING };

typedef struct own_member {
  eligo_span_text key, text;
} own_member;

ELIGO_HOT bool take_member(const char *bytes, const uint32_t *at, own_member *out) {
  return eligo_take_span(bytes + at[0], bytes + at[1], &out->key) && bytes[at[1]] == ':' && eligo_take_span(bytes + at[2], bytes + at[3], &out->text);
}

static bool is(eligo_span_text key, const char *known) {
  return key.length == strlen(known) && memcmp(key.at, known, key.length) == 0;
}

/* What goes into a profile beside its facts. */
static uint32_t beside_facts(eligo_owner owner, eligo_span_text key) {
  if (owner == ELIGO_OF_REQUEST) return is(key, "id") ? NAMES_REQUEST : is(key, "product") ? NAMES_PRODUCT : NOTHING;
  if (owner == ELIGO_OF_USE) return is(key, "id") ? NAMES_USE : is(key, "activity") ? NAMES_ACTIVITY : NOTHING;
  return NOTHING;
}

/* Looks a key up. Behind a document 32 bytes may be read, so it is kept without counting. */
ELIGO_RARE static void meet(const eligo_dictionary *d, eligo_owner owner, eligo_span_text key, eligo_own_key *out) {
  const eligo_name_entry *entry = eligo_names_get(&d->tree, d->own[owner], key.at, key.length);
  const uint32_t kind = entry == NULL ? NOTHING : entry->plain - eligo_plain_name(owner, 0);
  memcpy(out->key, key.at, sizeof out->key);
  out->length = key.length;
  out->does = beside_facts(owner, key);
  if (out->does != NOTHING || kind >= ELIGO_KINDS) return;
  out->does = kind;
  out->slot = entry->slot;
  out->fact = entry->fact;
}

ELIGO_HOT bool was_met(const eligo_own_key *known, eligo_span_text key) {
  if (known->length != key.length) return false;
  if (key.length >= ELIGO_SHORTEST_HOT) return eligo_same_key(known->key, key.at, key.length);
  return eligo_same_short(known->key, key.at, key.length);
}

/* A copy with a NUL behind it, of a short text without counting as well. */
ELIGO_HOT bool keep(eligo_reader *r, eligo_span_text text, const char **out) {
  char *copy = text.length < 32 ? eligo_arena_take(&r->profile->arena, 32) : NULL;
  if (copy == NULL || text.length == 0) return false;
  memcpy(copy, text.at, 32);
  copy[text.length] = '\0';
  *out = copy;
  return true;
}

static bool take_activity(const eligo_reader *r, eligo_span_text text, eligo_use *use) {
  const uint32_t index = eligo_table_get(&r->dictionary->activity_names, text.at, text.length);
  if (index == ELIGO_NONE) return false;
  use->activity_index = index;
  use->activity = r->dictionary->activities[index].name;
  return true;
}

/* A fact that has no value yet. */
ELIGO_HOT bool take_fact(eligo_reader *r, const eligo_own_key *known, eligo_span_text text, uint32_t *places) {
  eligo_profile *p = r->profile;
  if (places[known->slot] != 0 || p->n_values == p->c_values) return false;
  eligo_value *value = &p->values[p->n_values];
  eligo_value_begin(value, ELIGO_NONE);
  value->shown = text;
  value->as.text = text;
  const bool good = known->does == ELIGO_TEXT && text.length <= ELIGO_LONGEST_TEXT;
  if (!good && !eligo_reader_plain_text(r, &r->dictionary->facts[known->fact], text, value)) return false;
  places[known->slot] = p->n_values++;
  p->n_given++;
  return true;
}

static bool take_other(eligo_reader *r, uint32_t does, eligo_span_text text, eligo_use *use) {
  switch (does) {
  case NAMES_REQUEST: return keep(r, text, &r->profile->request_id);
  case NAMES_PRODUCT: return keep(r, text, &r->profile->product);
  case NAMES_USE: return keep(r, text, &use->id);
  case NAMES_ACTIVITY: return take_activity(r, text, use);
  default: return false;
  }
}

void eligo_reader_own_run(eligo_reader *r, eligo_json_loop *loop, const eligo_target *target, eligo_use *use) {
  const char *bytes = r->json.tokens.bytes;
  const uint32_t *first = eligo_json_due(&r->json, loop), *at = first;
  eligo_own_key *keys = ((eligo_profile_cache *)r->profile->door)->own[target->owner];
  own_member m;
  if (first == NULL) return;
  while (take_member(bytes, at, &m) && m.key.length - 1 < ELIGO_LONGEST_HOT) {
    const uint32_t mark = eligo_json_key_mark(m.key.at, m.key.length);
    eligo_own_key *known = &keys[mark];
    if ((loop->seen >> mark & 1) != 0) break; /* it may stand twice */
    if (!was_met(known, m.key)) meet(r->dictionary, target->owner, m.key, known);
    if (known->does < ELIGO_KINDS ? !take_fact(r, known, m.text, target->places) : !take_other(r, known->does, m.text, use)) break;
    loop->seen |= UINT64_C(1) << mark;
    at += 4;
    if (bytes[at[-1]] != ',') break;
  }
  if (at != first) eligo_json_pass(&r->json, loop, at);
}
