#include "value/date.h"

#include <assert.h>
#include <string.h>

enum {
  DAYS_OF_ERA = 146097, /* 400 years */
  DAYS_TO_1970 = 719468 /* from 0000-03-01 */
};

static bool is_leap(int year) {
  return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

static unsigned days_of_month(int year, unsigned month) {
  static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return month == 2 && is_leap(year) ? 29 : days[month - 1];
}

/* Years are counted from March, so that the leap day is the last of its year and months have a
 * linear formula. The first March is that of the year 0. */
static eligo_day join(int year, unsigned month, unsigned day) {
  const bool early = month <= 2;
  const unsigned shifted = (unsigned)year - early, from_march = early ? month + 9 : month - 3;
  return (eligo_day)(shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + (153 * from_march + 2) / 5 + day) - 1 - DAYS_TO_1970;
}

static eligo_day clamp(int64_t day) {
  if (day < ELIGO_DAY_FIRST) return ELIGO_DAY_FIRST;
  return day > ELIGO_DAY_LAST ? ELIGO_DAY_LAST : (eligo_day)day;
}

void eligo_day_split(eligo_day day, int *year, unsigned *month, unsigned *day_of_month) {
  assert(day >= ELIGO_DAY_FIRST && day <= ELIGO_DAY_LAST);
  int shifted = day + DAYS_TO_1970;
  int era = shifted / DAYS_OF_ERA;
  int day_of_era = shifted - era * DAYS_OF_ERA;
  int year_of_era =
      (day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / (DAYS_OF_ERA - 1)) / 365;
  int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  int from_march = (5 * day_of_year + 2) / 153;
  *day_of_month = (unsigned)(day_of_year - (153 * from_march + 2) / 5 + 1);
  *month = (unsigned)(from_march < 10 ? from_march + 3 : from_march - 9);
  *year = era * 400 + year_of_era + (*month <= 2);
}

int eligo_day_year(eligo_day day) {
  int year;
  unsigned month, day_of_month;
  eligo_day_split(day, &year, &month, &day_of_month);
  return year;
}

/* "2026-03-" less its own zeros and dashes: digits, and zeros where the dashes stand. */
#define ZEROS_AND_DASHES UINT64_C(0x2D30302D30303030)
#define DASHES UINT64_C(0xFF0000FF00000000)

static inline uint64_t beyond_nine(uint64_t digits) {
  return (digits | (digits + UINT64_C(0x7676767676767676))) & UINT64_C(0x8080808080808080);
}

/* A whole date at once: YYYY-MM- in one word, and the day behind it. */
static bool read_day(const char *text, eligo_day *out) {
  uint64_t word;
  memcpy(&word, text, sizeof word);
  word ^= ZEROS_AND_DASHES;
  const unsigned tens = (unsigned)(text[8] - '0'), ones = (unsigned)(text[9] - '0');
  if ((word & DASHES) != 0 || beyond_nine(word) != 0 || tens > 9 || ones > 9) return false;
  const uint64_t pairs = word * 10 + (word >> 8); /* each byte of a pair's tens holds the pair */
  const unsigned year = (unsigned)(pairs & 0xFF) * 100 + (unsigned)(pairs >> 16 & 0xFF), month = (unsigned)(pairs >> 40 & 0xFF), day = tens * 10 + ones;
  if (year == 0 || month - 1 > 11 || day - 1 >= days_of_month((int)year, month)) return false;
  *out = join((int)year, month, day);
  return true;
}

/* YYYY and YYYY-MM are read as their first and last day. */
bool eligo_dates_read(const char *text, size_t length, eligo_dates *out) {
  char day[] = "0000-01-01";
  if (length == 10) {
    if (!read_day(text, &out->first)) return false;
    out->last = out->first;
    return true;
  }
  if (length != 4 && length != 7) return false;
  memcpy(day, text, length);
  eligo_dates dates;
  if (!read_day(day, &dates.first)) return false;
  const eligo_day next = eligo_day_add_months(dates.first, length == 4 ? 12 : 1);
  dates.last = next == ELIGO_DAY_LAST ? next : next - 1; /* there is none behind the last year */
  *out = dates;
  return true;
}

bool eligo_day_read(const char *text, size_t length, eligo_day *out) {
  eligo_dates dates;
  if (length != 10 || !eligo_dates_read(text, length, &dates)) return false;
  *out = dates.first;
  return true;
}

eligo_day eligo_day_add_months(eligo_day day, int64_t months) {
  const int64_t all_months = 12 * 10000;
  if (months <= -all_months) return ELIGO_DAY_FIRST;
  if (months >= all_months) return ELIGO_DAY_LAST;
  int year;
  unsigned month, day_of_month;
  eligo_day_split(day, &year, &month, &day_of_month);
  int64_t total = (int64_t)year * 12 + (int64_t)month - 1 + months;
  if (total < 12) return ELIGO_DAY_FIRST;
  if (total >= all_months) return ELIGO_DAY_LAST;
  int new_year = (int)(total / 12);
  unsigned new_month = (unsigned)(total % 12) + 1;
  unsigned last = days_of_month(new_year, new_month);
  return join(new_year, new_month, day_of_month < last ? day_of_month : last);
}

eligo_day eligo_day_add_days(eligo_day day, int64_t days) {
  const int64_t span = (int64_t)ELIGO_DAY_LAST - ELIGO_DAY_FIRST;
  if (days > span) return ELIGO_DAY_LAST;
  if (days < -span) return ELIGO_DAY_FIRST;
  return clamp((int64_t)day + days);
}

static void put_digits(char *out, unsigned value, unsigned count) {
  while (count-- > 0) {
    out[count] = (char)('0' + value % 10);
    value /= 10;
  }
}

void eligo_day_print(eligo_day day, char out[11]) {
  int year;
  unsigned month, day_of_month;
  eligo_day_split(clamp(day), &year, &month, &day_of_month);
  put_digits(out, (unsigned)year, 4);
  out[4] = '-';
  put_digits(out + 5, month, 2);
  out[7] = '-';
  put_digits(out + 8, day_of_month, 2);
  out[10] = '\0';
}

void eligo_dates_print(eligo_dates dates, char out[24]) {
  char last[11];
  eligo_day_print(dates.first, out);
  eligo_day_print(dates.last, last);
  if (strcmp(out, last) == 0) return;
  bool same_year = memcmp(out, last, 4) == 0;
  bool same_month = same_year && memcmp(out, last, 7) == 0;
  int year;
  unsigned month, day_of_month;
  eligo_day_split(clamp(dates.last), &year, &month, &day_of_month);
  bool month_begins = memcmp(out + 8, "01", 2) == 0;
  bool month_ends = day_of_month == days_of_month(year, month);
  if (same_month && month_begins && month_ends) {
    out[7] = '\0';
  } else if (same_year && strcmp(out + 4, "-01-01") == 0 && strcmp(last + 4, "-12-31") == 0) {
    out[4] = '\0';
  } else {
    memcpy(out + 10, "..", 2);
    memcpy(out + 12, last, sizeof last);
  }
}
