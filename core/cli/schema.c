#include "report/report.h"

#include "cli/cli.h"

#include <string.h>

static const eligo_option *const options[] = {&eligo_option_lang, &eligo_option_rules, &eligo_option_plugins, NULL};

static int run(eligo_call *call) {
  const char *what = call->n_words == 0 ? "profile" : call->words[0];
  eligo_text out = {0};
  if (strcmp(what, "decision") == 0 || strcmp(what, "row") == 0) {
    if (what[0] == 'd') eligo_schema_decision(&out);
    else eligo_schema_row(&out);
    return eligo_finish(&out, 0);
  }
  if (strcmp(what, "profile") != 0) {
    eligo_talk("there is no schema '%s'; there are profile, decision and row", what);
    return ELIGO_USAGE;
  }
  eligo_rulebook *rulebook = NULL;
  int status = (int)eligo_call_load_all(call, &rulebook);
  if (status != ELIGO_OK) return status;
  eligo_schema_profile(rulebook, call->language, &out);
  eligo_rulebook_free(rulebook);
  return eligo_finish(&out, 0);
}

const eligo_command eligo_command_schema = {
    .name = "schema",
    .arguments = "[profile|decision|row]",
    .summary = "print the JSON Schema of profiles, decisions or rows",
    .about = "Prints the JSON Schema (2020-12) of a profile for these rules, of a decision, or of the lines that 'screen' writes.",
    .example = "schema profile",
    .exits = "   0  done\n",
    .options = options,
    .most = 1,
    .run = run,
};
