#include "fact/peek.h"

#include "fact/json.h"

#include <string.h>

/* Names that are absurdly long or many can only be mistakes: they are left to the reader. */
enum { LONGEST = 256, MOST_STANDARDS = 64, DEEPEST = 32 };

static bool is_name(const char *text, size_t length) {
  return length > 0 && length <= LONGEST && memchr(text, '\0', length) == NULL;
}

/* Keeps the list sorted, each name once. */
static void add(eligo_peek *peek, eligo_arena *arena, const char *name, size_t length) {
  const char *kept = eligo_arena_copy(arena, name, length);
  if (kept == NULL) return;
  size_t at = 0;
  while (at < peek->n_standards && strcmp(peek->standards[at], kept) < 0) at++;
  bool known = at < peek->n_standards && strcmp(peek->standards[at], kept) == 0;
  if (known || peek->n_standards == MOST_STANDARDS) return;
  memmove(peek->standards + at + 1, peek->standards + at,
          (peek->n_standards - at) * sizeof *peek->standards);
  peek->standards[at] = kept;
  peek->n_standards++;
}

/* Goes into the object that was taken last, up to a key; false where it has none. */
static bool find(eligo_cursor *c, const eligo_json *object, const char *key, eligo_json *out) {
  if (object->type != ELIGO_JSON_OBJECT) return false;
  eligo_json_loop loop = eligo_json_enter(c, object);
  while (eligo_json_next(c, &loop, out)) {
    if (out->key_length == strlen(key) && memcmp(out->key, key, out->key_length) == 0) return true;
  }
  return false;
}

static void look_at_use(eligo_cursor c, const eligo_json *use, eligo_peek *peek, eligo_arena *arena) {
  eligo_json items, item;
  if (!find(&c, use, "items", &items) || items.type != ELIGO_JSON_OBJECT) return;
  eligo_json_loop loop = eligo_json_enter(&c, &items);
  while (eligo_json_next(&c, &loop, &item)) {
    if (is_name(item.key, item.key_length)) add(peek, arena, item.key, item.key_length);
  }
}

static void look_at_uses(eligo_cursor c, const eligo_json *root, eligo_peek *peek, eligo_arena *arena) {
  eligo_json uses, use;
  if (!find(&c, root, "uses", &uses) || uses.type != ELIGO_JSON_ARRAY) return;
  eligo_json_loop loop = eligo_json_enter(&c, &uses);
  while (eligo_json_next(&c, &loop, &use)) look_at_use(c, &use, peek, arena);
}

static void look_at_request(eligo_cursor c, const eligo_json *root, eligo_peek *peek, eligo_arena *arena) {
  eligo_json request, product;
  if (!find(&c, root, "request", &request) || !find(&c, &request, "product", &product)) return;
  if (product.type == ELIGO_JSON_STRING && is_name(product.text, product.length))
    peek->product = eligo_arena_copy(arena, product.text, product.length);
}

static void look(const eligo_json_tokens *tokens, eligo_peek *peek, eligo_arena *arena) {
  eligo_cursor c = eligo_cursor_of(tokens, arena, DEEPEST);
  const char *message;
  size_t offset;
  eligo_json root;
  if (eligo_json_check(c, &message, &offset) != ELIGO_JSON_FINE || !eligo_json_take(&c, &root)) return;
  look_at_request(c, &root, peek, arena);
  look_at_uses(c, &root, peek, arena);
}

eligo_status eligo_profile_peek(const char *bytes, size_t length, eligo_arena *arena,
                                eligo_peek *out) {
  eligo_peek peek = {0};
  eligo_json_tokens tokens;
  peek.standards = eligo_arena_zero(arena, MOST_STANDARDS + 1, sizeof *peek.standards);
  eligo_json_door *door = eligo_json_open();
  eligo_json_end end = ELIGO_JSON_NO_MEMORY;
  if (peek.standards != NULL && door != NULL) end = eligo_json_scan(door, bytes, length, false, &tokens);
  if (end == ELIGO_JSON_FINE) look(&tokens, &peek, arena);
  eligo_json_close(door);
  if (end == ELIGO_JSON_NO_MEMORY || arena->failed) return ELIGO_MEMORY;
  *out = peek;
  return ELIGO_OK;
}
