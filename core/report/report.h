/* Writers of a decision. They read it and add to the caller's text; memory that ends shows in
 * `text->failed`. Any thread that may read the decision. The same decision gives the same bytes: no
 * locale, no clock, no float. */
#ifndef ELIGO_REPORT_REPORT_H
#define ELIGO_REPORT_REPORT_H

#include "base/text.h"
#include "decide/decision.h"

struct eligo_stencils;

/* A page for the desk: verdict, reasons, what is missing, what would have to change. */
void eligo_report_text(const eligo_decision *decision, const eligo_write_options *options,
                       eligo_text *text);
/* One JSON document over many lines, with a newline behind it. */
void eligo_report_json(const eligo_decision *decision, const eligo_write_options *options,
                       eligo_text *text);
/* The same on one line, without the newline. */
void eligo_report_json_line(const eligo_decision *decision, const eligo_write_options *options,
                            eligo_text *text);
/* The same for one of many decisions that a session makes in one language, with what stays the same kept in `stencils`. */
void eligo_report_json_row(const eligo_decision *decision, eligo_language language, struct eligo_stencils *stencils,
                           eligo_text *text);

/* The decision sheet as one page of HTML. ELIGO_MEMORY, or ELIGO_OK. */
eligo_status eligo_report_html(const eligo_decision *decision, const eligo_write_options *options,
                               eligo_text *text);

/* JSON Schema (2020-12) of the documents above, and of the lines that rows of a book become. */
void eligo_schema_decision(eligo_text *text);
void eligo_schema_row(eligo_text *text);
/* JSON Schema of a profile for a rulebook: its facts, their kinds, units and values. */
void eligo_schema_profile(const eligo_rulebook *rulebook, eligo_language language,
                          eligo_text *text);

#endif
