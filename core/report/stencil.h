/* Criteria as JSON on one line, where many decisions of one rulebook are written: what a criterion says in each of them is
 * kept as it was first written, and copied from then on. A set of stencils belongs to one writer: one thread, one rulebook
 * and the decisions of one session, one language. */
#ifndef ELIGO_REPORT_STENCIL_H
#define ELIGO_REPORT_STENCIL_H

#include "base/arena.h"
#include "decide/decision.h"
#include "report/json_text.h"

/* One criterion's line in pieces that follow one another in `bytes`; each offset is the end of its piece. */
typedef struct eligo_stencil {
  const char *bytes;
  uint16_t depth;
  uint32_t head;     /* ,{"id":"…","depth":1,"kind":"flag","outcome":" */
  uint32_t fact;     /* ","fact":"…" */
  uint32_t title;    /* ,"title":"…" */
  uint32_t relation; /* ,"relation":"…" */
  uint32_t limit;    /* ,"limit":"…", empty where it is not the rule's own */
  uint32_t tail;     /* ,"citation":"…","pack":"…" */
  uint32_t end;      /* } */
} eligo_stencil;

/* What was written of something that the rulebook holds, and how the writer stood before and behind it. */
typedef struct eligo_piece {
  const void *key, *beside; /* both of the rulebook or of the program, so no later decision reuses their address */
  const char *bytes;
  uint32_t length;
  bool begun_before, begun;
  int deeper;
} eligo_piece;

enum { ELIGO_PIECES = 512 }; /* a power of two; what finds no room is written anew each time */

typedef struct eligo_stencils {
  eligo_arena arena;
  eligo_piece *pieces;
  eligo_stencil **nodes; /* by node; NULL until it is first written */
} eligo_stencils;

/* False when memory ends. */
bool eligo_stencils_open(eligo_stencils *stencils, const eligo_rulebook *rulebook);
void eligo_stencils_close(eligo_stencils *stencils);

/* A decision on its way into JSON. */
typedef struct eligo_json_page {
  eligo_json_writer json;
  eligo_language language;
  eligo_text scratch;
  eligo_stencils *stencils; /* NULL: nothing is kept */
} eligo_json_page;

/* Writes what `draw` does with `key` and `beside` alone, from the second time on as a copy. */
typedef void eligo_json_draw(eligo_json_page *page, const void *what);
void eligo_json_put_kept(eligo_json_page *page, eligo_json_draw *draw, const void *what, const void *key, const void *beside);

void eligo_json_put_title(eligo_json_page *page, const char *key, eligo_bilingual title);
void eligo_json_put_reason(eligo_json_page *page, eligo_reason reason, eligo_bilingual title, const char *a, const char *b);
void eligo_json_put_criteria(eligo_json_page *page, const eligo_line *lines, uint32_t count);

#endif
