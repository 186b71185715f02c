#include "cli/cli.h"

#include "base/file.h"
#include "fact/peek.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const eligo_option all = {"all", 'a', NULL,
                                 "text: show criteria that are met or do not apply, too"};

static const eligo_option formats = {
    "format", 'f', "text|json|html|…",
    "how to print, or a format that a plugin writes (default: text)"};

static const eligo_option *const options[] = {&eligo_option_product,
                                              &eligo_option_standard,
                                              &eligo_option_as_of,
                                              &eligo_option_until,
                                              &formats,
                                              &eligo_option_lang,
                                              &all,
                                              &eligo_option_output,
                                              &eligo_option_mapping,
                                              &eligo_option_plugins,
                                              &eligo_option_rules,
                                              &eligo_option_unknown_facts,
                                              &eligo_option_max_depth,
                                              &eligo_option_max_size,
                                              &eligo_option_hash,
                                              NULL};

enum { LARGEST_TABLE = 1 << 30, MOST_TABLE_FAULTS = 40 };

/* One run over several profiles. The rulebook of the last one is kept while it fits the next. */
typedef struct check {
  eligo_call *call;
  eligo_question question;
  eligo_rulebook *rulebook;
  eligo_session *session;
  eligo_text key;  /* what the rulebook was loaded for */
  eligo_text next; /* what the next profile needs */
  const eligo_plugins *plugins;
  eligo_text out; /* decisions for --output */
  size_t written; /* decisions so far */
  int answer;     /* of the profiles of one file */
  bool whole;     /* the rulebook holds every pack */
} check;

static void forget(check *c) {
  eligo_session_free(c->session);
  eligo_rulebook_free(c->rulebook);
  c->session = NULL;
  c->rulebook = NULL;
}

static void add_to_key(eligo_text *key, char kind, const char *const *names, size_t count) {
  for (size_t i = 0; i < count; i++) {
    eligo_text_char(key, kind);
    eligo_text_add(key, names[i], strlen(names[i]) + 1);
  }
}

static eligo_status use_sources(check *c) {
  eligo_faults faults;
  if (eligo_call_faults(c->call, &faults) == NULL) return ELIGO_MEMORY;
  eligo_status status = eligo_session_use_sources(c->session, c->plugins, &faults);
  eligo_status printed = eligo_output_faults(c->call, &faults);
  return status == ELIGO_OK ? printed : status;
}

static eligo_status load(check *c, const eligo_wish *wish) {
  eligo_text_clear(&c->next);
  eligo_text_char(&c->next, '.');
  add_to_key(&c->next, 'p', wish->products, wish->n_products);
  add_to_key(&c->next, 's', wish->standards, wish->n_standards);
  if (c->next.failed) return ELIGO_MEMORY;
  if (c->rulebook != NULL && c->next.length == c->key.length &&
      memcmp(c->next.bytes, c->key.bytes, c->key.length) == 0)
    return ELIGO_OK;
  forget(c);
  eligo_status status = eligo_call_load(c->call, wish, &c->rulebook);
  if (status == ELIGO_OK) status = eligo_session_new(c->rulebook, &c->session);
  if (status == ELIGO_OK && c->plugins != NULL) status = use_sources(c);
  eligo_text old = c->key;
  c->key = c->next;
  c->next = old;
  c->whole = wish->n_products + wish->n_standards == 0;
  return status;
}

/* The packs for what was asked: by options, or else by the profile itself. */
static eligo_status load_for(check *c, const char *file, const eligo_text *profile) {
  const char *product = c->question.product;
  eligo_wish wish = {.products = &product, .n_products = product != NULL};
  eligo_peek peek;
  eligo_status status = eligo_profile_peek(profile->bytes, profile->length, &c->call->arena, &peek);
  if (status != ELIGO_OK) return status;
  wish.standards = c->question.standards;
  wish.n_standards = c->question.n_standards;
  if (product == NULL && peek.product != NULL) {
    product = peek.product;
    wish.n_products = 1;
    wish.asked_in = file;
  }
  if (wish.n_products + wish.n_standards == 0) {
    wish.standards = peek.standards;
    wish.n_standards = peek.n_standards;
    wish.asked_in = file;
  }
  return load(c, &wish);
}

static bool names_unknown_fact(const eligo_faults *faults) {
  for (size_t i = 0; i < faults->count; i++) {
    if (strcmp(faults->at[i].id, "unknown-fact") == 0) return true;
  }
  return false;
}

static eligo_status decide_once(check *c, const eligo_text *profile,
                                const eligo_decision **decision, eligo_faults *faults) {
  if (eligo_call_faults(c->call, faults) == NULL) return ELIGO_MEMORY;
  return eligo_session_decide(c->session, profile->bytes, profile->length, &c->question, decision,
                              faults);
}

/* A fact that the loaded packs do not know may belong to a standard that was not asked for: one
 * profile may hold facts for several. So before a name is called unknown, every pack is asked. */
