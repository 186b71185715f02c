#include "book.h"

#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static eligo_rulebook *rulebook;

static int load(void **state) {
  (void)state;
  rulebook = book_rules();
  return rulebook == NULL;
}

static int unload(void **state) {
  (void)state;
  eligo_rulebook_free(rulebook);
  return 0;
}

typedef struct seen {
  pthread_mutex_t lock;
  eligo_text out;
  uint64_t decided, refused, lines;
  uint64_t stop_after; /* bytes; 0: never */
  bool broken;         /* writing fails */
} seen;

static bool take(void *data, const char *bytes, size_t length) {
  seen *s = data;
  if (s->broken) return false;
  assert_int_equal(bytes[length - 1], '\n');
  eligo_text_add(&s->out, bytes, length);
  return true;
}

static void count(void *data, const eligo_screen_row *row) {
  seen *s = data;
  pthread_mutex_lock(&s->lock);
  if (row->decision != NULL) s->decided++;
  else s->refused++;
  if (row->decision == NULL) assert_true(row->faults->count > 0);
  s->lines += row->line;
  pthread_mutex_unlock(&s->lock);
}

static bool stop(void *data, const eligo_screen_counts *counts) {
  const seen *s = data;
  return s->stop_after == 0 || counts->bytes_out < s->stop_after;
}

static void every_row_is_seen_and_counted(void **state) {
  (void)state;
  char *file = book_file(1000, 10);
  const char *const files[] = {file};
  seen s = {.lock = PTHREAD_MUTEX_INITIALIZER};
  eligo_screen_options options = book_options(files);
  eligo_screen_counts counts;
  options.workers = 3;
  options.form = ELIGO_SCREEN_BRIEF;
  options.data = &s;
  options.write = take;
  options.decided = count;
  assert_int_equal(eligo_screen(rulebook, &options, &counts, NULL, NULL, NULL), ELIGO_BAD_INPUT);
  assert_int_equal(counts.rows, 1000);
  assert_int_equal(counts.rejected, 100);
  assert_int_equal(counts.eligible + counts.not_eligible + counts.undetermined, 900);
  assert_int_equal(s.decided, 900);
  assert_int_equal(s.refused, 100);
  assert_int_equal(s.lines, 1000 * 1001 / 2);
  assert_int_equal(counts.bytes_out, s.out.length);
  eligo_text_free(&s.out);
  unlink(file);
  free(file);
}

static void any_number_of_workers_writes_the_same(void **state) {
  (void)state;
  char *file = book_file(5000, 7);
  const char *const files[] = {file};
  static const eligo_screen_form forms[] = {ELIGO_SCREEN_BRIEF, ELIGO_SCREEN_FULL, ELIGO_SCREEN_CSV, ELIGO_SCREEN_DOCUMENTS};
  for (size_t f = 0; f < sizeof forms / sizeof *forms; f++) {
    eligo_text first = {0};
    for (unsigned workers = 1; workers <= 4; workers++) {
      seen s = {.lock = PTHREAD_MUTEX_INITIALIZER};
      eligo_summary *summary = NULL;
      eligo_screen_options options = book_options(files);
      char *text;
      size_t length;
      options.workers = workers;
      options.form = forms[f];
      options.data = &s;
      options.write = take;
      options.summarise = true;
      assert_int_equal(eligo_screen(rulebook, &options, NULL, NULL, &summary, NULL), ELIGO_BAD_INPUT);
      assert_non_null(summary);
      assert_int_equal(eligo_summary_write(summary, &(eligo_write_options){.format = ELIGO_AS_JSON}, &text, &length), ELIGO_OK);
      eligo_text_add(&s.out, text, length);
      eligo_free(text);
      eligo_summary_free(summary);
      if (workers == 1) first = s.out;
      else assert_string_equal(first.bytes, s.out.bytes);
      if (workers > 1) eligo_text_free(&s.out);
    }
    eligo_text_free(&first);
  }
  unlink(file);
  free(file);
}

static void a_run_that_is_stopped_ends_at_a_row_that_is_counted(void **state) {
  (void)state;
  char *file = book_file(20000, 0);
  const char *const files[] = {file};
  seen s = {.lock = PTHREAD_MUTEX_INITIALIZER, .stop_after = 1};
  eligo_screen_options options = book_options(files);
  eligo_screen_counts counts;
  eligo_summary *summary = NULL;
  bool stopped = false;
  uint64_t lines = 0;
  options.workers = 2;
  options.form = ELIGO_SCREEN_FULL;
  options.data = &s;
  options.write = take;
  options.tick = stop;
  options.summarise = true;
  assert_int_equal(eligo_screen(rulebook, &options, &counts, &stopped, &summary, NULL), ELIGO_OK);
  for (size_t i = 0; i < s.out.length; i++) lines += s.out.bytes[i] == '\n';
  assert_int_equal(lines, counts.rows);
  assert_true(stopped || counts.rows == 20000);
  eligo_summary_free(summary);
  eligo_text_free(&s.out);
  unlink(file);
  free(file);
}

