/* Decisions of many kinds, each written with stencils and without: not a byte differs. */
#include "decide/decision.h"
#include "base/file.h"
#include "eligo/eligo.h"
#include "report/report.h"
#include "report/stencil.h"

#include <glob.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

typedef struct desk {
  eligo_rulebook *rulebook;
  eligo_session *session;
  eligo_stencils stencils;
  eligo_language language;
  unsigned decided;
} desk;

static void compare(desk *d, const char *file, const char *const *standards, size_t n_standards) {
  const eligo_question question = {.as_of = "2026-03-01", .standards = standards, .n_standards = n_standards};
  const eligo_write_options plain = {.format = ELIGO_AS_JSON, .language = d->language};
  const eligo_decision *decision;
  eligo_text profile = {0}, copied = {0}, written = {0};
  const char *message;
  assert_int_equal(eligo_file_read(file, 1 << 20, &profile, &message), ELIGO_OK);
  if (eligo_session_decide(d->session, profile.bytes, profile.length, &question, &decision, NULL) == ELIGO_OK) {
    eligo_report_json_row(decision, d->language, &d->stencils, &copied);
    eligo_report_json_line(decision, &plain, &written);
    assert_string_equal(copied.bytes, written.bytes);
    d->decided++;
  }
  eligo_text_free(&profile);
  eligo_text_free(&copied);
  eligo_text_free(&written);
}

static unsigned kinds_kept(const desk *d) {
  bool kept[256] = {false};
  unsigned count = 0;
  for (uint32_t i = 0; i < d->rulebook->n_nodes; i++) {
    const uint8_t kind = d->rulebook->nodes[i].kind;
    if (d->stencils.nodes[i] == NULL || kept[kind]) continue;
    kept[kind] = true;
    count++;
  }
  return count;
}

/* Twice: what the first round keeps, the second copies. */
static void write_all(eligo_language language) {
  static const char *const standards[] = {"eu-taxonomy", "cn-green-2025", "sg-sat"};
  const eligo_load_options options = {.rules = ELIGO_TEST_DIR "/../rules"};
  desk d = {.language = language};
  glob_t examples;
  assert_int_equal(eligo_rulebook_load(&options, &d.rulebook, NULL), ELIGO_OK);
  assert_int_equal(eligo_session_new(d.rulebook, &d.session), ELIGO_OK);
  assert_true(eligo_stencils_open(&d.stencils, d.rulebook));
  assert_int_equal(glob(ELIGO_TEST_DIR "/../docs/examples/*.json", 0, NULL, &examples), 0);
  for (size_t i = 0; i < examples.gl_pathc * 2; i++) {
    compare(&d, examples.gl_pathv[i % examples.gl_pathc], NULL, 0);
    compare(&d, examples.gl_pathv[i % examples.gl_pathc], standards, 3);
  }
  assert_true(d.decided >= examples.gl_pathc * 2);
  assert_true(kinds_kept(&d) >= 15);
  globfree(&examples);
  eligo_stencils_close(&d.stencils);
  eligo_session_free(d.session);
  eligo_rulebook_free(d.rulebook);
}

static void a_copied_decision_is_the_written_one_in_english(void **state) {
  (void)state;
  write_all(ELIGO_EN);
}

static void a_copied_decision_is_the_written_one_in_chinese(void **state) {
  (void)state;
  write_all(ELIGO_ZH);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_copied_decision_is_the_written_one_in_english),
      cmocka_unit_test(a_copied_decision_is_the_written_one_in_chinese),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
