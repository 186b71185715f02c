-- Aluminium: smelting and alumina by GB 21346, casting and rolling by GB 21351. For GB 21351 winter heating is taken off before
-- the comparison; of its rolled products the sheet holds class I alone.

choice "energy.aluminium" { of = "use", en = "What is measured: aluminium or alumina", zh = "铝或氧化铝计量对象",
  values = {
    liquid_ac = { en = "liquid aluminium, AC power", zh = "电解铝液交流电耗" },
    liquid_total_ac = { en = "liquid aluminium, total AC power", zh = "电解铝液综合交流电耗" },
    ingot_total_ac = { en = "ingot, total AC power", zh = "铝锭综合交流电耗" },
    ingot = { en = "ingot, energy", zh = "铝锭综合能耗" },
    bayer = { en = "alumina, Bayer process", zh = "拜耳法氧化铝能耗" },
    bayer_total = { en = "alumina, Bayer process, total", zh = "拜耳法氧化铝综合能耗" },
    other_process = { en = "alumina, other processes", zh = "其他工艺氧化铝能耗" },
    other_process_total = { en = "alumina, other processes, total", zh = "其他工艺氧化铝综合能耗" },
  } }

table "gb-21346-2022" { en = "Energy per tonne of aluminium and alumina, GB 21346-2022", zh = "电解铝和氧化铝单位产品能耗 GB 21346-2022",
  source = "GB 21346-2022", unit = "kgce/t", from = "2024-01-01",
  keys = { "energy.aluminium" }, columns = { "grade_1", "grade_2", "grade_3" },
  { "liquid_ac", "12950 kWh/t", "13000 kWh/t", "13350 kWh/t" },
  { "liquid_total_ac", "13250 kWh/t", "13350 kWh/t", "13700 kWh/t" },
  { "ingot_total_ac", "13300 kWh/t", "13400 kWh/t", "13750 kWh/t" },
  { "ingot", 1670, 1680, 1720 },
  { "bayer", 310, 360, 430 },
  { "bayer_total", 340, 390, 460 },
  { "other_process", 500, 550, 650 },
  { "other_process_total", 550, 600, 700 },
}

choice "energy.aluminium_product" { of = "use", en = "Aluminium product", zh = "铝加工产品",
  values = {
    flat_ingot = { en = "flat ingot", zh = "扁铸锭" },
    round_ingot_building = { en = "solid round ingot for building profiles", zh = "建筑型材用实心圆铸锭" },
    round_ingot_other = { en = "other solid round ingot", zh = "其他实心圆铸锭" },
    hollow_ingot = { en = "hollow round ingot", zh = "空心圆铸锭" },
    hot_plate = { en = "hot-rolled plate", zh = "热轧板材" },
    cold_plate = { en = "cold-rolled plate", zh = "冷轧板材" },
    hot_strip = { en = "hot-rolled strip", zh = "热轧带材" },
  } }
choice "energy.aluminium_class" { of = "use", en = "Class of the alloy", zh = "合金类别",
  values = {
    one = { en = "class I", zh = "I类" },
    two = { en = "class II", zh = "II类" },
  } }
choice "energy.aluminium_feed" { of = "use", en = "Feed", zh = "原料",
  values = {
    molten = { en = "molten aluminium, at least half", zh = "熔融态铝不低于50%" },
    remelt = { en = "remelt ingot and solid scrap", zh = "重熔用铝锭及固态回收铝" },
    rolled = { en = "ingot or strip to roll", zh = "轧制坯料" },
  } }
choice "energy.aluminium_steps" { of = "use", en = "Steps", zh = "工序",
  values = {
    melting = { en = "melting", zh = "熔炼" },
    melting_homogenising = { en = "melting and homogenising", zh = "熔炼+均匀化处理" },
    rolling = { en = "rolling", zh = "轧制" },
    rolling_annealing = { en = "rolling and annealing", zh = "轧制+退火" },
    rolling_solution = { en = "rolling and solution treatment", zh = "轧制+固溶热处理" },
    rolling_solution_ageing = { en = "rolling, solution treatment and ageing", zh = "轧制+固溶热处理+人工时效" },
  } }

table "gb-21351-2023" { en = "Energy per tonne of wrought aluminium, GB 21351-2023", zh = "铝及铝合金加工产品单位产品能耗 GB 21351-2023",
  source = "GB 21351-2023", unit = "kgce/t", from = "2024-06-01",
  keys = { "energy.aluminium_product", "energy.aluminium_class", "energy.aluminium_feed", "energy.aluminium_steps" }, columns = { "grade_1", "grade_2", "grade_3" },
  { "flat_ingot", "one", "molten", "melting", 70, 85, 100 },
  { "flat_ingot", "one", "molten", "melting_homogenising", 110, 130, 150 },
  { "flat_ingot", "one", "remelt", "melting", 125, 145, 185 },
  { "flat_ingot", "one", "remelt", "melting_homogenising", 165, 190, 235 },
  { "flat_ingot", "two", "remelt", "melting", 175, 200, 240 },
  { "flat_ingot", "two", "remelt", "melting_homogenising", 225, 255, 300 },
  { "round_ingot_building", "one", "molten", "melting", 10, 30, 50 },
  { "round_ingot_building", "one", "molten", "melting_homogenising", 45, 65, 85 },
  { "round_ingot_other", "one", "molten", "melting", 45, 65, 85 },
  { "round_ingot_other", "one", "molten", "melting_homogenising", 85, 110, 135 },
  { "round_ingot_other", "one", "remelt", "melting", 110, 130, 170 },
  { "round_ingot_other", "one", "remelt", "melting_homogenising", 150, 175, 220 },
  { "round_ingot_other", "two", "remelt", "melting", 160, 190, 220 },
  { "round_ingot_other", "two", "remelt", "melting_homogenising", 210, 245, 280 },
  { "hollow_ingot", "one", "remelt", "melting", 215, 240, 275 },
  { "hollow_ingot", "one", "remelt", "melting_homogenising", 255, 285, 325 },
  { "hollow_ingot", "two", "remelt", "melting", 250, 285, 330 },
  { "hollow_ingot", "two", "remelt", "melting_homogenising", 300, 340, 390 },
  { "hot_plate", "one", "rolled", "rolling", 100, 120, 140 },
  { "hot_plate", "one", "rolled", "rolling_annealing", 135, 160, 185 },
  { "hot_plate", "one", "rolled", "rolling_solution", 185, 215, 245 },
  { "hot_plate", "one", "rolled", "rolling_solution_ageing", 215, 250, 285 },
  { "cold_plate", "one", "rolled", "rolling", 90, 120, 145 },
  { "cold_plate", "one", "rolled", "rolling_annealing", 135, 170, 200 },
  { "cold_plate", "one", "rolled", "rolling_solution", 200, 235, 265 },
  { "cold_plate", "one", "rolled", "rolling_solution_ageing", 230, 270, 305 },
  { "hot_strip", "one", "rolled", "rolling", 75, 95, 120 },
  { "hot_strip", "one", "rolled", "rolling_annealing", 105, 130, 160 },
}
