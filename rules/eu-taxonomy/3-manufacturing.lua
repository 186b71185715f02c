-- Section 3: manufacturing. Cement (3.7) and iron and steel (3.9).

-- 3.7 Cement: each product has its own limit, both strict. Clinker is never passed by the figure for cement.
flag "cement.makes" { of = "use", en = "Makes grey clinker, cement or an alternative binder", zh = "生产灰色熟料、水泥或替代胶凝材料" }
choice "cement.product" { of = "use", en = "Product", zh = "产品",
  question = { en = "Which product does the plant make?", zh = "工厂生产何种产品?" },
  values = {
    grey_clinker = { en = "grey cement clinker", zh = "灰色水泥熟料" },
    cement       = { en = "cement from grey clinker, or an alternative hydraulic binder", zh = "以灰色熟料制成的水泥或替代水硬性胶凝材料" },
    other        = { en = "another product", zh = "其他产品" },
  } }
number "cement.clinker_ghg" { of = "use", unit = "tCO2e/t", en = "Specific emissions of grey clinker", zh = "灰色熟料单位排放",
  evidence = { en = "Figures under the rules of Regulation 2019/331", zh = "按2019/331号条例计算的数据" } }
number "cement.cement_ghg" { of = "use", unit = "tCO2e/t", en = "Specific emissions of clinker and cement together, per tonne of cement or binder", zh = "单位水泥或胶凝材料排放(含熟料)" }
flag "cement.hazardous_waste_fuel" { of = "use", en = "Burns hazardous waste as fuel", zh = "以危险废物为燃料" }
flag "cement.hazardous_waste_safe" { of = "use", en = "Hazardous waste handled safely", zh = "已采取措施安全处置危险废物" }
activity "3.7" {
  en = "Manufacture of cement", zh = "水泥制造",
  source = "2021/2139 Annex I 3.7", covers = "cement.manufacture", codes = { nace_2 = { "C23.51" } },
  scope = { is "use.carries_out_activity", is "cement.makes" },
  contribution = { grade "transitional" {
    by("cement.product", {
      grey_clinker = point "a" { below("cement.clinker_ghg", "0.722 tCO2e/t") },
      cement       = point "b" { below("cement.cement_ghg", "0.469 tCO2e/t") },
      other        = never { en = "Not named in 3.7", zh = "3.7 未列明" },
    }),
    point "c" { when(is "co2.captured_for_storage", is "co2.meets_5_11_5_12") },
  } },
  no_harm = {
    adaptation = meets "appendix.a", water = meets "appendix.b",
    pollution = all_of { meets "appendix.c", is "plant.bat_ael_met", when(is "cement.hazardous_waste_fuel", is "cement.hazardous_waste_safe") },
    biodiversity = meets "appendix.d",
  },
}

-- 3.9 Iron and steel: each step that is run stays within its value, or an electric arc furnace melts enough scrap.
flag "steel.makes" { of = "use", en = "Makes iron or steel", zh = "生产铁或钢" }
choices "steel.steps" { of = "use", en = "Process steps run", zh = "所运行的工序",
  question = { en = "Which of these steps does the plant run?", zh = "工厂运行哪些工序?" },
  values = {
    hot_metal = "铁水", sinter = { en = "sintered ore", zh = "烧结矿" }, coke = { en = "coke (lignite coke aside)", zh = "焦炭(不含褐煤焦)" },
    casting = { en = "iron casting", zh = "铸铁" },
    eaf_high_alloy = { en = "electric arc furnace high-alloy steel", zh = "电炉高合金钢" },
    eaf_carbon = { en = "electric arc furnace carbon steel", zh = "电炉碳钢" },
  } }
number "steel.hot_metal_ghg" { of = "use", unit = "tCO2e/t", en = "Emissions of hot metal", zh = "铁水单位排放" }
number "steel.sinter_ghg"    { of = "use", unit = "tCO2e/t", en = "Emissions of sintered ore", zh = "烧结矿单位排放" }
number "steel.coke_ghg"      { of = "use", unit = "tCO2e/t", en = "Emissions of coke", zh = "焦炭单位排放" }
number "steel.casting_ghg"   { of = "use", unit = "tCO2e/t", en = "Emissions of iron casting", zh = "铸铁单位排放" }
number "steel.eaf_high_alloy_ghg" { of = "use", unit = "tCO2e/t", en = "Emissions of electric arc furnace high-alloy steel", zh = "电炉高合金钢单位排放" }
number "steel.eaf_carbon_ghg" { of = "use", unit = "tCO2e/t", en = "Emissions of electric arc furnace carbon steel", zh = "电炉碳钢单位排放" }
choice "steel.eaf_product" { of = "use", en = "Product of the electric arc furnace", zh = "电炉产品",
  values = { high_alloy = "高合金钢", carbon = "碳钢", none = { en = "no electric arc furnace", zh = "无电炉" } } }
number "steel.scrap_ratio" { of = "use", unit = "%", en = "Steel scrap input against product output", zh = "废钢投入与产品产出之比" }
activity "3.9" {
  en = "Manufacture of iron and steel", zh = "钢铁制造",
  source = "2021/2139 Annex I 3.9", covers = "steel.manufacture",
  codes = { nace_2 = { "C24.10", "C24.20", "C24.31", "C24.32", "C24.33", "C24.34", "C24.51", "C24.52" } },
  scope = { is "use.carries_out_activity", is "steel.makes" },
  contribution = { grade "transitional" {
    any_of {
      point "a" { by("steel.steps", {
        hot_metal      = point "i"   { at_most("steel.hot_metal_ghg", "1.331 tCO2e/t") },
        sinter         = point "ii"  { at_most("steel.sinter_ghg", "0.163 tCO2e/t") },
        coke           = point "iii" { at_most("steel.coke_ghg", "0.144 tCO2e/t") },
        casting        = point "iv"  { at_most("steel.casting_ghg", "0.299 tCO2e/t") },
        eaf_high_alloy = point "v"   { at_most("steel.eaf_high_alloy_ghg", "0.266 tCO2e/t") },
        eaf_carbon     = point "vi"  { at_most("steel.eaf_carbon_ghg", "0.209 tCO2e/t") },
      }) },
      point "b" { by("steel.eaf_product", {
        high_alloy = at_least("steel.scrap_ratio", "70 %"),
        carbon     = at_least("steel.scrap_ratio", "90 %"),
        none       = never { en = "No electric arc furnace", zh = "无电炉" },
      }) },
    },
    point "c" { when(is "co2.captured_for_storage", is "co2.meets_5_11_5_12") },
  } },
  no_harm = {
    adaptation = meets "appendix.a", water = meets "appendix.b", pollution = all_of { meets "appendix.c", is "plant.bat_ael_met" },
    biodiversity = meets "appendix.d",
  },
}
