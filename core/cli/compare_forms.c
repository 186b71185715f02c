/* A comparison as text, JSON and a table. */
#include "cli/compare.h"
#include "cli/titles.h"

#include <string.h>

static const char *either(const eligo_comparison *c, const char *en, const char *zh) {
  return c->call->language == ELIGO_EN ? en : zh;
}

static void add_changes(const eligo_comparison *c, eligo_text *out) {
  eligo_text_format(out, either(c, "%zu changes from %s to %s\n", "%zu处变化:%s → %s\n"), c->changes.count, c->names[0], c->names[1]);
  for (size_t i = 0; i < c->changes.count; i++) {
    const eligo_rule_change *one = &c->changes.at[i];
    eligo_text_format(out, "\n%s %s %s  %s\n", one->what, one->id, eligo_change_word(one->kind, c->call->language), eligo_title(one->title, c->call->language));
    for (size_t k = 0; k < one->n_lines; k++) eligo_text_format(out, "  %c %s\n", one->lines[k].sign, one->lines[k].text);
  }
}

static void add_moves(const eligo_comparison *c, eligo_text *out) {
  const eligo_language language = c->call->language;
  eligo_text_format(out, either(c, "\n%llu of %llu loans come to another answer (as of %s)\n", "\n%llu笔(共%llu笔)贷款结论改变(基准日%s)\n"),
                    (unsigned long long)c->book.moved, (unsigned long long)c->book.rows, c->as_of);
  for (int before = 0; before < ELIGO_ANSWERS; before++) {
    for (int after = 0; after < ELIGO_ANSWERS; after++) {
      if (before == after || c->book.count[before][after] == 0) continue;
      eligo_text_format(out, "  %s → %s: %llu", eligo_answer_word(before, language), eligo_answer_word(after, language),
                        (unsigned long long)c->book.count[before][after]);
      const size_t length = out->length;
      eligo_text_string(out, ", ");
      eligo_comparison_money(c, before, after, out);
      if (out->length == length + 2) out->length = length;
      eligo_text_char(out, '\n');
    }
  }
}

static const char *or_dash(const char *text) {
  return text == NULL ? "–" : text;
}

static void add_rows(const eligo_comparison *c, eligo_text *out) {
  for (size_t i = 0; i < c->book.n_at; i++) {
    const eligo_moved_row *row = &c->book.at[i];
    eligo_text_format(out, "%s:%llu: %s  %s → %s  %s", row->source, (unsigned long long)row->line, or_dash(row->id),
                      eligo_answer_code(row->before), eligo_answer_code(row->after), or_dash(row->amount));
    if (row->criterion != NULL || row->why != NULL)
      eligo_text_format(out, "  %s%s%s", row->criterion == NULL ? "" : row->criterion, row->criterion != NULL && row->why != NULL ? ": " : "",
                        row->why == NULL ? "" : row->why);
    eligo_text_char(out, '\n');
  }
}

void eligo_compare_text(const eligo_comparison *c, eligo_text *out) {
  add_changes(c, out);
  if (!c->with_book) return;
  add_moves(c, out);
  if (c->book.n_at > 0) eligo_text_char(out, '\n');
  add_rows(c, out);
}

/* --- JSON --- */

static void json_change(const eligo_rule_change *one, eligo_text *out) {
  eligo_text_string(out, "{\"what\":");
  eligo_text_json(out, one->what);
  eligo_member_json(out, "id", one->id);
  eligo_member_json(out, "change", eligo_change_word(one->kind, ELIGO_EN));
  eligo_titles_json(out, "title", one->title);
  for (int sign = 0; sign < 2 && one->n_lines > 0; sign++) {
    bool begun = false;
    eligo_text_string(out, sign == 0 ? ",\"old\":[" : ",\"new\":[");
    for (size_t k = 0; k < one->n_lines; k++) {
      if (one->lines[k].sign != (sign == 0 ? '-' : '+')) continue;
      if (begun) eligo_text_char(out, ',');
      begun = true;
      eligo_text_json(out, one->lines[k].text);
    }
    eligo_text_char(out, ']');
  }
  eligo_text_char(out, '}');
}

