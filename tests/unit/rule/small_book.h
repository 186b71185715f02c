/* A small rulebook made of drafts, for tests of what reads the frozen tree: hydropower, cars, a
 * product, an edition. */
#ifndef ELIGO_TEST_SMALL_BOOK_H
#define ELIGO_TEST_SMALL_BOOK_H

#include "rule/draft.h"
#include "rule/rulebook.h"

#include <stdarg.h>
#include <stddef.h>
#include <string.h>

/* clang-format off */
#ifndef BOTH
#define BOTH(en, zh) {{en, zh}}
#endif
/* clang-format on */

static const eligo_place here = {"eu-taxonomy/4-energy.lua", 1};

static inline eligo_draft *d_node(eligo_draft_book *b, eligo_node_kind kind, const char *name) {
  eligo_draft *d = eligo_draft_new(b, kind, here);
  d->name = name;
  return d;
}

/* A node with kids; ends with NULL. */
static inline eligo_draft *d_of(eligo_draft_book *b, eligo_node_kind kind, const char *name, ...) {
  eligo_draft *d = d_node(b, kind, name), *kids[8];
  size_t count = 0;
  va_list list;
  va_start(list, name);
  for (eligo_draft *kid = va_arg(list, eligo_draft *); kid != NULL;
       kid = va_arg(list, eligo_draft *))
    kids[count++] = kid;
  va_end(list);
  eligo_draft_set_kids(b, d, kids, count);
  return d;
}

static inline eligo_draft *d_is(eligo_draft_book *b, eligo_op op, const char *fact) {
  eligo_draft *d = d_node(b, ELIGO_N_FLAG, fact);
  d->op = op;
  return d;
}

static inline eligo_draft *d_fact(eligo_draft_book *b, const char *name) {
  return d_node(b, ELIGO_N_FACT, name);
}

static inline eligo_draft *d_value(eligo_draft_book *b, const char *text) {
  return d_node(b, ELIGO_N_LITERAL, text);
}

static inline eligo_draft *d_compare(eligo_draft_book *b, eligo_node_kind kind, eligo_op op,
                                     eligo_draft *left, eligo_draft *right) {
  eligo_draft *d = d_of(b, kind, NULL, left, right, NULL);
  d->op = op;
  return d;
}

static inline eligo_draft *d_keys(eligo_draft_book *b, eligo_draft *d, const char *one,
                                  const char *two) {
  const char *keys[2] = {one, two};
  eligo_draft_set_keys(b, d, keys, two == NULL && d->kind != ELIGO_N_BY ? 1 : 2);
  return d;
}

static inline void book_fact(eligo_draft_book *b, eligo_kind kind, const char *name, const char *of,
                             const char *unit, const char *en, const char *zh) {
  eligo_draft_fact *f = ELIGO_DRAFT_ADD(b, facts);
  *f = (eligo_draft_fact){.kind = kind,
                          .name = name,
                          .of = of,
                          .unit = unit,
                          .title = BOTH(en, zh),
                          .place = here,
                          .pack = "eu"};
}

