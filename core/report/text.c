/* The page for the desk: the verdict in a sentence, then why, then what to do. */
#include "base/width.h"
#include "report/report.h"
#include "report/lines.h"

#include <string.h>

enum { INDENT = 2 };

/* --- the top --- */

static void verdict_line(eligo_sheet *s) {
  const eligo_decision *d = s->decision;
  const char *subject = eligo_sheet_subject(d, s->language);
  eligo_sheet_verdict(s, d->verdict);
  eligo_page_say_in(&s->page, ELIGO_BOLD, eligo_verdict_in(d->verdict, s->language));
  if (subject != NULL) eligo_sheet_colon(s);
  eligo_page_say(&s->page, subject);
  eligo_page_end(&s->page, 0, INDENT);
  eligo_summary_say(d, s->language, eligo_sheet_scratch(s));
  eligo_sheet_say_scratch(s);
  eligo_page_end(&s->page, INDENT, INDENT);
  eligo_page_gap(&s->page);
}

/* "Amount      …": a name in a column of its own. */
static void field(eligo_sheet *s, eligo_word word) {
  eligo_page_style(&s->page, ELIGO_DIM);
  eligo_sheet_word(s, word);
  eligo_page_style(&s->page, ELIGO_PLAIN);
  eligo_page_pad(&s->page, 12);
}

static void end_field(eligo_sheet *s) {
  eligo_page_end(&s->page, INDENT, INDENT + 12);
}

static void field_text(eligo_sheet *s, eligo_word word, const char *text) {
  if (text == NULL) return;
  field(s, word);
  eligo_page_say(&s->page, text);
  end_field(s);
}

static void firm_field(eligo_sheet *s) {
  field(s, ELIGO_W_FIRM);
  if (eligo_sheet_firm(s))
    end_field(s);
  else
    eligo_page_drop(&s->page);
}

static void date_fields(eligo_sheet *s) {
  const eligo_decision *d = s->decision;
  char as_of[11], rule_date[24];
  eligo_day_print(d->as_of, as_of);
  field_text(s, ELIGO_W_AS_OF, as_of);
  bool same = d->rule_date.first == d->as_of && d->rule_date.last == d->as_of;
  bool open = d->rule_date.first == ELIGO_DAY_FIRST || d->rule_date.last == ELIGO_DAY_LAST;
  eligo_dates_print(d->rule_date, rule_date);
  if (!same) field_text(s, ELIGO_W_RULE_DATE, open ? "?" : rule_date);
}

static void head(eligo_sheet *s) {
  const eligo_decision *d = s->decision;
  const eligo_value *amount = eligo_sheet_given(d, "request.amount");
  firm_field(s);
  field_text(s, ELIGO_W_REQUEST, d->request_id);
  if (amount != NULL) {
    field(s, ELIGO_W_AMOUNT);
    eligo_sheet_money(s, amount->shown.at, amount->shown.length);
    end_field(s);
  }
  if (d->product != NULL) field_text(s, ELIGO_W_PRODUCT, d->product->id);
  date_fields(s);
}

/* --- parts and uses --- */

static void part(eligo_sheet *s, const eligo_part_result *p) {
  eligo_sheet_outcome(s, p->outcome);
  eligo_page_say(&s->page, eligo_part_in(p->name, s->language));
  eligo_sheet_colon(s);
  eligo_page_say(&s->page, eligo_outcome_in(p->outcome, s->language));
  eligo_page_end(&s->page, INDENT, 2 * INDENT);
  eligo_sheet_lines(s, p->lines, p->n_lines, 3 * INDENT, false);
}

static void parts(eligo_sheet *s) {
  const eligo_decision *d = s->decision;
  if (d->n_parts == 0) return;
  eligo_sheet_heading(s,
                      d->product == NULL
                          ? eligo_word_in(ELIGO_W_PRODUCT, s->language)
                          : eligo_sheet_title(d->product->title, s->language, d->product->id),
                      NULL);
  for (uint32_t i = 0; i < d->n_parts; i++) part(s, &d->parts[i]);
}

