/* The pages: an item, a standard, a product …, each with its title, its criteria, what they need
 * and what they cite. */
#include "rule/printer.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { STEP = 2 };

void eligo_print_say(eligo_printer *p, const char *en, const char *zh) {
  eligo_page_say(&p->page, p->language == ELIGO_EN ? en : zh);
}

const char *eligo_print_title(const eligo_printer *p, eligo_bilingual title,
                              const char *otherwise) {
  if (title.in[p->language] != NULL) return title.in[p->language];
  const char *other = title.in[p->language == ELIGO_EN ? ELIGO_ZH : ELIGO_EN];
  return other != NULL ? other : otherwise;
}

void eligo_print_colon(eligo_printer *p) {
  eligo_print_say(p, ": ", "：");
}

void eligo_print_end(eligo_printer *p, unsigned first, unsigned hang) {
  char citation[400];
  if (p->cited != ELIGO_NONE) {
    eligo_rulebook_citation(p->rulebook, p->cited, citation, sizeof citation);
    p->cited = ELIGO_NONE;
    if (citation[0] != '\0' && citation[0] != ' ') { /* labels alone are no citation */
      eligo_page_style(&p->page, ELIGO_DIM);
      eligo_page_say(&p->page, "  [");
      eligo_page_say(&p->page, citation);
      eligo_page_say(&p->page, "]");
    }
  }
  eligo_page_end(&p->page, first, hang);
}

void eligo_print_heading(eligo_printer *p, const char *text) {
  eligo_page_gap(&p->page);
  eligo_page_say_in(&p->page, ELIGO_BOLD, text);
  eligo_page_end(&p->page, 0, STEP);
}

bool eligo_label_is_of_law(const char *label) {
  size_t length = strlen(label);
  bool letter = length == 1 && label[0] >= 'A' && label[0] <= 'z';
  bool roman = length > 0 && strspn(label, "ivx") == length;
  bool number = label[0] >= '0' && label[0] <= '9' && length <= 8;
  return letter || roman || number;
}

const char *eligo_step_title(const char *step, eligo_language language) {
  static const struct {
    const char *name, *in[ELIGO_LANGUAGES];
  } steps[] = {{"excluded", {"Exclusions", "排除情形"}},
               {"scope", {"Scope", "适用范围"}},
               {"contribution", {"Substantial contribution", "实质性贡献"}},
               {"no_harm", {"No significant harm", "无重大损害"}},
               {"common", {"Common conditions", "共同条件"}},
               {"safeguards", {"Minimum safeguards", "最低保障"}},
               {"also", {"Own conditions of an overlay", "附加条件"}},
               {"mitigation", {"climate change mitigation", "减缓气候变化"}},
               {"adaptation", {"climate change adaptation", "适应气候变化"}},
               {"water", {"water", "水资源"}},
               {"circular", {"circular economy", "循环经济"}},
               {"pollution", {"pollution", "污染防治"}},
               {"biodiversity", {"biodiversity", "生物多样性"}}};
  for (size_t i = 0; i < sizeof steps / sizeof *steps; i++) {
    if (strcmp(steps[i].name, step) == 0) return steps[i].in[language];
  }
  return step;
}

eligo_printer eligo_printer_begin(const eligo_rulebook *rulebook, eligo_language language,
                                  unsigned columns, eligo_text *text) {
  return (eligo_printer){.rulebook = rulebook,
                         .language = language,
                         .page = eligo_page_new(text, columns, false),
                         .cited = ELIGO_NONE,
                         .in_document = columns == ELIGO_FOR_DOCUMENT};
}

static void top(eligo_printer *p, const char *first, const char *title, const char *id,
                const char *source) {
  eligo_page_style(&p->page, ELIGO_BOLD);
  eligo_page_say(&p->page, first);
  if (first != NULL && title != NULL) eligo_page_say(&p->page, "  ");
  eligo_page_say(&p->page, title);
  eligo_page_end(&p->page, 0, STEP);
  eligo_page_style(&p->page, ELIGO_DIM);
  eligo_page_say(&p->page, id);
  if (source != NULL) eligo_page_say(&p->page, " · ");
  eligo_page_say(&p->page, source);
  eligo_page_end(&p->page, STEP, STEP);
}