static inline void book_facts(eligo_draft_book *b) {
  static const char *const bases[] = {"J", "m", "gCO2", "month", "CNY", "s"};
  static eligo_draft_value kinds[] = {{"m1", BOTH("passenger car", "乘用车")},
                                      {"n1", BOTH("light van", "轻型商用车")},
                                      {"l", BOTH("motorbike", "摩托车")}};
  for (int i = 0; i < 6; i++)
    *(eligo_draft_unit *)ELIGO_DRAFT_ADD(b, units) = (eligo_draft_unit){.name = bases[i],
                                                                        .title = BOTH(NULL, NULL),
                                                                        .prefixes = i < 3,
                                                                        .currency = i == 4,
                                                                        .place = here};
  *(eligo_draft_unit *)ELIGO_DRAFT_ADD(b, units) =
      (eligo_draft_unit){.name = "W", .definition = "1 J/s", .prefixes = true, .place = here};
  *(eligo_draft_unit *)ELIGO_DRAFT_ADD(b, units) =
      (eligo_draft_unit){.name = "year", .definition = "12 month", .place = here};
  *(eligo_draft_unit *)ELIGO_DRAFT_ADD(b, units) =
      (eligo_draft_unit){.name = "%", .definition = "0.01", .place = here};
  *(eligo_draft_unit *)ELIGO_DRAFT_ADD(b, units) =
      (eligo_draft_unit){.name = "Wh", .definition = "3600 J", .prefixes = true, .place = here};
  book_fact(b, ELIGO_FLAG, "plant.run_of_river", "use", NULL, "Run-of-river plant", "径流式电站");
  book_fact(b, ELIGO_FLAG, "plant.reservoir", "use", NULL, "Artificial reservoir", "人工水库");
  book_fact(b, ELIGO_NUMBER, "plant.capacity", "use", "MW", "Installed capacity", "装机容量");
  book_fact(b, ELIGO_NUMBER, "plant.area", "use", "km2", "Reservoir area", "水库面积");
  book_fact(b, ELIGO_NUMBER, "plant.power_density", "use", "W/m2", "Power density", "功率密度");
  b->facts[b->n_facts - 1].derived =
      d_of(b, ELIGO_N_DIV, NULL, d_fact(b, "plant.capacity"), d_fact(b, "plant.area"), NULL);
  book_fact(b, ELIGO_NUMBER, "lifecycle_ghg", "use", "gCO2/kWh", "Life-cycle emissions",
            "全生命周期温室气体排放");
  b->facts[b->n_facts - 1].question =
      (eligo_bilingual)BOTH("How much does a kWh emit?", "每千瓦时排放多少？");
  b->facts[b->n_facts - 1].evidence = (eligo_bilingual)BOTH("LCA report", "生命周期评价报告");
  book_fact(b, ELIGO_CHOICE, "vehicle.category", "use", NULL, "Vehicle category", "车辆类别");
  b->facts[b->n_facts - 1].values = kinds;
  b->facts[b->n_facts - 1].n_values = 3;
  book_fact(b, ELIGO_NUMBER, "vehicle.co2", "use", "gCO2/km", "Tailpipe CO2", "尾气二氧化碳");
  book_fact(b, ELIGO_AMOUNT, "request.amount", "request", NULL, "Amount", "金额");
  book_fact(b, ELIGO_AMOUNT, "use.amount", "use", NULL, "Amount of the use", "用途金额");
  book_fact(b, ELIGO_DATE, "request.issued", "request", NULL, "Issued", "发行日期");
  book_fact(b, ELIGO_FLAG, "firm.minimum_safeguards", "firm", NULL, "Minimum safeguards kept",
            "遵守最低保障");
  book_fact(b, ELIGO_RECORDS, "firm.penalties", "firm", NULL, "Penalties", "处罚记录");
  b->facts[b->n_facts - 1].row = "penalty";
  b->facts[b->n_facts - 1].at_most = 20;
  book_fact(b, ELIGO_DATE, "penalty.on", "firm.penalties", NULL, "Date of the decision",
            "处罚决定日期");
  *(eligo_draft_parameter *)ELIGO_DRAFT_ADD(b, parameters) =
      (eligo_draft_parameter){.name = "violation_window",
                              .value = "3 year",
                              .title = BOTH("Look-back", "回溯期"),
                              .pack = "eu",
                              .place = here};
  *(eligo_draft_title *)ELIGO_DRAFT_ADD(b, papers) = (eligo_draft_title){
      "allocation_report", BOTH("Allocation report", "募集资金使用报告"), NULL, here};
  *(eligo_draft_title *)ELIGO_DRAFT_ADD(b, economic_activities) =
      (eligo_draft_title){"electricity.hydropower", BOTH("Hydropower", "水力发电"), NULL, here};
  *(eligo_draft_title *)ELIGO_DRAFT_ADD(b, economic_activities) =
      (eligo_draft_title){"electricity.wind", BOTH("Wind power", "风力发电"), NULL, here};
}

