/* Tables: declared once, and read with look_up. A look_up is written out as the conditions that it stands for, `by` each key
 * in turn, so that everything which knows conditions knows tables: decisions, cases, mutants, what is missing. */
#include "rule/freeze.h"

#include <stdio.h>

static const char *cell(const eligo_draft_table *table, size_t row, size_t place) {
  return table->cells[row * (table->n_keys + table->n_columns) + place];
}

static bool same_keys(const eligo_draft_table *table, size_t a, size_t b) {
  for (size_t i = 0; i < table->n_keys; i++) {
    if (strcmp(cell(table, a, i), cell(table, b, i)) != 0) return false;
  }
  return true;
}

static void check_rows(eligo_freezer *f, const eligo_draft_table *table) {
  for (size_t row = 1; row < table->n_rows; row++) {
    for (size_t above = 0; above < row; above++) {
      if (!same_keys(table, above, row)) continue;
      eligo_freeze_fault(f, table->place, "two-rows", "rows %zu and %zu of table '%s' have the same keys", above + 1,
                         row + 1, table->name);
      break;
    }
  }
}

void eligo_freeze_tables(eligo_freezer *f) {
  eligo_rulebook *r = f->rulebook;
  r->tables = f->book->tables;
  r->n_tables = (uint32_t)f->book->n_tables;
  for (uint32_t i = 0; i < r->n_tables; i++) {
    const eligo_draft_table *table = &r->tables[i];
    size_t length = strlen(table->name);
    if (eligo_table_get(&r->table_names, table->name, length) != ELIGO_NONE)
      eligo_freeze_fault(f, table->place, "two-definitions", "table '%s' is declared twice", table->name);
    else if (!eligo_table_put(&r->table_names, &r->arena, table->name, length, i)) return;
    check_rows(f, table);
  }
}

/* --- a look_up written out --- */

typedef struct writer {
  eligo_freezer *f;
  const eligo_draft_table *table;
  size_t column; /* place of its cell */
  bool failed;
} writer;

static eligo_draft *new_draft(writer *w, eligo_node_kind kind) {
  eligo_draft *draft = eligo_arena_zero(eligo_freeze_arena(w->f), 1, sizeof *draft);
  if (draft == NULL) {
    w->failed = true;
    return NULL;
  }
  draft->kind = kind;
  draft->place = w->table->place;
  return draft;
}

static eligo_draft *no_value(writer *w) {
  eligo_draft *draft = new_draft(w, ELIGO_N_NO_VALUE);
  if (draft != NULL) draft->name = w->table->unit;
  return draft;
}

static eligo_draft *value(writer *w, size_t row) {
  const char *number = cell(w->table, row, w->column), *unit = w->table->unit;
  if (number == NULL) return no_value(w);
  eligo_draft *draft = new_draft(w, ELIGO_N_LITERAL);
  if (draft == NULL) return NULL;
  if (strchr(number, ' ') != NULL) unit = NULL; /* a unit of its own */
  size_t size = strlen(number) + (unit == NULL ? 0 : strlen(unit)) + 2;
  char *text = eligo_arena_zero(eligo_freeze_arena(w->f), size, 1);
  if (text == NULL) w->failed = true;
  else snprintf(text, size, unit == NULL ? "%s" : "%s %s", number, unit);
  draft->name = text;
  return draft;
}

/* Rows that agree in the keys so far. */
typedef struct rows {
  const size_t *at;
  size_t count;
} rows;

static eligo_draft *tree(writer *w, rows all, size_t depth);

static bool is_new(const writer *w, rows all, size_t i, size_t depth) {
  for (size_t above = 0; above < i; above++) {
    if (strcmp(cell(w->table, all.at[above], depth), cell(w->table, all.at[i], depth)) == 0) return false;
  }
  return true;
}

/* Rows without a number are as good as no rows. */
static bool has_number(const writer *w, rows all, const char *key, size_t depth) {
  for (size_t i = 0; i < all.count; i++) {
    if (strcmp(cell(w->table, all.at[i], depth), key) == 0 && cell(w->table, all.at[i], w->column) != NULL) return true;
  }
  return false;
}

/* The rows that have one value of a key. */
static eligo_draft *branch(writer *w, rows all, const char *key, size_t depth) {
  size_t *at = eligo_arena_zero(eligo_freeze_arena(w->f), all.count, sizeof *at), count = 0;
  if (at == NULL) {
    w->failed = true;
    return NULL;
  }
  for (size_t i = 0; i < all.count; i++) {
    if (strcmp(cell(w->table, all.at[i], depth), key) == 0) at[count++] = all.at[i];
  }
  return tree(w, (rows){at, count}, depth + 1);
}

