/* The tree as an indented list: each member a paragraph, what belongs together below its heading.
 */
#include "rule/printer.h"

#include <stdio.h>
#include <string.h>

enum { STEP = 2 };

static bool is_word(const char *label) {
  return !eligo_label_is_of_law(label);
}

/* "(b) " for the labels of the law, "adaptation: " for names. */
static void label(eligo_printer *p, const char *text) {
  bool brackets = !is_word(text) && strchr(text, '(') == NULL;
  if (brackets) eligo_page_say(&p->page, "(");
  eligo_page_say_in(&p->page, ELIGO_BOLD, eligo_step_title(text, p->language));
  if (brackets)
    eligo_page_say(&p->page, ") ");
  else
    eligo_print_colon(p);
}

static void cite(eligo_printer *p, uint32_t node) {
  const eligo_note *note = &p->rulebook->notes[node];
  bool named = p->rulebook->nodes[node].kind == ELIGO_N_POINT && note->label != NULL &&
               !is_word(note->label);
  if (named || note->source != NULL) p->cited = node;
}

void eligo_print_members(eligo_printer *p, uint32_t node, unsigned indent) {
  const eligo_rulebook *r = p->rulebook;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    uint32_t kid = eligo_kid(r, node, i);
    if (r->nodes[kid].kind != ELIGO_N_POINT && r->nodes[kid].kind != ELIGO_N_GRADE)
      eligo_page_say(&p->page, "– ");
    eligo_print_rest(p, kid, indent);
  }
}

static void heading(eligo_printer *p, unsigned indent, const char *en, const char *zh) {
  eligo_print_say(p, en, zh);
  eligo_print_end(p, indent, indent + STEP);
}

static void group(eligo_printer *p, uint32_t node, unsigned indent) {
  const eligo_node *n = &p->rulebook->nodes[node];
  char count[16];
  if (n->kind == ELIGO_N_ALL_OF && n->n_kids == 1) {
    eligo_print_rest(p, eligo_kid(p->rulebook, node, 0), indent);
    return;
  }
  switch (n->kind) {
  case ELIGO_N_ANY_OF:
    heading(p, indent, "any one of these:", "以下任一项：");
    break;
  case ELIGO_N_NONE_OF:
    heading(p, indent, "none of these:", "不得有以下任何情形：");
    break;
  case ELIGO_N_AT_LEAST_OF:
    snprintf(count, sizeof count, "%u", (unsigned)n->number);
    eligo_print_say(p, "at least ", "至少满足以下 ");
    eligo_page_say(&p->page, count);
    heading(p, indent, " of these:", " 项：");
    break;
  default:
    heading(p, indent, "all of these:", "以下各项：");
    break;
  }
  eligo_print_members(p, node, indent + STEP);
}

/* A point or a grade: its name, its title, and its one member on the same line. */
static void named(eligo_printer *p, uint32_t node, unsigned indent) {
  const eligo_rulebook *r = p->rulebook;
  const eligo_note *note = &r->notes[node];
  const char *title = eligo_print_title(p, note->title, NULL);
  if (r->nodes[node].kind == ELIGO_N_GRADE) {
    eligo_print_say(p, "Grade ", "等级 ");
    eligo_page_say_in(&p->page, ELIGO_BOLD, note->label);
    eligo_print_colon(p);
  } else if (note->label != NULL) {
    label(p, note->label);
  }
  if (title != NULL) {
    eligo_page_say(&p->page, title);
    eligo_print_colon(p);
  }
  if (r->nodes[node].n_kids == 1)
    eligo_print_rest(p, eligo_kid(r, node, 0), indent);
  else
    group(p, node, indent);
}

