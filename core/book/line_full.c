/* Lines of JSON: a decision with every criterion, each by its id. What the rule says of a criterion is kept as it was first
 * written, and copied from then on. */
#include "book/line.h"
#include "book/told.h"
#include "decide/plain.h"

#include "report/words.h"

#include <string.h>

/* An outcome as lines tell it: met, not met, not applicable, or more than one of them. */
enum { TOLD_MET, TOLD_NOT_MET, TOLD_NOT_APPLICABLE, TOLD_OPEN, TOLD_OUTCOMES };

static unsigned told_as(eligo_outcomes outcome) {
  static const uint8_t places[] = {TOLD_OPEN, TOLD_MET, TOLD_NOT_MET, TOLD_OPEN, TOLD_NOT_APPLICABLE, TOLD_OPEN, TOLD_OPEN, TOLD_OPEN};
  return places[outcome];
}
_Static_assert(ELIGO_MET == 1 && ELIGO_NOT_MET == 2 && ELIGO_NOT_APPLICABLE == 4, "the places of outcomes");

enum { ROOM = 64 }; /* for what is short whatever the rule says */
enum { OWNERS = ELIGO_OF_RECORD + 1 };

/* Criteria on their way into lists, one for each outcome. What is met, as most are, goes to the line itself; the others wait. In each
 * list a comma stands before all of them, until the list is whole. */
typedef struct page {
  eligo_clerk *clerk;
  const eligo_brief *brief; /* of the product's own criteria; else NULL */
  eligo_run *run;
  eligo_frame *frame;
  eligo_text *out;
  size_t from;              /* in `out`: the first comma */
  bool others;              /* something waits */
  const uint32_t *places[OWNERS]; /* by owner, outside rows of lists */
} page;

static page page_of(eligo_clerk *c, const eligo_brief *brief, eligo_run *run, eligo_frame *frame, eligo_text *out) {
  ADD(out, ",\"criteria\":{\"met\":");
  return (page){c, brief, run, frame, out, out->length, false,
                {run->profile->firm, run->profile->request, frame->use == NULL ? NULL : frame->use->places, NULL}};
}

static eligo_text *list_of(page *p, unsigned as) {
  if (as == TOLD_MET) return p->out;
  p->others = true;
  return &p->clerk->lists[as];
}

/* --- one criterion, plainly --- */

/* Of a text that has ELIGO_TOLD_STEP bytes behind it, in steps of as many or of half as many: it costs less to take one than to ask. */
static inline char *put_steps(char *at, const char *bytes, size_t length, size_t step) {
  memcpy(at, bytes, step);
  for (size_t i = step; i < length; i += step) memcpy(at + i, bytes + i, step);
  return at + length;
}

static inline char *put_id(char *at, const char *bytes, size_t length) {
  return put_steps(at, bytes, length, ELIGO_TOLD_STEP);
}

static inline char *put_unit(char *at, const char *bytes, size_t length) {
  return put_steps(at, bytes, length, ELIGO_TOLD_STEP / 2);
}

/* Nothing but the id. */
static inline char *put_bare(const page *p, const eligo_told *told, char *at) {
  at = put_id(at, p->clerk->kept.bytes + told->line, told->n_id);
  *at = '}';
  return at + 1;
}

/* Mostly of sixteen bytes at most, and so many may be read: behind a document there is room, and what was unescaped has a place of
 * that size. */
static inline char *put_value(char *at, eligo_span_text value) {
  if (value.length > 16) return eligo_text_put(at, value.at, value.length);
  memcpy(at, value.at, 16);
  return at + value.length;
}

static inline const eligo_value *value_of(const page *p, const eligo_told *told) {
  return eligo_value_at(p->run->profile, p->places[told->test.owner], told->test.slot);
}

/* A given value, and how far it is from its limit. Digits and days need no escape, nor does what the rule says. NULL where more is to be
 * told. */
static inline char *put_plain(const page *p, const eligo_told *told, const eligo_value *value, char *at) {
  const char *kept = p->clerk->kept.bytes + told->line;
  const size_t n_head = told->n_id + sizeof ",\"value\":\"" - 1;
  if (!eligo_shows_plainly(&told->test, value) || value->shown.length > ELIGO_SHORT_VALUE) return NULL;
  at = put_value(put_id(at, kept, n_head), value->shown);
  if (told->test.kind == ELIGO_P_NUMBER) at = eligo_put_margin(put_unit(at, kept + n_head, told->n_before), &told->test, value);
  return at == NULL ? NULL : put_unit(at, kept + n_head + told->n_before, told->n_behind);
}

