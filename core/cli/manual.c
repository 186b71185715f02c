/* The manual page and the completion of shells, from the same tables as the help: none of the three can go its own way. */
#include "cli/cli.h"

#include "eligo/version.h"

#include <string.h>

/* Text as troff reads it: no line begins with a control character, and hyphens stay what they are. */
static void say(eligo_text *out, const char *text) {
  for (bool first = true; *text != '\0'; text++) {
    if (first && (*text == '.' || *text == '\'')) eligo_text_string(out, "\\&");
    first = *text == '\n';
    if (*text == '\\')
      eligo_text_string(out, "\\e");
    else if (*text == '-')
      eligo_text_string(out, "\\-");
    else
      eligo_text_char(out, *text);
  }
}

static void option_page(eligo_text *out, const eligo_option *option) {
  eligo_text_string(out, ".TP\n");
  if (option->letter != 0) eligo_text_format(out, "\\fB\\-%c\\fR, ", option->letter);
  eligo_text_string(out, "\\fB\\-\\-");
  say(out, option->name);
  eligo_text_string(out, "\\fR");
  if (option->value != NULL) {
    eligo_text_string(out, " \\fI");
    say(out, option->value);
    eligo_text_string(out, "\\fR");
  }
  eligo_text_char(out, '\n');
  say(out, option->help);
  eligo_text_char(out, '\n');
}

/* "  10  not eligible" as a list. */
static void exits_page(eligo_text *out, const char *exits) {
  while (*exits != '\0') {
    size_t line = strcspn(exits, "\n"), blank = strspn(exits, " "), number = strcspn(exits + blank, " ");
    eligo_text_string(out, ".TP\n\\fB");
    eligo_text_add(out, exits + blank, number);
    eligo_text_string(out, "\\fR\n");
    size_t text = blank + number;
    text += strspn(exits + text, " ");
    eligo_text_add(out, exits + text, line - text);
    eligo_text_char(out, '\n');
    exits += line + (exits[line] == '\n');
  }
}

static void command_page(eligo_text *out, const eligo_command *command) {
  eligo_text_format(out, ".SS eligo %s ", command->name);
  say(out, command->arguments);
  eligo_text_char(out, '\n');
  say(out, command->about);
  eligo_text_char(out, '\n');
  for (size_t i = 0; command->options[i] != NULL; i++) option_page(out, command->options[i]);
  eligo_text_string(out, ".PP\nExit status:\n");
  exits_page(out, command->exits);
  eligo_text_string(out, ".PP\nExample: \\fBeligo ");
  say(out, command->example);
  eligo_text_string(out, "\\fR\n");
}

static void settings_page(eligo_text *out) {
  eligo_text_string(out, ".SH SETTINGS\nEach may stand in a settings file as \\fIname\\fR = \\fIvalue\\fR; and in the "
                         "environment as \\fBELIGO_NAME\\fR. In order: the option, the environment, \\fI./eligo.cfg\\fR, the "
                         "user's \\fIeligo/eligo.cfg\\fR below $XDG_CONFIG_HOME or ~/.config, \\fI/etc/eligo/eligo.cfg\\fR. A "
                         "group holds the settings of a plugin.\n");
  for (int id = 0; id < ELIGO_SETTINGS; id++) {
    const eligo_setting *setting = &eligo_settings[id];
    eligo_text_string(out, ".TP\n\\fB");
    say(out, setting->name);
    eligo_text_string(out, "\\fR");
    if (setting->values != NULL) eligo_text_format(out, " \\fI%s\\fR", setting->values);
    eligo_text_format(out, "\n%s\n", setting->guarded ? "\\fI./eligo.cfg\\fR may not set it." : "Any file may set it.");
  }
}

void eligo_manual_page(eligo_text *out) {
  eligo_text_string(out, ".TH ELIGO 1 \"\" \"Eligo " ELIGO_VERSION "\" \"User commands\"\n"
                         ".SH NAME\neligo \\- decide whether a loan or bond may carry a green or a transition label\n"
                         ".SH SYNOPSIS\n\\fBeligo\\fR \\fICOMMAND\\fR [\\fIoption\\fR …] [\\fIargument\\fR …]\n"
                         ".SH DESCRIPTION\n");
  say(out, "Rules written in Lua say what the law asks; a profile says what is known of a firm, its request and the uses of "
           "the money. Eligo decides one by the other and says why: eligible, not eligible, or undetermined with what is "
           "missing. Data goes to standard output, talk to standard error.\n");
  eligo_text_string(out, ".SH COMMANDS\n");
  for (size_t i = 0; eligo_commands[i] != NULL; i++) command_page(out, eligo_commands[i]);
  settings_page(out);
  eligo_text_string(out, ".SH EXIT STATUS\nBesides those of each command:\n");
  exits_page(out, eligo_common_exits);
  eligo_text_string(out, ".SH SEE ALSO\n\\fBeligo\\-rules\\fR(7)\n");
}

/* --- completion for bash --- */

/* The choices of an option: "text|json" without what a plugin may add. */
static void choices(eligo_text *out, const eligo_option *option) {
  for (const char *c = option->value; *c != '\0'; c++) {
    if (*c == '|')
      eligo_text_char(out, ' ');
    else if ((unsigned char)*c < 0x80)
      eligo_text_char(out, *c);
  }
}

static void complete_values(eligo_text *out, const eligo_command *command) {
  for (size_t i = 0; command->options[i] != NULL; i++) {
    const eligo_option *option = command->options[i];
    if (option->value == NULL || strchr(option->value, '|') == NULL) continue;
    eligo_text_format(out, "    %s:--%s) COMPREPLY=($(compgen -W \"", command->name, option->name);
    choices(out, option);
    eligo_text_string(out, "\" -- \"$word\")); return ;;\n");
  }
}

static void complete_options(eligo_text *out, const eligo_command *command) {
  eligo_text_format(out, "    %s) options=\"--help", command->name);
  for (size_t i = 0; command->options[i] != NULL; i++) eligo_text_format(out, " --%s", command->options[i]->name);
  eligo_text_string(out, "\" ;;\n");
}

void eligo_manual_completion(eligo_text *out) {
  eligo_text_string(out, "# Completion of eligo for bash.\n_eligo() {\n  local word=${COMP_WORDS[COMP_CWORD]} "
                         "before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} options=\n"
                         "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=($(compgen -W \"--help --version help");
  for (size_t i = 0; eligo_commands[i] != NULL; i++) eligo_text_format(out, " %s", eligo_commands[i]->name);
  eligo_text_string(out, "\" -- \"$word\"))\n    return\n  fi\n  case $command:$before in\n");
  for (size_t i = 0; eligo_commands[i] != NULL; i++) complete_values(out, eligo_commands[i]);
  eligo_text_string(out, "  esac\n  case $command in\n");
  for (size_t i = 0; eligo_commands[i] != NULL; i++) complete_options(out, eligo_commands[i]);
  eligo_text_string(out, "  esac\n  case $word in\n    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
                         "    *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n  esac\n}\ncomplete -o filenames -F _eligo eligo\n");
}
