date "firm.founded" { of = "firm", en = "Founded", zh = "成立" }
date "plant.opened" { of = "use", en = "Opened", zh = "投产" }
flag "plant.kept" { of = "use", en = "Kept", zh = "保持" }
standard "dates" { en = "Dates", zh = "日期", source = "Law", steps = { "scope", "contribution" },
  step_titles = { scope = { en = "Scope", zh = "范围" }, contribution = { en = "Contribution", zh = "贡献" } } }
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
