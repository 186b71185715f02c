/* What changed between two rulebooks: each thing is printed by both, and the lines that differ are kept. */
#include "study/compare.h"

#include "rule/print.h"

#include <stdio.h>
#include <string.h>

typedef struct comparing {
  const eligo_rulebook *old, *new;
  eligo_language language;
  eligo_arena *arena;
  eligo_rule_changes found;
} comparing;

enum { ONE_LINE = 100000, MOST_LINES = 2000 };

static eligo_rule_change *add(comparing *c, eligo_change_kind kind, const char *what, const char *id, eligo_bilingual title) {
  eligo_rule_change *moved = eligo_arena_grow(c->arena, c->found.at, c->found.count, &c->found.capacity, sizeof *moved);
  if (moved == NULL) return NULL;
  c->found.at = moved;
  moved[c->found.count] = (eligo_rule_change){.kind = kind, .what = what, .id = id, .title = title};
  return &moved[c->found.count++];
}

/* --- lines that differ --- */

typedef struct lines {
  const char *at[MOST_LINES];
  size_t count;
} lines;

static void split(char *text, lines *out) {
  out->count = 0;
  for (char *at = text; at != NULL && *at != '\0' && out->count < MOST_LINES;) {
    char *end = strchr(at, '\n');
    if (end != NULL) *end++ = '\0';
    while (*at == ' ') at++;
    if (strncmp(at, "– ", strlen("– ")) == 0) at += strlen("– ");
    if (*at != '\0') out->at[out->count++] = at;
    at = end;
  }
}

static void keep_line(comparing *c, eligo_rule_change *change, size_t *capacity, char sign, const char *text) {
  eligo_changed_line *moved = eligo_arena_grow(c->arena, change->lines, change->n_lines, capacity, sizeof *moved);
  if (moved == NULL) return;
  change->lines = moved;
  moved[change->n_lines++] = (eligo_changed_line){sign, eligo_arena_copy(c->arena, text, strlen(text))};
}

/* The longest common subsequence: what it leaves out is what changed. */
static void differ(comparing *c, const lines *a, const lines *b, eligo_rule_change *change) {
  const size_t width = b->count + 1;
  size_t capacity = 0, i = 0, j = 0;
  uint16_t *common = eligo_arena_zero(c->arena, (a->count + 1) * width, sizeof *common);
  if (common == NULL) return;
  for (i = a->count; i-- > 0;) {
    for (j = b->count; j-- > 0;) {
      const uint16_t down = common[(i + 1) * width + j], right = common[i * width + j + 1];
      common[i * width + j] = strcmp(a->at[i], b->at[j]) == 0 ? (uint16_t)(common[(i + 1) * width + j + 1] + 1) : down > right ? down : right;
    }
  }
  for (i = j = 0; i < a->count || j < b->count;) {
    if (i < a->count && j < b->count && strcmp(a->at[i], b->at[j]) == 0) {
      i++;
      j++;
    } else if (i < a->count && (j == b->count || common[(i + 1) * width + j] >= common[i * width + j + 1])) {
      keep_line(c, change, &capacity, '-', a->at[i++]);
    } else {
      keep_line(c, change, &capacity, '+', b->at[j++]);
    }
  }
}

/* What follows are facts and documents, which are compared by themselves. */
static void cut_needs(char *text, eligo_language language) {
  char *at = strstr(text, language == ELIGO_EN ? "\nFacts needed\n" : "\n所需信息\n");
  if (at != NULL) *at = '\0';
  at = strstr(text, language == ELIGO_EN ? "\nSources\n" : "\n依据\n");
  if (at != NULL) *at = '\0';
}

