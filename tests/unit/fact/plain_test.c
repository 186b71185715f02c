/* The plain way of reading members, and reading in place, against the general way: an escape anywhere in a document sends all of it
 * the general way. */
#include "fact/profile.h"
#include "world.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { FAULTS = 24, ROUNDS = 40000, MOST_MEMBERS = 5, ROOM = 4096, SLACK = 64 };

typedef struct reading {
  eligo_profile profile;
  eligo_fault at[FAULTS];
  eligo_faults faults;
  eligo_status status;
  char bytes[ROOM + SLACK];
} reading;

static const char *const members[] = {
    "\"plant.power\":60", "\"plant.power\":\"60 MW\"", "\"plant.power\":60.5", "\"plant.power\":0.5", "\"plant.power\":00", "\"plant.power\":.5",
    "\"plant.power\":5.", "\"plant.power\":-5", "\"plant.power\":1e3", "\"plant.power\":12345678", "\"plant.power\":123456789.25", "\"plant.power\":true",
    "\"plant.power\":null", "\"plant.power\" :7", "\"plant.power\": 7 ", "\"plant.power\":{\"value\":7}", "\"plant.power\":{}", "\"plant.power\":{\"value\":}",
    "\"plant.power\":{\"value\":7,\"quality\":\"audited\",\"source\":\"Report p. 1\",\"date\":\"2026-02-10\"}",
    "\"plant.ghg\":{\"value\":3.5,\"quality\":\"audited\",\"source\":\"Report p. 22\",\"date\":\"2026-02-10\"}",
    "\"plant.ghg\":{\"value\":4,\"quality\":\"audited\",\"source\":\"\",\"date\":\"2026-02-10\"}",
    "\"plant.ghg\":{\"value\":4.,\"quality\":\"audited\",\"source\":\"Report\",\"date\":\"2026-02-10\"}",
    "\"plant.ghg\":{\"value\":4,\"quality\":\"audited\",\"source\":7,\"date\":\"2026-02-10\"}",
    "\"plant.ghg\":{\"value\":4,\"quality\":\"audited\",\"source\":\"Report\" ,\"date\":\"2026-02-10\"}",
    "\"plant.ghg\":{\"value\":4,\"quality\":\"audited\",\"source\":\"Report\",\"date\":\"2026-02-10\",\"unit\":\"t\"}",
    "\"plant.ghg\":{\"value\":4,\"quality\":\"reported\", \"source\":\"Report\",\"date\":\"2026-02\"}",
    "\"plant.ghg\":{\"value\":4,\"quality\":\"estimated\",\"source\":\"Report\",\"date\":\"2026\"}",
    "\"plant.ghg\":{\"value\":4,\"quality\":\"reported\",\"quality\":\"reported\",\"date\":\"2026\"}",
    "\"plant.ghg\":{\"value\":\"4 t\",\"quality\":\"audited\",\"source\":\"Report\",\"date\":\"2026-02-10\"}",
    "\"plant.ghg\":1.2.3", "\"plant.ghg\":1..5", "\"plant.ghg\":12.x", "\"plant.ghg\":1x.5", "\"plant.ghg\":01.5", "\"plant.ghg\":123456.7", "\"plant.ghg\":0.0",
    "\"plant.power\":{\"date\":\"2026-02\",\"source\":\"\",\"value\":7}", "\"plant.power\":{\"value\":7,\"value\":8}", "\"plant.power\":{\"value\":\"7 MW\"}",
    "\"plant.power\":{\"value\":7,\"unit\":\"kW\"}", "\"plant.power\":{\"value\":7,\"quality\":\"guessed\"}", "\"plant.power\":{\"quality\":\"audited\"}",
    "\"plant.power\":{\"value\":7,\"colour\":1}", "\"plant.power\":{\"value\":7,\"date\":\"2026-02-31\"}", "\"plant.ghg\":31.25", "\"plant.ghg\":\"31 t\"",
    "\"plant.ghg\":{\"value\":31,\"date\":\"2026-02-10\"}", "\"plant.share\":1", "\"plant.share\":\"1\"", "\"plant\":{\"share\":2,\"ghg\":4}", "\"plant\":5",
    "\"plant.kind\":\"wind\"", "\"plant.kind\":\"rain\"", "\"plant.kind\":true", "\"plant.steps\":[\"wind\",\"sun\"]", "\"plant.class\":\"2\"",
    "\"plant.class\":2", "\"plant\":{\"kind\":\"sun\",\"class\":\"1\"}", "\"plant\":{}", "\"nothing\":1", "\"firm.good\":true", "\"\":1", "\"plant.power\":tru",
    "1\"plant.power\":7", "x\"plant.power\":7", "{\"plant.power\":7", "[]\"plant.power\":7", "\"plant.power\"\"\":7", "\"plant.power\"1:7",
};
static const char *const of_firm[] = {"\"good\":true", "\"good\":false", "\"good\":\"true\"", "\"name\":\"A\"", "\"name\":\"\"", "\"name\":7", "\"fines\":[]"};

