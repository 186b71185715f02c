/* Memory that ends when a test says so: for tests whose name ends in memory_test, which are linked with malloc, calloc and
 * realloc wrapped. The n-th request and all later ones fail, since some callers try again. */
#ifndef ELIGO_TESTS_WRAPPED_H
#define ELIGO_TESTS_WRAPPED_H

#include <stddef.h>
#include <stdint.h>

void *__real_malloc(size_t size);
void *__real_calloc(size_t count, size_t size);
void *__real_realloc(void *block, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t count, size_t size);
void *__wrap_realloc(void *block, size_t size);

static size_t wrapped_asked, wrapped_allowed = SIZE_MAX;

void *__wrap_malloc(size_t size) {
  return ++wrapped_asked > wrapped_allowed ? NULL : __real_malloc(size);
}

void *__wrap_calloc(size_t count, size_t size) {
  return ++wrapped_asked > wrapped_allowed ? NULL : __real_calloc(count, size);
}

void *__wrap_realloc(void *block, size_t size) {
  return ++wrapped_asked > wrapped_allowed ? NULL : __real_realloc(block, size);
}

/* From now on, so many requests are granted. */
static inline void wrapped_limit(size_t requests) {
  wrapped_asked = 0;
  wrapped_allowed = requests;
}

#endif
