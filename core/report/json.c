/* A decision as JSON, "eligo.decision/1": codes that no language changes, and beside them texts in
 * the one asked for. */
#include "eligo/version.h"
#include "report/report.h"
#include "report/stencil.h"
#include "report/words.h"
#include "rule/print.h"

typedef eligo_json_page writer;

static void put(writer *w, const char *key, const char *value) {
  eligo_json_put_string(&w->json, key, value);
}

static void put_scratch(writer *w, const char *key) {
  put(w, key, w->scratch.bytes == NULL ? "" : w->scratch.bytes);
  if (w->scratch.failed) w->json.out->failed = true;
  eligo_text_clear(&w->scratch);
}

static void put_packs(writer *w, const eligo_decision *d) {
  eligo_json_begin_list(&w->json, "packs");
  for (uint32_t i = 0; i < d->n_packs; i++) {
    const eligo_draft_pack *pack = d->packs[i];
    eligo_json_begin_object(&w->json, NULL);
    put(w, "id", pack->id);
    put(w, "version", pack->version);
    put(w, "edition", pack->edition);
    put(w, "sha256", pack->sha256[0] == '\0' ? NULL : pack->sha256);
    eligo_json_end_object(&w->json);
  }
  eligo_json_end_list(&w->json);
}

static void put_dates(writer *w, const eligo_decision *d) {
  char as_of[11], rule_date[24];
  bool open = d->rule_date.first == ELIGO_DAY_FIRST || d->rule_date.last == ELIGO_DAY_LAST;
  eligo_day_print(d->as_of, as_of);
  eligo_dates_print(d->rule_date, rule_date);
  put(w, "as_of", as_of);
  put(w, "rule_date", open ? NULL : rule_date);
  eligo_json_put_bool(&w->json, "rule_date_provisional", d->rule_date_provisional);
  put(w, "until", d->until);
}

static void put_verdict(writer *w, const eligo_decision *d) {
  put(w, "verdict", eligo_verdict_code(d->verdict));
  put(w, "verdict_text", eligo_verdict_in(d->verdict, w->language));
  eligo_summary_say(d, w->language, &w->scratch);
  put_scratch(w, "summary");
  eligo_json_put_title(w, "note", d->reason_title);
  eligo_json_put_bool(&w->json, "confirmed", d->confirmed);
}

static void draw_product(writer *w, const void *what) {
  const eligo_product *product = what;
  eligo_json_begin_object(&w->json, "product");
  put(w, "id", product->id);
  eligo_json_put_title(w, "title", product->title);
  put(w, "label", product->label);
}

static void draw_part(writer *w, const void *what) {
  eligo_json_begin_object(&w->json, NULL);
  put(w, "part", what);
  put(w, "title", eligo_part_in(what, w->language));
}

static void put_product(writer *w, const eligo_decision *d) {
  if (d->product == NULL) return;
  eligo_json_put_kept(w, draw_product, d->product, d->product, NULL);
  put(w, "verdict", eligo_verdict_code(d->verdict));
  eligo_json_begin_list(&w->json, "parts");
  for (uint32_t i = 0; i < d->n_parts; i++) {
    const eligo_part_result *part = &d->parts[i];
    eligo_json_put_kept(w, draw_part, part->name, part->name, NULL);
    put(w, "outcome", eligo_outcome_code(part->outcome));
    eligo_json_put_criteria(w, part->lines, part->n_lines);
    eligo_json_end_object(&w->json);
  }
  eligo_json_end_list(&w->json);
  eligo_json_end_object(&w->json);
}

static void draw_step(writer *w, const void *what) {
  const eligo_step_result *step = what;
  eligo_json_begin_object(&w->json, NULL);
  put(w, "step", step->name);
  put(w, "title", eligo_step_in(step, w->language));
}

