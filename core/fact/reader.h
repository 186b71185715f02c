/* The inside of reading a profile, for core/fact alone. A reader lives on the stack of eligo_profile_read. */
#ifndef ELIGO_FACT_READER_H
#define ELIGO_FACT_READER_H

#include "fact/json.h"
#include "fact/profile.h"

#include <string.h>

enum { ELIGO_TRAIL = 48, ELIGO_CACHED_TEXT = 32, ELIGO_LONGEST_TEXT = 4096, ELIGO_QUOTED_DATE = 12 };

typedef struct eligo_cached_unit {
  char text[ELIGO_CACHED_TEXT];
  uint32_t length;
  eligo_unit unit;
} eligo_cached_unit;

/* A key of firm, request or a use that was met before, and what it stands for; laid out as a cache line. */
typedef struct eligo_own_key {
  char key[ELIGO_LONGEST_HOT]; /* and what stood behind it */
  uint32_t length;             /* 0: none met yet */
  uint32_t does;               /* the kind of a fact, or what reader_texts.c adds to them */
  uint32_t slot, fact;
  uint32_t unused[4];
} eligo_own_key;

/* What was said last of a number behind its value, by its bytes: those before its source, and those behind. */
typedef struct eligo_said {
  char before[ELIGO_LONGEST_HOT], behind[ELIGO_LONGEST_HOT];
  uint32_t n_before, n_behind; /* bytes; 0: nothing yet */
  uint8_t quality;
  eligo_dates dated;
} eligo_said;

enum { ELIGO_OWN_KEYS = 64 }; /* by the mark of a key */

/* What stays between reads: the parser, units and own keys met before by their text, and the last date of a paper. */
typedef struct eligo_profile_cache {
  eligo_json_door *door;
  eligo_cached_unit *units; /* open addressing; never more than half full */
  uint32_t count;
  eligo_cached_unit *last; /* that was asked for; NULL */
  char last_date[ELIGO_QUOTED_DATE]; /* zero bytes: none yet */
  eligo_dates last_dates;
  eligo_said said;
  eligo_own_key own[ELIGO_OF_RECORD][ELIGO_OWN_KEYS]; /* of firm, request and uses */
} eligo_profile_cache;

typedef struct eligo_reader {
  eligo_profile *profile;
  const eligo_dictionary *dictionary;
  eligo_cursor json;
  const char *source;
  bool unknown_facts_warn;
  bool checked, broken; /* the whole document was checked, and is no JSON: nothing else is said of it */
  eligo_faults *faults;
  uint32_t steps;
  uint32_t names_from; /* step at which the name of a fact begins */
  const char *section; /* that the name begins with beyond them: "firm"; NULL */
  uint32_t trail[ELIGO_TRAIL]; /* the way to the value being read, of `steps` steps: its token, or ELIGO_STEP + index in a list */
} eligo_reader;

#define ELIGO_STEP UINT32_C(0x80000000)

typedef struct eligo_target eligo_target;

/* reader.c: paths and faults */
static inline void eligo_reader_enter(eligo_reader *r, uint32_t step) {
  if (r->steps < ELIGO_TRAIL) r->trail[r->steps] = step;
  r->steps++;
}
static inline void eligo_reader_leave(eligo_reader *r) {
  r->steps--;
}
ELIGO_RARE void eligo_reader_fault(eligo_reader *r, const eligo_json *at, const char *id, const char *format, ...) ELIGO_PRINTF(4, 5);
ELIGO_RARE void eligo_reader_warn(eligo_reader *r, const eligo_json *at, const char *id, const char *format, ...) ELIGO_PRINTF(4, 5);
ELIGO_RARE void eligo_reader_malformed(eligo_reader *r, size_t offset, const char *why);
/* The name of the fact being read, as far as it fits; answers its whole length. */
size_t eligo_reader_name(const eligo_reader *r, char *out, size_t size);
static inline bool eligo_key_is(const eligo_json *node, const char *key, size_t length) {
  return length == node->key_length && memcmp(key, node->key, length) == 0;
}
#define ELIGO_KEY_IS(node, key) eligo_key_is(node, "" key, sizeof key - 1)
ELIGO_RARE void eligo_reader_repeated(eligo_reader *r, const eligo_json *kid);
/* The next member, with a fault where its key stands twice in the object. */
ELIGO_HOT bool eligo_reader_next(eligo_reader *r, eligo_json_loop *loop, eligo_json *kid) {
  if (!eligo_json_next(&r->json, loop, kid)) return false;
  if (kid->key != NULL && eligo_json_repeats(&r->json, loop, kid)) eligo_reader_repeated(r, kid);
  return true;
}
const char *eligo_reader_copy(eligo_reader *r, const eligo_json *text); /* NUL-terminated */
/* A text of the document, or a fault. */
bool eligo_reader_text(eligo_reader *r, const eligo_json *node, const char *what);

