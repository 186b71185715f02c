/* The command: what its files share. One run of the command is one eligo_call; it lives on main's
 * stack, and every text in it is borrowed from the arguments, the environment or its arena. One
 * thread. */
#ifndef ELIGO_CLI_CLI_H
#define ELIGO_CLI_CLI_H

#include "base/arena.h"
#include "base/text.h"
#include "eligo/plugins.h"

/* One option; the help is printed from the same table that is used for reading. */
typedef struct eligo_option {
  const char *name;  /* without its dashes */
  char letter;       /* 0 where it has none */
  const char *value; /* what the help calls its value; NULL: it takes none */
  const char *help;
} eligo_option;

typedef struct eligo_given {
  const eligo_option *option;
  const char *value;
} eligo_given;

/* A setting may come from an option, the environment, a file or the locale: options win. */
typedef enum eligo_setting_id {
  ELIGO_S_RULES,
  ELIGO_S_FORMAT,
  ELIGO_S_LANG,
  ELIGO_S_COLOUR,
  ELIGO_S_COLUMNS,
  ELIGO_S_UNKNOWN_FACTS,
  ELIGO_S_MAX_DEPTH,
  ELIGO_S_MAX_SIZE,
  ELIGO_S_PLUGINS,
  ELIGO_S_PLUGIN_FOLDER,
  ELIGO_S_HASH,
  ELIGO_S_KEYS,
  ELIGO_SETTINGS
} eligo_setting_id;

typedef struct eligo_setting_value {
  const char *value;
  const char *origin; /* "--lang", "ELIGO_LANG", "/etc/eligo/eligo.cfg", "default" */
} eligo_setting_value;

/* A setting of a plugin: "registry.database". */
typedef struct eligo_plugin_setting {
  const char *name, *value, *origin;
} eligo_plugin_setting;

typedef struct eligo_command eligo_command;

typedef struct eligo_call {
  const eligo_command *command;
  const char **words; /* what is no option */
  size_t n_words;
  eligo_given *given;
  size_t n_given;
  eligo_setting_value settings[ELIGO_SETTINGS];
  eligo_arena arena;
  eligo_fault *faults; /* ELIGO_MOST_FAULTS, once they were needed */
  eligo_plugin_setting *plugin_settings;
  size_t n_plugin_settings, c_plugin_settings;
  eligo_plugins *plugins; /* once they were needed */
  /* What the settings come to. */
  const char *format;
  bool json;
  eligo_language language;
  bool colour;
  unsigned columns;
} eligo_call;

struct eligo_command {
  const char *name, *arguments, *summary;
  const char *about;                  /* a paragraph for its help */
  const char *example;                /* one line, without "eligo " */
  const char *exits;                  /* lines for its help; the common ones are added */
  const eligo_option *const *options; /* NULL behind the last */
  size_t fewest, most;                /* words */
  int (*run)(eligo_call *call);       /* answers the exit status */
};

/* NULL behind the last. */
extern const eligo_command *const eligo_commands[];
extern const eligo_command eligo_command_check, eligo_command_test, eligo_command_explain,
    eligo_command_find, eligo_command_facts, eligo_command_standards, eligo_command_products,
    eligo_command_form, eligo_command_schema, eligo_command_config, eligo_command_lint,
    eligo_command_version, eligo_command_plugins, eligo_command_registry, eligo_command_screen, eligo_command_pack, eligo_command_compare, eligo_command_rulebook, eligo_command_new, eligo_command_editor;

/* Options that several commands have. */
extern const eligo_option eligo_option_help, eligo_option_rules, eligo_option_format,
    eligo_option_lang, eligo_option_max_size, eligo_option_max_depth, eligo_option_unknown_facts, eligo_option_hash,
    eligo_option_product, eligo_option_standard, eligo_option_output, eligo_option_plugins,
    eligo_option_as_of, eligo_option_until, eligo_option_mapping;

/* Where the rules and plugins lie unless somebody says otherwise (places.c). */
const char *eligo_default_rules(eligo_arena *arena);
const char *eligo_default_plugins(eligo_arena *arena);

/* --- options.c --- */
/* Reads the arguments behind the command's name. ELIGO_USAGE after one line on standard error. */
eligo_status eligo_call_read(eligo_call *call, int count, char **arguments);
bool eligo_call_has(const eligo_call *call, const eligo_option *option);
/* The last value given, or NULL. */
const char *eligo_call_value(const eligo_call *call, const eligo_option *option);
/* All values given, in order, in the call's arena; NULL where memory ends. */
const char **eligo_call_values(eligo_call *call, const eligo_option *option, size_t *count);

/* --- help.c --- */
int eligo_help_all(void);
int eligo_help_command(const eligo_command *command);

/* The lines on exit statuses that all commands share. */
extern const char eligo_common_exits[];

/* --- manual.c --- */
/* The manual page of the command (troff), and the completion for bash. */
void eligo_manual_page(eligo_text *out);
void eligo_manual_completion(eligo_text *out);