static void step(eligo_sheet *s, const eligo_step_result *step, unsigned width) {
  eligo_outcomes shown = step->reached ? step->outcome : ELIGO_NOT_APPLICABLE;
  eligo_sheet_outcome(s, shown);
  eligo_page_say(&s->page, eligo_step_in(step, s->language));
  eligo_page_pad(&s->page, width + 4);
  eligo_page_say(&s->page, step->reached ? eligo_step_outcome_in(step, s->language)
                                         : eligo_word_in(ELIGO_W_NOT_TESTED, s->language));
  if (step->reached) eligo_sheet_step_notes(s, step);
  eligo_page_end(&s->page, 2 * INDENT, 3 * INDENT);
  bool negated = strcmp(step->name, "excluded") == 0;
  if (step->reached) eligo_sheet_lines(s, step->lines, step->n_lines, 4 * INDENT, negated);
}

static unsigned widest_step(const eligo_sheet *s, const eligo_item_result *item) {
  size_t widest = 0;
  for (uint32_t i = 0; i < item->n_steps; i++) {
    size_t width = eligo_columns(eligo_step_in(&item->steps[i], s->language));
    if (width > widest) widest = width;
  }
  return (unsigned)widest;
}

/* The title of an item by its id, or NULL. */
static const char *item_title_of(const eligo_sheet *s, const char *standard, const char *id) {
  const eligo_rulebook *r = s->decision->rulebook;
  uint32_t found = r == NULL ? ELIGO_NONE : eligo_rulebook_standard(r, standard);
  uint32_t item = found == ELIGO_NONE ? ELIGO_NONE : eligo_rulebook_item(r, found, id, strlen(id));
  return item == ELIGO_NONE ? NULL : eligo_title_in(r->items[item].title, s->language);
}

static void suggestions(eligo_sheet *s, const eligo_item_result *item) {
  if (item->n_suggestions == 0) return;
  eligo_sheet_word(s, ELIGO_W_SUGGESTIONS);
  eligo_sheet_colon(s);
  eligo_page_end(&s->page, 2 * INDENT, 2 * INDENT);
  for (uint32_t i = 0; i < item->n_suggestions; i++) {
    const char *title = item_title_of(s, item->standard, item->suggestions[i]);
    eligo_page_say(&s->page, "· ");
    eligo_page_say_in(&s->page, ELIGO_BOLD, item->suggestions[i]);
    if (title != NULL) eligo_page_say(&s->page, "  ");
    eligo_page_say(&s->page, title);
    eligo_page_end(&s->page, 2 * INDENT, 3 * INDENT);
  }
}

static void item_title(eligo_sheet *s, const eligo_item_result *item) {
  eligo_sheet_verdict(s, item->verdict);
  eligo_page_style(&s->page, ELIGO_BOLD);
  eligo_page_say(&s->page, eligo_sheet_title(item->standard_title, s->language, item->standard));
  if (item->item != NULL) eligo_page_say(&s->page, " ");
  eligo_page_say(&s->page, item->item);
  eligo_page_style(&s->page, ELIGO_PLAIN);
  const char *title = eligo_title_in(item->title, s->language);
  if (title != NULL) eligo_page_say(&s->page, "  ");
  eligo_page_say(&s->page, title);
  eligo_page_end(&s->page, INDENT, 2 * INDENT);
}

/* "Not eligible · Taxonomy-eligible · grade transitional" */
static void item_verdict(eligo_sheet *s, const eligo_item_result *item) {
  const char *word = eligo_title_in(item->word, s->language);
  eligo_page_say(&s->page, eligo_verdict_in(item->verdict, s->language));
  if (word != NULL) eligo_page_say(&s->page, " · ");
  eligo_page_say(&s->page, word);
  if (item->grade != NULL) {
    eligo_page_say(&s->page, " · ");
    eligo_sheet_word(s, ELIGO_W_GRADE);
    eligo_page_say(&s->page, " ");
    eligo_page_say(&s->page, item->grade);
  }
  eligo_page_end(&s->page, 2 * INDENT, 2 * INDENT);
  if (item->reason != ELIGO_R_NONE) {
    eligo_sheet_reason(s, item->reason, item->standard_title, item->a, item->b);
    eligo_page_end(&s->page, 2 * INDENT, 2 * INDENT);
  }
  if (item->found_by != NULL && strcmp(item->found_by, "covers") == 0) {
    eligo_page_say_in(&s->page, ELIGO_DIM, eligo_word_in(ELIGO_W_FOUND_BY_COVERS, s->language));
    eligo_page_end(&s->page, 2 * INDENT, 2 * INDENT);
  }
}

