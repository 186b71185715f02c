/* A thousand loads, decisions and frees. The leak checker looks after each hundred. */
#include <eligo/eligo.h>
#include <malloc.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#if defined(__SANITIZE_ADDRESS__)
size_t __sanitizer_get_current_allocated_bytes(void); /* of the sanitizer, whose header is not everywhere */
static size_t in_use(void) {
  return __sanitizer_get_current_allocated_bytes();
}
#else
static size_t in_use(void) {
  return mallinfo2().uordblks;
}
#endif

static void one_round(void) {
  static const char profile[] = "{\"uses\":[{\"items\":{\"tiny\":\"1\"},\"facts\":{\"plant.capacity\":\"50 MW\"}}]}";
  const eligo_load_options rules = {.rules = ELIGO_SOURCE_DIR "/tests/cli/rules"};
  const eligo_question question = {.as_of = "2026-03-01", .fingerprint = true};
  eligo_rulebook *rulebook = NULL;
  eligo_session *session = NULL;
  const eligo_decision *decision = NULL;
  char *text = NULL;
  size_t length;
  assert_int_equal(eligo_rulebook_load(&rules, &rulebook, NULL), ELIGO_OK);
  assert_int_equal(eligo_session_new(rulebook, &session), ELIGO_OK);
  assert_int_equal(eligo_session_decide(session, profile, strlen(profile), &question, &decision, NULL), ELIGO_OK);
  assert_int_equal(eligo_decision_write(decision, NULL, &text, &length), ELIGO_OK);
  eligo_free(text);
  eligo_session_free(session);
  eligo_rulebook_free(rulebook);
}

static void a_thousand_loads_leave_no_byte(void **state) {
  (void)state;
  one_round(); /* what the C library keeps for itself is there now */
  size_t before = in_use();
  for (int i = 0; i < 1000; i++) one_round();
  assert_int_equal(in_use(), before);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(a_thousand_loads_leave_no_byte)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
