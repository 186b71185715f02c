/* Which facts some criteria ask for. Lives in the caller's arena; one thread. */
#ifndef ELIGO_CLI_NEEDS_H
#define ELIGO_CLI_NEEDS_H

#include "rule/rulebook.h"

typedef struct eligo_needs {
  const eligo_rulebook *rulebook;
  uint8_t *nodes;  /* by node: was looked at */
  uint8_t *seen;   /* by fact */
  uint32_t *facts; /* in the order of the rules */
  uint32_t count;
} eligo_needs;

eligo_status eligo_needs_start(eligo_needs *needs, const eligo_rulebook *rulebook,
                               eligo_arena *arena);
/* Adds what a criterion asks for, and what those that it refers to ask for. */
void eligo_needs_add(eligo_needs *needs, uint32_t node);
void eligo_needs_add_fact(eligo_needs *needs, uint32_t fact);

#endif
