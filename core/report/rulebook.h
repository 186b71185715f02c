/* The rulebook as a document to read, search and print: a chapter a pack with every item in words, citations, facts,
 * questions, papers and tables. Generated from the tree, so it cannot say anything else than what is decided. Any thread. */
#ifndef ELIGO_REPORT_RULEBOOK_H
#define ELIGO_REPORT_RULEBOOK_H

#include "base/text.h"
#include "rule/rulebook.h"

typedef enum eligo_document_form { ELIGO_DOCUMENT_MARKDOWN, ELIGO_DOCUMENT_HTML } eligo_document_form;

/* Adds the document to `out`; memory that ends shows in `out->failed`. */
void eligo_rulebook_document(const eligo_rulebook *rulebook, eligo_document_form form, eligo_language language, eligo_text *out);

/* The same as pages that lead to each other: that of a pack, or the index (ELIGO_NONE). */
void eligo_rulebook_page(const eligo_rulebook *rulebook, eligo_document_form form, eligo_language language, uint32_t pack,
                         eligo_text *out);
/* The name of its file: "eu-taxonomy.html", "index.html", "README.md". */
void eligo_rulebook_page_name(const eligo_rulebook *rulebook, eligo_document_form form, uint32_t pack, eligo_text *out);

/* Every criterion that has an id as a line of JSON ("eligo.criterion/1"): its words in both languages, its citation, its pack. */
void eligo_rulebook_criteria(const eligo_rulebook *rulebook, eligo_text *out);

#endif
