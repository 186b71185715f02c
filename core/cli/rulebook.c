#include "report/rulebook.h"

#include "base/file.h"
#include "cli/cli.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>

static const eligo_option format = {"format", 'f', "html|md|ndjson",
                                     "a page of HTML or Markdown, or each criterion as a line of JSON (default: html)"};
static const eligo_option *const options[] = {&format, &eligo_option_lang, &eligo_option_output, &eligo_option_standard, &eligo_option_product,
                                              &eligo_option_rules, &eligo_option_plugins, NULL};

/* A folder, there or named as one: pages go into it. */
static bool is_for_pages(const char *file) {
  return file != NULL && (eligo_is_folder(file) || file[strlen(file) - 1] == '/');
}

static eligo_status write_page(eligo_call *call, const eligo_rulebook *rulebook, eligo_document_form form, uint32_t pack, const char *folder) {
  eligo_text name = {0}, page = {0};
  eligo_rulebook_page_name(rulebook, form, pack, &name);
  eligo_rulebook_page(rulebook, form, call->language, pack, &page);
  const char *path = name.failed ? NULL : eligo_path_join(&call->arena, folder, name.bytes);
  eligo_status status = path == NULL ? ELIGO_MEMORY : eligo_output_to(call, path, &page);
  eligo_text_free(&name);
  eligo_text_free(&page);
  return status;
}

static eligo_status write_pages(eligo_call *call, const eligo_rulebook *rulebook, eligo_document_form form, const char *folder) {
  if (mkdir(folder, 0777) != 0 && errno != EEXIST)
    return eligo_output_fault(call, ELIGO_IO, "cannot-write", folder, "cannot be made: %s", strerror(errno));
  eligo_status status = write_page(call, rulebook, form, ELIGO_NONE, folder);
  for (uint32_t i = 0; i < rulebook->n_packs && status == ELIGO_OK; i++) status = write_page(call, rulebook, form, i, folder);
  return status;
}

static eligo_status write_document(eligo_call *call, const eligo_rulebook *rulebook, eligo_document_form form, const char *file) {
  eligo_text out = {0};
  if (strcmp(call->format, "ndjson") == 0) eligo_rulebook_criteria(rulebook, &out);
  else eligo_rulebook_document(rulebook, form, call->language, &out);
  eligo_status status = eligo_output_to(call, file, &out);
  eligo_text_free(&out);
  return status;
}

static int run(eligo_call *call) {
  eligo_rulebook *rulebook = NULL;
  eligo_wish wish = {0};
  const char *file = eligo_call_value(call, &eligo_option_output);
  const eligo_document_form form = strcmp(call->format, "md") == 0 ? ELIGO_DOCUMENT_MARKDOWN : ELIGO_DOCUMENT_HTML;
  wish.standards = eligo_call_values(call, &eligo_option_standard, &wish.n_standards);
  wish.products = eligo_call_values(call, &eligo_option_product, &wish.n_products);
  eligo_status status = wish.standards == NULL || wish.products == NULL ? ELIGO_MEMORY : eligo_call_load(call, &wish, &rulebook);
  const bool pages = is_for_pages(file) && strcmp(call->format, "ndjson") != 0;
  if (status == ELIGO_OK && pages) status = write_pages(call, rulebook, form, file);
  else if (status == ELIGO_OK) status = write_document(call, rulebook, form, file);
  eligo_rulebook_free(rulebook);
  return (int)status;
}

const eligo_command eligo_command_rulebook = {
    .name = "rulebook",
    .arguments = "",
    .summary = "print the rules as a document for a regulator or an auditor",
    .about = "Prints the packs as one document, or into a folder (-o FOLDER/) as a page for each pack and an index: contents, each "
             "item with its criteria in words, citations and dates, the facts and papers it needs, the products, the tables, the "
             "dictionary. With --standard or --product only the packs that these need. As ndjson, each criterion is a line with its words in "
             "both languages and its citation: what the rows of 'screen' name by id.",
    .example = "rulebook --lang zh --standard cn-green-2025 -o rulebook/",
    .exits = "   0  done\n",
    .options = options,
    .run = run,
};
