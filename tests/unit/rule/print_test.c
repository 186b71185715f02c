#include "small_book.h"

#include "base/width.h"
#include "rule/print.h"

#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

static eligo_rulebook *rulebook;
static eligo_text out;

static int load(void **state) {
  (void)state;
  static eligo_fault at[20];
  eligo_faults faults = {.at = at, .capacity = 20};
  rulebook = small_rulebook(&faults);
  if (rulebook == NULL) print_error("%s\n", at[0].message);
  return rulebook == NULL;
}

static int unload(void **state) {
  (void)state;
  eligo_text_free(&out);
  eligo_rulebook_free(rulebook);
  return 0;
}

static const char *printed(const char *id, eligo_language language) {
  eligo_text_clear(&out);
  assert_true(eligo_print_named(rulebook, id, language, 80, &out, NULL));
  return out.bytes;
}

static void says(const char *id, eligo_language language, const char *words) {
  if (strstr(printed(id, language), words) == NULL)
    fail_msg("'%s' is not in:\n%s", words, out.bytes);
}

/* clang-format off */
static const char english[] =
    "EU Taxonomy 4.5  Electricity generation from hydropower\n"
    "  eu-taxonomy/4.5 · 2021/2139 Annex I 4.5\n"
    "  Covers: Hydropower (electricity.hydropower)\n"
    "  Industry codes (hints): nace_2 D35.11, F42.22; gbt4754 4413\n"
    "\n"
    "Substantial contribution\n"
    "  any one of these:\n"
    "    (a) all of these:  [2021/2139 Annex I 4.5 (a)]\n"
    "      – Run-of-river plant: yes\n"
    "      – Artificial reservoir: no\n"
    "    (b) Power density is above 5 W/m2  [2021/2139 Annex I 4.5 (b)]\n"
    "    (c) Life-cycle emissions are below 100 gCO2/kWh  [2021/2139 Annex I 4.5 (c)]\n"
    "\n"
    "No significant harm\n"
    "  climate change adaptation: if Installed capacity is above 10 MW → what is\n"
    "    asked by “Climate risk” (eu-taxonomy/appendix.a)\n"
    "\n"
    "Minimum safeguards\n"
    "  Minimum safeguards kept: yes  [2021/2139]\n"
    "\n"
    "Facts needed\n"
    "  Run-of-river plant  plant.run_of_river · yes or no · of the use\n"
    "  Artificial reservoir  plant.reservoir · yes or no · of the use\n"
    "  Power density  plant.power_density · number in W/m2 · of the use\n"
    "      computed: Installed capacity ÷ Reservoir area\n"
    "  Installed capacity  plant.capacity · number in MW · of the use\n"
    "  Reservoir area  plant.area · number in km2 · of the use\n"
    "  Life-cycle emissions  lifecycle_ghg · number in gCO2/kWh · of the use\n"
    "      How much does a kWh emit?\n"
    "      Evidence: LCA report\n"
    "  Minimum safeguards kept  firm.minimum_safeguards · yes or no · of the firm\n"
    "\n"
    "Referred to\n"
    "  eu-taxonomy/appendix.a  Climate risk\n"
    "\n"
    "Sources\n"
    "  2021/2139  Commission Delegated Regulation (EU) 2021/2139\n";

static const char chinese[] =
    "欧盟分类方案 4.5  水力发电\n"
    "  eu-taxonomy/4.5 · 2021/2139 Annex I 4.5\n"
    "  涵盖：水力发电（electricity.hydropower）\n"
    "  行业代码（仅供参考）：nace_2 D35.11, F42.22; gbt4754 4413\n"
    "\n"
    "实质性贡献\n"
    "  以下任一项：\n"
    "    (a) 以下各项：  [2021/2139 Annex I 4.5 (a)]\n"
    "      – 径流式电站：是\n"
    "      – 人工水库：否\n"
    "    (b) 功率密度 高于 5 W/m2  [2021/2139 Annex I 4.5 (b)]\n"
    "    (c) 全生命周期温室气体排放 低于 100 gCO2/kWh  [2021/2139 Annex I 4.5 (c)]\n"
    "\n"
    "无重大损害\n"
    "  适应气候变化：如 装机容量 高于 10 MW → 满足 “气候适应”\n"
    "    （eu-taxonomy/appendix.a）\n"
    "\n"
    "最低保障\n"
    "  遵守最低保障：是  [2021/2139]\n"
    "\n"
    "所需信息\n"
    "  径流式电站  plant.run_of_river · 是或否 · 资金用途\n"
    "  人工水库  plant.reservoir · 是或否 · 资金用途\n"
    "  功率密度  plant.power_density · 数值，单位：W/m2 · 资金用途\n"
    "      计算公式：装机容量 ÷ 水库面积\n"
    "  装机容量  plant.capacity · 数值，单位：MW · 资金用途\n"
    "  水库面积  plant.area · 数值，单位：km2 · 资金用途\n"
    "  全生命周期温室气体排放  lifecycle_ghg · 数值，单位：gCO2/kWh · 资金用途\n"
    "      每千瓦时排放多少？\n"
    "      证明材料：生命周期评价报告\n"
    "  遵守最低保障  firm.minimum_safeguards · 是或否 · 企业\n"
    "\n"
    "引用的标准\n"
    "  eu-taxonomy/appendix.a  气候适应\n"
    "\n"
    "依据\n"
    "  2021/2139  欧盟第2021/2139号授权条例\n";
