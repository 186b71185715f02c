/* The mapping file: a statement a line, in words. */
#include "csv/csv.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_WORDS = 64 };

/* The words of one line: bare, or in quotes; '=' stands alone. */
typedef struct words {
  char *at[MOST_WORDS];
  bool quoted[MOST_WORDS];
  size_t count;
  char *room;
} words;

typedef struct reading {
  csv_mapping *mapping;
  const eligo_plugin_input *input;
  csv_report *report;
  unsigned line;
} reading;

#define WRONG(r, ...) csv_fault((r)->report, (r)->input->mapping_source, (r)->line, __VA_ARGS__)

static char *copy(csv_mapping *m, const char *text, size_t length) {
  char *kept = malloc(length + 1);
  if (kept == NULL) {
    m->failed = true;
    return NULL;
  }
  memcpy(kept, text, length);
  kept[length] = '\0';
  return kept;
}

static void *grown(csv_mapping *m, void *array, size_t count, size_t *capacity, size_t size) {
  if (count < *capacity) return array;
  size_t wider = *capacity == 0 ? 16 : *capacity * 2;
  void *moved = realloc(array, wider * size);
  if (moved == NULL) {
    m->failed = true;
    return NULL;
  }
  *capacity = wider;
  return moved;
}

/* --- words --- */

static const char *quoted_word(words *w, const char *at, const char *end, char **to) {
  for (at++; at < end; at++) {
    if (*at == '"' && (at + 1 == end || at[1] != '"')) break;
    if (*at == '"') at++;
    *(*to)++ = *at;
  }
  w->quoted[w->count] = true;
  return at < end ? at + 1 : NULL;
}

/* False where a quote never closes or there are too many words. */
static bool split(words *w, const char *at, const char *end) {
  char *to = w->room;
  w->count = 0;
  while (at < end) {
    if (*at == ' ' || *at == '\t' || *at == ',') {
      at++;
      continue;
    }
    if (*at == '#') break;
    if (w->count == MOST_WORDS) return false;
    w->at[w->count] = to;
    w->quoted[w->count] = false;
    if (*at == '"') {
      at = quoted_word(w, at, end, &to);
      if (at == NULL) return false;
    } else if (*at == '=') {
      *to++ = *at++;
    } else {
      while (at < end && strchr(" \t,=\"#", *at) == NULL) *to++ = *at++;
    }
    *to++ = '\0';
    w->count++;
  }
  return true;
}

static bool is(const words *w, size_t place, const char *word) {
  return place < w->count && !w->quoted[place] && strcmp(w->at[place], word) == 0;
}

/* The words from `place` on as one text: a target with its unit. */
static bool target_of(reading *r, const words *w, size_t place, size_t until, csv_target *out) {
  char text[200] = "";
  size_t length = 0;
  for (size_t i = place; i < until; i++) {
    int wrote = snprintf(text + length, sizeof text - length, "%s%s", i > place ? " " : "", w->at[i]);
    if (wrote < 0 || (size_t)wrote >= sizeof text - length) return false;
    length += (size_t)wrote;
  }
  return csv_target_read(r->input->facts, text, length, out, r->report, r->input->mapping_source, r->line);
}

/* --- columns --- */

static size_t number_of(const words *w, size_t place) {
  const char *text = w->at[place];
  bool digits = !w->quoted[place] && *text != '\0' && strspn(text, "0123456789") == strlen(text) && strlen(text) < 5;
  return digits ? strtoul(text, NULL, 10) : 0;
}

/* The column that a word names, made where it was not named before. */
static csv_column *column_of(reading *r, const words *w, size_t place) {
  csv_mapping *m = r->mapping;
  size_t number = number_of(w, place);
  for (size_t i = 0; i < m->n_columns; i++) {
    csv_column *c = &m->columns[i];
    if (number > 0 ? c->header == NULL && c->number == number : c->header != NULL && strcmp(c->header, w->at[place]) == 0)
      return c;
  }
  csv_column *all = grown(m, m->columns, m->n_columns, &m->c_columns, sizeof *all);
  if (all == NULL) return NULL;
  m->columns = all;
  all[m->n_columns] = (csv_column){.number = number, .line = r->line};
  if (number == 0) all[m->n_columns].header = copy(m, w->at[place], strlen(w->at[place]));
  return &all[m->n_columns++];
}

