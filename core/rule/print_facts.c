/* What a rule needs to know and what it cites: the facts below some nodes, each once, and the
 * documents. */
#include "rule/printer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STEP = 2 };

/* --- gathering --- */

typedef struct need {
  const eligo_rulebook *rulebook;
  uint8_t *seen;   /* by fact */
  uint32_t *facts; /* in the order of the rule */
  uint32_t n_facts;
  uint8_t *met; /* by node: referred to */
} need;

static void gather(need *g, uint32_t node);

static void add_fact(need *g, uint32_t fact) {
  if (fact == ELIGO_NONE || g->seen[fact]) return;
  g->seen[fact] = 1;
  g->facts[g->n_facts++] = fact;
  uint32_t derived = g->rulebook->dictionary.facts[fact].derived;
  if (derived != ELIGO_NONE) gather(g, derived);
}

static void gather(need *g, uint32_t node) {
  const eligo_rulebook *r = g->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (n->kind != ELIGO_N_STANDARD) add_fact(g, n->fact);
  if (n->kind == ELIGO_N_MEETS && n->data < r->n_nodes) g->met[n->data] = 1;
  for (uint32_t i = 0; n->kind == ELIGO_N_LUA && i < r->functions[n->data].n_facts; i++)
    add_fact(g, r->functions[n->data].facts[i]);
  for (uint32_t i = 0; i < n->n_kids; i++) gather(g, eligo_kid(r, node, i));
}

/* --- one fact --- */

static void kind_say(eligo_printer *p, const eligo_fact *fact) {
  static const char *const kinds[][ELIGO_LANGUAGES] = {
      [ELIGO_FLAG] = {"yes or no", "是或否"},
      [ELIGO_NUMBER] = {"number", "数值"},
      [ELIGO_AMOUNT] = {"amount of money", "金额"},
      [ELIGO_CHOICE] = {"one of", "单选"},
      [ELIGO_CHOICES] = {"any of", "多选"},
      [ELIGO_SCALE] = {"grade, best first", "等级，由优至劣"},
      [ELIGO_TEXT] = {"text", "文本"},
      [ELIGO_DATE] = {"date", "日期"},
      [ELIGO_RECORDS] = {"list", "清单"}};
  eligo_print_say(p, kinds[fact->kind][0], kinds[fact->kind][1]);
  if (fact->kind != ELIGO_NUMBER || fact->unit_text == NULL || fact->unit_text[0] == '\0') return;
  eligo_print_say(p, " in ", "，单位：");
  eligo_page_solid(&p->page, fact->unit_text);
}

static void owner_say(eligo_printer *p, const eligo_fact *fact) {
  static const char *const owners[][ELIGO_LANGUAGES] = {
      [ELIGO_OF_FIRM] = {"of the firm", "企业"},
      [ELIGO_OF_REQUEST] = {"of the request", "申请"},
      [ELIGO_OF_USE] = {"of the use", "资金用途"}};
  eligo_page_say(&p->page, " · ");
  if (fact->owner != ELIGO_OF_RECORD) {
    eligo_print_say(p, owners[fact->owner][0], owners[fact->owner][1]);
    return;
  }
  eligo_print_say(p, "of each row of ", "清单各行：");
  eligo_print_fact_title(p, fact->list);
}

static void values_say(eligo_printer *p, const eligo_fact *fact, unsigned indent) {
  if (fact->n_values == 0) return;
  for (uint32_t v = 0; v < fact->n_values; v++) {
    const char *name = fact->values[v].name,
               *title = eligo_print_title(p, fact->values[v].title, NULL);
    if (v > 0) eligo_print_say(p, ", ", "、");
    eligo_page_say(&p->page, name);
    if (title == NULL || strcmp(title, name) == 0) continue;
    eligo_print_say(p, " (", "（");
    eligo_page_say(&p->page, title);
    eligo_print_say(p, ")", "）");
  }
  eligo_print_end(p, indent, indent);
}

static void line_say(eligo_printer *p, const char *en, const char *zh, eligo_bilingual text,
                     unsigned indent) {
  const char *own = eligo_print_title(p, text, NULL);
  if (own == NULL) return;
  eligo_print_say(p, en, zh);
  eligo_page_say(&p->page, own);
  eligo_print_end(p, indent, indent + STEP);
}

