/* Criteria as clauses: a test in a sentence, and groups short enough to be read in one breath. */
#include "rule/printer.h"

#include <stdio.h>
#include <string.h>

/* "emissions of the plant" are several, "share of the plants" is one: the word before the first
 * preposition tells. */
static bool is_plural(const char *title) {
  static const char *const after[] = {" of ",  " per ",   " in ", " at ", " from ",
                                      " for ", " under ", " to ", " on ", " ("};
  size_t end = strlen(title);
  for (size_t i = 0; i < sizeof after / sizeof *after; i++) {
    const char *found = strstr(title, after[i]);
    if (found != NULL && (size_t)(found - title) < end) end = (size_t)(found - title);
  }
  return end > 2 && title[end - 1] == 's' && strchr("sui", title[end - 2]) == NULL;
}

static bool left_is_plural(const eligo_printer *p, uint32_t node) {
  const eligo_node *left = &p->rulebook->nodes[eligo_kid(p->rulebook, node, 0)];
  if (left->kind != ELIGO_N_FACT || left->fact == ELIGO_NONE) return false;
  const char *title = p->rulebook->dictionary.facts[left->fact].title.in[ELIGO_EN];
  return title != NULL && is_plural(title);
}

void eligo_print_relation(eligo_printer *p, uint32_t node) {
  static const char *const words[][ELIGO_LANGUAGES] = {
      [ELIGO_ABOVE] = {"above", " 高于"},
      [ELIGO_BELOW] = {"below", " 低于"},
      [ELIGO_AT_LEAST] = {"at least", " 不低于"},
      [ELIGO_AT_MOST] = {"at most", " 不高于"},
      [ELIGO_EQUALS] = {"exactly", " 等于"},
      [ELIGO_BEFORE] = {"before", " 早于"},
      [ELIGO_AFTER] = {"after", " 晚于"},
      [ELIGO_ON_OR_BEFORE] = {"on or before", " 不晚于"},
      [ELIGO_ON_OR_AFTER] = {"on or after", " 不早于"}};
  uint8_t op = p->rulebook->nodes[node].op;
  const char *const *word = op < sizeof words / sizeof *words ? words[op] : NULL;
  if (word == NULL || word[0] == NULL) return;
  eligo_print_say(p, left_is_plural(p, node) ? " are " : " is ", "");
  eligo_print_say(p, word[0], word[1]);
}

static void compare(eligo_printer *p, uint32_t node) {
  eligo_print_term(p, eligo_kid(p->rulebook, node, 0));
  eligo_print_relation(p, node);
  eligo_page_say(&p->page, " ");
  eligo_print_term(p, eligo_kid(p->rulebook, node, 1));
}

static void between(eligo_printer *p, uint32_t node) {
  eligo_print_term(p, eligo_kid(p->rulebook, node, 0));
  eligo_print_say(p, " is from ", " 介于 ");
  eligo_print_term(p, eligo_kid(p->rulebook, node, 1));
  eligo_print_say(p, " to ", " 与 ");
  eligo_print_term(p, eligo_kid(p->rulebook, node, 2));
  eligo_print_say(p, ", both included", " 之间（含两端）");
}

static void flag(eligo_printer *p, const eligo_node *n) {
  eligo_print_fact_title(p, n->fact);
  eligo_print_colon(p);
  if (n->op == ELIGO_IS)
    eligo_print_say(p, "yes", "是");
  else
    eligo_print_say(p, "no", "否");
}

static bool is_listed(const eligo_rulebook *r, const eligo_node *n, uint32_t value) {
  return r->dictionary.facts[n->fact].n_values == 0 || (r->masks[n->data] >> value & 1) != 0;
}

/* "is one of:", or "is" where there is only one. */
static void one_of_words(eligo_printer *p, const eligo_node *n, bool several) {
  bool in = n->op == ELIGO_ONE_OF;
  if (several && in)
    eligo_print_say(p, " is one of: ", " 属于：");
  else if (several)
    eligo_print_say(p, " is none of: ", " 不属于：");
  else if (in)
    eligo_print_say(p, " is: ", " 为：");
  else
    eligo_print_say(p, " is not: ", " 不为：");
}

