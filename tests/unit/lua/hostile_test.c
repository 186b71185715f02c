/* Scripts that try to break out, hide something or never end: each names the refusal it expects in its first line. */
#include "base/file.h"
#include "lua/loader.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

enum { FAULTS = 32, LEAST_SCRIPTS = 40 };

typedef struct trial {
  eligo_fault at[FAULTS];
  eligo_faults faults;
  eligo_draft_book book;
} trial;

static void run(trial *t, const char *name, const char *text, size_t length) {
  eligo_lua *lua = NULL;
  eligo_lua_limits limits = {.memory_bytes = 16u << 20, .allocated_bytes = 64u << 20, .steps = 2000000};
  memset(t, 0, sizeof *t);
  t->faults.at = t->at;
  t->faults.capacity = FAULTS;
  assert_int_equal(eligo_lua_open(&t->book, &limits, &t->faults, &lua), ELIGO_OK);
  assert_int_equal(eligo_lua_run(lua, "hostile", name, text, length), ELIGO_OK);
  eligo_lua_close(lua);
  eligo_arena_free(&t->book.arena);
}

static bool was_refused(const trial *t, const char *expected, size_t length) {
  for (size_t i = 0; i < t->faults.count; i++) {
    for (const char *at = t->at[i].message; *at != '\0'; at++) {
      if (strncmp(at, expected, length) == 0) return true;
    }
  }
  return false;
}

static bool check_script(const char *folder, const char *name) {
  static const char marker[] = "-- expect: ", bytecode[] = "bytecode is refused";
  eligo_arena arena = {0};
  eligo_text text = {0};
  const char *message = NULL;
  trial t;
  char *path = eligo_path_join(&arena, folder, name);
  assert_int_equal(eligo_file_read(path, 1 << 20, &text, &message), ELIGO_OK);
  run(&t, name, text.bytes, text.length);
  bool says = strncmp(text.bytes, marker, sizeof marker - 1) == 0;
  const char *expected = says ? text.bytes + sizeof marker - 1 : bytecode;
  size_t length = says ? strcspn(expected, "\n") : sizeof bytecode - 1;
  bool refused = was_refused(&t, expected, length);
  if (!refused)
    print_error("%s: %.*s was not said; %zu faults, the first: %s\n", name, (int)length, expected, t.faults.total,
             t.faults.count > 0 ? t.at[0].message : "none");
  eligo_text_free(&text);
  eligo_arena_free(&arena);
  return refused;
}

static void every_hostile_script_is_refused_as_it_expects(void **state) {
  (void)state;
  const char *folder = ELIGO_TEST_DIR "/hostile", *message = NULL;
  eligo_arena arena = {0};
  eligo_names names = {0};
  assert_int_equal(eligo_folder_list(folder, &arena, &names, &message), ELIGO_OK);
  size_t scripts = 0, refused = 0;
  for (size_t i = 0; i < names.count; i++) {
    size_t length = strlen(names.at[i]);
    if (length < 4 || strcmp(names.at[i] + length - 4, ".lua") != 0) continue;
    refused += check_script(folder, names.at[i]);
    scripts++;
  }
  assert_true(scripts >= LEAST_SCRIPTS);
  assert_int_equal(refused, scripts);
  eligo_arena_free(&arena);
}

static void all_faults_of_a_file_come_in_one_run(void **state) {
  (void)state;
  static const char text[] = "local a = abvoe(\"f\", \"1 MW\")\n"
                             "local b = 0.5\n"
                             "activity \"1\" { en = \"A\", contribution = { is \"f\" } }\n"
                             "local c = is \"forgotten\"\n";
  trial t;
  run(&t, "many.lua", text, sizeof text - 1);
  assert_int_equal(t.faults.total, 5);
  assert_true(was_refused(&t, "'abvoe' is no word", 18));
  assert_true(was_refused(&t, "would be rounded", 16));
  assert_true(was_refused(&t, "lacks the field 'zh'", 20));
  assert_true(was_refused(&t, "lacks the field 'source'", 24));
  assert_true(was_refused(&t, "is used nowhere", 15));
}

static void faults_name_their_line(void **state) {
  (void)state;
  static const char text[] = "\n\nlocal x = 1\nabvoe \"f\"\n";
  trial t;
  run(&t, "line.lua", text, sizeof text - 1);
  assert_string_equal(t.at[0].source, "line.lua");
  assert_int_equal(t.at[0].line, 4);
}

static void comparisons_are_allowed_inside_functions(void **state) {
  (void)state;
  static const char text[] = "local function f(n)\n  if n > 1 and n <= 5 then return 2 end\n  return 1.5\nend\nlocal x = f(2)\n";
  trial t;
  run(&t, "function.lua", text, sizeof text - 1);
  assert_int_equal(t.faults.total, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_hostile_script_is_refused_as_it_expects),
      cmocka_unit_test(all_faults_of_a_file_come_in_one_run),
      cmocka_unit_test(faults_name_their_line),
      cmocka_unit_test(comparisons_are_allowed_inside_functions),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
