/* Two values for one fact never overwrite each other. */
#include "fact/profile.h"

#include <string.h>

static bool same_number(const eligo_value *a, const eligo_value *b) {
  eligo_rational x, y;
  if (!eligo_unit_same_dimension(a->as.number.unit, b->as.number.unit)) return false;
  return eligo_value_exact(a, &x) && eligo_value_exact(b, &y) && eligo_rational_compare(&x, &y) == 0;
}

static bool same_span(eligo_span_text a, eligo_span_text b) {
  return a.length == b.length && (a.length == 0 || memcmp(a.at, b.at, a.length) == 0);
}

static bool same_value(const eligo_fact *fact, const eligo_value *a, const eligo_value *b) {
  if (a->state != b->state) return false;
  if (a->state == ELIGO_NOT_YET) return true;
  switch (fact->kind) {
  case ELIGO_FLAG: return a->as.flag == b->as.flag;
  case ELIGO_NUMBER:
  case ELIGO_AMOUNT: return same_number(a, b);
  case ELIGO_CHOICE:
  case ELIGO_SCALE: return a->as.choice == b->as.choice;
  case ELIGO_CHOICES: return a->as.choices == b->as.choices;
  case ELIGO_TEXT: return same_span(a->as.text, b->as.text);
  case ELIGO_DATE: return a->as.date.first == b->as.date.first && a->as.date.last == b->as.date.last;
  /* Two lists are two accounts of one thing, unless both say that there is nothing. */
  case ELIGO_RECORDS: return a->as.records.count == 0 && b->as.records.count == 0;
  default: return false;
  }
}

static eligo_span_text both_sources(eligo_span_text a, eligo_span_text b, eligo_arena *arena) {
  if (b.length == 0 || same_span(a, b)) return a;
  if (a.length == 0) return b;
  uint32_t length = a.length + 2 + b.length;
  char *text = eligo_arena_take(arena, length);
  if (text == NULL) return a;
  memcpy(text, a.at, a.length);
  memcpy(text + a.length, "; ", 2);
  memcpy(text + a.length + 2, b.at, b.length);
  return (eligo_span_text){text, length};
}

void eligo_value_merge(const eligo_fact *fact, eligo_value *value, const eligo_value *other, eligo_arena *arena) {
  static const eligo_origin unsaid = {.source = {NULL, 0}};
  if (value->state == ELIGO_CONFLICTING || other->state == ELIGO_ABSENT) return;
  bool same = same_value(fact, value, other);
  eligo_origin *origin = eligo_arena_take(arena, sizeof *origin);
  if (origin == NULL) return;
  *origin = value->origin == NULL ? unsaid : *value->origin;
  if (other->origin != NULL) origin->source = both_sources(origin->source, other->origin->source, arena);
  value->origin = origin;
  if (same) return;
  value->state = ELIGO_CONFLICTING;
  origin->other = other->shown;
}
