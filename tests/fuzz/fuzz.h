/* What the fuzz targets share. Each target is a function of bytes; with clang libFuzzer calls it, without it replay.c runs
 * it over a folder of files. */
#ifndef ELIGO_TESTS_FUZZ_H
#define ELIGO_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

/* Ends the process with a line: what the target promises does not hold. */
#define FUZZ_MUST(holds)                                             \
  do {                                                               \
    if (!(holds)) {                                                  \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #holds);    \
      abort();                                                       \
    }                                                                \
  } while (0)

#endif
