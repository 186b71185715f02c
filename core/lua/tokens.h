/* One pass over the tokens of a rule file before it runs, for what Lua would do in silence. Nothing is kept but the places of
 * function texts; one thread. */
#ifndef ELIGO_LUA_TOKENS_H
#define ELIGO_LUA_TOKENS_H

#include "base/arena.h"
#include "eligo/status.h"

#include <stdint.h>

/* Where a `function … end` stands in the text. */
typedef struct eligo_function_span {
  unsigned line, last_line;
  size_t from, to; /* bytes */
} eligo_function_span;

typedef struct eligo_tokens {
  eligo_function_span *functions;
  size_t n_functions, c_functions;
} eligo_tokens;

/* Reports, outside function bodies: `and or not == ~= < <= > >=`, numbers with a point or exponent, `nil`; everywhere: two equal
 * keys in one table, bytecode, zero bytes. False where memory ended. Text that is no Lua is left to Lua's own message. */
bool eligo_tokens_check(const char *file, const char *text, size_t length, eligo_arena *arena, eligo_tokens *out,
                        eligo_faults *faults);

#endif
