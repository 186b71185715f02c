/* What every decision would find out anew: tests of one plain fact, the standards a product asks, and the items that cover an
 * activity. */
#include "base/hash.h"
#include "base/text.h"
#include "rule/freeze.h"

#include <string.h>

typedef struct asked {
  uint32_t *standards, count;
} asked;

static void ask(asked *a, uint32_t standard) {
  for (uint32_t i = 0; i < a->count; i++) {
    if (a->standards[i] == standard) return;
  }
  a->standards[a->count++] = standard;
}

static void ask_below(const eligo_rulebook *r, uint32_t node, asked *a) {
  const eligo_node *n = &r->nodes[node];
  const bool item = (n->flags & ELIGO_F_ITEM) != 0;
  if (n->kind == ELIGO_N_STANDARD) ask(a, n->data);
  if (n->kind == ELIGO_N_MEETS && !item) ask_below(r, n->data, a);
  if (n->kind == ELIGO_N_MEETS && item) ask(a, r->items[r->nodes[n->data].data].standard);
  for (uint32_t i = 0; i < n->n_kids; i++) ask_below(r, eligo_kid(r, node, i), a);
}

static bool list_standards(eligo_rulebook *r, eligo_product *p) {
  asked a = {eligo_arena_zero(&r->arena, r->n_standards + 1, sizeof *a.standards), 0};
  if (a.standards == NULL) return false;
  for (int i = 0; i < ELIGO_PARTS; i++) {
    if (p->parts[i] != ELIGO_NONE) ask_below(r, p->parts[i], &a);
  }
  p->standards = a.standards;
  p->n_standards = a.count;
  return true;
}

static bool find_share(const eligo_rulebook *r, uint32_t node, eligo_product *p) {
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    uint32_t kid = eligo_kid(r, node, i);
    if (r->nodes[kid].kind != ELIGO_N_SHARE_OF) {
      if (find_share(r, kid, p)) return true;
      continue;
    }
    p->share = kid;
    p->share_test = node;
    return true;
  }
  return false;
}

/* Counts, then places: two rounds over the same list. */
static void list_covering(eligo_rulebook *r) {
  const uint32_t n = r->dictionary.n_activities;
  uint32_t all = 0;
  for (uint32_t i = 0; i < r->n_items; i++) all += r->items[i].n_covers;
  r->covers_from = eligo_arena_zero(&r->arena, n + 2, sizeof *r->covers_from);
  r->covering = eligo_arena_zero(&r->arena, all + 1, sizeof *r->covering);
  if (r->covers_from == NULL || r->covering == NULL) return;
  for (uint32_t i = 0; i < r->n_items; i++) {
    for (uint32_t k = 0; k < r->items[i].n_covers; k++) r->covers_from[r->items[i].covers[k] + 2]++;
  }
  for (uint32_t i = 2; i < n + 2; i++) r->covers_from[i] += r->covers_from[i - 1];
  for (uint32_t i = 0; i < r->n_items; i++) {
    for (uint32_t k = 0; k < r->items[i].n_covers; k++) r->covering[r->covers_from[r->items[i].covers[k] + 1]++] = i;
  }
}

/* All packs in few letters, to be found in each line of a book. */
static bool make_digest(eligo_rulebook *r) {
  char hex[ELIGO_SHA256_HEX];
  eligo_text packs = {0};
  eligo_text_string(&packs, "");
  for (uint32_t i = 0; i < r->n_packs; i++) eligo_text_format(&packs, "%s %s\n", r->packs[i].id, r->packs[i].sha256);
  const bool good = !packs.failed;
  if (good) eligo_sha256_hex(packs.bytes, packs.length, hex);
  if (good) memcpy(r->digest, hex, ELIGO_DIGEST - 1);
  eligo_text_free(&packs);
  return good;
}

/* The fact on the left of a test that has a literal on its right, or ELIGO_NONE. */
static uint32_t fact_on_left(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *left = &r->nodes[eligo_kid(r, node, 0)], *right = &r->nodes[eligo_kid(r, node, 1)];
  const bool plain = left->kind == ELIGO_N_FACT && (left->flags & ELIGO_F_PARAMETER) == 0 && right->kind == ELIGO_N_LITERAL;
  return plain ? left->fact : ELIGO_NONE;
}

/* The fact of a test that needs no more than its value, or ELIGO_NONE. */
static uint32_t plain_fact(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  const bool two_terms = n->kind == ELIGO_N_COMPARE || n->kind == ELIGO_N_DATE;
  if (!two_terms && n->kind != ELIGO_N_FLAG && n->kind != ELIGO_N_ONE_OF) return ELIGO_NONE;
  const uint32_t fact = two_terms ? fact_on_left(r, node) : n->fact;
  return fact != ELIGO_NONE && r->dictionary.facts[fact].owner == n->owner ? fact : ELIGO_NONE;
}

static uint8_t met_if(bool met) {
  return met ? ELIGO_MET : ELIGO_NOT_MET;
}

static void fill_number(const eligo_rulebook *r, uint32_t node, eligo_plain *p) {
  const uint8_t op = r->nodes[node].op;
  p->kind = ELIGO_P_NUMBER;
  p->below = met_if(op == ELIGO_BELOW || op == ELIGO_AT_MOST);
  p->above = met_if(op == ELIGO_ABOVE || op == ELIGO_AT_LEAST);
  p->as.limit = r->quantities[r->nodes[eligo_kid(r, node, 1)].data].base.value;
}

