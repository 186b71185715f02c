-- Rules for the tests of cases and of lint: small, and with one of each mistake that lint finds.
unit "g"   { zh = "克", prefixes = true }
unit "J"   { zh = "焦耳", prefixes = true }
unit "Wh"  { "3600 J", zh = "瓦时", prefixes = true }
unit "%"   { "0.01" }
unit "CNY" { zh = "元", currency = true }

economic_activity "power.hydro" { en = "Hydropower", zh = "水电" }

number "ghg"      { of = "use", unit = "g/kWh", en = "Emissions", zh = "排放" }
flag   "verified" { of = "use", en = "Verified", zh = "已核证" }
flag   "new"      { of = "use", en = "New plant", zh = "新建" }
flag   "assessed" { of = "use", en = "Assessed", zh = "已评估" }
choice "size"     { of = "use", en = "Size", zh = "规模", values = { small = "小型", large = "大型" } }
choices "steps"   { of = "use", en = "Steps", zh = "工序", values = { one = "一", two = "二" } }
flag   "idle"     { of = "use", en = "Asked by nothing", zh = "未使用" }
amount "use.amount" { of = "use", en = "Amount", zh = "金额" }
amount "request.amount" { of = "request", en = "Amount", zh = "金额" }
flag   "firm.clean" { of = "firm", en = "Clean record", zh = "无违规" }
text   "firm.name"  { of = "firm", en = "Name", zh = "名称" }
date   "request.approved" { of = "request", en = "Approved", zh = "批准日期" }
records "firm.penalties" { of = "firm", row = "penalty", en = "Penalties", zh = "处罚", at_most = 5 }
date   "penalty.on"      { of = "firm.penalties", en = "Date", zh = "日期" }
flag   "penalty.serious" { of = "firm.penalties", en = "Serious", zh = "严重" }
parameter "window" { "3 g", en = "Unused window", zh = "未使用的期限", source = "Act 9", stricter = "larger" }
paper "report" { en = "Report", zh = "报告" }
paper "letter" { en = "Letter nobody asks for", zh = "无人要求的函" }
duty "tell" { en = "Tell", zh = "告知" }

standard "tiny" { en = "Tiny standard", zh = "小标准", source = "Act",
  steps = { "scope", "contribution", "no_harm", "common" }, grades = { "best", "good" }, objectives = { "water" },
  common = { is "firm.clean", no("firm.penalties", is "penalty.serious") },
}

activity "1.1" { en = "Hydropower", zh = "水电", source = "Act 1.1", covers = "power.hydro",
  contribution = { any_of {
    point "a" { below("ghg", "100 g/kWh"), is "verified" },
    point "b" { by("size", { small = is "assessed", large = never { en = "Too large", zh = "过大" } }) },
  } },
  no_harm = { water = when(is "new", is "assessed") },
}

activity "1.2" { en = "Graded", zh = "分级", source = "Act 1.2",
  contribution = {
    grade "best" { from("2027-01-01", below("ghg", "50 g/kWh")) },
    grade "good" { below("ghg", "80 g/kWh"),
      unsettled { en = "Is a pond a reservoir", zh = "池塘是否为水库" } },
  },
}

activity "1.3" { en = "Without a case", zh = "无案例", source = "Act 1.3",
  contribution = { by("steps", { one = is "new", two = from("2028-01-01", is "verified") }) },
}

product "tiny-loan" { en = "Tiny loan", zh = "小贷款", source = "Act 7", label = "green", kind = "loan",
  proceeds = { at_least(share_of(meets "tiny"), "60 %") },
  firm = { is "firm.clean" },
  file = { before("request.approved", "2026-06-01") },
  papers = { "report" }, duties = { "tell" },
}
