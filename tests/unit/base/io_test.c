/* Reading files while the system interrupts, gives a byte at a time, or fails. */
#include "base/file.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

ssize_t __real_read(int fd, void *to, size_t size);
ssize_t __wrap_read(int fd, void *to, size_t size);

ssize_t __wrap_write(int fd, const void *from, size_t size);
ssize_t __real_write(int fd, const void *from, size_t size);
ssize_t __wrap_write(int fd, const void *from, size_t size) {
  return __real_write(fd, from, size);
}

static int interrupts, fail_after = -1;
static size_t most = SIZE_MAX;

ssize_t __wrap_read(int fd, void *to, size_t size) {
  if (interrupts > 0) {
    interrupts--;
    errno = EINTR;
    return -1;
  }
  if (fail_after >= 0 && fail_after-- == 0) {
    errno = EIO;
    return -1;
  }
  return __real_read(fd, to, size < most ? size : most);
}

static eligo_status read_it(eligo_text *text, const char **message) {
  return eligo_file_read(ELIGO_SOURCE_DIR "/tests/cli/rules/tiny/law.lua", 1 << 20, text, message);
}

static void interrupted_and_short_reads_change_nothing(void **state) {
  (void)state;
  eligo_text whole = {0}, pieces = {0};
  const char *message = NULL;
  assert_int_equal(read_it(&whole, &message), ELIGO_OK);
  interrupts = 3;
  most = 1;
  assert_int_equal(read_it(&pieces, &message), ELIGO_OK);
  most = SIZE_MAX;
  assert_int_equal(whole.length, pieces.length);
  assert_memory_equal(whole.bytes, pieces.bytes, whole.length);
  eligo_text_free(&whole);
  eligo_text_free(&pieces);
}

static void a_failing_disk_is_said(void **state) {
  (void)state;
  eligo_text text = {0};
  const char *message = NULL;
  fail_after = 0;
  assert_int_equal(read_it(&text, &message), ELIGO_IO);
  assert_string_equal(message, strerror(EIO));
  fail_after = -1;
  eligo_text_free(&text);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(interrupted_and_short_reads_change_nothing),
                                     cmocka_unit_test(a_failing_disk_is_said)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
