/* Citations and translations. */
#include "study/lint_inside.h"

#include <string.h>

/* One language without the other; neither is no fault here, since the loader asks for what must be there. */
static void check_title(eligo_linting *l, eligo_bilingual title, eligo_place place, const char *what, const char *name) {
  const bool en = title.in[ELIGO_EN] != NULL, zh = title.in[ELIGO_ZH] != NULL;
  if (en == zh) return;
  eligo_lint_say(l, "no-translation", place, "%s '%s' has no %s text", what, name, en ? "Chinese" : "English");
}

static void check_facts(eligo_linting *l) {
  const eligo_dictionary *d = &l->rulebook->dictionary;
  for (uint32_t i = 0; i < d->count; i++) {
    const eligo_fact *f = &d->facts[i];
    check_title(l, f->title, f->place, "the fact", f->name);
    check_title(l, f->question, f->place, "the question of", f->name);
    check_title(l, f->evidence, f->place, "the evidence of", f->name);
    for (uint32_t v = 0; v < f->n_values; v++) check_title(l, f->values[v].title, f->place, "the value", f->values[v].name);
  }
}

static bool is_asked(const eligo_node *n) {
  return n->type == ELIGO_T_CRITERION && n->kind <= ELIGO_N_NEVER && n->kind != ELIGO_N_NONE;
}

static void check_nodes(eligo_linting *l) {
  const eligo_rulebook *r = l->rulebook;
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    const eligo_note *note = &r->notes[i];
    char citation[400];
    const char *name = note->id != NULL ? note->id : note->label != NULL ? note->label : "a criterion";
    check_title(l, note->title, note->place, "the title of", name);
    if (note->place.file == NULL || !is_asked(&r->nodes[i]) || note->id == NULL || eligo_rulebook_node(r, note->id) != i) continue;
    if (*eligo_rulebook_citation(r, i, citation, sizeof citation) == '\0')
      eligo_lint_say(l, "no-citation", note->place, "'%s' cites nothing; give it, or what it stands in, a source", name);
  }
}

static void check_rest(eligo_linting *l) {
  const eligo_rulebook *r = l->rulebook;
  for (uint32_t i = 0; i < r->n_items; i++) check_title(l, r->items[i].title, r->items[i].place, "the item", r->items[i].id);
  for (uint32_t i = 0; i < r->n_products; i++) check_title(l, r->products[i].title, r->products[i].place, "the product", r->products[i].id);
  for (uint32_t i = 0; i < r->n_parameters; i++) {
    const eligo_parameter *p = &r->parameters[i];
    check_title(l, p->title, p->place, "the parameter", p->name);
    if (p->source == NULL) eligo_lint_say(l, "no-citation", p->place, "the parameter '%s' cites nothing", p->name);
  }
}

void eligo_lint_texts(eligo_linting *l) {
  check_facts(l);
  check_nodes(l);
  check_rest(l);
}
