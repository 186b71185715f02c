/* SHA-256, as in FIPS 180-4. Values of the caller; any thread. The only file that includes OpenSSL is sha256.c. */
#ifndef ELIGO_BASE_SHA256_H
#define ELIGO_BASE_SHA256_H

#include <stddef.h>

enum { ELIGO_SHA256_HEX = 65 }; /* 64 digits and a NUL */

/* The hash of `length` bytes in small hexadecimal digits. */
void eligo_sha256_hex(const void *bytes, size_t length, char out[ELIGO_SHA256_HEX]);

#endif
