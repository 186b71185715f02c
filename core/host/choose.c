#include "host/packs.h"

#include "base/table.h"

#include <stdio.h>
#include <string.h>

typedef enum mark { UNSEEN, OPEN, DONE } mark;

typedef struct choice {
  const eligo_packs *packs;
  size_t *sorted; /* places in packs->at by id, so that the order does not hang on folder names */
  uint8_t *marks;
  size_t *order;
  size_t n_order;
  eligo_faults *faults;
  eligo_status status;
} choice;

static const eligo_draft_pack *manifest(const choice *c, size_t pack) {
  return &c->packs->at[pack].manifest;
}

static void fault(choice *c, eligo_status status) {
  if (c->status == ELIGO_OK) c->status = status;
}

static size_t find(const choice *c, const char *id) {
  for (size_t i = 0; i < c->packs->count; i++) {
    if (strcmp(manifest(c, i)->id, id) == 0) return i;
  }
  return c->packs->count;
}

static const char *nearest_pack(const choice *c, const char *id) {
  const char *names[ELIGO_MOST_PACKS];
  for (size_t i = 0; i < c->packs->count; i++) names[i] = manifest(c, i)->id;
  return eligo_nearest(names, c->packs->count, id, strlen(id));
}

static const char *hint(const char *nearest, char *out, size_t size) {
  if (nearest == NULL)
    *out = '\0';
  else
    snprintf(out, size, "; did you mean '%s'?", nearest);
  return out;
}

static void visit(choice *c, size_t pack);

static void visit_need(choice *c, size_t pack, const char *need) {
  size_t found = find(c, need);
  const eligo_place *place = &manifest(c, pack)->place;
  char words[160];
  if (found == c->packs->count) {
    eligo_fault_add(c->faults, "unknown-pack", place->file, place->line, 0,
                    "pack '%s' needs '%s', which is not in the rules folder%s",
                    manifest(c, pack)->id, need, hint(nearest_pack(c, need), words, sizeof words));
    fault(c, ELIGO_BAD_RULES);
  } else if (c->marks[found] == OPEN) {
    eligo_fault_add(
        c->faults, "packs-in-circle", place->file, place->line, 0,
        "packs need each other in a circle: '%s' needs '%s', which needs it back; take one "
        "of them out of `needs`",
        manifest(c, pack)->id, need);
    fault(c, ELIGO_BAD_RULES);
  } else {
    visit(c, found);
  }
}

static void visit(choice *c, size_t pack) {
  if (c->marks[pack] != UNSEEN) return;
  c->marks[pack] = OPEN;
  for (size_t i = 0; i < manifest(c, pack)->n_needs; i++)
    visit_need(c, pack, manifest(c, pack)->needs[i]);
  for (size_t i = 0; i < manifest(c, pack)->n_extends; i++)
    visit_need(c, pack, manifest(c, pack)->extends[i]);
  c->marks[pack] = DONE;
  c->order[c->n_order++] = pack;
}

static bool holds(const char **names, size_t count, const char *name) {
  for (size_t i = 0; i < count; i++) {
    if (strcmp(names[i], name) == 0) return true;
  }
  return false;
}

typedef enum asked { PRODUCT, STANDARD } asked;

static bool declares(const eligo_draft_pack *pack, asked kind, const char *name) {
  if (kind == PRODUCT) return holds(pack->products, pack->n_products, name);
  return holds(pack->standards, pack->n_standards, name) ||
         holds(pack->editions, pack->n_editions, name);
}

/* The nearest name over all packs: the best of each pack, then the best of those. */
static const char *nearest_name(const choice *c, asked kind, const char *name) {
  const char *best[2 * ELIGO_MOST_PACKS];
  size_t count = 0, length = strlen(name);
  for (size_t i = 0; i < c->packs->count; i++) {
    const eligo_draft_pack *pack = manifest(c, i);
    const char *one =
        kind == PRODUCT
            ? eligo_nearest((const char *const *)pack->products, pack->n_products, name, length)
            : eligo_nearest((const char *const *)pack->standards, pack->n_standards, name, length);
    if (one != NULL) best[count++] = one;
  }
  return eligo_nearest(best, count, name, length);
}