/* All criteria of a root, without a heading of their own where the root is a plain list. */
static void body(eligo_printer *p, uint32_t node) {
  const eligo_node *n = &p->rulebook->nodes[node];
  unsigned indent = 2 * STEP;
  if (n->kind == ELIGO_N_NONE_OF) {
    eligo_print_say(p, "none of these:", "不得有以下任何情形：");
    eligo_print_end(p, STEP, 2 * STEP);
  } else if (n->kind == ELIGO_N_ALL_OF && n->n_kids > 1) {
    eligo_print_say(p, "all of these:", "以下各项均须满足：");
    eligo_print_end(p, STEP, 2 * STEP);
  } else if (n->kind == ELIGO_N_GRADED) {
    indent = STEP;
  } else {
    eligo_print_rest(p, node, STEP);
    return;
  }
  eligo_print_members(p, node, indent);
}

/* --- items --- */

static void covers(eligo_printer *p, const eligo_item *item) {
  const eligo_dictionary *dictionary = &p->rulebook->dictionary;
  if (item->n_covers == 0) return;
  eligo_print_say(p, "Covers: ", "涵盖：");
  for (uint32_t i = 0; i < item->n_covers; i++) {
    const eligo_activity_name *activity = &dictionary->activities[item->covers[i]];
    if (i > 0) eligo_print_say(p, ", ", "、");
    eligo_page_say(&p->page, eligo_print_title(p, activity->title, activity->name));
    eligo_print_say(p, " (", "（");
    eligo_page_solid(&p->page, activity->name);
    eligo_print_say(p, ")", "）");
  }
  eligo_print_end(p, STEP, 2 * STEP);
}

static void codes(eligo_printer *p, const eligo_item *item) {
  if (item->n_codes == 0) return;
  eligo_print_say(p, "Industry codes (hints): ", "行业代码（仅供参考）：");
  for (uint32_t i = 0; i < item->n_codes; i++) {
    bool new_scheme = i == 0 || strcmp(item->codes[i - 1].scheme, item->codes[i].scheme) != 0;
    if (i > 0) eligo_page_say(&p->page, new_scheme ? "; " : ", ");
    if (new_scheme) eligo_page_say(&p->page, item->codes[i].scheme);
    if (new_scheme) eligo_page_say(&p->page, " ");
    eligo_page_solid(&p->page, item->codes[i].code);
  }
  eligo_print_end(p, STEP, 2 * STEP);
}

const char *eligo_standard_step_title(const eligo_standard *s, const char *step, eligo_language language) {
  const eligo_printer p = {.language = language};
  for (uint32_t i = 0; i < s->n_steps; i++) {
    if (strcmp(s->steps[i], step) != 0 || s->step_titles == NULL) continue;
    return eligo_print_title(&p, s->step_titles[i], eligo_step_title(step, language));
  }
  return eligo_step_title(step, language);
}

static bool is_of_all(const eligo_standard *s, uint32_t node) {
  return node == s->common || node == s->safeguards;
}

/* "Minimum safeguards: as of every item (eu-taxonomy/safeguards)" */
static void steps_of_all(eligo_printer *p, const eligo_item *item, const eligo_standard *s) {
  char id[200];
  for (uint32_t i = 0; i < item->n_steps; i++) {
    const char *step = item->steps[i].name;
    if (!is_of_all(s, item->steps[i].node)) continue;
    snprintf(id, sizeof id, "%s/%s", s->id, step);
    eligo_page_say(&p->page, eligo_standard_step_title(s, step, p->language));
    eligo_print_say(p, ": as of every item (", "：与各条目相同 (");
    eligo_page_say(&p->page, id);
    eligo_page_say(&p->page, ")");
    eligo_print_end(p, STEP, 2 * STEP);
  }
}

void eligo_print_item(const eligo_rulebook *rulebook, uint32_t index, eligo_language language,
                      unsigned columns, eligo_text *text) {
  eligo_printer p = eligo_printer_begin(rulebook, language, columns, text);
  const eligo_item *item = &rulebook->items[index];
  const eligo_standard *standard = &rulebook->standards[item->standard];
  uint32_t roots[16], n_roots = 0;
  char name[400];
  snprintf(name, sizeof name, "%s %s", eligo_print_title(&p, standard->title, standard->id),
           item->id);
  top(&p, name, eligo_print_title(&p, item->title, NULL), rulebook->notes[item->node].id,
      item->source);
  covers(&p, item);
  codes(&p, item);
  if (p.in_document) steps_of_all(&p, item, standard);
  for (uint32_t i = 0; i < item->n_steps; i++) {
    if (p.in_document && is_of_all(standard, item->steps[i].node)) continue;
    eligo_print_heading(&p, eligo_standard_step_title(standard, item->steps[i].name, language));
    body(&p, item->steps[i].node);
    if (n_roots < sizeof roots / sizeof *roots) roots[n_roots++] = item->steps[i].node;
  }
  eligo_print_needs(&p, roots, n_roots);
  eligo_print_sources(&p, roots, n_roots, item->source);
  eligo_page_free(&p.page);
}

