/* The fewest criteria that would have to turn: for each node the cheapest way to each outcome, counted first in criteria
 * that have to turn and then in open ones that have to come out right. The choice is tried before it is told. */
#include "decide/assemble.h"

#include <string.h>

typedef struct cost {
  uint32_t turned, open;
} cost;

enum { IMPOSSIBLE = 1000000 };

typedef struct costs {
  cost to[3]; /* met, not met, not applicable */
} costs;

enum { M, N, A };

static const cost free_of_charge = {0, 0}, impossible = {IMPOSSIBLE, 0};

static cost plus(cost a, cost b) {
  cost c = {a.turned + b.turned, a.open + b.open};
  if (c.turned > IMPOSSIBLE) c.turned = IMPOSSIBLE;
  return c;
}

static bool cheaper(cost a, cost b) {
  return a.turned != b.turned ? a.turned < b.turned : a.open < b.open;
}

static cost cheapest(cost a, cost b) {
  return cheaper(b, a) ? b : a;
}

typedef struct plan {
  eligo_run *run;
  eligo_override *turned;
  size_t count, capacity;
  bool failed;
} plan;

static costs weigh(eligo_run *run, eligo_frame *frame, uint32_t node);
static void turn(plan *p, eligo_frame *frame, uint32_t node, int to);

static bool is_test(const eligo_node *n) {
  return n->kind <= ELIGO_N_LUA;
}

static costs settled_as(eligo_outcomes outcome) {
  costs c = {{impossible, impossible, impossible}};
  for (int o = M; o <= A; o++) {
    if ((outcome >> o & 1) != 0) c.to[o] = eligo_is_settled(outcome) ? free_of_charge : (cost){0, 1};
  }
  return c;
}

static costs leaf(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  costs c = settled_as(eligo_evaluate(run, frame, node));
  if (n->kind == ELIGO_N_GAP) c.to[M] = impossible;
  if (!is_test(n)) return c;
  if (c.to[M].turned == IMPOSSIBLE) c.to[M] = (cost){1, 0};
  if (c.to[N].turned == IMPOSSIBLE) c.to[N] = (cost){1, 0};
  return c;
}

/* A group is joined from members one by one: all_of by its table; any_of is all_of with met and not met exchanged. */
static costs exchanged(costs c) {
  cost met = c.to[M];
  c.to[M] = c.to[N];
  c.to[N] = met;
  return c;
}

static costs join_all(costs a, costs b) {
  costs c = {{impossible, impossible, plus(a.to[A], b.to[A])}};
  for (int x = M; x <= A; x++) {
    for (int y = M; y <= A; y++) {
      int result = x == N || y == N ? N : x == A && y == A ? A : M;
      if (result != A) c.to[result] = cheapest(c.to[result], plus(a.to[x], b.to[y]));
    }
  }
  return c;
}

static const costs not_applicable = {{{IMPOSSIBLE, 0}, {IMPOSSIBLE, 0}, {0, 0}}};

static costs join(eligo_run *run, eligo_frame *frame, uint32_t node, bool any) {
  const eligo_rulebook *r = run->rulebook;
  costs all = not_applicable;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    costs kid = weigh(run, frame, eligo_kid(r, node, i));
    all = join_all(all, any ? exchanged(kid) : kid);
  }
  return any ? exchanged(all) : all;
}

/* What stands beside the grades of a step is asked with each of them. */
static costs beside_grades(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  costs others = not_applicable;
  for (uint32_t i = r->nodes[node].number; i < r->nodes[node].n_kids; i++)
    others = join_all(others, weigh(run, frame, eligo_kid(r, node, i)));
  return others;
}

static costs graded(eligo_run *run, eligo_frame *frame, uint32_t node, uint32_t *best) {
  const eligo_rulebook *r = run->rulebook;
  costs others = beside_grades(run, frame, node), all = not_applicable;
  cost least = impossible;
  for (uint32_t i = 0; i < r->nodes[node].number; i++) {
    costs grade = join_all(weigh(run, frame, eligo_kid(r, node, i)), others);
    if (i == 0 || cheaper(grade.to[M], least)) {
      least = grade.to[M];
      *best = eligo_kid(r, node, i);
    }
    all = join_all(all, exchanged(grade));
  }
  return exchanged(all);
}

