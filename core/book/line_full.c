/* Lines of JSON: a decision with every criterion, each by its id. What the rule says of a criterion is kept as it was first
 * written, and copied from then on. */
#include "book/line.h"

#include "report/words.h"

#include <string.h>

/* --- what is kept of a criterion --- */

/* An outcome as lines tell it: met, not met, not applicable, or more than one of them. */
enum { TOLD_MET, TOLD_NOT_MET, TOLD_NOT_APPLICABLE, TOLD_OPEN, TOLD_OUTCOMES };

enum { SHARES = 4 }; /* nothing or all at both ends */

static unsigned told_as(eligo_outcomes outcome) {
  static const uint8_t places[] = {TOLD_OPEN, TOLD_MET, TOLD_NOT_MET, TOLD_OPEN, TOLD_NOT_APPLICABLE, TOLD_OPEN, TOLD_OPEN, TOLD_OPEN};
  return places[outcome];
}
_Static_assert(ELIGO_MET == 1 && ELIGO_NOT_MET == 2 && ELIGO_NOT_APPLICABLE == 4, "the places of outcomes");

/* Few bytes, since a row tells its criteria one after the other, and each row those of another item. Texts stand in the clerk's
 * `kept`. */
struct eligo_told {
  eligo_plain_test test;
  uint32_t line, n_line;        /* ,{"id":"…"} */
  uint32_t before;              /* the digits of a margin:  W/m2","margin":" and right behind it  W/m2"} */
  uint8_t n_before, n_behind;
  bool known;
  bool group : 1, hidden : 1;   /* a group without an id says nothing by itself */
  bool flag : 1, own_limit : 1; /* a flag's outcome tells its value */
};
_Static_assert(sizeof(eligo_told) == 32, "half a line of the cache");

static void add_member(eligo_text *out, const char *key, const char *value) {
  if (value == NULL) return;
  eligo_text_string(out, key);
  eligo_text_json(out, value);
}

/* Kept texts have so many bytes behind them: they are copied in steps of as many. */
enum { STEP = 32 };

static bool has_kept(eligo_clerk *c) {
  return eligo_text_room(&c->kept, STEP) != NULL;
}

/* As a part of a text in quotes. */
static void draw_unit(const char *unit, eligo_text *out) {
  const size_t from = out->length;
  if (unit[0] == '\0') return;
  eligo_text_json(out, unit);
  if (out->failed) return;
  out->bytes[from] = ' ';
  out->length--;
}

/* What does not fit is told as if it were not plain. */
static bool learn_margin(eligo_clerk *c, uint32_t node, eligo_told *told) {
  const eligo_rulebook *r = c->rulebook;
  if (told->test.kind != ELIGO_P_NUMBER) return true;
  const char *unit = r->dictionary.facts[r->nodes[eligo_kid(r, node, 0)].fact].unit_text;
  const size_t from = c->kept.length;
  draw_unit(unit, &c->kept);
  ADD(&c->kept, "\",\"margin\":\"");
  const size_t middle = c->kept.length;
  draw_unit(unit, &c->kept);
  ADD(&c->kept, "\"}");
  if (middle - from > UINT8_MAX) told->test.kind = ELIGO_P_NONE;
  told->before = (uint32_t)from;
  told->n_before = (uint8_t)(middle - from);
  told->n_behind = (uint8_t)(c->kept.length - middle);
  return has_kept(c);
}

/* Values of a list stand in lines as they are. */
static bool are_plain(const eligo_fact *fact) {
  bool plain = true;
  for (uint32_t i = 0; i < fact->n_values; i++) plain = plain && eligo_text_is_plain(fact->values[i].name, strlen(fact->values[i].name));
  return plain;
}

static void learn_test(const eligo_rulebook *r, uint32_t node, eligo_told *told) {
  told->test = eligo_plain_test_of(r, node);
  told->flag = told->test.kind == ELIGO_P_FLAG;
  if (told->test.kind == ELIGO_P_LISTED && !are_plain(&r->dictionary.facts[r->nodes[node].fact])) told->test.kind = ELIGO_P_NONE;
}

/* False when memory ends. */
static bool learn_line(eligo_clerk *c, uint32_t node, eligo_told *told) {
  told->line = (uint32_t)c->kept.length;
  ADD(&c->kept, ",{\"id\":");
  eligo_text_json(&c->kept, c->rulebook->notes[node].id);
  ADD(&c->kept, "}");
  told->n_line = (uint32_t)c->kept.length - told->line;
  return has_kept(c);
}

