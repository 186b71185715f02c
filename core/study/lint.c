#include "study/lint_inside.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef eligo_linting lint;
#define say eligo_lint_say

void eligo_lint_say(eligo_linting *l, const char *id, eligo_place place, const char *format, ...) {
  char text[600];
  va_list list;
  va_start(list, format);
  vsnprintf(text, sizeof text, format, list);
  va_end(list);
  eligo_finding *moved =
      eligo_arena_grow(l->arena, l->found.at, l->found.count, &l->found.capacity, sizeof *moved);
  const char *copy = eligo_arena_copy(l->arena, text, strlen(text));
  if (moved == NULL || copy == NULL) return;
  l->found.at = moved;
  moved[l->found.count++] = (eligo_finding){.id = id, .place = place, .message = copy};
}

void eligo_lint_shown(eligo_linting *l, const char *fact, const char *value) {
  const char *copy = eligo_arena_copy(l->arena, value, strlen(value));
  if (copy == NULL || l->found.count == 0) return;
  l->found.at[l->found.count - 1].fact = fact;
  l->found.at[l->found.count - 1].value = copy;
}

/* --- what nothing uses --- */

typedef struct usage {
  bool *facts, *parameters, *papers, *duties;
} usage;

static bool *flags(lint *l, uint32_t count) {
  return eligo_arena_zero(l->arena, count + (size_t)1, sizeof(bool));
}

static void use_fact(const lint *l, usage *u, uint32_t fact) {
  if (fact >= l->rulebook->dictionary.count) return;
  u->facts[fact] = true;
  uint32_t list = l->rulebook->dictionary.facts[fact].list;
  if (list < l->rulebook->dictionary.count) u->facts[list] = true;
}

static void use_nodes(const lint *l, usage *u) {
  const eligo_rulebook *r = l->rulebook;
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    const eligo_node *n = &r->nodes[i];
    if (n->kind != ELIGO_N_STANDARD) use_fact(l, u, n->fact); /* there it counts a step */
    bool parameter = n->kind == ELIGO_N_FACT && n->fact == ELIGO_NONE;
    if (parameter && n->data < r->n_parameters) u->parameters[n->data] = true;
  }
  for (uint32_t i = 0; i < r->n_functions; i++) {
    for (uint32_t k = 0; k < r->functions[i].n_facts; k++) use_fact(l, u, r->functions[i].facts[k]);
  }
}

static void use_products(const lint *l, usage *u) {
  const eligo_rulebook *r = l->rulebook;
  for (uint32_t i = 0; i < r->n_products; i++) {
    const eligo_product *p = &r->products[i];
    use_fact(l, u, p->dated_by);
    use_fact(l, u, p->total);
    for (uint32_t k = 0; k < p->n_papers; k++) u->papers[p->papers[k]] = true;
    for (uint32_t k = 0; k < p->n_duties; k++) u->duties[p->duties[k]] = true;
  }
}

/* Texts, and the dates of a request, tell a reader which firm and deal it is; a rule hardly ever tests one. */
static void find_unused_facts(lint *l, const usage *u) {
  const eligo_dictionary *d = &l->rulebook->dictionary;
  for (uint32_t i = 0; i < d->count; i++) {
    const bool tells = d->facts[i].kind == ELIGO_TEXT || (d->facts[i].kind == ELIGO_DATE && d->facts[i].owner == ELIGO_OF_REQUEST);
    if (u->facts[i] || tells) continue;
    say(l, "unused-fact", d->facts[i].place,
        "no rule asks for the fact '%s'; use it or take it out", d->facts[i].name);
  }
}

