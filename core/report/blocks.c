/* The decision sheet, from the verdict to the last criterion. */
#include "report/blocks.h"

#include <stdlib.h>
#include <string.h>

enum { ENDLESS = 1 << 24 }; /* columns: cells are wrapped by whoever draws them */

eligo_block *eligo_maker_add(eligo_maker *m, eligo_block_kind kind, eligo_mark mark) {
  eligo_block *at = eligo_arena_grow(m->arena, m->at, m->count, &m->capacity, sizeof *at);
  if (at == NULL) return NULL;
  m->at = at;
  at[m->count] = (eligo_block){.kind = kind, .mark = mark};
  return &at[m->count++];
}

void eligo_maker_text(eligo_maker *m, eligo_block *block, const char *text) {
  char *copy = eligo_arena_copy(m->arena, text == NULL ? "" : text, text == NULL ? 0 : strlen(text));
  if (block == NULL || copy == NULL || block->n_cells == ELIGO_MOST_BLOCK_CELLS) return;
  block->cells[block->n_cells++] = copy;
}

void eligo_maker_word(eligo_maker *m, eligo_block *block, eligo_word word) {
  eligo_maker_text(m, block, eligo_word_in(word, m->sheet.language));
}

void eligo_maker_cell(eligo_maker *m, eligo_block *block) {
  eligo_page_end(&m->sheet.page, 0, 0);
  size_t length = m->said.length;
  if (length > 0 && m->said.bytes[length - 1] == '\n') m->said.bytes[length - 1] = '\0';
  eligo_maker_text(m, block, m->said.bytes);
  if (m->said.failed || m->sheet.scratch.failed) m->arena->failed = true;
  eligo_text_clear(&m->said);
}

eligo_mark eligo_mark_of(eligo_outcomes outcome) {
  switch (outcome) {
  case ELIGO_MET:
    return ELIGO_MARK_MET;
  case ELIGO_NOT_MET:
    return ELIGO_MARK_NOT_MET;
  case ELIGO_NOT_APPLICABLE:
    return ELIGO_MARK_NOT_APPLICABLE;
  default:
    return ELIGO_MARK_UNKNOWN;
  }
}

static eligo_mark mark_of_verdict(eligo_verdict verdict) {
  return verdict == ELIGO_ELIGIBLE       ? ELIGO_MARK_MET
         : verdict == ELIGO_NOT_ELIGIBLE ? ELIGO_MARK_NOT_MET
                                         : ELIGO_MARK_UNKNOWN;
}

/* --- the top --- */

static void title(eligo_maker *m) {
  const eligo_decision *d = m->sheet.decision;
  const char *subject = eligo_sheet_subject(d, m->sheet.language);
  eligo_maker_word(m, eligo_maker_add(m, ELIGO_BLOCK_TITLE, ELIGO_MARK_NONE), ELIGO_W_SHEET);
  eligo_block *verdict = eligo_maker_add(m, ELIGO_BLOCK_VERDICT, mark_of_verdict(d->verdict));
  eligo_page_say(&m->sheet.page, eligo_verdict_in(d->verdict, m->sheet.language));
  if (subject != NULL) eligo_sheet_colon(&m->sheet);
  eligo_page_say(&m->sheet.page, subject);
  eligo_maker_cell(m, verdict);
  eligo_summary_say(d, m->sheet.language, eligo_sheet_scratch(&m->sheet));
  eligo_sheet_say_scratch(&m->sheet);
  eligo_maker_cell(m, verdict);
}

/* A field whose text the sheet has said already. */
static void field(eligo_maker *m, eligo_word word) {
  eligo_block *block = eligo_maker_add(m, ELIGO_BLOCK_FIELD, ELIGO_MARK_NONE);
  eligo_maker_word(m, block, word);
  eligo_maker_cell(m, block);
}

static void field_text(eligo_maker *m, eligo_word word, const char *text) {
  if (text == NULL) return;
  eligo_page_say(&m->sheet.page, text);
  field(m, word);
}

