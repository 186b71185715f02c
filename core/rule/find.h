/* Search among items, facts and neutral activities, by words in both languages and by industry
 * code. Suggests and never decides. Nothing allocates; any thread. */
#ifndef ELIGO_RULE_FIND_H
#define ELIGO_RULE_FIND_H

#include "rule/rulebook.h"

typedef enum eligo_hit_kind { ELIGO_HIT_ITEM, ELIGO_HIT_ACTIVITY, ELIGO_HIT_FACT } eligo_hit_kind;

/* One thing found: its place in rulebook->items, dictionary.activities or dictionary.facts. */
typedef struct eligo_hit {
  eligo_hit_kind kind;
  uint32_t index;
  uint32_t score;     /* larger is nearer; only its order means something */
  const char *code;   /* the industry code that matched ("D35.11"), or NULL */
  const char *scheme; /* its scheme ("nace_2"), or NULL */
} eligo_hit;

/* Finds what matches `query`: words ("wind farm", "水力发电"), an item ("4.5", "eu-taxonomy/4.5"),
 * a code ("D35.11", "gbt4754:4413"). Writes the best `capacity` hits, best first, ties in the order
 * of items, activities, facts; answers how many there are. */
size_t eligo_find(const eligo_rulebook *rulebook, const char *query, eligo_hit *hits,
                  size_t capacity);

#endif