static const char *const own_of_firm[] = {"\"name\":\"Works\"", "\"name\":\"\"", "\"name\":7", "\"name\":null", "\"good\":true", "\"id\":\"x\"", "\"name\" :\"A\"", "\"facts\":{}", "\"facts\":null",
                                          "\"a key of more than thirty-two bytes is read\":\"x\"", "\"goodness\":\"x\"", "\"\":\"x\""};
static const char *const own_of_request[] = {
    "\"id\":\"R-1\"", "\"id\":\"\"", "\"id\":7", "\"id\":null", "\"id\":\"an id of more than thirty-two bytes is kept as well\"", "\"product\":\"loan\"",
    "\"product\":true", "\"products\":\"loan\"", "\"amount\":\"5 CNY\"", "\"amount\":\"3320000.00 CNY\"", "\"amount\":\"12.5 EUR\"", "\"amount\":\"5 MW\"",
    "\"amount\":\"1e3 CNY\"", "\"amount\":\"007 CNY\"", "\"amount\":\"0.5 CNY\"", "\"amount\":\"0.12345678 CNY\"", "\"amount\":\"12  CNY\"", "\"amount\":\"12.CNY\"",
    "\"amount\":\"12. CNY\"", "\"amount\":\".5 CNY\"", "\"amount\":\"+5 CNY\"", "\"amount\":\"-5 CNY\"", "\"amount\":\"123456789 CNY\"", "\"amount\":\"1234567890123456 CNY\"",
    "\"amount\":\"12345678901234567 CNY\"", "\"amount\":\"12.34567890123 CNY\"", "\"amount\":\"1.2.3 CNY\"", "\"amount\":\"12345678.1.2 CNY\"", "\"amount\":\"5\"", "\"amount\":5",
    "\"amount\":\"CNY\"", "\"amount\":{\"value\":\"7 CNY\"}", "\"on\":\"2026-02-10\"", "\"on\":\"not yet\"", "\"on\":\"2026-02\"", "\"on\":\"2026-02-31\"",
    "\"facts\":{\"request.amount\":\"6 CNY\"}", "\"facts\":{\"request\":{\"amount\":\"5 CNY\"}}", "\"facts\":null", "\"\":\"\"", "\"on\":\"2026-02-10\" x",
};
static const char *const own_of_use[] = {
    "\"id\":\"U\"", "\"id\":\"\"", "\"id\":null", "\"activity\":\"power.wind\"", "\"activity\":\"power.rain\"", "\"activity\":\"\"", "\"activity\":3", "\"actively\":\"power.wind\"",
    "\"amount\":\"5 CNY\"", "\"amount\":\"3320000.00 CNY\"", "\"amount\":\"many\"", "\"items\":{\"a\":\"1\"}", "\"items\":{\"a\":[\"1\",\"2\"]}", "\"codes\":{}", "\"purpose\":\"x\"", "\"facts\":{}", "\"items\" :{}",
};

static uint32_t draw(uint32_t *seed, uint32_t below) {
  *seed = *seed * 1664525u + 1013904223u;
  return (*seed >> 16) % below;
}

static void add_members(char *text, uint32_t *seed, const char *const *of, uint32_t count) {
  const uint32_t n = draw(seed, MOST_MEMBERS);
  for (uint32_t i = 0; i < n; i++) {
    if (i > 0) strcat(text, ",");
    strcat(text, of[draw(seed, count)]);
  }
}

#define ADD_MEMBERS(text, seed, of) add_members(text, seed, of, sizeof of / sizeof *(of))

