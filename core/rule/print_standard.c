/* A whole standard on a page, and whatever else has a name. */
#include "rule/printer.h"

#include <string.h>

enum { STEP = 2, WIDEST_ID = 14 };

static void date_line(eligo_printer *p, const char *en, const char *zh, eligo_day day) {
  if (day == ELIGO_DAY_FIRST || day == ELIGO_DAY_LAST) return;
  eligo_print_say(p, en, zh);
  eligo_print_day(p, day);
  eligo_page_end(&p->page, STEP, STEP);
}

static void names_line(eligo_printer *p, const char *en, const char *zh, const char *const *names,
                       uint32_t count, const eligo_bilingual *titles) {
  if (count == 0) return;
  eligo_print_say(p, en, zh);
  for (uint32_t i = 0; i < count; i++) {
    if (i > 0) eligo_print_say(p, ", ", "、");
    const char *title = titles == NULL ? NULL : eligo_print_title(p, titles[i], NULL);
    eligo_page_say(&p->page, title == NULL ? eligo_step_title(names[i], p->language) : title);
  }
  eligo_page_end(&p->page, STEP, 2 * STEP);
}

static void head(eligo_printer *p, const eligo_standard *s) {
  eligo_page_say_in(&p->page, ELIGO_BOLD, eligo_print_title(p, s->title, s->id));
  eligo_page_end(&p->page, 0, STEP);
  eligo_page_say(&p->page, s->id);
  if (s->source != NULL) eligo_page_say(&p->page, " · ");
  eligo_page_say(&p->page, s->source);
  eligo_page_end(&p->page, STEP, STEP);
  date_line(p, "Published: ", "公布日期：", s->published);
  date_line(p, "In force from: ", "施行日期：", s->in_force);
  date_line(p, "Until: ", "有效期至：", s->until);
  names_line(p, "Steps: ", "步骤：", s->steps, s->n_steps, s->step_titles);
  names_line(p, "Grades, best first: ", "等级（由优至劣）：", s->grades, s->n_grades, NULL);
  names_line(p, "Objectives: ", "目标：", s->objectives, s->n_objectives, NULL);
  if (!s->complete) return;
  eligo_print_say(p, "Complete: what no item covers is not eligible.",
                  "清单完整：未列入的用途不符合条件。");
  eligo_page_end(&p->page, STEP, STEP);
}

static void shared(eligo_printer *p, const eligo_standard *s, uint32_t node, const char *step) {
  if (node == ELIGO_NONE) return;
  eligo_print_heading(p, eligo_standard_step_title(s, step, p->language));
  eligo_print_members(p, node, STEP);
}

static void id_line(eligo_printer *p, const char *id, const char *title) {
  eligo_page_say_in(&p->page, ELIGO_BOLD, id);
  eligo_page_pad(&p->page, WIDEST_ID);
  eligo_page_say(&p->page, title);
  eligo_page_end(&p->page, STEP, STEP + WIDEST_ID);
}

void eligo_print_standard_head(const eligo_rulebook *rulebook, uint32_t standard,
                               eligo_language language, unsigned columns, eligo_text *text) {
  eligo_printer p = eligo_printer_begin(rulebook, language, columns, text);
  head(&p, &rulebook->standards[standard]);
  eligo_page_free(&p.page);
}

void eligo_print_standard(const eligo_rulebook *rulebook, uint32_t standard,
                          eligo_language language, unsigned columns, eligo_text *text) {
  eligo_printer p = eligo_printer_begin(rulebook, language, columns, text);
  const eligo_standard *s = &rulebook->standards[standard];
  head(&p, s);
  shared(&p, s, s->common, "common");
  shared(&p, s, s->safeguards, "safeguards");
  eligo_print_heading(&p, language == ELIGO_EN ? "Items" : "项目");
  for (uint32_t i = 0; i < s->n_items; i++) {
    const eligo_item *item = &rulebook->items[s->first_item + i];
    id_line(&p, item->id, eligo_print_title(&p, item->title, NULL));
  }
  bool begun = false;
  for (uint32_t i = 0; i < rulebook->n_criteria; i++) {
    const eligo_named *criteria = &rulebook->criteria[i];
    if (strcmp(criteria->home, s->id) != 0) continue;
    if (!begun) eligo_print_heading(&p, language == ELIGO_EN ? "Shared criteria" : "通用标准");
    begun = true;
    id_line(&p, criteria->id, eligo_print_title(&p, criteria->title, NULL));
  }
  eligo_page_free(&p.page);
}

