/* The frame around the criteria: standards and their items, named criteria, editions and products. */
#include "rule/freeze.h"

#include <stdio.h>

static bool put_name(eligo_freezer *f, eligo_table *table, const char *name, uint32_t value, const char *what,
                     eligo_place place) {
  size_t length = strlen(name);
  if (eligo_table_get(table, name, length) != ELIGO_NONE) {
    eligo_freeze_fault(f, place, "two-definitions", "%s '%s' is declared twice", what, name);
    return false;
  }
  return eligo_table_put(table, eligo_freeze_arena(f), name, length, value);
}

static void date_or(eligo_freezer *f, const char *text, eligo_place place, eligo_day otherwise, eligo_day *day) {
  *day = otherwise;
  if (text != NULL) eligo_freeze_date(f, text, place, day);
}

static const char *const known_steps[] = {"scope", "contribution", "no_harm", "common", "safeguards"};
enum { KNOWN_STEPS = 5 };

static void check_steps(eligo_freezer *f, const eligo_draft_standard *draft) {
  for (size_t i = 0; i < draft->n_steps; i++) {
    bool known = false;
    for (size_t k = 0; k < KNOWN_STEPS; k++) known = known || strcmp(draft->steps[i], known_steps[k]) == 0;
    char hint[160];
    if (!known)
      eligo_freeze_fault(f, draft->place, "unknown-step", "'%s' is no step%s", draft->steps[i],
                         eligo_freeze_hint(eligo_nearest(known_steps, KNOWN_STEPS, draft->steps[i],
                                                         strlen(draft->steps[i])),
                                           hint, sizeof hint));
  }
}

static void fill_standard(eligo_freezer *f, const eligo_draft_standard *draft, eligo_standard *s) {
  static const char *const usual[] = {"scope", "contribution"};
  *s = (eligo_standard){.id = draft->id,
                        .title = draft->title,
                        .eligible_word = {draft->eligible_word[0], draft->eligible_word[1]},
                        .source = draft->source,
                        .pack = draft->pack,
                        .steps = draft->n_steps == 0 ? usual : draft->steps,
                        .grades = draft->grades,
                        .objectives = draft->objectives,
                        .step_titles = draft->step_titles,
                        .n_steps = draft->n_steps == 0 ? 2 : (uint32_t)draft->n_steps,
                        .n_grades = (uint32_t)draft->n_grades,
                        .n_objectives = (uint32_t)draft->n_objectives,
                        .complete = draft->complete,
                        .place = draft->place};
  check_steps(f, draft);
  date_or(f, draft->published, draft->place, ELIGO_DAY_FIRST, &s->published);
  date_or(f, draft->in_force, draft->place, ELIGO_DAY_FIRST, &s->in_force);
  date_or(f, draft->until, draft->place, ELIGO_DAY_LAST, &s->until);
}

static void freeze_standards(eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  r->standards = eligo_arena_zero(&r->arena, f->book->n_standards + 1, sizeof *r->standards);
  if (r->standards == NULL) return;
  for (size_t i = 0; i < f->book->n_standards; i++) {
    const eligo_draft_standard *draft = &f->book->standards[i];
    if (!put_name(f, &r->standard_names, draft->id, r->n_standards, "standard", draft->place)) continue;
    fill_standard(f, draft, &r->standards[r->n_standards++]);
  }
}

/* An objective's place in the standard's list, for the order of no_harm; others keep theirs, behind. */
static uint32_t order_of(const eligo_standard *s, const eligo_draft *draft) {
  for (uint32_t i = 0; draft->kind == ELIGO_N_POINT && i < s->n_objectives; i++) {
    if (strcmp(s->objectives[i], draft->name) == 0) return i;
  }
  for (uint32_t i = 0; draft->kind == ELIGO_N_GRADE && i < s->n_grades; i++) {
    if (strcmp(s->grades[i], draft->name) == 0) return i;
  }
  return s->n_objectives + s->n_grades + 1;
}

