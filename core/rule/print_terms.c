/* Terms in words: quantities, facts, arithmetic with its own signs, and values that a condition
 * chooses. */
#include "eligo/plugin.h"
#include "rule/printer.h"

#include <string.h>

void eligo_print_day(eligo_printer *p, eligo_day day) {
  char text[11];
  eligo_day_print(day, text);
  eligo_page_solid(&p->page, text);
}

void eligo_print_fact_title(eligo_printer *p, uint32_t fact) {
  const eligo_fact *f = &p->rulebook->dictionary.facts[fact];
  eligo_page_say(&p->page, eligo_print_title(p, f->title, f->name));
}

void eligo_print_spaced(eligo_printer *p, const char *name) {
  char text[120];
  size_t length = strlen(name) < sizeof text - 1 ? strlen(name) : sizeof text - 1;
  for (size_t i = 0; i < length; i++) text[i] = name[i] == '_' ? ' ' : name[i];
  text[length] = '\0';
  eligo_page_say(&p->page, text);
}

/* What a look_up was written out as is named, not repeated: its table is printed once. */
static bool is_looked_up(const eligo_printer *p, uint32_t node) {
  return p->rulebook->notes[node].label != NULL && p->rulebook->nodes[node].type == ELIGO_T_NUMBER;
}

static void table_name(eligo_printer *p, const eligo_note *note) {
  const eligo_rulebook *r = p->rulebook;
  uint32_t i = 0;
  while (i < r->n_tables && r->tables[i].title.in[ELIGO_EN] != note->title.in[ELIGO_EN]) i++;
  if (i == r->n_tables) return;
  eligo_page_say(&p->page, " (");
  eligo_page_solid(&p->page, r->tables[i].name);
  eligo_page_say(&p->page, ")");
}

static void looked_up(eligo_printer *p, uint32_t node) {
  const eligo_note *note = &p->rulebook->notes[node];
  eligo_page_say(&p->page, eligo_print_title(p, note->title, ""));
  if (p->in_document) table_name(p, note);
  eligo_print_say(p, ", ", "，");
  eligo_print_spaced(p, note->label);
}

static void literal(eligo_printer *p, const eligo_node *n) {
  const eligo_rulebook *r = p->rulebook;
  if (n->type == ELIGO_T_DATE)
    eligo_print_day(p, r->days[n->data]);
  else
    eligo_page_solid(&p->page,
                     n->type == ELIGO_T_TEXT ? r->names[n->data] : r->quantities[n->data].text);
}

static void fact_or_parameter(eligo_printer *p, const eligo_node *n) {
  if ((n->flags & ELIGO_F_PARAMETER) == 0) {
    eligo_print_fact_title(p, n->fact);
    return;
  }
  const eligo_parameter *parameter = &p->rulebook->parameters[n->data];
  eligo_page_say(&p->page, eligo_print_title(p, parameter->title, parameter->name));
  eligo_print_say(p, " (", "（");
  eligo_page_solid(&p->page, parameter->value.text);
  eligo_print_say(p, ")", "）");
}

/* How tightly a kind binds its sides. */
static int strength(const eligo_node *n) {
  switch (n->kind) {
  case ELIGO_N_ADD:
  case ELIGO_N_SUB:
    return 1;
  case ELIGO_N_MUL:
  case ELIGO_N_DIV:
    return 2;
  case ELIGO_N_NEGATE:
    return 3;
  default:
    return 4;
  }
}

static void side(eligo_printer *p, uint32_t node, int around, bool right) {
  int own = strength(&p->rulebook->nodes[node]);
  bool brackets = own < around || (right && own == around);
  if (brackets) eligo_page_say(&p->page, "(");
  eligo_print_term(p, node);
  if (brackets) eligo_page_say(&p->page, ")");
}

