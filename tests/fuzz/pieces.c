/* Any bytes as a table of a book. Read in small pieces it gives the rows that it gives when read at once. */
#include "book/input.h"
#include "fuzz.h"
#include "host/plugins.h"
#include "shared/text.h"

#include <eligo/eligo.h>
#include <eligo/plugin.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern const eligo_plugin eligo_plugin_1;

enum { MOST_PIECES = 100000 };

static const eligo_rulebook *law(void) {
  static eligo_rulebook *rulebook;
  const eligo_load_options rules = {.rules = ELIGO_SOURCE_DIR "/tests/fuzz/law"};
  eligo_faults faults = {0};
  if (rulebook == NULL) FUZZ_MUST(eligo_rulebook_load(&rules, &rulebook, &faults) == ELIGO_OK);
  return rulebook;
}

/* "line text" of each row; `*refused` says whether some was refused. */
static eligo_status rows_of(const char *file, size_t piece, eligo_text *out, bool *refused) {
  eligo_plugin_loaded csv = {.offer = &eligo_plugin_1};
  const eligo_plugins plugins = {.at = &csv, .count = 1};
  eligo_input in = {.files = &file, .n_files = 1, .largest = 4096, .piece = piece, .plugins = &plugins, .rulebook = law()};
  eligo_batch batch = {0};
  eligo_faults faults = {0};
  eligo_status status = ELIGO_OK;
  bool more = true;
  for (int i = 0; status == ELIGO_OK && more; i++) {
    FUZZ_MUST(i < MOST_PIECES);
    eligo_batch_clear(&batch);
    status = eligo_input_next(&in, &batch, &more, &faults);
    for (size_t r = 0; r < batch.n_rows; r++) {
      const eligo_batch_row *row = &batch.rows[r];
      *refused = *refused || row->refused;
      FUZZ_MUST(plug_utf8_flaw(batch.bytes + row->from, row->length) == row->length);
      eligo_text_format(out, "%llu %.*s\n", (unsigned long long)row->line, (int)row->length, batch.bytes + row->from);
    }
  }
  FUZZ_MUST(!out->failed && (status == ELIGO_OK || faults.errors > 0));
  eligo_batch_free(&batch);
  eligo_input_close(&in);
  return status;
}

/* The first byte is the size of a piece. Whether a table is UTF-8 or GB18030 is found out from a piece, and where a broken
 * record ends depends on what follows it: only UTF-8 without broken records is promised to be the same. */
int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  if (length < 2) return 0;
  char name[64];
  snprintf(name, sizeof name, "/tmp/eligo-pieces-%ld.csv", (long)getpid());
  FILE *file = fopen(name, "wb");
  FUZZ_MUST(file != NULL && fwrite(bytes + 1, 1, length - 1, file) == length - 1 && fclose(file) == 0);
  eligo_text whole = {0}, pieces = {0};
  bool refused = false;
  eligo_status at_once = rows_of(name, 0, &whole, &refused), in_pieces = rows_of(name, 16 + bytes[0], &pieces, &refused);
  if (!refused && plug_utf8_flaw((const char *)bytes + 1, length - 1) == length - 1) {
    FUZZ_MUST(at_once == in_pieces);
    if (at_once == ELIGO_OK) FUZZ_MUST(whole.length == pieces.length && (whole.length == 0 || memcmp(whole.bytes, pieces.bytes, whole.length) == 0));
  }
  eligo_text_free(&whole);
  eligo_text_free(&pieces);
  unlink(name);
  return 0;
}
