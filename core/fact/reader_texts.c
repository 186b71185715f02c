/* Texts in quotes as values of facts, as most are written: a name, a date, one of a list, an amount in the unit met last. What is
 * anything else is left to reader_values.c, which reports faults. */
#include "fact/reader.h"

/* Digits, one blank, and the unit that was met last: "3320000.00 CNY". */
static bool take_quantity(eligo_reader *r, const eligo_fact *fact, eligo_span_text text, eligo_value *value) {
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
