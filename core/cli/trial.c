#include "cli/trial.h"

#include <string.h>

enum { LARGEST = 4 << 20 };

static eligo_status read_file(eligo_trial *t, const char *file) {
  eligo_faults faults;
  const char *message = NULL;
  eligo_text text = {0};
  if (eligo_call_faults(t->call, &faults) == NULL) return ELIGO_MEMORY;
  eligo_status status = eligo_file_read(file, LARGEST, &text, &message);
  if (status == ELIGO_OK)
    status = eligo_cases_read(t->rulebook, file, text.length == 0 ? "" : text.bytes, text.length,
                              &t->call->arena, &t->cases, &faults);
  else if (status != ELIGO_MEMORY)
    eligo_fault_add(&faults, "cannot-read", file, 0, 0, "cannot be read: %s", message);
  eligo_text_free(&text);
  eligo_status printed = eligo_output_faults(t->call, &faults);
  return printed == ELIGO_OK ? status : printed;
}

static eligo_status read_path(eligo_trial *t, const char *path) {
  eligo_names names = {0};
  const char *message = NULL;
  eligo_status status = eligo_cases_find(path, &t->call->arena, &names, &message);
  if (status == ELIGO_IO || status == ELIGO_BAD_INPUT)
    return eligo_output_fault(t->call, status, "cannot-read", path, "cannot be read: %s", message);
  for (size_t i = 0; i < names.count && status == ELIGO_OK; i++) status = read_file(t, names.at[i]);
  return status;
}

static eligo_status read_all(eligo_trial *t) {
  const eligo_call *call = t->call;
  if (call->n_words == 0) return read_path(t, call->settings[ELIGO_S_RULES].value);
  eligo_status status = ELIGO_OK;
  for (size_t i = 0; i < call->n_words && status == ELIGO_OK; i++)
    status = read_path(t, call->words[i]);
  return status;
}

static eligo_status run_all(eligo_trial *t) {
  eligo_arena *arena = &t->call->arena;
  eligo_session *session = NULL;
  t->results = eligo_arena_zero(arena, t->cases.count + 1, sizeof *t->results);
  if (t->results == NULL) return ELIGO_MEMORY;
  eligo_status status = eligo_coverage_start(&t->coverage, t->rulebook, arena);
  if (status == ELIGO_OK) status = eligo_session_new(t->rulebook, &session);
  for (size_t i = 0; i < t->cases.count && status == ELIGO_OK; i++) {
    status =
        eligo_case_run(session, t->rulebook, t->cases.at[i], arena, &t->results[i], &t->coverage);
    if (status == ELIGO_OK && !t->results[i].passed) t->failed++;
  }
  eligo_session_free(session);
  return status;
}

eligo_status eligo_trial_run(eligo_call *call, eligo_trial *out) {
  *out = (eligo_trial){.call = call};
  eligo_status status = eligo_call_load_all(call, &out->rulebook);
  if (status == ELIGO_OK) status = read_all(out);
  return status == ELIGO_OK ? run_all(out) : status;
}

void eligo_trial_close(eligo_trial *trial) {
  eligo_rulebook_free(trial->rulebook);
}
