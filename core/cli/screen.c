/* A whole book from the command line: files in, lines out, a manifest beside them. */
#include "cli/screening.h"

#include "base/file.h"

#include <errno.h>
#include <glob.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <time.h>
#include <unistd.h>

static const eligo_option format = {"format", 'f', "ndjson|documents|csv|none",
                                     "lines of JSON, whole decisions as 'check' writes them, a table for spreadsheets, or the summary alone"};
static const eligo_option output = {"output", 'o', "FILE", "write decisions there, and FILE.manifest.json beside it (default: standard output)"};
static const eligo_option brief = {"brief", 'b', NULL, "verdict, share and first reasons only"};
static const eligo_option summary = {"summary", 'S', "FILE", "write a summary: .html, .json or text by its name; - is standard error"};
static const eligo_option rejects = {"rejects", 'R', "FILE", "collect refused rows there, with their input"};
static const eligo_option workers = {"workers", 'w', "N", "threads (default: one for each processor)"};
static const eligo_option resume = {"resume", 0, NULL, "go on behind the last whole line of the output"};
static const eligo_option checksums = {"checksums", 0, NULL, "manifest: SHA-256 of input and output files"};
static const eligo_option fingerprint = {"fingerprint", 0, NULL, "add the hash of each profile, and an id, to its decision"};
static const eligo_option input = {"input", 0, "ndjson|csv", "what standard input holds (default: ndjson)"};
static const eligo_option line = {"line", 0, NULL, "for engines: answer each line of standard input, until it ends"};
static const eligo_option flush = {"flush", 0, "line|block", "when the answers to lines are sent (default: block)"};
static const eligo_option block_header = {"block-header", 0, NULL, "a number stands before each block of so many lines"};

static const eligo_option *const options[] = {&output, &format, &brief, &summary, &rejects, &workers, &resume, &checksums, &fingerprint,
                                              &eligo_option_hash, &input, &line, &flush, &block_header, &eligo_option_product, &eligo_option_standard,
                                              &eligo_option_as_of, &eligo_option_until, &eligo_option_lang, &eligo_option_mapping,
                                              &eligo_option_plugins, &eligo_option_rules, &eligo_option_unknown_facts,
                                              &eligo_option_max_depth, &eligo_option_max_size, NULL};

/* --- what is asked --- */

static bool has(const eligo_screening *s, const eligo_option *option) {
  return eligo_call_has(s->call, option);
}

static eligo_status wrong(const char *option, const char *value, const char *values) {
  eligo_talk("--%s: '%s' is not one of %s", option, value, values);
  return ELIGO_USAGE;
}

static eligo_status take_workers(eligo_screening *s) {
  const char *value = eligo_call_value(s->call, &workers);
  char *end;
  if (value == NULL) return ELIGO_OK;
  unsigned long number = strtoul(value, &end, 10);
  s->options.workers = (unsigned)number;
  if (*value >= '1' && *value <= '9' && *end == '\0' && number <= 256) return ELIGO_OK;
  return wrong("workers", value, "1 to 256");
}

static eligo_status take_form(eligo_screening *s) {
  const char *kind = s->call->format;
  const char *in = eligo_call_value(s->call, &input), *when = eligo_call_value(s->call, &flush);
  s->options.form = strcmp(kind, "csv") == 0         ? ELIGO_SCREEN_CSV
                    : strcmp(kind, "none") == 0      ? ELIGO_SCREEN_NOTHING
                    : strcmp(kind, "documents") == 0 ? ELIGO_SCREEN_DOCUMENTS
                    : has(s, &brief)                 ? ELIGO_SCREEN_BRIEF
                                                     : ELIGO_SCREEN_FULL;
  /* Lines of JSON must not hang on locale, environment or files: only the option sets their language. */
  s->options.language = has(s, &eligo_option_lang) ? s->call->language : ELIGO_EN;
  s->options.stdin_is_table = in != NULL && strcmp(in, "csv") == 0;
  if (in != NULL && strcmp(in, "ndjson") != 0 && strcmp(in, "csv") != 0) return wrong("input", in, "ndjson|csv");
  if (when != NULL && strcmp(when, "line") != 0 && strcmp(when, "block") != 0) return wrong("flush", when, "line|block");
  return take_workers(s);
}

