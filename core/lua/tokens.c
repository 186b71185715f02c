#include "lua/tokens.h"

#include <string.h>

typedef enum token_kind { T_END, T_NAME, T_STRING, T_NUMBER, T_SIGN } token_kind;

typedef struct token {
  token_kind kind;
  const char *at;
  size_t length;
  unsigned line;
} token;

typedef struct key {
  const char *at;
  size_t length;
  struct key *next;
} key;

/* One open bracket, block or function. */
typedef struct level {
  char opener; /* '{' '(' '[' or 'f' function, 'b' other block that `end` closes, 'r' repeat */
  key *keys;   /* of a table */
  bool at_start; /* in a table: a key may follow here */
  size_t function;
} level;

typedef struct pass {
  const char *file, *text;
  size_t length, at;
  unsigned line;
  eligo_arena *arena;
  eligo_tokens *out;
  eligo_faults *faults;
  level *levels;
  size_t n_levels, c_levels;
  unsigned functions; /* open function bodies */
} pass;

static bool is_alpha(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}

static bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

static char peek(const pass *p, size_t ahead) {
  return p->at + ahead < p->length ? p->text[p->at + ahead] : '\0';
}

static void step(pass *p) {
  if (p->text[p->at] == '\n') p->line++;
  p->at++;
}

/* The level of a long bracket that begins here: 0 for "[[", 1 for "[=[" …; -1 where none does. */
static int long_bracket(const pass *p) {
  size_t i = 1;
  if (peek(p, 0) != '[') return -1;
  while (peek(p, i) == '=') i++;
  return peek(p, i) == '[' ? (int)i - 1 : -1;
}

static void skip_long(pass *p, int level_count) {
  for (int i = 0; i < level_count + 2; i++) step(p);
  while (p->at < p->length) {
    if (peek(p, 0) == ']') {
      int i = 0;
      while (i < level_count && peek(p, (size_t)i + 1) == '=') i++;
      if (i == level_count && peek(p, (size_t)i + 1) == ']') {
        p->at += (size_t)level_count + 2;
        return;
      }
    }
    step(p);
  }
}

static void skip_comment(pass *p) {
  p->at += 2;
  int level_count = long_bracket(p);
  if (level_count >= 0) {
    skip_long(p, level_count);
    return;
  }
  while (p->at < p->length && peek(p, 0) != '\n') p->at++;
}

static void skip_blanks(pass *p) {
  while (p->at < p->length) {
    char c = peek(p, 0);
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v') step(p);
    else if (c == '-' && peek(p, 1) == '-') skip_comment(p);
    else return;
  }
}

static void skip_quoted(pass *p) {
  char quote = peek(p, 0);
  step(p);
  while (p->at < p->length && peek(p, 0) != quote && peek(p, 0) != '\n') {
    if (peek(p, 0) == '\\' && p->at + 1 < p->length) step(p);
    step(p);
  }
  if (p->at < p->length) step(p);
}

static void skip_number(pass *p) {
  bool hex = peek(p, 0) == '0' && (peek(p, 1) == 'x' || peek(p, 1) == 'X');
  for (;;) {
    char c = peek(p, 0);
    bool exponent = hex ? c == 'p' || c == 'P' : c == 'e' || c == 'E';
    if (exponent && (peek(p, 1) == '+' || peek(p, 1) == '-')) p->at++;
    else if (!is_digit(c) && !is_alpha(c) && c != '.') return;
    p->at++;
  }
}

static size_t sign_length(const pass *p) {
  static const char *const two[] = {"==", "~=", "<=", ">=", "..", "//", "::", "<<", ">>"};
  if (peek(p, 0) == '.' && peek(p, 1) == '.' && peek(p, 2) == '.') return 3;
  for (size_t i = 0; i < sizeof two / sizeof *two; i++) {
    if (peek(p, 0) == two[i][0] && peek(p, 1) == two[i][1]) return 2;
  }
  return 1;
}

static token next(pass *p) {
  skip_blanks(p);
  token t = {T_END, p->text + p->at, 0, p->line};
  if (p->at >= p->length) return t;
  size_t start = p->at;
  char c = peek(p, 0);
  if (is_alpha(c)) {
    t.kind = T_NAME;
    while (is_alpha(peek(p, 0)) || is_digit(peek(p, 0))) p->at++;
  } else if (is_digit(c) || (c == '.' && is_digit(peek(p, 1)))) {
    t.kind = T_NUMBER;
    skip_number(p);
  } else if (c == '"' || c == '\'') {
    t.kind = T_STRING;
    skip_quoted(p);
  } else if (long_bracket(p) >= 0) {
    t.kind = T_STRING;
    skip_long(p, long_bracket(p));
  } else {
    t.kind = T_SIGN;
    p->at += sign_length(p);
  }
  t.length = p->at - start;
  return t;
}

static bool is(const token *t, const char *text) {
  return t->length == strlen(text) && memcmp(t->at, text, t->length) == 0;
}

static bool open_level(pass *p, char opener) {
  level *moved = eligo_arena_grow(p->arena, p->levels, p->n_levels, &p->c_levels, sizeof *moved);
  if (moved == NULL) return false;
  p->levels = moved;
  moved[p->n_levels++] = (level){opener, NULL, opener == '{', 0};
  return true;
}

static bool open_function(pass *p, const token *t) {
  eligo_tokens *out = p->out;
  eligo_function_span *moved =
      eligo_arena_grow(p->arena, out->functions, out->n_functions, &out->c_functions, sizeof *moved);
  if (moved == NULL || !open_level(p, 'f')) return false;
  out->functions = moved;
  moved[out->n_functions] = (eligo_function_span){t->line, t->line, (size_t)(t->at - p->text), 0};
  p->levels[p->n_levels - 1].function = out->n_functions++;
  p->functions++;
  return true;
}

