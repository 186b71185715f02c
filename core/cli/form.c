#include "cli/cli.h"
#include "cli/needs.h"
#include "cli/titles.h"

#include "decide/sources.h"
#include "host/plugins.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const eligo_option formats = {
    "format", 'f', "text|json|…", "how to print, or a format that a plugin writes (default: text)"};
static const eligo_option *const options[] = {
    &eligo_option_product, &formats, &eligo_option_lang, &eligo_option_output, &eligo_option_rules,
    &eligo_option_plugins, NULL};

typedef struct form {
  eligo_call *call;
  const eligo_rulebook *rulebook;
  const eligo_product *product; /* or NULL */
  const eligo_item **items;
  size_t n_items;
  eligo_needs needs;
} form;

/* "eu-taxonomy/4.5", or "4.5" where one standard alone has it. */
static const eligo_item *find_item(const eligo_rulebook *r, const char *name) {
  const eligo_item *found = NULL;
  const char *slash = strchr(name, '/');
  for (uint32_t i = 0; i < r->n_standards; i++) {
    const eligo_standard *s = &r->standards[i];
    size_t length = slash == NULL ? 0 : (size_t)(slash - name);
    if (slash != NULL && (strlen(s->id) != length || memcmp(s->id, name, length) != 0)) continue;
    const char *id = slash == NULL ? name : slash + 1;
    uint32_t item = eligo_rulebook_item(r, i, id, strlen(id));
    if (item == ELIGO_NONE) continue;
    if (found != NULL) return NULL;
    found = &r->items[item];
  }
  return found;
}

static bool take_product(form *f, const char *name) {
  uint32_t product = eligo_rulebook_product(f->rulebook, name);
  if (product != ELIGO_NONE) f->product = &f->rulebook->products[product];
  return product != ELIGO_NONE;
}

/* Each word is a product or an item. */
static eligo_status find_words(form *f) {
  eligo_call *call = f->call;
  f->items = eligo_arena_zero(&call->arena, call->n_words, sizeof *f->items);
  if (f->items == NULL) return ELIGO_MEMORY;
  for (size_t i = 0; i < call->n_words; i++) {
    if (take_product(f, call->words[i])) continue;
    f->items[f->n_items] = find_item(f->rulebook, call->words[i]);
    if (f->items[f->n_items++] != NULL) continue;
    eligo_talk("no product or item is called '%s'; write an item as eu-taxonomy/4.5 ('eligo find' "
               "searches, 'eligo products' lists)",
               call->words[i]);
    return ELIGO_USAGE;
  }
  return ELIGO_OK;
}

static eligo_status find_product(form *f) {
  const char *name = eligo_call_value(f->call, &eligo_option_product);
  if (name == NULL || take_product(f, name)) return ELIGO_OK;
  const char *near = eligo_table_nearest(&f->rulebook->product_names, name, strlen(name));
  if (near == NULL)
    eligo_talk("unknown product '%s'; 'eligo products' lists them", name);
  else
    eligo_talk("unknown product '%s'; did you mean '%s'?", name, near);
  return ELIGO_USAGE;
}

static eligo_status gather(form *f) {
  const eligo_dictionary *d = &f->rulebook->dictionary;
  eligo_status status = eligo_needs_start(&f->needs, f->rulebook, &f->call->arena);
  if (status != ELIGO_OK) return status;
  eligo_needs_add_fact(&f->needs, d->request_amount);
  eligo_needs_add_fact(&f->needs, d->use_amount);
  for (int i = 0; f->product != NULL && i < ELIGO_PARTS; i++)
    eligo_needs_add(&f->needs, f->product->parts[i]);
  if (f->product != NULL) eligo_needs_add_fact(&f->needs, f->product->dated_by);
  for (size_t i = 0; i < f->n_items; i++) eligo_needs_add(&f->needs, f->items[i]->node);
  return ELIGO_OK;
}

/* --- a sheet of questions --- */

static void add_kind(eligo_cells *cells, const eligo_fact *fact) {
  bool unit = fact->kind == ELIGO_NUMBER && *fact->unit_text != '\0';
  eligo_cells_add(cells, unit ? fact->unit_text : eligo_kind_name(fact->kind));
}

static void add_question(const form *f, eligo_cells *cells, const eligo_fact *fact) {
  const char *text = eligo_title(fact->question, f->call->language);
  eligo_text cell = {0};
  eligo_text_string(&cell, *text != '\0' ? text : eligo_title(fact->title, f->call->language));
  for (uint32_t i = 0; i < fact->n_values; i++)
    eligo_text_format(&cell, "%s%s", i > 0 ? " | " : " [", fact->values[i].name);
  if (fact->n_values > 0) eligo_text_char(&cell, ']');
  eligo_cells_add(cells, cell.bytes);
  if (cell.failed) cells->bytes.failed = true;
  eligo_text_free(&cell);
}

