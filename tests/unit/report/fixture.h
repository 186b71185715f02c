/* A decision made by hand that fills every field a writer can print. Constants and one small
 * rulebook; one thread. */
#ifndef ELIGO_TEST_REPORT_FIXTURE_H
#define ELIGO_TEST_REPORT_FIXTURE_H

#include "decide/decision.h"

#include <string.h>

/* clang-format off */
#ifndef BOTH
#define BOTH(en, zh) {{en, zh}}
#endif
/* clang-format on */

typedef struct fixture {
  eligo_rulebook rulebook;
  eligo_arena arena;
  eligo_fact facts[5];
  eligo_value values[5]; /* the absent one, three of the firm, one of the request */
  uint32_t firm[3], request[1];
  eligo_profile profile;
  eligo_titled paper, duty;
  uint32_t first;
  eligo_product product;
  eligo_draft_pack pack;
  const eligo_draft_pack *packs[1];
  eligo_line contribution[8], excluded[1], file[1];
  eligo_step_result steps[4];
  const char *suggestions[2];
  eligo_item_result items[2];
  eligo_node formula;
  eligo_note note;
  eligo_quantity quantity;
  eligo_estimate estimate;
  eligo_benefit benefit;
  eligo_factor inputs[2];
  const char *beside[1];
  eligo_benefit_result benefits[1];
  eligo_use_result uses[1];
  eligo_share shares[1];
  eligo_missing missing[2];
  eligo_fix fix[1];
  eligo_doubt doubts[1];
  eligo_decision decision;
} fixture;

static inline void fixture_fact(fixture *f, int i, const char *name, eligo_owner owner,
                                uint32_t slot) {
  f->facts[i] = (eligo_fact){.name = name, .owner = owner, .slot = slot};
  eligo_table_put(&f->rulebook.dictionary.names, &f->arena, name, strlen(name), (uint32_t)i);
}

static inline eligo_value fixture_value(const char *shown) {
  return (eligo_value){.state = ELIGO_KNOWN, .shown = {shown, (uint32_t)strlen(shown)}};
}

static inline void fixture_rulebook(fixture *f) {
  static const eligo_choice_value kinds[] = {{"m1", 2, BOTH("passenger car", "乘用车")},
                                             {"n1", 2, BOTH("light van", "轻型商用车")}};
  fixture_fact(f, 0, "firm.name", ELIGO_OF_FIRM, 0);
  fixture_fact(f, 1, "firm.id", ELIGO_OF_FIRM, 1);
  fixture_fact(f, 2, "firm.country", ELIGO_OF_FIRM, 2);
  fixture_fact(f, 3, "request.amount", ELIGO_OF_REQUEST, 0);
  fixture_fact(f, 4, "vehicle.category", ELIGO_OF_USE, 0);
  f->facts[4].values = kinds;
  f->facts[4].n_values = 2;
  f->rulebook.dictionary.facts = f->facts;
  f->rulebook.dictionary.count = 5;
  f->paper =
      (eligo_titled){"allocation_report", "GBP 4.4", BOTH("Allocation report", "募集资金使用报告")};
  f->duty =
      (eligo_titled){"impact_report", "GBP 4.5", BOTH("Impact report once", "发布一次影响报告")};
  memcpy(f->rulebook.digest, "0123456789abcdef", ELIGO_DIGEST);
  f->rulebook.papers = &f->paper;
  f->rulebook.duties = &f->duty;
  f->values[1] = fixture_value("Qinghe Hydropower Co.");
  f->values[2] = fixture_value("91330000MA27XXXX0A");
  f->values[3] = fixture_value("CN");
  f->values[4] = fixture_value("120000000.00 CNY");
  for (uint32_t i = 0; i < 3; i++) f->firm[i] = i + 1;
  f->request[0] = 4;
  f->profile = (eligo_profile){.values = f->values, .firm = f->firm, .request = f->request};
}

