/* All fixed words of a report, in English and Chinese, and the language-neutral codes beside them.
 * Constants; any thread. */
#ifndef ELIGO_REPORT_WORDS_H
#define ELIGO_REPORT_WORDS_H

#include "base/text.h"
#include "decide/decision.h"

typedef enum eligo_word {
  ELIGO_W_FIRM,
  ELIGO_W_REQUEST,
  ELIGO_W_AMOUNT,
  ELIGO_W_PRODUCT,
  ELIGO_W_AS_OF,
  ELIGO_W_RULE_DATE,
  ELIGO_W_USE,
  ELIGO_W_ACTIVITY,
  ELIGO_W_GRADE,
  ELIGO_W_BETTER_OPEN,
  ELIGO_W_NOT_TESTED,
  ELIGO_W_BY_REVIEWER,
  ELIGO_W_FOUND_BY_COVERS,
  ELIGO_W_SUGGESTIONS,
  ELIGO_W_ALL_OF,
  ELIGO_W_ANY_OF,
  ELIGO_W_NONE_OF,
  ELIGO_W_AT_LEAST_OF, /* {n} */
  ELIGO_W_EVERY,
  ELIGO_W_SOME,
  ELIGO_W_NO_ROW,
  ELIGO_W_IF,
  ELIGO_W_UNLESS,
  ELIGO_W_BY,
  ELIGO_W_MEETS,
  ELIGO_W_REQUIRED,
  ELIGO_W_EXCLUDED,
  ELIGO_W_MARGIN,
  ELIGO_W_NOT_GIVEN,
  ELIGO_W_YES,
  ELIGO_W_NO,
  ELIGO_W_MISSING,
  ELIGO_W_MOST_DECISIVE,
  ELIGO_W_UNIT,
  ELIGO_W_EVIDENCE,
  ELIGO_W_FIX,
  ELIGO_W_NOW,
  ELIGO_W_DOUBTS,
  ELIGO_W_SHARES,
  ELIGO_W_BENEFIT,
  ELIGO_W_BESIDE,
  ELIGO_W_NO_NUMBER,
  ELIGO_W_LENDERS_SHARE,
  ELIGO_W_PAPERS,
  ELIGO_W_DUTIES,
  ELIGO_W_RULES,
  ELIGO_W_FINGERPRINT,
  ELIGO_W_DECISION,
  ELIGO_W_UNNAMED_TEST,
  ELIGO_W_IS_EXCLUDED,
  ELIGO_W_IS_NOT_EXCLUDED,
  ELIGO_W_USES,
  ELIGO_W_SHARE,
  ELIGO_W_NOT_YET,
  ELIGO_W_SHEET,
  ELIGO_W_CRITERION,
  ELIGO_W_CLAUSE,
  ELIGO_W_FACT,
  ELIGO_W_SOURCE,
  ELIGO_W_RESULT,
  ELIGO_W_PREPARED_BY,
  ELIGO_W_APPROVED_BY,
  ELIGO_W_NAME,
  ELIGO_W_DATE,
  ELIGO_W_CODE,
  ELIGO_W_LISTS,
  ELIGO_WORDS
} eligo_word;

const char *eligo_word_in(eligo_word word, eligo_language language);
/* A title in the language, or in the other where it is missing; NULL where both are. */
const char *eligo_title_in(eligo_bilingual title, eligo_language language);

/* "met", "not_met", "not_applicable", "unknown". */
const char *eligo_outcome_code(eligo_outcomes outcome);
const char *eligo_outcome_in(eligo_outcomes outcome, eligo_language language);
/* ✔ ✘ – ? */
const char *eligo_outcome_symbol(eligo_outcomes outcome);
/* Eligible, not eligible, undetermined: 0, 1, 2. */
size_t eligo_verdict_place(eligo_verdict verdict);
const char *eligo_verdict_code(eligo_verdict verdict);
const char *eligo_verdict_in(eligo_verdict verdict, eligo_language language);
const char *eligo_verdict_symbol(eligo_verdict verdict);
/* "compare", "any_of" … */
const char *eligo_kind_code(unsigned kind);
const char *eligo_reason_code(eligo_reason reason);
const char *eligo_part_in(const char *part, eligo_language language);
const char *eligo_step_in(const eligo_step_result *step, eligo_language language);
/* The outcome of a step; exclusions have words of their own. */
const char *eligo_step_outcome_in(const eligo_step_result *step, eligo_language language);
const char *eligo_quality_in(const char *quality, eligo_language language);
/* "above" for ">"; what is not known stays as it is. */
const char *eligo_relation_in(const char *relation, eligo_language language);

/* The clause that says why: "Power density is not given". `title` (member NULL: `a`) names the fact
 * or the point. Adds nothing for ELIGO_R_NONE. */
void eligo_reason_say(eligo_reason reason, eligo_bilingual title, const char *a, const char *b,
                      eligo_language language, eligo_text *out);
/* The whole decision in one or more sentences, without the verdict's own word: "A requirement is
 * not met …" */
void eligo_summary_say(const eligo_decision *decision, eligo_language language, eligo_text *out);
/* Fills {a}, {b}, {t} in a template; a part in [brackets] is left out where what it names is NULL.
 */
void eligo_template_say(const char *pattern, const char *t, const char *a, const char *b,
                        eligo_text *out);

#endif
