/* Strong Kleene logic with "not applicable", on sets of possible outcomes (docs/verdicts.md). Plain
 * values; any thread. Each function gives every outcome that some choice from its arguments can
 * give. */
#ifndef ELIGO_VALUE_OUTCOME_H
#define ELIGO_VALUE_OUTCOME_H

#include "eligo/verdict.h"

#include <stdbool.h>
#include <stddef.h>

eligo_outcomes eligo_all_of(eligo_outcomes a, eligo_outcomes b);
eligo_outcomes eligo_any_of(eligo_outcomes a, eligo_outcomes b);
/* Met and not met exchanged; not applicable stays. */
eligo_outcomes eligo_not(eligo_outcomes a);
/* Met when `need` or more of the members that apply are met. */
eligo_outcomes eligo_at_least_of(const eligo_outcomes *members, size_t count, size_t need);
/* The criterion where its condition is met; otherwise not applicable. */
eligo_outcomes eligo_when(eligo_outcomes condition, eligo_outcomes criterion);
/* True for the empty set and for a single outcome. */
bool eligo_is_settled(eligo_outcomes a);

#endif