/* 4.5 with a dam that is too large for its power and emissions that nobody gave. */
static inline void fixture_lines(fixture *f) {
  const char *cite = "2021/2139 Annex I 4.5", *pack = "eu-taxonomy";
  f->contribution[0] = (eligo_line){
      .node = ELIGO_NONE, .kind = ELIGO_N_ANY_OF, .outcome = ELIGO_OPEN, .citation = cite};
  f->contribution[1] = (eligo_line){.node = ELIGO_NONE,
                                    .depth = 1,
                                    .kind = ELIGO_N_POINT,
                                    .outcome = ELIGO_NOT_MET,
                                    .id = "eu-taxonomy/4.5/contribution/b"};
  f->contribution[2] = (eligo_line){.node = ELIGO_NONE,
                                    .depth = 2,
                                    .kind = ELIGO_N_COMPARE,
                                    .outcome = ELIGO_NOT_MET,
                                    .leaf = true,
                                    .id = "eu-taxonomy/4.5/contribution/b/plant.power_density",
                                    .fact = "plant.power_density",
                                    .title = BOTH("Power density", "功率密度"),
                                    .value = "4 W/m2",
                                    .relation = ">",
                                    .limit = "5 W/m2",
                                    .margin = "-1 W/m2",
                                    .quality = "audited",
                                    .source = "Design report p. 12",
                                    .dated = "2026-02-10",
                                    .citation = "2021/2139 Annex I 4.5 (b)",
                                    .pack = pack};
  f->contribution[3] = (eligo_line){.node = ELIGO_NONE,
                                    .depth = 1,
                                    .kind = ELIGO_N_POINT,
                                    .outcome = ELIGO_OPEN,
                                    .id = "eu-taxonomy/4.5/contribution/c"};
  f->contribution[4] = (eligo_line){.node = ELIGO_NONE,
                                    .depth = 2,
                                    .kind = ELIGO_N_COMPARE,
                                    .outcome = ELIGO_OPEN,
                                    .leaf = true,
                                    .id = "eu-taxonomy/4.5/contribution/c/lifecycle_ghg",
                                    .fact = "lifecycle_ghg",
                                    .title = BOTH("Life-cycle emissions", "全生命周期温室气体排放"),
                                    .relation = "<",
                                    .limit = "100 gCO2e/kWh",
                                    .citation = "2021/2139 Annex I 4.5 (c)",
                                    .reason = ELIGO_R_MISSING,
                                    .a = "lifecycle_ghg",
                                    .pack = pack};
  f->contribution[5] = (eligo_line){.node = ELIGO_NONE,
                                    .depth = 2,
                                    .kind = ELIGO_N_FLAG,
                                    .outcome = ELIGO_MET,
                                    .leaf = true,
                                    .id = "eu-taxonomy/4.5/contribution/c/lifecycle_ghg_verified",
                                    .fact = "lifecycle_ghg_verified",
                                    .title = BOTH("Verified by a third party", "经独立第三方核验"),
                                    .value = "true",
                                    .relation = "is",
                                    .citation = "2021/2139 Annex I 4.5 (c)",
                                    .pack = pack};
  f->contribution[6] = (eligo_line){.node = ELIGO_NONE,
                                    .kind = ELIGO_N_WINDOW,
                                    .outcome = ELIGO_NOT_MET,
                                    .reason = ELIGO_R_ENDED,
                                    .a = "2025-12-31",
                                    .record = "use dam"};
  f->contribution[7] = (eligo_line){.node = ELIGO_NONE,
                                    .kind = ELIGO_N_ONE_OF,
                                    .outcome = ELIGO_NOT_MET,
                                    .leaf = true,
                                    .id = "eu-taxonomy/4.5/contribution/vehicle.category",
                                    .fact = "vehicle.category",
                                    .title = BOTH("Vehicle category", "车辆类别"),
                                    .value = "n1",
                                    .relation = "in",
                                    .limit = "m1, n1"};
  f->excluded[0] = (eligo_line){.node = ELIGO_NONE,
                                .kind = ELIGO_N_FLAG,
                                .outcome = ELIGO_MET,
                                .leaf = true,
                                .id = "eu-taxonomy/4.5/excluded/plant.coal",
                                .fact = "plant.coal",
                                .title = BOTH("Burns coal", "燃用煤炭"),
                                .value = "yes",
                                .relation = "is"};
  f->file[0] = (eligo_line){.node = ELIGO_NONE,
                            .kind = ELIGO_N_DATE,
                            .outcome = ELIGO_NOT_MET,
                            .leaf = true,
                            .id = "eugb/file/request.issued",
                            .fact = "request.issued",
                            .title = BOTH("Issued", "发行日期"),
                            .value = "2026-04-01",
                            .relation = "<",
                            .limit = "2026-03-01",
                            .citation = "2023/2631 Article 10"};
}

