/* The criteria of a step as JSON. */
#include "report/stencil.h"
#include "report/words.h"

static void put(eligo_json_page *p, const char *key, const char *value) {
  eligo_json_put_string(&p->json, key, value);
}

void eligo_json_put_title(eligo_json_page *p, const char *key, eligo_bilingual title) {
  put(p, key, eligo_title_in(title, p->language));
}

void eligo_json_put_reason(eligo_json_page *p, eligo_reason reason, eligo_bilingual title, const char *a, const char *b) {
  if (reason == ELIGO_R_NONE) return;
  eligo_json_begin_object(&p->json, "reason");
  put(p, "code", eligo_reason_code(reason));
  put(p, "a", a);
  put(p, "b", b);
  eligo_reason_say(reason, title, a, b, p->language, &p->scratch);
  put(p, "text", p->scratch.bytes == NULL ? "" : p->scratch.bytes);
  if (p->scratch.failed) p->json.out->failed = true;
  eligo_text_clear(&p->scratch);
  eligo_json_end_object(&p->json);
}

/* --- member by member --- */

static void put_head(eligo_json_page *p, const eligo_line *line, const char *outcome) {
  eligo_json_begin_object(&p->json, NULL);
  put(p, "id", line->id);
  eligo_json_put_count(&p->json, "depth", line->depth);
  put(p, "kind", eligo_kind_code(line->kind));
  put(p, "outcome", outcome);
}

static void put_tail(eligo_json_page *p, const eligo_line *line) {
  put(p, "citation", line->citation);
  put(p, "pack", line->pack);
}

static void put_given(eligo_json_page *p, const eligo_line *line) {
  put(p, "margin", line->margin);
  put(p, "quality", line->quality);
  put(p, "source", line->source);
  put(p, "date", line->dated);
}

static void put_criterion(eligo_json_page *p, const eligo_line *line) {
  put_head(p, line, eligo_outcome_code(line->outcome));
  put(p, "fact", line->fact);
  put(p, "record", line->record);
  eligo_json_put_title(p, "title", line->title);
  put(p, "value", line->value);
  put(p, "relation", line->relation);
  put(p, "limit", line->limit);
  put_given(p, line);
  put_tail(p, line);
  eligo_json_put_reason(p, line->reason, line->title, line->a, line->b);
  eligo_json_end_object(&p->json);
}

/* --- with stencils --- */

static uint32_t length_of(const eligo_text *text) {
  return (uint32_t)text->length;
}

/* The pieces come from what writes them elsewhere, so they cannot differ from it. */
static void draw(eligo_json_page *p, const eligo_line *line, eligo_stencil *s) {
  s->depth = line->depth;
  put_head(p, line, "");
  s->head = length_of(p->json.out) - 1; /* the outcome stands before the last quote */
  put(p, "fact", line->fact);
  s->fact = length_of(p->json.out);
  eligo_json_put_title(p, "title", line->title);
  s->title = length_of(p->json.out);
  put(p, "relation", line->relation);
  s->relation = length_of(p->json.out);
  if (line->own_limit) put(p, "limit", line->limit);
  s->limit = length_of(p->json.out);
  put_tail(p, line);
  s->tail = length_of(p->json.out);
  eligo_json_end_object(&p->json);
  s->end = length_of(p->json.out);
}

/* NULL when memory ends: then the line is written as if nothing were kept. */
static const eligo_stencil *stencil_of(eligo_json_page *p, const eligo_line *line) {
  eligo_stencils *all = p->stencils;
  if (all->nodes[line->node] != NULL) return all->nodes[line->node];
  eligo_json_page aside = {.json = {.out = &p->scratch, .begun = true}, .language = p->language};
  eligo_stencil *s = eligo_arena_zero(&all->arena, 1, sizeof *s);
  if (s == NULL) return NULL;
  draw(&aside, line, s);
  s->bytes = p->scratch.failed ? NULL : eligo_arena_copy(&all->arena, p->scratch.bytes, p->scratch.length);
  eligo_text_clear(&p->scratch);
  if (s->bytes == NULL) return NULL;
  return all->nodes[line->node] = s;
}

static void copy(eligo_json_page *p, const eligo_stencil *s, uint32_t from, uint32_t to) {
  eligo_text_add(p->json.out, s->bytes + from, to - from);
}

static void put_middle(eligo_json_page *p, const eligo_line *line, const eligo_stencil *s) {
  if (line->record == NULL) {
    copy(p, s, s->head, s->title);
  } else {
    copy(p, s, s->head, s->fact);
    put(p, "record", line->record);
    copy(p, s, s->fact, s->title);
  }
  put(p, "value", line->value);
  copy(p, s, s->title, s->limit);
  if (!line->own_limit) put(p, "limit", line->limit);
  put_given(p, line);
}

/* Whether nothing stands in the line but what the rule says, and the outcome. */
static bool is_bare(const eligo_line *l) {
  return l->record == NULL && l->value == NULL && (l->limit == NULL || l->own_limit) && l->margin == NULL && l->quality == NULL &&
         l->source == NULL && l->dated == NULL && l->reason == ELIGO_R_NONE;
}

static void put_copied(eligo_json_page *p, const eligo_line *line, const eligo_stencil *s) {
  copy(p, s, p->json.begun ? 0 : 1, s->head);
  p->json.begun = true;
  eligo_text_string(p->json.out, eligo_outcome_code(line->outcome));
  if (is_bare(line)) {
    copy(p, s, s->head, s->end);
    return;
  }
  put_middle(p, line, s);
  copy(p, s, s->limit, line->reason == ELIGO_R_NONE ? s->end : s->tail);
  if (line->reason == ELIGO_R_NONE) return;
  eligo_json_put_reason(p, line->reason, line->title, line->a, line->b);
  eligo_text_char(p->json.out, '}');
}

void eligo_json_put_criteria(eligo_json_page *p, const eligo_line *lines, uint32_t count) {
  eligo_json_begin_list(&p->json, "criteria");
  for (uint32_t i = 0; i < count; i++) {
    const eligo_stencil *s = p->stencils == NULL ? NULL : stencil_of(p, &lines[i]);
    if (s != NULL && s->depth == lines[i].depth) put_copied(p, &lines[i], s);
    else put_criterion(p, &lines[i]);
  }
  eligo_json_end_list(&p->json);
}
