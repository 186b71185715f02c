/* What a writer of many decisions keeps. */
#include "report/stencil.h"

bool eligo_stencils_open(eligo_stencils *s, const eligo_rulebook *rulebook) {
  *s = (eligo_stencils){0};
  s->nodes = eligo_arena_zero(&s->arena, rulebook->n_nodes + 1u, sizeof *s->nodes);
  s->pieces = eligo_arena_zero(&s->arena, ELIGO_PIECES, sizeof *s->pieces);
  return !s->arena.failed;
}

void eligo_stencils_close(eligo_stencils *s) {
  eligo_arena_free(&s->arena);
}

/* The piece, or the free place for it; NULL where neither is near. */
static eligo_piece *piece_for(eligo_stencils *s, const void *key, const void *beside, bool begun) {
  const uintptr_t mixed = ((uintptr_t)key >> 3) * 31 + ((uintptr_t)beside >> 3) + begun;
  for (uintptr_t i = 0; i < 8; i++) {
    eligo_piece *piece = &s->pieces[(mixed + i) % ELIGO_PIECES];
    if (piece->bytes == NULL) return piece;
    if (piece->key == key && piece->beside == beside && piece->begun_before == begun) return piece;
  }
  return NULL;
}

static void keep(eligo_stencils *s, const eligo_json_writer *json, size_t from, eligo_piece piece, eligo_piece *out) {
  if (json->out->failed) return;
  piece.length = (uint32_t)(json->out->length - from);
  piece.bytes = eligo_arena_copy(&s->arena, json->out->bytes + from, piece.length);
  piece.begun = json->begun;
  piece.deeper += (int)json->depth;
  if (piece.bytes != NULL) *out = piece;
}

void eligo_json_put_kept(eligo_json_page *p, eligo_json_draw *draw, const void *what, const void *key, const void *beside) {
  eligo_json_writer *json = &p->json;
  eligo_piece *piece = p->stencils == NULL ? NULL : piece_for(p->stencils, key, beside, json->begun);
  if (piece != NULL && piece->bytes != NULL) {
    eligo_text_add(json->out, piece->bytes, piece->length);
    json->begun = piece->begun;
    json->depth += (unsigned)piece->deeper;
    return;
  }
  const size_t from = json->out->length;
  const eligo_piece before = {.key = key, .beside = beside, .begun_before = json->begun, .deeper = -(int)json->depth};
  draw(p, what);
  if (piece != NULL) keep(p->stencils, json, from, before, piece);
}
