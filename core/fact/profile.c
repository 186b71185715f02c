/* A profile as a whole: firm, request, uses and what persons confirmed. */
#include "fact/profile.h"

#include "fact/reader.h"

#include <stdio.h>

enum { MOST_USES = 10000, USUAL_DEPTH = 32, USUAL_SIZE = 4 << 20 };

eligo_status eligo_profile_open(eligo_profile *profile, const eligo_dictionary *dictionary) {
  *profile = (eligo_profile){.dictionary = dictionary};
  profile->door = (struct eligo_json_door *)eligo_cache_open();
  return profile->door == NULL ? ELIGO_MEMORY : ELIGO_OK;
}

void eligo_profile_close(eligo_profile *profile) {
  eligo_cache_close((eligo_profile_cache *)profile->door);
  eligo_cache_close((eligo_profile_cache *)profile->second);
  eligo_arena_free(&profile->arena);
  *profile = (eligo_profile){0};
}

static void unknown_key(eligo_reader *r, const eligo_json *kid, const char *const *known, size_t count, const char *where) {
  const char *nearest = eligo_nearest(known, count, kid->key, kid->key_length);
  eligo_reader_fault(r, kid, "unknown-key", "%s has no '%.*s'%s%s%s", where, (int)(kid->key_length > 60 ? 60 : kid->key_length), kid->key,
                     nearest == NULL ? "" : "; did you mean '", nearest == NULL ? "" : nearest, nearest == NULL ? "" : "'?");
}

static bool is_object(eligo_reader *r, const eligo_json *node, const char *what) {
  if (node->type == ELIGO_JSON_OBJECT) return true;
  eligo_reader_fault(r, node, "wrong-kind", "%s is an object: { … }", what);
  return false;
}

static void read_facts(eligo_reader *r, const eligo_json *node, const eligo_target *target) {
  if (node->type != ELIGO_JSON_NULL && is_object(r, node, "facts")) eligo_reader_facts(r, node, target);
}

static void read_firm(eligo_reader *r, const eligo_json *node) {
  const eligo_target target = {ELIGO_OF_FIRM, ELIGO_NONE, r->profile->firm};
  size_t before;
  if (!is_object(r, node, "firm")) return;
  eligo_reader_unique_keys(r, node);
  for (const eligo_json *kid = eligo_first(r, node); kid != NULL; kid = eligo_after(r, kid)) {
    eligo_reader_enter(r, kid->key, kid->key_length, &before);
    if (eligo_key_is(kid, "facts")) read_facts(r, kid, &target);
    else eligo_reader_own_fact(r, "firm", kid, &target);
    eligo_reader_leave(r, before);
  }
}

static void read_request_key(eligo_reader *r, const eligo_json *kid, const eligo_target *target) {
  if (eligo_key_is(kid, "facts")) {
    read_facts(r, kid, target);
  } else if (eligo_key_is(kid, "id")) {
    if (kid->type != ELIGO_JSON_NULL && eligo_reader_text(r, kid, "the id of a request")) r->profile->request_id = eligo_reader_copy(r, kid);
  } else if (eligo_key_is(kid, "product")) {
    if (kid->type != ELIGO_JSON_NULL && eligo_reader_text(r, kid, "a product")) r->profile->product = eligo_reader_copy(r, kid);
  } else {
    eligo_reader_own_fact(r, "request", kid, target);
  }
}

static void read_request(eligo_reader *r, const eligo_json *node) {
  const eligo_target target = {ELIGO_OF_REQUEST, ELIGO_NONE, r->profile->request};
  size_t before;
  if (!is_object(r, node, "request")) return;
  eligo_reader_unique_keys(r, node);
  for (const eligo_json *kid = eligo_first(r, node); kid != NULL; kid = eligo_after(r, kid)) {
    eligo_reader_enter(r, kid->key, kid->key_length, &before);
    read_request_key(r, kid, &target);
    eligo_reader_leave(r, before);
  }
}

