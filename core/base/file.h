/* Whole files and sorted folders. The caller frees what it gets; any thread. */
#ifndef ELIGO_BASE_FILE_H
#define ELIGO_BASE_FILE_H

#include "base/arena.h"
#include "base/text.h"

/* Adds a whole file to `out`. ELIGO_IO with `message` (the system's reason) where it cannot be read, ELIGO_BAD_INPUT
 * where it is larger than `limit` bytes. `path` "-" is standard input. */
eligo_status eligo_file_read(const char *path, size_t limit, eligo_text *out, const char **message);

/* Names of the entries of a folder, sorted bytewise, without those that begin with a dot. */
typedef struct eligo_names {
  char **at;
  size_t count;
} eligo_names;
eligo_status eligo_folder_list(const char *path, eligo_arena *arena, eligo_names *out, const char **message);
bool eligo_is_folder(const char *path);
bool eligo_is_file(const char *path);
/* "folder/name" in the arena. */
char *eligo_path_join(eligo_arena *arena, const char *folder, const char *name);

#endif
