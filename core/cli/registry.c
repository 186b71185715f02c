#include "cli/cli.h"

#include "decide/sources.h"
#include "host/plugins.h"

#include <string.h>

enum { LARGEST_LIST = 256 << 20 };

static const eligo_option name = {"name", 'n', "NAME", "what the list is called (default: as the file says)"};
static const eligo_option dated = {"date", 'd', "DATE", "day of its publication (default: as the file says)"};
static const eligo_option source = {"source", 's', "NAME", "source that takes it (default: registry)"};

static const eligo_option *const options[] = {&name, &dated, &source, &eligo_option_rules, &eligo_option_plugins, NULL};

typedef struct registry {
  eligo_call *call;
  const eligo_plugin_source *offer;
  void *state;
  eligo_rulebook *rulebook;
} registry;

static eligo_status find(registry *r) {
  const eligo_plugins *plugins;
  const char *wanted = eligo_call_value(r->call, &source);
  eligo_status status = eligo_call_plugins(r->call, &plugins);
  if (status != ELIGO_OK) return status;
  r->offer = eligo_plugins_source(plugins, wanted == NULL ? "registry" : wanted, &r->state);
  if (r->offer != NULL && r->offer->import != NULL && r->offer->list != NULL) return ELIGO_OK;
  eligo_talk("no loaded plugin keeps lists as '%s'; load it: --plugins registry, or plugins = \"registry\" in your "
             "eligo.cfg",
             wanted == NULL ? "registry" : wanted);
  return ELIGO_USAGE;
}

static eligo_status import_file(registry *r, const char *file, eligo_faults *faults) {
  eligo_text text = {0};
  eligo_arena arena = {0};
  eligo_plugin_facts facts;
  const eligo_plugin_faults to = eligo_plugin_faults_to(faults);
  eligo_status status = eligo_call_read_file(r->call, file, LARGEST_LIST, &text);
  if (status == ELIGO_OK && !eligo_plugin_facts_of(r->rulebook, NULL, 0, &arena, &facts)) status = ELIGO_MEMORY;
  if (status == ELIGO_OK) {
    const eligo_plugin_input input = {
        .size = sizeof input, .source = file, .bytes = text.bytes, .length = text.length, .facts = &facts};
    const eligo_plugin_import what = {.size = sizeof what,
                                      .input = &input,
                                      .name = eligo_call_value(r->call, &name),
                                      .date = eligo_call_value(r->call, &dated)};
    status = r->offer->import(r->state, &what, &to);
  }
  eligo_arena_free(&arena);
  eligo_text_free(&text);
  return status;
}

static eligo_status import_all(registry *r) {
  eligo_status status = eligo_call_load_all(r->call, &r->rulebook);
  for (size_t i = 1; i < r->call->n_words && status == ELIGO_OK; i++) {
    eligo_faults faults;
    if (eligo_call_faults(r->call, &faults) == NULL) return ELIGO_MEMORY;
    status = import_file(r, r->call->words[i], &faults);
    eligo_status printed = eligo_output_faults(r->call, &faults);
    if (status == ELIGO_OK) status = printed;
    if (status == ELIGO_OK) eligo_talk("%s: imported", r->call->words[i]);
  }
  return status;
}

static eligo_status put(const eligo_plugin_bytes *to, const void *at, size_t length) {
  eligo_text *text = to->data;
  eligo_text_add(text, at, length);
  return text->failed ? ELIGO_MEMORY : ELIGO_OK;
}

static eligo_status list(registry *r, eligo_text *out) {
  eligo_faults faults;
  if (eligo_call_faults(r->call, &faults) == NULL) return ELIGO_MEMORY;
  const eligo_plugin_faults to = eligo_plugin_faults_to(&faults);
  eligo_status status = r->offer->list(r->state, &(eligo_plugin_bytes){.put = put, .data = out}, &to);
  eligo_status printed = eligo_output_faults(r->call, &faults);
  return status == ELIGO_OK ? printed : status;
}

static int run(eligo_call *call) {
  registry r = {.call = call};
  eligo_text out = {0};
  bool import = strcmp(call->words[0], "import") == 0, listing = strcmp(call->words[0], "list") == 0;
  if ((!import && !listing) || (import && call->n_words < 2) || (listing && call->n_words > 1)) {
    eligo_talk("registry: say 'import LIST.csv' or 'list'; 'eligo registry --help' says more");
    return ELIGO_USAGE;
  }
  eligo_status status = find(&r);
  if (status == ELIGO_OK) status = import ? import_all(&r) : list(&r, &out);
  eligo_rulebook_free(r.rulebook);
  return eligo_finish(&out, (int)status);
}

const eligo_command eligo_command_registry = {
    .name = "registry",
    .arguments = "import LIST.csv… | list",
    .summary = "import published lists (green factories, penalties …), or list them",
    .about = "Imports published lists into the source of facts that answers from them when a firm is checked, or lists "
             "what was imported. A list is imported whole or not at all.",
    .example = "registry import green-factories.csv --date 2025-12-01 --plugins registry",
    .exits = "   0  done\n   3  a list is faulty; nothing of it was imported\n",
    .options = options,
    .fewest = 1,
    .most = SIZE_MAX,
    .run = run,
};