static void dates(eligo_maker *m) {
  const eligo_decision *d = m->sheet.decision;
  char as_of[11], rule_date[24];
  eligo_day_print(d->as_of, as_of);
  field_text(m, ELIGO_W_AS_OF, as_of);
  bool open = d->rule_date.first == ELIGO_DAY_FIRST || d->rule_date.last == ELIGO_DAY_LAST;
  eligo_dates_print(d->rule_date, rule_date);
  if (d->rule_date.first != d->as_of || d->rule_date.last != d->as_of)
    field_text(m, ELIGO_W_RULE_DATE, open ? "?" : rule_date);
}

static void fields(eligo_maker *m) {
  const eligo_decision *d = m->sheet.decision;
  const eligo_value *amount = eligo_sheet_given(d, "request.amount");
  if (eligo_sheet_firm(&m->sheet)) field(m, ELIGO_W_FIRM);
  field_text(m, ELIGO_W_REQUEST, d->request_id);
  if (amount != NULL) {
    eligo_sheet_money(&m->sheet, amount->shown.at, amount->shown.length);
    field(m, ELIGO_W_AMOUNT);
  }
  if (d->product != NULL) field_text(m, ELIGO_W_PRODUCT, d->product->id);
  dates(m);
}

/* --- the table of criteria --- */

static void table(eligo_maker *m) {
  static const eligo_word titles[] = {ELIGO_W_CRITERION, ELIGO_W_CLAUSE, ELIGO_W_FACT, ELIGO_W_SOURCE,
                                      ELIGO_W_RESULT};
  eligo_block *block = eligo_maker_add(m, ELIGO_BLOCK_TABLE, ELIGO_MARK_NONE);
  for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) eligo_maker_word(m, block, titles[i]);
}

static void comma(eligo_maker *m, const char *text) {
  if (text == NULL || text[0] == '\0') return;
  if (!eligo_page_is_empty(&m->sheet.page)) eligo_page_say(&m->sheet.page, " · ");
  eligo_page_say(&m->sheet.page, text);
}

/* "Power density; required: above 5 W/m2 (margin 1 W/m2)", or the words of a group, and why where that is not clear. */
static void say_criterion(eligo_sheet *s, const eligo_line_view *view) {
  const eligo_line *line = view->line;
  bool english = s->language == ELIGO_EN;
  eligo_line_say_front(s, view);
  if (!line->leaf) eligo_line_say_heading(s, line);
  if (line->leaf) eligo_line_say_title(s, line);
  if (line->leaf) eligo_line_say_limit(s, view, view->condition ? " " : english ? "; " : "；");
  if (eligo_line_reason_is_said(line)) return;
  eligo_page_say(&s->page, english ? " — " : "——");
  eligo_sheet_reason(s, line->reason, line->title, line->a, line->b);
}

static void row(void *data, const eligo_line_view *view) {
  eligo_maker *m = data;
  const eligo_line *line = view->line;
  eligo_mark mark = eligo_mark_of(view->effect);
  /* A condition that does not hold is no failure. */
  if (view->condition && mark == ELIGO_MARK_NOT_MET) mark = ELIGO_MARK_NONE;
  if (view->condition && mark == ELIGO_MARK_MET) mark = ELIGO_MARK_NONE;
  eligo_block *block = eligo_maker_add(m, ELIGO_BLOCK_ROW, mark);
  if (block != NULL) block->level = view->depth + 1;
  say_criterion(&m->sheet, view);
  eligo_maker_cell(m, block);
  bool cited = line->leaf && line->citation != NULL && line->citation[0] != ' ';
  eligo_maker_text(m, block, cited ? line->citation : "");
  if (line->leaf) eligo_line_say_value(&m->sheet, line);
  eligo_maker_cell(m, block);
  comma(m, line->source);
  comma(m, line->quality == NULL ? NULL : eligo_quality_in(line->quality, m->sheet.language));
  comma(m, line->dated);
  eligo_maker_cell(m, block);
  eligo_maker_text(m, block, eligo_outcome_in(view->effect, m->sheet.language));
}

/* The row that opens a step or a part, whose outcome the sheet has said; its criteria follow below it. */
static void step_row(eligo_maker *m, const char *name, eligo_mark mark) {
  eligo_block *block = eligo_maker_add(m, ELIGO_BLOCK_ROW, mark);
  eligo_maker_text(m, block, name);
  for (int i = 0; i < 3; i++) eligo_maker_text(m, block, "");
  eligo_maker_cell(m, block);
}

