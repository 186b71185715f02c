-- Green bonds under the China Green Bond Principles: all of the money goes to green projects, and the four components hold.
-- A foreign issuer may also use the Common Ground Taxonomy or the EU climate act, neither of which this pack holds.

flag "bond.selection_disclosed" { of = "request",
  en = "Assessment and selection of projects disclosed before issue", zh = "发行前已披露项目评估与遴选流程",
  question = { en = "Was the process that assesses and selects projects disclosed before issue?", zh = "发行前是否披露项目评估与遴选流程?" } }
flag "bond.proceeds_tracked" { of = "request",
  en = "Proceeds in a supervised account or special ledger", zh = "募集资金专户监管或建立专项台账",
  question = { en = "Are the proceeds kept in a supervised account or followed in a special ledger?", zh = "募集资金是否由专户监管或设专项台账?" } }
number "bond.idle_term" { of = "request", unit = "month",
  en = "Longest term for which idle proceeds are placed", zh = "闲置募集资金投资的最长期限" }
number "bond.record_term" { of = "request", unit = "year",
  en = "Years for which records are kept after maturity", zh = "到期后台账保存年限" }
flag "bond.annual_report_agreed" { of = "request",
  en = "Yearly report by 30 April agreed", zh = "约定每年4月30日前披露年度报告" }
flag "bond.external_review_positive" { of = "request",
  en = "Positive independent evaluation or certification", zh = "第三方评估认证结论为正面" }
number "bond.report_interval" { of = "request", unit = "month",
  en = "Months between reports", zh = "信息披露间隔" }

criteria "green project" {
  en = "Green project under the Principles", zh = "符合原则的绿色项目",
  source = "Bond Principles 2022 2.1",
  choose {
    case(is "firm.domestic_issuer", meets "cn-green"),
    otherwise(any_of {
      point "catalogue" { meets "cn-green" },
      point "other taxonomies" { unsettled {
        en = "A foreign issuer may use the Common Ground Taxonomy or the EU climate act: does the project meet one of them?",
        zh = "境外发行人可采用《共同分类目录》或欧盟气候授权法案:项目是否符合其一?" } },
    }),
  },
}

product "cn-green-bond" {
  en = "Green bond (China Green Bond Principles)", zh = "绿色债券(中国绿色债券原则)",
  source = "Bond Principles 2022", label = "green", kind = "bond",
  proceeds = {
    point "2.1" { every("uses", meets "green project"), point "all of it" { at_least(share_of(meets "green project"), "100 %") } },
  },
  file = {
    point "2.2" { is "bond.selection_disclosed" },
    point "2.3" { is "bond.proceeds_tracked", at_most("bond.idle_term", "12 month"), at_least("bond.record_term", "2 year") },
    point "2.4" { is "bond.annual_report_agreed" },
  },
  firm = { meets "environmental credit" },
  advice = {
    point "review" { is "bond.external_review_positive" },
    point "half-yearly" { at_most("bond.report_interval", "6 month") },
  },
  papers = { "selection_disclosure", "proceeds_account", "catalogue_evidence" },
  duties = { "annual_bond_report", "keep_records" },
}
