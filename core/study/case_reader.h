/* What the files that read cases share. It lives on the stack of eligo_cases_read; one thread. */
#ifndef ELIGO_STUDY_CASE_READER_H
#define ELIGO_STUDY_CASE_READER_H

#include "study/cases.h"

typedef struct eligo_case_reader {
  const eligo_rulebook *rulebook;
  const char *file;
  eligo_arena *arena;
  eligo_faults *faults;
  size_t faults_before;
  unsigned line;
  enum { ELIGO_IN_FILE, ELIGO_IN_CASE, ELIGO_IN_GIVEN, ELIGO_IN_EXPECT } place;
  eligo_case defaults; /* header lines before the first case */
  eligo_case *one;     /* the case being read */
  eligo_case_use *use; /* the use whose facts are being read; NULL: the case's only one */
  eligo_cases found;
  eligo_table names; /* of cases -> place in `found` */
} eligo_case_reader;

void eligo_case_fault(eligo_case_reader *r, const char *id, const char *format, ...)
    ELIGO_PRINTF(3, 4);
/* "; did you mean 'x'?", or "" where nothing is near. */
const char *eligo_case_hint(const char *nearest, char *out, size_t size);
/* Room for one more in an array of the case, cleared; NULL when memory ends. */
void *eligo_case_room(eligo_arena *arena, void **array, size_t *count, size_t *capacity,
                      size_t size);
/* Cuts the next part before a comma from `*rest` (spaces trimmed), in the arena; NULL where nothing
 * is left. */
const char *eligo_case_part(eligo_arena *arena, const char **rest);

/* case_given.c */
void eligo_case_read_given(eligo_case_reader *r, const char *key, const char *value);
bool eligo_case_read_items(eligo_case_reader *r, const char *text, eligo_case_items *out);
/* Copies what `like` takes over. */
void eligo_case_inherit(eligo_case_reader *r, const eligo_case *from);

/* case_expect.c */
void eligo_case_read_expected(eligo_case_reader *r, const char *key, const char *value);
/* The full id of a criterion that was written below the item, or NULL where nothing is called so.
 */
const char *eligo_case_criterion(eligo_case_reader *r, const char *written);

#endif