/* What is wrong in one part would hide what comes of another, so each profile has its own. */
enum { FACTS, FIRM, REQUEST, USE, PARTS };

static void compose(char *text, uint32_t *seed) {
  const uint32_t part = draw(seed, PARTS);
  strcpy(text, draw(seed, 40) == 0 ? "{\"uses\":[],\"firm\":{" : "{\"firm\":{"); /* now and then a key stands twice */
  if (part == FIRM) ADD_MEMBERS(text, seed, own_of_firm);
  strcat(text, text[strlen(text) - 1] != '{' ? ",\"facts\":{\"firm\":{" : "\"facts\":{\"firm\":{");
  if (part == FACTS || part == FIRM) ADD_MEMBERS(text, seed, of_firm);
  if (text[strlen(text) - 1] == '{') strcat(text, "\"good\":true"); /* a section without a fact is a fault */
  strcat(text, "}}},\"request\":{");
  if (part == REQUEST) ADD_MEMBERS(text, seed, own_of_request);
  strcat(text, "},\"uses\":[{");
  if (part == USE) ADD_MEMBERS(text, seed, own_of_use);
  strcat(text, text[strlen(text) - 1] != '{' ? ",\"facts\":{" : "\"facts\":{");
  if (part == FACTS) ADD_MEMBERS(text, seed, members);
  strcat(text, draw(seed, 40) == 0 ? "}]" : "}}]");
}

static void read_as(reading *r, const char *text, const char *end, bool in_place) {
  const eligo_read_options options = {.in_place = in_place};
  const int length = snprintf(r->bytes, ROOM, "%s%s", text, end);
  assert_in_range(length, 1, ROOM - 1);
  memset(r->bytes + length, '}', SLACK); /* nothing behind the document may complete it */
  r->bytes[length] = '\n';
  r->faults = (eligo_faults){.at = r->at, .capacity = FAULTS};
  r->status = eligo_profile_read(&r->profile, r->bytes, (size_t)length, &options, &r->faults);
}

static bool same_text(eligo_span_text a, eligo_span_text b) {
  return a.length == b.length && (a.length == 0 || memcmp(a.at, b.at, a.length) == 0);
}

static bool same_origin(const eligo_origin *a, const eligo_origin *b) {
  if (a == NULL || b == NULL) return a == b;
  return same_text(a->source, b->source) && same_text(a->other, b->other) && a->has_dated == b->has_dated &&
         (!a->has_dated || memcmp(&a->dated, &b->dated, sizeof a->dated) == 0);
}

static bool same_value(const eligo_fact *fact, const eligo_value *a, const eligo_value *b) {
  if (a->state != b->state || a->quality != b->quality || !same_origin(a->origin, b->origin)) return false;
  if (a->state != ELIGO_KNOWN) return true;
  if (!same_text(a->shown, b->shown)) return false;
  switch (fact->kind) {
  case ELIGO_FLAG: return a->as.flag == b->as.flag;
  case ELIGO_DATE: return a->as.date.first == b->as.date.first && a->as.date.last == b->as.date.last;
  case ELIGO_NUMBER:
  case ELIGO_AMOUNT: return a->as.number.length == b->as.number.length && a->decimal == b->decimal && a->scale == b->scale &&
                            (!a->decimal || a->as.number.mantissa == b->as.number.mantissa) &&
                            eligo_rational_compare(&a->as.number.unit->factor, &b->as.number.unit->factor) == 0;
  case ELIGO_CHOICE:
  case ELIGO_SCALE: return a->as.choice == b->as.choice;
  case ELIGO_CHOICES: return a->as.choices == b->as.choices;
  case ELIGO_TEXT: return same_text(a->as.text, b->as.text);
  default: return true;
  }
}

static void compare_faults(const reading *a, const reading *b, const char *text) {
  if (a->status != b->status || a->faults.total != b->faults.total)
    fail_msg("status %d and %zu faults, in general %d and %zu: %s", a->status, a->faults.total, b->status, b->faults.total, text);
  for (size_t i = 0; i < a->faults.count; i++) {
    const eligo_fault *x = &a->at[i], *y = &b->at[i];
    const bool same = strcmp(x->id, y->id) == 0 && x->line == y->line && x->column == y->column && strcmp(x->path, y->path) == 0 && strcmp(x->message, y->message) == 0;
    if (!same) fail_msg("'%s' at %u %s, in general '%s' at %u %s: %s", x->message, x->column, x->path, y->message, y->column, y->path, text);
  }
}

