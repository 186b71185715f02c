/* What lines of JSON about a decision share, for core/book alone. All add to `out`. */
#ifndef ELIGO_BOOK_LINE_H
#define ELIGO_BOOK_LINE_H

#include "book/row.h"

#define WHOLE(literal) {literal, sizeof literal - 1}
#define PUT(at, literal) eligo_text_put(at, "" literal, sizeof literal - 1)
#define ADD(out, literal) eligo_text_add(out, "" literal, sizeof literal - 1)

/* To the share; it begins with the schema, to the number of the line. */
void eligo_line_head(const eligo_clerk *clerk, eligo_fragment begin, const eligo_brief *brief, const eligo_decision *decision, const char *source, uint64_t line,
                     eligo_text *out);
/* All that the verdict hangs on, most decisive first. */
void eligo_line_reasons(const eligo_clerk *clerk, const eligo_brief *brief, eligo_text *out);
void eligo_line_verdict(eligo_text *out, eligo_verdict verdict);
/* Fingerprint, as-of date and rules, to the end of the line. */
void eligo_line_tail(const eligo_clerk *clerk, const eligo_decision *decision, eligo_text *out);

#endif
