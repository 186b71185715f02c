/* The criteria of a step, indented as the rule is. Of what is met only as much as the reader needs
 * to see why the rest is not. */
#include "report/sheet.h"
#include "rule/print.h"

#include <stdio.h>
#include <string.h>

enum { DEEPEST = 48, STEP = 2 };

/* A group on the way down to the present line. */
typedef struct frame {
  unsigned depth, indent; /* indent of what is inside */
  uint8_t kind;
  bool negated;       /* inside, met is bad */
  bool hidden;        /* nothing inside is shown */
  const char *record; /* row or use that everything inside speaks of */
  bool all;           /* its members are all required, so one more "all of these" adds nothing */
  unsigned inside;    /* members seen */
} frame;

typedef struct walk {
  eligo_sheet *sheet;
  frame frames[DEEPEST];
  unsigned n_frames;
  const char *citation; /* the last one printed */
  const char *label;    /* of a point whose only member comes next */
} walk;

static eligo_outcomes effect(eligo_outcomes outcome, bool negated) {
  if (!negated) return outcome;
  eligo_outcomes turned = outcome & ELIGO_NOT_APPLICABLE;
  if (outcome & ELIGO_MET) turned |= ELIGO_NOT_MET;
  if (outcome & ELIGO_NOT_MET) turned |= ELIGO_MET;
  return turned;
}

/* What steers another criterion: the first member of a `when` or a case. The tree knows; without
 * one the place of the line tells. */
static bool is_condition(const eligo_sheet *s, const eligo_line *line, const frame *parent) {
  const eligo_rulebook *r = s->decision->rulebook;
  if (r == NULL || line->node >= r->n_nodes)
    return (parent->kind == ELIGO_N_WHEN || parent->kind == ELIGO_N_CASE) && parent->inside == 0;
  uint32_t above = r->notes[line->node].parent;
  if (above == ELIGO_NONE) return false;
  uint8_t kind = r->nodes[above].kind;
  return (kind == ELIGO_N_WHEN || kind == ELIGO_N_CASE) && eligo_kid(r, above, 0) == line->node;
}

static bool is_settled_no(eligo_outcomes outcome) {
  return outcome == ELIGO_NOT_MET || outcome == ELIGO_NOT_APPLICABLE;
}

/* Groups that only pass on what stands in them. */
static bool is_silent(const eligo_line *line, const frame *parent) {
  switch (line->kind) {
  case ELIGO_N_ALL_OF:
    return parent->all && eligo_title_in(line->title, ELIGO_EN) == NULL && line->record == NULL;
  case ELIGO_N_GRADED:
  case ELIGO_N_WHEN:
  case ELIGO_N_CHOOSE:
  case ELIGO_N_CASE:
  case ELIGO_N_OTHERWISE:
    return true;
  case ELIGO_N_BY_DATE:
  case ELIGO_N_WINDOW:
  case ELIGO_N_BY:
    return line->reason == ELIGO_R_NONE && line->fact == NULL;
  default:
    return false;
  }
}

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