/* --- uses --- */

static uint32_t texts_in(const eligo_json *object, const eligo_reader *r) {
  uint32_t count = 0;
  for (const eligo_json *kid = eligo_first(r, object); kid != NULL; kid = eligo_after(r, kid))
    count += kid->type == ELIGO_JSON_ARRAY ? kid->count : 1;
  return count;
}

typedef struct pair {
  eligo_span_text key, text;
} pair;

/* { "gbt4754": ["4413", "4415"], "nace": "D35.11" }: each text under its key. */
static uint32_t read_pairs(eligo_reader *r, const eligo_json *node, const char *what, pair **out) {
  uint32_t count = 0;
  if (node->type == ELIGO_JSON_NULL || !is_object(r, node, what)) return 0;
  eligo_reader_unique_keys(r, node);
  pair *pairs = eligo_arena_zero(&r->profile->arena, texts_in(node, r) + 1u, sizeof *pairs);
  if (pairs == NULL) return 0;
  for (const eligo_json *kid = eligo_first(r, node); kid != NULL; kid = eligo_after(r, kid)) {
    const eligo_json *text = kid->type == ELIGO_JSON_ARRAY ? eligo_first(r, kid) : kid;
    for (; text != NULL; text = text == kid ? NULL : eligo_after(r, text)) {
      if (text->type == ELIGO_JSON_NULL || !eligo_reader_text(r, text, what)) continue;
      pairs[count++] = (pair){{kid->key, kid->key_length}, {text->text, text->length}};
    }
  }
  *out = pairs;
  return count;
}

/* Both kinds of pairs are laid out alike: two spans each. */
_Static_assert(sizeof(pair) == sizeof(eligo_named_item) && sizeof(pair) == sizeof(eligo_code), "pairs of spans");

static void read_activity(eligo_reader *r, const eligo_json *node, eligo_use *use) {
  if (node->type == ELIGO_JSON_NULL || !eligo_reader_text(r, node, "an activity")) return;
  const eligo_table *names = &r->dictionary->activity_names;
  if (eligo_table_get(names, node->text, node->length) != ELIGO_NONE) {
    use->activity = eligo_reader_copy(r, node);
    return;
  }
  const char *nearest = eligo_table_nearest(names, node->text, node->length);
  eligo_reader_fault(r, node, "unknown-activity", "no activity is named '%.*s'%s%s%s", (int)(node->length > 60 ? 60 : node->length), node->text,
                     nearest == NULL ? "; see 'eligo find'" : "; did you mean '", nearest == NULL ? "" : nearest, nearest == NULL ? "" : "'?");
}

static void read_use_key(eligo_reader *r, const eligo_json *kid, const eligo_target *target, eligo_use *use) {
  pair *pairs = NULL;
  if (eligo_key_is(kid, "facts")) {
    read_facts(r, kid, target);
  } else if (eligo_key_is(kid, "id")) {
    if (kid->type != ELIGO_JSON_NULL && eligo_reader_text(r, kid, "the id of a use")) use->id = eligo_reader_copy(r, kid);
  } else if (eligo_key_is(kid, "activity")) {
    read_activity(r, kid, use);
  } else if (eligo_key_is(kid, "items")) {
    use->n_items = read_pairs(r, kid, "an item", &pairs);
    use->items = (const eligo_named_item *)(const void *)pairs;
  } else if (eligo_key_is(kid, "codes")) {
    use->n_codes = read_pairs(r, kid, "an industry code", &pairs);
    use->codes = (const eligo_code *)(const void *)pairs;
  } else {
    eligo_reader_own_fact(r, "use", kid, target);
  }
}

