/* Paths, places and faults while a profile is read. What costs time here is paid only where there is a fault. */
#include "fact/reader.h"

#include <stdarg.h>
#include <stdio.h>

/* A text that is cut where its room ends, and knows how long it would be. */
typedef struct cut_text {
  char *out;
  size_t size, length;
} cut_text;

static void put(cut_text *t, const char *text, size_t length) {
  for (size_t i = 0; i < length; i++, t->length++) {
    if (t->length + 1 < t->size) t->out[t->length] = text[i];
  }
  if (t->size > 0) t->out[t->length < t->size ? t->length : t->size - 1] = '\0';
}

/* The key of a member stands two tokens before its value, and ends before the colon. */
static void put_key(const eligo_reader *r, uint32_t token, cut_text *t) {
  const eligo_json_tokens *tokens = &r->json.tokens;
  const char *start = tokens->bytes + tokens->at[token - 2] + 1, *end = tokens->bytes + tokens->at[token - 1];
  while (end > start && end[-1] != '"') end--;
  if (t->length > 0) put(t, ".", 1);
  if (end > start) put(t, start, (size_t)(end - start) - 1);
}

static void put_steps(const eligo_reader *r, uint32_t from, cut_text *t) {
  char index[16];
  for (uint32_t i = from; i < r->steps && i < ELIGO_TRAIL; i++) {
    if (r->trail[i] < ELIGO_STEP) {
      put_key(r, r->trail[i], t);
      continue;
    }
    int length = snprintf(index, sizeof index, "[%u]", (unsigned)(r->trail[i] - ELIGO_STEP));
    put(t, index, (size_t)length);
  }
}

size_t eligo_reader_name(const eligo_reader *r, char *out, size_t size) {
  cut_text t = {out, size, 0};
  if (r->section != NULL) put(&t, r->section, strlen(r->section));
  put_steps(r, r->names_from, &t);
  return t.length;
}

static void place_of(const eligo_reader *r, size_t offset, unsigned *line, unsigned *column) {
  *line = *column = 1;
  for (size_t i = 0; i < offset && i < r->json.tokens.length; i++) {
    ++*column;
    if (r->json.tokens.bytes[i] != '\n') continue;
    ++*line;
    *column = 1;
  }
}

typedef void add_fault(eligo_faults *, const char *, const char *, unsigned, unsigned, const char *, ...);

static void add_at(eligo_reader *r, size_t offset, const char *id, add_fault *add, const char *message) {
  unsigned line = 0, column = 0;
  size_t count = r->faults->count;
  bool room = count < r->faults->capacity;
  if (room) place_of(r, offset, &line, &column);
  add(r->faults, id, r->source, line, column, "%s", message);
  if (!room) return;
  cut_text path = {r->faults->at[count].path, sizeof r->faults->at[count].path, 0};
  put(&path, "", 0);
  put_steps(r, 0, &path);
}

void eligo_reader_malformed(eligo_reader *r, size_t offset, const char *why) {
  char text[200];
  snprintf(text, sizeof text, "this is no valid JSON: %s", why);
  add_at(r, offset, "malformed", eligo_fault_add, text);
}

/* The first fault of a document asks whether it is JSON at all: if not, that is the fault to tell. */
static bool is_json(eligo_reader *r) {
  const char *message;
  size_t offset;
  char text[80];
  if (r->checked) return !r->broken;
  r->checked = true;
  eligo_json_end end = r->json.tokens.at == NULL ? ELIGO_JSON_FINE : eligo_json_check(r->json, &message, &offset);
  if (end == ELIGO_JSON_FINE) return true;
  r->broken = true;
  const uint32_t steps = r->steps;
  r->steps = 0; /* the fault is the document's */
  if (end == ELIGO_JSON_TOO_DEEP) {
    snprintf(text, sizeof text, "nested deeper than %u levels", (unsigned)r->json.deepest);
    add_at(r, offset, "too-deep", eligo_fault_add, text);
  } else if (end == ELIGO_JSON_MALFORMED) {
    eligo_reader_malformed(r, offset, message);
  }
  r->steps = steps; /* who reads on goes back the way it came */
  return false;
}

static void report(eligo_reader *r, const eligo_json *at, const char *id, add_fault *add, const char *format, va_list list) {
  char message[400];
  if (!is_json(r)) return;
  vsnprintf(message, sizeof message, format, list);
  add_at(r, at == NULL ? 0 : r->json.tokens.at[at->token], id, add, message);
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

void eligo_reader_repeated(eligo_reader *r, const eligo_json *kid) {
  eligo_reader_enter(r, kid->token);
  eligo_reader_fault(r, kid, "duplicate-key", "this key stands twice in one object; keep one");
  eligo_reader_leave(r);
}

const char *eligo_reader_copy(eligo_reader *r, const eligo_json *text) {
  return eligo_arena_copy(&r->profile->arena, text->text, text->length);
}

bool eligo_reader_text(eligo_reader *r, const eligo_json *node, const char *what) {
  if (node->type == ELIGO_JSON_STRING && node->length > 0) return true;
  eligo_reader_fault(r, node, "wrong-kind", "%s is a text in quotes", what);
  return false;
}
