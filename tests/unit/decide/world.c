#include "world.h"

#include <stdio.h>
#include <string.h>

enum { MET = 1, NOT_MET = 2, APART = 4 };

static const eligo_place here = {"world/rules.lua", 1};

uint64_t world_random(world *w, uint64_t below) {
  w->seed ^= w->seed << 13;
  w->seed ^= w->seed >> 7;
  w->seed ^= w->seed << 17;
  return w->seed % below;
}

static const char *names[FACTS] = {"f.0", "f.1", "f.2", "f.3", "f.4", "f.5", "f.6", "f.7", "n.0", "n.1", "n.2", "n.3", "c.0", "c.1"};
static const char *const values[VALUES] = {"a", "b", "c"};

const char *world_fact_name(int fact) {
  return names[fact];
}

static const char *keep(world *w, const char *text) {
  return eligo_arena_copy(&w->book.arena, text, strlen(text));
}

static void declare_facts(world *w) {
  static const char *const units[][2] = {{"g", NULL}, {"kg", "1000 g"}, {"s", NULL}, {"month", NULL}};
  static eligo_draft_value list[VALUES] = {{"a", {{"a", "a"}}}, {"b", {{"b", "b"}}}, {"c", {{"c", "c"}}}};
  for (size_t i = 0; i < 4; i++) {
    eligo_draft_unit *unit = ELIGO_DRAFT_ADD(&w->book, units);
    unit->name = units[i][0];
    unit->definition = units[i][1];
  }
  for (int i = 0; i < FACTS; i++) {
    eligo_draft_fact *fact = ELIGO_DRAFT_ADD(&w->book, facts);
    fact->name = names[i];
    fact->kind = i < FLAGS ? ELIGO_FLAG : i < FLAGS + NUMBERS ? ELIGO_NUMBER : ELIGO_CHOICE;
    fact->of = i % 3 == 0 ? "firm" : "use";
    fact->unit = fact->kind == ELIGO_NUMBER ? "kg" : NULL;
    fact->title = (eligo_bilingual){{names[i], names[i]}};
    fact->place = (eligo_place){"world/facts.lua", (unsigned)i + 1};
    fact->pack = "world";
    if (fact->kind == ELIGO_CHOICE) {
      fact->values = list;
      fact->n_values = VALUES;
    }
  }
}

static eligo_draft *node(world *w, eligo_node_kind kind) {
  return eligo_draft_new(&w->book, kind, here);
}

static eligo_draft *fact_term(world *w, int fact) {
  eligo_draft *d = node(w, ELIGO_N_FACT);
  d->name = names[fact];
  return d;
}

static eligo_draft *literal(world *w, unsigned kg) {
  char text[24];
  snprintf(text, sizeof text, "%u g", kg * 1000);
  eligo_draft *d = node(w, ELIGO_N_LITERAL);
  d->name = keep(w, text);
  return d;
}

static void kids(world *w, eligo_draft *d, eligo_draft **list, size_t count) {
  eligo_draft_set_kids(&w->book, d, list, count);
}

/* Every leaf gets a point, so that it can be called by name. */
static eligo_draft *labelled(world *w, eligo_draft *d) {
  char label[16];
  snprintf(label, sizeof label, "p%u", ++w->labels);
  eligo_draft *point = node(w, ELIGO_N_POINT);
  point->name = keep(w, label);
  kids(w, point, &d, 1);
  return point;
}

static eligo_draft *random_compare(world *w) {
  eligo_draft *d = node(w, world_random(w, 4) == 0 ? ELIGO_N_BETWEEN : ELIGO_N_COMPARE);
  eligo_draft *sides[3] = {fact_term(w, FLAGS + (int)world_random(w, NUMBERS)), NULL, NULL};
  unsigned low = (unsigned)world_random(w, 6);
  if (d->kind == ELIGO_N_BETWEEN) {
    sides[1] = literal(w, low);
    sides[2] = literal(w, low + (unsigned)world_random(w, 3));
    kids(w, d, sides, 3);
    return d;
  }
  d->op = (eligo_op)(ELIGO_ABOVE + (int)world_random(w, 5));
  sides[1] = world_random(w, 3) == 0 ? fact_term(w, FLAGS + (int)world_random(w, NUMBERS)) : literal(w, low);
  kids(w, d, sides, 2);
  return d;
}

