/* The words of an answer: outcomes of a criterion, verdicts of a deal. Plain values; any thread. */
#ifndef ELIGO_VERDICT_H
#define ELIGO_VERDICT_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* A set of outcomes that are still possible. One bit is a settled outcome, more print as "unknown". */
typedef uint8_t eligo_outcomes;
enum {
  ELIGO_MET = 1,
  ELIGO_NOT_MET = 2,
  ELIGO_NOT_APPLICABLE = 4,
  ELIGO_OPEN = ELIGO_MET | ELIGO_NOT_MET, /* a test whose facts are open */
  ELIGO_ANY = 7,
};

typedef enum eligo_verdict {
  ELIGO_ELIGIBLE = 0,
  ELIGO_NOT_ELIGIBLE = 10, /* the exit statuses of the command */
  ELIGO_UNDETERMINED = 11,
} eligo_verdict;

typedef enum eligo_language { ELIGO_EN = 0, ELIGO_ZH = 1, ELIGO_LANGUAGES = 2 } eligo_language;

#ifdef __cplusplus
}
#endif
#endif
