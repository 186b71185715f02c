/* A session: buffers that stay warm from deal to deal, and the order in which a deal is read, checked and decided. */
#include "base/hash.h"
#include "base/text.h"
#include "decide/assemble.h"
#include "decide/brief.h"
#include "decide/sources.h"

#include <stdlib.h>
#include <string.h>

struct eligo_session {
  const eligo_rulebook *rulebook;
  eligo_profile profile;
  eligo_arena arena;   /* of the decision */
  uint32_t *memos;     /* of all frames */
  size_t n_memos;
  uint32_t stamp;      /* of the last run */
  eligo_frame *frames; /* of the uses */
  uint32_t n_frames;
  eligo_known known;
  void *functions; /* Lua state, opened by the first Lua criterion */
  eligo_sources sources;
  eligo_decision decision;
  bool reasoned; /* the decision holds more than its verdict */
  eligo_run run; /* the last one */
  char as_of[sizeof "2026-03-01"]; /* of the last question, and its day */
  eligo_day as_of_day;
  uint32_t last_product; /* most rows of a book name the same one */
  eligo_asked asked;
  eligo_brief brief;
  eligo_sm3 *sm3; /* opened by the first question that asks for it */
};

eligo_sources *eligo_session_sources(eligo_session *session) {
  return &session->sources;
}

const eligo_rulebook *eligo_session_rulebook(const eligo_session *session) {
  return session->rulebook;
}

eligo_status eligo_session_new(const eligo_rulebook *rulebook, eligo_session **out) {
  eligo_session *session = calloc(1, sizeof *session);
  if (session == NULL) return ELIGO_MEMORY;
  session->rulebook = rulebook;
  eligo_status status = eligo_profile_open(&session->profile, &rulebook->dictionary);
  if (status != ELIGO_OK) {
    free(session);
    return status;
  }
  *out = session;
  return ELIGO_OK;
}

static void close_functions(eligo_session *session) {
  if (session->functions != NULL) session->rulebook->function_host->close(session->functions);
  session->functions = NULL;
}

/* Frames, memos and lines are as many as the rulebook has nodes: they are made anew by the next decision. */
static void forget_frames(eligo_session *session) {
  eligo_known_forget(&session->known);
  free(session->memos);
  free(session->frames);
  session->memos = NULL;
  session->frames = NULL;
  session->n_memos = 0;
  session->n_frames = 0;
  session->stamp = 0;
  session->run = (eligo_run){0};
}

eligo_status eligo_session_use_rulebook(eligo_session *session, const eligo_rulebook *rulebook) {
  eligo_profile fresh;
  if (session->sources.count > 0) return ELIGO_USAGE;
  eligo_status status = eligo_profile_open(&fresh, &rulebook->dictionary);
  if (status != ELIGO_OK) return status;
  close_functions(session);
  eligo_profile_close(&session->profile);
  forget_frames(session);
  session->profile = fresh;
  session->rulebook = rulebook;
  return ELIGO_OK;
}

void eligo_session_free(eligo_session *session) {
  if (session == NULL) return;
  close_functions(session);
  eligo_sources_close(&session->sources);
  eligo_profile_close(&session->profile);
  eligo_sm3_close(session->sm3);
  eligo_arena_free(&session->arena);
  forget_frames(session);
  free(session);
}

/* Room for a memo of every node in every frame. */
static bool make_frames(eligo_session *s) {
  uint32_t n_uses = s->profile.n_uses;
  size_t memos = (size_t)s->rulebook->n_nodes * ((size_t)n_uses + 1) + 1;
  if (memos > s->n_memos) {
    uint32_t *moved = realloc(s->memos, memos * sizeof *moved);
    if (moved == NULL) return false;
    memset(moved + s->n_memos, 0, (memos - s->n_memos) * sizeof *moved);
    s->memos = moved;
    s->n_memos = memos;
  }
  if (n_uses <= s->n_frames) return true;
  eligo_frame *moved = realloc(s->frames, n_uses * sizeof *moved);
  if (moved == NULL) return false;
  s->frames = moved;
  s->n_frames = n_uses;
  return true;
}

