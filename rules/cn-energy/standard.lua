-- How a plant stands to the line that its standard draws. Grade 3 binds existing plants, grade 2 new and rebuilt ones, grade 1 is
-- the best; of the benchmark list the baseline binds and the benchmark is the aim. Nothing here is a label by itself.

standard "cn-energy" {
  en = "Energy limits and benchmark levels", zh = "能耗限额与能效标杆基准水平",
  source = "NDRC 723 of 2023",
  steps = { "contribution" },
}

choice "energy.standard" { of = "use", en = "Energy standard of the product", zh = "产品适用的能耗标准",
  question = { en = "Which standard limits the energy of what the plant makes?", zh = "该产品适用哪项能耗限额标准?" },
  values = {
    gb_21256 = { en = "GB 21256, steel processes", zh = "GB 21256 粗钢工序" },
    gb_16780 = { en = "GB 16780, cement", zh = "GB 16780 水泥" },
    gb_21252_area = { en = "GB 21252, tiles and panels", zh = "GB 21252 陶瓷砖板" },
    gb_21252_mass = { en = "GB 21252, other ceramics", zh = "GB 21252 其他陶瓷" },
    gb_21346 = { en = "GB 21346, aluminium and alumina", zh = "GB 21346 电解铝和氧化铝" },
    gb_21351 = { en = "GB 21351, wrought aluminium", zh = "GB 21351 铝加工" },
    gb_25323 = { en = "GB 25323, copper smelting", zh = "GB 25323 铜冶炼" },
    gb_21350 = { en = "GB 21350, wrought copper", zh = "GB 21350 铜加工" },
    gb_31823_box = { en = "GB 31823, container terminals", zh = "GB 31823 集装箱码头" },
    gb_31823_mass = { en = "GB 31823, other terminals", zh = "GB 31823 散货和原油码头" },
    ndrc_723 = { en = "benchmark list of 2023", zh = "2023年版标杆基准目录" },
    other = { en = "another standard", zh = "其他标准" },
  } }
number "energy.per_tonne" { of = "use", unit = "kgce/t", en = "Energy per tonne", zh = "单位产品能耗",
  question = { en = "How much energy does a tonne take, reckoned as the standard says?", zh = "按标准口径,每吨产品耗能多少?" },
  evidence = { en = "Energy audit, or a statement checked by a third party", zh = "能源审计报告或第三方核查报告" } }
number "energy.per_area" { of = "use", unit = "kgce/m2", en = "Energy per square metre", zh = "单位面积能耗" }
number "energy.per_container" { of = "use", unit = "kgce/TEU", en = "Energy per container", zh = "单箱能耗" }
flag "energy.new_plant" { of = "use", en = "New or rebuilt plant", zh = "新建或改扩建装置" }
flag "energy.upgrade_reaches_line" { of = "use", en = "A financed upgrade brings the plant to the line", zh = "所融资改造可使装置达到限额",
  evidence = { en = "Design figures of the upgrade, checked by a third party", zh = "经第三方核查的改造设计指标" } }
date "energy.upgrade_done" { of = "use", en = "Day on which the upgrade is to be done", zh = "改造计划完成日期" }

-- One comparison for each standard; `column` chooses the line.
local function lines(column, benchmark)
  local function within(fact, table_name) return at_most(fact, look_up(table_name, column)) end
  return by("energy.standard", {
    gb_21256 = at_most("energy.per_tonne", by_date {
      from("2014-10-01", look_up("gb-21256-2013", column)), from("2026-07-01", look_up("gb-21256-2025", column)) }),
    gb_16780 = within("energy.per_tonne", "gb-16780-2021"),
    gb_21252_area = within("energy.per_area", "gb-21252-2023-area"),
    gb_21252_mass = within("energy.per_tonne", "gb-21252-2023-mass"),
    gb_21346 = within("energy.per_tonne", "gb-21346-2022"),
    gb_21351 = within("energy.per_tonne", "gb-21351-2023"),
    gb_25323 = within("energy.per_tonne", "gb-25323-2023"),
    gb_21350 = within("energy.per_tonne", "gb-21350-2023"),
    gb_31823_box = within("energy.per_container", "gb-31823-2021-box"),
    gb_31823_mass = within("energy.per_tonne", "gb-31823-2021-mass"),
    ndrc_723 = benchmark,
    other = gap { en = "The limits of other standards are not in this rulebook", zh = "本规则库未收录其他能耗限额标准" },
  })
end

local baseline = at_most("energy.per_tonne", by_date {
  from("2023-07-04", look_up("ndrc-723-2023", "baseline")), from("2026-07-01", look_up("ndrc-723-2026", "baseline")) })

activity "Entry" {
  en = "Within the limit of new plants", zh = "达到新建准入值",
  source = "NDRC 723 of 2023",
  contribution = { lines("grade_2", baseline) },
}
activity "Base" {
  en = "Within the limit of its standard", zh = "达到限额或基准水平",
  source = "NDRC 723 of 2023",
  contribution = { any_of {
    point "plant" { choose {
      case(is "energy.new_plant", point "new" { meets "Entry/contribution" }),
      otherwise(point "existing" { lines("grade_3", baseline) }) } },
    point "upgrade" { source = "Transition subject", is "energy.upgrade_reaches_line", after("energy.upgrade_done", as_of()) },
  } },
}
activity "Advanced" {
  en = "At the best grade or the benchmark", zh = "达到1级能效或标杆水平",
  source = "NDRC 723 of 2023",
  contribution = { lines("grade_1", at_most("energy.per_tonne", from("2023-07-04", look_up("ndrc-723-2023", "benchmark")))) },
}
