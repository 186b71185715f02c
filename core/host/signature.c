#include "host/signature.h"

#include <stdio.h>
#include <string.h>

static bool add_head(const eligo_draft_pack *pack, const eligo_key *key, eligo_text *out) {
  char name[ELIGO_KEY_NAME];
  if (!eligo_key_name(key, name)) return false;
  eligo_text_format(out, "eligo-signature/1\npack: %s %s\nsha256: %s\nalgorithm: %s\nkey: %s\n", pack->id, pack->version, pack->sha256,
                    eligo_signing_name(eligo_key_kind(key)), name);
  return !out->failed;
}

bool eligo_signature_write(const eligo_draft_pack *pack, const eligo_key *key, eligo_text *out) {
  eligo_text head = {0};
  bool good = add_head(pack, key, &head);
  if (good) eligo_text_add(out, head.bytes, head.length);
  eligo_text_string(out, "signature: ");
  good = good && eligo_key_sign(key, head.bytes, head.length, out);
  eligo_text_char(out, '\n');
  eligo_text_free(&head);
  return good && !out->failed;
}

/* The signature that stands behind exactly this head; NULL where there is none. */
static const char *behind(const char *text, const char *head, size_t *length) {
  static const char word[] = "signature: ";
  const char *at = strstr(text, head);
  if (at == NULL || (at > text && at[-1] != '\n')) return NULL;
  at += strlen(head);
  if (strncmp(at, word, sizeof word - 1) != 0) return NULL;
  at += sizeof word - 1;
  *length = strcspn(at, "\r\n");
  return at;
}

/* Whether the file speaks of another hash of this pack: then it was signed and has been changed since. */
static bool was_changed(const eligo_draft_pack *pack, const char *text) {
  eligo_text line = {0};
  eligo_text_format(&line, "pack: %s %s\nsha256: ", pack->id, pack->version);
  const char *at = line.failed ? NULL : strstr(text, line.bytes);
  bool changed = at != NULL && strncmp(at + line.length, pack->sha256, strlen(pack->sha256)) != 0;
  eligo_text_free(&line);
  return changed;
}

size_t eligo_signature_check(const eligo_draft_pack *pack, const char *text, size_t length, const eligo_signer *signers, size_t n,
                             char *why, size_t why_size) {
  size_t found = n;
  bool broken = false;
  for (size_t i = 0; i < n && found == n && strlen(text) == length; i++) {
    eligo_text head = {0};
    size_t size = 0;
    const char *signature = add_head(pack, signers[i].key, &head) ? behind(text, head.bytes, &size) : NULL;
    if (signature != NULL && eligo_key_verify(signers[i].key, head.bytes, head.length, signature, size)) found = i;
    else broken = broken || signature != NULL;
    eligo_text_free(&head);
  }
  if (found == n)
    snprintf(why, why_size, "%s", broken                    ? "its signature is not valid"
                                  : was_changed(pack, text) ? "it was changed after it was signed"
                                                            : "none of the keys signed it");
  return found;
}