static bool learn(eligo_clerk *c, eligo_run *run, const eligo_seen *seen, eligo_told *told) {
  const eligo_line line = eligo_line_of(run, seen->frame, seen->node);
  told->group = !line.leaf && line.value == NULL && line.fact == NULL;
  told->hidden = line.id == NULL && !line.leaf;
  told->own_limit = line.own_limit;
  learn_test(c->rulebook, seen->node, told);
  return told->known = learn_line(c, seen->node, told) && learn_margin(c, seen->node, told);
}

/* NULL when memory ends. */
static eligo_told *told_of(eligo_clerk *c, eligo_run *run, const eligo_seen *seen) {
  eligo_told *told = &c->told[seen->node];
  return told->known || learn(c, run, seen, told) ? told : NULL;
}

/* --- one criterion --- */

/* Criteria on their way into lists, one for each outcome. What is met, as most are, goes to the line itself; the others wait. */
typedef struct page {
  eligo_clerk *clerk;
  const eligo_brief *brief; /* of the product's own criteria; else NULL */
  eligo_text *out;
  bool begun[TOLD_OUTCOMES];
} page;

static eligo_text *list_of(const page *p, unsigned as) {
  return as == TOLD_MET ? p->out : &p->clerk->lists[as];
}

enum { ROOM = 64 }; /* for what is short whatever the rule says, and the bytes behind it that are copied with it */

/* Of a text that has STEP bytes behind it. Lines are mostly of three steps, and it costs less to take them than to ask. */
static char *put_kept(char *at, const char *bytes, size_t length) {
  memcpy(at, bytes, STEP);
  for (size_t i = STEP; i < length; i += STEP) memcpy(at + i, bytes + i, STEP);
  return at + length;
}

/* Begins a list before its first criterion; a comma stands before the others. */
static bool begin(page *p, unsigned as) {
  const bool first = !p->begun[as];
  if (first && as == TOLD_MET) ADD(p->out, "\"met\":[");
  p->begun[as] = true;
  return first;
}

/* To the id, or whole. NULL when memory ends; then the text has failed. */
static inline char *put_line(page *p, unsigned as, const eligo_told *told, size_t more, bool whole) {
  const bool first = begin(p, as);
  char *at = eligo_text_room(list_of(p, as), told->n_line + more + ROOM);
  if (at == NULL) return NULL;
  return put_kept(at, p->clerk->kept.bytes + told->line + first, told->n_line - first - !whole);
}

static void add_bare(page *p, unsigned as, const eligo_told *told, bool whole) {
  char *at = put_line(p, as, told, 0, whole);
  if (at != NULL) eligo_text_end(list_of(p, as), at);
}

/* Mostly of sixteen bytes at most, and so many may be read: behind a document there is room, and what was unescaped has a place of
 * that size. */
static char *put_value(char *at, eligo_span_text value) {
  if (value.length > 16) return eligo_text_put(at, value.at, value.length);
  memcpy(at, value.at, 16);
  return at + value.length;
}

/* A given value, and how far it is from its limit. Digits and days need no escape, nor does what the rule says. */
static void add_plain(page *p, unsigned as, const eligo_told *told, const eligo_shown *shown) {
  const eligo_span_text value = shown->value->shown;
  char *at = put_line(p, as, told, value.length + told->n_before + STEP + told->n_behind, false);
  if (at == NULL) return;
  at = put_value(PUT(at, ",\"value\":\""), value);
  if (told->test.kind == ELIGO_P_NUMBER) {
    const char *before = p->clerk->kept.bytes + told->before;
    at = put_kept(at, before, told->n_before);
    at = put_kept(put_kept(at, shown->margin.at, shown->margin.length), before + told->n_before, told->n_behind);
  } else {
    at = PUT(at, "\"}");
  }
  eligo_text_end(list_of(p, as), at);
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
  return told->flag && as <= TOLD_NOT_MET;
}

/* Whatever a criterion may show. */
static void add_slowly(page *p, eligo_run *run, const eligo_seen *seen, const eligo_told *told) {
  const eligo_line line = eligo_line_of(run, seen->frame, seen->node);
  const unsigned as = told_as(seen->outcome);
  eligo_text *out = list_of(p, as);
  add_bare(p, as, told, false);
  add_member(out, ",\"record\":", seen->record);
  if (!tells_value(told, as)) add_member(out, ",\"value\":", line.value);
  if (!line.own_limit) add_member(out, ",\"limit\":", line.limit);
  add_member(out, ",\"margin\":", line.margin);
  add_reason(line.reason, line.a, line.b, out);
  ADD(out, "}");
}

/* The share of the product is mostly nothing or all, and then told in the same words each time. */
static bool is_whole_share(const page *p, const eligo_run *run, const eligo_seen *seen, const eligo_told *told) {
  return p->brief != NULL && p->brief->share_whole && run->product->share_test == seen->node && told->own_limit;
}

