/* Lines of JSON: a decision in brief, and a refusal. */
#include "book/line.h"

#include "base/width.h"
#include "report/words.h"

#include <string.h>

static void add_fragment(eligo_text *out, eligo_fragment fragment) {
  eligo_text_add(out, fragment.at, fragment.length);
}

static void add_place(const eligo_clerk *c, const char *source, uint64_t line, eligo_text *out) {
  eligo_text_count(out, line);
  if (!c->many_files) return;
  ADD(out, ",\"file\":");
  eligo_text_json(out, source);
}

void eligo_line_verdict(eligo_text *out, eligo_verdict verdict) {
  const char *code = eligo_verdict_code(verdict);
  ADD(out, ",\"verdict\":\"");
  eligo_text_add(out, code, strlen(code));
  ADD(out, "\"");
}

/* Without a product each use has its own answer under each standard. */
static void add_items(const eligo_clerk *c, const eligo_brief *b, eligo_text *out) {
  if (b->run->product != NULL) return;
  ADD(out, ",\"items\":[");
  for (uint32_t i = 0; i < b->n_items; i++) {
    const eligo_brief_item *item = &b->items[i];
    if (i > 0) ADD(out, ",");
    ADD(out, "{\"use\":");
    eligo_text_json(out, b->run->uses[item->use].use->id);
    ADD(out, ",");
    if (item->item != ELIGO_NONE) {
      add_fragment(out, c->phrases->items[item->item]);
    } else {
      ADD(out, "\"standard\":");
      eligo_text_json(out, c->rulebook->standards[item->standard].id);
    }
    eligo_line_verdict(out, item->verdict);
    ADD(out, "}");
  }
  ADD(out, "]");
}

/* Facts that are missing, or criteria: those from `from` on that are of one kind, `most` of them. Answers where they end. */
static uint32_t add_reasons(const eligo_clerk *c, const eligo_brief *b, uint32_t from, uint32_t most, eligo_text *out) {
  const bool missing = b->reasons[from].node == ELIGO_NONE;
  const uint32_t end = b->n_reasons - from < most ? b->n_reasons : from + most;
  if (missing) ADD(out, ",\"missing\":[");
  else if (b->verdict == ELIGO_NOT_ELIGIBLE) ADD(out, ",\"failed\":[");
  else ADD(out, ",\"open\":[");
  uint32_t told = from;
  for (; told < end && (b->reasons[told].node == ELIGO_NONE) == missing; told++) {
    const eligo_brief_reason *reason = &b->reasons[told];
    if (told > from) ADD(out, ",");
    eligo_fragment name = missing ? c->phrases->facts[reason->fact] : c->phrases->nodes[reason->node];
    if (name.length > 0) add_fragment(out, name);
    else ADD(out, "null");
  }
  ADD(out, "]");
  return told;
}

void eligo_line_reasons(const eligo_clerk *c, const eligo_brief *b, eligo_text *out) {
  for (uint32_t told = 0; told < b->n_reasons;) told = add_reasons(c, b, told, b->n_reasons, out);
}

static void add_first_reasons(const eligo_clerk *c, const eligo_brief *b, eligo_text *out) {
  if (b->n_reasons == 0) return;
  const uint32_t told = add_reasons(c, b, 0, ELIGO_FIRST_REASONS, out);
  if (told == b->n_reasons) return;
  ADD(out, ",\"more\":");
  eligo_text_count(out, b->n_reasons - told);
}

static void add_share(const eligo_brief *b, eligo_text *out) {
  if (b->share_low == NULL) return;
  const size_t n_low = strlen(b->share_low), n_high = strlen(b->share_high);
  char *at = eligo_text_room(out, n_low + n_high + sizeof ",\"share\":[\"\",\"\"]");
  if (at == NULL) return;
  at = eligo_text_put(PUT(at, ",\"share\":[\""), b->share_low, n_low);
  at = eligo_text_put(PUT(at, "\",\""), b->share_high, n_high);
  eligo_text_end(out, PUT(at, "\"]"));
}

enum { HEAD_ROOM = 20 + sizeof ",\"id\":\"\"" };

/* A line of the only file, with an id that needs no escape: most begin so. False where it begins otherwise; then nothing was
 * added. */
