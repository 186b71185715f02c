/* The form of a file of cases, line by line: comments, sections, header lines. */
#include "study/case_reader.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

void eligo_case_fault(eligo_case_reader *r, const char *id, const char *format, ...) {
  char message[400];
  va_list list;
  va_start(list, format);
  vsnprintf(message, sizeof message, format, list);
  va_end(list);
  eligo_fault_add(r->faults, id, r->file, r->line, 0, "%s", message);
}

const char *eligo_case_hint(const char *nearest, char *out, size_t size) {
  if (nearest == NULL)
    snprintf(out, size, "%s", "");
  else
    snprintf(out, size, "; did you mean '%s'?", nearest);
  return out;
}

void *eligo_case_room(eligo_arena *arena, void **array, size_t *count, size_t *capacity,
                      size_t size) {
  void *moved = eligo_arena_grow(arena, *array, *count, capacity, size);
  if (moved == NULL) return NULL;
  *array = moved;
  return memset((char *)moved + (*count)++ * size, 0, size);
}

static bool is_space(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

static const char *trimmed(eligo_arena *arena, const char *text, size_t length) {
  while (length > 0 && is_space(*text)) {
    text++;
    length--;
  }
  while (length > 0 && is_space(text[length - 1])) length--;
  return eligo_arena_copy(arena, text, length);
}

const char *eligo_case_part(eligo_arena *arena, const char **rest) {
  if (*rest == NULL || **rest == '\0') return NULL;
  const char *comma = strchr(*rest, ',');
  size_t length = comma == NULL ? strlen(*rest) : (size_t)(comma - *rest);
  const char *part = trimmed(arena, *rest, length);
  *rest = comma == NULL ? NULL : comma + 1;
  return part;
}

/* --- header lines --- */

static void set_once(eligo_case_reader *r, const char *key, const char **field, const char *value) {
  if (*value == '\0') {
    eligo_case_fault(r, "case-empty", "'%s:' says nothing; write a value behind it", key);
    return;
  }
  *field = value;
}

static void read_standards(eligo_case_reader *r, const char *value, eligo_case *out) {
  out->n_standards = 0;
  for (const char *rest = value, *name; (name = eligo_case_part(r->arena, &rest)) != NULL;) {
    uint32_t found = eligo_rulebook_standard(r->rulebook, name);
    char hint[120];
    if (found == ELIGO_NONE)
      eligo_case_fault(
          r, "case-standard", "no standard is called '%s'%s", name,
          eligo_case_hint(eligo_table_nearest(&r->rulebook->standard_names, name, strlen(name)),
                          hint, sizeof hint));
    else if (out->n_standards == ELIGO_CASE_ITEMS)
      eligo_case_fault(r, "case-standard", "a case takes at most %d standards", ELIGO_CASE_ITEMS);
    else
      out->standards[out->n_standards++] = &r->rulebook->standards[found];
  }
}

static void read_product(eligo_case_reader *r, const char *value, eligo_case *out) {
  char hint[120];
  const eligo_table *names = &r->rulebook->product_names;
  if (eligo_rulebook_product(r->rulebook, value) == ELIGO_NONE)
    eligo_case_fault(
        r, "case-product", "no product is called '%s'%s", value,
        eligo_case_hint(eligo_table_nearest(names, value, strlen(value)), hint, sizeof hint));
  else
    out->product = value;
}

static void read_activity(eligo_case_reader *r, const char *value, eligo_case *out) {
  char hint[120];
  const eligo_table *names = &r->rulebook->dictionary.activity_names;
  if (eligo_table_get(names, value, strlen(value)) == ELIGO_NONE)
    eligo_case_fault(
        r, "case-activity", "no activity is called '%s'%s", value,
        eligo_case_hint(eligo_table_nearest(names, value, strlen(value)), hint, sizeof hint));
  else
    out->activity = value;
}

static void read_day(eligo_case_reader *r, const char *value, eligo_case *out) {
  eligo_day day;
  if (eligo_day_read(value, strlen(value), &day))
    out->as_of = value;
  else
    eligo_case_fault(r, "case-date", "'%s' is no date; write it as 2026-03-01", value);
}

static void read_like(eligo_case_reader *r, const char *value) {
  uint32_t found = eligo_table_get(&r->names, value, strlen(value));
  char hint[200];
  if (r->one == NULL) {
    eligo_case_fault(r, "case-like", "'like:' stands before the first case; write it inside one");
  } else if (found == ELIGO_NONE || r->found.at[found] == r->one) {
    eligo_case_fault(
        r, "case-like", "no case above is called '%s'%s", value,
        eligo_case_hint(eligo_table_nearest(&r->names, value, strlen(value)), hint, sizeof hint));
  } else {
    eligo_case_inherit(r, r->found.at[found]);
  }
}

static const char *const header_words[] = {"item",     "items", "activity", "product",
                                           "standard", "as of", "until",    "like",
                                           "amount",   "case",  "given",    "expect"};
enum { N_HEADER_WORDS = sizeof header_words / sizeof *header_words };

static bool is_header_word(const char *key) {
  for (size_t i = 0; i < N_HEADER_WORDS; i++) {
    if (strcmp(key, header_words[i]) == 0) return true;
  }
  return false;
}

static void read_header(eligo_case_reader *r, const char *key, const char *value) {
  eligo_case *out = r->place == ELIGO_IN_FILE ? &r->defaults : r->one;
  char hint[80];
  if (strcmp(key, "item") == 0 || strcmp(key, "items") == 0)
    eligo_case_read_items(r, value, &out->items);
  else if (strcmp(key, "activity") == 0)
    read_activity(r, value, out);
  else if (strcmp(key, "product") == 0)
    read_product(r, value, out);
  else if (strcmp(key, "standard") == 0)
    read_standards(r, value, out);
  else if (strcmp(key, "as of") == 0)
    read_day(r, value, out);
  else if (strcmp(key, "until") == 0)
    set_once(r, key, &out->until, value);
  else if (strcmp(key, "amount") == 0)
    set_once(r, key, &out->amount, value);
  else if (strcmp(key, "like") == 0)
    read_like(r, value);
  else
    eligo_case_fault(r, "case-key", "a case has no line '%s:'%s", key,
                     eligo_case_hint(eligo_nearest(header_words, N_HEADER_WORDS, key, strlen(key)),
                                     hint, sizeof hint));
}

/* --- sections --- */

static void end_case(eligo_case_reader *r) {
  if (r->one == NULL) return;
  unsigned line = r->line;
  r->line = r->one->line;
  if (r->one->as_of == NULL)
    eligo_case_fault(r, "case-date",
                     "'%s' has no date; write 'as of: 2026-03-01' in it or at the head of the file",
                     r->one->name);
  if (r->one->n_expected == 0)
    eligo_case_fault(r, "case-expects-nothing",
                     "'%s' expects nothing; write 'expect:' and what must come out", r->one->name);
  r->line = line;
}

static void begin_case(eligo_case_reader *r, const char *name) {
  end_case(r);
  size_t place = r->found.count;
  eligo_case *one = eligo_arena_take(r->arena, sizeof *one);
  eligo_case **slot = eligo_case_room(r->arena, (void **)&r->found.at, &r->found.count,
                                      &r->found.capacity, sizeof *slot);
  if (one == NULL || slot == NULL) return;
  *one = r->defaults;
  *slot = one;
  one->name = name;
  one->file = r->file;
  one->line = r->line;
  r->one = one;
  r->use = NULL;
  r->place = ELIGO_IN_CASE;
  uint32_t taken = eligo_table_get(&r->names, name, strlen(name));
  if (*name == '\0')
    eligo_case_fault(r, "case-name", "a case has no name; write what it shows behind 'case:'");
  else if (taken != ELIGO_NONE)
    eligo_case_fault(r, "case-name", "two cases are called '%s' (the other in line %u); rename one",
                     name, r->found.at[taken]->line);
  else
    eligo_table_put(&r->names, r->arena, name, strlen(name), (uint32_t)place);
}

static void begin_section(eligo_case_reader *r, const char *key, const char *value) {
  if (r->one == NULL) {
    eligo_case_fault(r, "case-key",
                     "'%s:' stands before the first case; begin one with 'case: what it shows'",
                     key);
    return;
  }
  if (*value != '\0')
    eligo_case_fault(r, "case-key", "'%s:' stands alone in its line; write '%s' below it", key,
                     value);
  r->place = strcmp(key, "given") == 0 ? ELIGO_IN_GIVEN : ELIGO_IN_EXPECT;
}

static void read_pair(eligo_case_reader *r, const char *key, const char *value) {
  if (strcmp(key, "case") == 0)
    begin_case(r, value);
  else if (strcmp(key, "given") == 0 || strcmp(key, "expect") == 0)
    begin_section(r, key, value);
  else if (r->place == ELIGO_IN_FILE || r->place == ELIGO_IN_CASE)
    read_header(r, key, value);
  else if (is_header_word(key))
    eligo_case_fault(r, "case-key", "'%s:' stands behind 'given:'; move it up, below 'case:'", key);
  else if (r->place == ELIGO_IN_GIVEN)
    eligo_case_read_given(r, key, value);
  else
    eligo_case_read_expected(r, key, value);
}

/* --- lines --- */

/* A '#' begins a comment at the start of a line or behind a space. */
static size_t without_comment(const char *line, size_t length) {
  for (size_t i = 0; i < length; i++) {
    if (line[i] == '#' && (i == 0 || is_space(line[i - 1]))) return i;
  }
  return length;
}

/* The colon that ends the key: behind it comes a space or nothing. */
static size_t find_colon(const char *line, size_t length) {
  for (size_t i = 0; i < length; i++) {
    if (line[i] == ':' && (i + 1 == length || is_space(line[i + 1]))) return i;
  }
  return length;
}

static void read_line(eligo_case_reader *r, const char *line, size_t length) {
  length = without_comment(line, length);
  while (length > 0 && is_space(line[length - 1])) length--;
  while (length > 0 && is_space(*line)) {
    line++;
    length--;
  }
  if (length == 0) return;
  size_t colon = find_colon(line, length);
  if (colon == length) {
    eligo_case_fault(
        r, "case-key",
        "'%.*s' is no line of a case; write 'name: value', with a space behind the colon",
        (int)(length < 100 ? length : 100), line);
    return;
  }
  const char *key = trimmed(r->arena, line, colon);
  const char *value = trimmed(r->arena, line + colon + 1, length - colon - 1);
  if (key != NULL && value != NULL) read_pair(r, key, value);
}

static void read_lines(eligo_case_reader *r, const char *text, size_t length) {
  static const char mark[] = "\xEF\xBB\xBF";
  size_t at = length >= 3 && memcmp(text, mark, 3) == 0 ? 3 : 0;
  while (at < length && !r->arena->failed) {
    const char *end = memchr(text + at, '\n', length - at);
    size_t size = end == NULL ? length - at : (size_t)(end - text) - at;
    r->line++;
    if (memchr(text + at, '\0', size) != NULL)
      eligo_case_fault(r, "case-key", "this line holds a zero byte");
    else
      read_line(r, text + at, size);
    at += size + 1;
  }
  end_case(r);
}

static bool append(eligo_arena *arena, const eligo_cases *found, eligo_cases *out) {
  eligo_cases all = *out;
  for (size_t i = 0; i < found->count; i++) {
    eligo_case **slot =
        eligo_case_room(arena, (void **)&all.at, &all.count, &all.capacity, sizeof *slot);
    if (slot == NULL) return false;
    *slot = found->at[i];
  }
  *out = all;
  return true;
}

eligo_status eligo_cases_read(const eligo_rulebook *rulebook, const char *name, const char *text,
                              size_t length, eligo_arena *arena, eligo_cases *out,
                              eligo_faults *faults) {
  eligo_faults uncounted = {0};
  eligo_case_reader r = {.rulebook = rulebook, .file = name, .arena = arena};
  r.faults = faults == NULL ? &uncounted : faults;
  r.faults_before = r.faults->errors;
  read_lines(&r, text, length);
  if (arena->failed) return ELIGO_MEMORY;
  if (r.faults->errors > r.faults_before) return ELIGO_BAD_INPUT;
  return append(arena, &r.found, out) ? ELIGO_OK : ELIGO_MEMORY;
}
