#include "cli/test.h"

#include <string.h>

static void add_attribute(eligo_text *out, const char *name, const char *value) {
  eligo_text_format(out, " %s=\"", name);
  eligo_text_html(out, value);
  eligo_text_char(out, '"');
}

static void add_case(const eligo_case *one, const eligo_case_result *result, eligo_text *out) {
  eligo_text_string(out, "    <testcase");
  add_attribute(out, "name", one->name);
  add_attribute(out, "classname", one->file);
  eligo_text_format(out, " line=\"%u\"", one->line);
  if (result->passed) {
    eligo_text_string(out, "/>\n");
    return;
  }
  eligo_text_string(out, ">\n      <failure");
  add_attribute(out, "message", result->count > 0 ? result->differences[0].text : "failed");
  eligo_text_char(out, '>');
  for (size_t i = 0; i < result->count; i++) {
    eligo_text_format(out, "line %u: ", result->differences[i].line);
    eligo_text_html(out, result->differences[i].text);
    eligo_text_char(out, '\n');
  }
  eligo_text_string(out, "</failure>\n    </testcase>\n");
}

/* Cases of one file are neighbours. */
static size_t end_of_file(const eligo_trial *t, size_t from, size_t *failed) {
  size_t end = from;
  for (*failed = 0; end < t->cases.count && strcmp(t->cases.at[end]->file, t->cases.at[from]->file) == 0; end++)
    *failed += !t->results[end].passed;
  return end;
}

void eligo_test_junit(const eligo_trial *t, eligo_text *out) {
  eligo_text_format(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites tests=\"%zu\" failures=\"%zu\">\n", t->cases.count, t->failed);
  for (size_t from = 0, end, failed; from < t->cases.count; from = end) {
    end = end_of_file(t, from, &failed);
    eligo_text_string(out, "  <testsuite");
    add_attribute(out, "name", t->cases.at[from]->file);
    eligo_text_format(out, " tests=\"%zu\" failures=\"%zu\">\n", end - from, failed);
    for (size_t i = from; i < end; i++) add_case(t->cases.at[i], &t->results[i], out);
    eligo_text_string(out, "  </testsuite>\n");
  }
  eligo_text_string(out, "</testsuites>\n");
}
