#include "book.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

eligo_rulebook *book_rules(void) {
  eligo_rulebook *rulebook = NULL;
  const eligo_load_options options = {.rules = ELIGO_TEST_DIR "/cli/rules"};
  return eligo_rulebook_load(&options, &rulebook, NULL) == ELIGO_OK ? rulebook : NULL;
}

char *book_file(unsigned rows, unsigned bad) {
  static const char *const capacities[] = {"\"50 MW\"", "\"51 MW\"", "null"};
  char *name = strdup("/tmp/eligo-book-XXXXXX");
  int fd = mkstemp(name);
  FILE *file = fd < 0 ? NULL : fdopen(fd, "w");
  for (unsigned i = 0; file != NULL && i < rows; i++) {
    if (bad > 0 && i % bad == 0) fprintf(file, "{\"row\": %u\n", i);
    else
      fprintf(file,
              "{\"request\":{\"id\":\"T-%u\",\"amount\":\"100.00 CNY\",\"product\":\"tiny-loan\"},\"uses\":[{\"id\":\"farm\",\"activity\":\"electricity.wind\","
              "\"amount\":\"100.00 CNY\",\"items\":{\"tiny\":\"1\"},\"facts\":{\"plant.capacity\":%s,\"plant.permit\":true}}]}\n",
              i, capacities[i % 3]);
  }
  if (file == NULL || fclose(file) != 0) abort();
  return name;
}

eligo_screen_options book_options(const char *const *file) {
  return (eligo_screen_options){.question = {.as_of = "2026-03-01"}, .files = file, .n_files = 1, .workers = 1};
}