static const uint32_t *places_of(const eligo_profile *p, eligo_owner owner) {
  return owner == ELIGO_OF_FIRM ? p->firm : owner == ELIGO_OF_REQUEST ? p->request : owner == ELIGO_OF_USE && p->n_uses > 0 ? p->uses[0].places : NULL;
}

static bool same_string(const char *a, const char *b) {
  return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static bool same_use(const eligo_use *a, const eligo_use *b) {
  return same_string(a->id, b->id) && same_string(a->activity, b->activity) && a->activity_index == b->activity_index && a->n_items == b->n_items;
}

static void compare(const reading *a, const reading *b, const char *text) {
  const eligo_dictionary *d = a->profile.dictionary;
  compare_faults(a, b, text);
  if (a->status != ELIGO_OK) return;
  const bool same = a->profile.n_given == b->profile.n_given && same_string(a->profile.request_id, b->profile.request_id) &&
                    same_string(a->profile.product, b->profile.product) && a->profile.n_uses == b->profile.n_uses;
  if (!same || (a->profile.n_uses > 0 && !same_use(a->profile.uses, b->profile.uses))) fail_msg("other ids or counts: %s", text);
  for (uint32_t i = 0; i < d->count; i++) {
    const eligo_fact *fact = &d->facts[i];
    const uint32_t *x = places_of(&a->profile, fact->owner), *y = places_of(&b->profile, fact->owner);
    if (x == NULL || y == NULL) continue;
    if (!same_value(fact, eligo_value_at(&a->profile, x, fact->slot), eligo_value_at(&b->profile, y, fact->slot))) fail_msg("'%s' differs: %s", fact->name, text);
  }
}

static void the_plain_way_reads_what_the_general_way_reads(void **state) {
  (void)state;
  eligo_rulebook *rulebook = fact_world();
  reading *ways = calloc(3, sizeof *ways);
  char text[ROOM];
  uint32_t seed = 7, good = 0;
  for (int i = 0; i < 3; i++) assert_int_equal(eligo_profile_open(&ways[i].profile, &rulebook->dictionary), ELIGO_OK);
  for (int round = 0; round < ROUNDS; round++) {
    compose(text, &seed);
    read_as(&ways[0], text, ",\"$schema\":\"\\u0041\"}", false);
    read_as(&ways[1], text, ",\"$schema\":\"A\"}", false);
    read_as(&ways[2], text, ",\"$schema\":\"A\"}", true);
    compare(&ways[1], &ways[0], text);
    compare(&ways[2], &ways[0], text);
    good += ways[0].status == ELIGO_OK;
  }
  assert_in_range(good, ROUNDS / 8, ROUNDS);
  for (int i = 0; i < 3; i++) eligo_profile_close(&ways[i].profile);
  free(ways);
  eligo_rulebook_free(rulebook);
}

static void what_stands_behind_a_row_does_not_complete_it(void **state) {
  (void)state;
  eligo_rulebook *rulebook = fact_world();
  reading *r = calloc(1, sizeof *r);
  assert_int_equal(eligo_profile_open(&r->profile, &rulebook->dictionary), ELIGO_OK);
  read_as(r, "{\"uses\":[{\"facts\":{\"plant.power\":60", "", true);
  assert_int_equal(r->status, ELIGO_BAD_INPUT);
  const eligo_read_options options = {.in_place = true};
  memcpy(r->bytes, "{\"uses\":[]}}}", 14); /* no line ends behind it: it is copied */
  r->faults = (eligo_faults){.at = r->at, .capacity = FAULTS};
  assert_int_equal(eligo_profile_read(&r->profile, r->bytes, 10, &options, &r->faults), ELIGO_BAD_INPUT);
  assert_int_equal(eligo_profile_read(&r->profile, r->bytes, 11, &options, &r->faults), ELIGO_OK);
  eligo_profile_close(&r->profile);
  free(r);
  eligo_rulebook_free(rulebook);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_plain_way_reads_what_the_general_way_reads),
      cmocka_unit_test(what_stands_behind_a_row_does_not_complete_it),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
