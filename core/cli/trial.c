#include "cli/trial.h"

#include <limits.h>
#include <stdlib.h>
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

/* --- files of rules --- */

/* "4-energy.cases" means the rules beside it. */
static const char *rules_beside(eligo_arena *arena, const char *word) {
  static const char of_cases[] = ".cases";
  const size_t length = strlen(word), tail = sizeof of_cases - 1;
  eligo_text path = {0};
  if (length <= tail || strcmp(word + length - tail, of_cases) != 0) return word;
  eligo_text_add(&path, word, length - tail);
  eligo_text_string(&path, ".lua");
  const char *copy = path.failed ? NULL : eligo_arena_copy(arena, path.bytes, path.length);
  eligo_text_free(&path);
  return copy;
}

/* Places name files from the rules folder on. */
static bool lies_in(const eligo_trial *t, const char *file, const char *folder) {
  char where[PATH_MAX];
  const char *path = eligo_path_join(&t->call->arena, t->call->settings[ELIGO_S_RULES].value, file);
  const size_t length = strlen(folder);
  return path != NULL && realpath(path, where) != NULL && strncmp(where, folder, length) == 0 &&
         (where[length] == '\0' || where[length] == '/');
}

static bool choose_file(eligo_trial *t, const char *file, const char *folder, bool *found) {
  if (file == NULL || !lies_in(t, file, folder)) return true;
  *found = true;
  if (eligo_table_get(&t->chosen, file, strlen(file)) != ELIGO_NONE) return true;
  return eligo_table_put(&t->chosen, &t->call->arena, file, strlen(file), 1);
}

static eligo_status choose(eligo_trial *t, const char *word) {
  const eligo_rulebook *r = t->rulebook;
  bool found = false;
  char where[PATH_MAX];
  const char *path = rules_beside(&t->call->arena, word), *last = NULL;
  if (path == NULL) return ELIGO_MEMORY;
  if (realpath(path, where) == NULL)
    return eligo_output_fault(t->call, ELIGO_IO, "cannot-read", path, "cannot be read; name a folder or a file of rules, or its cases");
  bool good = true;
  for (uint32_t i = 0; i < r->n_nodes && good; i++) {
    if (r->notes[i].place.file != last) good = choose_file(t, last = r->notes[i].place.file, where, &found);
  }
  for (uint32_t i = 0; i < r->n_parameters && good; i++) good = choose_file(t, r->parameters[i].place.file, where, &found);
  for (uint32_t i = 0; i < r->n_standards && good; i++) good = choose_file(t, r->standards[i].place.file, where, &found);
  if (good && !found)
    return eligo_output_fault(t->call, ELIGO_USAGE, "no-rules", word, "no rules that were loaded lie there; name a part of '%s'",
                              t->call->settings[ELIGO_S_RULES].value);
  return good ? ELIGO_OK : ELIGO_MEMORY;
}

eligo_status eligo_trial_of_rules(eligo_call *call, eligo_trial *out) {
  *out = (eligo_trial){.call = call};
  eligo_status status = eligo_call_load_all(call, &out->rulebook);
  for (size_t i = 0; i < call->n_words && status == ELIGO_OK; i++) status = choose(out, call->words[i]);
  if (status == ELIGO_OK) status = read_path(out, call->settings[ELIGO_S_RULES].value);
  return status == ELIGO_OK ? run_all(out) : status;
}

bool eligo_trial_is_chosen(const eligo_trial *trial, const char *file) {
  if (trial->chosen.count == 0) return true;
  return file != NULL && eligo_table_get(&trial->chosen, file, strlen(file)) != ELIGO_NONE;
}

void eligo_trial_close(eligo_trial *trial) {
  eligo_rulebook_free(trial->rulebook);
}
