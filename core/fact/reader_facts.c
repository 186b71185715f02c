/* Objects of facts: names may be dotted, nested, or any mix of both. */
#include "fact/reader.h"

#include <stdio.h>
#include <stdlib.h>

enum { LONGEST_NAME = 200 };

/* Where the keys of an object stand among the names of facts. In a row the name of the row may be left out ("on" for
 * "penalty.on"), so there are two ways to read a key. */
typedef struct standing {
  uint32_t section, row; /* ELIGO_NONE: nothing is named below */
} standing;

static void unknown_fact(eligo_reader *r, const eligo_json *kid) {
  char name[LONGEST_NAME + 2];
  size_t length = eligo_reader_name(r, name, sizeof name);
  if (kid->key_length == 0 || length > LONGEST_NAME) {
    eligo_reader_fault(r, kid, "unknown-fact", "this name is empty or longer than any fact's");
    return;
  }
  const char *nearest = eligo_table_nearest(&r->dictionary->names, name, length);
  void (*say)(eligo_reader *, const eligo_json *, const char *, const char *, ...) =
      r->unknown_facts_warn ? eligo_reader_warn : eligo_reader_fault;
  say(r, kid, "unknown-fact", "no fact is named '%s'%s%s%s", name, nearest == NULL ? "; see 'eligo facts'" : "; did you mean '",
      nearest == NULL ? "" : nearest, nearest == NULL ? "" : "'?");
}

static void wrong_owner(eligo_reader *r, const eligo_json *kid, const eligo_fact *fact) {
  static const char *const places[] = {"firm.facts", "request.facts", "the facts of a use"};
  if (fact->owner == ELIGO_OF_RECORD)
    eligo_reader_fault(r, kid, "wrong-owner", "'%s' belongs into the rows of '%s'", fact->name, r->dictionary->facts[fact->list].name);
  else
    eligo_reader_fault(r, kid, "wrong-owner", "'%s' belongs to the %s; move it to %s", fact->name, eligo_owner_name(fact->owner),
                       places[fact->owner]);
}

static bool belongs(const eligo_fact *fact, const eligo_target *target) {
  return fact->owner == target->owner && (fact->owner != ELIGO_OF_RECORD || fact->list == target->list);
}

/* A new value, all zero and not yet counted. */
static eligo_value *next_value(eligo_profile *p) {
  if (p->n_values == p->c_values) {
    eligo_value *moved = realloc(p->values, (size_t)p->c_values * 2 * sizeof *moved);
    if (moved == NULL) {
      p->arena.failed = true;
      return NULL;
    }
    p->values = moved;
    p->c_values *= 2;
  }
  p->values[p->n_values] = (eligo_value){.state = ELIGO_ABSENT};
  return &p->values[p->n_values];
}

static void say_repeated(eligo_reader *r, const eligo_json *kid) {
  eligo_reader_leave(r); /* the fault enters the key itself */
  eligo_reader_repeated(r, kid);
  eligo_reader_enter(r, kid->token);
}

/* A second value in the same object is a key that stands twice, unless it came by another spelling of the name. */
static void join(eligo_reader *r, const eligo_json *kid, const eligo_fact *fact, const eligo_value *value, uint32_t place) {
  eligo_value *old = &r->profile->values[place];
  const bool same_object = old->object == value->object && value->object != ELIGO_NONE;
  if (same_object && eligo_json_stands_before(&r->json, value->object, kid)) say_repeated(r, kid);
  if (value->state == ELIGO_ABSENT) return;
  if (old->state != ELIGO_ABSENT) {
    eligo_value_merge(fact, old, value, &r->profile->arena);
    return;
  }
  r->profile->n_given++;
  *old = *value;
}

/* The rows of a list bring values of their own, so its value is read aside. */
static eligo_value *store_list(eligo_reader *r, const eligo_json *kid, const eligo_fact *fact) {
  eligo_value list = {.state = ELIGO_ABSENT};
  eligo_value *room = eligo_reader_value(r, fact, kid, &list) ? next_value(r->profile) : NULL;
  if (room != NULL) *room = list;
  return room;
}

