/* What must hold for every rulebook and every profile, tried on thousands of generated ones. */
#include "world.h"

#include "decide/brief.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { WORLDS = 1500, PROFILES = 6 };

typedef struct bench {
  world w;
  eligo_rulebook *rulebook;
  eligo_session *session;
  eligo_text profile;
} bench;

static void set_up(bench *b, uint64_t seed) {
  eligo_fault at[8];
  eligo_faults faults = {.at = at, .capacity = 8};
  memset(b, 0, sizeof *b);
  world_make(&b->w, seed);
  /* The freeze takes the book's memory, in which the drafts live; the rulebook keeps it. */
  eligo_draft_book book = b->w.book;
  eligo_status status = eligo_rulebook_freeze(&book, &b->rulebook, &faults);
  if (status != ELIGO_OK) fail_msg("world %llu: %s", (unsigned long long)seed, faults.count > 0 ? at[0].message : "?");
  assert_int_equal(eligo_session_new(b->rulebook, &b->session), ELIGO_OK);
}

static void tear_down(bench *b) {
  eligo_session_free(b->session);
  eligo_rulebook_free(b->rulebook);
  eligo_text_free(&b->profile);
}

/* NULL where nothing could be tested, which is an error and no verdict. */
static const eligo_decision *decide_as(bench *b, const knowledge *k, bool verdict_only) {
  static const char *standard = "s";
  eligo_fault at[4];
  eligo_faults faults = {.at = at, .capacity = 4};
  eligo_question question = {.as_of = "2026-03-01", .standards = &standard, .n_standards = 1, .verdict_only = verdict_only};
  const eligo_decision *decision = NULL;
  world_profile(k, &b->profile);
  eligo_status status =
      eligo_session_decide(b->session, b->profile.bytes, b->profile.length, &question, &decision, &faults);
  if (status == ELIGO_OK) return decision;
  assert_string_equal(at[0].id, "nothing-tested");
  return NULL;
}

static const eligo_decision *decide(bench *b, const knowledge *k) {
  return decide_as(b, k, false);
}

static bool is_missing(const eligo_decision *decision, const char *fact) {
  for (uint32_t i = 0; i < decision->n_missing; i++) {
    if (strcmp(decision->missing[i].fact, fact) == 0) return true;
  }
  return false;
}

typedef void property(bench *b, uint64_t seed);

static void for_all(property *holds) {
  for (uint64_t seed = 1; seed <= WORLDS; seed++) {
    bench b;
    set_up(&b, seed);
    for (int i = 0; i < PROFILES; i++) holds(&b, seed);
    tear_down(&b);
  }
}

static void same_as_naive(bench *b, uint64_t seed) {
  knowledge k = world_know(&b->w, (unsigned)(40 + 20 * world_random(&b->w, 4)));
  int expected = world_judge(&b->w, &k, NULL, 0);
  const eligo_decision *decision = decide(b, &k);
  if (decision != NULL && (int)decision->verdict != expected)
    fail_msg("world %llu: %d instead of %d for %s", (unsigned long long)seed, (int)decision->verdict, expected, b->profile.bytes);
}

static void the_verdict_is_that_of_the_naive_evaluator(void **state) {
  (void)state;
  for_all(same_as_naive);
}

static void stays_decided(bench *b, uint64_t seed) {
  knowledge k = world_know(&b->w, 60);
  const eligo_decision *decision = decide(b, &k);
  if (decision == NULL || decision->verdict == ELIGO_UNDETERMINED) return;
  eligo_verdict before = decision->verdict;
  knowledge more = world_know(&b->w, 80);
  for (int i = 0; i < FACTS; i++) {
    if (k.value[i] >= 0) more.value[i] = k.value[i];
  }
  const eligo_decision *after = decide(b, &more);
  if (after == NULL || after->verdict != before) fail_msg("world %llu: a decided verdict turned", (unsigned long long)seed);
}