/* Patterns that no shell opened: 'books/2026-*.ndjson'. */
static eligo_status take_files(eligo_screening *s) {
  int flags = GLOB_NOCHECK | GLOB_BRACE;
  for (size_t i = 0; i < s->call->n_words; i++) {
    if (glob(s->call->words[i], flags, NULL, &s->files) != 0) return ELIGO_MEMORY;
    flags |= GLOB_APPEND;
  }
  s->options.files = (const char *const *)s->files.gl_pathv;
  s->options.n_files = s->files.gl_pathc;
  return ELIGO_OK;
}

static eligo_status take_mapping(eligo_screening *s) {
  const char *file = eligo_call_value(s->call, &eligo_option_mapping);
  if (file == NULL) return ELIGO_OK;
  eligo_status status = eligo_call_read_file(s->call, file, ELIGO_LARGEST_MAPPING, &s->mapping);
  s->options.mapping_source = file;
  s->options.mapping = s->mapping.bytes;
  s->options.mapping_length = s->mapping.length;
  return status;
}

/* Of options that make no sense together. */
static eligo_status check_options(const eligo_screening *s) {
  const char *why = NULL;
  if (has(s, &line)) {
    if (s->call->n_words > 0) why = "--line: rows come from standard input; name no files";
    else if (s->output != NULL || s->rejects != NULL || s->summary != NULL || has(s, &resume)) why = "--line: answers go to standard output, and nowhere else";
    else if (s->options.form == ELIGO_SCREEN_CSV || s->options.form == ELIGO_SCREEN_NOTHING) why = "--line: answers are lines of JSON";
  } else if (s->call->n_words == 0) {
    why = "which book? Name files, or - for standard input";
  } else if (has(s, &resume) && s->output == NULL) {
    why = "--resume: name the --output to go on with";
  } else if (has(s, &resume) && s->options.form == ELIGO_SCREEN_NOTHING) {
    why = "--resume: without decisions there is nothing to go on with";
  } else if (has(s, &flush) || has(s, &block_header)) {
    why = "--flush and --block-header belong to --line";
  }
  if (why == NULL) return ELIGO_OK;
  eligo_talk("%s", why);
  return ELIGO_USAGE;
}

static eligo_status take_options(eligo_screening *s) {
  s->output = eligo_call_value(s->call, &output);
  s->rejects = eligo_call_value(s->call, &rejects);
  s->summary = eligo_call_value(s->call, &summary);
  if (s->output != NULL && strcmp(s->output, "-") == 0) s->output = NULL;
  eligo_status status = take_form(s);
  if (status == ELIGO_OK) status = check_options(s);
  if (status == ELIGO_OK) status = eligo_call_question(s->call, &s->options.question);
  s->options.question.fingerprint = has(s, &fingerprint);
  s->options.summarise = s->summary != NULL || s->options.form == ELIGO_SCREEN_NOTHING;
  if (status == ELIGO_OK) status = take_files(s);
  if (status == ELIGO_OK) status = take_mapping(s);
  if (status == ELIGO_OK) status = eligo_call_plugins(s->call, &s->options.plugins);
  return status;
}

/* --- output --- */

static bool put(void *data, const char *bytes, size_t length) {
  eligo_screening *s = data;
  return eligo_screening_put(&s->out, bytes, length);
}

static bool put_reject(void *data, const char *bytes, size_t length) {
  eligo_screening *s = data;
  return eligo_screening_put(&s->reject_out, bytes, length);
}

static eligo_status open_outputs(eligo_screening *s) {
  eligo_status status = ELIGO_OK;
  s->out = (eligo_screen_out){.fd = STDOUT_FILENO, .name = "standard output"};
  if (has(s, &resume)) status = eligo_screening_find_end(s);
  if (status == ELIGO_OK && s->output != NULL) status = eligo_screening_open(s, &s->out, s->output, s->options.skip > 0 || s->options.bare);
  if (status == ELIGO_OK && s->rejects != NULL) status = eligo_screening_open(s, &s->reject_out, s->rejects, s->options.skip > 0);
  if (s->options.form != ELIGO_SCREEN_NOTHING) s->options.write = put;
  if (s->rejects != NULL) s->options.reject = put_reject;
  return status;
}

