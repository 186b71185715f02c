/* Compiled twice: for the command of the build tree, whose rules are those of the source tree, and
 * for the installed one, whose rules lie in ../share beside it, wherever it was moved to. */
#include "cli/cli.h"

#include "base/file.h"

#include <string.h>
#include <unistd.h>

/* What lies at `where` beside the "bin" of the running command, or NULL. */
static const char *beside_command(eligo_arena *arena, const char *where) {
  char path[4096];
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
  if (length <= 0 || (size_t)length >= sizeof path - 1) return NULL;
  path[length] = '\0';
  for (int i = 0; i < 2; i++) { /* the name, then "bin" */
    char *slash = strrchr(path, '/');
    if (slash == NULL) return NULL;
    *slash = '\0';
  }
  const char *found = eligo_path_join(arena, path, where);
  return found != NULL && eligo_is_folder(found) ? found : NULL;
}

const char *eligo_default_rules(eligo_arena *arena) {
  const char *beside = beside_command(arena, "share/eligo/rules");
  return beside != NULL ? beside : ELIGO_RULES_DIR;
}

const char *eligo_default_plugins(eligo_arena *arena) {
  const char *beside = beside_command(arena, ELIGO_PLUGINS_BESIDE);
  return beside != NULL ? beside : ELIGO_PLUGINS_DIR;
}
