-- The transition loan under the draft Principles of October 2025: for projects that are not green but needed on the way. What the
-- draft says one "shall" is tested; what one "should" is printed as advice. The fit to a taxonomy is tested by the
-- Singapore-Asia Taxonomy, the only one with amber that this rulebook holds; a recognised pathway instead is for a person.

flag "loan.not_green_project" { of = "use", en = "Does not qualify as a green project under the Green Loan Principles", zh = "不属于绿色贷款原则下的绿色项目",
  question = { en = "Is it certain that the project does not qualify as green under the Green Loan Principles?", zh = "该项目是否确定不属于绿色贷款原则下的绿色项目?" } }
flag "loan.reduction_potential_shown" { of = "use", en = "Credible potential to cut emissions in the near or long term, within a wider strategy", zh = "具有可信的近期或长期减排潜力并纳入整体战略" }
flag "loan.reduction_quantified" { of = "use", en = "Quantified, substantial and clear cut of emissions within a set time", zh = "在规定期限内实现可量化、显著、明确的减排" }
flag "loan.environmental_social_overview" { of = "use", en = "Overview of environmental and social risk management; no material harm to other objectives shown", zh = "已提供环境与社会风险管理概览并证明对其他目标无重大损害" }
flag "loan.low_carbon_alternative" { of = "use", en = "A feasible low-carbon alternative exists locally", zh = "当地存在可行的低碳替代方案" }
flag "loan.sunset_set" { of = "use", en = "Interim investment has a sunset or phase-out date", zh = "过渡性投资设有退出期限" }
flag "loan.entity_strategy" { of = "firm", en = "Credible transition strategy of the borrower", zh = "借款人具有可信的主体层面转型战略",
  question = { en = "Does the borrower present a credible transition strategy for the whole entity?", zh = "借款人是否提出可信的主体层面转型战略?" } }
number "loan.transition_indicators" { of = "firm", en = "Indicators in line with recognised pathways", zh = "与公认路径一致的指标数量" }
flag "loan.use_described" { of = "request", en = "Project described in the finance documents", zh = "融资文件已描述项目" }
flag "loan.selection_communicated" { of = "request", en = "Rationale and governance of selection told to lenders", zh = "已向贷款人说明遴选理由与治理" }
flag "loan.proceeds_tracked" { of = "request", en = "Proceeds in a dedicated account or tracked", zh = "资金专户或可追踪" }
number "loan.report_interval" { of = "request", unit = "month", en = "Months between reports on the use of proceeds", zh = "资金用途报告间隔" }
flag "loan.report_content" { of = "request", en = "Report gives projects, amounts and impact, with the contribution to the strategy", zh = "报告包含项目、金额、影响及对战略的贡献" }
flag "loan.external_review" { of = "request", en = "External review before signing", zh = "签约前外部评审" }

paper "transition_strategy" { en = "Transition strategy or plan of the borrower", zh = "借款人转型战略或计划", source = "Transition Loan Principles 2025 component 1" }
paper "reduction_quantification" { en = "Calculation of the cut in emissions", zh = "减排量测算", source = "Transition Loan Principles 2025 component 2" }
duty "transition_report" { en = "Report at least yearly until full allocation, and on material events", zh = "资金全部使用前至少每年报告,重大事项及时报告", source = "Transition Loan Principles 2025 component 5" }

criteria "recognised line" {
  en = "Fits a taxonomy, roadmap or recognised pathway", zh = "符合分类法、路线图或公认路径",
  source = "Transition Loan Principles 2025 component 3",
  any_of {
    point "green or amber" { meets("sg-sat", "amber") },
    point "pathway" { unsettled {
      en = "Does the project follow a recognised sector pathway, roadmap or other taxonomy, and support the borrower's strategy?",
      zh = "项目是否遵循公认的行业路径、路线图或其他分类法,并支持借款人战略?" } },
  },
}

product "transition-loan" {
  en = "Transition loan", zh = "转型贷款",
  source = "Transition Loan Principles 2025", label = "transition", kind = "loan",
  proceeds = {
    point "definition" { source = "Transition Loan Principles 2025 definition",
      every("uses", all_of { is "loan.not_green_project", is "loan.reduction_potential_shown" }),
      point "whole amount" { at_least(share_of(meets "recognised line"), "100 %") } },
    point "2" { source = "Transition Loan Principles 2025 component 2", every("uses", is "loan.reduction_quantified") },
    point "3" { source = "Transition Loan Principles 2025 component 3",
      every("uses", all_of { meets "recognised line", is "loan.environmental_social_overview" }) },
  },
  firm = { point "1" { source = "Transition Loan Principles 2025 component 1", is "loan.entity_strategy" } },
  file = {
    point "2" { source = "Transition Loan Principles 2025 component 2", is "loan.use_described" },
    point "3" { source = "Transition Loan Principles 2025 component 3", is "loan.selection_communicated" },
    point "4" { source = "Transition Loan Principles 2025 component 4", is "loan.proceeds_tracked" },
    point "5" { source = "Transition Loan Principles 2025 component 5", at_most("loan.report_interval", "12 month"), is "loan.report_content" },
  },
  advice = {
    point "1" { any_of { is "firm.transition_plan_published", at_least("loan.transition_indicators", 2) } },
    every("uses", all_of { is_not "loan.low_carbon_alternative", is "use.lock_in_assessed", is "loan.sunset_set" }),
    point "review" { is "loan.external_review" },
  },
  papers = { "transition_strategy", "reduction_quantification" },
  duties = { "transition_report" },
}
