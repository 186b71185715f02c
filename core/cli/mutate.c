#include "cli/propose.h"
#include "base/file.h"
#include "cli/titles.h"

#include <string.h>

typedef struct score {
  size_t all, noticed, explained;
} score;

/* One line of survivors.txt, and whether a mutant met it. */
typedef struct reason {
  const char *owner, *change, *why;
  unsigned line;
  bool met;
} reason;

typedef struct mutating {
  const eligo_trial *trial;
  eligo_runner runner;
  eligo_mutants mutants;
  bool *noticed;        /* beside the mutants */
  const char **because; /* beside the mutants: why no case can notice; NULL */
  reason *reasons;
  size_t n_reasons, c_reasons;
  score by[ELIGO_MUTATIONS], sum;
} mutating;

static eligo_status try_all(mutating *m) {
  eligo_status status = ELIGO_OK;
  for (size_t i = 0; i < m->mutants.count && status == ELIGO_OK; i++) {
    const eligo_mutant *one = &m->mutants.at[i];
    status = eligo_runner_try(&m->runner, one, &m->noticed[i]);
    m->by[one->kind].all++;
    m->by[one->kind].noticed += m->noticed[i];
    m->sum.all++;
    m->sum.noticed += m->noticed[i];
  }
  return status;
}

/* --- what nobody can notice --- */

static const char *next_part(char **rest) {
  char *at = *rest, *end = at == NULL ? NULL : strstr(at, "; ");
  if (end != NULL) *end = '\0';
  *rest = end == NULL ? NULL : end + 2;
  return at;
}

/* Each line in place: the text lives in the call's arena. */
static void read_reasons(mutating *m, char *text) {
  unsigned number = 0;
  for (char *line = text, *next; line != NULL; line = next) {
    next = strchr(line, '\n');
    if (next != NULL) *next++ = '\0';
    number++;
    if (*line == '#' || *line == '\0') continue;
    char *rest = line;
    reason one = {.line = number};
    one.owner = next_part(&rest);
    one.change = next_part(&rest);
    one.why = rest;
    reason *moved = eligo_arena_grow(&m->trial->call->arena, m->reasons, m->n_reasons, &m->c_reasons, sizeof *moved);
    if (moved == NULL) return;
    m->reasons = moved;
    moved[m->n_reasons++] = one;
  }
}

static eligo_status find_reasons(mutating *m) {
  eligo_call *call = m->trial->call;
  eligo_text path = {0}, text = {0};
  const char *message;
  eligo_text_format(&path, "%s/survivors.txt", call->settings[ELIGO_S_RULES].value);
  eligo_status status = path.failed ? ELIGO_MEMORY : eligo_file_read(path.bytes, 1 << 20, &text, &message);
  char *copy = status == ELIGO_OK && text.length > 0 ? eligo_arena_copy(&call->arena, text.bytes, text.length) : NULL;
  if (copy != NULL) read_reasons(m, copy);
  eligo_text_free(&path);
  eligo_text_free(&text);
  return status == ELIGO_MEMORY ? status : ELIGO_OK; /* there need be none */
}

static const char *reason_for(mutating *m, const eligo_mutant *one) {
  eligo_text change = {0};
  const char *why = NULL;
  eligo_mutant_say(m->trial->rulebook, one, &change);
  for (size_t i = 0; i < m->n_reasons && why == NULL && !change.failed; i++) {
    reason *r = &m->reasons[i];
    if (r->why == NULL || r->change == NULL || strcmp(r->change, change.bytes) != 0) continue;
    if (strcmp(r->owner, eligo_mutant_owner(m->trial->rulebook, one)) != 0) continue;
    r->met = true;
    why = r->why;
  }
  eligo_text_free(&change);
  return why;
}

static eligo_status explain(mutating *m) {
  m->because = eligo_arena_zero(&m->trial->call->arena, m->mutants.count + 1, sizeof *m->because);
  eligo_status status = m->because == NULL ? ELIGO_MEMORY : find_reasons(m);
  for (size_t i = 0; i < m->mutants.count && status == ELIGO_OK; i++) {
    if (m->noticed[i]) continue;
    m->because[i] = reason_for(m, &m->mutants.at[i]);
    m->by[m->mutants.at[i].kind].explained += m->because[i] != NULL;
    m->sum.explained += m->because[i] != NULL;
  }
  for (size_t i = 0; i < m->n_reasons; i++) {
    if (!m->reasons[i].met && m->trial->call->n_words == 0)
      eligo_talk("survivors.txt:%u: no mutant survives so; take the line out", m->reasons[i].line);
  }
  return status;
}

static bool is_enough(const mutating *m) {
  static const eligo_mutation whole[] = {ELIGO_MUTATES_NUMBER, ELIGO_MUTATES_COMPARISON, ELIGO_MUTATES_DATE};
  for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
    const score *s = &m->by[whole[i]];
    if (s->noticed + s->explained < s->all) return false;
  }
  return m->sum.noticed * 20 >= (m->sum.all - m->sum.explained) * 19;
}

static void add_score(const char *name, score s, eligo_text *out) {
  eligo_text_format(out, "%-11s %6zu mutants, %6zu noticed", name, s.all, s.noticed);
  if (s.all > s.explained) eligo_text_format(out, ", %5.1f %%", 100.0 * (double)s.noticed / (double)(s.all - s.explained));
  if (s.explained > 0) eligo_text_format(out, " of those that can be (%zu cannot)", s.explained);
  eligo_text_char(out, '\n');
}

