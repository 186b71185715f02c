/* One evaluation of a rulebook over a profile, for decide/ alone. A run belongs to a session (one thread); frames and
 * memos come from the session's buffers and are reused from run to run. */
#ifndef ELIGO_DECIDE_RUN_H
#define ELIGO_DECIDE_RUN_H

#include "decide/decision.h"
#include "value/outcome.h"

/* Whose facts are in sight: the deal's, one use's, or one row's of a list. Inner frames see the outer ones. */
typedef struct eligo_frame {
  uint32_t *memo; /* by node: what eligo_memo reads; NULL for a row that keeps nothing */
  struct eligo_frame *outer;
  const eligo_use *use;     /* NULL in the deal's frame */
  uint32_t use_index;       /* ELIGO_NONE in the deal's frame */
  const uint32_t *row;      /* places of its values; NULL outside rows */
  uint32_t list, row_index; /* ELIGO_NONE outside rows */
} eligo_frame;

/* A criterion held to an outcome, to see what would change. */
typedef struct eligo_override {
  uint32_t use_index, row_index, node;
  eligo_outcomes outcome;
} eligo_override;

typedef struct eligo_message {
  uint32_t use_index, row_index, node;
  const char *text;
  struct eligo_message *next;
} eligo_message;

/* What a session has found out about its rulebook for the lines of its decisions; lives until the session ends. */
typedef struct eligo_known_line {
  eligo_line line; /* what is the same in every decision */
  uint32_t fact;   /* tested by it, or ELIGO_NONE */
} eligo_known_line;

typedef struct eligo_short_entry {
  uint32_t node;
  uint32_t passes; /* nothing to tell: where `node` does not apply, so many entries behind it are passed by; 0: a criterion */
  uint8_t owner;   /* of it */
  bool walks;      /* the profile says what stands below it */
} eligo_short_entry;

typedef struct eligo_short_list {
  const eligo_short_entry *entries;
  uint32_t count;
} eligo_short_list;

typedef struct eligo_known {
  eligo_arena arena;
  eligo_known_line **lines; /* by node; NULL until a decision first shows it */
  eligo_short_list **short_lists; /* the same: the criteria below a node, shortly */
  eligo_item_result **outlines;   /* by item: what is the same in every row of it */
  uint32_t *askers;         /* criteria that ask for a standard */
  uint32_t n_askers;
} eligo_known;

/* A memo is a run's stamp above a reason above an outcome: what an earlier run left is not seen, so nothing is cleared
 * between runs. */
enum { ELIGO_OUTCOME_BITS = 3, ELIGO_STAMP_SHIFT = 9, ELIGO_TOLD = 1 << 8 }; /* told: by brief.c, once a run */
_Static_assert(ELIGO_REASONS <= 1 << 5, "a reason fits between outcome and told");

/* The money, where all amounts are short decimals of one unit: whole numbers of its smallest part. */
typedef struct eligo_money_cut {
  bool plain; /* false: rationals have to add it up */
  int64_t whole, used;
  const eligo_unit *unit;
} eligo_money_cut;

typedef struct eligo_run {
  uint32_t stamp; /* of this run, shifted */
  const eligo_rulebook *rulebook;
  const uint32_t *kids; /* the rulebook's, or its quick ones: */
  bool quick;           /* nobody asks which criteria were looked at, and none is held */
  bool glances;         /* nor what they came to, before the item's outcome is known */
  const eligo_profile *profile;
  eligo_arena *arena; /* for what the decision says; reset by the session */
  const eligo_product *product;
  eligo_day as_of;
  eligo_dates rule_date; /* the days it may be */
  bool provisional;      /* the deal is not dated yet; the as-of date stands in */
  const char *until;
  eligo_frame deal, *uses;
  uint32_t n_uses;
  bool tested; /* some test looked at a known fact */
  const eligo_override *overrides;
  uint32_t n_overrides;
  eligo_money_cut money;
  bool confirmed;          /* some confirmation was used */
  eligo_message *messages; /* of Lua criteria that failed */
  void **functions;        /* the session's Lua state, opened on the first call */
  eligo_known *known;      /* the session's */
} eligo_run;

