/* Values, limits and margins as texts. A figure whose decimals do not end is rounded so that it never crosses the limit. */
#include "decide/assemble.h"
#include "fact/json.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DECIMALS = 6 };

const char *eligo_say(eligo_arena *arena, const char *format, ...) {
  char text[512];
  va_list list;
  va_start(list, format);
  int length = vsnprintf(text, sizeof text, format, list);
  va_end(list);
  if (length < 0) return NULL;
  return eligo_arena_copy(arena, text, strlen(text));
}

static const char *join(eligo_arena *arena, const char *number, size_t length, const char *unit) {
  const size_t n_unit = strlen(unit);
  if (n_unit == 0) return eligo_arena_copy(arena, number, length);
  char *out = eligo_arena_take(arena, length + n_unit + 2);
  if (out == NULL) return NULL;
  memcpy(out, number, length);
  out[length] = ' ';
  memcpy(out + length + 1, unit, n_unit + 1);
  return out;
}

const char *eligo_span_copy(eligo_arena *arena, eligo_span_text span) {
  return span.length == 0 ? NULL : eligo_arena_copy(arena, span.at, span.length);
}

const char *eligo_figure(eligo_run *run, const eligo_rational *exact, const eligo_unit *unit, const char *unit_text,
                         eligo_rounding rounding) {
  eligo_rational in_unit;
  char digits[200];
  if (!eligo_rational_div(exact, &unit->factor, &in_unit)) return NULL;
  unsigned decimals = DECIMALS;
  eligo_rational_print(&in_unit, decimals, rounding, digits, sizeof digits);
  while (in_unit.sign != 0 && strcmp(digits, "0") == 0 && decimals < 60) {
    decimals *= 2; /* a small difference is not "0" */
    eligo_rational_print(&in_unit, decimals, rounding, digits, sizeof digits);
  }
  return join(run->arena, digits, strlen(digits), unit_text);
}

static bool is_bare(eligo_span_text shown) {
  for (uint32_t i = 0; i < shown.length; i++) {
    const char c = shown.at[i];
    if ((c < '0' || c > '9') && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') return false;
  }
  return shown.length > 0;
}

static const char *chosen(eligo_arena *arena, const eligo_fact *fact, uint64_t set) {
  char text[400] = "";
  size_t used = 0;
  for (uint32_t v = 0; v < fact->n_values && used < sizeof text; v++) {
    if ((set >> v & 1) != 0)
      used += (size_t)snprintf(text + used, sizeof text - used, "%s%s", used > 0 ? ", " : "", fact->values[v].name);
  }
  return eligo_arena_copy(arena, text, strlen(text));
}

const char *eligo_given_text(eligo_run *run, const eligo_fact *fact, const eligo_value *value) {
  if (value->state == ELIGO_ABSENT) return NULL;
  if (fact->kind == ELIGO_CHOICES && value->state == ELIGO_KNOWN) return chosen(run->arena, fact, value->as.choices);
  if (fact->kind == ELIGO_RECORDS && value->state == ELIGO_KNOWN)
    return eligo_say(run->arena, "%u", (unsigned)value->as.records.count);
  if (fact->kind == ELIGO_NUMBER && value->state != ELIGO_CONFLICTING && fact->unit_text[0] != '\0' && is_bare(value->shown))
    return join(run->arena, value->shown.at, value->shown.length, fact->unit_text);
  const char *shown = eligo_span_copy(run->arena, value->shown);
  if (value->state == ELIGO_CONFLICTING)
    return eligo_say(run->arena, "%s / %s", shown == NULL ? "" : shown, value->origin->other.length == 0 ? "" : eligo_span_copy(run->arena, value->origin->other));
  return shown;
}

/* The unit in which a comparison is shown: the fact's on the left, else the limit's, else the pure number's. */
typedef struct shown_unit {
  const eligo_unit *unit;
  const char *text;
} shown_unit;

static bool is_literal(const eligo_node *n) {
  return n->kind == ELIGO_N_LITERAL && n->type == ELIGO_T_NUMBER;
}

static bool literal_unit(const eligo_rulebook *r, uint32_t node, shown_unit *out) {
  const eligo_node *n = &r->nodes[node];
  const eligo_quantity *quantity = NULL;
  if (is_literal(n)) quantity = &r->quantities[n->data];
  if (n->kind == ELIGO_N_FACT && (n->flags & ELIGO_F_PARAMETER) != 0) quantity = &r->parameters[n->data].value;
  if (quantity == NULL) return false;
  size_t number, unit;
  *out = (shown_unit){&quantity->unit, ""};
  if (eligo_quantity_split(quantity->text, strlen(quantity->text), &number, &unit)) out->text = quantity->text + unit;
  return true;
}

static bool unit_in(eligo_run *run, eligo_frame *frame, uint32_t node, const eligo_unit *like, shown_unit *out) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (n->kind == ELIGO_N_FACT && n->fact != ELIGO_NONE && r->dictionary.facts[n->fact].kind == ELIGO_NUMBER) {
    *out = (shown_unit){&r->dictionary.facts[n->fact].unit, r->dictionary.facts[n->fact].unit_text};
    return like == NULL || eligo_unit_same_dimension(out->unit, like);
  }
  if (literal_unit(r, node, out)) return like == NULL || eligo_unit_same_dimension(out->unit, like);
  if (n->type == ELIGO_T_CRITERION && n->kind != ELIGO_N_CASE && n->kind != ELIGO_N_OTHERWISE) return false;
  for (uint32_t i = 0; i < n->n_kids; i++) {
    if (unit_in(run, frame, eligo_kid(r, node, i), like, out)) return true;
  }
  return false;
}

