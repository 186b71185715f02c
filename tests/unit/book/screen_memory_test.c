/* Memory that ends while a book is decided: the run ends with a status, nothing breaks and nothing leaks. */
#include "book.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "unit/wrapped.h"

static bool whole(void *data, const char *bytes, size_t length) {
  (void)data;
  return length == 0 || bytes[length - 1] == '\n';
}

static eligo_status run(const eligo_rulebook *rulebook, const char *const *files, eligo_screen_form form) {
  eligo_summary *summary = NULL;
  char *text = NULL;
  size_t length;
  eligo_screen_options options = book_options(files);
  options.form = form;
  options.write = options.reject = whole;
  options.summarise = true;
  eligo_status status = eligo_screen(rulebook, &options, NULL, NULL, &summary, NULL);
  if (summary != NULL && eligo_summary_write(summary, &(eligo_write_options){.format = ELIGO_AS_HTML}, &text, &length) == ELIGO_OK) eligo_free(text);
  eligo_summary_free(summary);
  return status;
}

static void memory_that_ends_anywhere_ends_the_run(void **state) {
  (void)state;
  static const eligo_screen_form forms[] = {ELIGO_SCREEN_BRIEF, ELIGO_SCREEN_FULL, ELIGO_SCREEN_CSV, ELIGO_SCREEN_DOCUMENTS};
  eligo_rulebook *rulebook = book_rules();
  char *file = book_file(30, 10);
  const char *const files[] = {file};
  assert_non_null(rulebook);
  for (size_t f = 0; f < sizeof forms / sizeof *forms; f++) {
    bool failed = true;
    for (size_t n = 0; failed && n < 5000; n++) {
      wrapped_limit(n);
      eligo_status status = run(rulebook, files, forms[f]);
      failed = wrapped_asked > n;
      wrapped_limit(SIZE_MAX);
      if (status != ELIGO_MEMORY && status != ELIGO_BAD_INPUT && status != ELIGO_IO) fail_msg("request %zu: status %d", n, (int)status);
    }
    assert_false(failed);
  }
  eligo_rulebook_free(rulebook);
  unlink(file);
  free(file);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(memory_that_ends_anywhere_ends_the_run)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