static costs when(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  costs c = weigh(run, frame, eligo_kid(r, node, 0)), x = weigh(run, frame, eligo_kid(r, node, 1)), out;
  for (int o = M; o <= A; o++) out.to[o] = plus(c.to[M], x.to[o]);
  out.to[A] = cheapest(out.to[A], cheapest(c.to[N], c.to[A]));
  return out;
}

/* What a reachable branch costs; one that is only possible costs an open criterion more. */
typedef struct branches {
  costs best;
  uint32_t count;
} branches;

static void weigh_branch(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  branches *b = context;
  costs c = weigh(run, frame, kid);
  for (int o = M; o <= A; o++) b->best.to[o] = b->count == 0 ? c.to[o] : cheapest(b->best.to[o], c.to[o]);
  b->count++;
}

static costs reached(eligo_run *run, eligo_frame *frame, uint32_t node) {
  branches b = {{{impossible, impossible, impossible}}, 0};
  eligo_outcomes forced = eligo_reach(run, frame, node, weigh_branch, &b);
  bool sure = b.count + (forced != 0) == 1;
  for (int o = M; o <= A; o++) {
    if ((forced >> o & 1) != 0) b.best.to[o] = cheapest(b.best.to[o], (cost){0, sure ? 0 : 1});
    else if (!sure) b.best.to[o] = plus(b.best.to[o], (cost){0, 1});
  }
  return b.best;
}

static costs item(eligo_run *run, eligo_frame *frame, uint32_t index) {
  const eligo_item *it = &run->rulebook->items[index];
  uint32_t count = eligo_steps_reached(run, it);
  costs out = {{free_of_charge, impossible, impossible}};
  for (uint32_t i = 0; i < count; i++) {
    costs step = weigh(run, frame, it->steps[i].node);
    out.to[M] = plus(out.to[M], i == it->contribution ? step.to[M] : cheapest(step.to[M], step.to[A]));
    out.to[N] = cheapest(out.to[N], step.to[N]);
  }
  eligo_outcomes now = eligo_item_outcome(run, frame, index, 0);
  const eligo_standard *s = &run->rulebook->standards[it->standard];
  bool out_of_force = run->rule_date.last < s->in_force || run->rule_date.first > s->until;
  return out_of_force ? settled_as(now) : out;
}

static uint32_t best_item(eligo_run *run, eligo_frame *frame, uint32_t standard, costs *best) {
  uint32_t items[ELIGO_MOST_ITEMS], chosen = ELIGO_NONE;
  uint32_t count = eligo_items_of(run, frame->use, standard, items, ELIGO_MOST_ITEMS);
  for (uint32_t i = 0; i < count; i++) {
    costs c = item(run, frame, items[i]);
    if (chosen != ELIGO_NONE && !cheaper(c.to[M], best->to[M])) continue;
    *best = c;
    chosen = items[i];
  }
  return chosen;
}

static costs standard(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  costs best;
  bool plain = n->fact == ELIGO_NONE && n->number == 0;
  if (!plain || best_item(run, frame, n->data, &best) == ELIGO_NONE) return settled_as(eligo_evaluate(run, frame, node));
  return best;
}

/* The frames of a list: the uses, or rows. */
static uint32_t members_of(eligo_run *run, eligo_frame *frame, const eligo_node *n, const uint32_t **rows) {
  uint32_t count = run->n_uses;
  *rows = n->fact == ELIGO_NONE ? NULL : eligo_rows(run, frame, n->fact, &count);
  return count;
}

static eligo_frame member(eligo_run *run, eligo_frame *frame, const eligo_node *n, const uint32_t *rows, uint32_t i) {
  return n->fact == ELIGO_NONE ? run->uses[i] : eligo_row_frame(run, frame, n->fact, rows, i);
}

static costs list(eligo_run *run, eligo_frame *frame, uint32_t node) {
  const eligo_node *n = &run->rulebook->nodes[node];
  const uint32_t *rows;
  uint32_t count = members_of(run, frame, n, &rows);
  if (count == 0) return settled_as(eligo_evaluate(run, frame, node));
  bool any = n->kind != ELIGO_N_EVERY;
  costs all = not_applicable;
  for (uint32_t i = 0; i < count; i++) {
    eligo_frame inner = member(run, frame, n, rows, i);
    costs kid = weigh(run, &inner, eligo_kid(run->rulebook, node, 0));
    all = join_all(all, any ? exchanged(kid) : kid);
  }
  if (any) all = exchanged(all);
  return n->kind == ELIGO_N_NO ? exchanged(all) : all;
}

