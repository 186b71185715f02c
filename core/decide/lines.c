/* The criteria of a step or part, flattened in the order of the rule. */
#include "decide/assemble.h"

#include <string.h>

/* A walk over the criteria that a decision shows, in the order of the rule. */
typedef struct listing {
  eligo_run *run;
  bool shortly;
  eligo_see *see;
  void *context;
  const char *record;
} listing;

static const char *day_text(eligo_run *run, eligo_day day) {
  char text[11];
  eligo_day_print(day, text);
  return eligo_arena_copy(run->arena, text, strlen(text));
}

static void date_reason(eligo_run *run, uint32_t node, eligo_reason *reason, const char **a) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  eligo_day first = r->days[n->data], last = r->days[n->data + (n->kind == ELIGO_N_WINDOW ? 1 : n->n_kids)];
  if (run->rule_date.first == ELIGO_DAY_FIRST && run->product != NULL && run->product->dated_by != ELIGO_NONE) {
    *reason = ELIGO_R_RULE_DATE_OPEN;
    *a = r->dictionary.facts[run->product->dated_by].name;
  } else if (run->rule_date.last < first) {
    *reason = ELIGO_R_IN_FORCE_FROM;
    *a = day_text(run, first);
  } else if (run->rule_date.first > last) {
    *reason = ELIGO_R_ENDED;
    *a = day_text(run, last);
  }
}

static const char *message_of(const eligo_run *run, const eligo_frame *frame, uint32_t node) {
  for (const eligo_message *m = run->messages; m != NULL; m = m->next) {
    if (m->node == node && m->use_index == frame->use_index && m->row_index == frame->row_index) return m->text;
  }
  return NULL;
}

/* The fact that is to blame: the first under the node that is not settled. */
static uint32_t blamed(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (n->kind == ELIGO_N_LUA) {
    const eligo_function *function = &r->functions[n->data];
    for (uint32_t i = 0; i < function->n_facts; i++) {
      if (eligo_value_in(run, frame, &r->dictionary.facts[function->facts[i]])->state != ELIGO_KNOWN)
        return function->facts[i];
    }
  }
  if (n->kind == ELIGO_N_SHARE_OF) return run->product == NULL ? r->dictionary.request_amount : run->product->total;
  if (n->fact != ELIGO_NONE && n->kind != ELIGO_N_STANDARD) {
    const eligo_fact *fact = &r->dictionary.facts[n->fact];
    const eligo_value *value = eligo_value_in(run, frame, fact);
    bool settled = value->state == ELIGO_KNOWN && fact->kind != ELIGO_DATE && fact->derived == ELIGO_NONE;
    return settled ? ELIGO_NONE : n->fact;
  }
  uint32_t found = ELIGO_NONE;
  for (uint32_t i = 0; i < n->n_kids && found == ELIGO_NONE; i++) found = blamed(run, frame, eligo_kid(r, node, i));
  return found;
}

static const char *two_values(eligo_run *run, eligo_frame *frame, const eligo_fact *fact, eligo_reason reason) {
  const char *given = eligo_given_text(run, fact, eligo_value_in(run, frame, fact));
  eligo_rational computed;
  if (reason != ELIGO_R_DERIVED_DIFFERS || !eligo_exact(run, frame, fact->derived, false, &computed)) return given;
  const char *other = eligo_figure(run, &computed, &fact->unit, fact->unit_text, ELIGO_NEAREST);
  return eligo_say(run->arena, "%s / %s", given == NULL ? "" : given, other == NULL ? "" : other);
}

static void fact_reason(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_reason reason, const char **a,
                        const char **b) {
  uint32_t index = blamed(run, frame, node);
  if (index == ELIGO_NONE) return;
  const eligo_fact *fact = &run->rulebook->dictionary.facts[index];
  *a = fact->name;
  if (reason == ELIGO_R_CONFLICTING || reason == ELIGO_R_DERIVED_DIFFERS) *b = two_values(run, frame, fact, reason);
}