static void json_moves(const eligo_comparison *c, eligo_text *out) {
  bool begun = false;
  for (int before = 0; before < ELIGO_ANSWERS; before++) {
    for (int after = 0; after < ELIGO_ANSWERS; after++) {
      if (before == after || c->book.count[before][after] == 0) continue;
      eligo_text money = {0};
      eligo_comparison_money(c, before, after, &money);
      eligo_text_format(out, "%s\n{\"count\":%llu", begun ? "," : "", (unsigned long long)c->book.count[before][after]);
      eligo_member_json(out, "before", eligo_answer_code(before));
      eligo_member_json(out, "after", eligo_answer_code(after));
      if (money.length > 0) eligo_member_json(out, "amount", money.bytes);
      eligo_text_char(out, '}');
      if (money.failed) out->failed = true;
      eligo_text_free(&money);
      begun = true;
    }
  }
}

static void json_row(const eligo_moved_row *row, eligo_text *out) {
  eligo_text_format(out, "{\"line\":%llu", (unsigned long long)row->line);
  eligo_member_json(out, "file", row->source);
  eligo_member_json(out, "id", row->id);
  eligo_member_json(out, "product", row->product);
  eligo_member_json(out, "amount", row->amount);
  eligo_member_json(out, "before", eligo_answer_code(row->before));
  eligo_member_json(out, "after", eligo_answer_code(row->after));
  eligo_member_json(out, "criterion", row->criterion);
  eligo_member_json(out, "why", row->why);
  eligo_text_char(out, '}');
}

void eligo_compare_json(const eligo_comparison *c, eligo_text *out) {
  eligo_text_string(out, "{\"schema\":\"eligo.compare/1\"");
  eligo_member_json(out, "old", c->names[0]);
  eligo_member_json(out, "new", c->names[1]);
  eligo_text_string(out, ",\"changes\":[");
  for (size_t i = 0; i < c->changes.count; i++) {
    eligo_text_string(out, i > 0 ? ",\n" : "\n");
    json_change(&c->changes.at[i], out);
  }
  eligo_text_string(out, "\n]");
  if (c->with_book) {
    eligo_member_json(out, "as_of", c->as_of);
    eligo_text_format(out, ",\"rows\":%llu,\"moved\":%llu,\"moves\":[", (unsigned long long)c->book.rows, (unsigned long long)c->book.moved);
    json_moves(c, out);
    eligo_text_string(out, "],\"loans\":[");
    for (size_t i = 0; i < c->book.n_at; i++) {
      eligo_text_string(out, i > 0 ? ",\n" : "\n");
      json_row(&c->book.at[i], out);
    }
    eligo_text_char(out, ']');
  }
  eligo_text_string(out, "}\n");
}

/* --- CSV --- */

/* What a spreadsheet would take for a formula begins with an apostrophe. */
static void csv_cell(const char *text, eligo_text *out) {
  if (text == NULL) return;
  if (strpbrk(text, ",\"\r\n") == NULL && strchr("=+-@\t", *text) == NULL) {
    eligo_text_string(out, text);
    return;
  }
  eligo_text_char(out, '"');
  if (*text != '\0' && strchr("=+-@\t", *text) != NULL) eligo_text_char(out, '\'');
  for (; *text != '\0'; text++) {
    if (*text == '"') eligo_text_char(out, '"');
    eligo_text_char(out, *text);
  }
  eligo_text_char(out, '"');
}

void eligo_compare_csv(const eligo_comparison *c, eligo_text *out) {
  eligo_text_string(out, "\xEF\xBB\xBF" "file,line,id,product,amount,before,after,criterion,why\r\n");
  for (size_t i = 0; i < c->book.n_at; i++) {
    const eligo_moved_row *row = &c->book.at[i];
    const char *const cells[] = {row->id, row->product, row->amount, eligo_answer_code(row->before), eligo_answer_code(row->after), row->criterion, row->why};
    csv_cell(row->source, out);
    eligo_text_format(out, ",%llu", (unsigned long long)row->line);
    for (size_t k = 0; k < sizeof cells / sizeof *cells; k++) {
      eligo_text_char(out, ',');
      csv_cell(cells[k], out);
    }
    eligo_text_string(out, "\r\n");
  }
}
