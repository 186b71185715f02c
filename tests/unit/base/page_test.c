#include "base/page.h"

#include "base/width.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

static eligo_text out;
static eligo_page page;

static int begin(void **state) {
  (void)state;
  out = (eligo_text){0};
  page = eligo_page_new(&out, 30, false);
  return 0;
}

static int finish(void **state) {
  (void)state;
  eligo_page_free(&page);
  eligo_text_free(&out);
  return 0;
}

static void lines_break_at_spaces_and_hang(void **state) {
  (void)state;
  eligo_page_say(&page, "one two three four five six seven eight");
  eligo_page_end(&page, 2, 4);
  assert_string_equal(out.bytes, "  one two three four five six\n    seven eight\n");
}

static void chinese_breaks_between_characters_but_not_before_a_comma(void **state) {
  (void)state;
  /* The comma would stand in column 31: it takes the character before it along. */
  eligo_page_say(&page, "一二三四五六七八九十一二三四五，六");
  eligo_page_end(&page, 0, 0);
  assert_string_equal(out.bytes, "一二三四五六七八九十一二三四\n五，六\n");
}

static void a_quantity_keeps_its_unit(void **state) {
  (void)state;
  eligo_page_say(&page, "the emissions are at most ");
  eligo_page_solid(&page, "5 W/m2");
  eligo_page_end(&page, 0, 0);
  assert_string_equal(out.bytes, "the emissions are at most\n5 W/m2\n");
}

static void a_word_wider_than_the_line_is_cut(void **state) {
  (void)state;
  eligo_page_say(&page, "abcdefghijklmnopqrstuvwxyz0123456789");
  eligo_page_end(&page, 0, 2);
  assert_string_equal(out.bytes, "abcdefghijklmnopqrstuvwxyz0123\n  456789\n");
}

static void no_line_is_wider_than_the_page(void **state) {
  (void)state;
  for (unsigned first = 0; first < 20; first++) {
    eligo_page_say(
        &page,
        "plant.power_density 功率密度：4 W/m2；要求：高于 5 W/m2（余量 −1 W/m2） eu-taxonomy/4.5/"
        "contribution/b/plant.power_density");
    eligo_page_end(&page, first, first / 2);
  }
  for (char *line = strtok(out.bytes, "\n"); line != NULL; line = strtok(NULL, "\n"))
    assert_true(eligo_columns(line) <= 30);
}

static void hostile_text_cannot_steer_the_terminal(void **state) {
  (void)state;
  eligo_page_say(&page, "a\x1b[2Jb\xc2\x9b"
                        "c\x01\x1f"
                        "d\xe2\x80\xae"
                        "e\nf\xff");
  eligo_page_end(&page, 0, 0);
  assert_null(strchr(out.bytes, '\x1b'));
  assert_null(strstr(out.bytes, "\xc2\x9b"));
  assert_null(strstr(out.bytes, "\xe2\x80\xae"));
  assert_null(strchr(out.bytes, '\x01'));
  assert_non_null(strstr(out.bytes, "e f")); /* a newline inside is a space */
}

static void styles_are_sent_only_in_colour(void **state) {
  (void)state;
  eligo_page_say_in(&page, ELIGO_RED, "no");
  eligo_page_end(&page, 0, 0);
  assert_string_equal(out.bytes, "no\n");
  eligo_text_clear(&out);
  page.colour = true;
  eligo_page_say_in(&page, ELIGO_RED, "no");
  eligo_page_say(&page, " yes");
  eligo_page_end(&page, 0, 0);
  assert_string_equal(out.bytes, "\x1b[1;31mno\x1b[0m yes\n");
}

static void a_style_ends_before_a_line_break(void **state) {
  (void)state;
  page.colour = true;
  eligo_page_say_in(&page, ELIGO_DIM, "one two three four five six seven");
  eligo_page_end(&page, 0, 2);
  assert_string_equal(out.bytes,
                      "\x1b[2mone two three four five six\x1b[0m\n  \x1b[2mseven\x1b[0m\n");
}

static void padding_reaches_its_column(void **state) {
  (void)state;
  eligo_page_say(&page, "金额");
  eligo_page_pad(&page, 8);
  eligo_page_say(&page, "x");
  eligo_page_end(&page, 0, 0);
  assert_string_equal(out.bytes, "金额    x\n");
}

static void gaps_do_not_pile_up(void **state) {
  (void)state;
  eligo_page_gap(&page);
  assert_int_equal(out.length, 0);
  eligo_page_say(&page, "a");
  eligo_page_end(&page, 0, 0);
  eligo_page_gap(&page);
  eligo_page_gap(&page);
  assert_string_equal(out.bytes, "a\n\n");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, finish)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(lines_break_at_spaces_and_hang),
      TEST(chinese_breaks_between_characters_but_not_before_a_comma),
      TEST(a_quantity_keeps_its_unit),
      TEST(a_word_wider_than_the_line_is_cut),
      TEST(no_line_is_wider_than_the_page),
      TEST(hostile_text_cannot_steer_the_terminal),
      TEST(styles_are_sent_only_in_colour),
      TEST(a_style_ends_before_a_line_break),
      TEST(padding_reaches_its_column),
      TEST(gaps_do_not_pile_up),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
