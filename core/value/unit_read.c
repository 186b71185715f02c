#include "value/unit_read.h"

#include <string.h>

/* A word in front of a name and its power of ten. */
typedef struct prefix {
  const char *text;
  int power;
} prefix;

/* Only before units that take prefixes. */
static const prefix si_prefixes[] = {
    {"n", -9},  {"µ", -6},  {"μ", -6}, {"u", -6}, {"m", -3}, {"c", -2},  {"d", -1},  {"h", 2},
    {"k", 3},   {"M", 6},   {"G", 9},  {"T", 12}, {"P", 15}, {"纳", -9}, {"微", -6}, {"毫", -3},
    {"厘", -2}, {"分", -1}, {"百", 2}, {"千", 3}, {"兆", 6}, {"吉", 9},  {"太", 12}, {"拍", 15},
};

/* Before any unit; the longer ones first. */
static const prefix multipliers[] = {
    {"百万", 6}, {"千万", 7}, {"万亿", 12}, {"百亿", 10}, {"千亿", 11},
    {"百", 2},   {"千", 3},   {"万", 4},    {"亿", 8},
};

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

typedef struct span {
  const char *at;
  size_t length;
} span;

static bool starts_with(span text, const char *start) {
  size_t length = strlen(start);
  return text.length >= length && memcmp(text.at, start, length) == 0;
}

static span behind(span text, const char *start) {
  size_t length = strlen(start);
  return (span){text.at + length, text.length - length};
}

/* --- names --- */

static bool scaled(const eligo_unit *unit, int power_of_ten, eligo_unit *out) {
  eligo_rational ten, factor;
  eligo_unit result = *unit;
  eligo_rational_from_int(10, &ten);
  if (!eligo_rational_power(&ten, power_of_ten, &factor)) return false;
  if (!eligo_rational_mul(&unit->factor, &factor, &result.factor)) return false;
  result.approx = eligo_rational_double(&result.factor);
  *out = result;
  return true;
}

static const eligo_unit_entry *declared(const eligo_units *units, span name) {
  uint32_t entry = eligo_table_get(&units->names, name.at, name.length);
  return entry == ELIGO_NONE ? NULL : &units->entries[entry];
}

static const eligo_unit_entry *prefixed(const eligo_units *units, span name, int *power) {
  for (size_t i = 0; i < COUNT(si_prefixes); i++) {
    if (!starts_with(name, si_prefixes[i].text)) continue;
    const eligo_unit_entry *entry = declared(units, behind(name, si_prefixes[i].text));
    if (entry == NULL || !entry->prefixes) continue;
    *power = si_prefixes[i].power;
    return entry;
  }
  return NULL;
}

/* A name as declared, else with a prefix: "km" is no unit of its own, but "min" is not a
 * milli-inch. */
static const eligo_unit_entry *named(const eligo_units *units, span name, int *power) {
  *power = 0;
  const eligo_unit_entry *entry = declared(units, name);
  return entry != NULL ? entry : prefixed(units, name, power);
}

/* 万元, 亿千瓦时: a multiplier before a name that may have a prefix of its own. */
static bool find(const eligo_units *units, span name, eligo_unit *out) {
  int power;
  const eligo_unit_entry *entry = named(units, name, &power);
  int more = 0;
  for (size_t i = 0; entry == NULL && i < COUNT(multipliers); i++) {
    if (!starts_with(name, multipliers[i].text)) continue;
    entry = named(units, behind(name, multipliers[i].text), &power);
    more = multipliers[i].power;
  }
  return entry != NULL && scaled(&entry->unit, power + more, out);
}

/* --- expressions --- */

typedef struct reader {
  const eligo_units *units;
  const char *text;
  size_t length, at;
  bool divided; /* a '/' went before: all that follows divides */
  bool bracket; /* inside the brackets of "/(a·b)" */
  char *why;
  size_t why_size;
} reader;

static bool sees(const reader *r, const char *what) {
  return starts_with((span){r->text + r->at, r->length - r->at}, what);
}

static bool accept(reader *r, const char *what) {
  if (!sees(r, what)) return false;
  r->at += strlen(what);
  return true;
}

/* The length of the separator, bracket or '^' at a place, or 0. */
static size_t special_at(const char *text, size_t length, size_t at) {
  static const char *const specials[] = {" ", "/", "*", "·", "⋅", "^", "(", ")"};
  for (size_t i = 0; i < COUNT(specials); i++) {
    size_t size = strlen(specials[i]);
    if (length - at >= size && memcmp(text + at, specials[i], size) == 0) return size;
  }
  return 0;
}

