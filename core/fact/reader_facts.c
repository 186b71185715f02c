/* Objects of facts: names may be dotted, nested, or any mix of both. */
#include "fact/reader.h"

#include <stdio.h>

enum { LONGEST_NAME = 200 };

static void unknown_fact(eligo_reader *r, const eligo_json *node, const char *name) {
  const char *nearest = eligo_table_nearest(&r->dictionary->names, name, strlen(name));
  void (*say)(eligo_reader *, const eligo_json *, const char *, const char *, ...) =
      r->unknown_facts_warn ? eligo_reader_warn : eligo_reader_fault;
  say(r, node, "unknown-fact", "no fact is named '%s'%s%s%s", name, nearest == NULL ? "; see 'eligo facts'" : "; did you mean '",
      nearest == NULL ? "" : nearest, nearest == NULL ? "" : "'?");
}

static void wrong_owner(eligo_reader *r, const eligo_json *node, const eligo_fact *fact) {
  static const char *const places[] = {"firm.facts", "request.facts", "the facts of a use"};
  if (fact->owner == ELIGO_OF_RECORD)
    eligo_reader_fault(r, node, "wrong-owner", "'%s' belongs into the rows of '%s'", fact->name, r->dictionary->facts[fact->list].name);
  else
    eligo_reader_fault(r, node, "wrong-owner", "'%s' belongs to the %s; move it to %s", fact->name, eligo_owner_name(fact->owner),
                       places[fact->owner]);
}

static bool belongs(const eligo_fact *fact, const eligo_target *target) {
  return fact->owner == target->owner && (fact->owner != ELIGO_OF_RECORD || fact->list == target->list);
}

static void store(eligo_reader *r, const eligo_json *node, const eligo_fact *fact, const eligo_target *target) {
  eligo_value value;
  if (!belongs(fact, target)) {
    wrong_owner(r, node, fact);
    return;
  }
  if (!eligo_reader_value(r, fact, node, &value) || value.state == ELIGO_ABSENT) return;
  eligo_value *slot = &target->values[fact->slot];
  if (slot->state == ELIGO_ABSENT) {
    *slot = value;
    r->profile->n_given++;
  } else {
    eligo_value_merge(fact, slot, &value, &r->profile->arena);
  }
}

static const eligo_fact *fact_named(const eligo_reader *r, const char *name, size_t length, const eligo_target *target) {
  const eligo_fact *fact = eligo_fact_find(r->dictionary, name, length);
  if (fact != NULL || target->owner != ELIGO_OF_RECORD) return fact;
  /* Inside a row the name of the row may be left out: "on" for "penalty.on". */
  char full[LONGEST_NAME + 64];
  const char *row = r->dictionary->facts[target->list].row;
  int written = row == NULL ? -1 : snprintf(full, sizeof full, "%s.%.*s", row, (int)length, name);
  return written < 0 || (size_t)written >= sizeof full ? NULL : eligo_fact_find(r->dictionary, full, (size_t)written);
}

static bool gives_value(const eligo_reader *r, const eligo_json *object) {
  for (const eligo_json *kid = eligo_first(r, object); kid != NULL; kid = eligo_after(r, kid)) {
    if (eligo_key_is(kid, "value")) return true;
  }
  return false;
}

static void read_names(eligo_reader *r, const eligo_json *object, const eligo_target *target, char *name, size_t length);

static void read_name(eligo_reader *r, const eligo_json *kid, const eligo_target *target, char *name, size_t before) {
  size_t dot = before > 0 ? 1 : 0, length = before + dot + kid->key_length;
  if (length > LONGEST_NAME || kid->key_length == 0) {
    eligo_reader_fault(r, kid, "unknown-fact", "this name is empty or longer than any fact's");
    return;
  }
  if (dot > 0) name[before] = '.';
  memcpy(name + before + dot, kid->key, kid->key_length);
  name[length] = '\0';
  const eligo_fact *fact = fact_named(r, name, length, target);
  bool nests = kid->type == ELIGO_JSON_OBJECT && (fact == NULL || !gives_value(r, kid));
  if (nests && kid->count > 0) read_names(r, kid, target, name, length);
  else if (fact == NULL) unknown_fact(r, kid, name);
  else store(r, kid, fact, target);
}

static void read_names(eligo_reader *r, const eligo_json *object, const eligo_target *target, char *name, size_t length) {
  size_t before;
  eligo_reader_unique_keys(r, object);
  for (const eligo_json *kid = eligo_first(r, object); kid != NULL; kid = eligo_after(r, kid)) {
    eligo_reader_enter(r, kid->key, kid->key_length, &before);
    read_name(r, kid, target, name, length);
    eligo_reader_leave(r, before);
  }
}

void eligo_reader_facts(eligo_reader *r, const eligo_json *object, const eligo_target *target) {
  char name[LONGEST_NAME + 2] = "";
  read_names(r, object, target, name, 0);
}

void eligo_reader_own_fact(eligo_reader *r, const char *section, const eligo_json *node, const eligo_target *target) {
  char name[LONGEST_NAME + 2];
  size_t length = strlen(section);
  memcpy(name, section, length);
  read_name(r, node, target, name, length);
}
