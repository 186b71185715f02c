#include "cli/mutate.h"

#include "cli/titles.h"
#include "study/mutants.h"

#include <string.h>

typedef struct score {
  size_t all, noticed;
} score;

typedef struct mutating {
  const eligo_trial *trial;
  eligo_reach_map reach;
  eligo_mutants mutants;
  bool *noticed; /* beside the mutants */
  score by[ELIGO_MUTATIONS], sum;
} mutating;

static eligo_status try_all(mutating *m) {
  eligo_session *session = NULL;
  eligo_status status = eligo_session_new(m->trial->rulebook, &session);
  for (size_t i = 0; i < m->mutants.count && status == ELIGO_OK; i++) {
    const eligo_mutant *one = &m->mutants.at[i];
    status = eligo_mutant_run(session, m->trial->rulebook, &m->trial->cases, &m->reach, one, &m->noticed[i]);
    m->by[one->kind].all++;
    m->by[one->kind].noticed += m->noticed[i];
    m->sum.all++;
    m->sum.noticed += m->noticed[i];
  }
  eligo_session_free(session);
  return status;
}

static bool is_enough(const mutating *m) {
  static const eligo_mutation whole[] = {ELIGO_MUTATES_NUMBER, ELIGO_MUTATES_COMPARISON, ELIGO_MUTATES_DATE};
  for (size_t i = 0; i < sizeof whole / sizeof *whole; i++) {
    if (m->by[whole[i]].noticed < m->by[whole[i]].all) return false;
  }
  return m->sum.noticed * 20 >= m->sum.all * 19;
}

static void add_score(const char *name, score s, eligo_text *out) {
  eligo_text_format(out, "%-11s %6zu mutants, %6zu noticed", name, s.all, s.noticed);
  if (s.all > 0) eligo_text_format(out, ", %5.1f %%", 100.0 * (double)s.noticed / (double)s.all);
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
    eligo_text_string(out, "; no case notices\n");
  }
  for (int kind = 0; kind < ELIGO_MUTATIONS; kind++) add_score(eligo_mutation_name((eligo_mutation)kind), m->by[kind], out);
  add_score("all", m->sum, out);
}

static void add_json_score(const char *name, score s, eligo_text *out) {
  eligo_text_format(out, "\"%s\":{\"mutants\":%zu,\"noticed\":%zu}", name, s.all, s.noticed);
}

static void add_survivor(mutating *m, const eligo_mutant *one, eligo_text *out) {
  eligo_rulebook *r = m->trial->rulebook;
  eligo_place place = eligo_mutant_place(r, one);
  eligo_text change = {0};
  eligo_mutant_say(r, one, &change);
  eligo_text_format(out, "{\"line\":%u", place.line);
  eligo_member_json(out, "file", place.file);
  eligo_member_json(out, "kind", eligo_mutation_name(one->kind));
  eligo_member_json(out, "criterion", eligo_mutant_owner(r, one));
  eligo_member_json(out, "change", change.bytes);
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
    add_survivor(m, &m->mutants.at[i], out);
    begun = true;
  }
  eligo_text_string(out, "\n]}\n");
}

eligo_status eligo_mutate(const eligo_trial *trial, eligo_text *out, bool *enough) {
  eligo_arena *arena = &trial->call->arena;
  mutating m = {.trial = trial};
  eligo_status status = eligo_reach_start(trial->rulebook, &trial->cases, arena, &m.reach);
  if (status == ELIGO_OK) status = eligo_mutants_list(trial->rulebook, arena, &m.mutants);
  if (status == ELIGO_OK) m.noticed = eligo_arena_zero(arena, m.mutants.count + 1, sizeof *m.noticed);
  if (status == ELIGO_OK) status = m.noticed == NULL ? ELIGO_MEMORY : try_all(&m);
  if (status != ELIGO_OK) return status;
  if (trial->call->json) as_json(&m, out);
  else as_text(&m, out);
  *enough = is_enough(&m);
  return ELIGO_OK;
}
