/* The PDF writer through its own door. */
#include "shared/text.h"

#include <eligo/plugin.h>

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

extern const eligo_plugin eligo_plugin_1;

typedef struct sink {
  plug_text bytes, faults;
  size_t calls, fail_at;
} sink;

static eligo_status put(const eligo_plugin_bytes *to, const void *at, size_t length) {
  sink *s = to->data;
  plug_add(&s->bytes, at, length);
  return s->fail_at > 0 && ++s->calls == s->fail_at ? ELIGO_IO : ELIGO_OK;
}

static void hear(const eligo_plugin_faults *to, bool warning, const char *id, const char *source, unsigned line,
                 const char *message) {
  (void)warning, (void)id, (void)source, (void)line;
  sink *s = to->data;
  plug_string(&s->faults, message);
}

static eligo_status print(sink *s, const eligo_block *blocks, size_t count, eligo_language language) {
  const eligo_plugin_decision what = {.size = sizeof what,
                                      .language = language,
                                      .blocks = blocks,
                                      .n_blocks = count,
                                      .json = "{}",
                                      .json_length = 2,
                                      .as_of = "2026-03-01"};
  const eligo_plugin_bytes out = {put, s};
  const eligo_plugin_faults faults = {hear, s};
  plug_clear(&s->bytes);
  s->calls = 0;
  return eligo_plugin_1.writers[0]->write(NULL, &what, &out, &faults);
}

static void done(sink *s) {
  plug_free(&s->bytes);
  plug_free(&s->faults);
}

static const eligo_block all_kinds[] = {
    {ELIGO_BLOCK_TITLE, 0, 0, 1, {"Decision sheet"}},
    {ELIGO_BLOCK_VERDICT, ELIGO_MARK_MET, 0, 2, {"Eligible: 绿色贷款", "Every requirement is met."}},
    {ELIGO_BLOCK_FIELD, 0, 0, 2, {"Firm", "A"}},
    {ELIGO_BLOCK_FIELD, 0, 0, 2, {"Amount", "1 CNY"}},
    {ELIGO_BLOCK_HEADING, 0, 2, 2, {"Use", "aside"}},
    {ELIGO_BLOCK_HEADING, ELIGO_MARK_UNKNOWN, 3, 2, {"Item", ""}},
    {ELIGO_BLOCK_TEXT, 0, 0, 1, {"A paragraph."}},
    {ELIGO_BLOCK_TABLE, 0, 0, 5, {"Criterion", "Clause", "Fact", "Source", "Result"}},
    {ELIGO_BLOCK_ROW, ELIGO_MARK_MET, 0, 5, {"Step", "", "", "", "met"}},
    {ELIGO_BLOCK_ROW, ELIGO_MARK_NOT_MET, 3, 5, {"功率密度；要求：高于 5 W/m2", "4.5 b", "4 W/m2", "p. 1", "not met"}},
    {ELIGO_BLOCK_ENTRY, ELIGO_MARK_UNKNOWN, 0, 2, {"Missing", "plant.capacity"}},
    {ELIGO_BLOCK_SIGNATURE, 0, 0, 3, {"Prepared by", "Name", "Date"}},
    {ELIGO_BLOCK_SIGNATURE, 0, 0, 3, {"Approved by", "Name", "Date"}},
    {ELIGO_BLOCK_CODE, 0, 0, 3, {"Code", "AB12", "2112141112232331112"}},
    {ELIGO_BLOCK_SMALL, 0, 0, 2, {"pack 1.0", "00ff"}},
};
enum { KINDS = sizeof all_kinds / sizeof *all_kinds };

static size_t pages_of(const sink *s) {
  size_t count = 0;
  for (size_t i = 0; i + 11 < s->bytes.length; i++) count += memcmp(s->bytes.bytes + i, "/Type /Page ", 12) == 0;
  return count;
}

