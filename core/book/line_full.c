/* Lines of JSON: a decision with every criterion, each by its id. What the rule says of a criterion is kept as it was first
 * written, and copied from then on. */
#include "book/line.h"

#include "report/words.h"

#include <string.h>

/* --- what is kept of a criterion --- */

/* An outcome as lines tell it: met, not met, not applicable, or more than one of them. */
enum { TOLD_MET, TOLD_NOT_MET, TOLD_NOT_APPLICABLE, TOLD_OPEN, TOLD_OUTCOMES };

static unsigned told_as(eligo_outcomes outcome) {
  static const uint8_t places[] = {TOLD_OPEN, TOLD_MET, TOLD_NOT_MET, TOLD_OPEN, TOLD_NOT_APPLICABLE, TOLD_OPEN, TOLD_OPEN, TOLD_OPEN};
  return places[outcome];
}
_Static_assert(ELIGO_MET == 1 && ELIGO_NOT_MET == 2 && ELIGO_NOT_APPLICABLE == 4, "the places of outcomes");

enum { SHARES = 4 };

/* Laid out so that a plain test is told from few lines of the cache. */
struct eligo_told {
  const char *lines[TOLD_OUTCOMES];   /* ,{"id":"…","outcome":"met"} with the value of a flag; NULL until it came to that */
  uint32_t lengths[TOLD_OUTCOMES];
  bool group, hidden;                 /* a group without an id says nothing by itself */
  bool flag, is;                      /* a flag: its outcome tells its value, and which */
  bool own_limit;
  eligo_plain_test test;
  eligo_fragment before, behind;      /* the digits of a margin:  W/m2","margin":" and  W/m2"} */
  eligo_fragment shares[SHARES];      /* the line of a share of nothing or all, by both ends */
  const char *id;
};

static void add_member(eligo_text *out, const char *key, const char *value) {
  if (value == NULL) return;
  eligo_text_string(out, key);
  eligo_text_json(out, value);
}

/* Kept texts have so many bytes behind them: they are copied in steps of as many. */
enum { STEP = 32 };

static bool keep(eligo_clerk *c, eligo_fragment *out) {
  eligo_text *text = &c->scratch;
  char *copy = text->failed ? NULL : eligo_arena_zero(&c->told_arena, text->length + STEP, 1);
  if (copy != NULL && text->length > 0) memcpy(copy, text->bytes, text->length);
  *out = (eligo_fragment){copy, (uint32_t)text->length};
  eligo_text_clear(text);
  return copy != NULL;
}

/* As a part of a text in quotes. */
static void draw_unit(const char *unit, eligo_text *out) {
  if (unit[0] == '\0') return;
  eligo_text_json(out, unit);
  if (out->failed) return;
  out->bytes[0] = ' ';
  out->length--;
}

static bool learn_margin(eligo_clerk *c, uint32_t node, eligo_told *told) {
  const eligo_rulebook *r = c->rulebook;
  if (told->test.kind != ELIGO_P_NUMBER) return true;
  const char *unit = r->dictionary.facts[r->nodes[eligo_kid(r, node, 0)].fact].unit_text;
  draw_unit(unit, &c->scratch);
  ADD(&c->scratch, "\",\"margin\":\"");
  if (!keep(c, &told->before)) return false;
  draw_unit(unit, &c->scratch);
  ADD(&c->scratch, "\"}");
  return keep(c, &told->behind);
}

static bool learn(eligo_clerk *c, eligo_run *run, const eligo_seen *seen, eligo_told *told) {
  const eligo_line line = eligo_line_of(run, seen->frame, seen->node);
  const eligo_node *n = &c->rulebook->nodes[seen->node];
  told->id = line.id;
  told->group = !line.leaf && line.value == NULL && line.fact == NULL;
  told->hidden = line.id == NULL && !line.leaf;
  told->own_limit = line.own_limit;
  told->test = eligo_plain_test_of(c->rulebook, seen->node);
  told->flag = told->test.kind == ELIGO_P_FLAG;
  told->is = n->op == ELIGO_IS;
  return learn_margin(c, seen->node, told);
}

