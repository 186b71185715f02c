/* Cases: what a rulebook must answer, written as text beside the rules (docs/writing-rules.md). A
 * list of cases and all its texts live in the caller's arena and borrow the rulebook; it is
 * read-only once read, so any number of threads, each with a session of its own, may run cases of
 * it. */
#ifndef ELIGO_STUDY_CASES_H
#define ELIGO_STUDY_CASES_H

#include "base/file.h"
#include "base/text.h"
#include "eligo/session.h"
#include "rule/rulebook.h"
#include "study/coverage.h"

/* One row of a list: { penalty.on: 2025-01-01, penalty.serious: yes }. */
typedef struct eligo_case_pair {
  const char *name, *value;
} eligo_case_pair;
typedef struct eligo_case_row {
  eligo_case_pair *pairs;
  size_t count, capacity;
} eligo_case_row;

/* A fact as given. Lists of records have rows, everything else a value; "unknown" says that it is
 * not given. */
typedef struct eligo_case_fact {
  const eligo_fact *fact;
  const char *value;
  eligo_case_row *rows;
  size_t n_rows, c_rows;
  bool inherited; /* by `like` */
} eligo_case_fact;
typedef struct eligo_case_facts {
  eligo_case_fact *at;
  size_t count, capacity;
} eligo_case_facts;

typedef struct eligo_case_item {
  const eligo_standard *standard;
  const char *item; /* as written; it need not exist, so that a case can say what happens then */
} eligo_case_item;
enum { ELIGO_CASE_ITEMS = 8 };
typedef struct eligo_case_items {
  eligo_case_item at[ELIGO_CASE_ITEMS];
  size_t count;
} eligo_case_items;

typedef struct eligo_case_use {
  const char *id, *activity, *amount; /* NULL: those of the case */
  eligo_case_items items;             /* none: those of the case */
  eligo_case_facts facts;
  bool written; /* by a line `use:`; else the one use every case has */
} eligo_case_use;

typedef struct eligo_case_confirmation {
  const char *criterion, *outcome, *who, *second, *when, *why;
} eligo_case_confirmation;

typedef enum eligo_expected {
  ELIGO_EXPECT_CRITERION, /* id: outcome */
  ELIGO_EXPECT_ITEM,      /* standard, item (NULL: any): verdict */
  ELIGO_EXPECT_VERDICT,   /* of the whole decision */
  ELIGO_EXPECT_GRADE,     /* text: of the item; "none" */
  ELIGO_EXPECT_MISSING,   /* text: a fact */
  ELIGO_EXPECT_FIX,       /* id */
  ELIGO_EXPECT_BENEFIT,   /* id: benefit, benefit/estimate or benefit/share; text: value; "none" */
  ELIGO_EXPECT_ERROR,     /* text: part of the message */
} eligo_expected;

enum { ELIGO_EXPECT_UNKNOWN = 8 }; /* beside the outcomes: not settled */

typedef struct eligo_expectation {
  eligo_expected kind;
  const char *key;  /* as written */
  const char *use;  /* "dam > contribution": in this use only; NULL: in every use */
  const char *id;   /* full criterion id */
  const char *item; /* ELIGO_EXPECT_ITEM */
  const eligo_standard *standard;
  const char *text;
  unsigned outcome; /* ELIGO_MET, ELIGO_NOT_MET, ELIGO_NOT_APPLICABLE or ELIGO_EXPECT_UNKNOWN */
  eligo_verdict verdict;
  unsigned line;
} eligo_expectation;

typedef struct eligo_case {
  const char *name, *file;
  unsigned line;
  const char *as_of, *product, *activity, *until, *amount;
  const eligo_standard *standards[ELIGO_CASE_ITEMS];
  size_t n_standards;
  eligo_case_items items;
  eligo_case_facts facts; /* of the firm and the request */
  eligo_case_use *uses;   /* in the order written; the first may be the unwritten one */
  size_t n_uses, c_uses;
  eligo_case_confirmation *confirmed;
  size_t n_confirmed, c_confirmed;
  eligo_expectation *expected;
  size_t n_expected, c_expected;
} eligo_case;

typedef struct eligo_cases {
  eligo_case **at;
  size_t count, capacity;
} eligo_cases;

/* Reads one file's text; `name` is borrowed and stands in faults and results. Every fault is found:
 * ELIGO_BAD_INPUT with them in `faults`, or ELIGO_MEMORY; `out` is written on ELIGO_OK only. Cases
 * are added behind those `out` holds. */
eligo_status eligo_cases_read(const eligo_rulebook *rulebook, const char *name, const char *text,
                              size_t length, eligo_arena *arena, eligo_cases *out,
                              eligo_faults *faults);

/* The *.cases files of a folder and the folders in it, sorted by path; a path of a file is that
 * file. */
eligo_status eligo_cases_find(const char *path, eligo_arena *arena, eligo_names *out,
                              const char **message);

/* The case as a profile in JSON, added to `out`. */
void eligo_case_profile(const eligo_rulebook *rulebook, const eligo_case *one, eligo_text *out);

typedef struct eligo_difference {
  unsigned line;    /* of the expectation, or of the case */
  const char *text; /* "contribution: expected met, got unknown: lifecycle_ghg is missing" */
} eligo_difference;

typedef struct eligo_case_result {
  bool passed;
  eligo_difference *differences; /* in the arena */
  size_t count, capacity;
} eligo_case_result;

/* Decides the case and compares. `coverage` may be NULL; else it learns what was seen. ELIGO_OK
 * whether the case passed or not; ELIGO_MEMORY, or ELIGO_INTERNAL where the session failed. Not to
 * be called in two threads with one session, arena or coverage. */
eligo_status eligo_case_run(eligo_session *session, const eligo_rulebook *rulebook,
                            const eligo_case *one, eligo_arena *arena, eligo_case_result *out,
                            eligo_coverage *coverage);

/* Decides the case's profile as the case asks, with reasons or without. What the session says: ELIGO_OK, ELIGO_BAD_INPUT with faults, … */
eligo_status eligo_case_decide(eligo_session *session, const eligo_rulebook *rulebook, const eligo_case *one,
                               bool reasons, const eligo_decision **decision, eligo_faults *faults);

/* The words of the form: "not met" (also for ELIGO_EXPECT_UNKNOWN), "not eligible". */
const char *eligo_case_outcome_word(unsigned outcome);
const char *eligo_case_verdict_word(eligo_verdict verdict);

/* For case_check.c alone: compares what was decided with what was expected. */
void eligo_case_check(const eligo_case *one, const eligo_decision *decision, eligo_arena *arena,
                      eligo_case_result *out);
void eligo_case_differs(eligo_case_result *out, eligo_arena *arena, unsigned line,
                        const char *format, ...) ELIGO_PRINTF(4, 5);

#endif
