#include "report/words.h"

#include "rule/print.h"

#include <string.h>

static const char *const words[ELIGO_WORDS][ELIGO_LANGUAGES] = {
    [ELIGO_W_FIRM] = {"Firm", "企业"},
    [ELIGO_W_REQUEST] = {"Request", "申请编号"},
    [ELIGO_W_AMOUNT] = {"Amount", "金额"},
    [ELIGO_W_PRODUCT] = {"Product", "产品"},
    [ELIGO_W_AS_OF] = {"As of", "基准日"},
    [ELIGO_W_RULE_DATE] = {"Criteria of", "标准适用日"},
    [ELIGO_W_USE] = {"Use", "资金用途"},
    [ELIGO_W_ACTIVITY] = {"Activity", "经济活动"},
    [ELIGO_W_GRADE] = {"grade", "等级"},
    [ELIGO_W_BETTER_OPEN] = {"better still open", "尚可能达到更优等级"},
    [ELIGO_W_NOT_TESTED] = {"not tested", "未检验"},
    [ELIGO_W_BY_REVIEWER] = {"answered by a reviewer", "由评审人确认"},
    [ELIGO_W_FOUND_BY_COVERS] = {"found through the activity; not named in the profile",
                                 "按经济活动匹配，资料中未指明项目"},
    [ELIGO_W_SUGGESTIONS] = {"Items that may fit (a suggestion, it decides nothing)",
                             "可能对应的项目（仅供参考，不作判定依据）"},
    [ELIGO_W_ALL_OF] = {"all of these", "以下各项均须满足"},
    [ELIGO_W_ANY_OF] = {"any one of these", "以下任一项即可"},
    [ELIGO_W_NONE_OF] = {"none of these", "不得有以下任何情形"},
    [ELIGO_W_AT_LEAST_OF] = {"at least {a} of these", "以下至少 {a} 项"},
    [ELIGO_W_EVERY] = {"every one of", "逐一适用"},
    [ELIGO_W_SOME] = {"at least one of", "至少一项"},
    [ELIGO_W_NO_ROW] = {"none of", "不得有一项"},
    [ELIGO_W_IF] = {"if ", "如 "},
    [ELIGO_W_UNLESS] = {"this, unless exempt", "除豁免情形外"},
    [ELIGO_W_BY] = {"according to", "按"},
    [ELIGO_W_MEETS] = {"what is asked by", "须满足"},
    [ELIGO_W_REQUIRED] = {"required", "要求"},
    [ELIGO_W_EXCLUDED] = {"ruled out", "排除情形"},
    [ELIGO_W_MARGIN] = {"margin", "余量"},
    [ELIGO_W_NOT_GIVEN] = {"not given", "未提供"},
    [ELIGO_W_YES] = {"yes", "是"},
    [ELIGO_W_NO] = {"no", "否"},
    [ELIGO_W_MISSING] = {"Missing", "缺少的信息"},
    [ELIGO_W_MOST_DECISIVE] = {"most decisive first", "按影响程度排列"},
    [ELIGO_W_UNIT] = {"in", "单位："},
    [ELIGO_W_EVIDENCE] = {"Evidence", "证明材料"},
    [ELIGO_W_FIX] = {"What would have to change", "须改变的事项"},
    [ELIGO_W_NOW] = {"now", "现为"},
    [ELIGO_W_DOUBTS] = {"What stays open", "未决事项"},
    [ELIGO_W_SHARES] = {"Shares", "占比"},
    [ELIGO_W_BENEFIT] = {"Environmental benefit", "环境效益"},
    [ELIGO_W_BESIDE] = {"For comparison", "对照测算"},
    [ELIGO_W_NO_NUMBER] = {"no number", "无法测算"},
    [ELIGO_W_LENDERS_SHARE] = {"this lender's share", "本行份额"},
    [ELIGO_W_PAPERS] = {"Papers to bring", "须提交的文件"},
    [ELIGO_W_DUTIES] = {"Duties afterwards", "后续义务"},
    [ELIGO_W_RULES] = {"Rules", "所用规则"},
    [ELIGO_W_FINGERPRINT] = {"Profile", "资料指纹"},
    [ELIGO_W_DECISION] = {"Decision", "决定编号"},
    [ELIGO_W_SHARE] = {"Share of the amount", "金额占比"},
    [ELIGO_W_SHEET] = {"Decision sheet", "认定决定书"},
    [ELIGO_W_CRITERION] = {"Criterion", "标准"},
    [ELIGO_W_CLAUSE] = {"Clause", "依据条款"},
    [ELIGO_W_FACT] = {"Fact", "事实"},
    [ELIGO_W_SOURCE] = {"Source", "来源"},
    [ELIGO_W_RESULT] = {"Result", "结果"},
    [ELIGO_W_PREPARED_BY] = {"Prepared by", "经办人"},
    [ELIGO_W_APPROVED_BY] = {"Approved by", "复核人"},
    [ELIGO_W_NAME] = {"Name", "姓名"},
    [ELIGO_W_DATE] = {"Date", "日期"},
    [ELIGO_W_CODE] = {"Code of this decision", "决定查询码"},
    [ELIGO_W_LISTS] = {"Lists", "名录"},
    [ELIGO_W_NOT_YET] = {"not yet", "尚未发生"},
    [ELIGO_W_USES] = {"uses of the money", "各项资金用途"},
    [ELIGO_W_IS_EXCLUDED] = {"one applies", "存在排除情形"},
    [ELIGO_W_IS_NOT_EXCLUDED] = {"none applies", "无排除情形"},
    [ELIGO_W_UNNAMED_TEST] = {"computed value", "计算值"},
};