/* column "capacity" = plant.capacity [MW] */
static void column(reading *r, const words *w) {
  if (w->count < 4 || !is(w, 2, "=")) {
    WRONG(r, "write: column \"header\" = plant.capacity [MW]");
    return;
  }
  csv_column *c = column_of(r, w, 1);
  if (c == NULL) return;
  if (c->target.place != CSV_NOWHERE)
    WRONG(r, "the column '%s' is tied already; a second meaning is written: value …", w->at[1]);
  else
    target_of(r, w, 3, w->count, &c->target);
}

/* value "primary_fuel" "Wind" = use.activity "electricity.wind" */
static void value(reading *r, const words *w) {
  csv_meaning meaning = {0};
  if (w->count < 6 || !is(w, 3, "=")) {
    WRONG(r, "write: value \"header\" \"text in the column\" = plant.kind \"value\"");
    return;
  }
  csv_column *c = column_of(r, w, 1);
  if (c == NULL || !target_of(r, w, 4, w->count - 1, &meaning.target)) return;
  csv_meaning *all = grown(r->mapping, c->meanings, c->n_meanings, &c->c_meanings, sizeof *all);
  if (all == NULL) return;
  c->meanings = all;
  const char *text = w->at[2], *said = w->at[w->count - 1];
  meaning.text = copy(r->mapping, text, strlen(text));
  meaning.value = copy(r->mapping, said, strlen(said));
  all[c->n_meanings++] = meaning;
}

/* constant request.product = "cn-green-loan" */
static void constant(reading *r, const words *w) {
  csv_mapping *m = r->mapping;
  csv_constant made = {0};
  if (w->count < 4 || !is(w, w->count - 2, "=")) {
    WRONG(r, "write: constant request.product = \"cn-green-loan\"");
    return;
  }
  if (!target_of(r, w, 1, w->count - 2, &made.target)) return;
  csv_constant *all = grown(m, m->constants, m->n_constants, &m->c_constants, sizeof *all);
  if (all == NULL) return;
  m->constants = all;
  made.value = copy(m, w->at[w->count - 1], strlen(w->at[w->count - 1]));
  all[m->n_constants++] = made;
}

static void missing(reading *r, const words *w) {
  csv_mapping *m = r->mapping;
  for (size_t i = is(w, 1, "=") ? 2 : 1; i < w->count; i++) {
    char **all = grown(m, m->missing, m->n_missing, &m->c_missing, sizeof *all);
    if (all == NULL) return;
    m->missing = all;
    all[m->n_missing++] = copy(m, w->at[i], strlen(w->at[i]));
  }
}

static void columns(reading *r, const words *w, bool required) {
  for (size_t i = 1; i < w->count; i++) {
    csv_column *c = column_of(r, w, i);
    if (c != NULL && required) c->required = true;
  }
  if (w->count < 2) WRONG(r, "name the columns: %s \"header\", \"header\"", required ? "required" : "ignore");
}

static void encoding(reading *r, const words *w) {
  const char *name = w->count == 3 && is(w, 1, "=") ? w->at[2] : "";
  if (plug_same(name, strlen(name), "utf-8") || plug_same(name, strlen(name), "gb18030"))
    snprintf(r->mapping->encoding, sizeof r->mapping->encoding, "%s", name);
  else
    WRONG(r, "write: encoding = utf-8, or gb18030");
}

