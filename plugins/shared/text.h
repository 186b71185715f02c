/* What several plugins need: a growing text, UTF-8, names. Compiled into each plugin, which links nothing of Eligo's. One
 * thread at a time. */
#ifndef PLUGINS_SHARED_TEXT_H
#define PLUGINS_SHARED_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* All zero is an empty text. After memory ends it stays as it was and `failed` is set. */
typedef struct plug_text {
  char *bytes; /* NUL-terminated once something was added; may be NULL before */
  size_t length, capacity;
  bool failed;
} plug_text;

void plug_add(plug_text *text, const char *bytes, size_t length);
void plug_string(plug_text *text, const char *string); /* NULL adds nothing */
void plug_char(plug_text *text, char c);
__attribute__((format(printf, 2, 3))) void plug_format(plug_text *text, const char *format, ...);
/* A JSON string with its quotes; the bytes must be UTF-8. */
void plug_json(plug_text *text, const char *bytes, size_t length);
void plug_clear(plug_text *text);
void plug_free(plug_text *text);

/* Place of the first byte that is not UTF-8, or `length`. */
size_t plug_utf8_flaw(const char *bytes, size_t length);
/* Small letters of ASCII; the same text otherwise. */
bool plug_same(const char *a, size_t a_length, const char *b);
/* Changes that turn one name into the other, at most `most` + 1. */
unsigned plug_distance(const char *a, size_t a_length, const char *b, unsigned most);

#endif
