/* Packs as things that are handed on: their hash, and who signed it. */
#include "cli/cli.h"
#include "base/file.h"
#include "cli/titles.h"
#include "host/signature.h"
#include "rule/rulebook.h"

#include <string.h>
#include <sys/stat.h>

enum { FOUND = 12, LARGEST_KEY = 1 << 16 };

static const eligo_option key = {"key", 'k', "FILE", "key (PEM): private for sign, public for verify (several: repeat it; default: those of the settings)"};
static const eligo_option sm2 = {"sm2", 0, NULL, "keygen: SM2 with SM3 instead of Ed25519"};
static const eligo_option *const options[] = {&key, &sm2, &eligo_option_format, &eligo_option_rules, NULL};

typedef struct packing {
  eligo_call *call;
  eligo_rulebook *rulebook;
  eligo_signer *signers;
  size_t n_signers;
  eligo_text *out;
  int answer;
} packing;

static eligo_status read_key(packing *p, const char *file, bool private_key, eligo_key **out) {
  eligo_text text = {0};
  eligo_status status = eligo_call_read_file(p->call, file, LARGEST_KEY, &text);
  if (status == ELIGO_OK && text.length > 0) *out = eligo_key_read(text.bytes, text.length, private_key);
  eligo_text_free(&text);
  if (status != ELIGO_OK || *out != NULL) return status;
  eligo_talk("%s: holds no %s key (Ed25519 or SM2, as PEM, without a password)", file, private_key ? "private" : "public");
  return ELIGO_USAGE;
}

static const eligo_draft_pack *find(const packing *p, const char *id) {
  for (uint32_t i = 0; i < p->rulebook->n_packs; i++) {
    if (strcmp(p->rulebook->packs[i].id, id) == 0) return &p->rulebook->packs[i];
  }
  eligo_talk("no pack is called '%s'", id);
  return NULL;
}

/* "RULES/folder/pack.sig" */
static const char *signature_file(packing *p, const eligo_draft_pack *pack) {
  const char *slash = strrchr(pack->place.file, '/');
  size_t length = slash == NULL ? 0 : (size_t)(slash - pack->place.file);
  const char *folder = eligo_arena_copy(&p->call->arena, pack->place.file, length);
  const char *root = p->call->settings[ELIGO_S_RULES].value;
  const char *inside = folder == NULL || length == 0 ? root : eligo_path_join(&p->call->arena, root, folder);
  return inside == NULL ? NULL : eligo_path_join(&p->call->arena, inside, "pack.sig");
}

/* The packs named, or all of them. */
static eligo_status each_pack(packing *p, eligo_status (*one)(packing *p, const eligo_draft_pack *pack)) {
  eligo_status status = ELIGO_OK;
  if (p->call->n_words == 1) {
    for (uint32_t i = 0; i < p->rulebook->n_packs && status == ELIGO_OK; i++) status = one(p, &p->rulebook->packs[i]);
  }
  for (size_t i = 1; i < p->call->n_words && status == ELIGO_OK; i++) {
    const eligo_draft_pack *pack = find(p, p->call->words[i]);
    status = pack == NULL ? ELIGO_USAGE : one(p, pack);
  }
  return status;
}

/* --- sign --- */

/* A block of the same key is replaced, others stay. */
static void copy_others(const char *text, const char *key_name, eligo_text *out) {
  static const char first[] = "eligo-signature/1\n";
  for (const char *at = strstr(text, first), *next; at != NULL; at = next) {
    next = strstr(at + 1, first);
    size_t length = next == NULL ? strlen(at) : (size_t)(next - at);
    const char *line = strstr(at, "key: ");
    bool same = line != NULL && line < at + length && strncmp(line + 5, key_name, strlen(key_name)) == 0;
    if (!same) eligo_text_add(out, at, length);
  }
}