static void put_step(writer *w, const eligo_step_result *step) {
  eligo_json_put_kept(w, draw_step, step, step->name, step->title.in[0]);
  eligo_json_put_bool(&w->json, "reached", step->reached);
  if (step->reached) {
    put(w, "outcome", eligo_outcome_code(step->outcome));
    put(w, "grade", step->grade);
    put(w, "better_open", step->better_open);
    eligo_json_put_bool(&w->json, "confirmed", step->confirmed);
    eligo_json_put_criteria(w, step->lines, step->n_lines);
  }
  eligo_json_end_object(&w->json);
}

static void put_suggestions(writer *w, const eligo_item_result *item) {
  if (item->n_suggestions == 0) return;
  eligo_json_begin_list(&w->json, "suggestions");
  for (uint32_t i = 0; i < item->n_suggestions; i++) put(w, NULL, item->suggestions[i]);
  eligo_json_end_list(&w->json);
}

static void put_input(writer *w, const eligo_factor *input) {
  eligo_json_begin_object(&w->json, NULL);
  put(w, "fact", input->fact);
  put(w, "column", input->column);
  eligo_json_put_title(w, "title", input->title);
  put(w, "value", input->value);
  put(w, "source", input->source);
  eligo_json_end_object(&w->json);
}

static void put_estimate(writer *w, const eligo_estimate *estimate, const char *value) {
  eligo_json_begin_object(&w->json, NULL);
  put(w, "id", estimate->id);
  eligo_json_put_title(w, "title", estimate->title);
  put(w, "value", value);
  eligo_json_end_object(&w->json);
}

typedef struct benefit_of {
  const eligo_rulebook *rulebook;
  const eligo_benefit *benefit;
} benefit_of;

static void draw_formula(writer *w, const void *what) {
  const benefit_of *b = what;
  eligo_print_formula(b->rulebook, b->benefit->value, w->language, &w->scratch);
  put_scratch(w, "formula");
  put(w, "citation", b->benefit->source);
  put(w, "pack", b->benefit->pack);
}

static void put_benefit(writer *w, const eligo_rulebook *rulebook, const eligo_benefit_result *b) {
  eligo_json_begin_object(&w->json, NULL);
  put(w, "id", b->benefit->id);
  eligo_json_put_title(w, "title", b->benefit->title);
  put(w, "value", b->value);
  put(w, "unit", b->benefit->unit_text);
  put(w, "share", b->share);
  put(w, "shared", b->shared);
  eligo_json_put_reason(w, b->reason != ELIGO_R_NONE ? b->reason : b->share_reason, b->benefit->title, NULL, NULL);
  eligo_json_put_kept(w, draw_formula, &(benefit_of){rulebook, b->benefit}, b->benefit, NULL);
  eligo_json_begin_list(&w->json, "inputs");
  for (uint32_t i = 0; i < b->n_inputs; i++) put_input(w, &b->inputs[i]);
  eligo_json_end_list(&w->json);
  eligo_json_begin_list(&w->json, "beside");
  for (uint32_t i = 0; i < b->benefit->n_beside; i++) put_estimate(w, &b->benefit->beside[i], b->beside[i]);
  eligo_json_end_list(&w->json);
  eligo_json_end_object(&w->json);
}

static void put_benefits(writer *w, const eligo_rulebook *rulebook, const eligo_item_result *item) {
  if (item->n_benefits == 0) return;
  eligo_json_begin_list(&w->json, "benefits");
  for (uint32_t i = 0; i < item->n_benefits; i++) put_benefit(w, rulebook, &item->benefits[i]);
  eligo_json_end_list(&w->json);
}

static void draw_item(writer *w, const void *what) {
  const eligo_item_result *item = what;
  eligo_json_begin_object(&w->json, NULL);
  put(w, "standard", item->standard);
  eligo_json_put_title(w, "standard_title", item->standard_title);
  put(w, "item", item->item);
  eligo_json_put_title(w, "title", item->title);
}

