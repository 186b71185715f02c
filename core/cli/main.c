#include "cli/cli.h"

#include "base/table.h"
#include "eligo/version.h"

#include <signal.h>
#include <string.h>

const eligo_command *const eligo_commands[] = {
    &eligo_command_check,
    &eligo_command_screen,
    &eligo_command_pack,
    &eligo_command_compare,
    &eligo_command_rulebook,
    &eligo_command_new,
    &eligo_command_editor,
    &eligo_command_explain,
    &eligo_command_find,
    &eligo_command_facts,
    &eligo_command_standards,
    &eligo_command_products,
    &eligo_command_form,
    &eligo_command_registry,
    &eligo_command_schema,
    &eligo_command_test,
    &eligo_command_lint,
    &eligo_command_config,
    &eligo_command_plugins,
    &eligo_command_version,
    NULL,
};

enum { MOST_COMMANDS = 32 };

static const eligo_command *find(const char *name) {
  for (size_t i = 0; eligo_commands[i] != NULL; i++) {
    if (strcmp(eligo_commands[i]->name, name) == 0) return eligo_commands[i];
  }
  return NULL;
}

static int unknown(const char *name) {
  const char *names[MOST_COMMANDS];
  size_t count = 0;
  for (; eligo_commands[count] != NULL && count + 1 < MOST_COMMANDS; count++)
    names[count] = eligo_commands[count]->name;
  const char *near = eligo_nearest(names, count, name, strlen(name));
  if (near == NULL)
    eligo_talk("unknown command '%s'; 'eligo --help' lists them", name);
  else
    eligo_talk("unknown command '%s'; did you mean '%s'?", name, near);
  return ELIGO_USAGE;
}

static int exit_of(int status) {
  if (status != ELIGO_MEMORY) return status;
  eligo_talk("no memory left");
  return ELIGO_INTERNAL;
}

static int run(const eligo_command *command, int count, char **arguments) {
  eligo_call call = {.command = command};
  int status = (int)eligo_call_read(&call, count, arguments);
  if (status == ELIGO_OK && eligo_call_has(&call, &eligo_option_help)) {
    status = eligo_help_command(command);
  } else if (status == ELIGO_OK) {
    status = (int)eligo_settings_find(&call);
    if (status == ELIGO_OK) status = command->run(&call);
  }
  eligo_plugins_free(call.plugins);
  eligo_arena_free(&call.arena);
  return exit_of(status);
}

/* "help --man", "help --completion": for those who install the command. */
static int manual(const char *which) {
  eligo_text out = {0};
  if (strcmp(which, "--man") == 0)
    eligo_manual_page(&out);
  else
    eligo_manual_completion(&out);
  return eligo_finish(&out, 0);
}

static int help(int count, char **arguments) {
  bool for_install = count > 0 && (strcmp(arguments[0], "--man") == 0 || strcmp(arguments[0], "--completion") == 0);
  if (for_install) return manual(arguments[0]);
  const eligo_command *command = count > 0 ? find(arguments[0]) : NULL;
  if (command != NULL) return eligo_help_command(command);
  return count > 0 ? unknown(arguments[0]) : eligo_help_all();
}

static bool is(const char *word, const char *one, const char *other) {
  return strcmp(word, one) == 0 || strcmp(word, other) == 0;
}

int main(int count, char **arguments) {
  /* A reader that went away is a failed write (exit status 5), not a silent end. */
  signal(SIGPIPE, SIG_IGN);
  if (count < 2) {
    eligo_talk("no command given; 'eligo --help' lists them");
    return ELIGO_USAGE;
  }
  const char *name = arguments[1];
  if (is(name, "--help", "-h")) return eligo_help_all();
  if (strcmp(name, "help") == 0) return help(count - 2, arguments + 2);
  if (is(name, "--version", "-V")) name = "version";
  const eligo_command *command = find(name);
  return command == NULL ? unknown(name) : run(command, count - 2, arguments + 2);
}
