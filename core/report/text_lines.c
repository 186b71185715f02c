/* The criteria of a step, indented as the rule is. */
#include "report/lines.h"

#include <string.h>

enum { STEP = 2 };

typedef struct print {
  eligo_sheet *sheet;
  unsigned indent;
  const char *citation; /* the last one printed */
} print;

static void join(eligo_sheet *s, const char *text) {
  if (text == NULL || text[0] == '\0') return;
  if (eligo_page_column(&s->page) > 0) eligo_page_say(&s->page, " · ");
  eligo_page_say(&s->page, text);
}

/* Where the rule stands in the law and where the value was read, quietly below the line. A citation
 * is not repeated. */
static void sources_say(print *p, const eligo_line *line, unsigned indent) {
  eligo_sheet *s = p->sheet;
  bool cited =
      p->citation != NULL && line->citation != NULL && strcmp(p->citation, line->citation) == 0;
  if (!eligo_page_is_empty(&s->page)) return;
  eligo_page_style(&s->page, ELIGO_DIM);
  if (!cited && line->citation != NULL && line->citation[0] != ' ') join(s, line->citation);
  if (line->citation != NULL) p->citation = line->citation;
  join(s, line->quality == NULL ? NULL : eligo_quality_in(line->quality, s->language));
  join(s, line->source);
  join(s, line->dated);
  if (eligo_page_column(&s->page) > 0)
    eligo_page_end(&s->page, indent, indent);
  else
    eligo_page_drop(&s->page);
}

/* "Power density: 4 W/m2; required: above 5 W/m2 (margin −1 W/m2)", "if Installed capacity: 60 MW (above 50 MW)" */
static void leaf_say(eligo_sheet *s, const eligo_line_view *view) {
  const eligo_line *line = view->line;
  bool english = s->language == ELIGO_EN;
  bool valued = line->value != NULL || line->reason == ELIGO_R_MISSING;
  bool constant = line->kind >= ELIGO_N_UNSETTLED && line->kind <= ELIGO_N_NOT_REQUIRED;
  eligo_line_say_title(s, line);
  if (constant || (!valued && line->relation == NULL)) return;
  eligo_sheet_colon(s);
  eligo_line_say_value(s, line);
  if (view->condition && (line->kind == ELIGO_N_FLAG || line->limit == NULL)) return;
  const char *before = view->condition ? (english ? " (" : "（") : !valued ? NULL : english ? "; " : "；";
  eligo_line_say_limit(s, view, before);
  if (view->condition) eligo_page_say(&s->page, english ? ")" : "）");
}

static void print_line(void *data, const eligo_line_view *view) {
  print *p = data;
  eligo_sheet *s = p->sheet;
  const eligo_line *line = view->line;
  unsigned indent = p->indent + STEP * view->depth;
  if (view->condition && line->outcome == ELIGO_MET)
    eligo_page_say_in(&s->page, ELIGO_DIM, "• ");
  else
    eligo_sheet_outcome(s, view->effect);
  eligo_line_say_front(s, view);
  if (line->leaf)
    leaf_say(s, view);
  else
    eligo_line_say_heading(s, line);
  eligo_page_end(&s->page, indent, indent + STEP);
  if (!eligo_line_reason_is_said(line)) {
    eligo_page_style(&s->page, ELIGO_DIM);
    eligo_sheet_reason(s, line->reason, line->title, line->a, line->b);
    eligo_page_end(&s->page, indent + STEP, indent + STEP);
  }
  if (line->leaf) sources_say(p, line, indent + STEP);
}

void eligo_sheet_lines(eligo_sheet *sheet, const eligo_line *lines, uint32_t count, unsigned indent,
                       bool negated) {
  print p = {.sheet = sheet, .indent = indent};
  eligo_lines_walk(sheet, lines, count, negated, print_line, &p);
}