static eligo_status close_outputs(eligo_screening *s, eligo_status status) {
  eligo_status closed = eligo_screening_close(s, &s->out), rejected = eligo_screening_close(s, &s->reject_out);
  if (status != ELIGO_OK && status != ELIGO_BAD_INPUT) return status;
  return closed != ELIGO_OK ? closed : rejected != ELIGO_OK ? rejected : status;
}

/* --- the summary --- */

static bool ends_in(const char *name, const char *ending) {
  size_t length = strlen(name), tail = strlen(ending);
  return length > tail && strcmp(name + length - tail, ending) == 0;
}

static eligo_status write_summary(eligo_screening *s, const eligo_summary *made) {
  eligo_text text = {0};
  const char *file = s->summary;
  eligo_write_options how = {.language = s->call->language, .columns = s->call->columns, .colour = s->call->colour && file == NULL};
  if (file != NULL && ends_in(file, ".html")) how.format = ELIGO_AS_HTML;
  if (file != NULL && ends_in(file, ".json")) how.format = ELIGO_AS_JSON;
  if (made == NULL) return ELIGO_OK;
  eligo_status status = eligo_summary_write(made, &how, &text.bytes, &text.length);
  if (status != ELIGO_OK) return status;
  if (file != NULL && strcmp(file, "-") == 0) fwrite(text.bytes, 1, text.length, stderr);
  else status = eligo_output_to(s->call, file, &text);
  eligo_free(text.bytes);
  return status;
}

/* --- the run --- */

/* Rules that changed on disk while the book was decided: every row went by those loaded at the start. */
static eligo_status check_rules(eligo_screening *s) {
  eligo_rulebook *again = NULL;
  eligo_faults unheard = {0};
  const eligo_load_options load = {.rules = s->call->settings[ELIGO_S_RULES].value, .plugins = s->options.plugins};
  eligo_status status = eligo_rulebook_load(&load, &again, &unheard);
  bool same = status == ELIGO_OK && strcmp(again->digest, s->rulebook->digest) == 0;
  eligo_rulebook_free(again);
  if (same) return ELIGO_OK;
  eligo_talk("%s: the rules changed during the run; every row was decided by those of its start (%s)", load.rules, s->rulebook->digest);
  return ELIGO_BAD_RULES;
}

static eligo_status say_faults(eligo_screening *s, const eligo_faults *faults, eligo_status status) {
  eligo_status printed = eligo_output_faults(s->call, faults);
  if (status == ELIGO_IO && s->out.error != 0) eligo_talk("%s: cannot be written: %s; it ends at a whole line", s->out.name, strerror(s->out.error));
  if (status == ELIGO_IO && s->reject_out.error != 0) eligo_talk("%s: cannot be written: %s; it ends at a whole line", s->reject_out.name, strerror(s->reject_out.error));
  return printed == ELIGO_OK ? status : printed;
}

static void say_end(const eligo_screening *s, bool stopped) {
  if (s->counts.rejected > 0)
    eligo_talk("%llu of %llu rows were refused; each has a line that says why", (unsigned long long)s->counts.rejected, (unsigned long long)s->counts.rows);
  if (!stopped) return;
  eligo_talk("stopped after %llu rows%s", (unsigned long long)(s->counts.rows + s->options.skip),
             s->output != NULL ? "; the same command with --resume goes on" : "");
}

enum { INTERRUPTED = 130 };

/* Of several ends the one that must not be overlooked. */
static int end_of(eligo_status status, eligo_status rules, bool stopped) {
  if (status != ELIGO_OK && status != ELIGO_BAD_INPUT) return (int)status;
  if (stopped) return INTERRUPTED;
  return rules != ELIGO_OK ? (int)rules : (int)status;
}

