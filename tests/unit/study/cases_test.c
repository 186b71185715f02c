#include "tiny.h"

#define HEAD                                                                                       \
  "standard: tiny\nas of: 2026-03-01\n"                                                            \
  "case: one\n item: 1.1\n given:\n firm.clean: yes\n firm.penalties: none\n new: no\n"            \
  " ghg: 120 g/kWh\n verified: yes\n size: large\n"

static eligo_case_result run(const eligo_case *one) {
  eligo_case_result result;
  assert_int_equal(eligo_case_run(session, rulebook, one, &arena, &result, NULL), ELIGO_OK);
  return result;
}

static void assert_differs(const char *text, unsigned line, const char *message) {
  eligo_cases cases = {0};
  if (read_text(text, &cases) != ELIGO_OK) fail_msg("%s", fault_list[0].message);
  eligo_case_result result = run(cases.at[cases.count - 1]);
  assert_false(result.passed);
  assert_int_equal(result.count, 1);
  assert_string_equal(result.differences[0].text, message);
  assert_int_equal(result.differences[0].line, line);
}

static void every_case_beside_the_rules_passes(void **state) {
  (void)state;
  eligo_cases cases = {0};
  read_beside(&cases);
  assert_int_equal(cases.count, 13);
  for (size_t i = 0; i < cases.count; i++) {
    eligo_case_result result = run(cases.at[i]);
    if (!result.passed) fail_msg("%s: %s", cases.at[i]->name, result.differences[0].text);
    assert_int_equal(result.count, 0);
  }
}

static void a_difference_names_value_and_limit(void **state) {
  (void)state;
  assert_differs(HEAD " expect:\n  contribution/a: met\n", 13,
                 "contribution/a: expected met, got not met: ghg is 120 g/kWh, tested < 100 g/kWh");
}

static void a_missing_fact_is_named(void **state) {
  (void)state;
  assert_differs(
      "standard: tiny\nas of: 2026-03-01\ncase: one\nitem: 1.1\ngiven:\nghg: 5 g/kWh\nsize: large\n"
      "expect:\ncontribution: met\n",
      9, "contribution: expected met, got unknown: verified is not given");
}

static void items_verdicts_and_grades_are_compared(void **state) {
  (void)state;
  assert_differs(HEAD "expect:\n1.1: eligible\n", 13,
                 "1.1: expected eligible, got not eligible: contribution not met, no_harm not "
                 "applicable, common met");
  assert_differs(HEAD "expect:\nverdict: undetermined\n", 13,
                 "verdict: expected undetermined, got not eligible: against it tiny/1.1/contribution/a/ghg");
  assert_differs(HEAD "expect:\ngrade: best\n", 13, "grade: expected best, got none");
  assert_differs(HEAD "expect:\nmissing: ghg\n", 13, "missing: expected ghg, got none");
  assert_differs(HEAD "expect:\nno_harm/water/assessed: met\n", 13,
                 "no_harm/water/assessed: expected met, got nothing: it was not asked");
}

static void refusals_are_compared(void **state) {
  (void)state;
  assert_differs(HEAD "expect:\nerror: nothing like it\n", 13,
                 "error: expected \"nothing like it\", but the deal was decided: not eligible");
  assert_differs("standard: tiny\nas of: 2026-03-01\ncase: one\nitem: 1.1\ngiven:\nsize: huge\n"
                 "expect:\nverdict: eligible\n",
                 3,
                 "the profile was refused: 'size' has no value 'huge'; its first value is 'large'");
}

static void like_takes_over_what_is_given_but_not_what_is_expected(void **state) {
  (void)state;
  eligo_cases cases = {0};
  assert_int_equal(read_text(HEAD
                             "expect:\ncontribution: not met\n"
                             "case: two\nlike: one\ngiven:\nghg: 1 g/kWh\nexpect:\n1.1: eligible\n",
                             &cases),
                   ELIGO_OK);
  assert_int_equal(cases.count, 2);
  assert_int_equal(cases.at[1]->n_expected, 1);
  assert_true(run(cases.at[0]).passed);
  assert_true(run(cases.at[1]).passed);
}

