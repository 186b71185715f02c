/* The inside of the CSV reader. A mapping belongs to one run of `read`; one thread. */
#ifndef PLUGINS_CSV_CSV_H
#define PLUGINS_CSV_CSV_H

#include "shared/value.h"

/* Where a cell goes. */
typedef enum csv_place {
  CSV_NOWHERE,
  CSV_FACT,
  CSV_USE_ID,
  CSV_ACTIVITY,
  CSV_ITEM, /* of the standard `name` */
  CSV_CODE, /* of the scheme `name` */
  CSV_REQUEST_ID,
  CSV_PRODUCT,
} csv_place;

typedef struct csv_target {
  csv_place place;
  const eligo_plugin_fact *fact;
  char name[80];
  char unit[40]; /* of bare numbers; "" for the fact's own */
} csv_target;

/* value "primary_fuel" "Wind" = use.activity "electricity.wind": what one text in a column says beside, or instead. */
typedef struct csv_meaning {
  char *text; /* in the column */
  csv_target target;
  char *value;
} csv_meaning;

typedef struct csv_column {
  char *header;      /* NULL where the mapping names it by its number */
  size_t number;     /* from 1; 0 until it was found in the header row */
  csv_target target; /* CSV_NOWHERE: only meanings, or ignored */
  bool required;
  csv_meaning *meanings;
  size_t n_meanings, c_meanings;
  unsigned line; /* of the mapping, for messages */
} csv_column;

/* constant request.product = "cn-green-loan" */
typedef struct csv_constant {
  csv_target target;
  char *value;
} csv_constant;

typedef struct csv_mapping {
  bool given; /* false: the header row itself names the facts */
  char encoding[12], separator;
  char *group; /* header of the column whose equal values gather rows into one profile; NULL: each row is one */
  char **missing;
  size_t n_missing, c_missing;
  csv_column *columns;
  size_t n_columns, c_columns;
  csv_constant *constants;
  size_t n_constants, c_constants;
  bool ignores_others; /* columns that the mapping does not name */
  bool failed;         /* memory ended */
} csv_mapping;

/* What a run reports to. */
typedef struct csv_report {
  const eligo_plugin_faults *faults;
  const char *source; /* of the table */
  size_t errors;
  bool no_memory;
} csv_report;
__attribute__((format(printf, 4, 5))) void csv_fault(csv_report *report, const char *source, unsigned line,
                                                     const char *format, ...);

/* target.c: "plant.capacity [kW]", "items.cn-green-2025", "request.id". False with a fault at `source`:`line`. */
bool csv_target_read(const eligo_plugin_facts *facts, const char *text, size_t length, csv_target *out,
                     csv_report *report, const char *source, unsigned line);

/* mapping.c */
void csv_mapping_read(csv_mapping *mapping, const eligo_plugin_input *input, csv_report *report);
/* Takes a column of its own for each cell of the header row, where no mapping was given; else finds those named. */
void csv_mapping_meet(csv_mapping *mapping, const plug_table *header, const eligo_plugin_facts *facts,
                      csv_report *report);
void csv_mapping_free(csv_mapping *mapping);
bool csv_is_missing(const csv_mapping *mapping, plug_cell cell);

/* profile.c: one profile as it grows, row by row. */
typedef struct csv_profile {
  plug_text firm, request, uses, activity, items, codes, use_facts, id, product, use_id, whole;
  plug_text value, why; /* of one cell */
  unsigned line;        /* of its first row; 0: none yet */
  size_t rows;
  bool faulty;
} csv_profile;

void csv_profile_begin(csv_profile *profile, unsigned line);
/* Puts a value where it belongs; NULL, or what is wrong. */
const char *csv_profile_put(csv_profile *profile, const csv_target *target, plug_cell value);
/* The present row is one use: its facts are complete. */
void csv_profile_end_row(csv_profile *profile);
/* Hands the profile over as JSON. */
eligo_status csv_profile_hand_over(csv_profile *profile, const eligo_plugin_profiles *to);
bool csv_profile_failed(const csv_profile *profile);
void csv_profile_free(csv_profile *profile);

#endif
