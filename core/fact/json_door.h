/* The door that JSON comes in by: simdjson's first stage behind C. It checks UTF-8 and finds where every token begins;
 * json.h walks the tokens. A door belongs to one profile (one thread); what it finds lives until its next scan. */
#ifndef ELIGO_FACT_JSON_DOOR_H
#define ELIGO_FACT_JSON_DOOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum eligo_json_end { ELIGO_JSON_FINE, ELIGO_JSON_MALFORMED, ELIGO_JSON_TOO_DEEP, ELIGO_JSON_NO_MEMORY } eligo_json_end;

typedef struct eligo_json_door eligo_json_door;

/* A document cut into tokens: brackets, colons, commas, and the first byte of each value. Every text is closed and free
 * of control characters; whether the tokens make a document is left to whoever walks them. */
typedef struct eligo_json_tokens {
  const char *bytes;   /* a zero byte or a line's end stands behind them, and at least 32 more may be read */
  size_t length;
  const uint32_t *at;  /* offsets, ascending; at[count] to at[count + 5] are `length` */
  uint32_t count;
  bool escapes;        /* a backslash stands somewhere */
  const char *message; /* of a fault; constant */
  size_t offset;       /* where it is */
} eligo_json_tokens;

eligo_json_door *eligo_json_open(void); /* NULL when memory ends */
void eligo_json_close(eligo_json_door *door);
/* ELIGO_JSON_FINE, MALFORMED or NO_MEMORY. `in_place`: the bytes outlive the tokens, and 64 more behind them may be read; they are
 * copied all the same where no line ends behind them. */
eligo_json_end eligo_json_scan(eligo_json_door *door, const char *bytes, size_t length, bool in_place, eligo_json_tokens *out);

#ifdef __cplusplus
}
#endif
#endif