typedef enum eligo_range { ELIGO_RANGE_VALUE, ELIGO_RANGE_NOTHING, ELIGO_RANGE_OPEN, ELIGO_RANGE_BROKEN } eligo_range;

/* What a number may be: an interval of values still possible, and outcomes that a schedule forces upon the test. */
typedef struct eligo_interval {
  uint8_t range;         /* eligo_range; NOTHING: only `forced` */
  eligo_outcomes forced; /* not applicable before a schedule, not met after it */
  uint8_t reason;
  uint16_t currency; /* base of the currency + 1; 0: no money */
  eligo_approx low, high;
} eligo_interval;

typedef struct eligo_date_interval {
  uint8_t range;
  eligo_outcomes forced;
  uint8_t reason;
  eligo_dates dates;
} eligo_date_interval;

/* What a frame remembers of a node: told above reason above outcome, 0 where nothing yet. */
static inline uint32_t eligo_memo(const eligo_run *run, const eligo_frame *frame, uint32_t node) {
  if (frame->memo == NULL) return 0;
  uint32_t memo = frame->memo[node] ^ run->stamp;
  return memo >> ELIGO_STAMP_SHIFT == 0 ? memo : 0;
}

static inline eligo_outcomes eligo_known_outcome(const eligo_run *run, const eligo_frame *frame, uint32_t node) {
  return eligo_memo(run, frame, node) & ((1 << ELIGO_OUTCOME_BITS) - 1);
}

/* Beside the reason that may be known already. */
static inline void eligo_remember(const eligo_run *run, eligo_frame *frame, uint32_t node, eligo_outcomes outcome) {
  const uint32_t others = eligo_memo(run, frame, node) >> ELIGO_OUTCOME_BITS << ELIGO_OUTCOME_BITS;
  if (frame->memo != NULL) frame->memo[node] = run->stamp | others | outcome;
}

static inline eligo_reason eligo_reason_in(const eligo_run *run, const eligo_frame *frame, uint32_t node) {
  return (eligo_reason)((eligo_memo(run, frame, node) & (ELIGO_TOLD - 1)) >> ELIGO_OUTCOME_BITS);
}

/* evaluate.c */
eligo_outcomes eligo_evaluate(eligo_run *run, eligo_frame *frame, uint32_t node);
void eligo_because(const eligo_run *run, eligo_frame *frame, uint32_t node, eligo_reason reason);
/* The frame whose memo holds nodes of an owner, seen from `frame`. */
eligo_frame *eligo_frame_of(eligo_run *run, eligo_frame *frame, eligo_owner owner);
typedef void eligo_visit(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context);
/* Visits the branches that choose, by (of one value), a window or a schedule can still reach; answers what else the test
 * may come to: not applicable before the first date, not met after the last. */
eligo_outcomes eligo_reach(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_visit *visit, void *context);

/* facts.c */
/* The value of a slot of an owner's facts. */
static inline const eligo_value *eligo_value_of(const eligo_run *run, const eligo_frame *frame, unsigned owner, uint32_t slot) {
  const uint32_t *places;
  switch (owner) {
  case ELIGO_OF_FIRM: places = run->profile->firm; break;
  case ELIGO_OF_REQUEST: places = run->profile->request; break;
  case ELIGO_OF_RECORD: places = frame->row; break;
  default: places = (frame->row != NULL ? frame->outer : frame)->use->places; break;
  }
  return eligo_value_at(run->profile, places, slot);
}
const eligo_value *eligo_value_in(const eligo_run *run, const eligo_frame *frame, const eligo_fact *fact);
/* The same, counted as tested. `*reason` says why an unknown one is unknown. */
const eligo_value *eligo_look(eligo_run *run, const eligo_frame *frame, uint32_t fact, eligo_reason *reason);
uint16_t eligo_currency_of(const eligo_run *run, const eligo_unit *unit);
/* True where given and derived value of a fact agree within the digits given. */
bool eligo_derived_agrees(eligo_run *run, eligo_frame *frame, const eligo_fact *fact, const eligo_value *given);