static void arithmetic(eligo_printer *p, uint32_t node) {
  static const char *const signs[] = {" + ", " − ", " × ", " ÷ "};
  const eligo_node *n = &p->rulebook->nodes[node];
  side(p, eligo_kid(p->rulebook, node, 0), strength(n), false);
  eligo_page_say(&p->page, signs[n->kind - ELIGO_N_ADD]);
  side(p, eligo_kid(p->rulebook, node, 1), strength(n), true);
}

static void share(eligo_printer *p, uint32_t node) {
  const eligo_node *criterion = &p->rulebook->nodes[eligo_kid(p->rulebook, node, 0)];
  if (criterion->kind == ELIGO_N_STANDARD && criterion->fact == ELIGO_NONE) {
    const eligo_standard *s = &p->rulebook->standards[criterion->data];
    eligo_print_say(p, "the share of the amount in uses that meet ", "资金用途满足");
    eligo_page_say(&p->page, eligo_print_title(p, s->title, s->id));
    eligo_print_good_enough(p, s, criterion->number);
    eligo_print_say(p, "", "的金额占比");
  } else {
    eligo_print_say(p, "the share of the amount in uses where (", "资金用途满足（");
    eligo_print_clause(p, eligo_kid(p->rulebook, node, 0));
    eligo_print_say(p, ")", "）的金额占比");
  }
  if (p->rulebook->nodes[node].n_kids < 2) return;
  eligo_print_say(p, ", of ", "，以下列金额为总额：");
  eligo_print_term(p, eligo_kid(p->rulebook, node, 1));
}

static void count(eligo_printer *p, uint32_t node) {
  const eligo_node *n = &p->rulebook->nodes[node];
  eligo_print_say(p, "the number of ", "数量：");
  eligo_print_list(p, n);
  if (n->n_kids == 0) return;
  eligo_print_say(p, " for which ", "，其中 ");
  eligo_print_clause(p, eligo_kid(p->rulebook, node, 0));
}

static void sum(eligo_printer *p, uint32_t node) {
  eligo_print_say(p, "the sum of ", "合计：");
  eligo_print_term(p, eligo_kid(p->rulebook, node, 0));
  eligo_print_say(p, " over ", "，范围：");
  eligo_print_list(p, &p->rulebook->nodes[node]);
}

static bool takes_branch(const eligo_rulebook *r, const eligo_node *by, uint32_t value,
                         uint32_t kid) {
  return r->branch_of[by->data + value] == kid;
}

void eligo_print_branch(eligo_printer *p, uint32_t by, uint32_t kid) {
  const eligo_rulebook *r = p->rulebook;
  const eligo_node *n = &r->nodes[by];
  const eligo_fact *fact = &r->dictionary.facts[n->fact];
  const char *key = r->notes[eligo_kid(r, by, kid)].branch;
  if (key != NULL && strcmp(key, "otherwise") == 0) {
    eligo_print_say(p, "any other", "其他");
    return;
  }
  bool any = false;
  for (uint32_t v = 0; v < fact->n_values; v++) {
    if (!takes_branch(r, n, v, kid)) continue;
    if (any) eligo_print_say(p, ", ", "、");
    eligo_page_say(&p->page, eligo_print_title(p, fact->values[v].title, fact->values[v].name));
    any = true;
  }
}

/* --- one clause: "100 g/kWh from 2023-12-03, 90 g/kWh from 2036-01-01" --- */

static void comma(eligo_printer *p, bool wanted) {
  if (wanted) eligo_print_say(p, "; ", "；");
}

static void by_clause(eligo_printer *p, uint32_t node) {
  const eligo_node *n = &p->rulebook->nodes[node];
  eligo_print_say(p, "(by ", "（按");
  eligo_print_fact_title(p, n->fact);
  eligo_print_colon(p);
  for (uint32_t i = 0; i < n->n_kids; i++) {
    comma(p, i > 0);
    eligo_print_branch(p, node, i);
    eligo_page_say(&p->page, " → ");
    eligo_print_term(p, eligo_kid(p->rulebook, node, i));
  }
  eligo_print_say(p, ")", "）");
}

