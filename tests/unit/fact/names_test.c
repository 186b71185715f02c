#include "fact/names.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static eligo_arena arena;
static eligo_names_tree tree;

static void add(const char *name, uint32_t fact) {
  const eligo_name_entry entry = {.fact = fact, .slot = fact};
  eligo_names_add(&tree, name, &entry);
}

static int set_up(void **state) {
  (void)state;
  return eligo_names_open(&tree, &arena, 4096) ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  eligo_arena_free(&arena);
  return 0;
}

static uint32_t fact_at(uint32_t section, const char *key) {
  const eligo_name_entry *entry = eligo_names_get(&tree, section, key, strlen(key));
  return entry == NULL ? ELIGO_NONE : entry->fact;
}

static void a_name_is_found_whole_and_section_by_section(void **state) {
  (void)state;
  add("plant.tower.height", 7);
  assert_int_equal(fact_at(ELIGO_ROOT_SECTION, "plant.tower.height"), 7);
  uint32_t plant = eligo_names_below(&tree, ELIGO_ROOT_SECTION, "plant", 5);
  assert_int_not_equal(plant, ELIGO_NONE);
  assert_int_equal(fact_at(plant, "tower.height"), 7);
  uint32_t tower = eligo_names_below(&tree, plant, "tower", 5);
  assert_int_equal(tower, eligo_names_below(&tree, ELIGO_ROOT_SECTION, "plant.tower", 11));
  assert_int_equal(fact_at(tower, "height"), 7);
  assert_int_equal(fact_at(plant, "height"), ELIGO_NONE);
  assert_int_equal(fact_at(ELIGO_ROOT_SECTION, "plant"), ELIGO_NONE);
}

static void a_name_may_be_a_fact_and_open_a_section(void **state) {
  (void)state;
  add("soil", 1);
  add("soil.depth", 2);
  assert_int_equal(fact_at(ELIGO_ROOT_SECTION, "soil"), 1);
  assert_int_equal(fact_at(eligo_names_below(&tree, ELIGO_ROOT_SECTION, "soil", 4), "depth"), 2);
}

/* Keys of every length, near each other and long: each is found, and nothing beside it. */
static void thousands_of_names_are_kept_apart(void **state) {
  (void)state;
  char name[200];
  for (uint32_t i = 0; i < 1000; i++) {
    int length = snprintf(name, sizeof name, "%.*s%u", (int)(i % 60), "measured_intensity_of_the_stage_before_the_last_one_of_the_line", i);
    add(eligo_arena_copy(&arena, name, (size_t)length), 100 + i);
  }
  for (uint32_t i = 0; i < 1000; i++) {
    snprintf(name, sizeof name, "%.*s%u", (int)(i % 60), "measured_intensity_of_the_stage_before_the_last_one_of_the_line", i);
    assert_int_equal(fact_at(ELIGO_ROOT_SECTION, name), 100 + i);
    strcat(name, "x");
    assert_int_equal(fact_at(ELIGO_ROOT_SECTION, name), ELIGO_NONE);
  }
}

static void what_no_name_can_be_is_not_found(void **state) {
  (void)state;
  char longest[400];
  memset(longest, 'a', sizeof longest);
  longest[sizeof longest - 1] = '\0';
  assert_int_equal(fact_at(ELIGO_ROOT_SECTION, ""), ELIGO_NONE);
  assert_int_equal(fact_at(ELIGO_ROOT_SECTION, longest), ELIGO_NONE);
  assert_int_equal(fact_at(ELIGO_NONE, "soil"), ELIGO_NONE);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_name_is_found_whole_and_section_by_section),
      cmocka_unit_test(a_name_may_be_a_fact_and_open_a_section),
      cmocka_unit_test(thousands_of_names_are_kept_apart),
      cmocka_unit_test(what_no_name_can_be_is_not_found),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