/* --- by name --- */

typedef struct request {
  const eligo_rulebook *rulebook;
  const char *id;
  eligo_language language;
  unsigned columns;
  eligo_text *text;
} request;

static bool criterion_named(const request *q) {
  const eligo_rulebook *r = q->rulebook;
  uint32_t node = eligo_rulebook_node(r, q->id);
  if (node == ELIGO_NONE) return false;
  if (r->nodes[node].kind == ELIGO_N_ITEM) {
    eligo_print_item(r, r->nodes[node].data, q->language, q->columns, q->text);
    return true;
  }
  for (uint32_t i = 0; i < r->n_criteria; i++) {
    if (r->criteria[i].node != node) continue;
    eligo_print_criteria(r, i, q->language, q->columns, q->text);
    return true;
  }
  eligo_print_node(r, node, q->language, q->columns, q->text);
  return true;
}

/* "4.5" or "appendix.a" without a standard: every one that is called so. */
static bool short_names(const request *q) {
  const eligo_rulebook *r = q->rulebook;
  bool found = false;
  for (uint32_t i = 0; i < r->n_items; i++) {
    if (strcmp(r->items[i].id, q->id) != 0) continue;
    if (found) eligo_text_char(q->text, '\n');
    eligo_print_item(r, i, q->language, q->columns, q->text);
    found = true;
  }
  for (uint32_t i = 0; i < r->n_criteria; i++) {
    if (strcmp(r->criteria[i].id, q->id) != 0) continue;
    if (found) eligo_text_char(q->text, '\n');
    eligo_print_criteria(r, i, q->language, q->columns, q->text);
    found = true;
  }
  return found;
}

static uint32_t in(const eligo_table *table, const char *id) {
  return eligo_table_get(table, id, strlen(id));
}

static bool whole_named(const request *q) {
  const eligo_rulebook *r = q->rulebook;
  uint32_t standard = in(&r->standard_names, q->id), product = in(&r->product_names, q->id);
  uint32_t edition = in(&r->edition_names, q->id), fact = in(&r->dictionary.names, q->id);
  uint32_t table = in(&r->table_names, q->id), benefit = in(&r->benefit_names, q->id);
  if (standard != ELIGO_NONE)
    eligo_print_standard(r, standard, q->language, q->columns, q->text);
  else if (product != ELIGO_NONE)
    eligo_print_product(r, product, q->language, q->columns, q->text);
  else if (edition != ELIGO_NONE)
    eligo_print_edition(r, edition, q->language, q->columns, q->text);
  else if (table != ELIGO_NONE)
    eligo_print_table(r, table, q->language, q->columns, q->text);
  else if (benefit != ELIGO_NONE)
    eligo_print_benefit(r, benefit, q->language, q->columns, q->text);
  else if (fact != ELIGO_NONE)
    eligo_print_fact(r, fact, q->language, q->columns, q->text);
  else
    return false;
  return true;
}

static const char *nearest_to(const eligo_rulebook *r, const char *id) {
  const eligo_table *tables[] = {&r->standard_names, &r->product_names, &r->edition_names, &r->ids,
                                 &r->dictionary.names, &r->table_names, &r->benefit_names};
  for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
    const char *near = eligo_table_nearest(tables[i], id, strlen(id));
    if (near != NULL) return near;
  }
  return NULL;
}

bool eligo_print_named(const eligo_rulebook *rulebook, const char *id, eligo_language language,
                       unsigned columns, eligo_text *text, const char **nearest) {
  const request q = {rulebook, id, language, columns, text};
  if (nearest != NULL) *nearest = NULL;
  if (whole_named(&q) || criterion_named(&q) || short_names(&q)) return true;
  if (nearest != NULL) *nearest = nearest_to(rulebook, id);
  return false;
}
