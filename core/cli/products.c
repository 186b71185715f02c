#include "cli/cli.h"
#include "cli/titles.h"

#include "rule/rulebook.h"

static const eligo_option *const options[] = {&eligo_option_format, &eligo_option_lang,
                                              &eligo_option_rules, &eligo_option_plugins, NULL};

static void as_text(const eligo_call *call, const eligo_rulebook *r, eligo_text *out) {
  eligo_cells cells = {.columns = 4};
  for (uint32_t i = 0; i < r->n_products; i++) {
    const eligo_product *p = &r->products[i];
    eligo_cells_add(&cells, p->id);
    eligo_cells_add(&cells, p->label);
    eligo_cells_add(&cells, p->kind);
    eligo_cells_add(&cells, eligo_title(p->title, call->language));
  }
  eligo_cells_print(&cells, out);
}

static void as_json(const eligo_rulebook *r, eligo_text *out) {
  eligo_text_string(out, "{\"schema\":\"eligo.products/1\",\"products\":[");
  for (uint32_t i = 0; i < r->n_products; i++) {
    const eligo_product *p = &r->products[i];
    eligo_text_string(out, i > 0 ? ",\n{\"id\":" : "\n{\"id\":");
    eligo_text_json(out, p->id);
    eligo_titles_json(out, "title", p->title);
    eligo_member_json(out, "label", p->label);
    eligo_member_json(out, "kind", p->kind);
    eligo_member_json(out, "source", p->source);
    eligo_member_json(out, "pack", p->pack);
    eligo_text_char(out, '}');
  }
  eligo_text_string(out, "\n]}\n");
}

static int run(eligo_call *call) {
  eligo_rulebook *rulebook = NULL;
  int status = (int)eligo_call_load_all(call, &rulebook);
  if (status != ELIGO_OK) return status;
  eligo_text out = {0};
  if (call->json)
    as_json(rulebook, &out);
  else
    as_text(call, rulebook, &out);
  eligo_rulebook_free(rulebook);
  return eligo_finish(&out, 0);
}

const eligo_command eligo_command_products = {
    .name = "products",
    .arguments = "",
    .summary = "list the financial products",
    .about = "Lists the financial products: name, label, kind and title; 'eligo explain NAME' says "
             "what one asks for.",
    .example = "products",
    .exits = "   0  done\n",
    .options = options,
    .run = run,
};