static void store(eligo_reader *r, const eligo_json_loop *loop, const eligo_json *kid, const eligo_fact *fact, const eligo_target *target) {
  eligo_profile *p = r->profile;
  if (!belongs(fact, target)) {
    wrong_owner(r, kid, fact);
    return;
  }
  uint32_t *place = &target->places[fact->slot];
  eligo_value *value = next_value(p);
  if (value == NULL) return;
  if (fact->kind == ELIGO_RECORDS) value = store_list(r, kid, fact);
  else if (!eligo_reader_value(r, fact, kid, value)) value = NULL;
  if (value == NULL) return;
  value->object = loop->token;
  if (*place != 0) {
    join(r, kid, fact, value, *place);
    return;
  }
  p->n_given += value->state != ELIGO_ABSENT;
  *place = p->n_values++;
}

static void read_names(eligo_reader *r, const eligo_json *object, const eligo_target *target, standing at);
static void read_members(eligo_reader *r, eligo_json_loop *loop, const eligo_target *target, standing at);

/* An object that gives no value of its own holds names that go on. */
static inline bool goes_on(const eligo_reader *r, bool names_fact, const eligo_json *kid) {
  if (kid->type != ELIGO_JSON_OBJECT || eligo_json_is_empty(&r->json, kid)) return false;
  return !names_fact || !eligo_json_has(&r->json, kid, "value", 5);
}

static const eligo_fact *fact_of(const eligo_reader *r, const eligo_name_entry *entry) {
  return entry == NULL || entry->fact == ELIGO_NONE ? NULL : &r->dictionary->facts[entry->fact];
}

/* Two values of one fact meet in its place (`join`); of the other keys few are sections, and the rest are faults. */
static bool stands_twice(eligo_reader *r, eligo_json_loop *loop, const eligo_json *kid, bool opens, bool gives) {
  if (loop->token == ELIGO_NONE) return false;
  if (opens) return eligo_json_repeats(&r->json, loop, kid);
  return !gives && eligo_json_stands_before(&r->json, loop->token, kid);
}

/* A name that is no plain one: in a row, of a section, of an object, or unknown. */
static void read_other_name(eligo_reader *r, eligo_json_loop *loop, const eligo_json *kid, const eligo_target *target, standing at,
                            const eligo_name_entry *entry) {
  const eligo_name_entry *row = at.row == ELIGO_NONE ? NULL : eligo_names_get(&r->dictionary->tree, at.row, kid->key, kid->key_length);
  const eligo_fact *fact = fact_of(r, entry);
  if (fact == NULL) fact = fact_of(r, row);
  const standing below = {entry == NULL ? ELIGO_NONE : entry->below, row == NULL ? ELIGO_NONE : row->below};
  const bool opens = below.section != ELIGO_NONE || below.row != ELIGO_NONE, nests = goes_on(r, fact != NULL, kid);
  if (stands_twice(r, loop, kid, opens, fact != NULL && !nests)) say_repeated(r, kid);
  if (nests) read_names(r, kid, target, below);
  else if (fact != NULL) store(r, loop, kid, fact, target);
  else unknown_fact(r, kid);
}

static void read_name(eligo_reader *r, eligo_json_loop *loop, const eligo_json *kid, const eligo_target *target, standing at) {
  const eligo_name_entry *entry = eligo_names_get(&r->dictionary->tree, at.section, kid->key, kid->key_length);
  bool named = entry != NULL && entry->plain != 0 && at.row == ELIGO_NONE;
  if (named && !goes_on(r, true, kid)) store(r, loop, kid, &r->dictionary->facts[entry->fact], target);
  else read_other_name(r, loop, kid, target, at, entry);
}

