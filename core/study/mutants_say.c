/* Mutants in words. */
#include "study/mutants.h"

#include <string.h>

const char *eligo_mutation_name(eligo_mutation kind) {
  static const char *const names[] = {"number", "comparison", "date", "group", "condition", "negation"};
  return names[kind];
}

static const char *op_word(uint8_t op) {
  static const char *const words[] = {"",       "is",     "is_not",        "above",  "below", "at_least",     "at_most",
                                      "equals", "one_of", "none_of_these", "before", "after", "on_or_before", "on_or_after"};
  return words[op];
}

static const char *kind_word(uint8_t kind) {
  switch (kind) {
  case ELIGO_N_ALL_OF: return "all_of";
  case ELIGO_N_ANY_OF: return "any_of";
  case ELIGO_N_NONE_OF: return "none_of";
  case ELIGO_N_EVERY: return "every";
  case ELIGO_N_SOME: return "some";
  case ELIGO_N_NO: return "no";
  case ELIGO_N_UNLESS: return "exemption";
  default: return "condition";
  }
}

static void say_number(const eligo_rulebook *r, const eligo_mutant *m, eligo_text *out) {
  char text[300];
  eligo_quantity moved;
  if (m->way == 2) {
    const int64_t number = r->nodes[m->node].number;
    eligo_text_format(out, "at least %lld became at least %lld", (long long)number, (long long)number + m->step);
    return;
  }
  const eligo_quantity *q = m->way == 1 ? &r->parameters[m->place].value : &r->quantities[r->nodes[m->node].data];
  if (eligo_quantity_step(q, m->step, &moved, text, sizeof text)) eligo_text_format(out, "%s became %s", q->text, text);
}

static void say_day(const eligo_rulebook *r, const eligo_mutant *m, eligo_text *out) {
  char day[11];
  const eligo_day *at = m->way == 2 ? &r->standards[m->place].in_force : m->way == 3 ? &r->standards[m->place].until
                                    : &r->days[r->nodes[m->node].data + (m->way == 1 ? m->place : 0)];
  eligo_day_print(*at, day);
  eligo_text_format(out, "%s became the day %s", day, m->step < 0 ? "before" : "after");
}

static const char *name_of_kid(const eligo_rulebook *r, uint32_t node, uint32_t place) {
  uint32_t kid = eligo_kid(r, node, place);
  if (r->nodes[kid].kind == ELIGO_N_CASE) kid = eligo_kid(r, kid, 0);
  return r->notes[kid].id != NULL ? r->notes[kid].id : r->notes[kid].label;
}

static void say_without(const eligo_rulebook *r, const eligo_mutant *m, const char *what, eligo_text *out) {
  const char *name = name_of_kid(r, m->node, m->place);
  eligo_text_format(out, "%s %u was left out", what, (unsigned)m->place + 1);
  if (name != NULL) eligo_text_format(out, " (%s)", name);
}

static void say_other(eligo_rulebook *r, const eligo_mutant *m, eligo_text *out) {
  const eligo_node *n = &r->nodes[m->node];
  eligo_mutant_undo undo;
  const uint8_t op = n->op, kind = n->kind;
  if (!eligo_mutant_apply(r, m, &undo)) return;
  if (n->op != op) eligo_text_format(out, "'%s' became '%s'", op_word(op), op_word(n->op));
  else eligo_text_format(out, "'%s' became '%s'", kind_word(kind), kind_word(n->kind));
  eligo_mutant_revert(r, m, &undo);
}

static const char *value_of(const eligo_rulebook *r, const eligo_mutant *m) {
  return r->dictionary.facts[r->nodes[m->node].fact].values[m->place].name;
}

void eligo_mutant_say(eligo_rulebook *r, const eligo_mutant *m, eligo_text *out) {
  const eligo_node *n = &r->nodes[m->node == ELIGO_NONE ? 0 : m->node];
  if (m->kind == ELIGO_MUTATES_NUMBER) say_number(r, m, out);
  else if (m->kind == ELIGO_MUTATES_DATE) say_day(r, m, out);
  else if (m->kind == ELIGO_MUTATES_GROUP && m->way == 1) say_without(r, m, "member", out);
  else if (m->kind == ELIGO_MUTATES_CONDITION && m->way == 2) say_without(r, m, "line", out);
  else if (m->kind == ELIGO_MUTATES_CONDITION && m->way == 3) eligo_text_format(out, "'%s' went to another branch", value_of(r, m));
  else if (m->kind == ELIGO_MUTATES_CONDITION)
    eligo_text_format(out, "the %s became '%s'", kind_word(n->kind),
                      (m->way == 0) != (n->kind == ELIGO_N_UNLESS) ? "always" : "never");
  else if (m->kind == ELIGO_MUTATES_NEGATION && m->way == 1)
    eligo_text_format(out, "'%s' was %s", value_of(r, m), (r->masks[n->data] >> m->place & 1) != 0 ? "taken out" : "let in");
  else if (m->kind == ELIGO_MUTATES_NEGATION && m->way == 2) eligo_text_format(out, "one grade %s was asked", m->step < 0 ? "better" : "worse");
  else if (m->kind == ELIGO_MUTATES_NEGATION && m->way == 3) eligo_text_string(out, "the open answer fell away");
  else say_other(r, m, out);
}

eligo_place eligo_mutant_place(const eligo_rulebook *r, const eligo_mutant *m) {
  if (m->node != ELIGO_NONE) return r->notes[m->node].place;
  return m->kind == ELIGO_MUTATES_NUMBER ? r->parameters[m->place].place : r->standards[m->place].place;
}

const char *eligo_mutant_owner(const eligo_rulebook *r, const eligo_mutant *m) {
  if (m->node == ELIGO_NONE) return m->kind == ELIGO_MUTATES_NUMBER ? r->parameters[m->place].name : r->standards[m->place].id;
  for (uint32_t node = m->node; node != ELIGO_NONE; node = r->notes[node].parent) {
    if (r->notes[node].id != NULL) return r->notes[node].id;
  }
  if (m->criterion != ELIGO_NONE && m->criterion != m->node) {
    for (uint32_t node = m->criterion; node != ELIGO_NONE; node = r->notes[node].parent) {
      if (r->notes[node].id != NULL) return r->notes[node].id;
    }
  }
  return "";
}
