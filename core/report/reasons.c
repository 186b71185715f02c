/* Sentences: why an outcome is what it is, and the whole decision in a few words. */
#include "report/words.h"

#include <stdio.h>
#include <string.h>

typedef struct reason {
  const char *code, *in[ELIGO_LANGUAGES];
} reason;

/* {t} is the title (of the fact or the point), {a} and {b} are the arguments. */
static const reason reasons[ELIGO_REASONS] = {
    [ELIGO_R_NONE] = {"none", {"", ""}},
    [ELIGO_R_MISSING] = {"missing", {"{t} is not given", "未提供“{t}”"}},
    [ELIGO_R_CONFLICTING] = {"conflicting",
                             {"{t} has two different values[: {b}]", "“{t}”有两个不同的值[：{b}]"}},
    [ELIGO_R_DERIVED_DIFFERS] = {"derived_differs",
                                 {"{t}: the value given and the value computed differ[: {b}]",
                                  "“{t}”的填报值与计算值不一致[：{b}]"}},
    [ELIGO_R_NOT_YET] = {"not_yet",
                         {"{t} has not happened yet and may be any day after the as-of date",
                          "“{t}”尚未发生，可能是基准日之后的任何一天"}},
    [ELIGO_R_IMPRECISE] = {"imprecise",
                           {"{t} is a date too coarse for this test; give the day",
                            "“{t}”的日期不够精确，请给出具体日期"}},
    [ELIGO_R_NO_QUALITY] = {"no_quality",
                            {"{t} is given without the quality or the date of its evidence",
                             "“{t}”未注明数据质量或证明材料的日期"}},
    [ELIGO_R_DIVISION_BY_ZERO] = {"division_by_zero", {"a division by zero", "除数为零"}},
    [ELIGO_R_TOO_LARGE] = {"too_large",
                           {"a number is too large to be compared exactly",
                            "数值过大，无法精确比较"}},
    [ELIGO_R_CURRENCIES] = {"currencies",
                            {"{a} and {b} are different currencies; state both in one",
                             "{a} 与 {b} 币种不同，请统一币种"}},
    [ELIGO_R_NOT_IN_TABLE] = {"not_in_table", {"the table has no number for these keys", "表中没有与之对应的数值"}},
    [ELIGO_R_ABOVE_WHOLE] = {"above_whole", {"the shares of the lenders come to more than 100 %", "各贷款人占比合计超过100%"}},
    [ELIGO_R_NO_ANSWER] = {"no_answer", {"the function has no answer for these values", "该函数对这些数值无结果"}},
    [ELIGO_R_LUA] = {"test_broke", {"the test could not be run[: {a}]", "检验未能完成[：{a}]"}},
    [ELIGO_R_IN_FORCE_FROM] = {"in_force_from", {"in force from {a}", "自 {a} 起适用"}},
    [ELIGO_R_ENDED] = {"ended", {"ended {a}", "已于 {a} 终止"}},
    [ELIGO_R_RULE_DATE_OPEN] = {"rule_date_open",
                                {"which criteria apply depends on {t}, which is not given",
                                 "适用哪些标准取决于“{t}”，该日期未提供"}},
    [ELIGO_R_UNSETTLED] = {"unsettled",
                           {"the law leaves this open; a person may confirm it",
                            "规则未予明确，可由人工确认"}},
    [ELIGO_R_GAP] = {"gap",
                     {"this rulebook does not hold this part of the law; nobody can confirm it",
                      "本规则库缺少该部分规定，不得人工确认"}},
    [ELIGO_R_NEVER] = {"never", {"ruled out by the rule itself", "规则本身不予认可"}},
    [ELIGO_R_CONFIRMED] = {"confirmed",
                           {"confirmed[ by {a}][ on {b}]", "已[由 {a} ][于 {b} ]确认"}},
    [ELIGO_R_CONDITION_NOT_MET] = {"condition_not_met",
                                   {"its condition is not met, so it does not apply",
                                    "前提条件不成立，故不适用"}},
    [ELIGO_R_NAME_ITEM] = {"name_item",
                           {"name the item of {t} that this use falls under",
                            "请指明该用途属于“{t}”的哪一项目"}},
    [ELIGO_R_NOT_COVERED] = {"not_covered",
                             {"no item of {t} covers this use", "“{t}”中没有涵盖该用途的项目"}},
    [ELIGO_R_UNKNOWN_ITEM] = {"unknown_item",
                              {"{t} has no item[ '{b}']", "“{t}”中没有[“{b}”]这一项目"}},
    [ELIGO_R_NOTHING_APPLIES] = {"nothing_applies",
                                 {"not shown: no criterion of the contribution applies",
                                  "未能证明：没有适用的贡献标准"}},
    [ELIGO_R_EMPTY_LIST] = {"empty_list", {"the list {t} is empty", "“{t}”清单为空"}},
    [ELIGO_R_GRADE_TOO_LOW] = {"grade_too_low",
                               {"grade {a} is reached[, {b} is asked for]",
                                "达到 {a} 等级[，要求为 {b}]"}},
};

