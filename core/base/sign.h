/* Signatures over short texts: Ed25519 (RFC 8032), and SM2 with SM3 (GB/T 32918, with its usual identity). Keys are PEM as
 * OpenSSL writes them. The caller frees keys; one thread a key. */
#ifndef ELIGO_BASE_SIGN_H
#define ELIGO_BASE_SIGN_H

#include "base/text.h"

typedef struct eligo_key eligo_key;
typedef enum eligo_signing { ELIGO_ED25519, ELIGO_SM2 } eligo_signing;

/* A public or a private key; NULL where the text holds none of these two kinds, or one that asks for a password. */
eligo_key *eligo_key_read(const char *pem, size_t length, bool private_key);
/* A new key. NULL where OpenSSL fails. */
eligo_key *eligo_key_new(eligo_signing kind);
void eligo_key_free(eligo_key *key); /* NULL is allowed */
eligo_signing eligo_key_kind(const eligo_key *key);
const char *eligo_signing_name(eligo_signing kind); /* "ed25519", "sm2-sm3" */
/* PEM, added to `out`. False where OpenSSL fails. */
bool eligo_key_write(const eligo_key *key, bool private_key, eligo_text *out);
enum { ELIGO_KEY_NAME = 17 };
/* Which key it is: 16 hexadecimal digits of the SHA-256 of its public half. */
bool eligo_key_name(const eligo_key *key, char out[ELIGO_KEY_NAME]);
/* Adds the signature in base64. */
bool eligo_key_sign(const eligo_key *key, const char *text, size_t length, eligo_text *out);
bool eligo_key_verify(const eligo_key *key, const char *text, size_t length, const char *base64, size_t base64_length);

#endif
