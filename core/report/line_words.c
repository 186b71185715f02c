/* How one criterion is said. */
#include "report/lines.h"
#include "rule/print.h"

#include <stdio.h>
#include <string.h>

static const char *label_of(const eligo_line *line) {
  const char *slash = line->id == NULL ? NULL : strrchr(line->id, '/');
  return slash == NULL ? line->id : slash + 1;
}

/* "(b)" for the labels of points, a plain word for names such as objectives. */
static void label_say(eligo_sheet *s, const char *label) {
  if (label == NULL) return;
  bool is_short = eligo_label_is_of_law(label) && strchr(label, '(') == NULL;
  if (is_short) eligo_page_say(&s->page, "(");
  eligo_page_say_in(&s->page, ELIGO_BOLD, eligo_step_title(label, s->language));
  if (is_short) eligo_page_say(&s->page, ")");
}

static void at_least_say(eligo_sheet *s, const eligo_line *line) {
  const eligo_rulebook *rulebook = s->decision->rulebook;
  char digits[16] = "…";
  if (rulebook != NULL && line->node < rulebook->n_nodes)
    snprintf(digits, sizeof digits, "%u", (unsigned)rulebook->nodes[line->node].number);
  eligo_template_say(eligo_word_in(ELIGO_W_AT_LEAST_OF, s->language), NULL, digits, NULL,
                     eligo_sheet_scratch(s));
  eligo_sheet_say_scratch(s);
}

static void list_say(eligo_sheet *s, eligo_word word, const eligo_line *line, const char *title) {
  const eligo_rulebook *r = s->decision->rulebook;
  eligo_sheet_word(s, word);
  if (title == NULL && r != NULL && line->node < r->n_nodes) {
    uint32_t list = r->nodes[line->node].fact; /* ELIGO_NONE: the uses */
    title = list == ELIGO_NONE ? eligo_word_in(ELIGO_W_USES, s->language)
                               : eligo_title_in(r->dictionary.facts[list].title, s->language);
  }
  if (title == NULL) title = line->fact;
  if (title == NULL) return;
  eligo_sheet_colon(s);
  eligo_page_say(&s->page, title);
}

static void by_say(eligo_sheet *s, const eligo_line *line, const char *title) {
  eligo_sheet_word(s, ELIGO_W_BY);
  eligo_page_say(&s->page, " ");
  eligo_page_say(&s->page, title != NULL ? title : line->fact);
  if (line->value == NULL && line->reason != ELIGO_R_MISSING) return;
  eligo_sheet_colon(s);
  if (line->value == NULL) eligo_sheet_word(s, ELIGO_W_NOT_GIVEN);
  eligo_sheet_value(s, line->fact, line->value);
}

/* "what is asked by appendix.a: Climate risk" */
static void reference_say(eligo_sheet *s, const eligo_line *line) {
  const eligo_rulebook *r = s->decision->rulebook;
  const char *title = eligo_title_in(line->title, s->language), *name = label_of(line);
  if (r != NULL && line->node < r->n_nodes) {
    const eligo_node *n = &r->nodes[line->node];
    eligo_bilingual other = line->title;
    name = r->notes[line->node].label;
    if (n->kind == ELIGO_N_STANDARD)
      other = r->standards[n->data].title;
    else if (n->data < r->n_nodes)
      other = r->notes[n->data].title;
    if (title == NULL) title = eligo_title_in(other, s->language);
  }
  eligo_sheet_word(s, ELIGO_W_MEETS);
  eligo_page_say(&s->page, " ");
  eligo_page_say(&s->page, name);
  if (title == NULL) return;
  eligo_sheet_colon(s);
  eligo_page_say(&s->page, title);
}

static void grade_say(eligo_sheet *s, const eligo_line *line) {
  eligo_sheet_word(s, ELIGO_W_GRADE);
  eligo_page_say(&s->page, " ");
  eligo_page_say_in(&s->page, ELIGO_BOLD, label_of(line));
}

