#include "base/sign.h"

#include "base/hash.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <stdlib.h>
#include <string.h>

enum { LARGEST_SIGNATURE = 256 };
static const char identity[] = "1234567812345678"; /* GM/T 0009: where nobody agreed on another */

struct eligo_key {
  EVP_PKEY *pair;
  eligo_signing kind;
};

static bool kind_of(const EVP_PKEY *pair, eligo_signing *kind) {
  if (EVP_PKEY_is_a(pair, "ED25519")) *kind = ELIGO_ED25519;
  else if (EVP_PKEY_is_a(pair, "SM2")) *kind = ELIGO_SM2;
  else return false;
  return true;
}

static eligo_key *keep(EVP_PKEY *pair) {
  eligo_key *key = pair == NULL ? NULL : calloc(1, sizeof *key);
  if (key != NULL && kind_of(pair, &key->kind)) {
    key->pair = pair;
    return key;
  }
  free(key);
  EVP_PKEY_free(pair);
  return NULL;
}

/* No password is asked for: a command that signs may run where nobody sits. */
static int no_password(char *out, int size, int writing, void *data) {
  (void)out, (void)size, (void)writing, (void)data;
  return -1;
}

eligo_key *eligo_key_read(const char *pem, size_t length, bool private_key) {
  BIO *bio = length > INT32_MAX ? NULL : BIO_new_mem_buf(pem, (int)length);
  if (bio == NULL) return NULL;
  EVP_PKEY *pair = private_key ? PEM_read_bio_PrivateKey(bio, NULL, no_password, NULL) : PEM_read_bio_PUBKEY(bio, NULL, no_password, NULL);
  BIO_free(bio);
  return keep(pair);
}

eligo_key *eligo_key_new(eligo_signing kind) {
  return keep(kind == ELIGO_SM2 ? EVP_PKEY_Q_keygen(NULL, NULL, "SM2") : EVP_PKEY_Q_keygen(NULL, NULL, "ED25519"));
}

void eligo_key_free(eligo_key *key) {
  if (key == NULL) return;
  EVP_PKEY_free(key->pair);
  free(key);
}

eligo_signing eligo_key_kind(const eligo_key *key) {
  return key->kind;
}

const char *eligo_signing_name(eligo_signing kind) {
  return kind == ELIGO_SM2 ? "sm2-sm3" : "ed25519";
}

bool eligo_key_write(const eligo_key *key, bool private_key, eligo_text *out) {
  BIO *bio = BIO_new(BIO_s_mem());
  char *bytes;
  if (bio == NULL) return false;
  bool good = private_key ? PEM_write_bio_PKCS8PrivateKey(bio, key->pair, NULL, NULL, 0, NULL, NULL) == 1
                          : PEM_write_bio_PUBKEY(bio, key->pair) == 1;
  long length = good ? BIO_get_mem_data(bio, &bytes) : 0;
  if (length > 0) eligo_text_add(out, bytes, (size_t)length);
  BIO_free(bio);
  return good && !out->failed;
}

bool eligo_key_name(const eligo_key *key, char out[ELIGO_KEY_NAME]) {
  unsigned char *der = NULL;
  char hex[ELIGO_SHA256_HEX];
  int length = i2d_PUBKEY(key->pair, &der);
  if (length <= 0) return false;
  eligo_sha256_hex(der, (size_t)length, hex);
  OPENSSL_free(der);
  memcpy(out, hex, ELIGO_KEY_NAME - 1);
  out[ELIGO_KEY_NAME - 1] = '\0';
  return true;
}

/* A context that is ready to sign or to verify. */
static EVP_MD_CTX *begin(const eligo_key *key, bool sign) {
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  EVP_PKEY_CTX *inner = key->kind == ELIGO_SM2 ? EVP_PKEY_CTX_new_from_pkey(NULL, key->pair, NULL) : NULL;
  const char *digest = key->kind == ELIGO_SM2 ? "SM3" : NULL;
  bool good = context != NULL && (key->kind != ELIGO_SM2 || (inner != NULL && EVP_PKEY_CTX_set1_id(inner, identity, sizeof identity - 1) == 1));
  if (good && inner != NULL) EVP_MD_CTX_set_pkey_ctx(context, inner);
  good = good && (sign ? EVP_DigestSignInit_ex(context, NULL, digest, NULL, NULL, key->pair, NULL) == 1
                       : EVP_DigestVerifyInit_ex(context, NULL, digest, NULL, NULL, key->pair, NULL) == 1);
  if (good) return context;
  EVP_MD_CTX_free(context);
  EVP_PKEY_CTX_free(inner);
  return NULL;
}

static void end(const eligo_key *key, EVP_MD_CTX *context) {
  EVP_PKEY_CTX *inner = key->kind == ELIGO_SM2 ? EVP_MD_CTX_get_pkey_ctx(context) : NULL; /* that one is ours */
  EVP_MD_CTX_free(context);
  EVP_PKEY_CTX_free(inner);
}

bool eligo_key_sign(const eligo_key *key, const char *text, size_t length, eligo_text *out) {
  unsigned char signature[LARGEST_SIGNATURE], base64[LARGEST_SIGNATURE * 4 / 3 + 8];
  size_t size = sizeof signature;
  EVP_MD_CTX *context = begin(key, true);
  if (context == NULL) return false;
  bool good = EVP_DigestSign(context, signature, &size, (const unsigned char *)text, length) == 1;
  end(key, context);
  if (good) eligo_text_add(out, (const char *)base64, (size_t)EVP_EncodeBlock(base64, signature, (int)size));
  return good && !out->failed;
}

bool eligo_key_verify(const eligo_key *key, const char *text, size_t length, const char *base64, size_t base64_length) {
  unsigned char signature[LARGEST_SIGNATURE * 2];
  if (base64_length == 0 || base64_length % 4 != 0 || base64_length > LARGEST_SIGNATURE * 4 / 3) return false;
  int size = EVP_DecodeBlock(signature, (const unsigned char *)base64, (int)base64_length);
  if (size <= 0) return false;
  for (size_t i = base64_length; i > 0 && base64[i - 1] == '='; i--) size--;
  EVP_MD_CTX *context = begin(key, false);
  if (context == NULL) return false;
  bool good = size > 0 && EVP_DigestVerify(context, signature, (size_t)size, (const unsigned char *)text, length) == 1;
  end(key, context);
  return good;
}