/* A stamp of its own for each run: memos of earlier ones are forgotten, and cleared only when stamps begin anew. */
static uint32_t next_stamp(eligo_session *s) {
  const uint32_t last = UINT32_MAX >> ELIGO_STAMP_SHIFT;
  if (s->stamp == last) {
    memset(s->memos, 0, s->n_memos * sizeof *s->memos);
    s->stamp = 0;
  }
  return ++s->stamp << ELIGO_STAMP_SHIFT;
}

static bool clear_frames(eligo_session *s, eligo_run *run) {
  const uint32_t n = s->rulebook->n_nodes, n_uses = s->profile.n_uses;
  if (!make_frames(s)) return false;
  run->stamp = next_stamp(s);
  run->deal = (eligo_frame){.memo = s->memos, .use_index = ELIGO_NONE, .list = ELIGO_NONE, .row_index = ELIGO_NONE};
  for (uint32_t i = 0; i < n_uses; i++)
    s->frames[i] = (eligo_frame){s->memos + (size_t)n * (i + 1), &run->deal, &s->profile.uses[i], i, NULL, ELIGO_NONE, ELIGO_NONE};
  run->uses = s->frames;
  run->n_uses = n_uses;
  return true;
}

/* A trial of what could be otherwise overwrites what the run left, under a later stamp. */
bool eligo_session_reached(const eligo_session *session, uint32_t node) {
  const eligo_run *run = &session->run;
  if (run->stamp == 0) return false;
  bool reached = run->deal.memo[node] >= run->stamp;
  for (uint32_t i = 0; i < run->n_uses && !reached; i++) reached = run->uses[i].memo[node] >= run->stamp;
  return reached;
}

/* The day whose law applies: the as-of date, or the date the product names. */
static void settle_rule_date(eligo_run *run) {
  run->rule_date = (eligo_dates){run->as_of, run->as_of};
  if (run->product == NULL || run->product->dated_by == ELIGO_NONE) return;
  const eligo_fact *fact = &run->rulebook->dictionary.facts[run->product->dated_by];
  const eligo_value *value = eligo_value_in(run, &run->deal, fact);
  if (value->state == ELIGO_KNOWN) run->rule_date = value->as.date;
  else if (value->state == ELIGO_NOT_YET) run->provisional = true;
  else run->rule_date = (eligo_dates){ELIGO_DAY_FIRST, ELIGO_DAY_LAST};
}

static const char *source_of(const eligo_question *question) {
  return question->read.source == NULL ? "profile" : question->read.source;
}

static bool find_product(eligo_session *s, const eligo_question *question, eligo_run *run, eligo_faults *faults) {
  const char *name = question->product != NULL ? question->product : s->profile.product;
  if (name == NULL) return true;
  const uint32_t last = s->last_product;
  const bool same = last < s->rulebook->n_products && strcmp(s->rulebook->products[last].id, name) == 0;
  const uint32_t product = same ? last : eligo_rulebook_product(s->rulebook, name);
  if (product != ELIGO_NONE) {
    s->last_product = product;
    run->product = &s->rulebook->products[product];
    return true;
  }
  const char *nearest = eligo_table_nearest(&s->rulebook->product_names, name, strlen(name));
  eligo_fault_add(faults, "unknown-product", source_of(question), 0, 0, "no product is named '%s'%s%s%s", name,
                  nearest == NULL ? "; see 'eligo products'" : "; did you mean '", nearest == NULL ? "" : nearest,
                  nearest == NULL ? "" : "'?");
  return false;
}

static void ask(eligo_asked *a, uint32_t standard) {
  for (uint32_t i = 0; i < a->count; i++) {
    if (a->standards[i] == standard) return;
  }
  a->list[a->count++] = standard;
}

static void unknown_standard(const eligo_session *s, const char *name, const char *source, eligo_faults *faults) {
  const char *nearest = eligo_table_nearest(&s->rulebook->standard_names, name, strlen(name));
  eligo_fault_add(faults, "unknown-standard", source, 0, 0, "no standard is named '%s'%s%s%s", name,
                  nearest == NULL ? "; see 'eligo standards'" : "; did you mean '", nearest == NULL ? "" : nearest,
                  nearest == NULL ? "" : "'?");
}

