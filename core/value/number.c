#include "value/number.h"

#include "value/limbs.h"

#include <assert.h>
#include <math.h>

static bool is_one(const mp_limb_t *at, mp_size_t n) {
  return n == 1 && at[0] == 1;
}

/* `out` must not overlap the factors. */
static void multiply(eligo_wide *out, const mp_limb_t *a, mp_size_t na, const mp_limb_t *b,
                     mp_size_t nb) {
  if (na == 0 || nb == 0) {
    out->n = 0;
    return;
  }
  if (na >= nb)
    mpn_mul(out->at, a, na, b, nb);
  else
    mpn_mul(out->at, b, nb, a, na);
  out->n = eligo_limbs_trim(out->at, na + nb);
}

static void shift_right(eligo_wide *w, mp_bitcnt_t bits) {
  mp_size_t limbs = (mp_size_t)(bits / 64);
  unsigned rest = (unsigned)(bits % 64);
  mp_size_t left = w->n - limbs;
  if (rest != 0)
    mpn_rshift(w->at, w->at + limbs, left, rest);
  else
    memmove(w->at, w->at + limbs, (size_t)left * sizeof w->at[0]);
  w->n = eligo_limbs_trim(w->at, left);
}

static void divide_exactly(eligo_wide *w, const eligo_wide *divisor) {
  eligo_wide quotient, remainder;
  mpn_tdiv_qr(quotient.at, remainder.at, 0, w->at, w->n, divisor->at, divisor->n);
  eligo_wide_set(w, quotient.at, eligo_limbs_trim(quotient.at, w->n - divisor->n + 1));
}

/* To lowest terms; both are above zero. mpn_gcd wants an odd operand, so the twos are taken out
 * before. */
static void reduce(eligo_wide *num, eligo_wide *den) {
  mp_bitcnt_t num_twos = mpn_scan1(num->at, 0), den_twos = mpn_scan1(den->at, 0);
  eligo_wide a = *num, b = *den, gcd;
  shift_right(&a, num_twos);
  shift_right(&b, den_twos);
  bool swap = a.n < b.n;
  gcd.n = swap ? mpn_gcd(gcd.at, b.at, b.n, a.at, a.n) : mpn_gcd(gcd.at, a.at, a.n, b.at, b.n);
  mp_bitcnt_t common = num_twos < den_twos ? num_twos : den_twos;
  shift_right(num, common);
  shift_right(den, common);
  if (is_one(gcd.at, gcd.n)) return;
  divide_exactly(num, &gcd);
  divide_exactly(den, &gcd);
}

/* Reduces and writes the result where it fits. */
static bool store(int sign, eligo_wide *num, eligo_wide *den, eligo_rational *out) {
  if (num->n == 0) {
    eligo_rational_from_int(0, out);
    return true;
  }
  if (!is_one(den->at, den->n)) reduce(num, den);
  if (num->n > ELIGO_LIMBS || den->n > ELIGO_LIMBS) return false;
  eligo_rational result = {.sign = sign, .n_num = (uint8_t)num->n, .n_den = (uint8_t)den->n};
  memcpy(result.num, num->at, (size_t)num->n * sizeof num->at[0]);
  memcpy(result.den, den->at, (size_t)den->n * sizeof den->at[0]);
  *out = result;
  return true;
}

void eligo_rational_from_int(int64_t value, eligo_rational *out) {
  eligo_rational result = {.sign = (value > 0) - (value < 0), .n_num = value != 0, .n_den = 1};
  result.num[0] = value < 0 ? (mp_limb_t)0 - (mp_limb_t)value : (mp_limb_t)value;
  result.den[0] = 1;
  *out = result;
}

/* |a| - |b|; answers the sign. */
static int subtract(eligo_wide *out, const eligo_wide *a, const eligo_wide *b) {
  int order = eligo_wide_compare(a, b);
  const eligo_wide *large = order < 0 ? b : a, *small = order < 0 ? a : b;
  if (order == 0)
    out->n = 0;
  else {
    mpn_sub(out->at, large->at, large->n, small->at, small->n);
    out->n = eligo_limbs_trim(out->at, large->n);
  }
  return order < 0 ? -1 : order > 0;
}

static void sum(eligo_wide *out, const eligo_wide *a, const eligo_wide *b) {
  const eligo_wide *large = a->n < b->n ? b : a, *small = a->n < b->n ? a : b;
  mp_limb_t carry = mpn_add(out->at, large->at, large->n, small->at, small->n);
  out->n = large->n;
  if (carry != 0) out->at[out->n++] = carry;
}

