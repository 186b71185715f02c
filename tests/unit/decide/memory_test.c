/* What happens to memory: none is asked for once a session is warm, and when it ends nothing breaks and nothing leaks. */
#include "world.h"

#include "decide/decision.h"
#include "eligo/rulebook.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "unit/wrapped.h"

static eligo_status decide(eligo_session *session, const eligo_text *profile, bool verdict_only) {
  static const char *standard = "s";
  eligo_fault at[4];
  eligo_faults faults = {.at = at, .capacity = 4};
  eligo_question question = {.as_of = "2026-03-01", .standards = &standard, .n_standards = 1, .verdict_only = verdict_only};
  const eligo_decision *decision = NULL;
  return eligo_session_decide(session, profile->bytes, profile->length, &question, &decision, &faults);
}

static void a_warm_session_asks_for_no_memory(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= 50; seed++) {
    world w;
    eligo_rulebook *rulebook = NULL;
    eligo_session *session = NULL;
    eligo_text profile = {0};
    world_make(&w, seed);
    assert_int_equal(eligo_rulebook_freeze(&w.book, &rulebook, NULL), ELIGO_OK);
    assert_int_equal(eligo_session_new(rulebook, &session), ELIGO_OK);
    knowledge k = world_know(&w, 70);
    world_profile(&k, &profile);
    decide(session, &profile, false);
    decide(session, &profile, true);
    wrapped_limit(SIZE_MAX);
    for (int i = 0; i < 5; i++) {
      decide(session, &profile, true);
      decide(session, &profile, false);
    }
    size_t asked_when_warm = wrapped_asked;
    assert_int_equal(asked_when_warm, 0);
    eligo_text_free(&profile);
    eligo_session_free(session);
    eligo_rulebook_free(rulebook);
  }
}

/* Loads the small law of the command's tests and decides with it. */
static eligo_status whole_road(void) {
  static const char profile[] = "{\"uses\": [{\"id\": \"u\", \"items\": {\"tiny\": \"1\"}, \"facts\": {}}]}";
  eligo_fault at[8];
  eligo_faults faults = {.at = at, .capacity = 8};
  eligo_load_options load = {.rules = ELIGO_SOURCE_DIR "/tests/cli/rules"};
  eligo_question question = {.as_of = "2026-03-01"};
  eligo_rulebook *rulebook = NULL;
  eligo_session *session = NULL;
  const eligo_decision *decision = NULL;
  eligo_status status = eligo_rulebook_load(&load, &rulebook, &faults);
  if (status == ELIGO_OK) status = eligo_session_new(rulebook, &session);
  if (status == ELIGO_OK) status = eligo_session_decide(session, profile, sizeof profile - 1, &question, &decision, &faults);
  eligo_session_free(session);
  eligo_rulebook_free(rulebook);
  return status;
}

static void memory_that_ends_anywhere_breaks_nothing(void **state) {
  (void)state;
  wrapped_limit(SIZE_MAX);
  eligo_status whole = whole_road();
  size_t needed = wrapped_asked;
  assert_true(whole == ELIGO_OK || whole == ELIGO_BAD_INPUT);
  assert_true(needed > 100);
  for (size_t n = 0; n < needed; n += n < 300 ? 1 : 7) {
    wrapped_limit(n);
    eligo_status status = whole_road();
    wrapped_limit(SIZE_MAX);
    if (status == ELIGO_OK) fail_msg("request %zu of %zu failed, and the call did not say so", n, needed);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_warm_session_asks_for_no_memory),
      cmocka_unit_test(memory_that_ends_anywhere_breaks_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
