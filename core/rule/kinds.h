/* The kinds of nodes of a rule tree, shared by drafts and the frozen rulebook. Constants only. */
#ifndef ELIGO_RULE_KINDS_H
#define ELIGO_RULE_KINDS_H

#include <stdbool.h>
#include <stdint.h>

/* Behind each kind: the word of the rule language, and the fields of a draft that it uses. */
typedef enum eligo_node_kind {
  ELIGO_N_NONE = 0,
  /* --- tests --- */
  ELIGO_N_FLAG,       /* is, is_not: op ELIGO_IS or ELIGO_IS_NOT, name = fact */
  ELIGO_N_COMPARE,    /* above below at_least at_most equals: op, kids = two terms. `equals` may turn out to compare a choice or a text with a literal */
  ELIGO_N_BETWEEN,    /* kids = term, low, high; both ends included */
  ELIGO_N_ONE_OF,     /* one_of, none_of_these: op ELIGO_ONE_OF or ELIGO_NONE_OF_THESE, name = fact, keys = values */
  ELIGO_N_AS_GOOD_AS, /* name = fact (scale), keys[0] = grade */
  ELIGO_N_DATE,       /* before after on_or_before on_or_after: op, kids = two date terms */
  ELIGO_N_QUALITY,    /* quality: name = fact, keys[0] = "audited" … (that or better) */
  ELIGO_N_AGE,        /* no_older_than: name = fact, kids[0] = a span of time */
  ELIGO_N_LUA,        /* test: keys = facts, text = the function */
  /* --- answers that need no fact --- */
  ELIGO_N_UNSETTLED,    /* title */
  ELIGO_N_GAP,          /* title */
  ELIGO_N_NEVER,        /* title */
  ELIGO_N_NOT_REQUIRED,
  /* --- groups --- */
  ELIGO_N_ALL_OF,
  ELIGO_N_ANY_OF,
  ELIGO_N_NONE_OF,
  ELIGO_N_AT_LEAST_OF, /* number = how many */
  ELIGO_N_POINT,       /* name = label; title and source may be given; members joined by all_of */
  ELIGO_N_GRADE,       /* name = grade; members joined by all_of */
  ELIGO_N_GRADED,      /* made by the freeze: a step that holds grades, best first */
  /* --- conditions: give criteria, or (all branches) terms --- */
  ELIGO_N_WHEN,      /* kids = condition, criterion */
  ELIGO_N_UNLESS,    /* kids = exemption, criterion */
  ELIGO_N_CHOOSE,    /* kids = ELIGO_N_CASE …, then one ELIGO_N_OTHERWISE */
  ELIGO_N_CASE,      /* kids = condition, value */
  ELIGO_N_OTHERWISE, /* kids = value */
  ELIGO_N_BY,        /* name = fact (choice, choices, scale), keys = branches, kids = values; key NULL = otherwise */
  ELIGO_N_WINDOW,    /* from(d, x), to(d, x), during(a, b, x): from and to, kids[0] */
  ELIGO_N_BY_DATE,   /* keys = dates, kids = values, to = end or NULL */
  /* --- lists --- */
  ELIGO_N_EVERY, /* name = list of records, or "uses"; kids[0] = criterion */
  ELIGO_N_SOME,
  ELIGO_N_NO,
  /* --- references --- */
  ELIGO_N_MEETS,    /* name = "[standard/]item[/step[/point]]", a standard or an edition; keys[0] = grade, if any */
  ELIGO_N_MEETS_BY, /* name = fact (choice or text), keys = references */
  /* --- made by the freeze --- */
  ELIGO_N_ITEM,     /* the steps of an activity */
  ELIGO_N_STANDARD, /* meets of a whole standard: the item is the use's */
  /* --- terms --- */
  ELIGO_N_LITERAL, /* name = "5 W/m2", "2030", "2020-12-31": a quantity, number or date, as its place needs */
  ELIGO_N_FACT,    /* name = fact or parameter */
  ELIGO_N_ADD,     /* + - * / : two kids */
  ELIGO_N_SUB,
  ELIGO_N_MUL,
  ELIGO_N_DIV,
  ELIGO_N_NEGATE, /* one kid */
  ELIGO_N_AS_OF,
  ELIGO_N_YEAR,
  ELIGO_N_SHARE_OF, /* kids[0] = criterion; kids[1] = the whole (term), if any */
  ELIGO_N_COUNT,    /* name = list; kids[0] = criterion, if any */
  ELIGO_N_SUM,      /* name = list; kids[0] = term */
  ELIGO_N_COMPUTED, /* name = function of a plugin; kids = terms */
  ELIGO_N_LOOK_UP,  /* name = table, keys[0] = column; the freeze writes it out as what its rows say */
  ELIGO_N_NO_VALUE, /* made by the freeze: keys without a row, or a cell without a number; name = the unit it would have, or NULL */
  ELIGO_NODE_KINDS
} eligo_node_kind;

typedef enum eligo_op {
  ELIGO_OP_NONE = 0,
  ELIGO_IS,
  ELIGO_IS_NOT,
  ELIGO_ABOVE,
  ELIGO_BELOW,
  ELIGO_AT_LEAST,
  ELIGO_AT_MOST,
  ELIGO_EQUALS,
  ELIGO_ONE_OF,
  ELIGO_NONE_OF_THESE,
  ELIGO_BEFORE,
  ELIGO_AFTER,
  ELIGO_ON_OR_BEFORE,
  ELIGO_ON_OR_AFTER,
} eligo_op;

static inline bool eligo_is_term(eligo_node_kind kind) {
  return kind >= ELIGO_N_LITERAL;
}

#endif