/* --- criteria, editions, any node --- */

static void whole(eligo_printer *p, uint32_t node, const char *title, const char *id,
                  const char *source) {
  top(p, NULL, title, id, source);
  eligo_page_gap(&p->page);
  body(p, node);
  eligo_print_needs(p, &node, 1);
  eligo_print_sources(p, &node, 1, source);
  eligo_page_free(&p->page);
}

static void named(const eligo_rulebook *rulebook, const eligo_named *one, eligo_language language,
                  unsigned columns, eligo_text *text) {
  eligo_printer p = eligo_printer_begin(rulebook, language, columns, text);
  const char *id = rulebook->notes[one->node].id;
  whole(&p, one->node, eligo_print_title(&p, one->title, one->id), id == NULL ? one->id : id,
        one->source);
}

void eligo_print_criteria(const eligo_rulebook *rulebook, uint32_t criteria,
                          eligo_language language, unsigned columns, eligo_text *text) {
  named(rulebook, &rulebook->criteria[criteria], language, columns, text);
}

void eligo_print_edition(const eligo_rulebook *rulebook, uint32_t edition, eligo_language language,
                         unsigned columns, eligo_text *text) {
  named(rulebook, &rulebook->editions[edition], language, columns, text);
}

void eligo_print_node(const eligo_rulebook *rulebook, uint32_t node, eligo_language language,
                      unsigned columns, eligo_text *text) {
  eligo_printer p = eligo_printer_begin(rulebook, language, columns, text);
  const eligo_note *note = &rulebook->notes[node];
  const char *title = NULL;
  char citation[400];
  eligo_rulebook_citation(rulebook, node, citation, sizeof citation);
  for (uint32_t above = node; above != ELIGO_NONE && title == NULL;
       above = rulebook->notes[above].parent)
    title = eligo_print_title(&p, rulebook->notes[above].title, NULL);
  whole(&p, node, title != NULL ? title : note->id, note->id,
        citation[0] == '\0' ? NULL : citation);
}

/* --- products --- */

static const char *part_title(const eligo_printer *p, int part) {
  static const char *const titles[ELIGO_PARTS][ELIGO_LANGUAGES] = {
      [ELIGO_PROCEEDS] = {"Use of proceeds", "募集资金用途"},
      [ELIGO_FIRM_PART] = {"Firm", "企业主体"},
      [ELIGO_FILE] = {"Papers on file", "文件资料"},
      [ELIGO_ADVICE] = {"Advice (decides nothing)", "建议事项（不影响判定）"}};
  return titles[part][p->language];
}

static void titled(eligo_printer *p, const char *en, const char *zh, const eligo_titled *all,
                   const uint32_t *which, uint32_t count) {
  if (count == 0) return;
  eligo_print_heading(p, p->language == ELIGO_EN ? en : zh);
  for (uint32_t i = 0; i < count; i++) {
    eligo_page_say(&p->page, "– ");
    eligo_page_say(&p->page, eligo_print_title(p, all[which[i]].title, all[which[i]].name));
    if (all[which[i]].source != NULL) eligo_page_say(&p->page, "  [");
    eligo_page_say(&p->page, all[which[i]].source);
    if (all[which[i]].source != NULL) eligo_page_say(&p->page, "]");
    eligo_print_end(p, STEP, 2 * STEP);
  }
}

