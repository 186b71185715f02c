/* The criteria of a rulebook, a line of JSON each: what rows of a book name by id. */
#include "report/json_text.h"
#include "report/rulebook.h"
#include "report/words.h"
#include "rule/print.h"

/* Its title, or else its words. */
static void put_words(const eligo_rulebook *r, uint32_t node, eligo_language language, eligo_text *scratch, eligo_json_writer *json) {
  static const char *const keys[] = {"en", "zh"};
  const char *title = r->notes[node].title.in[language];
  eligo_text_clear(scratch);
  eligo_print_sentence(r, node, language, scratch);
  if (title != NULL) eligo_json_put_string(json, keys[language], title);
  else if (scratch->length > 0) eligo_json_put_string(json, keys[language], scratch->bytes);
  if (scratch->failed) json->out->failed = true;
}

static void put_criterion(const eligo_rulebook *r, uint32_t node, eligo_text *scratch, eligo_text *out) {
  eligo_json_writer json = {.out = out};
  char citation[400];
  const uint32_t pack = eligo_rulebook_pack_of(r, r->notes[node].place.file);
  eligo_json_begin_object(&json, NULL);
  eligo_json_put_string(&json, "schema", "eligo.criterion/1");
  eligo_json_put_string(&json, "id", r->notes[node].id);
  eligo_json_put_string(&json, "kind", eligo_kind_code(r->nodes[node].kind));
  put_words(r, node, ELIGO_EN, scratch, &json);
  put_words(r, node, ELIGO_ZH, scratch, &json);
  eligo_rulebook_citation(r, node, citation, sizeof citation);
  eligo_json_put_string(&json, "citation", citation[0] == '\0' ? NULL : citation);
  eligo_json_put_string(&json, "pack", pack == ELIGO_NONE ? NULL : r->packs[pack].id);
  eligo_json_end_object(&json);
  eligo_text_char(out, '\n');
}

void eligo_rulebook_criteria(const eligo_rulebook *r, eligo_text *out) {
  eligo_text scratch = {0};
  for (uint32_t i = 0; i < r->n_nodes; i++) {
    if (r->notes[i].id != NULL && r->nodes[i].type == ELIGO_T_CRITERION && !eligo_is_term(r->nodes[i].kind)) put_criterion(r, i, &scratch, out);
  }
  eligo_text_free(&scratch);
}