/* Percent for shares, currency for money, the fact's own unit otherwise. */
static shown_unit unit_for(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  uint32_t left = eligo_kid(r, node, 0), right = eligo_kid(r, node, 1);
  shown_unit out = {NULL, ""};
  const eligo_node *l = &r->nodes[left];
  if (l->kind == ELIGO_N_FACT && l->fact != ELIGO_NONE && r->dictionary.facts[l->fact].kind == ELIGO_AMOUNT) {
    const eligo_value *value = eligo_value_in(run, frame, &r->dictionary.facts[l->fact]);
    if (value->state == ELIGO_KNOWN) {
      const eligo_units *units = &r->dictionary.units;
      const eligo_unit_entry *entry = &units->entries[units->base_entries[value->as.number.unit->bases[0].base]];
      return (shown_unit){&entry->unit, entry->name};
    }
  }
  if (l->kind == ELIGO_N_FACT && unit_in(run, frame, left, NULL, &out)) return out;
  if (literal_unit(r, right, &out) || unit_in(run, frame, right, NULL, &out)) return out;
  if (unit_in(run, frame, left, NULL, &out)) return out;
  static const eligo_unit pure = {.factor = {.sign = 1, .n_num = 1, .n_den = 1, .num = {1}, .den = {1}}, .approx = 1};
  return (shown_unit){&pure, ""};
}

static const char *interval_text(eligo_run *run, const char *low, const char *high) {
  if (low == NULL || high == NULL) return NULL;
  return strcmp(low, high) == 0 ? low : eligo_say(run->arena, "%s … %s", low, high);
}

static const char *term_text(eligo_run *run, eligo_frame *frame, uint32_t term, shown_unit unit,
                             eligo_rounding rounding) {
  eligo_rational low, high;
  eligo_interval value = eligo_number(run, frame, term);
  if (value.range != ELIGO_RANGE_VALUE) return NULL;
  if (!eligo_exact(run, frame, term, false, &low) || !eligo_exact(run, frame, term, true, &high)) return NULL;
  if (eligo_rational_compare(&low, &high) == 0) return eligo_figure(run, &low, unit.unit, unit.text, rounding);
  return interval_text(run, eligo_figure(run, &low, unit.unit, unit.text, rounding),
                       eligo_figure(run, &high, unit.unit, unit.text, rounding));
}

