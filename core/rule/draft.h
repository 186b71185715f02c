/* What rule files declare, before it is checked: plain trees that the words build and eligo_rulebook_freeze turns into
 * a rulebook. Everything lives in the book's arena and all strings are NUL-terminated and borrowed from it; one thread.
 * Nothing is resolved here: names are still text, so all faults can be found together. */
#ifndef ELIGO_RULE_DRAFT_H
#define ELIGO_RULE_DRAFT_H

#include "base/arena.h"
#include "fact/dictionary.h"
#include "rule/kinds.h"

typedef struct eligo_draft eligo_draft;

/* One criterion or term. Which fields a kind uses is said in rule/kinds.h. */
struct eligo_draft {
  eligo_node_kind kind;
  eligo_op op;
  eligo_place place;
  const char *name; /* fact, list, reference, label, literal … */
  const char *source; /* a citation of its own, or NULL */
  eligo_bilingual title;
  const char **keys; /* n_keys names: values, branches, dates, facts, references */
  size_t n_keys;
  eligo_draft **kids;
  size_t n_kids;
  int64_t number;
  const char *from, *to; /* dates of a window; end of a by_date */
  const char *text;      /* ELIGO_N_LUA: the function's text, "function(a, b) … end" */
  unsigned text_line;    /* its first line in the file */
};

typedef struct eligo_draft_value {
  const char *name;
  eligo_bilingual title;
} eligo_draft_value;

typedef struct eligo_draft_fact {
  eligo_kind kind;
  const char *name, *of; /* of: "firm", "request", "use" or the name of a list */
  const char *unit, *row;
  int64_t at_most;
  eligo_bilingual title, question, evidence;
  eligo_draft_value *values;
  size_t n_values;
  eligo_draft *derived; /* or NULL */
  eligo_place place;
  const char *pack;
} eligo_draft_fact;

typedef struct eligo_draft_unit {
  const char *name, *definition; /* NULL: a base unit */
  eligo_bilingual title;
  const char **also;
  size_t n_also;
  bool prefixes, currency;
  eligo_place place;
} eligo_draft_unit;

typedef struct eligo_draft_code {
  const char *scheme, *code; /* "nace_2", "D35.11" */
} eligo_draft_code;

/* `activity "4.5" {…}`. Parts that are not given are NULL; each part is an ELIGO_N_ALL_OF (members as kids; grades are
 * ELIGO_N_GRADE members; a keyed part such as no_harm has ELIGO_N_POINT members named by their keys). */
typedef struct eligo_draft_activity {
  const char *id;
  eligo_bilingual title;
  const char *source;
  const char **covers;
  size_t n_covers;
  eligo_draft_code *codes;
  size_t n_codes;
  eligo_draft *scope, *excluded, *contribution, *no_harm;
  eligo_draft *also; /* of overlays */
  const char *standard; /* the pack's only standard, or the one named in the field `standard` */
  const char *pack;
  eligo_place place;
} eligo_draft_activity;

typedef struct eligo_draft_standard {
  const char *id;
  eligo_bilingual title;
  const char *source;
  const char *published, *in_force, *until; /* dates or NULL */
  const char **steps, **grades, **objectives;
  size_t n_steps, n_grades, n_objectives;
  eligo_bilingual *step_titles; /* by step; members NULL where not given */
  eligo_bilingual eligible_word[2]; /* [0] scope alone ("Taxonomy-eligible"), [1] all steps ("Taxonomy-aligned") */
  eligo_draft *common, *safeguards;
  bool complete;
  const char *pack;
  eligo_place place;
} eligo_draft_standard;

/* `criteria "appendix.a" {…}` (whole: its ALL_OF) and `edition "cn-green" {…}` (whole: its CHOOSE). */
typedef struct eligo_draft_named {
  const char *id;
  eligo_bilingual title;
  const char *source;
  eligo_draft *whole;
  const char *pack;
  eligo_place place;
} eligo_draft_named;

typedef struct eligo_draft_parameter {
  const char *name, *value; /* "3 year" */
  const char *stricter;     /* "larger", "smaller" or NULL */
  eligo_bilingual title;
  const char *source;
  const char *pack;
  eligo_place place;
} eligo_draft_parameter;

/* `table "gb-21256" {…}`: cells by row, keys first, then a value for each column; NULL where the source has none. */
typedef struct eligo_draft_table {
  const char *name;
  eligo_bilingual title;
  const char *source, *unit; /* unit: of values without one of their own; NULL: pure numbers */
  const char *from;          /* date before which nothing applies, or NULL */
  const char **keys, **columns;
  size_t n_keys, n_columns;
  const char **cells; /* n_rows times n_keys + n_columns */
  size_t n_rows;
  bool used; /* set by the freeze: some look_up reads it */
  const char *pack;
  eligo_place place;
} eligo_draft_table;

/* `beside = { fossil = { en, zh, value } }`: the same benefit, reckoned otherwise. */
typedef struct eligo_draft_estimate {
  const char *id;
  eligo_bilingual title;
  eligo_draft *value;
} eligo_draft_estimate;

