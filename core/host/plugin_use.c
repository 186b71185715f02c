/* What loaded plugins are asked for. */
#include "decide/sources.h"
#include "host/plugins.h"
#include "report/report.h"

#include <string.h>

/* --- finding --- */

static bool ends_in(const char *text, const char *ending) {
  size_t length = strlen(text), tail = strlen(ending);
  return length > tail && strcmp(text + length - tail, ending) == 0;
}

static const eligo_plugin_reader *reader_of(const eligo_plugins *plugins, const char *file, void **state) {
  for (size_t i = 0; plugins != NULL && i < plugins->count; i++) {
    const eligo_plugin_reader *const *list = plugins->at[i].offer->readers;
    for (; list != NULL && *list != NULL; list++) {
      for (const char *const *ending = (*list)->endings; *ending != NULL; ending++) {
        if (!ends_in(file, *ending)) continue;
        *state = plugins->at[i].state;
        return *list;
      }
    }
  }
  return NULL;
}

static const eligo_plugin_writer *writer_of(const eligo_plugins *plugins, const char *format, void **state) {
  for (size_t i = 0; plugins != NULL && i < plugins->count; i++) {
    const eligo_plugin_writer *const *list = plugins->at[i].offer->writers;
    for (; list != NULL && *list != NULL; list++) {
      if (strcmp((*list)->name, format) != 0) continue;
      *state = plugins->at[i].state;
      return *list;
    }
  }
  return NULL;
}

const eligo_plugin_form *eligo_plugins_form(const eligo_plugins *plugins, const char *format, void **state) {
  for (size_t i = 0; plugins != NULL && i < plugins->count; i++) {
    const eligo_plugin_form *const *list = plugins->at[i].offer->forms;
    for (; list != NULL && *list != NULL; list++) {
      if (strcmp((*list)->name, format) != 0) continue;
      *state = plugins->at[i].state;
      return *list;
    }
  }
  return NULL;
}

const eligo_plugin_source *eligo_plugins_source(const eligo_plugins *plugins, const char *name, void **state) {
  for (size_t i = 0; plugins != NULL && i < plugins->count; i++) {
    const eligo_plugin_source *const *list = plugins->at[i].offer->sources;
    for (; list != NULL && *list != NULL; list++) {
      if (strcmp((*list)->name, name) != 0) continue;
      *state = plugins->at[i].state;
      return *list;
    }
  }
  return NULL;
}

bool eligo_plugins_offers(const eligo_plugins *plugins, eligo_draft_book *book) {
  const eligo_plugin_function **offers = NULL;
  size_t capacity = 0;
  for (size_t i = 0; plugins != NULL && i < plugins->count; i++) {
    const eligo_plugin_function *const *list = plugins->at[i].offer->functions;
    for (; list != NULL && *list != NULL; list++) {
      const eligo_plugin_function **moved =
          eligo_arena_grow(&book->arena, offers, book->n_offers, &capacity, sizeof(const eligo_plugin_function *));
      if (moved == NULL) return false;
      offers = moved;
      offers[book->n_offers++] = *list;
    }
  }
  book->offers = offers;
  return true;
}

bool eligo_plugins_reads(const eligo_plugins *plugins, const char *file) {
  void *state;
  return reader_of(plugins, file, &state) != NULL;
}

bool eligo_plugins_writes(const eligo_plugins *plugins, const char *format) {
  void *state;
  return writer_of(plugins, format, &state) != NULL;
}

bool eligo_plugins_forms(const eligo_plugins *plugins, const char *format) {
  void *state;
  return eligo_plugins_form(plugins, format, &state) != NULL;
}

/* --- reading --- */

eligo_status eligo_plugins_read(const eligo_plugins *plugins, const eligo_rulebook *rulebook,
                                const eligo_plugin_input *input, const eligo_plugin_profiles *profiles,
                                eligo_faults *faults) {
  void *state = NULL;
  const eligo_plugin_reader *reader = reader_of(plugins, input->source, &state);
  if (reader == NULL) return ELIGO_USAGE;
  eligo_arena arena = {0};
  eligo_plugin_facts facts;
  const eligo_plugin_faults to = eligo_plugin_faults_to(faults);
  eligo_status status = ELIGO_MEMORY;
  if (eligo_plugin_facts_of(rulebook, NULL, 0, &arena, &facts)) {
    eligo_plugin_input whole = *input;
    whole.size = sizeof whole;
    whole.facts = &facts;
    status = reader->read(state, &whole, profiles, &to);
  }
  eligo_arena_free(&arena);
  return status;
}

