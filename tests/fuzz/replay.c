/* Runs a target over every file of a folder, for machines without clang. */
#include "fuzz.h"

#include "base/file.h"

#include <stdio.h>
#include <stdlib.h>

enum { LARGEST = 4 << 20, LEAST = 5 };

int main(int count, char **arguments) {
  eligo_arena arena = {0};
  eligo_names names = {0};
  const char *message = NULL;
  size_t runs = 0;
  if (count != 2 || eligo_folder_list(arguments[1], &arena, &names, &message) != ELIGO_OK) {
    fprintf(stderr, "replay: %s: %s\n", count == 2 ? arguments[1] : "name a folder", message == NULL ? "" : message);
    return 2;
  }
  for (size_t i = 0; i < names.count; i++) {
    eligo_text text = {0};
    const char *path = eligo_path_join(&arena, arguments[1], names.at[i]);
    if (eligo_file_read(path, LARGEST, &text, &message) == ELIGO_OK) {
      /* A copy of the very length, so that a read beyond the end is seen. */
      uint8_t *bytes = malloc(text.length == 0 ? 1 : text.length);
      for (size_t k = 0; bytes != NULL && k < text.length; k++) bytes[k] = (uint8_t)text.bytes[k];
      LLVMFuzzerTestOneInput(bytes, text.length);
      free(bytes);
      runs++;
    }
    eligo_text_free(&text);
  }
  eligo_arena_free(&arena);
  printf("%zu inputs\n", runs);
  return runs >= LEAST ? 0 : 1;
}
