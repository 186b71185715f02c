#include "report/words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static void every_word_is_there_in_both_languages(void **state) {
  (void)state;
  for (int word = 0; word < ELIGO_WORDS; word++) {
    for (int language = 0; language < ELIGO_LANGUAGES; language++) {
      const char *text = eligo_word_in((eligo_word)word, (eligo_language)language);
      if (text == NULL || text[0] == '\0')
        fail_msg("word %d is missing in language %d", word, language);
    }
  }
}

static bool is_ascii(const char *text) {
  for (; *text != '\0'; text++) {
    if ((unsigned char)*text >= 0x80) return false;
  }
  return true;
}

static void every_reason_has_a_code_and_a_sentence_in_both_languages(void **state) {
  (void)state;
  for (int reason = ELIGO_R_NONE + 1; reason < ELIGO_REASONS; reason++) {
    assert_true(strlen(eligo_reason_code((eligo_reason)reason)) > 0);
    for (int other = 0; other < reason; other++)
      assert_string_not_equal(eligo_reason_code((eligo_reason)reason),
                              eligo_reason_code((eligo_reason)other));
    for (int language = 0; language < ELIGO_LANGUAGES; language++) {
      eligo_text out = {0};
      eligo_reason_say((eligo_reason)reason, (eligo_bilingual){{NULL, NULL}}, "A", "B",
                       (eligo_language)language, &out);
      assert_true(out.length > 3);
      assert_null(strpbrk(out.bytes, "{}[]"));
      assert_true(is_ascii(out.bytes) == (language == ELIGO_EN));
      eligo_text_free(&out);
    }
  }
}

static void every_kind_of_criterion_has_a_code_of_its_own(void **state) {
  (void)state;
  for (unsigned kind = ELIGO_N_FLAG; kind < ELIGO_N_LITERAL; kind++) {
    assert_string_not_equal(eligo_kind_code(kind), "term");
    for (unsigned other = ELIGO_N_NONE; other < kind; other++)
      assert_string_not_equal(eligo_kind_code(kind), eligo_kind_code(other));
  }
  assert_string_equal(eligo_kind_code(ELIGO_N_ADD), "term");
  assert_string_equal(eligo_kind_code(255), "term");
}

static void a_bracket_goes_when_what_it_names_is_missing(void **state) {
  (void)state;
  eligo_text out = {0};
  eligo_bilingual none = {{NULL, NULL}};
  eligo_reason_say(ELIGO_R_CONFIRMED, none, "A. Lin", NULL, ELIGO_EN, &out);
  assert_string_equal(out.bytes, "confirmed by A. Lin");
  eligo_text_clear(&out);
  eligo_reason_say(ELIGO_R_CONFIRMED, none, NULL, "2026-02-01", ELIGO_ZH, &out);
  assert_string_equal(out.bytes, "已于 2026-02-01 确认");
  eligo_text_free(&out);
}

static void braces_in_an_argument_are_not_a_template(void **state) {
  (void)state;
  eligo_text out = {0};
  eligo_reason_say(ELIGO_R_LUA, (eligo_bilingual){{NULL, NULL}}, "bad {b} [x]", "B", ELIGO_EN,
                   &out);
  assert_string_equal(out.bytes, "the test could not be run: bad {b} [x]");
  eligo_text_free(&out);
}

static void sets_of_several_outcomes_are_unknown(void **state) {
  (void)state;
  for (eligo_outcomes set = 0; set <= ELIGO_ANY; set++) {
    bool settled = set == ELIGO_MET || set == ELIGO_NOT_MET || set == ELIGO_NOT_APPLICABLE;
    assert_true(settled == (strcmp(eligo_outcome_code(set), "unknown") != 0));
  }
  assert_string_equal(eligo_outcome_symbol(ELIGO_MET | ELIGO_NOT_APPLICABLE), "?");
}

static void a_title_falls_back_to_the_other_language(void **state) {
  (void)state;
  assert_string_equal(eligo_title_in((eligo_bilingual){{"Wind", NULL}}, ELIGO_ZH), "Wind");
  assert_string_equal(eligo_title_in((eligo_bilingual){{"Wind", "风电"}}, ELIGO_ZH), "风电");
  assert_null(eligo_title_in((eligo_bilingual){{NULL, NULL}}, ELIGO_EN));
}

static void the_summary_counts_what_is_missing(void **state) {
  (void)state;
  eligo_text out = {0};
  eligo_decision d = {.verdict = ELIGO_UNDETERMINED, .n_missing = 1};
  eligo_summary_say(&d, ELIGO_EN, &out);
  assert_string_equal(out.bytes, "One fact is missing.");
  eligo_text_clear(&out);
  d.n_missing = 12;
  eligo_summary_say(&d, ELIGO_ZH, &out);
  assert_string_equal(out.bytes, "缺少 12 项信息。");
  eligo_text_free(&out);
}

static void a_verdict_that_rests_on_a_person_says_so(void **state) {
  (void)state;
  eligo_text out = {0};
  eligo_decision d = {.verdict = ELIGO_ELIGIBLE, .confirmed = true, .until = "scope"};
  eligo_summary_say(&d, ELIGO_EN, &out);
  assert_string_equal(
      out.bytes,
      "Every requirement is met. The verdict rests on a confirmation by a person. Tested only as "
      "far as the step “Scope”; a label needs every step.");
  eligo_text_free(&out);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_word_is_there_in_both_languages),
      cmocka_unit_test(every_reason_has_a_code_and_a_sentence_in_both_languages),
      cmocka_unit_test(every_kind_of_criterion_has_a_code_of_its_own),
      cmocka_unit_test(a_bracket_goes_when_what_it_names_is_missing),
      cmocka_unit_test(braces_in_an_argument_are_not_a_template),
      cmocka_unit_test(sets_of_several_outcomes_are_unknown),
      cmocka_unit_test(a_title_falls_back_to_the_other_language),
      cmocka_unit_test(the_summary_counts_what_is_missing),
      cmocka_unit_test(a_verdict_that_rests_on_a_person_says_so),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