static void a_write_that_fails_ends_the_run(void **state) {
  (void)state;
  char *file = book_file(5000, 0);
  const char *const files[] = {file};
  seen s = {.lock = PTHREAD_MUTEX_INITIALIZER, .broken = true};
  eligo_screen_options options = book_options(files);
  eligo_screen_counts counts;
  eligo_summary *summary = NULL;
  options.workers = 2;
  options.data = &s;
  options.write = take;
  options.summarise = true;
  assert_int_equal(eligo_screen(rulebook, &options, &counts, NULL, &summary, NULL), ELIGO_IO);
  assert_int_equal(counts.rows, 0);
  assert_null(summary);
  unlink(file);
  free(file);
}

static void rows_of_an_earlier_run_are_counted_but_not_written(void **state) {
  (void)state;
  char *file = book_file(900, 0);
  const char *const files[] = {file};
  seen s = {.lock = PTHREAD_MUTEX_INITIALIZER};
  eligo_screen_options options = book_options(files);
  eligo_screen_counts counts;
  eligo_summary *summary = NULL;
  char *text;
  size_t length;
  options.data = &s;
  options.write = take;
  options.skip = 600;
  options.summarise = true;
  assert_int_equal(eligo_screen(rulebook, &options, &counts, NULL, &summary, NULL), ELIGO_OK);
  assert_int_equal(counts.rows, 300);
  assert_int_equal(eligo_summary_write(summary, &(eligo_write_options){.format = ELIGO_AS_JSON}, &text, &length), ELIGO_OK);
  assert_non_null(strstr(text, "\"rows\": 900"));
  assert_non_null(strstr(s.out.bytes, "\"T-600\""));
  assert_null(strstr(s.out.bytes, "\"T-599\""));
  eligo_free(text);
  eligo_summary_free(summary);
  eligo_text_free(&s.out);
  unlink(file);
  free(file);
}

static bool take_small(void *data, const char *bytes, size_t length) {
  size_t *most = data;
  if (length > *most) *most = length;
  return bytes[length - 1] == '\n';
}

/* Two hundred thousand empty lines become refusals of two hundred bytes each. */
static void rows_that_become_long_are_read_in_small_pieces(void **state) {
  (void)state;
  char *file = book_file(1, 0);
  const char *const files[] = {file};
  size_t most = 0;
  eligo_screen_options options = book_options(files);
  eligo_screen_counts counts;
  FILE *longer = fopen(file, "a");
  assert_non_null(longer);
  for (int i = 0; i < 200000; i++) fputc('\n', longer);
  assert_int_equal(fclose(longer), 0);
  options.workers = 2;
  options.data = &most;
  options.write = take_small;
  assert_int_equal(eligo_screen(rulebook, &options, &counts, NULL, NULL, NULL), ELIGO_BAD_INPUT);
  assert_int_equal(counts.rejected, 200000);
  assert_true(counts.bytes_out > 20u << 20);
  assert_true(most < 4u << 20);
  unlink(file);
  free(file);
}

static void a_question_that_makes_no_sense_is_refused_before_the_first_row(void **state) {
  (void)state;
  const char *const files[] = {"/nowhere"};
  const char *standard = "nothing";
  eligo_fault at[4];
  eligo_faults faults = {.at = at, .capacity = 4};
  eligo_screen_options options = book_options(files);
  options.question = (eligo_question){.as_of = "soon", .product = "none", .standards = &standard, .n_standards = 1};
  assert_int_equal(eligo_screen(rulebook, &options, NULL, NULL, NULL, &faults), ELIGO_USAGE);
  assert_int_equal(faults.errors, 3);
  options.question = (eligo_question){.as_of = "2026-03-01"};
  assert_int_equal(eligo_screen(rulebook, &options, NULL, NULL, NULL, &faults), ELIGO_IO);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_row_is_seen_and_counted),
      cmocka_unit_test(any_number_of_workers_writes_the_same),
      cmocka_unit_test(a_run_that_is_stopped_ends_at_a_row_that_is_counted),
      cmocka_unit_test(a_write_that_fails_ends_the_run),
      cmocka_unit_test(rows_of_an_earlier_run_are_counted_but_not_written),
      cmocka_unit_test(rows_that_become_long_are_read_in_small_pieces),
      cmocka_unit_test(a_question_that_makes_no_sense_is_refused_before_the_first_row),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