static void sort_members(const eligo_standard *s, eligo_draft *part) {
  for (size_t i = 1; i < part->n_kids; i++) {
    eligo_draft *moving = part->kids[i];
    size_t j = i;
    for (; j > 0 && order_of(s, part->kids[j - 1]) > order_of(s, moving); j--) part->kids[j] = part->kids[j - 1];
    part->kids[j] = moving;
  }
}

static uint32_t count_grades(const eligo_draft *part) {
  uint32_t count = 0;
  for (size_t i = 0; i < part->n_kids; i++) count += part->kids[i]->kind == ELIGO_N_GRADE;
  return count;
}

/* One step of an item: all_of its members, none_of for exclusions, graded where it holds grades. */
static uint32_t freeze_step(eligo_freezer *f, eligo_draft *part, uint32_t standard, bool excluded) {
  const eligo_standard *s = &f->rulebook->standards[standard];
  eligo_scope scope = {ELIGO_OF_USE, ELIGO_NONE, standard, s->id};
  sort_members(s, part);
  eligo_draft whole = *part;
  whole.kind = excluded ? ELIGO_N_NONE_OF : ELIGO_N_ALL_OF;
  uint32_t grades = count_grades(part);
  uint32_t node = eligo_freeze_criterion(f, &whole, &scope);
  if (node != ELIGO_NONE && grades > 0) {
    f->rulebook->nodes[node].kind = ELIGO_N_GRADED;
    f->rulebook->nodes[node].number = grades;
  }
  return node;
}

typedef struct shared_steps {
  uint32_t common, safeguards;
} shared_steps;

static eligo_draft *part_of(const eligo_draft_activity *draft, const char *step) {
  if (strcmp(step, "scope") == 0) return draft->scope;
  if (strcmp(step, "contribution") == 0) return draft->contribution;
  if (strcmp(step, "no_harm") == 0) return draft->no_harm;
  return NULL;
}

static void add_step(eligo_item *item, uint32_t *kids, const char *name, uint32_t node) {
  if (node == ELIGO_NONE) return;
  kids[item->n_steps] = node;
  item->steps[item->n_steps++] = (eligo_step){.name = name, .node = node};
}

static void add_steps(eligo_freezer *f, const eligo_draft_activity *draft, eligo_item *item, const shared_steps *shared,
                      uint32_t *kids) {
  const eligo_standard *s = &f->rulebook->standards[item->standard];
  bool listed_common = false, listed_safeguards = false;
  if (draft->excluded != NULL) add_step(item, kids, "excluded", freeze_step(f, draft->excluded, item->standard, true));
  for (uint32_t i = 0; i < s->n_steps; i++) {
    const char *name = s->steps[i];
    eligo_draft *part = part_of(draft, name);
    if (part != NULL) add_step(item, kids, name, freeze_step(f, part, item->standard, false));
    if (strcmp(name, "common") == 0) listed_common = true;
    if (strcmp(name, "common") == 0) add_step(item, kids, name, shared->common);
    if (strcmp(name, "safeguards") == 0) listed_safeguards = true;
    if (strcmp(name, "safeguards") == 0) add_step(item, kids, name, shared->safeguards);
  }
  if (!listed_common) add_step(item, kids, "common", shared->common);
  if (!listed_safeguards) add_step(item, kids, "safeguards", shared->safeguards);
  if (draft->also != NULL) add_step(item, kids, "also", freeze_step(f, draft->also, item->standard, false));
}

static void check_parts_are_steps(eligo_freezer *f, const eligo_draft_activity *draft, const eligo_standard *s) {
  for (size_t k = 0; k < 3; k++) {
    bool listed = part_of(draft, known_steps[k]) == NULL;
    for (uint32_t i = 0; i < s->n_steps; i++) listed = listed || strcmp(s->steps[i], known_steps[k]) == 0;
    if (!listed)
      eligo_freeze_fault(f, draft->place, "unknown-step", "'%s' has no step '%s', but activity '%s' declares it", s->id,
                         known_steps[k], draft->id);
  }
}

