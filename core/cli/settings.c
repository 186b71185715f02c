#include "cli/cli.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

static eligo_status from_options(eligo_call *call) {
  for (int id = 0; id < ELIGO_SETTINGS; id++) {
    const eligo_option *option = eligo_settings[id].option;
    const char *value = option == NULL ? NULL : eligo_call_value(call, option);
    if (value == NULL) continue;
    eligo_text origin = {0};
    eligo_text_format(&origin, "--%s", option->name);
    const char *kept =
        eligo_arena_copy(&call->arena, origin.failed ? "" : origin.bytes, origin.length);
    eligo_text_free(&origin);
    if (kept == NULL) return ELIGO_MEMORY;
    eligo_status status = eligo_setting_take(call, (eligo_setting_id)id, value, kept);
    if (status != ELIGO_OK) return status;
  }
  return ELIGO_OK;
}

/* ELIGO_MAX_SIZE for max_size. */
static const char *variable_of(eligo_call *call, int id) {
  char name[64] = "ELIGO_";
  size_t length = strlen(name);
  for (const char *c = eligo_settings[id].name; *c != '\0' && length + 1 < sizeof name; c++)
    name[length++] = *c >= 'a' && *c <= 'z' ? (char)(*c - 'a' + 'A') : *c;
  return eligo_arena_copy(&call->arena, name, length);
}

static eligo_status from_environment(eligo_call *call) {
  for (int id = 0; id < ELIGO_SETTINGS; id++) {
    if (call->settings[id].value != NULL) continue;
    const char *name = variable_of(call, id);
    if (name == NULL) return ELIGO_MEMORY;
    const char *value = getenv(name);
    if (value == NULL || *value == '\0') continue;
    eligo_status status = eligo_setting_take(call, (eligo_setting_id)id, value, name);
    if (status != ELIGO_OK) return status;
  }
  return ELIGO_OK;
}

static void take(eligo_call *call, eligo_setting_id id, const char *value, const char *origin) {
  if (call->settings[id].value == NULL) call->settings[id] = (eligo_setting_value){value, origin};
}

/* The locale's language, by the order of POSIX: LC_ALL, LC_MESSAGES, LANG. */
static void language_of_locale(eligo_call *call) {
  static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
  for (size_t i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (value == NULL || *value == '\0') continue;
    take(call, ELIGO_S_LANG, strncmp(value, "zh", 2) == 0 ? "zh" : "en", names[i]);
    return;
  }
}

static bool is_width(const char *text) {
  return text != NULL && *text >= '1' && *text <= '9' && strlen(text) <= 4 &&
         strspn(text, "0123456789") == strlen(text);
}

static void width_of_terminal(eligo_call *call) {
  const char *columns = getenv("COLUMNS");
  if (is_width(columns)) take(call, ELIGO_S_COLUMNS, columns, "COLUMNS");
  struct winsize size;
  if (call->settings[ELIGO_S_COLUMNS].value != NULL ||
      ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
    return;
  char digits[8];
  int length = snprintf(digits, sizeof digits, "%u", (unsigned)size.ws_col);
  take(call, ELIGO_S_COLUMNS, eligo_arena_copy(&call->arena, digits, (size_t)length),
       "the terminal");
}

static void from_surroundings(eligo_call *call) {
  const char *no_colour = getenv("NO_COLOR");
  if (no_colour != NULL && *no_colour != '\0') take(call, ELIGO_S_COLOUR, "never", "NO_COLOR");
  language_of_locale(call);
  width_of_terminal(call);
  static const char *const fallbacks[ELIGO_SETTINGS] = {
      [ELIGO_S_FORMAT] = "text",         [ELIGO_S_LANG] = "en",
      [ELIGO_S_COLOUR] = "auto",         [ELIGO_S_COLUMNS] = "80",
      [ELIGO_S_UNKNOWN_FACTS] = "error", [ELIGO_S_MAX_DEPTH] = "32",
      [ELIGO_S_MAX_SIZE] = "4194304", [ELIGO_S_HASH] = "sha256", [ELIGO_S_KEYS] = ""};
  take(call, ELIGO_S_RULES, eligo_default_rules(&call->arena), "default");
  take(call, ELIGO_S_PLUGINS, "", "default");
  take(call, ELIGO_S_PLUGIN_FOLDER, eligo_default_plugins(&call->arena), "default");
  for (int id = 0; id < ELIGO_SETTINGS; id++) {
    if (fallbacks[id] != NULL) take(call, (eligo_setting_id)id, fallbacks[id], "default");
  }
}

static bool is(const eligo_call *call, eligo_setting_id id, const char *value) {
  return strcmp(call->settings[id].value, value) == 0;
}

/* The command's own account of a format: "text|json", with "|…" where plugins may add to it. */
static const char *formats_of(const eligo_command *command) {
  for (size_t i = 0; command->options[i] != NULL; i++) {
    if (strcmp(command->options[i]->name, eligo_option_format.name) == 0) return command->options[i]->value;
  }
  return "";
}

static bool is_listed(const char *formats, const char *format) {
  const char *at = strstr(formats, format);
  size_t length = strlen(format);
  return at != NULL && length > 0 && (at == formats || at[-1] == '|') && (at[length] == '|' || at[length] == '\0');
}

/* A format that only other commands have is no fault of a settings file; on the command line it is one. */
static eligo_status settle_format(eligo_call *call) {
  const eligo_setting_value *format = &call->settings[ELIGO_S_FORMAT];
  const char *formats = formats_of(call->command);
  call->format = format->value;
  if (is_listed(formats, format->value) || strstr(formats, "…") != NULL) return ELIGO_OK;
  if (*formats == '\0' || strcmp(format->origin, "--format") != 0) {
    call->format = "text";
    return ELIGO_OK;
  }
  eligo_talk("--format: '%s' is not one of %s", format->value, formats);
  return ELIGO_USAGE;
}

static bool wants_colour(const eligo_call *call) {
  if (!is(call, ELIGO_S_COLOUR, "auto")) return is(call, ELIGO_S_COLOUR, "always");
  const char *terminal = getenv("TERM");
  return isatty(STDOUT_FILENO) && (terminal == NULL || strcmp(terminal, "dumb") != 0);
}

eligo_status eligo_settings_find(eligo_call *call) {
  eligo_status status = from_options(call);
  /* Known early, so that a fault in what follows is printed in the right form. */
  const char *format = call->settings[ELIGO_S_FORMAT].value;
  call->json = format != NULL && strcmp(format, "json") == 0;
  if (status == ELIGO_OK) status = from_environment(call);
  if (status == ELIGO_OK) status = eligo_config_read(call);
  if (status != ELIGO_OK) return status;
  from_surroundings(call);
  if (call->arena.failed) return ELIGO_MEMORY;
  status = settle_format(call);
  if (status != ELIGO_OK) return status;
  call->json = strcmp(call->format, "json") == 0;
  /* JSON must not hang on locale, environment or files: only the option sets its language. */
  bool chosen = !call->json || eligo_call_has(call, &eligo_option_lang);
  call->language = chosen && is(call, ELIGO_S_LANG, "zh") ? ELIGO_ZH : ELIGO_EN;
  call->columns = (unsigned)eligo_setting_number(call, ELIGO_S_COLUMNS);
  call->colour = wants_colour(call);
  return ELIGO_OK;
}
