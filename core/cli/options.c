#include "cli/cli.h"

#include "base/table.h"

#include <string.h>

const eligo_option eligo_option_help = {"help", 'h', NULL, "print this help"};
const eligo_option eligo_option_rules = {"rules", 'r', "DIR", "folder of the rule packs"};
const eligo_option eligo_option_format = {"format", 'f', "text|json",
                                          "how to print (default: text)"};
const eligo_option eligo_option_lang = {"lang", 'l', "en|zh",
                                        "language of the text (default: the locale's)"};
const eligo_option eligo_option_max_size = {"max-size", 0, "BYTES",
                                            "largest profile that is read (default: 4194304)"};
const eligo_option eligo_option_max_depth = {"max-depth", 0, "N",
                                             "deepest nesting of a profile (default: 32)"};
const eligo_option eligo_option_unknown_facts = {
    "unknown-facts", 0, "error|warn", "what a fact is that no rule knows (default: error)"};
const eligo_option eligo_option_hash = {"hash", 0, "sha256|sm3", "what fingerprints are made by (default: sha256)"};
const eligo_option eligo_option_product = {"product", 'p', "P", "financial product to decide for"};
const eligo_option eligo_option_standard = {"standard", 's', "S",
                                            "standard to decide by; may be given several times"};

const eligo_option eligo_option_output = {"output", 'o', "FILE", "write there, whole or not at all, instead of to standard output"};
const eligo_option eligo_option_plugins = {"plugins", 0, "NAMES", "plugins to load: csv,xlsx (default: none)"};

/* Commands may have options of their own under a common name: a name is one option. */
static bool same(const eligo_option *a, const eligo_option *b) {
  return a == b || strcmp(a->name, b->name) == 0;
}

static bool takes(const eligo_option *option, const char *name, size_t length) {
  return strlen(option->name) == length && memcmp(option->name, name, length) == 0;
}

static const eligo_option *find(const eligo_command *command, const char *name, size_t length) {
  for (size_t i = 0; command->options[i] != NULL; i++) {
    if (takes(command->options[i], name, length)) return command->options[i];
  }
  return takes(&eligo_option_help, name, length) ? &eligo_option_help : NULL;
}

static const eligo_option *find_letter(const eligo_command *command, char letter) {
  for (size_t i = 0; command->options[i] != NULL; i++) {
    if (command->options[i]->letter == letter) return command->options[i];
  }
  return letter == eligo_option_help.letter ? &eligo_option_help : NULL;
}

enum { MOST_OPTIONS = 32 };

static eligo_status unknown(const eligo_command *command, const char *argument) {
  const char *names[MOST_OPTIONS] = {eligo_option_help.name};
  size_t count = 1, length = strcspn(argument, "=");
  for (size_t i = 0; command->options[i] != NULL && count < MOST_OPTIONS; i++)
    names[count++] = command->options[i]->name;
  const char *near = strncmp(argument, "--", 2) == 0
                         ? eligo_nearest(names, count, argument + 2, length - 2)
                         : NULL;
  if (near != NULL)
    eligo_talk("unknown option '%.*s'; did you mean '--%s'?", (int)length, argument, near);
  else
    eligo_talk("unknown option '%.*s'; 'eligo %s --help' lists them", (int)length, argument,
               command->name);
  return ELIGO_USAGE;
}

/* The arguments that are still to be read. */
typedef struct reader {
  char **at, **end;
} reader;

static eligo_status give(eligo_call *call, const eligo_option *option, const char *shown,
                         const char *value, reader *rest) {
  if (option->value == NULL && value != NULL) {
    eligo_talk("option '%s' takes no value", shown);
    return ELIGO_USAGE;
  }
  if (option->value != NULL && value == NULL) {
    if (rest->at == rest->end) {
      eligo_talk("option '%s' needs a value: %s", shown, option->value);
      return ELIGO_USAGE;
    }
    value = *rest->at++;
  }
  call->given[call->n_given++] = (eligo_given){option, value};
  return ELIGO_OK;
}

static eligo_status read_long(eligo_call *call, const char *argument, reader *rest) {
  const char *name = argument + 2;
  size_t length = strcspn(name, "=");
  const eligo_option *option = find(call->command, name, length);
  if (option == NULL) return unknown(call->command, argument);
  return give(call, option, argument, name[length] == '=' ? name + length + 1 : NULL, rest);
}

/* One letter: "-f json" or "-fjson". Letters are not gathered ("-ab"): too few take no value. */
static eligo_status read_short(eligo_call *call, const char *argument, reader *rest) {
  const eligo_option *option = find_letter(call->command, argument[1]);
  if (option == NULL) return unknown(call->command, argument);
  return give(call, option, argument, argument[2] != '\0' ? argument + 2 : NULL, rest);
}

static eligo_status count_words(const eligo_call *call) {
  const eligo_command *command = call->command;
  if (eligo_call_has(call, &eligo_option_help)) return ELIGO_OK;
  if (call->n_words < command->fewest)
    eligo_talk("%s: %s is missing; 'eligo %s --help' says more", command->name, command->arguments,
               command->name);
  else if (call->n_words > command->most)
    eligo_talk("%s: '%s' is one argument too many; 'eligo %s --help' says more", command->name,
               call->words[command->most], command->name);
  else
    return ELIGO_OK;
  return ELIGO_USAGE;
}

eligo_status eligo_call_read(eligo_call *call, int count, char **arguments) {
  size_t room = (size_t)count + 1;
  call->words = eligo_arena_zero(&call->arena, room, sizeof *call->words);
  call->given = eligo_arena_zero(&call->arena, room, sizeof *call->given);
  if (call->words == NULL || call->given == NULL) return ELIGO_MEMORY;
  reader rest = {arguments, arguments + count};
  bool options = true;
  while (rest.at < rest.end) {
    const char *argument = *rest.at++;
    eligo_status status = ELIGO_OK;
    if (!options || argument[0] != '-' || argument[1] == '\0')
      call->words[call->n_words++] = argument;
    else if (strcmp(argument, "--") == 0)
      options = false;
    else if (argument[1] == '-')
      status = read_long(call, argument, &rest);
    else
      status = read_short(call, argument, &rest);
    if (status != ELIGO_OK) return status;
  }
  return count_words(call);
}

bool eligo_call_has(const eligo_call *call, const eligo_option *option) {
  for (size_t i = 0; i < call->n_given; i++) {
    if (same(call->given[i].option, option)) return true;
  }
  return false;
}

const char *eligo_call_value(const eligo_call *call, const eligo_option *option) {
  for (size_t i = call->n_given; i > 0; i--) {
    if (same(call->given[i - 1].option, option)) return call->given[i - 1].value;
  }
  return NULL;
}

const char **eligo_call_values(eligo_call *call, const eligo_option *option, size_t *count) {
  const char **values = eligo_arena_zero(&call->arena, call->n_given + 1, sizeof *values);
  *count = 0;
  for (size_t i = 0; values != NULL && i < call->n_given; i++) {
    if (same(call->given[i].option, option)) values[(*count)++] = call->given[i].value;
  }
  return values;
}
