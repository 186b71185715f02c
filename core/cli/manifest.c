/* What a run read, by which rules it decided and what it wrote, beside the output. */
#include "cli/screening.h"

#include "base/hash.h"
#include "eligo/version.h"
#include "report/json_text.h"

#include <string.h>
#include <sys/stat.h>

static void put_file(eligo_json_writer *json, const char *key, const char *file, bool checksums) {
  struct stat seen;
  char hex[ELIGO_SHA256_HEX];
  eligo_json_begin_object(json, key);
  eligo_json_put_string(json, "file", strcmp(file, "-") == 0 ? "standard input" : file);
  if (strcmp(file, "-") != 0 && stat(file, &seen) == 0 && S_ISREG(seen.st_mode)) {
    eligo_json_put_count(json, "bytes", (uint64_t)seen.st_size);
    if (checksums && eligo_sha256_file(file, hex) == ELIGO_OK) eligo_json_put_string(json, "sha256", hex);
  }
  eligo_json_end_object(json);
}

static void put_question(eligo_json_writer *json, const eligo_question *q) {
  eligo_json_put_string(json, "as_of", q->as_of);
  eligo_json_put_string(json, "product", q->product);
  eligo_json_begin_list(json, "standards");
  for (size_t i = 0; i < q->n_standards; i++) eligo_json_put_string(json, NULL, q->standards[i]);
  eligo_json_end_list(json);
  eligo_json_put_string(json, "until", q->until);
}

static void put_rules(eligo_json_writer *json, const eligo_rulebook *r) {
  eligo_json_put_string(json, "rules", r->digest);
  eligo_json_begin_list(json, "packs");
  for (uint32_t i = 0; i < r->n_packs; i++) {
    eligo_json_begin_object(json, NULL);
    eligo_json_put_string(json, "id", r->packs[i].id);
    eligo_json_put_string(json, "version", r->packs[i].version);
    eligo_json_put_string(json, "sha256", r->packs[i].sha256);
    eligo_json_end_object(json);
  }
  eligo_json_end_list(json);
}

static void put_rows(eligo_json_writer *json, const eligo_screening *s) {
  const eligo_screen_counts *c = &s->counts;
  eligo_json_begin_object(json, "rows");
  eligo_json_put_count(json, "in", c->rows + s->options.skip);
  eligo_json_put_count(json, "out", c->rows + s->options.skip);
  eligo_json_put_count(json, "of_earlier_runs", s->options.skip);
  eligo_json_put_count(json, "rejected", c->rejected);
  eligo_json_put_count(json, "eligible", c->eligible);
  eligo_json_put_count(json, "not_eligible", c->not_eligible);
  eligo_json_put_count(json, "undetermined", c->undetermined);
  eligo_json_end_object(json);
}

eligo_status eligo_manifest_write(eligo_screening *s, bool checksums, bool stopped, eligo_status status) {
  static const char *const forms[] = {"brief", "full", "csv", "none"};
  eligo_text text = {0}, file = {0};
  eligo_json_writer json = {.out = &text, .pretty = true};
  eligo_json_begin_object(&json, NULL);
  eligo_json_put_string(&json, "schema", "eligo.manifest/1");
  eligo_json_put_string(&json, "engine", ELIGO_VERSION);
  eligo_json_put_bool(&json, "complete", !stopped && (status == ELIGO_OK || (status == ELIGO_BAD_INPUT && s->counts.rejected > 0)));
  eligo_json_put_string(&json, "form", forms[s->options.form]);
  put_question(&json, &s->options.question);
  put_rows(&json, s);
  eligo_json_begin_list(&json, "inputs");
  for (size_t i = 0; i < s->options.n_files; i++) put_file(&json, NULL, s->options.files[i], checksums);
  eligo_json_end_list(&json);
  put_file(&json, "output", s->output, checksums);
  if (s->rejects != NULL) put_file(&json, "rejects", s->rejects, checksums);
  put_rules(&json, s->rulebook);
  eligo_json_end_object(&json);
  eligo_text_char(&text, '\n');
  eligo_text_format(&file, "%s.manifest.json", s->output);
  eligo_status written = file.failed ? ELIGO_MEMORY : eligo_output_to(s->call, file.bytes, &text);
  eligo_text_free(&file);
  eligo_text_free(&text);
  return written;
}
