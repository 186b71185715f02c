/* Values of facts as frames see them. */
#include "decide/run.h"

const eligo_value *eligo_value_in(const eligo_run *run, const eligo_frame *frame, const eligo_fact *fact) {
  return eligo_value_of(run, frame, fact->owner, fact->slot);
}

const eligo_value *eligo_look(eligo_run *run, const eligo_frame *frame, uint32_t fact, eligo_reason *reason) {
  const eligo_value *value = eligo_value_in(run, frame, &run->rulebook->dictionary.facts[fact]);
  *reason = ELIGO_R_NONE;
  if (value->state == ELIGO_KNOWN || value->state == ELIGO_NOT_YET) run->tested = true;
  else *reason = value->state == ELIGO_CONFLICTING ? ELIGO_R_CONFLICTING : ELIGO_R_MISSING;
  return value;
}

uint16_t eligo_currency_of(const eligo_run *run, const eligo_unit *unit) {
  const eligo_units *units = &run->rulebook->dictionary.units;
  for (unsigned i = 0; i < unit->n_bases; i++) {
    if (units->entries[units->base_entries[unit->bases[i].base]].currency) return (uint16_t)(unit->bases[i].base + 1);
  }
  return 0;
}

/* The power of ten of the last digit given: -2 for "5.96", 3 for "6e3". */
static int last_digit(const char *digits, uint32_t length) {
  int decimals = 0, exponent = 0, sign = 1;
  bool behind_point = false;
  uint32_t i = 0;
  for (; i < length && digits[i] != 'e' && digits[i] != 'E'; i++) {
    if (digits[i] == '.') behind_point = true;
    else if (behind_point) decimals++;
  }
  for (i++; i < length; i++) {
    if (digits[i] == '-') sign = -1;
    else if (digits[i] != '+' && exponent < 1000) exponent = exponent * 10 + (digits[i] - '0');
  }
  return sign * exponent - decimals;
}

/* |computed - given| is at most half of the last digit given, in the unit given. */
static bool rounds_to(const eligo_rational *computed, const eligo_value *given, const eligo_rational *exact) {
  eligo_rational difference, step, ten, two, doubled;
  eligo_rational_from_int(10, &ten);
  eligo_rational_from_int(2, &two);
  if (!eligo_rational_sub(computed, exact, &difference)) return false;
  if (difference.sign < 0) difference.sign = 1;
  int power = last_digit(given->shown.at, given->as.number.length);
  if (!eligo_rational_power(&ten, power, &step)) return false;
  if (!eligo_rational_mul(&step, &given->as.number.unit->factor, &step)) return false;
  return eligo_rational_mul(&difference, &two, &doubled) && eligo_rational_compare(&doubled, &step) <= 0;
}

bool eligo_derived_agrees(eligo_run *run, eligo_frame *frame, const eligo_fact *fact, const eligo_value *given) {
  eligo_interval computed = eligo_number(run, frame, fact->derived);
  if (computed.range != ELIGO_RANGE_VALUE || computed.forced != 0) return true;
  eligo_rational low, high, exact;
  if (!eligo_exact(run, frame, fact->derived, false, &low) || !eligo_exact(run, frame, fact->derived, true, &high))
    return true;
  if (eligo_rational_compare(&low, &high) != 0 || !eligo_value_exact(given, &exact)) return true;
  return rounds_to(&low, given, &exact);
}
