#include "report/rulebook.h"

#include "cli/cli.h"

#include <string.h>

static const eligo_option format = {"format", 'f', "html|md", "a page of HTML or Markdown (default: html)"};
static const eligo_option *const options[] = {&format, &eligo_option_lang, &eligo_option_output, &eligo_option_standard, &eligo_option_product,
                                              &eligo_option_rules, &eligo_option_plugins, NULL};

static int run(eligo_call *call) {
  eligo_rulebook *rulebook = NULL;
  eligo_text out = {0};
  eligo_wish wish = {0};
  const char *file = eligo_call_value(call, &eligo_option_output), *form = eligo_call_value(call, &format);
  wish.standards = eligo_call_values(call, &eligo_option_standard, &wish.n_standards);
  wish.products = eligo_call_values(call, &eligo_option_product, &wish.n_products);
  eligo_status status = wish.standards == NULL || wish.products == NULL ? ELIGO_MEMORY : eligo_call_load(call, &wish, &rulebook);
  if (status == ELIGO_OK)
    eligo_rulebook_document(rulebook, form != NULL && strcmp(form, "md") == 0 ? ELIGO_DOCUMENT_MARKDOWN : ELIGO_DOCUMENT_HTML, call->language, &out);
  if (status == ELIGO_OK && file != NULL) {
    status = eligo_output_to(call, file, &out);
    eligo_text_clear(&out);
  }
  eligo_rulebook_free(rulebook);
  return eligo_finish(&out, (int)status);
}

const eligo_command eligo_command_rulebook = {
    .name = "rulebook",
    .arguments = "",
    .summary = "print the rules as a document for a regulator or an auditor",
    .about = "Prints the packs as one document: contents, each item with its criteria in words, citations and dates, the facts and "
             "papers it needs, the products, the dictionary. With --standard or --product only the packs that these need.",
    .example = "rulebook --lang zh --standard cn-green-2025 -o rulebook.html",
    .exits = "   0  done\n",
    .options = options,
    .run = run,
};