static void as_text(mutating *m, eligo_text *out) {
  eligo_rulebook *r = m->trial->rulebook;
  for (size_t i = 0; i < m->mutants.count; i++) {
    const eligo_mutant *one = &m->mutants.at[i];
    if (m->noticed[i]) continue;
    eligo_place place = eligo_mutant_place(r, one);
    eligo_text_format(out, "%s:%u: %s: %s: ", place.file == NULL ? "" : place.file, place.line, eligo_mutation_name(one->kind),
                      eligo_mutant_owner(r, one));
    eligo_mutant_say(r, one, out);
    eligo_text_format(out, "; %s%s\n", m->because[i] == NULL ? "no case notices" : "no case can: ", m->because[i] == NULL ? "" : m->because[i]);
  }
  for (int kind = 0; kind < ELIGO_MUTATIONS; kind++) add_score(eligo_mutation_name((eligo_mutation)kind), m->by[kind], out);
  add_score("all", m->sum, out);
}

static void add_json_score(const char *name, score s, eligo_text *out) {
  eligo_text_format(out, "\"%s\":{\"mutants\":%zu,\"noticed\":%zu,\"cannot\":%zu}", name, s.all, s.noticed, s.explained);
}

static void add_survivor(mutating *m, const eligo_mutant *one, const char *because, eligo_text *out) {
  eligo_rulebook *r = m->trial->rulebook;
  eligo_place place = eligo_mutant_place(r, one);
  eligo_text change = {0};
  eligo_mutant_say(r, one, &change);
  eligo_text_format(out, "{\"line\":%u", place.line);
  eligo_member_json(out, "file", place.file);
  eligo_member_json(out, "kind", eligo_mutation_name(one->kind));
  eligo_member_json(out, "criterion", eligo_mutant_owner(r, one));
  eligo_member_json(out, "change", change.bytes);
  if (because != NULL) eligo_member_json(out, "because", because);
  eligo_text_char(out, '}');
  if (change.failed) out->failed = true;
  eligo_text_free(&change);
}

static void as_json(mutating *m, eligo_text *out) {
  bool begun = false;
  eligo_text_string(out, "{\"schema\":\"eligo.mutation/1\",");
  for (int kind = 0; kind < ELIGO_MUTATIONS; kind++) {
    add_json_score(eligo_mutation_name((eligo_mutation)kind), m->by[kind], out);
    eligo_text_char(out, ',');
  }
  add_json_score("all", m->sum, out);
  eligo_text_string(out, ",\"survivors\":[");
  for (size_t i = 0; i < m->mutants.count; i++) {
    if (m->noticed[i]) continue;
    eligo_text_string(out, begun ? ",\n" : "\n");
    add_survivor(m, &m->mutants.at[i], m->because[i], out);
    begun = true;
  }
  eligo_text_string(out, "\n]}\n");
}

/* Those of the files that were chosen. */
static void choose(mutating *m) {
  size_t kept = 0;
  for (size_t i = 0; i < m->mutants.count; i++) {
    const eligo_mutant one = m->mutants.at[i];
    if (eligo_trial_is_chosen(m->trial, eligo_mutant_place(m->trial->rulebook, &one).file)) m->mutants.at[kept++] = one;
  }
  m->mutants.count = kept;
}

static eligo_status start(mutating *m) {
  eligo_arena *arena = &m->trial->call->arena;
  eligo_status status = eligo_runner_start(&m->runner, m->trial->rulebook, &m->trial->cases, arena);
  if (status == ELIGO_OK) status = eligo_mutants_list(m->trial->rulebook, arena, &m->mutants);
  if (status != ELIGO_OK) return status;
  choose(m);
  m->noticed = eligo_arena_zero(arena, m->mutants.count + 1, sizeof *m->noticed);
  status = m->noticed == NULL ? ELIGO_MEMORY : try_all(m);
  return status == ELIGO_OK ? explain(m) : status;
}

eligo_status eligo_mutate(const eligo_trial *trial, eligo_text *out, bool *enough) {
  mutating m = {.trial = trial};
  eligo_status status = start(&m);
  if (status == ELIGO_OK && trial->call->json) as_json(&m, out);
  else if (status == ELIGO_OK) as_text(&m, out);
  *enough = is_enough(&m);
  eligo_runner_close(&m.runner);
  return status;
}

eligo_status eligo_mutate_proposing(const eligo_trial *trial, bool accept, eligo_text *out, bool *enough) {
  mutating m = {.trial = trial};
  eligo_proposals proposals = {0};
  eligo_status status = start(&m);
  *enough = is_enough(&m);
  for (size_t i = 0; i < m.mutants.count && status == ELIGO_OK; i++) {
    bool found;
    if (m.noticed[i] || m.because[i] != NULL) continue;
    status = eligo_propose_for(m.runner.session, trial->rulebook, &trial->cases, &m.runner.reach, &m.mutants.at[i], &trial->call->arena,
                               &proposals, &found);
  }
  eligo_runner_close(&m.runner);
  return status == ELIGO_OK ? eligo_proposals_give(trial, &proposals, accept, out) : status;
}
