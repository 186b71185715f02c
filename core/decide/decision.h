/* A decision: the answer for one profile, flattened for whoever prints it. It belongs to its session and lives until the
 * session decides again; one thread. Texts are NUL-terminated and borrowed from session or rulebook. */
#ifndef ELIGO_DECIDE_DECISION_H
#define ELIGO_DECIDE_DECISION_H

#include "eligo/decision.h"
#include "fact/profile.h"
#include "rule/rulebook.h"

/* Why an outcome is what it is, where the test alone does not say so. Arguments in `a` and `b`. */
typedef enum eligo_reason {
  ELIGO_R_NONE,
  ELIGO_R_MISSING,          /* a = fact name */
  ELIGO_R_CONFLICTING,      /* a = fact name, b = "40 MW / 60 MW": two values */
  ELIGO_R_DERIVED_DIFFERS,  /* a = fact name, b = both values: given and computed differ */
  ELIGO_R_NOT_YET,          /* a = fact name: not yet, may be any day after the as-of date */
  ELIGO_R_IMPRECISE,        /* a = fact name: a date too coarse for the test */
  ELIGO_R_NO_QUALITY,       /* a = fact name: no quality or date given with it */
  ELIGO_R_DIVISION_BY_ZERO,
  ELIGO_R_TOO_LARGE,        /* a number beyond 512 bits */
  ELIGO_R_CURRENCIES,       /* a, b = the two currencies */
  ELIGO_R_LUA,              /* a = message */
  ELIGO_R_NO_ANSWER,        /* a plugin's function has none for these values */
  ELIGO_R_NOT_IN_TABLE,     /* a table has no number for these keys */
  ELIGO_R_ABOVE_WHOLE,      /* the shares of the lenders come to more than the whole */
  ELIGO_R_IN_FORCE_FROM,    /* a = date */
  ELIGO_R_ENDED,            /* a = date */
  ELIGO_R_RULE_DATE_OPEN,   /* a = fact that gives the rule date */
  ELIGO_R_UNSETTLED,        /* title of the node */
  ELIGO_R_GAP,
  ELIGO_R_NEVER,
  ELIGO_R_CONFIRMED,        /* a = who, b = when: a person confirmed it */
  ELIGO_R_CONDITION_NOT_MET,/* the condition of a `when` is not met, so it does not apply */
  ELIGO_R_NAME_ITEM,        /* a = standard: name the item */
  ELIGO_R_NOT_COVERED,      /* a = standard: complete, and nothing in it covers the use */
  ELIGO_R_UNKNOWN_ITEM,     /* a = standard, b = item: the standard has no such item */
  ELIGO_R_NOTHING_APPLIES,  /* every contribution criterion fell away: not shown */
  ELIGO_R_EMPTY_LIST,       /* a = list */
  ELIGO_R_GRADE_TOO_LOW,    /* a = grade reached, b = grade asked */
  ELIGO_REASONS
} eligo_reason;

/* One criterion (or group) of a decision, in the order of the rule; `depth` indents. */
typedef struct eligo_line {
  uint32_t node;
  uint16_t depth;
  uint8_t kind;              /* eligo_node_kind */
  eligo_outcomes outcome;
  bool leaf;
  bool own_limit;            /* the limit is the rule's own text, the same in every decision of a session */
  const char *id;            /* criterion id; NULL for unnamed groups */
  const char *fact;          /* name of the (first) fact tested; NULL */
  eligo_bilingual title;     /* of the fact tested, or of the node; members may be NULL */
  const char *value;         /* "4 W/m2"; NULL where unknown or none */
  const char *relation;      /* "<", "≤", ">", "≥", "=", "in", "not in", "is", "is not" …; NULL */
  const char *limit;         /* "5 W/m2"; NULL */
  const char *margin;        /* value − limit, signed so that a positive margin is on the passing side: "-1 W/m2"; NULL */
  const char *quality, *source, *dated; /* of the value; NULL */
  const char *citation;
  const char *pack;
  eligo_reason reason;
  const char *a, *b;         /* arguments of the reason */
  const char *record;        /* "penalty 2", "use dam" for lines inside a list; NULL */
} eligo_line;

typedef struct eligo_step_result {
  const char *name;
  uint32_t node;
  eligo_bilingual title;
  eligo_outcomes outcome;
  const char *grade, *better_open; /* grade reached; better grade still open; NULL */
  bool confirmed;                  /* answered by a reviewer */
  bool reached;                    /* false: beyond --until */
  eligo_line *lines;
  uint32_t n_lines;
} eligo_step_result;

