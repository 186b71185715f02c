#include "book/told.h"

#include "book/line.h"

#include <string.h>

bool eligo_told_kept(eligo_clerk *c) {
  return eligo_text_room(&c->kept, ELIGO_TOLD_STEP) != NULL;
}

/* As a part of a text in quotes. */
static void draw_unit(const char *unit, eligo_text *out) {
  const size_t from = out->length;
  if (unit[0] == '\0') return;
  eligo_text_json(out, unit);
  if (out->failed) return;
  out->bytes[from] = ' ';
  out->length--;
}

/* What goes before a margin and behind it; behind any other value a quote and a brace. What does not fit is not told plainly. */
static void learn_margin(eligo_clerk *c, uint32_t node, eligo_told *told) {
  const eligo_rulebook *r = c->rulebook;
  const size_t from = c->kept.length;
  if (told->test.kind != ELIGO_P_NUMBER) {
    ADD(&c->kept, "\"}");
    told->n_behind = 2;
    return;
  }
  const char *unit = r->dictionary.facts[r->nodes[eligo_kid(r, node, 0)].fact].unit_text;
  draw_unit(unit, &c->kept);
  ADD(&c->kept, "\",\"margin\":\"");
  const size_t middle = c->kept.length;
  draw_unit(unit, &c->kept);
  ADD(&c->kept, "\"}");
  if (middle - from > UINT8_MAX) told->way = ELIGO_TOLD_AT_LENGTH;
  told->n_before = (uint8_t)(middle - from);
  told->n_behind = (uint8_t)(c->kept.length - middle);
}

/* Values of a list stand in lines as they are. */
static bool are_plain(const eligo_fact *fact) {
  bool plain = true;
  for (uint32_t i = 0; i < fact->n_values; i++) plain = plain && eligo_text_is_plain(fact->values[i].name, strlen(fact->values[i].name));
  return plain;
}

static eligo_plain_test test_of(const eligo_rulebook *r, uint32_t node) {
  eligo_plain_test test = eligo_plain_test_of(r, node);
  if (test.kind == ELIGO_P_LISTED && !are_plain(&r->dictionary.facts[r->nodes[node].fact])) test.kind = ELIGO_P_NONE;
  return test;
}

static bool learn_line(eligo_clerk *c, eligo_told *told) {
  told->line = (uint32_t)c->kept.length;
  ADD(&c->kept, ",{\"id\":");
  eligo_text_json(&c->kept, c->rulebook->notes[told->node].id);
  told->n_id = (uint32_t)c->kept.length - told->line;
  if (told->way == ELIGO_TOLD_VALUE) {
    ADD(&c->kept, ",\"value\":\"");
    learn_margin(c, told->node, told);
  }
  return eligo_told_kept(c);
}

static eligo_told_way way_of(const eligo_told *told, const eligo_line *line) {
  if (line->id == NULL && !line->leaf) return ELIGO_TOLD_NOT;
  if (!line->leaf && line->value == NULL && line->fact == NULL) return ELIGO_TOLD_GROUP;
  if (told->test.kind == ELIGO_P_FLAG) return ELIGO_TOLD_FLAG;
  return told->test.kind == ELIGO_P_NONE ? ELIGO_TOLD_AT_LENGTH : ELIGO_TOLD_VALUE;
}

const eligo_told *eligo_told_of(eligo_clerk *c, eligo_run *run, eligo_frame *frame, uint32_t node) {
  eligo_told *told = &c->told[node];
  if (told->known) return told;
  const eligo_line line = eligo_line_of(run, frame, node);
  *told = (eligo_told){.node = node, .test = test_of(c->rulebook, node), .own_limit = line.own_limit};
  told->way = (uint8_t)way_of(told, &line);
  told->known = learn_line(c, told);
  return told->known ? told : NULL;
}

static bool learn_sheet(eligo_clerk *c, eligo_run *run, eligo_frame *frame, const eligo_short_list *list, eligo_sheet *sheet) {
  for (uint32_t i = 0; i < list->count; i++) {
    const eligo_short_entry *entry = &list->entries[i];
    const eligo_told *told = eligo_told_of(c, run, frame, entry->node);
    if (told == NULL) return false;
    sheet->told[i] = *told;
    sheet->told[i].passes = entry->passes;
    sheet->room += eligo_told_room(told);
    if (entry->passes > 0) sheet->told[i].way = ELIGO_TOLD_NOT;
    /* Rows of a list have facts of their own. */
    if (entry->walks || entry->owner == ELIGO_OF_RECORD) sheet->told[i].way = ELIGO_TOLD_WALK;
  }
  return true;
}

const eligo_sheet *eligo_sheet_of(eligo_clerk *c, eligo_run *run, eligo_frame *frame, uint32_t root) {
  if (c->sheets[root] != NULL) return c->sheets[root];
  const eligo_short_list *list = eligo_short_list_of(run, root);
  if (list == NULL) return NULL;
  eligo_sheet *sheet = eligo_arena_zero(&c->told_arena, 1, sizeof *sheet);
  if (sheet == NULL) return NULL;
  *sheet = (eligo_sheet){eligo_arena_zero(&c->told_arena, list->count + 1u, sizeof *sheet->told), list->count, ELIGO_TOLD_STEP};
  if (sheet->told == NULL || !learn_sheet(c, run, frame, list, sheet)) return NULL;
  return c->sheets[root] = sheet;
}

bool eligo_told_open(eligo_clerk *c) {
  const eligo_rulebook *r = c->rulebook;
  c->told = eligo_arena_zero(&c->told_arena, r->n_nodes + 1u, sizeof *c->told);
  c->sheets = eligo_arena_zero(&c->told_arena, r->n_nodes + 1u, sizeof *c->sheets);
  c->shares = eligo_arena_zero(&c->told_arena, r->n_products * (size_t)ELIGO_TOLD_SHARES + 1, sizeof *c->shares);
  c->all_met = eligo_arena_zero(&c->told_arena, r->n_items + 1u, sizeof *c->all_met);
  return !c->told_arena.failed && eligo_told_kept(c);
}

void eligo_told_close(eligo_clerk *c) {
  eligo_arena_free(&c->told_arena);
  eligo_text_free(&c->kept);
  for (size_t i = 0; i < sizeof c->lists / sizeof *c->lists; i++) eligo_text_free(&c->lists[i]);
}
