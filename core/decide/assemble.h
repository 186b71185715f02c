/* From outcomes to a decision that can be printed, for decide/ alone. Everything made here lives in the run's arena. */
#ifndef ELIGO_DECIDE_ASSEMBLE_H
#define ELIGO_DECIDE_ASSEMBLE_H

#include "decide/run.h"

/* lines.c: one criterion that a decision shows. */
typedef struct eligo_seen {
  eligo_frame *frame;
  uint32_t node;
  unsigned depth;
  eligo_outcomes outcome;
  const char *record; /* the row or use, inside a list; NULL */
} eligo_seen;
/* Called for each criterion below a node, in the order of the rule; false: not for what stands below it. Both are false when memory
 * ends. The second passes by groups of one member or without an id, and does not tell depths. */
typedef bool eligo_see(eligo_run *run, const eligo_seen *seen, void *context);
bool eligo_see_criteria(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_see *see, void *context);
bool eligo_see_shortly(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_see *see, void *context);
/* The same as lines. False when memory ends. */
bool eligo_lines_of(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_line **lines, uint32_t *count);
/* One criterion's line, its record not filled in. */
eligo_line eligo_line_of(eligo_run *run, eligo_frame *frame, uint32_t node);
/* Arguments of a node's reason. */
void eligo_reason_of(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_reason *reason, const char **a,
                     const char **b);

/* known.c: what a line says whatever the profile, and the standard that a node asks for (ELIGO_NONE: none). NULL and false
 * when memory ends; then the run's arena has failed too. */
const eligo_known_line *eligo_known_line_of(eligo_run *run, uint32_t node);
bool eligo_is_test(const eligo_node *node); /* and no group */
bool eligo_know_askers(eligo_run *run);
void eligo_known_give_up(eligo_run *run); /* this decision fails; the next one may find memory again */
uint32_t eligo_standard_asked(const eligo_rulebook *rulebook, uint32_t node);
void eligo_known_forget(eligo_known *known);

/* figures.c: values, limits and margins as texts. */
const char *eligo_say(eligo_arena *arena, const char *format, ...) ELIGO_PRINTF(2, 3);
const char *eligo_span_copy(eligo_arena *arena, eligo_span_text span); /* NULL for length 0 */
void eligo_figures(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_line *line);
/* A number in a unit, rounded down or up: "84.99 %". */
const char *eligo_figure(eligo_run *run, const eligo_rational *exact, const eligo_unit *unit, const char *unit_text,
                         eligo_rounding rounding);
/* A number of `mantissa` / 10^`scale`. */
typedef struct eligo_decimal {
  int64_t mantissa;
  uint8_t scale;
} eligo_decimal;
/* A difference as digits, somewhere in a room that has as many bytes behind them. */
enum { ELIGO_LONGEST_GAP = 32 };
typedef struct eligo_gap {
  const char *at;
  size_t length;
  char room[2 * ELIGO_LONGEST_GAP];
} eligo_gap;
/* x - y; false where only rationals find it. */
bool eligo_short_gap(eligo_decimal x, eligo_decimal y, eligo_gap *out);
/* Of units of one dimension: whether both are as large. False also where a factor is written otherwise. */
bool eligo_same_size(const eligo_unit *a, const eligo_unit *b);
/* The values that a one_of names: "v1, v2". */
const char *eligo_listed(eligo_arena *arena, const eligo_rulebook *rulebook, const eligo_node *node);
/* What the profile gave for a fact: "60 MW". */
const char *eligo_given_text(eligo_run *run, const eligo_fact *fact, const eligo_value *value);

/* shown.c: a test of one plain fact, as whoever writes many decisions keeps it. */
typedef struct eligo_plain_test {
  int64_t limit;       /* NUMBER: in the fact's unit, / 10^scale */
  uint32_t slot;
  uint8_t scale;
  uint8_t owner, kind; /* eligo_plain_kind; NONE: eligo_line_of has to say it */
  bool smaller;        /* NUMBER: less passes */
} eligo_plain_test;
eligo_plain_test eligo_plain_test_of(const eligo_rulebook *rulebook, uint32_t node);
/* What it shows: the value, and the digits of its margin in the fact's unit. False where it shows more than that. */
typedef struct eligo_shown {
  const eligo_value *value;
  eligo_gap margin;
} eligo_shown;
bool eligo_show_plainly(const eligo_run *run, const eligo_frame *frame, const eligo_plain_test *test, eligo_shown *out);
const char *eligo_quality_word(uint8_t quality); /* "audited"; NULL for none */

/* result.c: steps, items, uses, parts and shares. False when memory ends. Of the standards the first `n_named` are answered for each
 * use, the others only where a product came to ask them. */
bool eligo_uses_written(eligo_run *run, const uint32_t *standards, uint32_t n_standards, uint32_t n_named,
                        eligo_decision *decision);
/* benefits.c: what an eligible use of an item does for the environment. */
bool eligo_benefits_written(eligo_run *run, eligo_frame *frame, uint32_t item, eligo_item_result *out);
bool eligo_parts_written(eligo_run *run, eligo_decision *decision);
bool eligo_shares_written(eligo_run *run, eligo_decision *decision);
/* A share of the product beside its limit, as eligo_shares_written says it. Whether each end is exactly nothing or all. */
bool eligo_share_said(eligo_run *run, uint32_t share, bool met, const char **low, const char **high);
eligo_verdict eligo_item_verdict(eligo_outcomes outcome);

/* What the answer rests on: the roots to look at, in which frame, and whether "not applicable" is as good as met there. */
typedef struct eligo_root {
  eligo_frame *frame;
  uint32_t node;
  bool either; /* met and not applicable are alike */
} eligo_root;

/* session.c: whether the session's last decision came to a criterion, in the deal or in some use. */
bool eligo_session_reached(const struct eligo_session *session, uint32_t node);

/* Past groups of one: each is what its member is, and why. */
static inline uint32_t eligo_past_groups(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  for (; (n->kind == ELIGO_N_ALL_OF || n->kind == ELIGO_N_POINT) && n->n_kids == 1; n = &r->nodes[node]) node = r->kids[n->kids];
  return node;
}

/* missing.c: what is open, most decisive first; the lists live in the run's arena. */
typedef struct eligo_wanted {
  uint32_t fact, use, row;
  uint64_t weight;
} eligo_wanted;
typedef struct eligo_open {
  eligo_wanted *facts;
  uint32_t n_facts;
  eligo_doubt *doubts;
  uint32_t n_doubts;
} eligo_open;
bool eligo_missing_found(eligo_run *run, const eligo_root *roots, uint32_t n_roots, eligo_open *out);
bool eligo_missing_written(eligo_run *run, const eligo_root *roots, uint32_t n_roots, eligo_decision *decision);
/* fix.c: the fewest criteria that would have to turn for all roots to be met. */
bool eligo_fix_written(eligo_run *run, const eligo_root *roots, uint32_t n_roots, eligo_decision *decision,
                       eligo_override **overrides, uint32_t *n_overrides);

#endif
