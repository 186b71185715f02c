/* A source of facts whose answers the test chooses by its settings; and a reader of lines, each a profile. */
#include <eligo/plugin.h>

#include <string.h>

static const eligo_plugin_host *opened_for(void *plugin) {
  return plugin;
}

static eligo_status keep_host(const eligo_plugin_host *host, void **plugin, const eligo_plugin_faults *faults) {
  (void)faults;
  *plugin = (void *)host;
  return ELIGO_OK;
}

static eligo_status look_up(void *session, const eligo_plugin_query *query, const eligo_plugin_answers *answers,
                            const eligo_plugin_faults *faults) {
  const eligo_plugin_host *host = opened_for(session);
  const char *value = host->setting(host, "value"), *fact = host->setting(host, "fact");
  if (host->setting(host, "fail") != NULL) {
    faults->add(faults, false, "down", "facts", 0, "the registry does not answer; try again later");
    return ELIGO_IO;
  }
  if (query->firm_id == NULL || value == NULL) return ELIGO_OK;
  const eligo_plugin_answer answer = {.size = sizeof answer,
                                      .fact = fact == NULL ? "firm.clean" : fact,
                                      .value = value,
                                      .source = "Test list, row 1",
                                      .date = query->as_of,
                                      .list = "Test list",
                                      .list_date = "2026-01-01",
                                      .list_sha256 = "00ff"};
  return answers->put(answers, &answer);
}

static const eligo_plugin_source source = {
    .size = sizeof source, .name = "facts", .summary = "answers what it was told", .look_up = look_up};
static const eligo_plugin_source *const sources[] = {&source, NULL};

static eligo_status read_lines(void *plugin, const eligo_plugin_input *input, const eligo_plugin_profiles *profiles,
                               const eligo_plugin_faults *faults) {
  (void)plugin, (void)faults;
  unsigned number = 1;
  for (const char *at = input->bytes, *end = at + input->length; at < end; number++) {
    const char *stop = memchr(at, '\n', (size_t)(end - at));
    size_t length = stop == NULL ? (size_t)(end - at) : (size_t)(stop - at);
    eligo_status status = length == 0 ? ELIGO_OK : profiles->put(profiles, at, length, number);
    if (status != ELIGO_OK) return status;
    at += length + 1;
  }
  return ELIGO_OK;
}

static const char *const endings[] = {".lines", NULL};
static const eligo_plugin_reader reader = {
    .size = sizeof reader, .name = "lines", .summary = "a profile a line", .endings = endings, .read = read_lines};
static const eligo_plugin_reader *const readers[] = {&reader, NULL};

ELIGO_PLUGIN = {.size = sizeof(eligo_plugin), .abi = ELIGO_PLUGIN_ABI, .name = "facts", .version = "1",
                .licence = "none", .summary = "for tests", .open = keep_host, .sources = sources, .readers = readers};
