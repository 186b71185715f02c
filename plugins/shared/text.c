#include "shared/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST_NAME = 120 };

static bool has_room(plug_text *text, size_t more) {
  if (text->failed || more > SIZE_MAX / 4 - text->length) {
    text->failed = true;
    return false;
  }
  size_t needed = text->length + more + 1;
  if (needed <= text->capacity) return true;
  size_t capacity = text->capacity == 0 ? 256 : text->capacity;
  while (capacity < needed) capacity *= 2;
  char *bytes = realloc(text->bytes, capacity);
  text->failed = bytes == NULL;
  if (bytes == NULL) return false;
  text->bytes = bytes;
  text->capacity = capacity;
  return true;
}

void plug_add(plug_text *text, const char *bytes, size_t length) {
  if (!has_room(text, length)) return;
  if (length > 0) memcpy(text->bytes + text->length, bytes, length);
  text->length += length;
  text->bytes[text->length] = '\0';
}

void plug_string(plug_text *text, const char *string) {
  if (string != NULL) plug_add(text, string, strlen(string));
}

void plug_char(plug_text *text, char c) {
  plug_add(text, &c, 1);
}

void plug_format(plug_text *text, const char *format, ...) {
  va_list list, again;
  va_start(list, format);
  va_copy(again, list);
  int length = vsnprintf(NULL, 0, format, list);
  va_end(list);
  if (length >= 0 && has_room(text, (size_t)length)) {
    vsnprintf(text->bytes + text->length, (size_t)length + 1, format, again);
    text->length += (size_t)length;
  }
  va_end(again);
}

void plug_json(plug_text *text, const char *bytes, size_t length) {
  plug_char(text, '"');
  for (size_t i = 0; i < length; i++) {
    unsigned char c = (unsigned char)bytes[i];
    if (c == '"' || c == '\\') {
      plug_char(text, '\\');
      plug_char(text, (char)c);
    } else if (c < 0x20) {
      plug_format(text, "\\u%04x", c);
    } else {
      plug_char(text, (char)c);
    }
  }
  plug_char(text, '"');
}

void plug_clear(plug_text *text) {
  text->length = 0;
  if (text->bytes != NULL) text->bytes[0] = '\0';
}

void plug_free(plug_text *text) {
  free(text->bytes);
  *text = (plug_text){0};
}

/* Bytes of the character that begins here, or 0. */
static size_t character(const unsigned char *at, size_t left) {
  unsigned char c = at[0];
  size_t length = c < 0x80 ? 1 : c >= 0xC2 && c <= 0xDF ? 2 : (c & 0xF0) == 0xE0 ? 3 : c >= 0xF0 && c <= 0xF4 ? 4 : 0;
  if (length == 0 || length > left) return 0;
  for (size_t i = 1; i < length; i++) {
    if ((at[i] & 0xC0) != 0x80) return 0;
  }
  if (c == 0xE0 && at[1] < 0xA0) return 0; /* written longer than needed */
  if (c == 0xED && at[1] > 0x9F) return 0; /* half of a pair of UTF-16 */
  if (c == 0xF0 && at[1] < 0x90) return 0;
  return c == 0xF4 && at[1] > 0x8F ? 0 : length;
}

size_t plug_utf8_flaw(const char *bytes, size_t length) {
  size_t at = 0;
  while (at < length) {
    size_t one = character((const unsigned char *)bytes + at, length - at);
    if (one == 0) return at;
    at += one;
  }
  return length;
}

static int lower(int c) {
  return c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
}

bool plug_same(const char *a, size_t a_length, const char *b) {
  if (strlen(b) != a_length) return false;
  for (size_t i = 0; i < a_length; i++) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

unsigned plug_distance(const char *a, size_t a_length, const char *b, unsigned most) {
  unsigned row[LONGEST_NAME + 1];
  size_t b_length = strlen(b);
  size_t apart = a_length > b_length ? a_length - b_length : b_length - a_length;
  if (a_length > LONGEST_NAME || b_length > LONGEST_NAME || apart > most) return most + 1;
  for (unsigned j = 0; j <= b_length; j++) row[j] = j;
  for (size_t i = 1; i <= a_length; i++) {
    unsigned before = row[0];
    row[0] = (unsigned)i;
    for (size_t j = 1; j <= b_length; j++) {
      unsigned change = before + (a[i - 1] != b[j - 1]);
      before = row[j];
      unsigned one = (row[j] < row[j - 1] ? row[j] : row[j - 1]) + 1;
      row[j] = one < change ? one : change;
    }
  }
  return row[b_length];
}