static eligo_told *told_of(eligo_clerk *c, eligo_run *run, const eligo_seen *seen) {
  if (c->told[seen->node] != NULL) return c->told[seen->node];
  eligo_told *fresh = eligo_arena_zero(&c->told_arena, 1, sizeof *fresh);
  if (fresh == NULL || !learn(c, run, seen, fresh)) return NULL;
  return c->told[seen->node] = fresh;
}

static bool tells_value(const eligo_told *told, unsigned as) {
  return told->flag && as <= TOLD_NOT_MET;
}

/* NULL when memory ends. */
static const char *draw_line(eligo_clerk *c, eligo_told *told, eligo_outcomes outcome) {
  const unsigned as = told_as(outcome);
  eligo_fragment line;
  ADD(&c->scratch, ",{\"id\":");
  eligo_text_json(&c->scratch, told->id);
  add_member(&c->scratch, ",\"outcome\":", eligo_outcome_code(outcome));
  if (tells_value(told, as)) add_member(&c->scratch, ",\"value\":", (as == TOLD_MET) == told->is ? "true" : "false");
  ADD(&c->scratch, "}");
  if (!keep(c, &line)) return NULL;
  told->lengths[as] = line.length;
  return told->lines[as] = line.at;
}

/* --- one criterion --- */

typedef struct page {
  eligo_clerk *clerk;
  const eligo_brief *brief;
  eligo_text *out;
  bool begun; /* a criterion stands before */
} page;

enum { ROOM = 64 }; /* for what is short whatever the rule says, and the bytes behind it that are copied with it */

/* Of a text that has STEP bytes behind it. */
static char *put_kept(char *at, const char *bytes, size_t length) {
  for (size_t i = 0; i < length; i += STEP) memcpy(at + i, bytes + i, STEP);
  return at + length;
}

/* To the outcome, or whole. NULL when memory ends; then the text has failed. */
static inline char *put_line(const page *p, eligo_told *told, eligo_outcomes outcome, size_t more, bool whole) {
  const unsigned as = told_as(outcome);
  const char *line = told->lines[as] != NULL ? told->lines[as] : draw_line(p->clerk, told, outcome);
  char *at = eligo_text_room(p->out, told->lengths[as] + more + ROOM);
  if (line == NULL) p->out->failed = true;
  if (at == NULL || line == NULL) return NULL;
  return put_kept(at, line + !p->begun, told->lengths[as] - !p->begun - !whole);
}

static void add_bare(const page *p, eligo_told *told, eligo_outcomes outcome, bool whole) {
  char *at = put_line(p, told, outcome, 0, whole);
  if (at != NULL) eligo_text_end(p->out, at);
}

_Static_assert((int)ELIGO_LONGEST_GAP >= (int)STEP, "the digits of a margin have as many behind them as kept texts");

/* Mostly of four to sixteen bytes: both ends cover them. */
static char *put_value(char *at, eligo_span_text value) {
  const size_t n = value.length;
  if (n < 4 || n > 16) return eligo_text_put(at, value.at, n);
  if (n >= 8) {
    memcpy(at, value.at, 8);
    memcpy(at + n - 8, value.at + n - 8, 8);
  } else {
    memcpy(at, value.at, 4);
    memcpy(at + n - 4, value.at + n - 4, 4);
  }
  return at + n;
}

/* A given value, and how far it is from its limit. Digits and days need no escape, nor does what the rule says. */
static void add_plain(const page *p, eligo_told *told, eligo_outcomes outcome, const eligo_shown *shown) {
  const eligo_span_text value = shown->value->shown;
  char *at = put_line(p, told, outcome, value.length + told->before.length + STEP + told->behind.length, false);
  if (at == NULL) return;
  at = put_value(PUT(at, ",\"value\":\""), value);
  if (told->test.kind == ELIGO_P_NUMBER) {
    at = put_kept(at, told->before.at, told->before.length);
    at = put_kept(put_kept(at, shown->margin.at, shown->margin.length), told->behind.at, told->behind.length);
  } else {
    at = PUT(at, "\"}");
  }
  eligo_text_end(p->out, at);
}