static bool add_signed(const eligo_rational *a, const eligo_rational *b, int b_sign,
                       eligo_rational *out) {
  eligo_wide x, y, num, den;
  multiply(&x, a->num, a->n_num, b->den, b->n_den);
  multiply(&y, b->num, b->n_num, a->den, a->n_den);
  multiply(&den, a->den, a->n_den, b->den, b->n_den);
  int sign = a->sign;
  if (a->sign == b_sign)
    sum(&num, &x, &y);
  else
    sign *= subtract(&num, &x, &y);
  return store(sign, &num, &den, out);
}

bool eligo_rational_add(const eligo_rational *a, const eligo_rational *b, eligo_rational *out) {
  if (a->sign == 0 || b->sign == 0) {
    *out = a->sign == 0 ? *b : *a;
    return true;
  }
  return add_signed(a, b, b->sign, out);
}

bool eligo_rational_sub(const eligo_rational *a, const eligo_rational *b, eligo_rational *out) {
  if (a->sign == 0 || b->sign == 0) {
    eligo_rational result = b->sign == 0 ? *a : *b;
    if (b->sign != 0) result.sign = -result.sign;
    *out = result;
    return true;
  }
  return add_signed(a, b, -b->sign, out);
}

bool eligo_rational_mul(const eligo_rational *a, const eligo_rational *b, eligo_rational *out) {
  eligo_wide num, den;
  multiply(&num, a->num, a->n_num, b->num, b->n_num);
  multiply(&den, a->den, a->n_den, b->den, b->n_den);
  return store(a->sign * b->sign, &num, &den, out);
}

bool eligo_rational_div(const eligo_rational *a, const eligo_rational *b, eligo_rational *out) {
  if (b->sign == 0) return false;
  eligo_wide num, den;
  multiply(&num, a->num, a->n_num, b->den, b->n_den);
  multiply(&den, a->den, a->n_den, b->num, b->n_num);
  return store(a->sign * b->sign, &num, &den, out);
}

bool eligo_rational_power(const eligo_rational *a, int exponent, eligo_rational *out) {
  eligo_rational result, square = *a;
  eligo_rational_from_int(1, &result);
  unsigned left = exponent < 0 ? 0u - (unsigned)exponent : (unsigned)exponent;
  if (exponent < 0 && !eligo_rational_div(&result, a, &square)) return false;
  while (left > 0) {
    if ((left & 1) != 0 && !eligo_rational_mul(&result, &square, &result)) return false;
    left >>= 1;
    if (left > 0 && !eligo_rational_mul(&square, &square, &square)) return false;
  }
  *out = result;
  return true;
}

int eligo_rational_compare(const eligo_rational *a, const eligo_rational *b) {
  if (a->sign != b->sign) return a->sign < b->sign ? -1 : 1;
  if (a->sign == 0) return 0;
  eligo_wide x, y;
  multiply(&x, a->num, a->n_num, b->den, b->n_den);
  multiply(&y, b->num, b->n_num, a->den, a->n_den);
  int order = eligo_wide_compare(&x, &y) * a->sign;
  return (order > 0) - (order < 0);
}

/* Shifts the numerator until the quotient has at least 65 bits, so that cutting the rest off costs
 * less than one unit in the last place of a double. 512 bits keep far from its largest and smallest
 * numbers. */
double eligo_rational_double(const eligo_rational *a) {
  if (a->sign == 0) return 0;
  size_t num_bits = eligo_limbs_bits(a->num, a->n_num),
         den_bits = eligo_limbs_bits(a->den, a->n_den);
  size_t shift = num_bits >= den_bits + 66 ? 0 : den_bits + 66 - num_bits;
  eligo_wide num = {0}, quotient, remainder;
  memcpy(num.at + shift / 64, a->num, a->n_num * sizeof a->num[0]);
  num.n = (mp_size_t)(shift / 64) + a->n_num;
  if (shift % 64 != 0) {
    mp_limb_t carry = mpn_lshift(num.at, num.at, num.n, (unsigned)(shift % 64));
    if (carry != 0) num.at[num.n++] = carry;
  }
  mpn_tdiv_qr(quotient.at, remainder.at, 0, num.at, num.n, a->den, a->n_den);
  quotient.n = eligo_limbs_trim(quotient.at, num.n - a->n_den + 1);
  size_t cut = eligo_limbs_bits(quotient.at, quotient.n) - 64;
  shift_right(&quotient, cut);
  return a->sign * ldexp((double)quotient.at[0], (int)cut - (int)shift);
}