static void one_of(eligo_printer *p, const eligo_node *n) {
  const eligo_rulebook *r = p->rulebook;
  const eligo_fact *fact = &r->dictionary.facts[n->fact];
  uint32_t count = fact->n_values > 0 ? fact->n_values : n->number, listed = 0;
  for (uint32_t v = 0; v < count; v++) listed += is_listed(r, n, v);
  eligo_print_fact_title(p, n->fact);
  one_of_words(p, n, listed > 1);
  bool any = false;
  for (uint32_t v = 0; v < count; v++) {
    if (!is_listed(r, n, v)) continue;
    if (any) eligo_print_say(p, ", ", "、");
    if (fact->n_values == 0)
      eligo_page_say(&p->page, r->names[n->data + v]);
    else
      eligo_page_say(&p->page, eligo_print_title(p, fact->values[v].title, fact->values[v].name));
    any = true;
  }
}

static void as_good_as(eligo_printer *p, const eligo_node *n) {
  const eligo_choice_value *value = &p->rulebook->dictionary.facts[n->fact].values[n->number];
  eligo_print_fact_title(p, n->fact);
  eligo_print_say(p, " is ", " 达到 ");
  eligo_page_say(&p->page, eligo_print_title(p, value->title, value->name));
  if (n->number > 0) eligo_print_say(p, " or better", " 或更优");
}

static void quality(eligo_printer *p, const eligo_node *n) {
  static const char *const names[][ELIGO_LANGUAGES] = {
      {"", ""}, {"estimated", "估计"}, {"reported", "已披露"}, {"audited", "经审计"}};
  const char *const *name = names[n->number < 4 ? n->number : 0];
  eligo_print_fact_title(p, n->fact);
  eligo_print_say(p, ": the value is ", "：数据须为");
  eligo_print_say(p, name[0], name[1]);
  if (n->number < 3) eligo_print_say(p, " or better", "或更优");
}

static void age(eligo_printer *p, uint32_t node) {
  eligo_print_fact_title(p, p->rulebook->nodes[node].fact);
  eligo_print_say(p, ": the evidence is no older than ", "：证明材料距基准日不超过 ");
  eligo_print_term(p, eligo_kid(p->rulebook, node, 0));
}

static void lua(eligo_printer *p, const eligo_node *n) {
  const eligo_function *function = &p->rulebook->functions[n->data];
  eligo_print_say(p, "a computed test over ", "程序检验，涉及：");
  for (uint32_t i = 0; i < function->n_facts; i++) {
    if (i > 0) eligo_print_say(p, ", ", "、");
    eligo_print_fact_title(p, function->facts[i]);
  }
}

static void constant(eligo_printer *p, uint32_t node) {
  const char *title = eligo_print_title(p, p->rulebook->notes[node].title, NULL);
  switch (p->rulebook->nodes[node].kind) {
  case ELIGO_N_UNSETTLED:
    eligo_print_say(p, "left open by the law, a person may confirm", "规则未予明确，可由人工确认");
    break;
  case ELIGO_N_GAP:
    eligo_print_say(p, "not held here, nobody can confirm", "本规则库缺此内容，不得人工确认");
    break;
  case ELIGO_N_NEVER:
    eligo_print_say(p, "never", "不予认可");
    break;
  default:
    eligo_print_say(p, "nothing is asked", "无要求");
    return;
  }
  if (title == NULL) return;
  eligo_print_colon(p);
  eligo_page_say(&p->page, title);
}

void eligo_print_list(eligo_printer *p, const eligo_node *n) {
  if (n->fact == ELIGO_NONE)
    eligo_print_say(p, "the uses of the money", "资金用途");
  else
    eligo_print_fact_title(p, n->fact);
}

/* --- references --- */

void eligo_print_good_enough(eligo_printer *p, const eligo_standard *s, uint32_t mask) {
  uint32_t last = 0;
  if (mask == 0 || s == NULL) return;
  while (mask >> (last + 1) != 0) last++;
  if (last >= s->n_grades) return;
  eligo_print_say(p, " at grade ", "，等级达到 ");
  eligo_page_say(&p->page, s->grades[last]);
  if (last > 0) eligo_print_say(p, " or better", " 或更优");
}