/* Where the words are kept, by product and by both ends. */
static eligo_piece_of_kept *share_words(const page *p, const eligo_run *run) {
  const size_t product = (size_t)(run->product - p->clerk->rulebook->products);
  return &p->clerk->shares[product * SHARES + (p->brief->share_low[0] == '1') * 2u + (p->brief->share_high[0] == '1')];
}

static void add_share(page *p, eligo_run *run, const eligo_seen *seen, const eligo_told *told) {
  const unsigned as = told_as(seen->outcome);
  eligo_text *out = list_of(p, as), *kept = &p->clerk->kept;
  eligo_piece_of_kept *words = share_words(p, run);
  if (!begin(p, as)) ADD(out, ",");
  if (words->length > 0) {
    eligo_text_add(out, kept->bytes + words->from, words->length);
    return;
  }
  const size_t from = out->length;
  add_slowly(p, run, seen, told);
  if (out->failed) return;
  /* Behind the comma that it begins with, since the list was begun. */
  *words = (eligo_piece_of_kept){(uint32_t)kept->length, (uint32_t)(out->length - from - 1)};
  memmove(out->bytes + from, out->bytes + from + 1, words->length);
  eligo_text_end(out, out->bytes + from + words->length);
  eligo_text_add(kept, out->bytes + from, words->length);
  if (!has_kept(p->clerk)) out->failed = true;
}

static bool is_bare(eligo_run *run, const eligo_seen *seen, const eligo_told *told) {
  if (!told->group) return tells_value(told, told_as(seen->outcome));
  const eligo_frame *home = eligo_frame_of(run, seen->frame, run->rulebook->nodes[seen->node].owner);
  return eligo_reason_in(run, home, seen->node) == ELIGO_R_NONE;
}

static bool tell(eligo_run *run, const eligo_seen *seen, void *context) {
  page *p = context;
  eligo_told *told = told_of(p->clerk, run, seen);
  eligo_shown shown;
  if (told == NULL) p->out->failed = true;
  if (told == NULL || told->hidden) return told != NULL;
  if (seen->record != NULL) add_slowly(p, run, seen, told);
  else if (is_bare(run, seen, told)) add_bare(p, told_as(seen->outcome), told, true);
  else if (eligo_show_plainly(run, seen->frame, &told->test, &shown)) add_plain(p, told_as(seen->outcome), told, &shown);
  else if (is_whole_share(p, run, seen, told)) add_share(p, run, seen, told);
  else add_slowly(p, run, seen, told);
  return true;
}

/* The lists that waited, behind that of what is met. */
static void end_criteria(page *p) {
  static const eligo_fragment names[] = {WHOLE(""), WHOLE("\"not_met\":["), WHOLE("\"not_applicable\":["), WHOLE("\"unknown\":[")};
  bool any = p->begun[TOLD_MET];
  if (any) ADD(p->out, "]");
  for (unsigned as = TOLD_NOT_MET; as < TOLD_OUTCOMES; as++) {
    eligo_text *list = &p->clerk->lists[as];
    if (!p->begun[as]) continue;
    if (any) ADD(p->out, ",");
    any = true;
    eligo_text_add(p->out, names[as].at, names[as].length);
    if (list->failed) p->out->failed = true;
    else eligo_text_add(p->out, list->bytes, list->length);
    ADD(p->out, "]");
    eligo_text_clear(list);
  }
  ADD(p->out, "}");
}

/* --- the line --- */

static void add_parts(eligo_clerk *c, const eligo_brief *b, const eligo_decision *d, eligo_run *run, eligo_text *out) {
  page p = {c, b, out, {false}};
  if (d->n_parts == 0) return;
  ADD(out, ",\"criteria\":{");
  for (uint32_t i = 0; i < d->n_parts; i++) eligo_see_shortly(run, &run->deal, d->parts[i].node, tell, &p);
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
  page p = {c, NULL, out, {false}};
  ADD(out, ",\"criteria\":{");
  for (uint32_t i = 0; i < item->n_steps && item->steps[i].reached; i++)
    eligo_see_shortly(run, frame, item->steps[i].node, tell, &p);
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
  c->shares = eligo_arena_zero(&c->told_arena, c->rulebook->n_products * (size_t)SHARES + 1, sizeof *c->shares);
  return c->told != NULL && c->shares != NULL && has_kept(c);
}

void eligo_told_close(eligo_clerk *c) {
  eligo_arena_free(&c->told_arena);
  eligo_text_free(&c->kept);
  for (unsigned i = 0; i < TOLD_OUTCOMES; i++) eligo_text_free(&c->lists[i]);
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