static const char *value_text(eligo_run *run, eligo_frame *frame, uint32_t term, shown_unit unit, eligo_rounding rounding) {
  const eligo_node *n = &run->rulebook->nodes[term];
  if (n->kind == ELIGO_N_FACT && n->fact != ELIGO_NONE) {
    const eligo_fact *fact = &run->rulebook->dictionary.facts[n->fact];
    const char *given = eligo_given_text(run, fact, eligo_value_in(run, frame, fact));
    if (given != NULL) return given;
  }
  if (is_literal(n)) return run->rulebook->quantities[n->data].text;
  return term_text(run, frame, term, unit, rounding);
}

/* Of units of one dimension; false also where a factor is written otherwise, which costs time and nothing else. */
bool eligo_same_size(const eligo_unit *a, const eligo_unit *b) {
  const eligo_rational *x = &a->factor, *y = &b->factor;
  if (a == b) return true;
  return x->sign == y->sign && x->n_num == y->n_num && x->n_den == y->n_den && memcmp(x->num, y->num, x->n_num * sizeof *x->num) == 0 &&
         memcmp(x->den, y->den, x->n_den * sizeof *x->den) == 0;
}

/* A number given and one of the rule, both short decimals of the unit that is shown: what most margins are made of. */
static bool both_decimal(eligo_run *run, eligo_frame *frame, const eligo_node *left, const eligo_node *right, shown_unit unit,
                         eligo_decimal *x, eligo_decimal *y) {
  const eligo_rulebook *r = run->rulebook;
  if (left->kind != ELIGO_N_FACT || left->fact == ELIGO_NONE || !is_literal(right)) return false;
  const eligo_value *value = eligo_value_in(run, frame, &r->dictionary.facts[left->fact]);
  const eligo_quantity *limit = &r->quantities[right->data];
  if (value->state != ELIGO_KNOWN || !value->decimal) return false;
  *x = (eligo_decimal){value->as.number.mantissa, value->scale};
  const size_t length = strcspn(limit->text, " ");
  return length > 0 && eligo_same_size(value->as.number.unit, unit.unit) && eligo_same_size(&limit->unit, unit.unit) &&
         eligo_decimal_read(limit->text, length, &y->mantissa, &y->scale);
}

/* Eight digits as bytes, the first in the lowest: fours, then pairs, then each. */
static uint64_t digits_of(uint64_t number) {
  uint64_t word = number / 10000 | number % 10000 << 32;
  const uint64_t pairs = word * 10486 >> 20 & UINT64_C(0x0000007F0000007F);
  word = pairs | (word - 100 * pairs) << 16;
  const uint64_t ones = word * 103 >> 10 & UINT64_C(0x000F000F000F000F);
  return ones | (word - 10 * ones) << 8;
}

static unsigned least(unsigned a, unsigned b) {
  return a < b ? a : b;
}

/* Digits, the point and the digits behind it, without a step a digit: nothing foretells how many there are. */
static char *put_gap(char *at, uint64_t size, unsigned scale, bool below) {
  const uint64_t digits = digits_of(size), text = digits | UINT64_C(0x3030303030303030), behind = text >> 8 * (7 - scale) >> 8;
  const unsigned zeros_before = (unsigned)__builtin_ctzll(digits | UINT64_C(1) << 56) / 8, zeros_behind = (unsigned)__builtin_clzll(digits | 1) / 8;
  const unsigned unsaid = least(zeros_before, 7 - scale), rest = scale - least(zeros_behind, scale);
  const uint64_t whole = text >> 8 * unsaid;
  *at = '-';
  at += below;
  memcpy(at, &whole, sizeof whole);
  at += 8 - scale - unsaid;
  *at = '.';
  memcpy(at + 1, &behind, sizeof behind);
  return at + (rest > 0) + rest;
}

