/* A book decided by two rulebooks. */
#include "study/compare.h"

#include "decide/decision.h"
#include "report/words.h"

#include <string.h>

/* One rulebook's side of the desk. What its session answers is gone with the next row, and copied before that. */
typedef struct side {
  const eligo_rulebook *rulebook;
  eligo_session *session;
  const eligo_brief *brief; /* NULL: refused */
  const eligo_decision *decision;
  eligo_fault at[4];
  eligo_faults faults;
  int answer;
} side;

typedef struct desk {
  side old, new;
  const eligo_question *question;
  eligo_arena *arena;
  eligo_book_change *out;
} desk;

static eligo_status decide(side *s, const eligo_question *asked, const char *bytes, size_t length) {
  eligo_question question = *asked;
  question.verdict_only = question.untested_is_open = true;
  s->faults = (eligo_faults){.at = s->at, .capacity = sizeof s->at / sizeof *s->at};
  s->brief = NULL;
  s->answer = ELIGO_REFUSED;
  eligo_status status = eligo_session_decide(s->session, bytes, length, &question, &s->decision, &s->faults);
  if (status == ELIGO_MEMORY) return status;
  if (status != ELIGO_OK) return ELIGO_OK;
  s->answer = (int)eligo_verdict_place(s->decision->verdict);
  return eligo_session_brief(s->session, false, &s->brief);
}

/* --- which criterion made it so --- */

static const char *name_of(const side *s, const eligo_brief_reason *reason) {
  if (reason->node == ELIGO_NONE) return s->rulebook->dictionary.facts[reason->fact].name;
  return s->rulebook->notes[reason->node].id;
}

static bool gives(const side *s, const char *name) {
  for (uint32_t i = 0; s->brief != NULL && i < s->brief->n_reasons; i++) {
    const char *other = name_of(s, &s->brief->reasons[i]);
    if (other != NULL && strcmp(other, name) == 0) return true;
  }
  return false;
}

/* The first reason of one side that the other does not have, one of a use before one of the deal, which only follows from
 * it; or its first of all. */
static const eligo_brief_reason *telling(const side *a, const side *b) {
  const eligo_brief_reason *found = NULL;
  for (uint32_t i = 0; a->brief != NULL && i < a->brief->n_reasons; i++) {
    const eligo_brief_reason *reason = &a->brief->reasons[i];
    const char *name = name_of(a, reason);
    if (name == NULL || gives(b, name)) continue;
    if (reason->use != ELIGO_NONE) return reason;
    if (found == NULL) found = reason;
  }
  if (found != NULL) return found;
  return a->brief != NULL && a->brief->n_reasons > 0 ? &a->brief->reasons[0] : NULL;
}

static const char *copy(desk *d, const char *text) {
  return text == NULL ? NULL : eligo_arena_copy(d->arena, text, strlen(text));
}

/* Who has no reasons left is better off: then it is the other side's reason that went away. */
static void explain(desk *d, eligo_moved_row *row) {
  const bool better = d->new.answer < d->old.answer && d->new.answer == 0;
  const side *s = better ? &d->old : &d->new, *other = better ? &d->new : &d->old;
  if (s->brief == NULL) {
    row->why = copy(d, s->faults.count > 0 ? s->at[0].message : "refused");
    return;
  }
  const eligo_brief_reason *reason = telling(s, other);
  if (reason == NULL) return;
  row->criterion = copy(d, name_of(s, reason));
  row->why = reason->node == ELIGO_NONE ? (better ? "no longer asked" : "missing") : better ? "no longer against it" : "against it now";
}

/* --- rows --- */

static const char *amount_of(desk *d, const side *s) {
  const eligo_run *run = s->brief->run;
  const uint32_t fact = run->product == NULL ? s->rulebook->dictionary.request_amount : run->product->total;
  if (fact == ELIGO_NONE) return NULL;
  const eligo_value *value = eligo_value_in(run, &run->deal, &s->rulebook->dictionary.facts[fact]);
  return value->state != ELIGO_KNOWN ? NULL : eligo_arena_copy(d->arena, value->shown.at, value->shown.length);
}