static void find_unused(lint *l) {
  const eligo_rulebook *r = l->rulebook;
  usage u = {flags(l, r->dictionary.count), flags(l, r->n_parameters), flags(l, r->n_papers),
             flags(l, r->n_duties)};
  const eligo_place nowhere = {NULL, 0};
  if (u.facts == NULL || u.parameters == NULL || u.papers == NULL || u.duties == NULL) return;
  use_nodes(l, &u);
  use_products(l, &u);
  use_fact(l, &u, r->dictionary.request_amount);
  use_fact(l, &u, r->dictionary.use_amount);
  use_fact(l, &u, r->dictionary.firm_revenue);
  find_unused_facts(l, &u);
  for (uint32_t i = 0; i < r->n_parameters; i++) {
    if (!u.parameters[i])
      say(l, "unused-parameter", r->parameters[i].place,
          "no rule uses the parameter '%s'; use it or take it out", r->parameters[i].name);
  }
  for (uint32_t i = 0; i < r->n_tables; i++) {
    if (!r->tables[i].used)
      say(l, "unused-table", r->tables[i].place, "no rule looks up the table '%s'; use it or take it out", r->tables[i].name);
  }
  for (uint32_t i = 0; i < r->n_papers; i++) {
    if (!u.papers[i])
      say(l, "unused-paper", nowhere,
          "no product asks for the paper '%s'; name it in one or take it out", r->papers[i].name);
  }
  for (uint32_t i = 0; i < r->n_duties; i++) {
    if (!u.duties[i])
      say(l, "unused-duty", nowhere,
          "no product lays down the duty '%s'; name it in one or take it out", r->duties[i].name);
  }
}

/* --- sources --- */

static bool cites(const char *source, const char *document) {
  if (source == NULL) return false;
  size_t length = strlen(document);
  if (strncmp(source, document, length) != 0) return false;
  char next = source[length];
  return !((next >= '0' && next <= '9') || (next >= 'a' && next <= 'z') ||
           (next >= 'A' && next <= 'Z'));
}

static bool is_cited(const eligo_rulebook *r, const char *document) {
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    if (cites(r->notes[i].source, document)) return true;
  }
  for (uint32_t i = 0; i < r->n_items; i++) {
    if (cites(r->items[i].source, document)) return true;
  }
  for (uint32_t i = 0; i < r->n_standards; i++) {
    if (cites(r->standards[i].source, document)) return true;
  }
  for (uint32_t i = 0; i < r->n_products; i++) {
    if (cites(r->products[i].source, document)) return true;
  }
  for (uint32_t i = 0; i < r->n_criteria; i++) {
    if (cites(r->criteria[i].source, document)) return true;
  }
  for (uint32_t i = 0; i < r->n_editions; i++) {
    if (cites(r->editions[i].source, document)) return true;
  }
  for (uint32_t i = 0; i < r->n_parameters; i++) {
    if (cites(r->parameters[i].source, document)) return true;
  }
  for (uint32_t i = 0; i < r->n_papers; i++) {
    if (cites(r->papers[i].source, document)) return true;
  }
  for (uint32_t i = 0; i < r->n_duties; i++) {
    if (cites(r->duties[i].source, document)) return true;
  }
  return false;
}

static void find_sources(lint *l) {
  const eligo_rulebook *r = l->rulebook;
  for (uint32_t i = 0; i < r->n_packs; i++) {
    for (size_t k = 0; k < r->packs[i].n_sources; k++) {
      const char *document = r->packs[i].sources[k].id;
      if (is_cited(r, document)) continue;
      say(l, "source-not-cited", r->packs[i].place, "nothing cites '%s', a source of the pack '%s'",
          document, r->packs[i].id);
    }
  }
}

/* --- options that have not begun --- */

static bool begins_only(const eligo_rulebook *r, uint32_t node) {
  const eligo_node *n = &r->nodes[node];
  bool wraps = (n->kind == ELIGO_N_POINT || n->kind == ELIGO_N_ALL_OF) && n->n_kids == 1;
  if (wraps) return begins_only(r, eligo_kid(r, node, 0));
  return n->kind == ELIGO_N_WINDOW && r->days[n->data] != ELIGO_DAY_FIRST &&
         r->days[n->data + 1] == ELIGO_DAY_LAST;
}

/* Before its day a `from` does not apply: as a grade or a branch it then asks nothing, where the
 * law offers nothing. */
