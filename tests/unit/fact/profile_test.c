#include "fact/profile.h"
#include "hostile_profiles.h"
#include "world.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

enum { FAULTS = 16 };

typedef struct bench {
  eligo_rulebook *rulebook;
  eligo_profile profile;
  eligo_fault at[FAULTS];
  eligo_faults faults;
} bench;

static int set_up(void **state) {
  bench *b = calloc(1, sizeof *b);
  b->rulebook = fact_world();
  *state = b;
  return eligo_profile_open(&b->profile, &b->rulebook->dictionary) == ELIGO_OK ? 0 : -1;
}

static int tear_down(void **state) {
  bench *b = *state;
  eligo_profile_close(&b->profile);
  eligo_rulebook_free(b->rulebook);
  free(b);
  return 0;
}

static eligo_status read_text(bench *b, const char *text) {
  b->faults = (eligo_faults){.at = b->at, .capacity = FAULTS};
  return eligo_profile_read(&b->profile, text, strlen(text), NULL, &b->faults);
}

static const eligo_value *value_of(const bench *b, const char *name) {
  const eligo_fact *fact = eligo_fact_find(&b->rulebook->dictionary, name, strlen(name));
  assert_non_null(fact);
  const uint32_t *places = fact->owner == ELIGO_OF_FIRM      ? b->profile.firm
                           : fact->owner == ELIGO_OF_REQUEST ? b->profile.request
                                                             : b->profile.uses[0].places;
  return eligo_value_at(&b->profile, places, fact->slot);
}

static const eligo_fault *fault_called(const bench *b, const char *id) {
  for (size_t i = 0; i < b->faults.count; i++) {
    if (strcmp(b->at[i].id, id) == 0) return &b->at[i];
  }
  return NULL;
}

static void every_hostile_profile_is_refused_as_it_should_be(void **state) {
  bench *b = *state;
  size_t count = sizeof hostile_profiles / sizeof *hostile_profiles;
  assert_true(count >= 60);
  for (size_t i = 0; i < count; i++) {
    const struct hostile_profile *h = &hostile_profiles[i];
    if (read_text(b, h->text) != ELIGO_BAD_INPUT) fail_msg("%s was accepted", h->what);
    const eligo_fault *fault = fault_called(b, h->fault);
    if (fault == NULL) fail_msg("%s: no fault '%s' but '%s': %s", h->what, h->fault, b->at[0].id, b->at[0].message);
    if (h->line != 0 && fault->line != h->line) fail_msg("%s: line %u, not %u", h->what, fault->line, h->line);
    if (h->path != NULL && strcmp(fault->path, h->path) != 0) fail_msg("%s: path '%s', not '%s'", h->what, fault->path, h->path);
    assert_true(strlen(fault->message) > 0);
    assert_null(strchr(fault->message, '\n'));
  }
}

static void all_faults_of_a_profile_are_reported(void **state) {
  bench *b = *state;
  assert_int_equal(read_text(b, "{\"frim\": {}, \"request\": {\"amount\": 5}, \"uses\": [{\"facts\": {\"plant.power\": \"5 kWh\", "
                                "\"plant.kind\": \"x\"}}]}"),
                   ELIGO_BAD_INPUT);
  assert_int_equal(b->faults.total, 4);
}

static void facts_may_be_nested_or_dotted(void **state) {
  bench *b = *state;
  static const char *const forms[] = {"\"plant.power\": \"60 MW\"", "\"plant\": {\"power\": \"60 MW\"}", "\"plant.power\": 60",
                                      "\"plant.power\": {\"value\": 60, \"unit\": \"MW\"}", "\"plant.power\": \"60000 kW\"",
                                      "\"plant\": {\"power\": {\"value\": \"60 MW\", \"quality\": \"audited\"}}"};
  eligo_rational sixty, value;
  assert_true(eligo_rational_read("60000000", 8, &sixty));
  for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
    char text[200];
    snprintf(text, sizeof text, "{\"uses\": [{\"facts\": {%s}}]}", forms[i]);
    assert_int_equal(read_text(b, text), ELIGO_OK);
    const eligo_value *power = value_of(b, "plant.power");
    assert_int_equal(power->state, ELIGO_KNOWN);
    assert_true(eligo_value_exact(power, &value));
    assert_int_equal(eligo_rational_compare(&value, &sixty), 0);
  }
}

static void null_is_absent_and_zero_is_a_value(void **state) {
  bench *b = *state;
  assert_int_equal(read_text(b, "{\"uses\": [{\"facts\": {\"plant.power\": null, \"plant.share\": 0, \"plant.ghg\": {\"value\": null, "
                                "\"unit\": \"gCO2e/kWh\", \"question\": \"how much?\"}}}]}"),
                   ELIGO_OK);
  assert_int_equal(value_of(b, "plant.power")->state, ELIGO_ABSENT);
  assert_int_equal(value_of(b, "plant.ghg")->state, ELIGO_ABSENT);
  assert_int_equal(value_of(b, "plant.share")->state, ELIGO_KNOWN);
}

