#include "tiny.h"

typedef struct wanted {
  unsigned line;
  const char *id, *part;
} wanted;

static eligo_findings lint(const eligo_coverage *coverage) {
  eligo_findings findings;
  assert_int_equal(eligo_lint(rulebook, coverage, NULL, &arena, &findings), ELIGO_OK);
  return findings;
}

static unsigned count(const eligo_findings *findings, const char *id, const char *part) {
  unsigned found = 0;
  for (size_t i = 0; i < findings->count; i++)
    found += strcmp(findings->at[i].id, id) == 0 && strstr(findings->at[i].message, part) != NULL;
  return found;
}

static void each_mistake_is_found_once_and_nothing_else(void **state) {
  (void)state;
  static const wanted all[] = {
      {0, "unused-paper", "'letter'"},        {1, "source-not-cited", "'Notice'"},
      {16, "unused-fact", "'idle'"},          {23, "unused-fact", "'penalty.on'"},
      {25, "unused-parameter", "'window'"},   {45, "from-alone", "a grade"},
      {52, "from-alone", "a branch of `by`"},
  };
  eligo_findings findings = lint(NULL);
  assert_int_equal(findings.count, sizeof all / sizeof *all);
  for (size_t i = 0; i < findings.count; i++) {
    assert_string_equal(findings.at[i].id, all[i].id);
    assert_int_equal(findings.at[i].place.line, all[i].line);
    assert_non_null(strstr(findings.at[i].message, all[i].part));
  }
}

static void cases_that_are_missing_are_named(void **state) {
  (void)state;
  eligo_cases cases = {0};
  eligo_coverage coverage;
  read_beside(&cases);
  assert_int_equal(eligo_coverage_start(&coverage, rulebook, &arena), ELIGO_OK);
  for (size_t i = 0; i < cases.count; i++) {
    eligo_case_result result;
    assert_int_equal(eligo_case_run(session, rulebook, cases.at[i], &arena, &result, &coverage),
                     ELIGO_OK);
  }
  eligo_findings findings = lint(&coverage);
  assert_int_equal(count(&findings, "activity-without-case", ""), 1);
  assert_int_equal(count(&findings, "activity-without-case", "'tiny/1.3'"), 1);
  assert_int_equal(count(&findings, "criterion-without-case", ""),
                   1); /* those of 1.3 are not repeated */
  assert_int_equal(count(&findings, "criterion-without-case", "'tiny/1.2/contribution/best/ghg'"),
                   1);
  assert_int_equal(count(&findings, "criterion-never-failed", "'tiny/1.1/contribution/a/verified'"),
                   1);
  assert_int_equal(count(&findings, "criterion-never-failed", "'tiny/1.1/contribution/a/ghg'"), 0);
  assert_int_equal(count(&findings, "criterion-never-met", ""), 0); /* `never` cannot be */
  eligo_coverage_total total = eligo_coverage_sum(&coverage);
  assert_int_equal(total.activities, 3);
  assert_int_equal(total.activities_seen, 2);
  assert_int_equal(total.criteria, 15);
  assert_int_equal(total.seen, 12);
  assert_true(total.both_ways > 0 && total.both_ways < total.seen);
}

static void without_any_case_every_activity_is_named(void **state) {
  (void)state;
  eligo_coverage coverage;
  assert_int_equal(eligo_coverage_start(&coverage, rulebook, &arena), ELIGO_OK);
  eligo_findings findings = lint(&coverage);
  assert_int_equal(count(&findings, "activity-without-case", ""), 3);
  assert_int_equal(count(&findings, "criterion-without-case", "'tiny/1.1"), 0);
  assert_int_equal(count(&findings, "criterion-without-case", "'tiny-loan/file/request.approved'"),
                   1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_mistake_is_found_once_and_nothing_else),
      cmocka_unit_test(cases_that_are_missing_are_named),
      cmocka_unit_test(without_any_case_every_activity_is_named),
  };
  return cmocka_run_group_tests(tests, open_tiny, close_tiny);
}
