/* Steps, items, uses, parts and shares of a decision. */
#include "decide/assemble.h"

#include <stdio.h>
#include <string.h>

eligo_verdict eligo_item_verdict(eligo_outcomes outcome) {
  if (outcome == ELIGO_MET) return ELIGO_ELIGIBLE;
  return outcome == ELIGO_NOT_MET ? ELIGO_NOT_ELIGIBLE : ELIGO_UNDETERMINED;
}

static eligo_bilingual step_title(const eligo_standard *s, const char *name) {
  for (uint32_t i = 0; i < s->n_steps && s->step_titles != NULL; i++) {
    if (strcmp(s->steps[i], name) == 0) return s->step_titles[i];
  }
  return (eligo_bilingual){{NULL, NULL}};
}

static bool is_graded(const eligo_run *run, uint32_t node) {
  return run->rulebook->nodes[node].kind == ELIGO_N_GRADED;
}

/* The best grade that is met, and the best that may still be. */
static void find_grades(eligo_run *run, eligo_frame *frame, const eligo_item *item, eligo_step_result *out, uint32_t node) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_standard *s = &r->standards[item->standard];
  for (uint32_t i = 0; i < r->nodes[node].n_kids && i < r->nodes[node].number && out->grade == NULL; i++) {
    uint32_t place = r->nodes[eligo_kid(r, node, i)].number;
    eligo_outcomes outcome = eligo_graded(run, frame, node, 1u << place);
    if (outcome == ELIGO_MET) out->grade = s->grades[place];
    else if (outcome != ELIGO_NOT_MET && outcome != ELIGO_NOT_APPLICABLE && out->better_open == NULL)
      out->better_open = s->grades[place];
  }
}

static bool write_step(eligo_run *run, eligo_frame *frame, uint32_t index, uint32_t step, uint32_t reached,
                       eligo_step_result *out) {
  const eligo_item *item = &run->rulebook->items[index];
  uint32_t node = item->steps[step].node;
  out->name = item->steps[step].name;
  out->node = node;
  out->title = step_title(&run->rulebook->standards[item->standard], out->name);
  out->reached = step < reached;
  if (!out->reached) return true;
  out->outcome = eligo_step_outcome(run, frame, index, step, 0);
  out->confirmed = out->outcome != eligo_evaluate(run, frame, node);
  if (is_graded(run, node)) find_grades(run, frame, item, out, node);
  return eligo_lines_of(run, frame, node, &out->lines, &out->n_lines);
}

static uint32_t rank_of(const eligo_standard *s, const char *grade) {
  for (uint32_t i = 0; i < s->n_grades; i++) {
    if (strcmp(s->grades[i], grade) == 0) return i;
  }
  return 0;
}

/* The item's grade is the worst among its graded steps. */
static void join_grades(const eligo_standard *s, eligo_item_result *out) {
  for (uint32_t i = 0; i < out->n_steps; i++) {
    const char *grade = out->steps[i].grade;
    if (grade == NULL) continue;
    if (out->grade == NULL || rank_of(s, grade) > rank_of(s, out->grade)) out->grade = grade;
  }
}

static const char *day_text(eligo_run *run, eligo_day day) {
  char text[11];
  eligo_day_print(day, text);
  return eligo_arena_copy(run->arena, text, strlen(text));
}

static void explain_verdict(eligo_run *run, const eligo_standard *s, const eligo_item *item, eligo_item_result *out) {
  uint32_t key = item->contribution;
  bool nothing = key < out->n_steps && out->steps[key].reached && out->steps[key].outcome == ELIGO_NOT_APPLICABLE;
  if (run->rule_date.last < s->in_force) {
    out->reason = ELIGO_R_IN_FORCE_FROM;
    out->a = day_text(run, s->in_force);
  } else if (run->rule_date.first > s->until) {
    out->reason = ELIGO_R_ENDED;
    out->a = day_text(run, s->until);
  } else if (nothing && out->verdict == ELIGO_UNDETERMINED) {
    out->reason = ELIGO_R_NOTHING_APPLIES;
  }
}

static bool all_steps_met(const eligo_item_result *out) {
  for (uint32_t i = 0; i < out->n_steps; i++) {
    if (!out->steps[i].reached) return false;
  }
  return out->verdict == ELIGO_ELIGIBLE;
}

static void choose_word(const eligo_standard *s, eligo_item_result *out) {
  if (all_steps_met(out)) {
    out->word = s->eligible_word[1];
    return;
  }
  for (uint32_t i = 0; i < out->n_steps; i++) {
    if (strcmp(out->steps[i].name, "scope") == 0 && out->steps[i].outcome == ELIGO_MET) out->word = s->eligible_word[0];
  }
}