static inline eligo_draft *book_hydro(eligo_draft_book *b) {
  eligo_draft *a = d_of(b, ELIGO_N_POINT, "a", d_is(b, ELIGO_IS, "plant.run_of_river"),
                        d_is(b, ELIGO_IS_NOT, "plant.reservoir"), NULL);
  eligo_draft *density = d_compare(b, ELIGO_N_COMPARE, ELIGO_ABOVE,
                                   d_fact(b, "plant.power_density"), d_value(b, "5 W/m2"));
  eligo_draft *ghg = d_compare(b, ELIGO_N_COMPARE, ELIGO_BELOW, d_fact(b, "lifecycle_ghg"),
                               d_value(b, "100 gCO2/kWh"));
  eligo_draft *any = d_of(b, ELIGO_N_ANY_OF, NULL, a, d_of(b, ELIGO_N_POINT, "b", density, NULL),
                          d_of(b, ELIGO_N_POINT, "c", ghg, NULL), NULL);
  return d_of(b, ELIGO_N_ALL_OF, NULL, any, NULL);
}

static inline eligo_draft *book_cars(eligo_draft_book *b) {
  eligo_draft *schedule =
      d_of(b, ELIGO_N_BY_DATE, NULL, d_value(b, "95 gCO2/km"), d_value(b, "50 gCO2/km"), NULL);
  const char *dates[] = {"2020-01-01", "2022-01-01"};
  eligo_draft_set_keys(b, schedule, dates, 2);
  schedule->to = "2025-12-31";
  eligo_draft *limit =
      d_compare(b, ELIGO_N_COMPARE, ELIGO_AT_MOST, d_fact(b, "vehicle.co2"), schedule);
  eligo_draft *zero = d_compare(b, ELIGO_N_COMPARE, ELIGO_EQUALS, d_fact(b, "vehicle.co2"),
                                d_value(b, "0 gCO2/km"));
  eligo_draft *never = d_node(b, ELIGO_N_NEVER, NULL);
  never->title = (eligo_bilingual)BOTH("Not named in 6.5", "6.5 未列明");
  eligo_draft *by =
      d_keys(b, d_of(b, ELIGO_N_BY, "vehicle.category", zero, never, NULL), "m1", NULL);
  eligo_draft *one_of = d_keys(b, d_node(b, ELIGO_N_ONE_OF, "vehicle.category"), "m1", "n1");
  one_of->op = ELIGO_ONE_OF;
  eligo_draft *window =
      d_of(b, ELIGO_N_WINDOW, NULL, d_of(b, ELIGO_N_ALL_OF, NULL, one_of, limit, NULL), NULL);
  window->to = "2025-12-31";
  return d_of(b, ELIGO_N_ALL_OF, NULL, d_of(b, ELIGO_N_GRADE, "own", by, NULL),
              d_of(b, ELIGO_N_GRADE, "transitional", window, NULL), NULL);
}

/* if the capacity is above 10 MW (or the plant has a reservoir, or …): what appendix.a asks */
static inline eligo_draft *book_harm(eligo_draft_book *b) {
  eligo_draft *large =
      d_compare(b, ELIGO_N_COMPARE, ELIGO_ABOVE, d_fact(b, "plant.capacity"), d_value(b, "10 MW"));
  eligo_draft *when =
      d_of(b, ELIGO_N_WHEN, NULL, large, d_node(b, ELIGO_N_MEETS, "appendix.a"), NULL);
  return d_of(b, ELIGO_N_ALL_OF, NULL, d_of(b, ELIGO_N_POINT, "adaptation", when, NULL), NULL);
}

static inline void book_criteria(eligo_draft_book *b) {
  eligo_draft *gap = d_node(b, ELIGO_N_GAP, NULL);
  gap->title = (eligo_bilingual)BOTH("Wording not read", "文字未读");
  eligo_draft *old = d_compare(b, ELIGO_N_DATE, ELIGO_ON_OR_AFTER, d_fact(b, "penalty.on"),
                               d_of(b, ELIGO_N_SUB, NULL, d_node(b, ELIGO_N_AS_OF, NULL),
                                    d_fact(b, "violation_window"), NULL));
  eligo_draft *no = d_of(b, ELIGO_N_NO, "firm.penalties", old, NULL);
  *(eligo_draft_named *)ELIGO_DRAFT_ADD(b, criteria) =
      (eligo_draft_named){"appendix.a",
                          BOTH("Climate risk", "气候适应"),
                          "2021/2139 Annex I Appendix A",
                          d_of(b, ELIGO_N_ALL_OF, NULL, no, gap, NULL),
                          "eu",
                          here};
}

