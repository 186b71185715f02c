#include "book/summary_words.h"

static const char *const words[ELIGO_SUMMARY_WORDS][ELIGO_LANGUAGES] = {
    [ELIGO_S_BOOK] = {"Screening of a book", "组合筛查报告"},
    [ELIGO_S_ROWS] = {"Rows", "笔数"},
    [ELIGO_S_REFUSED] = {"Refused", "被拒收"},
    [ELIGO_S_AS_OF_DAY] = {"As of", "基准日"},
    [ELIGO_S_RULES_USED] = {"Rules", "规则版本"},
    [ELIGO_S_BY_PRODUCT] = {"By product", "按产品"},
    [ELIGO_S_BY_STANDARD] = {"By standard", "按标准"},
    [ELIGO_S_BY_ITEM] = {"By item of a standard", "按标准条目"},
    [ELIGO_S_BY_ACTIVITY] = {"By activity", "按经济活动"},
    [ELIGO_S_MOST_MISSING] = {"Facts most often missing", "最常缺失的信息"},
    [ELIGO_S_MOST_FAILED] = {"Criteria most often failed", "最常未达到的要求"},
    [ELIGO_S_OPEN_POINTS] = {"Points that no fact settles", "需人工判断的事项"},
    [ELIGO_S_WHY_REFUSED] = {"Why rows were refused", "拒收原因"},
    [ELIGO_S_COUNT] = {"Rows", "笔数"},
    [ELIGO_S_AMOUNT] = {"Amount", "金额"},
    [ELIGO_S_HANGS_ON_IT] = {"Amount that hangs on it", "涉及金额"},
    [ELIGO_S_MISSED_BY] = {"Missed by (of the limit)", "与限值的差距(占限值)"},
    [ELIGO_S_CRITERION] = {"Criterion", "要求"},
    [ELIGO_S_FACT] = {"Fact", "信息"},
    [ELIGO_S_SOURCE] = {"Source", "依据"},
    [ELIGO_S_WITHOUT_AMOUNT] = {"uses give no amount and are counted without one", "笔用途未给出金额,仅计笔数"},
    [ELIGO_S_MORE] = {"more", "项未列出"},
    [ELIGO_S_NOTE] = {"An eligible row met every criterion that was tested as of this day. Undetermined rows are no passes: they lack what is listed.",
                      "“符合条件”指在基准日已逐项满足所测试的要求。“尚不能判定”不等于通过,缺少的信息见下表。"},
    [ELIGO_S_NOTHING] = {"No row was decided.", "没有可判定的记录。"},
    [ELIGO_S_OUTCOME] = {"Verdicts", "判定结果"},
};

const char *const eligo_miss_names[7] = {"≤ 1 %", "≤ 5 %", "≤ 10 %", "≤ 25 %", "≤ 50 %", "≤ 100 %", "> 100 %"};

const char *eligo_summary_word_in(eligo_summary_word word, eligo_language language) {
  return words[word][language];
}
