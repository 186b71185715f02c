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
/* Called for each criterion below a node, in the order of the rule; false: not for what stands below it. False when memory ends. */
typedef bool eligo_see(eligo_run *run, const eligo_seen *seen, void *context);
bool eligo_see_criteria(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_see *see, void *context);
/* Shortly: groups of one member or without an id are passed by, and depths not told. The list of what the rule alone says stands
 * below a node is made once (NULL when memory ends); of an entry that walks, eligo_see_below sees it and what stands below it. */
const eligo_short_list *eligo_short_list_of(eligo_run *run, uint32_t node);
bool eligo_see_below(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_see *see, void *context);
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
/* The digits of x - y, for which there is so much room at `at`: the place behind them, or NULL where only rationals find them. */
enum { ELIGO_LONGEST_GAP = 24 };
char *eligo_put_gap(char *at, eligo_decimal x, eligo_decimal y);
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
/* Whether it shows no more of that value than what was written and, of a number, a margin that eligo_put_margin finds. */
bool eligo_shows_plainly(const eligo_plain_test *test, const eligo_value *value);
/* As eligo_put_gap, in the fact's unit. */
char *eligo_put_margin(char *at, const eligo_plain_test *test, const eligo_value *value);
const char *eligo_quality_word(uint8_t quality); /* "audited"; NULL for none */

/* result.c: steps, items, uses, parts and shares. False when memory ends. Of the standards the first `n_named` are answered for each
 * use, the others only where a product came to ask them. */
bool eligo_uses_written(eligo_run *run, const uint32_t *standards, uint32_t n_standards, uint32_t n_named,
                        eligo_decision *decision);
/* The same items one by one, without titles, words and lines: each is only good while it is seen. */
typedef void eligo_see_item(eligo_run *run, eligo_frame *frame, const eligo_item_result *item, void *context);
bool eligo_see_items(eligo_run *run, const uint32_t *standards, uint32_t n_standards, uint32_t n_named, eligo_see_item *see, void *context);
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
