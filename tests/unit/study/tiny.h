/* The small rules beside these tests, loaded. One thread. */
#ifndef ELIGO_TESTS_TINY_H
#define ELIGO_TESTS_TINY_H

#include "study/cases.h"
#include "study/lint.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#define TINY_FOLDER ELIGO_TEST_DIR "/unit/study/rules"
#define TINY_CASES TINY_FOLDER "/tiny/rules.cases"

static eligo_rulebook *rulebook;
static eligo_session *session;
static eligo_arena arena;
static eligo_fault fault_list[16];
static eligo_faults faults;

static int open_tiny(void **state) {
  (void)state;
  const eligo_load_options options = {.rules = TINY_FOLDER};
  faults = (eligo_faults){.at = fault_list, .capacity = 16};
  if (eligo_rulebook_load(&options, &rulebook, &faults) != ELIGO_OK) {
    for (size_t i = 0; i < faults.count; i++) print_error("%s\n", fault_list[i].message);
    return -1;
  }
  return eligo_session_new(rulebook, &session) == ELIGO_OK ? 0 : -1;
}

static int close_tiny(void **state) {
  (void)state;
  eligo_session_free(session);
  eligo_rulebook_free(rulebook);
  eligo_arena_free(&arena);
  return 0;
}

static eligo_status read_text(const char *text, eligo_cases *out) {
  faults = (eligo_faults){.at = fault_list, .capacity = 16};
  return eligo_cases_read(rulebook, "some.cases", text, strlen(text), &arena, out, &faults);
}

static void read_beside(eligo_cases *out) {
  eligo_text text = {0};
  const char *message = NULL;
  assert_int_equal(eligo_file_read(TINY_CASES, 1 << 20, &text, &message), ELIGO_OK);
  eligo_status status = read_text(text.bytes, out);
  for (size_t i = 0; i < faults.count; i++)
    print_error("%u: %s\n", fault_list[i].line, fault_list[i].message);
  eligo_text_free(&text);
  assert_int_equal(status, ELIGO_OK);
}

#endif
