/* The public door: a decision into bytes that the caller owns. */
#include "eligo/version.h"
#include "report/report.h"

#include <stdlib.h>

const char *eligo_version(void) {
  return ELIGO_VERSION;
}

eligo_verdict eligo_decision_verdict(const eligo_decision *decision) {
  return decision->verdict;
}

eligo_status eligo_decision_write(const eligo_decision *decision,
                                  const eligo_write_options *options, char **out, size_t *length) {
  static const eligo_write_options usual;
  eligo_text text = {0};
  if (options == NULL) options = &usual;
  if (options->language >= ELIGO_LANGUAGES) return ELIGO_USAGE;
  switch (options->format) {
  case ELIGO_AS_TEXT:
    eligo_report_text(decision, options, &text);
    break;
  case ELIGO_AS_JSON:
    eligo_report_json(decision, options, &text);
    break;
  case ELIGO_AS_HTML:
    if (eligo_report_html(decision, options, &text) != ELIGO_OK) text.failed = true;
    break;
  default:
    return ELIGO_USAGE;
  }
  if (text.failed) {
    eligo_text_free(&text);
    return ELIGO_MEMORY;
  }
  *out = text.bytes;
  *length = text.length;
  return ELIGO_OK;
}

void eligo_free(void *memory) {
  free(memory);
}