static void ask_for_uses(const eligo_run *run, eligo_asked *a, bool by_name) {
  const eligo_rulebook *r = run->rulebook;
  uint32_t items[ELIGO_MOST_ITEMS];
  for (uint32_t s = 0; s < r->n_standards; s++) {
    for (uint32_t i = 0; i < run->n_uses; i++) {
      eligo_use use = *run->uses[i].use;
      if (by_name) use.activity = NULL;
      if (eligo_items_of(run, &use, s, items, ELIGO_MOST_ITEMS) > 0) ask(a, s);
    }
  }
}

/* Which standards are answered: those asked for; else those of the product; else those whose items the uses name; else those
 * that cover their activity; else all. */
static void find_standards(eligo_session *s, const eligo_question *question, eligo_run *run, eligo_asked *a, eligo_faults *faults) {
  const eligo_rulebook *r = s->rulebook;
  if (run->product != NULL && question->n_standards == 0) {
    *a = (eligo_asked){run->product->standards, run->product->n_standards, 0, NULL};
    return;
  }
  a->count = a->named = 0;
  a->standards = a->list = eligo_arena_take(&s->arena, (r->n_standards + 1) * sizeof *a->list);
  if (a->list == NULL) return;
  for (size_t i = 0; i < question->n_standards; i++) {
    uint32_t standard = eligo_rulebook_standard(r, question->standards[i]);
    if (standard != ELIGO_NONE) ask(a, standard);
    else unknown_standard(s, question->standards[i], source_of(question), faults);
  }
  a->named = a->count;
  for (uint32_t i = 0; run->product != NULL && i < run->product->n_standards; i++) ask(a, run->product->standards[i]);
  if (a->count == 0 && run->product == NULL) ask_for_uses(run, a, true);
  if (a->count == 0 && run->product == NULL) ask_for_uses(run, a, false);
  for (uint32_t i = 0; a->count == 0 && run->product == NULL && i < r->n_standards; i++) ask(a, i);
}

static void unknown_item(const eligo_session *s, const eligo_use *use, const eligo_named_item *named, uint32_t standard, const char *source,
                         eligo_faults *faults) {
  const char *nearest = eligo_table_nearest(&s->rulebook->standards[standard].item_names, named->item.at, named->item.length);
  eligo_fault_add(faults, "unknown-item", source, 0, 0, "use '%s': '%.*s' has no item '%.*s'%s%s%s", use->id, (int)named->standard.length,
                  named->standard.at, (int)named->item.length, named->item.at, nearest == NULL ? "" : "; did you mean '",
                  nearest == NULL ? "" : nearest, nearest == NULL ? "" : "'?");
}

/* Finds the items that uses name. One must exist in the standard it is named for, where that standard is loaded. */
static void find_items(eligo_session *s, const char *source, eligo_faults *faults) {
  for (uint32_t u = 0; u < s->profile.n_uses; u++) {
    eligo_use *use = &s->profile.uses[u];
    use->found = eligo_arena_take(&s->arena, use->n_items * sizeof *use->found);
    if (use->found == NULL) return;
    for (uint32_t i = 0; i < use->n_items; i++) {
      const eligo_named_item *named = &use->items[i];
      uint32_t standard = eligo_table_get(&s->rulebook->standard_names, named->standard.at, named->standard.length);
      uint32_t item = standard == ELIGO_NONE ? ELIGO_NONE : eligo_rulebook_item(s->rulebook, standard, named->item.at, named->item.length);
      use->found[i] = (eligo_found_item){standard, item};
      if (standard != ELIGO_NONE && item == ELIGO_NONE) unknown_item(s, use, named, standard, source, faults);
    }
  }
}

static bool is_step_of_item(const eligo_rulebook *r, const char *id, const eligo_run *run) {
  const char *last = strrchr(id, '/');
  if (last == NULL || run->product == NULL) return false;
  for (uint32_t i = 0; i < run->product->n_reviewer; i++) {
    if (strcmp(run->product->reviewer[i], last + 1) == 0) return eligo_rulebook_node(r, id) != ELIGO_NONE;
  }
  return false;
}

