/* The inside of the registry: published lists in a SQLite file. A connection belongs to one session, or to one import; one
 * thread. */
#ifndef PLUGINS_REGISTRY_REGISTRY_H
#define PLUGINS_REGISTRY_REGISTRY_H

#include "shared/value.h"

#include <sqlite3.h>

/* The plugin, once opened: its settings. */
typedef struct registry {
  const char *database; /* path; NULL: none is named */
  long stale_after;     /* days */
} registry;

__attribute__((format(printf, 5, 6))) void registry_say(const eligo_plugin_faults *faults, bool warning,
                                                        const char *source, unsigned line, const char *format, ...);

/* database.c: opens the file, made where `writing` and missing; its tables are checked. NULL after a fault. */
sqlite3 *registry_open(const registry *r, bool writing, const eligo_plugin_faults *faults);
/* A statement, or NULL after a fault. */
sqlite3_stmt *registry_prepare(sqlite3 *db, const char *sql, const registry *r, const eligo_plugin_faults *faults);
bool registry_run(sqlite3 *db, const char *sql, const registry *r, const eligo_plugin_faults *faults);
/* ELIGO_IO, or ELIGO_MEMORY where memory ended, after a line that says what SQLite says. */
eligo_status registry_failed(sqlite3 *db, const registry *r, const eligo_plugin_faults *faults);
/* The id of a firm as it is kept: without blanks around it, small letters made capital. */
void registry_firm(plug_cell cell, plug_text *out);

/* import.c, lookup.c */
eligo_status registry_import(void *plugin, const eligo_plugin_import *what, const eligo_plugin_faults *faults);
eligo_status registry_list(void *plugin, const eligo_plugin_bytes *out, const eligo_plugin_faults *faults);
eligo_status registry_session_open(void *plugin, const eligo_plugin_facts *facts, void **session,
                                   const eligo_plugin_faults *faults);
void registry_session_close(void *session);
eligo_status registry_look_up(void *session, const eligo_plugin_query *query, const eligo_plugin_answers *answers,
                              const eligo_plugin_faults *faults);

#endif
