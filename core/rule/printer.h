/* The inside of rule/print*.c: a rule on its way to a page. A printer lives on the stack of one
 * call; one thread. */
#ifndef ELIGO_RULE_PRINTER_H
#define ELIGO_RULE_PRINTER_H

#include "base/page.h"
#include "rule/print.h"

typedef struct eligo_printer {
  const eligo_rulebook *rulebook;
  eligo_language language;
  eligo_page page;
  uint32_t cited; /* node whose citation ends the present paragraph, or ELIGO_NONE */
  bool in_document;
} eligo_printer;

eligo_printer eligo_printer_begin(const eligo_rulebook *rulebook, eligo_language language,
                                  unsigned columns, eligo_text *text);

/* Adds the words of the language. */
void eligo_print_say(eligo_printer *p, const char *en, const char *zh);
const char *eligo_print_title(const eligo_printer *p, eligo_bilingual title, const char *otherwise);
void eligo_print_colon(eligo_printer *p);
/* Ends the paragraph, with its citation. */
void eligo_print_end(eligo_printer *p, unsigned first, unsigned hang);
/* A heading of its own, with a gap before it. */
void eligo_print_heading(eligo_printer *p, const char *text);

/* print_terms.c: within a paragraph. */
void eligo_print_term(eligo_printer *p, uint32_t node);
/* One line a branch where the term is a choice or a schedule: the lines begin `indent` columns in.
 * False where the term fits into a sentence; then nothing was printed. */
bool eligo_print_term_lines(eligo_printer *p, uint32_t node, unsigned indent);
void eligo_print_fact_title(eligo_printer *p, uint32_t fact);
/* The titles of the values that take a branch: "rail, bus". */
void eligo_print_branch(eligo_printer *p, uint32_t by, uint32_t kid);
void eligo_print_day(eligo_printer *p, eligo_day day);
/* What a rule file names without a title of its own: "grade_1" reads as "grade 1". */
void eligo_print_spaced(eligo_printer *p, const char *name);

/* print_tests.c: a criterion as a clause within a paragraph. */
void eligo_print_clause(eligo_printer *p, uint32_t node);
/* " is above ", as the left side of the comparison needs it. */
void eligo_print_relation(eligo_printer *p, uint32_t node);
/* " at grade amber or better" for a mask of grades; nothing for 0. */
void eligo_print_good_enough(eligo_printer *p, const eligo_standard *s, uint32_t mask);
/* True where a clause can be read in one breath. */
bool eligo_print_is_short(const eligo_rulebook *rulebook, uint32_t node);
void eligo_print_reference(eligo_printer *p, uint32_t node);
void eligo_print_list(eligo_printer *p, const eligo_node *n);

/* print_nodes.c: the members of a node, a paragraph each, `indent` columns in. */
void eligo_print_members(eligo_printer *p, uint32_t node, unsigned indent);
/* A node as the rest of the present paragraph (and the paragraphs below it). */
void eligo_print_rest(eligo_printer *p, uint32_t node, unsigned indent);

/* print_facts.c: what the criteria below the roots need and cite, each once, in the order of the
 * rule. */
void eligo_print_needs(eligo_printer *p, const uint32_t *roots, uint32_t count);
/* The documents of the packs that the roots, or `source` (may be NULL), cite. */
void eligo_print_sources(eligo_printer *p, const uint32_t *roots, uint32_t count,
                         const char *source);
void eligo_print_fact_lines(eligo_printer *p, uint32_t fact, unsigned indent);

#endif
