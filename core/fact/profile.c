/* A profile as a whole: firm, request, uses and what persons confirmed. */
#include "fact/profile.h"

#include "fact/reader.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>

enum { MOST_USES = 10000, USUAL_DEPTH = 32, USUAL_SIZE = 4 << 20 };

enum { FIRST_VALUES = 256, FIRST_USES = 4 };

eligo_status eligo_profile_open(eligo_profile *profile, const eligo_dictionary *dictionary) {
  *profile = (eligo_profile){.dictionary = dictionary, .c_values = FIRST_VALUES, .c_uses = FIRST_USES};
  profile->door = (struct eligo_json_door *)eligo_cache_open();
  profile->values = calloc(FIRST_VALUES, sizeof *profile->values);
  profile->uses = calloc(FIRST_USES, sizeof *profile->uses);
  if (profile->door != NULL && profile->values != NULL && profile->uses != NULL) return ELIGO_OK;
  eligo_profile_close(profile);
  return ELIGO_MEMORY;
}

void eligo_profile_close(eligo_profile *profile) {
  eligo_cache_close((eligo_profile_cache *)profile->door);
  eligo_cache_close((eligo_profile_cache *)profile->second);
  eligo_arena_free(&profile->arena);
  free(profile->values);
  free(profile->uses);
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

/* Facts as most are written, without a look at what else might stand there. */
static void read_plain_facts(eligo_reader *r, eligo_json_loop *loop, const eligo_target *target) {
  eligo_json facts;
  if (!ELIGO_JSON_OPENS(&r->json, loop, "facts", '{', &facts)) return;
  eligo_reader_enter(r, facts.token);
  eligo_reader_facts(r, &facts, target);
  eligo_reader_leave(r);
}

static void read_firm(eligo_reader *r, const eligo_json *node) {
  const eligo_target target = {ELIGO_OF_FIRM, ELIGO_NONE, r->profile->firm};
  eligo_json kid;
  if (!is_object(r, node, "firm")) return;
  eligo_json_loop loop = eligo_json_enter(&r->json, node);
  for (;;) {
    eligo_reader_own_run(r, &loop, &target, NULL);
    read_plain_facts(r, &loop, &target);
    if (!eligo_reader_next(r, &loop, &kid)) break;
    eligo_reader_enter(r, kid.token);
    if (ELIGO_KEY_IS(&kid, "facts")) read_facts(r, &kid, &target);
    else eligo_reader_own_fact(r, &kid, &target);
    eligo_reader_leave(r);
  }
}

static void read_request_key(eligo_reader *r, const eligo_json *kid, const eligo_target *target) {
  if (ELIGO_KEY_IS(kid, "facts")) {
    read_facts(r, kid, target);
  } else if (ELIGO_KEY_IS(kid, "id")) {
    if (kid->type != ELIGO_JSON_NULL && eligo_reader_text(r, kid, "the id of a request")) r->profile->request_id = eligo_reader_copy(r, kid);
  } else if (ELIGO_KEY_IS(kid, "product")) {
    if (kid->type != ELIGO_JSON_NULL && eligo_reader_text(r, kid, "a product")) r->profile->product = eligo_reader_copy(r, kid);
  } else {
    eligo_reader_own_fact(r, kid, target);
  }
}

static void read_request(eligo_reader *r, const eligo_json *node) {
  const eligo_target target = {ELIGO_OF_REQUEST, ELIGO_NONE, r->profile->request};
  eligo_json kid;
  if (!is_object(r, node, "request")) return;
  eligo_json_loop loop = eligo_json_enter(&r->json, node);
  for (;;) {
    eligo_reader_own_run(r, &loop, &target, NULL);
    read_plain_facts(r, &loop, &target);
    if (!eligo_reader_next(r, &loop, &kid)) break;
    eligo_reader_enter(r, kid.token);
    read_request_key(r, &kid, &target);
    eligo_reader_leave(r);
  }
}

/* --- uses --- */

typedef struct pair {
  eligo_span_text key, text;
} pair;

typedef struct pairs {
  pair *at;
  size_t count, capacity;
} pairs;

static void add_pair(eligo_reader *r, const eligo_json *key, const eligo_json *text, const char *what, pairs *out) {
  if (text->type == ELIGO_JSON_NULL || !eligo_reader_text(r, text, what)) return;
  pair *moved = eligo_arena_grow(&r->profile->arena, out->at, out->count, &out->capacity, sizeof *moved);
  if (moved == NULL) return;
  out->at = moved;
  moved[out->count++] = (pair){{key->key, key->key_length}, {text->text, text->length}};
}

/* { "gbt4754": ["4413", "4415"], "nace": "D35.11" }: each text under its key. */
static pairs read_pairs(eligo_reader *r, const eligo_json *node, const char *what) {
  pairs out = {0};
  eligo_json kid, text;
  if (node->type == ELIGO_JSON_NULL || !is_object(r, node, what)) return out;
  eligo_json_loop loop = eligo_json_enter(&r->json, node);
  while (eligo_reader_next(r, &loop, &kid)) {
    if (kid.type != ELIGO_JSON_ARRAY) {
      add_pair(r, &kid, &kid, what, &out);
      continue;
    }
    eligo_json_loop list = eligo_json_enter(&r->json, &kid);
    while (eligo_json_next(&r->json, &list, &text)) add_pair(r, &kid, &text, what, &out);
  }
  return out;
}

/* Both kinds of pairs are laid out alike: two spans each. */
_Static_assert(sizeof(pair) == sizeof(eligo_named_item) && sizeof(pair) == sizeof(eligo_code), "pairs of spans");

static void read_activity(eligo_reader *r, const eligo_json *node, eligo_use *use) {
  if (node->type == ELIGO_JSON_NULL || !eligo_reader_text(r, node, "an activity")) return;
  const eligo_table *names = &r->dictionary->activity_names;
  use->activity_index = eligo_table_get(names, node->text, node->length);
  if (use->activity_index != ELIGO_NONE) {
    use->activity = r->dictionary->activities[use->activity_index].name;
    return;
  }
  const char *nearest = eligo_table_nearest(names, node->text, node->length);
  eligo_reader_fault(r, node, "unknown-activity", "no activity is named '%.*s'%s%s%s", (int)(node->length > 60 ? 60 : node->length), node->text,
                     nearest == NULL ? "; see 'eligo find'" : "; did you mean '", nearest == NULL ? "" : nearest, nearest == NULL ? "" : "'?");
}

static void read_items(eligo_reader *r, const eligo_json *node, eligo_use *use) {
  const pairs items = read_pairs(r, node, "an item");
  use->n_items = (uint32_t)items.count;
  use->items = (const eligo_named_item *)(const void *)items.at;
}

static void read_use_key(eligo_reader *r, const eligo_json *kid, const eligo_target *target, eligo_use *use) {
  if (ELIGO_KEY_IS(kid, "facts")) {
    read_facts(r, kid, target);
  } else if (ELIGO_KEY_IS(kid, "id")) {
    if (kid->type != ELIGO_JSON_NULL && eligo_reader_text(r, kid, "the id of a use")) use->id = eligo_reader_copy(r, kid);
  } else if (ELIGO_KEY_IS(kid, "activity")) {
    read_activity(r, kid, use);
  } else if (ELIGO_KEY_IS(kid, "items")) {
    read_items(r, kid, use);
  } else if (ELIGO_KEY_IS(kid, "codes")) {
    pairs codes = read_pairs(r, kid, "an industry code");
    use->n_codes = (uint32_t)codes.count;
    use->codes = (const eligo_code *)(const void *)codes.at;
  } else {
    eligo_reader_own_fact(r, kid, target);
  }
}

static bool read_plain_items(eligo_reader *r, eligo_json_loop *loop, eligo_use *use) {
  eligo_json items;
  if (!ELIGO_JSON_OPENS(&r->json, loop, "items", '{', &items)) return false;
  eligo_reader_enter(r, items.token);
  read_items(r, &items, use);
  eligo_reader_leave(r);
  return true;
}

/* A use without an id goes by its number. */
static const char *number_of(eligo_reader *r, uint32_t index) {
  char number[16];
  int length = snprintf(number, sizeof number, "%u", (unsigned)index + 1);
  return eligo_arena_copy(&r->profile->arena, number, (size_t)length);
}

static void read_use(eligo_reader *r, const eligo_json *node, eligo_use *use) {
  eligo_json kid;
  *use = (eligo_use){.id = NULL};
  use->places = eligo_arena_zero(&r->profile->arena, r->dictionary->slots[ELIGO_OF_USE] + 1u, sizeof *use->places);
  if (use->places == NULL || !is_object(r, node, "a use")) return;
  const eligo_target target = {ELIGO_OF_USE, ELIGO_NONE, use->places};
  eligo_json_loop loop = eligo_json_enter(&r->json, node);
  for (;;) {
    eligo_reader_own_run(r, &loop, &target, use);
    if (read_plain_items(r, &loop, use)) continue;
    read_plain_facts(r, &loop, &target);
    if (!eligo_reader_next(r, &loop, &kid)) break;
    eligo_reader_enter(r, kid.token);
    read_use_key(r, &kid, &target, use);
    eligo_reader_leave(r);
  }
}

static void check_use_id(eligo_reader *r, const eligo_json *node, eligo_table *seen, const eligo_use *use) {
  if (use->id == NULL) return;
  if (use == r->profile->uses) return; /* the first: nothing to compare it with */
  if (seen->count == 0 && r->profile->uses[0].id != NULL)
    eligo_table_put(seen, &r->profile->arena, r->profile->uses[0].id, strlen(r->profile->uses[0].id), 1);
  size_t length = strlen(use->id);
  if (eligo_table_get(seen, use->id, length) != ELIGO_NONE)
    eligo_reader_fault(r, node, "duplicate-use", "two uses are called '%s'; give each an id of its own", use->id);
  else eligo_table_put(seen, &r->profile->arena, use->id, length, 1);
}

static eligo_use *next_use(eligo_profile *p) {
  if (p->n_uses == p->c_uses) {
    eligo_use *moved = realloc(p->uses, (size_t)p->c_uses * 2 * sizeof *moved);
    if (moved == NULL) {
      p->arena.failed = true;
      return NULL;
    }
    p->uses = moved;
    p->c_uses *= 2;
  }
  return &p->uses[p->n_uses++];
}

static void not_uses(eligo_reader *r, const eligo_json *node, const char *id) {
  eligo_reader_fault(r, node, id, "uses are a list of at most %d objects: [{ … }]", MOST_USES);
}

static void read_uses(eligo_reader *r, const eligo_json *node) {
  eligo_table seen = {0};
  eligo_json kid;
  if (node->type != ELIGO_JSON_ARRAY) {
    not_uses(r, node, "wrong-kind");
    return;
  }
  r->profile->n_uses = 0; /* a key that stands twice is a fault, but is read all the same */
  eligo_json_loop loop = eligo_json_enter(&r->json, node);
  while (eligo_json_next_object(&r->json, &loop, &kid)) {
    uint32_t index = r->profile->n_uses;
    eligo_use *use = index < MOST_USES ? next_use(r->profile) : NULL;
    if (use == NULL) {
      if (index == MOST_USES) not_uses(r, node, "too-many-uses");
      return;
    }
    eligo_reader_enter(r, ELIGO_STEP + index);
    read_use(r, &kid, use);
    if (use->id == NULL) use->id = number_of(r, index);
    check_use_id(r, &kid, &seen, use);
    eligo_reader_leave(r);
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
  if (ELIGO_KEY_IS(kid, "criterion")) return &c->criterion;
  if (ELIGO_KEY_IS(kid, "use")) return &c->use;
  if (ELIGO_KEY_IS(kid, "who")) return &c->who;
  if (ELIGO_KEY_IS(kid, "second")) return &c->second;
  if (ELIGO_KEY_IS(kid, "when")) return &c->when;
  if (ELIGO_KEY_IS(kid, "why")) return &c->why;
  return ELIGO_KEY_IS(kid, "paper") ? &c->paper : NULL;
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
  eligo_json kid;
  assert(c != NULL);
  if (!is_object(r, node, "a confirmation")) return;
  eligo_json_loop loop = eligo_json_enter(&r->json, node);
  while (eligo_reader_next(r, &loop, &kid)) {
    const char **text = confirmation_text(c, &kid);
    if (ELIGO_KEY_IS(&kid, "outcome")) read_outcome(r, &kid, &c->outcome);
    else if (text == NULL) unknown_key(r, &kid, known, 8, "a confirmation");
    else if (kid.type != ELIGO_JSON_NULL && eligo_reader_text(r, &kid, "this")) *text = eligo_reader_copy(r, &kid);
  }
  check_confirmation(r, node, c);
}

static void read_confirmed(eligo_reader *r, const eligo_json *node) {
  eligo_json kid;
  if (node->type != ELIGO_JSON_ARRAY) {
    eligo_reader_fault(r, node, "wrong-kind", "confirmed is a list: [{ … }]");
    return;
  }
  const uint32_t count = eligo_json_count(&r->json, node);
  eligo_confirmation *all = eligo_arena_zero(&r->profile->arena, count + 1u, sizeof *all);
  if (all == NULL) return;
  r->profile->confirmed = all;
  r->profile->n_confirmed = 0;
  eligo_json_loop loop = eligo_json_enter(&r->json, node);
  for (uint32_t i = 0; i < count && eligo_json_next(&r->json, &loop, &kid); i++) {
    eligo_reader_enter(r, ELIGO_STEP + i);
    read_confirmation(r, &kid, &all[i]);
    eligo_reader_leave(r);
    r->profile->n_confirmed = i + 1;
  }
  if (loop.close != 0) eligo_json_next(&r->json, &loop, &kid); /* past its end */
}

/* --- the whole --- */

static void read_top_key(eligo_reader *r, const eligo_json *kid) {
  static const char *const known[] = {"firm", "request", "uses", "confirmed", "$schema"};
  bool absent = kid->type == ELIGO_JSON_NULL;
  if (ELIGO_KEY_IS(kid, "firm")) {
    if (!absent) read_firm(r, kid);
  } else if (ELIGO_KEY_IS(kid, "request")) {
    if (!absent) read_request(r, kid);
  } else if (ELIGO_KEY_IS(kid, "uses")) {
    if (!absent) read_uses(r, kid);
  } else if (ELIGO_KEY_IS(kid, "confirmed")) {
    if (!absent) read_confirmed(r, kid);
  } else if (!ELIGO_KEY_IS(kid, "$schema")) {
    unknown_key(r, kid, known, 5, "a profile");
  }
}

static bool clear(eligo_profile *p) {
  const eligo_dictionary *d = p->dictionary;
  eligo_arena_reset(&p->arena);
  p->request_id = p->product = NULL;
  p->confirmed = NULL;
  p->n_uses = p->n_confirmed = p->n_given = 0;
  p->n_values = 1; /* the absent one */
  p->firm = eligo_arena_zero(&p->arena, (size_t)d->slots[ELIGO_OF_FIRM] + d->slots[ELIGO_OF_REQUEST] + 2u, sizeof *p->firm);
  if (p->firm == NULL) return false;
  p->request = p->firm + d->slots[ELIGO_OF_FIRM] + 1;
  return true;
}

/* One part, where it is the next and written plainly. */
#define READ_PART(r, loop, key, bracket, read)                          \
  do {                                                                  \
    eligo_json part;                                                    \
    if (!ELIGO_JSON_OPENS(&(r)->json, loop, key, bracket, &part)) break; \
    eligo_reader_enter(r, part.token);                                  \
    read(r, &part);                                                     \
    eligo_reader_leave(r);                                              \
  } while (0)

/* The parts in the order that most give them in. */
static void read_plain_top(eligo_reader *r, eligo_json_loop *loop) {
  READ_PART(r, loop, "firm", '{', read_firm);
  READ_PART(r, loop, "request", '{', read_request);
  READ_PART(r, loop, "uses", '[', read_uses);
}

static void read_top(eligo_reader *r, const eligo_json *root) {
  eligo_json kid;
  if (!is_object(r, root, "a profile")) return;
  eligo_json_loop loop = eligo_json_enter(&r->json, root);
  read_plain_top(r, &loop);
  while (eligo_reader_next(r, &loop, &kid)) {
    eligo_reader_enter(r, kid.token);
    read_top_key(r, &kid);
    eligo_reader_leave(r);
  }
}

static void not_json(eligo_reader *r) {
  r->checked = r->broken = true;
  eligo_reader_malformed(r, r->json.tokens.offset, r->json.tokens.message);
}

static void read_added(eligo_reader *r, const eligo_json *root) {
  const eligo_target target = {ELIGO_OF_FIRM, ELIGO_NONE, r->profile->firm};
  eligo_json kid;
  if (root->type != ELIGO_JSON_ARRAY) {
    eligo_reader_fault(r, root, "wrong-kind", "what is added to a profile is a list of objects of facts");
    return;
  }
  eligo_json_loop loop = eligo_json_enter(&r->json, root);
  while (eligo_json_next(&r->json, &loop, &kid)) read_facts(r, &kid, &target);
}

/* Cuts the bytes into tokens and walks them once, through `read`. */
static eligo_status walk(eligo_reader *r, struct eligo_json_door *through, const char *bytes, size_t length, const eligo_read_options *o,
                         void (*read)(eligo_reader *r, const eligo_json *root)) {
  eligo_json root;
  size_t errors = r->faults->errors;
  r->json.deepest = o->deepest == 0 ? USUAL_DEPTH : o->deepest;
  eligo_json_end end = eligo_json_scan(eligo_cache_door((eligo_profile_cache *)through), bytes, length, o->in_place, &r->json.tokens);
  if (end == ELIGO_JSON_NO_MEMORY) return ELIGO_MEMORY;
  if (end != ELIGO_JSON_FINE) {
    not_json(r);
    return ELIGO_BAD_INPUT;
  }
  if (eligo_json_take(&r->json, &root)) read(r, &root);
  if (r->profile->arena.failed || r->json.end == ELIGO_JSON_NO_MEMORY) return ELIGO_MEMORY;
  if (r->faults->errors > errors) return ELIGO_BAD_INPUT;
  if (eligo_json_finish(&r->json)) return ELIGO_OK;
  eligo_reader_fault(r, NULL, "malformed", "this is no valid JSON"); /* says where and why by itself */
  return ELIGO_BAD_INPUT;
}

/* Field by field, since clearing it whole takes as long as reading a few facts. The trail is not read before it is written. */
static void begin(eligo_reader *r, eligo_profile *profile, const char *source, eligo_faults *faults) {
  r->profile = profile;
  r->dictionary = profile->dictionary;
  r->json.tokens = (eligo_json_tokens){.at = NULL};
  r->json.arena = &profile->arena;
  r->json.next = r->json.depth = r->json.deepest = 0;
  r->json.end = ELIGO_JSON_FINE;
  r->json.message = NULL;
  r->json.offset = 0;
  r->source = source;
  r->unknown_facts_warn = r->checked = r->broken = false;
  r->faults = faults;
  r->steps = r->names_from = 0;
  r->section = NULL;
}

eligo_status eligo_profile_read(eligo_profile *profile, const char *bytes, size_t length, const eligo_read_options *options,
                                eligo_faults *faults) {
  eligo_read_options o = options == NULL ? (eligo_read_options){0} : *options;
  eligo_faults unheard = {0};
  eligo_reader r;
  size_t largest = o.largest == 0 ? USUAL_SIZE : o.largest;
  begin(&r, profile, o.source == NULL ? "profile" : o.source, faults == NULL ? &unheard : faults);
  r.unknown_facts_warn = o.unknown_facts_warn;
  if (!clear(profile)) return ELIGO_MEMORY;
  if (length > largest) {
    eligo_reader_fault(&r, NULL, "too-large", "%zu bytes are more than the %zu allowed", length, largest);
    return ELIGO_BAD_INPUT;
  }
  return walk(&r, profile->door, bytes, length, &o, read_top);
}

eligo_status eligo_profile_add(eligo_profile *profile, const char *bytes, size_t length, const char *source,
                               eligo_faults *faults) {
  eligo_reader r;
  begin(&r, profile, source, faults);
  if (profile->second == NULL) profile->second = (struct eligo_json_door *)eligo_cache_open();
  if (profile->second == NULL) return ELIGO_MEMORY;
  return walk(&r, profile->second, bytes, length, &(eligo_read_options){0}, read_added);
}
