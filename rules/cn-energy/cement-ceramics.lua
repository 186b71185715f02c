-- Cement and ceramics: GB 16780, GB 21252.

choice "energy.cement" { of = "use", en = "What is measured: cement", zh = "水泥计量对象",
  values = {
    cement = { en = "cement", zh = "水泥" },
    clinker = { en = "clinker", zh = "水泥熟料" },
    clinker_power = { en = "power for clinker", zh = "熟料电耗" },
    clinker_coal = { en = "coal for clinker", zh = "熟料综合煤耗" },
    grinding_power = { en = "power for making cement", zh = "水泥制备电耗" },
  } }

table "gb-16780-2021" { en = "Energy per tonne of cement, GB 16780-2021", zh = "水泥单位产品能耗 GB 16780-2021",
  source = "GB 16780-2021", unit = "kgce/t", from = "2022-11-01",
  keys = { "energy.cement" }, columns = { "grade_1", "grade_2", "grade_3" },
  { "cement", 80, 87, 94 },
  { "clinker", 100, 107, 117 },
  { "clinker_power", "48 kWh/t", "57 kWh/t", "61 kWh/t" },
  { "clinker_coal", 94, 100, 109 },
  { "grinding_power", "26 kWh/t", "29 kWh/t", "34 kWh/t" },
}

choice "energy.tile" { of = "use", en = "Tile or panel", zh = "陶瓷砖板",
  values = {
    tile = { en = "dry-pressed tile, absorption up to 0.2 %", zh = "干压陶瓷砖(瓦),吸水率不大于0.2%" },
    panel = { en = "ceramic panel", zh = "陶瓷板" },
    other = { en = "another class of absorption", zh = "其他吸水率类别" },
  } }
choice "energy.ceramics" { of = "use", en = "Ceramics by mass", zh = "按质量计的陶瓷产品",
  values = {
    extruded = { en = "hollow panel or extruded tile", zh = "干挂空心陶瓷板或挤压陶瓷瓦" },
    sanitary = { en = "sanitary ware, absorption up to 0.3 %", zh = "卫生陶瓷,吸水率不大于0.3%" },
    alumina_balls = { en = "wear-resistant alumina balls, series 90", zh = "90系列耐磨氧化铝球" },
    other = { en = "another product", zh = "其他产品" },
  } }

table "gb-21252-2023-area" { en = "Energy per area of ceramics, GB 21252-2023", zh = "建筑陶瓷单位面积能耗 GB 21252-2023",
  source = "GB 21252-2023", unit = "kgce/m2", from = "2024-12-01",
  keys = { "energy.tile" }, columns = { "grade_1", "grade_2", "grade_3" },
  { "tile", "4.5", "5.5", 7 },
  { "panel", 6, "8.7", "13.2" },
}

table "gb-21252-2023-mass" { en = "Energy per tonne of ceramics, GB 21252-2023", zh = "陶瓷单位产品能耗 GB 21252-2023",
  source = "GB 21252-2023", unit = "kgce/t", from = "2024-12-01",
  keys = { "energy.ceramics" }, columns = { "grade_1", "grade_2", "grade_3" },
  { "extruded", 226, 238, 253 },
  { "sanitary", 350, 500, 630 },
  { "alumina_balls", 295, 320, 370 },
}
