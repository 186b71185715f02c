#include "fixture.h"

#include "base/width.h"
#include "report/report.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>

#include <cmocka.h>

static fixture made;
static eligo_text out;

static int begin(void **state) {
  (void)state;
  fixture_make(&made);
  out = (eligo_text){0};
  return 0;
}

static int finish(void **state) {
  (void)state;
  eligo_text_free(&out);
  fixture_free(&made);
  return 0;
}

static const char *written(eligo_write_options options) {
  eligo_text_clear(&out);
  eligo_report_text(&made.decision, &options, &out);
  return out.bytes;
}

/* clang-format off */
static const char english[] =
    "✘ Not eligible: European Green Bond\n"
    "  A requirement is not met; one criterion would have to change. The verdict\n"
    "  rests on a confirmation by a person. Tested only as far as the step\n"
    "  “Substantial contribution”; a label needs every step. The criteria of\n"
    "  2026-04-01 were used and may change until issue.\n"
    "\n"
    "  Firm        Qinghe Hydropower Co. · 91330000MA27XXXX0A · CN\n"
    "  Request     HZ-2026-00417\n"
    "  Amount      120,000,000.00 CNY\n"
    "  Product     eugb\n"
    "  As of       2026-03-01\n"
    "  Criteria of 2026-04-01\n"
    "\n"
    "European Green Bond\n"
    "  ? Use of proceeds: unknown\n"
    "  ✘ Papers on file: not met\n"
    "      ✘ Issued: 2026-04-01; required: before 2026-03-01\n"
    "        2023/2631 Article 10\n"
    "\n"
    "Use dam  120,000,000.00 CNY  electricity.hydropower ────────────────────────────\n"
    "\n"
    "  ✘ EU Taxonomy 4.5  Electricity generation from hydropower\n"
    "    Not eligible · Taxonomy-eligible · grade transitional\n"
    "    found through the activity; not named in the profile\n"
    "    ✘ Exclusions                one applies\n"
    "        ✘ Burns coal: yes; ruled out: yes\n"
    "    ✘ Substantial contribution  not met, grade transitional, better still open:\n"
    "      own\n"
    "        ? any one of these\n"
    "          ✘ (b) Power density: 4 W/m2; required: above 5 W/m2 (margin −1 W/m2)\n"
    "            2021/2139 Annex I 4.5 (b) · audited · Design report p. 12 ·\n"
    "            2026-02-10\n"
    "          ? (c)\n"
    "            ? Life-cycle emissions: not given; required: below 100 gCO2e/kWh\n"
    "              2021/2139 Annex I 4.5 (c)\n"
    "        ✘ Use dam: ended 2025-12-31\n"
    "        ✘ Vehicle category: light van; required: one of passenger car, light van\n"
    "    ✔ Minimum safeguards        met, answered by a reviewer\n"
    "    – No significant harm       not tested\n"
    "    Environmental benefit\n"
    "      · CO2 avoided: 6516 tCO2/year; this lender's share 25 %: 1629 tCO2/year\n"
    "        = 6516 tCO2/year  [Green credit guide]\n"
    "        Net supply: 10000 MWh/year  Meter\n"
    "        Grid average: 0.6516 kgCO2/kWh  Announcement\n"
    "        For comparison: Against fossil power: 8273 tCO2/year\n"
    "\n"
    "  ? Green Catalogue 2025\n"
    "    Undetermined\n"
    "    name the item of Green Catalogue 2025 that this use falls under\n"
    "    Items that may fit (a suggestion, it decides nothing):\n"
    "    · cn-green-2025/4.2.4\n"
    "    · cn-green-2025/4.2.5\n"
    "\n"
    "Missing  most decisive first\n"
    "   1. Life-cycle emissions, in gCO2e/kWh\n"
    "      How much does a kWh emit over the life of the plant?\n"
    "      Evidence: LCA report under ISO 14067\n"
    "      Use dam · lifecycle_ghg\n"
    "   2. Date of the decision\n"
    "      penalty 2 · penalty.on\n"
    "\n"
    "What would have to change\n"
    "  → Power density: now 4 W/m2; required: above 5 W/m2\n"
    "      Use dam · row 1 · 2021/2139 Annex I 4.5 (b)\n"
    "\n"
    "What stays open\n"
    "  ? Built on 31 December 2020 — the law leaves this open; a person may confirm\n"
    "    it\n"
    "      Use dam · eu-taxonomy/7.7/contribution/unsettled\n"
    "\n"
    "Shares\n"
    "  0 % … 84.99 %; required: 85 %  eugb/proceeds/share\n"
    "\n"
    "Papers to bring\n"
    "  · Allocation report  GBP 4.4\n"
    "\n"
    "Duties afterwards\n"
    "  · Impact report once  GBP 4.5\n"
    "\n"
    "Eligo 0.1.0 · eu-taxonomy 1.0.0 (3f2a91c04d5e)\n"
    "Profile: ab12\n"
    "Decision: cd34\n";