bool eligo_rational_int(const eligo_rational *a, int64_t *out) {
  if (a->n_num > 1 || !is_one(a->den, a->n_den)) return false;
  const mp_limb_t most = (mp_limb_t)INT64_MAX;
  mp_limb_t magnitude = a->n_num == 0 ? 0 : a->num[0];
  if (magnitude > most + (a->sign < 0)) return false;
  if (a->sign >= 0)
    *out = (int64_t)magnitude;
  else
    *out = magnitude > most ? INT64_MIN : -(int64_t)magnitude;
  return true;
}

/* --- reading --- */

/* A decimal number in its parts; the digits are text[first .. last), a point among them or not.
 * Zeros at both ends of the digits are left out, so `first == last` is zero. */
typedef struct decimal {
  int sign;
  size_t first, last, digits;
  int64_t exponent; /* of the last digit */
} decimal;

enum { MOST_EXPONENT = 1000000000, MOST_DIGITS = 308 /* 10^308 has 1024 bits */ };

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static size_t skip_digits(const char *text, size_t length, size_t at) {
  while (at < length && is_digit(text[at])) at++;
  return at;
}

/* Stops counting where the exponent is beyond any number that fits, however many digits follow. */
static bool scan_exponent(const char *text, size_t length, size_t at, int64_t *out) {
  *out = 0;
  if (at == length) return true;
  if (text[at] != 'e' && text[at] != 'E') return false;
  at++;
  bool negative = at < length && text[at] == '-';
  if (at < length && (text[at] == '-' || text[at] == '+')) at++;
  if (at == length || skip_digits(text, length, at) != length) return false;
  int64_t value = 0;
  for (; at < length; at++) {
    if (value < MOST_EXPONENT) value = value * 10 + (text[at] - '0');
  }
  *out = negative ? -value : value;
  return true;
}

static void leave_out_zeros(const char *text, size_t point, decimal *d) {
  while (d->first < d->last && (text[d->first] == '0' || text[d->first] == '.')) d->first++;
  while (d->last > d->first && (text[d->last - 1] == '0' || text[d->last - 1] == '.')) d->last--;
  bool has_point = d->first < point && point < d->last;
  d->digits = d->last - d->first - has_point;
}

static bool scan(const char *text, size_t length, decimal *d) {
  size_t at = length > 0 && (text[0] == '-' || text[0] == '+');
  d->sign = at == 1 && text[0] == '-' ? -1 : 1;
  size_t point = skip_digits(text, length, at), end = point;
  if (point == at) return false;
  if (point < length && text[point] == '.') {
    end = skip_digits(text, length, point + 1);
    if (end == point + 1) return false;
  }
  if (!scan_exponent(text, length, end, &d->exponent)) return false;
  d->first = at;
  d->last = end;
  leave_out_zeros(text, point, d);
  if (d->last > point)
    d->exponent -= (int64_t)(d->last - point - 1);
  else
    d->exponent += (int64_t)(point - d->last);
  return true;
}

static bool read_digits(const char *text, const decimal *d, eligo_wide *out) {
  mp_limb_t chunk = 0;
  unsigned digits = 0;
  out->n = 0;
  for (size_t i = d->first; i < d->last; i++) {
    if (text[i] == '.') continue;
    chunk = chunk * 10 + (mp_limb_t)(text[i] - '0');
    if (++digits < ELIGO_CHUNK_DIGITS) continue;
    if (!eligo_wide_mul_small(out, ELIGO_CHUNK, chunk)) return false;
    chunk = 0;
    digits = 0;
  }
  return digits == 0 || eligo_wide_mul_small(out, eligo_power_of_ten(digits), chunk);
}

static bool scale(eligo_wide *w, unsigned exponent) {
  for (; exponent >= ELIGO_CHUNK_DIGITS; exponent -= ELIGO_CHUNK_DIGITS) {
    if (!eligo_wide_mul_small(w, ELIGO_CHUNK, 0)) return false;
  }
  return eligo_wide_mul_small(w, eligo_power_of_ten(exponent), 0);
}

bool eligo_rational_read(const char *text, size_t length, eligo_rational *out) {
  decimal d;
  if (!scan(text, length, &d)) return false;
  if (d.first == d.last) {
    eligo_rational_from_int(0, out);
    return true;
  }
  if (d.digits > MOST_DIGITS || d.exponent > MOST_DIGITS || d.exponent < -MOST_DIGITS) return false;
  eligo_wide num, den = {1, {1}};
  if (!read_digits(text, &d, &num)) return false;
  bool fits =
      d.exponent < 0 ? scale(&den, (unsigned)-d.exponent) : scale(&num, (unsigned)d.exponent);
  return fits && store(d.sign, &num, &den, out);
}