static eligo_status sign_one(packing *p, const eligo_draft_pack *pack) {
  char name[ELIGO_KEY_NAME];
  const char *file = signature_file(p, pack), *message;
  eligo_text old = {0}, whole = {0};
  if (file == NULL) return ELIGO_MEMORY;
  eligo_status status = eligo_is_file(file) ? eligo_file_read(file, LARGEST_KEY, &old, &message) : ELIGO_OK;
  bool good = status == ELIGO_OK && eligo_key_name(p->signers[0].key, name);
  if (good && old.length > 0) copy_others(old.bytes, name, &whole);
  good = good && eligo_signature_write(pack, p->signers[0].key, &whole);
  if (good) status = eligo_output_to(p->call, file, &whole);
  else if (status == ELIGO_OK) status = ELIGO_INTERNAL;
  if (status == ELIGO_OK) eligo_text_format(p->out, "%s %s: signed by %s (%s)\n", pack->id, pack->version, name, eligo_signing_name(eligo_key_kind(p->signers[0].key)));
  eligo_text_free(&old);
  eligo_text_free(&whole);
  return status;
}

static eligo_status sign(packing *p) {
  const char *file = eligo_call_value(p->call, &key);
  p->signers = eligo_arena_zero(&p->call->arena, 1, sizeof *p->signers);
  if (p->signers == NULL) return ELIGO_MEMORY;
  if (file == NULL) {
    eligo_talk("sign by which key? --key FILE names a private one; 'eligo pack keygen NAME' makes one");
    return ELIGO_USAGE;
  }
  p->n_signers = 1;
  eligo_status status = read_key(p, file, true, &p->signers[0].key);
  return status == ELIGO_OK ? each_pack(p, sign_one) : status;
}

/* --- verify --- */

static eligo_status verify_one(packing *p, const eligo_draft_pack *pack) {
  char why[200] = "it has no pack.sig", name[ELIGO_KEY_NAME] = "";
  const char *file = signature_file(p, pack), *message;
  eligo_text text = {0};
  if (file == NULL) return ELIGO_MEMORY;
  size_t by = p->n_signers;
  if (eligo_is_file(file) && eligo_file_read(file, LARGEST_KEY, &text, &message) == ELIGO_OK && text.length > 0)
    by = eligo_signature_check(pack, text.bytes, text.length, p->signers, p->n_signers, why, sizeof why);
  eligo_text_free(&text);
  const bool good = by < p->n_signers && eligo_key_name(p->signers[by].key, name);
  if (p->call->json) {
    eligo_text_format(p->out, "%s\n{\"signed\":%s", p->out->bytes[p->out->length - 1] == '[' ? "" : ",", good ? "true" : "false");
    eligo_member_json(p->out, "pack", pack->id);
    eligo_member_json(p->out, "version", pack->version);
    eligo_member_json(p->out, "sha256", pack->sha256);
    eligo_member_json(p->out, good ? "key" : "why", good ? name : why);
    eligo_text_char(p->out, '}');
  } else if (good) {
    eligo_text_format(p->out, "%s %s: %s: signed by %s (%s)\n", pack->id, pack->version, pack->sha256, name, p->signers[by].file);
  } else {
    eligo_text_format(p->out, "%s %s: %s: not accepted: %s\n", pack->id, pack->version, pack->sha256, why);
  }
  if (!good) p->answer = FOUND;
  return ELIGO_OK;
}

static eligo_status verify(packing *p) {
  size_t count, from_settings;
  const char **files = eligo_call_values(p->call, &key, &count);
  if (files != NULL && count == 0) files = eligo_call_list(p->call, p->call->settings[ELIGO_S_KEYS].value, &from_settings), count = from_settings;
  if (files == NULL) return ELIGO_MEMORY;
  if (count == 0) {
    eligo_talk("verify by which keys? --key FILE names a public one, or keys = \"…\" in the settings");
    return ELIGO_USAGE;
  }
  p->signers = eligo_arena_zero(&p->call->arena, count, sizeof *p->signers);
  if (p->signers == NULL) return ELIGO_MEMORY;
  eligo_status status = ELIGO_OK;
  for (size_t i = 0; i < count && status == ELIGO_OK; i++) {
    p->n_signers = i + 1;
    p->signers[i].file = files[i];
    status = read_key(p, files[i], false, &p->signers[i].key);
  }
  if (p->call->json) eligo_text_string(p->out, "{\"schema\":\"eligo.packs/1\",\"packs\":[");
  if (status == ELIGO_OK) status = each_pack(p, verify_one);
  if (p->call->json) eligo_text_string(p->out, "\n]}\n");
  return status;
}