static bool rests_on_confirmation(const eligo_item_result *out) {
  for (uint32_t i = 0; i < out->n_steps; i++) {
    if (out->steps[i].confirmed) return true;
    for (uint32_t k = 0; k < out->steps[i].n_lines; k++) {
      if (out->steps[i].lines[k].reason == ELIGO_R_CONFIRMED) return true;
    }
  }
  return false;
}

static bool write_item(eligo_run *run, eligo_frame *frame, uint32_t index, eligo_item_result *out) {
  const eligo_item *item = &run->rulebook->items[index];
  const eligo_standard *s = &run->rulebook->standards[item->standard];
  uint32_t reached = eligo_steps_reached(run, item);
  out->index = index;
  out->item = item->id;
  out->title = item->title;
  out->verdict = eligo_item_verdict(eligo_item_outcome(run, frame, index, 0));
  out->n_steps = item->n_steps;
  out->steps = eligo_arena_zero(run->arena, item->n_steps + 1, sizeof *out->steps);
  if (out->steps == NULL) return false;
  for (uint32_t i = 0; i < item->n_steps; i++) {
    if (!write_step(run, frame, index, i, reached, &out->steps[i])) return false;
  }
  join_grades(s, out);
  explain_verdict(run, s, item, out);
  choose_word(s, out);
  out->confirmed = rests_on_confirmation(out);
  return out->verdict != ELIGO_ELIGIBLE || eligo_benefits_written(run, frame, index, out);
}

static bool has_code(const eligo_item *item, const eligo_use *use) {
  for (uint32_t i = 0; i < use->n_codes; i++) {
    for (uint32_t k = 0; k < item->n_codes; k++) {
      const eligo_span_text *code = &use->codes[i].code;
      if (strlen(item->codes[k].code) == code->length && memcmp(item->codes[k].code, code->at, code->length) == 0)
        return true;
    }
  }
  return false;
}

enum { MOST_SUGGESTIONS = 12 };

/* Items that share an industry code with the use: hints for a person, never a decision. */
static void suggest(eligo_run *run, const eligo_use *use, uint32_t standard, eligo_item_result *out) {
  const eligo_rulebook *r = run->rulebook;
  const eligo_standard *s = &r->standards[standard];
  const char **found = eligo_arena_zero(run->arena, MOST_SUGGESTIONS, sizeof *found);
  if (found == NULL) return;
  out->suggestions = found;
  for (uint32_t i = 0; i < s->n_items && out->n_suggestions < MOST_SUGGESTIONS; i++) {
    if (has_code(&r->items[s->first_item + i], use)) found[out->n_suggestions++] = r->items[s->first_item + i].id;
  }
}

static bool names_item(const eligo_use *use, const char *standard) {
  for (uint32_t i = 0; i < use->n_items; i++) {
    const eligo_span_text *named = &use->items[i].standard;
    if (strlen(standard) == named->length && memcmp(standard, named->at, named->length) == 0) return true;
  }
  return false;
}

/* True where some criterion of the product came to ask this standard of the use: an edition may have passed it over. */
static bool was_asked(const eligo_run *run, const eligo_frame *frame, uint32_t standard) {
  for (uint32_t i = 0; i < run->known->n_askers; i++) {
    const uint32_t node = run->known->askers[i];
    if (eligo_memo(run, frame, node) != 0 && eligo_standard_asked(run->rulebook, node) == standard) return true;
  }
  return false;
}

static void explain_none(const eligo_standard *s, eligo_item_result *out) {
  out->verdict = s->complete ? ELIGO_NOT_ELIGIBLE : ELIGO_UNDETERMINED;
  out->reason = s->complete ? ELIGO_R_NOT_COVERED : ELIGO_R_NAME_ITEM;
  out->a = s->id;
}

static bool write_standard(eligo_run *run, eligo_frame *frame, uint32_t standard, eligo_use_result *use) {
  const eligo_standard *s = &run->rulebook->standards[standard];
  uint32_t items[ELIGO_MOST_ITEMS];
  uint32_t count = eligo_items_of(run, frame->use, standard, items, ELIGO_MOST_ITEMS);
  for (uint32_t i = 0; i < (count == 0 ? 1 : count); i++) {
    eligo_item_result *out = &use->items[use->n_items++];
    *out = (eligo_item_result){.index = ELIGO_NONE, .standard = s->id, .standard_title = s->title};
    out->found_by = count == 0 ? NULL : names_item(frame->use, s->id) ? "named" : "covers";
    if (count > 0) {
      if (!write_item(run, frame, items[i], out)) return false;
      continue;
    }
    explain_none(s, out);
    suggest(run, frame->use, standard, out);
  }
  return true;
}

static uint32_t room_for_items(const eligo_run *run, const eligo_use *use, const uint32_t *standards, uint32_t count) {
  uint32_t items[ELIGO_MOST_ITEMS], room = 0;
  for (uint32_t i = 0; i < count; i++) {
    uint32_t found = eligo_items_of(run, use, standards[i], items, ELIGO_MOST_ITEMS);
    room += found == 0 ? 1 : found;
  }
  return room;
}

