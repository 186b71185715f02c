/* Readers of plugins under fuzzing: facts, and ears that forget. */
#ifndef ELIGO_TESTS_FUZZ_TABLE_H
#define ELIGO_TESTS_FUZZ_TABLE_H

#include "fuzz.h"
#include "shared/text.h"

#include <eligo/plugin.h>
#include <stdio.h>
#include <stdlib.h>

extern const eligo_plugin eligo_plugin_1;

static const eligo_plugin_value fuzz_kinds[] = {{"a", {"Run of river", "径流式"}}, {"b", {"Dam", "水库"}}};
#define FUZZ_FACT(n, k, o, u) {.size = sizeof(eligo_plugin_fact), .name = n, .kind = k, .owner = o, .unit = u, .values = fuzz_kinds, .n_values = 2}
static const eligo_plugin_fact fuzz_dictionary[] = {
    FUZZ_FACT("firm.name", "text", "firm", ""),       FUZZ_FACT("firm.penalties", "records", "firm", ""),
    FUZZ_FACT("plant.capacity", "number", "use", "MW"), FUZZ_FACT("plant.kind", "choice", "use", ""),
    FUZZ_FACT("plant.kinds", "choices", "use", ""),   FUZZ_FACT("plant.new", "flag", "use", ""),
    FUZZ_FACT("request.amount", "amount", "request", ""), FUZZ_FACT("request.approved", "date", "request", ""),
};
static const eligo_plugin_facts fuzz_facts = {fuzz_dictionary, sizeof fuzz_dictionary / sizeof *fuzz_dictionary};

/* What comes out is UTF-8, whatever went in. */
static eligo_status fuzz_take(const eligo_plugin_profiles *to, const char *json, size_t length, unsigned line) {
  (void)to, (void)line;
  FUZZ_MUST(plug_utf8_flaw(json, length) == length);
  return ELIGO_OK;
}

static void fuzz_hear(const eligo_plugin_faults *to, bool warning, const char *id, const char *source, unsigned line,
                      const char *message) {
  (void)warning, (void)id, (void)source, (void)line, (void)message;
  ++*(size_t *)to->data;
}

static void fuzz_read(const char *csv, size_t length, const char *mapping, size_t mapping_length) {
  size_t heard = 0;
  const eligo_plugin_input input = {.size = sizeof input,
                                    .source = "fuzz",
                                    .bytes = csv,
                                    .length = length,
                                    .mapping_source = mapping == NULL ? NULL : "map",
                                    .mapping = mapping,
                                    .mapping_length = mapping_length,
                                    .facts = &fuzz_facts};
  const eligo_plugin_profiles to = {fuzz_take, NULL};
  const eligo_plugin_faults faults = {fuzz_hear, &heard};
  eligo_status status = eligo_plugin_1.readers[0]->read(NULL, &input, &to, &faults);
  FUZZ_MUST(status == ELIGO_OK || (status == ELIGO_BAD_INPUT && heard > 0));
}

#endif