static eligo_draft *random_leaf(world *w) {
  static const eligo_node_kind constants[] = {ELIGO_N_UNSETTLED, ELIGO_N_GAP, ELIGO_N_NEVER, ELIGO_N_NOT_REQUIRED};
  eligo_draft *d;
  switch (world_random(w, 8)) {
  case 0: d = node(w, constants[world_random(w, 4)]); break;
  case 1:
  case 2: d = random_compare(w); break;
  case 3:
    d = node(w, ELIGO_N_ONE_OF);
    d->op = world_random(w, 2) == 0 ? ELIGO_ONE_OF : ELIGO_NONE_OF_THESE;
    d->name = names[FLAGS + NUMBERS + world_random(w, CHOICES)];
    eligo_draft_set_keys(&w->book, d, &values[world_random(w, 2)], 1 + world_random(w, 2));
    break;
  default:
    d = node(w, ELIGO_N_FLAG);
    d->op = world_random(w, 3) == 0 ? ELIGO_IS_NOT : ELIGO_IS;
    d->name = names[world_random(w, FLAGS)];
  }
  return labelled(w, d);
}

static eligo_draft *tree(world *w, unsigned depth);

static eligo_draft *group(world *w, eligo_node_kind kind, unsigned depth, size_t count) {
  eligo_draft *members[4], *d = node(w, kind);
  for (size_t i = 0; i < count; i++) members[i] = tree(w, depth - 1);
  if (kind == ELIGO_N_AT_LEAST_OF) d->number = 1 + (int64_t)world_random(w, count);
  kids(w, d, members, count);
  return d;
}

static eligo_draft *random_choose(world *w, unsigned depth) {
  eligo_draft *lines[3], *d = node(w, ELIGO_N_CHOOSE);
  size_t cases = 1 + world_random(w, 2);
  for (size_t i = 0; i < cases; i++) {
    eligo_draft *pair[2] = {tree(w, depth - 1), tree(w, depth - 1)};
    lines[i] = node(w, ELIGO_N_CASE);
    kids(w, lines[i], pair, 2);
  }
  eligo_draft *last = tree(w, depth - 1);
  lines[cases] = node(w, ELIGO_N_OTHERWISE);
  kids(w, lines[cases], &last, 1);
  kids(w, d, lines, cases + 1);
  return d;
}

static eligo_draft *random_by(world *w, unsigned depth) {
  eligo_draft *d = node(w, ELIGO_N_BY), *branches[2] = {tree(w, depth - 1), tree(w, depth - 1)};
  const char *keys[2] = {values[world_random(w, VALUES)], NULL};
  d->name = names[FLAGS + NUMBERS + world_random(w, CHOICES)];
  eligo_draft_set_keys(&w->book, d, keys, 2);
  kids(w, d, branches, 2);
  return d;
}

static const char *const dates[] = {"2025-12-31", "2026-03-01", "2026-03-02"}; /* the as-of date is 2026-03-01 */

static eligo_draft *random_window(world *w, unsigned depth) {
  eligo_draft *d = node(w, ELIGO_N_WINDOW), *kid = tree(w, depth - 1);
  if (world_random(w, 2) == 0) d->from = dates[world_random(w, 3)];
  else d->to = dates[world_random(w, 3)];
  kids(w, d, &kid, 1);
  return d;
}

static eligo_draft *random_schedule(world *w, unsigned depth) {
  eligo_draft *d = node(w, ELIGO_N_BY_DATE), *lines[2] = {tree(w, depth - 1), tree(w, depth - 1)};
  size_t first = world_random(w, 2);
  eligo_draft_set_keys(&w->book, d, &dates[first], 2);
  if (world_random(w, 2) == 0) d->to = dates[first + 1];
  kids(w, d, lines, 2);
  return d;
}

static eligo_draft *tree(world *w, unsigned depth) {
  if (depth == 0 || world_random(w, 5) == 0) return random_leaf(w);
  switch (world_random(w, 11)) {
  case 0:
  case 1: return group(w, ELIGO_N_ALL_OF, depth, 1 + world_random(w, 4));
  case 2:
  case 3: return group(w, ELIGO_N_ANY_OF, depth, 1 + world_random(w, 4));
  case 4: return group(w, ELIGO_N_NONE_OF, depth, 1 + world_random(w, 3));
  case 5: return group(w, ELIGO_N_AT_LEAST_OF, depth, 2 + world_random(w, 3));
  case 6: return group(w, world_random(w, 2) == 0 ? ELIGO_N_WHEN : ELIGO_N_UNLESS, depth, 2);
  case 7: return random_choose(w, depth);
  case 8: return random_by(w, depth);
  case 9: return random_window(w, depth);
  default: return random_schedule(w, depth);
  }
}