static void find_from_alone(lint *l) {
  const eligo_rulebook *r = l->rulebook;
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    const eligo_node *n = &r->nodes[i];
    bool grade = n->kind == ELIGO_N_GRADE && n->n_kids == 1;
    for (uint32_t k = 0; k < n->n_kids && (grade || n->kind == ELIGO_N_BY); k++) {
      uint32_t kid = eligo_kid(r, i, k);
      if (!begins_only(r, kid)) continue;
      say(l, "from-alone", r->notes[kid].place,
          "`from` alone as %s asks nothing before its day; write by_date { from(…, never {…}), "
          "from(…) }",
          grade ? "a grade" : "a branch of `by`");
    }
  }
}

/* --- cases --- */

/* The item that an id belongs to, or ELIGO_NONE. Ids of items hold no slash. */
static uint32_t item_of(const eligo_rulebook *r, const char *id) {
  const char *slash = strchr(id, '/'), *end = slash == NULL ? NULL : strchr(slash + 1, '/');
  if (end == NULL) return ELIGO_NONE;
  uint32_t standard = eligo_table_get(&r->standard_names, id, (size_t)(slash - id));
  if (standard == ELIGO_NONE) return ELIGO_NONE;
  return eligo_rulebook_item(r, standard, slash + 1, (size_t)(end - slash) - 1);
}

static void find_untested(lint *l, uint32_t node) {
  const eligo_rulebook *r = l->rulebook;
  const char *id = r->notes[node].id;
  eligo_outcomes possible = eligo_coverage_possible(r, node), seen = l->coverage->nodes[node] & ELIGO_SEEN_ASKED;
  if (seen == 0)
    say(l, "criterion-without-case", r->notes[node].place, "no case reaches '%s'", id);
  else if ((possible & ~seen & ELIGO_MET) != 0)
    say(l, "criterion-never-met", r->notes[node].place, "no case meets '%s'", id);
  else if ((possible & ~seen & ELIGO_NOT_MET) != 0)
    say(l, "criterion-never-failed", r->notes[node].place, "no case fails '%s'", id);
}

static void find_cases(lint *l) {
  const eligo_rulebook *r = l->rulebook;
  if (l->coverage == NULL) return;
  for (uint32_t i = 0; i < r->n_items; i++) {
    if (l->coverage->items[i] == 0)
      say(l, "activity-without-case", r->items[i].place, "no case tests '%s/%s'",
          r->standards[r->items[i].standard].id, r->items[i].id);
  }
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    if (!eligo_coverage_counts(r, i)) continue;
    uint32_t item = item_of(r, r->notes[i].id);
    if (item == ELIGO_NONE || l->coverage->items[item] > 0) find_untested(l, i);
  }
}

static int by_place(const void *a, const void *b) {
  const eligo_finding *x = a, *y = b;
  int order = strcmp(x->place.file == NULL ? "" : x->place.file,
                     y->place.file == NULL ? "" : y->place.file);
  if (order == 0) order = (x->place.line > y->place.line) - (x->place.line < y->place.line);
  if (order == 0) order = strcmp(x->id, y->id);
  return order != 0 ? order : strcmp(x->message, y->message);
}

eligo_status eligo_lint(const eligo_rulebook *rulebook, const eligo_coverage *coverage, const eligo_cases *cases,
                        eligo_arena *arena, eligo_findings *out) {
  lint l = {.rulebook = rulebook, .coverage = coverage, .arena = arena};
  find_unused(&l);
  find_sources(&l);
  find_from_alone(&l);
  eligo_lint_logic(&l);
  eligo_lint_texts(&l);
  find_cases(&l);
  eligo_status status = cases == NULL ? ELIGO_OK : eligo_lint_items(&l, cases);
  if (status != ELIGO_OK || arena->failed) return status == ELIGO_OK ? ELIGO_MEMORY : status;
  if (l.found.count > 1) qsort(l.found.at, l.found.count, sizeof *l.found.at, by_place);
  *out = l.found;
  return ELIGO_OK;
}
