"""libeligo behind cffi, in ABI mode: nothing is compiled where this is installed."""

import os
from typing import Any

from cffi import FFI

# The public headers, as far as they are used here. A test holds the layouts against a C compiler's.
DECLARATIONS = """
typedef struct eligo_fault {
  char id[40]; char source[160]; char path[160];
  unsigned line; unsigned column; bool warning; char message[400];
} eligo_fault;
typedef struct eligo_faults {
  eligo_fault *at; size_t capacity; size_t count; size_t total; size_t errors;
} eligo_faults;
typedef struct eligo_load_options {
  const char *rules;
  const char *const *products; size_t n_products;
  const char *const *standards; size_t n_standards;
  size_t memory_bytes; size_t allocated_bytes; size_t steps;
  const char *const *keys; size_t n_keys; const void *plugins;
} eligo_load_options;
typedef struct eligo_read_options {
  const char *source; unsigned deepest; size_t largest; bool unknown_facts_warn; bool in_place;
} eligo_read_options;
typedef struct eligo_question {
  const char *as_of; const char *product;
  const char *const *standards; size_t n_standards;
  const char *until; eligo_read_options read; bool verdict_only; bool fingerprint;
  bool untested_is_open; bool sm3;
} eligo_question;
typedef struct eligo_write_options {
  int format; int language; unsigned columns; bool colour; bool everything;
} eligo_write_options;
typedef struct eligo_rulebook eligo_rulebook;
typedef struct eligo_session eligo_session;
typedef struct eligo_decision eligo_decision;
const char *eligo_version(void);
int eligo_rulebook_load(const eligo_load_options *, eligo_rulebook **, eligo_faults *);
void eligo_rulebook_free(eligo_rulebook *);
int eligo_session_new(const eligo_rulebook *, eligo_session **);
void eligo_session_free(eligo_session *);
int eligo_session_decide(eligo_session *, const char *, size_t, const eligo_question *, const eligo_decision **, eligo_faults *);
int eligo_decision_verdict(const eligo_decision *);
int eligo_decision_write(const eligo_decision *, const eligo_write_options *, char **, size_t *);
void eligo_free(void *);
"""

ffi: Any = FFI()
ffi.cdef(DECLARATIONS)
lib: Any = ffi.dlopen(os.environ.get("ELIGO_LIBRARY", "libeligo.so.0"))