/* Shows what must be met: contribution, or scope for items that are only described. */
static void find_contribution(eligo_freezer *f, const eligo_draft_activity *draft, eligo_item *item) {
  item->contribution = ELIGO_NONE;
  for (uint32_t i = 0; i < item->n_steps; i++) {
    if (strcmp(item->steps[i].name, "scope") == 0 && item->contribution == ELIGO_NONE) item->contribution = i;
    if (strcmp(item->steps[i].name, "contribution") == 0) item->contribution = i;
  }
  if (draft->scope == NULL && draft->contribution == NULL)
    eligo_freeze_fault(f, draft->place, "empty", "activity '%s' has neither scope nor contribution", draft->id);
}

static void fill_covers(eligo_freezer *f, const eligo_draft_activity *draft, eligo_item *item) {
  const eligo_dictionary *dictionary = &f->rulebook->dictionary;
  uint32_t *covers = eligo_arena_zero(eligo_freeze_arena(f), draft->n_covers + 1, sizeof *covers);
  if (covers == NULL) return;
  for (size_t i = 0; i < draft->n_covers; i++) {
    const char *name = draft->covers[i];
    uint32_t index = eligo_table_get(&dictionary->activity_names, name, strlen(name));
    char hint[160];
    if (index == ELIGO_NONE) {
      const char *nearest = eligo_table_nearest(&dictionary->activity_names, name, strlen(name));
      eligo_freeze_fault(f, draft->place, "unknown-activity", "no economic activity is named '%s'%s", name,
                         eligo_freeze_hint(nearest, hint, sizeof hint));
    } else {
      covers[item->n_covers++] = index;
    }
  }
  item->covers = covers;
}

static void freeze_item(eligo_freezer *f, const eligo_draft_activity *draft, uint32_t standard,
                        const shared_steps *shared) {
  eligo_rulebook *r = f->rulebook;
  uint32_t index = r->n_items;
  eligo_item *item = &r->items[index];
  *item = (eligo_item){.id = draft->id,
                       .standard = standard,
                       .node = ELIGO_NONE,
                       .codes = draft->codes,
                       .n_codes = (uint32_t)draft->n_codes,
                       .title = draft->title,
                       .source = draft->source,
                       .pack = draft->pack,
                       .place = draft->place};
  uint32_t kids[KNOWN_STEPS + 2]; /* and excluded, also */
  item->steps = eligo_arena_zero(&r->arena, KNOWN_STEPS + 2, sizeof *item->steps);
  if (item->steps == NULL) return;
  if (!put_name(f, &r->standards[standard].item_names, draft->id, index, "activity", draft->place)) return;
  check_parts_are_steps(f, draft, &r->standards[standard]);
  fill_covers(f, draft, item);
  add_steps(f, draft, item, shared, kids);
  find_contribution(f, draft, item);
  item->node = eligo_freeze_node(f, NULL, ELIGO_N_ITEM, kids, item->n_steps);
  if (item->node == ELIGO_NONE) return;
  r->nodes[item->node].data = index;
  r->nodes[item->node].owner = ELIGO_OF_USE;
  r->nodes[item->node].flags |= ELIGO_F_DATED;
  r->notes[item->node].title = draft->title;
  r->notes[item->node].source = draft->source;
  r->notes[item->node].place = draft->place;
  r->n_items++;
}

/* The standard that a pack stands for: the one of its own name, else its only one. */
static uint32_t standard_of_pack(const eligo_rulebook *r, const char *pack) {
  uint32_t only = ELIGO_NONE, found = 0;
  for (uint32_t i = 0; i < r->n_standards; i++) {
    if (strcmp(r->standards[i].pack, pack) != 0) continue;
    if (strcmp(r->standards[i].id, pack) == 0) return i;
    only = i;
    found++;
  }
  return found == 1 ? only : ELIGO_NONE;
}

/* The standard an activity belongs to: the one it names, or its pack's. */
static uint32_t home_of(eligo_freezer *f, const eligo_draft_activity *draft) {
  const eligo_rulebook *r = f->rulebook;
  if (draft->standard == NULL) return standard_of_pack(r, draft->pack);
  return eligo_table_get(&r->standard_names, draft->standard, strlen(draft->standard));
}