static void choose_clause(eligo_printer *p, uint32_t node) {
  const eligo_rulebook *r = p->rulebook;
  eligo_print_say(p, "(", "（");
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    uint32_t line = eligo_kid(r, node, i);
    bool last = r->nodes[line].kind == ELIGO_N_OTHERWISE;
    comma(p, i > 0);
    if (last)
      eligo_print_say(p, "otherwise ", "否则 ");
    else {
      eligo_print_say(p, "if ", "如 ");
      eligo_print_clause(p, eligo_kid(r, line, 0));
      eligo_print_say(p, ": ", "：");
    }
    eligo_print_term(p, eligo_kid(r, line, last ? 0 : 1));
  }
  eligo_print_say(p, ")", "）");
}

static void dates_clause(eligo_printer *p, uint32_t node) {
  const eligo_rulebook *r = p->rulebook;
  const eligo_node *n = &r->nodes[node];
  eligo_print_say(p, "(", "（");
  for (uint32_t i = 0; i < n->n_kids; i++) {
    comma(p, i > 0);
    eligo_print_say(p, "from ", "自 ");
    eligo_print_day(p, r->days[n->data + i]);
    eligo_print_say(p, ": ", " 起：");
    eligo_print_term(p, eligo_kid(r, node, i));
  }
  if (r->days[n->data + n->n_kids] != ELIGO_DAY_LAST) {
    eligo_print_say(p, "; until ", "；至 ");
    eligo_print_day(p, r->days[n->data + n->n_kids]);
  }
  eligo_print_say(p, ")", "）");
}

static void window_clause(eligo_printer *p, uint32_t node) {
  const eligo_rulebook *r = p->rulebook;
  const eligo_day *ends = &r->days[r->nodes[node].data];
  eligo_print_term(p, eligo_kid(r, node, 0));
  eligo_print_say(p, " (", "（");
  if (ends[0] != ELIGO_DAY_FIRST) eligo_print_say(p, "from ", "自 ");
  if (ends[0] != ELIGO_DAY_FIRST) eligo_print_day(p, ends[0]);
  if (ends[0] != ELIGO_DAY_FIRST && ends[1] != ELIGO_DAY_LAST) eligo_page_say(&p->page, " ");
  if (ends[1] != ELIGO_DAY_LAST) eligo_print_say(p, "until ", "至 ");
  if (ends[1] != ELIGO_DAY_LAST) eligo_print_day(p, ends[1]);
  eligo_print_say(p, ")", "）");
}

void eligo_print_term(eligo_printer *p, uint32_t node) {
  const eligo_node *n = &p->rulebook->nodes[node];
  if (is_looked_up(p, node)) {
    looked_up(p, node);
    return;
  }
  switch (n->kind) {
  case ELIGO_N_LITERAL:
    literal(p, n);
    break;
  case ELIGO_N_FACT:
    fact_or_parameter(p, n);
    break;
  case ELIGO_N_ADD:
  case ELIGO_N_SUB:
  case ELIGO_N_MUL:
  case ELIGO_N_DIV:
    arithmetic(p, node);
    break;
  case ELIGO_N_NEGATE:
    eligo_page_say(&p->page, "−");
    side(p, eligo_kid(p->rulebook, node, 0), 3, true);
    break;
  case ELIGO_N_AS_OF:
    eligo_print_say(p, "the as-of date", "基准日");
    break;
  case ELIGO_N_YEAR:
    eligo_print_say(p, "the year of the rule date", "标准适用日所在年份");
    break;
  case ELIGO_N_COMPUTED:
    eligo_page_say(&p->page, p->rulebook->computed[n->data].offer->name);
    eligo_page_say(&p->page, "(");
    for (uint32_t i = 0; i < n->n_kids; i++) {
      if (i > 0) eligo_print_say(p, ", ", "，");
      side(p, eligo_kid(p->rulebook, node, i), 0, false);
    }
    eligo_page_say(&p->page, ")");
    break;
  case ELIGO_N_NO_VALUE:
    eligo_print_say(p, "no number", "无数值");
    break;
  case ELIGO_N_SHARE_OF:
    share(p, node);
    break;
  case ELIGO_N_COUNT:
    count(p, node);
    break;
  case ELIGO_N_SUM:
    sum(p, node);
    break;
  case ELIGO_N_BY:
    by_clause(p, node);
    break;
  case ELIGO_N_CHOOSE:
    choose_clause(p, node);
    break;
  case ELIGO_N_BY_DATE:
    dates_clause(p, node);
    break;
  case ELIGO_N_WINDOW:
    window_clause(p, node);
    break;
  default:
    eligo_print_clause(p, node);
    break;
  }
}

