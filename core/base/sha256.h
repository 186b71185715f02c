/* SHA-256, as in FIPS 180-4. Values of the caller; any thread, each with a hash of its own. The
 * only file that includes OpenSSL is sha256.c. */
#ifndef ELIGO_BASE_SHA256_H
#define ELIGO_BASE_SHA256_H

#include "eligo/status.h"

enum { ELIGO_SHA256_HEX = 65 }; /* 64 digits and a NUL */

/* A hash that is made piece by piece and used again and again. */
typedef struct eligo_sha256 {
  void *method, *state;
} eligo_sha256;

/* ELIGO_MEMORY where it cannot be made; then there is nothing to free. */
eligo_status eligo_sha256_open(eligo_sha256 *hash);
void eligo_sha256_close(eligo_sha256 *hash);
/* The hash of `length` bytes in small hexadecimal digits. */
eligo_status eligo_sha256_hex(eligo_sha256 *hash, const void *bytes, size_t length,
                              char out[ELIGO_SHA256_HEX]);

#endif
