#include "cli/mutate.h"
#include "cli/test.h"
#include "cli/titles.h"
#include "cli/trial.h"

#include <string.h>

enum { FOUND = 12 };

static const eligo_option verbose = {"verbose", 'v', NULL, "text: name the cases that pass, too"};
static const eligo_option mutate = {"mutate", 0, NULL, "change one thing of the rules at a time; list what no case notices"};
static const eligo_option propose = {"propose", 0, NULL, "make cases: for mutants that nobody noticed, else for holes of the coverage"};
static const eligo_option boundaries = {"boundaries", 0, NULL, "make cases just below, at and above each limit"};
static const eligo_option accept = {"accept", 0, NULL, "put the cases that were made into the files of cases"};
static const eligo_option coverage = {"coverage", 0, NULL, "say for each file what the cases saw, and what they did not"};
static const eligo_option format = {"format", 'f', "text|json|junit", "how to print (default: text); junit: for build servers"};
static const eligo_option *const options[] = {&format, &verbose, &coverage, &mutate, &propose, &boundaries, &accept, &eligo_option_rules, &eligo_option_plugins,
                                              NULL};

static void say_case(const eligo_case *one, const eligo_case_result *result, bool all,
                     eligo_text *out) {
  if (result->passed && !all) return;
  eligo_text_format(out, "%s:%u: %s: %s\n", one->file, one->line, result->passed ? "ok" : "failed",
                    one->name);
  for (size_t i = 0; i < result->count; i++) {
    const eligo_difference *difference = &result->differences[i];
    eligo_text_format(out, "%s:%u:   %s\n", one->file, difference->line, difference->text);
  }
}

static void as_text(const eligo_trial *t, eligo_text *out) {
  bool all = eligo_call_has(t->call, &verbose);
  for (size_t i = 0; i < t->cases.count; i++) say_case(t->cases.at[i], &t->results[i], all, out);
  eligo_coverage_total sum = eligo_coverage_sum(&t->coverage);
  eligo_text_format(out, "%zu cases: %zu passed, %zu failed\n", t->cases.count,
                    t->cases.count - t->failed, t->failed);
  eligo_text_format(out, "%u of %u items and %u of %u criteria were reached, %u both ways\n",
                    sum.activities_seen, sum.activities, sum.seen, sum.criteria, sum.both_ways);
}

static void add_case(const eligo_case *one, const eligo_case_result *result, eligo_text *out) {
  eligo_text_string(out, "{\"name\":");
  eligo_text_json(out, one->name);
  eligo_member_json(out, "file", one->file);
  eligo_text_format(out, ",\"line\":%u,\"passed\":%s,\"differences\":[", one->line,
                    result->passed ? "true" : "false");
  for (size_t i = 0; i < result->count; i++) {
    eligo_text_format(out, "%s{\"line\":%u", i > 0 ? "," : "", result->differences[i].line);
    eligo_member_json(out, "text", result->differences[i].text);
    eligo_text_char(out, '}');
  }
  eligo_text_string(out, "]}");
}

static void as_json(const eligo_trial *t, eligo_text *out) {
  eligo_coverage_total sum = eligo_coverage_sum(&t->coverage);
  eligo_text_format(out, "{\"schema\":\"eligo.test/1\",\"total\":%zu,\"failed\":%zu,",
                    t->cases.count, t->failed);
  eligo_text_format(out, "\"criteria\":%u,\"criteria_seen\":%u,\"criteria_both_ways\":%u,",
                    sum.criteria, sum.seen, sum.both_ways);
  eligo_text_format(out, "\"items\":%u,\"items_seen\":%u,\"cases\":[", sum.activities,
                    sum.activities_seen);
  for (size_t i = 0; i < t->cases.count; i++) {
    eligo_text_string(out, i > 0 ? ",\n" : "\n");
    add_case(t->cases.at[i], &t->results[i], out);
  }
  eligo_text_string(out, "\n]}\n");
}

/* Mutants and new cases; only where all cases pass, since nothing is learned from one that fails anyway. */
static int make(const eligo_trial *t, eligo_text *out) {
  bool enough = true;
  const bool put = eligo_call_has(t->call, &accept);
  const bool mutates = eligo_call_has(t->call, &mutate), proposes = eligo_call_has(t->call, &propose);
  eligo_status status = eligo_call_has(t->call, &boundaries) ? eligo_boundaries(t, put, out)
                        : mutates && proposes                ? eligo_mutate_proposing(t, put, out, &enough)
                        : mutates                            ? eligo_mutate(t, out, &enough)
                                                             : eligo_coverage_proposing(t, put, out);
  return status == ELIGO_OK && !enough ? FOUND : (int)status;
}

static int run(eligo_call *call) {
  eligo_trial trial;
  eligo_text out = {0};
  const bool of_rules = eligo_call_has(call, &coverage) || eligo_call_has(call, &mutate) || eligo_call_has(call, &propose);
  int status = (int)(of_rules ? eligo_trial_of_rules(call, &trial) : eligo_trial_run(call, &trial));
  const bool makes = eligo_call_has(call, &mutate) || eligo_call_has(call, &boundaries) || eligo_call_has(call, &propose);
  if (status == ELIGO_OK && makes && trial.failed == 0 && trial.cases.count > 0) {
    status = make(&trial, &out);
  } else if (status == ELIGO_OK) {
    if (eligo_call_has(call, &coverage))
      eligo_coverage_told(&trial, &out);
    else if (call->json)
      as_json(&trial, &out);
    else if (strcmp(call->format, "junit") == 0)
      eligo_test_junit(&trial, &out);
    else
      as_text(&trial, &out);
    if (trial.cases.count == 0) eligo_talk("no *.cases files were found, so nothing was tested");
    if (trial.failed > 0 || trial.cases.count == 0) status = FOUND;
  }
  eligo_trial_close(&trial);
  return eligo_finish(&out, status);
}

const eligo_command eligo_command_test = {
    .name = "test",
    .arguments = "[PATH…]",
    .summary = "run the cases that stand beside the rules",
    .about = "Runs the *.cases files that are named, or those of folders, or of the whole rules "
             "folder: each says what a profile must come to. With --coverage, --mutate and --propose a "
             "PATH chooses the rules that are looked at (a folder, a file, or the cases beside it), and "
             "every case of the rules folder counts.",
    .example = "test rules/eu-taxonomy/4-energy.cases",
    .exits = "   0  every case passed\n"
             "  12  some case failed, or there was none\n"
             "   3  a *.cases file is faulty\n",
    .options = options,
    .most = SIZE_MAX,
    .run = run,
};