void eligo_reason_of(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_reason *reason, const char **a,
                     const char **b) {
  const eligo_rulebook *r = run->rulebook;
  eligo_frame *home = eligo_frame_of(run, frame, r->nodes[node].owner);
  *a = *b = NULL;
  *reason = eligo_reason_in(run, home, node);
  uint8_t kind = r->nodes[node].kind;
  if (kind == ELIGO_N_WINDOW || kind == ELIGO_N_BY_DATE) date_reason(run, node, reason, a);
  if (*reason == ELIGO_R_NAME_ITEM || *reason == ELIGO_R_NOT_COVERED) *a = r->standards[r->nodes[node].data].id;
  if (*reason == ELIGO_R_LUA) *a = message_of(run, home, node);
  if (*reason >= ELIGO_R_MISSING && *reason <= ELIGO_R_NO_QUALITY) fact_reason(run, home, node, *reason, a, b);
  if (*reason == ELIGO_R_CONFIRMED) {
    const eligo_confirmation *person = eligo_confirmed(run, home, r->notes[node].id);
    if (person != NULL) *a = person->who;
    if (person != NULL) *b = person->when;
  }
}

const char *eligo_quality_word(uint8_t quality) {
  static const char *const words[] = {NULL, "estimated", "reported", "audited"};
  return words[quality];
}

static void source_of_value(eligo_run *run, eligo_frame *frame, const eligo_fact *fact, eligo_line *line) {
  const eligo_value *value = eligo_value_in(run, frame, fact);
  if (value->state == ELIGO_ABSENT) return;
  line->quality = eligo_quality_word(value->quality);
  if (value->origin == NULL) return;
  line->source = eligo_span_copy(run->arena, value->origin->source);
  char text[24];
  if (!value->origin->has_dated) return;
  eligo_dates_print(value->origin->dated, text);
  line->dated = eligo_arena_copy(run->arena, text, strlen(text));
}

eligo_line eligo_line_of(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_known_line *known = eligo_known_line_of(run, node);
  if (known == NULL) return (eligo_line){.node = node};
  const eligo_fact *fact = known->fact == ELIGO_NONE ? NULL : &run->rulebook->dictionary.facts[known->fact];
  eligo_line line = known->line;
  line.outcome = eligo_evaluate(run, frame, node);
  if (fact != NULL && line.leaf) source_of_value(run, frame, fact, &line);
  eligo_reason_of(run, frame, node, &line.reason, &line.a, &line.b);
  if (line.leaf) eligo_figures(run, frame, node, &line);
  else if (fact != NULL) line.value = eligo_given_text(run, fact, eligo_value_in(run, frame, fact));
  return line;
}

static void list_node(listing *l, eligo_frame *frame, uint32_t node, unsigned depth);

static void list_kids(listing *l, eligo_frame *frame, uint32_t node, unsigned depth) {
  const eligo_rulebook *r = l->run->rulebook;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) list_node(l, frame, eligo_kid(r, node, i), depth);
}

typedef struct branch_listing {
  listing *l;
  unsigned depth;
} branch_listing;

static void list_branch(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  branch_listing *b = context;
  (void)run;
  list_node(b->l, frame, kid, b->depth);
}

static void list_reached(listing *l, eligo_frame *frame, uint32_t node, unsigned depth) {
  branch_listing b = {l, depth};
  const eligo_rulebook *r = l->run->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (n->kind == ELIGO_N_CHOOSE) {
    for (uint32_t i = 0; i < n->n_kids; i++) {
      uint32_t line = eligo_kid(r, node, i);
      if (r->nodes[line].kind != ELIGO_N_CASE) continue;
      list_node(l, frame, eligo_kid(r, line, 0), depth);
      if (eligo_evaluate(l->run, frame, eligo_kid(r, line, 0)) == ELIGO_MET) break;
    }
  }
  if (n->kind != ELIGO_N_BY || r->dictionary.facts[n->fact].kind != ELIGO_CHOICES) {
    eligo_reach(l->run, frame, node, list_branch, &b);
    return;
  }
  const eligo_value *value = eligo_value_in(l->run, frame, &r->dictionary.facts[n->fact]);
  for (uint32_t v = 0; v < r->dictionary.facts[n->fact].n_values; v++) {
    if (value->state != ELIGO_KNOWN || (value->as.choices >> v & 1) != 0)
      list_node(l, frame, eligo_kid(r, node, r->branch_of[n->data + v]), depth);
  }
}

