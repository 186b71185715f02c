/* JSON, written member by member: commas, indents and escapes are kept here. The caller owns the
 * text; one thread. A member whose value is NULL is left out. */
#ifndef ELIGO_REPORT_JSON_TEXT_H
#define ELIGO_REPORT_JSON_TEXT_H

#include "base/text.h"

#include <stdint.h>

typedef struct eligo_json_writer {
  eligo_text *out;
  bool pretty; /* two spaces a level; else one line */
  unsigned depth;
  bool begun; /* something stands in the present object or list */
} eligo_json_writer;

/* `key` is NULL inside a list and for the document itself. */
void eligo_json_begin_object(eligo_json_writer *json, const char *key);
void eligo_json_begin_list(eligo_json_writer *json, const char *key);
void eligo_json_end_object(eligo_json_writer *json);
void eligo_json_end_list(eligo_json_writer *json);
void eligo_json_put_string(eligo_json_writer *json, const char *key, const char *value);
void eligo_json_put_bool(eligo_json_writer *json, const char *key, bool value);
void eligo_json_put_count(eligo_json_writer *json, const char *key, uint64_t value);

#endif
