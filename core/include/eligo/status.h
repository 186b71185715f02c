/* Status codes, errors and lists of faults. The caller owns every object here; nothing in this header
 * allocates, and any thread may use its own copies. */
#ifndef ELIGO_STATUS_H
#define ELIGO_STATUS_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

#if defined(__GNUC__)
#define ELIGO_API __attribute__((visibility("default")))
#define ELIGO_PRINTF(f, a) __attribute__((format(printf, f, a)))
#define ELIGO_RARE __attribute__((cold)) /* what leads here seldom happens */
#else
#define ELIGO_API
#define ELIGO_PRINTF(f, a)
#define ELIGO_RARE
#endif

/* What a call answers. The values are the exit statuses of the command, where it has one. */
typedef enum eligo_status {
  ELIGO_OK = 0,
  ELIGO_INTERNAL = 1, /* a fault of Eligo itself */
  ELIGO_USAGE = 2,    /* the call or the command line makes no sense */
  ELIGO_BAD_INPUT = 3,
  ELIGO_BAD_RULES = 4,
  ELIGO_IO = 5,     /* a file, disk or pipe failed */
  ELIGO_MEMORY = 6, /* memory ran out; nothing was changed */
} eligo_status;

/* One fault: where, what, and what to do, in one line of at most 399 bytes. */
typedef struct eligo_fault {
  char id[40];      /* stable name of this kind of fault: "unknown-fact" */
  char source[160]; /* file, or the name the caller gave to the bytes */
  char path[160];   /* inside the document: "uses[0].facts.plant.capacity"; may be empty */
  unsigned line;    /* from 1; 0 where there is none */
  unsigned column;  /* in bytes, from 1; 0 where there is none */
  bool warning;     /* reported, but does not refuse the input */
  char message[400];
} eligo_fault;

/* A bounded list in the caller's storage: `at` has room for `capacity`; `total` counts those that found no
 * room too. `errors` counts the faults that are not warnings. Zero it, set `at` and `capacity`. */
typedef struct eligo_faults {
  eligo_fault *at;
  size_t capacity;
  size_t count;
  size_t total;
  size_t errors;
} eligo_faults;

/* Adds a fault; `faults` may be NULL (then nothing happens). Never allocates. */
ELIGO_API ELIGO_RARE void eligo_fault_add(eligo_faults *faults, const char *id, const char *source, unsigned line,
                               unsigned column, const char *format, ...) ELIGO_PRINTF(6, 7);
/* The same as a warning. */
ELIGO_API ELIGO_RARE void eligo_fault_warn(eligo_faults *faults, const char *id, const char *source, unsigned line,
                                unsigned column, const char *format, ...) ELIGO_PRINTF(6, 7);

#ifdef __cplusplus
}
#endif
#endif