static void separator(reading *r, const words *w) {
  const char *sign = w->count == 3 && is(w, 1, "=") ? w->at[2] : "";
  if (strcmp(sign, "tab") == 0)
    r->mapping->separator = '\t';
  else if (strlen(sign) == 1 && strchr(",;|", sign[0]) != NULL)
    r->mapping->separator = sign[0];
  else
    WRONG(r, "write: separator = \",\" or \";\", \"|\", tab");
}

static void group(reading *r, const words *w) {
  if (w->count != 4 || !is(w, 1, "by") || !is(w, 2, "="))
    WRONG(r, "write: profile by = \"header\": rows with the same text there are the uses of one profile");
  else if (r->mapping->group != NULL)
    WRONG(r, "'profile by' stands twice");
  else
    r->mapping->group = copy(r->mapping, w->at[3], strlen(w->at[3]));
}

static void others(reading *r, const words *w) {
  if (w->count == 3 && is(w, 1, "=") && (is(w, 2, "ignore") || is(w, 2, "refuse")))
    r->mapping->ignores_others = is(w, 2, "ignore");
  else
    WRONG(r, "write: others = ignore, or refuse");
}

static void statement(reading *r, const words *w) {
  static const char *const known[] = {"column", "value", "constant", "missing", "required", "ignore",
                                      "encoding", "separator", "profile", "others"};
  if (w->count == 0) return;
  if (is(w, 0, "column")) column(r, w);
  else if (is(w, 0, "value")) value(r, w);
  else if (is(w, 0, "constant")) constant(r, w);
  else if (is(w, 0, "missing")) missing(r, w);
  else if (is(w, 0, "required")) columns(r, w, true);
  else if (is(w, 0, "ignore")) columns(r, w, false);
  else if (is(w, 0, "encoding")) encoding(r, w);
  else if (is(w, 0, "separator")) separator(r, w);
  else if (is(w, 0, "profile")) group(r, w);
  else if (is(w, 0, "others")) others(r, w);
  else {
    const char *near = NULL;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
      if (plug_distance(w->at[0], strlen(w->at[0]), known[i], 2) <= 2) near = known[i];
    }
    WRONG(r, "'%.60s' is no word of a mapping%s%s%s", w->at[0], near == NULL ? "" : "; did you mean '",
          near == NULL ? "" : near, near == NULL ? "" : "'?");
  }
}

static void statements(reading *r, words *w) {
  const char *at = r->input->mapping, *end = at + r->input->mapping_length;
  if (end - at >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0) at += 3;
  while (at < end && !r->mapping->failed) {
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    const char *last = stop == NULL ? end : stop;
    r->line++;
    if (last > at && last[-1] == '\r') last--;
    if (split(w, at, last))
      statement(r, w);
    else
      WRONG(r, "a quote never closes here, or there are more than %d words", MOST_WORDS);
    at = stop == NULL ? end : stop + 1;
  }
}

void csv_mapping_read(csv_mapping *mapping, const eligo_plugin_input *input, csv_report *report) {
  *mapping = (csv_mapping){.given = input->mapping_source != NULL};
  if (!mapping->given) return;
  reading r = {.mapping = mapping, .input = input, .report = report};
  size_t length = input->mapping_length;
  const char *flaw = memchr(length == 0 ? "" : input->mapping, '\0', length == 0 ? 0 : length);
  if (flaw != NULL || plug_utf8_flaw(input->mapping, length) < length) {
    WRONG(&r, "is no text in UTF-8; save it as UTF-8");
    return;
  }
  /* Each word takes at most its own length and a NUL. */
  words w = {.room = malloc(length * 2 + 2)};
  mapping->failed = w.room == NULL;
  if (w.room != NULL) statements(&r, &w);
  free(w.room);
}

/* --- the header row --- */

static bool header_is(const plug_table *header, size_t place, const char *text) {
  plug_cell cell = plug_trim(header->cells[place]);
  return strlen(text) == cell.length && memcmp(text, cell.at, cell.length) == 0;
}

