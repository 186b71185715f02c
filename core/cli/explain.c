#include "rule/print.h"

#include "cli/cli.h"

static const eligo_option *const options[] = {&eligo_option_lang, &eligo_option_rules, &eligo_option_plugins, NULL};

static eligo_status explain(const eligo_call *call, const eligo_rulebook *rulebook, const char *id,
                            eligo_text *out) {
  const char *nearest = NULL;
  if (eligo_print_named(rulebook, id, call->language, call->columns, out, &nearest))
    return ELIGO_OK;
  if (nearest == NULL)
    eligo_talk("nothing is called '%s'; 'eligo find' searches, 'eligo standards' lists", id);
  else
    eligo_talk("nothing is called '%s'; did you mean '%s'?", id, nearest);
  return ELIGO_USAGE;
}

static int run(eligo_call *call) {
  eligo_rulebook *rulebook = NULL;
  eligo_status status = eligo_call_load_all(call, &rulebook);
  eligo_text out = {0};
  for (size_t i = 0; i < call->n_words && status == ELIGO_OK; i++) {
    if (i > 0) eligo_text_char(&out, '\n');
    status = explain(call, rulebook, call->words[i], &out);
  }
  eligo_rulebook_free(rulebook);
  return eligo_finish(&out, (int)status);
}

const eligo_command eligo_command_explain = {
    .name = "explain",
    .arguments = "NAME…",
    .summary = "print a rule in words, with its sources",
    .about =
        "Prints a standard, an item, one of its steps or points, shared criteria, a product or "
        "a fact in words, with citations.",
    .example = "explain eu-taxonomy/4.5/contribution",
    .exits = "   0  done\n",
    .options = options,
    .fewest = 1,
    .most = SIZE_MAX,
    .run = run,
};