/* A benefit whose formula is a number, so that no rule is needed. */
static inline void fixture_benefit(fixture *f) {
  f->formula = (eligo_node){.kind = ELIGO_N_LITERAL, .type = ELIGO_T_NUMBER, .fact = ELIGO_NONE};
  f->note = (eligo_note){.parent = ELIGO_NONE};
  f->quantity.text = "6516 tCO2/year";
  f->rulebook.nodes = &f->formula;
  f->rulebook.notes = &f->note;
  f->rulebook.n_nodes = 1;
  f->rulebook.quantities = &f->quantity;
  f->estimate = (eligo_estimate){"fossil", BOTH("Against fossil power", "按火电因子"), 0};
  f->benefit = (eligo_benefit){.id = "co2_avoided",
                               .source = "Green credit guide",
                               .pack = "cn-green-2025",
                               .unit_text = "tCO2/year",
                               .title = BOTH("CO2 avoided", "二氧化碳减排量"),
                               .beside = &f->estimate,
                               .n_beside = 1};
  f->inputs[0] = (eligo_factor){"plant.net_supply", NULL, BOTH("Net supply", "上网电量"), "10000 MWh/year", "Meter"};
  f->inputs[1] = (eligo_factor){NULL, "average", BOTH("Grid average", "电网平均因子"), "0.6516 kgCO2/kWh", "Announcement"};
  f->beside[0] = "8273 tCO2/year";
  f->benefits[0] = (eligo_benefit_result){.benefit = &f->benefit,
                                          .value = "6516 tCO2/year",
                                          .share = "25 %",
                                          .shared = "1629 tCO2/year",
                                          .reason = ELIGO_R_NOT_IN_TABLE,
                                          .beside = f->beside,
                                          .inputs = f->inputs,
                                          .n_inputs = 2};
}

