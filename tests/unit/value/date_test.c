#include "value/date.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

static eligo_day day(const char *text) {
  eligo_day result = 0;
  if (!eligo_day_read(text, strlen(text), &result)) fail_msg("'%s' is not read", text);
  return result;
}

static void assert_day(eligo_day actual, const char *expected) {
  char text[11];
  eligo_day_print(actual, text);
  assert_string_equal(text, expected);
}

/* Walks the whole calendar by the rules of a wall calendar. */
static void every_day_is_split_printed_and_read_back(void **state) {
  (void)state;
  static const unsigned lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  int year = 1;
  unsigned month = 1, of_month = 1;
  for (eligo_day d = ELIGO_DAY_FIRST; d <= ELIGO_DAY_LAST; d++) {
    int y;
    unsigned m, o;
    eligo_day_split(d, &y, &m, &o);
    if (y != year || m != month || o != of_month) fail_msg("day %d is %d-%u-%u", d, y, m, o);
    if (o == 1 || o >= 28) {
      char text[11];
      eligo_day_print(d, text);
      assert_int_equal(day(text), d);
    }
    int leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    unsigned length = lengths[month - 1] + (month == 2 && leap ? 1 : 0);
    if (++of_month > length) {
      of_month = 1;
      if (++month > 12) {
        month = 1;
        year++;
      }
    }
  }
  assert_int_equal(year, 10000);
}

static void epoch_is_day_zero(void **state) {
  (void)state;
  assert_int_equal(day("1970-01-01"), 0);
  assert_int_equal(day("0001-01-01"), ELIGO_DAY_FIRST);
  assert_int_equal(day("9999-12-31"), ELIGO_DAY_LAST);
  assert_int_equal(eligo_day_year(day("2026-12-31")), 2026);
}

static void only_three_forms_are_read(void **state) {
  (void)state;
  static const char *const bad[] = {
      "",           "26",         "0000",        "2026-",      "2026-1",     "2026-13",
      "2026-00",    "2026-02-30", "2025-02-29",  "1900-02-29", "2026/03/01", "2026-3-1",
      "2026-03-00", "2026-04-31", "2026-03-01 ", " 2026",      "+2026-03-1", "20260301",
      "-001",       "2026-03-1x", "2026-0a",     "2026x03"};
  eligo_dates dates = {7, 7};
  for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) {
    if (eligo_dates_read(bad[i], strlen(bad[i]), &dates)) fail_msg("'%s' is read", bad[i]);
  }
  assert_int_equal(dates.first, 7);
  eligo_day d;
  assert_false(eligo_day_read("2026-03", 7, &d));
  assert_true(eligo_day_read("2024-02-29", 10, &d));
  assert_true(eligo_day_read("2000-02-29", 10, &d));
}

static void coarse_dates_are_intervals(void **state) {
  (void)state;
  eligo_dates dates;
  assert_true(eligo_dates_read("2019", 4, &dates));
  assert_day(dates.first, "2019-01-01");
  assert_day(dates.last, "2019-12-31");
  assert_true(eligo_dates_read("2024-02", 7, &dates));
  assert_day(dates.first, "2024-02-01");
  assert_day(dates.last, "2024-02-29");
}

static void months_fall_back_to_the_last_day(void **state) {
  (void)state;
  assert_day(eligo_day_add_months(day("2026-03-31"), -1), "2026-02-28");
  assert_day(eligo_day_add_months(day("2024-03-31"), -1), "2024-02-29");
  assert_day(eligo_day_add_months(day("2024-02-29"), 12), "2025-02-28");
  assert_day(eligo_day_add_months(day("2024-02-29"), -48), "2020-02-29");
  assert_day(eligo_day_add_months(day("2025-12-15"), 1), "2026-01-15");
  assert_day(eligo_day_add_months(day("2026-01-15"), -1), "2025-12-15");
  assert_day(eligo_day_add_months(day("2026-03-01"), -36), "2023-03-01");
}

static void sums_stop_at_the_ends_of_the_calendar(void **state) {
  (void)state;
  eligo_day d = day("2026-03-01");
  assert_int_equal(eligo_day_add_months(d, INT64_MAX), ELIGO_DAY_LAST);
  assert_int_equal(eligo_day_add_months(d, INT64_MIN), ELIGO_DAY_FIRST);
  assert_int_equal(eligo_day_add_months(d, -2025 * 12 - 3), ELIGO_DAY_FIRST);
  assert_day(eligo_day_add_months(d, -2025 * 12 - 2), "0001-01-01");
  assert_int_equal(eligo_day_add_months(day("9999-12-01"), 1), ELIGO_DAY_LAST);
  assert_int_equal(eligo_day_add_days(d, INT64_MAX), ELIGO_DAY_LAST);
  assert_int_equal(eligo_day_add_days(d, INT64_MIN), ELIGO_DAY_FIRST);
  assert_day(eligo_day_add_days(d, -1), "2026-02-28");
}

static void intervals_print_as_precise_as_they_are(void **state) {
  (void)state;
  static const char *const as_read[] = {"2019",       "2019-06", "2024-02",
                                        "2019-06-30", "0001",    "9999-12"};
  char text[24];
  eligo_dates dates;
  for (size_t i = 0; i < sizeof as_read / sizeof as_read[0]; i++) {
    assert_true(eligo_dates_read(as_read[i], strlen(as_read[i]), &dates));
    eligo_dates_print(dates, text);
    assert_string_equal(text, as_read[i]);
  }
  eligo_dates_print((eligo_dates){day("2019-01-02"), day("2019-03-04")}, text);
  assert_string_equal(text, "2019-01-02..2019-03-04");
  eligo_dates_print((eligo_dates){day("2019-01-01"), day("2020-12-31")}, text);
  assert_string_equal(text, "2019-01-01..2020-12-31");
  eligo_dates_print((eligo_dates){day("2023-02-01"), day("2023-02-27")}, text);
  assert_string_equal(text, "2023-02-01..2023-02-27");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_day_is_split_printed_and_read_back),
      cmocka_unit_test(epoch_is_day_zero),
      cmocka_unit_test(only_three_forms_are_read),
      cmocka_unit_test(coarse_dates_are_intervals),
      cmocka_unit_test(months_fall_back_to_the_last_day),
      cmocka_unit_test(sums_stop_at_the_ends_of_the_calendar),
      cmocka_unit_test(intervals_print_as_precise_as_they_are),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
