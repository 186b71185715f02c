#include "value/unit.h"

#include "value/unit_read.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* --- plain units --- */

void eligo_unit_one(eligo_unit *out) {
  *out = (eligo_unit){.approx = 1};
  eligo_rational_from_int(1, &out->factor);
}

/* Adds `power` of a base, keeping the dimensions sorted and free of zeros. False where there is no
 * room. */
static bool add_base(eligo_unit *unit, uint16_t base, int power) {
  unsigned at = 0;
  while (at < unit->n_bases && unit->bases[at].base < base) at++;
  bool found = at < unit->n_bases && unit->bases[at].base == base;
  int total = power + (found ? unit->bases[at].power : 0);
  if (total < -ELIGO_MOST_POWER || total > ELIGO_MOST_POWER) return false;
  if (!found && unit->n_bases == ELIGO_UNIT_BASES) return false;
  size_t behind = (size_t)(unit->n_bases - at - (found ? 1u : 0u)) * sizeof unit->bases[0];
  if (total == 0) {
    memmove(&unit->bases[at], &unit->bases[at + 1], behind);
    unit->n_bases--;
    return true;
  }
  if (!found) {
    memmove(&unit->bases[at + 1], &unit->bases[at], behind);
    unit->n_bases++;
  }
  unit->bases[at].base = base;
  unit->bases[at].power = (int8_t)total;
  return true;
}

static bool combine(const eligo_unit *a, const eligo_unit *b, int sign, eligo_unit *out) {
  eligo_unit result = *a;
  bool fits = sign > 0 ? eligo_rational_mul(&a->factor, &b->factor, &result.factor)
                       : eligo_rational_div(&a->factor, &b->factor, &result.factor);
  if (!fits) return false;
  for (unsigned i = 0; i < b->n_bases; i++) {
    if (!add_base(&result, b->bases[i].base, sign * b->bases[i].power)) return false;
  }
  result.approx = eligo_rational_double(&result.factor);
  *out = result;
  return true;
}

bool eligo_unit_mul(const eligo_unit *a, const eligo_unit *b, eligo_unit *out) {
  return combine(a, b, 1, out);
}

bool eligo_unit_div(const eligo_unit *a, const eligo_unit *b, eligo_unit *out) {
  return combine(a, b, -1, out);
}

bool eligo_unit_power(const eligo_unit *a, int power, eligo_unit *out) {
  eligo_unit result;
  eligo_unit_one(&result);
  if (!eligo_rational_power(&a->factor, power, &result.factor)) return false;
  for (unsigned i = 0; i < a->n_bases; i++) {
    if (!add_base(&result, a->bases[i].base, power * a->bases[i].power)) return false;
  }
  result.approx = eligo_rational_double(&result.factor);
  *out = result;
  return true;
}

bool eligo_unit_same_dimension(const eligo_unit *a, const eligo_unit *b) {
  if (a->n_bases != b->n_bases) return false;
  for (unsigned i = 0; i < a->n_bases; i++) {
    if (a->bases[i].base != b->bases[i].base || a->bases[i].power != b->bases[i].power)
      return false;
  }
  return true;
}

bool eligo_unit_is_pure(const eligo_unit *unit) {
  return unit->n_bases == 0;
}

static const eligo_unit_entry *base_entry(const eligo_units *units, uint16_t base) {
  assert(base < units->bases);
  return &units->entries[units->base_entries[base]];
}

bool eligo_unit_is_currency(const eligo_units *units, const eligo_unit *unit,
                            const eligo_unit_entry **entry) {
  if (unit->n_bases != 1 || unit->bases[0].power != 1) return false;
  const eligo_unit_entry *base = base_entry(units, unit->bases[0].base);
  if (!base->currency) return false;
  if (entry != NULL) *entry = base;
  return true;
}

/* --- printing --- */

/* A text that is cut where it does not fit. */
typedef struct line {
  char *at;
  size_t size, length;
} line;

