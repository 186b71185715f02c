/* What a case gives: facts, uses, confirmations, and what it takes over from another. */
#include "study/case_reader.h"

#include <string.h>

#define ROOM(arena, owner, list, count, capacity)                                                  \
  eligo_case_room(arena, (void **)&(owner)->list, &(owner)->count, &(owner)->capacity,             \
                  sizeof *(owner)->list)

/* --- items --- */

/* "4.5", "cn-green-2025/4.2.4"; without a standard the first one of the case. */
static bool read_item(eligo_case_reader *r, const char *text, eligo_case_item *out) {
  const eligo_case *head = r->place == ELIGO_IN_FILE ? &r->defaults : r->one;
  const char *slash = strchr(text, '/');
  char hint[120];
  if (slash == NULL) {
    if (head->n_standards == 0) {
      eligo_case_fault(r, "case-item",
                       "'%s' is an item of which standard? Write 'standard: …' before it", text);
      return false;
    }
    *out = (eligo_case_item){head->standards[0], text};
    return true;
  }
  const eligo_table *names = &r->rulebook->standard_names;
  uint32_t found = eligo_table_get(names, text, (size_t)(slash - text));
  if (found == ELIGO_NONE) {
    const char *near = eligo_table_nearest(names, text, (size_t)(slash - text));
    eligo_case_fault(r, "case-standard", "no standard is called '%.*s'%s", (int)(slash - text),
                     text, eligo_case_hint(near, hint, sizeof hint));
    return false;
  }
  *out = (eligo_case_item){&r->rulebook->standards[found], slash + 1};
  return true;
}

static bool add_item(eligo_case_reader *r, const char *text, eligo_case_items *items) {
  if (items->count == ELIGO_CASE_ITEMS) {
    eligo_case_fault(r, "case-item", "a use takes at most %d items", ELIGO_CASE_ITEMS);
    return false;
  }
  if (!read_item(r, text, &items->at[items->count])) return false;
  items->count++;
  return true;
}

bool eligo_case_read_items(eligo_case_reader *r, const char *text, eligo_case_items *out) {
  eligo_case_items items = {.count = 0};
  for (const char *rest = text, *part; (part = eligo_case_part(r->arena, &rest)) != NULL;) {
    if (!add_item(r, part, &items)) return false;
  }
  *out = items;
  return true;
}

/* --- uses --- */

static eligo_case_use *new_use(eligo_case_reader *r, const char *id) {
  eligo_case *one = r->one;
  eligo_case_use *use = ROOM(r->arena, one, uses, n_uses, c_uses);
  if (use != NULL) use->id = id;
  return use;
}

static eligo_case_use *find_use(const eligo_case *one, const char *id) {
  for (size_t i = 0; i < one->n_uses; i++) {
    if (strcmp(one->uses[i].id, id) == 0) return &one->uses[i];
  }
  return NULL;
}

/* The use that a fact without a `use:` line before it belongs to. */
static eligo_case_use *only_use(eligo_case_reader *r) {
  if (r->use != NULL) return r->use;
  if (r->one->n_uses > 1) {
    eligo_case_fault(r, "case-use",
                     "the case has several uses; write 'use: %s' before the facts of one",
                     r->one->uses[0].id);
    return NULL;
  }
  r->use = r->one->n_uses == 1 ? &r->one->uses[0] : new_use(r, "use");
  return r->use;
}

static bool is_money(const eligo_units *units, const char *text) {
  eligo_rational value;
  eligo_unit unit;
  return eligo_quantity_read(units, text, strlen(text), &value, &unit, NULL, 0) &&
         eligo_unit_is_currency(units, &unit, NULL);
}

static void read_use_part(eligo_case_reader *r, const char *part, eligo_case_use *use) {
  const eligo_dictionary *dictionary = &r->rulebook->dictionary;
  if (eligo_table_get(&dictionary->activity_names, part, strlen(part)) != ELIGO_NONE)
    use->activity = part;
  else if (is_money(&dictionary->units, part))
    use->amount = part;
  else if (*part != '\0')
    add_item(r, part, &use->items);
}

/* use: dam, 60 CNY, 4.5 */
static void read_use(eligo_case_reader *r, const char *value) {
  const char *rest = value, *id = eligo_case_part(r->arena, &rest);
  if (id == NULL || *id == '\0') {
    eligo_case_fault(r, "case-use", "a use has no name; write 'use: dam, 60 CNY, 4.5'");
    return;
  }
  eligo_case_use *use = find_use(r->one, id);
  if (use == NULL) use = new_use(r, id);
  if (use == NULL) return;
  use->written = true;
  r->use = use;
  const eligo_case_items before = use->items;
  use->items.count = 0;
  for (const char *part; (part = eligo_case_part(r->arena, &rest)) != NULL;)
    read_use_part(r, part, use);
  if (use->items.count == 0) use->items = before;
}

/* --- confirmations --- */

static const char *find_last(const char *text, const char *what) {
  const char *last = NULL;
  for (const char *at = strstr(text, what); at != NULL; at = strstr(at + 1, what)) last = at;
  return last;
}

