/* Any bytes as a mapping, over a small table. */
#include "table.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  static const char csv[] = "Loan,Fuel,Cap\nL1,Hydro,33\nL1,Wind,N/A\nL2,Coal,5\n";
  fuzz_read(csv, sizeof csv - 1, (const char *)bytes, length);
  return 0;
}
