/* Paths, places and faults while a profile is read. */
#include "fact/reader.h"

#include <stdarg.h>
#include <stdio.h>

static void append(eligo_reader *r, const char *text, size_t length) {
  size_t room = sizeof r->path - 1 - r->path_length;
  if (length > room) length = room;
  memcpy(r->path + r->path_length, text, length);
  r->path_length += length;
  r->path[r->path_length] = '\0';
}

void eligo_reader_enter(eligo_reader *r, const char *key, size_t length, size_t *before) {
  *before = r->path_length;
  if (r->path_length > 0) append(r, ".", 1);
  append(r, key, length);
}

void eligo_reader_enter_index(eligo_reader *r, uint32_t index, size_t *before) {
  char text[16];
  *before = r->path_length;
  int length = snprintf(text, sizeof text, "[%u]", (unsigned)index);
  append(r, text, (size_t)length);
}

void eligo_reader_leave(eligo_reader *r, size_t before) {
  r->path_length = before;
  r->path[before] = '\0';
}

static void place_of(const eligo_reader *r, size_t offset, unsigned *line, unsigned *column) {
  *line = *column = 1;
  for (size_t i = 0; i < offset && i < r->length; i++) {
    ++*column;
    if (r->bytes[i] != '\n') continue;
    ++*line;
    *column = 1;
  }
}

typedef void add_fault(eligo_faults *, const char *, const char *, unsigned, unsigned, const char *, ...);

static void report(eligo_reader *r, const eligo_json *at, const char *id, add_fault *add, const char *format, va_list list) {
  char message[400];
  unsigned line, column;
  if (r->faults == NULL) return;
  vsnprintf(message, sizeof message, format, list);
  size_t count = r->faults->count;
  bool room = count < r->faults->capacity;
  if (room) place_of(r, at == NULL ? 0 : at->offset, &line, &column);
  else line = column = 0;
  add(r->faults, id, r->source, line, column, "%s", message);
  if (room) snprintf(r->faults->at[count].path, sizeof r->faults->at[count].path, "%s", r->path);
}

void eligo_reader_fault(eligo_reader *r, const eligo_json *at, const char *id, const char *format, ...) {
  va_list list;
  va_start(list, format);
  report(r, at, id, eligo_fault_add, format, list);
  va_end(list);
}

void eligo_reader_warn(eligo_reader *r, const eligo_json *at, const char *id, const char *format, ...) {
  va_list list;
  va_start(list, format);
  report(r, at, id, eligo_fault_warn, format, list);
  va_end(list);
}

bool eligo_key_is(const eligo_json *node, const char *key) {
  return strlen(key) == node->key_length && memcmp(key, node->key, node->key_length) == 0;
}

static void repeated(eligo_reader *r, const eligo_json *node) {
  size_t before;
  eligo_reader_enter(r, node->key, node->key_length, &before);
  eligo_reader_fault(r, node, "duplicate-key", "this key stands twice in one object; keep one");
  eligo_reader_leave(r, before);
}

enum { FEW_KEYS = 12 };

static void compare_few(eligo_reader *r, const eligo_json *object) {
  for (const eligo_json *a = eligo_first(r, object); a != NULL; a = eligo_after(r, a)) {
    for (const eligo_json *b = eligo_first(r, object); b != a; b = eligo_after(r, b)) {
      if (a->key_length != b->key_length || memcmp(a->key, b->key, a->key_length) != 0) continue;
      repeated(r, a);
      break;
    }
  }
}

void eligo_reader_unique_keys(eligo_reader *r, const eligo_json *object) {
  eligo_table seen = {0};
  if (object->count <= FEW_KEYS) {
    compare_few(r, object);
    return;
  }
  for (const eligo_json *kid = eligo_first(r, object); kid != NULL; kid = eligo_after(r, kid)) {
    if (eligo_table_get(&seen, kid->key, kid->key_length) != ELIGO_NONE) repeated(r, kid);
    else if (!eligo_table_put(&seen, &r->profile->arena, kid->key, kid->key_length, 1)) return;
  }
}

const char *eligo_reader_copy(eligo_reader *r, const eligo_json *text) {
  return eligo_arena_copy(&r->profile->arena, text->text, text->length);
}

bool eligo_reader_text(eligo_reader *r, const eligo_json *node, const char *what) {
  if (node->type == ELIGO_JSON_STRING && node->length > 0) return true;
  eligo_reader_fault(r, node, "wrong-kind", "%s is a text in quotes", what);
  return false;
}
