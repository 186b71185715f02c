#include "study/lint.h"

#include "cli/titles.h"
#include "cli/trial.h"

enum { FOUND = 12 };

static const eligo_option *const options[] = {&eligo_option_format, &eligo_option_rules, &eligo_option_plugins, NULL};

static void as_text(const eligo_findings *findings, eligo_text *out) {
  for (size_t i = 0; i < findings->count; i++) {
    const eligo_finding *one = &findings->at[i];
    eligo_text_format(out, "%s:%u: %s: %s\n", one->place.file, one->place.line, one->id,
                      one->message);
  }
}

static void as_json(const eligo_findings *findings, eligo_text *out) {
  eligo_text_format(out, "{\"schema\":\"eligo.lint/1\",\"total\":%zu,\"findings\":[",
                    findings->count);
  for (size_t i = 0; i < findings->count; i++) {
    const eligo_finding *one = &findings->at[i];
    eligo_text_string(out, i > 0 ? ",\n{\"id\":" : "\n{\"id\":");
    eligo_text_json(out, one->id);
    eligo_member_json(out, "file", one->place.file);
    eligo_text_format(out, ",\"line\":%u", one->place.line);
    eligo_member_json(out, "message", one->message);
    if (one->value != NULL) {
      eligo_text_string(out, ",\"shown_by\":{");
      eligo_text_json(out, one->fact == NULL ? "as_of" : one->fact);
      eligo_text_char(out, ':');
      eligo_text_json(out, one->value);
      eligo_text_char(out, '}');
    }
    eligo_text_char(out, '}');
  }
  eligo_text_string(out, "\n]}\n");
}

static int run(eligo_call *call) {
  eligo_trial trial;
  eligo_findings findings = {0};
  eligo_text out = {0};
  int status = (int)eligo_trial_run(call, &trial);
  if (status == ELIGO_OK)
    status = (int)eligo_lint(trial.rulebook, &trial.coverage, &trial.cases, &call->arena, &findings);
  if (status == ELIGO_OK) {
    if (call->json)
      as_json(&findings, &out);
    else
      as_text(&findings, &out);
    if (findings.count > 0) status = FOUND;
  }
  eligo_trial_close(&trial);
  return eligo_finish(&out, status);
}

const eligo_command eligo_command_lint = {
    .name = "lint",
    .arguments = "",
    .summary = "find what is probably a mistake in the rules",
    .about =
        "Looks for facts, parameters, tables and papers that no rule uses, sources that nothing cites, citations and translations that "
        "are missing, tests that can never be met or never fail, limits without effect, duplicates, days that no range covers, "
        "items that cover the same and disagree, and items and criteria that no case reaches or brings to both answers.",
    .example = "lint --rules rules",
    .exits = "   0  nothing was found\n  12  something was found\n   3  a *.cases file is faulty\n",
    .options = options,
    .run = run,
};
