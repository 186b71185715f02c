/* Loading: manifests first, then the files of the packs that are needed, then the freeze. */
#include "base/file.h"
#include "base/hash.h"
#include "host/packs.h"
#include "host/plugins.h"
#include "host/signature.h"
#include "lua/loader.h"

#include <stdio.h>
#include <string.h>

typedef struct loading {
  const eligo_load_options *options;
  eligo_faults *faults;
  eligo_arena arena; /* for what is forgotten after the load */
  eligo_draft_book book;
  eligo_packs packs;
  size_t *order, n_order;
  eligo_lua *lua;
  eligo_text file, sums;
  eligo_signer *signers;
} loading;

/* Puts the file's text into l->file. */
static eligo_status read_file(loading *l, const char *name) {
  const char *message = NULL;
  const char *path = eligo_path_join(&l->arena, l->packs.root, name);
  if (path == NULL) return ELIGO_MEMORY;
  eligo_text_clear(&l->file);
  eligo_status status = eligo_file_read(path, ELIGO_RULE_FILE_BYTES, &l->file, &message);
  if (status == ELIGO_OK) eligo_text_add(&l->file, "", 0); /* an empty file is a text too */
  if (status == ELIGO_IO)
    eligo_fault_add(l->faults, "cannot-read", name, 0, 0, "cannot be read: %s", message);
  if (status == ELIGO_BAD_INPUT) {
    eligo_fault_add(l->faults, "too-large", name, 0, 0, "is larger than 4 MiB; make it two files");
    return ELIGO_BAD_RULES;
  }
  return l->file.failed ? ELIGO_MEMORY : status;
}

/* Keeps the line that sha256sum would print for the file just read. */
static eligo_status keep_sum(loading *l, eligo_pack *pack, size_t file) {
  char hex[ELIGO_SHA256_HEX];
  eligo_sha256_hex(l->file.bytes, l->file.length, hex);
  eligo_text_clear(&l->sums);
  eligo_text_format(&l->sums, "%s  %s\n", hex, pack->files[file]);
  if (l->sums.failed) return ELIGO_MEMORY;
  pack->sums[file] = eligo_arena_copy(&l->arena, l->sums.bytes, l->sums.length);
  return pack->sums[file] == NULL ? ELIGO_MEMORY : ELIGO_OK;
}

static eligo_status run_file(loading *l, eligo_pack *pack, size_t file, const char *pack_id) {
  const char *name = eligo_pack_file_name(pack, file, &l->arena);
  eligo_status status = name == NULL ? ELIGO_MEMORY : read_file(l, name);
  if (status == ELIGO_OK) status = keep_sum(l, pack, file);
  if (status != ELIGO_OK) return status;
  return eligo_lua_run(l->lua, pack_id, name, l->file.bytes, l->file.length);
}

/* How much was declared besides packs. */
static size_t declared(const eligo_draft_book *b) {
  return b->n_units + b->n_facts + b->n_parameters + b->n_papers + b->n_duties +
         b->n_economic_activities + b->n_standards + b->n_activities + b->n_criteria +
         b->n_editions + b->n_products + b->n_overlays;
}

/* A pack.lua declares its pack and nothing else, for it is run even where the pack is not needed.
 */
static eligo_status read_manifest(loading *l, eligo_pack *pack) {
  size_t packs = l->book.n_packs, others = declared(&l->book), errors = l->faults->errors;
  eligo_status status = run_file(l, pack, 0, pack->folder);
  if (status != ELIGO_OK) return status;
  const char *name = eligo_pack_file_name(pack, 0, &l->arena);
  if (l->faults->errors > errors) return ELIGO_BAD_RULES;
  if (l->book.n_packs == packs + 1 && declared(&l->book) == others) {
    pack->manifest = l->book.packs[packs];
    return ELIGO_OK;
  }
  eligo_fault_add(
      l->faults, "manifest", name == NULL ? "" : name, 0, 0,
      "must declare one pack and nothing else; put the rest into another file beside it");
  return ELIGO_BAD_RULES;
}

