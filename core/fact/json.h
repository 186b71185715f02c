/* A walk over the tokens of a JSON document. A cursor lives on its caller's stack and borrows the tokens; texts it hands
 * out point into them or, where they hold escapes, into the arena. The whole grammar is checked on the way: what was
 * walked to the end without a fault is valid JSON. */
#ifndef ELIGO_FACT_JSON_H
#define ELIGO_FACT_JSON_H

#include "base/arena.h"
#include "fact/json_door.h"

#include <string.h>

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
  bool flag;               /* BOOLEAN */
  bool decimal;            /* NUMBER: it is `mantissa` / 10^`scale` */
  uint8_t scale;
  uint32_t token;          /* its first token */
  uint32_t key_length, length;
  const char *key;         /* unescaped, not NUL-terminated; NULL outside objects */
  const char *text;        /* STRING: unescaped; NUMBER: as written; not NUL-terminated */
  int64_t mantissa;
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
  uint32_t token;   /* its bracket */
  uint32_t pending; /* where the cursor stands while nobody went into the last member; 0: that is no array or object */
  char close;       /* 0: at the end */
  bool first;
  uint64_t seen;    /* for eligo_json_repeats */
} eligo_json_loop;

eligo_cursor eligo_cursor_of(const eligo_json_tokens *tokens, eligo_arena *arena, uint32_t deepest);
/* The value where the cursor stands. False after a fault. */
bool eligo_json_take(eligo_cursor *c, eligo_json *out);
/* The next member; one that nobody went into is skipped. False at the end or after a fault. */
static inline bool eligo_json_next(eligo_cursor *c, eligo_json_loop *loop, eligo_json *kid);
/* Walks past an array or object that was taken last. */
void eligo_json_skip(eligo_cursor *c, const eligo_json *value);
/* Nothing may follow. False after a fault. */
bool eligo_json_finish(eligo_cursor *c);
/* Goes into the array or object that was taken last. */
static inline eligo_json_loop eligo_json_enter(eligo_cursor *c, const eligo_json *value) {
  c->depth++;
  c->next = value->token + 1;
  return (eligo_json_loop){.token = value->token, .first = true, .close = value->type == ELIGO_JSON_OBJECT ? '}' : ']'};
}
/* Back to a member of an array or object that was taken before. */
static inline void eligo_json_return(eligo_cursor *c, const eligo_json *value) {
  c->next = value->token + 1;
}

/* True where the same key stands before `kid` in its object, found by reading that again from its start. */
bool eligo_json_stands_before(const eligo_cursor *c, uint32_t object, const eligo_json *kid);
/* A number below 64; the keys of a profile's own objects have different ones. The key is not empty. */
static inline uint32_t eligo_json_key_mark(const char *key, uint32_t length) {
  return (length + (uint8_t)key[0] + (uint8_t)key[length - 1] * 2u) & 63;
}
static inline uint64_t eligo_json_key_bit(const char *key, uint32_t length) {
  return length == 0 ? 1 : UINT64_C(1) << eligo_json_key_mark(key, length);
}
/* The same, mostly without reading. Asked for each key of an object, or for none before. */
static inline bool eligo_json_repeats(const eligo_cursor *c, eligo_json_loop *loop, const eligo_json *kid) {
  const uint64_t bit = eligo_json_key_bit(kid->key, kid->key_length);
  const bool maybe = (loop->seen & bit) != 0;
  loop->seen |= bit;
  return maybe && eligo_json_stands_before(c, loop->token, kid);
}
/* How many members an array or object has; the cursor stays. */
uint32_t eligo_json_count(const eligo_cursor *c, const eligo_json *value);
/* Of an object that was taken last: whether it has no member, and whether it has one of a key. */
bool eligo_json_is_empty(const eligo_cursor *c, const eligo_json *object);
bool eligo_json_has(const eligo_cursor *c, const eligo_json *object, const char *key, size_t length);
/* Checks the whole document, whatever was walked so far. */
eligo_json_end eligo_json_check(eligo_cursor c, const char **message, size_t *offset);

/* --- the hot path: most documents have no escapes and few blanks; what has is left to json.c --- */

/* Eight digits as bytes of 0 to 9, the first in the lowest, as a number: pairs, then fours, then all. */
static inline uint64_t eligo_sum_of_digits(uint64_t word) {
  word = word * 2561 >> 8;
  word = (word & UINT64_C(0x00FF00FF00FF00FF)) * 6553601 >> 16;
  return (word & UINT64_C(0x0000FFFF0000FFFF)) * UINT64_C(42949672960001) >> 32;
}

