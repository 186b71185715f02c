/* Any bytes as a quantity, a date, a number: read or refused, and what was read prints and compares. */
#include "fuzz.h"

#include "rule/rulebook.h"
#include "eligo/rulebook.h"
#include "value/date.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  static eligo_rulebook *rulebook;
  const eligo_load_options rules = {.rules = ELIGO_SOURCE_DIR "/tests/fuzz/law"};
  eligo_faults faults = {0};
  if (rulebook == NULL) FUZZ_MUST(eligo_rulebook_load(&rules, &rulebook, &faults) == ELIGO_OK);
  const char *text = (const char *)bytes;
  eligo_rational value;
  eligo_unit unit;
  eligo_dates dates;
  char why[200], out[2000];
  if (eligo_quantity_read(&rulebook->dictionary.units, text, length, &value, &unit, why, sizeof why)) {
    FUZZ_MUST(eligo_rational_compare(&value, &value) == 0);
    FUZZ_MUST(eligo_rational_print(&value, 40, ELIGO_NEAREST, out, sizeof out) > 0);
    eligo_unit_print_dimension(&rulebook->dictionary.units, &unit, out, sizeof out);
  }
  if (eligo_dates_read(text, length, &dates)) FUZZ_MUST(dates.first <= dates.last);
  return 0;
}
