/* Which case notices a mutant. */
#include "decide/assemble.h"
#include "study/mutants.h"

static void mark(eligo_reach_map *map, uint32_t node, size_t place) {
  if (node != ELIGO_NONE) map->bits[(size_t)node * map->words + place / 64] |= UINT64_C(1) << (place % 64);
}

static void mark_benefits(eligo_reach_map *map, const eligo_item_result *item, size_t place) {
  for (uint32_t i = 0; i < item->n_benefits; i++) {
    const eligo_benefit *b = item->benefits[i].benefit;
    mark(map, b->value, place);
    mark(map, b->share, place);
    mark(map, b->others, place);
    for (uint32_t k = 0; k < b->n_beside; k++) mark(map, b->beside[k].node, place);
  }
}

/* With reasons more is looked at (advice, say), but they also try out what could be otherwise and leave that behind: so each
 * case is decided both ways. */
static eligo_status reach(eligo_session *session, const eligo_rulebook *rulebook, const eligo_case *one, size_t place, bool reasons,
                          eligo_reach_map *map) {
  const eligo_decision *decision;
  eligo_status status = eligo_case_decide(session, rulebook, one, reasons, &decision, &(eligo_faults){0});
  for (uint32_t n = 0; n < rulebook->n_nodes; n++) {
    if (eligo_session_reached(session, n)) mark(map, n, place);
  }
  for (uint32_t u = 0; status == ELIGO_OK && reasons && u < decision->n_uses; u++) {
    for (uint32_t i = 0; i < decision->uses[u].n_items; i++) mark_benefits(map, &decision->uses[u].items[i], place);
  }
  return status == ELIGO_BAD_INPUT ? ELIGO_OK : status;
}

eligo_status eligo_reach_start(eligo_rulebook *rulebook, const eligo_cases *cases, eligo_arena *arena, eligo_reach_map *out) {
  eligo_session *session = NULL;
  rulebook->quick_kids = rulebook->kids; /* from now on each group is looked at */
  eligo_reach_map map = {.n_cases = cases->count, .words = (cases->count + 63) / 64};
  map.bits = eligo_arena_zero(arena, (size_t)rulebook->n_nodes * map.words + 1, sizeof *map.bits);
  eligo_status status = map.bits == NULL ? ELIGO_MEMORY : eligo_session_new(rulebook, &session);
  for (size_t i = 0; i < cases->count && status == ELIGO_OK; i++) {
    status = reach(session, rulebook, cases->at[i], i, false, &map);
    if (status == ELIGO_OK) status = reach(session, rulebook, cases->at[i], i, true, &map);
  }
  eligo_session_free(session);
  if (status == ELIGO_OK) *out = map;
  return status;
}

static uint64_t reaching(const eligo_reach_map *map, uint32_t node, size_t word) {
  if (node != ELIGO_NONE) return map->bits[(size_t)node * map->words + word];
  const size_t left = map->n_cases - word * 64;
  return left >= 64 ? UINT64_MAX : (UINT64_C(1) << left) - 1;
}

eligo_status eligo_mutant_run(eligo_session *session, eligo_rulebook *rulebook, const eligo_cases *cases,
                              const eligo_reach_map *reach, const eligo_mutant *mutant, bool *noticed) {
  eligo_mutant_undo undo;
  eligo_arena scratch = {0};
  eligo_status status = ELIGO_OK;
  *noticed = false;
  if (!eligo_mutant_apply(rulebook, mutant, &undo)) return ELIGO_OK;
  for (size_t word = 0; word < reach->words && !*noticed && status == ELIGO_OK; word++) {
    for (uint64_t left = reaching(reach, mutant->criterion, word); left != 0 && !*noticed && status == ELIGO_OK; left &= left - 1) {
      eligo_case_result result = {.passed = true};
      eligo_arena_reset(&scratch);
      status = eligo_case_run(session, rulebook, cases->at[word * 64 + (size_t)__builtin_ctzll(left)], &scratch, &result, NULL);
      *noticed = !result.passed;
    }
  }
  eligo_mutant_revert(rulebook, mutant, &undo);
  eligo_arena_free(&scratch);
  return status;
}