static bool has_reason(const page *p, eligo_frame *frame, const eligo_told *told) {
  return eligo_reason_in(p->run, eligo_frame_of(p->run, frame, told->test.owner), told->node) != ELIGO_R_NONE;
}

/* What is met, for no reason beyond itself. NULL where more is to be told, or something else. */
static inline char *put_met(const page *p, const eligo_told *told, char *at) {
  if (told->way <= ELIGO_TOLD_VALUE) {
    const eligo_value *value = value_of(p, told);
    if (eligo_plain_outcome_of(&p->run->rulebook->plain[told->node], value) != ELIGO_MET) return NULL;
    return told->way == ELIGO_TOLD_FLAG ? put_bare(p, told, at) : put_plain(p, told, value, at);
  }
  if (told->way > ELIGO_TOLD_NOT || eligo_evaluate(p->run, p->frame, told->node) != ELIGO_MET) return NULL;
  if (told->way == ELIGO_TOLD_NOT) return at;
  return has_reason(p, p->frame, told) ? NULL : put_bare(p, told, at);
}

/* --- whatever a criterion may show --- */

static void add_member(eligo_text *out, const char *key, const char *value) {
  if (value == NULL) return;
  eligo_text_string(out, key);
  eligo_text_json(out, value);
}

static void add_reason(eligo_reason reason, const char *a, const char *b, eligo_text *out) {
  if (reason == ELIGO_R_NONE) return;
  ADD(out, ",\"reason\":{\"code\":");
  eligo_text_json(out, eligo_reason_code(reason));
  add_member(out, ",\"a\":", a);
  add_member(out, ",\"b\":", b);
  ADD(out, "}");
}

static bool tells_value(const eligo_told *told, unsigned as) {
  return told->test.kind == ELIGO_P_FLAG && as <= TOLD_NOT_MET;
}

static void add_slowly(page *p, const eligo_seen *seen, const eligo_told *told) {
  const eligo_line line = eligo_line_of(p->run, seen->frame, seen->node);
  const unsigned as = told_as(seen->outcome);
  eligo_text *out = list_of(p, as);
  eligo_text_add(out, p->clerk->kept.bytes + told->line, told->n_id);
  add_member(out, ",\"record\":", seen->record);
  if (!tells_value(told, as)) add_member(out, ",\"value\":", line.value);
  if (!line.own_limit) add_member(out, ",\"limit\":", line.limit);
  add_member(out, ",\"margin\":", line.margin);
  add_reason(line.reason, line.a, line.b, out);
  ADD(out, "}");
}

static void add_kept(const eligo_clerk *c, const eligo_piece_of_kept *words, eligo_text *out) {
  char *at = eligo_text_room(out, words->length + ELIGO_TOLD_STEP);
  if (at != NULL) eligo_text_end(out, put_id(at, c->kept.bytes + words->from, words->length));
}

/* What was added from `from` on, to be told in the same words again. */
static void keep(eligo_clerk *c, size_t from, eligo_text *out, eligo_piece_of_kept *words) {
  if (out->failed) return;
  *words = (eligo_piece_of_kept){(uint32_t)c->kept.length, (uint32_t)(out->length - from)};
  eligo_text_add(&c->kept, out->bytes + from, words->length);
  if (!eligo_told_kept(c)) out->failed = true;
}

/* The share of the product is mostly nothing or all, and then told in the same words each time. */
static bool is_whole_share(const page *p, const eligo_seen *seen, const eligo_told *told) {
  return p->brief != NULL && p->brief->share_whole && p->run->product->share_test == seen->node && told->own_limit;
}

/* Where the words are kept, by product and by both ends. */
static eligo_piece_of_kept *share_words(const page *p) {
  const size_t product = (size_t)(p->run->product - p->clerk->rulebook->products);
  return &p->clerk->shares[product * ELIGO_TOLD_SHARES + (p->brief->share_low[0] == '1') * 2u + (p->brief->share_high[0] == '1')];
}