/* The first status that is not OK, but memory that ended before all. */
static eligo_status first_of(eligo_status a, eligo_status b) {
  return a == ELIGO_OK || b == ELIGO_MEMORY ? b : a;
}

static eligo_status read_manifests(loading *l) {
  eligo_status status = ELIGO_OK;
  for (size_t i = 0; i < l->packs.count && status != ELIGO_MEMORY; i++)
    status = first_of(status, read_manifest(l, &l->packs.at[i]));
  return status;
}

/* The hash of a pack: that of the lines "HASH  PATH" of all its *.lua files, sorted by path; what
 *   find . -name '*.lua' -printf '%P\n' | LC_ALL=C sort | xargs sha256sum | sha256sum
 * prints in its folder. Its *.cases are left out: they cannot change a decision. */
static eligo_status sum_up(loading *l, eligo_pack *pack) {
  eligo_text_clear(&l->sums);
  size_t own = 0; /* pack.lua is run first, but is summed where its name puts it */
  while (own + 1 < pack->n_files && strcmp(pack->files[own + 1], "pack.lua") < 0) own++;
  for (size_t i = 0; i < pack->n_files; i++)
    eligo_text_string(&l->sums, pack->sums[i == own ? 0 : i < own ? i + 1 : i]);
  if (l->sums.failed) return ELIGO_MEMORY;
  eligo_sha256_hex(l->sums.bytes, l->sums.length, pack->manifest.sha256);
  return ELIGO_OK;
}

/* --- signatures --- */

enum { LARGEST_KEY = 1 << 16, LARGEST_SIGNATURES = 1 << 16 };

static eligo_status read_key(loading *l, const char *file, eligo_signer *out) {
  const char *message = NULL;
  eligo_text_clear(&l->file);
  eligo_status status = eligo_file_read(file, LARGEST_KEY, &l->file, &message);
  if (status == ELIGO_OK && l->file.length > 0) out->key = eligo_key_read(l->file.bytes, l->file.length, false);
  out->file = file;
  if (status == ELIGO_OK && out->key != NULL) return ELIGO_OK;
  eligo_fault_add(l->faults, "key", file, 0, 0, "%s", status == ELIGO_IO ? message : "holds no public key (Ed25519 or SM2, as PEM)");
  return status == ELIGO_IO ? ELIGO_IO : ELIGO_USAGE;
}

static eligo_status read_keys(loading *l) {
  const eligo_load_options *o = l->options;
  eligo_status status = ELIGO_OK;
  l->signers = eligo_arena_zero(&l->arena, o->n_keys + 1, sizeof *l->signers);
  if (l->signers == NULL) return ELIGO_MEMORY;
  for (size_t i = 0; i < o->n_keys && status == ELIGO_OK; i++) status = read_key(l, o->keys[i], &l->signers[i]);
  return status;
}

/* Where keys are named, each pack must bear a signature of one of them. */
static eligo_status check_signature(loading *l, const eligo_pack *pack) {
  const eligo_draft_pack *manifest = &pack->manifest;
  const char *message = NULL;
  char why[200] = "pack.sig cannot be read";
  const char *folder = eligo_path_join(&l->arena, l->packs.root, pack->folder);
  const char *path = folder == NULL ? NULL : eligo_path_join(&l->arena, folder, "pack.sig");
  if (l->options->n_keys == 0) return ELIGO_OK;
  if (path == NULL) return ELIGO_MEMORY;
  eligo_text_clear(&l->file);
  eligo_status status = eligo_file_read(path, LARGEST_SIGNATURES, &l->file, &message);
  if (status == ELIGO_MEMORY) return status;
  const size_t n = l->options->n_keys;
  if (status == ELIGO_OK && l->file.length > 0 && eligo_signature_check(manifest, l->file.bytes, l->file.length, l->signers, n, why, sizeof why) < n)
    return ELIGO_OK;
  eligo_fault_add(l->faults, "not-signed", manifest->place.file, manifest->place.line, 0, "pack '%s' is not accepted: %s", manifest->id,
                  status == ELIGO_OK ? why : "it has no pack.sig, and the keys of the settings demand one");
  return ELIGO_BAD_RULES;
}