static void whole_standard(eligo_printer *p, const eligo_node *n) {
  const eligo_standard *s = &p->rulebook->standards[n->data];
  eligo_print_say(p, "the item of ", "满足该用途对应的");
  eligo_page_say(&p->page, eligo_print_title(p, s->title, s->id));
  eligo_print_say(p, " that the use falls under is met", "项目要求");
  if (n->fact != ELIGO_NONE && n->fact < s->n_steps) {
    eligo_print_say(p, ", as to: ", "，步骤：");
    const char *own =
        s->step_titles == NULL ? NULL : eligo_print_title(p, s->step_titles[n->fact], NULL);
    eligo_page_say(&p->page, own != NULL ? own : eligo_step_title(s->steps[n->fact], p->language));
  }
  eligo_print_good_enough(p, s, n->number);
}

static const char *label_of_node(const eligo_rulebook *r, uint32_t node) {
  return r->notes == NULL ? NULL : r->notes[node].label;
}

void eligo_print_reference(eligo_printer *p, uint32_t node) {
  const eligo_rulebook *r = p->rulebook;
  const eligo_node *n = &r->nodes[node];
  const eligo_note *target = n->data < r->n_nodes ? &r->notes[n->data] : NULL;
  const char *title = target == NULL ? NULL : eligo_print_title(p, target->title, NULL);
  eligo_print_say(p, "what is asked by ", "满足 ");
  if (title != NULL) {
    eligo_print_say(p, "“", "“");
    eligo_page_say(&p->page, title);
    eligo_print_say(p, "” (", "”（");
  }
  const char *name = target != NULL && target->id != NULL ? target->id : label_of_node(r, node);
  eligo_page_solid(&p->page, name);
  if (title != NULL) eligo_print_say(p, ")", "）");
  bool item = (n->flags & ELIGO_F_ITEM) != 0 && target != NULL;
  if (item)
    eligo_print_good_enough(p, &r->standards[r->items[r->nodes[n->data].data].standard], n->number);
}

/* --- groups and conditions, in one breath --- */

static void joined(eligo_printer *p, uint32_t node, const char *en, const char *zh) {
  const eligo_rulebook *r = p->rulebook;
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    uint32_t kid = eligo_kid(r, node, i);
    bool group = r->nodes[kid].kind >= ELIGO_N_ALL_OF && r->nodes[kid].kind <= ELIGO_N_AT_LEAST_OF;
    bool brackets = group && r->nodes[kid].n_kids > 1;
    if (i > 0) eligo_print_say(p, en, zh);
    if (brackets) eligo_page_say(&p->page, "(");
    eligo_print_clause(p, kid);
    if (brackets) eligo_page_say(&p->page, ")");
  }
}

static void at_least_of(eligo_printer *p, uint32_t node) {
  char digits[16];
  snprintf(digits, sizeof digits, "%u", (unsigned)p->rulebook->nodes[node].number);
  eligo_print_say(p, "at least ", "至少 ");
  eligo_page_say(&p->page, digits);
  eligo_print_say(p, " of: ", " 项：");
  joined(p, node, "; ", "；");
}

static void conditional(eligo_printer *p, uint32_t node, const char *en, const char *zh) {
  eligo_print_say(p, en, zh);
  eligo_print_clause(p, eligo_kid(p->rulebook, node, 0));
  eligo_print_say(p, ", then ", "，则 ");
  eligo_print_clause(p, eligo_kid(p->rulebook, node, 1));
}

static void walk(eligo_printer *p, uint32_t node, const char *en, const char *zh) {
  eligo_print_say(p, en, zh);
  eligo_print_list(p, &p->rulebook->nodes[node]);
  eligo_print_say(p, ": ", "：");
  eligo_print_clause(p, eligo_kid(p->rulebook, node, 0));
}

