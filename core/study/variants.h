/* A case with a few facts changed, and what it then comes to. Everything lives in the caller's arena; one thread. */
#ifndef ELIGO_STUDY_VARIANTS_H
#define ELIGO_STUDY_VARIANTS_H

#include "decide/decision.h"
#include "study/cases.h"

enum { ELIGO_MOST_CHANGES = 4 };

/* A fact and what it is now, as a case writes it ("unknown": not given); `fact` NULL: the as-of date. A fact of a list is
 * changed in the list's first row. */
typedef struct eligo_change {
  const eligo_fact *fact;
  const char *value;
} eligo_change;

typedef struct eligo_variant {
  const eligo_case *base;
  eligo_change changes[ELIGO_MOST_CHANGES];
  size_t count;
} eligo_variant;

/* False where the base has several uses, or no row to change: it cannot be varied so. */
bool eligo_variant_make(const eligo_rulebook *rulebook, const eligo_variant *variant, eligo_arena *arena, eligo_case *out);
/* The case as its author would write it, `like` its base, without what it expects. */
void eligo_variant_print(const eligo_rulebook *rulebook, const eligo_variant *variant, const char *name, eligo_arena *arena,
                         eligo_text *out);

/* What one thing came to: a criterion, a step or a part of a product (outcome), or an item (verdict). */
typedef struct eligo_answer {
  const char *id;
  unsigned outcome; /* as eligo_expectation has it */
  eligo_verdict verdict;
  bool is_item, many; /* many: it stands there several times, which a case cannot tell apart */
} eligo_answer;
typedef struct eligo_answers {
  eligo_answer *at; /* steps before their criteria */
  size_t count, capacity;
} eligo_answers;

/* Runs the case. ELIGO_BAD_INPUT where it is refused; ELIGO_MEMORY. */
eligo_status eligo_answers_of(eligo_session *session, const eligo_rulebook *rulebook, const eligo_case *one, eligo_arena *arena,
                              eligo_answers *out);
const eligo_answer *eligo_answer_find(const eligo_answers *answers, const char *id);
/* Whether `found` (NULL: not there, so it does not apply) is what `expected` says. */
bool eligo_answer_same(const eligo_answer *expected, const eligo_answer *found);
/* The first thing that is not the same in both, or NULL. A criterion that is not there does not apply. */
const eligo_answer *eligo_answers_differ(const eligo_answers *a, const eligo_answers *b);
/* "contribution: met" */
void eligo_answer_print(const eligo_answer *answer, eligo_text *out);

#endif
