/* A list comes in whole, or not at all. */
#include "registry/registry.h"

#include <openssl/sha.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_FAULTS = 20, MOST_COMPLETE = 32 };

typedef struct import {
  const registry *r;
  const eligo_plugin_import *what;
  const eligo_plugin_faults *faults;
  const char *source;
  plug_table *table;
  const eligo_plugin_fact *columns[PLUG_MOST_CELLS]; /* NULL: the firm's id, or nothing */
  size_t n_columns, firm_column; /* from 1 */
  const eligo_plugin_fact *complete[MOST_COMPLETE];
  size_t n_complete;
  char name[200], date[11], sha256[65];
  sqlite3 *db;
  sqlite3_stmt *add;
  sqlite3_int64 list;
  plug_text firm, value, record, why;
  size_t wrong;
  sqlite3_int64 rows;
} import;

#define WRONG(i, line, ...) ((void)((i)->wrong++ < MOST_FAULTS && (registry_say((i)->faults, false, (i)->source, line, __VA_ARGS__), 0)))

static void hash(import *i) {
  unsigned char digest[SHA256_DIGEST_LENGTH];
  SHA256((const unsigned char *)i->what->input->bytes, i->what->input->length, digest);
  for (size_t k = 0; k < sizeof digest; k++) snprintf(i->sha256 + 2 * k, 3, "%02x", digest[k]);
}

/* --- the head of the file: "# list: …" --- */

static void keep(import *i, char *out, size_t room, plug_cell text, unsigned line) {
  if (text.length >= room || text.length == 0) {
    WRONG(i, line, "'%.*s' is empty or too long", text.length > 60 ? 60 : (int)text.length, text.at);
    return;
  }
  memcpy(out, text.at, text.length);
  out[text.length] = '\0';
}

static bool is_list(const eligo_plugin_fact *fact) {
  return strcmp(fact->kind, "records") == 0;
}

static void complete_for(import *i, plug_cell names, unsigned line) {
  for (size_t at = 0; at <= names.length;) {
    size_t stop = at;
    while (stop < names.length && names.at[stop] != ',') stop++;
    plug_cell one = plug_trim((plug_cell){names.at + at, stop - at});
    const eligo_plugin_fact *fact = plug_fact(i->what->input->facts, one.at, one.length);
    bool fits = fact != NULL && strcmp(fact->owner, "firm") == 0 && (strcmp(fact->kind, "flag") == 0 || is_list(fact));
    if (!fits)
      WRONG(i, line, "'%.*s' is no flag and no list of a firm; only of those can a list be complete", (int)one.length, one.at);
    else if (i->n_complete < MOST_COMPLETE)
      i->complete[i->n_complete++] = fact;
    at = stop + 1;
  }
}

static bool says(plug_cell line, const char *key, plug_cell *rest) {
  size_t length = strlen(key);
  if (line.length <= length || memcmp(line.at, key, length) != 0 || line.at[length] != ':') return false;
  *rest = plug_trim((plug_cell){line.at + length + 1, line.length - length - 1});
  return true;
}

static void read_head(import *i) {
  plug_table *t = i->table;
  plug_cell rest;
  while (t->at < t->end && *t->at == '#') {
    const char *stop = memchr(t->at, '\n', (size_t)(t->end - t->at));
    plug_cell line = plug_trim((plug_cell){t->at + 1, (size_t)((stop == NULL ? t->end : stop) - t->at - 1)});
    if (says(line, "list", &rest)) keep(i, i->name, sizeof i->name, rest, t->next);
    if (says(line, "date", &rest)) keep(i, i->date, sizeof i->date, rest, t->next);
    if (says(line, "complete for", &rest)) complete_for(i, rest, t->next);
    t->at = stop == NULL ? t->end : stop + 1;
    t->next++;
  }
}