void world_make(world *w, uint64_t seed) {
  static const char *steps[] = {"scope", "contribution", "no_harm"};
  memset(w, 0, sizeof *w);
  w->seed = seed * 2654435769u + 88172645463325252u;
  for (int i = 0; i < 10; i++) world_random(w, 2);
  declare_facts(w);
  eligo_draft_standard *standard = ELIGO_DRAFT_ADD(&w->book, standards);
  *standard = (eligo_draft_standard){.id = "s", .title = {{"S", "S"}}, .source = "law", .steps = steps, .n_steps = 3, .pack = "world", .place = here};
  bool described = world_random(w, 2) == 0;
  for (int i = 0; i < 3; i++) {
    bool wanted = i == 1 ? !described || world_random(w, 2) == 0 : i == 0 ? described : world_random(w, 2) == 0;
    w->parts[i] = wanted ? group(w, ELIGO_N_ALL_OF, 3, 1 + world_random(w, 3)) : NULL;
  }
  eligo_draft_activity *item = ELIGO_DRAFT_ADD(&w->book, activities);
  *item = (eligo_draft_activity){.id = "1", .title = {{"One", "一"}}, .source = "law 1", .scope = w->parts[0], .contribution = w->parts[1], .no_harm = w->parts[2], .pack = "world", .place = here};
}

knowledge world_know(world *w, unsigned percent) {
  knowledge k;
  for (int i = 0; i < FACTS; i++) {
    uint64_t range = i < FLAGS ? 2 : i < FLAGS + NUMBERS ? 7 : VALUES;
    k.value[i] = world_random(w, 100) < percent ? (int)world_random(w, range) : -1;
  }
  return k;
}

static void add_facts(const knowledge *k, bool firm, eligo_text *out) {
  bool first = true;
  for (int i = 0; i < FACTS; i++) {
    if ((i % 3 == 0) != firm || k->value[i] < 0) continue;
    eligo_text_format(out, "%s\"%s\": ", first ? "" : ", ", names[i]);
    first = false;
    if (i < FLAGS) eligo_text_string(out, k->value[i] != 0 ? "true" : "false");
    else if (i < FLAGS + NUMBERS) eligo_text_format(out, "\"%d.0 g\"", k->value[i] * 1000);
    else eligo_text_format(out, "\"%s\"", values[k->value[i]]);
  }
}

void world_profile(const knowledge *k, eligo_text *out) {
  eligo_text_clear(out);
  eligo_text_string(out, "{\"firm\": {\"facts\": {");
  add_facts(k, true, out);
  eligo_text_string(out, "}}, \"uses\": [{\"id\": \"u\", \"items\": {\"s\": \"1\"}, \"facts\": {");
  add_facts(k, false, out);
  eligo_text_string(out, "}}]}");
}

/* --- the naive evaluator --- */

typedef struct judge {
  const knowledge *k;
  const held *turned;
  size_t n_turned;
} judge;

static unsigned possible(const judge *j, const eligo_draft *d);

static int known(const judge *j, const char *name) {
  for (int i = 0; i < FACTS; i++) {
    if (strcmp(names[i], name) == 0) return j->k->value[i];
  }
  return -1;
}

static int number_of(const judge *j, const eligo_draft *d) {
  int grams = 0;
  if (d->kind == ELIGO_N_FACT) return known(j, d->name);
  sscanf(d->name, "%d", &grams);
  return grams / 1000;
}

static bool holds(eligo_op op, int a, int b) {
  switch (op) {
  case ELIGO_ABOVE: return a > b;
  case ELIGO_BELOW: return a < b;
  case ELIGO_AT_LEAST: return a >= b;
  case ELIGO_AT_MOST: return a <= b;
  default: return a == b;
  }
}

static unsigned leaf(const judge *j, const eligo_draft *d) {
  int a = d->kind == ELIGO_N_COMPARE || d->kind == ELIGO_N_BETWEEN ? number_of(j, d->kids[0]) : d->name == NULL ? -1 : known(j, d->name);
  bool in = false;
  switch (d->kind) {
  case ELIGO_N_NEVER: return NOT_MET;
  case ELIGO_N_NOT_REQUIRED: return APART;
  case ELIGO_N_UNSETTLED:
  case ELIGO_N_GAP: return MET | NOT_MET;
  default: break;
  }
  if (a < 0) return MET | NOT_MET;
  switch (d->kind) {
  case ELIGO_N_FLAG: return (a != 0) == (d->op == ELIGO_IS) ? MET : NOT_MET;
  case ELIGO_N_BETWEEN: return a >= number_of(j, d->kids[1]) && a <= number_of(j, d->kids[2]) ? MET : NOT_MET;
  case ELIGO_N_COMPARE:
    if (number_of(j, d->kids[1]) < 0) return MET | NOT_MET;
    return holds(d->op, a, number_of(j, d->kids[1])) ? MET : NOT_MET;
  default:
    for (size_t i = 0; i < d->n_keys; i++) in = in || strcmp(d->keys[i], values[a]) == 0;
    return in == (d->op == ELIGO_ONE_OF) ? MET : NOT_MET;
  }
}

