/* A rule in words, printed from the frozen tree: what a compliance officer reads beside the law.
 * Nothing is decided. Adds to the caller's text; memory that ends shows in `text->failed`. Any
 * thread. `columns` 0 means 80. */
#ifndef ELIGO_RULE_PRINT_H
#define ELIGO_RULE_PRINT_H

#include "base/text.h"
#include "rule/rulebook.h"

/* What a step or an objective is called where its standard gives it no title: "Substantial
 * contribution"; others by their name. */
const char *eligo_step_title(const char *step, eligo_language language);

/* The same as the standard itself calls it. */
const char *eligo_standard_step_title(const eligo_standard *standard, const char *step, eligo_language language);

/* True for a label that the law itself may have given: "b", "1", "iv", "4(1)"; false for names such
 * as "adaptation" or "onshore", which only a rule file gave. */
bool eligo_label_is_of_law(const char *label);

/* As `columns`: for a document, a paragraph a line. What has a chapter of its own there is named and not repeated: what a
 * standard asks of each item, what a fact is, where it is tested, what is referred to, the sources. */
enum { ELIGO_FOR_DOCUMENT = 1 << 20 };

/* One item of a standard: title, source, codes, its steps, the facts they need, the documents they
 * cite. The number is the item's place in rulebook->items; likewise below. */
void eligo_print_item(const eligo_rulebook *rulebook, uint32_t item, eligo_language language,
                      unsigned columns, eligo_text *text);
void eligo_print_criteria(const eligo_rulebook *rulebook, uint32_t criteria,
                          eligo_language language, unsigned columns, eligo_text *text);
void eligo_print_edition(const eligo_rulebook *rulebook, uint32_t edition, eligo_language language,
                         unsigned columns, eligo_text *text);
void eligo_print_product(const eligo_rulebook *rulebook, uint32_t product, eligo_language language,
                         unsigned columns, eligo_text *text);
/* A standard: its steps, grades, shared criteria and a list of its items. */
void eligo_print_standard(const eligo_rulebook *rulebook, uint32_t standard,
                          eligo_language language, unsigned columns, eligo_text *text);
/* The first lines of the same: dates, steps, grades, objectives. */
void eligo_print_standard_head(const eligo_rulebook *rulebook, uint32_t standard,
                               eligo_language language, unsigned columns, eligo_text *text);
/* A fact of the dictionary: kind, unit, values, question, evidence, how it is computed. */
void eligo_print_fact(const eligo_rulebook *rulebook, uint32_t fact, eligo_language language,
                      unsigned columns, eligo_text *text);
/* A term in one line: "net supply × grid average". */
void eligo_print_formula(const eligo_rulebook *rulebook, uint32_t term, eligo_language language,
                         eligo_text *text);
/* A criterion in one sentence: "Power density is above 5 W/m2". Nothing where it needs more lines. */
void eligo_print_sentence(const eligo_rulebook *rulebook, uint32_t node, eligo_language language,
                          eligo_text *text);
/* A benefit: its formula, what stands beside it, and the items it is reckoned of. */
void eligo_print_benefit(const eligo_rulebook *rulebook, uint32_t benefit, eligo_language language,
                         unsigned columns, eligo_text *text);
/* The title of a value of one of a table's keys. */
const char *eligo_table_key_title(const eligo_rulebook *rulebook, const char *key, const char *value,
                                  eligo_language language);
/* A table: its source and a line for each row. */
void eligo_print_table(const eligo_rulebook *rulebook, uint32_t table, eligo_language language,
                       unsigned columns, eligo_text *text);
/* Any criterion, with the facts it needs. */
void eligo_print_node(const eligo_rulebook *rulebook, uint32_t node, eligo_language language,
                      unsigned columns, eligo_text *text);

/* Whatever is called `id`: "eu-taxonomy", "eu-taxonomy/4.5", "eu-taxonomy/4.5/contribution/b",
 * "4.5" where one standard has it, a product, an edition, criteria, a fact. False where nothing is;
 * then `nearest` (may be NULL) gets the most similar name or NULL. */
bool eligo_print_named(const eligo_rulebook *rulebook, const char *id, eligo_language language,
                       unsigned columns, eligo_text *text, const char **nearest);

#endif