/* --- keygen --- */

static eligo_status write_key(packing *p, const eligo_key *made, bool private_key, const char *name, const char *ending) {
  eligo_text file = {0}, pem = {0};
  eligo_text_format(&file, "%s%s", name, ending);
  eligo_status status = !file.failed && eligo_key_write(made, private_key, &pem) ? ELIGO_OK : ELIGO_INTERNAL;
  if (status == ELIGO_OK && eligo_is_file(file.bytes)) {
    eligo_talk("%s: is there already, and a key is never overwritten", file.bytes);
    status = ELIGO_USAGE;
  }
  mode_t before = umask(private_key ? 077 : 022);
  if (status == ELIGO_OK) status = eligo_output_to(p->call, file.bytes, &pem);
  umask(before);
  if (status == ELIGO_OK) eligo_text_format(p->out, "%s: %s key\n", file.bytes, private_key ? "private" : "public");
  eligo_text_free(&file);
  eligo_text_free(&pem);
  return status;
}

static eligo_status keygen(packing *p) {
  if (p->call->n_words != 2) {
    eligo_talk("what shall the key be called? 'eligo pack keygen NAME' writes NAME.key.pem and NAME.pub.pem");
    return ELIGO_USAGE;
  }
  eligo_key *made = eligo_key_new(eligo_call_has(p->call, &sm2) ? ELIGO_SM2 : ELIGO_ED25519);
  if (made == NULL) return ELIGO_INTERNAL;
  eligo_status status = write_key(p, made, true, p->call->words[1], ".key.pem");
  if (status == ELIGO_OK) status = write_key(p, made, false, p->call->words[1], ".pub.pem");
  eligo_key_free(made);
  return status;
}

static eligo_status act(packing *p) {
  const char *what = p->call->words[0];
  if (strcmp(what, "keygen") == 0) return keygen(p);
  const bool signs = strcmp(what, "sign") == 0;
  if (!signs && strcmp(what, "verify") != 0) {
    eligo_talk("'%s' is not one of sign, verify, keygen", what);
    return ELIGO_USAGE;
  }
  /* The hashes are wanted of packs that may not be accepted yet. */
  const eligo_setting_value keys = p->call->settings[ELIGO_S_KEYS];
  p->call->settings[ELIGO_S_KEYS].value = "";
  eligo_status status = eligo_call_load_all(p->call, &p->rulebook);
  p->call->settings[ELIGO_S_KEYS] = keys;
  if (status != ELIGO_OK) return status;
  return signs ? sign(p) : verify(p);
}

static int run(eligo_call *call) {
  eligo_text out = {0};
  packing p = {.call = call, .out = &out};
  eligo_status status = act(&p);
  for (size_t i = 0; i < p.n_signers; i++) eligo_key_free(p.signers[i].key);
  eligo_rulebook_free(p.rulebook);
  return eligo_finish(&out, status == ELIGO_OK ? p.answer : (int)status);
}

const eligo_command eligo_command_pack = {
    .name = "pack",
    .arguments = "sign|verify|keygen [PACK…]",
    .summary = "sign packs, and see who signed them",
    .about = "Each pack has a hash over its rule files. 'sign' puts a signature of it into pack.sig beside them, 'verify' says "
             "whether one of the keys signed each pack as it is now; 'keygen NAME' makes a pair of keys. Where the setting "
             "'keys' names public keys, no other pack is loaded.",
    .example = "pack verify cn-green-2025 --key regulator.pub.pem",
    .exits = "   0  done; each pack is signed\n  12  some pack is not signed by one of the keys\n",
    .options = options,
    .fewest = 1,
    .most = SIZE_MAX,
    .run = run,
};