/* --- settings.c --- */
/* Finds the value of every setting and what they come to. ELIGO_USAGE or ELIGO_IO after one line.
 */
eligo_status eligo_settings_find(eligo_call *call);
const char *eligo_setting_name(eligo_setting_id id);
size_t eligo_setting_number(const eligo_call *call, eligo_setting_id id);

/* --- config.c --- */
/* The settings files, nearest first; a file that is not there says nothing. Only settings without a
 * value take one. */
eligo_status eligo_config_read(eligo_call *call);
/* One file's text; `mailed`: it lies in the working folder, which may come from a stranger. */
eligo_status eligo_config_parse(eligo_call *call, const char *path, bool mailed, const char *text);

/* --- output.c --- */
/* Writes everything to standard output; ELIGO_IO after one line on standard error. */
eligo_status eligo_output(const eligo_text *text);
/* Writes everything to a file, which appears whole or not at all; NULL: standard output. */
eligo_status eligo_output_to(const eligo_call *call, const char *file, const eligo_text *text);
/* One line on standard error, "eligo: …", made harmless for a terminal. */
void eligo_talk(const char *format, ...) ELIGO_PRINTF(1, 2);
/* Prints faults: lines on standard error, or JSON on standard output where that was asked for and
 * there are errors. */
eligo_status eligo_output_faults(const eligo_call *call, const eligo_faults *faults);
/* The same for a single fault. Answers `status`, or ELIGO_IO. */
eligo_status eligo_output_fault(const eligo_call *call, eligo_status status, const char *id,
                                const char *source, const char *format, ...) ELIGO_PRINTF(5, 6);
/* Writes and frees a text that a command made: the usual end of a command. Answers its exit status.
 */
int eligo_finish(eligo_text *text, int status);

/* --- settings_table.c --- */
typedef struct eligo_setting {
  const char *name;           /* in files; ELIGO_NAME in the environment, --name for the option */
  const char *values;         /* "text|json"; NULL: any text; "N": a number from 1 */
  bool guarded;               /* ./eligo.cfg may not name it */
  const eligo_option *option; /* or NULL */
} eligo_setting;
extern const eligo_setting eligo_settings[ELIGO_SETTINGS];
/* Takes a value; ELIGO_USAGE after one line where the setting cannot have it. Both texts must live
 * as long as the call. */
eligo_status eligo_setting_take(eligo_call *call, eligo_setting_id id, const char *value,
                                const char *origin);

/* --- plugged.c --- */
/* The plugins that the settings name, loaded at the first call; NULL where they name none. What is wrong with one is a
 * warning. */
eligo_status eligo_call_plugins(eligo_call *call, const eligo_plugins **out);
/* Keeps a setting of a plugin, unless a nearer file gave it. */
eligo_status eligo_plugin_setting_take(eligo_call *call, const char *name, const char *value, const char *origin);
/* Reads --mapping and such into `out`, with a line on standard error where that fails. */
eligo_status eligo_call_read_file(eligo_call *call, const char *file, size_t limit, eligo_text *out);

/* --- question.c --- */
/* Fills in what is asked, as the options say it; the fingerprint is wanted. ELIGO_USAGE after one line. */
eligo_status eligo_call_question(eligo_call *call, eligo_question *question);
enum { ELIGO_LARGEST_MAPPING = 1 << 20 };

/* --- book.c --- */
/* What to load, and who asked for it. */
typedef struct eligo_wish {
  const char *const *products, *const *standards;
  size_t n_products, n_standards; /* none of both: every pack */
  const char *asked_in;           /* file that names them; NULL: the command line */
} eligo_wish;
/* Loads packs, with faults printed. A name that no pack has is ELIGO_BAD_INPUT where a file asks
 * for it, ELIGO_USAGE on the command line. */
eligo_status eligo_call_load(eligo_call *call, const eligo_wish *wish, eligo_rulebook **out);
/* The same for every pack. */
eligo_status eligo_call_load_all(eligo_call *call, eligo_rulebook **out);

/* Room for faults, kept between uses; main's stack is too small a place for a hundred of them.
 * NULL: no memory. */
eligo_fault *eligo_call_faults(eligo_call *call, eligo_faults *faults);

/* Names between commas of a setting, in the call's arena; NULL where memory ends. */
const char **eligo_call_list(eligo_call *call, const char *text, size_t *count);

enum { ELIGO_MOST_FAULTS = 100 };

/* --- cells.c --- */
/* A list for the terminal: each row has the same number of cells, the last of which may be of any
 * length. */
enum { ELIGO_MOST_CELLS = 6 };
typedef struct eligo_cells {
  unsigned columns; /* cells a row */
  unsigned wide[ELIGO_MOST_CELLS];
  eligo_text bytes; /* cells, each with its NUL */
} eligo_cells;
/* Adds one cell; NULL is an empty one. What could steer a terminal is left out by
 * eligo_cells_print. */
void eligo_cells_add(eligo_cells *cells, const char *text);
/* Adds the rows to `out`, cells below each other, and frees the cells. */
void eligo_cells_print(eligo_cells *cells, eligo_text *out);

#endif
