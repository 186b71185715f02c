/* Plain tests that are answered by slot, or at a glance, come to the same as each of them looked at by itself. */
#include "base/text.h"
#include "decide/brief.h"
#include "eligo/eligo.h"
#include "rule/rulebook.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

static const char *const days[] = {"null",        "\"2025-03-13\"", "\"2025-03-14\"", "\"2025-03-15\"", "\"2025-03-16\"", "\"2025-03\"",
                                   "\"2025-02\"", "\"2025\"",       "\"2024\"",       "\"2026\"",       "\"not yet\""};
enum { DAYS = sizeof days / sizeof *days };

static eligo_rulebook *load(void) {
  eligo_rulebook *rulebook = NULL;
  const eligo_load_options options = {.rules = ELIGO_TEST_DIR "/unit/decide/rules"};
  eligo_fault at[4];
  eligo_faults faults = {.at = at, .capacity = 4};
  if (eligo_rulebook_load(&options, &rulebook, &faults) != ELIGO_OK) fail_msg("%s", faults.count > 0 ? at[0].message : "?");
  return rulebook;
}

static char *decided(eligo_session *session, const char *founded, const char *opened) {
  char profile[512], *out = NULL;
  size_t length = 0;
  eligo_fault at[4];
  eligo_faults faults = {.at = at, .capacity = 4};
  const eligo_write_options json = {.format = ELIGO_AS_JSON};
  const eligo_question question = {.as_of = "2026-03-01"};
  const eligo_decision *decision = NULL;
  snprintf(profile, sizeof profile,
           "{\"firm\":{\"facts\":{\"firm\":{\"founded\":%s}}},\"uses\":[{\"items\":{\"dates\":\"1\"},\"facts\":{\"plant\":{\"opened\":%s,\"kept\":true}}}]}",
           founded, opened);
  if (eligo_session_decide(session, profile, strlen(profile), &question, &decision, &faults) != ELIGO_OK) fail_msg("%s", at[0].message);
  assert_int_equal(eligo_decision_write(decision, &json, &out, &length), ELIGO_OK);
  return out;
}

static void dates_by_slot_are_those_of_the_general_way(void **state) {
  (void)state;
  eligo_rulebook *quick = load(), *general = load();
  eligo_session *by_slot = NULL, *by_each = NULL;
  general->quick_kids = general->kids; /* then each group and each test is looked at */
  assert_int_equal(eligo_session_new(quick, &by_slot), ELIGO_OK);
  assert_int_equal(eligo_session_new(general, &by_each), ELIGO_OK);
  for (size_t i = 0; i < DAYS * DAYS; i++) {
    char *one = decided(by_slot, days[i / DAYS], days[i % DAYS]), *other = decided(by_each, days[i / DAYS], days[i % DAYS]);
    assert_string_equal(one, other);
    eligo_free(one);
    eligo_free(other);
  }
  eligo_session_free(by_slot);
  eligo_session_free(by_each);
  eligo_rulebook_free(quick);
  eligo_rulebook_free(general);
}

static const char *const flags[] = {"true", "false", "null"};
static const char *const heights[] = {"null",       "\"3 m\"",   "2.9", "\"20.50 m\"", "20.500000000000000001",
                                      "\"1 km\"", "\"-4 m\"", "3.1", "4e0",        "{\"value\":\"20.4 m\",\"quality\":\"estimated\"}"};
static const char *const fuels[] = {"\"wind\"", "\"sun\"", "\"coal\"", "null"};
enum { PLAINS = 20000 };

static const char *any_of(uint32_t *seed, const char *const *list, size_t count) {
  *seed = *seed * 1664525 + 1013904223;
  return list[(*seed >> 16) % count];
}
#define ANY_OF(seed, list) any_of(seed, list, sizeof(list) / sizeof *(list))

