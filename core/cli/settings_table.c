#include "cli/cli.h"

#include <stdlib.h>
#include <string.h>

const eligo_setting eligo_settings[ELIGO_SETTINGS] = {
    [ELIGO_S_RULES] = {"rules", NULL, true, &eligo_option_rules},
    [ELIGO_S_FORMAT] = {"format", NULL, false, &eligo_option_format},
    [ELIGO_S_LANG] = {"lang", "en|zh", false, &eligo_option_lang},
    [ELIGO_S_COLOUR] = {"colour", "auto|always|never", false, NULL},
    [ELIGO_S_COLUMNS] = {"columns", "N", false, NULL},
    [ELIGO_S_UNKNOWN_FACTS] = {"unknown_facts", "error|warn", false, &eligo_option_unknown_facts},
    [ELIGO_S_MAX_DEPTH] = {"max_depth", "N", true, &eligo_option_max_depth},
    [ELIGO_S_MAX_SIZE] = {"max_size", "N", true, &eligo_option_max_size},
    [ELIGO_S_PLUGINS] = {"plugins", NULL, true, &eligo_option_plugins},
    [ELIGO_S_PLUGIN_FOLDER] = {"plugin_folder", NULL, true, NULL},
    [ELIGO_S_KEYS] = {"keys", NULL, true, NULL},
    [ELIGO_S_HASH] = {"hash", "sha256|sm3", false, &eligo_option_hash},
};

const char *eligo_setting_name(eligo_setting_id id) {
  return eligo_settings[id].name;
}

static bool is_number(const char *value) {
  size_t length = strlen(value);
  return length > 0 && length <= 9 && strspn(value, "0123456789") == length && value[0] != '0';
}

static bool is_listed(const char *values, const char *value) {
  size_t length = strlen(value);
  while (*values != '\0') {
    size_t one = strcspn(values, "|");
    if (one == length && memcmp(values, value, length) == 0) return true;
    values += one;
    if (*values == '|') values++;
  }
  return false;
}

eligo_status eligo_setting_take(eligo_call *call, eligo_setting_id id, const char *value,
                                const char *origin) {
  const char *values = eligo_settings[id].values;
  bool number = values != NULL && strcmp(values, "N") == 0;
  if (number && !is_number(value)) {
    eligo_talk("%s: '%s' is no whole number from 1 to 999999999", origin, value);
    return ELIGO_USAGE;
  }
  if (!number && values != NULL && !is_listed(values, value)) {
    eligo_talk("%s: '%s' is not one of %s", origin, value, values);
    return ELIGO_USAGE;
  }
  call->settings[id] = (eligo_setting_value){value, origin};
  return ELIGO_OK;
}

size_t eligo_setting_number(const eligo_call *call, eligo_setting_id id) {
  return (size_t)strtoul(call->settings[id].value, NULL, 10);
}
