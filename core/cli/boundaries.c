/* `eligo test --boundaries`, and what it shares with the cases for mutants. */
#include "cli/propose.h"

#include <string.h>

static bool is_first(const eligo_trial *t, size_t at) {
  for (size_t i = 0; i < at; i++) {
    if (strcmp(t->cases.at[i]->file, t->cases.at[at]->file) == 0) return false;
  }
  return true;
}

static eligo_status append(const eligo_trial *t, const char *file, const eligo_text *more) {
  static const char mark[] = "# --- around the limits: made by `eligo test`, read by the author ---";
  eligo_text whole = {0};
  eligo_status status = eligo_call_read_file(t->call, file, SIZE_MAX, &whole);
  if (status == ELIGO_OK) {
    if (whole.length > 0 && whole.bytes[whole.length - 1] != '\n') eligo_text_char(&whole, '\n');
    if (strstr(whole.bytes, mark) == NULL) eligo_text_format(&whole, "\n%s\n", mark);
    eligo_text_add(&whole, more->bytes, more->length);
    status = whole.failed ? ELIGO_MEMORY : eligo_output_to(t->call, file, &whole);
  }
  eligo_text_free(&whole);
  return status;
}

eligo_status eligo_proposals_give(const eligo_trial *t, const eligo_proposals *proposals, bool accept, eligo_text *out) {
  eligo_status status = ELIGO_OK;
  for (size_t i = 0; i < t->cases.count && status == ELIGO_OK; i++) {
    const char *file = t->cases.at[i]->file;
    eligo_text text = {0};
    if (!is_first(t, i)) continue;
    eligo_proposals_print(t->rulebook, proposals, file, &t->call->arena, &text);
    if (text.failed) status = ELIGO_MEMORY;
    else if (text.length > 0 && accept) status = append(t, file, &text);
    else if (text.length > 0) eligo_text_format(out, "# for %s\n%s\n", file, text.bytes);
    eligo_text_free(&text);
  }
  eligo_text_format(out, "# %zu cases %s\n", proposals->count,
                    accept ? "were added: they say what the rules say today, so read each of them" : "to read; --accept adds them");
  return status;
}

eligo_status eligo_boundaries(const eligo_trial *trial, bool accept, eligo_text *out) {
  eligo_session *session = NULL;
  eligo_proposals proposals = {0};
  eligo_status status = eligo_session_new(trial->rulebook, &session);
  if (status == ELIGO_OK) status = eligo_propose_boundaries(session, trial->rulebook, &trial->cases, &trial->call->arena, &proposals);
  eligo_session_free(session);
  return status == ELIGO_OK ? eligo_proposals_give(trial, &proposals, accept, out) : status;
}

/* --- holes of the coverage --- */

static eligo_status for_node(const eligo_trial *t, eligo_session *session, const eligo_reach_map *reach, uint32_t node, eligo_proposals *out) {
  static const unsigned outcomes[] = {ELIGO_MET, ELIGO_NOT_MET, ELIGO_NOT_APPLICABLE, ELIGO_EXPECT_UNKNOWN};
  const eligo_rulebook *r = t->rulebook;
  unsigned wanted = eligo_coverage_possible(r, node) | (eligo_coverage_is_conditional(r, node) ? ELIGO_NOT_APPLICABLE : 0u);
  if (r->nodes[node].kind != ELIGO_N_NEVER && r->nodes[node].kind != ELIGO_N_NOT_REQUIRED) wanted |= ELIGO_SEEN_UNKNOWN;
  wanted &= ~(unsigned)t->coverage.nodes[node];
  if ((t->coverage.nodes[node] & ELIGO_SEEN_FALLEN) != 0) wanted &= ~(unsigned)ELIGO_NOT_APPLICABLE;
  eligo_status status = ELIGO_OK;
  for (size_t i = 0; i < sizeof outcomes / sizeof *outcomes && status == ELIGO_OK; i++) {
    if ((wanted & outcomes[i]) != 0)
      status = eligo_propose_seen(session, t->rulebook, &t->cases, reach, node, outcomes[i], &t->call->arena, out);
  }
  return status;
}

eligo_status eligo_coverage_proposing(const eligo_trial *trial, bool accept, eligo_text *out) {
  eligo_session *session = NULL;
  eligo_reach_map reach;
  eligo_proposals proposals = {0};
  eligo_status status = eligo_reach_start(trial->rulebook, &trial->cases, &trial->call->arena, &reach);
  if (status == ELIGO_OK) status = eligo_session_new(trial->rulebook, &session);
  for (uint32_t i = 0; i < trial->rulebook->n_nodes && status == ELIGO_OK; i++) {
    if (eligo_coverage_counts(trial->rulebook, i) && eligo_trial_is_chosen(trial, trial->rulebook->notes[i].place.file))
      status = for_node(trial, session, &reach, i, &proposals);
  }
  eligo_session_free(session);
  return status == ELIGO_OK ? eligo_proposals_give(trial, &proposals, accept, out) : status;
}
