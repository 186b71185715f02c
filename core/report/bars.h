/* A short text as bars that a scanner reads (Code 128, code set B). Any thread. */
#ifndef ELIGO_REPORT_BARS_H
#define ELIGO_REPORT_BARS_H

#include "base/text.h"

/* Adds the widths of bars and gaps in turn, beginning and ending with a bar, as digits 1 to 4. `text` is printable
 * ASCII. */
void eligo_bars_add(const char *text, eligo_text *out);

#endif
