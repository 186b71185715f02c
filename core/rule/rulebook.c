#include "rule/rulebook.h"

#include "rule/print.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void eligo_rulebook_free(eligo_rulebook *rulebook) {
  if (rulebook == NULL) return;
  eligo_arena_free(&rulebook->arena);
  free(rulebook);
}

uint32_t eligo_rulebook_node(const eligo_rulebook *rulebook, const char *id) {
  return eligo_table_get(&rulebook->ids, id, strlen(id));
}

uint32_t eligo_rulebook_standard(const eligo_rulebook *rulebook, const char *id) {
  return eligo_table_get(&rulebook->standard_names, id, strlen(id));
}

uint32_t eligo_rulebook_item(const eligo_rulebook *rulebook, uint32_t standard, const char *id, size_t length) {
  return eligo_table_get(&rulebook->standards[standard].item_names, id, length);
}

uint32_t eligo_rulebook_product(const eligo_rulebook *rulebook, const char *id) {
  return eligo_table_get(&rulebook->product_names, id, strlen(id));
}

/* By its folder: "eu-taxonomy/4-energy.lua" lies beside "eu-taxonomy/pack.lua". */
uint32_t eligo_rulebook_pack_of(const eligo_rulebook *r, const char *file) {
  uint32_t best = ELIGO_NONE;
  size_t longest = 0;
  for (uint32_t i = 0; i < r->n_packs && file != NULL; i++) {
    const char *manifest = r->packs[i].place.file, *slash = manifest == NULL ? NULL : strrchr(manifest, '/');
    const size_t folder = slash == NULL ? 0 : (size_t)(slash - manifest) + 1;
    if (folder <= longest || strncmp(file, manifest, folder) != 0) continue;
    best = i;
    longest = folder;
  }
  return best;
}

enum { MOST_LABELS = 16 };

/* Adds a text to one that is cut where its room ends. */
static size_t put(char *out, size_t size, size_t used, const char *text) {
  const size_t length = strlen(text), room = size - 1 - used, fits = length < room ? length : room;
  memcpy(out + used, text, fits);
  out[used + fits] = '\0';
  return used + fits;
}

/* The source above a node and the labels of points on the way down to it: "2021/2139 Annex I 4.5 (1)(b)". */
const char *eligo_rulebook_citation(const eligo_rulebook *rulebook, uint32_t node, char *out, size_t size) {
  const char *labels[MOST_LABELS];
  unsigned count = 0;
  const char *source = NULL;
  for (; node != ELIGO_NONE && source == NULL; node = rulebook->notes[node].parent) {
    const eligo_note *note = &rulebook->notes[node];
    source = note->source;
    bool is_point = rulebook->nodes[node].kind == ELIGO_N_POINT && source == NULL;
    if (is_point && eligo_label_is_of_law(note->label) && count < MOST_LABELS) labels[count++] = note->label;
  }
  size_t used = put(out, size, 0, source == NULL ? "" : source);
  while (count > 0) {
    used = put(out, size, used, used > 0 && out[used - 1] == ')' ? "(" : " (");
    used = put(out, size, used, labels[--count]);
    used = put(out, size, used, ")");
  }
  return out;
}