/* The section that the next key opens, where it has a short name and does nothing else, as most have; or ELIGO_NONE. */
static uint32_t next_section(const eligo_cursor *c, const eligo_json_loop *loop, const uint32_t *key, const eligo_names_tree *tree, uint32_t within) {
  const char *bytes = c->tokens.bytes;
  const uint32_t length = key[1] - key[0] - 2;
  if (length - 1 >= ELIGO_SHORTEST_HOT - 1 || bytes[key[2]] != '{' || bytes[key[3]] != '"' || bytes[key[0]] != '"') return ELIGO_NONE;
  if (eligo_load2(bytes + key[1] - 1) != eligo_load2("\":") || c->depth >= c->deepest) return ELIGO_NONE;
  const eligo_name_entry *entry = eligo_names_first(tree, within, bytes + key[0] + 1, length);
  if (entry == NULL || entry->fact != ELIGO_NONE) return ELIGO_NONE;
  return (loop->seen & eligo_json_key_bit(bytes + key[0] + 1, length)) == 0 ? entry->below : ELIGO_NONE;
}

/* Goes through a section that is written plainly; false where the next member is anything else. */
static bool read_section(eligo_reader *r, eligo_json_loop *loop, const eligo_target *target, uint32_t within) {
  const uint32_t *key = eligo_json_due(&r->json, loop);
  const uint32_t section = key == NULL ? ELIGO_NONE : next_section(&r->json, loop, key, &r->dictionary->tree, within);
  if (section == ELIGO_NONE) return false;
  const eligo_json object = {.type = ELIGO_JSON_OBJECT, .token = (uint32_t)(key - r->json.tokens.at) + 2};
  loop->first = false;
  loop->pending = 0;
  loop->seen |= eligo_json_key_bit(r->json.tokens.bytes + key[0] + 1, key[1] - key[0] - 2);
  eligo_reader_enter(r, object.token);
  eligo_json_loop within_it = eligo_json_enter(&r->json, &object);
  eligo_reader_plain_run(r, &within_it, target, section);
  if (!eligo_json_ends(&r->json, &within_it)) read_members(r, &within_it, target, (standing){section, ELIGO_NONE});
  eligo_reader_leave(r);
  return true;
}

/* From where the loop stands to its end. */
__attribute__((noinline)) static void read_members(eligo_reader *r, eligo_json_loop *loop, const eligo_target *target, standing at) {
  eligo_json kid;
  for (;;) {
    if (target->owner != ELIGO_OF_RECORD) {
      while (read_section(r, loop, target, at.section)) {}
      eligo_reader_plain_run(r, loop, target, at.section);
    }
    if (!eligo_json_next(&r->json, loop, &kid)) break;
    eligo_reader_enter(r, kid.token);
    read_name(r, loop, &kid, target, at);
    eligo_reader_leave(r);
  }
}

static void read_names(eligo_reader *r, const eligo_json *object, const eligo_target *target, standing at) {
  eligo_json_loop loop = eligo_json_enter(&r->json, object);
  /* Most facts stand in one section, which is their whole object. */
  if (target->owner != ELIGO_OF_RECORD && read_section(r, &loop, target, at.section) && eligo_json_ends(&r->json, &loop)) return;
  read_members(r, &loop, target, at);
}

void eligo_reader_facts(eligo_reader *r, const eligo_json *object, const eligo_target *target) {
  const uint32_t before = r->names_from;
  const char *section = r->section;
  const bool row = target->owner == ELIGO_OF_RECORD;
  r->names_from = r->steps;
  r->section = NULL;
  read_names(r, object, target, (standing){ELIGO_ROOT_SECTION, row ? r->dictionary->facts[target->list].row_section : ELIGO_NONE});
  r->names_from = before;
  r->section = section;
}

void eligo_reader_own_fact(eligo_reader *r, const eligo_json *kid, const eligo_target *target) {
  eligo_json_loop here = {.token = ELIGO_NONE}; /* who asked has looked for repeated keys */
  r->names_from = r->steps - 1;
  r->section = eligo_owner_name(target->owner);
  read_name(r, &here, kid, target, (standing){r->dictionary->own[target->owner], ELIGO_NONE});
  r->section = NULL;
}