static void add_reason(eligo_reason reason, const char *a, const char *b, eligo_text *out) {
  if (reason == ELIGO_R_NONE) return;
  ADD(out, ",\"reason\":{\"code\":");
  eligo_text_json(out, eligo_reason_code(reason));
  add_member(out, ",\"a\":", a);
  add_member(out, ",\"b\":", b);
  ADD(out, "}");
}

/* Whatever a criterion may show. */
static void add_line(const page *p, eligo_told *told, const eligo_line *line, const char *record) {
  eligo_text *out = p->out;
  add_bare(p, told, line->outcome, false);
  add_member(out, ",\"record\":", record);
  if (!tells_value(told, told_as(line->outcome))) add_member(out, ",\"value\":", line->value);
  if (!line->own_limit) add_member(out, ",\"limit\":", line->limit);
  add_member(out, ",\"margin\":", line->margin);
  add_reason(line->reason, line->a, line->b, out);
  ADD(out, "}");
}

static void add_slowly(const page *p, eligo_run *run, const eligo_seen *seen, eligo_told *told) {
  const eligo_line line = eligo_line_of(run, seen->frame, seen->node);
  add_line(p, told, &line, seen->record);
}

/* The share of the product is mostly nothing or all, and then told in the same words each time. */
static bool is_whole_share(const page *p, const eligo_run *run, const eligo_seen *seen, const eligo_told *told) {
  return p->brief != NULL && p->brief->share_whole && run->product->share_test == seen->node && told->own_limit;
}

static void add_share(page *p, eligo_run *run, const eligo_seen *seen, eligo_told *told) {
  eligo_text *out = p->out;
  eligo_fragment *kept = &told->shares[(p->brief->share_low[0] == '1') * 2 + (p->brief->share_high[0] == '1')];
  if (p->begun) ADD(out, ",");
  if (kept->at != NULL) {
    eligo_text_add(out, kept->at, kept->length);
    return;
  }
  const size_t from = out->length;
  p->begun = false;
  add_slowly(p, run, seen, told);
  if (out->failed) return;
  eligo_text_add(&p->clerk->scratch, out->bytes + from, out->length - from);
  keep(p->clerk, kept);
}

static bool is_bare(const eligo_run *run, const eligo_seen *seen, const eligo_told *told) {
  return told->group && eligo_reason_in(run, seen->frame, seen->node) == ELIGO_R_NONE;
}

static void add_criterion(page *p, eligo_run *run, const eligo_seen *seen, eligo_told *told) {
  eligo_shown shown;
  if (seen->record != NULL) add_slowly(p, run, seen, told);
  else if (tells_value(told, told_as(seen->outcome)) || is_bare(run, seen, told)) add_bare(p, told, seen->outcome, true);
  else if (eligo_show_plainly(run, seen->frame, &told->test, &shown)) add_plain(p, told, seen->outcome, &shown);
  else if (is_whole_share(p, run, seen, told)) add_share(p, run, seen, told);
  else add_slowly(p, run, seen, told);
}

static bool tell(eligo_run *run, const eligo_seen *seen, void *context) {
  page *p = context;
  eligo_told *told = told_of(p->clerk, run, seen);
  if (told == NULL) {
    p->out->failed = true;
    return false;
  }
  if (told->hidden) return true;
  add_criterion(p, run, seen, told);
  p->begun = true;
  return true;
}

/* --- the line --- */

static void add_parts(eligo_clerk *c, const eligo_brief *b, const eligo_decision *d, eligo_run *run, eligo_text *out) {
  page p = {c, b, out, false};
  if (d->n_parts == 0) return;
  ADD(out, ",\"criteria\":[");
  for (uint32_t i = 0; i < d->n_parts; i++) eligo_see_shortly(run, &run->deal, d->parts[i].node, tell, &p);
  ADD(out, "]");
}

