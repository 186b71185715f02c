/* SHA-256, as in FIPS 180-4. Values of the caller; any thread. The only file that includes OpenSSL is sha256.c. */
#ifndef ELIGO_BASE_SHA256_H
#define ELIGO_BASE_SHA256_H

#include "eligo/status.h"

enum { ELIGO_SHA256_HEX = 65 }; /* 64 digits and a NUL */

/* The hash of `length` bytes in small hexadecimal digits. */
void eligo_sha256_hex(const void *bytes, size_t length, char out[ELIGO_SHA256_HEX]);
/* The same of a file, read through. ELIGO_IO where it cannot be read. */
eligo_status eligo_sha256_file(const char *path, char out[ELIGO_SHA256_HEX]);

#endif