static const char *refusal_of(const eligo_rulebook *r, const eligo_run *run, const eligo_confirmation *c) {
  uint32_t node = eligo_rulebook_node(r, c->criterion);
  if (node == ELIGO_NONE) return "no criterion has this id";
  if (run->product != NULL && run->product->four_eyes && c->second == NULL)
    return "this product asks for four eyes; add the second name";
  if (r->nodes[node].kind == ELIGO_N_UNSETTLED || is_step_of_item(r, c->criterion, run)) return NULL;
  return r->nodes[node].kind == ELIGO_N_GAP ? "a gap in the rulebook cannot be confirmed"
                                            : "only unsettled criteria, and steps left to a reviewer, can be confirmed";
}

static void check_confirmations(const eligo_session *s, const eligo_run *run, const char *source, eligo_faults *faults) {
  for (uint32_t i = 0; i < s->profile.n_confirmed; i++) {
    const char *why = refusal_of(s->rulebook, run, &s->profile.confirmed[i]);
    if (why != NULL)
      eligo_fault_add(faults, "confirmation", source, 0, 0, "confirmed '%s': %s", s->profile.confirmed[i].criterion, why);
  }
}

static void check_until(const eligo_session *s, const eligo_question *question, eligo_faults *faults) {
  const eligo_rulebook *r = s->rulebook;
  if (question->until == NULL) return;
  for (uint32_t i = 0; i < r->n_standards; i++) {
    for (uint32_t k = 0; k < r->standards[i].n_steps; k++) {
      if (strcmp(r->standards[i].steps[k], question->until) == 0) return;
    }
  }
  eligo_fault_add(faults, "unknown-step", source_of(question), 0, 0, "no standard has a step '%s'", question->until);
}

/* Roots of the answer: parts of the product, or items and standards of each use. */
static uint32_t gather_roots(eligo_run *run, const eligo_asked *a, eligo_root **out) {
  const eligo_rulebook *r = run->rulebook;
  uint32_t count = 0;
  const size_t most = run->product != NULL ? 0 : (size_t)run->n_uses * a->count * ELIGO_MOST_ITEMS;
  eligo_root *roots = most > SIZE_MAX / sizeof *roots - ELIGO_PARTS - 1 ? NULL : eligo_arena_take(run->arena, (ELIGO_PARTS + most + 1) * sizeof *roots);
  *out = roots;
  if (roots == NULL) return 0;
  if (run->product != NULL) {
    for (int i = 0; i < ELIGO_ADVICE; i++) {
      if (run->product->parts[i] != ELIGO_NONE) roots[count++] = (eligo_root){&run->deal, run->product->parts[i], i != ELIGO_PROCEEDS};
    }
    return count;
  }
  for (uint32_t u = 0; u < run->n_uses; u++) {
    for (uint32_t k = 0; k < a->count; k++) {
      uint32_t items[ELIGO_MOST_ITEMS];
      uint32_t found = eligo_items_of(run, run->uses[u].use, a->standards[k], items, ELIGO_MOST_ITEMS);
      for (uint32_t i = 0; i < found; i++) roots[count++] = (eligo_root){&run->uses[u], r->items[items[i]].node, false};
    }
  }
  return count;
}

eligo_status eligo_session_brief(eligo_session *session, bool items, const eligo_brief **out) {
  eligo_brief *b = &session->brief;
  eligo_root *roots = NULL;
  uint32_t n_roots = 0;
  b->verdict = session->decision.verdict;
  b->request_id = session->profile.request_id;
  if (b->verdict != ELIGO_ELIGIBLE) {
    n_roots = gather_roots(&session->run, &session->asked, &roots);
    if (roots == NULL) return ELIGO_MEMORY;
  }
  if (!eligo_brief_filled(&session->run, roots, n_roots, &session->asked, items, b)) return ELIGO_MEMORY;
  *out = b;
  return ELIGO_OK;
}

/* Of the standards asked, so many are answered for each use; the others where a product came to ask them. */
static uint32_t answered(const eligo_run *run, const eligo_asked *a) {
  return run->product == NULL ? a->count : a->named;
}

