#include "cli/compare.h"

#include "report/words.h"

#include <string.h>

enum { FOUND = 12, LARGEST_ROW = 4 << 20 };

static const eligo_option format = {"format", 'f', "text|json|csv|html", "how to print (default: text); csv: the loans alone"};
static const eligo_option *const options[] = {&format, &eligo_option_output, &eligo_option_as_of, &eligo_option_product, &eligo_option_standard,
                                              &eligo_option_lang, &eligo_option_mapping, &eligo_option_plugins, &eligo_option_unknown_facts, NULL};

const char *eligo_answer_code(int answer) {
  return answer == ELIGO_REFUSED ? "refused" : eligo_verdict_code(eligo_verdicts[answer]);
}

const char *eligo_answer_word(int answer, eligo_language language) {
  if (answer == ELIGO_REFUSED) return language == ELIGO_EN ? "Refused" : "无法读取";
  return eligo_verdict_in(eligo_verdicts[answer], language);
}

const char *eligo_change_word(eligo_change_kind kind, eligo_language language) {
  static const char *const words[][2] = {{"added", "新增"}, {"removed", "删除"}, {"changed", "修改"}};
  return words[kind][language];
}

void eligo_comparison_money(const eligo_comparison *c, int before, int after, eligo_text *out) {
  eligo_tally *tally = c->book.money[before][after];
  if (tally == NULL) return;
  const eligo_question question = {.as_of = c->as_of};
  eligo_summary *summary = eligo_summary_of(tally, &question);
  if (summary == NULL) {
    out->failed = true;
    return;
  }
  const eligo_money money = eligo_money_of(&tally->all);
  eligo_money_say(summary, &money, out);
  summary->tally = NULL; /* still the comparison's */
  eligo_summary_free(summary);
}

/* --- reading --- */

static eligo_status load(eligo_comparison *c, int place) {
  eligo_setting_value *rules = &c->call->settings[ELIGO_S_RULES];
  const eligo_setting_value before = *rules;
  *rules = (eligo_setting_value){c->call->words[place], "the command line"};
  c->names[place] = c->call->words[place];
  eligo_status status = eligo_call_load_all(c->call, &c->rules[place]);
  *rules = before;
  return status;
}

static eligo_status compare_book(eligo_comparison *c) {
  eligo_question question = {0};
  eligo_text mapping = {0};
  eligo_faults faults;
  const char *file = eligo_call_value(c->call, &eligo_option_mapping);
  eligo_input input = {.files = c->call->words + 2, .n_files = c->call->n_words - 2, .largest = LARGEST_ROW, .rulebook = c->rules[1]};
  eligo_status status = eligo_call_question(c->call, &question);
  if (status == ELIGO_OK) status = eligo_call_plugins(c->call, &input.plugins);
  if (status == ELIGO_OK && file != NULL) status = eligo_call_read_file(c->call, file, ELIGO_LARGEST_MAPPING, &mapping);
  input.mapping_source = file;
  input.mapping = mapping.bytes;
  input.mapping_length = mapping.length;
  c->as_of = question.as_of;
  c->with_book = true;
  if (status == ELIGO_OK && eligo_call_faults(c->call, &faults) == NULL) status = ELIGO_MEMORY;
  if (status == ELIGO_OK) {
    status = eligo_compare_book(c->rules[0], c->rules[1], &input, &question, &c->call->arena, &c->book, &faults);
    eligo_status printed = eligo_output_faults(c->call, &faults);
    if (status == ELIGO_OK) status = printed;
  }
  eligo_input_close(&input);
  eligo_text_free(&mapping);
  return status;
}

static eligo_status compare(eligo_comparison *c, eligo_text *out) {
  const char *form = c->call->format;
  eligo_status status = load(c, 0);
  if (status == ELIGO_OK) status = load(c, 1);
  if (status == ELIGO_OK) status = eligo_compare_rules(c->rules[0], c->rules[1], c->call->language, &c->call->arena, &c->changes);
  if (status == ELIGO_OK && c->call->n_words > 2) status = compare_book(c);
  if (status != ELIGO_OK) return status;
  if (strcmp(form, "json") == 0) eligo_compare_json(c, out);
  else if (strcmp(form, "csv") == 0) eligo_compare_csv(c, out);
  else if (strcmp(form, "html") == 0) eligo_compare_html(c, out);
  else eligo_compare_text(c, out);
  return out->failed ? ELIGO_MEMORY : ELIGO_OK;
}

static int run(eligo_call *call) {
  eligo_comparison c = {.call = call};
  eligo_text out = {0};
  const char *file = eligo_call_value(call, &eligo_option_output);
  int answer = (int)compare(&c, &out);
  if (answer == ELIGO_OK && c.changes.count + c.book.moved > 0) answer = FOUND;
  if ((answer == ELIGO_OK || answer == FOUND) && file != NULL) {
    eligo_status written = eligo_output_to(call, file, &out);
    if (written != ELIGO_OK) answer = (int)written;
    eligo_text_clear(&out);
  }
  eligo_book_change_free(&c.book);
  eligo_rulebook_free(c.rules[0]);
  eligo_rulebook_free(c.rules[1]);
  return eligo_finish(&out, answer);
}

const eligo_command eligo_command_compare = {
    .name = "compare",
    .arguments = "OLD NEW [BOOK…]",
    .summary = "what changed between two folders of rules, and which loans it moves",
    .about = "Prints in words what was added, removed and changed from one folder of rules to another. With a book (lines of JSON, "
             "or a table that a plugin reads) it decides each loan by both and lists those that come to another answer, with the "
             "criterion that made it so and the money in them.",
    .example = "compare rules-2025 rules-2026 book.ndjson --as-of 2026-03-01",
    .exits = "   0  nothing differs\n  12  something differs\n",
    .options = options,
    .fewest = 2,
    .most = SIZE_MAX,
    .run = run,
};
