-- Ports: GB 31823. The standard counts in tonnes of standard coal by ten thousand units; here it is kilograms by unit.

choice "energy.terminal" { of = "use", en = "Terminal", zh = "码头类型",
  values = {
    dry_bulk = { en = "dry bulk", zh = "干散货码头" },
    crude_oil = { en = "crude oil", zh = "原油码头" },
  } }

table "gb-31823-2021-box" { en = "Energy per container, GB 31823-2021", zh = "集装箱码头单位能耗 GB 31823-2021",
  source = "GB 31823-2021", unit = "kgce/TEU", from = "2022-11-01",
  keys = {  }, columns = { "grade_1", "grade_2", "grade_3" },
  { "2.4", "2.8", "4.5" },
}

table "gb-31823-2021-mass" { en = "Energy per tonne handled, GB 31823-2021", zh = "散货和原油码头单位能耗 GB 31823-2021",
  source = "GB 31823-2021", unit = "kgce/t", from = "2022-11-01",
  keys = { "energy.terminal" }, columns = { "grade_1", "grade_2", "grade_3" },
  { "dry_bulk", "0.18", "0.2", "0.27" },
  { "crude_oil", "0.036", "0.051", "0.088" },
}
