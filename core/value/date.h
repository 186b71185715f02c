/* Calendar days and dates of lower precision. Plain values; any thread. */
#ifndef ELIGO_VALUE_DATE_H
#define ELIGO_VALUE_DATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Days since 1970-01-01 in the proleptic Gregorian calendar. */
typedef int32_t eligo_day;
#define ELIGO_DAY_FIRST (-719162) /* 0001-01-01 */
#define ELIGO_DAY_LAST 2932896    /* 9999-12-31 */

/* The days a date may mean, both ends included: "2019-06" is 2019-06-01 to 2019-06-30. */
typedef struct eligo_dates {
  eligo_day first, last;
} eligo_dates;

/* Reads YYYY, YYYY-MM or YYYY-MM-DD (ISO 8601, years 0001 to 9999); false where it is none of them.
 */
bool eligo_dates_read(const char *text, size_t length, eligo_dates *out);
/* Reads YYYY-MM-DD only. */
bool eligo_day_read(const char *text, size_t length, eligo_day *out);
void eligo_day_split(eligo_day day, int *year, unsigned *month, unsigned *day_of_month);
int eligo_day_year(eligo_day day);
/* By calendar: 31 March less one month is the last day of February. Stops at the first and last
 * day. */
eligo_day eligo_day_add_months(eligo_day day, int64_t months);
eligo_day eligo_day_add_days(eligo_day day, int64_t days);
/* Writes "2026-03-01" and a NUL. */
void eligo_day_print(eligo_day day, char out[11]);
/* "2019", "2019-06" or "2019-06-30", as precise as the interval; "2019-01-02..2019-03-04" where it
 * is no whole month or year. */
void eligo_dates_print(eligo_dates dates, char out[24]);

#endif
