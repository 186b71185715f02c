/* What the lists say of one firm, as of a day. */
#include "registry/registry.h"

#include <stdlib.h>
#include <string.h>

typedef struct session {
  const registry *r;
  sqlite3 *db;
  sqlite3_stmt *lists, *entries, *complete;
  plug_text firm, value, source;
} session;

/* Of each list the latest that was published by then, with its age in days. */
static const char lists_sql[] =
    "SELECT id, name, date, sha256, julianday(?1) - julianday(date) FROM list AS l WHERE date <= ?1 AND NOT EXISTS"
    " (SELECT 1 FROM list AS m WHERE m.name = l.name AND m.date <= ?1 AND m.date > l.date) ORDER BY name";
static const char entries_sql[] =
    "SELECT row, fact, record, value FROM entry WHERE firm = ?1 AND list = ?2 ORDER BY fact, row";
static const char complete_sql[] =
    "SELECT fact, record FROM complete WHERE list = ?1 AND NOT EXISTS"
    " (SELECT 1 FROM entry WHERE entry.list = ?1 AND entry.firm = ?2 AND entry.fact = complete.fact) ORDER BY fact";

eligo_status registry_session_open(void *plugin, const eligo_plugin_facts *facts, void **out,
                                   const eligo_plugin_faults *faults) {
  (void)facts;
  session *s = calloc(1, sizeof *s);
  if (s == NULL) return ELIGO_MEMORY;
  s->r = plugin;
  s->db = registry_open(s->r, false, faults);
  if (s->db != NULL) s->lists = registry_prepare(s->db, lists_sql, s->r, faults);
  if (s->lists != NULL) s->entries = registry_prepare(s->db, entries_sql, s->r, faults);
  if (s->entries != NULL) s->complete = registry_prepare(s->db, complete_sql, s->r, faults);
  if (s->complete == NULL) {
    registry_session_close(s);
    return ELIGO_IO;
  }
  *out = s;
  return ELIGO_OK;
}

void registry_session_close(void *opened) {
  session *s = opened;
  sqlite3_finalize(s->lists);
  sqlite3_finalize(s->entries);
  sqlite3_finalize(s->complete);
  sqlite3_close(s->db);
  plug_free(&s->firm);
  plug_free(&s->value);
  plug_free(&s->source);
  free(s);
}

/* The list that is being asked. */
typedef struct asked {
  session *s;
  const eligo_plugin_answers *answers;
  const char *name, *date, *sha256;
  sqlite3_int64 id;
  bool stale;
} asked;

static void say_source(const asked *a, sqlite3_int64 row) {
  plug_text *source = &a->s->source;
  plug_clear(source);
  plug_format(source, "%s, %s", a->name, a->date);
  if (row > 0) plug_format(source, ", row %lld", (long long)row);
  if (row == 0) plug_string(source, ", not on it");
  if (a->stale) plug_string(source, " (stale)");
}

static eligo_status answer(const asked *a, const char *fact, const char *value) {
  const eligo_plugin_answer one = {.size = sizeof one,
                                   .fact = fact,
                                   .value = value,
                                   .source = a->s->source.bytes,
                                   .date = a->date,
                                   .list = a->name,
                                   .list_date = a->date,
                                   .list_sha256 = a->sha256};
  if (a->s->source.failed || a->s->value.failed) return ELIGO_MEMORY;
  return a->answers->put(a->answers, &one);
}

/* Rows of one list of the firm ("firm.penalties") come one after another: they are one value. */
static eligo_status answer_entries(const asked *a) {
  session *s = a->s;
  char list[200] = "";
  eligo_status status = ELIGO_OK;
  int code = sqlite3_step(s->entries);
  while (code == SQLITE_ROW && status == ELIGO_OK) {
    const char *fact = (const char *)sqlite3_column_text(s->entries, 1);
    const char *value = (const char *)sqlite3_column_text(s->entries, 3);
    if (sqlite3_column_int(s->entries, 2) == 0) {
      say_source(a, sqlite3_column_int64(s->entries, 0));
      status = answer(a, fact, value);
      code = sqlite3_step(s->entries);
      continue;
    }
    plug_clear(&s->value);
    plug_char(&s->value, '[');
    strncpy(list, fact, sizeof list - 1);
    while (code == SQLITE_ROW && strcmp((const char *)sqlite3_column_text(s->entries, 1), list) == 0) {
      if (s->value.length > 1) plug_char(&s->value, ',');
      plug_string(&s->value, (const char *)sqlite3_column_text(s->entries, 3));
      code = sqlite3_step(s->entries);
    }
    plug_char(&s->value, ']');
    say_source(a, -1);
    status = answer(a, list, s->value.bytes);
  }
  return status != ELIGO_OK || code == SQLITE_DONE ? status : ELIGO_IO;
}