static void benefit(eligo_sheet *s, const eligo_benefit_result *b) {
  eligo_page_say(&s->page, "· ");
  eligo_benefit_say(s, b);
  eligo_page_end(&s->page, 3 * INDENT, 4 * INDENT);
  eligo_page_style(&s->page, ELIGO_DIM);
  eligo_benefit_say_formula(s, b);
  eligo_page_say(&s->page, "  [");
  eligo_page_say(&s->page, b->benefit->source);
  eligo_page_say(&s->page, "]");
  eligo_page_end(&s->page, 4 * INDENT, 5 * INDENT);
  for (uint32_t i = 0; i < b->n_inputs; i++) {
    eligo_benefit_say_input(s, &b->inputs[i]);
    if (b->inputs[i].source != NULL) eligo_page_say(&s->page, "  ");
    eligo_page_say_in(&s->page, ELIGO_DIM, b->inputs[i].source);
    eligo_page_end(&s->page, 4 * INDENT, 5 * INDENT);
  }
  for (uint32_t i = 0; i < b->benefit->n_beside; i++) {
    eligo_sheet_word(s, ELIGO_W_BESIDE);
    eligo_sheet_colon(s);
    eligo_benefit_say_beside(s, b, i);
    eligo_page_end(&s->page, 4 * INDENT, 5 * INDENT);
  }
}

static void benefits(eligo_sheet *s, const eligo_item_result *one) {
  bool any = eligo_benefits_have_number(one);
  if (any) eligo_sheet_word(s, ELIGO_W_BENEFIT);
  if (any) eligo_page_end(&s->page, 2 * INDENT, 2 * INDENT);
  for (uint32_t i = 0; i < one->n_benefits; i++) {
    if (eligo_benefit_has_number(&one->benefits[i])) benefit(s, &one->benefits[i]);
  }
  if (eligo_benefits_say_open(s, one)) eligo_page_end(&s->page, (any ? 3 : 2) * INDENT, 4 * INDENT);
}

static void item(eligo_sheet *s, const eligo_item_result *one) {
  eligo_page_gap(&s->page);
  item_title(s, one);
  item_verdict(s, one);
  suggestions(s, one);
  unsigned width = widest_step(s, one);
  for (uint32_t i = 0; i < one->n_steps; i++) step(s, &one->steps[i], width);
  benefits(s, one);
}

/* A rule across the page sets the uses apart. */
static void use_heading(eligo_sheet *s, const eligo_use_result *use) {
  eligo_page_gap(&s->page);
  eligo_page_style(&s->page, ELIGO_BOLD);
  eligo_sheet_word(s, ELIGO_W_USE);
  eligo_page_say(&s->page, " ");
  eligo_page_say(&s->page, use->id);
  eligo_page_style(&s->page, ELIGO_PLAIN);
  if (use->amount != NULL) {
    eligo_page_say(&s->page, "  ");
    eligo_sheet_money(s, use->amount, strlen(use->amount));
  }
  if (use->activity != NULL) {
    eligo_page_say(&s->page, "  ");
    eligo_page_say_in(&s->page, ELIGO_DIM, use->activity);
  }
  eligo_page_say(&s->page, " ");
  eligo_page_style(&s->page, ELIGO_DIM);
  for (unsigned at = eligo_page_column(&s->page); at < s->page.columns; at++)
    eligo_page_say(&s->page, "─");
  eligo_page_end(&s->page, 0, INDENT);
}

static void uses(eligo_sheet *s) {
  for (uint32_t u = 0; u < s->decision->n_uses; u++) {
    const eligo_use_result *use = &s->decision->uses[u];
    use_heading(s, use);
    for (uint32_t i = 0; i < use->n_items; i++) item(s, &use->items[i]);
  }
}

void eligo_report_text(const eligo_decision *decision, const eligo_write_options *options,
                       eligo_text *text) {
  eligo_sheet s = {.decision = decision,
                   .language = options->language,
                   .everything = options->everything,
                   .page = eligo_page_new(text, options->columns, options->colour)};
  verdict_line(&s);
  head(&s);
  parts(&s);
  uses(&s);
  eligo_sheet_after(&s);
  if (s.scratch.failed) text->failed = true;
  eligo_page_free(&s.page);
  eligo_text_free(&s.scratch);
}