static void heading_say(eligo_sheet *s, const eligo_line *line) {
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

/* "Power density: 4 W/m2"; false where there is no value to speak of. */
static bool value_say(eligo_sheet *s, const eligo_line *line) {
  eligo_page_say(&s->page, leaf_title(s, line));
  bool missing = line->value == NULL && line->reason == ELIGO_R_MISSING;
  if (is_constant(line) || (line->value == NULL && !missing && line->relation == NULL))
    return false;
  eligo_sheet_colon(s);
  if (missing)
    eligo_page_say_in(&s->page, ELIGO_YELLOW, eligo_word_in(ELIGO_W_NOT_GIVEN, s->language));
  else
    eligo_sheet_value(s, line->fact, line->value);
  return true;
}

/* "Power density: 4 W/m2; required: above 5 W/m2 (margin −1 W/m2)" */
static void leaf_say(eligo_sheet *s, const eligo_line *line, eligo_word asked) {
  if (!value_say(s, line) || (line->relation == NULL && line->limit == NULL)) return;
  if (line->value != NULL || line->reason == ELIGO_R_MISSING)
    eligo_page_say(&s->page, s->language == ELIGO_EN ? "; " : "；");
  eligo_sheet_limit(s, asked, line->kind, line->fact, line->relation, line->limit);
  margin_say(s, line->margin);
}

/* "if Installed capacity: 60 MW (above 50 MW)" */
static void condition_say(eligo_sheet *s, const eligo_line *line) {
  eligo_sheet_word(s, ELIGO_W_IF);
  if (!value_say(s, line) || line->kind == ELIGO_N_FLAG || line->limit == NULL) return;
  eligo_page_say(&s->page, s->language == ELIGO_EN ? " (" : "（");
  eligo_sheet_relation(s, line->fact, line->relation, line->limit);
  eligo_page_say(&s->page, s->language == ELIGO_EN ? ")" : "）");
}

static void join(eligo_sheet *s, const char *text) {
  if (text == NULL || text[0] == '\0') return;
  if (eligo_page_column(&s->page) > 0) eligo_page_say(&s->page, " · ");
  eligo_page_say(&s->page, text);
}

/* Where the rule stands in the law and where the value was read, quietly below the line. A citation
 * is not repeated. */
static void sources_say(walk *w, const eligo_line *line, unsigned indent) {
  eligo_sheet *s = w->sheet;
  bool cited =
      w->citation != NULL && line->citation != NULL && strcmp(w->citation, line->citation) == 0;
  if (!eligo_page_is_empty(&s->page)) return;
  eligo_page_style(&s->page, ELIGO_DIM);
  if (!cited && line->citation != NULL && line->citation[0] != ' ') join(s, line->citation);
  if (line->citation != NULL) w->citation = line->citation;
  join(s, line->quality == NULL ? NULL : eligo_quality_in(line->quality, s->language));
  join(s, line->source);
  join(s, line->dated);
  if (eligo_page_column(&s->page) > 0)
    eligo_page_end(&s->page, indent, indent);
  else
    eligo_page_drop(&s->page);
}

/* Which row or use: "penalty 2: " */
static void record_say(eligo_sheet *s, const char *record) {
  if (record == NULL) return;
  eligo_page_style(&s->page, ELIGO_BOLD);
  eligo_sheet_record(s, record);
  eligo_page_style(&s->page, ELIGO_PLAIN);
  eligo_sheet_colon(s);
}

static bool reason_is_said(const eligo_line *line) {
  return line->reason == ELIGO_R_NONE || line->reason == ELIGO_R_MISSING ||
         line->kind == ELIGO_N_WINDOW || line->kind == ELIGO_N_BY_DATE;
}

static void print_line(walk *w, const eligo_line *line, const frame *parent, unsigned indent) {
  eligo_sheet *s = w->sheet;
  bool condition = is_condition(s, line, parent);
  if (condition && line->outcome == ELIGO_MET)
    eligo_page_say_in(&s->page, ELIGO_DIM, "• ");
  else
    eligo_sheet_outcome(s, effect(line->outcome, parent->negated));
  bool said =
      line->record != NULL && parent->record != NULL && strcmp(line->record, parent->record) == 0;
  if (!said) record_say(s, line->record);
  if (w->label != NULL) {
    label_say(s, w->label);
    if (eligo_label_is_of_law(w->label))
      eligo_page_say(&s->page, " ");
    else
      eligo_sheet_colon(s);
    w->label = NULL;
  }
  if (!line->leaf)
    heading_say(s, line);
  else if (condition)
    condition_say(s, line);
  else
    leaf_say(s, line, parent->negated ? ELIGO_W_EXCLUDED : ELIGO_W_REQUIRED);
  eligo_page_end(&s->page, indent, indent + STEP);
  if (!reason_is_said(line)) {
    eligo_page_style(&s->page, ELIGO_DIM);
    eligo_sheet_reason(s, line->reason, line->title, line->a, line->b);
    eligo_page_end(&s->page, indent + STEP, indent + STEP);
  }
  if (line->leaf) sources_say(w, line, indent + STEP);
}

/* A settled condition that does not hold takes what it guards with it. */
static bool is_hidden(const walk *w, const eligo_line *line, frame *parent) {
  if (parent->hidden) return true;
  if (w->sheet->everything) return false;
  if (is_condition(w->sheet, line, parent)) {
    bool guards = parent->kind == ELIGO_N_WHEN || parent->kind == ELIGO_N_CASE;
    if (guards && is_settled_no(line->outcome)) parent->hidden = true;
    return is_settled_no(line->outcome);
  }
  eligo_outcomes outcome = effect(line->outcome, parent->negated);
  return outcome == ELIGO_MET || outcome == ELIGO_NOT_APPLICABLE;
}

static bool all_inside(const eligo_line *line, const frame *parent, bool silent) {
  switch (line->kind) {
  case ELIGO_N_ANY_OF:
  case ELIGO_N_NONE_OF:
  case ELIGO_N_AT_LEAST_OF:
  case ELIGO_N_UNLESS:
  case ELIGO_N_GRADED:
    return false;
  default:
    return silent ? parent->all : true;
  }
}

static frame enter(const eligo_line *line, const frame *parent, bool hidden, bool silent) {
  bool turns = line->kind == ELIGO_N_NONE_OF || line->kind == ELIGO_N_NO;
  return (frame){.depth = line->depth,
                 .indent = parent->indent + (silent ? 0 : STEP),
                 .kind = line->kind,
                 .record = line->record,
                 .negated = parent->negated != turns,
                 .hidden = hidden,
                 .all = all_inside(line, parent, silent)};
}

/* A point that holds one test and nothing else stands on the line of that test. */
static bool is_only_label(const eligo_line *line, uint32_t left) {
  bool is_point = line->kind == ELIGO_N_POINT && !line->leaf && line->record == NULL;
  if (!is_point || left < 2 || eligo_title_in(line->title, ELIGO_EN) != NULL) return false;
  if (line->reason != ELIGO_R_NONE || !line[1].leaf || line[1].depth <= line->depth) return false;
  return left == 2 || line[2].depth <= line->depth;
}

static void visit(walk *w, const eligo_line *line, uint32_t left) {
  while (w->n_frames > 1 && w->frames[w->n_frames - 1].depth >= line->depth) w->n_frames--;
  frame *parent = &w->frames[w->n_frames - 1];
  bool hidden = is_hidden(w, line, parent);
  bool label = is_only_label(line, left);
  bool silent = label || (!line->leaf && is_silent(line, parent));
  if (label && !hidden) w->label = label_of(line);
  if (!hidden && !silent) print_line(w, line, parent, parent->indent);
  if (hidden) w->label = NULL;
  frame inside = enter(line, parent, hidden, silent);
  parent->inside++;
  if (!line->leaf && w->n_frames < DEEPEST) w->frames[w->n_frames++] = inside;
}

void eligo_sheet_lines(eligo_sheet *sheet, const eligo_line *lines, uint32_t count, unsigned indent,
                       bool negated) {
  walk w = {.sheet = sheet, .n_frames = 1};
  w.frames[0] =
      (frame){.indent = indent, .kind = ELIGO_N_ALL_OF, .all = !negated, .negated = negated};
  for (uint32_t i = 0; i < count; i++) visit(&w, &lines[i], count - i);
}
