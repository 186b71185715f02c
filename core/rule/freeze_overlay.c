/* Overlays: a bank's own pack on top of public ones. It can only tighten, by construction: what it adds becomes a step of its
 * own that must not fail, an exclusion, or one more member of a product's part that need not be met by itself; a parameter moves
 * to its strict side alone. What the rules that are there make of that is looked at in freeze_polarity.c. */
#include "rule/freeze.h"

static const eligo_draft_pack *pack_named(const eligo_freezer *f, const char *id) {
  for (size_t i = 0; i < f->book->n_packs; i++) {
    if (strcmp(f->book->packs[i].id, id) == 0) return &f->book->packs[i];
  }
  return NULL;
}

static bool extends(const eligo_draft_pack *overlay, const char *pack) {
  for (size_t i = 0; i < overlay->n_extends; i++) {
    if (strcmp(overlay->extends[i], pack) == 0) return true;
  }
  return false;
}

static bool is_overlay(const eligo_freezer *f, const char *pack) {
  const eligo_draft_pack *found = pack == NULL ? NULL : pack_named(f, pack);
  return found != NULL && found->n_extends > 0;
}

/* --- what an overlay may declare --- */

static void refuse(eligo_freezer *f, eligo_place place, const char *what) {
  eligo_freeze_fault(f, place, "not-in-overlay", "%s does not belong into an overlay, which only tightens: use also, exclude or set, or put it into a pack of its own", what);
}

static void check_declarations(eligo_freezer *f) {
  const eligo_draft_book *b = f->book;
  for (size_t i = 0; i < b->n_standards; i++) {
    if (is_overlay(f, b->standards[i].pack)) refuse(f, b->standards[i].place, "a standard");
  }
  for (size_t i = 0; i < b->n_activities; i++) {
    if (is_overlay(f, b->activities[i].pack)) refuse(f, b->activities[i].place, "an activity");
  }
  for (size_t i = 0; i < b->n_editions; i++) {
    if (is_overlay(f, b->editions[i].pack)) refuse(f, b->editions[i].place, "an edition");
  }
}

static bool may_touch(eligo_freezer *f, const eligo_draft_overlay *o, const char *pack) {
  const eligo_draft_pack *own = pack_named(f, o->pack);
  if (own != NULL && (extends(own, pack) || strcmp(own->id, pack) == 0)) return true;
  eligo_freeze_fault(f, o->place, "not-extended", "'%s' is of the pack '%s'; name it in extends = { … } of '%s'", o->target, pack, o->pack);
  return false;
}

/* --- what it adds --- */

/* Its members stand in one point that bears the pack's name and cites its first document. */
static eligo_draft *point_of(eligo_freezer *f, const eligo_draft_overlay *o) {
  const eligo_draft_pack *own = pack_named(f, o->pack);
  eligo_draft *point = eligo_arena_zero(eligo_freeze_arena(f), 1, sizeof *point);
  if (point == NULL) return NULL;
  point->kind = ELIGO_N_POINT;
  point->name = o->pack;
  point->place = o->place;
  if (own != NULL && own->n_sources > 0) point->source = own->sources[0].id;
  if (own != NULL) point->title = own->title;
  return point;
}

static bool add_kid(eligo_freezer *f, eligo_draft *whole, eligo_draft *kid) {
  eligo_draft **kids = eligo_arena_zero(eligo_freeze_arena(f), whole->n_kids + 1, sizeof(eligo_draft *));
  if (kids == NULL) return false;
  if (whole->n_kids > 0) memcpy(kids, whole->kids, whole->n_kids * sizeof *kids);
  kids[whole->n_kids++] = kid;
  whole->kids = kids;
  return true;
}

static eligo_draft *point_in(eligo_freezer *f, eligo_draft *whole, const eligo_draft_overlay *o) {
  for (size_t i = 0; i < whole->n_kids; i++) {
    if (whole->kids[i]->kind == ELIGO_N_POINT && strcmp(whole->kids[i]->name, o->pack) == 0) return whole->kids[i];
  }
  eligo_draft *point = point_of(f, o);
  return point != NULL && add_kid(f, whole, point) ? point : NULL;
}