static const char chinese[] =
    "✘ 不符合条件：欧洲绿色债券\n"
    "  有要求未满足；须改变一项标准的结果。该结论依赖人工确认。仅\n"
    "  检验至“实质性贡献”步骤；贴标须完成全部步骤。采用\n"
    "  2026-04-01 的标准，发行前可能变化。\n"
    "\n"
    "  企业        Qinghe Hydropower Co. · 91330000MA27XXXX0A ·\n"
    "              CN\n"
    "  申请编号    HZ-2026-00417\n"
    "  金额        120,000,000.00 CNY\n"
    "  产品        eugb\n"
    "  基准日      2026-03-01\n"
    "  标准适用日  2026-04-01\n"
    "\n"
    "欧洲绿色债券\n"
    "  ? 募集资金用途：未知\n"
    "  ✘ 文件资料：不满足\n"
    "      ✘ 发行日期：2026-04-01；要求：早于 2026-03-01\n"
    "        2023/2631 Article 10\n"
    "\n"
    "资金用途 dam  120,000,000.00 CNY  electricity.hydropower ───\n"
    "\n"
    "  ✘ 欧盟分类方案 4.5  水力发电\n"
    "    不符合条件 · 符合分类范围 · 等级 transitional\n"
    "    按经济活动匹配，资料中未指明项目\n"
    "    ✘ 排除情形    存在排除情形\n"
    "        ✘ 燃用煤炭：是；排除情形：是\n"
    "    ✘ 实质性贡献  不满足，等级 transitional，尚可能达到更优\n"
    "      等级：own\n"
    "        ? 以下任一项即可\n"
    "          ✘ (b) 功率密度：4 W/m2；要求：高于 5 W/m2（余量\n"
    "            −1 W/m2）\n"
    "            2021/2139 Annex I 4.5 (b) · 经审计 · Design\n"
    "            report p. 12 · 2026-02-10\n"
    "          ? (c)\n"
    "            ? 全生命周期温室气体排放：未提供；要求：低于\n"
    "              100 gCO2e/kWh\n"
    "              2021/2139 Annex I 4.5 (c)\n"
    "        ✘ 资金用途 dam：已于 2025-12-31 终止\n"
    "        ✘ 车辆类别：轻型商用车；要求：属于 乘用车、轻型商用\n"
    "          车\n"
    "    ✔ 最低保障    满足，由评审人确认\n"
    "    – 无重大损害  未检验\n"
    "    环境效益\n"
    "      · 二氧化碳减排量：6516 tCO2/year；本行份额 25 %：\n"
    "        1629 tCO2/year\n"
    "        = 6516 tCO2/year  [Green credit guide]\n"
    "        上网电量：10000 MWh/year  Meter\n"
    "        电网平均因子：0.6516 kgCO2/kWh  Announcement\n"
    "        对照测算：按火电因子：8273 tCO2/year\n"
    "\n"
    "  ? 绿色目录2025\n"
    "    尚不能判定\n"
    "    请指明该用途属于“绿色目录2025”的哪一项目\n"
    "    可能对应的项目（仅供参考，不作判定依据）：\n"
    "    · cn-green-2025/4.2.4\n"
    "    · cn-green-2025/4.2.5\n"
    "\n"
    "缺少的信息  按影响程度排列\n"
    "   1. 全生命周期温室气体排放，单位：gCO2e/kWh\n"
    "      全生命周期每千瓦时排放多少？\n"
    "      证明材料：ISO 14067 生命周期评价报告\n"
    "      资金用途 dam · lifecycle_ghg\n"
    "   2. 处罚决定日期\n"
    "      penalty 2 · penalty.on\n"
    "\n"
    "须改变的事项\n"
    "  → 功率密度：现为 4 W/m2；要求：高于 5 W/m2\n"
    "      资金用途 dam · row 1 · 2021/2139 Annex I 4.5 (b)\n"
    "\n"
    "未决事项\n"
    "  ? 2020年12月31日当日建成——规则未予明确，可由人工确认\n"
    "      资金用途 dam · eu-taxonomy/7.7/contribution/unsettled\n"
    "\n"
    "占比\n"
    "  0 % … 84.99 %；要求：85 %  eugb/proceeds/share\n"
    "\n"
    "须提交的文件\n"
    "  · 募集资金使用报告  GBP 4.4\n"
    "\n"
    "后续义务\n"
    "  · 发布一次影响报告  GBP 4.5\n"
    "\n"
    "Eligo 0.1.0 · eu-taxonomy 1.0.0 (3f2a91c04d5e)\n"
    "资料指纹：ab12\n"
    "决定编号：cd34\n";
/* clang-format on */

static void a_desk_reads_this_in_english(void **state) {
  (void)state;
  assert_string_equal(written((eligo_write_options){.columns = 80}), english);
}

