-- Green loans. The catalogue that applies follows the deal's dates (edition "cn-green"). Each use of the money is an item
-- of it; trade in clean energy equipment is a use like any other (8.5).

product "cn-green-loan" {
  en = "China green loan", zh = "绿色贷款",
  source = "Catalogue 2025: all uses of the loan", label = "green", kind = "loan",
  proceeds = {
    point "uses" { source = "Catalogue 2025", every("uses", meets "cn-green") },
    point "whole amount" { source = "Catalogue 2025", at_least(share_of(meets "cn-green"), "100 %") },
  },
  firm = { point "environment" { source = "Green Finance Guidelines 2022 Art. 14", is_not "firm.environmental_violation_open" },
    meets "environmental credit" },
  advice = { point "penalties" { source = "Bank policy", meets "cn-green-2025/penalties.look_back" } },
  papers = { "use_contract", "catalogue_evidence", "penalty_lookup" },
  duties = { "track_use" },
}

-- Working capital has no project: the lines of revenue stand in for it. The rule for green loans has not been found; what
-- is tested is the practice of 2020 for issuers, so a bank that uses this product adopts it as its own policy.
flag "firm.green_is_largest_line" { of = "firm",
  en = "Green revenue and profit are the largest of all lines", zh = "绿色业务收入和利润在各业务板块中均最高",
  question = { en = "Are green revenue and green profit each the largest of all the firm's lines?", zh = "绿色业务的收入和利润是否均为各板块中最高?" },
  evidence = { en = "Audited breakdown by line", zh = "经审计的分项明细" } }
number "firm.green_profit_share" { of = "firm", unit = "%",
  en = "Share of profit from green lines", zh = "绿色业务利润占比" }

product "cn-working-capital" {
  en = "Green working-capital loan", zh = "绿色流动资金贷款",
  source = "Bank policy: working capital by lines of revenue", label = "green", kind = "loan", lines = "revenue",
  proceeds = { any_of {
    point "half" { source = "Issuer practice 2020", at_least(share_of(meets "cn-green"), "50 %") },
    point "largest line" { source = "Issuer practice 2020",
      at_least(share_of(meets "cn-green"), "30 %"), is "firm.green_is_largest_line", at_least("firm.green_profit_share", "30 %") },
  } },
  firm = { point "environment" { source = "Green Finance Guidelines 2022 Art. 14", is_not "firm.environmental_violation_open" },
    meets "environmental credit" },
  papers = { "revenue_breakdown", "catalogue_evidence", "penalty_lookup" },
  duties = { "track_use" },
}
