date "firm.founded" { of = "firm", en = "Founded", zh = "成立" }
date "plant.opened" { of = "use", en = "Opened", zh = "投产" }
flag "plant.kept" { of = "use", en = "Kept", zh = "保持" }
flag "plant.old" { of = "use", en = "Old", zh = "旧" }
unit "m" { zh = "米" }
number "plant.height" { of = "use", unit = "m", en = "Height", zh = "高度" }
choice "plant.fuel" { of = "use", en = "Fuel", zh = "燃料",
  values = { wind = { en = "Wind", zh = "风" }, sun = { en = "Sun", zh = "光" }, coal = { en = "Coal", zh = "煤" } } }
standard "dates" { en = "Dates", zh = "日期", source = "Law", steps = { "scope", "contribution", "no_harm" },
  step_titles = { scope = { en = "Scope", zh = "范围" }, contribution = { en = "Contribution", zh = "贡献" },
    no_harm = { en = "No harm", zh = "无害" } } }
economic_activity "work" { en = "Work", zh = "工作" }
activity "1" { en = "Work", zh = "工作", source = "Law 1", covers = "work",
  scope = { is "plant.kept" },
  contribution = { any_of {
    point "a" { before("plant.opened", "2025-03-15"), is "plant.kept" },
    point "b" { after("plant.opened", "2025-03-15") },
    point "c" { on_or_before("plant.opened", "2025-03-15"), before("firm.founded", "2025-03-15") },
    point "d" { on_or_after("plant.opened", "2025-03-15"), after("firm.founded", "2025-03-15") },
    point "e" { none_of { point "first" { on_or_before("firm.founded", "2025-03-14") }, point "last" { on_or_after("firm.founded", "2025-03-16") } } },
    point "f" { when(after("firm.founded", "2025-03-14"), on_or_before("plant.opened", "2025-03-14")) },
  } },
}
-- An item of plain tests alone.
economic_activity "plain" { en = "Plain work", zh = "普通工作" }
activity "2" { en = "Plain work", zh = "普通工作", source = "Law 2", covers = "plain",
  contribution = { any_of {
    point "a" { before("plant.opened", "2025-03-15"), is "plant.kept" },
    point "b" { at_least("plant.height", "20.5 m"), one_of("plant.fuel", { "wind", "sun" }) },
    point "c" { none_of { point "old" { is "plant.old" }, point "low" { below("plant.height", "3 m") } } },
  } },
  no_harm = {
    a = when(is "plant.old", at_most("plant.height", "20.5 m")),
    b = unless(one_of("plant.fuel", { "wind" }), after("firm.founded", "2025-03-14")),
    c = none_of_these("plant.fuel", { "coal" }),
    d = when(above("plant.height", "3 m"), any_of { point "kept" { is "plant.kept" }, point "sun" { one_of("plant.fuel", { "sun" }) } }),
  },
}