static void the_same_decision_gives_the_same_bytes(void **state) {
  (void)state;
  sink one = {0}, two = {0};
  assert_int_equal(print(&one, all_kinds, KINDS, ELIGO_ZH), ELIGO_OK);
  assert_int_equal(print(&two, all_kinds, KINDS, ELIGO_ZH), ELIGO_OK);
  assert_int_equal(one.bytes.length, two.bytes.length);
  assert_memory_equal(one.bytes.bytes, two.bytes.bytes, one.bytes.length);
  assert_memory_equal(one.bytes.bytes, "%PDF-1.", 7);
  assert_int_equal(pages_of(&one), 1);
  done(&one);
  done(&two);
}

static void a_disk_that_fills_up_ends_it(void **state) {
  (void)state;
  sink s = {0};
  for (s.fail_at = 1; s.fail_at <= 40; s.fail_at++) {
    eligo_status status = print(&s, all_kinds, KINDS, ELIGO_EN);
    if (s.calls < s.fail_at) break; /* there were fewer writes than that */
    assert_int_equal(status, ELIGO_IO);
  }
  assert_true(s.fail_at > 3);
  done(&s);
}

static void an_empty_sheet_is_a_page(void **state) {
  (void)state;
  sink s = {0};
  assert_int_equal(print(&s, NULL, 0, ELIGO_EN), ELIGO_OK);
  assert_int_equal(pages_of(&s), 1);
  done(&s);
}

static void long_tables_turn_pages(void **state) {
  (void)state;
  enum { ROWS = 600 };
  eligo_block *blocks = calloc(ROWS + 8, sizeof *blocks);
  assert_non_null(blocks);
  memcpy(blocks, all_kinds, 8 * sizeof *blocks);
  for (size_t i = 8; i < ROWS + 8; i++) blocks[i] = all_kinds[9];
  sink s = {0};
  assert_int_equal(print(&s, blocks, ROWS + 8, ELIGO_EN), ELIGO_OK);
  assert_in_range(pages_of(&s), 5, 30);
  free(blocks);
  done(&s);
}

static void a_cell_higher_than_a_page_is_split(void **state) {
  (void)state;
  size_t length = 30000;
  char *words = malloc(length + 1);
  assert_non_null(words);
  memset(words, 'x', length); /* one word without a place to break */
  words[length] = '\0';
  for (int kind = 0; kind < 3; kind++) {
    static const int places[] = {9, 6, 10};
    eligo_block blocks[KINDS];
    memcpy(blocks, all_kinds, sizeof blocks);
    blocks[places[kind]].cells[0] = words;
    sink s = {0};
    assert_int_equal(print(&s, blocks, KINDS, ELIGO_EN), ELIGO_OK);
    assert_in_range(pages_of(&s), 2, 100);
    done(&s);
  }
  free(words);
}

static void endless_sheets_are_refused(void **state) {
  (void)state;
  size_t length = 200000;
  char *words = malloc(length + 1);
  assert_non_null(words);
  for (size_t i = 0; i < length; i++) words[i] = i % 2 == 0 ? 'a' : '\n';
  words[length] = '\0';
  eligo_block blocks[KINDS];
  memcpy(blocks, all_kinds, sizeof blocks);
  words[200000] = '\0';
  blocks[6].cells[0] = words;
  sink s = {0};
  assert_int_equal(print(&s, blocks, KINDS, ELIGO_EN), ELIGO_USAGE);
  assert_non_null(strstr(s.faults.bytes, "more than 500 pages"));
  free(words);
  done(&s);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_same_decision_gives_the_same_bytes),
      cmocka_unit_test(a_disk_that_fills_up_ends_it),
      cmocka_unit_test(an_empty_sheet_is_a_page),
      cmocka_unit_test(long_tables_turn_pages),
      cmocka_unit_test(a_cell_higher_than_a_page_is_split),
      cmocka_unit_test(endless_sheets_are_refused),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
