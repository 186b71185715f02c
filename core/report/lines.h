/* The criteria of a step, walked in the order of the rule: what a reader needs to see of them, and how one is said. Shared
 * by the text report and the sheet; one thread. */
#ifndef ELIGO_REPORT_LINES_H
#define ELIGO_REPORT_LINES_H

#include "report/sheet.h"

/* One criterion that is shown. */
typedef struct eligo_line_view {
  const eligo_line *line;
  unsigned depth;          /* of what is shown, from 0: groups that only pass on do not count */
  bool condition;          /* it steers another criterion: "if …" */
  bool negated;            /* met is bad here: it stands in a none_of */
  eligo_outcomes effect;   /* what its outcome means for the step */
  const char *label;       /* of a point that holds this test and nothing else; or NULL */
  const char *record;      /* the row or use it speaks of, where that is not clear yet; or NULL */
} eligo_line_view;

typedef void (*eligo_line_visitor)(void *data, const eligo_line_view *view);

/* Visits what is to be shown: all, or what failed or is unknown. `negated`: none of them may be met, as in exclusions. */
void eligo_lines_walk(const eligo_sheet *sheet, const eligo_line *lines, uint32_t count, bool negated,
                      eligo_line_visitor visit, void *data);

/* "penalty 2: (a) ", what stands before the words of a criterion. */
void eligo_line_say_front(eligo_sheet *sheet, const eligo_line_view *view);
/* A group: "any one of these", "(a) Title". */
void eligo_line_say_heading(eligo_sheet *sheet, const eligo_line *line);
/* "Power density" */
void eligo_line_say_title(eligo_sheet *sheet, const eligo_line *line);
/* "4 W/m2", "not given"; false and nothing where there is no value to speak of. */
bool eligo_line_say_value(eligo_sheet *sheet, const eligo_line *line);
/* "required: above 5 W/m2 (margin −1 W/m2)", after `before` where there is something to say. */
/* benefits.c: one line each; an input's or estimate's, without its source. */
bool eligo_benefit_has_number(const eligo_benefit_result *benefit);
bool eligo_benefits_have_number(const eligo_item_result *item);
/* The benefits without any number in one line, with what was not given; false where there is none. */
bool eligo_benefits_say_open(eligo_sheet *sheet, const eligo_item_result *item);
void eligo_benefit_say(eligo_sheet *sheet, const eligo_benefit_result *benefit);
void eligo_benefit_say_formula(eligo_sheet *sheet, const eligo_benefit_result *benefit);
void eligo_benefit_say_input(eligo_sheet *sheet, const eligo_factor *input);
void eligo_benefit_say_beside(eligo_sheet *sheet, const eligo_benefit_result *benefit, uint32_t place);

void eligo_line_say_limit(eligo_sheet *sheet, const eligo_line_view *view, const char *before);
/* Whether the reason of the outcome stands in the line already. */
bool eligo_line_reason_is_said(const eligo_line *line);

#endif
