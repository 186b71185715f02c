/* What a plugin is made of. This one header is all that a plugin includes; it links with nothing of Eligo's, since all it
 * may call is handed to it. A plugin is a shared object that exports one constant, `eligo_plugin_1`, and nothing else:
 *
 *   static const eligo_plugin_writer line = {.size = sizeof line, .name = "line", .summary = "…", .write = write_line};
 *   static const eligo_plugin_writer *const writers[] = {&line, NULL};
 *   ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "line", .version = "1.0",
 *                   .licence = "Apache-2.0", .summary = "…", .writers = writers};
 *
 * Ownership: what is handed to a function is borrowed until it returns; what it hands on is copied at once. Threads: the
 * functions of one plugin are called by one thread at a time, those of a source's session by the session's thread.
 * Structs may grow at their end: `size` says which fields are there; lists hold pointers and end in NULL. */
#ifndef ELIGO_PLUGIN_H
#define ELIGO_PLUGIN_H

#include "eligo/sheet.h"
#include "eligo/status.h"
#include "eligo/verdict.h"

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define ELIGO_PLUGIN_ABI 1u

/* --- what the host hands over --- */

/* The host, as long as the plugin is open. */
typedef struct eligo_plugin_host {
  uint32_t size;
  const char *version; /* of Eligo */
  /* The plugin's own setting from the configuration ("database"), or NULL. */
  const char *(*setting)(const struct eligo_plugin_host *host, const char *name);
  const void *data; /* the host's own */
} eligo_plugin_host;

/* Where a plugin reports what is wrong: one line that says where, what and what to do. `line` is 0 where there is none.
 * A reader that cannot read its input at all says so with the id "damaged": no row of it was looked at. */
typedef struct eligo_plugin_faults {
  void (*add)(const struct eligo_plugin_faults *faults, bool warning, const char *id, const char *source, unsigned line,
              const char *message);
  void *data;
} eligo_plugin_faults;

/* Where a plugin puts bytes. Anything but ELIGO_OK: stop and hand that status back. */
typedef struct eligo_plugin_bytes {
  eligo_status (*put)(const struct eligo_plugin_bytes *bytes, const void *at, size_t length);
  void *data;
} eligo_plugin_bytes;

/* One value of a choice or a scale. */
typedef struct eligo_plugin_value {
  const char *name, *title[ELIGO_LANGUAGES];
} eligo_plugin_value;

/* One fact of the dictionary. */
typedef struct eligo_plugin_fact {
  uint32_t size;
  const char *name;  /* "plant.power_density" */
  const char *kind;  /* flag number amount choice choices scale text date records */
  const char *owner; /* firm request use record */
  const char *list;  /* owner record: the list, "firm.penalties"; else NULL */
  const char *unit;  /* "W/m2"; "" for pure numbers and other kinds */
  const char *title[ELIGO_LANGUAGES], *question[ELIGO_LANGUAGES], *evidence[ELIGO_LANGUAGES]; /* NULL where not given */
  const eligo_plugin_value *values;
  size_t n_values;
} eligo_plugin_fact;

/* The facts that the rulebook knows, sorted by name. */
typedef struct eligo_plugin_facts {
  const eligo_plugin_fact *at;
  size_t count;
} eligo_plugin_facts;

/* Bytes of a file with its name for messages. */
typedef struct eligo_plugin_input {
  uint32_t size;
  const char *source;
  const char *bytes;
  size_t length;
  const char *mapping_source; /* a second file that says how to read the first; NULL where there is none */
  const char *mapping;
  size_t mapping_length;
  const eligo_plugin_facts *facts;
  /* Where `bytes` are one piece of a long table: its first piece that is not all ASCII, the same for each later piece, so
   * that what is found out from it (the encoding) holds for the whole table. NULL: find it out from `bytes`. */
  const char *sample;
  size_t sample_length;
} eligo_plugin_input;

/* --- readers: bytes to profiles --- */

/* Takes one profile as a JSON document. `line` is where it began; 0 where there are no lines. */
typedef struct eligo_plugin_profiles {
  eligo_status (*put)(const struct eligo_plugin_profiles *profiles, const char *json, size_t length, unsigned line);
  void *data;
} eligo_plugin_profiles;

typedef struct eligo_plugin_reader {
  uint32_t size;
  const char *name;           /* "csv" */
  const char *summary;
  const char *const *endings; /* of file names it reads: ".csv"; NULL-terminated */
  /* Reads all of it. A row that cannot be read is a fault and the next one is tried; ELIGO_BAD_INPUT where there was
   * one. */
  eligo_status (*read)(void *plugin, const eligo_plugin_input *input, const eligo_plugin_profiles *profiles,
                       const eligo_plugin_faults *faults);
} eligo_plugin_reader;

/* --- writers: a decision to bytes --- */

typedef struct eligo_plugin_decision {
  uint32_t size;
  eligo_language language;
  eligo_verdict verdict;
  const eligo_block *blocks; /* the sheet, for a page */
  size_t n_blocks;
  const char *json; /* schema eligo.decision/1, for everything else */
  size_t json_length;
  const char *as_of; /* "2026-03-01": a writer reads no clock */
} eligo_plugin_decision;