char *eligo_put_gap(char *at, eligo_decimal x, eligo_decimal y) {
  static const int64_t tens[DECIMALS + 1] = {1, 10, 100, 1000, 10000, 100000, 1000000};
  const int64_t most = INT64_C(1000000000000), eight_digits = 100000000;
  if (x.scale > DECIMALS || y.scale > DECIMALS || llabs(x.mantissa) > most || llabs(y.mantissa) > most) return NULL;
  const unsigned scale = x.scale > y.scale ? x.scale : y.scale;
  const int64_t gap = x.mantissa * tens[scale - x.scale] - y.mantissa * tens[scale - y.scale], size = llabs(gap);
  return size >= eight_digits ? NULL : put_gap(at, (uint64_t)size, scale, gap < 0);
}

/* Positive on the passing side, and never rounded across zero. */
static const char *margin_text(eligo_run *run, eligo_frame *frame, uint32_t node, shown_unit unit) {
  const eligo_rulebook *r = run->rulebook;
  uint32_t left = eligo_kid(r, node, 0), right = eligo_kid(r, node, 1);
  eligo_interval a = eligo_number(run, frame, left), b = eligo_number(run, frame, right);
  eligo_rational x, y, margin;
  eligo_decimal given, limit;
  char gap[ELIGO_LONGEST_GAP], *end = NULL;
  bool points = a.range == ELIGO_RANGE_VALUE && b.range == ELIGO_RANGE_VALUE && a.low.value == a.high.value &&
                b.low.value == b.high.value && a.currency == b.currency;
  if (!points) return NULL;
  uint8_t op = r->nodes[node].op;
  bool smaller = op == ELIGO_BELOW || op == ELIGO_AT_MOST;
  if (both_decimal(run, frame, &r->nodes[left], &r->nodes[right], unit, &given, &limit))
    end = smaller ? eligo_put_gap(gap, limit, given) : eligo_put_gap(gap, given, limit);
  if (end != NULL) return join(run->arena, gap, (size_t)(end - gap), unit.text);
  if (!eligo_exact(run, frame, left, false, &x) || !eligo_exact(run, frame, right, false, &y)) return NULL;
  if (!(smaller ? eligo_rational_sub(&y, &x, &margin) : eligo_rational_sub(&x, &y, &margin))) return NULL;
  return eligo_figure(run, &margin, unit.unit, unit.text, margin.sign < 0 ? ELIGO_DOWN : ELIGO_UP);
}

static const char *const signs[] = {
    [ELIGO_IS] = "is",        [ELIGO_IS_NOT] = "is not",    [ELIGO_ABOVE] = ">",
    [ELIGO_BELOW] = "<",      [ELIGO_AT_LEAST] = "≥",       [ELIGO_AT_MOST] = "≤",
    [ELIGO_EQUALS] = "=",     [ELIGO_ONE_OF] = "in",        [ELIGO_NONE_OF_THESE] = "not in",
    [ELIGO_BEFORE] = "<",     [ELIGO_AFTER] = ">",          [ELIGO_ON_OR_BEFORE] = "≤",
    [ELIGO_ON_OR_AFTER] = "≥"};

/* A value on the failing side is rounded away from its limit, one on the passing side too. */
static eligo_rounding away_from_limit(uint8_t op, eligo_outcomes outcome) {
  bool small_passes = op == ELIGO_BELOW || op == ELIGO_AT_MOST;
  bool passes = outcome == ELIGO_MET;
  return small_passes == passes ? ELIGO_DOWN : ELIGO_UP;
}

static void compare_figures(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_line *line) {
  const eligo_rulebook *r = run->rulebook;
  uint8_t op = r->nodes[node].op;
  shown_unit unit = unit_for(run, frame, node);
  eligo_rounding rounding = away_from_limit(op, line->outcome);
  line->relation = signs[op];
  line->value = value_text(run, frame, eligo_kid(r, node, 0), unit, rounding);
  line->limit = value_text(run, frame, eligo_kid(r, node, 1), unit, rounding == ELIGO_DOWN ? ELIGO_UP : ELIGO_DOWN);
  line->own_limit = is_literal(&r->nodes[eligo_kid(r, node, 1)]);
  line->margin = margin_text(run, frame, node, unit);
}

