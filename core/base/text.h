/* A growing text. The owner frees it; one thread at a time. After memory ends it stays as it was and
 * `failed` is set, so a writer checks once, at the end. */
#ifndef ELIGO_BASE_TEXT_H
#define ELIGO_BASE_TEXT_H

#include "eligo/status.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct eligo_text {
  char *bytes; /* always NUL-terminated once something was added; may be NULL before */
  size_t length, capacity;
  bool failed;
} eligo_text; /* all zero is an empty text */

static inline void eligo_text_add(eligo_text *text, const char *bytes, size_t length);
void eligo_text_string(eligo_text *text, const char *string); /* NULL adds nothing */
void eligo_text_char(eligo_text *text, char c);
void eligo_text_format(eligo_text *text, const char *format, ...) ELIGO_PRINTF(2, 3);
/* A JSON string, quotes and escapes included; the bytes must be UTF-8. NULL writes null. */
void eligo_text_json(eligo_text *text, const char *string);
void eligo_text_json_bytes(eligo_text *text, const char *bytes, size_t length);
/* The same where nothing needs an escape, behind `before` and its key: one step for what most lines are made of. False
 * where it is not as plain as that; then nothing was added. */
bool eligo_text_plain_member(eligo_text *text, const char *before, const char *key, const char *value);
/* The same of a key alone, its colon behind it. */
bool eligo_text_plain_key(eligo_text *text, const char *before, const char *key);
void eligo_text_count(eligo_text *text, uint64_t count);
/* True where a JSON string of them needs no escape. */
bool eligo_text_is_plain(const char *bytes, size_t length);
/* With what HTML reads as markup, and controls, made harmless. NULL adds nothing. */
void eligo_text_html(eligo_text *text, const char *string);
void eligo_text_clear(eligo_text *text); /* keeps the memory */
void eligo_text_free(eligo_text *text);

/* For pieces that go in one after the other: where the first of up to `more` bytes goes, or NULL when memory ends. What
 * was put there counts from eligo_text_end on. */
static inline char *eligo_text_room(eligo_text *text, size_t more);
static inline char *eligo_text_put(char *at, const char *bytes, size_t length); /* answers the place behind them */
char *eligo_text_put_count(char *at, uint64_t count);                          /* 20 digits at most */
static inline void eligo_text_end(eligo_text *text, char *at);

/* Where there is no room yet. */
ELIGO_RARE char *eligo_text_room_slowly(eligo_text *text, size_t more);
ELIGO_RARE void eligo_text_add_slowly(eligo_text *text, const char *bytes, size_t length);

static inline void eligo_text_add(eligo_text *text, const char *bytes, size_t length) {
  if (text->failed || length >= text->capacity - text->length) {
    eligo_text_add_slowly(text, bytes, length);
    return;
  }
  if (length > 0) memcpy(text->bytes + text->length, bytes, length);
  text->length += length;
  text->bytes[text->length] = '\0';
}

static inline char *eligo_text_room(eligo_text *text, size_t more) {
  if (text->failed || more >= text->capacity - text->length) return eligo_text_room_slowly(text, more);
  return text->bytes + text->length;
}

static inline char *eligo_text_put(char *at, const char *bytes, size_t length) {
  memcpy(at, bytes, length);
  return at + length;
}

static inline void eligo_text_end(eligo_text *text, char *at) {
  *at = '\0';
  text->length = (size_t)(at - text->bytes);
}

#endif