/* What a number may begin with: no zero before other digits, no point, no sign. */
static inline bool eligo_leads_number(const char *start, uint32_t length) {
  return start[0] > '0' || (start[0] == '0' && (length == 1 || start[1] == '.'));
}

#define ELIGO_ZEROS UINT64_C(0x3030303030303030)

/* A bit for each byte that is beyond 9, and perhaps for those behind it. */
static inline uint64_t eligo_beyond_nine(uint64_t digits) {
  return (digits | (digits + UINT64_C(0x7676767676767676))) & UINT64_C(0x8080808080808080);
}

/* Takes the point out of digits, where there is one: those before it close up. False where they are not digits, or end with it. */
__attribute__((always_inline)) static inline bool eligo_close_up(uint64_t *digits, bool *pointed, uint8_t *scale) {
  const uint64_t point = '.' ^ '0', last = UINT64_C(0xFF) << 56;
  if ((*digits >> 48 & 0xFF) == point) { /* one digit behind it, as measured values mostly have: no step depends on where it stands */
    *digits = (*digits & last) | (*digits << 8 & ~last);
    *pointed = true;
    *scale = 1;
    return eligo_beyond_nine(*digits) == 0;
  }
  const uint64_t other = eligo_beyond_nine(*digits);
  *pointed = other != 0;
  *scale = 0;
  if (other == 0) return true;
  const uint64_t one = other >> 7; /* in the byte of the point */
  const uint64_t word = *digits ^ one * point, before = word & (one - 1);
  *digits = word - before + (before << 8);
  *scale = (uint8_t)(__builtin_clzll(other) >> 3);
  return (other & (other - 1)) == 0 && one >> 56 == 0 && (word & one * 0xFF) == 0;
}

/* A number of at most eight bytes that are digits and perhaps a point, all at once and without a step a digit: "1", "12.5".
 * False for any other, which may be a number all the same. */
__attribute__((always_inline)) static inline bool eligo_json_short_number(const char *start, uint32_t length, int64_t *mantissa, uint8_t *scale) {
  uint64_t word;
  bool pointed;
  if (length - 1 > 7 || !eligo_leads_number(start, length)) return false;
  memcpy(&word, start, sizeof word);
  word = (word ^ ELIGO_ZEROS) << (64 - 8 * length); /* digits at the upper end, zeros before them */
  if (!eligo_close_up(&word, &pointed, scale)) return false;
  *mantissa = (int64_t)eligo_sum_of_digits(word);
  return true;
}

/* The same of nine to sixteen bytes, with the point among the last eight: "3320000.00". */
static inline bool eligo_json_longer_number(const char *start, uint32_t length, int64_t *mantissa, uint8_t *scale) {
  uint64_t head, tail;
  bool pointed;
  if (length - 9 > 7 || !eligo_leads_number(start, length)) return false;
  memcpy(&head, start, sizeof head);
  memcpy(&tail, start + length - 8, sizeof tail);
  head = (head ^ ELIGO_ZEROS) << (128 - 8 * length);
  tail ^= ELIGO_ZEROS;
  if (eligo_beyond_nine(head) != 0 || !eligo_close_up(&tail, &pointed, scale)) return false;
  *mantissa = (int64_t)(eligo_sum_of_digits(head) * (pointed ? 10000000 : 100000000) + eligo_sum_of_digits(tail));
  return true;
}

bool eligo_json_next_slowly(eligo_cursor *c, eligo_json_loop *loop, eligo_json *kid);
/* Reads "-12.50" as a mantissa and a scale; false where it is longer than 18 digits or written otherwise. */
bool eligo_decimal_read(const char *text, size_t length, int64_t *mantissa, uint8_t *scale);
/* The value at a token, which is the one before where the cursor stands. */
bool eligo_json_take_at(eligo_cursor *c, uint32_t token, eligo_json *out);

/* The text from the quote at `start` to the one right before `end`, which is not the same, since a text is closed; false where it is not
 * as plain as that. */
static inline bool eligo_json_plain(const eligo_cursor *c, const char *start, const char *end, const char **text, uint32_t *length) {
  *text = start + 1;
  *length = (uint32_t)(end - start - 2);
  return end[-1] == '"' && !c->tokens.escapes;
}

