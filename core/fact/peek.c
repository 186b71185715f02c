#include "fact/peek.h"

#include "fact/json_door.h"

#include <string.h>

/* Names that are absurdly long or many can only be mistakes: they are left to the reader. */
enum { LONGEST = 256, MOST_STANDARDS = 64, DEEPEST = 32 };

static const eligo_json *member(const eligo_json *nodes, const eligo_json *object,
                                const char *key) {
  if (object == NULL || object->type != ELIGO_JSON_OBJECT) return NULL;
  size_t length = strlen(key);
  for (uint32_t i = object->first; i != ELIGO_JSON_NONE; i = nodes[i].next) {
    if (nodes[i].key_length == length && memcmp(nodes[i].key, key, length) == 0) return &nodes[i];
  }
  return NULL;
}

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

static void look_at_use(const eligo_json *nodes, const eligo_json *use, eligo_peek *peek,
                        eligo_arena *arena) {
  const eligo_json *items = member(nodes, use, "items");
  if (items == NULL || items->type != ELIGO_JSON_OBJECT) return;
  for (uint32_t i = items->first; i != ELIGO_JSON_NONE; i = nodes[i].next) {
    if (is_name(nodes[i].key, nodes[i].key_length))
      add(peek, arena, nodes[i].key, nodes[i].key_length);
  }
}

static void look(const eligo_json *nodes, eligo_peek *peek, eligo_arena *arena) {
  const eligo_json *product = member(nodes, member(nodes, &nodes[0], "request"), "product");
  if (product != NULL && product->type == ELIGO_JSON_STRING &&
      is_name(product->text, product->length))
    peek->product = eligo_arena_copy(arena, product->text, product->length);
  const eligo_json *uses = member(nodes, &nodes[0], "uses");
  if (uses == NULL || uses->type != ELIGO_JSON_ARRAY) return;
  for (uint32_t i = uses->first; i != ELIGO_JSON_NONE; i = nodes[i].next)
    look_at_use(nodes, &nodes[i], peek, arena);
}

eligo_status eligo_profile_peek(const char *bytes, size_t length, eligo_arena *arena,
                                eligo_peek *out) {
  eligo_peek peek = {0};
  eligo_json_document document;
  peek.standards = eligo_arena_zero(arena, MOST_STANDARDS + 1, sizeof *peek.standards);
  eligo_json_door *door = eligo_json_open();
  eligo_json_end end = ELIGO_JSON_NO_MEMORY;
  if (peek.standards != NULL && door != NULL)
    end = eligo_json_read(door, bytes, length, DEEPEST, &document);
  if (end == ELIGO_JSON_FINE) look(document.nodes, &peek, arena);
  eligo_json_close(door);
  if (end == ELIGO_JSON_NO_MEMORY || arena->failed) return ELIGO_MEMORY;
  *out = peek;
  return ELIGO_OK;
}
