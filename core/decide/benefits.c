/* What an eligible use does for the environment: numbers beside the verdict, which they never touch. An input that is open
 * gives no number, and what is claimed is rounded down. */
#include "decide/assemble.h"

#include <string.h>

/* The one value of a term; false where it is open, broken or an interval. */
static bool one_value(eligo_run *run, eligo_frame *frame, uint32_t term, eligo_rational *out, eligo_reason *reason) {
  eligo_rational high;
  eligo_interval about = eligo_number(run, frame, term);
  *reason = (eligo_reason)about.reason;
  if (about.range != ELIGO_RANGE_VALUE) return false;
  return eligo_exact(run, frame, term, false, out) && eligo_exact(run, frame, term, true, &high) &&
         eligo_rational_compare(out, &high) == 0;
}

static const char *reckon(eligo_run *run, eligo_frame *frame, const eligo_benefit *b, uint32_t term, eligo_reason *reason) {
  eligo_rational value;
  if (!one_value(run, frame, term, &value, reason)) return NULL;
  return eligo_figure(run, &value, &b->unit, b->unit_text, ELIGO_DOWN);
}

/* --- this lender's part --- */

/* A part of the project between nothing and the whole, together with what the others hold. */
static bool is_part_of_whole(eligo_run *run, eligo_frame *frame, const eligo_benefit *b, const eligo_rational *share) {
  eligo_rational whole, together = *share, others;
  eligo_reason ignored;
  eligo_rational_from_int(1, &whole);
  if (b->others != ELIGO_NONE && one_value(run, frame, b->others, &others, &ignored) && !eligo_rational_add(share, &others, &together))
    return false;
  return share->sign >= 0 && eligo_rational_compare(share, &whole) <= 0 && eligo_rational_compare(&together, &whole) <= 0;
}

static void share_out(eligo_run *run, eligo_frame *frame, eligo_benefit_result *out) {
  static const eligo_unit percent = {.factor = {.sign = 1, .n_num = 1, .n_den = 1, .num = {1}, .den = {100}}, .approx = 0.01};
  const eligo_benefit *b = out->benefit;
  eligo_rational value, share, part;
  eligo_reason ignored;
  if (b->share == ELIGO_NONE || !one_value(run, frame, b->share, &share, &out->share_reason)) return;
  if (!is_part_of_whole(run, frame, b, &share)) {
    out->share_reason = ELIGO_R_ABOVE_WHOLE;
    return;
  }
  out->share = eligo_figure(run, &share, &percent, "%", ELIGO_DOWN);
  if (one_value(run, frame, b->value, &value, &ignored) && eligo_rational_mul(&value, &share, &part))
    out->shared = eligo_figure(run, &part, &b->unit, b->unit_text, ELIGO_DOWN);
}

/* --- what it was reckoned from --- */

typedef struct gathering {
  eligo_benefit_result *out;
  size_t capacity;
} gathering;

static void add_input(eligo_run *run, gathering *g, const eligo_factor *input) {
  for (uint32_t i = 0; i < g->out->n_inputs; i++) {
    const eligo_factor *known = &g->out->inputs[i];
    if (known->title.in[0] == input->title.in[0] && known->column == input->column) return;
  }
  eligo_factor *moved = eligo_arena_grow(run->arena, g->out->inputs, g->out->n_inputs, &g->capacity, sizeof *moved);
  if (moved == NULL) return;
  g->out->inputs = moved;
  moved[g->out->n_inputs++] = *input;
}

static void add_fact(eligo_run *run, eligo_frame *frame, gathering *g, uint32_t index) {
  const eligo_fact *fact = &run->rulebook->dictionary.facts[index];
  const eligo_value *value = eligo_value_in(run, frame, fact);
  eligo_factor input = {.fact = fact->name, .title = fact->title, .value = eligo_given_text(run, fact, value)};
  if (value->state == ELIGO_KNOWN && value->origin != NULL) input.source = eligo_span_copy(run->arena, value->origin->source);
  add_input(run, g, &input);
}