/* Members of a point hold together; each exclusion excludes by itself. */
static eligo_draft *any_of_in(eligo_freezer *f, eligo_draft *point) {
  if (point->n_kids > 0) return point->kids[0];
  eligo_draft *any = eligo_arena_zero(eligo_freeze_arena(f), 1, sizeof *any);
  if (any == NULL) return NULL;
  any->kind = ELIGO_N_ANY_OF;
  any->place = point->place;
  return add_kid(f, point, any) ? any : NULL;
}

/* Part of an item or product, made where it was not there. Parts may be shared by drafts, so the first touch copies them. */
static void add_to(eligo_freezer *f, eligo_draft **part, const eligo_draft_overlay *o) {
  eligo_draft *whole = eligo_arena_zero(eligo_freeze_arena(f), 1, sizeof *whole);
  if (whole == NULL) return;
  if (*part != NULL) *whole = **part;
  else whole->kind = ELIGO_N_ALL_OF;
  if (*part == NULL) whole->place = o->place;
  *part = whole;
  eligo_draft *point = point_in(f, whole, o);
  if (point != NULL && o->kind == ELIGO_OVERLAY_EXCLUDE) point = any_of_in(f, point);
  if (point != NULL) add_kid(f, point, o->criterion);
}

static const char *standard_of(const eligo_freezer *f, const eligo_draft_activity *a) {
  if (a->standard != NULL) return a->standard;
  const char *only = NULL;
  for (size_t i = 0; i < f->book->n_standards; i++) {
    if (strcmp(f->book->standards[i].pack, a->pack) != 0) continue;
    if (strcmp(f->book->standards[i].id, a->pack) == 0) return a->pack;
    only = f->book->standards[i].id;
  }
  return only;
}

/* "standard" or "standard/item" */
static bool is_target(const eligo_freezer *f, const eligo_draft_activity *a, const char *target) {
  const char *standard = standard_of(f, a);
  size_t length = standard == NULL ? 0 : strlen(standard);
  if (length == 0 || strncmp(target, standard, length) != 0) return false;
  return target[length] == '\0' || (target[length] == '/' && strcmp(target + length + 1, a->id) == 0);
}

static bool add_to_items(eligo_freezer *f, const eligo_draft_overlay *o) {
  bool found = false;
  for (size_t i = 0; i < f->book->n_activities; i++) {
    eligo_draft_activity *a = &f->book->activities[i];
    if (!is_target(f, a, o->target)) continue;
    if (!found && !may_touch(f, o, a->pack)) return true;
    found = true;
    add_to(f, o->kind == ELIGO_OVERLAY_ALSO ? &a->also : &a->excluded, o);
  }
  return found;
}

static eligo_draft **part_named(eligo_draft_product *p, const char *name) {
  if (strcmp(name, "firm") == 0) return &p->firm;
  if (strcmp(name, "file") == 0) return &p->file;
  return NULL;
}

static void add_names(eligo_freezer *f, const char ***names, size_t *count, const eligo_draft_overlay *o) {
  const char **more = eligo_arena_zero(eligo_freeze_arena(f), *count + o->n_names + 1, sizeof *more);
  if (more == NULL) return;
  if (*count > 0) memcpy(more, *names, *count * sizeof *more);
  for (size_t i = 0; i < o->n_names; i++) more[*count + i] = o->names[i];
  *names = more;
  *count += o->n_names;
}

/* "product/papers" or "product/duties" */
static bool add_to_lists(eligo_freezer *f, const eligo_draft_overlay *o) {
  for (size_t i = 0; i < f->book->n_products; i++) {
    eligo_draft_product *p = &f->book->products[i];
    size_t length = strlen(p->id);
    if (strncmp(o->target, p->id, length) != 0 || o->target[length] != '/') continue;
    const char *list = o->target + length + 1;
    const bool papers = strcmp(list, "papers") == 0;
    if (!papers && strcmp(list, "duties") != 0) return false;
    if (may_touch(f, o, p->pack)) add_names(f, papers ? &p->papers : &p->duties, papers ? &p->n_papers : &p->n_duties, o);
    return true;
  }
  return false;
}