/* reader_plain.c: takes as many members of an object of facts as are written plainly, and leaves the cursor before the first that
 * is not. What it takes needs no second look; whatever it does not know it leaves alone. Not for rows of a list. */
void eligo_reader_plain_run(eligo_reader *r, eligo_json_loop *loop, const eligo_target *target, uint32_t section);

/* The text from the token at `start` to the one at `end`, where it is one and nothing stands behind it. A text of the tokens is closed, so
 * the quote before `end` is not the first. */
ELIGO_HOT bool eligo_take_span(const char *start, const char *end, eligo_span_text *out) {
  *out = (eligo_span_text){start + 1, (uint32_t)(end - start - 2)};
  return *start == '"' && end[-1] == '"';
}

/* A value of which nothing is known yet but that it is given by the object of that token. */
ELIGO_HOT void eligo_value_begin(eligo_value *value, uint32_t object) {
  value->state = ELIGO_KNOWN;
  value->quality = ELIGO_QUALITY_NONE;
  value->decimal = false;
  value->scale = 0;
  value->object = object;
  value->origin = NULL;
}
/* reader_texts.c: a text in quotes as the value of a fact, begun before; false where it is not surely one. */
bool eligo_reader_plain_text(eligo_reader *r, const eligo_fact *fact, eligo_span_text text, eligo_value *value);
/* Takes as many members of firm, request or a use (`use` is NULL for the others) as are plain texts, and leaves the cursor before the
 * first that is not. */
void eligo_reader_own_run(eligo_reader *r, eligo_json_loop *loop, const eligo_target *target, eligo_use *use);

/* What a quality is called, or ELIGO_QUALITY_NONE. */
static inline uint8_t eligo_quality_called(const char *text, size_t length) {
  if (length == 7 && eligo_load_short(text, 7) == eligo_load_short("audited", 7)) return ELIGO_AUDITED;
  if (length == 8 && eligo_same_key(text, "reported", 8)) return ELIGO_REPORTED;
  return length == 9 && eligo_same_key(text, "estimated", 9) ? ELIGO_ESTIMATED : ELIGO_QUALITY_NONE;
}

/* reader_values.c: one value of a fact into `out`, which is all zero before; false after a fault. */
bool eligo_reader_value(eligo_reader *r, const eligo_fact *fact, const eligo_json *node, eligo_value *out);
/* A unit by its text: from the cache, or read now. */
const eligo_unit *eligo_reader_unit(eligo_reader *r, const char *text, size_t length, char *why, size_t why_size);
eligo_profile_cache *eligo_cache_open(void);
void eligo_cache_close(eligo_profile_cache *cache);
eligo_json_door *eligo_cache_door(eligo_profile_cache *cache);
eligo_unit *eligo_cache_unit(eligo_profile_cache *cache, const char *text, size_t length, bool *found);

/* reader_facts.c: an object of facts, dotted or nested, into the places of one owner. */
struct eligo_target {
  eligo_owner owner;
  uint32_t list;    /* owner ELIGO_OF_RECORD: the list */
  uint32_t *places; /* by slot */
};
void eligo_reader_facts(eligo_reader *r, const eligo_json *object, const eligo_target *target);
/* The fact of the owner's own section beside the facts: request.amount, firm.country. */
void eligo_reader_own_fact(eligo_reader *r, const eligo_json *kid, const eligo_target *target);

#endif
