/* Any bytes as a profile: decided or refused, and what is decided can be written in every form. */
#include "fuzz.h"

#include <eligo/eligo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void write_all(const eligo_decision *decision) {
  for (int format = ELIGO_AS_TEXT; format <= ELIGO_AS_HTML; format++) {
    const eligo_write_options how = {.format = (eligo_format)format, .language = format == 1 ? ELIGO_EN : ELIGO_ZH, .everything = format != 0};
    char *out = NULL;
    size_t length = 0;
    FUZZ_MUST(eligo_decision_write(decision, &how, &out, &length) == ELIGO_OK && length > 0 && strlen(out) == length);
    eligo_free(out);
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  static eligo_rulebook *rulebook;
  eligo_session *session = NULL;
  eligo_fault at[8];
  eligo_faults faults = {.at = at, .capacity = 8};
  const eligo_load_options rules = {.rules = ELIGO_SOURCE_DIR "/tests/fuzz/law"};
  const eligo_question question = {.as_of = "2026-03-01", .fingerprint = true};
  const eligo_decision *decision = NULL;
  if (rulebook == NULL) FUZZ_MUST(eligo_rulebook_load(&rules, &rulebook, &faults) == ELIGO_OK);
  FUZZ_MUST(eligo_session_new(rulebook, &session) == ELIGO_OK);
  eligo_status status = eligo_session_decide(session, (const char *)bytes, length, &question, &decision, &faults);
  FUZZ_MUST(status == ELIGO_OK || status == ELIGO_BAD_INPUT);
  FUZZ_MUST((status == ELIGO_OK) == (faults.errors == 0));
  if (status == ELIGO_OK) write_all(decision);
  eligo_session_free(session);
  return 0;
}