static costs weigh(eligo_run *run, eligo_frame *frame, uint32_t node) {
  uint32_t best;
  const eligo_rulebook *r = run->rulebook;
  const eligo_node *n = &r->nodes[node];
  switch (n->kind) {
  case ELIGO_N_ALL_OF:
  case ELIGO_N_POINT:
  case ELIGO_N_GRADE: return join(run, frame, node, false);
  case ELIGO_N_ANY_OF:
  case ELIGO_N_UNLESS: return join(run, frame, node, true);
  case ELIGO_N_NONE_OF: return exchanged(join(run, frame, node, true));
  case ELIGO_N_WHEN: return when(run, frame, node);
  case ELIGO_N_GRADED: return graded(run, frame, node, &best);
  case ELIGO_N_CHOOSE:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE: return reached(run, frame, node);
  case ELIGO_N_BY:
    return r->dictionary.facts[n->fact].kind == ELIGO_CHOICES ? settled_as(eligo_evaluate(run, frame, node))
                                                              : reached(run, frame, node);
  case ELIGO_N_EVERY:
  case ELIGO_N_SOME:
  case ELIGO_N_NO: return list(run, frame, node);
  case ELIGO_N_MEETS:
    if (n->number != 0) return settled_as(eligo_evaluate(run, frame, node));
    return (n->flags & ELIGO_F_ITEM) != 0 ? item(run, frame, r->nodes[n->data].data) : weigh(run, frame, n->data);
  case ELIGO_N_ITEM: return item(run, frame, n->data);
  case ELIGO_N_STANDARD: return standard(run, frame, node);
  default: return leaf(run, frame, node);
  }
}

static int easiest(const costs *c) {
  int best = M;
  for (int o = N; o <= A; o++) {
    if (cheaper(c->to[o], c->to[best])) best = o;
  }
  return best;
}

static void record(plan *p, eligo_frame *frame, uint32_t node, int to) {
  eligo_outcomes now = eligo_evaluate(p->run, frame, node);
  eligo_outcomes wanted = (eligo_outcomes)(1u << to);
  if (!eligo_is_settled(now) || now == wanted) return;
  if (!is_test(&p->run->rulebook->nodes[node])) return;
  const eligo_frame *home = eligo_frame_of(p->run, frame, p->run->rulebook->nodes[node].owner);
  for (size_t i = 0; i < p->count; i++) {
    const eligo_override *o = &p->turned[i];
    if (o->node == node && o->use_index == home->use_index && o->row_index == home->row_index) return;
  }
  eligo_override *moved = eligo_arena_grow(p->run->arena, p->turned, p->count, &p->capacity, sizeof *moved);
  if (moved == NULL) {
    p->failed = true;
    return;
  }
  p->turned = moved;
  moved[p->count++] = (eligo_override){home->use_index, home->row_index, node, wanted};
}

/* Which outcome each member takes when the group is to come to `to` at least cost. */
static void choose_members(const costs *kids, uint32_t count, int to, int *outcome) {
  uint32_t pivot = ELIGO_NONE;
  cost extra = impossible;
  for (uint32_t i = 0; i < count; i++) {
    costs c = kids[i];
    int other = to == A ? A : to == N ? easiest(&c) : cheaper(c.to[A], c.to[M]) ? A : M;
    outcome[i] = other;
    cost difference = {c.to[to].turned - c.to[other].turned, c.to[to].open - c.to[other].open};
    if (c.to[to].turned == IMPOSSIBLE) difference = impossible;
    if (pivot == ELIGO_NONE || cheaper(difference, extra)) {
      extra = difference;
      pivot = i;
    }
  }
  bool done = false;
  for (uint32_t i = 0; i < count; i++) done = done || outcome[i] == to;
  if (!done && pivot != ELIGO_NONE) outcome[pivot] = to;
}

static int swap(int o) {
  return o == A ? A : o == M ? N : M;
}