static void check_homes(eligo_freezer *f) {
  for (size_t i = 0; i < f->book->n_activities; i++) {
    const eligo_draft_activity *draft = &f->book->activities[i];
    if (home_of(f, draft) == ELIGO_NONE)
      eligo_freeze_fault(f, draft->place, "no-standard", "activity '%s' belongs to no standard; add standard = \"…\"",
                         draft->id);
  }
}

static void freeze_items_of(eligo_freezer *f, uint32_t standard, const eligo_draft_standard *draft) {
  eligo_rulebook *r = f->rulebook;
  shared_steps shared = {ELIGO_NONE, ELIGO_NONE};
  if (draft->common != NULL) shared.common = freeze_step(f, draft->common, standard, false);
  if (draft->safeguards != NULL) shared.safeguards = freeze_step(f, draft->safeguards, standard, false);
  if (shared.common != ELIGO_NONE) r->notes[shared.common].source = draft->source;
  if (shared.safeguards != ELIGO_NONE) r->notes[shared.safeguards].source = draft->source;
  r->standards[standard].common = shared.common;
  r->standards[standard].safeguards = shared.safeguards;
  r->standards[standard].first_item = r->n_items;
  for (size_t i = 0; i < f->book->n_activities; i++) {
    if (home_of(f, &f->book->activities[i]) == standard) freeze_item(f, &f->book->activities[i], standard, &shared);
  }
  r->standards[standard].n_items = r->n_items - r->standards[standard].first_item;
}

static void freeze_items(eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  r->items = eligo_arena_zero(&r->arena, f->book->n_activities + 1, sizeof *r->items);
  if (r->items == NULL) return;
  check_homes(f);
  for (size_t i = 0; i < f->book->n_standards; i++) {
    const eligo_draft_standard *draft = &f->book->standards[i];
    uint32_t standard = eligo_table_get(&r->standard_names, draft->id, strlen(draft->id));
    if (standard != ELIGO_NONE && r->standards[standard].place.line == draft->place.line)
      freeze_items_of(f, standard, draft);
  }
}

/* The names a pack's own criteria need no prefix for: those of its standard, else of the pack itself. */
static const char *home_of_pack(const eligo_freezer *f, const char *pack) {
  uint32_t standard = standard_of_pack(f->rulebook, pack);
  return standard == ELIGO_NONE ? pack : f->rulebook->standards[standard].id;
}

static void freeze_named(eligo_freezer *f, const eligo_draft_named *drafts, size_t count, eligo_named **out,
                         uint32_t *n_out) {
  eligo_named *named = eligo_arena_zero(eligo_freeze_arena(f), count + 1, sizeof *named);
  if (named == NULL) return;
  *out = named;
  for (size_t i = 0; i < count; i++) {
    const eligo_draft_named *draft = &drafts[i];
    eligo_scope scope = {ELIGO_OF_USE, ELIGO_NONE, ELIGO_NONE, home_of_pack(f, draft->pack)};
    uint32_t node = eligo_freeze_criterion(f, draft->whole, &scope);
    if (node == ELIGO_NONE) continue;
    f->rulebook->notes[node].title = draft->title;
    f->rulebook->notes[node].source = draft->source;
    named[(*n_out)++] = (eligo_named){draft->id, scope.home, draft->source, draft->pack, draft->title, node, draft->place};
  }
}

static void freeze_titles(eligo_freezer *f, const eligo_draft_title *drafts, size_t count, const char *what,
                          eligo_titled **out, uint32_t *n_out, eligo_table *names) {
  eligo_titled *titled = eligo_arena_zero(eligo_freeze_arena(f), count + 1, sizeof *titled);
  if (titled == NULL) return;
  *out = titled;
  for (size_t i = 0; i < count; i++) {
    if (!put_name(f, names, drafts[i].name, *n_out, what, drafts[i].place)) continue;
    titled[(*n_out)++] = (eligo_titled){drafts[i].name, drafts[i].source, drafts[i].title};
  }
}