static const char *copy_between(eligo_arena *arena, const char *from, const char *to) {
  return eligo_arena_copy(arena, from, (size_t)(to - from));
}

/* Cuts "ID met by …" at the outcome; the longer words first, since " met by " ends " not met by ".
 */
static const char *cut_outcome(eligo_case_reader *r, const char *value,
                               eligo_case_confirmation *out) {
  static const char *const words[][2] = {
      {" not met by ", "not_met"}, {" not applicable by ", "not_applicable"}, {" met by ", "met"}};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    const char *at = find_last(value, words[i][0]);
    if (at == NULL) continue;
    out->criterion = copy_between(r->arena, value, at);
    out->outcome = words[i][1];
    return at + strlen(words[i][0]);
  }
  return NULL;
}

/* confirm: ID met by NAME [and NAME] on DATE [because WHY] */
static void read_confirmation(eligo_case_reader *r, const char *value) {
  eligo_case_confirmation person = {.why = "a case"};
  const char *because = strstr(value, " because ");
  const char *text = because == NULL ? value : copy_between(r->arena, value, because);
  if (text == NULL) return;
  if (because != NULL) person.why = because + strlen(" because ");
  const char *who = cut_outcome(r, text, &person);
  const char *on = who == NULL ? NULL : find_last(who, " on ");
  const char *and = on == NULL ? NULL : find_last(who, " and ");
  bool unnamed = and != NULL && and + strlen(" and ") > on; /* "Li and on 2026-03-01" */
  eligo_day day;
  if (on == NULL || unnamed || !eligo_day_read(on + 4, strlen(on + 4), &day)) {
    eligo_case_fault(r, "case-confirm",
                     "'%s' confirms nothing; write 'confirm: ID met by NAME on 2026-03-01'", value);
    return;
  }
  person.when = on + 4;
  person.who = copy_between(r->arena, who, and == NULL ? on : and);
  if (and != NULL) person.second = copy_between(r->arena, and + strlen(" and "), on);
  if (person.criterion == NULL) return;
  const char *full = eligo_case_criterion(r, person.criterion);
  if (full == NULL) return;
  person.criterion = full;
  eligo_case_confirmation *slot = ROOM(r->arena, r->one, confirmed, n_confirmed, c_confirmed);
  if (slot != NULL) *slot = person;
}

/* --- facts --- */

static eligo_case_fact *find_given(eligo_case_facts *facts, const eligo_fact *fact) {
  for (size_t i = 0; i < facts->count; i++) {
    if (facts->at[i].fact == fact) return &facts->at[i];
  }
  return NULL;
}

static bool unknown_fact(eligo_case_reader *r, const char *name) {
  const eligo_table *names = &r->rulebook->dictionary.names;
  char hint[200];
  eligo_case_fault(
      r, "unknown-fact", "no fact is called '%s'%s", name,
      eligo_case_hint(eligo_table_nearest(names, name, strlen(name)), hint, sizeof hint));
  return false;
}

static bool add_pair(eligo_case_reader *r, const eligo_fact *list, eligo_case_row *row,
                     const char *name, const char *value) {
  const eligo_fact *fact = eligo_fact_find(&r->rulebook->dictionary, name, strlen(name));
  if (fact == NULL) return unknown_fact(r, name);
  if (fact->owner != ELIGO_OF_RECORD || &r->rulebook->dictionary.facts[fact->list] != list) {
    eligo_case_fault(r, "case-row", "'%s' is no fact of a row of '%s'", name, list->name);
    return false;
  }
  eligo_case_pair *pair = ROOM(r->arena, row, pairs, count, capacity);
  if (pair != NULL) *pair = (eligo_case_pair){fact->name, value};
  return pair != NULL;
}

/* A comma begins the next pair only where a name and a colon follow: "{ a: x, y, b: z }" has two.
 */
static const char *end_of_pair(const char *text) {
  const char *comma = strchr(text, ',');
  for (; comma != NULL; comma = strchr(comma + 1, ',')) {
    const char *colon = strstr(comma, ": "), *next = strchr(comma + 1, ',');
    if (colon != NULL && (next == NULL || colon < next)) return comma;
  }
  return text + strlen(text);
}

static const char *copy_trimmed(eligo_arena *arena, const char *from, const char *to) {
  while (from < to && *from == ' ') from++;
  while (to > from && to[-1] == ' ') to--;
  return copy_between(arena, from, to);
}