static void compare_texts(comparing *c, const char *what, const char *id, eligo_bilingual title, eligo_text *old, eligo_text *new) {
  if (old->failed || new->failed) c->arena->failed = true;
  if (old->bytes == NULL || new->bytes == NULL) return;
  cut_needs(old->bytes, c->language);
  cut_needs(new->bytes, c->language);
  if (strcmp(old->bytes, new->bytes) == 0) return;
  lines *both = eligo_arena_take(c->arena, 2 * sizeof *both);
  eligo_rule_change *change = both == NULL ? NULL : add(c, ELIGO_CHANGED, what, id, title);
  if (change == NULL) return;
  split(old->bytes, &both[0]);
  split(new->bytes, &both[1]);
  differ(c, &both[0], &both[1], change);
}

typedef void print(const eligo_rulebook *rulebook, uint32_t place, eligo_language language, unsigned columns, eligo_text *text);

static void compare_one(comparing *c, print *how, const char *what, const char *id, eligo_bilingual title, uint32_t before, uint32_t after) {
  eligo_text old = {0}, new = {0};
  if (before == ELIGO_NONE) {
    add(c, ELIGO_ADDED, what, id, title);
    return;
  }
  how(c->old, before, c->language, ONE_LINE, &old);
  how(c->new, after, c->language, ONE_LINE, &new);
  compare_texts(c, what, id, title, &old, &new);
  eligo_text_free(&old);
  eligo_text_free(&new);
}

/* --- the kinds of things --- */

static const char *full_id(comparing *c, const char *a, const char *b) {
  eligo_text text = {0};
  eligo_text_format(&text, "%s/%s", a, b);
  const char *copy = text.failed ? NULL : eligo_arena_copy(c->arena, text.bytes, text.length);
  eligo_text_free(&text);
  return copy == NULL ? "" : copy;
}

static uint32_t item_in(const eligo_rulebook *r, const char *standard, const char *item) {
  uint32_t found = eligo_rulebook_standard(r, standard);
  return found == ELIGO_NONE ? ELIGO_NONE : eligo_rulebook_item(r, found, item, strlen(item));
}

static void compare_items(comparing *c) {
  for (uint32_t i = 0; i < c->new->n_items; i++) {
    const eligo_item *item = &c->new->items[i];
    const char *standard = c->new->standards[item->standard].id;
    compare_one(c, eligo_print_item, "item", full_id(c, standard, item->id), item->title, item_in(c->old, standard, item->id), i);
  }
  for (uint32_t i = 0; i < c->old->n_items; i++) {
    const eligo_item *item = &c->old->items[i];
    const char *standard = c->old->standards[item->standard].id;
    if (item_in(c->new, standard, item->id) == ELIGO_NONE) add(c, ELIGO_REMOVED, "item", full_id(c, standard, item->id), item->title);
  }
}

static uint32_t named_in(const eligo_named *all, uint32_t count, const eligo_named *one) {
  for (uint32_t i = 0; i < count; i++) {
    if (strcmp(all[i].id, one->id) == 0 && strcmp(all[i].home, one->home) == 0) return i;
  }
  return ELIGO_NONE;
}

static void compare_named(comparing *c, const char *what, print *how, const eligo_named *old, uint32_t n_old, const eligo_named *new, uint32_t n_new) {
  for (uint32_t i = 0; i < n_new; i++) compare_one(c, how, what, full_id(c, new[i].home, new[i].id), new[i].title, named_in(old, n_old, &new[i]), i);
  for (uint32_t i = 0; i < n_old; i++) {
    if (named_in(new, n_new, &old[i]) == ELIGO_NONE) add(c, ELIGO_REMOVED, what, full_id(c, old[i].home, old[i].id), old[i].title);
  }
}

static void compare_products(comparing *c) {
  for (uint32_t i = 0; i < c->new->n_products; i++) {
    const eligo_product *p = &c->new->products[i];
    compare_one(c, eligo_print_product, "product", p->id, p->title, eligo_rulebook_product(c->old, p->id), i);
  }
  for (uint32_t i = 0; i < c->old->n_products; i++) {
    const eligo_product *p = &c->old->products[i];
    if (eligo_rulebook_product(c->new, p->id) == ELIGO_NONE) add(c, ELIGO_REMOVED, "product", p->id, p->title);
  }
}