static eligo_status decide(check *c, const eligo_text *profile, const eligo_decision **decision) {
  eligo_faults faults;
  eligo_status status = decide_once(c, profile, decision, &faults);
  if (!c->whole && names_unknown_fact(&faults)) {
    status = load(c, &(eligo_wish){0});
    if (status == ELIGO_OK)
      status = decide_once(c, profile, decision, &faults);
    else
      return status;
  }
  eligo_status printed = eligo_output_faults(c->call, &faults);
  return printed == ELIGO_OK ? status : printed;
}

/* --- writing --- */

static bool is_text_or_json(const check *c) {
  return c->call->json || strcmp(c->call->format, "text") == 0;
}

static eligo_status written(check *c, const eligo_decision *decision, char **bytes,
                            size_t *length) {
  eligo_call *call = c->call;
  bool html = strcmp(call->format, "html") == 0, own = html || is_text_or_json(c);
  eligo_write_options how = {.format = html         ? ELIGO_AS_HTML
                                       : call->json ? ELIGO_AS_JSON
                                                    : ELIGO_AS_TEXT,
                             .language = call->language,
                             .columns = call->columns,
                             .colour = call->colour &&
                                       eligo_call_value(call, &eligo_option_output) == NULL,
                             .everything = !is_text_or_json(c) || eligo_call_has(call, &all)};
  if (own) return eligo_decision_write(decision, &how, bytes, length);
  eligo_faults faults;
  if (eligo_call_faults(call, &faults) == NULL) return ELIGO_MEMORY;
  eligo_status status =
      eligo_plugins_write(c->plugins, call->format, decision, &how, bytes, length, &faults);
  eligo_status printed = eligo_output_faults(call, &faults);
  return status == ELIGO_OK ? printed : status;
}

static int print(check *c, const eligo_decision *decision) {
  char *bytes;
  size_t length;
  if (c->written++ > 0 && !is_text_or_json(c)) {
    eligo_talk("--format: %s holds one decision; check one profile at a time", c->call->format);
    return ELIGO_USAGE;
  }
  eligo_status status = written(c, decision, &bytes, &length);
  if (status != ELIGO_OK) return (int)status;
  bool own = is_text_or_json(c) || strcmp(c->call->format, "html") == 0,
       to_file = eligo_call_value(c->call, &eligo_option_output) != NULL;
  if (!own && !to_file && isatty(STDOUT_FILENO)) {
    eligo_talk("--format: %s is not for a terminal; say where with --output", c->call->format);
    status = ELIGO_USAGE;
  } else if (to_file)
    eligo_text_add(&c->out, bytes, length);
  else
    status = eligo_output(&(eligo_text){.bytes = bytes, .length = length});
  eligo_free(bytes);
  return status == ELIGO_OK ? (int)eligo_decision_verdict(decision) : (int)status;
}

/* --- files --- */

static eligo_status read_profile(check *c, const char *file, eligo_text *out) {
  const char *message = NULL;
  size_t limit = eligo_setting_number(c->call, ELIGO_S_MAX_SIZE);
  eligo_status status = eligo_file_read(file, limit, out, &message);
  if (status == ELIGO_IO)
    return eligo_output_fault(c->call, status, "cannot-read", file, "cannot be read: %s", message);
  if (status == ELIGO_BAD_INPUT)
    return eligo_output_fault(c->call, status, "too-large", file,
                              "is larger than %zu bytes; --max-size allows more", limit);
  if (status == ELIGO_OK) eligo_text_add(out, "", 0); /* an empty file is a text too */
  return out->failed ? ELIGO_MEMORY : status;
}

/* Of two exit statuses the one that must not be overlooked. */
static int worse(int a, int b) {
  static const int order[] = {ELIGO_INTERNAL,     ELIGO_MEMORY,      ELIGO_IO,
                              ELIGO_BAD_RULES,    ELIGO_USAGE,       ELIGO_BAD_INPUT,
                              ELIGO_NOT_ELIGIBLE, ELIGO_UNDETERMINED};
  for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
    if (a == order[i] || b == order[i]) return order[i];
  }
  return ELIGO_OK;
}

/* After a failed disk or broken rules the other profiles would fare no better. */
static bool goes_on(int status) {
  return status == ELIGO_OK || status == ELIGO_BAD_INPUT || status >= ELIGO_NOT_ELIGIBLE;
}

static int check_profile(check *c, const char *shown, const eligo_text *profile) {
  const eligo_decision *decision = NULL;
  c->question.read.source = shown;
  eligo_status status = load_for(c, shown, profile);
  if (status == ELIGO_OK) status = decide(c, profile, &decision);
  return status == ELIGO_OK ? print(c, decision) : (int)status;
}

/* --- files that a plugin reads --- */

typedef struct table {
  check *check;
  const char *file;
} table;

