/* Settings files. libconfig ends the process when memory ends, which a command may do and a library
 * may not: so it is used here and nowhere else. */
#include "cli/cli.h"

#include "base/file.h"
#include "base/table.h"

#include <errno.h>
#include <fcntl.h>
#include <libconfig.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LARGEST = 65536 };

typedef struct source {
  eligo_call *call;
  const char *path; /* as shown, too */
  bool mailed;      /* ./eligo.cfg: the folder may be one that somebody sent */
} source;

static eligo_setting_id find(const char *name) {
  int id = 0;
  while (id < ELIGO_SETTINGS && strcmp(eligo_settings[id].name, name) != 0) id++;
  return (eligo_setting_id)id;
}

static eligo_status unknown(const source *from, const config_setting_t *setting, const char *name) {
  const char *names[ELIGO_SETTINGS];
  for (int i = 0; i < ELIGO_SETTINGS; i++) names[i] = eligo_settings[i].name;
  const char *near = eligo_nearest(names, ELIGO_SETTINGS, name, strlen(name));
  eligo_talk("%s:%u: unknown setting '%s'%s%s%s", from->path, config_setting_source_line(setting),
             name, near == NULL ? "; 'eligo config' lists them" : "; did you mean '",
             near == NULL ? "" : near, near == NULL ? "" : "'?");
  return ELIGO_USAGE;
}

/* A text or a number as text; NULL for what is neither. */
static const char *value_of(eligo_arena *arena, const config_setting_t *setting) {
  char digits[24];
  const char *text = digits;
  switch (config_setting_type(setting)) {
  case CONFIG_TYPE_STRING:
    text = config_setting_get_string(setting);
    break;
  case CONFIG_TYPE_INT:
  case CONFIG_TYPE_INT64:
    snprintf(digits, sizeof digits, "%lld", config_setting_get_int64(setting));
    break;
  default:
    return NULL;
  }
  return eligo_arena_copy(arena, text, strlen(text));
}

/* registry: { database = "…"; }; the settings of a plugin. */
static eligo_status take_group(const source *from, const config_setting_t *group) {
  eligo_arena *arena = &from->call->arena;
  if (from->mailed) {
    eligo_talk("%s:%u: '%s' may not be set in the working folder, which may come from a stranger; set it in your own "
               "eligo.cfg",
               from->path, config_setting_source_line(group), config_setting_name(group));
    return ELIGO_USAGE;
  }
  for (int i = 0; i < config_setting_length(group); i++) {
    const config_setting_t *one = config_setting_get_elem(group, (unsigned)i);
    const char *value = value_of(arena, one);
    char name[128];
    int length = snprintf(name, sizeof name, "%s.%s", config_setting_name(group), config_setting_name(one));
    if (value == NULL || length < 0 || (size_t)length >= sizeof name) {
      if (arena->failed) return ELIGO_MEMORY;
      eligo_talk("%s:%u: '%s' must be a text in quotes or a number", from->path, config_setting_source_line(one),
                 config_setting_name(one));
      return ELIGO_USAGE;
    }
    eligo_status status = eligo_plugin_setting_take(from->call, name, value, from->path);
    if (status != ELIGO_OK) return status;
  }
  return ELIGO_OK;
}

static eligo_status take(const source *from, const config_setting_t *setting) {
  const char *name = config_setting_name(setting);
  if (config_setting_is_group(setting)) return take_group(from, setting);
  eligo_setting_id id = find(name);
  if (id == ELIGO_SETTINGS) return unknown(from, setting, name);
  if (from->mailed && eligo_settings[id].guarded) {
    eligo_talk("%s:%u: '%s' may not be set in the working folder, which may come from a stranger; "
               "set it in your own eligo.cfg or give it as an option",
               from->path, config_setting_source_line(setting), name);
    return ELIGO_USAGE;
  }
  eligo_arena *arena = &from->call->arena;
  const char *value = value_of(arena, setting);
  if (value == NULL) {
    if (arena->failed) return ELIGO_MEMORY;
    eligo_talk("%s:%u: '%s' must be a text in quotes or a number", from->path,
               config_setting_source_line(setting), name);
    return ELIGO_USAGE;
  }
  if (from->call->settings[id].value != NULL) return ELIGO_OK;
  return eligo_setting_take(from->call, id, value, from->path);
}