bool eligo_uses_written(eligo_run *run, const uint32_t *standards, uint32_t n_standards, uint32_t n_named,
                        eligo_decision *decision) {
  const eligo_dictionary *dictionary = &run->rulebook->dictionary;
  decision->uses = eligo_arena_zero(run->arena, run->n_uses + 1, sizeof *decision->uses);
  if (decision->uses == NULL || !eligo_know_askers(run)) return false;
  decision->n_uses = run->n_uses;
  for (uint32_t i = 0; i < run->n_uses; i++) {
    eligo_frame *frame = &run->uses[i];
    eligo_use_result *use = &decision->uses[i];
    use->id = frame->use->id;
    use->activity = frame->use->activity;
    if (dictionary->use_amount != ELIGO_NONE) {
      const eligo_fact *amount = &dictionary->facts[dictionary->use_amount];
      use->amount = eligo_given_text(run, amount, eligo_value_in(run, frame, amount));
    }
    use->items = eligo_arena_zero(run->arena, room_for_items(run, frame->use, standards, n_standards) + 1, sizeof *use->items);
    if (use->items == NULL) return false;
    for (uint32_t k = 0; k < n_standards; k++) {
      if (k >= n_named && !was_asked(run, frame, standards[k])) continue;
      if (!write_standard(run, frame, standards[k], use)) return false;
    }
  }
  return true;
}

/* --- items shortly --- */

/* An item with its steps, made once: rows fill in anew what they came to. NULL when memory ends. */
static eligo_item_result *outline_of(eligo_run *run, uint32_t index) {
  eligo_known *known = run->known;
  const eligo_item *item = &run->rulebook->items[index];
  if (known->outlines == NULL) known->outlines = eligo_arena_zero(&known->arena, run->rulebook->n_items, sizeof *known->outlines);
  if (known->outlines != NULL && known->outlines[index] != NULL) return known->outlines[index];
  eligo_item_result *fresh = eligo_arena_zero(&known->arena, 1, sizeof *fresh);
  eligo_step_result *steps = eligo_arena_zero(&known->arena, item->n_steps + 1, sizeof *steps);
  if (known->arena.failed) {
    eligo_known_give_up(run);
    return NULL;
  }
  for (uint32_t i = 0; i < item->n_steps; i++) steps[i] = (eligo_step_result){.name = item->steps[i].name, .node = item->steps[i].node};
  *fresh = (eligo_item_result){.index = index, .standard = run->rulebook->standards[item->standard].id, .item = item->id, .steps = steps, .n_steps = item->n_steps};
  return known->outlines[index] = fresh;
}

static bool see_item(eligo_run *run, eligo_frame *frame, uint32_t index, eligo_see_item *see, void *context) {
  const eligo_item *item = &run->rulebook->items[index];
  const eligo_standard *s = &run->rulebook->standards[item->standard];
  const uint32_t reached = eligo_steps_reached(run, item);
  eligo_item_result *out = outline_of(run, index);
  if (out == NULL) return false;
  const eligo_outcomes outcome = eligo_item_outcome(run, frame, index, 0);
  out->verdict = eligo_item_verdict(outcome);
  for (uint32_t i = 0; i < item->n_steps; i++) {
    eligo_step_result *step = &out->steps[i];
    step->reached = i < reached;
    step->grade = step->better_open = NULL;
    if (!step->reached) continue;
    /* Of an item that is met, a step is met or does not apply. */
    const bool met = outcome == ELIGO_MET && item->steps[i].applies;
    step->outcome = met ? ELIGO_MET : eligo_step_outcome(run, frame, index, i, 0);
    if (is_graded(run, step->node)) find_grades(run, frame, item, step, step->node);
  }
  out->grade = out->a = out->b = NULL;
  out->reason = ELIGO_R_NONE;
  out->n_benefits = 0;
  join_grades(s, out);
  explain_verdict(run, s, item, out);
  if (out->verdict == ELIGO_ELIGIBLE && !eligo_benefits_written(run, frame, index, out)) return false;
  see(run, frame, out, context);
  return true;
}

static bool see_standard(eligo_run *run, eligo_frame *frame, uint32_t standard, eligo_see_item *see, void *context) {
  const eligo_standard *s = &run->rulebook->standards[standard];
  uint32_t items[ELIGO_MOST_ITEMS];
  const uint32_t count = eligo_items_of(run, frame->use, standard, items, ELIGO_MOST_ITEMS);
  for (uint32_t i = 0; i < count; i++) {
    if (!see_item(run, frame, items[i], see, context)) return false;
  }
  if (count > 0) return true;
  eligo_item_result none = {.index = ELIGO_NONE, .standard = s->id};
  explain_none(s, &none);
  see(run, frame, &none, context);
  return true;
}

