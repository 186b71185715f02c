/* The rulebook: all that was declared, checked, resolved and frozen into flat arrays. Immutable after the freeze, so any
 * number of threads may read it; the one that made it frees it when no session uses it any more. */
#ifndef ELIGO_RULE_RULEBOOK_H
#define ELIGO_RULE_RULEBOOK_H

#include "eligo/rulebook.h"
#include "rule/draft.h"

typedef enum eligo_type { ELIGO_T_CRITERION, ELIGO_T_NUMBER, ELIGO_T_DATE, ELIGO_T_TEXT } eligo_type;

/* One node. `kids` counts into rulebook->kids. What `fact`, `data` and `number` hold by kind:
 *   ELIGO_N_FLAG, QUALITY, AGE, AS_GOOD_AS, FACT: fact. AS_GOOD_AS, QUALITY: number = rank that is good enough.
 *   ELIGO_N_FACT of a parameter: fact ELIGO_NONE, data = parameter.
 *   ELIGO_N_ONE_OF: fact; data = masks[] of its values (choice, choices, scale) or, for texts, names[data .. data+number).
 *   ELIGO_N_LITERAL: data = quantities[] (type NUMBER), days[] (type DATE) or names[] (type TEXT).
 *   ELIGO_N_AT_LEAST_OF: number.     ELIGO_N_LUA: data = functions[].
 *   ELIGO_N_BY: fact; data = branch_of[data + value] is the kid (0 …) of each value.
 *   ELIGO_N_WINDOW: days[data], days[data + 1] (ELIGO_DAY_FIRST and ELIGO_DAY_LAST where open).
 *   ELIGO_N_BY_DATE: days[data + line] for each kid, days[data + n_kids] = the end (ELIGO_DAY_LAST where none).
 *   ELIGO_N_EVERY, SOME, NO, COUNT, SUM: fact = the list, ELIGO_NONE for "uses".
 *   ELIGO_N_MEETS: data = node, number = mask of grades that are good enough (0: any), flag ELIGO_F_ITEM where the node is an item.
 *   ELIGO_N_MEETS_BY: fact; kids = ELIGO_N_MEETS; data = branch_of[] by value (choice) or names[] by kid (text).
 *   ELIGO_N_STANDARD: data = standard, number = mask of grades, `fact` = part that is meant (enum eligo_part) or ELIGO_NONE for all.
 *   ELIGO_N_POINT, GRADE: number = place of the grade in its standard's list.
 *   What look_up was written out as: its uppermost node's note has the table's title and source, and the column as label.
 *   ELIGO_N_ITEM: data = item. Its kids are its steps, in the order of items[].steps. */
typedef struct eligo_node {
  uint8_t kind, op, type, flags;
  uint8_t owner;   /* the narrowest owner of the facts below: frame it needs (eligo_owner) */
  uint8_t pad[3];
  uint32_t kids, n_kids;
  uint32_t fact, data, number;
  uint32_t rest;   /* a node fills half a cache line */
} eligo_node;

enum { ELIGO_F_ITEM = 1, ELIGO_F_DATED = 2, ELIGO_F_PARAMETER = 4 };

/* What a test comes to that asks for no more than the value of one fact, in few bytes. */
enum eligo_plain_kind { ELIGO_P_NONE, ELIGO_P_FLAG, ELIGO_P_LISTED, ELIGO_P_NUMBER, ELIGO_P_DATE };
typedef struct eligo_plain {
  uint32_t slot;        /* of the fact, among those of `owner` */
  uint8_t kind, owner;  /* `owner` is the node's, also where kind is NONE */
  uint8_t below, above; /* outcomes: NUMBER, DATE: surely below the limit, surely above it; FLAG: false, true; LISTED: not, and met */
  union {
    uint64_t met; /* FLAG: bits of false and true; LISTED: set of values */
    double limit; /* NUMBER: in base units */
    eligo_day day; /* DATE: below are the days before it; above are it and those behind it */
  } as;
} eligo_plain;

/* One of the plain tests that an item hangs on, and where to go from it: to an outcome of the item, or to ELIGO_FIRST_GLANCE and the
 * place of another test. ELIGO_NO_GLANCE: nowhere, somebody has to take a closer look. */
enum { ELIGO_NO_GLANCE, ELIGO_GLANCE_MET = ELIGO_MET, ELIGO_GLANCE_NOT_MET = ELIGO_NOT_MET, ELIGO_FIRST_GLANCE };
typedef struct eligo_glance {
  uint32_t slot; /* as eligo_plain has them */
  uint8_t kind, owner;
  uint8_t next[2]; /* from what eligo_plain calls below and above */
  union {
    uint64_t listed;
    struct {
      double below, above; /* what is less than the one is surely below the limit; and more than the other above it */
    } number;
    eligo_day day;
  } as;
} eligo_glance;