static const uint32_t *named_places(eligo_freezer *f, const char *const *names, size_t count, const eligo_table *table,
                                    const char *what, eligo_place place, uint32_t *n_out) {
  uint32_t *places = eligo_arena_zero(eligo_freeze_arena(f), count + 1, sizeof *places);
  if (places == NULL) return NULL;
  for (size_t i = 0; i < count; i++) {
    uint32_t index = eligo_table_get(table, names[i], strlen(names[i]));
    char hint[160];
    if (index != ELIGO_NONE) places[(*n_out)++] = index;
    else
      eligo_freeze_fault(f, place, "unknown-name", "no %s is named '%s'%s", what, names[i],
                         eligo_freeze_hint(eligo_table_nearest(table, names[i], strlen(names[i])), hint, sizeof hint));
  }
  return places;
}

static uint32_t fact_of_kind(eligo_freezer *f, const char *name, eligo_kind kind, eligo_place place) {
  uint32_t fact = eligo_freeze_fact(f, name, place);
  if (fact == ELIGO_NONE || f->rulebook->dictionary.facts[fact].kind == kind) return fact;
  eligo_freeze_fault(f, place, "wrong-kind", "'%s' is a %s; a %s is needed here", name,
                     eligo_kind_name(f->rulebook->dictionary.facts[fact].kind), eligo_kind_name(kind));
  return ELIGO_NONE;
}

static uint32_t total_of(eligo_freezer *f, const eligo_draft_product *draft) {
  if (draft->total != NULL) return fact_of_kind(f, draft->total, ELIGO_AMOUNT, draft->place);
  const eligo_dictionary *dictionary = &f->rulebook->dictionary;
  return draft->lines != NULL ? dictionary->firm_revenue : dictionary->request_amount;
}

static void freeze_product(eligo_freezer *f, const eligo_draft_product *draft, eligo_product *p) {
  eligo_draft *parts[ELIGO_PARTS] = {draft->proceeds, draft->firm, draft->file, draft->advice};
  eligo_scope scope = {ELIGO_OF_REQUEST, ELIGO_NONE, ELIGO_NONE, home_of_pack(f, draft->pack)};
  *p = (eligo_product){.id = draft->id,
                       .source = draft->source,
                       .label = draft->label,
                       .kind = draft->kind,
                       .pack = draft->pack,
                       .title = draft->title,
                       .dated_by = ELIGO_NONE,
                       .total = total_of(f, draft),
                       .lines = draft->lines != NULL,
                       .four_eyes = draft->four_eyes,
                       .reviewer = draft->reviewer,
                       .n_reviewer = (uint32_t)draft->n_reviewer,
                       .place = draft->place};
  if (draft->dated_by != NULL) p->dated_by = fact_of_kind(f, draft->dated_by, ELIGO_DATE, draft->place);
  for (int i = 0; i < ELIGO_PARTS; i++) {
    p->parts[i] = parts[i] == NULL ? ELIGO_NONE : eligo_freeze_criterion(f, parts[i], &scope);
    if (p->parts[i] != ELIGO_NONE) f->rulebook->notes[p->parts[i]].source = draft->source;
  }
  if (draft->proceeds == NULL)
    eligo_freeze_fault(f, draft->place, "empty", "product '%s' says nothing of its proceeds", draft->id);
  p->papers = named_places(f, draft->papers, draft->n_papers, &f->paper_names, "paper", draft->place, &p->n_papers);
  p->duties = named_places(f, draft->duties, draft->n_duties, &f->duty_names, "duty", draft->place, &p->n_duties);
}

static void freeze_products(eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  r->products = eligo_arena_zero(&r->arena, f->book->n_products + 1, sizeof *r->products);
  if (r->products == NULL) return;
  for (size_t i = 0; i < f->book->n_products; i++) {
    const eligo_draft_product *draft = &f->book->products[i];
    if (!put_name(f, &r->product_names, draft->id, r->n_products, "product", draft->place)) continue;
    freeze_product(f, draft, &r->products[r->n_products++]);
  }
}