static void between_figures(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_line *line) {
  const eligo_rulebook *r = run->rulebook;
  shown_unit unit = unit_for(run, frame, node);
  const char *low = value_text(run, frame, eligo_kid(r, node, 1), unit, ELIGO_NEAREST);
  const char *high = value_text(run, frame, eligo_kid(r, node, 2), unit, ELIGO_NEAREST);
  line->relation = "between";
  line->value = value_text(run, frame, eligo_kid(r, node, 0), unit, ELIGO_NEAREST);
  if (low != NULL && high != NULL) line->limit = eligo_say(run->arena, "%s … %s", low, high);
}

static const char *date_text(eligo_run *run, eligo_frame *frame, uint32_t term) {
  eligo_date_interval date = eligo_date_of(run, frame, term);
  char text[24];
  if (date.range != ELIGO_RANGE_VALUE) return NULL;
  if (date.reason == ELIGO_R_NOT_YET) return "not yet";
  eligo_dates_print(date.dates, text);
  return eligo_arena_copy(run->arena, text, strlen(text));
}

const char *eligo_listed(eligo_arena *arena, const eligo_rulebook *r, const eligo_node *n) {
  const eligo_fact *fact = &r->dictionary.facts[n->fact];
  if (fact->kind != ELIGO_TEXT) return chosen(arena, fact, r->masks[n->data]);
  char text[400] = "";
  size_t used = 0;
  for (uint32_t i = 0; i < n->number && used < sizeof text; i++)
    used += (size_t)snprintf(text + used, sizeof text - used, "%s%s", i > 0 ? ", " : "", r->names[n->data + i]);
  return eligo_arena_copy(arena, text, strlen(text));
}

static void fact_figures(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_line *line) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  const eligo_fact *fact = &r->dictionary.facts[n->fact];
  line->value = eligo_given_text(run, fact, eligo_value_in(run, frame, fact));
  if (n->kind == ELIGO_N_FLAG || n->kind == ELIGO_N_ONE_OF) line->relation = signs[n->op];
  if (n->kind == ELIGO_N_AS_GOOD_AS) {
    line->relation = "as good as";
    line->own_limit = true;
    line->limit = fact->values[n->number].name;
  }
  if (n->kind == ELIGO_N_QUALITY) {
    line->relation = "quality";
    line->own_limit = true;
    line->limit = eligo_quality_word((uint8_t)n->number);
  }
  if (n->kind == ELIGO_N_AGE) {
    shown_unit unit;
    line->relation = "no older than";
    if (literal_unit(r, eligo_kid(r, node, 0), &unit))
      line->limit = value_text(run, frame, eligo_kid(r, node, 0), unit, ELIGO_NEAREST);
  }
}

void eligo_figures(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_line *line) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  switch (n->kind) {
  case ELIGO_N_COMPARE: compare_figures(run, frame, node, line); break;
  case ELIGO_N_BETWEEN: between_figures(run, frame, node, line); break;
  case ELIGO_N_DATE:
    line->relation = signs[n->op];
    line->value = date_text(run, frame, eligo_kid(r, node, 0));
    line->limit = date_text(run, frame, eligo_kid(r, node, 1));
    line->own_limit = r->nodes[eligo_kid(r, node, 1)].kind == ELIGO_N_LITERAL;
    break;
  case ELIGO_N_FLAG:
  case ELIGO_N_ONE_OF:
  case ELIGO_N_AS_GOOD_AS:
  case ELIGO_N_QUALITY:
  case ELIGO_N_AGE: fact_figures(run, frame, node, line); break;
  default: break;
  }
}
