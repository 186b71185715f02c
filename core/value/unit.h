/* Units of measurement, declared by the rulebook with exact factors. The registry lives in an arena
 * and is read-only after load (any thread); units are plain values. */
#ifndef ELIGO_VALUE_UNIT_H
#define ELIGO_VALUE_UNIT_H

#include "base/table.h"
#include "eligo/status.h"
#include "value/number.h"

enum { ELIGO_UNIT_BASES = 8 };

/* A factor to the base units, and their powers: kWh is 3600000 of J^1; % is 1/100 of nothing. The
 * dimensions are sorted by base and hold no zero power. */
typedef struct eligo_unit {
  eligo_rational factor;
  double approx; /* the factor as a double */
  uint8_t n_bases;
  struct {
    uint16_t base;
    int8_t power;
  } bases[ELIGO_UNIT_BASES];
} eligo_unit;

typedef struct eligo_unit_entry {
  const char *name;     /* "kWh" */
  const char *title[2]; /* English (may be NULL: the name) and Chinese */
  eligo_unit unit;
  bool prefixes; /* takes SI prefixes (n u m c d h k M G T P) */
  bool currency;
} eligo_unit_entry;

typedef struct eligo_units {
  eligo_arena *arena;
  eligo_unit_entry *entries;
  size_t count, capacity;
  uint16_t bases;
  uint16_t *base_entries; /* base -> entry */
  size_t base_capacity;
  eligo_table names; /* names and aliases -> entry */
} eligo_units;       /* zero it and set `arena` */

/* Declares a unit. `definition` NULL makes it a base unit; else a quantity of units declared before
 * ("3600000 J", "12 month"). `also` are further names (the Chinese title is one by itself).
 * ELIGO_BAD_RULES with the reason in `why` (one clause) where the name is taken or the definition
 * is not understood. Strings are borrowed. */
typedef struct eligo_unit_declaration {
  const char *name, *definition;
  const char *title[2];
  const char *const *also;
  size_t n_also;
  bool prefixes, currency;
} eligo_unit_declaration;
eligo_status eligo_unit_declare(eligo_units *units, const eligo_unit_declaration *declaration,
                                char *why, size_t why_size);

/* Reads a unit expression: names (with SI prefixes, and the Chinese multipliers 百 千 万 百万 千万
 * 亿 before a Chinese name or a unit), joined by "/", "*", "·" or a space, with powers as trailing
 * digits or ^-2: "gCO2e/kWh", "W/m2", "kgCO2e/kW/year", "万元", "吨标准煤". The empty text is the
 * pure number 1. False with `why` (one clause, the nearest name in it). */
bool eligo_unit_read(const eligo_units *units, const char *text, size_t length, eligo_unit *out,
                     char *why, size_t why_size);
bool eligo_unit_same_dimension(const eligo_unit *a, const eligo_unit *b);
bool eligo_unit_is_pure(const eligo_unit *unit);
/* True where it is an amount of one currency; `base` (may be NULL) gets the entry of the currency.
 */
bool eligo_unit_is_currency(const eligo_units *units, const eligo_unit *unit,
                            const eligo_unit_entry **entry);
void eligo_unit_one(eligo_unit *out);
bool eligo_unit_mul(const eligo_unit *a, const eligo_unit *b, eligo_unit *out);
bool eligo_unit_div(const eligo_unit *a, const eligo_unit *b, eligo_unit *out);
/* The dimension in base units, for messages: "J/m2"; "a pure number". */
void eligo_unit_print_dimension(const eligo_units *units, const eligo_unit *unit, char *out,
                                size_t size);

/* Splits "31 gCO2e/kWh" into the number's length and where the unit begins; false where no number
 * leads. */
bool eligo_quantity_split(const char *text, size_t length, size_t *number_length,
                          size_t *unit_start);
/* Reads a whole quantity: its exact value in base units, and its unit. */
bool eligo_quantity_read(const eligo_units *units, const char *text, size_t length,
                         eligo_rational *value, eligo_unit *unit, char *why, size_t why_size);

#endif
