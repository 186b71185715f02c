/* The inside of reading a profile, for core/fact alone. A reader lives on the stack of eligo_profile_read. */
#ifndef ELIGO_FACT_READER_H
#define ELIGO_FACT_READER_H

#include "fact/json_door.h"
#include "fact/profile.h"

#include <string.h>

/* What stays between reads: the parser and units met before, by their text. */
typedef struct eligo_profile_cache eligo_profile_cache;

typedef struct eligo_reader {
  eligo_profile *profile;
  const eligo_dictionary *dictionary;
  const eligo_json *nodes;
  const char *bytes;
  size_t length;
  const char *source;
  bool unknown_facts_warn;
  eligo_faults *faults;
  char path[160]; /* of the value being read; cut where it grows longer */
  size_t path_length;
} eligo_reader;

/* reader.c: paths and faults */
void eligo_reader_enter(eligo_reader *r, const char *key, size_t length, size_t *before);
void eligo_reader_enter_index(eligo_reader *r, uint32_t index, size_t *before);
void eligo_reader_leave(eligo_reader *r, size_t before);
void eligo_reader_fault(eligo_reader *r, const eligo_json *at, const char *id, const char *format, ...) ELIGO_PRINTF(4, 5);
void eligo_reader_warn(eligo_reader *r, const eligo_json *at, const char *id, const char *format, ...) ELIGO_PRINTF(4, 5);
bool eligo_key_is(const eligo_json *node, const char *key);
/* Faults for keys that stand twice in one object. */
void eligo_reader_unique_keys(eligo_reader *r, const eligo_json *object);
const char *eligo_reader_copy(eligo_reader *r, const eligo_json *text); /* NUL-terminated */
/* A text of the document, or a fault. */
bool eligo_reader_text(eligo_reader *r, const eligo_json *node, const char *what);
static inline const eligo_json *eligo_first(const eligo_reader *r, const eligo_json *node) {
  return node->first == ELIGO_JSON_NONE ? NULL : &r->nodes[node->first];
}
static inline const eligo_json *eligo_after(const eligo_reader *r, const eligo_json *node) {
  return node->next == ELIGO_JSON_NONE ? NULL : &r->nodes[node->next];
}

/* reader_values.c: one value of a fact into `out`; false after a fault. */
bool eligo_reader_value(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out);
/* A unit by its text: from the cache, or read now. */
const eligo_unit *eligo_reader_unit(eligo_reader *r, const char *text, size_t length, char *why, size_t why_size);
eligo_profile_cache *eligo_cache_open(void);
void eligo_cache_close(eligo_profile_cache *cache);
eligo_json_door *eligo_cache_door(eligo_profile_cache *cache);
eligo_unit *eligo_cache_unit(eligo_profile_cache *cache, const char *text, size_t length, bool *found);

/* reader_facts.c: an object of facts, dotted or nested, into the slots of one owner. */
typedef struct eligo_target {
  eligo_owner owner;
  uint32_t list;       /* owner ELIGO_OF_RECORD: the list */
  eligo_value *values; /* by slot */
} eligo_target;
void eligo_reader_facts(eligo_reader *r, const eligo_json *object, const eligo_target *target);
/* The fact `section.key` beside the facts: request.amount, firm.country. */
void eligo_reader_own_fact(eligo_reader *r, const char *section, const eligo_json *node, const eligo_target *target);

#endif
