-- What an eligible use does for the environment. Nothing here decides; an input that is not given gives no number. Formulas
-- follow the guide for green credit; indicators are those that green bonds report.

amount "use.total_investment" { of = "use", en = "Total investment of the project", zh = "项目总投资" }
amount "use.financed_by_others" { of = "use", en = "Financed by other lenders", zh = "其他贷款人提供的融资" }
local share  = fact "use.amount" / fact "use.total_investment"
local others = fact "use.financed_by_others" / fact "use.total_investment"

local power    = { "cn-green-2025/4.2.1", "cn-green-2025/4.2.2", "cn-green-2025/4.2.3", "cn-green-2025/4.2.4", "cn-green-2025/4.2.5",
  "cn-green-2025/4.2.6", "cn-green-2025/4.2.7", "cn-green-2021/3.2.2.1", "cn-green-2021/3.2.2.2", "cn-green-2021/3.2.2.3",
  "cn-green-2021/3.2.2.4", "cn-green-2021/3.2.2.5", "cn-green-2021/3.2.2.6", "cn-green-2021/3.2.2.7" }
local savings  = { "cn-green-2025/1.3.1", "cn-green-2025/1.3.2", "cn-green-2025/1.3.3", "cn-green-2025/1.3.4", "cn-green-2025/1.3.5",
  "cn-green-2025/1.4.1", "cn-green-2025/1.4.2", "cn-green-2025/1.4.3" }
local flue_gas = { "cn-green-2025/2.2.1", "cn-green-2025/2.2.2" }
local sewage   = { "cn-green-2025/2.3.4", "cn-green-2025/2.3.5", "cn-green-2025/6.4.7" }
local methane  = { "cn-green-2025/3.2.4", "cn-green-2025/3.2.6", "cn-green-2025/4.2.3", "cn-green-2025/6.4.8" }
local waste    = { "cn-green-2025/3.2.1", "cn-green-2025/3.2.3", "cn-green-2025/3.2.4", "cn-green-2025/3.2.5", "cn-green-2025/3.2.6" }
local water    = { "cn-green-2025/3.2.2", "cn-green-2025/6.4.3" }

-- Power: what is fed in, and what it stands in for.
number "plant.net_supply" { of = "use", unit = "MWh/year", en = "Power fed in a year", zh = "年上网电量",
  evidence = { en = "Meter readings, or the feasibility study before operation", zh = "电量结算单;投运前为可行性研究报告" } }
benefit "renewable_power" { en = "Renewable or nuclear power fed in", zh = "清洁电力上网电量", unit = "MWh/year",
  source = "Impact indicators", items = power, value = fact "plant.net_supply", share = share, others = others }
benefit "co2_avoided" { en = "CO2 avoided, against the average of the grid", zh = "二氧化碳减排量(按电网平均因子)", unit = "tCO2/year",
  source = "Green credit guide", items = power, share = share, others = others,
  value = fact "plant.net_supply" * by_date {
    from("2024-04-12", look_up("cn-grid-2021", "average")),
    from("2024-12-26", look_up("cn-grid-2022", "average")),
    from("2025-12-31", look_up("cn-grid-2023", "average")) },
  beside = {
    fossil = { en = "Against fossil power", zh = "按火电因子", value = fact "plant.net_supply" * by_date {
      from("2024-12-26", look_up("cn-fossil-2022", "fossil")),
      from("2025-12-31", look_up("cn-fossil-2023", "fossil")) } },
    baseline = { en = "Against the baseline of emission-cut projects", zh = "按减排项目基准线因子",
      value = fact "plant.net_supply" * look_up("cn-baseline-2024", "combined_margin") },
  } }
benefit "coal_saved" { en = "Coal saved", zh = "节约标准煤", unit = "tce/year",
  source = "Green credit guide", items = power, share = share, others = others,
  value = fact "plant.net_supply" * look_up("cn-coal-rate", "last_year"),
  beside = { example = { en = "With the rate of the guide's example, 2012", zh = "按指引2012年示例煤耗",
    value = fact "plant.net_supply" * look_up("cn-coal-rate-2012", "example") } } }

