#include "base/text.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool make_room(eligo_text *text, size_t more) {
  if (text->failed) return false;
  if (more < text->capacity - text->length) return true;
  size_t need = text->length + more + 1;
  size_t larger = text->capacity == 0 ? 256 : text->capacity;
  while (larger < need && larger <= SIZE_MAX / 2) larger *= 2;
  char *moved = larger < need ? NULL : realloc(text->bytes, larger);
  if (moved == NULL) {
    text->failed = true;
    return false;
  }
  text->bytes = moved;
  text->capacity = larger;
  return true;
}

void eligo_text_add_slowly(eligo_text *text, const char *bytes, size_t length) {
  if (make_room(text, length)) eligo_text_add(text, bytes, length);
}

char *eligo_text_room_slowly(eligo_text *text, size_t more) {
  return make_room(text, more) ? text->bytes + text->length : NULL;
}

void eligo_text_string(eligo_text *text, const char *string) {
  if (string != NULL) eligo_text_add(text, string, strlen(string));
}

void eligo_text_char(eligo_text *text, char c) {
  const bool room = !text->failed && 1 < text->capacity - text->length;
  if (!room && !make_room(text, 1)) return;
  text->bytes[text->length++] = c;
  text->bytes[text->length] = '\0';
}

void eligo_text_format(eligo_text *text, const char *format, ...) {
  va_list list;
  va_start(list, format);
  int length = vsnprintf(NULL, 0, format, list);
  va_end(list);
  if (length < 0 || !make_room(text, (size_t)length)) {
    text->failed = true;
    return;
  }
  va_start(list, format);
  vsnprintf(text->bytes + text->length, (size_t)length + 1, format, list);
  va_end(list);
  text->length += (size_t)length;
}

static const char *escape_of(unsigned char c) {
  switch (c) {
  case '"': return "\\\"";
  case '\\': return "\\\\";
  case '\n': return "\\n";
  case '\r': return "\\r";
  case '\t': return "\\t";
  default: return NULL;
  }
}

/* A high bit for each byte that is a quote, a backslash or a control. */
static uint64_t escapes_in(uint64_t word) {
  const uint64_t ones = UINT64_C(0x0101010101010101), highs = ones << 7;
  const uint64_t quote = word ^ (ones * '"'), back = word ^ (ones * '\\');
  return (((quote - ones) & ~quote) | ((back - ones) & ~back) | ((word - ones * 0x20) & ~word)) & highs;
}

static uint64_t word_at(const char *bytes) {
  uint64_t word;
  memcpy(&word, bytes, sizeof word);
  return word;
}

/* Of fewer than eight bytes: all of them in one word, some of them twice. */
static uint64_t short_word(const char *bytes, size_t length) {
  uint32_t first, last;
  char all[8] = "aaaaaaaa";
  if (length >= 4) {
    memcpy(&first, bytes, sizeof first);
    memcpy(&last, bytes + length - 4, sizeof last);
    return first | (uint64_t)last << 32;
  }
  if (length == 0) return word_at(all);
  all[0] = bytes[0];
  all[1] = bytes[length / 2];
  all[2] = bytes[length - 1];
  return word_at(all);
}

/* How many bytes from the start need no escape, eight at a time; the last eight may overlap those before. */
static size_t plain_length(const char *bytes, size_t length) {
  size_t i = 0;
  if (length < 8 && escapes_in(short_word(bytes, length)) == 0) return length;
  while (i + 8 <= length && escapes_in(word_at(bytes + i)) == 0) i += 8;
  if (length >= 8 && i + 8 > length && escapes_in(word_at(bytes + length - 8)) == 0) return length;
  for (; i < length; i++) {
    const unsigned char c = (unsigned char)bytes[i];
    if (c < 0x20 || c == '"' || c == '\\') break;
  }
  return i;
}

void eligo_text_json_bytes(eligo_text *text, const char *bytes, size_t length) {
  eligo_text_char(text, '"');
  for (size_t from = 0; from < length;) {
    const size_t plain = plain_length(bytes + from, length - from);
    eligo_text_add(text, bytes + from, plain);
    from += plain;
    if (from == length) break;
    const unsigned char c = (unsigned char)bytes[from++];
    const char *escape = escape_of(c);
    if (escape != NULL) eligo_text_string(text, escape);
    else eligo_text_format(text, "\\u%04x", (unsigned)c);
  }
  eligo_text_char(text, '"');
}

bool eligo_text_is_plain(const char *bytes, size_t length) {
  return plain_length(bytes, length) == length;
}

bool eligo_text_plain_key(eligo_text *text, const char *before, const char *key) {
  const size_t n_before = strlen(before), n_key = strlen(key);
  if (plain_length(key, n_key) < n_key) return false;
  if (!make_room(text, n_before + n_key + 3)) return true; /* and `failed` says so */
  char *out = eligo_text_put(text->bytes + text->length, before, n_before);
  *out++ = '"';
  out = eligo_text_put(eligo_text_put(out, key, n_key), "\":", 2);
  *out = '\0';
  text->length = (size_t)(out - text->bytes);
  return true;
}

bool eligo_text_plain_member(eligo_text *text, const char *before, const char *key, const char *value) {
  const size_t n_before = strlen(before), n_key = strlen(key), n_value = strlen(value);
  if (plain_length(value, n_value) < n_value || plain_length(key, n_key) < n_key) return false;
  if (!make_room(text, n_before + n_key + n_value + 5)) return true; /* and `failed` says so */
  char *out = eligo_text_put(text->bytes + text->length, before, n_before);
  *out++ = '"';
  out = eligo_text_put(eligo_text_put(out, key, n_key), "\":\"", 3);
  out = eligo_text_put(out, value, n_value);
  *out++ = '"';
  *out = '\0';
  text->length = (size_t)(out - text->bytes);
  return true;
}

void eligo_text_json(eligo_text *text, const char *string) {
  if (string == NULL) eligo_text_string(text, "null");
  else eligo_text_json_bytes(text, string, strlen(string));
}

char *eligo_text_put_count(char *at, uint64_t count) {
  char digits[20];
  size_t from = sizeof digits;
  do digits[--from] = (char)('0' + count % 10);
  while ((count /= 10) > 0);
  return eligo_text_put(at, digits + from, sizeof digits - from);
}

void eligo_text_count(eligo_text *text, uint64_t count) {
  char digits[20];
  const char *end = eligo_text_put_count(digits, count);
  eligo_text_add(text, digits, (size_t)(end - digits));
}

void eligo_text_html(eligo_text *text, const char *string) {
  for (; string != NULL && *string != '\0'; string++) {
    switch (*string) {
    case '&': eligo_text_string(text, "&amp;"); break;
    case '<': eligo_text_string(text, "&lt;"); break;
    case '>': eligo_text_string(text, "&gt;"); break;
    case '"': eligo_text_string(text, "&quot;"); break;
    case '\'': eligo_text_string(text, "&#39;"); break;
    default: eligo_text_char(text, (unsigned char)*string < ' ' || *string == 0x7F ? ' ' : *string);
    }
  }
}

void eligo_text_clear(eligo_text *text) {
  text->length = 0;
  text->failed = false;
  if (text->bytes != NULL) text->bytes[0] = '\0';
}

void eligo_text_free(eligo_text *text) {
  free(text->bytes);
  *text = (eligo_text){0};
}