/* What becomes of an item that has plain tests alone: verdict, and what failed or is missing. */
static void tell_plain(eligo_session *session, const char *profile, eligo_text *out) {
  eligo_fault at[4];
  eligo_faults faults = {.at = at, .capacity = 4};
  const eligo_question question = {.as_of = "2026-03-01", .verdict_only = true};
  const eligo_decision *decision = NULL;
  const eligo_brief *brief = NULL;
  const eligo_status status = eligo_session_decide(session, profile, strlen(profile), &question, &decision, &faults);
  eligo_text_clear(out);
  eligo_text_format(out, "%d %s", (int)status, status == ELIGO_OK ? "" : at[0].message);
  if (status != ELIGO_OK) return;
  assert_int_equal(eligo_session_brief(session, true, &brief), ELIGO_OK);
  eligo_text_format(out, "%d %d", (int)brief->verdict, (int)brief->items[0].verdict);
  for (uint32_t i = 0; i < brief->n_reasons; i++)
    eligo_text_format(out, " %u %u %d", (unsigned)brief->reasons[i].node, (unsigned)brief->reasons[i].fact, (int)brief->reasons[i].miss);
}

static void a_glance_at_plain_tests_is_the_general_way(void **state) {
  (void)state;
  eligo_rulebook *quick = load(), *general = load();
  eligo_session *by_glance = NULL, *by_each = NULL;
  eligo_text one = {0}, other = {0};
  uint32_t seed = 7;
  assert_int_not_equal(quick->items[1].first_glance, ELIGO_NO_GLANCE);
  general->quick_kids = general->kids;
  assert_int_equal(eligo_session_new(quick, &by_glance), ELIGO_OK);
  assert_int_equal(eligo_session_new(general, &by_each), ELIGO_OK);
  for (int i = 0; i < PLAINS; i++) {
    char profile[512];
    snprintf(profile, sizeof profile,
             "{\"firm\":{\"facts\":{\"firm\":{\"founded\":%s}}},\"uses\":[{\"items\":{\"dates\":\"2\"},"
             "\"facts\":{\"plant\":{\"opened\":%s,\"kept\":%s,\"old\":%s,\"height\":%s,\"fuel\":%s}}}]}",
             ANY_OF(&seed, days), ANY_OF(&seed, days), ANY_OF(&seed, flags), ANY_OF(&seed, flags), ANY_OF(&seed, heights), ANY_OF(&seed, fuels));
    tell_plain(by_glance, profile, &one);
    tell_plain(by_each, profile, &other);
    if (one.length != other.length || memcmp(one.bytes, other.bytes, one.length) != 0) fail_msg("%s", profile);
  }
  eligo_text_free(&one);
  eligo_text_free(&other);
  eligo_session_free(by_glance);
  eligo_session_free(by_each);
  eligo_rulebook_free(quick);
  eligo_rulebook_free(general);
}

static void an_empty_as_of_date_is_no_date(void **state) {
  (void)state;
  eligo_rulebook *rulebook = load();
  eligo_session *session = NULL;
  const eligo_decision *decision = NULL;
  const char *const dates[] = {"", "2026-03-01", "", "2026-03", "2026-03-01"};
  assert_int_equal(eligo_session_new(rulebook, &session), ELIGO_OK);
  for (int i = 0; i < 5; i++) {
    const char *profile = "{\"uses\":[{\"items\":{\"dates\":\"1\"},\"facts\":{\"plant.kept\":true}}]}";
    const eligo_question question = {.as_of = dates[i]};
    const bool good = strlen(dates[i]) == 10;
    assert_int_equal(eligo_session_decide(session, profile, strlen(profile), &question, &decision, NULL), good ? ELIGO_OK : ELIGO_USAGE);
  }
  eligo_session_free(session);
  eligo_rulebook_free(rulebook);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(dates_by_slot_are_those_of_the_general_way),
      cmocka_unit_test(a_glance_at_plain_tests_is_the_general_way),
      cmocka_unit_test(an_empty_as_of_date_is_no_date),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
