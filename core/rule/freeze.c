#include "rule/freeze.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

void eligo_freeze_fault(eligo_freezer *f, eligo_place place, const char *id, const char *format, ...) {
  char message[400];
  va_list list;
  va_start(list, format);
  vsnprintf(message, sizeof message, format, list);
  va_end(list);
  eligo_fault_add(f->faults, id, place.file, place.line, 0, "%s", message);
}

const char *eligo_freeze_hint(const char *nearest, char *out, size_t size) {
  if (nearest == NULL) out[0] = '\0';
  else snprintf(out, size, "; did you mean '%s'?", nearest);
  return out;
}

/* Later steps rely on earlier ones: with a fact missing everywhere, each rule that names it would be a fault of its own,
 * so the steps go on as long as they can and stop only where nodes would be wrong. */
static void freeze_all(eligo_freezer *f) {
  eligo_freeze_units(f);
  eligo_freeze_parameters(f);
  eligo_freeze_set_parameters(f);
  eligo_freeze_facts(f);
  eligo_freeze_tables(f);
  eligo_freeze_overlays(f);
  eligo_freeze_frame(f);
  eligo_freeze_benefits(f);
  eligo_freeze_check_sources(f);
  eligo_freeze_derived(f);
  if (f->rulebook->arena.failed) return;
  eligo_freeze_ids(f);
  eligo_freeze_references(f);
  if (f->faults->errors == f->errors_before) {
    eligo_freeze_polarity(f);
    eligo_freeze_labels(f);
  }
  if (f->faults->errors == f->errors_before) eligo_freeze_cycles(f);
  if (f->faults->errors == f->errors_before) eligo_freeze_shortcuts(f);
}

static eligo_status end_of(const eligo_freezer *f) {
  if (f->rulebook->arena.failed) return ELIGO_MEMORY;
  return f->faults->errors > f->errors_before ? ELIGO_BAD_RULES : ELIGO_OK;
}

eligo_status eligo_rulebook_freeze(eligo_draft_book *book, eligo_rulebook **out, eligo_faults *faults) {
  *out = NULL;
  eligo_faults unheard = {0};
  eligo_rulebook *rulebook = calloc(1, sizeof *rulebook);
  if (rulebook == NULL) {
    eligo_arena_free(&book->arena);
    *book = (eligo_draft_book){0};
    return ELIGO_MEMORY;
  }
  rulebook->arena = book->arena;
  book->arena = (eligo_arena){0};
  eligo_freezer f = {.book = book,
                     .rulebook = rulebook,
                     .faults = faults == NULL ? &unheard : faults,
                     .month = UINT16_MAX,
                     .second = UINT16_MAX,
                     .money = UINT16_MAX};
  f.errors_before = f.faults->errors;
  freeze_all(&f);
  *book = (eligo_draft_book){0};
  eligo_status status = end_of(&f);
  if (status == ELIGO_OK) *out = rulebook;
  else eligo_rulebook_free(rulebook);
  return status;
}
