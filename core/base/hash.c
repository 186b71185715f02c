/* The low-level calls for SHA-256: choosing a provider through EVP costs a quarter of a one-shot check, and these few hashes need none. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include "base/hash.h"

#include <openssl/evp.h>
#include <openssl/sha.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void to_hex(const unsigned char *bytes, size_t count, char *out) {
  static const char digits[] = "0123456789abcdef";
  for (size_t i = 0; i < count; i++) {
    out[2 * i] = digits[bytes[i] >> 4];
    out[2 * i + 1] = digits[bytes[i] & 15];
  }
  out[2 * count] = '\0';
}

void eligo_sha256_hex(const void *bytes, size_t length, char out[ELIGO_SHA256_HEX]) {
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256_CTX context;
  SHA256_Init(&context);
  SHA256_Update(&context, bytes, length);
  SHA256_Final(digest, &context);
  to_hex(digest, sizeof digest, out);
}

eligo_status eligo_sha256_file(const char *path, char out[ELIGO_SHA256_HEX]) {
  unsigned char digest[SHA256_DIGEST_LENGTH], bytes[1 << 16];
  SHA256_CTX context;
  FILE *file = fopen(path, "rb");
  size_t length;
  if (file == NULL) return ELIGO_IO;
  SHA256_Init(&context);
  while ((length = fread(bytes, 1, sizeof bytes, file)) > 0) SHA256_Update(&context, bytes, length);
  const bool good = ferror(file) == 0;
  fclose(file);
  SHA256_Final(digest, &context);
  to_hex(digest, sizeof digest, out);
  return good ? ELIGO_OK : ELIGO_IO;
}

struct eligo_sm3 {
  EVP_MD *kind;
  EVP_MD_CTX *context;
};

eligo_sm3 *eligo_sm3_open(void) {
  eligo_sm3 *sm3 = calloc(1, sizeof *sm3);
  if (sm3 == NULL) return NULL;
  sm3->kind = EVP_MD_fetch(NULL, "SM3", NULL);
  sm3->context = EVP_MD_CTX_new();
  if (sm3->kind != NULL && sm3->context != NULL) return sm3;
  eligo_sm3_close(sm3);
  return NULL;
}

void eligo_sm3_close(eligo_sm3 *sm3) {
  if (sm3 == NULL) return;
  EVP_MD_CTX_free(sm3->context);
  EVP_MD_free(sm3->kind);
  free(sm3);
}

bool eligo_sm3_hex(eligo_sm3 *sm3, const void *bytes, size_t length, char out[ELIGO_SM3_HEX]) {
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned count = 0;
  if (EVP_DigestInit_ex2(sm3->context, sm3->kind, NULL) != 1 || EVP_DigestUpdate(sm3->context, bytes, length) != 1 ||
      EVP_DigestFinal_ex(sm3->context, digest, &count) != 1)
    return false;
  memcpy(out, "sm3:", 4);
  to_hex(digest, count, out + 4);
  return true;
}