/* In a document a fact has a place of its own: there its title is a heading, elsewhere its name leads to it. */
void eligo_print_fact_lines(eligo_printer *p, uint32_t index, unsigned indent) {
  const eligo_fact *fact = &p->rulebook->dictionary.facts[index];
  const bool own = p->in_document && indent == 0, named = p->in_document && indent > 0;
  eligo_page_say_in(&p->page, ELIGO_BOLD, eligo_print_title(p, fact->title, fact->name));
  if (own) eligo_page_end(&p->page, 0, 0);
  else eligo_page_say(&p->page, "  ");
  eligo_page_style(&p->page, ELIGO_DIM);
  eligo_page_say(&p->page, fact->name);
  if (!named) {
    eligo_page_say(&p->page, " · ");
    kind_say(p, fact);
    owner_say(p, fact);
  }
  eligo_print_end(p, own ? STEP : indent, indent + 2 * STEP);
  if (named) return;
  indent += 2 * STEP;
  values_say(p, fact, indent);
  if (fact->derived != ELIGO_NONE) {
    eligo_print_say(p, "computed: ", "计算公式：");
    eligo_print_term(p, fact->derived);
    eligo_print_end(p, indent, indent + STEP);
  }
  line_say(p, "", "", fact->question, indent);
  line_say(p, "Evidence: ", "证明材料：", fact->evidence, indent);
}

/* What is referred to has facts of its own and a page of its own. */
static void references(eligo_printer *p, const need *g) {
  const eligo_rulebook *r = p->rulebook;
  bool begun = false;
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    if (!g->met[i] || r->notes[i].id == NULL) continue;
    if (!begun) eligo_print_heading(p, p->language == ELIGO_EN ? "Referred to" : "引用的标准");
    begun = true;
    eligo_page_say(&p->page, r->notes[i].id);
    const char *title = eligo_print_title(p, r->notes[i].title, NULL);
    if (title != NULL) eligo_page_say(&p->page, "  ");
    eligo_page_say(&p->page, title);
    eligo_print_end(p, STEP, 2 * STEP);
  }
}

static void print_need(eligo_printer *p, need *g, const uint32_t *roots, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) gather(g, roots[i]);
  if (g->n_facts > 0) eligo_print_heading(p, p->language == ELIGO_EN ? "Facts needed" : "所需信息");
  for (uint32_t i = 0; i < g->n_facts; i++) eligo_print_fact_lines(p, g->facts[i], STEP);
  if (!p->in_document) references(p, g);
}

void eligo_print_needs(eligo_printer *p, const uint32_t *roots, uint32_t count) {
  uint32_t known = p->rulebook->dictionary.count;
  need g = {.rulebook = p->rulebook,
            .seen = calloc(known + 1, 1),
            .facts = calloc(known + 1, sizeof *g.facts),
            .met = calloc(p->rulebook->n_nodes + 1, 1)};
  if (g.seen == NULL || g.facts == NULL || g.met == NULL)
    p->page.out->failed = true;
  else
    print_need(p, &g, roots, count);
  free(g.seen);
  free(g.facts);
  free(g.met);
}

/* --- documents --- */

static bool begins_with(const char *source, const char *id) {
  size_t length = strlen(id);
  if (source == NULL || strncmp(source, id, length) != 0) return false;
  return source[length] == '\0' || source[length] == ' ' || source[length] == ',';
}

/* "2021/2139" and "2021/2139 as amended" may both be documents: the longer name is meant. */
static const eligo_draft_document *document_of(const eligo_rulebook *r, const char *source) {
  const eligo_draft_document *best = NULL;
  for (uint32_t i = 0; i < r->n_packs; i++) {
    for (size_t d = 0; d < r->packs[i].n_sources; d++) {
      const eligo_draft_document *one = &r->packs[i].sources[d];
      if (begins_with(source, one->id) && (best == NULL || strlen(one->id) > strlen(best->id)))
        best = one;
    }
  }
  return best;
}

static bool cites(const eligo_rulebook *r, uint32_t node, const eligo_draft_document *document) {
  if (r->notes[node].source != NULL && document_of(r, r->notes[node].source) == document)
    return true;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    if (cites(r, eligo_kid(r, node, i), document)) return true;
  }
  return false;
}

static bool any_cites(const eligo_rulebook *r, const uint32_t *roots, uint32_t count,
                      const char *source, const eligo_draft_document *document) {
  if (source != NULL && document_of(r, source) == document) return true;
  for (uint32_t i = 0; i < count; i++) {
    if (cites(r, roots[i], document)) return true;
  }
  return false;
}

void eligo_print_sources(eligo_printer *p, const uint32_t *roots, uint32_t count,
                         const char *source) {
  const eligo_rulebook *r = p->rulebook;
  bool begun = false;
  for (uint32_t i = 0; i < r->n_packs && !p->in_document; i++) {
    for (size_t d = 0; d < r->packs[i].n_sources; d++) {
      const eligo_draft_document *document = &r->packs[i].sources[d];
      if (!any_cites(r, roots, count, source, document)) continue;
      if (!begun) eligo_print_heading(p, p->language == ELIGO_EN ? "Sources" : "依据");
      begun = true;
      eligo_page_say_in(&p->page, ELIGO_BOLD, document->id);
      const char *title = eligo_print_title(p, document->title, NULL);
      if (title != NULL) eligo_page_say(&p->page, "  ");
      eligo_page_say(&p->page, title);
      eligo_print_end(p, STEP, 2 * STEP);
    }
  }
}