static bool write_uses(eligo_run *run, const eligo_asked *a, eligo_decision *d) {
  return eligo_uses_written(run, a->standards, a->count, answered(run, a), d);
}

eligo_run *eligo_session_run(eligo_session *s) {
  return &s->run;
}

eligo_status eligo_session_see_items(eligo_session *s, eligo_see_item *see, void *context) {
  const eligo_asked *a = &s->asked;
  const bool good = eligo_see_items(&s->run, a->standards, a->count, answered(&s->run, a), see, context);
  return good && !s->arena.failed ? ELIGO_OK : ELIGO_MEMORY;
}

static eligo_verdict worse(eligo_verdict a, eligo_verdict b) {
  if (a == ELIGO_NOT_ELIGIBLE || b == ELIGO_NOT_ELIGIBLE) return ELIGO_NOT_ELIGIBLE;
  return a == ELIGO_UNDETERMINED || b == ELIGO_UNDETERMINED ? ELIGO_UNDETERMINED : ELIGO_ELIGIBLE;
}

static eligo_verdict product_verdict(eligo_run *run) {
  const uint32_t *parts = run->quick ? run->product->quick_parts : run->product->parts;
  eligo_verdict verdict = ELIGO_ELIGIBLE;
  for (int i = 0; i < ELIGO_ADVICE; i++) {
    const uint32_t node = parts[i];
    if (node == ELIGO_NONE) continue;
    eligo_outcomes outcome = eligo_evaluate(run, &run->deal, node);
    bool met = i == ELIGO_PROCEEDS ? outcome == ELIGO_MET : (outcome & ELIGO_NOT_MET) == 0;
    verdict = worse(verdict, met ? ELIGO_ELIGIBLE : eligo_item_verdict(outcome == ELIGO_NOT_MET ? outcome : ELIGO_OPEN));
  }
  return verdict;
}

/* Several items that cover one use under one standard are alternatives; uses and standards are not. */
static eligo_verdict verdict_for(eligo_run *run, eligo_frame *frame, uint32_t standard) {
  uint32_t items[ELIGO_MOST_ITEMS];
  uint32_t count = eligo_items_of(run, frame->use, standard, items, ELIGO_MOST_ITEMS);
  if (count == 0) return run->rulebook->standards[standard].complete ? ELIGO_NOT_ELIGIBLE : ELIGO_UNDETERMINED;
  eligo_outcomes all = ELIGO_NOT_APPLICABLE;
  for (uint32_t i = 0; i < count; i++) all = eligo_any_of(all, eligo_item_outcome(run, frame, items[i], 0));
  return eligo_item_verdict(all);
}

static eligo_verdict verdict_of(eligo_run *run, const eligo_asked *a) {
  if (run->product != NULL) return product_verdict(run);
  eligo_verdict verdict = ELIGO_ELIGIBLE;
  for (uint32_t u = 0; u < run->n_uses; u++) {
    for (uint32_t k = 0; k < a->count; k++) verdict = worse(verdict, verdict_for(run, &run->uses[u], a->standards[k]));
  }
  return run->n_uses == 0 || a->count == 0 ? ELIGO_UNDETERMINED : verdict;
}

/* What `fix` promises is tried: with these criteria turned the verdict must no longer be a refusal. */
static bool fix_holds(eligo_session *s, eligo_run *run, const eligo_asked *a, const eligo_override *overrides, uint32_t count) {
  eligo_run trial = *run;
  trial.overrides = overrides;
  trial.n_overrides = count;
  trial.kids = run->rulebook->kids;
  trial.quick = trial.glances = false;
  if (!clear_frames(s, &trial)) return false;
  return verdict_of(&trial, a) != ELIGO_NOT_ELIGIBLE;
}

static bool write_fix(eligo_session *s, eligo_run *run, const eligo_asked *a, const eligo_root *roots, uint32_t n_roots) {
  eligo_decision *d = &s->decision;
  eligo_override *overrides = NULL;
  uint32_t count = 0;
  if (d->verdict != ELIGO_NOT_ELIGIBLE) return true;
  if (!eligo_fix_written(run, roots, n_roots, d, &overrides, &count)) return false;
  if (count > 0 && !fix_holds(s, run, a, overrides, count)) d->n_fix = 0;
  return true;
}