/* What a group says of definite members. */
static unsigned definite(const eligo_draft *d, const unsigned *members) {
  int met = 0, not_met = 0;
  for (size_t i = 0; i < d->n_kids; i++) {
    met += members[i] == MET;
    not_met += members[i] == NOT_MET;
  }
  switch (d->kind) {
  case ELIGO_N_WHEN: return members[0] == MET ? members[1] : APART;
  case ELIGO_N_UNLESS:
  case ELIGO_N_ANY_OF: return met > 0 ? MET : not_met > 0 ? NOT_MET : APART;
  case ELIGO_N_NONE_OF: return met > 0 ? NOT_MET : not_met > 0 ? MET : APART;
  case ELIGO_N_AT_LEAST_OF: return met + not_met == 0 ? APART : met >= d->number ? MET : NOT_MET;
  default: return not_met > 0 ? NOT_MET : met > 0 ? MET : APART;
  }
}

static unsigned every_combination(const judge *j, const eligo_draft *d) {
  unsigned sets[4], members[4], all = 0;
  for (size_t i = 0; i < d->n_kids; i++) sets[i] = possible(j, d->kids[i]);
  for (unsigned c = 0; c < 81; c++) {
    unsigned rest = c;
    bool allowed = true;
    for (size_t i = 0; i < d->n_kids; i++, rest /= 3) {
      members[i] = 1u << rest % 3;
      allowed = allowed && (members[i] & sets[i]) != 0;
    }
    if (allowed) all |= definite(d, members);
  }
  return all;
}

static unsigned chosen(const judge *j, const eligo_draft *d) {
  unsigned all = 0;
  for (size_t i = 0; i < d->n_kids; i++) {
    const eligo_draft *line = d->kids[i];
    if (line->kind == ELIGO_N_OTHERWISE) return all | possible(j, line->kids[0]);
    unsigned condition = possible(j, line->kids[0]);
    if ((condition & MET) != 0) all |= possible(j, line->kids[1]);
    if (condition == MET) return all;
  }
  return all;
}

static unsigned by_value(const judge *j, const eligo_draft *d) {
  int value = known(j, d->name);
  if (value < 0) return possible(j, d->kids[0]) | possible(j, d->kids[1]);
  return possible(j, d->kids[strcmp(d->keys[0], values[value]) == 0 ? 0 : 1]);
}

static unsigned dated(const judge *j, const eligo_draft *d) {
  static const char *const today = "2026-03-01";
  if (d->kind == ELIGO_N_WINDOW) {
    if (d->from != NULL && strcmp(today, d->from) < 0) return APART;
    return d->to != NULL && strcmp(today, d->to) > 0 ? NOT_MET : possible(j, d->kids[0]);
  }
  if (strcmp(today, d->keys[0]) < 0) return APART;
  if (d->to != NULL && strcmp(today, d->to) > 0) return NOT_MET;
  return possible(j, d->kids[strcmp(today, d->keys[1]) < 0 ? 0 : 1]);
}

static unsigned possible(const judge *j, const eligo_draft *d) {
  for (size_t i = 0; d->kind == ELIGO_N_POINT && i < j->n_turned; i++) {
    if (strcmp(j->turned[i].label, d->name) == 0) return j->turned[i].outcome;
  }
  switch (d->kind) {
  case ELIGO_N_CHOOSE: return chosen(j, d);
  case ELIGO_N_BY: return by_value(j, d);
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE: return dated(j, d);
  case ELIGO_N_POINT:
  case ELIGO_N_ALL_OF:
  case ELIGO_N_ANY_OF:
  case ELIGO_N_NONE_OF:
  case ELIGO_N_AT_LEAST_OF:
  case ELIGO_N_WHEN:
  case ELIGO_N_UNLESS: return every_combination(j, d);
  default: return leaf(j, d);
  }
}

int world_judge(const world *w, const knowledge *k, const held *turned, size_t n_turned) {
  judge j = {k, turned, n_turned};
  int key = w->parts[1] != NULL ? 1 : 0;
  bool shown = false, open = false;
  for (int i = 0; i < 3; i++) {
    unsigned outcome = w->parts[i] == NULL ? APART : possible(&j, w->parts[i]);
    if (outcome == NOT_MET) return 10;
    if (i == key) shown = outcome == MET;
    open = open || (outcome & NOT_MET) != 0;
  }
  return shown && !open ? 0 : 11;
}