static void a_further_fact_never_turns_a_decided_verdict(void **state) {
  (void)state;
  for_all(stays_decided);
}

static void others_are_idle(bench *b, uint64_t seed) {
  knowledge k = world_know(&b->w, 50), more = world_know(&b->w, 100);
  const eligo_decision *decision = decide(b, &k);
  if (decision == NULL) return;
  eligo_verdict before = decision->verdict;
  for (int i = 0; i < FACTS; i++) {
    if (k.value[i] >= 0 || is_missing(decision, world_fact_name(i))) more.value[i] = k.value[i];
  }
  const eligo_decision *after = decide(b, &more);
  if (after == NULL || after->verdict != before)
    fail_msg("world %llu: a fact outside `missing` changed the verdict: %s", (unsigned long long)seed, b->profile.bytes);
}

static void facts_outside_missing_change_nothing(void **state) {
  (void)state;
  for_all(others_are_idle);
}

static void names_something(bench *b, uint64_t seed) {
  knowledge k = world_know(&b->w, 50);
  const eligo_decision *decision = decide(b, &k);
  if (decision == NULL || decision->verdict != ELIGO_UNDETERMINED) return;
  bool says = decision->n_missing > 0 || decision->n_doubts > 0 || decision->uses[0].items[0].reason != ELIGO_R_NONE;
  if (!says) fail_msg("world %llu: undetermined, and nothing named", (unsigned long long)seed);
}

static void every_undetermined_names_a_reason(void **state) {
  (void)state;
  for_all(names_something);
}

/* "s/1/contribution/p3/f.2" -> "p3" */
static const char *label_of(const char *id, char *out, size_t size) {
  const char *last = strrchr(id, '/'), *start = last;
  while (start > id && start[-1] != '/') start--;
  snprintf(out, size, "%.*s", (int)(last - start), start);
  return out;
}

enum { MOST_TURNED = 32 };
static unsigned tried;

static void fix_turns(bench *b, uint64_t seed) {
  knowledge k = world_know(&b->w, 80);
  held turned[MOST_TURNED];
  char labels[MOST_TURNED][16];
  const eligo_decision *decision = decide(b, &k);
  if (decision == NULL || decision->verdict != ELIGO_NOT_ELIGIBLE || decision->n_fix == 0) return;
  assert_true(decision->n_fix <= MOST_TURNED);
  for (uint32_t i = 0; i < decision->n_fix; i++)
    turned[i] = (held){label_of(decision->fix[i].criterion, labels[i], sizeof labels[i]), decision->fix[i].to};
  tried++;
  if (world_judge(&b->w, &k, turned, decision->n_fix) == 10)
    fail_msg("world %llu: turning `fix` (%s …) leaves the refusal", (unsigned long long)seed, turned[0].label);
}

static void turning_fix_turns_the_verdict(void **state) {
  (void)state;
  tried = 0;
  for_all(fix_turns);
  assert_true(tried > WORLDS / 4);
}

static void the_same_bytes_give_the_same_decision(void **state) {
  (void)state;
  bench b;
  for (uint64_t seed = 1; seed <= 100; seed++) {
    set_up(&b, seed);
    knowledge k = world_know(&b.w, 50);
    const eligo_write_options options = {.format = ELIGO_AS_JSON};
    char *first = NULL, *second = NULL;
    size_t n_first = 0, n_second = 0;
    const eligo_decision *decision = decide(&b, &k);
    if (decision != NULL) {
      assert_int_equal(eligo_decision_write(decision, &options, &first, &n_first), ELIGO_OK);
      decision = decide(&b, &k);
      assert_int_equal(eligo_decision_write(decision, &options, &second, &n_second), ELIGO_OK);
      assert_int_equal(n_first, n_second);
      assert_memory_equal(first, second, n_first);
      eligo_free(first);
      eligo_free(second);
    }
    tear_down(&b);
  }
}

