/* Items of one standard that cover the same activity: where one lets a case pass that the other refuses, the answer hangs on
 * which of them is named. */
#include "study/lint_inside.h"
#include "study/variants.h"

#include <string.h>

static bool share_activity(const eligo_item *a, const eligo_item *b) {
  for (uint32_t i = 0; i < a->n_covers; i++) {
    for (uint32_t k = 0; k < b->n_covers; k++) {
      if (a->covers[i] == b->covers[k]) return true;
    }
  }
  return false;
}

typedef struct comparing {
  eligo_linting *l;
  eligo_session *session;
  eligo_arena scratch;
  eligo_status status;
  bool *told; /* by pair of items of the standard at hand */
} comparing;

static bool verdict_of(comparing *c, const eligo_case *one, const eligo_item *item, eligo_verdict *out) {
  eligo_case made;
  const eligo_decision *decision;
  const eligo_variant plain = {.base = one};
  if (!eligo_variant_make(c->l->rulebook, &plain, &c->scratch, &made)) return false;
  made.items.at[0].item = item->id;
  made.items.count = 1;
  if (made.n_uses == 1) made.uses[0].items.count = 0;
  eligo_status status = eligo_case_decide(c->session, c->l->rulebook, &made, false, &decision, &(eligo_faults){0});
  if (status == ELIGO_MEMORY) c->status = status;
  if (status == ELIGO_OK) *out = decision->verdict;
  return status == ELIGO_OK;
}

static void compare_with(comparing *c, const eligo_case *one, uint32_t a, uint32_t b) {
  const eligo_rulebook *r = c->l->rulebook;
  const eligo_item *x = &r->items[a], *y = &r->items[b];
  const eligo_standard *s = &r->standards[x->standard];
  bool *told = &c->told[a < b ? (size_t)a * r->n_items + b : (size_t)b * r->n_items + a];
  eligo_verdict first, second;
  if (*told || !share_activity(x, y)) return;
  eligo_arena_reset(&c->scratch);
  if (!verdict_of(c, one, x, &first) || !verdict_of(c, one, y, &second)) return;
  if (first == second || first == ELIGO_UNDETERMINED || second == ELIGO_UNDETERMINED) return;
  *told = true;
  eligo_lint_say(c->l, "items-disagree", y->place, "'%s/%s' and '%s/%s' cover the same activity and disagree: the case '%s' (%s:%u) is eligible by %s alone", s->id,
                 x->id, s->id, y->id, one->name, one->file, one->line, first == ELIGO_ELIGIBLE ? x->id : y->id);
}

eligo_status eligo_lint_items(eligo_linting *l, const eligo_cases *cases) {
  const eligo_rulebook *r = l->rulebook;
  comparing c = {.l = l};
  c.told = eligo_arena_zero(l->arena, (size_t)r->n_items * r->n_items + 1, sizeof *c.told);
  c.status = c.told == NULL ? ELIGO_MEMORY : eligo_session_new(r, &c.session);
  for (size_t i = 0; i < cases->count && c.status == ELIGO_OK; i++) {
    const eligo_case *one = cases->at[i];
    if (one->product != NULL || one->items.count != 1 || one->n_uses > 1) continue;
    const eligo_standard *s = one->items.at[0].standard;
    const uint32_t item = eligo_rulebook_item(r, (uint32_t)(s - r->standards), one->items.at[0].item, strlen(one->items.at[0].item));
    for (uint32_t k = 0; item != ELIGO_NONE && k < s->n_items; k++) {
      if (s->first_item + k != item) compare_with(&c, one, item, s->first_item + k);
    }
  }
  eligo_session_free(c.session);
  eligo_arena_free(&c.scratch);
  return c.status;
}