static void add(line *l, const char *separator, const char *name, int power) {
  if (l->length >= l->size) return;
  char digits[16] = "";
  if (power != 1) snprintf(digits, sizeof digits, "%d", power);
  int more = snprintf(l->at + l->length, l->size - l->length, "%s%s%s", separator, name, digits);
  if (more > 0) l->length += (size_t)more;
}

void eligo_unit_print_dimension(const eligo_units *units, const eligo_unit *unit, char *out,
                                size_t size) {
  line l = {out, size, 0};
  if (size > 0) out[0] = '\0';
  if (unit->n_bases == 0) add(&l, "", "a pure number", 1);
  for (unsigned i = 0; i < unit->n_bases; i++) {
    if (unit->bases[i].power < 0) continue;
    add(&l, l.length == 0 ? "" : "·", base_entry(units, unit->bases[i].base)->name,
        unit->bases[i].power);
  }
  for (unsigned i = 0; i < unit->n_bases; i++) {
    if (unit->bases[i].power > 0) continue;
    add(&l, l.length == 0 ? "1/" : "/", base_entry(units, unit->bases[i].base)->name,
        -unit->bases[i].power);
  }
}

/* --- declaring --- */

void eligo_unit_why(char *why, size_t size, const char *format, ...) {
  if (why == NULL || size == 0) return;
  va_list list;
  va_start(list, format);
  vsnprintf(why, size, format, list);
  va_end(list);
}

/* What keeps a text from being the name of a unit, or NULL. */
static const char *bad_name(const char *name) {
  if (name == NULL || *name == '\0') return "is empty";
  if (strlen(name) > ELIGO_LONGEST_UNIT) return "is too long";
  if ((*name >= '0' && *name <= '9') || *name == '.' || *name == '-' || *name == '+')
    return "begins like a number";
  size_t length = strlen(name);
  if (eligo_unit_run(name, length, 0) != length)
    return "holds a space, a bracket or one of / * · ^";
  return NULL;
}

static bool is_free(const eligo_units *units, const char *name, char *why, size_t why_size) {
  uint32_t taken = eligo_table_get(&units->names, name, strlen(name));
  if (taken == ELIGO_NONE) return true;
  eligo_unit_why(why, why_size, "'%s' is already a name of the unit '%s'", name,
                 units->entries[taken].name);
  return false;
}

static bool may_declare(const eligo_units *units, const char *name, char *why, size_t why_size) {
  const char *fault = bad_name(name);
  if (fault == NULL) return is_free(units, name, why, why_size);
  eligo_unit_why(why, why_size, "the name '%s' of a unit %s", name == NULL ? "" : name, fault);
  return false;
}

/* "dm3" is a cubed decimetre; if "m3" were a name of its own with prefixes, it would be a tenth of
 * one. */
static bool reads_as_power(const eligo_units *units, const char *name) {
  size_t stem = strlen(name);
  while (stem > 0 && name[stem - 1] >= '0' && name[stem - 1] <= '9') stem--;
  return stem > 0 && name[stem] != '\0' && eligo_table_get(&units->names, name, stem) != ELIGO_NONE;
}

static bool names_are_good(const eligo_units *units, const eligo_unit_declaration *d, char *why,
                           size_t why_size) {
  if (!may_declare(units, d->name, why, why_size)) return false;
  if (d->prefixes && reads_as_power(units, d->name)) {
    eligo_unit_why(why, why_size, "'%s' takes no prefixes: it reads as a power", d->name);
    return false;
  }
  for (size_t i = 0; i < d->n_also; i++) {
    if (!may_declare(units, d->also[i], why, why_size)) return false;
  }
  /* A title that cannot be written in an expression ("人·公里") is only printed. */
  return bad_name(d->title[1]) != NULL || is_free(units, d->title[1], why, why_size);
}

