/* Which criteria of a step are shown, and how deep: of what is met only as much as the reader needs to see why the rest is
 * not. */
#include "report/lines.h"
#include "rule/print.h"

#include <string.h>

enum { DEEPEST = 48 };

/* A group on the way down to the present line. */
typedef struct frame {
  unsigned depth, shown; /* shown: depth of what is inside, as the reader sees it */
  uint8_t kind;
  bool negated;       /* inside, met is bad */
  bool hidden;        /* nothing inside is shown */
  const char *record; /* row or use that everything inside speaks of */
  bool all;           /* its members are all required, so one more "all of these" adds nothing */
  unsigned inside;    /* members seen */
} frame;

typedef struct walk {
  const eligo_sheet *sheet;
  frame frames[DEEPEST];
  unsigned n_frames;
  const char *label; /* of a point whose only member comes next */
  eligo_line_visitor visit;
  void *data;
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
                 .shown = parent->shown + (silent ? 0 : 1),
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

static void show(walk *w, const eligo_line *line, const frame *parent) {
  bool said =
      line->record != NULL && parent->record != NULL && strcmp(line->record, parent->record) == 0;
  eligo_line_view view = {.line = line,
                          .depth = parent->shown,
                          .condition = is_condition(w->sheet, line, parent),
                          .negated = parent->negated,
                          .effect = effect(line->outcome, parent->negated),
                          .label = w->label,
                          .record = said ? NULL : line->record};
  w->label = NULL;
  w->visit(w->data, &view);
}

static void step_into(walk *w, const eligo_line *line, uint32_t left) {
  while (w->n_frames > 1 && w->frames[w->n_frames - 1].depth >= line->depth) w->n_frames--;
  frame *parent = &w->frames[w->n_frames - 1];
  bool hidden = is_hidden(w, line, parent);
  bool label = is_only_label(line, left);
  bool silent = label || (!line->leaf && is_silent(line, parent));
  if (label && !hidden) w->label = label_of(line);
  if (!hidden && !silent) show(w, line, parent);
  if (hidden) w->label = NULL;
  frame inside = enter(line, parent, hidden, silent);
  parent->inside++;
  if (!line->leaf && w->n_frames < DEEPEST) w->frames[w->n_frames++] = inside;
}

void eligo_lines_walk(const eligo_sheet *sheet, const eligo_line *lines, uint32_t count, bool negated,
                      eligo_line_visitor visit, void *data) {
  walk w = {.sheet = sheet, .n_frames = 1, .visit = visit, .data = data};
  w.frames[0] = (frame){.kind = ELIGO_N_ALL_OF, .all = !negated, .negated = negated};
  for (uint32_t i = 0; i < count; i++) step_into(&w, &lines[i], count - i);
}