size_t eligo_unit_run(const char *text, size_t length, size_t from) {
  size_t at = from;
  while (at < length && special_at(text, length, at) == 0) at++;
  return at;
}

static void skip_spaces(reader *r) {
  while (accept(r, " ")) {
  }
}

/* An exponent of one or two digits; 0 where it is none or too large. */
static int read_power(span digits) {
  int power = 0;
  if (digits.length == 0 || digits.length > 2) return 0;
  for (size_t i = 0; i < digits.length; i++) {
    if (digits.at[i] < '0' || digits.at[i] > '9') return 0;
    power = power * 10 + (digits.at[i] - '0');
  }
  return power > ELIGO_MOST_POWER ? 0 : power;
}

/* Cuts "2" or "²" from the end of a name; 0 where it has none. */
static int cut_power(span *name) {
  static const prefix raised[] = {{"²", 2}, {"³", 3}};
  for (size_t i = 0; i < COUNT(raised); i++) {
    size_t size = strlen(raised[i].text);
    if (name->length <= size) continue;
    if (memcmp(name->at + name->length - size, raised[i].text, size) != 0) continue;
    name->length -= size;
    return raised[i].power;
  }
  size_t stem = name->length;
  while (stem > 0 && name->at[stem - 1] >= '0' && name->at[stem - 1] <= '9') stem--;
  if (stem == 0 || stem == name->length) return 0;
  int power = read_power((span){name->at + stem, name->length - stem});
  if (power != 0) name->length = stem;
  return power;
}

/* How many bytes of a text a message shows; never half a character. */
static int shown(const char *text, size_t length) {
  if (length <= ELIGO_LONGEST_UNIT) return (int)length;
  length = ELIGO_LONGEST_UNIT;
  while (length > 0 && ((unsigned char)text[length] & 0xC0) == 0x80) length--;
  return (int)length;
}

static bool unknown_unit(const reader *r, span name) {
  const char *nearest = eligo_table_nearest(&r->units->names, name.at, name.length);
  eligo_unit_why(r->why, r->why_size, "unknown unit '%.*s'%s%s%s", shown(name.at, name.length),
                 name.at, nearest == NULL ? "" : "; did you mean '", nearest == NULL ? "" : nearest,
                 nearest == NULL ? "" : "'?");
  return false;
}

static bool too_large(const reader *r) {
  eligo_unit_why(r->why, r->why_size, "the unit '%.*s' is too large to be held exactly",
                 shown(r->text, r->length), r->text);
  return false;
}

static bool faulty(const reader *r, const char *what) {
  eligo_unit_why(r->why, r->why_size, "in the unit '%.*s' %s", shown(r->text, r->length), r->text,
                 what);
  return false;
}

/* "^2", "^-2" behind a name. */
static bool explicit_power(reader *r, int *power) {
  int sign = accept(r, "-") ? -1 : 1;
  size_t end = eligo_unit_run(r->text, r->length, r->at);
  *power = sign * read_power((span){r->text + r->at, end - r->at});
  r->at = end;
  return *power != 0 || faulty(r, "'^' is not followed by a whole number from 1 to 12");
}

/* The whole name first: the 2 of "CO2" is no power. */
static bool read_name(reader *r, eligo_unit *out) {
  size_t end = eligo_unit_run(r->text, r->length, r->at);
  span name = {r->text + r->at, end - r->at};
  r->at = end;
  if (name.length == 0) return faulty(r, "a name is missing");
  bool known = find(r->units, name, out);
  int power = 1;
  if (accept(r, "^")) {
    if (!known) return unknown_unit(r, name);
    if (!explicit_power(r, &power)) return false;
  } else if (!known) {
    span stem = name;
    power = cut_power(&stem);
    if (power == 0 || !find(r->units, stem, out)) return unknown_unit(r, name);
  }
  return power == 1 || eligo_unit_power(out, power, out) || too_large(r);
}

/* The 1 of "1/year". */
static bool read_one(reader *r) {
  if (r->at != 0 || !sees(r, "1")) return false;
  size_t end = eligo_unit_run(r->text, r->length, r->at);
  if (end != 1) return false;
  r->at = 1;
  return true;
}

