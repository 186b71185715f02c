/* Generated rulebooks and profiles, and a naive evaluator to hold the real one against. One world belongs to one test. */
#ifndef ELIGO_TESTS_WORLD_H
#define ELIGO_TESTS_WORLD_H

#include "base/text.h"
#include "rule/draft.h"

enum { FLAGS = 8, NUMBERS = 4, CHOICES = 2, VALUES = 3, FACTS = FLAGS + NUMBERS + CHOICES };

/* What is known: -1 absent; a flag 0 or 1, a number 0 to 6 (in kg, given in g), a choice 0 to 2. */
typedef struct knowledge {
  int value[FACTS];
} knowledge;

typedef struct world {
  uint64_t seed;
  eligo_draft_book book;
  eligo_draft *parts[3]; /* scope, contribution, no_harm; NULL where the item has none */
  unsigned labels;       /* points made so far: "p1", "p2" … */
} world;

/* A criterion held to an outcome (bit), by its point. */
typedef struct held {
  const char *label;
  uint8_t outcome;
} held;

uint64_t world_random(world *w, uint64_t below);
/* Declares units, facts, one standard and one item with random criteria of some depth. */
void world_make(world *w, uint64_t seed);
knowledge world_know(world *w, unsigned percent);
/* The profile that says so, as JSON. */
void world_profile(const knowledge *k, eligo_text *out);
const char *world_fact_name(int fact);

/* The same item judged by the definitions alone: every combination of definite outcomes is tried. 0 eligible, 10 not
 * eligible, 11 undetermined. */
int world_judge(const world *w, const knowledge *k, const held *turned, size_t n_turned);

#endif
