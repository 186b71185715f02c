/* Workbooks: the questions of a product go out as one, and come back filled. */
#include "xlsx/xlsx.h"

#include <stdlib.h>

static eligo_status read_xlsx(void *plugin, const eligo_plugin_input *input, const eligo_plugin_profiles *to,
                              const eligo_plugin_faults *faults) {
  (void)plugin;
  xlsx_zip zip;
  xlsx_book *book = calloc(1, sizeof *book);
  if (book == NULL) return ELIGO_MEMORY;
  eligo_status status = ELIGO_BAD_INPUT;
  const char *why = xlsx_zip_open(&zip, input->bytes, input->length);
  if (why == NULL) why = xlsx_book_read(book, &zip);
  if (book->no_memory)
    status = ELIGO_MEMORY;
  else if (why != NULL)
    faults->add(faults, false, "workbook", input->source, 0, why);
  else
    status = xlsx_profile(book, input, to, faults);
  xlsx_zip_close(&zip);
  xlsx_book_free(book);
  free(book);
  return status;
}

static const char *const endings[] = {".xlsx", NULL};
static const eligo_plugin_reader reader = {.size = sizeof reader,
                                           .name = "xlsx",
                                           .summary = "filled workbooks of 'eligo form --format xlsx'",
                                           .endings = endings,
                                           .read = read_xlsx};
static const eligo_plugin_reader *const readers[] = {&reader, NULL};
static const eligo_plugin_form form = {
    .size = sizeof form, .name = "xlsx", .summary = "a blank workbook with the questions", .write = xlsx_form};
static const eligo_plugin_form *const forms[] = {&form, NULL};

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "xlsx", .version = "1.0",
                .licence = "Apache-2.0", .summary = "workbooks to fill in and to read", .readers = readers, .forms = forms};
