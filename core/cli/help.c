#include "cli/cli.h"

#include "base/width.h"
#include "eligo/version.h"

#include <string.h>

enum { NAMES = 26, WIDTH = 80 };

/* Words from `text`, wrapped; the first line stands behind what is written already. */
static void wrap(eligo_text *out, const char *text, unsigned indent) {
  unsigned column = indent;
  bool first = true;
  while (*text != '\0') {
    size_t length = strcspn(text, " ");
    char word[128];
    size_t kept = length < sizeof word ? length : sizeof word - 1;
    memcpy(word, text, kept);
    word[kept] = '\0';
    unsigned columns = (unsigned)eligo_columns(word);
    if (!first && column + 1 + columns > WIDTH) {
      eligo_text_format(out, "\n%*s", (int)indent, "");
      column = indent;
      first = true;
    }
    if (!first) eligo_text_char(out, ' ');
    eligo_text_add(out, text, length);
    column += columns + (first ? 0 : 1);
    first = false;
    text += length;
    text += strspn(text, " ");
  }
  eligo_text_char(out, '\n');
}

static void say_option(eligo_text *out, const eligo_option *option) {
  size_t start = out->length;
  if (option->letter != 0)
    eligo_text_format(out, "  -%c, --%s", option->letter, option->name);
  else
    eligo_text_format(out, "      --%s", option->name);
  if (option->value != NULL) eligo_text_format(out, " %s", option->value);
  size_t used = out->length - start;
  if (used + 2 > NAMES)
    eligo_text_format(out, "\n%*s", NAMES, "");
  else
    eligo_text_format(out, "%*s", (int)(NAMES - used), "");
  wrap(out, option->help, NAMES);
}

const char eligo_common_exits[] = "   1  an internal fault\n"
                                   "   2  the command line or the settings make no sense\n"
                                   "   4  the rules are faulty or missing\n"
                                   "   5  a file, disk or pipe failed; the output is not whole\n";

int eligo_help_command(const eligo_command *command) {
  eligo_text out = {0};
  eligo_text_format(&out, "Usage: eligo %s%s%s [options]\n\n", command->name,
                    *command->arguments == '\0' ? "" : " ", command->arguments);
  wrap(&out, command->about, 0);
  eligo_text_string(&out, "\nOptions:\n");
  for (size_t i = 0; command->options[i] != NULL; i++) say_option(&out, command->options[i]);
  say_option(&out, &eligo_option_help);
  eligo_text_format(&out, "\nExit status:\n%s%s", command->exits, eligo_common_exits);
  eligo_text_format(&out, "\nExample: eligo %s\n", command->example);
  return eligo_finish(&out, 0);
}

int eligo_help_all(void) {
  eligo_text out = {0};
  eligo_text_string(&out, "Usage: eligo COMMAND …\n\n");
  wrap(&out,
       "Decides whether a loan or bond may carry a green or a transition label, and says why.", 0);
  eligo_text_string(&out, "\nCommands:\n");
  for (size_t i = 0; eligo_commands[i] != NULL; i++) {
    eligo_text_format(&out, "  %-11s", eligo_commands[i]->name);
    wrap(&out, eligo_commands[i]->summary, 13);
  }
  eligo_text_string(&out, "\n'eligo COMMAND --help' says more, exit statuses included.\n");
  return eligo_finish(&out, 0);
}
