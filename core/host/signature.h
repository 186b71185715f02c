/* Signatures of packs: pack.sig beside pack.lua, blocks of lines, one for each who signs.
 *
 *   eligo-signature/1
 *   pack: cn-green-2025 1.0.0
 *   sha256: 6b86…
 *   algorithm: ed25519
 *   key: 0123456789abcdef
 *   signature: MEUC…
 *
 * What is signed is the block up to and with `key`. The hash is that of the pack (eligo standards prints it). One thread. */
#ifndef ELIGO_HOST_SIGNATURE_H
#define ELIGO_HOST_SIGNATURE_H

#include "base/sign.h"
#include "rule/draft.h"

/* Adds one block. False where OpenSSL or memory fails. */
bool eligo_signature_write(const eligo_draft_pack *pack, const eligo_key *key, eligo_text *out);

typedef struct eligo_signer {
  eligo_key *key;
  const char *file; /* that it was read from */
} eligo_signer;

/* Who of the signers signed this pack as it is: place of the first, or `n` and one clause in `why` (of 200 bytes). */
size_t eligo_signature_check(const eligo_draft_pack *pack, const char *text, size_t length, const eligo_signer *signers, size_t n,
                             char *why, size_t why_size);

#endif