static void add_share(page *p, const eligo_seen *seen, const eligo_told *told) {
  eligo_text *out = list_of(p, told_as(seen->outcome));
  eligo_piece_of_kept *words = share_words(p);
  const size_t from = out->length;
  if (words->length > 0) {
    add_kept(p->clerk, words, out);
    return;
  }
  add_slowly(p, seen, told);
  keep(p->clerk, from, out, words);
}

/* False where it is not as plain as that; then nothing was added. */
static bool add_plainly(page *p, const eligo_seen *seen, const eligo_told *told) {
  const unsigned as = told_as(seen->outcome);
  const bool bare = told->way == ELIGO_TOLD_GROUP ? !has_reason(p, seen->frame, told) : tells_value(told, as);
  eligo_text *out = list_of(p, as);
  char *at = eligo_text_room(out, eligo_told_room(told));
  if (at == NULL) return true; /* and `failed` says so */
  at = bare ? put_bare(p, told, at) : told->way == ELIGO_TOLD_VALUE ? put_plain(p, told, value_of(p, told), at) : NULL;
  if (at != NULL) eligo_text_end(out, at);
  return at != NULL;
}

static void add_criterion(page *p, const eligo_seen *seen, const eligo_told *told) {
  const bool single = seen->record == NULL;
  if (single && is_whole_share(p, seen, told)) add_share(p, seen, told);
  else if (!single || !add_plainly(p, seen, told)) add_slowly(p, seen, told);
}

static bool tell(eligo_run *run, const eligo_seen *seen, void *context) {
  page *p = context;
  const eligo_told *told = eligo_told_of(p->clerk, run, seen->frame, seen->node);
  if (told == NULL) p->out->failed = true;
  else if (told->way != ELIGO_TOLD_NOT) add_criterion(p, seen, told);
  return told != NULL;
}

/* --- lists --- */

/* Answers how many entries behind it are passed by. */
static uint32_t tell_at_length(page *p, const eligo_told *entry) {
  if (entry->way == ELIGO_TOLD_WALK) {
    eligo_see_below(p->run, p->frame, entry->node, tell, p);
    return 0;
  }
  const eligo_seen seen = {p->frame, entry->node, 0, eligo_evaluate(p->run, p->frame, entry->node), NULL};
  if (entry->way != ELIGO_TOLD_NOT) add_criterion(p, &seen, entry);
  return seen.outcome == ELIGO_NOT_APPLICABLE ? entry->passes : 0;
}

/* The criteria of a step or part. */
static void add_sheet(page *p, uint32_t root) {
  const eligo_sheet *sheet = eligo_sheet_of(p->clerk, p->run, p->frame, root);
  if (sheet == NULL) {
    p->out->failed = true;
    return;
  }
  char *at = eligo_text_room(p->out, sheet->room);
  for (const eligo_told *told = sheet->told, *end = told + sheet->count; at != NULL && told < end; told++) {
    char *next = put_met(p, told, at);
    if (next == NULL) {
      eligo_text_end(p->out, at);
      told += tell_at_length(p, told);
      next = eligo_text_room(p->out, sheet->room);
    }
    at = next;
  }
  if (at != NULL) eligo_text_end(p->out, at);
}

/* The list of what is met opens with its first comma; without one its name goes too. */
static void end_met(page *p) {
  if (p->out->length == p->from) {
    p->out->length -= sizeof "\"met\":" - 1;
    return;
  }
  p->out->bytes[p->from] = '[';
  ADD(p->out, "]");
}

/* The lists that waited, behind it. */
static void add_others(page *p, bool any) {
  static const eligo_fragment names[] = {WHOLE(""), WHOLE("\"not_met\":["), WHOLE("\"not_applicable\":["), WHOLE("\"unknown\":[")};
  for (unsigned as = TOLD_NOT_MET; as < TOLD_OUTCOMES; as++) {
    eligo_text *list = &p->clerk->lists[as];
    if (list->failed) p->out->failed = true;
    if (list->length == 0 || p->out->failed) continue;
    if (any) ADD(p->out, ",");
    any = true;
    eligo_text_add(p->out, names[as].at, names[as].length);
    eligo_text_add(p->out, list->bytes + 1, list->length - 1);
    ADD(p->out, "]");
  }
  for (unsigned as = TOLD_NOT_MET; as < TOLD_OUTCOMES; as++) eligo_text_clear(&p->clerk->lists[as]);
}

