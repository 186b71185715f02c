#include "base/sha256.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

/* The examples of FIPS 180-4. */
static void the_examples_of_the_standard_hold(void **state) {
  (void)state;
  eligo_sha256 hash = {0};
  char hex[ELIGO_SHA256_HEX];
  assert_int_equal(eligo_sha256_open(&hash), ELIGO_OK);
  assert_int_equal(eligo_sha256_hex(&hash, "abc", 3, hex), ELIGO_OK);
  assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  assert_int_equal(eligo_sha256_hex(&hash, "", 0, hex), ELIGO_OK);
  assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  eligo_sha256_close(&hash);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(the_examples_of_the_standard_hold)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