static void read_use(eligo_reader *r, const eligo_json *node, uint32_t index, eligo_use *use) {
  char number[16];
  size_t before;
  int length = snprintf(number, sizeof number, "%u", (unsigned)index + 1);
  use->id = eligo_arena_copy(&r->profile->arena, number, (size_t)length);
  use->values = eligo_arena_zero(&r->profile->arena, r->dictionary->slots[ELIGO_OF_USE] + 1u, sizeof *use->values);
  if (use->values == NULL || !is_object(r, node, "a use")) return;
  const eligo_target target = {ELIGO_OF_USE, ELIGO_NONE, use->values};
  eligo_reader_unique_keys(r, node);
  for (const eligo_json *kid = eligo_first(r, node); kid != NULL; kid = eligo_after(r, kid)) {
    eligo_reader_enter(r, kid->key, kid->key_length, &before);
    read_use_key(r, kid, &target, use);
    eligo_reader_leave(r, before);
  }
}

static void check_use_id(eligo_reader *r, const eligo_json *node, eligo_table *seen, const eligo_use *use) {
  if (use->id == NULL) return;
  size_t length = strlen(use->id);
  if (eligo_table_get(seen, use->id, length) != ELIGO_NONE)
    eligo_reader_fault(r, node, "duplicate-use", "two uses are called '%s'; give each an id of its own", use->id);
  else eligo_table_put(seen, &r->profile->arena, use->id, length, 1);
}

static void read_uses(eligo_reader *r, const eligo_json *node) {
  eligo_table seen = {0};
  size_t before;
  if (node->type != ELIGO_JSON_ARRAY || node->count > MOST_USES) {
    eligo_reader_fault(r, node, node->type == ELIGO_JSON_ARRAY ? "too-many-uses" : "wrong-kind",
                       "uses are a list of at most %d objects: [{ … }]", MOST_USES);
    return;
  }
  r->profile->n_uses = 0; /* a key that stands twice is a fault, but is read all the same */
  r->profile->uses = eligo_arena_zero(&r->profile->arena, node->count + 1u, sizeof *r->profile->uses);
  if (r->profile->uses == NULL) return;
  for (const eligo_json *kid = eligo_first(r, node); kid != NULL; kid = eligo_after(r, kid)) {
    eligo_use *use = &r->profile->uses[r->profile->n_uses];
    eligo_reader_enter_index(r, r->profile->n_uses, &before);
    read_use(r, kid, r->profile->n_uses++, use);
    check_use_id(r, kid, &seen, use);
    eligo_reader_leave(r, before);
  }
}

/* --- confirmations --- */

static bool read_outcome(eligo_reader *r, const eligo_json *node, eligo_outcomes *out) {
  static const char *const names[] = {"met", "not_met", "not_applicable"};
  for (int i = 0; i < 3; i++) {
    if (node->type != ELIGO_JSON_STRING || strlen(names[i]) != node->length || memcmp(names[i], node->text, node->length) != 0) continue;
    *out = (eligo_outcomes)(1u << i);
    return true;
  }
  eligo_reader_fault(r, node, "unknown-value", "an outcome is \"met\", \"not_met\" or \"not_applicable\"");
  return false;
}

static const char **confirmation_text(eligo_confirmation *c, const eligo_json *kid) {
  if (eligo_key_is(kid, "criterion")) return &c->criterion;
  if (eligo_key_is(kid, "use")) return &c->use;
  if (eligo_key_is(kid, "who")) return &c->who;
  if (eligo_key_is(kid, "second")) return &c->second;
  if (eligo_key_is(kid, "when")) return &c->when;
  if (eligo_key_is(kid, "why")) return &c->why;
  return eligo_key_is(kid, "paper") ? &c->paper : NULL;
}