/* `benefit "co2_avoided" {…}`: what an eligible use does for the environment; it decides nothing. */
typedef struct eligo_draft_benefit {
  const char *id;
  eligo_bilingual title;
  const char *source, *unit;
  const char **items; /* "cn-green-2025/4.2.1": of which uses it is reckoned */
  size_t n_items;
  eligo_draft *value, *share, *others; /* share: this lender's part of the project; others: the other lenders'; or NULL */
  eligo_draft_estimate *beside;
  size_t n_beside;
  const char *pack;
  eligo_place place;
} eligo_draft_benefit;

/* `paper`, `duty` and `economic_activity`: a name and its titles. */
typedef struct eligo_draft_title {
  const char *name;
  eligo_bilingual title;
  const char *source;
  eligo_place place;
} eligo_draft_title;

typedef struct eligo_draft_product {
  const char *id;
  eligo_bilingual title;
  const char *source, *label, *kind; /* "green", "bond" */
  const char *dated_by;              /* fact of a date, or NULL */
  const char *lines;                 /* "revenue" or NULL */
  const char *total;                 /* amount fact that the uses divide; NULL: request.amount, or firm.revenue for lines */
  eligo_draft *proceeds, *firm, *file, *advice;
  const char **papers, **duties, **reviewer; /* reviewer: steps that an external reviewer may answer */
  size_t n_papers, n_duties, n_reviewer;
  bool four_eyes;
  const char *pack;
  eligo_place place;
} eligo_draft_product;

/* `also "id" (criterion)`, `exclude "id" (criterion)` and `set "parameter" "value"` of a pack that extends others. */
typedef enum eligo_overlay { ELIGO_OVERLAY_ALSO, ELIGO_OVERLAY_EXCLUDE, ELIGO_OVERLAY_SET, ELIGO_OVERLAY_NAMES } eligo_overlay;
typedef struct eligo_draft_overlay {
  eligo_overlay kind;
  const char *target, *value; /* value: SET */
  eligo_draft *criterion;
  const char **names; /* NAMES: `also "product/papers" { "name" }`, or duties */
  size_t n_names;
  const char *pack;
  eligo_place place;
} eligo_draft_overlay;

typedef struct eligo_draft_document {
  const char *id; /* "2021/2139" */
  eligo_bilingual title;
  const char *number, *date, *url; /* NULL where not given */
} eligo_draft_document;

typedef struct eligo_draft_pack {
  const char *id, *version, *edition, *jurisdiction;
  const char *in_force, *until, *published; /* dates or NULL */
  eligo_bilingual title;
  eligo_draft_document *sources;
  size_t n_sources;
  const char **needs, **standards, **products, **editions; /* packs needed; what the pack declares */
  const char **extends; /* packs that it tightens, as an overlay; it needs them too */
  const char **authors;
  size_t n_needs, n_standards, n_products, n_editions, n_extends, n_authors;
  char sha256[65];
  eligo_place place;
} eligo_draft_pack;

#define ELIGO_DRAFT_LIST(type, name) \
  type *name;                        \
  size_t n_##name, c_##name

/* All that was declared. Zero it before use. */
typedef struct eligo_draft_book {
  eligo_arena arena;
  ELIGO_DRAFT_LIST(eligo_draft_pack, packs);
  ELIGO_DRAFT_LIST(eligo_draft_unit, units);
  ELIGO_DRAFT_LIST(eligo_draft_fact, facts);
  ELIGO_DRAFT_LIST(eligo_draft_parameter, parameters);
  ELIGO_DRAFT_LIST(eligo_draft_table, tables);
  ELIGO_DRAFT_LIST(eligo_draft_title, papers);
  ELIGO_DRAFT_LIST(eligo_draft_title, duties);
  ELIGO_DRAFT_LIST(eligo_draft_title, economic_activities);
  ELIGO_DRAFT_LIST(eligo_draft_standard, standards);
  ELIGO_DRAFT_LIST(eligo_draft_activity, activities);
  ELIGO_DRAFT_LIST(eligo_draft_named, criteria);
  ELIGO_DRAFT_LIST(eligo_draft_named, editions);
  ELIGO_DRAFT_LIST(eligo_draft_product, products);
  ELIGO_DRAFT_LIST(eligo_draft_benefit, benefits);
  ELIGO_DRAFT_LIST(eligo_draft_overlay, overlays);
  const struct eligo_plugin_function *const *offers; /* of the plugins: what `computed` may call; borrowed */
  size_t n_offers;
} eligo_draft_book;

/* Room for one more in list `name` of `book`, cleared; NULL when memory ends. */
#define ELIGO_DRAFT_ADD(book, name)                                                                        \
  (((book)->name = eligo_arena_grow(&(book)->arena, (book)->name, (book)->n_##name, &(book)->c_##name,     \
                                    sizeof *(book)->name)) == NULL                                         \
       ? NULL                                                                                              \
       : memset(&(book)->name[(book)->n_##name++], 0, sizeof *(book)->name))

/* A cleared draft of a kind. NULL when memory ends. */
eligo_draft *eligo_draft_new(eligo_draft_book *book, eligo_node_kind kind, eligo_place place);
/* Gives a draft its kids or keys (copied into the arena). False when memory ends. */
bool eligo_draft_set_kids(eligo_draft_book *book, eligo_draft *draft, eligo_draft *const *kids, size_t count);
bool eligo_draft_set_keys(eligo_draft_book *book, eligo_draft *draft, const char *const *keys, size_t count);

#endif