/* --- one line a branch --- */

static void line_of(eligo_printer *p, uint32_t term, unsigned indent) {
  if (eligo_print_term_lines(p, term, indent)) return;
  eligo_print_term(p, term);
  eligo_print_end(p, indent, indent + 2);
}

static void by_lines(eligo_printer *p, uint32_t node, unsigned indent) {
  const eligo_node *n = &p->rulebook->nodes[node];
  eligo_print_say(p, "by ", "按");
  eligo_print_fact_title(p, n->fact);
  eligo_print_colon(p);
  eligo_print_end(p, indent, indent + 2);
  for (uint32_t i = 0; i < n->n_kids; i++) {
    eligo_page_say(&p->page, "– ");
    eligo_print_branch(p, node, i);
    eligo_print_colon(p);
    line_of(p, eligo_kid(p->rulebook, node, i), indent + 2);
  }
}

static void choose_lines(eligo_printer *p, uint32_t node, unsigned indent) {
  const eligo_rulebook *r = p->rulebook;
  eligo_print_end(p, indent, indent + 2);
  for (uint32_t i = 0; i < r->nodes[node].n_kids; i++) {
    uint32_t line = eligo_kid(r, node, i);
    bool last = r->nodes[line].kind == ELIGO_N_OTHERWISE;
    if (last)
      eligo_print_say(p, "– otherwise: ", "– 否则：");
    else {
      eligo_print_say(p, "– if ", "– 如 ");
      eligo_print_clause(p, eligo_kid(r, line, 0));
      eligo_print_colon(p);
    }
    line_of(p, eligo_kid(r, line, last ? 0 : 1), indent + 2);
  }
}

static void date_lines(eligo_printer *p, uint32_t node, unsigned indent) {
  const eligo_rulebook *r = p->rulebook;
  const eligo_node *n = &r->nodes[node];
  eligo_print_end(p, indent, indent + 2);
  for (uint32_t i = 0; i < n->n_kids; i++) {
    eligo_print_say(p, "– from ", "– 自 ");
    eligo_print_day(p, r->days[n->data + i]);
    eligo_print_say(p, ": ", " 起：");
    line_of(p, eligo_kid(r, node, i), indent + 2);
  }
  if (r->days[n->data + n->n_kids] == ELIGO_DAY_LAST) return;
  eligo_print_say(p, "– ends on ", "– 终止于 ");
  eligo_print_day(p, r->days[n->data + n->n_kids]);
  eligo_print_end(p, indent + 2, indent + 4);
}

bool eligo_print_term_lines(eligo_printer *p, uint32_t node, unsigned indent) {
  if (is_looked_up(p, node)) return false;
  switch (p->rulebook->nodes[node].kind) {
  case ELIGO_N_BY:
    by_lines(p, node, indent);
    return true;
  case ELIGO_N_CHOOSE:
    choose_lines(p, node, indent);
    return true;
  case ELIGO_N_BY_DATE:
    date_lines(p, node, indent);
    return true;
  default:
    return false;
  }
}
