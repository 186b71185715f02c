/* Any bytes as a table of loans. */
#include "table.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  fuzz_read((const char *)bytes, length, NULL, 0);
  return 0;
}