static void step(eligo_maker *m, const eligo_step_result *one) {
  eligo_sheet *s = &m->sheet;
  eligo_page_say(&s->page, one->reached ? eligo_step_outcome_in(one, s->language)
                                        : eligo_word_in(ELIGO_W_NOT_TESTED, s->language));
  if (one->reached) eligo_sheet_step_notes(s, one);
  step_row(m, eligo_step_in(one, s->language),
           one->reached ? eligo_mark_of(one->outcome) : ELIGO_MARK_NOT_APPLICABLE);
  if (one->reached)
    eligo_lines_walk(s, one->lines, one->n_lines, strcmp(one->name, "excluded") == 0, row, m);
}

static void part(eligo_maker *m, const eligo_part_result *one) {
  eligo_page_say(&m->sheet.page, eligo_outcome_in(one->outcome, m->sheet.language));
  step_row(m, eligo_part_in(one->name, m->sheet.language), eligo_mark_of(one->outcome));
  eligo_lines_walk(&m->sheet, one->lines, one->n_lines, false, row, m);
}

static eligo_block *heading(eligo_maker *m, unsigned level, eligo_mark mark) {
  eligo_block *block = eligo_maker_add(m, ELIGO_BLOCK_HEADING, mark);
  if (block != NULL) block->level = level;
  eligo_maker_cell(m, block);
  return block;
}

static void parts(eligo_maker *m) {
  const eligo_decision *d = m->sheet.decision;
  if (d->n_parts == 0) return;
  const char *product = eligo_word_in(ELIGO_W_PRODUCT, m->sheet.language);
  if (d->product != NULL) product = eligo_sheet_title(d->product->title, m->sheet.language, d->product->id);
  eligo_page_say(&m->sheet.page, product);
  eligo_maker_text(m, heading(m, 2, ELIGO_MARK_NONE), "");
  table(m);
  for (uint32_t i = 0; i < d->n_parts; i++) part(m, &d->parts[i]);
}

/* "Eligible · endorsed by the catalogue · grade green" */
static void say_item_verdict(eligo_sheet *s, const eligo_item_result *item) {
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
}

static void item_notes(eligo_maker *m, const eligo_item_result *item) {
  eligo_sheet *s = &m->sheet;
  if (item->reason != ELIGO_R_NONE) {
    eligo_sheet_reason(s, item->reason, item->standard_title, item->a, item->b);
    eligo_maker_cell(m, eligo_maker_add(m, ELIGO_BLOCK_TEXT, ELIGO_MARK_NONE));
  }
  if (item->found_by != NULL && strcmp(item->found_by, "covers") == 0)
    eligo_maker_word(m, eligo_maker_add(m, ELIGO_BLOCK_TEXT, ELIGO_MARK_NONE), ELIGO_W_FOUND_BY_COVERS);
  for (uint32_t i = 0; i < item->n_suggestions; i++) {
    if (i == 0)
      eligo_maker_word(m, eligo_maker_add(m, ELIGO_BLOCK_TEXT, ELIGO_MARK_NONE), ELIGO_W_SUGGESTIONS);
    eligo_block *entry = eligo_maker_add(m, ELIGO_BLOCK_ENTRY, ELIGO_MARK_NONE);
    eligo_maker_text(m, entry, item->suggestions[i]);
    eligo_maker_text(m, entry, "");
  }
}

static void entry(eligo_maker *m, const char *aside) {
  eligo_block *block = eligo_maker_add(m, ELIGO_BLOCK_ENTRY, ELIGO_MARK_NONE);
  eligo_maker_cell(m, block);
  eligo_maker_text(m, block, aside == NULL ? "" : aside);
}

static void benefit(eligo_maker *m, const eligo_benefit_result *b) {
  eligo_benefit_say(&m->sheet, b);
  entry(m, b->benefit->source);
  eligo_benefit_say_formula(&m->sheet, b);
  entry(m, NULL);
  for (uint32_t i = 0; i < b->n_inputs; i++) {
    eligo_benefit_say_input(&m->sheet, &b->inputs[i]);
    entry(m, b->inputs[i].source);
  }
  for (uint32_t i = 0; i < b->benefit->n_beside; i++) {
    eligo_benefit_say_beside(&m->sheet, b, i);
    entry(m, eligo_word_in(ELIGO_W_BESIDE, m->sheet.language));
  }
}