/* "product" (its file) or "product/part". The use of proceeds must be met by itself: beside a part that does not apply, what
 * the overlay adds would meet it. */
static bool add_to_product(eligo_freezer *f, const eligo_draft_overlay *o) {
  for (size_t i = 0; i < f->book->n_products; i++) {
    eligo_draft_product *p = &f->book->products[i];
    size_t length = strlen(p->id);
    if (strncmp(o->target, p->id, length) != 0 || (o->target[length] != '\0' && o->target[length] != '/')) continue;
    if (strcmp(o->target + length, "/proceeds") == 0) {
      eligo_freeze_fault(f, o->place, "not-in-overlay", "the use of proceeds must be met by itself; what a bank asks beside it goes to '%s/firm' or '%s/file'", p->id, p->id);
      return true;
    }
    eligo_draft **part = o->target[length] == '\0' ? &p->file : part_named(p, o->target + length + 1);
    if (part == NULL) return false;
    if (may_touch(f, o, p->pack)) add_to(f, part, o);
    return true;
  }
  return false;
}

void eligo_freeze_overlays(eligo_freezer *f) {
  check_declarations(f);
  for (size_t i = 0; i < f->book->n_overlays; i++) {
    const eligo_draft_overlay *o = &f->book->overlays[i];
    if (!is_overlay(f, o->pack)) {
      eligo_freeze_fault(f, o->place, "no-overlay", "only an overlay may do this: say in pack.lua what '%s' extends = { … }", o->pack);
      continue;
    }
    if (o->kind == ELIGO_OVERLAY_SET) continue;
    bool found = o->kind == ELIGO_OVERLAY_NAMES ? add_to_lists(f, o) : add_to_items(f, o) || (o->kind == ELIGO_OVERLAY_ALSO && add_to_product(f, o));
    if (!found)
      eligo_freeze_fault(f, o->place, "unknown-target", "'%s' is no standard, item%s", o->target,
                         o->kind == ELIGO_OVERLAY_EXCLUDE ? "; only those can be excluded" : ", product, part (firm, file) or list (papers, duties) of one");
  }
}

/* --- parameters --- */

static bool is_stricter(const eligo_parameter *p, const eligo_rational *a, const eligo_rational *b) {
  const int order = eligo_rational_compare(a, b);
  return strcmp(p->stricter, "larger") == 0 ? order > 0 : order < 0;
}

static void set_parameter(eligo_freezer *f, const eligo_draft_overlay *o, eligo_parameter *p) {
  eligo_unit unit;
  uint32_t place = eligo_freeze_quantity(f, o->value, o->place, &unit);
  if (place == ELIGO_NONE) return;
  const eligo_quantity *q = &f->rulebook->quantities[place];
  if (p->stricter == NULL) {
    eligo_freeze_fault(f, o->place, "no-strict-side", "'%s' has no strict side, so an overlay cannot move it", p->name);
  } else if (!eligo_unit_same_dimension(&q->unit, &p->value.unit)) {
    eligo_freeze_fault(f, o->place, "quantity", "'%s' is no value for '%s', which is %s", o->value, p->name, p->value.text);
  } else if (!is_stricter(p, &q->exact, &p->declared.exact)) {
    eligo_freeze_fault(f, o->place, "not-stricter", "'%s' may only become %s than %s", p->name, p->stricter, p->declared.text);
  } else if (is_stricter(p, &q->exact, &p->value.exact)) {
    p->value = *q; /* of several overlays the strictest counts */
  }
}

void eligo_freeze_set_parameters(eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  for (size_t i = 0; i < f->book->n_overlays; i++) {
    const eligo_draft_overlay *o = &f->book->overlays[i];
    if (o->kind != ELIGO_OVERLAY_SET || !is_overlay(f, o->pack)) continue;
    uint32_t found = eligo_table_get(&f->parameter_names, o->target, strlen(o->target));
    if (found == ELIGO_NONE) {
      eligo_freeze_fault(f, o->place, "unknown-name", "no parameter is named '%s'", o->target);
      continue;
    }
    if (may_touch(f, o, f->book->parameters[found].pack)) set_parameter(f, o, &r->parameters[found]);
  }
}