static bool write_reasons(eligo_session *s, eligo_run *run, const eligo_asked *a) {
  eligo_decision *d = &s->decision;
  eligo_root *roots;
  uint32_t n_roots = gather_roots(run, a, &roots);
  if (roots == NULL) return false;
  if (!write_uses(run, a, d) || !eligo_parts_written(run, d)) return false;
  if (!eligo_shares_written(run, d)) return false;
  if (d->verdict == ELIGO_UNDETERMINED && !eligo_missing_written(run, roots, n_roots, d)) return false;
  return write_fix(s, run, a, roots, n_roots);
}

static const char *digest(eligo_session *s, bool sm3, const char *bytes, size_t length) {
  char hex[ELIGO_SM3_HEX];
  if (!sm3) eligo_sha256_hex(bytes, length, hex);
  else if (!eligo_sm3_hex(s->sm3, bytes, length, hex)) return NULL;
  return eligo_arena_copy(&s->arena, hex, strlen(hex));
}

/* What a decision follows from: profile, as-of date, product, steps, packs, lists. */
static void list_grounds(const eligo_decision *d, eligo_text *text) {
  char day[11];
  eligo_day_print(d->as_of, day);
  eligo_text_format(text, "%s\n%s\n%s\n%s\n", d->fingerprint == NULL ? "" : d->fingerprint, day,
                    d->product == NULL ? "" : d->product->id, d->until == NULL ? "" : d->until);
  for (uint32_t i = 0; i < d->n_packs; i++) eligo_text_format(text, "%s %s\n", d->packs[i]->id, d->packs[i]->sha256);
  for (uint32_t i = 0; i < d->n_lists; i++) {
    const eligo_list_used *list = &d->lists[i];
    eligo_text_format(text, "%s %s %s\n", list->name, list->date == NULL ? "" : list->date, list->sha256 == NULL ? "" : list->sha256);
  }
}

static bool write_fingerprint(eligo_session *s, bool sm3, const char *bytes, size_t length) {
  eligo_decision *d = &s->decision;
  eligo_text grounds = {0};
  if (sm3 && s->sm3 == NULL && (s->sm3 = eligo_sm3_open()) == NULL) return false;
  d->fingerprint = digest(s, sm3, bytes, length);
  list_grounds(d, &grounds);
  if (!grounds.failed) d->decision_id = digest(s, sm3, grounds.bytes, grounds.length);
  eligo_text_free(&grounds);
  return d->fingerprint != NULL && d->decision_id != NULL;
}

static bool write_packs(eligo_session *s) {
  eligo_decision *d = &s->decision;
  const eligo_rulebook *r = s->rulebook;
  d->packs = eligo_arena_zero(&s->arena, r->n_packs + 1, sizeof *d->packs);
  for (uint32_t i = 0; d->packs != NULL && i < r->n_packs; i++) d->packs[i] = &r->packs[i];
  d->n_packs = r->n_packs;
  return d->packs != NULL;
}

/* What a verdict alone leaves empty is cleared only where the last decision filled it in. */
static void begin_decision(eligo_session *s, const eligo_run *run, const eligo_question *question) {
  eligo_decision *d = &s->decision;
  if (s->reasoned) *d = (eligo_decision){0};
  s->reasoned = !question->verdict_only;
  d->rulebook = s->rulebook;
  d->profile = &s->profile;
  d->request_id = s->profile.request_id;
  d->as_of = run->as_of;
  d->rule_date = run->rule_date;
  d->rule_date_provisional = run->provisional;
  d->until = question->until;
  d->product = run->product;
  d->lists = s->sources.lists;
  d->n_lists = (uint32_t)s->sources.n_lists;
  d->fingerprint = d->decision_id = NULL;
}

static bool fill_decision(eligo_session *s, eligo_run *run, const eligo_asked *a, const eligo_question *question) {
  begin_decision(s, run, question);
  s->decision.verdict = verdict_of(run, a);
  if (!question->verdict_only && (!write_packs(s) || !write_reasons(s, run, a))) return false;
  s->decision.confirmed = run->confirmed;
  return !s->arena.failed;
}

