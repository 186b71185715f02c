/* A session that is given another rulebook, and one that does not load. */
#include <eligo/eligo.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define SHIPPED ELIGO_SOURCE_DIR "/rules"
#define TINY ELIGO_SOURCE_DIR "/tests/cli/rules"

static const char profile[] = "{\"uses\":[{\"items\":{\"tiny\":\"1\"},\"facts\":{\"plant.capacity\":\"50 MW\"}}]}";

static eligo_rulebook *load(const char *folder) {
  eligo_rulebook *rulebook = NULL;
  const eligo_load_options options = {.rules = folder};
  eligo_rulebook_load(&options, &rulebook, NULL);
  return rulebook;
}

static eligo_status decide(eligo_session *session) {
  const eligo_question question = {.as_of = "2026-03-01"};
  const eligo_decision *decision = NULL;
  return eligo_session_decide(session, profile, strlen(profile), &question, &decision, NULL);
}

static void a_session_goes_on_with_the_rulebook_it_is_given(void **state) {
  (void)state;
  eligo_rulebook *tiny = load(TINY), *shipped = load(SHIPPED);
  eligo_session *session = NULL;
  assert_true(tiny != NULL && shipped != NULL);
  assert_int_equal(eligo_session_new(tiny, &session), ELIGO_OK);
  for (int i = 0; i < 3; i++) {
    assert_int_equal(decide(session), ELIGO_OK);
    assert_int_equal(eligo_session_use_rulebook(session, shipped), ELIGO_OK);
    assert_int_equal(decide(session), ELIGO_BAD_INPUT); /* which knows no such standard */
    eligo_rulebook_free(tiny); /* nobody uses it any more */
    tiny = load(TINY);
    assert_int_equal(eligo_session_use_rulebook(session, tiny), ELIGO_OK);
  }
  eligo_session_free(session);
  eligo_rulebook_free(tiny);
  eligo_rulebook_free(shipped);
}

static void rules_that_do_not_load_leave_the_old_ones_in_place(void **state) {
  (void)state;
  eligo_rulebook *tiny = load(TINY), *none = load(ELIGO_SOURCE_DIR "/tests/hostile");
  eligo_session *session = NULL;
  assert_null(none);
  assert_int_equal(eligo_session_new(tiny, &session), ELIGO_OK);
  assert_int_equal(decide(session), ELIGO_OK);
  eligo_session_free(session);
  eligo_rulebook_free(tiny);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(a_session_goes_on_with_the_rulebook_it_is_given),
                                     cmocka_unit_test(rules_that_do_not_load_leave_the_old_ones_in_place)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
