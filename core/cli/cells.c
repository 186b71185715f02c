#include "cli/cli.h"

#include "base/width.h"

#include <string.h>

enum { WIDEST = 44 }; /* a longer cell pushes the rest of its row and no other row */

void eligo_cells_add(eligo_cells *cells, const char *text) {
  if (text == NULL) text = "";
  eligo_text_add(&cells->bytes, text, strlen(text) + 1);
}

static void measure(eligo_cells *cells) {
  const char *at = cells->bytes.bytes, *end = at + cells->bytes.length;
  for (unsigned i = 0; at < end; i = (i + 1) % cells->columns) {
    unsigned wide = (unsigned)eligo_columns(at);
    if (wide > cells->wide[i] && wide <= WIDEST) cells->wide[i] = wide;
    at += strlen(at) + 1;
  }
}

void eligo_cells_print(eligo_cells *cells, eligo_text *out) {
  if (cells->bytes.failed) out->failed = true;
  if (!cells->bytes.failed && cells->bytes.length > 0) {
    measure(cells);
    const char *at = cells->bytes.bytes, *end = at + cells->bytes.length;
    for (unsigned i = 0; at < end; i = (i + 1) % cells->columns) {
      unsigned wide = (unsigned)eligo_columns(at);
      bool last = i + 1 == cells->columns;
      unsigned gap = wide < cells->wide[i] ? cells->wide[i] - wide + 2 : 2;
      eligo_text_string(out, at);
      if (last)
        eligo_text_char(out, '\n');
      else
        eligo_text_format(out, "%*s", (int)gap, "");
      at += strlen(at) + 1;
    }
  }
  eligo_text_free(&cells->bytes);
}
