#include "base/sha256.h"

#include <openssl/crypto.h>
#include <openssl/evp.h>

eligo_status eligo_sha256_open(eligo_sha256 *hash) {
  /* Without this OpenSSL reads its configuration file: a third of a millisecond at each start, and
   * a door for settings that we do not want to depend on. */
  OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, NULL);
  hash->method = EVP_MD_fetch(NULL, "SHA256", NULL);
  hash->state = EVP_MD_CTX_new();
  if (hash->method != NULL && hash->state != NULL) return ELIGO_OK;
  eligo_sha256_close(hash);
  return ELIGO_MEMORY;
}

void eligo_sha256_close(eligo_sha256 *hash) {
  EVP_MD_CTX_free(hash->state);
  EVP_MD_free(hash->method);
  *hash = (eligo_sha256){0};
}

static void to_hex(const unsigned char *bytes, size_t count, char *out) {
  static const char digits[] = "0123456789abcdef";
  for (size_t i = 0; i < count; i++) {
    out[2 * i] = digits[bytes[i] >> 4];
    out[2 * i + 1] = digits[bytes[i] & 15];
  }
  out[2 * count] = '\0';
}

eligo_status eligo_sha256_hex(eligo_sha256 *hash, const void *bytes, size_t length,
                              char out[ELIGO_SHA256_HEX]) {
  unsigned char digest[32];
  if (EVP_DigestInit_ex2(hash->state, hash->method, NULL) != 1 ||
      EVP_DigestUpdate(hash->state, bytes, length) != 1 ||
      EVP_DigestFinal_ex(hash->state, digest, NULL) != 1)
    return ELIGO_MEMORY;
  to_hex(digest, sizeof digest, out);
  return ELIGO_OK;
}