static inline void book_product(eligo_draft_book *b) {
  static const char *papers[] = {"allocation_report"};
  eligo_draft *share =
      d_of(b, ELIGO_N_SHARE_OF, NULL, d_node(b, ELIGO_N_MEETS, "eu-taxonomy"), NULL);
  eligo_draft *least = d_compare(b, ELIGO_N_COMPARE, ELIGO_AT_LEAST, share, d_value(b, "85 %"));
  *(eligo_draft_product *)ELIGO_DRAFT_ADD(b, products) = (eligo_draft_product){
      .id = "eugb",
      .title = BOTH("European Green Bond", "欧洲绿色债券"),
      .source = "2023/2631",
      .dated_by = "request.issued",
      .proceeds = d_of(b, ELIGO_N_ALL_OF, NULL, d_of(b, ELIGO_N_POINT, "4(1)", least, NULL), NULL),
      .papers = papers,
      .n_papers = 1,
      .pack = "eu",
      .place = here};
}

/* The book is empty afterwards; NULL with faults where something is wrong. */
static inline eligo_rulebook *small_rulebook(eligo_faults *faults) {
  static const char *steps[] = {"contribution", "no_harm", "safeguards"},
                    *grades[] = {"own", "transitional"};
  static const char *covers[] = {"electricity.hydropower"}, *objectives[] = {"adaptation"};
  static eligo_draft_code codes[] = {
      {"nace_2", "D35.11"}, {"nace_2", "F42.22"}, {"gbt4754", "4413"}};
  static eligo_draft_document documents[] = {
      {.id = "2021/2139", .title =
       BOTH("Commission Delegated Regulation (EU) 2021/2139", "欧盟第2021/2139号授权条例")},
      {.id = "2023/2631", .title = BOTH("Regulation (EU) 2023/2631", "欧盟第2023/2631号条例")}};
  eligo_draft_book book = {0}, *b = &book;
  book_facts(b);
  *(eligo_draft_standard *)ELIGO_DRAFT_ADD(b, standards) =
      (eligo_draft_standard){.id = "eu-taxonomy",
                             .title = BOTH("EU Taxonomy", "欧盟分类方案"),
                             .source = "2021/2139",
                             .steps = steps,
                             .n_steps = 3,
                             .grades = grades,
                             .n_grades = 2,
                             .objectives = objectives,
                             .n_objectives = 1,
                             .safeguards = d_of(b, ELIGO_N_ALL_OF, NULL,
                                                d_is(b, ELIGO_IS, "firm.minimum_safeguards"), NULL),
                             .pack = "eu",
                             .place = here};
  *(eligo_draft_activity *)ELIGO_DRAFT_ADD(b, activities) =
      (eligo_draft_activity){.id = "4.5",
                             .title = BOTH("Electricity generation from hydropower", "水力发电"),
                             .source = "2021/2139 Annex I 4.5",
                             .covers = covers,
                             .n_covers = 1,
                             .codes = codes,
                             .n_codes = 3,
                             .contribution = book_hydro(b),
                             .no_harm = book_harm(b),
                             .pack = "eu",
                             .place = here};
  *(eligo_draft_activity *)ELIGO_DRAFT_ADD(b, activities) =
      (eligo_draft_activity){.id = "6.5",
                             .title = BOTH("Cars and vans", "乘用车和商用车运输"),
                             .source = "2021/2139 Annex I 6.5",
                             .contribution = book_cars(b),
                             .pack = "eu",
                             .place = here};
  book_criteria(b);
  book_product(b);
  static const char *standards[] = {"eu-taxonomy"}, *products[] = {"eugb"};
  *(eligo_draft_pack *)ELIGO_DRAFT_ADD(b, packs) = (eligo_draft_pack){.id = "eu",
                                                                      .version = "1",
                                                                      .sources = documents,
                                                                      .n_sources = 2,
                                                                      .standards = standards,
                                                                      .n_standards = 1,
                                                                      .products = products,
                                                                      .n_products = 1,
                                                                      .place = here};
  eligo_rulebook *out = NULL;
  eligo_rulebook_freeze(b, &out, faults);
  return out;
}

#endif