static void cases_become_profiles(void **state) {
  (void)state;
  eligo_cases cases = {0};
  eligo_text text = {0};
  assert_int_equal(
      read_text(
          "as of: 2026-03-01\ncase: a \"b\"\nproduct: tiny-loan\namount: 7 CNY\ngiven:\n"
          "firm.clean: no\nrequest.approved: not yet\n"
          "firm.penalties: { penalty.on: 2025, penalty.serious: yes }\n"
          "firm.penalties: { penalty.serious: unknown }\n"
          "use: dam, 3 CNY, tiny/1.1, power.hydro\nsteps: one, two\nghg: -007.50\n"
          "use: road\nsteps: none\nghg: 5 g/kWh [audited, 2026-02, a report]\nverified: unknown\n"
          "expect:\nverdict: eligible\n",
          &cases),
      ELIGO_OK);
  eligo_case_profile(rulebook, cases.at[0], &text);
  assert_string_equal(
      text.bytes,
      "{\"firm\":{\"facts\":{\"firm.clean\":false,\"firm.penalties\":[{\"penalty.on\":\"2025\","
      "\"penalty.serious\":true},{}]}},"
      "\"request\":{\"id\":\"a \\\"b\\\"\",\"facts\":{\"request.amount\":\"7 CNY\","
      "\"request.approved\":\"not yet\"}},"
      "\"uses\":[{\"id\":\"dam\",\"activity\":\"power.hydro\",\"items\":{\"tiny\":\"1.1\"},"
      "\"facts\":{\"use.amount\":\"3 CNY\",\"steps\":[\"one\",\"two\"],\"ghg\":-7.50}},"
      "{\"id\":\"road\",\"facts\":{\"use.amount\":\"7 CNY\",\"steps\":[],\"ghg\":{\"value\":\"5 "
      "g/kWh\","
      "\"quality\":\"audited\",\"date\":\"2026-02\",\"source\":\"a report\"}}}]}");
  eligo_text_free(&text);
}

typedef struct faulty {
  const char *text;
  unsigned line;
  const char *message; /* part of it */
} faulty;

#define ONE "standard: tiny\nas of: 2026-03-01\ncase: one\nitem: 1.1\n"

static const faulty faulty_files[] = {
    {"standard: tyny\n", 1, "no standard is called 'tyny'; did you mean 'tiny'?"},
    {"as of: 2026-02-30\n", 1, "'2026-02-30' is no date"},
    {"like: one\n", 1, "stands before the first case"},
    {"given:\n", 1, "stands before the first case"},
    {"item: 1.1\n", 1, "of which standard?"},
    {ONE "itm: 1.2\n", 5, "a case has no line 'itm:'; did you mean 'item'?"},
    {ONE "no colon here\n", 5, "is no line of a case"},
    {ONE "expect:\nverdict: eligible\ncase: one\nexpect:\nverdict: eligible\n", 7,
     "two cases are called 'one' (the other in line 3)"},
    {ONE "like: won\n", 5, "no case above is called 'won'"},
    {ONE "like: one\n", 5, "no case above is called 'one'"},
    {ONE "product: tiny-lone\n", 5, "did you mean 'tiny-loan'?"},
    {ONE "activity: power.hidro\n", 5, "did you mean 'power.hydro'?"},
    {ONE "given: now\n", 5, "stands alone in its line"},
    {ONE "given:\nitem: 1.2\n", 6, "'item:' stands behind 'given:'"},
    {ONE "given:\nghgg: 5\n", 6, "no fact is called 'ghgg'; did you mean 'ghg'?"},
    {ONE "given:\nghg: 5\nghg: 6\n", 7, "'ghg' is given twice in this case"},
    {ONE "given:\nghg:\n", 6, "'ghg:' says nothing"},
    {ONE "given:\npenalty.on: 2025-01-01\n", 6,
     "belongs into a row: 'firm.penalties: { penalty.on: 2025-01-01 }'"},
    {ONE "given:\nfirm.penalties: yes\n", 6, "'firm.penalties' is a list; write a row"},
    {ONE "given:\nfirm.penalties: { ghg: 5 }\n", 6,
     "'ghg' is no fact of a row of 'firm.penalties'"},
    {ONE "given:\nfirm.penalties: { penalty.on }\n", 6, "is no pair of a row"},
    {ONE "given:\nuse: a, 1 CNY, 1.1\nuse: b, 1 CNY, 1.1\nexpect:\nverdict: eligible\n"
         "case: two\nlike: one\ngiven:\nghg: 5\n",
     13, "the case has several uses; write 'use: a' before the facts of one"},
    {ONE "given:\nconfirm: x met by Li\n", 6, "confirms nothing"},
    {ONE "given:\nconfirm: x met by Li on 2026-01-01\n", 6, "no criterion is called 'x'"},
    {ONE "expect:\ncontribution: mett\n", 6,
     "is no outcome; write met, not met, unknown or not applicable"},
    {ONE "expect:\n1.1: met it\n", 6,
     "is no verdict; write eligible, not eligible or undetermined"},
    {ONE "expect:\ncontribution/a/gfg: met\n", 6, "did you mean 'tiny/1.1/contribution/a/ghg'?"},
    {ONE "expect:\ngrade: beast\n", 6, "'tiny' has no grade 'beast'; did you mean 'best'?"},
    {ONE "expect:\nmissing: ghg, gfg\n", 6, "no fact is called 'gfg'"},
    {ONE "given:\nghg: 5\n", 3, "'one' expects nothing"},
    {"standard: tiny\ncase: one\nitem: 1.1\nexpect:\nverdict: eligible\n", 2, "'one' has no date"},
};

