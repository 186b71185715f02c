/* Exact rational numbers of bounded size, and fast approximations that know their own error.
 * Nothing allocates; plain values; any thread. A result whose numerator or denominator would not
 * fit in 512 bits is refused. */
#ifndef ELIGO_VALUE_NUMBER_H
#define ELIGO_VALUE_NUMBER_H

#include <gmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { ELIGO_LIMBS = 8 }; /* 512 bits of 64-bit limbs */

/* sign * num / den in lowest terms, den > 0; zero has sign 0, n_num 0 and den 1. */
typedef struct eligo_rational {
  int sign; /* -1, 0, 1 */
  uint8_t n_num, n_den;
  mp_limb_t num[ELIGO_LIMBS], den[ELIGO_LIMBS];
} eligo_rational;

/* Reads a decimal number: [+-]digits[.digits][(e|E)[+-]digits]. False where it is malformed or too
 * large. */
bool eligo_rational_read(const char *text, size_t length, eligo_rational *out);
void eligo_rational_from_int(int64_t value, eligo_rational *out);
bool eligo_rational_add(const eligo_rational *a, const eligo_rational *b, eligo_rational *out);
bool eligo_rational_sub(const eligo_rational *a, const eligo_rational *b, eligo_rational *out);
bool eligo_rational_mul(const eligo_rational *a, const eligo_rational *b, eligo_rational *out);
/* False also for a divisor of zero. */
bool eligo_rational_div(const eligo_rational *a, const eligo_rational *b, eligo_rational *out);
bool eligo_rational_power(const eligo_rational *a, int exponent, eligo_rational *out);
/* -1, 0 or 1; never fails. */
int eligo_rational_compare(const eligo_rational *a, const eligo_rational *b);
/* The nearest double or one beside it. */
double eligo_rational_double(const eligo_rational *a);
/* True where it is a whole number that fits. */
bool eligo_rational_int(const eligo_rational *a, int64_t *out);

typedef enum eligo_rounding { ELIGO_DOWN = -1, ELIGO_NEAREST = 0, ELIGO_UP = 1 } eligo_rounding;
/* Writes a decimal without exponent, at most `decimals` digits behind the point and no trailing
 * zeros, rounded in the given direction (toward minus infinity, nearest, plus infinity) where it
 * does not end; returns the length without the NUL. Writes "…" where it does not fit. */
size_t eligo_rational_print(const eligo_rational *a, unsigned decimals, eligo_rounding rounding,
                            char *out, size_t size);

/* A double and a bound of its absolute error: the true value lies in [value - error, value +
 * error]. An error of infinity says "not known, ask exactly". */
typedef struct eligo_approx {
  double value, error;
} eligo_approx;

/* The error of a double that was rounded once from an exact number. */
eligo_approx eligo_approx_of(double value);
/* The same of a number at hand: no error where it is a whole number that a double holds. */
eligo_approx eligo_approx_of_rational(const eligo_rational *a);
eligo_approx eligo_approx_add(eligo_approx a, eligo_approx b);
eligo_approx eligo_approx_sub(eligo_approx a, eligo_approx b);
eligo_approx eligo_approx_mul(eligo_approx a, eligo_approx b);
eligo_approx eligo_approx_div(eligo_approx a, eligo_approx b);
/* -1 or 1 where the error allows only that; 0 where it takes the exact numbers to tell. */
int eligo_approx_compare(eligo_approx a, eligo_approx b);

#endif