-- Energy saved by retrofits.
number "plant.energy_saved" { of = "use", unit = "tce/year", en = "Energy saved a year", zh = "年节能量",
  evidence = { en = "Energy audit before and after", zh = "改造前后能源审计报告" } }
benefit "energy_saved" { en = "Energy saved", zh = "节能量", unit = "tce/year",
  source = "Green credit guide", items = savings, value = fact "plant.energy_saved", share = share, others = others }
benefit "co2_from_savings" { en = "CO2 avoided by energy saved", zh = "节能形成的二氧化碳减排量", unit = "tCO2/year",
  source = "Green credit guide", items = savings, share = share, others = others,
  value = fact "plant.energy_saved" * look_up("cn-coal-co2", "planning"),
  beside = {
    guide = { en = "With the factor of the guide", zh = "按指引系数", value = fact "plant.energy_saved" * look_up("cn-coal-co2", "guide") },
    power_coal = { en = "If it is power coal", zh = "按动力煤",
      value = fact "plant.energy_saved" * by_date { from("2026-03-01", look_up("cn-coal-co2-2026", "power_coal")) } },
    natural_gas = { en = "If it is natural gas", zh = "按天然气", value = fact "plant.energy_saved" * look_up("cn-gas-co2", "natural_gas") },
  } }

-- Methane that is caught or used counts with its warming potential.
number "methane.captured" { of = "use", unit = "m3/year", en = "Methane captured a year", zh = "年甲烷收集量" }
number "methane.density" { of = "use", unit = "kg/m3", en = "Density of methane where it is measured", zh = "计量状态下甲烷密度" }
number "methane.warming" { of = "use", unit = "kgCO2e/kg", en = "Warming potential used for methane", zh = "采用的甲烷全球变暖潜势" }
benefit "methane_avoided" { en = "Methane avoided", zh = "甲烷减排量", unit = "tCO2e/year",
  source = "Green credit guide", items = methane, share = share, others = others,
  value = fact "methane.captured" * fact "methane.density" * fact "methane.warming" }

-- Pollutants taken out of water and flue gas.
number "water.treated" { of = "use", unit = "m3/year", en = "Water treated a year", zh = "年处理水量" }
local function removed(id, name, zh_name, before, after, volume, unit, items)
  number(before) { of = "use", unit = unit, en = name .. " before treatment", zh = zh_name .. "处理前浓度" }
  number(after) { of = "use", unit = unit, en = name .. " after treatment", zh = zh_name .. "处理后浓度" }
  benefit(id) { en = name .. " removed", zh = zh_name .. "削减量", unit = "t/year",
    source = "Impact indicators", items = items, share = share, others = others,
    value = fact(volume) * (fact(before) - fact(after)) }
end
benefit "water_treated" { en = "Water treated", zh = "处理水量", unit = "m3/year",
  source = "Impact indicators", items = sewage, value = fact "water.treated", share = share, others = others }
removed("cod_removed", "COD", "化学需氧量", "water.cod_before", "water.cod_after", "water.treated", "mg/L", sewage)
removed("ammonia_removed", "Ammonia nitrogen", "氨氮", "water.ammonia_before", "water.ammonia_after", "water.treated", "mg/L", sewage)
number "gas.volume" { of = "use", unit = "m3/year", en = "Flue gas a year", zh = "年烟气量" }
removed("so2_removed", "SO2", "二氧化硫", "gas.so2_before", "gas.so2_after", "gas.volume", "mg/m3", flue_gas)
removed("nox_removed", "NOx", "氮氧化物", "gas.nox_before", "gas.nox_after", "gas.volume", "mg/m3", flue_gas)

-- Waste and water that go round.
number "waste.used" { of = "use", unit = "t/year", en = "Waste used or recycled a year", zh = "年利用废弃物量" }
benefit "waste_used" { en = "Waste used or recycled", zh = "废弃物利用量", unit = "t/year",
  source = "Impact indicators", items = waste, value = fact "waste.used", share = share, others = others }
number "water.saved" { of = "use", unit = "m3/year", en = "Water saved a year", zh = "年节水量" }
benefit "water_saved" { en = "Water saved", zh = "节水量", unit = "m3/year",
  source = "Impact indicators", items = water, value = fact "water.saved", share = share, others = others }