static void check_confirmation(eligo_reader *r, const eligo_json *node, const eligo_confirmation *c) {
  eligo_day day;
  bool whole = c->criterion != NULL && c->outcome != 0 && c->who != NULL && c->when != NULL && c->why != NULL;
  if (!whole) eligo_reader_fault(r, node, "confirmation", "a confirmation names criterion, outcome, who, when and why");
  if (c->when != NULL && !eligo_day_read(c->when, strlen(c->when), &day))
    eligo_reader_fault(r, node, "wrong-kind", "'when' is a date such as \"2026-03-01\"");
  if (c->who != NULL && c->second != NULL && strcmp(c->who, c->second) == 0)
    eligo_reader_fault(r, node, "confirmation", "four eyes are two persons; 'who' and 'second' are the same");
}

static void read_confirmation(eligo_reader *r, const eligo_json *node, eligo_confirmation *c) {
  static const char *const known[] = {"criterion", "outcome", "use", "who", "second", "when", "why", "paper"};
  if (!is_object(r, node, "a confirmation")) return;
  eligo_reader_unique_keys(r, node);
  for (const eligo_json *kid = eligo_first(r, node); kid != NULL; kid = eligo_after(r, kid)) {
    const char **text = confirmation_text(c, kid);
    if (eligo_key_is(kid, "outcome")) read_outcome(r, kid, &c->outcome);
    else if (text == NULL) unknown_key(r, kid, known, 8, "a confirmation");
    else if (kid->type != ELIGO_JSON_NULL && eligo_reader_text(r, kid, "this")) *text = eligo_reader_copy(r, kid);
  }
  check_confirmation(r, node, c);
}

static void read_confirmed(eligo_reader *r, const eligo_json *node) {
  size_t before;
  if (node->type != ELIGO_JSON_ARRAY) {
    eligo_reader_fault(r, node, "wrong-kind", "confirmed is a list: [{ … }]");
    return;
  }
  r->profile->n_confirmed = 0;
  r->profile->confirmed = eligo_arena_zero(&r->profile->arena, node->count + 1u, sizeof *r->profile->confirmed);
  if (r->profile->confirmed == NULL) return;
  for (const eligo_json *kid = eligo_first(r, node); kid != NULL; kid = eligo_after(r, kid)) {
    eligo_reader_enter_index(r, r->profile->n_confirmed, &before);
    read_confirmation(r, kid, &r->profile->confirmed[r->profile->n_confirmed++]);
    eligo_reader_leave(r, before);
  }
}

/* --- the whole --- */

static void read_top_key(eligo_reader *r, const eligo_json *kid) {
  static const char *const known[] = {"firm", "request", "uses", "confirmed", "$schema"};
  bool absent = kid->type == ELIGO_JSON_NULL;
  if (eligo_key_is(kid, "firm")) {
    if (!absent) read_firm(r, kid);
  } else if (eligo_key_is(kid, "request")) {
    if (!absent) read_request(r, kid);
  } else if (eligo_key_is(kid, "uses")) {
    if (!absent) read_uses(r, kid);
  } else if (eligo_key_is(kid, "confirmed")) {
    if (!absent) read_confirmed(r, kid);
  } else if (!eligo_key_is(kid, "$schema")) {
    unknown_key(r, kid, known, 5, "a profile");
  }
}

static bool clear(eligo_profile *p) {
  const eligo_dictionary *d = p->dictionary;
  eligo_arena_reset(&p->arena);
  p->request_id = p->product = NULL;
  p->uses = NULL;
  p->confirmed = NULL;
  p->n_uses = p->n_confirmed = p->n_given = 0;
  p->firm = eligo_arena_zero(&p->arena, d->slots[ELIGO_OF_FIRM] + 1u, sizeof *p->firm);
  p->request = eligo_arena_zero(&p->arena, d->slots[ELIGO_OF_REQUEST] + 1u, sizeof *p->request);
  p->rows = eligo_arena_zero(&p->arena, d->count + 1u, sizeof *p->rows);
  return p->firm != NULL && p->request != NULL && p->rows != NULL;
}

