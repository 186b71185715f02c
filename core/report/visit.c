/* A decision, one criterion after another, for those who want no document. */
#include "report/words.h"

typedef struct visitor {
  eligo_language language;
  bool (*visit)(void *data, const eligo_criterion *criterion);
  void *data;
} visitor;

static bool visit_lines(const visitor *v, eligo_criterion at, const eligo_line *lines, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    const eligo_line *line = &lines[i];
    at.id = line->id;
    at.depth = line->depth;
    at.leaf = line->leaf;
    at.outcome = line->outcome;
    at.fact = line->fact;
    at.title = eligo_title_in(line->title, v->language);
    at.value = line->value;
    at.relation = line->relation;
    at.limit = line->limit;
    at.margin = line->margin;
    at.citation = line->citation;
    at.quality = line->quality;
    at.source = line->source;
    at.date = line->dated;
    if (!v->visit(v->data, &at)) return false;
  }
  return true;
}

static bool visit_item(const visitor *v, const char *use, const eligo_item_result *item) {
  for (uint32_t i = 0; i < item->n_steps; i++) {
    const eligo_step_result *step = &item->steps[i];
    eligo_criterion at = {.use = use, .standard = item->standard, .item = item->item, .step = step->name};
    if (step->reached && !visit_lines(v, at, step->lines, step->n_lines)) return false;
  }
  return true;
}

void eligo_decision_walk(const eligo_decision *decision, eligo_language language,
                         bool (*visit)(void *data, const eligo_criterion *criterion), void *data) {
  const visitor v = {language == ELIGO_ZH ? ELIGO_ZH : ELIGO_EN, visit, data};
  for (uint32_t i = 0; i < decision->n_parts; i++) {
    const eligo_part_result *part = &decision->parts[i];
    if (!visit_lines(&v, (eligo_criterion){.step = part->name}, part->lines, part->n_lines)) return;
  }
  for (uint32_t u = 0; u < decision->n_uses; u++) {
    const eligo_use_result *use = &decision->uses[u];
    for (uint32_t i = 0; i < use->n_items; i++) {
      if (!visit_item(&v, use->id, &use->items[i])) return;
    }
  }
}
