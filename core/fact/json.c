#include "fact/json.h"

#include <string.h>

ELIGO_RARE static bool refuse(eligo_cursor *c, eligo_json_end end, const char *message, size_t offset) {
  if (c->end != ELIGO_JSON_FINE) return false;
  c->end = end;
  c->message = message;
  c->offset = offset;
  return false;
}

ELIGO_RARE static bool malformed(eligo_cursor *c, const char *message, uint32_t token) {
  return refuse(c, ELIGO_JSON_MALFORMED, message, token < c->tokens.count ? c->tokens.at[token] : c->tokens.length);
}

static inline const char *at_token(const eligo_cursor *c, uint32_t token) {
  return c->tokens.bytes + c->tokens.at[token];
}

static inline bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* Where the token before `token` ends. */
static inline const char *end_before(const eligo_cursor *c, uint32_t token) {
  const char *end = at_token(c, token);
  while (is_space(end[-1])) end--;
  return end;
}

/* Whether it ends at `end`; most have no blank behind them. */
static inline bool ends_at(const eligo_cursor *c, uint32_t token, const char *end) {
  return end == at_token(c, token) || end == end_before(c, token);
}

/* --- texts --- */

static int hex_of(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = (char)(c | 32);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Four hexadecimal digits, or a number beyond them. */
static uint32_t read_hex(const char *text, const char *end) {
  uint32_t code = 0;
  if (end - text < 4) return UINT32_MAX;
  for (int i = 0; i < 4; i++) {
    int digit = hex_of(text[i]);
    if (digit < 0) return UINT32_MAX;
    code = code * 16 + (uint32_t)digit;
  }
  return code;
}

static char *put_utf8(char *out, uint32_t code) {
  if (code < 0x80) {
    *out++ = (char)code;
    return out;
  }
  int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
  static const uint8_t lead[] = {0, 0xC0, 0xE0, 0xF0};
  *out++ = (char)(lead[more] | (code >> (6 * more)));
  while (more-- > 0) *out++ = (char)(0x80 | ((code >> (6 * more)) & 0x3F));
  return out;
}

/* What stands behind "\u": one code, or a pair of surrogates. False where it is none, or zero. */
static bool put_code(const char **text, const char *end, char **out) {
  uint32_t code = read_hex(*text, end);
  *text += 4;
  if (code >= 0xD800 && code < 0xDC00 && end - *text >= 6 && (*text)[0] == '\\' && (*text)[1] == 'u') {
    uint32_t low = read_hex(*text + 2, end);
    if (low < 0xDC00 || low > 0xDFFF) return false;
    code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    *text += 6;
  }
  if (code == 0 || code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) return false;
  *out = put_utf8(*out, code);
  return true;
}

static bool put_escape(const char **text, const char *end, char **out) {
  static const char names[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
  char c = *text < end ? *(*text)++ : '\0';
  if (c == 'u') return put_code(text, end, out);
  const char *name = c == '\0' ? NULL : strchr(names, c);
  if (name == NULL) return false;
  *(*out)++ = meanings[name - names];
  return true;
}

ELIGO_RARE static bool unescape(eligo_cursor *c, const char **text, uint32_t *length, uint32_t token) {
  const char *from = *text, *end = from + *length;
  char *copy = eligo_arena_take(c->arena, *length), *out = copy;
  if (copy == NULL) return refuse(c, ELIGO_JSON_NO_MEMORY, "no memory", 0);
  while (from < end) {
    if (*from != '\\') {
      *out++ = *from++;
      continue;
    }
    from++;
    if (!put_escape(&from, end, &out)) return malformed(c, "this text holds an escape that means nothing", token);
  }
  *text = copy;
  *length = (uint32_t)(out - copy);
  return true;
}

/* A text whose next token is known: it ends with the last quote before that. */
static inline bool take_text(eligo_cursor *c, uint32_t token, const char **text, uint32_t *length) {
  const char *start = at_token(c, token) + 1, *end = end_before(c, token + 1) - 1;
  if (end < start || *end != '"') return malformed(c, "something stands behind this text", token);
  *text = start;
  *length = (uint32_t)(end - start);
  if (!c->tokens.escapes || memchr(start, '\\', *length) == NULL) return true;
  return unescape(c, text, length, token);
}

/* --- numbers and words --- */

static inline bool is_digit(char c) {
  return (unsigned char)(c - '0') < 10;
}

enum { MOST_DIGITS = 18 };

/* Digits from `p` on, added to a mantissa; the zero bytes behind the document stop every step. */
static inline const char *digits(const char *p, uint64_t *mantissa) {
  for (; is_digit(*p); p++) *mantissa = *mantissa * 10 + (uint64_t)(*p - '0');
  return p;
}

static const char *exponent(const char *p) {
  uint64_t unused = 0;
  p++;
  if (*p == '+' || *p == '-') p++;
  return is_digit(*p) ? digits(p, &unused) : NULL;
}

/* The end of a number by the grammar of RFC 8259, or NULL. */
static inline const char *read_number(const char *p, eligo_json *out) {
  const bool negative = *p == '-';
  const char *start = p + negative, *end, *point;
  uint64_t mantissa = 0;
  end = point = digits(start, &mantissa);
  if (end == start || (*start == '0' && end > start + 1)) return NULL;
  if (*end == '.') {
    end = digits(point + 1, &mantissa);
    if (end == point + 1) return NULL;
    out->scale = (uint8_t)(end - point - 1);
  } else {
    out->scale = 0;
  }
  out->decimal = end - start <= MOST_DIGITS;
  out->mantissa = negative ? -(int64_t)mantissa : (int64_t)mantissa;
  if ((*end | 32) != 'e') return end;
  out->decimal = false;
  return exponent(end);
}

bool eligo_decimal_read(const char *text, size_t length, int64_t *mantissa, uint8_t *scale) {
  const bool negative = length > 0 && text[0] == '-';
  uint64_t sum = 0;
  size_t i = negative, point = length;
  if (length > MOST_DIGITS) return false;
  for (; i < length; i++) {
    if (is_digit(text[i])) sum = sum * 10 + (uint64_t)(text[i] - '0');
    else if (text[i] == '.' && point == length) point = i;
    else return false;
  }
  *mantissa = negative ? -(int64_t)sum : (int64_t)sum;
  *scale = (uint8_t)(point < length ? length - point - 1 : 0);
  return true;
}

static inline bool take_number(eligo_cursor *c, uint32_t token, eligo_json *out) {
  const char *start = at_token(c, token);
  uint32_t length = c->tokens.at[token + 1] - c->tokens.at[token];
  out->decimal = eligo_json_short_number(start, length, &out->mantissa, &out->scale);
  if (!out->decimal) {
    const char *end = read_number(start, out);
    if (end == NULL || !ends_at(c, token + 1, end)) return malformed(c, "this is no JSON number", token);
    length = (uint32_t)(end - start);
  }
  out->type = ELIGO_JSON_NUMBER;
  out->text = start;
  out->length = length;
  return true;
}

static inline bool is_word(const eligo_cursor *c, uint32_t token, const char *word, size_t length) {
  const char *start = at_token(c, token);
  return memcmp(start, word, length) == 0 && ends_at(c, token + 1, start + length);
}

/* The zero bytes behind the document let every word be compared whole. */
static inline bool take_word(eligo_cursor *c, uint32_t token, eligo_json *out) {
  out->type = ELIGO_JSON_BOOLEAN;
  out->flag = is_word(c, token, "true", 4);
  if (out->flag || is_word(c, token, "false", 5)) return true;
  out->type = ELIGO_JSON_NULL;
  return is_word(c, token, "null", 4) || malformed(c, "this is no JSON value", token);
}

/* --- the walk --- */

eligo_cursor eligo_cursor_of(const eligo_json_tokens *tokens, eligo_arena *arena, uint32_t deepest) {
  return (eligo_cursor){.tokens = *tokens, .arena = arena, .deepest = deepest};
}

static inline bool take_bracket(eligo_cursor *c, uint32_t token, uint8_t type, eligo_json *out) {
  out->type = type;
  if (c->depth < c->deepest) return true;
  return refuse(c, ELIGO_JSON_TOO_DEEP, "nested deeper than the limit", c->tokens.at[token]);
}

bool eligo_json_take_at(eligo_cursor *c, uint32_t token, eligo_json *out) {
  switch (*at_token(c, token)) {
  case '"': out->type = ELIGO_JSON_STRING; return take_text(c, token, &out->text, &out->length);
  case '{': return take_bracket(c, token, ELIGO_JSON_OBJECT, out);
  case '[': return take_bracket(c, token, ELIGO_JSON_ARRAY, out);
  case 't':
  case 'f':
  case 'n': return take_word(c, token, out);
  default: return take_number(c, token, out);
  }
}

static bool take_value(eligo_cursor *c, eligo_json *out) {
  uint32_t token = c->next;
  if (token >= c->tokens.count) return malformed(c, "the document ends too early", token);
  c->next = token + 1;
  out->token = token;
  return eligo_json_take_at(c, token, out);
}

bool eligo_json_take(eligo_cursor *c, eligo_json *out) {
  *out = (eligo_json){0};
  return take_value(c, out);
}

static inline char token_char(const eligo_cursor *c) {
  return c->next < c->tokens.count ? *at_token(c, c->next) : '\0';
}

static bool leave(eligo_cursor *c, eligo_json_loop *loop) {
  loop->close = 0;
  c->depth--;
  return false;
}

/* The comma before a member, or the bracket behind the last one. */
static inline bool at_member(eligo_cursor *c, eligo_json_loop *loop) {
  char mark = token_char(c);
  if (mark == loop->close) {
    c->next++;
    return leave(c, loop);
  }
  if (loop->first) {
    loop->first = false;
    return true;
  }
  if (mark == ',') {
    c->next++;
    return true;
  }
  malformed(c, "a comma or the end of a list or object is missing here", c->next);
  return leave(c, loop);
}

static inline bool take_key(eligo_cursor *c, eligo_json *kid) {
  uint32_t token = c->next;
  bool good = token + 1 < c->tokens.count && *at_token(c, token) == '"' && *at_token(c, token + 1) == ':';
  if (!good) return malformed(c, "a key in quotes and a colon are missing here", token);
  c->next = token + 2;
  return take_text(c, token, &kid->key, &kid->key_length);
}

static eligo_json value_at(uint32_t token, const eligo_cursor *c) {
  return (eligo_json){.token = token, .type = *at_token(c, token) == '{' ? ELIGO_JSON_OBJECT : ELIGO_JSON_ARRAY};
}

bool eligo_json_next_slowly(eligo_cursor *c, eligo_json_loop *loop, eligo_json *kid) {
  if (loop->close == 0) return false;
  if (loop->pending != 0 && c->next == loop->pending) {
    const eligo_json passed_over = value_at(loop->pending - 1, c);
    eligo_json_skip(c, &passed_over);
  }
  if (c->end != ELIGO_JSON_FINE) return leave(c, loop);
  if (!at_member(c, loop)) return false;
  kid->key = NULL;
  if (loop->close == '}' && !take_key(c, kid)) return leave(c, loop);
  if (!take_value(c, kid)) return leave(c, loop);
  loop->pending = kid->type >= ELIGO_JSON_ARRAY ? c->next : 0;
  return true;
}

void eligo_json_skip(eligo_cursor *c, const eligo_json *value) {
  if (value->type < ELIGO_JSON_ARRAY) return;
  eligo_json_loop loop = eligo_json_enter(c, value);
  eligo_json kid = {0};
  while (eligo_json_next(c, &loop, &kid)) {}
}

bool eligo_json_finish(eligo_cursor *c) {
  if (c->end == ELIGO_JSON_FINE && c->next < c->tokens.count) malformed(c, "something follows the end of the document", c->next);
  return c->end == ELIGO_JSON_FINE;
}

/* --- looking around --- */

/* A copy that may look anywhere: what is too deep is found by the walk itself. */
static eligo_cursor looking(const eligo_cursor *c) {
  eligo_cursor look = *c;
  look.deepest = UINT32_MAX;
  return look;
}

bool eligo_json_stands_before(const eligo_cursor *c, uint32_t object, const eligo_json *kid) {
  eligo_cursor look = looking(c);
  eligo_json whole = value_at(object, c), other = {0};
  eligo_json_loop loop = eligo_json_enter(&look, &whole);
  while (eligo_json_next(&look, &loop, &other) && other.token < kid->token) {
    if (other.key_length == kid->key_length && memcmp(other.key, kid->key, kid->key_length) == 0) return true;
  }
  return false;
}

uint32_t eligo_json_count(const eligo_cursor *c, const eligo_json *value) {
  eligo_cursor look = looking(c);
  eligo_json kid = {0};
  uint32_t count = 0;
  eligo_json_loop loop = eligo_json_enter(&look, value);
  while (eligo_json_next(&look, &loop, &kid)) count++;
  return count;
}

bool eligo_json_is_empty(const eligo_cursor *c, const eligo_json *value) {
  uint32_t token = value->token + 1;
  return token < c->tokens.count && (*at_token(c, token) == '}' || *at_token(c, token) == ']');
}

bool eligo_json_has(const eligo_cursor *c, const eligo_json *object, const char *key, size_t length) {
  const char *first = at_token(c, object->token + 1); /* often it is the first; zero bytes stand behind the document */
  if (*first == '"' && strncmp(first + 1, key, length) == 0 && first[length + 1] == '"') return true;
  eligo_cursor look = looking(c);
  eligo_json kid = {0};
  eligo_json_loop loop = eligo_json_enter(&look, object);
  while (eligo_json_next(&look, &loop, &kid)) {
    if (kid.key_length == length && memcmp(kid.key, key, length) == 0) return true;
  }
  return false;
}

eligo_json_end eligo_json_check(eligo_cursor c, const char **message, size_t *offset) {
  eligo_json root;
  c.next = c.depth = 0;
  c.end = ELIGO_JSON_FINE;
  if (eligo_json_take(&c, &root)) eligo_json_skip(&c, &root);
  eligo_json_finish(&c);
  *message = c.message;
  *offset = c.offset;
  return c.end;
}