/* "if …: " in the line where it is short; else its tests below and what they guard after "then". */
static void guarded(eligo_printer *p, uint32_t node, unsigned indent, const char *en,
                    const char *zh) {
  const eligo_rulebook *r = p->rulebook;
  uint32_t condition = eligo_kid(r, node, 0), criterion = eligo_kid(r, node, 1);
  eligo_print_say(p, en, zh);
  if (eligo_print_is_short(r, condition)) {
    eligo_print_clause(p, condition);
    eligo_page_say(&p->page, " → ");
    eligo_print_rest(p, criterion, indent);
    return;
  }
  eligo_print_rest(p, condition, indent);
  eligo_print_say(p, "then: ", "则：");
  eligo_print_rest(p, criterion, indent + STEP);
}

static void choose(eligo_printer *p, uint32_t node, unsigned indent) {
  const eligo_rulebook *r = p->rulebook;
  heading(p, indent, "the first that holds:", "按首个成立的情形：");
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    uint32_t line = eligo_kid(r, node, i);
    if (r->nodes[line].kind == ELIGO_N_CASE) {
      guarded(p, line, indent + STEP, "– if ", "– 如 ");
      continue;
    }
    eligo_print_say(p, "– otherwise: ", "– 否则：");
    eligo_print_rest(p, eligo_kid(r, line, 0), indent + STEP);
  }
}

static void by(eligo_printer *p, uint32_t node, unsigned indent) {
  const eligo_rulebook *r = p->rulebook;
  const eligo_node *n = &r->nodes[node];
  bool several = r->dictionary.facts[n->fact].kind == ELIGO_CHOICES;
  if (several)
    eligo_print_say(p, "for each one named under ", "逐一适用于所列的");
  else
    eligo_print_say(p, "according to ", "按");
  eligo_print_fact_title(p, n->fact);
  heading(p, indent, ":", "：");
  for (uint32_t i = 0; i < n->n_kids; i++) {
    eligo_page_say(&p->page, "– ");
    eligo_print_branch(p, node, i);
    eligo_print_colon(p);
    eligo_print_rest(p, eligo_kid(r, node, i), indent + STEP);
  }
}

/* "from 2026-01-01: …"; an end is a way that closes. */
static void window(eligo_printer *p, uint32_t node, unsigned indent) {
  const eligo_rulebook *r = p->rulebook;
  const eligo_day *ends = &r->days[r->nodes[node].data];
  bool begins = ends[0] != ELIGO_DAY_FIRST, stops = ends[1] != ELIGO_DAY_LAST;
  if (begins) eligo_print_say(p, "from ", "自 ");
  if (begins) eligo_print_day(p, ends[0]);
  if (begins) eligo_print_say(p, stops ? " " : ": ", stops ? " 起" : " 起：");
  if (stops) eligo_print_say(p, "until ", "至 ");
  if (stops) eligo_print_day(p, ends[1]);
  if (stops) eligo_print_say(p, " (not possible afterwards): ", "（此后不再认可）：");
  eligo_print_rest(p, eligo_kid(r, node, 0), indent);
}

static void by_date(eligo_printer *p, uint32_t node, unsigned indent) {
  const eligo_rulebook *r = p->rulebook;
  const eligo_node *n = &r->nodes[node];
  heading(p, indent, "by date:", "按日期：");
  for (uint32_t i = 0; i < n->n_kids; i++) {
    eligo_print_say(p, "– from ", "– 自 ");
    eligo_print_day(p, r->days[n->data + i]);
    eligo_print_say(p, ": ", " 起：");
    eligo_print_rest(p, eligo_kid(r, node, i), indent + STEP);
  }
  if (r->days[n->data + n->n_kids] == ELIGO_DAY_LAST) return;
  eligo_print_say(p, "– not possible after ", "– 此日之后不再认可：");
  eligo_print_day(p, r->days[n->data + n->n_kids]);
  eligo_print_end(p, indent + STEP, indent + 2 * STEP);
}