static void faults_say_where_and_what_to_do(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof faulty_files / sizeof *faulty_files; i++) {
    const faulty *f = &faulty_files[i];
    eligo_cases cases = {0};
    if (read_text(f->text, &cases) != ELIGO_BAD_INPUT) fail_msg("read: %s", f->text);
    assert_int_equal(cases.count, 0);
    assert_string_equal(fault_list[0].source, "some.cases");
    if (strstr(fault_list[0].message, f->message) == NULL)
      fail_msg("'%s' does not say '%s'", fault_list[0].message, f->message);
    if (fault_list[0].line != f->line)
      fail_msg("'%s' is said of line %u", f->message, fault_list[0].line);
  }
}

static void all_faults_of_a_file_come_at_once(void **state) {
  (void)state;
  eligo_cases cases = {0};
  assert_int_equal(read_text(ONE "itm: 1\ngiven:\nghgg: 1\nexpect:\nverdict: maybe\n", &cases),
                   ELIGO_BAD_INPUT);
  assert_int_equal(faults.errors, 4); /* with no expectation left, the case expects nothing */
}

static void comments_blank_lines_and_other_line_ends_are_free(void **state) {
  (void)state;
  eligo_cases cases = {0};
  assert_int_equal(
      read_text("\xEF\xBB\xBF# head\r\n\r\nstandard: tiny # here\r\n\tas of: 2026-03-01\r\n"
                "case: No. #1 of two: yes\r\nexpect:\r\nverdict: undetermined\r\n",
                &cases),
      ELIGO_OK);
  assert_string_equal(cases.at[0]->name, "No.");
  assert_int_equal(cases.at[0]->line, 5);
}

static void hostile_bytes_do_no_harm(void **state) {
  (void)state;
  static const char base[] =
      ONE "given:\nfirm.penalties: { penalty.on: 2025-01-01, penalty.serious: yes }\n"
          "use: a, 5 CNY, tiny/1.1\nghg: 5 g/kWh [audited]\nsteps: one, two\n"
          "confirm: contribution/a met by A and B on 2026-01-01 because it is\n"
          "expect:\na > contribution: met\nmissing: ghg\nfix: contribution/a\n";
  uint64_t seed = 7;
  for (unsigned round = 0; round < 3000; round++) {
    char text[sizeof base];
    memcpy(text, base, sizeof base);
    for (unsigned hits = 0; hits < 1 + round % 4; hits++) {
      seed = seed * 6364136223846793005u + 1442695040888963407u;
      text[(seed >> 33) % (sizeof base - 1)] = "{}:,#[] \n\0/>\xFF"[(seed >> 20) % 13];
    }
    eligo_cases cases = {0};
    faults = (eligo_faults){.at = fault_list, .capacity = 16};
    if (eligo_cases_read(rulebook, "x", text, sizeof base - 1, &arena, &cases, &faults) == ELIGO_OK)
      for (size_t i = 0; i < cases.count; i++) run(cases.at[i]);
    eligo_arena_reset(&arena);
  }
}

static void cases_are_found_in_folders(void **state) {
  (void)state;
  eligo_names names;
  const char *message = NULL;
  assert_int_equal(eligo_cases_find(TINY_FOLDER, &arena, &names, &message), ELIGO_OK);
  assert_int_equal(names.count, 1);
  assert_string_equal(names.at[0], TINY_CASES);
  assert_int_equal(eligo_cases_find(TINY_CASES, &arena, &names, &message), ELIGO_OK);
  assert_int_equal(names.count, 1);
  assert_int_equal(eligo_cases_find("/nowhere/at/all", &arena, &names, &message), ELIGO_IO);
  assert_non_null(message);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_case_beside_the_rules_passes),
      cmocka_unit_test(a_difference_names_value_and_limit),
      cmocka_unit_test(a_missing_fact_is_named),
      cmocka_unit_test(items_verdicts_and_grades_are_compared),
      cmocka_unit_test(refusals_are_compared),
      cmocka_unit_test(like_takes_over_what_is_given_but_not_what_is_expected),
      cmocka_unit_test(cases_become_profiles),
      cmocka_unit_test(faults_say_where_and_what_to_do),
      cmocka_unit_test(all_faults_of_a_file_come_at_once),
      cmocka_unit_test(comments_blank_lines_and_other_line_ends_are_free),
      cmocka_unit_test(hostile_bytes_do_no_harm),
      cmocka_unit_test(cases_are_found_in_folders),
  };
  return cmocka_run_group_tests(tests, open_tiny, close_tiny);
}