static inline void fixture_results(fixture *f) {
  f->steps[0] = (eligo_step_result){
      "excluded", ELIGO_NONE, BOTH(NULL, NULL), ELIGO_NOT_MET, NULL, NULL, false, true, f->excluded, 1};
  f->steps[1] = (eligo_step_result){"contribution",
                                    ELIGO_NONE,
                                    BOTH("Substantial contribution", "实质性贡献"),
                                    ELIGO_NOT_MET,
                                    "transitional",
                                    "own",
                                    false,
                                    true,
                                    f->contribution,
                                    8};
  f->steps[2] = (eligo_step_result){
      "safeguards", ELIGO_NONE, BOTH(NULL, NULL), ELIGO_MET, NULL, NULL, true, true, NULL, 0};
  f->steps[3] = (eligo_step_result){
      "no_harm", ELIGO_NONE, BOTH(NULL, NULL), ELIGO_OPEN, NULL, NULL, false, false, NULL, 0};
  f->suggestions[0] = "cn-green-2025/4.2.4";
  f->suggestions[1] = "cn-green-2025/4.2.5";
  f->items[0] =
      (eligo_item_result){.standard = "eu-taxonomy",
                          .item = "4.5",
                          .standard_title = BOTH("EU Taxonomy", "欧盟分类方案"),
                          .title = BOTH("Electricity generation from hydropower", "水力发电"),
                          .verdict = ELIGO_NOT_ELIGIBLE,
                          .word = BOTH("Taxonomy-eligible", "符合分类范围"),
                          .grade = "transitional",
                          .found_by = "covers",
                          .steps = f->steps,
                          .n_steps = 4,
                          .benefits = f->benefits,
                          .n_benefits = 1,
                          .confirmed = true};
  f->items[1] = (eligo_item_result){.standard = "cn-green-2025",
                                    .standard_title = BOTH("Green Catalogue 2025", "绿色目录2025"),
                                    .verdict = ELIGO_UNDETERMINED,
                                    .reason = ELIGO_R_NAME_ITEM,
                                    .a = "cn-green-2025",
                                    .suggestions = f->suggestions,
                                    .n_suggestions = 2};
  f->uses[0] = (eligo_use_result){"dam", "electricity.hydropower", "120000000.00 CNY", f->items, 2};
  f->shares[0] = (eligo_share){"eugb/proceeds/share", "0 %", "84.99 %", "85 %"};
  f->missing[0] = (eligo_missing){
      "lifecycle_ghg",
      "dam",
      NULL,
      BOTH("Life-cycle emissions", "全生命周期温室气体排放"),
      BOTH("How much does a kWh emit over the life of the plant?", "全生命周期每千瓦时排放多少？"),
      BOTH("LCA report under ISO 14067", "ISO 14067 生命周期评价报告"),
      "gCO2e/kWh",
      900};
  f->missing[1] = (eligo_missing){"penalty.on",
                                  NULL,
                                  "penalty 2",
                                  BOTH("Date of the decision", "处罚决定日期"),
                                  BOTH(NULL, NULL),
                                  BOTH(NULL, NULL),
                                  NULL,
                                  10};
  f->fix[0] = (eligo_fix){"eu-taxonomy/4.5/contribution/b/plant.power_density",
                          "dam",
                          "row 1",
                          ELIGO_NOT_MET,
                          ELIGO_MET,
                          BOTH("Power density", "功率密度"),
                          "4 W/m2",
                          ">",
                          "5 W/m2",
                          "2021/2139 Annex I 4.5 (b)"};
  f->doubts[0] = (eligo_doubt){"eu-taxonomy/7.7/contribution/unsettled",
                               "dam",
                               ELIGO_R_UNSETTLED,
                               BOTH("Built on 31 December 2020", "2020年12月31日当日建成"),
                               "x",
                               "y",
                               7,
                               0};
}

static inline void fixture_make(fixture *f) {
  memset(f, 0, sizeof *f);
  fixture_rulebook(f);
  fixture_lines(f);
  fixture_benefit(f);
  fixture_results(f);
  f->product = (eligo_product){.id = "eugb",
                               .label = "green",
                               .title = BOTH("European Green Bond", "欧洲绿色债券"),
                               .papers = &f->first,
                               .duties = &f->first,
                               .n_papers = 1,
                               .n_duties = 1};
  f->pack = (eligo_draft_pack){
      .id = "eu-taxonomy",
      .version = "1.0.0",
      .edition = "2021/2139",
      .sha256 = "3f2a91c04d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d6e7f8"};
  f->packs[0] = &f->pack;
  f->decision = (eligo_decision){
      .rulebook = &f->rulebook,
      .profile = &f->profile,
      .request_id = "HZ-2026-00417",
      .as_of = 20513,
      .rule_date = {20544, 20544},
      .rule_date_provisional = true,
      .until = "contribution",
      .verdict = ELIGO_NOT_ELIGIBLE,
      .product = &f->product,
      .parts = {{"proceeds", ELIGO_NONE, ELIGO_OPEN, NULL, 0}, {"file", ELIGO_NONE, ELIGO_NOT_MET, f->file, 1}},
      .n_parts = 2,
      .uses = f->uses,
      .n_uses = 1,
      .shares = f->shares,
      .n_shares = 1,
      .missing = f->missing,
      .n_missing = 2,
      .fix = f->fix,
      .n_fix = 1,
      .doubts = f->doubts,
      .n_doubts = 1,
      .reason_title = BOTH("A note", "备注"),
      .packs = f->packs,
      .n_packs = 1,
      .fingerprint = "ab12",
      .decision_id = "cd34",
      .confirmed = true};
}

static inline void fixture_free(fixture *f) {
  eligo_arena_free(&f->arena);
}

#endif