static bool add_plain_head(const eligo_clerk *c, eligo_fragment begin, const char *id, eligo_fragment opening, uint64_t line, eligo_text *out) {
  if (c->many_files || id == NULL) return false;
  const size_t n_id = strlen(id);
  if (!eligo_text_is_plain(id, n_id)) return false;
  char *at = eligo_text_room(out, begin.length + HEAD_ROOM + n_id + opening.length);
  if (at == NULL) return true; /* and `failed` says so */
  at = eligo_text_put_count(eligo_text_put(at, begin.at, begin.length), line);
  at = eligo_text_put(PUT(at, ",\"id\":\""), id, n_id);
  eligo_text_end(out, eligo_text_put(PUT(at, "\""), opening.at, opening.length));
  return true;
}

static void add_head(const eligo_clerk *c, eligo_fragment begin, const char *id, eligo_fragment opening, const char *source, uint64_t line,
                     eligo_text *out) {
  if (add_plain_head(c, begin, id, opening, line, out)) return;
  add_fragment(out, begin);
  add_place(c, source, line, out);
  if (id != NULL) {
    ADD(out, ",\"id\":");
    eligo_text_json(out, id);
  }
  add_fragment(out, opening);
}

static eligo_fragment opening_of(const eligo_clerk *c, const eligo_brief *b) {
  const eligo_product *product = b->run->product;
  const size_t place = product == NULL ? c->rulebook->n_products : (size_t)(product - c->rulebook->products);
  return c->phrases->openings[place * ELIGO_VERDICTS + eligo_verdict_place(b->verdict)];
}

void eligo_line_head(const eligo_clerk *c, eligo_fragment begin, const eligo_brief *b, const eligo_decision *d, const char *source, uint64_t line,
                     eligo_text *out) {
  add_head(c, begin, b->request_id, opening_of(c, b), source, line, out);
  if (d->confirmed) ADD(out, ",\"confirmed\":true");
  add_share(b, out);
}

void eligo_line_tail(const eligo_clerk *c, const eligo_decision *d, eligo_text *out) {
  if (d->fingerprint != NULL) eligo_text_format(out, ",\"fingerprint\":\"%s\",\"decision_id\":\"%s\"", d->fingerprint, d->decision_id);
  add_fragment(out, c->phrases->tail);
}

void eligo_line_brief(const eligo_clerk *c, const eligo_brief *b, const eligo_decision *d, const char *source, uint64_t line, eligo_text *out) {
  eligo_line_head(c, (eligo_fragment)WHOLE("{\"schema\":\"eligo.brief/1\",\"line\":"), b, d, source, line, out);
  add_items(c, b, out);
  add_first_reasons(c, b, out);
  eligo_line_tail(c, d, out);
}

/* What is no UTF-8 cannot stand in JSON: each byte of it becomes U+FFFD. */
static void add_input(const char *bytes, size_t length, eligo_text *out) {
  eligo_text clean = {0};
  size_t size, from = 0;
  for (size_t i = 0; i < length; i += size) {
    const bool bad = eligo_character(bytes + i, length - i, &size) == 0xFFFD && size == 1;
    if (!bad) continue;
    eligo_text_add(&clean, bytes + from, i - from);
    eligo_text_string(&clean, "\xEF\xBF\xBD");
    from = i + 1;
  }
  eligo_text_add(&clean, bytes + from, length - from);
  if (clean.failed) out->failed = true;
  else eligo_text_json_bytes(out, clean.bytes == NULL ? "" : clean.bytes, clean.length);
  eligo_text_free(&clean);
}

static void add_fault(const eligo_fault *f, eligo_text *out) {
  ADD(out, "{\"id\":");
  eligo_text_json(out, f->id);
  if (f->column > 0) {
    ADD(out, ",\"column\":");
    eligo_text_count(out, f->column);
  }
  if (f->path[0] != '\0') {
    ADD(out, ",\"path\":");
    add_input(f->path, strlen(f->path), out);
  }
  ADD(out, ",\"message\":");
  add_input(f->message, strlen(f->message), out);
  ADD(out, "}");
}

void eligo_line_reject(const eligo_clerk *c, const eligo_faults *faults, const char *source, uint64_t line, const char *input, size_t length,
                       eligo_text *out) {
  ADD(out, "{\"schema\":\"eligo.reject/1\",\"line\":");
  add_place(c, source, line, out);
  ADD(out, ",\"faults\":[");
  for (size_t i = 0; i < faults->count; i++) {
    if (i > 0) ADD(out, ",");
    add_fault(&faults->at[i], out);
  }
  ADD(out, "]");
  if (input != NULL) {
    ADD(out, ",\"input\":");
    add_input(input, length, out);
  }
  add_fragment(out, c->phrases->tail);
}