/* A list that is complete says of firms that are not on it: no. */
static eligo_status answer_absence(const asked *a) {
  session *s = a->s;
  eligo_status status = ELIGO_OK;
  int code;
  while (status == ELIGO_OK && (code = sqlite3_step(s->complete)) == SQLITE_ROW) {
    say_source(a, 0);
    status = answer(a, (const char *)sqlite3_column_text(s->complete, 0),
                    sqlite3_column_int(s->complete, 1) != 0 ? "[]" : "false");
  }
  return status != ELIGO_OK || code == SQLITE_DONE ? status : ELIGO_IO;
}

static eligo_status ask_list(const asked *a) {
  session *s = a->s;
  sqlite3_bind_text(s->entries, 1, s->firm.bytes, (int)s->firm.length, SQLITE_STATIC);
  sqlite3_bind_int64(s->entries, 2, a->id);
  eligo_status status = answer_entries(a);
  sqlite3_reset(s->entries);
  sqlite3_bind_int64(s->complete, 1, a->id);
  sqlite3_bind_text(s->complete, 2, s->firm.bytes, (int)s->firm.length, SQLITE_STATIC);
  if (status == ELIGO_OK) status = answer_absence(a);
  sqlite3_reset(s->complete);
  return status;
}

eligo_status registry_look_up(void *opened, const eligo_plugin_query *query, const eligo_plugin_answers *answers,
                              const eligo_plugin_faults *faults) {
  session *s = opened;
  eligo_status status = ELIGO_OK;
  int code;
  plug_clear(&s->firm);
  if (query->firm_id != NULL) registry_firm((plug_cell){query->firm_id, strlen(query->firm_id)}, &s->firm);
  if (s->firm.failed) return ELIGO_MEMORY;
  if (s->firm.length == 0) return ELIGO_OK; /* nobody to look up */
  sqlite3_bind_text(s->lists, 1, query->as_of, -1, SQLITE_STATIC);
  while (status == ELIGO_OK && (code = sqlite3_step(s->lists)) == SQLITE_ROW) {
    asked a = {.s = s,
               .answers = answers,
               .id = sqlite3_column_int64(s->lists, 0),
               .name = (const char *)sqlite3_column_text(s->lists, 1),
               .date = (const char *)sqlite3_column_text(s->lists, 2),
               .sha256 = (const char *)sqlite3_column_text(s->lists, 3),
               .stale = sqlite3_column_double(s->lists, 4) > (double)s->r->stale_after};
    if (a.stale)
      registry_say(faults, true, s->r->database, 0, "'%s' of %s is %d days old; import a newer one", a.name, a.date,
                   sqlite3_column_int(s->lists, 4));
    status = ask_list(&a);
  }
  if (status == ELIGO_IO || (status == ELIGO_OK && code != SQLITE_DONE)) status = registry_failed(s->db, s->r, faults);
  sqlite3_reset(s->lists);
  return status;
}

eligo_status registry_list(void *plugin, const eligo_plugin_bytes *out, const eligo_plugin_faults *faults) {
  const registry *r = plugin;
  plug_text text = {0};
  sqlite3 *db = registry_open(r, false, faults);
  sqlite3_stmt *s = db == NULL ? NULL
                               : registry_prepare(db,
                                                  "SELECT name, date, rows, substr(sha256, 1, 12), (SELECT group_concat(fact, ', ')"
                                                  " FROM complete WHERE list = id) FROM list ORDER BY name, date",
                                                  r, faults);
  eligo_status status = s == NULL ? ELIGO_IO : ELIGO_OK;
  int code = SQLITE_DONE;
  while (s != NULL && (code = sqlite3_step(s)) == SQLITE_ROW) {
    const char *complete = (const char *)sqlite3_column_text(s, 4);
    plug_format(&text, "%s  %-40s %8lld rows  %s%s%s\n", sqlite3_column_text(s, 1), sqlite3_column_text(s, 0),
                (long long)sqlite3_column_int64(s, 2), sqlite3_column_text(s, 3),
                complete == NULL ? "" : "  complete for ", complete == NULL ? "" : complete);
  }
  if (s != NULL && code != SQLITE_DONE) status = registry_failed(db, r, faults);
  sqlite3_finalize(s);
  sqlite3_close(db);
  if (status == ELIGO_OK) status = text.failed ? ELIGO_MEMORY : out->put(out, text.bytes == NULL ? "" : text.bytes, text.length);
  plug_free(&text);
  return status;
}
