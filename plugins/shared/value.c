#include "shared/value.h"

#include <stdlib.h>
#include <string.h>

enum { NEAR = 3 };

typedef struct key {
  const char *name;
  size_t length;
} key;

static int compare(const void *a, const void *b) {
  const key *wanted = a;
  const char *name = ((const eligo_plugin_fact *)b)->name;
  int order = strncmp(wanted->name, name, wanted->length);
  return order != 0 ? order : name[wanted->length] == '\0' ? 0 : -1;
}

const eligo_plugin_fact *plug_fact(const eligo_plugin_facts *facts, const char *name, size_t length) {
  const key wanted = {name, length};
  if (facts->count == 0) return NULL;
  return bsearch(&wanted, facts->at, facts->count, sizeof *facts->at, compare);
}

const char *plug_nearest_fact(const eligo_plugin_facts *facts, const char *name, size_t length) {
  const char *nearest = NULL;
  unsigned best = NEAR + 1;
  for (size_t i = 0; i < facts->count; i++) {
    unsigned distance = plug_distance(name, length, facts->at[i].name, NEAR);
    if (distance >= best) continue;
    best = distance;
    nearest = facts->at[i].name;
  }
  return nearest;
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/* --- numbers --- */

/* Length of the number at the front, written with or without thousands: "1,234.5". */
static size_t number_length(plug_cell c) {
  size_t at = c.length > 0 && (c.at[0] == '-' || c.at[0] == '+'), digits = 0, group = 0;
  bool grouped = false;
  for (; at < c.length && (is_digit(c.at[at]) || c.at[at] == ','); at++) {
    if (c.at[at] == ',') {
      if (group == 0 || group > 3 || (grouped && group != 3)) return 0;
      grouped = true;
      group = 0;
    } else {
      group++;
      digits++;
    }
  }
  if (grouped && group != 3) return 0;
  if (at < c.length && c.at[at] == '.') {
    for (at++; at < c.length && is_digit(c.at[at]); at++) digits++;
  }
  if (digits == 0) return 0;
  if (at < c.length && (c.at[at] == 'e' || c.at[at] == 'E')) {
    size_t exponent = at + 1 + (at + 1 < c.length && (c.at[at + 1] == '-' || c.at[at + 1] == '+'));
    if (exponent < c.length && is_digit(c.at[exponent])) {
      for (at = exponent; at < c.length && is_digit(c.at[at]); at++) continue;
    }
  }
  return at;
}

/* As JSON writes it: no plus, no thousands, a digit on each side of the point. */
static void add_number(plug_text *out, const char *at, size_t length) {
  size_t i = 0;
  if (at[0] == '-') plug_char(out, '-');
  if (at[0] == '-' || at[0] == '+') i++;
  while (i + 1 < length && at[i] == '0' && (is_digit(at[i + 1]) || at[i + 1] == ',')) i++;
  if (i < length && at[i] == ',') i++;
  if (i < length && at[i] == '.') plug_char(out, '0');
  for (; i < length; i++) {
    if (at[i] == ',') continue;
    bool lonely = at[i] == '.' && (i + 1 == length || !is_digit(at[i + 1]));
    if (!lonely) plug_char(out, at[i]);
  }
}

static const char *number(const eligo_plugin_fact *fact, const char *unit, plug_cell cell, plug_text *out, plug_text *why) {
  size_t length = number_length(cell);
  plug_cell own = plug_trim((plug_cell){cell.at + length, cell.length - length});
  bool amount = strcmp(fact->kind, "amount") == 0;
  if (length == 0) {
    plug_string(why, "is no number; write it as 1234.5");
    return why->bytes;
  }
  if (own.length > 0 && unit != NULL && *unit != '\0' && !plug_same(own.at, own.length, unit)) {
    plug_format(why, "has the unit '%.*s', and its column '%s'", (int)own.length, own.at, unit);
    return why->bytes;
  }
  if (own.length == 0 && amount && (unit == NULL || *unit == '\0')) {
    plug_string(why, "is an amount without a currency; write 100 CNY, or name the currency with the column");
    return why->bytes;
  }
  if (own.length == 0 && unit != NULL) own = (plug_cell){unit, strlen(unit)};
  plug_text digits = {0};
  add_number(&digits, cell.at, length);
  if (own.length > 0) {
    plug_char(&digits, ' ');
    plug_add(&digits, own.at, own.length);
    plug_json(out, digits.bytes == NULL ? "" : digits.bytes, digits.length);
  } else {
    plug_add(out, digits.bytes == NULL ? "0" : digits.bytes, digits.length);
  }
  out->failed = out->failed || digits.failed;
  plug_free(&digits);
  return NULL;
}

/* --- flags, dates, choices --- */

static const char *flag(plug_cell cell, plug_text *out, plug_text *why) {
  static const char *const yes[] = {"yes", "true", "y", "1", "是", "有", NULL};
  static const char *const no[] = {"no", "false", "n", "0", "否", "无", NULL};
  for (size_t i = 0; yes[i] != NULL; i++) {
    if (plug_same(cell.at, cell.length, yes[i])) plug_string(out, "true");
    if (plug_same(cell.at, cell.length, yes[i])) return NULL;
    if (plug_same(cell.at, cell.length, no[i])) plug_string(out, "false");
    if (plug_same(cell.at, cell.length, no[i])) return NULL;
  }
  plug_string(why, "is neither yes nor no (是, 否)");
  return why->bytes;
}

/* Up to three numbers with one sign or character between them; how many there are, or 0. */
static int date_parts(plug_cell c, unsigned parts[3]) {
  int count = 0;
  size_t at = 0;
  while (at < c.length && count < 3) {
    size_t digits = 0;
    for (parts[count] = 0; at < c.length && is_digit(c.at[at]) && digits < 8; at++, digits++)
      parts[count] = parts[count] * 10 + (unsigned)(c.at[at] - '0');
    if (digits == 0) return 0;
    count++;
    if (at == c.length) break;
    size_t sign = c.at[at] == '-' || c.at[at] == '/' || c.at[at] == '.' ? 1 : (unsigned char)c.at[at] >= 0xE0 ? 3 : 0;
    if (sign == 0 || at + sign > c.length) return 0;
    if (sign == 3 && memcmp(c.at + at, count == 1 ? "年" : count == 2 ? "月" : "日", 3) != 0) return 0;
    at += sign;
  }
  return at == c.length ? count : 0;
}

static const char *date(plug_cell cell, plug_text *out, plug_text *why) {
  unsigned p[3] = {0};
  if (plug_same(cell.at, cell.length, "not yet") || plug_same(cell.at, cell.length, "尚未")) {
    plug_string(out, "\"not yet\"");
    return NULL;
  }
  int count = date_parts(cell, p);
  if (count == 1 && p[0] > 9999999) {
    p[2] = p[0] % 100;
    p[1] = p[0] / 100 % 100;
    p[0] /= 10000;
    count = 3;
  }
  bool good = count > 0 && p[0] >= 1 && p[0] <= 9999 && (count < 2 || (p[1] >= 1 && p[1] <= 12)) &&
              (count < 3 || (p[2] >= 1 && p[2] <= 31));
  if (!good) {
    plug_string(why, "is no date; write it as 2026-03-01");
    return why->bytes;
  }
  if (count == 1) plug_format(out, "\"%04u\"", p[0]);
  if (count == 2) plug_format(out, "\"%04u-%02u\"", p[0], p[1]);
  if (count == 3) plug_format(out, "\"%04u-%02u-%02u\"", p[0], p[1], p[2]);
  return NULL;
}

static const char *choice_named(const eligo_plugin_fact *fact, plug_cell cell) {
  for (size_t i = 0; i < fact->n_values; i++) {
    const eligo_plugin_value *v = &fact->values[i];
    if (plug_same(cell.at, cell.length, v->name)) return v->name;
    for (int language = 0; language < ELIGO_LANGUAGES; language++) {
      if (v->title[language] != NULL && plug_same(cell.at, cell.length, v->title[language])) return v->name;
    }
  }
  return NULL;
}

static const char *choice(const eligo_plugin_fact *fact, plug_cell cell, plug_text *out, plug_text *why) {
  const char *name = choice_named(fact, cell);
  if (name != NULL) {
    plug_json(out, name, strlen(name));
    return NULL;
  }
  plug_string(why, "is none of ");
  for (size_t i = 0; i < fact->n_values && i < 12; i++) plug_format(why, "%s%s", i > 0 ? ", " : "", fact->values[i].name);
  if (fact->n_values > 12) plug_string(why, " …");
  return why->bytes;
}

static const char *choices(const eligo_plugin_fact *fact, plug_cell cell, plug_text *out, plug_text *why) {
  const char *flaw = NULL;
  plug_char(out, '[');
  for (size_t at = 0, count = 0; at <= cell.length && flaw == NULL; count++) {
    size_t stop = at;
    while (stop < cell.length && cell.at[stop] != '|' && cell.at[stop] != ';') stop++;
    plug_cell one = plug_trim((plug_cell){cell.at + at, stop - at});
    if (count > 0) plug_char(out, ',');
    flaw = choice(fact, one, out, why);
    at = stop + 1;
  }
  plug_char(out, ']');
  return flaw;
}

const char *plug_value(const eligo_plugin_fact *fact, const char *unit, plug_cell cell, plug_text *out, plug_text *why) {
  const char *kind = fact->kind;
  cell = plug_trim(cell);
  plug_clear(why);
  if (strcmp(kind, "number") == 0 || strcmp(kind, "amount") == 0) return number(fact, unit, cell, out, why);
  if (strcmp(kind, "flag") == 0) return flag(cell, out, why);
  if (strcmp(kind, "date") == 0) return date(cell, out, why);
  if (strcmp(kind, "choices") == 0) return choices(fact, cell, out, why);
  if (strcmp(kind, "choice") == 0 || strcmp(kind, "scale") == 0) return choice(fact, cell, out, why);
  if (strcmp(kind, "text") == 0) {
    plug_json(out, cell.at, cell.length);
    return NULL;
  }
  plug_format(why, "is a list ('%s'), which does not fit into one cell", fact->name);
  return why->bytes;
}
