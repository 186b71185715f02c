/* SHA-256 (FIPS 180-4) and SM3 (GB/T 32905) in small hexadecimal digits. OpenSSL is known to hash.c and sign.c alone. */
#ifndef ELIGO_BASE_HASH_H
#define ELIGO_BASE_HASH_H

#include "eligo/status.h"

enum { ELIGO_SHA256_HEX = 65 }; /* 64 digits and a NUL */
enum { ELIGO_SM3_HEX = 69 };    /* "sm3:", 64 digits and a NUL */

/* The hash of `length` bytes; any thread. */
void eligo_sha256_hex(const void *bytes, size_t length, char out[ELIGO_SHA256_HEX]);
/* The same of a file, read through. ELIGO_IO where it cannot be read. */
eligo_status eligo_sha256_file(const char *path, char out[ELIGO_SHA256_HEX]);

/* SM3, looked up once and used by one thread. NULL where memory ends or the OpenSSL of this machine has none. */
typedef struct eligo_sm3 eligo_sm3;
eligo_sm3 *eligo_sm3_open(void);
void eligo_sm3_close(eligo_sm3 *sm3); /* NULL is allowed */
/* False where OpenSSL fails. */
bool eligo_sm3_hex(eligo_sm3 *sm3, const void *bytes, size_t length, char out[ELIGO_SM3_HEX]);

#endif
