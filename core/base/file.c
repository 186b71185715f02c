#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static eligo_status read_all(int fd, size_t limit, eligo_text *out, const char **message) {
  char chunk[16384];
  size_t start = out->length;
  for (;;) {
    ssize_t got = read(fd, chunk, sizeof chunk);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      *message = strerror(errno);
      return ELIGO_IO;
    }
    if (got == 0) break;
    eligo_text_add(out, chunk, (size_t)got);
    if (out->length - start > limit) {
      *message = "larger than the limit";
      return ELIGO_BAD_INPUT;
    }
  }
  *message = out->failed ? "no memory" : NULL;
  return out->failed ? ELIGO_MEMORY : ELIGO_OK;
}

eligo_status eligo_file_read(const char *path, size_t limit, eligo_text *out, const char **message) {
  if (strcmp(path, "-") == 0) return read_all(STDIN_FILENO, limit, out, message);
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) {
    *message = strerror(errno);
    return ELIGO_IO;
  }
  eligo_status status = read_all(fd, limit, out, message);
  close(fd);
  return status;
}

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

eligo_status eligo_folder_list(const char *path, eligo_arena *arena, eligo_names *out, const char **message) {
  DIR *folder = opendir(path);
  if (folder == NULL) {
    *message = strerror(errno);
    return ELIGO_IO;
  }
  eligo_names names = {0};
  size_t capacity = 0;
  for (struct dirent *entry; !arena->failed && (entry = readdir(folder)) != NULL;) {
    if (entry->d_name[0] == '.') continue;
    char **moved = eligo_arena_grow(arena, names.at, names.count, &capacity, sizeof *names.at);
    if (moved == NULL) break;
    names.at = moved;
    names.at[names.count++] = eligo_arena_copy(arena, entry->d_name, strlen(entry->d_name));
  }
  closedir(folder);
  if (arena->failed) {
    *message = "no memory";
    return ELIGO_MEMORY;
  }
  if (names.count > 1) qsort(names.at, names.count, sizeof *names.at, by_name);
  *out = names;
  return ELIGO_OK;
}

bool eligo_is_folder(const char *path) {
  struct stat s;
  return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

bool eligo_is_file(const char *path) {
  struct stat s;
  return stat(path, &s) == 0 && S_ISREG(s.st_mode);
}

char *eligo_path_join(eligo_arena *arena, const char *folder, const char *name) {
  size_t a = strlen(folder), b = strlen(name);
  char *path = eligo_arena_take(arena, a + b + 2);
  if (path == NULL) return NULL;
  memcpy(path, folder, a);
  path[a] = '/';
  memcpy(path + a + 1, name, b + 1);
  return path;
}
