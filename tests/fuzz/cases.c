/* Any bytes as a file of cases. */
#include "fuzz.h"

#include "eligo/rulebook.h"
#include "study/cases.h"

#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  static eligo_rulebook *rulebook;
  eligo_fault at[8];
  eligo_faults faults = {.at = at, .capacity = 8};
  eligo_arena arena = {0};
  eligo_cases cases = {0};
  const eligo_load_options rules = {.rules = ELIGO_SOURCE_DIR "/tests/fuzz/law"};
  if (rulebook == NULL) FUZZ_MUST(eligo_rulebook_load(&rules, &rulebook, &faults) == ELIGO_OK);
  char *text = malloc(length + 1);
  FUZZ_MUST(text != NULL);
  for (size_t i = 0; i < length; i++) text[i] = (char)bytes[i];
  text[length] = '\0';
  eligo_status status = eligo_cases_read(rulebook, "fuzz.cases", text, length, &arena, &cases, &faults);
  FUZZ_MUST(status == ELIGO_OK || faults.errors > 0);
  eligo_session *session = NULL;
  FUZZ_MUST(eligo_session_new(rulebook, &session) == ELIGO_OK);
  for (size_t i = 0; status == ELIGO_OK && i < cases.count && i < 4; i++) {
    eligo_case_result result = {0};
    FUZZ_MUST(eligo_case_run(session, rulebook, cases.at[i], &arena, &result, NULL) == ELIGO_OK);
  }
  eligo_session_free(session);
  eligo_arena_free(&arena);
  free(text);
  return 0;
}
