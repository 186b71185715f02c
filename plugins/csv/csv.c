/* Reads tables of loans: a row a use, one or more rows a profile. */
#include "csv/csv.h"

#include <stdlib.h>
#include <string.h>

typedef struct run {
  const eligo_plugin_input *input;
  const eligo_plugin_profiles *to;
  csv_report report;
  csv_mapping mapping;
  plug_table *table;
  csv_profile profile;
  plug_text group; /* of the rows gathered so far */
  size_t group_column; /* from 1; 0: none */
} run;

static void wrong_cell(run *r, const char *header, size_t number, plug_cell cell, const char *why) {
  r->profile.faulty = true;
  csv_fault(&r->report, r->input->source, r->table->line, "column %zu%s%s%s: '%.*s' %s", number,
            header == NULL ? "" : " (", header == NULL ? "" : header, header == NULL ? "" : ")",
            cell.length > 60 ? 60 : (int)cell.length, cell.at, why);
}

static void put(run *r, const csv_column *c, const csv_target *target, plug_cell value) {
  const char *why = csv_profile_put(&r->profile, target, value);
  if (why != NULL) wrong_cell(r, c->header, c->number, value, why);
}

static void read_cell(run *r, const csv_column *c, plug_cell cell) {
  if (csv_is_missing(&r->mapping, cell)) {
    if (c->required) wrong_cell(r, c->header, c->number, cell, "is empty, and the mapping requires it");
    return;
  }
  if (c->target.place != CSV_NOWHERE) put(r, c, &c->target, cell);
  /* Of a text that the mapping says nothing of the facts stay missing, which is no fault of the table. */
  for (size_t i = 0; i < c->n_meanings; i++) {
    const csv_meaning *m = &c->meanings[i];
    if (m->text == NULL || m->value == NULL || !plug_same(cell.at, cell.length, m->text)) continue;
    put(r, c, &m->target, (plug_cell){m->value, strlen(m->value)});
  }
}

static void read_constants(run *r) {
  for (size_t i = 0; i < r->mapping.n_constants; i++) {
    const csv_constant *c = &r->mapping.constants[i];
    if (c->value == NULL) continue;
    const char *why = csv_profile_put(&r->profile, &c->target, (plug_cell){c->value, strlen(c->value)});
    if (why == NULL) continue;
    r->profile.faulty = true;
    csv_fault(&r->report, r->input->mapping_source, 0, "constant '%.60s' %s", c->value, why);
  }
}

static eligo_status hand_over(run *r) {
  eligo_status status = ELIGO_OK;
  if (r->profile.line > 0 && !r->profile.faulty) status = csv_profile_hand_over(&r->profile, r->to);
  r->profile.line = 0;
  return status;
}

/* Whether this row goes on with the profile of the row before. */
static bool goes_on(run *r, plug_cell group) {
  bool same = r->group_column > 0 && r->profile.line > 0 && group.length == r->group.length &&
              (group.length == 0 || memcmp(group.at, r->group.bytes, group.length) == 0);
  plug_clear(&r->group);
  plug_add(&r->group, group.at, group.length);
  return same;
}

static eligo_status read_row(run *r) {
  const plug_table *t = r->table;
  plug_cell group = r->group_column > 0 && r->group_column <= t->count ? plug_trim(t->cells[r->group_column - 1])
                                                                      : (plug_cell){"", 0};
  eligo_status status = ELIGO_OK;
  if (!goes_on(r, group)) {
    status = hand_over(r);
    csv_profile_begin(&r->profile, t->line);
  }
  if (status != ELIGO_OK) return status;
  read_constants(r);
  for (size_t i = 0; i < r->mapping.n_columns; i++) {
    const csv_column *c = &r->mapping.columns[i];
    read_cell(r, c, plug_trim(t->cells[c->number - 1]));
  }
  csv_profile_end_row(&r->profile);
  return csv_profile_failed(&r->profile) || r->group.failed ? ELIGO_MEMORY : ELIGO_OK;
}