static void say_owner(const form *f, eligo_owner owner, eligo_text *out) {
  const eligo_dictionary *d = &f->rulebook->dictionary;
  eligo_cells cells = {.columns = 4};
  for (uint32_t i = 0; i < f->needs.count; i++) {
    const eligo_fact *fact = &d->facts[f->needs.facts[i]];
    if (fact->owner != owner) continue;
    eligo_cells_add(&cells, "[ ]");
    eligo_cells_add(&cells, fact->name);
    add_kind(&cells, fact);
    add_question(f, &cells, fact);
  }
  if (cells.bytes.length == 0) return;
  eligo_text_format(out, "%s%s\n", out->length > 0 ? "\n" : "",
                    owner == ELIGO_OF_RECORD ? "rows of lists" : eligo_owner_name(owner));
  eligo_cells_print(&cells, out);
}

/* --- a blank profile --- */

static bool begins_with(const char *name, const char *prefix) {
  return strncmp(name, prefix, strlen(prefix)) == 0;
}

/* "name": { "value": null, "unit": …, "question": … }: the reader takes it as not known until a
 * value stands there. */
static void blank_fact(const form *f, const eligo_fact *fact, const char *name, eligo_text *out) {
  const char *question = eligo_title(fact->question, f->call->language);
  if (*question == '\0') question = eligo_title(fact->title, f->call->language);
  eligo_text_json(out, name);
  eligo_text_string(out, ": { \"value\": null, ");
  if (fact->kind == ELIGO_NUMBER && *fact->unit_text != '\0') {
    eligo_text_string(out, "\"unit\": ");
    eligo_text_json(out, fact->unit_text);
    eligo_text_string(out, ", ");
  }
  for (uint32_t i = 0; i < fact->n_values; i++) {
    eligo_text_string(out, i > 0 ? ", " : "\"values\": [");
    eligo_text_json(out, fact->values[i].name);
  }
  if (fact->n_values > 0) eligo_text_string(out, "], ");
  eligo_text_string(out, "\"question\": ");
  eligo_text_json(out, question);
  eligo_text_string(out, " }");
}

/* Members of an owner: plain ones ("request.amount" as "amount"), the others under "facts". */
static void blank_owner(const form *f, eligo_owner owner, const char *prefix, const char *indent,
                        eligo_text *out) {
  const eligo_dictionary *d = &f->rulebook->dictionary;
  for (int plain = 1; plain >= 0; plain--) {
    const char *comma = "";
    if (!plain) eligo_text_format(out, ",\n%s\"facts\": {", indent);
    for (uint32_t i = 0; i < f->needs.count; i++) {
      const eligo_fact *fact = &d->facts[f->needs.facts[i]];
      bool is_plain = begins_with(fact->name, prefix);
      if (fact->owner != owner || is_plain != (plain == 1)) continue;
      eligo_text_format(out, "%s\n%s%s", plain ? "," : comma, indent, plain ? "" : "  ");
      blank_fact(f, fact, fact->name + (plain ? strlen(prefix) : 0), out);
      comma = ",";
    }
    if (!plain)
      eligo_text_format(out, "%s%s}", *comma == '\0' ? "" : "\n", *comma == '\0' ? "" : indent);
  }
}

static void blank_use(const form *f, size_t place, eligo_text *out) {
  const eligo_item *item = place < f->n_items ? f->items[place] : NULL;
  eligo_text_format(out, "%s\n    {\n      \"id\": \"%zu\"", place > 0 ? "," : "", place + 1);
  eligo_text_string(out, ",\n      \"items\": {");
  if (item != NULL) {
    eligo_text_json(out, f->rulebook->standards[item->standard].id);
    eligo_text_string(out, ": ");
    eligo_text_json(out, item->id);
  }
  eligo_text_string(out, "}");
  blank_owner(f, ELIGO_OF_USE, "use.", "      ", out);
  eligo_text_string(out, "\n    }");
}

static void blank_profile(const form *f, eligo_text *out) {
  eligo_text_string(out, "{\n  \"firm\": {\n    \"id\": null");
  blank_owner(f, ELIGO_OF_FIRM, "firm.", "    ", out);
  eligo_text_string(out, "\n  },\n  \"request\": {\n    \"id\": null,\n    \"product\": ");
  eligo_text_json(out, f->product == NULL ? NULL : f->product->id);
  blank_owner(f, ELIGO_OF_REQUEST, "request.", "    ", out);
  eligo_text_string(out, "\n  },\n  \"uses\": [");
  for (size_t i = 0; i < f->n_items || i == 0; i++) blank_use(f, i, out);
  eligo_text_string(out, "\n  ]\n}\n");
}

