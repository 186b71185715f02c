#include "cli/cli.h"

#include <stdio.h>
#include <string.h>

eligo_fault *eligo_call_faults(eligo_call *call, eligo_faults *faults) {
  if (call->faults == NULL)
    call->faults = eligo_arena_zero(&call->arena, ELIGO_MOST_FAULTS, sizeof *call->faults);
  *faults = (eligo_faults){.at = call->faults, .capacity = ELIGO_MOST_FAULTS};
  return call->faults;
}

/* A name that a file asks for is that file's fault. */
static eligo_status blame(eligo_faults *faults, eligo_status status, const char *file) {
  if (status != ELIGO_USAGE || file == NULL) return status;
  for (size_t i = 0; i < faults->count; i++) {
    if (faults->at[i].source[0] == '\0')
      snprintf(faults->at[i].source, sizeof faults->at[i].source, "%s", file);
  }
  return ELIGO_BAD_INPUT;
}

const char **eligo_call_list(eligo_call *call, const char *text, size_t *count) {
  size_t most = 1;
  for (const char *at = text; *at != '\0'; at++) most += *at == ',';
  const char **names = eligo_arena_zero(&call->arena, most, sizeof *names);
  *count = 0;
  while (names != NULL && *text != '\0') {
    const char *begin = text + strspn(text, " ,"), *end = begin + strcspn(begin, ",");
    text = end;
    while (end > begin && end[-1] == ' ') end--;
    if (end == begin) continue;
    if ((names[(*count)++] = eligo_arena_copy(&call->arena, begin, (size_t)(end - begin))) == NULL) return NULL;
  }
  return names;
}

eligo_status eligo_call_load(eligo_call *call, const eligo_wish *wish, eligo_rulebook **out) {
  eligo_faults faults;
  if (eligo_call_faults(call, &faults) == NULL) return ELIGO_MEMORY;
  eligo_load_options options = {.rules = call->settings[ELIGO_S_RULES].value,
                                .products = wish->products,
                                .n_products = wish->n_products,
                                .standards = wish->standards,
                                .n_standards = wish->n_standards};
  options.keys = eligo_call_list(call, call->settings[ELIGO_S_KEYS].value, &options.n_keys);
  if (options.keys == NULL) return ELIGO_MEMORY;
  eligo_status status = eligo_call_plugins(call, &options.plugins);
  if (status != ELIGO_OK) return status;
  if (eligo_call_faults(call, &faults) == NULL) return ELIGO_MEMORY;
  status = eligo_rulebook_load(&options, out, &faults);
  status = blame(&faults, status, wish->asked_in);
  if (faults.total == 0) return status;
  eligo_status printed = eligo_output_faults(call, &faults);
  if (printed == ELIGO_OK) return status;
  eligo_rulebook_free(*out);
  *out = NULL;
  return printed;
}

eligo_status eligo_call_load_all(eligo_call *call, eligo_rulebook **out) {
  return eligo_call_load(call, &(eligo_wish){0}, out);
}