static void add_steps(const eligo_clerk *c, const eligo_item_result *item, eligo_text *out) {
  for (uint32_t i = 0; i < item->n_steps && item->steps[i].reached; i++) {
    const eligo_step_result *step = &item->steps[i];
    const eligo_fragment outcome = c->phrases->outcomes[step->outcome];
    const size_t n_name = strlen(step->name);
    char *at = eligo_text_room(out, n_name + outcome.length + ROOM);
    if (at == NULL) return;
    at = i == 0 ? PUT(at, ",\"steps\":{\"") : PUT(at, ",\"");
    at = PUT(eligo_text_put(at, step->name, n_name), "\":\"");
    eligo_text_end(out, PUT(eligo_text_put(at, outcome.at, outcome.length), "\""));
  }
  ADD(out, "}");
}

static void add_criteria(eligo_clerk *c, const eligo_item_result *item, eligo_run *run, eligo_frame *frame, eligo_text *out) {
  page p = {c, NULL, out, false};
  ADD(out, ",\"criteria\":[");
  for (uint32_t i = 0; i < item->n_steps && item->steps[i].reached; i++)
    eligo_see_shortly(run, frame, item->steps[i].node, tell, &p);
  ADD(out, "]");
}

static void add_benefits(const eligo_item_result *item, eligo_text *out) {
  for (uint32_t i = 0; i < item->n_benefits; i++) {
    const eligo_benefit_result *b = &item->benefits[i];
    if (i == 0) ADD(out, ",\"benefits\":[{\"id\":");
    else ADD(out, ",{\"id\":");
    eligo_text_json(out, b->benefit->id);
    add_member(out, ",\"value\":", b->value);
    add_member(out, ",\"share\":", b->share);
    add_member(out, ",\"shared\":", b->shared);
    add_reason(b->reason != ELIGO_R_NONE ? b->reason : b->share_reason, NULL, NULL, out);
    ADD(out, "}");
  }
  if (item->n_benefits > 0) ADD(out, "]");
}

static void add_item(eligo_clerk *c, const eligo_use_result *use, const eligo_item_result *item, eligo_run *run, eligo_frame *frame, eligo_text *out) {
  ADD(out, "{\"use\":");
  eligo_text_json(out, use->id);
  if (item->index == ELIGO_NONE) {
    add_member(out, ",\"standard\":", item->standard);
  } else {
    const eligo_fragment name = c->phrases->items[item->index];
    ADD(out, ",");
    eligo_text_add(out, name.at, name.length);
  }
  eligo_line_verdict(out, item->verdict);
  add_member(out, ",\"grade\":", item->grade);
  add_reason(item->reason, item->a, item->b, out);
  if (item->n_steps > 0 && item->steps[0].reached) {
    add_steps(c, item, out);
    add_criteria(c, item, run, frame, out);
  }
  add_benefits(item, out);
  ADD(out, "}");
}

static void add_uses(eligo_clerk *c, const eligo_decision *d, eligo_run *run, eligo_text *out) {
  bool begun = false;
  ADD(out, ",\"items\":[");
  for (uint32_t u = 0; u < d->n_uses; u++) {
    for (uint32_t i = 0; i < d->uses[u].n_items; i++) {
      if (begun) ADD(out, ",");
      begun = true;
      add_item(c, &d->uses[u], &d->uses[u].items[i], run, &run->uses[u], out);
    }
  }
  ADD(out, "]");
}

bool eligo_told_open(eligo_clerk *c) {
  eligo_session_remember(c->session);
  c->told = eligo_arena_zero(&c->told_arena, c->rulebook->n_nodes + 1u, sizeof *c->told);
  return c->told != NULL;
}

void eligo_told_close(eligo_clerk *c) {
  eligo_arena_free(&c->told_arena);
  eligo_text_free(&c->scratch);
}

eligo_status eligo_line_full(eligo_clerk *c, const eligo_brief *b, const eligo_decision *d, const char *source, uint64_t line, eligo_text *out) {
  eligo_run *run;
  if (eligo_session_outline(c->session, &run) != ELIGO_OK) return ELIGO_MEMORY;
  eligo_line_head(c, (eligo_fragment)WHOLE("{\"schema\":\"eligo.row/1\",\"line\":"), b, d, source, line, out);
  eligo_line_reasons(c, b, out);
  add_parts(c, b, d, run, out);
  add_uses(c, d, run, out);
  eligo_line_tail(c, d, out);
  return run->arena->failed ? ELIGO_MEMORY : ELIGO_OK;
}