static void ask_for(choice *c, asked kind, const char *name) {
  bool found = false;
  for (size_t i = 0; i < c->packs->count; i++) {
    size_t pack = c->sorted[i];
    if (!declares(manifest(c, pack), kind, name)) continue;
    found = true;
    visit(c, pack);
  }
  if (found) return;
  char words[160];
  const char *what = kind == PRODUCT ? "product" : "standard";
  eligo_fault_add(c->faults, kind == PRODUCT ? "unknown-product" : "unknown-standard", "", 0, 0,
                  "unknown %s '%s'%s (eligo %ss lists them)", what, name,
                  hint(nearest_name(c, kind, name), words, sizeof words), what);
  fault(c, ELIGO_USAGE);
}

/* Few packs: sorting by insertion, and finding equal ids on the way. */
static void sort(choice *c) {
  for (size_t i = 0; i < c->packs->count; i++) {
    size_t j = i;
    for (; j > 0 && strcmp(manifest(c, c->sorted[j - 1])->id, manifest(c, i)->id) > 0; j--)
      c->sorted[j] = c->sorted[j - 1];
    c->sorted[j] = i;
    if (j == 0 || strcmp(manifest(c, c->sorted[j - 1])->id, manifest(c, i)->id) != 0) continue;
    eligo_fault_add(c->faults, "pack-twice", manifest(c, i)->place.file, manifest(c, i)->place.line,
                    0, "a second pack is called '%s' (the first is in %s); rename or remove one",
                    manifest(c, i)->id, manifest(c, c->sorted[j - 1])->place.file);
    fault(c, ELIGO_BAD_RULES);
  }
}

/* An overlay comes along wherever a pack is loaded that it extends: nobody can leave it out by asking for less. */
static void add_overlays(choice *c) {
  for (size_t before = SIZE_MAX; before != c->n_order;) {
    before = c->n_order;
    for (size_t i = 0; i < c->packs->count; i++) {
      const eligo_draft_pack *overlay = manifest(c, c->sorted[i]);
      for (size_t k = 0; k < overlay->n_extends; k++) {
        size_t extended = find(c, overlay->extends[k]);
        if (extended < c->packs->count && c->marks[extended] == DONE) visit(c, c->sorted[i]);
      }
    }
  }
}

static void choose(choice *c, const eligo_load_options *ask) {
  if (ask->n_products + ask->n_standards == 0) {
    for (size_t i = 0; i < c->packs->count; i++) visit(c, c->sorted[i]);
  }
  for (size_t i = 0; i < ask->n_products; i++) ask_for(c, PRODUCT, ask->products[i]);
  for (size_t i = 0; i < ask->n_standards; i++) ask_for(c, STANDARD, ask->standards[i]);
  add_overlays(c);
}

eligo_status eligo_packs_choose(const eligo_packs *packs, const eligo_load_options *ask,
                                eligo_arena *arena, size_t **order, size_t *n_order,
                                eligo_faults *faults) {
  choice c = {.packs = packs, .faults = faults};
  c.sorted = eligo_arena_zero(arena, packs->count, sizeof *c.sorted);
  c.marks = eligo_arena_zero(arena, packs->count, sizeof *c.marks);
  c.order = eligo_arena_zero(arena, packs->count, sizeof *c.order);
  if (c.sorted == NULL || c.marks == NULL || c.order == NULL) return ELIGO_MEMORY;
  sort(&c);
  if (c.status == ELIGO_OK) choose(&c, ask);
  if (c.status != ELIGO_OK) return c.status;
  *order = c.order;
  *n_order = c.n_order;
  return ELIGO_OK;
}