static eligo_status check_row(const eligo_plugin_profiles *to, const char *json, size_t length,
                              unsigned line) {
  const table *t = to->data;
  eligo_text shown = {0}, profile = {0};
  eligo_text_string(&shown, t->file);
  if (line > 0) eligo_text_format(&shown, ":%u", line);
  eligo_text_add(&profile, json, length);
  bool failed = shown.failed || profile.failed;
  int answer = failed ? (int)ELIGO_MEMORY : check_profile(t->check, shown.bytes, &profile);
  eligo_text_free(&shown);
  eligo_text_free(&profile);
  t->check->answer = worse(t->check->answer, answer);
  return goes_on(answer) ? ELIGO_OK : (eligo_status)answer;
}

static eligo_status read_table(check *c, const eligo_plugin_input *input) {
  table t = {.check = c, .file = input->source};
  const eligo_plugin_profiles profiles = {.put = check_row, .data = &t};
  eligo_rulebook *all_rules = NULL;
  eligo_fault at[MOST_TABLE_FAULTS];
  eligo_faults faults = {.at = at, .capacity = MOST_TABLE_FAULTS};
  /* A table may hold facts of any pack; which ones, the plugin asks. */
  eligo_status status = eligo_call_load_all(c->call, &all_rules);
  if (status == ELIGO_OK)
    status = eligo_plugins_read(c->plugins, all_rules, input, &profiles, &faults);
  eligo_status printed = eligo_output_faults(c->call, &faults);
  eligo_rulebook_free(all_rules);
  return status == ELIGO_OK ? printed : status;
}

static int check_table(check *c, const char *file) {
  eligo_text bytes = {0}, map = {0};
  const char *map_file = eligo_call_value(c->call, &eligo_option_mapping);
  c->answer = ELIGO_OK;
  eligo_status status = eligo_call_read_file(c->call, file, LARGEST_TABLE, &bytes);
  if (status == ELIGO_OK && map_file != NULL)
    status = eligo_call_read_file(c->call, map_file, ELIGO_LARGEST_MAPPING, &map);
  const eligo_plugin_input input = {.source = file,
                                    .bytes = bytes.bytes,
                                    .length = bytes.length,
                                    .mapping_source = map_file,
                                    .mapping = map.bytes,
                                    .mapping_length = map.length};
  if (status == ELIGO_OK) status = read_table(c, &input);
  eligo_text_free(&bytes);
  eligo_text_free(&map);
  return worse(c->answer, (int)status);
}

static int check_file(check *c, const char *file) {
  if (eligo_plugins_reads(c->plugins, file)) return check_table(c, file);
  eligo_text profile = {0};
  eligo_status status = read_profile(c, file, &profile);
  int answer = (int)status;
  if (status == ELIGO_OK)
    answer = check_profile(c, strcmp(file, "-") == 0 ? "standard input" : file, &profile);
  eligo_text_free(&profile);
  return answer;
}

/* --- the command --- */

static eligo_status check_format(check *c) {
  const char *format = c->call->format;
  if (is_text_or_json(c) || strcmp(format, "html") == 0 || eligo_plugins_writes(c->plugins, format))
    return ELIGO_OK;
  eligo_talk("--format: nothing writes '%s'; choose text, json or html, or load a plugin that does "
             "(--plugins %s)",
             format, format);
  return ELIGO_USAGE;
}

static eligo_status write_out(check *c) {
  const char *file = eligo_call_value(c->call, &eligo_option_output);
  if (file == NULL || c->out.length == 0) return ELIGO_OK;
  return eligo_output_to(c->call, file, &c->out);
}

static int run(eligo_call *call) {
  check c = {.call = call};
  int answer = (int)eligo_call_question(call, &c.question);
  if (answer == ELIGO_OK) answer = (int)eligo_call_plugins(call, &c.plugins);
  if (answer == ELIGO_OK) answer = (int)check_format(&c);
  if (answer == ELIGO_OK) {
    for (size_t i = 0; i < call->n_words && goes_on(answer); i++)
      answer = worse(answer, check_file(&c, call->words[i]));
    if (goes_on(answer)) answer = worse(answer, (int)write_out(&c));
  }
  forget(&c);
  eligo_text_free(&c.out);
  eligo_text_free(&c.key);
  eligo_text_free(&c.next);
  return answer;
}

const eligo_command eligo_command_check = {
    .name = "check",
    .arguments = "FILE…",
    .summary = "decide profiles: eligible or not, and why",
    .about = "Decides each profile (JSON; - is standard input) and prints the decision. A profile "
             "names the product or the items it is to be tested for; options may name others. With "
             "neither, every standard that covers its activities answers.",
    .example = "check loan.json --product cn-green-loan --as-of 2026-03-01",
    .exits = "   0  eligible\n"
             "  10  not eligible (some profile or standard)\n"
             "  11  undetermined: facts are missing\n"
             "   3  a profile is faulty\n",
    .options = options,
    .fewest = 1,
    .most = SIZE_MAX,
    .run = run,
};