/* --- a file that a plugin makes --- */

static eligo_status put(const eligo_plugin_bytes *to, const void *at, size_t length) {
  eligo_text *text = to->data;
  eligo_text_add(text, at, length);
  return text->failed ? ELIGO_MEMORY : ELIGO_OK;
}

static bool describe(const form *f, eligo_plugin_questions *out) {
  eligo_arena *arena = &f->call->arena;
  const eligo_item *item = f->n_items > 0 ? f->items[0] : NULL;
  eligo_bilingual title = f->product != NULL ? f->product->title
                          : item != NULL     ? item->title
                                             : (eligo_bilingual){{0}};
  *out = (eligo_plugin_questions){
      .size = sizeof *out,
      .language = f->call->language,
      .product = f->product == NULL ? NULL : f->product->id,
      .standard = item == NULL ? NULL : f->rulebook->standards[item->standard].id,
      .item = item == NULL ? NULL : item->id};
  memcpy(out->title, title.in, sizeof out->title);
  return eligo_plugin_facts_of(f->rulebook, f->needs.facts, f->needs.count, arena, &out->asked) &&
         eligo_plugin_facts_of(f->rulebook, NULL, 0, arena, &out->facts);
}

static eligo_status plugin_form(const form *f, eligo_text *out) {
  const eligo_plugins *plugins;
  eligo_plugin_questions questions;
  eligo_faults faults;
  void *state = NULL;
  eligo_status status = eligo_call_plugins(f->call, &plugins);
  if (status != ELIGO_OK) return status;
  const eligo_plugin_form *writer = eligo_plugins_form(plugins, f->call->format, &state);
  if (writer == NULL) {
    eligo_talk("--format: nothing writes '%s'; choose text or json, or load a plugin that does "
               "(--plugins %s)",
               f->call->format, f->call->format);
    return ELIGO_USAGE;
  }
  if (!describe(f, &questions) || eligo_call_faults(f->call, &faults) == NULL) return ELIGO_MEMORY;
  const eligo_plugin_faults to = eligo_plugin_faults_to(&faults);
  status = writer->write(state, &questions, &(eligo_plugin_bytes){.put = put, .data = out}, &to);
  eligo_status printed = eligo_output_faults(f->call, &faults);
  return status == ELIGO_OK ? printed : status;
}

static int write_out(const form *f, eligo_text *out, eligo_status status, bool own) {
  const char *file = eligo_call_value(f->call, &eligo_option_output);
  if (status == ELIGO_OK && !own && file == NULL && isatty(STDOUT_FILENO)) {
    eligo_talk("--format: %s is not for a terminal; say where with --output", f->call->format);
    status = ELIGO_USAGE;
  }
  if (status == ELIGO_OK) status = eligo_output_to(f->call, file, out);
  eligo_text_free(out);
  return (int)status;
}

static int run(eligo_call *call) {
  eligo_rulebook *rulebook = NULL;
  eligo_text out = {0};
  eligo_status status = eligo_call_load_all(call, &rulebook);
  form f = {.call = call, .rulebook = rulebook};
  if (status == ELIGO_OK) status = find_words(&f);
  if (status == ELIGO_OK) status = find_product(&f);
  if (status == ELIGO_OK) status = gather(&f);
  bool text = strcmp(call->format, "text") == 0;
  if (status == ELIGO_OK && call->json) blank_profile(&f, &out);
  if (status == ELIGO_OK && !text && !call->json) status = plugin_form(&f, &out);
  for (int owner = 0; status == ELIGO_OK && text && owner <= ELIGO_OF_RECORD; owner++)
    say_owner(&f, (eligo_owner)owner, &out);
  eligo_rulebook_free(rulebook);
  return write_out(&f, &out, status, text || call->json);
}

const eligo_command eligo_command_form = {
    .name = "form",
    .arguments = "PRODUCT|ITEM…",
    .summary = "print what must be known for a product or items, as a sheet or a blank profile",
    .about =
        "Prints the facts that the rules of a product and of items ask for: as text a sheet of "
        "questions, as JSON a blank profile to fill in, with a use for each item; a plugin may "
        "make a workbook of them. What stays "
        "null is not known.",
    .example = "form cn-green-loan cn-green-2025/4.2.4 --format json",
    .exits = "   0  done\n",
    .options = options,
    .fewest = 1,
    .most = SIZE_MAX,
    .run = run,
};
