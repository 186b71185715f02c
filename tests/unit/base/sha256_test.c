#include "base/sha256.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* The examples of FIPS 180-4. */
static void the_examples_of_the_standard_hold(void **state) {
  (void)state;
  char hex[ELIGO_SHA256_HEX];
  eligo_sha256_hex("abc", 3, hex);
  assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  eligo_sha256_hex("", 0, hex);
  assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(the_examples_of_the_standard_hold)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