/* Whether some use says what it is. */
static bool finds_item(const eligo_run *run, const eligo_asked *a) {
  uint32_t item;
  for (uint32_t u = 0; u < run->n_uses; u++) {
    if (run->uses[u].use->activity != NULL) return true;
    for (uint32_t k = 0; k < a->count; k++) {
      if (eligo_items_of(run, run->uses[u].use, a->standards[k], &item, 1) > 0) return true;
    }
  }
  return false;
}

static eligo_status decide(eligo_session *s, const eligo_question *question, eligo_run *run, eligo_faults *faults) {
  const char *source = source_of(question);
  size_t before = faults->errors;
  eligo_asked *a = &s->asked;
  if (!clear_frames(s, run)) return ELIGO_MEMORY;
  find_product(s, question, run, faults);
  settle_rule_date(run);
  find_items(s, source, faults);
  if (s->arena.failed) return ELIGO_MEMORY;
  find_standards(s, question, run, a, faults);
  check_confirmations(s, run, source, faults);
  check_until(s, question, faults);
  eligo_check_amounts(run, source, faults);
  if (s->arena.failed) return ELIGO_MEMORY;
  if (faults->errors > before) return ELIGO_BAD_INPUT;
  if (!fill_decision(s, run, a, question)) return ELIGO_MEMORY;
  if (run->tested || (question->untested_is_open && finds_item(run, a))) return ELIGO_OK;
  eligo_fault_add(faults, "nothing-tested", source, 0, 0,
                  "no criterion could be tested: name the item or activity of each use and give at least one fact");
  return ELIGO_BAD_INPUT;
}

static bool read_as_of(eligo_session *s, const char *text) {
  if (text == NULL) return false;
  if (strcmp(text, s->as_of) == 0) return text[0] != '\0';
  if (!eligo_day_read(text, strlen(text), &s->as_of_day)) return false;
  memcpy(s->as_of, text, sizeof s->as_of);
  return true;
}

/* Member by member, since most of it clear_frames fills in anyway. */
static void begin_run(eligo_session *s, const eligo_question *question) {
  eligo_run *run = &s->run;
  const eligo_rulebook *r = s->rulebook;
  run->stamp = run->n_uses = 0;
  run->rulebook = r;
  run->kids = r->quick_kids;
  run->quick = r->quick_kids != r->kids;
  run->glances = run->quick && question->verdict_only && question->until == NULL;
  run->profile = &s->profile;
  run->arena = &s->arena;
  run->product = NULL;
  run->provisional = run->tested = run->confirmed = false;
  run->until = question->until;
  run->overrides = NULL;
  run->n_overrides = 0;
  run->messages = NULL;
  run->functions = &s->functions;
  run->known = &s->known;
}

eligo_status eligo_session_decide(eligo_session *session, const char *profile, size_t length,
                                  const eligo_question *question, const eligo_decision **out, eligo_faults *faults) {
  eligo_faults unheard = {0};
  if (faults == NULL) faults = &unheard;
  eligo_run *run = &session->run;
  begin_run(session, question);
  if (!read_as_of(session, question->as_of)) {
    eligo_fault_add(faults, "as-of", source_of(question), 0, 0, "'%s' is no as-of date; write it as 2026-03-01",
                    question->as_of == NULL ? "" : question->as_of);
    return ELIGO_USAGE;
  }
  run->as_of = session->as_of_day;
  eligo_arena_reset(&session->arena);
  eligo_status status = eligo_profile_read(&session->profile, profile, length, &question->read, faults);
  if (status == ELIGO_OK) status = eligo_sources_ask(&session->sources, &session->profile, run->as_of, &session->arena, faults);
  if (status == ELIGO_OK) status = decide(session, question, run, faults);
  if (status != ELIGO_OK) return status;
  if (question->fingerprint && !write_fingerprint(session, question->sm3, profile, length)) return ELIGO_MEMORY;
  *out = &session->decision;
  return ELIGO_OK;
}