static void put_item(writer *w, const eligo_rulebook *rulebook, const eligo_item_result *item) {
  eligo_json_put_kept(w, draw_item, item, item->standard, item->item);
  put(w, "verdict", eligo_verdict_code(item->verdict));
  eligo_json_put_title(w, "word", item->word);
  put(w, "grade", item->grade);
  put(w, "found_by", item->found_by);
  eligo_json_put_bool(&w->json, "confirmed", item->confirmed);
  eligo_json_put_reason(w, item->reason, item->standard_title, item->a, item->b);
  put_suggestions(w, item);
  eligo_json_begin_list(&w->json, "steps");
  for (uint32_t i = 0; i < item->n_steps; i++) put_step(w, &item->steps[i]);
  eligo_json_end_list(&w->json);
  put_benefits(w, rulebook, item);
  eligo_json_end_object(&w->json);
}

static void put_uses(writer *w, const eligo_decision *d) {
  eligo_json_begin_list(&w->json, "uses");
  for (uint32_t u = 0; u < d->n_uses; u++) {
    const eligo_use_result *use = &d->uses[u];
    eligo_json_begin_object(&w->json, NULL);
    put(w, "id", use->id);
    put(w, "activity", use->activity);
    put(w, "amount", use->amount);
    eligo_json_begin_list(&w->json, "standards");
    for (uint32_t i = 0; i < use->n_items; i++) put_item(w, d->rulebook, &use->items[i]);
    eligo_json_end_list(&w->json);
    eligo_json_end_object(&w->json);
  }
  eligo_json_end_list(&w->json);
}

static void put_shares(writer *w, const eligo_decision *d) {
  eligo_json_begin_list(&w->json, "shares");
  for (uint32_t i = 0; i < d->n_shares; i++) {
    eligo_json_begin_object(&w->json, NULL);
    put(w, "criterion", d->shares[i].criterion);
    put(w, "low", d->shares[i].low);
    put(w, "high", d->shares[i].high);
    put(w, "limit", d->shares[i].limit);
    eligo_json_end_object(&w->json);
  }
  eligo_json_end_list(&w->json);
}

static void draw_missing(writer *w, const void *what) {
  const eligo_missing *m = what;
  eligo_json_put_title(w, "title", m->title);
  eligo_json_put_title(w, "question", m->question);
  put(w, "unit", m->unit);
  eligo_json_put_title(w, "evidence", m->evidence);
}

static void put_missing(writer *w, const eligo_decision *d) {
  eligo_json_begin_list(&w->json, "missing");
  for (uint32_t i = 0; i < d->n_missing; i++) {
    const eligo_missing *m = &d->missing[i];
    eligo_json_begin_object(&w->json, NULL);
    put(w, "fact", m->fact);
    put(w, "use", m->use);
    put(w, "record", m->record);
    eligo_json_put_kept(w, draw_missing, m, m->fact, NULL);
    eligo_json_put_count(&w->json, "weight", m->weight);
    eligo_json_end_object(&w->json);
  }
  eligo_json_end_list(&w->json);
}

static void put_fix(writer *w, const eligo_decision *d) {
  eligo_json_begin_list(&w->json, "fix");
  for (uint32_t i = 0; i < d->n_fix; i++) {
    const eligo_fix *f = &d->fix[i];
    eligo_json_begin_object(&w->json, NULL);
    put(w, "criterion", f->criterion);
    put(w, "use", f->use);
    put(w, "record", f->record);
    put(w, "from", eligo_outcome_code(f->from));
    put(w, "to", eligo_outcome_code(f->to));
    eligo_json_put_title(w, "title", f->title);
    put(w, "value", f->value);
    put(w, "relation", f->relation);
    put(w, "limit", f->limit);
    put(w, "citation", f->citation);
    eligo_json_end_object(&w->json);
  }
  eligo_json_end_list(&w->json);
}