static bool is_date(const char *text) {
  unsigned year, month, day;
  char rest;
  return strlen(text) == 10 && sscanf(text, "%4u-%2u-%2u%c", &year, &month, &day, &rest) == 3 && year >= 1900 &&
         month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

static void settle_name(import *i) {
  const eligo_plugin_import *w = i->what;
  if (w->name != NULL) keep(i, i->name, sizeof i->name, (plug_cell){w->name, strlen(w->name)}, 0);
  if (w->date != NULL) keep(i, i->date, sizeof i->date, (plug_cell){w->date, strlen(w->date)}, 0);
  if (i->name[0] == '\0') WRONG(i, 1, "the list has no name; begin it with '# list: NAME', or give --name");
  if (!is_date(i->date)) WRONG(i, 1, "the list has no date; begin it with '# date: 2026-03-01', or give --date");
}

/* --- the header row --- */

static void read_column(import *i, size_t place) {
  plug_cell cell = plug_trim(i->table->cells[place]);
  const eligo_plugin_facts *facts = i->what->input->facts;
  if (plug_same(cell.at, cell.length, "firm.id")) {
    if (i->firm_column > 0) WRONG(i, i->table->line, "two columns are called 'firm.id'");
    i->firm_column = place + 1;
    return;
  }
  if (cell.length == 0) return;
  const eligo_plugin_fact *fact = plug_fact(facts, cell.at, cell.length);
  if (fact == NULL) {
    const char *near = plug_nearest_fact(facts, cell.at, cell.length);
    WRONG(i, i->table->line, "no fact is named '%.*s'%s%s%s", cell.length > 60 ? 60 : (int)cell.length, cell.at,
          near == NULL ? "" : "; did you mean '", near == NULL ? "" : near, near == NULL ? "" : "'?");
    return;
  }
  const eligo_plugin_fact *owner = fact->list == NULL ? fact : plug_fact(facts, fact->list, strlen(fact->list));
  if (owner == NULL || strcmp(owner->owner, "firm") != 0 || is_list(fact))
    WRONG(i, i->table->line, "'%s' is no fact of a firm, nor of a list of one", fact->name);
  else
    i->columns[place] = fact;
}

static void read_header(import *i) {
  const char *why;
  if (!plug_table_row(i->table, &why)) {
    WRONG(i, i->table->next, "%s", why == NULL ? "holds no header row" : why);
    return;
  }
  i->n_columns = i->table->count;
  for (size_t k = 0; k < i->n_columns; k++) read_column(i, k);
  if (i->firm_column == 0) WRONG(i, i->table->line, "has no column 'firm.id'");
}

/* --- rows --- */

static bool insert(import *i, const char *fact, bool record, const plug_text *value) {
  sqlite3_reset(i->add);
  sqlite3_bind_int64(i->add, 1, i->list);
  sqlite3_bind_text(i->add, 2, i->firm.bytes, (int)i->firm.length, SQLITE_STATIC);
  sqlite3_bind_int64(i->add, 3, i->table->line);
  sqlite3_bind_text(i->add, 4, fact, -1, SQLITE_STATIC);
  sqlite3_bind_int(i->add, 5, record);
  sqlite3_bind_text(i->add, 6, value->bytes, (int)value->length, SQLITE_STATIC);
  return sqlite3_step(i->add) == SQLITE_DONE;
}

static const char *cell_value(import *i, size_t place) {
  plug_clear(&i->value);
  return plug_value(i->columns[place], NULL, i->table->cells[place], &i->value, &i->why);
}

/* The facts of one row; those of a list are gathered into one row of that list. */
static bool read_facts(import *i) {
  const char *list = NULL;
  plug_clear(&i->record);
  for (size_t k = 0; k < i->n_columns; k++) {
    const eligo_plugin_fact *fact = i->columns[k];
    if (fact == NULL || plug_trim(i->table->cells[k]).length == 0) continue;
    const char *why = cell_value(i, k);
    if (why != NULL) {
      WRONG(i, i->table->line, "column %zu (%s) %s", k + 1, fact->name, why);
    } else if (fact->list == NULL) {
      if (!insert(i, fact->name, false, &i->value)) return false;
    } else {
      list = fact->list;
      plug_char(&i->record, i->record.length == 0 ? '{' : ',');
      plug_json(&i->record, fact->name, strlen(fact->name));
      plug_char(&i->record, ':');
      plug_add(&i->record, i->value.bytes, i->value.length);
    }
  }
  if (list == NULL) return true;
  plug_char(&i->record, '}');
  return insert(i, list, true, &i->record);
}

static bool read_row(import *i) {
  if (i->table->count != i->n_columns) {
    WRONG(i, i->table->line, "the row has %zu cells, and the header %zu", i->table->count, i->n_columns);
    return true;
  }
  plug_clear(&i->firm);
  registry_firm(i->table->cells[i->firm_column - 1], &i->firm);
  if (i->firm.length == 0) WRONG(i, i->table->line, "the row has no firm.id");
  i->rows++;
  return i->firm.length == 0 || read_facts(i);
}

static eligo_status read_rows(import *i) {
  const char *why;
  for (;;) {
    if (plug_table_row(i->table, &why)) {
      if (!read_row(i)) return registry_failed(i->db, i->r, i->faults);
    } else if (why != NULL) {
      WRONG(i, i->table->line, "the row %s", why);
    } else {
      break;
    }
  }
  bool failed = i->firm.failed || i->value.failed || i->record.failed || i->why.failed;
  return failed ? ELIGO_MEMORY : i->wrong > 0 ? ELIGO_BAD_INPUT : ELIGO_OK;
}

/* --- the database --- */

/* Whether the list is there already: 1 the same, -1 another, 0 no, -2 the database failed. */
static int known(import *i) {
  sqlite3_stmt *s = registry_prepare(i->db, "SELECT sha256 FROM list WHERE name = ?1 AND date = ?2", i->r, i->faults);
  int answer = -2;
  if (s == NULL) return answer;
  sqlite3_bind_text(s, 1, i->name, -1, SQLITE_STATIC);
  sqlite3_bind_text(s, 2, i->date, -1, SQLITE_STATIC);
  int code = sqlite3_step(s);
  if (code == SQLITE_DONE) answer = 0;
  if (code == SQLITE_ROW) answer = strcmp((const char *)sqlite3_column_text(s, 0), i->sha256) == 0 ? 1 : -1;
  sqlite3_finalize(s);
  return answer;
}

static bool add_list(import *i) {
  sqlite3_stmt *s = registry_prepare(i->db, "INSERT INTO list (name, date, sha256, rows) VALUES (?1, ?2, ?3, 0)", i->r, i->faults);
  if (s == NULL) return false;
  sqlite3_bind_text(s, 1, i->name, -1, SQLITE_STATIC);
  sqlite3_bind_text(s, 2, i->date, -1, SQLITE_STATIC);
  sqlite3_bind_text(s, 3, i->sha256, -1, SQLITE_STATIC);
  bool done = sqlite3_step(s) == SQLITE_DONE;
  sqlite3_finalize(s);
  i->list = sqlite3_last_insert_rowid(i->db);
  return done;
}

static bool close_list(import *i) {
  char sql[120];
  snprintf(sql, sizeof sql, "UPDATE list SET rows = %lld WHERE id = %lld", (long long)i->rows, (long long)i->list);
  bool done = sqlite3_exec(i->db, sql, NULL, NULL, NULL) == SQLITE_OK;
  for (size_t k = 0; k < i->n_complete && done; k++) {
    sqlite3_stmt *s = NULL;
    done = sqlite3_prepare_v2(i->db, "INSERT INTO complete VALUES (?1, ?2, ?3)", -1, &s, NULL) == SQLITE_OK;
    sqlite3_bind_int64(s, 1, i->list);
    sqlite3_bind_text(s, 2, i->complete[k]->name, -1, SQLITE_STATIC);
    sqlite3_bind_int(s, 3, is_list(i->complete[k]));
    done = done && sqlite3_step(s) == SQLITE_DONE;
    sqlite3_finalize(s);
  }
  return done;
}

static eligo_status fill(import *i) {
  i->add = registry_prepare(i->db, "INSERT INTO entry VALUES (?1, ?2, ?3, ?4, ?5, ?6)", i->r, i->faults);
  if (i->add == NULL) return ELIGO_IO;
  eligo_status status = add_list(i) ? read_rows(i) : registry_failed(i->db, i->r, i->faults);
  if (status == ELIGO_OK && !close_list(i)) status = registry_failed(i->db, i->r, i->faults);
  sqlite3_finalize(i->add);
  return status;
}

static eligo_status store(import *i) {
  i->db = registry_open(i->r, true, i->faults);
  if (i->db == NULL) return ELIGO_IO;
  eligo_status status = ELIGO_OK;
  if (!registry_run(i->db, "BEGIN IMMEDIATE", i->r, i->faults)) status = ELIGO_IO;
  int is_known = status == ELIGO_OK ? known(i) : -2;
  if (is_known == 1) {
    registry_say(i->faults, true, i->source, 0, "'%s' of %s is there already, the same; nothing was done", i->name, i->date);
  } else if (is_known == -1) {
    WRONG(i, 0, "'%s' of %s is there already with other rows; give the corrected list its own date", i->name, i->date);
    status = ELIGO_BAD_INPUT;
  } else if (is_known == 0) {
    status = fill(i);
  } else {
    status = ELIGO_IO;
  }
  if (status == ELIGO_OK && !registry_run(i->db, "COMMIT", i->r, i->faults)) status = ELIGO_IO;
  sqlite3_close(i->db); /* what was not committed is gone */
  return status;
}

static eligo_status run(import *i) {
  unsigned line;
  const eligo_plugin_input *input = i->what->input;
  const char *why = plug_table_open(i->table, input->bytes, input->length, NULL, '\0', &line);
  if (why != NULL) {
    WRONG(i, line, "%s", why);
    return ELIGO_BAD_INPUT;
  }
  hash(i);
  read_head(i);
  plug_table_separate(i->table);
  settle_name(i);
  read_header(i);
  eligo_status status = i->wrong > 0 ? ELIGO_BAD_INPUT : store(i);
  if (i->wrong > MOST_FAULTS)
    registry_say(i->faults, false, i->source, 0, "and %zu more like these; nothing was imported", i->wrong - MOST_FAULTS);
  return status;
}

eligo_status registry_import(void *plugin, const eligo_plugin_import *what, const eligo_plugin_faults *faults) {
  import *i = calloc(1, sizeof *i);
  plug_table *table = calloc(1, sizeof *table);
  eligo_status status = ELIGO_MEMORY;
  if (i != NULL && table != NULL) {
    *i = (import){.r = plugin, .what = what, .faults = faults, .source = what->input->source, .table = table};
    status = run(i);
    plug_free(&i->firm);
    plug_free(&i->value);
    plug_free(&i->record);
    plug_free(&i->why);
    plug_table_close(table);
  }
  free(table);
  free(i);
  return status;
}