/* clang-format on */

static void an_officer_reads_this_beside_the_law(void **state) {
  (void)state;
  assert_string_equal(printed("eu-taxonomy/4.5", ELIGO_EN), english);
  assert_string_equal(printed("eu-taxonomy/4.5", ELIGO_ZH), chinese);
}

static void a_short_name_is_enough(void **state) {
  (void)state;
  assert_string_equal(printed("4.5", ELIGO_EN), english);
}

static void schedules_have_a_line_for_each_date(void **state) {
  (void)state;
  says("6.5", ELIGO_EN,
       "Tailpipe CO2 is at most:\n      – from 2020-01-01: 95 gCO2/km\n      – from 2022-01-01: 50 "
       "gCO2/km\n"
       "      – ends on 2025-12-31\n");
}

static void grades_windows_and_branches_are_named(void **state) {
  (void)state;
  says("6.5", ELIGO_EN,
       "Grade own: according to Vehicle category:\n    – passenger car: Tailpipe CO2 is exactly 0 "
       "gCO2/km\n"
       "    – any other: never: Not named in 6.5\n");
  says("6.5", ELIGO_EN,
       "Grade transitional: until 2025-12-31 (not possible afterwards): all of these:\n"
       "    – Vehicle category is one of: passenger car, light van\n");
}

static void arithmetic_has_its_own_signs(void **state) {
  (void)state;
  says("eu-taxonomy/appendix.a", ELIGO_EN,
       "Date of the decision is on or after the as-of date\n      − Look-back (3 year)");
  says("eu-taxonomy/appendix.a", ELIGO_ZH, "处罚决定日期 不早于 基准日 − 回溯期（3 year）");
  says("plant.power_density", ELIGO_EN, "computed: Installed capacity ÷ Reservoir area");
}

static void a_gap_says_that_nobody_can_confirm_it(void **state) {
  (void)state;
  says("appendix.a", ELIGO_EN, "not held here, nobody can confirm: Wording not read");
}

static void a_reference_names_its_title_and_is_listed(void **state) {
  (void)state;
  says("4.5", ELIGO_EN, "what is\n    asked by “Climate risk” (eu-taxonomy/appendix.a)");
  says("4.5", ELIGO_EN, "Referred to\n  eu-taxonomy/appendix.a  Climate risk\n");
}

static void a_product_says_its_share_papers_and_date(void **state) {
  (void)state;
  says("eugb", ELIGO_EN,
       "4(1): the share of the amount in uses that meet EU Taxonomy is at least 85 %\n");
  says("eugb", ELIGO_EN, "The criteria are those of: Issued\n");
  says("eugb", ELIGO_EN, "Papers to bring\n  – Allocation report\n");
}

static void a_standard_lists_its_items(void **state) {
  (void)state;
  says("eu-taxonomy", ELIGO_EN,
       "Items\n  4.5           Electricity generation from hydropower\n  6.5           Cars and "
       "vans\n");
  says("eu-taxonomy", ELIGO_ZH, "等级（由优至劣）：own、transitional");
}

static void any_criterion_has_a_page(void **state) {
  (void)state;
  says("eu-taxonomy/4.5/contribution/b", ELIGO_EN, "2021/2139 Annex I 4.5 (b)\n");
  says("eu-taxonomy/4.5/contribution/b/plant.power_density", ELIGO_EN,
       "Power density is above 5 W/m2");
}

static void a_wrong_name_gets_the_nearest(void **state) {
  (void)state;
  const char *nearest = NULL;
  eligo_text_clear(&out);
  assert_false(eligo_print_named(rulebook, "plant.power_densty", ELIGO_EN, 80, &out, &nearest));
  assert_string_equal(nearest, "plant.power_density");
  assert_int_equal(out.length, 0);
  assert_false(eligo_print_named(rulebook, "", ELIGO_EN, 80, &out, NULL));
}

static void nothing_is_wider_than_asked(void **state) {
  (void)state;
  for (unsigned columns = 30; columns < 120; columns += 10) {
    eligo_text_clear(&out);
    for (uint32_t i = 0; i < rulebook->n_nodes; i++) {
      eligo_language language = i % 2 == 0 ? ELIGO_EN : ELIGO_ZH;
      if (!eligo_is_term(rulebook->nodes[i].kind))
        eligo_print_node(rulebook, i, language, columns, &out);
    }
    for (char *line = strtok(out.bytes, "\n"); line != NULL; line = strtok(NULL, "\n"))
      assert_true(eligo_columns(line) <= columns);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_officer_reads_this_beside_the_law),
      cmocka_unit_test(a_short_name_is_enough),
      cmocka_unit_test(schedules_have_a_line_for_each_date),
      cmocka_unit_test(grades_windows_and_branches_are_named),
      cmocka_unit_test(arithmetic_has_its_own_signs),
      cmocka_unit_test(a_gap_says_that_nobody_can_confirm_it),
      cmocka_unit_test(a_reference_names_its_title_and_is_listed),
      cmocka_unit_test(a_product_says_its_share_papers_and_date),
      cmocka_unit_test(a_standard_lists_its_items),
      cmocka_unit_test(any_criterion_has_a_page),
      cmocka_unit_test(a_wrong_name_gets_the_nearest),
      cmocka_unit_test(nothing_is_wider_than_asked),
  };
  return cmocka_run_group_tests(tests, load, unload);
}
