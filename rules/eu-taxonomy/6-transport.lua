-- Section 6: transport. Motorbikes, cars and light vans (6.5): until the end of 2025 below 50 g/km was transitional, from 2026
-- only 0 g/km counts.
flag "vehicle.fleet" { of = "use", en = "Buys, finances, leases, rents or runs vehicles of categories M1, N1 or L", zh = "购买、融资、租赁或运营M1、N1或L类车辆" }
choice "vehicle.category" { of = "use", en = "Vehicle category", zh = "车辆类别",
  values = { m1 = { en = "M1 (cars)", zh = "M1类(乘用车)" }, n1 = { en = "N1 (light vans)", zh = "N1类(轻型商用车)" }, l = { en = "L (two- and three-wheelers, quadricycles)", zh = "L类(两轮、三轮和四轮摩托)" } } }
number "vehicle.co2" { of = "use", unit = "gCO2/km", en = "Specific CO2 emissions (WLTP)", zh = "二氧化碳排放(WLTP)" }
number "vehicle.tailpipe_co2" { of = "use", unit = "gCO2e/km", en = "Tailpipe CO2 emissions", zh = "尾气二氧化碳排放" }
number "vehicle.recyclable" { of = "use", unit = "%", en = "Recyclable or reusable share by weight", zh = "可回收或再使用质量比例" }
number "vehicle.recoverable" { of = "use", unit = "%", en = "Recoverable share by weight", zh = "可利用质量比例" }
flag "vehicle.latest_euro_6" { of = "use", en = "Latest Euro 6 stage, clean vehicle limits (2009/33), noise rules (540/2014)", zh = "符合欧6最新阶段、清洁车辆限值(2009/33)和噪声规定(540/2014)" }
number "tyre.noise_rank" { of = "use", en = "Rank of the tyres' noise class among populated classes", zh = "轮胎噪声等级在有产品等级中的排名" }
number "tyre.rolling_rank" { of = "use", en = "Rank of the tyres' rolling resistance class among populated classes", zh = "轮胎滚动阻力等级在有产品等级中的排名" }
activity "6.5" {
  en = "Transport by motorbikes, cars and light vans", zh = "摩托车、乘用车和轻型商用车运输",
  source = "2021/2139 Annex I 6.5", covers = "cars.transport", codes = { nace_2 = { "H49.32", "H49.39", "N77.11" } },
  scope = { is "vehicle.fleet" },
  contribution = {
    grade "own" { by("vehicle.category", {
      m1 = point "a" { equals("vehicle.co2", "0 gCO2/km") },
      n1 = point "a" { equals("vehicle.co2", "0 gCO2/km") },
      l  = point "b" { equals("vehicle.tailpipe_co2", "0 gCO2e/km") },
    }) },
    grade "transitional" { to("2025-12-31", all_of {
      one_of("vehicle.category", { "m1", "n1" }), point "a" { below("vehicle.co2", "50 gCO2/km") } }) },
  },
  no_harm = {
    adaptation = meets "appendix.a",
    circular   = all_of { at_least("vehicle.recyclable", "85 %"), at_least("vehicle.recoverable", "95 %") },
    pollution  = all_of { is "vehicle.latest_euro_6",
      when(one_of("vehicle.category", { "m1", "n1" }), all_of { at_most("tyre.noise_rank", 1), at_most("tyre.rolling_rank", 2) }) },
  },
}