/* A row that cannot be read as a row takes the profile before it with it where it may have gone on with that one. */
static eligo_status wrong_row(run *r, const char *why) {
  const bool takes = r->group_column > 0 && r->profile.line > 0 && !r->profile.faulty;
  eligo_status status = takes ? ELIGO_OK : hand_over(r);
  csv_fault(&r->report, r->input->source, r->table->line, "the row %s%s", why,
            takes ? "; the profile before it, which may go on in it, is refused with it" : "");
  r->profile.faulty = true;
  return status;
}

static eligo_status read_rows(run *r, size_t width) {
  const char *why;
  eligo_status status = ELIGO_OK;
  while (status == ELIGO_OK) {
    if (!plug_table_row(r->table, &why)) {
      if (why == NULL) break;
      status = wrong_row(r, why);
    } else if (r->table->count != width) {
      plug_text words = {0};
      plug_format(&words, "has %zu cells, and the header %zu", r->table->count, width);
      status = wrong_row(r, words.bytes == NULL ? "has another width than the header" : words.bytes);
      plug_free(&words);
    } else {
      status = read_row(r);
    }
  }
  return status == ELIGO_OK ? hand_over(r) : status;
}

static eligo_status read_header(run *r, size_t *width) {
  const char *why;
  if (!plug_table_row(r->table, &why)) {
    csv_fault(&r->report, r->input->source, 1, "%s", why == NULL ? "holds no header row" : why);
    return ELIGO_BAD_INPUT;
  }
  *width = r->table->count;
  csv_mapping_meet(&r->mapping, r->table, r->input->facts, &r->report);
  for (size_t i = 0; r->mapping.group != NULL && i < *width; i++) {
    plug_cell cell = plug_trim(r->table->cells[i]);
    if (plug_same(cell.at, cell.length, r->mapping.group)) r->group_column = i + 1;
  }
  if (r->mapping.failed) return ELIGO_MEMORY;
  return r->report.errors > 0 ? ELIGO_BAD_INPUT : ELIGO_OK;
}

/* What the mapping says; else what the whole table was found to be in; NULL: to be found out. */
static const char *encoding_of(const run *r) {
  const eligo_plugin_input *in = r->input;
  if (r->mapping.encoding[0] != '\0') return r->mapping.encoding;
  if (in->size < offsetof(eligo_plugin_input, sample_length) + sizeof in->sample_length || in->sample == NULL) return NULL;
  return plug_encoding_of(in->sample, in->sample_length);
}

static eligo_status read_table(run *r) {
  const char *encoding = encoding_of(r);
  unsigned line;
  size_t width = 0;
  const char *why =
      plug_table_open(r->table, r->input->bytes, r->input->length, encoding, r->mapping.separator, &line);
  if (why != NULL) {
    r->report.errors++;
    r->report.faults->add(r->report.faults, false, "damaged", r->input->source, line, why);
    return ELIGO_BAD_INPUT;
  }
  eligo_status status = read_header(r, &width);
  return status == ELIGO_OK ? read_rows(r, width) : status;
}

static eligo_status read_csv(void *plugin, const eligo_plugin_input *input, const eligo_plugin_profiles *to,
                             const eligo_plugin_faults *faults) {
  (void)plugin;
  run r = {.input = input, .to = to, .report = {.faults = faults, .source = input->source}};
  r.table = malloc(sizeof *r.table);
  if (r.table == NULL) return ELIGO_MEMORY;
  memset(r.table, 0, offsetof(plug_table, cells));
  csv_mapping_read(&r.mapping, input, &r.report);
  eligo_status status = r.mapping.failed ? ELIGO_MEMORY : r.report.errors > 0 ? ELIGO_BAD_INPUT : read_table(&r);
  csv_profile_free(&r.profile);
  csv_mapping_free(&r.mapping);
  plug_free(&r.group);
  plug_table_close(r.table);
  free(r.table);
  return status == ELIGO_OK && r.report.errors > 0 ? ELIGO_BAD_INPUT : status;
}

static const char *const endings[] = {".csv", ".tsv", NULL};
static const eligo_plugin_reader reader = {.size = sizeof reader,
                                           .name = "csv",
                                           .summary = "tables of loans; --mapping ties columns to facts",
                                           .endings = endings,
                                           .read = read_csv};
static const eligo_plugin_reader *const readers[] = {&reader, NULL};

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "csv", .version = "1.0",
                .licence = "Apache-2.0", .summary = "tables of loans in CSV", .readers = readers};
