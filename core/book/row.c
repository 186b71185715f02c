#include "book/row.h"

#include "base/width.h"
#include "report/report.h"
#include "report/words.h"

#include <errno.h>
#include <iconv.h>
#include <string.h>

/* --- phrases --- */

static bool keep(eligo_phrases *p, eligo_text *text, eligo_fragment *out) {
  char *copy = text->failed ? NULL : eligo_arena_copy(&p->arena, text->bytes == NULL ? "" : text->bytes, text->length);
  if (copy == NULL) return false;
  *out = (eligo_fragment){copy, (uint32_t)text->length};
  eligo_text_clear(text);
  return true;
}

static bool keep_name(eligo_phrases *p, eligo_text *scratch, const char *name, eligo_fragment *out) {
  *out = (eligo_fragment){"", 0};
  if (name == NULL) return true;
  eligo_text_json(scratch, name);
  return keep(p, scratch, out);
}

static bool keep_items(eligo_phrases *p, const eligo_rulebook *r, eligo_text *scratch) {
  for (uint32_t i = 0; i < r->n_items; i++) {
    eligo_text_string(scratch, "\"standard\":");
    eligo_text_json(scratch, r->standards[r->items[i].standard].id);
    eligo_text_string(scratch, ",\"item\":");
    eligo_text_json(scratch, r->items[i].id);
    if (!keep(p, scratch, &p->items[i])) return false;
  }
  return true;
}

static void name_outcomes(eligo_phrases *p) {
  for (unsigned i = 0; i < sizeof p->outcomes / sizeof *p->outcomes; i++) {
    const char *code = eligo_outcome_code((eligo_outcomes)i);
    p->outcomes[i] = (eligo_fragment){code, (uint32_t)strlen(code)};
  }
}

static bool keep_openings(eligo_phrases *p, const eligo_rulebook *r, eligo_text *scratch) {
  for (uint32_t i = 0; i < (r->n_products + 1) * ELIGO_VERDICTS; i++) {
    const uint32_t product = i / ELIGO_VERDICTS;
    if (product < r->n_products) {
      eligo_text_string(scratch, ",\"product\":");
      eligo_text_json(scratch, r->products[product].id);
    }
    eligo_text_format(scratch, ",\"verdict\":\"%s\"", eligo_verdict_code(eligo_verdicts[i % ELIGO_VERDICTS]));
    if (!keep(p, scratch, &p->openings[i])) return false;
  }
  return true;
}

static bool keep_all(eligo_phrases *p, const eligo_rulebook *r, const char *as_of, eligo_text *scratch) {
  bool good = true;
  for (uint32_t i = 0; good && i < r->dictionary.count; i++) good = keep_name(p, scratch, r->dictionary.facts[i].name, &p->facts[i]);
  for (uint32_t i = 0; good && i < r->n_nodes; i++) good = keep_name(p, scratch, r->notes[i].id, &p->nodes[i]);
  if (!good || !keep_openings(p, r, scratch) || !keep_items(p, r, scratch)) return false;
  eligo_text_format(scratch, ",\"as_of\":\"%s\",\"rules\":\"%s\"}\n", as_of, r->digest);
  return keep(p, scratch, &p->tail);
}

bool eligo_phrases_make(eligo_phrases *p, const eligo_rulebook *r, const char *as_of) {
  eligo_text scratch = {0};
  *p = (eligo_phrases){0};
  p->facts = eligo_arena_zero(&p->arena, r->dictionary.count + 1u, sizeof *p->facts);
  p->nodes = eligo_arena_zero(&p->arena, r->n_nodes + 1u, sizeof *p->nodes);
  p->openings = eligo_arena_zero(&p->arena, (r->n_products + 1u) * ELIGO_VERDICTS, sizeof *p->openings);
  p->items = eligo_arena_zero(&p->arena, r->n_items + 1u, sizeof *p->items);
  name_outcomes(p);
  bool good = !p->arena.failed && keep_all(p, r, as_of, &scratch);
  eligo_text_free(&scratch);
  return good;
}

void eligo_phrases_free(eligo_phrases *p) {
  eligo_arena_free(&p->arena);
}

/* --- a clerk --- */

eligo_status eligo_clerk_open(eligo_clerk *c) {
  const eligo_screen_form form = c->options->form;
  c->question = c->options->question;
  c->question.verdict_only = form != ELIGO_SCREEN_DOCUMENTS;
  c->question.read.in_place = c->in_place;
  c->question.untested_is_open = true; /* in a book that is a row which lacks everything, and says so */
  eligo_status status = eligo_session_new(c->rulebook, &c->session);
  if (status == ELIGO_OK && form == ELIGO_SCREEN_DOCUMENTS && !eligo_stencils_open(&c->stencils, c->rulebook)) status = ELIGO_MEMORY;
  if (status == ELIGO_OK && form == ELIGO_SCREEN_FULL && !eligo_told_open(c)) status = ELIGO_MEMORY;
  if (status == ELIGO_OK && c->options->plugins != NULL) status = eligo_session_use_sources(c->session, c->options->plugins, NULL);
  return status;
}

void eligo_clerk_close(eligo_clerk *c) {
  eligo_session_free(c->session);
  eligo_stencils_close(&c->stencils);
  eligo_told_close(c);
  c->session = NULL;
}

static void tell(const eligo_clerk *c, const eligo_decision *decision, const eligo_faults *faults, uint64_t line, const eligo_batch *b) {
  if (c->options->decided == NULL) return;
  const eligo_screen_row row = {b->source, line, decision, faults};
  c->options->decided(c->options->data, &row);
}