static void product_notes(eligo_printer *p, const eligo_product *product) {
  if (product->dated_by != ELIGO_NONE) {
    eligo_print_say(p, "The criteria are those of: ", "标准适用日取自：");
    eligo_print_fact_title(p, product->dated_by);
    eligo_print_end(p, STEP, 2 * STEP);
  }
  if (product->total != ELIGO_NONE) {
    eligo_print_say(p, "Shares are taken of: ", "占比以下列金额为总额：");
    eligo_print_fact_title(p, product->total);
    eligo_print_end(p, STEP, 2 * STEP);
  }
  for (uint32_t i = 0; i < product->n_reviewer; i++) {
    eligo_print_say(p, "An external reviewer may answer: ", "可由外部评审确认：");
    eligo_page_say(&p->page, eligo_step_title(product->reviewer[i], p->language));
    eligo_print_end(p, STEP, 2 * STEP);
  }
  if (!product->four_eyes) return;
  eligo_print_say(p, "A confirmation needs a second signature.", "人工确认须经双人复核。");
  eligo_print_end(p, STEP, 2 * STEP);
}

void eligo_print_product(const eligo_rulebook *rulebook, uint32_t index, eligo_language language,
                         unsigned columns, eligo_text *text) {
  eligo_printer p = eligo_printer_begin(rulebook, language, columns, text);
  const eligo_product *product = &rulebook->products[index];
  uint32_t roots[ELIGO_PARTS], n_roots = 0;
  top(&p, NULL, eligo_print_title(&p, product->title, product->id), product->id, product->source);
  product_notes(&p, product);
  for (int part = 0; part < ELIGO_PARTS; part++) {
    if (product->parts[part] == ELIGO_NONE) continue;
    eligo_print_heading(&p, part_title(&p, part));
    body(&p, product->parts[part]);
    roots[n_roots++] = product->parts[part];
  }
  titled(&p, "Papers to bring", "须提交的文件", rulebook->papers, product->papers,
         product->n_papers);
  titled(&p, "Duties afterwards", "后续义务", rulebook->duties, product->duties, product->n_duties);
  eligo_print_needs(&p, roots, n_roots);
  eligo_print_sources(&p, roots, n_roots, product->source);
  eligo_page_free(&p.page);
}

/* --- facts --- */

static void used_by(eligo_printer *p, uint32_t fact) {
  const eligo_rulebook *r = p->rulebook;
  bool begun = false;
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    bool leaf = r->nodes[i].kind <= ELIGO_N_LUA && r->notes[i].id != NULL;
    uint32_t first =
        r->nodes[i].n_kids == 0 || !leaf ? ELIGO_NONE : r->nodes[eligo_kid(r, i, 0)].fact;
    if (!leaf || (r->nodes[i].fact != fact && first != fact)) continue;
    if (!begun) eligo_print_heading(p, p->language == ELIGO_EN ? "Tested by" : "用于以下标准");
    begun = true;
    eligo_page_say(&p->page, r->notes[i].id);
    eligo_print_end(p, STEP, 2 * STEP);
  }
}

void eligo_print_fact(const eligo_rulebook *rulebook, uint32_t fact, eligo_language language,
                      unsigned columns, eligo_text *text) {
  eligo_printer p = eligo_printer_begin(rulebook, language, columns, text);
  eligo_print_fact_lines(&p, fact, 0);
  if (!p.in_document) used_by(&p, fact);
  eligo_page_free(&p.page);
}

/* --- tables --- */

const char *eligo_table_key_title(const eligo_rulebook *rulebook, const char *key, const char *value,
                                  eligo_language language) {
  const eligo_dictionary *dictionary = &rulebook->dictionary;
  const eligo_fact *fact = eligo_fact_find(dictionary, key, strlen(key));
  const uint32_t place = fact == NULL ? ELIGO_NONE : eligo_fact_value(fact, value, strlen(value));
  const eligo_printer p = {.rulebook = rulebook, .language = language};
  return place == ELIGO_NONE ? value : eligo_print_title(&p, fact->values[place].title, value);
}

static void table_row(eligo_printer *p, const eligo_draft_table *table, size_t row) {
  const char **cells = table->cells + row * (table->n_keys + table->n_columns);
  eligo_page_say(&p->page, "– ");
  for (size_t i = 0; i < table->n_keys; i++) {
    if (i > 0) eligo_print_say(p, ", ", "、");
    eligo_page_say(&p->page, eligo_table_key_title(p->rulebook, table->keys[i], cells[i], p->language));
  }
  eligo_print_colon(p);
  for (size_t i = 0; i < table->n_columns; i++) {
    const char *number = cells[table->n_keys + i];
    if (i > 0) eligo_print_say(p, "; ", "；");
    eligo_print_spaced(p, table->columns[i]);
    eligo_page_say(&p->page, " ");
    if (number == NULL) eligo_print_say(p, "no number", "无数值");
    else eligo_page_solid(&p->page, number);
  }
  eligo_print_end(p, STEP, 2 * STEP);
}

