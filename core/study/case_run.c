#include "study/cases.h"

#include "study/case_words.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void eligo_case_differs(eligo_case_result *out, eligo_arena *arena, unsigned line,
                        const char *format, ...) {
  va_list list;
  va_start(list, format);
  int length = vsnprintf(NULL, 0, format, list);
  va_end(list);
  out->passed = false;
  size_t size = length < 0 ? 1 : (size_t)length + 1;
  char *text = eligo_arena_zero(arena, size, 1);
  eligo_difference *moved =
      eligo_arena_grow(arena, out->differences, out->count, &out->capacity, sizeof *moved);
  if (text == NULL || moved == NULL) return;
  va_start(list, format);
  vsnprintf(text, size, format, list);
  va_end(list);
  out->differences = moved;
  moved[out->count++] = (eligo_difference){line, text};
}

typedef struct asked {
  const char *ids[(ELIGO_CASE_ITEMS + 1) * ELIGO_CASE_ITEMS];
  size_t count;
} asked;

static void ask(asked *a, const eligo_standard *standard) {
  for (size_t i = 0; i < a->count; i++) {
    if (strcmp(a->ids[i], standard->id) == 0) return;
  }
  if (a->count < sizeof a->ids / sizeof *a->ids) a->ids[a->count++] = standard->id;
}

static void ask_items(asked *a, const eligo_case_items *items) {
  for (size_t i = 0; i < items->count; i++) ask(a, items->at[i].standard);
}

/* The standards a case names and those of its items. */
static void gather(const eligo_case *one, asked *a) {
  for (size_t i = 0; i < one->n_standards; i++) ask(a, one->standards[i]);
  ask_items(a, &one->items);
  for (size_t i = 0; i < one->n_uses; i++) ask_items(a, &one->uses[i].items);
}

static bool message_has(const eligo_faults *faults, const char *part) {
  for (size_t i = 0; i < faults->count; i++) {
    if (strstr(faults->at[i].message, part) != NULL) return true;
  }
  return false;
}

static const char *first_error(const eligo_faults *faults) {
  for (size_t i = 0; i < faults->count; i++) {
    if (!faults->at[i].warning) return faults->at[i].message;
  }
  return "no reason was given";
}

static void check_refusal(const eligo_case *one, const eligo_faults *faults, eligo_arena *arena,
                          eligo_case_result *out) {
  bool expected = false;
  for (size_t i = 0; i < one->n_expected; i++) {
    const eligo_expectation *e = &one->expected[i];
    if (e->kind != ELIGO_EXPECT_ERROR) continue;
    expected = true;
    if (!message_has(faults, e->text))
      eligo_case_differs(out, arena, e->line, "error: expected \"%s\", got: %s", e->text,
                         first_error(faults));
  }
  if (!expected)
    eligo_case_differs(out, arena, one->line, "the profile was refused: %s", first_error(faults));
}

static void check_no_refusal(const eligo_case *one, const eligo_decision *decision,
                             eligo_arena *arena, eligo_case_result *out) {
  for (size_t i = 0; i < one->n_expected; i++) {
    const eligo_expectation *e = &one->expected[i];
    if (e->kind == ELIGO_EXPECT_ERROR)
      eligo_case_differs(out, arena, e->line,
                         "error: expected \"%s\", but the deal was decided: %s", e->text,
                         eligo_case_verdict(decision->verdict));
  }
}

eligo_status eligo_case_decide(eligo_session *session, const eligo_rulebook *rulebook, const eligo_case *one,
                               bool reasons, const eligo_decision **decision, eligo_faults *faults) {
  asked a = {.count = 0};
  eligo_question question = {.as_of = one->as_of, .product = one->product, .until = one->until, .verdict_only = !reasons};
  gather(one, &a);
  question.standards = a.ids;
  question.n_standards = a.count;
  question.read.source = one->file;
  eligo_text profile = {0};
  eligo_case_profile(rulebook, one, &profile);
  eligo_status status = profile.failed ? ELIGO_MEMORY
                                       : eligo_session_decide(session, profile.bytes, profile.length, &question, decision, faults);
  eligo_text_free(&profile);
  return status;
}

eligo_status eligo_case_run(eligo_session *session, const eligo_rulebook *rulebook,
                            const eligo_case *one, eligo_arena *arena, eligo_case_result *out,
                            eligo_coverage *coverage) {
  eligo_fault list[8];
  eligo_faults faults = {.at = list, .capacity = 8};
  eligo_case_result result = {.passed = true};
  const eligo_decision *decision = NULL;
  eligo_status status = eligo_case_decide(session, rulebook, one, true, &decision, &faults);
  if (status == ELIGO_OK) {
    check_no_refusal(one, decision, arena, &result);
    eligo_case_check(one, decision, arena, &result);
    if (coverage != NULL) eligo_coverage_add(coverage, decision);
  } else if (status == ELIGO_BAD_INPUT) {
    check_refusal(one, &faults, arena, &result);
    status = ELIGO_OK;
  }
  if (arena->failed) status = ELIGO_MEMORY;
  if (status == ELIGO_OK) *out = result;
  return status;
}
