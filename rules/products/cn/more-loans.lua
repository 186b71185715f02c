-- Further loans: trade, consumption, green factories, firms with few fixed assets, linked loans, and the central bank's facility.

product "cn-green-trade-credit" {
  en = "Green trade credit", zh = "绿色贸易融资",
  source = "Catalogue 2025: chapter 8", label = "green", kind = "loan",
  proceeds = {
    point "trade" { source = "Catalogue 2025", every("uses", all_of { is "use.is_trade", meets "cn-green" }) },
    point "whole amount" { source = "Catalogue 2025", at_least(share_of(meets "cn-green"), "100 %") },
  },
  firm = { point "environment" { source = "Green Finance Guidelines 2022 Art. 14", is_not "firm.environmental_violation_open" },
    meets "environmental credit" },
  advice = { point "markets" { is "firm.green_product_certified", is "firm.certificate_recognised_abroad" } },
  papers = { "use_contract", "catalogue_evidence", "penalty_lookup" },
  duties = { "track_use" },
}

product "cn-green-consumption-loan" {
  en = "Green consumption loan", zh = "绿色消费贷款",
  source = "Catalogue 2025: chapter 9", label = "green", kind = "loan",
  proceeds = {
    point "consumption" { source = "Catalogue 2025", every("uses", all_of { is "use.is_consumption", meets "cn-green" }) },
    point "whole amount" { source = "Catalogue 2025", at_least(share_of(meets "cn-green"), "100 %") },
  },
  firm = { meets "environmental credit" },
  papers = { "use_contract", "catalogue_evidence" },
  duties = { "track_use" },
}

-- National green factories that use what the 2025 catalogue names: research, retrofit, or the way to a zero-carbon factory.
choice "loan.factory_project" { of = "use", en = "Kind of project at the green factory", zh = "绿色工厂项目类型",
  values = { research = { en = "research and its use in industry", zh = "研发与产业化" }, retrofit = { en = "retrofit", zh = "改造升级" },
    zero_carbon = { en = "zero-carbon factory", zh = "零碳工厂建设" }, other = { en = "none of these", zh = "均不属于" } } }
product "cn-green-factory-loan" {
  en = "Loan to a national green factory", zh = "国家级绿色工厂贷款",
  source = "Green factory notice 2025", label = "green", kind = "loan",
  proceeds = {
    point "project" { source = "Green factory notice 2025", every("uses", all_of { none_of_these("loan.factory_project", { "other" }), meets "cn-green" }) },
    point "whole amount" { source = "Green factory notice 2025", at_least(share_of(meets "cn-green"), "100 %") },
  },
  firm = {
    point "listed" { source = "Green factory notice 2025", as_good_as("firm.green_factory", "national") },
    point "environment" { source = "Green Finance Guidelines 2022 Art. 14", is_not "firm.environmental_violation_open" },
    meets "environmental credit",
  },
  advice = { point "goal" { meets "green manufacturing" } },
  papers = { "use_contract", "catalogue_evidence", "penalty_lookup" },
  duties = { "track_use" },
}

-- Firms of green services and green trade with few fixed assets: evidence and security other than land and plant. The bank sets
-- how much of the amount these must cover, in an overlay.
flag "request.security_contracts"    { of = "request", en = "Secured by contracts", zh = "以合同权益增信" }
flag "request.security_receivables"  { of = "request", en = "Secured by receivables", zh = "以应收账款质押" }
flag "request.security_certificates" { of = "request", en = "Secured by green certificates", zh = "以绿色证书质押" }
flag "request.security_rights"       { of = "request", en = "Secured by emission or environmental rights", zh = "以排放权或环境权益质押" }
number "request.security_cover"      { of = "request", unit = "%", en = "Share of the amount that this security covers", zh = "上述增信覆盖贷款金额的比例" }
parameter "asset_light_cover" { "1 %", stricter = "larger", en = "Cover by security other than fixed assets", zh = "非固定资产增信覆盖率", source = "Bank policy: asset-light firms" }
product "cn-asset-light-loan" {
  en = "Loan to an asset-light green service or trade firm", zh = "轻资产绿色服务与贸易企业贷款",
  source = "Briefing 2025: asset-light firms", label = "green", kind = "loan",
  proceeds = {
    point "uses" { source = "Catalogue 2025", every("uses", meets "cn-green") },
    point "whole amount" { source = "Catalogue 2025", at_least(share_of(meets "cn-green"), "100 %") },
  },
  firm = { point "environment" { source = "Green Finance Guidelines 2022 Art. 14", is_not "firm.environmental_violation_open" },
    meets "environmental credit" },
  file = {
    point "security" { source = "Bank policy: asset-light firms", any_of { is "request.security_contracts", is "request.security_receivables",
      is "request.security_certificates", is "request.security_rights" } },
    point "cover" { source = "Bank policy: asset-light firms", at_least("request.security_cover", fact "asset_light_cover") },
  },
  papers = { "use_contract", "catalogue_evidence", "penalty_lookup" },
  duties = { "track_use" },
}

