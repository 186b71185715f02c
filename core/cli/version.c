#include "eligo/version.h"

#include "cli/cli.h"

static const eligo_option *const options[] = {NULL};

static int run(eligo_call *call) {
  (void)call;
  eligo_text out = {0};
  eligo_text_format(&out, "eligo %s\n", eligo_version());
  return eligo_finish(&out, 0);
}

const eligo_command eligo_command_version = {
    .name = "version",
    .arguments = "",
    .summary = "print the version",
    .about = "Prints the version of the command.",
    .example = "version",
    .exits = "   0  done\n",
    .options = options,
    .run = run,
};
