/* Any bytes as the standard input of a line worker: one line out for each line in, whatever it holds. The first byte says
 * how answers are sent. */
#include "book/line_worker.h"
#include "fuzz.h"

#include <eligo/eligo.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

static const eligo_rulebook *law(void) {
  static eligo_rulebook *rulebook;
  const eligo_load_options rules = {.rules = ELIGO_SOURCE_DIR "/tests/fuzz/law"};
  eligo_faults faults = {0};
  if (rulebook == NULL) FUZZ_MUST(eligo_rulebook_load(&rules, &rulebook, &faults) == ELIGO_OK);
  return rulebook;
}

static size_t lines_in(const char *bytes, size_t length) {
  size_t lines = length > 0 && bytes[length - 1] != '\n';
  for (size_t i = 0; i < length; i++) lines += bytes[i] == '\n';
  return lines;
}

static size_t lines_out(int fd) {
  off_t length = lseek(fd, 0, SEEK_END);
  char *bytes = malloc((size_t)length + 1);
  FUZZ_MUST(bytes != NULL && pread(fd, bytes, (size_t)length, 0) == length);
  FUZZ_MUST(length == 0 || bytes[length - 1] == '\n');
  size_t lines = lines_in(bytes, (size_t)length);
  free(bytes);
  return lines;
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length) {
  if (length == 0) return 0;
  static const eligo_screen_form forms[] = {ELIGO_SCREEN_BRIEF, ELIGO_SCREEN_FULL, ELIGO_SCREEN_DOCUMENTS, ELIGO_SCREEN_FULL};
  const eligo_screen_options options = {.question = {.as_of = "2026-03-01", .untested_is_open = true, .read = {.largest = 4096}},
                                        .form = forms[(bytes[0] & 1) | (bytes[0] >> 2 & 2)]};
  eligo_line_worker worker = {.rulebook = law(), .options = &options, .each_line = bytes[0] & 2, .block_headers = bytes[0] & 4};
  eligo_faults faults = {0};
  worker.in = memfd_create("in", 0);
  worker.out = memfd_create("out", 0);
  FUZZ_MUST(worker.in >= 0 && worker.out >= 0);
  FUZZ_MUST(pwrite(worker.in, bytes + 1, length - 1, 0) == (ssize_t)length - 1);
  eligo_status status = eligo_line_worker_run(&worker, &faults);
  FUZZ_MUST(status == ELIGO_OK || (status == ELIGO_BAD_INPUT && worker.block_headers && faults.errors > 0));
  size_t in = lines_in((const char *)bytes + 1, length - 1), out = lines_out(worker.out);
  FUZZ_MUST(worker.block_headers ? out <= in : out == in);
  close(worker.in);
  close(worker.out);
  return 0;
}
