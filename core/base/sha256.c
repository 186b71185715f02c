/* The low-level calls: choosing a provider through EVP costs a quarter of a one-shot check, and these few hashes need none. */
#define OPENSSL_SUPPRESS_DEPRECATED
#include "base/sha256.h"

#include <openssl/sha.h>
#include <stdio.h>

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