static void list_rows(listing *l, eligo_frame *frame, uint32_t node, unsigned depth) {
  eligo_run *run = l->run;
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  const char *outer = l->record;
  if (n->fact == ELIGO_NONE) {
    for (uint32_t i = 0; i < run->n_uses; i++) {
      l->record = eligo_say(run->arena, "use %s", run->uses[i].use->id);
      list_kids(l, &run->uses[i], node, depth);
    }
  } else {
    uint32_t count;
    const uint32_t *rows = eligo_rows(run, frame, n->fact, &count);
    for (uint32_t i = 0; rows != NULL && i < count; i++) {
      eligo_frame row = eligo_row_frame(run, frame, n->fact, rows, i);
      row.memo = eligo_arena_zero(run->arena, r->n_nodes, sizeof *row.memo);
      if (row.memo == NULL) return;
      const char *name = r->dictionary.facts[n->fact].row;
      l->record = eligo_say(run->arena, "%s %u", name == NULL ? "row" : name, (unsigned)i + 1);
      list_kids(l, &row, node, depth);
    }
  }
  l->record = outer;
}

/* A plain all_of inside an all_of adds nothing a reader needs: its members stand in its place. */
static bool is_plain(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  return n->kind == ELIGO_N_ALL_OF && r->notes[node].title.in[0] == NULL && r->notes[node].branch == NULL;
}

static bool is_within_all(const eligo_rulebook *r, uint32_t node) {
  const uint32_t parent = r->notes[node].parent;
  return parent != ELIGO_NONE && (r->nodes[parent].kind == ELIGO_N_ALL_OF || r->nodes[parent].kind == ELIGO_N_POINT);
}

/* A group of one is what its member is, and one without an id cannot be spoken of. */
static bool adds_little(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  const bool group = n->kind == ELIGO_N_ALL_OF || n->kind == ELIGO_N_POINT || n->kind == ELIGO_N_ANY_OF;
  return group && (n->n_kids == 1 || r->notes[node].id == NULL);
}

static void list_node(listing *l, eligo_frame *frame, uint32_t node, unsigned depth) {
  eligo_run *run = l->run;
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (l->shortly ? adds_little(r, node) : is_plain(r, node) && is_within_all(r, node)) {
    list_kids(l, frame, node, depth);
    return;
  }
  const eligo_seen seen = {frame, node, depth, eligo_evaluate(run, frame, node), l->record};
  if (!l->see(run, &seen, l->context)) return;
  const bool applies = seen.outcome != ELIGO_NOT_APPLICABLE;
  switch (n->kind) {
  case ELIGO_N_WHEN:
    list_node(l, frame, eligo_kid(r, node, 0), depth + 1);
    if (applies) list_node(l, frame, eligo_kid(r, node, 1), depth + 1);
    break;
  case ELIGO_N_CHOOSE:
  case ELIGO_N_BY:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE: list_reached(l, frame, node, depth + 1); break;
  case ELIGO_N_EVERY:
  case ELIGO_N_SOME:
  case ELIGO_N_NO: list_rows(l, frame, node, depth + 1); break;
  case ELIGO_N_MEETS:
    if ((n->flags & ELIGO_F_ITEM) == 0) list_kids(l, frame, n->data, depth + 1);
    break;
  case ELIGO_N_STANDARD:
  case ELIGO_N_MEETS_BY: break;
  default:
    if (!eligo_is_test(n)) list_kids(l, frame, node, depth + 1);
  }
}

/* What holds the criteria of a step or part, and is none itself. */
static bool is_shell(const eligo_node *n) {
  return n->kind == ELIGO_N_ALL_OF || n->kind == ELIGO_N_NONE_OF || n->kind == ELIGO_N_GRADED;
}