static bool read_factor(reader *r, eligo_unit *result) {
  eligo_unit factor;
  if (!read_name(r, &factor)) return false;
  bool fits = r->divided ? eligo_unit_div(result, &factor, result)
                         : eligo_unit_mul(result, &factor, result);
  return fits || too_large(r);
}

static void close_bracket(reader *r) {
  size_t before = r->at;
  if (!r->bracket) return;
  skip_spaces(r);
  r->bracket = !accept(r, ")");
  if (r->bracket) r->at = before;
}

/* What joins two factors. A product behind a '/' could mean either of two things. */
static bool read_join(reader *r) {
  bool spaced = sees(r, " ");
  skip_spaces(r);
  if (accept(r, "/")) {
    if (r->bracket) return faulty(r, "a '/' stands in brackets; write it outside");
    r->divided = true;
    skip_spaces(r);
    r->bracket = accept(r, "(");
    skip_spaces(r);
    return true;
  }
  bool product = accept(r, "*") || accept(r, "·") || accept(r, "⋅");
  if (!product && !spaced) return faulty(r, "two names are not joined; write '/' or '·'");
  if (r->divided && !r->bracket)
    return faulty(r, "a product behind '/' can be read in two ways; write '/a/b' or '/(a·b)'");
  skip_spaces(r);
  return true;
}

static bool read_expression(reader *r, eligo_unit *out) {
  eligo_unit result;
  eligo_unit_one(&result);
  while (r->length > 0 && r->text[r->length - 1] == ' ') r->length--;
  skip_spaces(r);
  bool leads = r->at >= r->length || sees(r, "/") || read_one(r);
  if (!leads && !read_factor(r, &result)) return false;
  while (r->at < r->length) {
    if (!read_join(r) || !read_factor(r, &result)) return false;
    close_bracket(r);
  }
  if (r->bracket) return faulty(r, "a bracket is not closed");
  *out = result;
  return true;
}

bool eligo_unit_read(const eligo_units *units, const char *text, size_t length, eligo_unit *out,
                     char *why, size_t why_size) {
  reader r = {units, text, length, 0, false, false, why, why_size};
  return read_expression(&r, out);
}

/* --- quantities --- */

static size_t digits_from(const char *text, size_t length, size_t at) {
  while (at < length && text[at] >= '0' && text[at] <= '9') at++;
  return at;
}

/* "5e3" has an exponent, "5 eV" and "5EUR" do not. */
static size_t past_exponent(const char *text, size_t length, size_t at) {
  if (at == length || (text[at] != 'e' && text[at] != 'E')) return at;
  size_t digits = at + 1;
  if (digits < length && (text[digits] == '-' || text[digits] == '+')) digits++;
  size_t end = digits_from(text, length, digits);
  return end == digits ? at : end;
}

bool eligo_quantity_split(const char *text, size_t length, size_t *number_length,
                          size_t *unit_start) {
  size_t first = length > 0 && (text[0] == '-' || text[0] == '+');
  size_t end = digits_from(text, length, first);
  if (end == first) return false;
  if (end < length && text[end] == '.') {
    size_t fraction = digits_from(text, length, end + 1);
    if (fraction > end + 1) end = fraction;
  }
  end = past_exponent(text, length, end);
  *number_length = end;
  while (end < length && text[end] == ' ') end++;
  *unit_start = end;
  return true;
}

bool eligo_quantity_read(const eligo_units *units, const char *text, size_t length,
                         eligo_rational *value, eligo_unit *unit, char *why, size_t why_size) {
  size_t number, start;
  if (!eligo_quantity_split(text, length, &number, &start)) {
    eligo_unit_why(why, why_size, "'%.*s' does not begin with a number", shown(text, length), text);
    return false;
  }
  if (start < length && text[start] == ',') {
    eligo_unit_why(why, why_size, "'%.*s' has a comma in its number; leave it out",
                   shown(text, length), text);
    return false;
  }
  eligo_rational count, result;
  eligo_unit read;
  if (!eligo_unit_read(units, text + start, length - start, &read, why, why_size)) return false;
  if (!eligo_rational_read(text, number, &count) ||
      !eligo_rational_mul(&count, &read.factor, &result)) {
    eligo_unit_why(why, why_size, "'%.*s' is too large to be held exactly", shown(text, length),
                   text);
    return false;
  }
  *value = result;
  *unit = read;
  return true;
}