static void end_criteria(page *p) {
  const bool any = p->out->length > p->from;
  if (!p->out->failed) end_met(p);
  if (p->others) add_others(p, any);
  ADD(p->out, "}");
}

/* --- the line --- */

static void add_parts(eligo_clerk *c, const eligo_brief *b, eligo_run *run, eligo_text *out) {
  if (run->product == NULL) return;
  page p = page_of(c, b, run, &run->deal, out);
  for (int i = 0; i < ELIGO_PARTS; i++) {
    if (run->product->parts[i] != ELIGO_NONE) add_sheet(&p, run->product->parts[i]);
  }
  end_criteria(&p);
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
  page p = page_of(c, NULL, run, frame, out);
  for (uint32_t i = 0; i < item->n_steps && item->steps[i].reached; i++) add_sheet(&p, item->steps[i].node);
  end_criteria(&p);
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

/* Which item it is, and what it and its steps came to. */
static void add_outcome(const eligo_clerk *c, const eligo_item_result *item, eligo_text *out) {
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
  if (item->n_steps > 0 && item->steps[0].reached) add_steps(c, item, out);
}

/* Met in every step, as most are: whatever the profile, the words are the same. */
static bool is_all_met(const eligo_item_result *item) {
  bool all = item->index != ELIGO_NONE && item->grade == NULL && item->reason == ELIGO_R_NONE && item->verdict == ELIGO_ELIGIBLE;
  for (uint32_t i = 0; i < item->n_steps; i++) all = all && item->steps[i].reached && item->steps[i].outcome == ELIGO_MET;
  return all;
}

static void add_outcome_once(eligo_clerk *c, const eligo_item_result *item, eligo_text *out) {
  eligo_piece_of_kept *words = is_all_met(item) ? &c->all_met[item->index] : NULL;
  const size_t from = out->length;
  if (words != NULL && words->length > 0) {
    add_kept(c, words, out);
    return;
  }
  add_outcome(c, item, out);
  if (words != NULL) keep(c, from, out, words);
}

static void add_use(const char *id, eligo_text *out) {
  const size_t n_id = strlen(id);
  char *at = eligo_text_is_plain(id, n_id) ? eligo_text_room(out, n_id + ROOM) : NULL;
  if (at != NULL) eligo_text_end(out, PUT(eligo_text_put(PUT(at, "{\"use\":\""), id, n_id), "\""));
  else add_member(out, "{\"use\":", id);
}

/* Items on their way into a line, a comma before each until the list is whole. */
typedef struct items {
  eligo_clerk *clerk;
  eligo_text *out;
} items;

static void add_item(eligo_run *run, eligo_frame *frame, const eligo_item_result *item, void *context) {
  const items *i = context;
  ADD(i->out, ",");
  add_use(frame->use->id, i->out);
  add_outcome_once(i->clerk, item, i->out);
  if (item->n_steps > 0 && item->steps[0].reached) add_criteria(i->clerk, item, run, frame, i->out);
  add_benefits(item, i->out);
  ADD(i->out, "}");
}

static eligo_status add_items(eligo_clerk *c, eligo_text *out) {
  items i = {c, out};
  ADD(out, ",\"items\":");
  const size_t from = out->length;
  const eligo_status status = eligo_session_see_items(c->session, add_item, &i);
  if (out->failed) return ELIGO_MEMORY;
  if (out->length == from) ADD(out, "[");
  else out->bytes[from] = '[';
  ADD(out, "]");
  return status;
}

eligo_status eligo_line_full(eligo_clerk *c, const eligo_brief *b, const eligo_decision *d, const char *source, uint64_t line, eligo_text *out) {
  eligo_run *run = eligo_session_run(c->session);
  eligo_line_head(c, (eligo_fragment)WHOLE("{\"schema\":\"eligo.row/1\",\"line\":"), b, d, source, line, out);
  eligo_line_reasons(c, b, out);
  const eligo_status status = add_items(c, out);
  add_parts(c, b, run, out); /* last, since advice may ask standards that no item was asked for */
  eligo_line_tail(c, d, out);
  return run->arena->failed ? ELIGO_MEMORY : status;
}