static void gather(eligo_run *run, eligo_frame *frame, uint32_t term, gathering *g);

static void gather_branch(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  gather(run, frame, kid, context);
}

static void find_literal(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  const eligo_rulebook *r = run->rulebook;
  const char **text = context;
  if (r->nodes[kid].kind == ELIGO_N_LITERAL) *text = r->quantities[r->nodes[kid].data].text;
  else if (r->nodes[kid].kind != ELIGO_N_NO_VALUE) eligo_reach(run, frame, kid, find_literal, context);
}

/* The keys of a table, and its number where they lead to one. */
static void gather_factor(eligo_run *run, eligo_frame *frame, uint32_t term, gathering *g) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_note *note = &r->notes[term];
  eligo_rational ignored;
  eligo_reason reason;
  eligo_factor factor = {.column = note->label, .title = note->title, .source = note->source};
  for (uint32_t node = term; r->nodes[node].n_kids > 0; node = eligo_kid(r, node, 0)) {
    if (r->nodes[node].kind == ELIGO_N_BY) add_fact(run, frame, g, r->nodes[node].fact);
  }
  if (one_value(run, frame, term, &ignored, &reason)) find_literal(run, frame, term, &factor.value);
  add_input(run, g, &factor);
}

static void gather(eligo_run *run, eligo_frame *frame, uint32_t term, gathering *g) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[term];
  if (r->notes[term].label != NULL) {
    gather_factor(run, frame, term, g);
    return;
  }
  switch (n->kind) {
  case ELIGO_N_FACT:
    if ((n->flags & ELIGO_F_PARAMETER) == 0) add_fact(run, frame, g, n->fact);
    break;
  case ELIGO_N_BY: add_fact(run, frame, g, n->fact); /* fallthrough */
  case ELIGO_N_CHOOSE:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE: eligo_reach(run, frame, term, gather_branch, g); break;
  default:
    for (uint32_t i = 0; i < n->n_kids; i++) gather(run, frame, eligo_kid(r, term, i), g);
  }
}

static bool write_benefit(eligo_run *run, eligo_frame *frame, const eligo_benefit *b, eligo_benefit_result *out) {
  eligo_reason ignored;
  gathering g = {out, 0};
  out->benefit = b;
  out->value = reckon(run, frame, b, b->value, &out->reason);
  out->beside = eligo_arena_zero(run->arena, b->n_beside + (size_t)1, sizeof *out->beside);
  if (out->beside == NULL) return false;
  for (uint32_t i = 0; i < b->n_beside; i++) out->beside[i] = reckon(run, frame, b, b->beside[i].node, &ignored);
  gather(run, frame, b->value, &g);
  for (uint32_t i = 0; i < b->n_beside; i++) gather(run, frame, b->beside[i].node, &g);
  share_out(run, frame, out);
  return !run->arena->failed;
}

static bool is_of(const eligo_benefit *b, uint32_t item) {
  for (uint32_t i = 0; i < b->n_items; i++) {
    if (b->items[i] == item) return true;
  }
  return false;
}

bool eligo_benefits_written(eligo_run *run, eligo_frame *frame, uint32_t item, eligo_item_result *out) {
  const eligo_rulebook *r = run->rulebook;
  uint32_t count = 0;
  for (uint32_t i = 0; i < r->n_benefits; i++) count += is_of(&r->benefits[i], item);
  if (count == 0) return true;
  out->benefits = eligo_arena_zero(run->arena, count, sizeof *out->benefits);
  for (uint32_t i = 0; out->benefits != NULL && i < r->n_benefits; i++) {
    if (is_of(&r->benefits[i], item) && !write_benefit(run, frame, &r->benefits[i], &out->benefits[out->n_benefits++])) return false;
  }
  return out->benefits != NULL;
}