/* Values of the key that no row has, and those without a number, lead to no value. */
static bool covers_all(writer *w, const char *fact, size_t n_branches) {
  uint32_t index = eligo_freeze_fact(w->f, fact, w->table->place);
  return index == ELIGO_NONE || w->f->rulebook->dictionary.facts[index].n_values <= n_branches;
}

static eligo_draft *tree(writer *w, rows all, size_t depth) {
  bool any = false;
  for (size_t i = 0; i < all.count; i++) any = any || cell(w->table, all.at[i], w->column) != NULL;
  if (!any) return no_value(w);
  if (depth == w->table->n_keys) return value(w, all.at[0]);
  eligo_draft *by = new_draft(w, ELIGO_N_BY);
  const char **keys = eligo_arena_zero(eligo_freeze_arena(w->f), all.count + 1, sizeof *keys);
  eligo_draft **kids = eligo_arena_zero(eligo_freeze_arena(w->f), all.count + 1, sizeof *kids);
  if (by == NULL || keys == NULL || kids == NULL) {
    w->failed = true;
    return NULL;
  }
  by->name = w->table->keys[depth];
  by->keys = keys;
  by->kids = kids;
  for (size_t i = 0; i < all.count && !w->failed; i++) {
    if (!is_new(w, all, i, depth) || !has_number(w, all, cell(w->table, all.at[i], depth), depth)) continue;
    keys[by->n_kids] = cell(w->table, all.at[i], depth);
    kids[by->n_kids++] = branch(w, all, cell(w->table, all.at[i], depth), depth);
  }
  if (!covers_all(w, by->name, by->n_kids)) kids[by->n_kids++] = no_value(w);
  by->n_keys = by->n_kids;
  return by;
}

static eligo_draft_table *table_named(eligo_freezer *f, const eligo_draft *draft) {
  const eligo_table *names = &f->rulebook->table_names;
  size_t length = strlen(draft->name);
  uint32_t place = eligo_table_get(names, draft->name, length);
  if (place != ELIGO_NONE) return &f->rulebook->tables[place];
  const char *nearest = eligo_table_nearest(names, draft->name, length);
  char hint[160];
  eligo_freeze_fault(f, draft->place, "unknown-table", "no table is named '%s'%s", draft->name,
                     eligo_freeze_hint(nearest, hint, sizeof hint));
  return NULL;
}

static bool column_named(eligo_freezer *f, const eligo_draft_table *table, const eligo_draft *draft, size_t *column) {
  const char *name = draft->keys[0];
  for (size_t i = 0; i < table->n_columns; i++) {
    *column = table->n_keys + i;
    if (strcmp(table->columns[i], name) == 0) return true;
  }
  char hint[160];
  eligo_freeze_fault(f, draft->place, "unknown-column", "table '%s' has no column '%s'%s", table->name, name,
                     eligo_freeze_hint(eligo_nearest(table->columns, table->n_columns, name, strlen(name)), hint,
                                       sizeof hint));
  return false;
}

static eligo_draft *write_out(writer *w) {
  size_t *at = eligo_arena_zero(eligo_freeze_arena(w->f), w->table->n_rows, sizeof *at);
  if (at == NULL) return NULL;
  for (size_t i = 0; i < w->table->n_rows; i++) at[i] = i;
  eligo_draft *whole = tree(w, (rows){at, w->table->n_rows}, 0);
  if (w->failed || w->table->from == NULL) return w->failed ? NULL : whole;
  eligo_draft *window = new_draft(w, ELIGO_N_WINDOW);
  eligo_draft **kid = eligo_arena_zero(eligo_freeze_arena(w->f), 1, sizeof *kid);
  if (window == NULL || kid == NULL) return NULL;
  *kid = whole;
  window->from = w->table->from;
  window->kids = kid;
  window->n_kids = 1;
  return window;
}

uint32_t eligo_freeze_look_up(eligo_freezer *f, const eligo_draft *draft, const eligo_scope *scope,
                              eligo_term_type *type) {
  eligo_draft_table *table = table_named(f, draft);
  writer w = {.f = f, .table = table};
  if (table == NULL || !column_named(f, table, draft, &w.column)) return ELIGO_NONE;
  table->used = true;
  eligo_draft *whole = write_out(&w);
  if (whole == NULL) return ELIGO_NONE;
  whole->title = w.table->title;
  whole->source = w.table->source;
  uint32_t node = eligo_freeze_term(f, whole, scope, ELIGO_T_NUMBER, type);
  if (node != ELIGO_NONE) f->rulebook->notes[node].label = draft->keys[0];
  return node;
}
