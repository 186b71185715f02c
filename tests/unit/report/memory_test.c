/* Writing a decision while memory ends: it says so, and leaves nothing behind. */
#include "unit/wrapped.h"

#include <eligo/eligo.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

static const char profile[] =
    "{\"firm\":{\"id\":\"F1\",\"facts\":{\"firm.clean\":true,\"firm.penalties\":[{\"on\":\"2025-01-02\",\"serious\":true}]}},"
    "\"request\":{\"id\":\"R\",\"product\":\"loan\",\"amount\":\"100 CNY\",\"issued\":\"2026-02-01\"},\"uses\":[{\"id\":\"a\","
    "\"amount\":\"60 CNY\",\"items\":{\"std\":\"1\"},\"facts\":{\"plant.power\":\"60 MW\",\"plant.area\":\"10 km2\"}}]}";

typedef struct world {
  eligo_rulebook *rulebook;
  eligo_session *session;
  const eligo_decision *decision;
} world;

static int make(void **state) {
  static world w;
  const eligo_load_options rules = {.rules = ELIGO_SOURCE_DIR "/tests/fuzz/law"};
  const eligo_question question = {.as_of = "2026-03-01", .fingerprint = true};
  *state = &w;
  return eligo_rulebook_load(&rules, &w.rulebook, NULL) != ELIGO_OK || eligo_session_new(w.rulebook, &w.session) != ELIGO_OK ||
         eligo_session_decide(w.session, profile, strlen(profile), &question, &w.decision, NULL) != ELIGO_OK;
}

static int forget(void **state) {
  world *w = *state;
  eligo_session_free(w->session);
  eligo_rulebook_free(w->rulebook);
  return 0;
}

static void every_form_ends_cleanly_when_memory_ends(void **state) {
  const world *w = *state;
  for (int format = ELIGO_AS_TEXT; format <= ELIGO_AS_HTML; format++) {
    const eligo_write_options how = {.format = (eligo_format)format, .language = ELIGO_ZH, .everything = true};
    eligo_status status = ELIGO_MEMORY;
    size_t granted = 0;
    for (; status == ELIGO_MEMORY && granted < 2000; granted++) {
      char *out = NULL;
      size_t length = 77;
      wrapped_limit(granted);
      status = eligo_decision_write(w->decision, &how, &out, &length);
      wrapped_limit(SIZE_MAX);
      if (status != ELIGO_OK) assert_true(out == NULL && length == 77);
      eligo_free(out);
    }
    assert_int_equal(status, ELIGO_OK);
    assert_in_range(granted, 2, 1999);
  }
}

static void the_sheet_ends_cleanly_when_memory_ends(void **state) {
  const world *w = *state;
  eligo_status status = ELIGO_MEMORY;
  size_t granted = 0;
  for (; status == ELIGO_MEMORY && granted < 2000; granted++) {
    eligo_blocks *blocks = NULL;
    wrapped_limit(granted);
    status = eligo_decision_blocks(w->decision, NULL, &blocks);
    wrapped_limit(SIZE_MAX);
    assert_true((blocks != NULL) == (status == ELIGO_OK));
    eligo_blocks_free(blocks);
  }
  assert_int_equal(status, ELIGO_OK);
  assert_in_range(granted, 2, 1999);
}

typedef struct seen {
  unsigned all, leaves, stop_after;
} seen;

static bool see(void *data, const eligo_criterion *criterion) {
  seen *s = data;
  s->all++;
  s->leaves += criterion->leaf;
  assert_non_null(criterion->step);
  return s->all != s->stop_after;
}

static void a_walk_sees_every_criterion_until_it_is_told_to_stop(void **state) {
  const world *w = *state;
  seen all = {0}, few = {.stop_after = 3};
  wrapped_limit(0); /* a walk asks for no memory */
  eligo_decision_walk(w->decision, ELIGO_EN, see, &all);
  wrapped_limit(SIZE_MAX);
  eligo_decision_walk(w->decision, ELIGO_ZH, see, &few);
  assert_true(all.all > 10 && all.leaves > 5 && all.leaves < all.all);
  assert_int_equal(few.all, 3);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_form_ends_cleanly_when_memory_ends),
      cmocka_unit_test(the_sheet_ends_cleanly_when_memory_ends),
      cmocka_unit_test(a_walk_sees_every_criterion_until_it_is_told_to_stop),
  };
  return cmocka_run_group_tests(tests, make, forget);
}
