/* The dictionary: every fact the rulebook knows. Lives in the rulebook's arena and is read-only after load; any
 * thread may read. */
#ifndef ELIGO_FACT_DICTIONARY_H
#define ELIGO_FACT_DICTIONARY_H

#include "eligo/verdict.h"
#include "fact/names.h"
#include "value/date.h"
#include "value/unit.h"

typedef enum eligo_kind {
  ELIGO_FLAG,
  ELIGO_NUMBER,
  ELIGO_AMOUNT, /* money: a number whose unit is a currency, any currency */
  ELIGO_CHOICE,
  ELIGO_CHOICES, /* several of a list */
  ELIGO_SCALE,   /* one of a list, best first */
  ELIGO_TEXT,
  ELIGO_DATE,
  ELIGO_RECORDS,
  ELIGO_KINDS
} eligo_kind;

/* Whose fact it is. A fact of ELIGO_OF_RECORD belongs to the rows of the list `list`. */
typedef enum eligo_owner { ELIGO_OF_FIRM, ELIGO_OF_REQUEST, ELIGO_OF_USE, ELIGO_OF_RECORD } eligo_owner;

typedef struct eligo_bilingual {
  const char *in[ELIGO_LANGUAGES]; /* indexed by eligo_language; NULL where missing */
} eligo_bilingual;

typedef struct eligo_place {
  const char *file; /* path below the rules folder: "eu-taxonomy/4-energy.lua" */
  unsigned line;
} eligo_place;

typedef struct eligo_choice_value {
  const char *name;
  size_t length; /* of the name */
  eligo_bilingual title;
} eligo_choice_value;

enum { ELIGO_MOST_VALUES = 64 }; /* of one choice: a set of them is one word */

typedef struct eligo_fact {
  const char *name; /* "plant.power_density" */
  eligo_kind kind;
  eligo_owner owner;
  uint32_t slot;    /* its place among the facts of its owner (of its list, for a record) */
  uint32_t list;    /* fact of kind ELIGO_RECORDS that owns it, or ELIGO_NONE */
  uint32_t derived; /* term node of the rulebook that computes it, or ELIGO_NONE */
  eligo_unit unit;  /* ELIGO_NUMBER: its own unit */
  const char *unit_text; /* as declared, "" for a pure number */
  const eligo_choice_value *values;
  uint32_t n_values;
  uint32_t row_slots; /* ELIGO_RECORDS: number of facts of a row */
  uint32_t at_most;   /* ELIGO_RECORDS: rows allowed */
  const char *row;    /* ELIGO_RECORDS: what one row is called: "penalty" */
  uint32_t row_section; /* ELIGO_RECORDS: what `row` opens, or ELIGO_NONE */
  eligo_bilingual title, question, evidence;
  const char *pack; /* id of the pack that declares it */
  eligo_place place;
} eligo_fact;

/* A neutral activity of the shared vocabulary ("electricity.hydropower"). */
typedef struct eligo_activity_name {
  const char *name;
  eligo_bilingual title;
  eligo_place place;
} eligo_activity_name;

typedef struct eligo_dictionary {
  eligo_units units;
  eligo_fact *facts;
  uint32_t count;
  uint32_t slots[3]; /* how many facts the firm, the request and a use have */
  eligo_table names; /* name -> fact */
  eligo_names_tree tree; /* the same, by section */
  uint32_t own[3];       /* sections "firm", "request" and "use", or ELIGO_NONE */
  eligo_activity_name *activities;
  uint32_t n_activities;
  eligo_table activity_names;
  /* Facts the engine itself reads; ELIGO_NONE where the rulebook does not declare them. */
  uint32_t request_amount, use_amount, firm_revenue;
} eligo_dictionary;

/* Builds `tree` once all facts are there. False when memory ends. */
bool eligo_dictionary_index(eligo_dictionary *dictionary, eligo_arena *arena);
/* The fact of a name, or NULL. */
const eligo_fact *eligo_fact_find(const eligo_dictionary *dictionary, const char *name, size_t length);
/* The value's place in the fact's list, or ELIGO_NONE. */
uint32_t eligo_fact_value(const eligo_fact *fact, const char *name, size_t length);
const char *eligo_kind_name(eligo_kind kind);   /* "flag", "number" … */
const char *eligo_owner_name(eligo_owner owner); /* "firm", "request", "use", "record" */

#endif