/* The list of a standard's items is told by the items; its days are told here. */
static void dates_of(const eligo_standard *s, eligo_text *out) {
  char first[11] = "…", last[11] = "…";
  if (s->in_force != ELIGO_DAY_FIRST) eligo_day_print(s->in_force, first);
  if (s->until != ELIGO_DAY_LAST) eligo_day_print(s->until, last);
  eligo_text_format(out, "%s – %s\n", first, last);
  for (uint32_t i = 0; i < s->n_steps; i++) eligo_text_format(out, "%s\n", s->steps[i]);
}

static void shared_of(const eligo_rulebook *r, uint32_t node, eligo_language language, eligo_text *out) {
  if (node != ELIGO_NONE) eligo_print_node(r, node, language, ONE_LINE, out);
}

static void compare_standards(comparing *c) {
  for (uint32_t i = 0; i < c->new->n_standards; i++) {
    const eligo_standard *s = &c->new->standards[i];
    const uint32_t before = eligo_rulebook_standard(c->old, s->id);
    eligo_text old = {0}, new = {0};
    if (before == ELIGO_NONE) {
      add(c, ELIGO_ADDED, "standard", s->id, s->title);
      continue;
    }
    const eligo_standard *o = &c->old->standards[before];
    dates_of(o, &old);
    shared_of(c->old, o->common, c->language, &old);
    shared_of(c->old, o->safeguards, c->language, &old);
    dates_of(s, &new);
    shared_of(c->new, s->common, c->language, &new);
    shared_of(c->new, s->safeguards, c->language, &new);
    compare_texts(c, "standard", s->id, s->title, &old, &new);
    eligo_text_free(&old);
    eligo_text_free(&new);
  }
  for (uint32_t i = 0; i < c->old->n_standards; i++) {
    const eligo_standard *s = &c->old->standards[i];
    if (eligo_rulebook_standard(c->new, s->id) == ELIGO_NONE) add(c, ELIGO_REMOVED, "standard", s->id, s->title);
  }
}

static uint32_t fact_in(const eligo_rulebook *r, const char *name) {
  return eligo_table_get(&r->dictionary.names, name, strlen(name));
}

static void compare_facts(comparing *c) {
  for (uint32_t i = 0; i < c->new->dictionary.count; i++) {
    const eligo_fact *f = &c->new->dictionary.facts[i];
    compare_one(c, eligo_print_fact, "fact", f->name, f->title, fact_in(c->old, f->name), i);
  }
  for (uint32_t i = 0; i < c->old->dictionary.count; i++) {
    const eligo_fact *f = &c->old->dictionary.facts[i];
    if (fact_in(c->new, f->name) == ELIGO_NONE) add(c, ELIGO_REMOVED, "fact", f->name, f->title);
  }
}

static void compare_tables(comparing *c) {
  for (uint32_t i = 0; i < c->new->n_tables; i++) {
    const eligo_draft_table *t = &c->new->tables[i];
    compare_one(c, eligo_print_table, "table", t->name, t->title, eligo_table_get(&c->old->table_names, t->name, strlen(t->name)), i);
  }
  for (uint32_t i = 0; i < c->old->n_tables; i++) {
    const eligo_draft_table *t = &c->old->tables[i];
    if (eligo_table_get(&c->new->table_names, t->name, strlen(t->name)) == ELIGO_NONE) add(c, ELIGO_REMOVED, "table", t->name, t->title);
  }
}