/* terms.c, exact.c */
eligo_interval eligo_number(eligo_run *run, eligo_frame *frame, uint32_t node);
eligo_date_interval eligo_date_of(eligo_run *run, eligo_frame *frame, uint32_t node);
/* The low or high end of what eligo_number gave as ELIGO_RANGE_VALUE, exactly; false beyond 512 bits. */
bool eligo_exact(eligo_run *run, eligo_frame *frame, uint32_t node, bool high, eligo_rational *out);
/* Moves days by a span (months or seconds); false where it is no whole number of months or days. */
bool eligo_shift(eligo_run *run, eligo_frame *frame, uint32_t span, int sign, eligo_dates *dates);

/* tests.c */
eligo_outcomes eligo_test(eligo_run *run, eligo_frame *frame, uint32_t node);

/* lists.c */
eligo_outcomes eligo_quantify(eligo_run *run, eligo_frame *frame, uint32_t node);
/* Rows of a list, as places of their values: NULL where it is not given; `*count` rows. For the uses use eligo_run.uses. */
const uint32_t *eligo_rows(eligo_run *run, const eligo_frame *frame, uint32_t list, uint32_t *count);
eligo_frame eligo_row_frame(eligo_run *run, eligo_frame *frame, uint32_t list, const uint32_t *rows, uint32_t row);
eligo_interval eligo_count(eligo_run *run, eligo_frame *frame, uint32_t node);
eligo_interval eligo_sum(eligo_run *run, eligo_frame *frame, uint32_t node);
bool eligo_count_exact(eligo_run *run, eligo_frame *frame, uint32_t node, bool high, eligo_rational *out);
bool eligo_sum_exact(eligo_run *run, eligo_frame *frame, uint32_t node, bool high, eligo_rational *out);

/* share.c */
eligo_interval eligo_share_of(eligo_run *run, uint32_t node);
bool eligo_share_exact(eligo_run *run, uint32_t node, bool high, eligo_rational *out);
/* The same share's ends, where the money is plain: false where it is not. */
bool eligo_share_ends(eligo_run *run, uint32_t node, eligo_approx *low, eligo_approx *high);
/* Faults for uses that exceed the whole; and fills in run->money, so it comes before whatever is evaluated. */
void eligo_check_amounts(eligo_run *run, const char *source, eligo_faults *faults);

/* items.c */
eligo_outcomes eligo_item_outcome(eligo_run *run, eligo_frame *frame, uint32_t item, uint32_t grades);
eligo_outcomes eligo_step_outcome(eligo_run *run, eligo_frame *frame, uint32_t item, uint32_t step, uint32_t grades);
bool eligo_step_confirmed(const eligo_run *run, const eligo_frame *frame, uint32_t node);
/* The steps up to and with `until`. */
uint32_t eligo_steps_reached(const eligo_run *run, const eligo_item *item);
eligo_outcomes eligo_standard_outcome(eligo_run *run, eligo_frame *frame, uint32_t node);
eligo_outcomes eligo_graded(eligo_run *run, eligo_frame *frame, uint32_t node, uint32_t grades);
/* Calls `visit` with each item of a standard that a use names or, if it names none, that covers its activity. Answers how
 * many there were. */
uint32_t eligo_items_of(const eligo_run *run, const eligo_use *use, uint32_t standard, uint32_t *items, uint32_t room);
enum { ELIGO_MOST_ITEMS = 64 };
/* A person's answer for an unsettled criterion or a step, or NULL. */
const eligo_confirmation *eligo_confirmed(const eligo_run *run, const eligo_frame *frame, const char *id);

#endif
