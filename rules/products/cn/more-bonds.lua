-- Further bonds: carbon-neutral, sustainability-linked, transition, low-carbon transition.

flag "use.cuts_carbon" { of = "use", en = "Project that cuts carbon", zh = "具有碳减排效益的项目" }
flag "bond.cut_quantified" { of = "request", en = "A third party quantified the carbon cut", zh = "第三方已量化碳减排效益" }
flag "bond.cut_disclosed"  { of = "request", en = "Progress and carbon cut are disclosed", zh = "披露项目进展与碳减排效益" }
product "cn-carbon-neutral-bond" {
  en = "Carbon-neutral bond", zh = "碳中和债",
  source = "Carbon-neutral bond practice", label = "green", kind = "bond",
  proceeds = {
    point "uses" { source = "Carbon-neutral bond practice", every("uses", all_of { meets "green project", is "use.cuts_carbon" }) },
    point "all of it" { source = "Bond Principles 2022 2.1", at_least(share_of(meets "green project"), "100 %") },
  },
  file = {
    point "tracking" { source = "Bond Principles 2022 2.3", is "bond.proceeds_tracked" },
    point "carbon" { source = "Carbon-neutral bond practice", is "bond.cut_quantified", is "bond.cut_disclosed" },
  },
  firm = { meets "environmental credit" },
  papers = { "selection_disclosure", "proceeds_account", "catalogue_evidence" },
  duties = { "annual_bond_report", "keep_records" },
}

flag "bond.trigger_changes_terms" { of = "request", en = "A trigger changes coupon, redemption or another term", zh = "触发后票面利率、赎回等条款调整" }
product "cn-sustainability-linked-bond" {
  en = "Sustainability-linked bond", zh = "可持续发展挂钩债券",
  source = "Sustainability-linked bond Q&A 2021", label = "sustainability-linked", kind = "bond",
  proceeds = { point "terms" { source = "Sustainability-linked bond Q&A 2021", meets "linked terms" } },
  file = { point "trigger" { source = "Sustainability-linked bond Q&A 2021", is "bond.trigger_changes_terms" } },
  papers = { "kpi_report" },
  duties = { "kpi_yearly" },
}

flag "use.under_sector_standard" { of = "use", en = "The use is claimed under a national sector standard", zh = "主张适用国家转型金融行业标准" }
-- A green project, or an item of the sector standards, which are on trial: cn-transition says what of them a person confirms.
criteria "transition line" {
  en = "Use of a transition bond", zh = "转型债券资金用途",
  source = "Transition bond notice",
  any_of {
    point "catalogue" { meets "cn-green" },
    point "sector standard" { is "use.under_sector_standard", meets "cn-transition" },
  },
}
flag "bond.use_earmarked"     { of = "request", en = "Proceeds are earmarked for transition", zh = "募集资金专项用于转型" }
flag "bond.transition_disclosed" { of = "request", en = "Plan, technology and benefit of the transition are disclosed", zh = "披露转型规划、技术路线与效益" }
flag "bond.third_party"       { of = "request", en = "A third party evaluated the transition", zh = "已经第三方评估认证" }
flag "firm.transition_pilot_sector" { of = "firm", en = "In one of the eight pilot sectors", zh = "属于八个试点行业",
  question = { en = "Is the issuer in power, building materials, steel, non-ferrous metals, petrochemicals, chemicals, paper or civil aviation?",
               zh = "发行人是否属于电力、建材、钢铁、有色、石化、化工、造纸或民航行业?" } }
product "cn-transition-bond" {
  en = "Transition bond", zh = "转型债券",
  source = "Transition bond notice", label = "transition", kind = "bond",
  proceeds = { point "use" { source = "Transition bond notice", every("uses", meets "transition line"),
    point "all of it" { at_least(share_of(meets "transition line"), "100 %") } } },
  file = {
    point "issuer" { source = "Transition bond notice",
      by_date { from("2000-01-01", never { en = "The pilot had not begun", zh = "试点尚未开始" }), from("2022-06-06", is "firm.transition_pilot_sector"), from("2024-11-01", not_required) } },
    point "earmarked" { source = "Transition bond notice", is "bond.use_earmarked" },
    point "disclosure" { source = "Transition bond notice", is "bond.transition_disclosed" },
    point "evaluation" { source = "Transition bond notice", is "bond.third_party" },
    point "management" { source = "Transition bond notice", is "bond.proceeds_tracked" },
  },
  firm = { meets "environmental credit" },
  advice = { point "no lock-in" { every("uses", is "use.lock_in_assessed") } },
}
product "cn-low-carbon-bond" {
  en = "Low-carbon transition corporate bond", zh = "低碳转型公司债券",
  source = "Low-carbon transition bond", label = "transition", kind = "bond",
  proceeds = { point "share" { source = "Low-carbon transition bond", at_least(share_of(meets "transition line"), "70 %"), unsettled {
    en = "The exchange's guide was not read past its first chapter: is 70 % still the floor, and are its other terms met?",
    zh = "交易所指引仅读到首章:70%下限是否仍适用,其他要求是否满足?" } } },
  file = { point "disclosure" { source = "Low-carbon transition bond", is "bond.transition_disclosed" } },
  firm = { meets "environmental credit" },
}
