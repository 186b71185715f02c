/* What a number of a profile comes to in base units. */
#include "fact/profile.h"

#include <float.h>
#include <math.h>

const double eligo_powers_of_ten[19] = {1e0, 1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8, 1e9,
                                        1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18};

bool eligo_value_exact(const eligo_value *value, eligo_rational *out) {
  eligo_rational digits;
  return eligo_rational_read(value->shown.at, value->as.number.length, &digits) &&
         eligo_rational_mul(&digits, &value->as.number.unit->factor, out);
}

eligo_approx eligo_value_approx(const eligo_value *value) {
  eligo_rational exact;
  eligo_approx factor = eligo_approx_of(value->as.number.unit->approx);
  if (value->decimal) {
    eligo_approx mantissa = eligo_approx_of((double)value->as.number.mantissa);
    return eligo_approx_mul(eligo_approx_div(mantissa, (eligo_approx){eligo_powers_of_ten[value->scale], 0}), factor);
  }
  if (eligo_value_exact(value, &exact)) return eligo_approx_of(eligo_rational_double(&exact));
  return (eligo_approx){0, INFINITY};
}
