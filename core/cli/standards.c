#include "cli/cli.h"
#include "cli/titles.h"

#include "rule/rulebook.h"

#include <stdio.h>
#include <string.h>

static const eligo_option *const options[] = {&eligo_option_format, &eligo_option_lang,
                                              &eligo_option_rules, &eligo_option_plugins, NULL};

static const eligo_draft_pack *pack_of(const eligo_rulebook *r, const char *id) {
  for (uint32_t i = 0; i < r->n_packs; i++) {
    if (strcmp(r->packs[i].id, id) == 0) return &r->packs[i];
  }
  return NULL;
}

/* Groups of a list whose items are numbered "chapter.group.item": how many prefixes up to the n-th dot there are. Items stand in
 * order, so equal prefixes are neighbours. 0 where some item is numbered otherwise. */
static unsigned groups(const eligo_rulebook *r, const eligo_standard *s, int dots) {
  unsigned count = 0;
  size_t last = 0;
  for (uint32_t i = 0; i < s->n_items; i++) {
    const char *id = r->items[s->first_item + i].id, *end = id;
    int found = 0;
    for (const char *c = id; *c != '\0'; c++) {
      if (*c == '.' && ++found == dots) end = c;
      else if (*c != '.' && (*c < '0' || *c > '9')) return 0;
    }
    if (found != 2) return 0;
    const char *before = i == 0 ? "" : r->items[s->first_item + i - 1].id;
    if (i == 0 || last != (size_t)(end - id) || strncmp(before, id, last) != 0 || before[last] != '.') count++;
    last = (size_t)(end - id);
  }
  return count;
}

/* "9 groups, 38 sub-groups, 271 items" */
static void say_size(const eligo_rulebook *r, const eligo_standard *s, char *out, size_t size) {
  const unsigned chapters = groups(r, s, 1), parts = groups(r, s, 2);
  if (chapters > 1) snprintf(out, size, "%u groups, %u sub-groups, %u items", chapters, parts, (unsigned)s->n_items);
  else snprintf(out, size, "%u items", (unsigned)s->n_items);
}

static void list_standards(const eligo_call *call, const eligo_rulebook *r, eligo_text *out) {
  eligo_cells cells = {.columns = 4};
  for (uint32_t i = 0; i < r->n_standards; i++) {
    const eligo_standard *s = &r->standards[i];
    const eligo_draft_pack *pack = pack_of(r, s->pack);
    char items[64];
    say_size(r, s, items, sizeof items);
    eligo_cells_add(&cells, s->id);
    eligo_cells_add(&cells, items);
    eligo_cells_add(&cells, pack == NULL ? NULL : pack->edition);
    eligo_cells_add(&cells, eligo_title(s->title, call->language));
  }
  eligo_cells_print(&cells, out);
}

static void list_items(const eligo_call *call, const eligo_rulebook *r, const eligo_standard *s,
                       eligo_text *out) {
  eligo_cells cells = {.columns = 2};
  eligo_text id = {0};
  for (uint32_t i = 0; i < s->n_items; i++) {
    const eligo_item *item = &r->items[s->first_item + i];
    eligo_text_clear(&id);
    eligo_text_format(&id, "%s/%s", s->id, item->id);
    eligo_cells_add(&cells, id.bytes);
    eligo_cells_add(&cells, eligo_title(item->title, call->language));
  }
  if (id.failed) out->failed = true;
  eligo_text_free(&id);
  eligo_cells_print(&cells, out);
}

static void add_items(const eligo_rulebook *r, const eligo_standard *s, eligo_text *out) {
  eligo_text_string(out, ",\"items\":[");
  for (uint32_t i = 0; i < s->n_items; i++) {
    const eligo_item *item = &r->items[s->first_item + i];
    eligo_text_format(out, "%s\n  {\"id\":", i > 0 ? "," : "");
    eligo_text_json(out, item->id);
    eligo_titles_json(out, "title", item->title);
    eligo_member_json(out, "source", item->source);
    eligo_text_string(out, ",\"covers\":[");
    for (uint32_t k = 0; k < item->n_covers; k++) {
      if (k > 0) eligo_text_char(out, ',');
      eligo_text_json(out, r->dictionary.activities[item->covers[k]].name);
    }
    eligo_text_string(out, "]}");
  }
  eligo_text_char(out, ']');
}

static void add_standard(const eligo_rulebook *r, const eligo_standard *s, eligo_text *out) {
  const eligo_draft_pack *pack = pack_of(r, s->pack);
  eligo_text_string(out, "{\"id\":");
  eligo_text_json(out, s->id);
  eligo_titles_json(out, "title", s->title);
  eligo_member_json(out, "source", s->source);
  eligo_member_json(out, "pack", s->pack);
  if (pack != NULL) {
    eligo_member_json(out, "version", pack->version);
    eligo_member_json(out, "edition", pack->edition);
    eligo_member_json(out, "jurisdiction", pack->jurisdiction);
    eligo_member_json(out, "sha256", pack->sha256);
  }
  add_items(r, s, out);
  eligo_text_char(out, '}');
}

static const eligo_standard *find(const eligo_rulebook *r, const char *id) {
  uint32_t standard = eligo_rulebook_standard(r, id);
  if (standard != ELIGO_NONE) return &r->standards[standard];
  const char *near = eligo_table_nearest(&r->standard_names, id, strlen(id));
  if (near == NULL)
    eligo_talk("unknown standard '%s'; 'eligo standards' lists them", id);
  else
    eligo_talk("unknown standard '%s'; did you mean '%s'?", id, near);
  return NULL;
}

static void as_json(const eligo_rulebook *r, const eligo_standard *one, eligo_text *out) {
  eligo_text_string(out, "{\"schema\":\"eligo.standards/1\",\"standards\":[");
  const char *comma = "\n";
  for (uint32_t i = 0; i < r->n_standards; i++) {
    if (one != NULL && one != &r->standards[i]) continue;
    eligo_text_string(out, comma);
    add_standard(r, &r->standards[i], out);
    comma = ",\n";
  }
  eligo_text_string(out, "\n]}\n");
}

static int run(eligo_call *call) {
  eligo_rulebook *rulebook = NULL;
  int status = (int)eligo_call_load_all(call, &rulebook);
  if (status != ELIGO_OK) return status;
  const eligo_standard *one = call->n_words == 0 ? NULL : find(rulebook, call->words[0]);
  eligo_text out = {0};
  if (call->n_words > 0 && one == NULL)
    status = ELIGO_USAGE;
  else if (call->json)
    as_json(rulebook, one, &out);
  else if (one != NULL)
    list_items(call, rulebook, one, &out);
  else
    list_standards(call, rulebook, &out);
  eligo_rulebook_free(rulebook);
  return eligo_finish(&out, status);
}

const eligo_command eligo_command_standards = {
    .name = "standards",
    .arguments = "[STANDARD]",
    .summary = "list the standards, or the items of one",
    .about = "Lists the standards, or the items of the one that is named.",
    .example = "standards eu-taxonomy",
    .exits = "   0  done\n",
    .options = options,
    .most = 1,
    .run = run,
};