static eligo_status define(const eligo_units *units, const eligo_unit_declaration *d,
                           eligo_unit *out, char *why, size_t why_size) {
  if (d->definition == NULL) {
    eligo_unit_one(out);
    if (units->bases < UINT16_MAX && add_base(out, units->bases, 1)) return ELIGO_OK;
    eligo_unit_why(why, why_size, "there are too many base units");
    return ELIGO_BAD_RULES;
  }
  eligo_rational value;
  if (!eligo_quantity_read(units, d->definition, strlen(d->definition), &value, out, why, why_size))
    return ELIGO_BAD_RULES;
  if (value.sign <= 0) {
    eligo_unit_why(why, why_size, "'%s' is not above zero", d->definition);
    return ELIGO_BAD_RULES;
  }
  out->factor = value;
  out->approx = eligo_rational_double(&value);
  return ELIGO_OK;
}

/* "MW" is a million of "W" already: a name that reads so may only be declared as what it means. */
static bool keeps_meaning(const eligo_units *units, const char *name, const eligo_unit *unit, char *why, size_t why_size) {
  eligo_unit read;
  if (name == NULL || bad_name(name) != NULL || !eligo_unit_read(units, name, strlen(name), &read, NULL, 0)) return true;
  if (eligo_unit_same_dimension(&read, unit) && eligo_rational_compare(&read.factor, &unit->factor) == 0) return true;
  eligo_unit_why(why, why_size, "'%s' already reads as another unit, with a prefix or as a power", name);
  return false;
}

static bool all_keep_meaning(const eligo_units *units, const eligo_unit_declaration *d, const eligo_unit *unit, char *why,
                             size_t why_size) {
  bool good = keeps_meaning(units, d->name, unit, why, why_size) && keeps_meaning(units, d->title[1], unit, why, why_size);
  for (size_t i = 0; i < d->n_also && good; i++) good = keeps_meaning(units, d->also[i], unit, why, why_size);
  return good;
}

static bool put_name(eligo_units *units, const char *name, uint32_t entry) {
  if (eligo_table_get(&units->names, name, strlen(name)) != ELIGO_NONE) return true;
  return eligo_table_put(&units->names, units->arena, name, strlen(name), entry);
}

static bool put_base(eligo_units *units, uint32_t entry) {
  uint16_t *bases = eligo_arena_grow(units->arena, units->base_entries, units->bases,
                                     &units->base_capacity, sizeof *bases);
  if (bases == NULL) return false;
  units->base_entries = bases;
  bases[units->bases++] = (uint16_t)entry;
  return true;
}

static bool put_names(eligo_units *units, const eligo_unit_declaration *d, uint32_t entry) {
  if (!put_name(units, d->name, entry)) return false;
  for (size_t i = 0; i < d->n_also; i++) {
    if (!put_name(units, d->also[i], entry)) return false;
  }
  return bad_name(d->title[1]) != NULL || put_name(units, d->title[1], entry);
}

eligo_status eligo_unit_declare(eligo_units *units, const eligo_unit_declaration *declaration,
                                char *why, size_t why_size) {
  const eligo_unit_declaration *d = declaration;
  eligo_unit_entry entry = {.name = d->name, .prefixes = d->prefixes, .currency = d->currency};
  entry.title[0] = d->title[0];
  entry.title[1] = d->title[1];
  if (!names_are_good(units, d, why, why_size)) return ELIGO_BAD_RULES;
  eligo_status status = define(units, d, &entry.unit, why, why_size);
  if (status != ELIGO_OK) return status;
  if (!all_keep_meaning(units, d, &entry.unit, why, why_size)) return ELIGO_BAD_RULES;
  if (units->count == UINT16_MAX) {
    eligo_unit_why(why, why_size, "there are too many units");
    return ELIGO_BAD_RULES;
  }
  eligo_unit_entry *entries = eligo_arena_grow(units->arena, units->entries, units->count,
                                               &units->capacity, sizeof *entries);
  if (entries == NULL) return ELIGO_MEMORY;
  units->entries = entries;
  entries[units->count] = entry;
  if (d->definition == NULL && !put_base(units, (uint32_t)units->count)) return ELIGO_MEMORY;
  if (!put_names(units, d, (uint32_t)units->count)) return ELIGO_MEMORY;
  units->count++;
  return ELIGO_OK;
}
