/* The file: its tables, and how it is opened. */
#include "registry/registry.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SCHEMA = 1, BUSY_MS = 5000 };

/* "ELGO": tells the file from databases of others. */
#define APPLICATION "1162626895"

static const char tables[] =
    "PRAGMA application_id = " APPLICATION ";"
    "PRAGMA user_version = 1;"
    "CREATE TABLE list (id INTEGER PRIMARY KEY, name TEXT NOT NULL, date TEXT NOT NULL, sha256 TEXT NOT NULL,"
    " rows INTEGER NOT NULL, UNIQUE (name, date));"
    "CREATE TABLE entry (list INTEGER NOT NULL REFERENCES list (id), firm TEXT NOT NULL, row INTEGER NOT NULL,"
    " fact TEXT NOT NULL, record INTEGER NOT NULL, value TEXT NOT NULL);"
    "CREATE INDEX entry_firm ON entry (firm, list);"
    "CREATE TABLE complete (list INTEGER NOT NULL REFERENCES list (id), fact TEXT NOT NULL, record INTEGER NOT NULL);";

void registry_say(const eligo_plugin_faults *faults, bool warning, const char *source, unsigned line,
                  const char *format, ...) {
  char message[400];
  va_list list;
  va_start(list, format);
  vsnprintf(message, sizeof message, format, list);
  va_end(list);
  faults->add(faults, warning, "registry", source, line, message);
}

eligo_status registry_failed(sqlite3 *db, const registry *r, const eligo_plugin_faults *faults) {
  int code = sqlite3_errcode(db);
  if ((code & 0xFF) == SQLITE_NOMEM) return ELIGO_MEMORY;
  registry_say(faults, false, r->database, 0, "%s%s", sqlite3_errmsg(db),
               (code & 0xFF) == SQLITE_BUSY ? "; another import is running, try again" : "");
  return ELIGO_IO;
}

sqlite3_stmt *registry_prepare(sqlite3 *db, const char *sql, const registry *r, const eligo_plugin_faults *faults) {
  sqlite3_stmt *statement = NULL;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK) return statement;
  registry_failed(db, r, faults);
  return NULL;
}

bool registry_run(sqlite3 *db, const char *sql, const registry *r, const eligo_plugin_faults *faults) {
  if (sqlite3_exec(db, sql, NULL, NULL, NULL) == SQLITE_OK) return true;
  registry_failed(db, r, faults);
  return false;
}

/* -1 where it cannot be read. */
static long pragma(sqlite3 *db, const char *sql) {
  sqlite3_stmt *statement = NULL;
  long value = -1;
  if (sqlite3_prepare_v2(db, sql, -1, &statement, NULL) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
    value = (long)sqlite3_column_int64(statement, 0);
  sqlite3_finalize(statement);
  return value;
}

static bool is_ours(sqlite3 *db, const registry *r, bool writing, const eligo_plugin_faults *faults) {
  long application = pragma(db, "PRAGMA application_id"), version = pragma(db, "PRAGMA user_version");
  long pages = pragma(db, "PRAGMA page_count");
  if (application < 0 || pages < 0) {
    registry_say(faults, false, r->database, 0, "is no registry: %s", sqlite3_errmsg(db));
    return false;
  }
  char expected[24];
  snprintf(expected, sizeof expected, "%ld", application);
  if (pages == 0 && writing) return registry_run(db, tables, r, faults);
  if (strcmp(expected, APPLICATION) != 0) {
    registry_say(faults, false, r->database, 0, "is a database of something else; name another file");
    return false;
  }
  if (version == SCHEMA) return true;
  registry_say(faults, false, r->database, 0, "was written by %s Eligo; import its lists into a new file",
               version > SCHEMA ? "a newer" : "an older");
  return false;
}

sqlite3 *registry_open(const registry *r, bool writing, const eligo_plugin_faults *faults) {
  sqlite3 *db = NULL;
  if (r->database == NULL) {
    registry_say(faults, false, "registry", 0,
                 "no database is named; write registry: { database = \"…\"; } in eligo.cfg, or set "
                 "ELIGO_REGISTRY_DATABASE");
    return NULL;
  }
  mode_t mask = umask(077); /* what is known of firms is not for everybody */
  int flags = writing ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;
  int code = sqlite3_open_v2(r->database, &db, flags | SQLITE_OPEN_NOMUTEX, NULL);
  if (code == SQLITE_OK && writing) pragma(db, "PRAGMA schema_version"); /* makes the file now, while it is private */
  umask(mask);
  if (code != SQLITE_OK) {
    registry_say(faults, false, r->database, 0, "cannot be opened: %s%s",
                 db == NULL ? "no memory" : sqlite3_errmsg(db),
                 writing ? "" : "; import a list first ('eligo registry import')");
    sqlite3_close(db);
    return NULL;
  }
  sqlite3_busy_timeout(db, BUSY_MS);
  sqlite3_limit(db, SQLITE_LIMIT_LENGTH, 16 << 20);
  if (is_ours(db, r, writing, faults)) return db;
  sqlite3_close(db);
  return NULL;
}

void registry_firm(plug_cell cell, plug_text *out) {
  cell = plug_trim(cell);
  for (size_t i = 0; i < cell.length; i++) {
    char c = cell.at[i];
    plug_char(out, c >= 'a' && c <= 'z' ? (char)(c - 'a' + 'A') : c);
  }
}