/* Turns the members of a group or list. `any`: the group is an any_of; `to` is already the any_of's own outcome. */
static void turn_members(plan *p, eligo_frame *frame, uint32_t node, int to, bool any, bool is_list) {
  const eligo_rulebook *r = p->run->rulebook;
  const eligo_node *n = &r->nodes[node];
  const uint32_t *rows = NULL;
  uint32_t count = is_list ? members_of(p->run, frame, n, &rows) : n->n_kids;
  costs *kids = eligo_arena_zero(p->run->arena, count + 1, sizeof *kids);
  int *outcome = eligo_arena_zero(p->run->arena, count + 1, sizeof *outcome);
  if (kids == NULL || outcome == NULL) {
    p->failed = true;
    return;
  }
  for (uint32_t i = 0; i < count; i++) {
    eligo_frame inner = is_list ? member(p->run, frame, n, rows, i) : *frame;
    kids[i] = weigh(p->run, &inner, eligo_kid(r, node, is_list ? 0 : i));
    if (any) kids[i] = exchanged(kids[i]);
  }
  choose_members(kids, count, any ? swap(to) : to, outcome);
  for (uint32_t i = 0; i < count; i++) {
    eligo_frame inner = is_list ? member(p->run, frame, n, rows, i) : *frame;
    turn(p, &inner, eligo_kid(r, node, is_list ? 0 : i), any ? swap(outcome[i]) : outcome[i]);
  }
}

static void turn_when(plan *p, eligo_frame *frame, uint32_t node, int to) {
  const eligo_rulebook *r = p->run->rulebook;
  uint32_t condition = eligo_kid(r, node, 0), criterion = eligo_kid(r, node, 1);
  costs c = weigh(p->run, frame, condition), x = weigh(p->run, frame, criterion);
  int away = cheaper(c.to[A], c.to[N]) ? A : N;
  if (to == A && !cheaper(plus(c.to[M], x.to[A]), c.to[away])) {
    turn(p, frame, condition, away);
    return;
  }
  turn(p, frame, condition, M);
  turn(p, frame, criterion, to);
}

static void turn_graded(plan *p, eligo_frame *frame, uint32_t node, int to) {
  const eligo_rulebook *r = p->run->rulebook;
  uint32_t best = ELIGO_NONE;
  graded(p->run, frame, node, &best);
  if (to != M || best == ELIGO_NONE) return;
  turn(p, frame, best, M);
  for (uint32_t i = r->nodes[node].number; i < r->nodes[node].n_kids; i++) {
    costs c = weigh(p->run, frame, eligo_kid(r, node, i));
    turn(p, frame, eligo_kid(r, node, i), cheaper(c.to[A], c.to[M]) ? A : M);
  }
}

typedef struct picking {
  uint32_t best;
  cost least;
  int to;
} picking;

static void pick(eligo_run *run, eligo_frame *frame, uint32_t kid, void *context) {
  picking *k = context;
  cost c = weigh(run, frame, kid).to[k->to];
  if (k->best != ELIGO_NONE && !cheaper(c, k->least)) return;
  k->best = kid;
  k->least = c;
}

static void turn_branch(plan *p, eligo_frame *frame, uint32_t node, int to) {
  picking k = {ELIGO_NONE, impossible, to};
  eligo_outcomes forced = eligo_reach(p->run, frame, node, pick, &k);
  if (k.best != ELIGO_NONE && (forced >> to & 1) == 0) turn(p, frame, k.best, to);
}

static void turn_item(plan *p, eligo_frame *frame, uint32_t index, int to) {
  const eligo_item *it = &p->run->rulebook->items[index];
  uint32_t count = eligo_steps_reached(p->run, it);
  for (uint32_t i = 0; to == M && i < count; i++) {
    costs c = weigh(p->run, frame, it->steps[i].node);
    bool apart = i != it->contribution && cheaper(c.to[A], c.to[M]);
    turn(p, frame, it->steps[i].node, apart ? A : M);
  }
}

static void turn_reference(plan *p, eligo_frame *frame, uint32_t node, int to) {
  const eligo_rulebook *r = p->run->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (n->number != 0) return;
  if ((n->flags & ELIGO_F_ITEM) != 0) turn_item(p, frame, r->nodes[n->data].data, to);
  else turn(p, frame, n->data, to);
}

static void turn_standard(plan *p, eligo_frame *frame, uint32_t node, int to) {
  const eligo_node *n = &p->run->rulebook->nodes[node];
  costs best;
  uint32_t chosen = n->fact == ELIGO_NONE ? best_item(p->run, frame, n->data, &best) : ELIGO_NONE;
  if (chosen != ELIGO_NONE) turn_item(p, frame, chosen, to);
}

