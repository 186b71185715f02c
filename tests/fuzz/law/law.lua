unit "%" { "0.01", zh = "百分比" }
unit "J" { zh = "焦耳" }
unit "s" { zh = "秒" }
unit "m" { zh = "米", prefixes = true }
unit "W" { "1 J/s", zh = "瓦", prefixes = true }
unit "CNY" { zh = "元", currency = true }
unit "EUR" { zh = "欧元", currency = true }
unit "month" { zh = "月" }
unit "year" { "12 month", zh = "年" }
economic_activity "power.wind" { en = "Wind", zh = "风电" }
text "firm.id" { of = "firm", en = "Id", zh = "编号" }
flag "firm.clean" { of = "firm", en = "Clean", zh = "清洁" }
records "firm.penalties" { of = "firm", row = "penalty", en = "Penalties", zh = "处罚", at_most = 9 }
date "penalty.on" { of = "firm.penalties", en = "On", zh = "日期" }
flag "penalty.serious" { of = "firm.penalties", en = "Serious", zh = "严重" }
amount "request.amount" { of = "request", en = "Amount", zh = "金额" }
date "request.issued" { of = "request", en = "Issued", zh = "发行" }
amount "use.amount" { of = "use", en = "Amount", zh = "金额" }
number "plant.power" { of = "use", unit = "MW", en = "Power", zh = "功率" }
number "plant.area" { of = "use", unit = "km2", en = "Area", zh = "面积" }
number "plant.density" { of = "use", unit = "W/m2", en = "Density", zh = "密度", derived = fact "plant.power" / fact "plant.area" }
choice "plant.kind" { of = "use", en = "Kind", zh = "种类", values = { a = "甲", b = "乙" } }
choices "plant.steps" { of = "use", en = "Steps", zh = "工序", values = { x = "丙", y = "丁" } }
scale "plant.grade" { of = "use", en = "Grade", zh = "等级", best_first = { "1", "2", "3" } }
standard "std" { en = "Standard", zh = "标准", source = "Act", steps = { "scope", "contribution", "no_harm" }, grades = { "green", "amber" } }
activity "1" { en = "Wind", zh = "风电", source = "Act 1", covers = "power.wind",
  scope = { one_of("plant.kind", { "a", "b" }) },
  contribution = {
    grade "green" { above("plant.density", "5 W/m2"), quality("plant.power", "audited") },
    grade "amber" { above("plant.density", by_date { from("2020-01-01", "1 W/m2"), from("2026-01-01", "2 W/m2"), to "2030-12-31" }) },
  },
  no_harm = { choose { case(as_good_as("plant.grade", "2"), by("plant.steps", { x = at_least("plant.power", "1 MW"), y = at_most("plant.area", "9 km2") })),
    otherwise(unsettled { en = "Open", zh = "未定" }) } },
}
edition "ed" { en = "List", zh = "目录", source = "Act", choose {
  case(before("request.issued", "2026-01-01"), point "old" { meets "std" }), otherwise(point "new" { meets "std/1" }) } }
product "loan" { en = "Loan", zh = "贷款", source = "Act 2", label = "green", kind = "loan", dated_by = "request.issued",
  proceeds = { at_least(share_of(meets "ed"), "85 %"), every("uses", when(at_least("plant.power", "1 MW"), meets "std/1/scope")) },
  firm = { is "firm.clean", no("firm.penalties", point "recent" { is "penalty.serious", on_or_after("penalty.on", as_of() - "3 year") }) },
}
