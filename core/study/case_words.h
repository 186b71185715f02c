/* Outcomes and verdicts as case files write them. Constant texts; any thread. */
#ifndef ELIGO_STUDY_CASE_WORDS_H
#define ELIGO_STUDY_CASE_WORDS_H

#include "eligo/verdict.h"

static inline const char *eligo_case_outcome(eligo_outcomes outcome) {
  switch (outcome) {
  case ELIGO_MET:
    return "met";
  case ELIGO_NOT_MET:
    return "not met";
  case ELIGO_NOT_APPLICABLE:
    return "not applicable";
  default:
    return "unknown";
  }
}

static inline const char *eligo_case_verdict(eligo_verdict verdict) {
  return verdict == ELIGO_ELIGIBLE       ? "eligible"
         : verdict == ELIGO_NOT_ELIGIBLE ? "not eligible"
                                         : "undetermined";
}

#endif
