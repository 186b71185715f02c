/* A small book for tests of screening, in a file of its own. */
#ifndef ELIGO_TESTS_BOOK_H
#define ELIGO_TESTS_BOOK_H

#include "base/text.h"
#include "eligo/screen.h"

/* The rules of tests/cli/rules. NULL where they cannot be loaded. */
eligo_rulebook *book_rules(void);
/* A new temporary file with `rows` rows: each third is eligible, not eligible, undetermined; each `bad`-th (0: none) is no
 * JSON. The caller removes and frees it. */
char *book_file(unsigned rows, unsigned bad);
eligo_screen_options book_options(const char *const *file);

#endif