typedef struct eligo_plugin_writer {
  uint32_t size;
  const char *name; /* the format: "pdf" */
  const char *summary;
  eligo_status (*write)(void *plugin, const eligo_plugin_decision *decision, const eligo_plugin_bytes *out,
                        const eligo_plugin_faults *faults);
} eligo_plugin_writer;

/* --- forms: a product's questions to a blank file --- */

typedef struct eligo_plugin_questions {
  uint32_t size;
  eligo_language language;
  const char *product;        /* NULL where an activity alone is asked for */
  const char *standard, *item; /* of the activity, or NULL */
  const char *title[ELIGO_LANGUAGES];
  eligo_plugin_facts asked; /* only the facts that this asks for, in the order of the rules */
  eligo_plugin_facts facts; /* all */
} eligo_plugin_questions;

typedef struct eligo_plugin_form {
  uint32_t size;
  const char *name; /* the format: "xlsx" */
  const char *summary;
  eligo_status (*write)(void *plugin, const eligo_plugin_questions *questions, const eligo_plugin_bytes *out,
                        const eligo_plugin_faults *faults);
} eligo_plugin_form;

/* --- sources of facts --- */

typedef struct eligo_plugin_query {
  uint32_t size;
  const char *firm_id, *firm_name, *country; /* NULL where not given */
  const char *as_of;                          /* answer as of this day */
} eligo_plugin_query;

/* One fact of the firm. It never overwrites what the profile says: equal values keep both sources, others make the fact
 * unknown, naming both. */
typedef struct eligo_plugin_answer {
  uint32_t size;
  const char *fact;   /* of owner firm */
  const char *value;  /* as JSON: true, "2026-03-01", "12 t", [{…}] */
  const char *source; /* "Green factories 2025, row 17" */
  const char *date;   /* of the entry; NULL for none */
  const char *list, *list_date, *list_sha256; /* where it was read; carried into the decision */
} eligo_plugin_answer;

typedef struct eligo_plugin_answers {
  eligo_status (*put)(const struct eligo_plugin_answers *answers, const eligo_plugin_answer *answer);
  void *data;
} eligo_plugin_answers;

/* What a list is called when it is imported. */
typedef struct eligo_plugin_import {
  uint32_t size;
  const eligo_plugin_input *input;
  const char *name; /* of the list; NULL: as the file says */
  const char *date; /* of publication, or NULL: as the file says */
} eligo_plugin_import;

typedef struct eligo_plugin_source {
  uint32_t size;
  const char *name; /* "registry" */
  const char *summary;
  eligo_status (*open)(void *plugin, const eligo_plugin_facts *facts, void **session, const eligo_plugin_faults *faults);
  void (*close)(void *session);
  /* A source that cannot answer says so: the decision is refused rather than made without it. */
  eligo_status (*look_up)(void *session, const eligo_plugin_query *query, const eligo_plugin_answers *answers,
                          const eligo_plugin_faults *faults);
  /* Both may be NULL. `list` prints what is there, a line each. */
  eligo_status (*import)(void *plugin, const eligo_plugin_import *what, const eligo_plugin_faults *faults);
  eligo_status (*list)(void *plugin, const eligo_plugin_bytes *out, const eligo_plugin_faults *faults);
} eligo_plugin_source;

/* --- functions for derived facts --- */

/* For derived facts: `computed("geo.distance", fact "a", fact "b")` in a rule. Called with known and finite numbers in the
 * units named here, by any thread; pure: the same numbers give the same result, of which 15 digits are kept. */
typedef struct eligo_plugin_function {
  uint32_t size;
  const char *name; /* "geo.distance" */
  const char *summary;
  const char *const *units; /* of what it takes, NULL-terminated; "" for a pure number */
  const char *unit;         /* of what it gives */
  /* False where it has no answer: the term is then open. */
  bool (*call)(const double *values, double *result);
} eligo_plugin_function;

/* --- the plugin --- */

typedef struct eligo_plugin {
  uint32_t size, abi;
  const char *name;    /* as the file is called: "csv" in eligo-csv.so */
  const char *version, *licence, *summary;
  /* Both may be NULL. After a failed open nothing else is called. */
  eligo_status (*open)(const eligo_plugin_host *host, void **plugin, const eligo_plugin_faults *faults);
  void (*close)(void *plugin);
  const eligo_plugin_reader *const *readers; /* each list may be NULL */
  const eligo_plugin_writer *const *writers;
  const eligo_plugin_form *const *forms;
  const eligo_plugin_source *const *sources;
  const eligo_plugin_function *const *functions;
} eligo_plugin;

#define ELIGO_PLUGIN_SYMBOL "eligo_plugin_1"
#define ELIGO_PLUGIN                                \
  ELIGO_API extern const eligo_plugin eligo_plugin_1; \
  const eligo_plugin eligo_plugin_1

#ifdef __cplusplus
}
#endif
#endif
