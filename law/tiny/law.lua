unit "J" { zh = "焦耳" }
unit "s" { zh = "秒" }
unit "W" { "1 J/s", zh = "瓦", prefixes = true }
unit "CNY" { zh = "元", currency = true }

economic_activity "electricity.wind" { en = "Wind power", zh = "风力发电" }

amount "request.amount" { of = "request", en = "Amount", zh = "金额" }
amount "use.amount" { of = "use", en = "Amount of the use", zh = "用途金额" }
number "plant.capacity" { of = "use", unit = "MW", en = "Installed capacity", zh = "装机容量" }
flag "plant.permit" { of = "use", en = "Permit granted", zh = "已取得许可" }

standard "tiny" { en = "Tiny standard", zh = "小标准", source = "Tiny Act",
  steps = { "contribution", "no_harm" },
}
activity "1" { en = "Wind power", zh = "风力发电", source = "Tiny Act 1", covers = "electricity.wind",
  contribution = { at_most("plant.capacity", "50 MW") },
  no_harm = { water = is "plant.permit" },
}
product "tiny-loan" { en = "Tiny loan", zh = "小贷款", source = "Tiny Act 2", label = "green", kind = "loan",
  proceeds = { every("uses", meets "tiny") },
}
parameter "look_back" { "3 year", stricter = "larger", en = "Look-back", zh = "回溯期", source = "Tiny Act" }
unit "%" { "0.01", zh = "百分之" }
unit "month" { zh = "月" }
unit "year" { "12 month", zh = "年" }
number "request.asked" { of = "request", unit = "%", en = "Asked", zh = "要求" }
number "request.share" { of = "request", unit = "%", en = "Share", zh = "占比", derived = share_of(meets "tiny") }
