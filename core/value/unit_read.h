/* What unit.c and unit_read.c share. Plain values; any thread. */
#ifndef ELIGO_VALUE_UNIT_READ_H
#define ELIGO_VALUE_UNIT_READ_H

#include "value/unit.h"

enum { ELIGO_MOST_POWER = 12, ELIGO_LONGEST_UNIT = 120 /* bytes of a name */ };

/* Where the name that begins at `from` ends: at a space, a bracket or an operator. */
size_t eligo_unit_run(const char *text, size_t length, size_t from);
bool eligo_unit_power(const eligo_unit *a, int power, eligo_unit *out);
/* Writes one clause; `why` may be NULL. */
void eligo_unit_why(char *why, size_t size, const char *format, ...) ELIGO_PRINTF(3, 4);

#endif
