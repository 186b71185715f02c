/* Lines of a table for spreadsheets (RFC 4180), behind a byte-order mark so that they know it is UTF-8. */
#include "book/row.h"

#include "report/words.h"

#include <string.h>

/* A cell that a spreadsheet would take for a formula gets an apostrophe before it. No cell holds a newline. */
static void add_cell(eligo_text *out, const char *bytes, size_t length) {
  const bool formula = length > 0 && strchr("=+-@\t\r", bytes[0]) != NULL;
  bool quoted = formula;
  for (size_t i = 0; i < length && !quoted; i++) quoted = strchr("\",;\n\r", bytes[i]) != NULL;
  if (!quoted) {
    eligo_text_add(out, bytes, length);
    return;
  }
  eligo_text_char(out, '"');
  if (formula) eligo_text_char(out, '\'');
  for (size_t i = 0; i < length; i++) {
    if (bytes[i] == '"') eligo_text_char(out, '"');
    eligo_text_char(out, bytes[i] == '\n' || bytes[i] == '\r' ? ' ' : bytes[i]);
  }
  eligo_text_char(out, '"');
}

static void add_text(eligo_text *out, const char *text) {
  eligo_text_char(out, ',');
  if (text != NULL) add_cell(out, text, strlen(text));
}

void eligo_line_csv_header(eligo_text *out) {
  eligo_text_string(out, "\xEF\xBB\xBF"
                         "file,line,id,product,verdict,share_from,share_to,failed,missing,items,error,as_of,rules\r\n");
}

static void begin(const char *source, uint64_t line, eligo_text *out) {
  add_cell(out, source, strlen(source));
  eligo_text_format(out, ",%llu", (unsigned long long)line);
}

static void end(const eligo_clerk *c, eligo_text *out) {
  add_text(out, c->options->question.as_of);
  add_text(out, c->rulebook->digest);
  eligo_text_string(out, "\r\n");
}

/* All names of one kind, apart by "; ". */
static void add_names(const eligo_clerk *c, const eligo_brief *b, bool missing, eligo_text *out) {
  eligo_text names = {0};
  for (uint32_t i = 0; i < b->n_reasons; i++) {
    const eligo_brief_reason *reason = &b->reasons[i];
    if ((reason->node == ELIGO_NONE) != missing) continue;
    const char *name = missing ? c->rulebook->dictionary.facts[reason->fact].name : c->rulebook->notes[reason->node].id;
    if (names.length > 0) eligo_text_string(&names, "; ");
    eligo_text_string(&names, name == NULL ? "?" : name);
  }
  add_text(out, names.bytes);
  if (names.failed) out->failed = true;
  eligo_text_free(&names);
}

static void add_items(const eligo_clerk *c, const eligo_brief *b, eligo_text *out) {
  eligo_text names = {0};
  for (uint32_t i = 0; i < b->n_items; i++) {
    const eligo_brief_item *item = &b->items[i];
    eligo_text_format(&names, "%s%s %s: %s", i > 0 ? "; " : "", c->rulebook->standards[item->standard].id,
                      item->item == ELIGO_NONE ? "-" : c->rulebook->items[item->item].id, eligo_verdict_code(item->verdict));
  }
  add_text(out, names.bytes);
  if (names.failed) out->failed = true;
  eligo_text_free(&names);
}

void eligo_line_csv(const eligo_clerk *c, const eligo_brief *b, const char *source, uint64_t line, eligo_text *out) {
  begin(source, line, out);
  add_text(out, b->request_id);
  add_text(out, b->run->product == NULL ? NULL : b->run->product->id);
  add_text(out, eligo_verdict_code(b->verdict));
  add_text(out, b->share_low);
  add_text(out, b->share_high);
  add_names(c, b, false, out);
  add_names(c, b, true, out);
  add_items(c, b, out);
  add_text(out, NULL);
  end(c, out);
}

void eligo_line_csv_reject(const eligo_clerk *c, const eligo_faults *faults, const char *source, uint64_t line, eligo_text *out) {
  begin(source, line, out);
  eligo_text_string(out, ",,,,,,,,");
  eligo_text why = {0};
  for (size_t i = 0; i < faults->count; i++) {
    const eligo_fault *f = &faults->at[i];
    eligo_text_format(&why, "%s%s%s%s", i > 0 ? "; " : "", f->path, f->path[0] == '\0' ? "" : ": ", f->message);
  }
  add_text(out, why.bytes);
  if (why.failed) out->failed = true;
  eligo_text_free(&why);
  end(c, out);
}