static void by_clause(eligo_printer *p, uint32_t node) {
  const eligo_node *n = &p->rulebook->nodes[node];
  eligo_print_say(p, "according to ", "按");
  eligo_print_fact_title(p, n->fact);
  for (uint32_t i = 0; i < n->n_kids; i++) {
    eligo_print_say(p, i == 0 ? ": " : "; ", i == 0 ? "：" : "；");
    eligo_print_branch(p, node, i);
    eligo_page_say(&p->page, " → ");
    eligo_print_clause(p, eligo_kid(p->rulebook, node, i));
  }
}

static void group_clause(eligo_printer *p, uint32_t node) {
  switch (p->rulebook->nodes[node].kind) {
  case ELIGO_N_ANY_OF:
  case ELIGO_N_MEETS_BY:
    joined(p, node, " or ", " 或 ");
    break;
  case ELIGO_N_NONE_OF:
    eligo_print_say(p, "none of: ", "均无以下情形：");
    joined(p, node, "; ", "；");
    break;
  case ELIGO_N_AT_LEAST_OF:
    at_least_of(p, node);
    break;
  case ELIGO_N_WHEN:
    conditional(p, node, "if ", "如 ");
    break;
  case ELIGO_N_CASE:
    conditional(p, node, "if ", "如 ");
    break;
  case ELIGO_N_UNLESS:
    conditional(p, node, "unless ", "除非 ");
    break;
  case ELIGO_N_CHOOSE:
    joined(p, node, "; ", "；");
    break;
  case ELIGO_N_BY:
    by_clause(p, node);
    break;
  case ELIGO_N_EVERY:
    walk(p, node, "for every one of ", "逐一适用于");
    break;
  case ELIGO_N_SOME:
    walk(p, node, "for at least one of ", "至少有一项");
    break;
  case ELIGO_N_NO:
    walk(p, node, "for none of ", "没有任何一项");
    break;
  default:
    joined(p, node, " and ", " 且 ");
    break;
  }
}

void eligo_print_clause(eligo_printer *p, uint32_t node) {
  const eligo_node *n = &p->rulebook->nodes[node];
  switch (n->kind) {
  case ELIGO_N_FLAG:
    flag(p, n);
    break;
  case ELIGO_N_COMPARE:
  case ELIGO_N_DATE:
    compare(p, node);
    break;
  case ELIGO_N_BETWEEN:
    between(p, node);
    break;
  case ELIGO_N_ONE_OF:
    one_of(p, n);
    break;
  case ELIGO_N_AS_GOOD_AS:
    as_good_as(p, n);
    break;
  case ELIGO_N_QUALITY:
    quality(p, n);
    break;
  case ELIGO_N_AGE:
    age(p, node);
    break;
  case ELIGO_N_LUA:
    lua(p, n);
    break;
  case ELIGO_N_UNSETTLED:
  case ELIGO_N_GAP:
  case ELIGO_N_NEVER:
  case ELIGO_N_NOT_REQUIRED:
    constant(p, node);
    break;
  case ELIGO_N_MEETS:
    eligo_print_reference(p, node);
    break;
  case ELIGO_N_STANDARD:
    whole_standard(p, n);
    break;
  default:
    group_clause(p, node);
    break;
  }
}

/* How many tests a clause would hold; large where it would need lines of its own. */
static unsigned tests_in(const eligo_rulebook *r, uint32_t node) {
  enum { TOO_MANY = 100 };
  const eligo_node *n = &r->nodes[node];
  if (n->kind <= ELIGO_N_NOT_REQUIRED || n->kind == ELIGO_N_MEETS || n->kind == ELIGO_N_STANDARD)
    return 1;
  if (n->kind < ELIGO_N_ALL_OF || n->kind > ELIGO_N_AT_LEAST_OF) return TOO_MANY;
  unsigned count = 0;
  for (uint32_t i = 0; i < n->n_kids && count < TOO_MANY; i++)
    count += tests_in(r, eligo_kid(r, node, i));
  return count;
}

bool eligo_print_is_short(const eligo_rulebook *rulebook, uint32_t node) {
  return tests_in(rulebook, node) <= 3;
}
