/* The rulebook as one document to read, search and print: contents, every item in words, citations, facts, questions, papers.
 * Generated from the tree, so it cannot say anything else than what is decided. Any thread. */
#ifndef ELIGO_REPORT_RULEBOOK_H
#define ELIGO_REPORT_RULEBOOK_H

#include "base/text.h"
#include "rule/rulebook.h"

typedef enum eligo_document { ELIGO_DOCUMENT_MARKDOWN, ELIGO_DOCUMENT_HTML } eligo_document;

/* Adds the document to `out`; memory that ends shows in `out->failed`. */
void eligo_rulebook_document(const eligo_rulebook *rulebook, eligo_document form, eligo_language language, eligo_text *out);

#endif