static void find(csv_column *c, const plug_table *header, csv_report *report) {
  for (size_t i = 0; c->header != NULL && i < header->count; i++) {
    if (!header_is(header, i, c->header)) continue;
    if (c->number != 0) {
      csv_fault(report, report->source, header->line, "two columns are called '%s'", c->header);
      return;
    }
    c->number = i + 1;
  }
  if (c->number == 0)
    csv_fault(report, report->source, header->line, "has no column '%s', which the mapping names (line %u)", c->header,
              c->line);
  else if (c->number > header->count)
    csv_fault(report, report->source, header->line, "has %zu columns, and the mapping names number %zu (line %u)",
              header->count, c->number, c->line);
}

static void refuse_others(const csv_mapping *m, const plug_table *header, csv_report *report) {
  for (size_t i = 0; i < header->count; i++) {
    bool named = false;
    for (size_t c = 0; c < m->n_columns; c++) named = named || m->columns[c].number == i + 1;
    plug_cell cell = plug_trim(header->cells[i]);
    if (named || cell.length == 0 || (m->group != NULL && header_is(header, i, m->group))) continue;
    csv_fault(report, report->source, header->line,
              "the mapping says nothing of column '%.*s'; tie it, ignore it, or write: others = ignore",
              cell.length > 60 ? 60 : (int)cell.length, cell.at);
  }
}

/* The header row as a mapping: each cell names a fact. */
static void take_header(csv_mapping *m, const plug_table *header, const eligo_plugin_facts *facts, csv_report *report) {
  for (size_t i = 0; i < header->count; i++) {
    plug_cell cell = plug_trim(header->cells[i]);
    csv_column *all = grown(m, m->columns, m->n_columns, &m->c_columns, sizeof *all);
    if (all == NULL) return;
    m->columns = all;
    csv_column *c = &all[m->n_columns++];
    *c = (csv_column){.number = i + 1, .header = copy(m, cell.at, cell.length)};
    for (size_t k = 0; k < i && cell.length > 0 && c->header != NULL; k++) {
      if (all[k].header != NULL && strcmp(all[k].header, c->header) == 0)
        csv_fault(report, report->source, header->line, "two columns are called '%s'", c->header);
    }
    if (cell.length > 0)
      csv_target_read(facts, cell.at, cell.length, &c->target, report, report->source, header->line);
  }
}

void csv_mapping_meet(csv_mapping *m, const plug_table *header, const eligo_plugin_facts *facts, csv_report *report) {
  if (!m->given) {
    take_header(m, header, facts, report);
    return;
  }
  for (size_t i = 0; i < m->n_columns; i++) find(&m->columns[i], header, report);
  if (!m->ignores_others) refuse_others(m, header, report);
  bool found = m->group == NULL;
  for (size_t i = 0; !found && i < header->count; i++) found = header_is(header, i, m->group);
  if (!found)
    csv_fault(report, report->source, header->line, "has no column '%s', by which profiles are to be gathered", m->group);
}

bool csv_is_missing(const csv_mapping *m, plug_cell cell) {
  if (cell.length == 0) return true;
  for (size_t i = 0; i < m->n_missing; i++) {
    if (m->missing[i] != NULL && plug_same(cell.at, cell.length, m->missing[i])) return true;
  }
  return false;
}

void csv_mapping_free(csv_mapping *m) {
  for (size_t i = 0; i < m->n_columns; i++) {
    for (size_t k = 0; k < m->columns[i].n_meanings; k++) {
      free(m->columns[i].meanings[k].text);
      free(m->columns[i].meanings[k].value);
    }
    free(m->columns[i].meanings);
    free(m->columns[i].header);
  }
  for (size_t i = 0; i < m->n_constants; i++) free(m->constants[i].value);
  for (size_t i = 0; i < m->n_missing; i++) free(m->missing[i]);
  free(m->columns);
  free(m->constants);
  free(m->missing);
  free(m->group);
  *m = (csv_mapping){0};
}