static void a_desk_reads_this_in_chinese(void **state) {
  (void)state;
  assert_string_equal(written((eligo_write_options){.language = ELIGO_ZH, .columns = 60}), chinese);
}

static void no_line_is_wider_than_asked(void **state) {
  (void)state;
  for (unsigned columns = 30; columns < 130; columns += 7) {
    written((eligo_write_options){.language = columns % 2 == 0 ? ELIGO_ZH : ELIGO_EN,
                                  .columns = columns,
                                  .everything = true});
    for (char *line = strtok(out.bytes, "\n"); line != NULL; line = strtok(NULL, "\n"))
      assert_true(eligo_columns(line) <= columns);
  }
}

static void what_is_met_is_shown_only_where_everything_is_asked(void **state) {
  (void)state;
  assert_null(strstr(written((eligo_write_options){.columns = 80}), "Verified by a third party"));
  assert_non_null(strstr(written((eligo_write_options){.columns = 80, .everything = true}),
                         "✔ Verified by a third party: yes; required: yes"));
}

static void a_met_exclusion_is_a_cross(void **state) {
  (void)state;
  assert_non_null(strstr(written((eligo_write_options){0}), "✘ Burns coal: yes; ruled out: yes"));
}

static void a_failing_member_of_none_of_is_a_tick(void **state) {
  (void)state;
  made.excluded[0].outcome = ELIGO_NOT_MET;
  made.excluded[0].value = "false";
  made.steps[0].outcome = ELIGO_MET;
  assert_null(strstr(written((eligo_write_options){0}), "Burns coal"));
  assert_non_null(strstr(written((eligo_write_options){.everything = true}),
                         "✔ Burns coal: no; ruled out: yes"));
  assert_non_null(strstr(out.bytes, "none applies"));
}

static void what_a_settled_condition_guards_is_hidden(void **state) {
  (void)state;
  eligo_line *lines = made.contribution;
  lines[0] = (eligo_line){.node = ELIGO_NONE, .kind = ELIGO_N_WHEN, .outcome = ELIGO_OPEN};
  lines[1] = (eligo_line){.node = ELIGO_NONE,
                          .depth = 1,
                          .kind = ELIGO_N_FLAG,
                          .outcome = ELIGO_MET,
                          .leaf = true,
                          .relation = "is",
                          .title = BOTH("Biofuel is blended", ""),
                          .value = "yes"};
  made.steps[1].n_lines = 3;
  lines[2].depth = 1;
  assert_non_null(strstr(written((eligo_write_options){0}), "• if Biofuel is blended: yes"));
  assert_non_null(strstr(out.bytes, "Power density"));
  lines[1].outcome = ELIGO_NOT_MET;
  made.decision.n_fix = 0;
  assert_null(strstr(written((eligo_write_options){0}), "Biofuel"));
  assert_null(strstr(out.bytes, "Power density"));
}

static void colour_never_carries_the_meaning_alone(void **state) {
  (void)state;
  const char *text = written((eligo_write_options){.colour = true});
  assert_non_null(strstr(text, "\x1b[1;31m✘\x1b[0m \x1b[1mNot eligible\x1b[0m"));
  assert_null(strchr(written((eligo_write_options){0}), '\x1b'));
}

static void hostile_ids_and_sources_are_printed_harmlessly(void **state) {
  (void)state;
  made.uses[0].id = "dam\x1b]0;owned\x07";
  made.contribution[2].source = "p. 12\xe2\x80\xae"
                                "EVIL\r\n✔ Eligible";
  made.values[1] = fixture_value("\x1b[31mX");
  const char *text = written((eligo_write_options){.columns = 100});
  assert_null(strchr(text, '\x1b'));
  assert_null(strchr(text, '\x07'));
  assert_null(strchr(text, '\r'));
  assert_null(strstr(text, "\xe2\x80\xae"));
  assert_null(strstr(text, "\n✔ Eligible"));
}

static void an_empty_decision_is_one_short_page(void **state) {
  (void)state;
  made.decision = (eligo_decision){.verdict = ELIGO_UNDETERMINED};
  assert_string_equal(
      written((eligo_write_options){0}),
      "? Undetermined\n  What was given does not settle it; the reasons stand below.\n\n"
      "  As of       1970-01-01\n\nEligo 0.1.0\n");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, begin, finish)

int main(void) {
  const struct CMUnitTest tests[] = {
      TEST(a_desk_reads_this_in_english),
      TEST(a_desk_reads_this_in_chinese),
      TEST(no_line_is_wider_than_asked),
      TEST(what_is_met_is_shown_only_where_everything_is_asked),
      TEST(a_met_exclusion_is_a_cross),
      TEST(a_failing_member_of_none_of_is_a_tick),
      TEST(what_a_settled_condition_guards_is_hidden),
      TEST(colour_never_carries_the_meaning_alone),
      TEST(hostile_ids_and_sources_are_printed_harmlessly),
      TEST(an_empty_decision_is_one_short_page),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
