-- Section 4: industry. Cement (4.2): the intensity, times the factor of the strength class, on or below the line of the year. The
-- class factors and yearly values are those of Annex L; the table in the main text heads its columns with other years.

flag "sat.cement.makes" { of = "use", en = "Makes cement", zh = "生产水泥" }
number "sat.cement.co2_intensity" { of = "use", unit = "tCO2/t", en = "CO2 per tonne of cementitious product", zh = "单位胶凝产品二氧化碳排放",
  question = { en = "How much CO2 does one tonne of cementitious product cause?", zh = "每吨胶凝产品排放多少二氧化碳?" } }
choice "sat.cement.class" { of = "use", en = "Strength class", zh = "强度等级",
  values = { c32_5 = { en = "32.5", zh = "32.5" }, c42_5 = { en = "42.5", zh = "42.5" }, c52_5 = { en = "52.5", zh = "52.5" } } }
flag "sat.cement.coal_or_primary_biomass" { of = "use", en = "Run on coal or its derivatives, dedicated crops, primary organic streams or wood", zh = "使用煤及其衍生物、专用作物、初级有机物或木材" }
flag "sat.cement.green_fuels" { of = "use", en = "Burns green fuels", zh = "使用绿色燃料" }
flag "sat.cement.ccs_used" { of = "use", en = "Captures and stores carbon", zh = "采用碳捕集与封存" }
flag "sat.cement.ccs_meets_6" { of = "use", en = "Capture, transport and storage meet section 6", zh = "捕集、运输和封存符合第6节" }
choice "sat.cement.measure" { of = "use", en = "Measure that the money pays for", zh = "资金所用于的措施",
  values = {
    precalciner = "预分解窑", heat_recovery = "余热回收", digital_control = "数字化控制", test_equipment = "检测设备",
    kiln_electrification = "窑炉电气化", ccs = "碳捕集与封存", hydrogen_fuel = "氢燃料", other = "其他措施",
  } }
number "sat.cement.measure_saving" { of = "use", unit = "tCO2", en = "Saving of the measure over the life of the debt", zh = "措施在债务期内的减排量" }
number "sat.cement.pathway_saving" { of = "use", unit = "tCO2", en = "Saving that the pathway asks over the life of the debt", zh = "路径在债务期内要求的减排量" }

local yearly = {
  from("2022-01-01", "0.448 tCO2/t"), from("2023-01-01", "0.437 tCO2/t"), from("2024-01-01", "0.427 tCO2/t"), from("2025-01-01", "0.416 tCO2/t"),
  from("2026-01-01", "0.406 tCO2/t"), from("2027-01-01", "0.395 tCO2/t"), from("2028-01-01", "0.384 tCO2/t"), from("2029-01-01", "0.374 tCO2/t"),
  from("2030-01-01", "0.363 tCO2/t"), from("2031-01-01", "0.345 tCO2/t"), from("2032-01-01", "0.326 tCO2/t"), from("2033-01-01", "0.308 tCO2/t"),
  from("2034-01-01", "0.289 tCO2/t"), from("2035-01-01", "0.271 tCO2/t"), from("2036-01-01", "0.253 tCO2/t"), from("2037-01-01", "0.234 tCO2/t"),
  from("2038-01-01", "0.216 tCO2/t"), from("2039-01-01", "0.197 tCO2/t"), from("2040-01-01", "0.179 tCO2/t"), from("2041-01-01", "0.161 tCO2/t"),
  from("2042-01-01", "0.143 tCO2/t"), from("2043-01-01", "0.125 tCO2/t"), from("2044-01-01", "0.107 tCO2/t"), from("2045-01-01", "0.089 tCO2/t"),
  from("2046-01-01", "0.071 tCO2/t"), from("2047-01-01", "0.054 tCO2/t"), from("2048-01-01", "0.036 tCO2/t"), from("2049-01-01", "0.018 tCO2/t"),
  from("2050-01-01", "0 tCO2/t"),
  to "2050-12-31",
}
local function efficiency() return at_least("plant.start_year", 2007) end

activity "4.2" {
  en = "Cement", zh = "水泥",
  source = "SAT 2023 4.2", covers = "cement.manufacture",
  scope = { is "sat.cement.makes" },
  excluded = { is "sat.cement.coal_or_primary_biomass" },
  contribution = {
    grade "green" {
      at_most(fact "sat.cement.co2_intensity" * by("sat.cement.class", { c32_5 = "1.18", c42_5 = "1.00", c52_5 = "0.87" }), by_date(yearly)),
      is "sat.cement.green_fuels",
      when(is "sat.cement.ccs_used", is "sat.cement.ccs_meets_6"),
    },
    -- Being on the list is enough for measures other than efficiency; those are for plants that started in 2007 or later.
    grade "amber" { during("2023-12-03", "2034-12-31", all_of {
      is "use.capex", is "firm.transition_plan_1_5c",
      by("sat.cement.measure", {
        precalciner = efficiency(), heat_recovery = efficiency(), digital_control = efficiency(), test_equipment = not_required,
        kiln_electrification = not_required, ccs = not_required, hydrogen_fuel = not_required,
        other = at_least("sat.cement.measure_saving", fact "sat.cement.pathway_saving"),
      }),
    }) },
  },
}
