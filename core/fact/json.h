/* A walk over the tokens of a JSON document. A cursor lives on its caller's stack and borrows the tokens; texts it hands
 * out point into them or, where they hold escapes, into the arena. The whole grammar is checked on the way: what was
 * walked to the end without a fault is valid JSON. */
#ifndef ELIGO_FACT_JSON_H
#define ELIGO_FACT_JSON_H

#include "base/arena.h"
#include "fact/json_door.h"

typedef enum eligo_json_type {
  ELIGO_JSON_NULL,
  ELIGO_JSON_BOOLEAN,
  ELIGO_JSON_NUMBER,
  ELIGO_JSON_STRING,
  ELIGO_JSON_ARRAY,
  ELIGO_JSON_OBJECT,
} eligo_json_type;

/* One value. Of an array or object it is only the opening bracket: eligo_json_loop goes into it. */
typedef struct eligo_json {
  uint8_t type;
  bool flag;               /* ELIGO_JSON_BOOLEAN */
  uint32_t token;          /* its first token */
  uint32_t key_length, length;
  const char *key;         /* unescaped, not NUL-terminated; NULL outside objects */
  const char *text;        /* STRING: unescaped; NUMBER: as written; not NUL-terminated */
} eligo_json;

typedef struct eligo_cursor {
  eligo_json_tokens tokens;
  eligo_arena *arena; /* for texts with escapes */
  uint32_t next;      /* token */
  uint32_t depth, deepest;
  eligo_json_end end; /* of the walk: the first fault stays */
  const char *message;
  size_t offset;
} eligo_cursor;

/* The members of an array or object, one by one. */
typedef struct eligo_json_loop {
  uint32_t token; /* its bracket */
  uint32_t kid;   /* the last member, where that is an array or object; else the bracket */
  char close;     /* 0: at the end */
  bool first;
  uint64_t seen;  /* for eligo_json_repeats */
} eligo_json_loop;

eligo_cursor eligo_cursor_of(const eligo_json_tokens *tokens, eligo_arena *arena, uint32_t deepest);
/* The value where the cursor stands. False after a fault. */
bool eligo_json_take(eligo_cursor *c, eligo_json *out);
/* Goes into the array or object that was taken last. */
eligo_json_loop eligo_json_enter(eligo_cursor *c, const eligo_json *value);
/* The next member; one that nobody went into is skipped. False at the end or after a fault. */
bool eligo_json_next(eligo_cursor *c, eligo_json_loop *loop, eligo_json *kid);
/* Walks past an array or object that was taken last. */
void eligo_json_skip(eligo_cursor *c, const eligo_json *value);
/* Nothing may follow. False after a fault. */
bool eligo_json_finish(eligo_cursor *c);
/* Back to a member of an array or object that was taken before. */
void eligo_json_return(eligo_cursor *c, const eligo_json *value);

/* True where the same key stands before `kid` in its object. Asked for each key of it, or for none before. */
bool eligo_json_repeats(eligo_cursor *c, eligo_json_loop *loop, const eligo_json *kid);
/* The same by reading the object again from its start. */
bool eligo_json_stands_before(const eligo_cursor *c, uint32_t object, const eligo_json *kid);
/* How many members an array or object has; the cursor stays. */
uint32_t eligo_json_count(const eligo_cursor *c, const eligo_json *value);
bool eligo_json_is_empty(const eligo_cursor *c, const eligo_json *value);
/* Whether an object that was taken last has a key. */
bool eligo_json_has(const eligo_cursor *c, const eligo_json *object, const char *key, size_t length);
/* Checks the whole document, whatever was walked so far. */
eligo_json_end eligo_json_check(eligo_cursor c, const char **message, size_t *offset);

#endif