/* A fact or a table's factor that a benefit was reckoned from. */
typedef struct eligo_factor {
  const char *fact;      /* NULL for tables */
  const char *column;    /* of the table; NULL for facts */
  eligo_bilingual title;
  const char *value;     /* as given; NULL where there is none */
  const char *source;    /* of the table, or the paper that the fact was read in; NULL */
} eligo_factor;

typedef struct eligo_benefit_result {
  const eligo_benefit *benefit;
  const char *value;             /* "21224 tCO2/year"; NULL: no number, because of `reason` or an input without a value */
  const char *share, *shared;    /* this lender's part, "25 %", and what falls to it; NULL where not known */
  eligo_reason reason, share_reason;
  const char **beside;           /* values by benefit->beside; members NULL */
  eligo_factor *inputs;
  uint32_t n_inputs;
} eligo_benefit_result;

typedef struct eligo_item_result {
  uint32_t index;                  /* of the item in the rulebook, or ELIGO_NONE */
  const char *standard, *item;     /* item NULL: none named or found; then `reason` says what to do */
  eligo_bilingual standard_title, title;
  eligo_verdict verdict;
  eligo_bilingual word;            /* the standard's own word for what was shown; members NULL where none */
  const char *grade;
  const char *found_by;            /* "named" or "covers" */
  eligo_reason reason;
  const char *a, *b;
  eligo_step_result *steps;
  uint32_t n_steps;
  const char **suggestions;        /* ids of items, where none is named; decide nothing */
  uint32_t n_suggestions;
  bool confirmed;                  /* the verdict rests on a confirmation */
  eligo_benefit_result *benefits;  /* of an eligible use */
  uint32_t n_benefits;
} eligo_item_result;

typedef struct eligo_use_result {
  const char *id, *activity;
  const char *amount;              /* as given, "120000000.00 CNY"; NULL */
  eligo_item_result *items;
  uint32_t n_items;
} eligo_use_result;

typedef struct eligo_part_result {
  const char *name;                /* "proceeds", "firm", "file", "advice" */
  uint32_t node;
  eligo_outcomes outcome;
  eligo_line *lines;
  uint32_t n_lines;
} eligo_part_result;

typedef struct eligo_share {
  const char *criterion;           /* id of the test that holds it */
  const char *low, *high;          /* "85 %"; equal where it is settled */
  const char *limit;
} eligo_share;

typedef struct eligo_missing {
  const char *fact;
  const char *use;                 /* NULL for firm and request */
  const char *record;              /* NULL outside lists */
  eligo_bilingual title, question, evidence;
  const char *unit;
  uint64_t weight;                 /* larger decides more */
} eligo_missing;

typedef struct eligo_fix {
  const char *criterion, *use, *record;
  eligo_outcomes from, to;
  eligo_bilingual title;
  const char *value, *relation, *limit, *citation;
} eligo_fix;

/* A criterion of kind unsettled or gap, or one that broke, that the verdict still hangs on. */
typedef struct eligo_doubt {
  const char *criterion, *use;
  eligo_reason reason;
  eligo_bilingual title;
  const char *a, *b;
  uint32_t node, use_index; /* ELIGO_NONE for the deal's own */
} eligo_doubt;

/* A list that a source of facts answered from. */
typedef struct eligo_list_used {
  const char *name, *date, *sha256; /* date and hash NULL where the source does not say */
} eligo_list_used;

struct eligo_decision {
  const eligo_rulebook *rulebook;
  const eligo_profile *profile;
  const char *request_id;
  eligo_day as_of;
  eligo_dates rule_date;           /* of the product; equal to as_of without one */
  bool rule_date_provisional;      /* "may change until issue" */
  const char *until;               /* step at which the run stopped; NULL: all */
  eligo_verdict verdict;           /* product's, or the worst of the standards' */
  const eligo_product *product;    /* NULL where none was asked */
  eligo_part_result parts[ELIGO_PARTS];
  uint32_t n_parts;
  eligo_use_result *uses;
  uint32_t n_uses;
  eligo_share *shares;
  uint32_t n_shares;
  eligo_missing *missing;          /* most decisive first */
  uint32_t n_missing;
  eligo_fix *fix;
  uint32_t n_fix;
  eligo_doubt *doubts;
  uint32_t n_doubts;
  eligo_bilingual reason_title;    /* spare words for a reason of the whole; members may be NULL */
  const eligo_draft_pack **packs;  /* those of the rulebook */
  uint32_t n_packs;
  const eligo_list_used *lists;
  uint32_t n_lists;
  const char *fingerprint, *decision_id; /* hex, or NULL */
  bool confirmed;                  /* the verdict rests on a confirmation */
};

#endif