static void keep_row(desk *d, const char *source, uint64_t line) {
  eligo_book_change *out = d->out;
  eligo_moved_row *moved = eligo_arena_grow(d->arena, out->at, out->n_at, &out->c_at, sizeof *moved);
  if (moved == NULL) return;
  out->at = moved;
  eligo_moved_row *row = &moved[out->n_at++];
  const side *read = d->new.brief != NULL ? &d->new : d->old.brief != NULL ? &d->old : NULL;
  *row = (eligo_moved_row){.source = source, .line = line, .before = d->old.answer, .after = d->new.answer};
  if (read != NULL) {
    row->id = copy(d, read->brief->request_id);
    row->product = read->brief->run->product == NULL ? NULL : read->brief->run->product->id;
    row->amount = amount_of(d, read);
  }
  explain(d, row);
}

static eligo_status count_row(desk *d) {
  const side *read = d->new.brief != NULL ? &d->new : d->old.brief != NULL ? &d->old : NULL;
  eligo_tally **tally = &d->out->money[d->old.answer][d->new.answer];
  d->out->rows++;
  d->out->count[d->old.answer][d->new.answer]++;
  if (read == NULL) return ELIGO_OK;
  if (*tally == NULL && (*tally = eligo_tally_new(read->rulebook)) == NULL) return ELIGO_MEMORY;
  eligo_tally_decided(*tally, read->brief);
  return ELIGO_OK;
}

static eligo_status compare_row(desk *d, const char *bytes, size_t length, const char *source, uint64_t line) {
  if (length > 0 && bytes[length - 1] == '\r') length--;
  eligo_status status = decide(&d->old, d->question, bytes, length);
  if (status == ELIGO_OK) status = decide(&d->new, d->question, bytes, length);
  if (status == ELIGO_OK) status = count_row(d);
  if (status != ELIGO_OK || d->old.answer == d->new.answer) return status;
  d->out->moved++;
  keep_row(d, source, line);
  return d->arena->failed ? ELIGO_MEMORY : ELIGO_OK;
}

static eligo_status compare_batch(desk *d, const eligo_batch *b) {
  const char *at = b->bytes, *end = at + b->length;
  eligo_status status = ELIGO_OK;
  for (size_t i = 0; i < b->n_rows && status == ELIGO_OK; i++) {
    if (!b->rows[i].refused) status = compare_row(d, b->bytes + b->rows[i].from, b->rows[i].length, b->source, b->rows[i].line);
  }
  for (uint64_t i = 0; b->n_rows == 0 && i < b->n_lines && status == ELIGO_OK; i++) {
    const char *newline = memchr(at, '\n', (size_t)(end - at)), *stop = newline == NULL ? end : newline;
    status = compare_row(d, at, (size_t)(stop - at), b->source, b->first_line + i);
    at = stop + 1;
  }
  return status;
}

static eligo_status compare_all(desk *d, eligo_input *input, eligo_faults *faults) {
  eligo_batch batch = {0};
  bool more = true;
  eligo_status status = ELIGO_OK, read = ELIGO_OK;
  while (more && status == ELIGO_OK && read == ELIGO_OK) {
    eligo_batch_clear(&batch);
    read = eligo_input_next(input, &batch, &more, faults);
    status = compare_batch(d, &batch);
  }
  eligo_batch_free(&batch);
  return status == ELIGO_OK ? read : status;
}

eligo_status eligo_compare_book(const eligo_rulebook *old, const eligo_rulebook *new, eligo_input *input, const eligo_question *question,
                                eligo_arena *arena, eligo_book_change *out, eligo_faults *faults) {
  desk d = {.old.rulebook = old, .new.rulebook = new, .question = question, .arena = arena, .out = out};
  *out = (eligo_book_change){0};
  eligo_status status = eligo_session_new(old, &d.old.session);
  if (status == ELIGO_OK) status = eligo_session_new(new, &d.new.session);
  if (status == ELIGO_OK) status = compare_all(&d, input, faults);
  eligo_session_free(d.old.session);
  eligo_session_free(d.new.session);
  return status;
}

void eligo_book_change_free(eligo_book_change *change) {
  for (int i = 0; i < ELIGO_ANSWERS; i++) {
    for (int k = 0; k < ELIGO_ANSWERS; k++) eligo_tally_free(change->money[i][k]);
  }
}