static int screen(eligo_screening *s) {
  eligo_faults faults;
  eligo_summary *made = NULL;
  bool stopped = false;
  if (eligo_call_faults(s->call, &faults) == NULL) return ELIGO_MEMORY;
  eligo_progress_start(s);
  eligo_status status = eligo_screen(s->rulebook, &s->options, &s->counts, &stopped, &made, &faults);
  eligo_progress_end(s);
  status = close_outputs(s, say_faults(s, &faults, status));
  say_end(s, stopped);
  const eligo_status rules = check_rules(s);
  eligo_status written = write_summary(s, made);
  if (written == ELIGO_OK && s->output != NULL) written = eligo_manifest_write(s, has(s, &checksums), stopped, status);
  eligo_summary_free(made);
  return end_of(written == ELIGO_OK ? status : written, rules, stopped);
}

/* A hang-up asks for the rules to be read again; those that do not load leave the old ones in place. */
static const eligo_rulebook *read_rules_again(void *data) {
  eligo_screening *s = data;
  struct signalfd_siginfo signal;
  eligo_rulebook *fresh = NULL;
  if (read(s->hangups, &signal, sizeof signal) != (ssize_t)sizeof signal) return NULL;
  if (eligo_call_load_all(s->call, &fresh) != ELIGO_OK) {
    eligo_talk("the rules could not be read again; rows go on by the old ones");
    return NULL;
  }
  eligo_rulebook_free(s->outworn);
  s->outworn = s->rulebook;
  s->rulebook = fresh;
  return fresh;
}

static int hangups(void) {
  sigset_t hangup;
  sigemptyset(&hangup);
  sigaddset(&hangup, SIGHUP);
  pthread_sigmask(SIG_BLOCK, &hangup, NULL);
  return signalfd(-1, &hangup, SFD_CLOEXEC);
}

static int answer_lines(eligo_screening *s) {
  eligo_faults faults;
  if (eligo_call_faults(s->call, &faults) == NULL) return ELIGO_MEMORY;
  const char *when = eligo_call_value(s->call, &flush);
  s->hangups = hangups();
  const eligo_line_worker worker = {.rulebook = s->rulebook, .options = &s->options, .in = STDIN_FILENO, .out = STDOUT_FILENO,
                                    .each_line = when != NULL && strcmp(when, "line") == 0, .block_headers = has(s, &block_header),
                                    .renew = s->hangups < 0 ? NULL : read_rules_again, .data = s, .notice = s->hangups};
  eligo_status status = eligo_line_worker_run(&worker, &faults);
  eligo_status printed = eligo_output_faults(s->call, &faults);
  if (s->hangups >= 0) close(s->hangups);
  return (int)(printed == ELIGO_OK ? status : printed);
}

static int run(eligo_call *call) {
  eligo_screening s = {.call = call, .out = {.fd = -1}, .reject_out = {.fd = -1}};
  s.options.data = &s;
  int answer = (int)take_options(&s);
  if (answer == ELIGO_OK) answer = (int)eligo_call_load_all(call, &s.rulebook);
  if (answer == ELIGO_OK && has(&s, &line)) answer = answer_lines(&s);
  else if (answer == ELIGO_OK && (answer = (int)open_outputs(&s)) == ELIGO_OK) answer = screen(&s);
  eligo_rulebook_free(s.rulebook);
  eligo_rulebook_free(s.outworn);
  eligo_text_free(&s.mapping);
  if (s.options.files != NULL) globfree(&s.files);
  return answer;
}

const eligo_command eligo_command_screen = {
    .name = "screen",
    .arguments = "FILE…",
    .summary = "decide a whole book: a line in, a line out",
    .about = "Decides each line of the files (a profile as JSON; - is standard input), or each row of a table that a plugin reads, plain or "
             "zstd. Each row gets one line, in order; one that cannot be decided gets a line that says why. Every pack is loaded, "
             "so a row may ask for any product.",
    .example = "screen book.ndjson -o decisions.ndjson --summary summary.html",
    .exits = "   0  every row was decided, whatever the verdicts\n"
             "   3  some rows were refused, or a file is damaged\n"
             "   4  rules changed on disk during the run\n"
             "   5  a file, disk or pipe failed; the output ends at a whole line\n"
             " 130  interrupted; --resume goes on\n",
    .options = options,
    .fewest = 0,
    .most = SIZE_MAX,
    .run = run,
};