bool eligo_see_criteria(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_see *see, void *context) {
  listing l = {run, false, see, context, NULL};
  if (is_shell(&run->rulebook->nodes[node])) list_kids(&l, frame, node, 0);
  else list_node(&l, frame, node, 0);
  return !run->arena->failed;
}

/* --- shortly, by a list that is made once --- */

typedef struct listed {
  eligo_short_entry *at;
  size_t count, capacity;
} listed;

/* Its place in the list; where memory ends the arena says so. */
static size_t list_entry(eligo_known *known, listed *out, eligo_short_entry entry) {
  eligo_short_entry *moved = eligo_arena_grow(&known->arena, out->at, out->count, &out->capacity, sizeof *moved);
  if (moved == NULL) return 0;
  out->at = moved;
  moved[out->count] = entry;
  return out->count++;
}

static void list_shortly(eligo_known *known, const eligo_rulebook *r, uint32_t node, bool shell, listed *out);

static void list_when(eligo_known *known, const eligo_rulebook *r, uint32_t node, listed *out) {
  list_shortly(known, r, eligo_kid(r, node, 0), false, out);
  const size_t fork = list_entry(known, out, (eligo_short_entry){node, 0, r->nodes[node].owner, false});
  list_shortly(known, r, eligo_kid(r, node, 1), false, out);
  if (known->arena.failed) return;
  out->at[fork].passes = (uint32_t)(out->count - fork - 1);
  if (out->at[fork].passes == 0) out->count = fork;
}

/* The criteria below a node as far as the rule alone says which they are: groups and tests stand for themselves, whatever else for
 * all that is below it. */
static void list_shortly(eligo_known *known, const eligo_rulebook *r, uint32_t node, bool shell, listed *out) {
  const eligo_node *n = &r->nodes[node];
  const bool when = n->kind == ELIGO_N_WHEN, members = shell || eligo_is_group(n);
  if (!shell && !adds_little(r, node)) list_entry(known, out, (eligo_short_entry){node, 0, n->owner, !members && !when && !eligo_is_test(n)});
  for (uint32_t i = 0; members && i < n->n_kids; i++) list_shortly(known, r, eligo_kid(r, node, i), false, out);
  if (when) list_when(known, r, node, out);
}

const eligo_short_list *eligo_short_list_of(eligo_run *run, uint32_t root) {
  eligo_known *known = run->known;
  const eligo_rulebook *r = run->rulebook;
  if (known->short_lists == NULL) known->short_lists = eligo_arena_zero(&known->arena, r->n_nodes, sizeof *known->short_lists);
  if (known->short_lists != NULL && known->short_lists[root] != NULL) return known->short_lists[root];
  eligo_short_list *fresh = eligo_arena_zero(&known->arena, 1, sizeof *fresh);
  listed l = {NULL, 0, 0};
  list_shortly(known, r, root, is_shell(&r->nodes[root]), &l);
  if (known->arena.failed) {
    eligo_known_give_up(run);
    return NULL;
  }
  *fresh = (eligo_short_list){l.at, (uint32_t)l.count};
  return known->short_lists[root] = fresh;
}

bool eligo_see_below(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_see *see, void *context) {
  listing l = {run, true, see, context, NULL};
  list_node(&l, frame, node, 0);
  return !run->arena->failed;
}

typedef struct lines {
  eligo_line *at;
  size_t count, capacity;
} lines;

static bool add(eligo_run *run, const eligo_seen *seen, void *context) {
  lines *l = context;
  eligo_line *moved = eligo_arena_grow(run->arena, l->at, l->count, &l->capacity, sizeof *moved);
  if (moved == NULL) return false;
  l->at = moved;
  eligo_line *line = &moved[l->count++];
  *line = eligo_line_of(run, seen->frame, seen->node);
  line->depth = (uint16_t)seen->depth;
  line->record = seen->record;
  return true;
}

bool eligo_lines_of(eligo_run *run, eligo_frame *frame, uint32_t node, eligo_line **out, uint32_t *count) {
  lines l = {NULL, 0, 0};
  const bool good = eligo_see_criteria(run, frame, node, add, &l);
  *out = l.at;
  *count = (uint32_t)l.count;
  return good;
}
