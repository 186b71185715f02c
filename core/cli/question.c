/* What a decision is asked for, from the options that `check` and `screen` share. */
#include "cli/cli.h"

#include "value/date.h"

#include <string.h>
#include <time.h>

const eligo_option eligo_option_as_of = {"as-of", 'd', "DATE",
                                         "day whose law and facts count (default: today, UTC)"};
const eligo_option eligo_option_until = {
    "until", 'u', "STEP", "stop after this step: scope, contribution, no_harm … (no label then)"};
const eligo_option eligo_option_mapping = {"mapping", 'm', "FILE",
                                           "how the columns of a table are to be read"};

/* The one place that reads the clock. */
static const char *today(eligo_arena *arena) {
  char day[11];
  eligo_day_print((eligo_day)(time(NULL) / 86400), day);
  return eligo_arena_copy(arena, day, strlen(day));
}

eligo_status eligo_call_question(eligo_call *call, eligo_question *q) {
  eligo_day day;
  q->as_of = eligo_call_value(call, &eligo_option_as_of);
  if (q->as_of != NULL && !eligo_day_read(q->as_of, strlen(q->as_of), &day))
    return eligo_output_fault(call, ELIGO_USAGE, "bad-date", "--as-of",
                              "'%s' is no day; write it as 2026-03-01", q->as_of);
  if (q->as_of == NULL) q->as_of = today(&call->arena);
  q->product = eligo_call_value(call, &eligo_option_product);
  q->standards = eligo_call_values(call, &eligo_option_standard, &q->n_standards);
  q->until = eligo_call_value(call, &eligo_option_until);
  q->fingerprint = true;
  q->sm3 = strcmp(call->settings[ELIGO_S_HASH].value, "sm3") == 0;
  q->read.deepest = (unsigned)eligo_setting_number(call, ELIGO_S_MAX_DEPTH);
  q->read.largest = eligo_setting_number(call, ELIGO_S_MAX_SIZE);
  q->read.unknown_facts_warn = strcmp(call->settings[ELIGO_S_UNKNOWN_FACTS].value, "warn") == 0;
  return q->as_of == NULL || q->standards == NULL ? ELIGO_MEMORY : ELIGO_OK;
}