/* What is said about a node; read only when a decision is written or a rule printed. */
typedef struct eligo_note {
  const char *id;     /* full criterion id; NULL for groups without a name */
  const char *label;  /* point label, grade, or what a reference names; NULL */
  const char *branch; /* key of the by(…) branch or date of the schedule line that it is; NULL */
  const char *source; /* citation; NULL: the parent's */
  eligo_bilingual title;
  eligo_place place;
  uint32_t parent;    /* node it was declared in; ELIGO_NONE for a root */
} eligo_note;

typedef struct eligo_quantity {
  eligo_rational exact; /* in base units */
  eligo_approx base;
  eligo_unit unit;
  const char *text;     /* as written: "5 W/m2" */
} eligo_quantity;

typedef struct eligo_parameter {
  const char *name, *stricter, *source;
  eligo_quantity value;
  eligo_bilingual title;
  eligo_place place;
  eligo_quantity declared; /* before overlays moved `value` to its strict side */
} eligo_parameter;

/* A Lua criterion. `text` is "function(a, b) … end"; facts in the order of its arguments. */
typedef struct eligo_function {
  const char *text;
  const uint32_t *facts;
  uint32_t n_facts;
  eligo_place place;
} eligo_function;

/* Steps are listed in the order of the standard; `excluded` is a step of its own in front. */
typedef struct eligo_step {
  const char *name;       /* "contribution" */
  uint32_t node;          /* ELIGO_N_ALL_OF, ELIGO_N_NONE_OF (excluded) or ELIGO_N_GRADED */
  bool applies;           /* never comes to "not applicable" */
} eligo_step;

typedef struct eligo_item {
  const char *id;      /* "4.5" */
  uint32_t standard;
  uint32_t node;       /* ELIGO_N_ITEM; its kids are the steps' nodes */
  eligo_step *steps;
  uint32_t n_steps;
  uint32_t contribution; /* the step that must be met: contribution, or scope where there is none */
  uint32_t first_glance; /* ELIGO_NO_GLANCE where it asks for more than plain tests */
  const eligo_glance *glances;
  const uint32_t *covers; /* neutral activities */
  uint32_t n_covers;
  const eligo_draft_code *codes;
  uint32_t n_codes;
  eligo_bilingual title;
  const char *source, *pack;
  eligo_place place;
} eligo_item;

typedef struct eligo_standard {
  const char *id;
  eligo_bilingual title, eligible_word[2];
  const char *source, *pack;
  eligo_day published, in_force, until; /* ELIGO_DAY_FIRST / ELIGO_DAY_LAST where not given */
  const char *const *steps, *const *grades, *const *objectives;
  const eligo_bilingual *step_titles;
  uint32_t n_steps, n_grades, n_objectives;
  uint32_t common, safeguards;  /* nodes shared by its items, or ELIGO_NONE */
  uint32_t first_item, n_items; /* its items are neighbours in rulebook->items */
  eligo_table item_names;       /* id -> item */
  bool complete;
  eligo_place place;
} eligo_standard;

/* A named root: criteria "appendix.a", edition "cn-green". */
typedef struct eligo_named {
  const char *id, *home, *source, *pack; /* the full id is home/id (criteria), id alone (editions) */
  eligo_bilingual title;
  uint32_t node;
  eligo_place place;
} eligo_named;

enum eligo_part { ELIGO_PROCEEDS, ELIGO_FIRM_PART, ELIGO_FILE, ELIGO_ADVICE, ELIGO_PARTS };

typedef struct eligo_product {
  const char *id, *source, *label, *kind, *pack;
  eligo_bilingual title;
  uint32_t parts[ELIGO_PARTS]; /* nodes; ELIGO_NONE where not given */
  uint32_t quick_parts[ELIGO_PARTS]; /* where a part is a group of one, what that stands for */
  uint32_t dated_by;           /* fact, or ELIGO_NONE: the as-of date */
  uint32_t total;              /* amount fact that the uses divide */
  bool lines;                  /* uses are lines of revenue */
  bool four_eyes;
  const char *const *reviewer;
  const uint32_t *papers, *duties;
  const uint32_t *standards;   /* that its criteria refer to, in the order they come */
  uint32_t share, share_test;  /* its first share_of and what compares it, or ELIGO_NONE */
  uint32_t n_reviewer, n_papers, n_duties, n_standards;
  eligo_place place;
} eligo_product;

typedef struct eligo_estimate {
  const char *id;
  eligo_bilingual title;
  uint32_t node;
} eligo_estimate;

/* What a use of some items does for the environment, in `unit`. Nodes are terms in the frame of the use. */
typedef struct eligo_benefit {
  const char *id, *source, *pack, *unit_text;
  eligo_bilingual title;
  eligo_unit unit;
  uint32_t value, share, others; /* share, others: ELIGO_NONE where not given */
  const eligo_estimate *beside;
  const uint32_t *items;
  uint32_t n_beside, n_items;
  eligo_place place;
} eligo_benefit;

typedef struct eligo_titled {
  const char *name, *source;
  eligo_bilingual title;
} eligo_titled;

enum { ELIGO_MOST_ARGUMENTS = 8 };

