#include "base/hash.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

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

/* Examples 1 and 2 of GB/T 32905, and the same context twice. */
static void sm3_keeps_the_examples_of_its_standard(void **state) {
  (void)state;
  char hex[ELIGO_SM3_HEX];
  eligo_sm3 *sm3 = eligo_sm3_open();
  assert_non_null(sm3);
  assert_true(eligo_sm3_hex(sm3, "abc", 3, hex));
  assert_string_equal(hex, "sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
  char long_one[65] = "";
  for (int i = 0; i < 16; i++) strcat(long_one, "abcd");
  assert_true(eligo_sm3_hex(sm3, long_one, 64, hex));
  assert_string_equal(hex, "sm3:debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732");
  eligo_sm3_close(sm3);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(the_examples_of_the_standard_hold), cmocka_unit_test(sm3_keeps_the_examples_of_its_standard)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