bool eligo_see_items(eligo_run *run, const uint32_t *standards, uint32_t n_standards, uint32_t n_named, eligo_see_item *see, void *context) {
  if (!eligo_know_askers(run)) return false;
  for (uint32_t i = 0; i < run->n_uses; i++) {
    for (uint32_t k = 0; k < n_standards; k++) {
      if (k >= n_named && !was_asked(run, &run->uses[i], standards[k])) continue;
      if (!see_standard(run, &run->uses[i], standards[k], see, context)) return false;
    }
  }
  return true;
}

/* --- parts and shares --- */

bool eligo_parts_written(eligo_run *run, eligo_decision *decision) {
  static const char *const names[] = {"proceeds", "firm", "file", "advice"};
  for (int i = 0; run->product != NULL && i < ELIGO_PARTS; i++) {
    uint32_t node = run->product->parts[i];
    if (node == ELIGO_NONE) continue;
    eligo_part_result *part = &decision->parts[decision->n_parts++];
    part->name = names[i];
    part->node = node;
    part->outcome = eligo_evaluate(run, &run->deal, node);
    if (!eligo_lines_of(run, &run->deal, node, &part->lines, &part->n_lines)) return false;
  }
  return true;
}

/* The ends that most shares have; NULL for any other. */
static const char *none_or_all(eligo_approx share) {
  if (share.error != 0) return NULL;
  return share.value == 0 ? "0 %" : share.value == 1 ? "100 %" : NULL;
}

/* A share beside its limit: the low end is rounded down and the high end up, so neither is printed across it. */
bool eligo_share_said(eligo_run *run, uint32_t share, bool met, const char **low_text, const char **high_text) {
  static const eligo_unit percent = {.factor = {.sign = 1, .n_num = 1, .n_den = 1, .num = {1}, .den = {100}}, .approx = 0.01};
  eligo_rational low, high;
  eligo_interval about = eligo_share_of(run, share);
  *low_text = *high_text = NULL;
  if (about.range != ELIGO_RANGE_VALUE) return false;
  *low_text = none_or_all(about.low);
  *high_text = none_or_all(about.high);
  if (*low_text != NULL && *high_text != NULL) return true;
  if (!eligo_share_exact(run, share, false, &low) || !eligo_share_exact(run, share, true, &high)) return false;
  bool settled = eligo_rational_compare(&low, &high) == 0;
  *low_text = eligo_figure(run, &low, &percent, "%", !settled || !met ? ELIGO_DOWN : ELIGO_UP);
  *high_text = settled ? *low_text : eligo_figure(run, &high, &percent, "%", ELIGO_UP);
  return false;
}

/* The line of a part that shows a test of the deal; NULL where none does. */
static const eligo_line *line_shown(const eligo_decision *decision, uint32_t test) {
  for (uint32_t p = 0; p < decision->n_parts; p++) {
    const eligo_part_result *part = &decision->parts[p];
    for (uint32_t i = 0; i < part->n_lines; i++) {
      if (part->lines[i].node == test && part->lines[i].record == NULL) return &part->lines[i];
    }
  }
  return NULL;
}

static void write_share(eligo_run *run, uint32_t test, uint32_t share, const eligo_decision *decision, eligo_share *out) {
  const eligo_line *shown = line_shown(decision, test);
  const eligo_line line = shown != NULL ? *shown : eligo_line_of(run, &run->deal, test);
  out->criterion = line.id;
  out->limit = line.limit;
  eligo_share_said(run, share, line.outcome == ELIGO_MET, &out->low, &out->high);
}

static void find_shares(eligo_run *run, uint32_t node, eligo_decision *decision, size_t *capacity) {
  const eligo_rulebook *r = run->rulebook;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    uint32_t kid = eligo_kid(r, node, i);
    if (r->nodes[kid].kind != ELIGO_N_SHARE_OF) {
      find_shares(run, kid, decision, capacity);
      continue;
    }
    eligo_share *moved = eligo_arena_grow(run->arena, decision->shares, decision->n_shares, capacity, sizeof *moved);
    if (moved == NULL) return;
    decision->shares = moved;
    moved[decision->n_shares] = (eligo_share){0};
    if (r->nodes[node].kind == ELIGO_N_COMPARE) write_share(run, node, kid, decision, &moved[decision->n_shares++]);
  }
}

bool eligo_shares_written(eligo_run *run, eligo_decision *decision) {
  size_t capacity = 0;
  for (int i = 0; run->product != NULL && i < ELIGO_PARTS; i++) {
    if (run->product->parts[i] != ELIGO_NONE) find_shares(run, run->product->parts[i], decision, &capacity);
  }
  return !run->arena->failed;
}
