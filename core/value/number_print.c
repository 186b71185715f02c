#include "value/limbs.h"
#include "value/number.h"

#include <assert.h>

/* 512 bits are at most 155 digits before the point, and a fraction that ends does so within 511
 * behind it. One more place in front takes a carry. */
enum { MOST_WHOLE = 10 * ELIGO_CHUNK_DIGITS, MOST_FRACTION = 600 };

/* Digits as characters: whole part in at[start .. MOST_WHOLE), fraction behind. */
typedef struct figure {
  size_t start, end;
  char at[MOST_WHOLE + MOST_FRACTION];
} figure;

static void put_digits(char *end, mp_limb_t value, unsigned count) {
  while (count-- > 0) {
    *--end = (char)('0' + value % 10);
    value /= 10;
  }
}

static void put_whole(figure *f, eligo_wide *whole) {
  f->start = f->end = MOST_WHOLE;
  while (whole->n > 0) {
    mp_limb_t chunk = mpn_divrem_1(whole->at, 0, whole->at, whole->n, ELIGO_CHUNK);
    whole->n = eligo_limbs_trim(whole->at, whole->n);
    put_digits(f->at + f->start, chunk, ELIGO_CHUNK_DIGITS);
    f->start -= ELIGO_CHUNK_DIGITS;
  }
  while (f->start < MOST_WHOLE && f->at[f->start] == '0') f->start++;
}

/* Adds digits while something remains and leaves the rest in `remainder`, below the denominator. */
static void put_fraction(figure *f, eligo_wide *remainder, const eligo_rational *a,
                         unsigned decimals) {
  while (decimals > 0 && remainder->n > 0) {
    unsigned count = decimals < ELIGO_CHUNK_DIGITS ? decimals : ELIGO_CHUNK_DIGITS;
    eligo_wide_mul_small(remainder, eligo_power_of_ten(count), 0);
    mp_limb_t quotient[ELIGO_WIDE] = {0};
    if (remainder->n >= a->n_den) {
      mpn_tdiv_qr(quotient, remainder->at, 0, remainder->at, remainder->n, a->den, a->n_den);
      remainder->n = eligo_limbs_trim(remainder->at, a->n_den);
    }
    put_digits(f->at + f->end + count, quotient[0], count);
    f->end += count;
    decimals -= count;
  }
}

static bool at_least_half(eligo_wide *remainder, const eligo_rational *a) {
  eligo_wide den;
  eligo_wide_set(&den, a->den, a->n_den);
  eligo_wide_mul_small(remainder, 2, 0);
  return eligo_wide_compare(remainder, &den) >= 0;
}

static bool away_from_zero(eligo_wide *remainder, const eligo_rational *a,
                           eligo_rounding rounding) {
  if (remainder->n == 0) return false;
  if (rounding == ELIGO_NEAREST) return at_least_half(remainder, a);
  return (int)rounding == a->sign;
}

static void add_one(figure *f) {
  size_t i = f->end;
  while (i > f->start && f->at[i - 1] == '9') f->at[--i] = '0';
  if (i > f->start)
    f->at[i - 1]++;
  else
    f->at[--f->start] = '1';
}

static size_t too_small(char *out, size_t size) {
  const char *dots = size >= sizeof "…" ? "…" : "";
  if (size > 0) memcpy(out, dots, strlen(dots) + 1);
  return size > 0 ? strlen(dots) : 0;
}

static size_t write_figure(figure *f, bool negative, char *out, size_t size) {
  while (f->end > MOST_WHOLE && f->at[f->end - 1] == '0') f->end--;
  size_t fraction = f->end - MOST_WHOLE;
  bool zero = f->start == MOST_WHOLE && fraction == 0;
  if (f->start == MOST_WHOLE) f->at[--f->start] = '0';
  size_t sign = negative && !zero, whole = MOST_WHOLE - f->start;
  size_t length = sign + whole + (fraction > 0) + fraction;
  if (length >= size) return too_small(out, size);
  if (sign == 1) *out++ = '-';
  memcpy(out, f->at + f->start, whole);
  out += whole;
  if (fraction > 0) *out++ = '.';
  memcpy(out, f->at + MOST_WHOLE, fraction);
  out[fraction] = '\0';
  return length;
}

size_t eligo_rational_print(const eligo_rational *a, unsigned decimals, eligo_rounding rounding,
                            char *out, size_t size) {
  assert(out != NULL || size == 0);
  figure f;
  eligo_wide whole = {0}, remainder;
  eligo_wide_set(&remainder, a->num, a->n_num);
  if (a->n_num >= a->n_den) {
    mpn_tdiv_qr(whole.at, remainder.at, 0, a->num, a->n_num, a->den, a->n_den);
    whole.n = eligo_limbs_trim(whole.at, a->n_num - a->n_den + 1);
    remainder.n = eligo_limbs_trim(remainder.at, a->n_den);
  }
  put_whole(&f, &whole);
  put_fraction(&f, &remainder, a, decimals < MOST_FRACTION ? decimals : MOST_FRACTION);
  if (away_from_zero(&remainder, a, rounding)) add_one(&f);
  return write_figure(&f, a->sign < 0, out, size);
}
