/* Writing while the system interrupts, takes a byte at a time, or has no room left. */
#include "cli/cli.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

ssize_t __real_write(int fd, const void *from, size_t size);
ssize_t __wrap_write(int fd, const void *from, size_t size);

ssize_t __wrap_read(int fd, void *to, size_t size);
ssize_t __real_read(int fd, void *to, size_t size);
ssize_t __wrap_read(int fd, void *to, size_t size) {
  return __real_read(fd, to, size);
}

static int interrupts, full_after = -1;
static size_t most = SIZE_MAX;

ssize_t __wrap_write(int fd, const void *from, size_t size) {
  if (fd <= 2) return __real_write(fd, from, size);
  if (interrupts > 0) {
    interrupts--;
    errno = EINTR;
    return -1;
  }
  if (full_after >= 0 && full_after-- == 0) {
    errno = ENOSPC;
    return -1;
  }
  return __real_write(fd, from, size < most ? size : most);
}

static const char words[] = "a decision of some length";
static const eligo_text text = {.bytes = (char *)(uintptr_t)words, .length = sizeof words - 1};

static void interrupted_and_short_writes_change_nothing(void **state) {
  (void)state;
  const eligo_call call = {0};
  char found[100] = "";
  interrupts = 4;
  most = 1;
  assert_int_equal(eligo_output_to(&call, "io_test.out", &text), ELIGO_OK);
  most = SIZE_MAX;
  int fd = open("io_test.out", O_RDONLY);
  assert_int_equal(read(fd, found, sizeof found), sizeof words - 1);
  close(fd);
  unlink("io_test.out");
  assert_string_equal(found, words);
}

static void a_full_disk_leaves_the_old_file(void **state) {
  (void)state;
  const eligo_call call = {0};
  struct stat seen;
  assert_int_equal(eligo_output_to(&call, "io_test.old", &text), ELIGO_OK);
  for (int i = 0; i < 3; i++) {
    full_after = i;
    most = 5;
    assert_int_equal(eligo_output_to(&call, "io_test.old", &(eligo_text){.bytes = text.bytes, .length = 20}), ELIGO_IO);
    full_after = -1;
    assert_int_equal(stat("io_test.old", &seen), 0);
    assert_int_equal(seen.st_size, sizeof words - 1);
    assert_int_not_equal(stat("io_test.old.part", &seen), 0);
  }
  most = SIZE_MAX;
  unlink("io_test.old");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(interrupted_and_short_writes_change_nothing),
                                     cmocka_unit_test(a_full_disk_leaves_the_old_file)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
