#include "base/sign.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void a_signature_holds_for_its_text_and_key_alone(eligo_signing kind) {
  eligo_key *key = eligo_key_new(kind), *other = eligo_key_new(kind);
  eligo_text signature = {0};
  assert_true(key != NULL && other != NULL);
  assert_true(eligo_key_sign(key, "law", 3, &signature));
  assert_true(eligo_key_verify(key, "law", 3, signature.bytes, signature.length));
  assert_false(eligo_key_verify(key, "lax", 3, signature.bytes, signature.length));
  assert_false(eligo_key_verify(other, "law", 3, signature.bytes, signature.length));
  assert_false(eligo_key_verify(key, "law", 3, signature.bytes, signature.length - 4));
  assert_false(eligo_key_verify(key, "law", 3, "====", 4));
  assert_false(eligo_key_verify(key, "law", 3, "", 0));
  eligo_text_free(&signature);
  eligo_key_free(other);
  eligo_key_free(key);
}

static void ed25519_signatures_hold_for_their_text_and_key_alone(void **state) {
  (void)state;
  a_signature_holds_for_its_text_and_key_alone(ELIGO_ED25519);
}

static void sm2_signatures_hold_for_their_text_and_key_alone(void **state) {
  (void)state;
  a_signature_holds_for_its_text_and_key_alone(ELIGO_SM2);
}

static void keys_come_back_from_pem_as_they_were(void **state) {
  (void)state;
  for (int kind = ELIGO_ED25519; kind <= ELIGO_SM2; kind++) {
    eligo_key *key = eligo_key_new((eligo_signing)kind);
    char name[ELIGO_KEY_NAME], again[ELIGO_KEY_NAME];
    assert_non_null(key);
    assert_true(eligo_key_name(key, name));
    for (int private_key = 0; private_key <= 1; private_key++) {
      eligo_text pem = {0};
      assert_true(eligo_key_write(key, private_key == 1, &pem));
      eligo_key *back = eligo_key_read(pem.bytes, pem.length, private_key == 1);
      assert_non_null(back);
      assert_int_equal(eligo_key_kind(back), kind);
      assert_true(eligo_key_name(back, again));
      assert_string_equal(name, again);
      assert_null(eligo_key_read(pem.bytes, pem.length, private_key == 0));
      eligo_key_free(back);
      eligo_text_free(&pem);
    }
    eligo_key_free(key);
  }
  assert_null(eligo_key_read("no key", 6, false));
}

/* RFC 8032, 7.1, test 1: the empty text. */
static void the_first_example_of_rfc_8032_holds(void **state) {
  (void)state;
  static const char pem[] = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----\n";
  static const char signature[] = "5VZDAMNgrHKQhuLMgG6CioSHfx645dl02HPgZSJJAVVfuIIVkKM7rMYeOXAc+bRr0lv18FlbviRlUUFDjnoQCw==";
  eligo_key *key = eligo_key_read(pem, sizeof pem - 1, false);
  assert_non_null(key);
  assert_true(eligo_key_verify(key, "", 0, signature, sizeof signature - 1));
  assert_false(eligo_key_verify(key, "x", 1, signature, sizeof signature - 1));
  eligo_key_free(key);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(ed25519_signatures_hold_for_their_text_and_key_alone), cmocka_unit_test(sm2_signatures_hold_for_their_text_and_key_alone),
      cmocka_unit_test(keys_come_back_from_pem_as_they_were), cmocka_unit_test(the_first_example_of_rfc_8032_holds)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
