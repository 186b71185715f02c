/* Natural numbers of up to 18 limbs, for core/value alone: the temporaries of exact arithmetic,
 * wide enough for a sum of two products of 512-bit numbers. They live on the stack; any thread. */
#ifndef ELIGO_VALUE_LIMBS_H
#define ELIGO_VALUE_LIMBS_H

#include "value/number.h"

#include <string.h>

_Static_assert(GMP_NUMB_BITS == 64, "limbs are taken to have 64 bits");

enum { ELIGO_WIDE = 2 * ELIGO_LIMBS + 2 };

typedef struct eligo_wide {
  mp_size_t n; /* limbs in use, the top one not zero; 0 is zero */
  mp_limb_t at[ELIGO_WIDE];
} eligo_wide;

#define ELIGO_CHUNK_DIGITS 19 /* decimal digits that always fit in one limb */
#define ELIGO_CHUNK UINT64_C(10000000000000000000)

static inline mp_size_t eligo_limbs_trim(const mp_limb_t *at, mp_size_t n) {
  while (n > 0 && at[n - 1] == 0) n--;
  return n;
}

static inline size_t eligo_limbs_bits(const mp_limb_t *at, mp_size_t n) {
  return n == 0 ? 0 : (size_t)n * 64 - (size_t)__builtin_clzll((unsigned long long)at[n - 1]);
}

static inline void eligo_wide_set(eligo_wide *out, const mp_limb_t *at, mp_size_t n) {
  if (n > 0) memcpy(out->at, at, (size_t)n * sizeof *at);
  out->n = n;
}

/* out = out * factor + add; false where it outgrows the limbs. */
static inline bool eligo_wide_mul_small(eligo_wide *w, mp_limb_t factor, mp_limb_t add) {
  mp_limb_t carry = w->n == 0 ? 0 : mpn_mul_1(w->at, w->at, w->n, factor);
  if (w->n > 0)
    carry += mpn_add_1(w->at, w->at, w->n, add);
  else
    carry = add;
  if (carry != 0) {
    if (w->n == ELIGO_WIDE) return false;
    w->at[w->n++] = carry;
  }
  return true;
}

static inline mp_limb_t eligo_power_of_ten(unsigned exponent) {
  mp_limb_t power = 1;
  while (exponent-- > 0) power *= 10;
  return power;
}

static inline int eligo_wide_compare(const eligo_wide *a, const eligo_wide *b) {
  if (a->n != b->n) return a->n < b->n ? -1 : 1;
  return a->n == 0 ? 0 : mpn_cmp(a->at, b->at, a->n);
}

#endif
