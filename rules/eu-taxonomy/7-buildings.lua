-- Section 7: construction and real estate. Buying and owning buildings (7.7), and new buildings (7.1) as far as 7.7 sends
-- younger ones there.
flag "building.constructs" { of = "use", en = "Develops or builds new buildings", zh = "开发或建造新建筑" }
number "building.ped_below_nzeb" { of = "use", unit = "%", en = "Primary energy demand below the national threshold for nearly zero-energy buildings", zh = "一次能源需求低于本国近零能耗建筑门槛的幅度" }
number "building.floor_area" { of = "use", unit = "m2", en = "Floor area", zh = "建筑面积" }
flag "building.airtightness_tested" { of = "use", en = "Air-tightness and thermal integrity tested and disclosed, or quality controlled during construction", zh = "已测试并披露气密性和热完整性,或施工期有可靠质量控制" }
flag "building.lifecycle_gwp" { of = "use", en = "Life-cycle global warming potential calculated for each stage, disclosed on demand", zh = "已计算全生命周期各阶段全球变暖潜能值并可应要求披露" }
number "works.waste_recovered" { of = "use", unit = "%", en = "Construction waste prepared for reuse, recycling or recovery", zh = "建筑垃圾再利用、回收比例" }
flag "building.circular_design" { of = "use", en = "Designed for circularity (ISO 20887)", zh = "循环设计(ISO 20887)" }
number "materials.formaldehyde" { of = "use", unit = "mg/m3", en = "Formaldehyde from materials in contact with occupiers", zh = "室内接触材料甲醛释放量" }
number "materials.carcinogenic_voc" { of = "use", unit = "mg/m3", en = "Carcinogenic volatile compounds of categories 1A and 1B", zh = "1A和1B类致癌挥发性有机物释放量" }
flag "site.potentially_contaminated" { of = "use", en = "Potentially contaminated site", zh = "疑似污染地块" }
flag "site.contaminant_survey" { of = "use", en = "Surveyed for contaminants", zh = "已开展污染物调查" }
flag "site.protected_land" { of = "use", en = "On fertile arable land, greenfield of high biodiversity, or forest", zh = "位于肥沃耕地、高生物多样性绿地或林地" }
choice "building.use" { of = "use", en = "Use of the building", zh = "建筑用途", values = { residential = "住宅", non_residential = "非住宅" } }
activity "7.1" {
  en = "Construction of new buildings", zh = "新建建筑",
  source = "2021/2139 Annex I 7.1", covers = "buildings.new", codes = { nace_2 = { "F41.1", "F41.2", "F43" } },
  scope = { is "building.constructs" },
  contribution = { point "1" { at_least("building.ped_below_nzeb", "10 %") },
    point "2" { when(above("building.floor_area", "5000 m2"), is "building.airtightness_tested") },
    point "3" { when(above("building.floor_area", "5000 m2"), is "building.lifecycle_gwp") },
  },
  no_harm = {
    adaptation   = meets "appendix.a",
    water        = all_of { meets "appendix.b", by("building.use", { residential = not_required, non_residential = meets "appendix.e" }) },
    circular     = all_of { at_least("works.waste_recovered", "70 %"), is "building.circular_design" },
    pollution    = all_of { meets "appendix.c", below("materials.formaldehyde", "0.06 mg/m3"), below("materials.carcinogenic_voc", "0.001 mg/m3"),
                            when(is "site.potentially_contaminated", is "site.contaminant_survey") },
    biodiversity = all_of { meets "appendix.d", is_not "site.protected_land" },
  },
}

-- 7.7: the act speaks of buildings built before and after 31 December 2020, not of that day.
flag "building.owns" { of = "use", en = "Buys or owns buildings (rent counts)", zh = "购置或持有建筑(含租金收入)" }
date "building.built" { of = "use", en = "Built (for new ones: application for the construction permit)", zh = "建成日期(新建筑为建设许可申请日期)" }
scale "building.epc" { of = "use", en = "Energy performance certificate", zh = "能效证书等级", best_first = { "A", "B", "C", "D", "E", "F", "G" } }
number "building.stock_percentile" { of = "use", unit = "%", en = "Place within the national or regional stock by operational primary energy demand (top share)", zh = "按运行一次能源需求在本国或本地区存量建筑中的前百分位",
  evidence = { en = "Study of the stock built before 31 December 2020; proxies such as the year of construction are not enough", zh = "对2020年12月31日前存量建筑的研究;建成年份等代理指标不足为证" } }
number "building.hvac_output" { of = "use", unit = "kW", en = "Rated output of heating, ventilation and air conditioning", zh = "供暖通风空调额定功率" }
flag "building.energy_monitoring" { of = "use", en = "Operated efficiently through energy monitoring and assessment", zh = "通过能源监测与评估高效运行" }
activity "7.7" {
  en = "Acquisition and ownership of buildings", zh = "建筑物购置和持有",
  source = "2021/2139 Annex I 7.7", covers = "buildings.ownership", codes = { nace_2 = { "L68" } },
  scope = { is "building.owns" },
  contribution = { choose {
      case(before("building.built", "2020-12-31"), point "1" { any_of { as_good_as("building.epc", "A"), at_most("building.stock_percentile", "15 %") } }),
      case(after("building.built", "2020-12-31"), point "2" { meets "7.1/contribution" }),
      otherwise(unsettled { en = "The act says before and after 31 December 2020, not on it: which side is meant?", zh = "条文规定2020年12月31日之前和之后,未规定当日:应归入哪一侧?" }),
    },
    point "3" { when(all_of { one_of("building.use", { "non_residential" }), above("building.hvac_output", "290 kW") }, is "building.energy_monitoring") },
  },
  no_harm = { adaptation = meets "appendix.a" },
}