static eligo_status take_all(const source *from, const config_t *config) {
  const config_setting_t *root = config_root_setting(config);
  for (int i = 0; i < config_setting_length(root); i++) {
    eligo_status status = take(from, config_setting_get_elem(root, (unsigned)i));
    if (status != ELIGO_OK) return status;
  }
  return ELIGO_OK;
}

static eligo_status parse(const source *from, const char *text) {
  /* An included file could be any file of this machine, or a pipe that never ends. */
  if (strstr(text, "@include") != NULL) {
    eligo_talk("%s: '@include' is not allowed in a settings file", from->path);
    return ELIGO_USAGE;
  }
  config_t config;
  config_init(&config);
  eligo_status status = ELIGO_USAGE;
  if (config_read_string(&config, text) == CONFIG_TRUE)
    status = take_all(from, &config);
  else
    eligo_talk("%s:%d: %s; a setting looks like: lang = \"zh\";", from->path,
               config_error_line(&config), config_error_text(&config));
  config_destroy(&config);
  return status;
}

eligo_status eligo_config_parse(eligo_call *call, const char *path, bool mailed, const char *text) {
  return parse(&(source){call, path, mailed}, text);
}

static eligo_status read_file(const source *from) {
  const char *message = NULL;
  struct stat seen;
  if (stat(from->path, &seen) != 0) {
    if (errno == ENOENT || errno == ENOTDIR) return ELIGO_OK;
    /* A home that cannot be searched holds no settings for us. */
    return from->mailed || errno == EACCES ? ELIGO_OK : ELIGO_IO;
  }
  eligo_text text = {0};
  eligo_status status = ELIGO_IO;
  if (!S_ISREG(seen.st_mode))
    message = "not a regular file";
  else
    status = eligo_file_read(from->path, LARGEST, &text, &message);
  if (status == ELIGO_OK && text.length > 0)
    status = parse(from, text.bytes);
  else if (status == ELIGO_IO || status == ELIGO_BAD_INPUT)
    eligo_talk("%s: cannot be read: %s", from->path, message);
  eligo_text_free(&text);
  return status == ELIGO_BAD_INPUT ? ELIGO_USAGE : status;
}

static bool same_file(const char *a, const char *b) {
  struct stat one, two;
  return a != NULL && b != NULL && stat(a, &one) == 0 && stat(b, &two) == 0 &&
         one.st_dev == two.st_dev && one.st_ino == two.st_ino;
}

/* The user's file, by the rules of the XDG base directories; NULL where there is no home. */
static const char *users(eligo_arena *arena) {
  const char *folder = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
  if (folder != NULL && folder[0] == '/') return eligo_path_join(arena, folder, "eligo/eligo.cfg");
  if (home == NULL || home[0] != '/') return NULL;
  return eligo_path_join(arena, home, ".config/eligo/eligo.cfg");
}

eligo_status eligo_config_read(eligo_call *call) {
  static const char system[] = "/etc/eligo/eligo.cfg", local[] = "./eligo.cfg";
  const char *user = users(&call->arena);
  eligo_status status = ELIGO_OK;
  /* Working in one's own settings folder makes the file no stranger's. */
  if (!same_file(local, user) && !same_file(local, system))
    status = read_file(&(source){call, local, true});
  if (status == ELIGO_OK && user != NULL) status = read_file(&(source){call, user, false});
  if (status == ELIGO_OK) status = read_file(&(source){call, system, false});
  return status;
}