static void walk(eligo_printer *p, uint32_t node, unsigned indent, const char *en, const char *zh) {
  eligo_print_say(p, en, zh);
  eligo_print_list(p, &p->rulebook->nodes[node]);
  eligo_print_colon(p);
  eligo_print_rest(p, eligo_kid(p->rulebook, node, 0), indent);
}

static void meets_by(eligo_printer *p, uint32_t node, unsigned indent) {
  eligo_print_say(p, "the one of these that is named under ", "满足以下所指明的一项，指明于：");
  eligo_print_fact_title(p, p->rulebook->nodes[node].fact);
  heading(p, indent, ":", "");
  eligo_print_members(p, node, indent + STEP);
}

/* A comparison whose limit depends on a choice or the date gets a line for each of its values. */
static bool tall_comparison(eligo_printer *p, uint32_t node, unsigned indent) {
  const eligo_rulebook *r = p->rulebook;
  const eligo_node *n = &r->nodes[node];
  if (n->kind != ELIGO_N_COMPARE) return false;
  uint8_t right = r->nodes[eligo_kid(r, node, 1)].kind;
  if (right != ELIGO_N_BY && right != ELIGO_N_CHOOSE && right != ELIGO_N_BY_DATE) return false;
  eligo_print_term(p, eligo_kid(r, node, 0));
  eligo_print_relation(p, node);
  eligo_print_colon(p);
  return eligo_print_term_lines(p, eligo_kid(r, node, 1), indent);
}

/* The text of a Lua test, as it stands in the rule file. */
static void lua_text(eligo_printer *p, uint32_t node, unsigned indent) {
  const char *text = p->rulebook->functions[p->rulebook->nodes[node].data].text;
  while (text != NULL && *text != '\0') {
    size_t length = strcspn(text, "\n");
    eligo_page_style(&p->page, ELIGO_DIM);
    eligo_page_say_bytes(&p->page, text, length);
    eligo_page_end(&p->page, indent + 2 * STEP, indent + 3 * STEP);
    text += length;
    if (*text == '\n') text++;
  }
}

static void clause(eligo_printer *p, uint32_t node, unsigned indent) {
  if (tall_comparison(p, node, indent)) return;
  eligo_print_clause(p, node);
  eligo_print_end(p, indent, indent + STEP);
  if (p->rulebook->nodes[node].kind == ELIGO_N_LUA) lua_text(p, node, indent);
}

void eligo_print_rest(eligo_printer *p, uint32_t node, unsigned indent) {
  cite(p, node);
  switch (p->rulebook->nodes[node].kind) {
  case ELIGO_N_ALL_OF:
  case ELIGO_N_ANY_OF:
  case ELIGO_N_NONE_OF:
  case ELIGO_N_AT_LEAST_OF:
  case ELIGO_N_GRADED:
  case ELIGO_N_ITEM:
    group(p, node, indent);
    break;
  case ELIGO_N_POINT:
  case ELIGO_N_GRADE:
    named(p, node, indent);
    break;
  case ELIGO_N_WHEN:
    guarded(p, node, indent, "if ", "如 ");
    break;
  case ELIGO_N_UNLESS:
    guarded(p, node, indent, "unless ", "除非 ");
    break;
  case ELIGO_N_CHOOSE:
    choose(p, node, indent);
    break;
  case ELIGO_N_BY:
    by(p, node, indent);
    break;
  case ELIGO_N_WINDOW:
    window(p, node, indent);
    break;
  case ELIGO_N_BY_DATE:
    by_date(p, node, indent);
    break;
  case ELIGO_N_EVERY:
    walk(p, node, indent, "for every one of ", "逐一适用于");
    break;
  case ELIGO_N_SOME:
    walk(p, node, indent, "for at least one of ", "至少有一项");
    break;
  case ELIGO_N_NO:
    walk(p, node, indent, "for none of ", "没有任何一项");
    break;
  case ELIGO_N_MEETS_BY:
    meets_by(p, node, indent);
    break;
  default:
    clause(p, node, indent);
    break;
  }
}
