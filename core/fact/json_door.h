/* The door that JSON comes in by: simdjson behind C. A door belongs to one profile (one thread); what it reads lives until its next
 * read. */
#ifndef ELIGO_FACT_JSON_DOOR_H
#define ELIGO_FACT_JSON_DOOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum eligo_json_type {
  ELIGO_JSON_NULL,
  ELIGO_JSON_BOOLEAN,
  ELIGO_JSON_NUMBER,
  ELIGO_JSON_STRING,
  ELIGO_JSON_ARRAY,
  ELIGO_JSON_OBJECT,
} eligo_json_type;

#define ELIGO_JSON_NONE UINT32_MAX

/* One value. Members of an object and of an array are linked by `next`, in the order of the text. */
typedef struct eligo_json {
  uint8_t type;
  bool flag;              /* ELIGO_JSON_BOOLEAN */
  uint32_t key_length, length;
  uint32_t offset;        /* where the value begins in the text */
  uint32_t first, next;   /* nodes, or ELIGO_JSON_NONE */
  uint32_t count;         /* members */
  const char *key;        /* unescaped, not NUL-terminated; NULL outside objects */
  const char *text;       /* ELIGO_JSON_STRING: unescaped; ELIGO_JSON_NUMBER: as written */
  double number;
} eligo_json;

typedef struct eligo_json_door eligo_json_door;

typedef enum eligo_json_end { ELIGO_JSON_FINE, ELIGO_JSON_MALFORMED, ELIGO_JSON_TOO_DEEP, ELIGO_JSON_NO_MEMORY } eligo_json_end;

typedef struct eligo_json_document {
  const eligo_json *nodes; /* nodes[0] is the root */
  uint32_t count;
  const char *message;     /* of a fault; constant */
  size_t offset;           /* where it is */
} eligo_json_document;

eligo_json_door *eligo_json_open(void); /* NULL when memory ends */
void eligo_json_close(eligo_json_door *door);
/* Reads and validates the whole text (copied), which must be a single value in UTF-8, nested at most `deepest` deep. */
eligo_json_end eligo_json_read(eligo_json_door *door, const char *bytes, size_t length, uint32_t deepest,
                               eligo_json_document *out);

#ifdef __cplusplus
}
#endif
#endif
