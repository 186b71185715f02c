/* Lists inside a deal: records of the firm or the request, and the uses themselves. */
#include "decide/run.h"

const uint32_t *eligo_rows(eligo_run *run, const eligo_frame *frame, uint32_t list, uint32_t *count) {
  eligo_reason reason;
  const eligo_value *value = eligo_look(run, frame, list, &reason);
  *count = 0;
  if (value->state != ELIGO_KNOWN) return NULL;
  *count = value->as.records.count;
  return value->as.records.rows;
}

eligo_frame eligo_row_frame(eligo_run *run, eligo_frame *frame, uint32_t list, const uint32_t *rows, uint32_t row) {
  eligo_frame inner = {.outer = frame, .use = frame->use, .use_index = frame->use_index, .list = list, .row_index = row};
  inner.row = rows + (size_t)row * run->rulebook->dictionary.facts[list].row_slots;
  return inner;
}

/* What each member of a list says: `step` gets them one by one. False where the list is not given. */
typedef void each_member(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context);

static bool walk(eligo_run *run, eligo_frame *frame, uint32_t node, each_member *step, void *context, uint32_t *count) {
  const eligo_node *n = &run->rulebook->nodes[node];
  uint32_t kid = n->n_kids > 0 ? eligo_kid(run->rulebook, node, 0) : ELIGO_NONE;
  if (n->fact == ELIGO_NONE) {
    *count = run->n_uses;
    for (uint32_t i = 0; i < run->n_uses; i++) step(run, &run->uses[i], kid, context);
    return true;
  }
  const uint32_t *rows = eligo_rows(run, frame, n->fact, count);
  if (rows == NULL) return false;
  for (uint32_t i = 0; i < *count; i++) {
    eligo_frame row = eligo_row_frame(run, frame, n->fact, rows, i);
    step(run, &row, kid, context);
  }
  return true;
}

typedef struct folding {
  eligo_outcomes (*join)(eligo_outcomes, eligo_outcomes);
  eligo_outcomes all;
} folding;

static void fold(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  folding *f = context;
  f->all = f->join(f->all, eligo_evaluate(run, frame, kid));
}

eligo_outcomes eligo_quantify(eligo_run *run, eligo_frame *frame, uint32_t node) {
  uint8_t kind = run->rulebook->nodes[node].kind;
  folding f = {kind == ELIGO_N_EVERY ? eligo_all_of : eligo_any_of, ELIGO_NOT_APPLICABLE};
  uint32_t count;
  if (!walk(run, frame, node, fold, &f, &count)) {
    eligo_because(run, frame, node, ELIGO_R_MISSING);
    return kind == ELIGO_N_EVERY ? ELIGO_ANY : ELIGO_OPEN;
  }
  if (count == 0) {
    eligo_because(run, frame, node, ELIGO_R_EMPTY_LIST);
    return kind == ELIGO_N_EVERY ? ELIGO_NOT_APPLICABLE : kind == ELIGO_N_SOME ? ELIGO_NOT_MET : ELIGO_MET;
  }
  return kind == ELIGO_N_NO ? eligo_not(f.all) : f.all;
}

typedef struct counting {
  uint32_t sure, possible;
} counting;

static void tally(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  counting *c = context;
  eligo_outcomes outcome = kid == ELIGO_NONE ? ELIGO_MET : eligo_evaluate(run, frame, kid);
  c->sure += outcome == ELIGO_MET;
  c->possible += (outcome & ELIGO_MET) != 0;
}

eligo_interval eligo_count(eligo_run *run, eligo_frame *frame, uint32_t node) {
  counting c = {0, 0};
  uint32_t count;
  if (!walk(run, frame, node, tally, &c, &count))
    return (eligo_interval){.range = ELIGO_RANGE_OPEN, .reason = ELIGO_R_MISSING};
  eligo_interval out = {.range = ELIGO_RANGE_VALUE};
  out.low = (eligo_approx){c.sure, 0};
  out.high = (eligo_approx){c.possible, 0};
  return out;
}

bool eligo_count_exact(eligo_run *run, eligo_frame *frame, uint32_t node, bool high, eligo_rational *out) {
  counting c = {0, 0};
  uint32_t count;
  if (!walk(run, frame, node, tally, &c, &count)) return false;
  eligo_rational_from_int(high ? c.possible : c.sure, out);
  return true;
}

static void add(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  eligo_interval *all = context;
  eligo_interval next = eligo_number(run, frame, kid);
  bool mixed = all->currency != 0 && next.currency != 0 && all->currency != next.currency;
  if (next.range > all->range) {
    all->range = next.range;
    all->reason = next.reason;
  }
  if (mixed) {
    all->range = ELIGO_RANGE_BROKEN;
    all->reason = ELIGO_R_CURRENCIES;
  }
  if (all->currency == 0) all->currency = next.currency;
  all->forced |= next.forced;
  all->low = eligo_approx_add(all->low, next.low);
  all->high = eligo_approx_add(all->high, next.high);
}

eligo_interval eligo_sum(eligo_run *run, eligo_frame *frame, uint32_t node) {
  eligo_interval all = {.range = ELIGO_RANGE_VALUE};
  uint32_t count;
  if (walk(run, frame, node, add, &all, &count)) return all;
  return (eligo_interval){.range = ELIGO_RANGE_OPEN, .reason = ELIGO_R_MISSING};
}

typedef struct adding {
  eligo_rational *out;
  bool high, fits;
} adding;

static void add_exact(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  adding *a = context;
  eligo_rational next;
  a->fits = a->fits && eligo_exact(run, frame, kid, a->high, &next) && eligo_rational_add(a->out, &next, a->out);
}

bool eligo_sum_exact(eligo_run *run, eligo_frame *frame, uint32_t node, bool high, eligo_rational *out) {
  adding a = {out, high, true};
  uint32_t count;
  eligo_rational_from_int(0, out);
  return walk(run, frame, node, add_exact, &a, &count) && a.fits;
}