void eligo_line_say_heading(eligo_sheet *s, const eligo_line *line) {
  const char *title = eligo_title_in(line->title, s->language);
  switch (line->kind) {
  case ELIGO_N_ALL_OF:
    eligo_sheet_word(s, ELIGO_W_ALL_OF);
    break;
  case ELIGO_N_ANY_OF:
    eligo_sheet_word(s, ELIGO_W_ANY_OF);
    break;
  case ELIGO_N_NONE_OF:
    eligo_sheet_word(s, ELIGO_W_NONE_OF);
    break;
  case ELIGO_N_AT_LEAST_OF:
    at_least_say(s, line);
    break;
  case ELIGO_N_GRADE:
    grade_say(s, line);
    break;
  case ELIGO_N_UNLESS:
    eligo_sheet_word(s, ELIGO_W_UNLESS);
    break;
  case ELIGO_N_EVERY:
    list_say(s, ELIGO_W_EVERY, line, title);
    return;
  case ELIGO_N_SOME:
    list_say(s, ELIGO_W_SOME, line, title);
    return;
  case ELIGO_N_NO:
    list_say(s, ELIGO_W_NO_ROW, line, title);
    return;
  case ELIGO_N_BY:
  case ELIGO_N_MEETS_BY:
    by_say(s, line, title);
    return;
  case ELIGO_N_MEETS:
  case ELIGO_N_STANDARD:
    reference_say(s, line);
    return;
  case ELIGO_N_BY_DATE:
  case ELIGO_N_WINDOW:
    eligo_sheet_reason(s, line->reason, line->title, line->a, line->b);
    return;
  default:
    label_say(s, label_of(line));
    break;
  }
  if (title == NULL) return;
  if (!eligo_page_is_empty(&s->page)) eligo_page_say(&s->page, " ");
  eligo_page_say(&s->page, title);
}

static bool is_constant(const eligo_line *line) {
  return line->kind >= ELIGO_N_UNSETTLED && line->kind <= ELIGO_N_NOT_REQUIRED;
}

static void margin_say(eligo_sheet *s, const char *margin) {
  if (margin == NULL) return;
  bool negative = margin[0] == '-';
  eligo_page_say(&s->page, s->language == ELIGO_EN ? " (" : "（");
  eligo_sheet_word(s, ELIGO_W_MARGIN);
  eligo_page_say(&s->page, " ");
  if (negative) eligo_page_say(&s->page, "−");
  eligo_page_solid(&s->page, margin + negative);
  eligo_page_say(&s->page, s->language == ELIGO_EN ? ")" : "）");
}

static const char *leaf_title(const eligo_sheet *s, const eligo_line *line) {
  const char *title = eligo_title_in(line->title, s->language);
  if (title == NULL) title = line->fact;
  return title != NULL ? title : eligo_sheet_unnamed(s, line->id);
}

void eligo_line_say_title(eligo_sheet *s, const eligo_line *line) {
  eligo_page_say(&s->page, leaf_title(s, line));
}

bool eligo_line_say_value(eligo_sheet *s, const eligo_line *line) {
  bool missing = line->value == NULL && line->reason == ELIGO_R_MISSING;
  if (is_constant(line) || (line->value == NULL && !missing)) return false;
  if (missing)
    eligo_page_say_in(&s->page, ELIGO_YELLOW, eligo_word_in(ELIGO_W_NOT_GIVEN, s->language));
  else
    eligo_sheet_value(s, line->fact, line->value);
  return true;
}

void eligo_line_say_limit(eligo_sheet *s, const eligo_line_view *view, const char *before) {
  const eligo_line *line = view->line;
  if (is_constant(line) || (line->relation == NULL && line->limit == NULL)) return;
  if (line->kind == ELIGO_N_COMPARE && line->limit == NULL) return; /* the reason says why */
  eligo_page_say(&s->page, before);
  if (view->condition && line->kind == ELIGO_N_FLAG) return;
  if (view->condition)
    eligo_sheet_relation(s, line->fact, line->relation, line->limit);
  else
    eligo_sheet_limit(s, view->negated ? ELIGO_W_EXCLUDED : ELIGO_W_REQUIRED, line->kind, line->fact,
                      line->relation, line->limit);
  if (!view->condition) margin_say(s, line->margin);
}

/* Which row or use: "penalty 2: " */
static void record_say(eligo_sheet *s, const char *record) {
  if (record == NULL) return;
  eligo_page_style(&s->page, ELIGO_BOLD);
  eligo_sheet_record(s, record);
  eligo_page_style(&s->page, ELIGO_PLAIN);
  eligo_sheet_colon(s);
}

void eligo_line_say_front(eligo_sheet *s, const eligo_line_view *view) {
  record_say(s, view->record);
  if (view->label != NULL) {
    label_say(s, view->label);
    if (eligo_label_is_of_law(view->label))
      eligo_page_say(&s->page, " ");
    else
      eligo_sheet_colon(s);
  }
  if (view->condition) eligo_sheet_word(s, ELIGO_W_IF);
}

bool eligo_line_reason_is_said(const eligo_line *line) {
  return line->reason == ELIGO_R_NONE || line->reason == ELIGO_R_MISSING ||
         line->kind == ELIGO_N_WINDOW || line->kind == ELIGO_N_BY_DATE;
}