-- Terms that move with the firm's own targets; the money itself is free.
records "request.kpis" { of = "request", row = "kpi", en = "Indicators", zh = "关键绩效指标", at_most = 40 }
flag "kpi.core_material"       { of = "request.kpis", en = "Core and material to the business", zh = "对业务核心且重要" }
flag "kpi.measurable"          { of = "request.kpis", en = "Measured on one method and comparable", zh = "方法一致、可量化、可对标" }
flag "kpi.beyond_usual"        { of = "request.kpis", en = "Target beyond business as usual and beyond what law asks", zh = "目标超出常规与监管要求" }
number "kpi.targets_per_year"  { of = "request.kpis", en = "Targets a year", zh = "每年目标数量" }
flag "kpi.externally_verified" { of = "request.kpis", en = "Independently verified against its target", zh = "由独立第三方核验" }
flag "request.pricing_linked"      { of = "request", en = "Terms change with the targets", zh = "融资条款与目标挂钩" }
flag "request.labelled_before_kpi" { of = "request", en = "Labelled before the indicators are set", zh = "指标确定前即贴标" }
number "request.report_interval"   { of = "request", unit = "month", en = "Months between reports on the targets", zh = "绩效报告间隔" }
number "request.verification_interval" { of = "request", unit = "month", en = "Months between verifications", zh = "核验间隔" }
criteria "linked terms" {
  en = "Indicators, targets, terms, reports, verification", zh = "指标、目标、条款、报告与核验",
  source = "Sustainability-Linked Principles",
  point "indicators" { point "some" { at_least(count("request.kpis"), 1) }, every("request.kpis", all_of { is "kpi.core_material", is "kpi.measurable" }) },
  point "targets" { every("request.kpis", all_of { is "kpi.beyond_usual", at_least("kpi.targets_per_year", 1) }) },
  point "terms" { is "request.pricing_linked" },
  point "reports" { at_most("request.report_interval", "12 month") },
  point "verification" { every("request.kpis", is "kpi.externally_verified"), at_most("request.verification_interval", "12 month") },
}
product "cn-sustainability-linked-loan" {
  en = "Sustainability-linked loan", zh = "可持续发展挂钩贷款",
  source = "Sustainability-Linked Principles: loans", label = "sustainability-linked", kind = "loan",
  proceeds = { point "terms" { source = "Sustainability-Linked Principles", meets "linked terms" } },
  file = { point "label" { source = "Sustainability-Linked Principles", is_not "request.labelled_before_kpi" } },
  papers = { "kpi_report" },
  duties = { "kpi_yearly" },
}
paper "kpi_report" { en = "Baseline and method of each indicator", zh = "各指标的基准与方法说明", source = "Sustainability-Linked Principles" }
duty "kpi_yearly" { en = "Yearly report and verification of each indicator", zh = "每年披露并核验各项指标", source = "Sustainability-Linked Principles" }

-- The plan, the disclosure and the measure are tested by the items of the sector standards.
product "cn-transition-loan" {
  en = "Transition loan of China", zh = "转型贷款(中国)",
  source = "Transition loan practice", label = "transition", kind = "loan",
  proceeds = {
    point "uses" { source = "Transition loan practice", every("uses", meets "cn-transition") },
    point "whole amount" { source = "Transition loan practice", at_least(share_of(meets "cn-transition"), "100 %") },
  },
  firm = { meets "environmental credit" },
  papers = { "use_contract", "transition_file" },
  duties = { "track_use" },
}
paper "transition_file" { en = "Transition plan, verified baseline and the list that holds the measure", zh = "转型规划、经核查的基准及载有该措施的目录", source = "Transition loan practice" }

-- The carbon-reduction facility: a flag for the bank, not a label for the client.
flag "use.direct_carbon_cut" { of = "use", en = "Direct carbon cut in a field that the facility names", zh = "属于工具支持领域且具有直接碳减排效应",
  evidence = { en = "Calculation of the carbon cut, verified by a third party", zh = "经第三方核实的碳减排测算" } }
flag "loan.rate_near_prime"   { of = "request", en = "Rate near the loan prime rate of the same term", zh = "利率与同期限LPR大致持平" }
flag "loan.carbon_published"  { of = "request", en = "Bank publishes the loan and its carbon cut", zh = "银行公开披露贷款及碳减排信息" }
flag "loan.carbon_verified"   { of = "request", en = "A third party verifies the carbon cut", zh = "第三方核查碳减排量" }
product "cn-carbon-facility" {
  en = "Conditions of the carbon-reduction facility", zh = "碳减排支持工具条件",
  source = "Carbon facility", label = "facility", kind = "flag",
  proceeds = { point "fields" { source = "Carbon facility 2026", every("uses", all_of { meets "cn-green", is "use.direct_carbon_cut" }) } },
  file = { point "rate" { source = "Carbon facility", is "loan.rate_near_prime" }, point "disclosure" { source = "Carbon facility", is "loan.carbon_published", is "loan.carbon_verified" } },
}

-- A listing or issue of shares is outside the catalogue: what it would come to stands under advice, for reference alone.
product "cn-green-equity" {
  en = "Green equity, for reference", zh = "绿色股权(仅供参考)",
  source = "Notice 2025 No. 132", label = "none", kind = "equity",
  proceeds = { point "listing" { source = "Notice 2025 No. 132", never {
    en = "The catalogue does not apply to listings and issues of shares; the items below are a reference",
    zh = "目录不适用于股票发行上市;所列条目仅供参考" } } },
  advice = { point "items" { every("uses", meets "cn-green-2025") } },
}