/* A function of a plugin that terms call, with the units it takes and gives. */
typedef struct eligo_computed {
  const struct eligo_plugin_function *offer;
  eligo_unit units[ELIGO_MOST_ARGUMENTS], unit;
} eligo_computed;

enum { ELIGO_DIGEST = 17 }; /* 16 digits and a NUL */

struct eligo_rulebook {
  eligo_arena arena;
  char digest[ELIGO_DIGEST]; /* SHA-256 over "id sha256\n" of each pack, cut to 16 hexadecimal digits */
  eligo_dictionary dictionary;
  eligo_node *nodes;
  eligo_note *notes; /* beside nodes */
  uint32_t n_nodes;
  uint32_t *kids;
  const eligo_plain *plain;   /* beside `nodes` */
  const uint32_t *quick_kids; /* beside `kids`: where a kid is a group of one, what that stands for */
  eligo_quantity *quantities;
  eligo_day *days;
  uint64_t *masks;
  uint32_t *branch_of;
  const char **names;
  eligo_function *functions;
  uint32_t n_functions;
  eligo_computed *computed; /* ELIGO_N_COMPUTED: data */
  uint32_t n_computed;
  eligo_parameter *parameters;
  uint32_t n_parameters;
  eligo_draft_table *tables; /* as declared: what look_up reads was written out into nodes */
  uint32_t n_tables;
  eligo_standard *standards;
  uint32_t n_standards;
  eligo_item *items; /* grouped by standard, in the order of declaration */
  uint32_t n_items;
  eligo_named *criteria, *editions;
  uint32_t n_criteria, n_editions;
  eligo_product *products;
  uint32_t n_products;
  eligo_benefit *benefits;
  uint32_t n_benefits;
  eligo_titled *papers, *duties;
  uint32_t n_papers, n_duties;
  eligo_draft_pack *packs; /* sorted by id, SHA-256 filled in */
  uint32_t n_packs;
  eligo_table standard_names, edition_names, product_names, table_names, benefit_names;
  eligo_table ids; /* criterion id -> node */
  /* Items that cover a neutral activity, in the order of items[]: covering[covers_from[activity]] up to the next one's. */
  uint32_t *covers_from, *covering;
  /* How a session makes the functions of ELIGO_N_LUA; NULL: a rulebook without any (set by lua/). */
  const struct eligo_function_host *function_host;
};

/* What lua/ offers to decide/: one `open` for each session on its first Lua criterion, then calls. */
typedef struct eligo_argument {
  eligo_kind kind;
  bool flag;
  double number;       /* in the fact's own unit */
  const char *text;    /* choice, scale, text, date (ISO); choices: names joined by commas */
  size_t length;
} eligo_argument;

typedef struct eligo_function_host {
  eligo_status (*open)(const eligo_rulebook *rulebook, void **session_state);
  /* `*answer` on ELIGO_OK; else `why` holds one clause. */
  eligo_status (*call)(void *session_state, uint32_t function, const eligo_argument *arguments, bool *answer,
                       char *why, size_t why_size);
  void (*close)(void *session_state);
} eligo_function_host;

/* Checks everything that was declared and freezes it. Every fault goes to `faults`; ELIGO_BAD_RULES where there was an
 * error, or ELIGO_MEMORY, and then `*out` is NULL. Takes the book's memory in any case: the book is empty afterwards.
 * eligo_rulebook_free (public) frees the rulebook. */
eligo_status eligo_rulebook_freeze(eligo_draft_book *book, eligo_rulebook **out, eligo_faults *faults);

/* The node of a criterion id or the root of a reference such as "eu-taxonomy/4.5/contribution", or ELIGO_NONE. */
uint32_t eligo_rulebook_node(const eligo_rulebook *rulebook, const char *id);
uint32_t eligo_rulebook_standard(const eligo_rulebook *rulebook, const char *id);
uint32_t eligo_rulebook_item(const eligo_rulebook *rulebook, uint32_t standard, const char *id, size_t length);
uint32_t eligo_rulebook_product(const eligo_rulebook *rulebook, const char *id);
/* The pack that a rule file belongs to, or ELIGO_NONE. */
uint32_t eligo_rulebook_pack_of(const eligo_rulebook *rulebook, const char *file);
/* The citation that holds for a node: its own, or the nearest above, and the point labels on the way:
 * "2021/2139 Annex I 4.5 (b)". Returns `out`. */
const char *eligo_rulebook_citation(const eligo_rulebook *rulebook, uint32_t node, char *out, size_t size);

/* Of members that stand for themselves, all of them in sight of the same profile. */
static inline bool eligo_is_group(const eligo_node *node) {
  return node->kind == ELIGO_N_ALL_OF || node->kind == ELIGO_N_POINT || node->kind == ELIGO_N_ANY_OF || node->kind == ELIGO_N_NONE_OF;
}

static inline uint32_t eligo_kid(const eligo_rulebook *rulebook, uint32_t node, uint32_t place) {
  return rulebook->kids[rulebook->nodes[node].kids + place];
}

#endif
