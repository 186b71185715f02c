#include "small_book.h"

#include "rule/find.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

static eligo_rulebook *rulebook;
static eligo_hit hits[10];

static int load(void **state) {
  (void)state;
  static eligo_fault at[20];
  eligo_faults faults = {.at = at, .capacity = 20};
  rulebook = small_rulebook(&faults);
  if (rulebook == NULL) print_error("%s\n", at[0].message);
  return rulebook == NULL;
}

static int unload(void **state) {
  (void)state;
  eligo_rulebook_free(rulebook);
  return 0;
}

static const char *name_of(const eligo_hit *hit) {
  if (hit->kind == ELIGO_HIT_ITEM) return rulebook->items[hit->index].id;
  if (hit->kind == ELIGO_HIT_FACT) return rulebook->dictionary.facts[hit->index].name;
  return rulebook->dictionary.activities[hit->index].name;
}

static const char *first(const char *query) {
  return eligo_find(rulebook, query, hits, 10) == 0 ? "" : name_of(&hits[0]);
}

static void words_are_found_in_any_case_and_by_their_beginning(void **state) {
  (void)state;
  assert_string_equal(first("HYDRO"), "4.5");
  assert_string_equal(first("wind power"), "electricity.wind");
  assert_string_equal(first("the cars"), "6.5");
  assert_string_equal(first("emission"), "lifecycle_ghg");
}

static void chinese_is_found_whole_or_by_pairs(void **state) {
  (void)state;
  assert_string_equal(first("水力发电"), "4.5");
  assert_string_equal(first("大型水力发电站"), "4.5");
  assert_string_equal(first("装机容量"), "plant.capacity");
  assert_string_equal(first("风力发电"), "electricity.wind");
  assert_int_equal(eligo_find(rulebook, "银行", hits, 10), 0);
}

static void what_matches_all_words_comes_first(void **state) {
  (void)state;
  assert_string_equal(first("electricity hydropower"), "4.5");
  assert_string_equal(first("power density"), "plant.power_density");
  assert_int_equal(eligo_find(rulebook, "power density", hits, 10), 1);
}

static void a_word_nobody_knows_does_not_hide_the_others(void **state) {
  (void)state;
  assert_string_equal(first("wind farm"), "electricity.wind");
}

static void an_item_is_found_by_its_number(void **state) {
  (void)state;
  assert_string_equal(first("6.5"), "6.5");
  assert_string_equal(first("eu-taxonomy/4.5"), "4.5");
  assert_int_equal(eligo_find(rulebook, "4", hits, 10) > 0, 1); /* chapter 4 */
  assert_int_equal(eligo_find(rulebook, "5", hits, 10), 0);
}

static void a_code_is_found_with_and_without_its_letter_and_scheme(void **state) {
  (void)state;
  static const char *const codes[] = {"D35.11",       "d35.11",       "35.11", "nace:D35.11",
                                      "nace_2:35.11", "gbt4754:4413", "4413",  "441"};
  for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
    assert_string_equal(first(codes[i]), "4.5");
    assert_non_null(hits[0].code);
  }
  first("gbt4754:4413");
  assert_string_equal(hits[0].scheme, "gbt4754");
  assert_int_equal(eligo_find(rulebook, "nace:4413", hits, 10),
                   0); /* that code of another scheme */
  assert_int_equal(eligo_find(rulebook, "35.12", hits, 10), 0);
}

static void a_class_is_behind_the_code_itself(void **state) {
  (void)state;
  first("4413");
  uint32_t exact = hits[0].score;
  first("441");
  assert_true(hits[0].score < exact);
}

static void few_places_hold_the_best(void **state) {
  (void)state;
  size_t all = eligo_find(rulebook, "power", hits, 10);
  eligo_hit best = hits[0];
  assert_true(all > 2);
  eligo_hit one[1];
  assert_int_equal(eligo_find(rulebook, "power", one, 1), all);
  assert_int_equal(one[0].kind, best.kind);
  assert_int_equal(one[0].index, best.index);
  assert_int_equal(eligo_find(rulebook, "power", NULL, 0), all);
}

static void scores_fall_and_ties_keep_their_order(void **state) {
  (void)state;
  size_t count = eligo_find(rulebook, "power", hits, 10);
  for (size_t i = 1; i < count; i++) {
    assert_true(hits[i - 1].score >= hits[i].score);
    if (hits[i - 1].score != hits[i].score) continue;
    assert_true(hits[i - 1].kind < hits[i].kind ||
                (hits[i - 1].kind == hits[i].kind && hits[i - 1].index < hits[i].index));
  }
}

static void nothing_and_nonsense_find_nothing(void **state) {
  (void)state;
  static const char *const queries[] = {"",    " ", "，。", "the of", "\xff\xfe",
                                        "...", "/", "zzzz", ":"};
  for (size_t i = 0; i < sizeof queries / sizeof *queries; i++)
    assert_int_equal(eligo_find(rulebook, queries[i], hits, 10), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(words_are_found_in_any_case_and_by_their_beginning),
      cmocka_unit_test(chinese_is_found_whole_or_by_pairs),
      cmocka_unit_test(what_matches_all_words_comes_first),
      cmocka_unit_test(a_word_nobody_knows_does_not_hide_the_others),
      cmocka_unit_test(an_item_is_found_by_its_number),
      cmocka_unit_test(a_code_is_found_with_and_without_its_letter_and_scheme),
      cmocka_unit_test(a_class_is_behind_the_code_itself),
      cmocka_unit_test(few_places_hold_the_best),
      cmocka_unit_test(scores_fall_and_ties_keep_their_order),
      cmocka_unit_test(nothing_and_nonsense_find_nothing),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