const char *eligo_word_in(eligo_word word, eligo_language language) {
  return words[word][language];
}

const char *eligo_title_in(eligo_bilingual title, eligo_language language) {
  const char *own = title.in[language];
  return own != NULL ? own : title.in[language == ELIGO_EN ? ELIGO_ZH : ELIGO_EN];
}

typedef struct name {
  const char *code, *in[ELIGO_LANGUAGES];
} name;

static const name *find(const name *names, size_t count, const char *code) {
  for (size_t i = 0; code != NULL && i < count; i++) {
    if (strcmp(names[i].code, code) == 0) return &names[i];
  }
  return NULL;
}

#define FIND(names, code) find(names, sizeof(names) / sizeof *(names), code)

enum { IS_MET, IS_NOT_MET, IS_NOT_APPLICABLE, IS_UNKNOWN };

static int settle(eligo_outcomes outcome) {
  switch (outcome) {
  case ELIGO_MET:
    return IS_MET;
  case ELIGO_NOT_MET:
    return IS_NOT_MET;
  case ELIGO_NOT_APPLICABLE:
    return IS_NOT_APPLICABLE;
  default:
    return IS_UNKNOWN;
  }
}

static const name outcomes[] = {{"met", {"met", "满足"}},
                                {"not_met", {"not met", "不满足"}},
                                {"not_applicable", {"does not apply", "不适用"}},
                                {"unknown", {"unknown", "未知"}}};

const char *eligo_outcome_code(eligo_outcomes outcome) {
  return outcomes[settle(outcome)].code;
}

const char *eligo_outcome_in(eligo_outcomes outcome, eligo_language language) {
  return outcomes[settle(outcome)].in[language];
}

const char *eligo_outcome_symbol(eligo_outcomes outcome) {
  static const char *const symbols[] = {"✔", "✘", "–", "?"};
  return symbols[settle(outcome)];
}

static const name verdicts[] = {{"eligible", {"Eligible", "符合条件"}},
                                {"not_eligible", {"Not eligible", "不符合条件"}},
                                {"undetermined", {"Undetermined", "尚不能判定"}}};

size_t eligo_verdict_place(eligo_verdict verdict) {
  return verdict == ELIGO_ELIGIBLE ? 0 : verdict == ELIGO_NOT_ELIGIBLE ? 1 : 2;
}

const char *eligo_verdict_code(eligo_verdict verdict) {
  return verdicts[eligo_verdict_place(verdict)].code;
}

const char *eligo_verdict_in(eligo_verdict verdict, eligo_language language) {
  return verdicts[eligo_verdict_place(verdict)].in[language];
}

const char *eligo_verdict_symbol(eligo_verdict verdict) {
  static const char *const symbols[] = {"✔", "✘", "?"};
  return symbols[eligo_verdict_place(verdict)];
}