static void an_absent_list_is_not_an_empty_one(void **state) {
  bench *b = *state;
  assert_int_equal(read_text(b, "{\"firm\": {}}"), ELIGO_OK);
  assert_int_equal(value_of(b, "firm.fines")->state, ELIGO_ABSENT);
  assert_int_equal(read_text(b, "{\"firm\": {\"facts\": {\"firm.fines\": []}}}"), ELIGO_OK);
  assert_int_equal(value_of(b, "firm.fines")->state, ELIGO_KNOWN);
  assert_int_equal(value_of(b, "firm.fines")->as.records.count, 0);
}

static void two_equal_values_keep_both_sources(void **state) {
  bench *b = *state;
  assert_int_equal(read_text(b, "{\"uses\": [{\"facts\": {\"plant.power\": {\"value\": \"60 MW\", \"source\": \"permit\"}, \"plant\": "
                                "{\"power\": {\"value\": \"60000 kW\", \"source\": \"study\"}}}}]}"),
                   ELIGO_OK);
  const eligo_value *power = value_of(b, "plant.power");
  assert_int_equal(power->state, ELIGO_KNOWN);
  assert_int_equal(power->origin->source.length, strlen("permit; study"));
  assert_memory_equal(power->origin->source.at, "permit; study", power->origin->source.length);
}

static void two_different_values_make_a_fact_unknown_naming_both(void **state) {
  bench *b = *state;
  assert_int_equal(read_text(b, "{\"uses\": [{\"facts\": {\"plant.power\": \"60 MW\", \"plant\": {\"power\": \"61 MW\"}}}]}"), ELIGO_OK);
  const eligo_value *power = value_of(b, "plant.power");
  assert_int_equal(power->state, ELIGO_CONFLICTING);
  assert_memory_equal(power->shown.at, "60 MW", 5);
  assert_memory_equal(power->origin->other.at, "61 MW", 5);
}

static void amounts_may_be_written_in_chinese(void **state) {
  bench *b = *state;
  eligo_rational value, expected;
  assert_int_equal(read_text(b, "{\"request\": {\"amount\": \"1.2亿CNY\"}}"), ELIGO_OK);
  assert_true(eligo_value_exact(value_of(b, "request.amount"), &value));
  assert_true(eligo_rational_read("120000000", 9, &expected));
  assert_int_equal(eligo_rational_compare(&value, &expected), 0);
}

static void depth_and_size_have_limits_that_may_be_moved(void **state) {
  bench *b = *state;
  static const char deep[] = "{\"firm\": {\"facts\": {\"firm.fines\": [{}]}}}";
  eligo_read_options options = {.deepest = 4};
  b->faults = (eligo_faults){.at = b->at, .capacity = FAULTS};
  assert_int_equal(eligo_profile_read(&b->profile, deep, sizeof deep - 1, &options, &b->faults), ELIGO_BAD_INPUT);
  assert_non_null(fault_called(b, "too-deep"));
  options.deepest = 5;
  assert_int_equal(eligo_profile_read(&b->profile, deep, sizeof deep - 1, &options, NULL), ELIGO_OK);
  options.largest = sizeof deep - 2;
  assert_int_equal(eligo_profile_read(&b->profile, deep, sizeof deep - 1, &options, NULL), ELIGO_BAD_INPUT);
}

static void nesting_beyond_the_usual_depth_is_refused(void **state) {
  bench *b = *state;
  char text[600] = "";
  for (int i = 0; i < 100; i++) strcat(text, "{\"a\":");
  assert_int_equal(read_text(b, text), ELIGO_BAD_INPUT);
}

static void unknown_facts_may_be_warnings(void **state) {
  bench *b = *state;
  static const char text[] = "{\"uses\": [{\"facts\": {\"plant.pwoer\": 1, \"plant.share\": 2}}]}";
  eligo_read_options options = {.unknown_facts_warn = true};
  b->faults = (eligo_faults){.at = b->at, .capacity = FAULTS};
  assert_int_equal(eligo_profile_read(&b->profile, text, sizeof text - 1, &options, &b->faults), ELIGO_OK);
  assert_int_equal(b->faults.total, 1);
  assert_int_equal(b->faults.errors, 0);
  assert_non_null(strstr(b->at[0].message, "plant.power"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_hostile_profile_is_refused_as_it_should_be),
      cmocka_unit_test(all_faults_of_a_profile_are_reported),
      cmocka_unit_test(facts_may_be_nested_or_dotted),
      cmocka_unit_test(null_is_absent_and_zero_is_a_value),
      cmocka_unit_test(an_absent_list_is_not_an_empty_one),
      cmocka_unit_test(two_equal_values_keep_both_sources),
      cmocka_unit_test(two_different_values_make_a_fact_unknown_naming_both),
      cmocka_unit_test(amounts_may_be_written_in_chinese),
      cmocka_unit_test(depth_and_size_have_limits_that_may_be_moved),
      cmocka_unit_test(nesting_beyond_the_usual_depth_is_refused),
      cmocka_unit_test(unknown_facts_may_be_warnings),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
