/* One rulebook, several threads, a session each: all give the same bytes. */
#include "world.h"

#include "decide/decision.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

enum { THREADS = 4, ROUNDS = 20, WORLDS = 20 };

typedef struct job {
  const eligo_rulebook *rulebook;
  const eligo_text *profile;
  char *written;
  size_t length;
} job;

static void *work(void *context) {
  static const char *const standard = "s";
  job *j = context;
  eligo_session *session = NULL;
  const eligo_decision *decision = NULL;
  const eligo_write_options json = {.format = ELIGO_AS_JSON};
  eligo_question question = {.as_of = "2026-03-01", .standards = &standard, .n_standards = 1};
  if (eligo_session_new(j->rulebook, &session) != ELIGO_OK) return NULL;
  for (int i = 0; i < ROUNDS; i++) {
    if (eligo_session_decide(session, j->profile->bytes, j->profile->length, &question, &decision, NULL) != ELIGO_OK) break;
    eligo_free(j->written);
    j->written = NULL;
    eligo_decision_write(decision, &json, &j->written, &j->length);
  }
  eligo_session_free(session);
  return NULL;
}

static void threads_that_share_a_rulebook_agree(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= WORLDS; seed++) {
    world w;
    eligo_rulebook *rulebook = NULL;
    eligo_text profile = {0};
    pthread_t threads[THREADS];
    job jobs[THREADS];
    world_make(&w, seed);
    assert_int_equal(eligo_rulebook_freeze(&w.book, &rulebook, NULL), ELIGO_OK);
    knowledge k = world_know(&w, 60);
    world_profile(&k, &profile);
    for (int i = 0; i < THREADS; i++) {
      jobs[i] = (job){rulebook, &profile, NULL, 0};
      assert_int_equal(pthread_create(&threads[i], NULL, work, &jobs[i]), 0);
    }
    for (int i = 0; i < THREADS; i++) pthread_join(threads[i], NULL);
    for (int i = 1; i < THREADS; i++) {
      assert_int_equal(jobs[i].length, jobs[0].length);
      if (jobs[0].length > 0) assert_memory_equal(jobs[i].written, jobs[0].written, jobs[0].length);
    }
    for (int i = 0; i < THREADS; i++) eligo_free(jobs[i].written);
    eligo_text_free(&profile);
    eligo_rulebook_free(rulebook);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(threads_that_share_a_rulebook_agree)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