static void fill_date(const eligo_rulebook *r, uint32_t node, eligo_plain *p) {
  const uint8_t op = r->nodes[node].op;
  const bool before = op == ELIGO_BEFORE || op == ELIGO_ON_OR_BEFORE, from_next = op == ELIGO_AFTER || op == ELIGO_ON_OR_BEFORE;
  if (!before && op != ELIGO_AFTER && op != ELIGO_ON_OR_AFTER) return;
  p->kind = ELIGO_P_DATE;
  p->below = met_if(before);
  p->above = met_if(!before);
  p->as.day = r->days[r->nodes[eligo_kid(r, node, 1)].data] + from_next;
}

static void fill_listed(const eligo_rulebook *r, const eligo_node *n, eligo_plain *p) {
  p->kind = ELIGO_P_LISTED;
  p->below = ELIGO_NOT_MET;
  p->above = ELIGO_MET;
  p->as.met = n->op == ELIGO_ONE_OF ? r->masks[n->data] : ~r->masks[n->data];
}

static void fill_flag(const eligo_node *n, eligo_plain *p) {
  p->kind = ELIGO_P_FLAG;
  p->below = met_if(n->op != ELIGO_IS);
  p->above = met_if(n->op == ELIGO_IS);
  p->as.met = n->op == ELIGO_IS ? 2 : 1;
}

static void fill_plain(const eligo_rulebook *r, uint32_t node, eligo_plain *p) {
  const eligo_node *n = &r->nodes[node];
  const uint32_t fact = plain_fact(r, node);
  p->owner = n->owner;
  if (fact == ELIGO_NONE) return;
  const eligo_fact *f = &r->dictionary.facts[fact];
  p->slot = f->slot;
  if (n->kind == ELIGO_N_FLAG) fill_flag(n, p);
  if (n->kind == ELIGO_N_ONE_OF && (f->kind == ELIGO_CHOICE || f->kind == ELIGO_SCALE)) fill_listed(r, n, p);
  if (n->kind == ELIGO_N_COMPARE && f->kind == ELIGO_NUMBER && f->derived == ELIGO_NONE) fill_number(r, node, p);
  if (n->kind == ELIGO_N_DATE && f->kind == ELIGO_DATE) fill_date(r, node, p);
}

static void list_plain(eligo_rulebook *r) {
  eligo_plain *plain = eligo_arena_zero(&r->arena, r->n_nodes + 1u, sizeof *plain);
  for (uint32_t i = 0; plain != NULL && i < r->n_nodes; i++) fill_plain(r, i, &plain[i]);
  r->plain = plain;
}

/* A group of one is what its member is: deciding goes past it. */
static uint32_t past_groups(const eligo_rulebook *r, uint32_t node) {
  for (;;) {
    const eligo_node *n = &r->nodes[node];
    const bool group = n->kind == ELIGO_N_ALL_OF || n->kind == ELIGO_N_POINT || n->kind == ELIGO_N_ANY_OF;
    if (!group || n->n_kids != 1) return node;
    node = eligo_kid(r, node, 0);
  }
}

static void list_quick_kids(const eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  uint32_t *quick = eligo_arena_zero(&r->arena, f->n_kids + 1u, sizeof *quick);
  if (quick == NULL) return;
  for (uint32_t i = 0; i < f->n_kids; i++) quick[i] = past_groups(r, r->kids[i]);
  r->quick_kids = quick;
}

static void list_quick_parts(const eligo_rulebook *r, eligo_product *p) {
  for (int i = 0; i < ELIGO_PARTS; i++) p->quick_parts[i] = p->parts[i] == ELIGO_NONE ? ELIGO_NONE : past_groups(r, p->parts[i]);
}

/* A group applies where any member does, and plain tests always do. False where that would take a closer look. */
static bool always_applies(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  bool applies = r->plain[node].kind != ELIGO_P_NONE;
  for (uint32_t i = 0; eligo_is_group(n) && i < n->n_kids && !applies; i++) applies = always_applies(r, eligo_kid(r, node, i));
  return applies;
}

static void mark_steps(const eligo_rulebook *r) {
  for (uint32_t i = 0; i < r->n_items; i++) {
    for (uint32_t k = 0; k < r->items[i].n_steps; k++) r->items[i].steps[k].applies = always_applies(r, r->items[i].steps[k].node);
  }
}

void eligo_freeze_shortcuts(eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  list_plain(r);
  list_quick_kids(f);
  if (r->plain == NULL) return; /* memory has ended, and the arena says so */
  mark_steps(r);
  eligo_freeze_glances(f);
  for (uint32_t i = 0; i < r->n_products; i++) {
    eligo_product *p = &r->products[i];
    p->share = p->share_test = ELIGO_NONE;
    if (p->parts[ELIGO_PROCEEDS] != ELIGO_NONE) find_share(r, p->parts[ELIGO_PROCEEDS], p);
    list_quick_parts(r, p);
    if (!list_standards(r, p)) return;
  }
  list_covering(r);
  if (!make_digest(r)) r->arena.failed = true;
}