static void close_level(pass *p, const token *t) {
  if (p->n_levels == 0) return;
  const level *last = &p->levels[--p->n_levels];
  if (last->opener != 'f') return;
  p->functions--;
  p->out->functions[last->function].last_line = t->line;
  p->out->functions[last->function].to = (size_t)(t->at - p->text) + t->length;
}

typedef struct advice {
  const char *token, *say;
} advice;

static void refuse_operator(pass *p, const token *t) {
  static const advice refused[] = {
      {"and", "all_of { … }: Lua keeps only the second"},  {"or", "any_of { … }: Lua keeps only the first"},
      {"not", "is_not, none_of or unless"},                {"==", "equals(…)"},
      {"~=", "none_of { equals(…) } or none_of_these"},    {"<", "below(…) or before(…)"},
      {"<=", "at_most(…) or on_or_before(…)"},             {">", "above(…) or after(…)"},
      {">=", "at_least(…) or on_or_after(…)"},             {"nil", "nothing at all, or not_required: a criterion that is nil vanishes"},
  };
  for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
    if (is(t, refused[i].token))
      eligo_fault_add(p->faults, "operator", p->file, t->line, 0, "'%s' says nothing here; write %s", refused[i].token,
                      refused[i].say);
  }
}

static void refuse_float(pass *p, const token *t) {
  bool hex = t->length > 1 && (t->at[1] == 'x' || t->at[1] == 'X');
  for (size_t i = 0; i < t->length; i++) {
    bool marks = t->at[i] == '.' || (!hex && (t->at[i] == 'e' || t->at[i] == 'E')) || (hex && (t->at[i] == 'p' || t->at[i] == 'P'));
    if (!marks) continue;
    eligo_fault_add(p->faults, "float", p->file, t->line, 0, "%.*s would be rounded to binary; write \"%.*s\"",
                    (int)t->length, t->at, (int)t->length, t->at);
    return;
  }
}

/* Inside the quotes; escapes are left as they stand, which is enough to tell equal keys apart. */
static void add_key(pass *p, level *table, const char *at, size_t length, unsigned line) {
  for (const key *k = table->keys; k != NULL; k = k->next) {
    if (k->length == length && memcmp(k->at, at, length) == 0) {
      eligo_fault_add(p->faults, "repeated-key", p->file, line, 0, "'%.*s' stands twice in this table; the last would win",
                      (int)(length > 80 ? 80 : length), at);
      return;
    }
  }
  key *added = eligo_arena_zero(p->arena, 1, sizeof *added);
  if (added == NULL) return;
  *added = (key){at, length, table->keys};
  table->keys = added;
}

/* `name =` and `["text"] =` at the start of a field. */
static void look_for_key(pass *p, const token *t) {
  level *table = p->n_levels > 0 ? &p->levels[p->n_levels - 1] : NULL;
  if (table == NULL || table->opener != '{' || !table->at_start) return;
  pass ahead = *p;
  token name = *t;
  if (is(t, "[")) {
    name = next(&ahead);
    token close = next(&ahead);
    if (name.kind != T_STRING || !is(&close, "]")) return;
    name.at++;
    name.length -= 2;
  } else if (t->kind != T_NAME) {
    return;
  }
  token equals = next(&ahead);
  if (is(&equals, "=")) add_key(p, table, name.at, name.length, name.line);
}

static bool follow_word(pass *p, const token *t) {
  if (is(t, "function")) return open_function(p, t);
  if (is(t, "if") || is(t, "do")) return open_level(p, 'b');
  if (is(t, "repeat")) return open_level(p, 'r');
  if (is(t, "end") || is(t, "until")) close_level(p, t);
  return true;
}

static bool follow_sign(pass *p, const token *t) {
  char c = t->length == 1 ? t->at[0] : '\0';
  if (c == '{' || c == '(' || c == '[') return open_level(p, c);
  if (c == '}' || c == ')' || c == ']') close_level(p, t);
  return true;
}

static bool follow(pass *p, const token *t) {
  look_for_key(p, t);
  if (p->n_levels > 0) p->levels[p->n_levels - 1].at_start = is(t, ",") || is(t, ";");
  if (p->functions == 0 && (t->kind == T_NAME || t->kind == T_SIGN)) refuse_operator(p, t);
  if (p->functions == 0 && t->kind == T_NUMBER) refuse_float(p, t);
  return t->kind == T_NAME ? follow_word(p, t) : t->kind == T_SIGN ? follow_sign(p, t) : true;
}

static bool is_text(const char *file, const char *text, size_t length, eligo_faults *faults) {
  bool bytecode = length > 0 && text[0] == '\033', zero = memchr(text, '\0', length) != NULL;
  if (bytecode) eligo_fault_add(faults, "bytecode", file, 1, 0, "rules are text; bytecode is refused");
  else if (zero) eligo_fault_add(faults, "zero-byte", file, 1, 0, "rules are text; a zero byte is refused");
  return !bytecode && !zero;
}

bool eligo_tokens_check(const char *file, const char *text, size_t length, eligo_arena *arena, eligo_tokens *out,
                        eligo_faults *faults) {
  pass p = {.file = file, .text = text, .length = length, .line = 1, .arena = arena, .out = out, .faults = faults};
  *out = (eligo_tokens){0};
  if (!is_text(file, text, length, faults)) return true;
  for (token t = next(&p); t.kind != T_END; t = next(&p)) {
    if (!follow(&p, &t)) return false;
  }
  return true;
}