static eligo_status load_pack(loading *l, eligo_pack *pack) {
  eligo_status status = ELIGO_OK;
  for (size_t i = 1; i < pack->n_files && status != ELIGO_MEMORY; i++) /* 0: its manifest */
    status = first_of(status, run_file(l, pack, i, pack->manifest.id));
  if (status == ELIGO_OK) status = sum_up(l, pack);
  return status == ELIGO_OK ? check_signature(l, pack) : status;
}

/* Loads what was chosen; the book's packs become those, in the order of loading. */
static eligo_status load_packs(loading *l) {
  eligo_status status = ELIGO_OK;
  l->book.n_packs = 0;
  for (size_t i = 0; i < l->n_order && status != ELIGO_MEMORY; i++) {
    eligo_pack *pack = &l->packs.at[l->order[i]];
    status = first_of(status, load_pack(l, pack));
    l->book.packs[l->book.n_packs++] = pack->manifest;
  }
  return status;
}

/* A file that broke off hides declarations; what the freeze would say of their absence only hides
 * the cause. */
static bool some_file_broke_off(const eligo_faults *faults) {
  for (size_t i = 0; i < faults->count; i++) {
    const eligo_fault *fault = &faults->at[i];
    if (strcmp(fault->id, "lua") == 0 || strcmp(fault->id, "limit") == 0) return true;
  }
  return faults->errors > 0 && faults->count < faults->total;
}

static eligo_status freeze(loading *l, eligo_rulebook **out) {
  if (some_file_broke_off(l->faults)) return ELIGO_BAD_RULES;
  size_t errors = l->faults->errors;
  eligo_rulebook *rulebook = NULL;
  eligo_status status = eligo_rulebook_freeze(&l->book, &rulebook, l->faults);
  if (status == ELIGO_OK && errors > 0) {
    eligo_rulebook_free(rulebook);
    return ELIGO_BAD_RULES;
  }
  if (status != ELIGO_OK) return status;
  if (rulebook->n_functions > 0) rulebook->function_host = &eligo_lua_functions;
  *out = rulebook;
  return ELIGO_OK;
}

static eligo_status load(loading *l, eligo_rulebook **out) {
  const eligo_load_options *o = l->options;
  eligo_lua_limits limits = {
      .memory_bytes = o->memory_bytes, .allocated_bytes = o->allocated_bytes, .steps = o->steps};
  if (!eligo_plugins_offers(o->plugins, &l->book)) return ELIGO_MEMORY;
  eligo_status status = read_keys(l);
  if (status == ELIGO_OK) status = eligo_packs_find(o->rules, &l->arena, &l->packs, l->faults);
  if (status == ELIGO_OK) status = eligo_lua_open(&l->book, &limits, l->faults, &l->lua);
  if (status == ELIGO_OK) status = read_manifests(l);
  if (status == ELIGO_OK)
    status = eligo_packs_choose(&l->packs, o, &l->arena, &l->order, &l->n_order, l->faults);
  if (status == ELIGO_OK) status = load_packs(l);
  return status == ELIGO_OK ? freeze(l, out) : status;
}

eligo_status eligo_rulebook_load(const eligo_load_options *options, eligo_rulebook **out,
                                 eligo_faults *faults) {
  eligo_faults unheard = {0};
  loading l = {.options = options, .faults = faults == NULL ? &unheard : faults};
  *out = NULL;
  if (options->rules == NULL) {
    eligo_fault_add(faults, "no-rules", "", 0, 0, "no rules folder was named");
    return ELIGO_USAGE;
  }
  eligo_status status = load(&l, out);
  eligo_lua_close(l.lua);
  for (size_t i = 0; l.signers != NULL && i < options->n_keys; i++) eligo_key_free(l.signers[i].key);
  eligo_arena_free(&l.arena);
  eligo_arena_free(&l.book.arena);
  eligo_text_free(&l.file);
  eligo_text_free(&l.sums);
  return status;
}
