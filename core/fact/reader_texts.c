/* Texts in quotes, as most are written: an id, a name, a date, one of a list, an amount in the unit met last. What is anything else is
 * left to profile.c, reader_facts.c and reader_values.c, which report faults. */
#include "fact/reader.h"

/* Digits, one blank, and the unit that was met last: "3320000.00 CNY". */
__attribute__((noinline)) static bool take_quantity(eligo_reader *r, const eligo_fact *fact, eligo_span_text text, eligo_value *value) {
  const eligo_cached_unit *last = ((eligo_profile_cache *)r->profile->door)->last;
  if (last == NULL || last->length - 1 >= ELIGO_SHORTEST_HOT - 1 || text.length < last->length + 2) return false;
  const uint32_t digits = text.length - last->length - 1;
  const char *blank = text.at + digits;
  if (*blank != ' ' || eligo_load_short(blank + 1, last->length) != eligo_load_short(last->text, last->length)) return false;
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

typedef struct own_member {
  eligo_span_text key, text;
} own_member;

ELIGO_HOT bool take_member(const char *bytes, const uint32_t *at, own_member *out) {
  return eligo_take_span(bytes + at[0], bytes + at[1], &out->key) && bytes[at[1]] == ':' && eligo_take_span(bytes + at[2], bytes + at[3], &out->text);
}

/* A copy with a NUL behind it. Behind a document 32 bytes may be read, so a short text is copied without counting. */
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

/* A fact of the owner's own section that has no value yet. */
ELIGO_HOT bool take_fact(eligo_reader *r, const own_member *m, const eligo_target *target) {
  eligo_profile *p = r->profile;
  const eligo_dictionary *d = r->dictionary;
  const uint32_t section = d->own[target->owner], length = m->key.length;
  const eligo_name_entry *entry = length - 1 < ELIGO_SHORTEST_HOT - 1 ? eligo_names_first(&d->tree, section, m->key.at, length)
                                                                      : eligo_names_get(&d->tree, section, m->key.at, length);
  const uint32_t kind = entry == NULL ? ELIGO_KINDS : entry->plain - eligo_plain_name(target->owner, 0);
  if (kind >= ELIGO_KINDS || target->places[entry->slot] != 0 || p->n_values == p->c_values) return false;
  eligo_value *value = &p->values[p->n_values];
  eligo_value_begin(value, ELIGO_NONE);
  value->shown = m->text;
  value->as.text = m->text;
  const bool good = kind == ELIGO_TEXT && m->text.length <= ELIGO_LONGEST_TEXT;
  if (!good && !eligo_reader_plain_text(r, &d->facts[entry->fact], m->text, value)) return false;
  target->places[entry->slot] = p->n_values++;
  p->n_given++;
  return true;
}

/* What goes into a profile beside its facts. */
ELIGO_HOT bool take_own(eligo_reader *r, const own_member *m, const eligo_target *target, eligo_use *use) {
  const char *key = m->key.at;
  const bool request = target->owner == ELIGO_OF_REQUEST, named = request || use != NULL;
  switch (m->key.length) {
  case 2:
    if (!named || eligo_load2(key) != eligo_load2("id")) break;
    return keep(r, m->text, request ? &r->profile->request_id : &use->id);
  case 7:
    if (!request || eligo_load_short(key, 7) != eligo_load_short("product", 7)) break;
    return keep(r, m->text, &r->profile->product);
  case 8:
    if (use == NULL || eligo_load8(key) != eligo_load8("activity")) break;
    return take_activity(r, m->text, use);
  default: break;
  }
  return take_fact(r, m, target);
}

void eligo_reader_own_run(eligo_reader *r, eligo_json_loop *loop, const eligo_target *target, eligo_use *use) {
  const char *bytes = r->json.tokens.bytes;
  const uint32_t *first = eligo_json_due(&r->json, loop), *at = first;
  own_member m;
  if (first == NULL) return;
  while (take_member(bytes, at, &m)) {
    const uint64_t bit = eligo_json_key_bit(m.key.at, m.key.length);
    if ((loop->seen & bit) != 0 || !take_own(r, &m, target, use)) break; /* it may stand twice */
    loop->seen |= bit;
    at += 4;
    if (bytes[at[-1]] != ',') break;
  }
  if (at != first) eligo_json_pass(&r->json, loop, at);
}