static void put_doubts(writer *w, const eligo_decision *d) {
  eligo_json_begin_list(&w->json, "doubts");
  for (uint32_t i = 0; i < d->n_doubts; i++) {
    const eligo_doubt *doubt = &d->doubts[i];
    eligo_json_begin_object(&w->json, NULL);
    put(w, "criterion", doubt->criterion);
    put(w, "use", doubt->use);
    eligo_json_put_title(w, "title", doubt->title);
    eligo_json_put_reason(w, doubt->reason, doubt->title, doubt->a, doubt->b);
    eligo_json_end_object(&w->json);
  }
  eligo_json_end_list(&w->json);
}

static void put_titled(writer *w, const char *key, const eligo_titled *all, const uint32_t *which,
                       uint32_t count) {
  eligo_json_begin_list(&w->json, key);
  for (uint32_t i = 0; all != NULL && i < count; i++) {
    eligo_json_begin_object(&w->json, NULL);
    put(w, "id", all[which[i]].name);
    eligo_json_put_title(w, "title", all[which[i]].title);
    put(w, "source", all[which[i]].source);
    eligo_json_end_object(&w->json);
  }
  eligo_json_end_list(&w->json);
}

/* What the product asks for beside, and the rules. */
static void draw_rules(writer *w, const void *what) {
  const eligo_decision *d = what;
  static const eligo_product none;
  bool any = d->product != NULL && d->rulebook != NULL;
  const eligo_product *p = any ? d->product : &none;
  put_titled(w, "papers", any ? d->rulebook->papers : NULL, p->papers, p->n_papers);
  put_titled(w, "duties", any ? d->rulebook->duties : NULL, p->duties, p->n_duties);
  put_packs(w, d);
  put(w, "rules", d->rulebook == NULL || d->rulebook->digest[0] == '\0' ? NULL : d->rulebook->digest);
}

/* The lists that sources of facts answered from. */
static void put_lists(writer *w, const eligo_decision *d) {
  eligo_json_begin_list(&w->json, "lists");
  for (uint32_t i = 0; i < d->n_lists; i++) {
    eligo_json_begin_object(&w->json, NULL);
    put(w, "name", d->lists[i].name);
    put(w, "date", d->lists[i].date);
    put(w, "sha256", d->lists[i].sha256);
    eligo_json_end_object(&w->json);
  }
  eligo_json_end_list(&w->json);
}

static void draw_head(writer *w, const void *what) {
  eligo_json_begin_object(&w->json, NULL);
  put(w, "schema", what);
  put(w, "engine", ELIGO_VERSION);
  put(w, "language", w->language == ELIGO_ZH ? "zh" : "en");
}

static void put_decision(writer *w, const eligo_decision *d) {
  static const char schema[] = "eligo.decision/1";
  eligo_json_put_kept(w, draw_head, schema, schema, NULL);
  put(w, "id", d->request_id);
  put_dates(w, d);
  put_verdict(w, d);
  put_product(w, d);
  put_uses(w, d);
  put_shares(w, d);
  put_missing(w, d);
  put_fix(w, d);
  put_doubts(w, d);
  eligo_json_put_kept(w, draw_rules, d, d->rulebook, d->product);
  put_lists(w, d);
  put(w, "fingerprint", d->fingerprint);
  put(w, "decision_id", d->decision_id);
  eligo_json_end_object(&w->json);
}

static void write(const eligo_decision *decision, writer *w) {
  put_decision(w, decision);
  eligo_text_free(&w->scratch);
}

void eligo_report_json(const eligo_decision *decision, const eligo_write_options *options,
                       eligo_text *text) {
  write(decision, &(writer){.json = {.out = text, .pretty = true}, .language = options->language});
  eligo_text_char(text, '\n');
}

void eligo_report_json_line(const eligo_decision *decision, const eligo_write_options *options,
                            eligo_text *text) {
  write(decision, &(writer){.json = {.out = text}, .language = options->language});
}

void eligo_report_json_row(const eligo_decision *decision, eligo_language language, eligo_stencils *stencils, eligo_text *text) {
  write(decision, &(writer){.json = {.out = text}, .language = language, .stencils = stencils});
}
