#include "base/width.h"
#include "eligo/status.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* Cuts at the start of a UTF-8 character, so that a long name never leaves half of one behind. */
static void copy_cut(char *to, size_t size, const char *from) {
  size_t length = from == NULL ? 0 : strlen(from);
  if (length >= size) {
    length = size - 1;
    while (length > 0 && ((unsigned char)from[length] & 0xC0) == 0x80) length--;
  }
  if (length > 0) memcpy(to, from, length);
  to[length] = '\0';
}

static void mend_end(char *text, size_t size) {
  size_t length = strlen(text);
  if (length + 1 < size) return;
  while (length > 0 && ((unsigned char)text[length - 1] & 0xC0) == 0x80) length--;
  if (length > 0 && (unsigned char)text[length - 1] >= 0xC0) length--;
  text[length] = '\0';
}

/* One line of UTF-8: a control character from hostile input becomes a space, a byte that is no UTF-8 (half of a character
 * that a plugin cut) a question mark. */
static void keep_one_line(char *text) {
  size_t left = strlen(text), bytes;
  for (; left > 0; text += bytes, left -= bytes) {
    const uint32_t character = eligo_character(text, left, &bytes);
    if (bytes > 1) continue;
    if (character == 0xFFFD) *text = '?';
    else if (character < 0x20 || character == 0x7f) *text = ' ';
  }
}

static eligo_fault *next_fault(eligo_faults *faults, bool warning) {
  if (faults == NULL) return NULL;
  faults->total++;
  if (!warning) faults->errors++;
  return faults->count < faults->capacity ? &faults->at[faults->count++] : NULL;
}

static void fill(eligo_fault *fault, const char *id, const char *source, const char *format, va_list list) {
  copy_cut(fault->id, sizeof fault->id, id);
  copy_cut(fault->source, sizeof fault->source, source);
  fault->path[0] = '\0';
  vsnprintf(fault->message, sizeof fault->message, format, list);
  mend_end(fault->message, sizeof fault->message);
  keep_one_line(fault->message);
}

void eligo_fault_add(eligo_faults *faults, const char *id, const char *source, unsigned line,
                     unsigned column, const char *format, ...) {
  eligo_fault *fault = next_fault(faults, false);
  if (fault == NULL) return;
  va_list list;
  va_start(list, format);
  fill(fault, id, source, format, list);
  va_end(list);
  fault->line = line;
  fault->column = column;
  fault->warning = false;
}

void eligo_fault_warn(eligo_faults *faults, const char *id, const char *source, unsigned line,
                      unsigned column, const char *format, ...) {
  eligo_fault *fault = next_fault(faults, true);
  if (fault == NULL) return;
  va_list list;
  va_start(list, format);
  fill(fault, id, source, format, list);
  va_end(list);
  fault->line = line;
  fault->column = column;
  fault->warning = true;
}