const char *eligo_kind_code(unsigned kind) {
  static const char *const codes[ELIGO_NODE_KINDS] = {
      [ELIGO_N_NONE] = "none",
      [ELIGO_N_FLAG] = "flag",
      [ELIGO_N_COMPARE] = "compare",
      [ELIGO_N_BETWEEN] = "between",
      [ELIGO_N_ONE_OF] = "one_of",
      [ELIGO_N_AS_GOOD_AS] = "as_good_as",
      [ELIGO_N_DATE] = "date",
      [ELIGO_N_QUALITY] = "quality",
      [ELIGO_N_AGE] = "no_older_than",
      [ELIGO_N_LUA] = "test",
      [ELIGO_N_UNSETTLED] = "unsettled",
      [ELIGO_N_GAP] = "gap",
      [ELIGO_N_NEVER] = "never",
      [ELIGO_N_NOT_REQUIRED] = "not_required",
      [ELIGO_N_ALL_OF] = "all_of",
      [ELIGO_N_ANY_OF] = "any_of",
      [ELIGO_N_NONE_OF] = "none_of",
      [ELIGO_N_AT_LEAST_OF] = "at_least_of",
      [ELIGO_N_POINT] = "point",
      [ELIGO_N_GRADE] = "grade",
      [ELIGO_N_GRADED] = "grades",
      [ELIGO_N_WHEN] = "when",
      [ELIGO_N_UNLESS] = "unless",
      [ELIGO_N_CHOOSE] = "choose",
      [ELIGO_N_CASE] = "case",
      [ELIGO_N_OTHERWISE] = "otherwise",
      [ELIGO_N_BY] = "by",
      [ELIGO_N_WINDOW] = "window",
      [ELIGO_N_BY_DATE] = "by_date",
      [ELIGO_N_EVERY] = "every",
      [ELIGO_N_SOME] = "some",
      [ELIGO_N_NO] = "no",
      [ELIGO_N_MEETS] = "meets",
      [ELIGO_N_MEETS_BY] = "meets_by",
      [ELIGO_N_ITEM] = "item",
      [ELIGO_N_STANDARD] = "standard",
  };
  const char *code = kind < ELIGO_NODE_KINDS ? codes[kind] : NULL;
  return code == NULL ? "term" : code;
}

const char *eligo_part_in(const char *part, eligo_language language) {
  static const name parts[] = {{"proceeds", {"Use of proceeds", "募集资金用途"}},
                               {"firm", {"Firm", "企业主体"}},
                               {"file", {"Papers on file", "文件资料"}},
                               {"advice", {"Advice (decides nothing)", "建议事项（不影响判定）"}}};
  const name *found = FIND(parts, part);
  return found == NULL ? part : found->in[language];
}

const char *eligo_step_in(const eligo_step_result *step, eligo_language language) {
  const char *title = eligo_title_in(step->title, language);
  return title != NULL ? title : eligo_step_title(step->name, language);
}

const char *eligo_step_outcome_in(const eligo_step_result *step, eligo_language language) {
  bool excluded = strcmp(step->name, "excluded") == 0;
  if (excluded && step->outcome == ELIGO_MET) return words[ELIGO_W_IS_NOT_EXCLUDED][language];
  if (excluded && step->outcome == ELIGO_NOT_MET) return words[ELIGO_W_IS_EXCLUDED][language];
  return eligo_outcome_in(step->outcome, language);
}

const char *eligo_quality_in(const char *quality, eligo_language language) {
  static const name qualities[] = {{"audited", {"audited", "经审计"}},
                                   {"reported", {"reported", "已披露"}},
                                   {"estimated", {"estimated", "估计"}}};
  const name *found = FIND(qualities, quality);
  return found == NULL ? quality : found->in[language];
}

const char *eligo_relation_in(const char *relation, eligo_language language) {
  static const name relations[] = {
      {">", {"above", "高于"}},
      {"<", {"below", "低于"}},
      {"≥", {"at least", "不低于"}},
      {"≤", {"at most", "不高于"}},
      {">=", {"at least", "不低于"}},
      {"<=", {"at most", "不高于"}},
      {"=", {"exactly", "等于"}},
      {"in", {"one of", "属于"}},
      {"not in", {"none of", "不属于"}},
      {"is", {"yes", "是"}},
      {"is not", {"no", "否"}},
      {"between", {"between", "介于"}},
      {"before", {"before", "早于"}},
      {"after", {"after", "晚于"}},
      {"on or before", {"on or before", "不晚于"}},
      {"on or after", {"on or after", "不早于"}},
      {"as good as", {"as good as", "不劣于"}},
      {"quality", {"evidence at least", "证据质量不低于"}},
      {"no older than", {"no older than", "不早于"}},
  };
  const name *found = FIND(relations, relation);
  return found == NULL ? relation : found->in[language];
}
