-- The European Green Bond: before maturity all proceeds go to taxonomy-aligned uses, but for a pocket of 15 %. The criteria are
-- those in force at issue (Article 8(1)(a)); what happens when they change later is a duty of the allocation reports, not a test
-- at issue. Bonds of sovereigns and securitisations have rules of their own that this product does not hold.

choice "use.pocket_case" { of = "use",
  en = "Ground for the pocket", zh = "弹性额度的依据",
  question = { en = "On which ground may this use lie outside the technical criteria?", zh = "该用途依据何种情形可不满足技术标准?" },
  values = {
    none                  = { en = "none", zh = "无" },
    no_criteria_in_force  = { en = "no technical criteria in force at issue", zh = "发行时尚无生效的技术筛选标准" },
    international_support = { en = "international support under agreed reporting rules", zh = "按商定报告规则提供的国际支持" },
  } }
flag "use.pocket_in_factsheet" { of = "use", en = "Named in the factsheet with its estimated share", zh = "已在信息表中列明并估计占比" }
flag "use.non_cooperative_tax" { of = "use", en = "In a non-cooperative tax jurisdiction", zh = "位于税务不合作辖区" }
date "use.spent" { of = "use", en = "Operating expenditure incurred on", zh = "运营支出发生日期" }
date "use.created" { of = "use", en = "Financial asset created on", zh = "金融资产形成日期" }
number "use.layers" { of = "use", en = "Successive financial assets before the real use", zh = "到达最终用途前经过的金融资产层数" }
flag "use.aligned_later" { of = "use", en = "Capital or operating expenditure that will be aligned later", zh = "将在以后符合分类方案的资本或运营支出" }
flag "use.capex_plan_published" { of = "use", en = "CapEx plan published, with its deadline before maturity", zh = "已公布资本支出计划且期限早于到期日" }
amount "request.net_proceeds" { of = "request", en = "Net proceeds, after issue costs", zh = "扣除发行费用后的净募集资金",
  question = { en = "What are the proceeds net of issue costs?", zh = "扣除发行费用后的募集资金净额是多少?" } }
flag "bond.factsheet_published" { of = "request", en = "Factsheet of Annex I published before issue", zh = "发行前已公布附件一信息表" }
flag "bond.factsheet_reviewed" { of = "request", en = "Positive pre-issuance review of the factsheet by a registered reviewer", zh = "信息表经注册外部评审机构发行前评审且结论为正面" }
flag "bond.prospectus_names_regulation" { of = "request", en = "Prospectus names the designation and the Regulation", zh = "募集说明书载明该名称及条例" }
flag "bond.website_until_after_maturity" { of = "request", en = "Documents on the website until at least 12 months after maturity", zh = "文件在网站保存至到期后至少12个月" }
number "bond.allocation_interval" { of = "request", unit = "month", en = "Months between allocation reports", zh = "资金使用报告间隔" }

paper "eugb_factsheet" { en = "Green bond factsheet with its review", zh = "绿色债券信息表及评审意见", source = "2023/2631 Art. 10" }
paper "eugb_prospectus" { en = "Prospectus", zh = "募集说明书", source = "2023/2631 Art. 14" }
duty "eugb_allocation_report" { en = "Allocation report every 12 months until full allocation, with a post-issuance review", zh = "资金全部使用前每12个月发布使用报告,并进行发行后评审", source = "2023/2631 Art. 11" }
duty "eugb_impact_report" { en = "Impact report once after full allocation", zh = "资金全部使用后发布一次影响报告", source = "2023/2631 Art. 12" }
duty "eugb_new_criteria" { en = "Where criteria change: unallocated proceeds follow the new ones within seven years", zh = "标准变更时:未使用资金须在七年内符合新标准", source = "2023/2631 Art. 8" }

criteria "permitted use" {
  en = "Taxonomy-aligned, or within the pocket", zh = "符合分类方案或在弹性额度内",
  source = "2023/2631 Art. 4 and 5",
  any_of {
    meets "eu-taxonomy",
    point "pocket" {
      one_of("use.pocket_case", { "no_criteria_in_force", "international_support" }),
      is "use.pocket_in_factsheet", point "safeguards" { is "firm.minimum_safeguards" },
      when(one_of("use.pocket_case", { "no_criteria_in_force" }), all_of {
        point "A" { meets "eu-taxonomy/appendix.a" }, point "B" { meets "eu-taxonomy/appendix.b" },
        point "C" { meets "eu-taxonomy/appendix.c" }, point "D" { meets "eu-taxonomy/appendix.d" } }),
    },
  },
}

product "eugb" {
  en = "European Green Bond", zh = "欧洲绿色债券",
  source = "2023/2631", label = "green", kind = "bond",
  dated_by = "request.issued", total = "request.net_proceeds",
  proceeds = {
    point "4(1)" { source = "2023/2631 Art. 4(1)", at_least(share_of(meets "eu-taxonomy"), "85 %") },
    point "5" { source = "2023/2631 Art. 5", every("uses", meets "permitted use"),
      point "whole amount" { at_least(share_of(meets "permitted use"), "100 %") } },
    point "4(1)(c)" { source = "2023/2631 Art. 4(1)(c)",
      every("uses", point "opex" { when(one_of("use.kind", { "opex" }), on_or_after("use.spent", fact "request.issued" - "3 year")) }) },
    point "4(1)(d)" { source = "2023/2631 Art. 4(1)(d)",
      every("uses", point "assets" { when(one_of("use.kind", { "financial_asset" }), all_of {
        on_or_before("use.created", fact "request.issued" + "5 year"),
        point "6" { source = "2023/2631 Art. 6", at_most("use.layers", 3) } }) }) },
    point "7" { source = "2023/2631 Art. 7", every("uses", point "plan" { when(is "use.aligned_later", is "use.capex_plan_published") }) },
    point "9" { source = "2023/2631 Art. 9", every("uses", point "tax" { is_not "use.non_cooperative_tax" }) },
  },
  file = {
    point "10" { source = "2023/2631 Art. 10", is "bond.factsheet_published", is "bond.factsheet_reviewed" },
    point "11" { source = "2023/2631 Art. 11", at_most("bond.allocation_interval", "12 month") },
    point "14" { source = "2023/2631 Art. 14", is "bond.prospectus_names_regulation" },
    point "15" { source = "2023/2631 Art. 15", is "bond.website_until_after_maturity" },
  },
  papers = { "eugb_factsheet", "eugb_prospectus" },
  duties = { "eugb_allocation_report", "eugb_impact_report", "eugb_new_criteria" },
}