/* The end of an array or object whose last member is done with. */
static inline bool eligo_json_ends(eligo_cursor *c, eligo_json_loop *loop) {
  const bool closes = loop->close != 0 && c->tokens.bytes[c->tokens.at[c->next]] == loop->close;
  if (!closes || c->next == loop->pending || c->end != ELIGO_JSON_FINE) return false;
  c->next++;
  c->depth--;
  loop->close = 0;
  return true;
}

/* The token that would be the key of the next member, where one is due in an object and no text is escaped; else NULL. */
static inline const uint32_t *eligo_json_due(const eligo_cursor *c, const eligo_json_loop *loop) {
  const uint32_t *at = c->tokens.at + c->next + !loop->first;
  return !c->tokens.escapes && c->next != loop->pending && (loop->first || c->tokens.bytes[at[-1]] == ',') ? at : NULL;
}

/* Past members that were taken elsewhere, to where the next would be due. */
static inline void eligo_json_pass(eligo_cursor *c, eligo_json_loop *loop, const uint32_t *due) {
  loop->first = false;
  loop->pending = 0;
  c->next = (uint32_t)(due - c->tokens.at) - 1; /* at the comma, or at what else stands behind the last */
}

/* Whether the next member is the array or object of a key that has not been met here, written plainly: then it is taken. `text` is the
 * key with its quotes and its colon. */
__attribute__((always_inline)) static inline bool eligo_json_opens(eligo_cursor *c, eligo_json_loop *loop, const char *text, size_t length,
                                                                   char bracket, eligo_json *kid) {
  const uint32_t *at = eligo_json_due(c, loop);
  const char *bytes = c->tokens.bytes;
  const uint64_t bit = eligo_json_key_bit(text + 1, (uint32_t)length - 3);
  if (at == NULL || memcmp(bytes + at[0], text, length) != 0 || bytes[at[2]] != bracket) return false;
  if (at[1] - at[0] != length - 1 || (loop->seen & bit) != 0 || c->depth >= c->deepest) return false;
  loop->seen |= bit;
  loop->first = false;
  kid->type = bracket == '{' ? ELIGO_JSON_OBJECT : ELIGO_JSON_ARRAY;
  kid->token = (uint32_t)(at - c->tokens.at) + 2;
  c->next = loop->pending = kid->token + 1;
  return true;
}
#define ELIGO_JSON_OPENS(c, loop, key, bracket, kid) eligo_json_opens(c, loop, "\"" key "\":", sizeof key + 2, bracket, kid)

static inline bool eligo_json_next(eligo_cursor *c, eligo_json_loop *loop, eligo_json *kid) {
  const uint32_t key = c->next + !loop->first;
  const uint32_t *at = c->tokens.at + key;
  const char *bytes = c->tokens.bytes;
  bool plain = loop->close == '}' && c->next != loop->pending && (loop->first || bytes[at[-1]] == ',') && bytes[at[0]] == '"' &&
               bytes[at[1]] == ':' && eligo_json_plain(c, bytes + at[0], bytes + at[1], &kid->key, &kid->key_length);
  if (!plain) return !eligo_json_ends(c, loop) && eligo_json_next_slowly(c, loop, kid);
  loop->first = false;
  loop->pending = 0;
  c->next = key + 3;
  kid->token = key + 2;
  kid->type = ELIGO_JSON_STRING;
  if (bytes[at[2]] == '"' && eligo_json_plain(c, bytes + at[2], bytes + at[3], &kid->text, &kid->length)) return true;
  if (bytes[at[2]] == '{' && c->depth < c->deepest) {
    kid->type = ELIGO_JSON_OBJECT;
  } else if (!eligo_json_take_at(c, key + 2, kid)) {
    return eligo_json_next_slowly(c, loop, kid);
  }
  if (kid->type >= ELIGO_JSON_ARRAY) loop->pending = c->next;
  return true;
}

/* The same of an array whose members are mostly objects. */
static inline bool eligo_json_next_object(eligo_cursor *c, eligo_json_loop *loop, eligo_json *kid) {
  const uint32_t token = c->next + !loop->first, *at = c->tokens.at + token;
  const char *bytes = c->tokens.bytes;
  const bool due = loop->close == ']' && c->next != loop->pending && c->end == ELIGO_JSON_FINE && (loop->first || bytes[at[-1]] == ',');
  if (!due || bytes[at[0]] != '{' || c->depth >= c->deepest) return eligo_json_next(c, loop, kid);
  loop->first = false;
  kid->key = NULL;
  kid->type = ELIGO_JSON_OBJECT;
  kid->token = token;
  c->next = loop->pending = token + 1;
  return true;
}

#endif
