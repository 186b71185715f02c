/* The inside of the freeze, for core/rule alone: what its files share while drafts become a rulebook. It lives on the
 * stack of eligo_rulebook_freeze; one thread. */
#ifndef ELIGO_RULE_FREEZE_H
#define ELIGO_RULE_FREEZE_H

#include "rule/rulebook.h"

#include <string.h>

/* A reference that waits until every root has its id. */
typedef struct eligo_pending {
  uint32_t node;
  const eligo_draft *draft;
  const char *reference, *grade;
  const char *home; /* id of the standard (or pack) whose names need no prefix */
  eligo_owner frame;
} eligo_pending;

typedef struct eligo_freezer {
  const eligo_draft_book *book;
  eligo_rulebook *rulebook;
  eligo_faults *faults;
  size_t errors_before;
  /* Capacities of the growing arrays of the rulebook, and what is known of each node while it is built. */
  size_t c_nodes, c_notes, c_kids, c_quantities, c_days, c_masks, c_branches, c_names, c_functions, c_outer, c_computed;
  uint32_t n_kids, n_quantities, n_days, n_masks, n_branches, n_names;
  uint8_t *outer; /* by node: the narrowest owner besides records */
  eligo_pending *pending;
  size_t n_pending, c_pending;
  eligo_table parameter_names, paper_names, duty_names;
  uint16_t month, second, money; /* bases of units; UINT16_MAX where not declared. money stands for any currency */
} eligo_freezer;

/* Where a draft stands. */
typedef struct eligo_scope {
  eligo_owner frame;
  uint32_t list;        /* records being walked, or ELIGO_NONE */
  uint32_t standard;    /* whose grades are meant, or ELIGO_NONE */
  const char *home;     /* see eligo_pending */
} eligo_scope;

/* What a term is: its type and, for numbers, its unit with every currency replaced by `money`. */
typedef struct eligo_term_type {
  eligo_type type;
  eligo_unit unit;
} eligo_term_type;

static inline eligo_arena *eligo_freeze_arena(eligo_freezer *f) {
  return &f->rulebook->arena;
}

void eligo_freeze_fault(eligo_freezer *f, eligo_place place, const char *id, const char *format, ...)
    ELIGO_PRINTF(4, 5);
/* "; did you mean 'x'?" for a wrong name, or "". */
const char *eligo_freeze_hint(const char *nearest, char *out, size_t size);

/* freeze_facts.c */
void eligo_freeze_units(eligo_freezer *f);
void eligo_freeze_parameters(eligo_freezer *f);
void eligo_freeze_facts(eligo_freezer *f);
void eligo_freeze_derived(eligo_freezer *f);
/* The fact of a name, or ELIGO_NONE and a fault. */
uint32_t eligo_freeze_fact(eligo_freezer *f, const char *name, eligo_place place);
/* The same, and visible from `scope`, else a fault that says which word to use. */
uint32_t eligo_freeze_visible_fact(eligo_freezer *f, const char *name, const eligo_scope *scope, eligo_place place);

/* freeze_nodes.c, freeze_tests.c, freeze_terms.c: each answers a node, or ELIGO_NONE after a fault. */
uint32_t eligo_freeze_criterion(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope);
uint32_t eligo_freeze_test(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope);
uint32_t eligo_freeze_term(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, eligo_type want,
                           eligo_term_type *type);
/* Conditions that hold criteria (`want` ELIGO_T_CRITERION) or terms. */
uint32_t eligo_freeze_condition(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope,
                                eligo_type want, eligo_term_type *type);
/* What a draft walks: a list of records, or the uses (`*list` ELIGO_NONE), and the scope inside. */
bool eligo_freeze_list(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope, uint32_t *list,
                       eligo_scope *inside);
uint32_t eligo_freeze_walk(eligo_freezer *f, const eligo_draft *draft, uint32_t list, uint32_t kid);
/* A node with kids; owner and outer are gathered from them. */
uint32_t eligo_freeze_node(eligo_freezer *f, const eligo_draft *draft, eligo_node_kind kind, const uint32_t *kids,
                           size_t n_kids);
/* Owner of a fact, taken into a node's. */
void eligo_freeze_needs(eligo_freezer *f, uint32_t node, uint32_t fact);
uint32_t eligo_freeze_day(eligo_freezer *f, eligo_day day);
uint32_t eligo_freeze_days(eligo_freezer *f, const eligo_day *days, size_t count);
uint32_t eligo_freeze_mask(eligo_freezer *f, uint64_t mask);
uint32_t eligo_freeze_name(eligo_freezer *f, const char *name);
uint32_t eligo_freeze_branches(eligo_freezer *f, const uint32_t *branches, size_t count);
uint32_t eligo_freeze_quantity(eligo_freezer *f, const char *text, eligo_place place, eligo_unit *unit);
/* Replaces every currency in a unit by `money`. */
void eligo_freeze_money(const eligo_freezer *f, eligo_unit *unit);
bool eligo_freeze_date(eligo_freezer *f, const char *text, eligo_place place, eligo_day *day);

/* freeze_tables.c: the tables themselves, and a look_up written out as conditions over the keys of its table. */
void eligo_freeze_tables(eligo_freezer *f);
uint32_t eligo_freeze_look_up(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope,
                              eligo_term_type *type);

/* freeze_benefits.c: behind the frame, since benefits name its items. */
void eligo_freeze_benefits(eligo_freezer *f);

/* freeze_overlay.c: before the frame, behind the parameters, behind the references. */
void eligo_freeze_overlays(eligo_freezer *f);
void eligo_freeze_set_parameters(eligo_freezer *f);
/* freeze_polarity.c: on the whole tree. */
void eligo_freeze_polarity(eligo_freezer *f);
void eligo_freeze_labels(eligo_freezer *f);

/* freeze_frame.c: standards, items, named criteria, editions, products, papers, duties, packs. */
void eligo_freeze_frame(eligo_freezer *f);
/* Behind all nodes: each citation begins with a document that some pack lists. */
void eligo_freeze_check_sources(eligo_freezer *f);

/* freeze_refs.c: ids of all nodes, then references, cycles and citations. */
void eligo_freeze_ids(eligo_freezer *f);
void eligo_freeze_references(eligo_freezer *f);
void eligo_freeze_cycles(eligo_freezer *f);
/* freeze_shortcuts.c */
void eligo_freeze_shortcuts(eligo_freezer *f);
/* freeze_glances.c: of the plain tests. */
void eligo_freeze_glances(eligo_freezer *f);
bool eligo_freeze_pend(eligo_freezer *f, uint32_t node, const eligo_draft *draft, const char *reference,
                       const char *grade, const eligo_scope *scope);

#endif