void eligo_print_table(const eligo_rulebook *rulebook, uint32_t index, eligo_language language,
                       unsigned columns, eligo_text *text) {
  eligo_printer p = eligo_printer_begin(rulebook, language, columns, text);
  const eligo_draft_table *table = &rulebook->tables[index];
  top(&p, NULL, eligo_print_title(&p, table->title, table->name), table->name, table->source);
  if (table->from != NULL) {
    eligo_print_say(&p, "In force from ", "施行日期：");
    eligo_page_solid(&p.page, table->from);
    eligo_print_end(&p, STEP, 2 * STEP);
  }
  if (table->unit != NULL) {
    eligo_print_say(&p, "Unit: ", "单位：");
    eligo_page_solid(&p.page, table->unit);
    eligo_print_end(&p, STEP, 2 * STEP);
  }
  for (size_t row = 0; row < table->n_rows && !p.in_document; row++) table_row(&p, table, row);
  eligo_page_free(&p.page);
}

/* --- benefits --- */

enum { ONE_LINE = 100000 };

typedef void print_one(eligo_printer *p, uint32_t node);

static void on_one_line(print_one *print, const eligo_rulebook *rulebook, uint32_t node, eligo_language language,
                        eligo_text *text) {
  eligo_printer p = eligo_printer_begin(rulebook, language, ONE_LINE, text);
  print(&p, node);
  eligo_page_end(&p.page, 0, 0);
  eligo_page_free(&p.page);
  if (text->length > 0) text->bytes[--text->length] = '\0'; /* the end of the line */
}

void eligo_print_formula(const eligo_rulebook *rulebook, uint32_t term, eligo_language language,
                         eligo_text *text) {
  on_one_line(eligo_print_term, rulebook, term, language, text);
}

void eligo_print_sentence(const eligo_rulebook *rulebook, uint32_t node, eligo_language language,
                          eligo_text *text) {
  if (eligo_print_is_short(rulebook, node)) on_one_line(eligo_print_clause, rulebook, node, language, text);
}

static void benefit_line(eligo_printer *p, const char *title, uint32_t term) {
  eligo_page_say(&p->page, title);
  eligo_page_say(&p->page, " = ");
  eligo_print_term(p, term);
  eligo_print_end(p, STEP, 2 * STEP);
}

static void benefit_items(eligo_printer *p, const eligo_benefit *benefit) {
  const eligo_rulebook *r = p->rulebook;
  eligo_print_heading(p, p->language == ELIGO_EN ? "Reckoned of" : "适用条目");
  for (uint32_t i = 0; i < benefit->n_items; i++) {
    const eligo_item *item = &r->items[benefit->items[i]];
    eligo_page_say(&p->page, r->notes[item->node].id);
    eligo_page_say(&p->page, "  ");
    eligo_page_say(&p->page, eligo_print_title(p, item->title, NULL));
    eligo_print_end(p, STEP, 2 * STEP);
  }
}

void eligo_print_benefit(const eligo_rulebook *rulebook, uint32_t index, eligo_language language,
                         unsigned columns, eligo_text *text) {
  eligo_printer p = eligo_printer_begin(rulebook, language, columns, text);
  const eligo_benefit *b = &rulebook->benefits[index];
  top(&p, NULL, eligo_print_title(&p, b->title, b->id), b->id, b->source);
  eligo_page_gap(&p.page);
  benefit_line(&p, b->unit_text, b->value);
  for (uint32_t i = 0; i < b->n_beside; i++)
    benefit_line(&p, eligo_print_title(&p, b->beside[i].title, b->beside[i].id), b->beside[i].node);
  if (b->share != ELIGO_NONE)
    benefit_line(&p, language == ELIGO_EN ? "This lender's share" : "本行份额", b->share);
  if (b->others != ELIGO_NONE)
    benefit_line(&p, language == ELIGO_EN ? "The other lenders' share" : "其他贷款人份额", b->others);
  benefit_items(&p, b);
  eligo_print_needs(&p, &b->value, 1);
  eligo_page_free(&p.page);
}