static void compare_benefits(comparing *c) {
  for (uint32_t i = 0; i < c->new->n_benefits; i++) {
    const eligo_benefit *b = &c->new->benefits[i];
    compare_one(c, eligo_print_benefit, "benefit", b->id, b->title, eligo_table_get(&c->old->benefit_names, b->id, strlen(b->id)), i);
  }
  for (uint32_t i = 0; i < c->old->n_benefits; i++) {
    const eligo_benefit *b = &c->old->benefits[i];
    if (eligo_table_get(&c->new->benefit_names, b->id, strlen(b->id)) == ELIGO_NONE) add(c, ELIGO_REMOVED, "benefit", b->id, b->title);
  }
}

static const eligo_parameter *parameter_in(const eligo_rulebook *r, const char *name) {
  for (uint32_t i = 0; i < r->n_parameters; i++) {
    if (strcmp(r->parameters[i].name, name) == 0) return &r->parameters[i];
  }
  return NULL;
}

static void compare_parameters(comparing *c) {
  for (uint32_t i = 0; i < c->new->n_parameters; i++) {
    const eligo_parameter *p = &c->new->parameters[i], *o = parameter_in(c->old, p->name);
    eligo_rule_change *change = NULL;
    size_t capacity = 0;
    if (o == NULL) add(c, ELIGO_ADDED, "parameter", p->name, p->title);
    else if (strcmp(o->value.text, p->value.text) != 0) change = add(c, ELIGO_CHANGED, "parameter", p->name, p->title);
    if (change == NULL) continue;
    keep_line(c, change, &capacity, '-', o->value.text);
    keep_line(c, change, &capacity, '+', p->value.text);
  }
  for (uint32_t i = 0; i < c->old->n_parameters; i++) {
    const eligo_parameter *p = &c->old->parameters[i];
    if (parameter_in(c->new, p->name) == NULL) add(c, ELIGO_REMOVED, "parameter", p->name, p->title);
  }
}

static const eligo_draft_pack *pack_in(const eligo_rulebook *r, const char *id) {
  for (uint32_t i = 0; i < r->n_packs; i++) {
    if (strcmp(r->packs[i].id, id) == 0) return &r->packs[i];
  }
  return NULL;
}

static void compare_packs(comparing *c) {
  char text[200];
  for (uint32_t i = 0; i < c->new->n_packs; i++) {
    const eligo_draft_pack *p = &c->new->packs[i], *o = pack_in(c->old, p->id);
    eligo_rule_change *change = NULL;
    size_t capacity = 0;
    if (o == NULL) add(c, ELIGO_ADDED, "pack", p->id, p->title);
    else if (strcmp(o->sha256, p->sha256) != 0 || strcmp(o->version, p->version) != 0) change = add(c, ELIGO_CHANGED, "pack", p->id, p->title);
    if (change == NULL) continue;
    snprintf(text, sizeof text, "%s %.16s", o->version, o->sha256);
    keep_line(c, change, &capacity, '-', text);
    snprintf(text, sizeof text, "%s %.16s", p->version, p->sha256);
    keep_line(c, change, &capacity, '+', text);
  }
  for (uint32_t i = 0; i < c->old->n_packs; i++) {
    const eligo_draft_pack *p = &c->old->packs[i];
    if (pack_in(c->new, p->id) == NULL) add(c, ELIGO_REMOVED, "pack", p->id, p->title);
  }
}

eligo_status eligo_compare_rules(const eligo_rulebook *old, const eligo_rulebook *new, eligo_language language, eligo_arena *arena,
                                 eligo_rule_changes *out) {
  comparing c = {old, new, language, arena, {0}};
  compare_packs(&c);
  compare_standards(&c);
  compare_items(&c);
  compare_named(&c, "criteria", eligo_print_criteria, old->criteria, old->n_criteria, new->criteria, new->n_criteria);
  compare_named(&c, "edition", eligo_print_edition, old->editions, old->n_editions, new->editions, new->n_editions);
  compare_products(&c);
  compare_tables(&c);
  compare_benefits(&c);
  compare_parameters(&c);
  compare_facts(&c);
  *out = c.found;
  return arena->failed ? ELIGO_MEMORY : ELIGO_OK;
}
