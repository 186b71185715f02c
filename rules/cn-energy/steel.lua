-- Iron and steel: GB 21256, the edition of 2013 to the end of June 2026, then that of 2025. Recovered energy counts as
-- negative, and less negative is worse.

choice "energy.steel_process" { of = "use", en = "Process of the steel works", zh = "钢铁工序",
  values = {
    sinter = { en = "sinter", zh = "烧结" },
    pellet = { en = "pellet", zh = "球团" },
    blast_furnace = { en = "blast furnace", zh = "高炉" },
    converter = { en = "converter", zh = "转炉" },
    electric_furnace = { en = "electric arc furnace", zh = "电弧炉" },
  } }

table "gb-21256-2013" { en = "Energy per tonne of steel processes, GB 21256-2013", zh = "粗钢生产主要工序单位产品能耗 GB 21256-2013",
  source = "GB 21256-2013", unit = "kgce/t",
  keys = { "energy.steel_process" }, columns = { "grade_1", "grade_2", "grade_3" },
  { "sinter", 45, 50, 55 },
  { "pellet", 15, 24, 36 },
  { "blast_furnace", 361, 370, 435 },
  { "converter", -30, -25, -10 },
  { "electric_furnace", "missing", "missing", "missing" },
}

-- For plain raw materials; the values of electric furnaces could not be read.
table "gb-21256-2025" { en = "Energy per tonne of steel processes, GB 21256-2025", zh = "粗钢生产主要工序单位产品能耗 GB 21256-2025",
  source = "GB 21256-2025", unit = "kgce/t",
  keys = { "energy.steel_process" }, columns = { "grade_1", "grade_2", "grade_3" },
  { "sinter", 43, 46, 52 },
  { "pellet", 15, 22, 33 },
  { "blast_furnace", 361, 370, 415 },
  { "converter", -30, -28, -12 },
  { "electric_furnace", "missing", "missing", "missing" },
}