/* What an embedder reads of a decision, or NULL. */
static char *written(const eligo_decision *decision) {
  const eligo_write_options options = {.format = ELIGO_AS_JSON};
  char *out = NULL;
  size_t length = 0;
  if (decision != NULL) assert_int_equal(eligo_decision_write(decision, &options, &out, &length), ELIGO_OK);
  return out;
}

static void same_by_each_group(bench *b, uint64_t seed) {
  knowledge k = world_know(&b->w, (unsigned)(40 + 20 * world_random(&b->w, 4)));
  const uint32_t *quick = b->rulebook->quick_kids;
  char *one = written(decide(b, &k));
  b->rulebook->quick_kids = b->rulebook->kids; /* then each group and each test is looked at */
  char *other = written(decide(b, &k));
  b->rulebook->quick_kids = quick;
  if ((one == NULL) != (other == NULL) || (one != NULL && strcmp(one, other) != 0)) fail_msg("world %llu", (unsigned long long)seed);
  eligo_free(one);
  eligo_free(other);
}

static void passing_by_groups_changes_no_decision(void **state) {
  (void)state;
  for_all(same_by_each_group);
}

/* Verdict, items and reasons of a decision made without reasons. */
static void tell_briefly(bench *b, const knowledge *k, eligo_text *out) {
  const eligo_brief *brief = NULL;
  eligo_text_clear(out);
  if (decide_as(b, k, true) == NULL) return;
  assert_int_equal(eligo_session_brief(b->session, true, &brief), ELIGO_OK);
  eligo_text_format(out, "%d", (int)brief->verdict);
  for (uint32_t i = 0; i < brief->n_items; i++) eligo_text_format(out, " item %u %d", (unsigned)brief->items[i].item, (int)brief->items[i].verdict);
  for (uint32_t i = 0; i < brief->n_reasons; i++) {
    const eligo_brief_reason *r = &brief->reasons[i];
    eligo_text_format(out, " reason %u %u %u %d", (unsigned)r->node, (unsigned)r->fact, (unsigned)r->use, (int)r->miss);
  }
}

static void same_without_a_glance(bench *b, uint64_t seed) {
  knowledge k = world_know(&b->w, (unsigned)(40 + 20 * world_random(&b->w, 4)));
  const uint32_t *quick = b->rulebook->quick_kids;
  eligo_text one = {0}, other = {0};
  tell_briefly(b, &k, &one);
  b->rulebook->quick_kids = b->rulebook->kids;
  tell_briefly(b, &k, &other);
  b->rulebook->quick_kids = quick;
  if (one.length != other.length || (one.length > 0 && memcmp(one.bytes, other.bytes, one.length) != 0)) fail_msg("world %llu", (unsigned long long)seed);
  eligo_text_free(&one);
  eligo_text_free(&other);
}

/* Few worlds ask for plain tests alone: those are looked for. */
static void a_glance_at_an_item_changes_no_brief_decision(void **state) {
  (void)state;
  unsigned glanced = 0;
  for (uint64_t seed = 1; seed <= 4 * WORLDS; seed++) {
    bench b;
    set_up(&b, seed);
    const bool glances = b.rulebook->items[0].first_glance != ELIGO_NO_GLANCE;
    for (int i = 0; glances && i < 8 * PROFILES; i++) same_without_a_glance(&b, seed);
    glanced += glances;
    tear_down(&b);
  }
  assert_true(glanced > WORLDS / 10);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_verdict_is_that_of_the_naive_evaluator),
      cmocka_unit_test(a_further_fact_never_turns_a_decided_verdict),
      cmocka_unit_test(facts_outside_missing_change_nothing),
      cmocka_unit_test(every_undetermined_names_a_reason),
      cmocka_unit_test(turning_fix_turns_the_verdict),
      cmocka_unit_test(the_same_bytes_give_the_same_decision),
      cmocka_unit_test(passing_by_groups_changes_no_decision),
      cmocka_unit_test(a_glance_at_an_item_changes_no_brief_decision),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