/* { penalty.on: 2025-01-01, penalty.serious: yes } */
static void read_row(eligo_case_reader *r, const char *text, eligo_case_fact *given) {
  size_t length = strlen(text);
  if (length < 2 || text[0] != '{' || text[length - 1] != '}') {
    eligo_case_fault(r, "case-row",
                     "'%s' is a list; write a row as '{ name: value, name: value }', or 'none'",
                     given->fact->name);
    return;
  }
  eligo_case_row *row = ROOM(r->arena, given, rows, n_rows, c_rows);
  const char *inside = eligo_arena_copy(r->arena, text + 1, length - 2);
  while (row != NULL && inside != NULL && strspn(inside, " ") < strlen(inside)) {
    const char *end = end_of_pair(inside), *colon = strstr(inside, ": ");
    if (colon == NULL || colon > end) {
      eligo_case_fault(r, "case-row", "'%.*s' is no pair of a row; write 'name: value'",
                       (int)(end - inside), inside);
      return;
    }
    const char *name = copy_trimmed(r->arena, inside, colon);
    const char *value = copy_trimmed(r->arena, colon + 2, end);
    if (name == NULL || value == NULL || !add_pair(r, given->fact, row, name, value)) return;
    inside = *end == ',' ? end + 1 : end;
  }
}

static void set_fact(eligo_case_reader *r, eligo_case_facts *facts, const eligo_fact *fact,
                     const char *value) {
  eligo_case_fact *given = find_given(facts, fact);
  bool is_list = fact->kind == ELIGO_RECORDS;
  bool row = is_list && strcmp(value, "none") != 0 && strcmp(value, "unknown") != 0;
  bool more = given != NULL && !given->inherited && row && given->value == NULL;
  if (given != NULL && !given->inherited && !more) {
    eligo_case_fault(r, "case-twice", "'%s' is given twice in this case; keep one", fact->name);
    return;
  }
  if (given == NULL) given = ROOM(r->arena, facts, at, count, capacity);
  if (given == NULL) return;
  if (!more) *given = (eligo_case_fact){.fact = fact, .value = row ? NULL : value};
  if (row) read_row(r, value, given);
}

static void read_fact(eligo_case_reader *r, const char *name, const char *value) {
  const eligo_dictionary *dictionary = &r->rulebook->dictionary;
  const eligo_fact *fact = eligo_fact_find(dictionary, name, strlen(name));
  if (fact == NULL) {
    unknown_fact(r, name);
  } else if (*value == '\0') {
    eligo_case_fault(r, "case-empty", "'%s:' says nothing; write a value, 'unknown' or 'none'",
                     name);
  } else if (fact->owner == ELIGO_OF_RECORD) {
    const char *list = dictionary->facts[fact->list].name;
    eligo_case_fault(r, "case-row", "'%s' belongs into a row: '%s: { %s: %s }'", name, list, name,
                     value);
  } else if (fact->owner == ELIGO_OF_USE) {
    eligo_case_use *use = only_use(r);
    if (use != NULL) set_fact(r, &use->facts, fact, value);
  } else {
    set_fact(r, &r->one->facts, fact, value);
  }
}

void eligo_case_read_given(eligo_case_reader *r, const char *key, const char *value) {
  if (strcmp(key, "use") == 0)
    read_use(r, value);
  else if (strcmp(key, "confirm") == 0)
    read_confirmation(r, value);
  else
    read_fact(r, key, value);
}

/* --- like --- */

static void copy_facts(eligo_case_reader *r, const eligo_case_facts *from, eligo_case_facts *to) {
  *to = (eligo_case_facts){0};
  for (size_t i = 0; i < from->count; i++) {
    eligo_case_fact *given = ROOM(r->arena, to, at, count, capacity);
    if (given == NULL) return;
    *given = from->at[i]; /* rows are never changed in place once inherited */
    given->inherited = true;
  }
}

static void copy_uses(eligo_case_reader *r, const eligo_case *from) {
  for (size_t i = 0; i < from->n_uses; i++) {
    eligo_case_use *use = new_use(r, from->uses[i].id);
    if (use == NULL) return;
    *use = from->uses[i];
    copy_facts(r, &from->uses[i].facts, &use->facts);
  }
}

static void inherit_text(const char **own, const char *file_default, const char *from) {
  if (*own == file_default && from != NULL) *own = from;
}

/* Header lines that the case has already written itself stay. */
void eligo_case_inherit(eligo_case_reader *r, const eligo_case *from) {
  eligo_case *to = r->one;
  const eligo_case *d = &r->defaults;
  inherit_text(&to->as_of, d->as_of, from->as_of);
  inherit_text(&to->product, d->product, from->product);
  inherit_text(&to->activity, d->activity, from->activity);
  inherit_text(&to->until, d->until, from->until);
  inherit_text(&to->amount, d->amount, from->amount);
  if (memcmp(&to->items, &d->items, sizeof d->items) == 0) to->items = from->items;
  if (memcmp(to->standards, d->standards, sizeof d->standards) == 0 &&
      to->n_standards == d->n_standards) {
    memcpy(to->standards, from->standards, sizeof from->standards);
    to->n_standards = from->n_standards;
  }
  to->facts = (eligo_case_facts){0};
  to->uses = NULL;
  to->n_uses = to->c_uses = 0;
  copy_facts(r, &from->facts, &to->facts);
  copy_uses(r, from);
  for (size_t i = 0; i < from->n_confirmed; i++) {
    eligo_case_confirmation *slot = ROOM(r->arena, to, confirmed, n_confirmed, c_confirmed);
    if (slot != NULL) *slot = from->confirmed[i];
  }
}