static void turn(plan *p, eligo_frame *frame, uint32_t node, int to) {
  const eligo_rulebook *r = p->run->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (eligo_evaluate(p->run, frame, node) == (eligo_outcomes)(1u << to)) return;
  switch (n->kind) {
  case ELIGO_N_ALL_OF:
  case ELIGO_N_POINT:
  case ELIGO_N_GRADE: turn_members(p, frame, node, to, false, false); break;
  case ELIGO_N_ANY_OF:
  case ELIGO_N_UNLESS: turn_members(p, frame, node, to, true, false); break;
  case ELIGO_N_NONE_OF: turn_members(p, frame, node, swap(to), true, false); break;
  case ELIGO_N_EVERY: turn_members(p, frame, node, to, false, true); break;
  case ELIGO_N_SOME: turn_members(p, frame, node, to, true, true); break;
  case ELIGO_N_NO: turn_members(p, frame, node, swap(to), true, true); break;
  case ELIGO_N_WHEN: turn_when(p, frame, node, to); break;
  case ELIGO_N_GRADED: turn_graded(p, frame, node, to); break;
  case ELIGO_N_CHOOSE:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY_DATE:
  case ELIGO_N_BY: turn_branch(p, frame, node, to); break;
  case ELIGO_N_MEETS: turn_reference(p, frame, node, to); break;
  case ELIGO_N_ITEM: turn_item(p, frame, n->data, to); break;
  case ELIGO_N_STANDARD: turn_standard(p, frame, node, to); break;
  default: record(p, frame, node, to); break;
  }
}

/* The list whose row a criterion was judged in. */
static uint32_t list_above(const eligo_rulebook *r, uint32_t node) {
  for (; node != ELIGO_NONE; node = r->notes[node].parent) {
    uint8_t kind = r->nodes[node].kind;
    bool walks = kind == ELIGO_N_EVERY || kind == ELIGO_N_SOME || kind == ELIGO_N_NO;
    if (walks && r->nodes[node].fact != ELIGO_NONE) return r->nodes[node].fact;
  }
  return ELIGO_NONE;
}

static eligo_fix written(eligo_run *run, const eligo_override *o) {
  const eligo_rulebook *r = run->rulebook;
  eligo_frame *frame = o->use_index == ELIGO_NONE ? &run->deal : &run->uses[o->use_index], row = *frame;
  const char *record = NULL;
  uint32_t list = o->row_index == ELIGO_NONE ? ELIGO_NONE : list_above(r, o->node), count;
  const uint32_t *rows = list == ELIGO_NONE ? NULL : eligo_rows(run, frame, list, &count);
  if (rows != NULL) {
    const char *name = r->dictionary.facts[list].row;
    row = eligo_row_frame(run, frame, list, rows, o->row_index);
    record = eligo_say(run->arena, "%s %u", name == NULL ? "row" : name, (unsigned)o->row_index + 1);
  }
  eligo_line line = eligo_line_of(run, rows == NULL ? frame : &row, o->node);
  return (eligo_fix){.criterion = line.id,
                     .use = frame->use == NULL ? NULL : frame->use->id,
                     .record = record,
                     .from = line.outcome,
                     .to = o->outcome,
                     .title = line.title,
                     .value = line.value,
                     .relation = line.relation,
                     .limit = line.limit,
                     .citation = line.citation};
}

bool eligo_fix_written(eligo_run *run, const eligo_root *roots, uint32_t n_roots, eligo_decision *decision,
                       eligo_override **overrides, uint32_t *n_overrides) {
  plan p = {.run = run};
  for (uint32_t i = 0; i < n_roots; i++) {
    costs c = weigh(run, roots[i].frame, roots[i].node);
    int to = roots[i].either && cheaper(c.to[A], c.to[M]) ? A : M;
    if (c.to[to].turned == IMPOSSIBLE) return true; /* nothing a borrower does could turn it */
    turn(&p, roots[i].frame, roots[i].node, to);
  }
  eligo_fix *fix = eligo_arena_zero(run->arena, p.count + 1, sizeof *fix);
  if (fix == NULL || p.failed) return false;
  for (size_t i = 0; i < p.count; i++) fix[i] = written(run, &p.turned[i]);
  decision->fix = fix;
  decision->n_fix = (uint32_t)p.count;
  *overrides = p.turned;
  *n_overrides = (uint32_t)p.count;
  return true;
}