/* Packs are chosen by what their manifests list: what is not listed there would be found by nobody who asks for it. */
static void check_listed(eligo_freezer *f, const char *pack, const char *what, const char *id, eligo_place place) {
  for (size_t i = 0; i < f->book->n_packs && pack != NULL; i++) {
    const eligo_draft_pack *one = &f->book->packs[i];
    if (strcmp(one->id, pack) != 0) continue;
    const bool product = strcmp(what, "products") == 0, standard = strcmp(what, "standards") == 0;
    const char **names = product ? one->products : standard ? one->standards : one->editions;
    const size_t count = product ? one->n_products : standard ? one->n_standards : one->n_editions;
    for (size_t k = 0; k < count; k++) {
      if (strcmp(names[k], id) == 0) return;
    }
    eligo_freeze_fault(f, place, "not-listed", "'%s' is not in %s = { … } of the pack.lua of '%s'; add it there", id, what, pack);
    return;
  }
}

static void check_all_listed(eligo_freezer *f) {
  const eligo_draft_book *b = f->book;
  for (size_t i = 0; i < b->n_standards; i++) check_listed(f, b->standards[i].pack, "standards", b->standards[i].id, b->standards[i].place);
  for (size_t i = 0; i < b->n_editions; i++) check_listed(f, b->editions[i].pack, "editions", b->editions[i].id, b->editions[i].place);
  for (size_t i = 0; i < b->n_products; i++) check_listed(f, b->products[i].pack, "products", b->products[i].id, b->products[i].place);
}

static void freeze_packs(eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  r->packs = f->book->packs;
  check_all_listed(f);
  r->n_packs = (uint32_t)f->book->n_packs;
  for (uint32_t i = 1; i < r->n_packs; i++) {
    eligo_draft_pack moving = r->packs[i];
    uint32_t j = i;
    for (; j > 0 && strcmp(r->packs[j - 1].id, moving.id) > 0; j--) r->packs[j] = r->packs[j - 1];
    r->packs[j] = moving;
  }
}

static bool begins_with_document(const eligo_draft_pack *pack, const char *source) {
  for (size_t i = 0; i < pack->n_sources; i++) {
    if (strncmp(source, pack->sources[i].id, strlen(pack->sources[i].id)) == 0) return true;
  }
  return false;
}

/* A citation begins with a document that some loaded pack lists, so that a reader can find it. */
static void check_source(eligo_freezer *f, const char *source, eligo_place place) {
  const eligo_rulebook *r = f->rulebook;
  bool found = source == NULL || r->n_packs == 0;
  for (uint32_t i = 0; !found && i < r->n_packs; i++) found = begins_with_document(&r->packs[i], source);
  if (!found)
    eligo_freeze_fault(f, place, "unknown-source", "the source '%s' begins with no document that a pack lists", source);
}

void eligo_freeze_check_sources(eligo_freezer *f) {
  const eligo_rulebook *r = f->rulebook;
  for (uint32_t i = 0; i < r->n_standards; i++) check_source(f, r->standards[i].source, r->standards[i].place);
  for (uint32_t i = 0; i < r->n_parameters; i++) check_source(f, r->parameters[i].source, r->parameters[i].place);
  for (uint32_t i = 0; i < r->n_nodes; i++) check_source(f, r->notes[i].source, r->notes[i].place);
  for (size_t i = 0; i < f->book->n_papers; i++) check_source(f, f->book->papers[i].source, f->book->papers[i].place);
  for (size_t i = 0; i < f->book->n_duties; i++) check_source(f, f->book->duties[i].source, f->book->duties[i].place);
}

static void name_editions(eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  for (uint32_t i = 0; i < r->n_editions; i++)
    put_name(f, &r->edition_names, r->editions[i].id, i, "edition", r->editions[i].place);
}

void eligo_freeze_frame(eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  freeze_packs(f);
  freeze_titles(f, f->book->papers, f->book->n_papers, "paper", &r->papers, &r->n_papers, &f->paper_names);
  freeze_titles(f, f->book->duties, f->book->n_duties, "duty", &r->duties, &r->n_duties, &f->duty_names);
  freeze_standards(f);
  freeze_items(f);
  freeze_named(f, f->book->criteria, f->book->n_criteria, &r->criteria, &r->n_criteria);
  freeze_named(f, f->book->editions, f->book->n_editions, &r->editions, &r->n_editions);
  name_editions(f);
  freeze_products(f);
}
