#include "value/number.h"

#include <float.h>
#include <math.h>

/* One rounding costs at most |result| * 2^-53, or the smallest subnormal where the result
 * underflows; twice that is granted. Bounds are themselves computed in doubles, at most eight
 * roundings each, so they are widened by 2^-49. */
#define ONE_ROUNDING 0x1p-52
#define WIDER (1 + 0x1p-49)
#define NARROWER (1 - 0x1p-49)

static const eligo_approx unknown = {0, INFINITY};

static eligo_approx checked(double value, double error) {
  error = (error + fabs(value) * ONE_ROUNDING + 4 * DBL_TRUE_MIN) * WIDER;
  return isfinite(value) && isfinite(error) ? (eligo_approx){value, error} : unknown;
}

eligo_approx eligo_approx_of(double value) {
  return checked(value, 0);
}

eligo_approx eligo_approx_of_rational(const eligo_rational *a) {
  const int64_t most = INT64_C(1) << 53;
  int64_t whole;
  if (eligo_rational_int(a, &whole) && whole <= most && whole >= -most) return (eligo_approx){(double)whole, 0};
  return eligo_approx_of(eligo_rational_double(a));
}

eligo_approx eligo_approx_add(eligo_approx a, eligo_approx b) {
  return checked(a.value + b.value, a.error + b.error);
}

eligo_approx eligo_approx_sub(eligo_approx a, eligo_approx b) {
  return checked(a.value - b.value, a.error + b.error);
}

eligo_approx eligo_approx_mul(eligo_approx a, eligo_approx b) {
  double error = fabs(a.value) * b.error + fabs(b.value) * a.error + a.error * b.error;
  return checked(a.value * b.value, error);
}

/* With A and B the true values and a and b the doubles: |A/B - a/b| <= (|A-a| + |a/b| |B-b|) / |B|,
 * and |B| is at least |b| less its error. */
eligo_approx eligo_approx_div(eligo_approx a, eligo_approx b) {
  double least = (fabs(b.value) - b.error) * NARROWER;
  if (!(least > 0)) return unknown;
  double value = a.value / b.value;
  double error = (a.error + (fabs(value) + DBL_TRUE_MIN) * b.error + 4 * DBL_TRUE_MIN) / least;
  return checked(value, error);
}

int eligo_approx_compare(eligo_approx a, eligo_approx b) {
  double gap = a.value - b.value;
  double reach = (a.error + b.error) * WIDER + 4 * DBL_TRUE_MIN;
  if (!isfinite(gap) || !isfinite(reach)) return 0;
  if (fabs(gap) * NARROWER <= reach) return 0;
  return gap > 0 ? 1 : -1;
}