const char *eligo_reason_code(eligo_reason code) {
  return code < ELIGO_REASONS ? reasons[code].code : "none";
}

typedef struct slots {
  const char *t, *a, *b;
} slots;

static const char *slot(const slots *s, char letter) {
  return letter == 't' ? s->t : letter == 'a' ? s->a : s->b;
}

static bool is_slot(const char *at) {
  return at[0] == '{' && (at[1] == 't' || at[1] == 'a' || at[1] == 'b') && at[2] == '}';
}

/* Past the bracket where something it names is missing. */
static const char *skip_bracket(const char *at, const slots *s) {
  bool missing = false;
  const char *end = at;
  for (; *end != '\0' && *end != ']'; end++) {
    if (is_slot(end) && slot(s, end[1]) == NULL) missing = true;
  }
  return missing && *end == ']' ? end + 1 : at + 1;
}

void eligo_template_say(const char *pattern, const char *t, const char *a, const char *b,
                        eligo_text *out) {
  const slots s = {t, a, b};
  const char *at = pattern;
  while (*at != '\0') {
    if (*at == '[') {
      at = skip_bracket(at, &s);
    } else if (*at == ']') {
      at++;
    } else if (is_slot(at)) {
      const char *value = slot(&s, at[1]);
      eligo_text_string(out, value == NULL ? "…" : value);
      at += 3;
    } else {
      eligo_text_char(out, *at++);
    }
  }
}

void eligo_reason_say(eligo_reason code, eligo_bilingual title, const char *a, const char *b,
                      eligo_language language, eligo_text *out) {
  if (code >= ELIGO_REASONS) return;
  const char *named = eligo_title_in(title, language);
  eligo_template_say(reasons[code].in[language], named != NULL ? named : a, a, b, out);
}

/* --- the whole --- */

typedef const char *const sentence[ELIGO_LANGUAGES];

static void count_say(sentence one, sentence many, uint32_t count, eligo_language language,
                      eligo_text *out) {
  char digits[16];
  snprintf(digits, sizeof digits, "%u", (unsigned)count);
  eligo_template_say(count == 1 ? one[language] : many[language], NULL, digits, NULL, out);
}

static void undetermined_say(const eligo_decision *d, eligo_language language, eligo_text *out) {
  static sentence one = {"One fact is missing.", "缺少一项信息。"};
  static sentence many = {"{a} facts are missing.", "缺少 {a} 项信息。"};
  static sentence doubt = {"A point stays open that no further fact can settle.",
                           "存在补充信息也无法解决的未决事项。"};
  static sentence other = {"What was given does not settle it; the reasons stand below.",
                           "现有资料不足以判定，原因见下文。"};
  if (d->n_missing > 0)
    count_say(one, many, d->n_missing, language, out);
  else
    eligo_text_string(out, d->n_doubts > 0 ? doubt[language] : other[language]);
}

static void verdict_say(const eligo_decision *d, eligo_language language, eligo_text *out) {
  static sentence met = {"Every requirement is met.", "各项要求均已满足。"};
  static sentence not_met = {"A requirement is not met.", "有要求未满足。"};
  static sentence one = {"A requirement is not met; one criterion would have to change.",
                         "有要求未满足；须改变一项标准的结果。"};
  static sentence many = {"A requirement is not met; {a} criteria would have to change.",
                          "有要求未满足；须改变 {a} 项标准的结果。"};
  if (d->verdict == ELIGO_ELIGIBLE)
    eligo_text_string(out, met[language]);
  else if (d->verdict == ELIGO_UNDETERMINED)
    undetermined_say(d, language, out);
  else if (d->n_fix == 0)
    eligo_text_string(out, not_met[language]);
  else
    count_say(one, many, d->n_fix, language, out);
}

static void more(eligo_text *out, eligo_language language) {
  if (language == ELIGO_EN) eligo_text_char(out, ' ');
}

void eligo_summary_say(const eligo_decision *d, eligo_language language, eligo_text *out) {
  static sentence confirmed = {"The verdict rests on a confirmation by a person.",
                               "该结论依赖人工确认。"};
  static sentence until = {"Tested only as far as the step “{a}”; a label needs every step.",
                           "仅检验至“{a}”步骤；贴标须完成全部步骤。"};
  static sentence provisional = {"The criteria of {a} were used and may change until issue.",
                                 "采用 {a} 的标准，发行前可能变化。"};
  verdict_say(d, language, out);
  if (d->confirmed) {
    more(out, language);
    eligo_text_string(out, confirmed[language]);
  }
  if (d->until != NULL) {
    eligo_step_result step = {.name = d->until};
    more(out, language);
    eligo_template_say(until[language], NULL, eligo_step_in(&step, language), NULL, out);
  }
  if (d->rule_date_provisional) {
    char date[24];
    eligo_dates_print(d->rule_date, date);
    more(out, language);
    eligo_template_say(provisional[language], NULL, date, NULL, out);
  }
}