/* --- writing --- */

static eligo_status put_bytes(const eligo_plugin_bytes *to, const void *at, size_t length) {
  eligo_text *text = to->data;
  eligo_text_add(text, at, length);
  return text->failed ? ELIGO_MEMORY : ELIGO_OK;
}

eligo_status eligo_plugins_write(const eligo_plugins *plugins, const char *format, const eligo_decision *decision,
                                 const eligo_write_options *options, char **out, size_t *length,
                                 eligo_faults *faults) {
  void *state = NULL;
  char day[11];
  const eligo_plugin_writer *writer = writer_of(plugins, format, &state);
  if (writer == NULL) return ELIGO_USAGE;
  eligo_blocks *blocks = NULL;
  eligo_text json = {0}, text = {0};
  const eligo_plugin_faults to = eligo_plugin_faults_to(faults);
  eligo_status status = eligo_decision_blocks(decision, options, &blocks);
  eligo_report_json(decision, options, &json);
  if (json.failed) status = ELIGO_MEMORY;
  eligo_day_print(decision->as_of, day);
  if (status == ELIGO_OK) {
    const eligo_plugin_decision what = {.size = sizeof what,
                                        .language = options->language,
                                        .verdict = decision->verdict,
                                        .blocks = blocks->at,
                                        .n_blocks = blocks->count,
                                        .json = json.bytes,
                                        .json_length = json.length,
                                        .as_of = day};
    status = writer->write(state, &what, &(eligo_plugin_bytes){.put = put_bytes, .data = &text}, &to);
  }
  eligo_blocks_free(blocks);
  eligo_text_free(&json);
  if (status == ELIGO_OK && text.bytes == NULL) eligo_text_string(&text, "");
  if (status != ELIGO_OK || text.failed) {
    eligo_text_free(&text);
    return status == ELIGO_OK ? ELIGO_MEMORY : status;
  }
  *out = text.bytes;
  *length = text.length;
  return ELIGO_OK;
}

/* --- sources --- */

static eligo_status open_source(eligo_sources *sources, const eligo_plugin_source *offer, void *plugin,
                                const eligo_plugin_facts *facts, eligo_faults *faults) {
  const eligo_plugin_faults to = eligo_plugin_faults_to(faults);
  eligo_source *source = &sources->at[sources->count];
  if (sources->count == ELIGO_MOST_SOURCES) return ELIGO_USAGE;
  *source = (eligo_source){.offer = offer, .state = plugin};
  eligo_status status = offer->open == NULL ? ELIGO_OK : offer->open(plugin, facts, &source->state, &to);
  if (status == ELIGO_OK) sources->count++;
  return status;
}

eligo_status eligo_session_use_sources(eligo_session *session, const eligo_plugins *plugins, eligo_faults *faults) {
  eligo_sources *sources = eligo_session_sources(session);
  eligo_faults unheard = {0};
  eligo_arena arena = {0};
  eligo_plugin_facts facts;
  if (!eligo_plugin_facts_of(eligo_session_rulebook(session), NULL, 0, &arena, &facts)) {
    eligo_arena_free(&arena);
    return ELIGO_MEMORY;
  }
  eligo_status status = ELIGO_OK;
  for (size_t i = 0; i < plugins->count; i++) {
    const eligo_plugin_source *const *list = plugins->at[i].offer->sources;
    for (; list != NULL && *list != NULL && status == ELIGO_OK; list++)
      status = open_source(sources, *list, plugins->at[i].state, &facts, faults == NULL ? &unheard : faults);
  }
  eligo_arena_free(&arena);
  if (status != ELIGO_OK) eligo_sources_close(sources);
  return status;
}