static void benefits(eligo_maker *m, const eligo_item_result *one) {
  bool any = eligo_benefits_have_number(one);
  if (any) eligo_sheet_word(&m->sheet, ELIGO_W_BENEFIT);
  if (any) eligo_maker_text(m, heading(m, 3, ELIGO_MARK_NONE), "");
  for (uint32_t i = 0; i < one->n_benefits; i++) {
    if (eligo_benefit_has_number(&one->benefits[i])) benefit(m, &one->benefits[i]);
  }
  if (eligo_benefits_say_open(&m->sheet, one)) eligo_maker_cell(m, eligo_maker_add(m, ELIGO_BLOCK_TEXT, ELIGO_MARK_NONE));
}

static void item(eligo_maker *m, const eligo_item_result *one) {
  eligo_sheet *s = &m->sheet;
  const char *name = eligo_title_in(one->title, s->language);
  eligo_page_say(&s->page, eligo_sheet_title(one->standard_title, s->language, one->standard));
  if (one->item != NULL) eligo_page_say(&s->page, " ");
  eligo_page_say(&s->page, one->item);
  if (name != NULL) eligo_page_say(&s->page, "  ");
  eligo_page_say(&s->page, name);
  eligo_block *block = heading(m, 3, mark_of_verdict(one->verdict));
  say_item_verdict(s, one);
  eligo_maker_cell(m, block);
  item_notes(m, one);
  if (one->n_steps > 0) table(m);
  for (uint32_t i = 0; i < one->n_steps; i++) step(m, &one->steps[i]);
  benefits(m, one);
}

static void use(eligo_maker *m, const eligo_use_result *one) {
  eligo_sheet *s = &m->sheet;
  eligo_sheet_word(s, ELIGO_W_USE);
  eligo_page_say(&s->page, " ");
  eligo_page_say(&s->page, one->id);
  eligo_block *block = heading(m, 2, ELIGO_MARK_NONE);
  if (one->amount != NULL) eligo_sheet_money(s, one->amount, strlen(one->amount));
  comma(m, one->activity);
  eligo_maker_cell(m, block);
  for (uint32_t i = 0; i < one->n_items; i++) item(m, &one->items[i]);
}

/* The list, and the memory that it and its texts lie in. */
typedef struct held {
  eligo_blocks blocks;
  eligo_arena arena;
} held;

eligo_status eligo_decision_blocks(const eligo_decision *decision, const eligo_write_options *options,
                                   eligo_blocks **out) {
  static const eligo_write_options usual;
  if (options == NULL) options = &usual;
  if (options->language >= ELIGO_LANGUAGES) return ELIGO_USAGE;
  held *made = calloc(1, sizeof *made);
  if (made == NULL) return ELIGO_MEMORY;
  eligo_maker m = {.arena = &made->arena};
  m.sheet = (eligo_sheet){.decision = decision,
                          .language = options->language,
                          .everything = options->everything,
                          .page = eligo_page_new(&m.said, ENDLESS, false)};
  title(&m);
  fields(&m);
  parts(&m);
  for (uint32_t i = 0; i < decision->n_uses; i++) use(&m, &decision->uses[i]);
  eligo_maker_after(&m);
  bool failed = m.arena->failed || m.said.failed || m.sheet.scratch.failed;
  eligo_page_free(&m.sheet.page);
  eligo_text_free(&m.sheet.scratch);
  eligo_text_free(&m.said);
  made->blocks = (eligo_blocks){.at = m.at, .count = m.count};
  if (failed)
    eligo_blocks_free(&made->blocks);
  else
    *out = &made->blocks;
  return failed ? ELIGO_MEMORY : ELIGO_OK;
}

void eligo_blocks_free(eligo_blocks *blocks) {
  held *made = (held *)(void *)blocks; /* its first member */
  if (made == NULL) return;
  eligo_arena_free(&made->arena);
  free(made);
}