static eligo_status refuse(eligo_clerk *c, const eligo_faults *faults, const char *bytes, size_t length, uint64_t line, bool silent, eligo_batch *b) {
  tell(c, NULL, faults, line, b);
  if (c->tally != NULL) eligo_tally_refused(c->tally, faults);
  if (silent) return ELIGO_OK;
  b->done++;
  b->rejected++;
  if (c->options->form == ELIGO_SCREEN_CSV) eligo_line_csv_reject(c, faults, b->source, line, &b->out);
  else if (c->options->form != ELIGO_SCREEN_NOTHING) eligo_line_reject(c, faults, b->source, line, NULL, 0, &b->out);
  if (c->options->reject != NULL) eligo_line_reject(c, faults, b->source, line, bytes, length, &b->rejects);
  return b->out.failed || b->rejects.failed ? ELIGO_MEMORY : ELIGO_OK;
}

static void write_document(eligo_clerk *c, const eligo_decision *decision, eligo_text *out) {
  eligo_report_json_row(decision, c->options->language, &c->stencils, out);
  eligo_text_char(out, '\n');
}

/* The line of a row, by its brief. */
static eligo_status write_line(eligo_clerk *c, const eligo_brief *brief, const eligo_decision *decision, uint64_t line, eligo_batch *b) {
  switch (c->options->form) {
  case ELIGO_SCREEN_BRIEF: eligo_line_brief(c, brief, decision, b->source, line, &b->out); break;
  case ELIGO_SCREEN_FULL: return eligo_line_full(c, brief, decision, b->source, line, &b->out);
  case ELIGO_SCREEN_CSV: eligo_line_csv(c, brief, b->source, line, &b->out); break;
  default: break;
  }
  return ELIGO_OK;
}

static eligo_status write_row(eligo_clerk *c, const eligo_decision *decision, uint64_t line, bool silent, eligo_batch *b) {
  const eligo_screen_form form = c->options->form;
  const bool briefly = form != ELIGO_SCREEN_DOCUMENTS && form != ELIGO_SCREEN_NOTHING;
  const eligo_brief *brief = NULL;
  /* A brief forgets what was told of the run, so a document is written first. */
  if (form == ELIGO_SCREEN_DOCUMENTS && !silent) write_document(c, decision, &b->out);
  const bool items = c->tally != NULL || form == ELIGO_SCREEN_CSV;
  if ((c->tally != NULL || (!silent && briefly)) && eligo_session_brief(c->session, items, &brief) != ELIGO_OK) return ELIGO_MEMORY;
  if (c->tally != NULL) eligo_tally_decided(c->tally, brief);
  if (silent) return ELIGO_OK;
  b->done++;
  b->verdicts[eligo_verdict_place(decision->verdict)]++;
  const eligo_status status = write_line(c, brief, decision, line, b);
  return b->out.failed ? ELIGO_MEMORY : status;
}

eligo_status eligo_clerk_row(eligo_clerk *c, const char *bytes, size_t length, uint64_t line, bool silent, eligo_batch *b) {
  eligo_faults faults = {.at = c->at, .capacity = ELIGO_ROW_FAULTS};
  const eligo_decision *decision;
  if (length > 0 && bytes[length - 1] == '\r') length--;
  eligo_status status = eligo_session_decide(c->session, bytes, length, &c->question, &decision, &faults);
  if (status == ELIGO_MEMORY) return status;
  if (status != ELIGO_OK) return refuse(c, &faults, bytes, length, line, silent, b);
  tell(c, decision, NULL, line, b);
  return write_row(c, decision, line, silent, b);
}

static bool is_utf8(const char *bytes, size_t length) {
  size_t size = 0;
  for (size_t i = 0; i < length; i += size) {
    if (eligo_character(bytes + i, length - i, &size) == 0xFFFD && size == 1) return false;
  }
  return true;
}

/* A row of a table as UTF-8, whatever the table is in: what is neither that nor GB18030 stays as it is. */
static void readable(const char *bytes, size_t length, eligo_text *out) {
  char buffer[1024], *from = (char *)bytes;
  eligo_text_add(out, bytes, length);
  iconv_t way = is_utf8(bytes, length) ? (iconv_t)-1 : iconv_open("UTF-8", "GB18030");
  if (way == (iconv_t)-1) return;
  eligo_text_clear(out);
  while (length > 0) {
    char *to = buffer;
    size_t room = sizeof buffer;
    const bool broken = iconv(way, &from, &length, &to, &room) == (size_t)-1 && errno != E2BIG;
    eligo_text_add(out, buffer, (size_t)(to - buffer));
    if (broken) eligo_text_add(out, from, length);
    if (broken) break;
  }
  iconv_close(way);
}

eligo_status eligo_clerk_refused(eligo_clerk *c, const char *why, const eligo_batch_row *row, bool silent, eligo_batch *b) {
  eligo_faults faults = {.at = c->at, .capacity = ELIGO_ROW_FAULTS};
  eligo_text input = {0};
  eligo_fault_add(&faults, "row", b->source, 0, 0, "%.*s", row->length > 300 ? 300 : (int)row->length, why);
  readable(why + row->length, row->input, &input);
  eligo_status status = input.failed ? ELIGO_MEMORY : refuse(c, &faults, input.length > 0 ? input.bytes : "", input.length, row->line, silent, b);
  eligo_text_free(&input);
  return status;
}