static void read_top(eligo_reader *r) {
  const eligo_json *root = &r->nodes[0];
  size_t before;
  if (!is_object(r, root, "a profile")) return;
  eligo_reader_unique_keys(r, root);
  for (const eligo_json *kid = eligo_first(r, root); kid != NULL; kid = eligo_after(r, kid)) {
    eligo_reader_enter(r, kid->key, kid->key_length, &before);
    read_top_key(r, kid);
    eligo_reader_leave(r, before);
  }
}

static eligo_status parse(eligo_reader *r, struct eligo_json_door *through, uint32_t deepest) {
  eligo_json_document document;
  eligo_json_door *door = eligo_cache_door((eligo_profile_cache *)through);
  eligo_json_end end = eligo_json_read(door, r->bytes, r->length, deepest, &document);
  if (end == ELIGO_JSON_NO_MEMORY) return ELIGO_MEMORY;
  r->nodes = document.nodes;
  if (end == ELIGO_JSON_FINE) return ELIGO_OK;
  eligo_json at = {.offset = (uint32_t)document.offset};
  if (end == ELIGO_JSON_TOO_DEEP) eligo_reader_fault(r, &at, "too-deep", "nested deeper than %u levels", (unsigned)deepest);
  else eligo_reader_fault(r, &at, "malformed", "this is no valid JSON: %s", document.message);
  return ELIGO_BAD_INPUT;
}

eligo_status eligo_profile_read(eligo_profile *profile, const char *bytes, size_t length, const eligo_read_options *options,
                                eligo_faults *faults) {
  eligo_read_options o = options == NULL ? (eligo_read_options){0} : *options;
  eligo_faults unheard = {0};
  eligo_reader r = {.profile = profile,
                    .dictionary = profile->dictionary,
                    .bytes = bytes,
                    .length = length,
                    .source = o.source == NULL ? "profile" : o.source,
                    .unknown_facts_warn = o.unknown_facts_warn,
                    .faults = faults == NULL ? &unheard : faults};
  size_t largest = o.largest == 0 ? USUAL_SIZE : o.largest, errors = r.faults->errors;
  if (!clear(profile)) return ELIGO_MEMORY;
  if (length > largest) {
    eligo_reader_fault(&r, NULL, "too-large", "%zu bytes are more than the %zu allowed", length, largest);
    return ELIGO_BAD_INPUT;
  }
  eligo_status status = parse(&r, profile->door, o.deepest == 0 ? USUAL_DEPTH : o.deepest);
  if (status != ELIGO_OK) return status;
  read_top(&r);
  if (profile->arena.failed) return ELIGO_MEMORY;
  return r.faults->errors > errors ? ELIGO_BAD_INPUT : ELIGO_OK;
}

static void read_added(eligo_reader *r) {
  const eligo_target target = {ELIGO_OF_FIRM, ELIGO_NONE, r->profile->firm};
  const eligo_json *root = &r->nodes[0];
  if (root->type != ELIGO_JSON_ARRAY) {
    eligo_reader_fault(r, root, "wrong-kind", "what is added to a profile is a list of objects of facts");
    return;
  }
  for (const eligo_json *kid = eligo_first(r, root); kid != NULL; kid = eligo_after(r, kid)) read_facts(r, kid, &target);
}

eligo_status eligo_profile_add(eligo_profile *profile, const char *bytes, size_t length, const char *source,
                               eligo_faults *faults) {
  eligo_reader r = {.profile = profile, .dictionary = profile->dictionary, .bytes = bytes, .length = length, .source = source, .faults = faults};
  size_t errors = faults->errors;
  if (profile->second == NULL) profile->second = (struct eligo_json_door *)eligo_cache_open();
  if (profile->second == NULL) return ELIGO_MEMORY;
  eligo_status status = parse(&r, profile->second, USUAL_DEPTH);
  if (status != ELIGO_OK) return status;
  read_added(&r);
  if (profile->arena.failed) return ELIGO_MEMORY;
  return faults->errors > errors ? ELIGO_BAD_INPUT : ELIGO_OK;
}
