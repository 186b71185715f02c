-- Section 4: energy, 4.1 to 4.31. The life-cycle limit is strict: exactly 100 g does not pass.

local function described(text) return { is "use.carries_out_activity", is(text) } end
local function below_100() return all_of { below("lifecycle_ghg", "100 gCO2e/kWh"), is "lifecycle_ghg_verified" } end

-- What sections of one technology share
flag "abatement.used"              { of = "use", en = "Uses abatement such as carbon capture", zh = "采用碳捕集等减排措施" }
flag "abatement.meets_own_section" { of = "use", en = "The abatement meets its own section (captured CO2: 5.11 and 5.12)", zh = "减排措施符合其所属章节(捕集的二氧化碳须符合5.11和5.12)" }
flag "methane.ldar_installed"      { of = "use", en = "At construction: methane measurement or leak detection and repair installed", zh = "建设期:已安装甲烷监测或泄漏检测与修复系统" }
flag "methane.leaks_eliminated"    { of = "use", en = "In operation: methane measured and reported, leaks eliminated", zh = "运营期:甲烷排放已监测报告且泄漏已消除" }
flag "biomass.blended"             { of = "use", en = "Blended with biogas or bioliquids", zh = "掺用沼气或生物液体燃料" }
flag "biomass.red2_article_29"     { of = "use", en = "Biomass meets Article 29 of Directive 2018/2001", zh = "生物质符合2018/2001号指令第29条" ,
  evidence = { en = "Certificate of a recognised sustainability scheme", zh = "获认可的可持续性认证证书" } }
number "biomass.ghg_saving"        { of = "use", unit = "%", en = "Greenhouse gas saving against the fossil comparator", zh = "相对化石燃料基准的温室气体减排率" }
flag "plant.gaseous_biomass"       { of = "use", en = "Fired with gaseous biomass fuel", zh = "使用气态生物质燃料" }
flag "digestate.meets_5_6_5_7"     { of = "use", en = "Digestate production meets 5.6, or points 1 and 2 of 5.7, as they apply", zh = "沼渣沼液生产符合5.6或5.7第1、2点的适用要求" }

local function renewable_gas()
  return {
    point "1" { below_100() },
    point "2" { when(is "abatement.used", is "abatement.meets_own_section") },
    point "3" { any_of { is "methane.ldar_installed", is "methane.leaks_eliminated" } },
    point "4" { when(is "biomass.blended", is "biomass.red2_article_29") },
  }
end
local function bioenergy()
  return all_of {
    unless(all_of { is "plant.gaseous_biomass", point "exemption" { below("plant.thermal_input", "2 MW") } }, all_of {
      point "1" { is "biomass.red2_article_29" },
      point "2" { at_least("biomass.ghg_saving", "80 %") },
    }),
    point "3" { when(is "plant.anaerobic_digestion", is "digestate.meets_5_6_5_7") },
  }
end
local function usual_harm()
  return { adaptation = meets "appendix.a", water = meets "appendix.b", biodiversity = meets "appendix.d" }
end
local function combustion_harm()
  local harm = usual_harm()
  harm.pollution = meets "pollution.combustion"
  return harm
end
local function bioenergy_harm()
  local harm = usual_harm()
  harm.pollution = all_of { meets "pollution.combustion", meets "pollution.digestion" }
  return harm
end
local function geothermal_harm()
  local harm = usual_harm()
  harm.pollution = meets "pollution.geothermal"
  return harm
end

flag "solar_pv.generates" { of = "use", en = "Generates electricity by photovoltaics", zh = "以光伏技术发电" }
activity "4.1" {
  en = "Electricity from solar photovoltaics", zh = "光伏发电",
  source = "2021/2139 Annex I 4.1", covers = "electricity.solar_pv", codes = { nace_2 = { "D35.11", "F42.22" } },
  scope = { is "use.carries_out_activity" },
  contribution = { is "solar_pv.generates" },
  no_harm = { adaptation = meets "appendix.a", circular = meets "circular.equipment", biodiversity = meets "appendix.d" },
}

flag "solar_csp.generates" { of = "use", en = "Generates electricity by concentrated solar power", zh = "以光热技术发电" }
activity "4.2" {
  en = "Electricity from concentrated solar power", zh = "光热发电",
  source = "2021/2139 Annex I 4.2", covers = "electricity.solar_csp", codes = { nace_2 = { "D35.11", "F42.22" } },
  scope = { is "use.carries_out_activity" },
  contribution = { is "solar_csp.generates" },
  no_harm = { adaptation = meets "appendix.a", water = meets "appendix.b", circular = meets "circular.equipment", biodiversity = meets "appendix.d" },
}

flag "wind.generates" { of = "use", en = "Generates electricity from wind", zh = "以风力发电" }
activity "4.3" {
  en = "Electricity from wind power", zh = "风力发电",
  source = "2021/2139 Annex I 4.3", covers = "electricity.wind", codes = { nace_2 = { "D35.11", "F42.22" } },
  scope = { is "use.carries_out_activity" },
  contribution = { is "wind.generates" },
  no_harm = {
    adaptation   = meets "appendix.a",
    water        = when(is "site.offshore", meets "water.marine_noise"),
    circular     = meets "circular.equipment",
    biodiversity = all_of { meets "appendix.d", when(is "site.offshore", meets "biodiversity.marine") },
  },
}

flag "ocean.generates" { of = "use", en = "Generates electricity from ocean energy", zh = "以海洋能发电" }
flag "ocean.antifouling" { of = "use", en = "Toxicity of anti-fouling paint and biocides kept low (528/2012)", zh = "已降低防污涂料和杀生物剂的毒性(528/2012)" }
activity "4.4" {
  en = "Electricity from ocean energy", zh = "海洋能发电",
  source = "2021/2139 Annex I 4.4", covers = "electricity.ocean", codes = { nace_2 = { "D35.11", "F42.22" } },
  scope = { is "use.carries_out_activity" },
  contribution = { is "ocean.generates" },
  no_harm = {
    adaptation   = meets "appendix.a",
    water        = meets "water.marine_noise",
    circular     = meets "circular.equipment",
    pollution    = is "ocean.antifouling",
    biodiversity = all_of { meets "appendix.d", meets "biodiversity.marine" },
  },
}

-- 4.5 Hydropower: three ways; the density is strict too.
flag "hydropower.generates" { of = "use", en = "Generates electricity from hydropower", zh = "以水力发电" }
flag "plant.run_of_river" { of = "use", en = "Run-of-river plant", zh = "径流式电站" }
flag "plant.artificial_reservoir" { of = "use", en = "Has an artificial reservoir", zh = "有人工水库" }
flag "water.wfd_article_4" { of = "use", en = "Meets Article 4 of Directive 2000/60, with all feasible mitigation and monitoring", zh = "符合2000/60号指令第4条,已采取一切可行缓解措施并监测" }
flag "water.article_4_7_assessed" { of = "use", en = "New plant: impact assessed under Article 4(7) before construction, other water bodies not compromised, compensation begun",
  zh = "新建电站:施工前已按第4(7)条评估影响,不损害其他水体,补偿措施已启动" }
activity "4.5" {
  en = "Electricity from hydropower", zh = "水力发电",
  source = "2021/2139 Annex I 4.5", covers = "electricity.hydropower", codes = { nace_2 = { "D35.11", "F42.22" } },
  scope = described "hydropower.generates",
  contribution = { any_of {
    point "a" { is "plant.run_of_river", is_not "plant.artificial_reservoir" },
    point "b" { above("plant.power_density", "5 W/m2") },
    point "c" { below_100() },
  } },
  no_harm = {
    adaptation   = meets "appendix.a",
    water        = all_of { is "water.wfd_article_4", when(is "plant.new", is "water.article_4_7_assessed") },
    biodiversity = meets "appendix.d",
  },
}

flag "geothermal.generates" { of = "use", en = "Generates electricity from geothermal energy", zh = "以地热能发电" }
activity "4.6" {
  en = "Electricity from geothermal energy", zh = "地热发电",
  source = "2021/2139 Annex I 4.6", covers = "electricity.geothermal", codes = { nace_2 = { "D35.11", "F42.22" } },
  scope = described "geothermal.generates",
  contribution = { below_100() },
  no_harm = geothermal_harm(),
}

flag "renewable_gas.generates" { of = "use", en = "Generates electricity from renewable gaseous or liquid fuels other than biogas and bioliquids alone", zh = "以可再生非化石气体或液体燃料发电(不含仅用沼气和生物液体燃料)" }
activity "4.7" {
  en = "Electricity from renewable gaseous and liquid fuels", zh = "可再生非化石气体和液体燃料发电",
  source = "2021/2139 Annex I 4.7", covers = "electricity.renewable_gas", codes = { nace_2 = { "D35.11", "F42.22" } },
  scope = described "renewable_gas.generates",
  contribution = renewable_gas(),
  no_harm = combustion_harm(),
}

-- 4.8 Bioenergy: gaseous fuels under 2 MW are exempt from points 1 and 2; size decides what efficiency is asked.
flag "bioenergy.generates" { of = "use", en = "Generates electricity from biomass, biogas or bioliquids only", zh = "仅以生物质、沼气或生物液体燃料发电" }
flag "plant.efficient_chp" { of = "use", en = "High-efficiency cogeneration", zh = "高效热电联产" }
flag "plant.power_only_bat" { of = "use", en = "Power only, at the BAT level of energy efficiency", zh = "纯发电且达到最佳可行技术能效水平" }
flag "plant.uses_ccs" { of = "use", en = "Carbon capture and storage under 5.11 and 5.12", zh = "碳捕集与封存并符合5.11和5.12" }
number "plant.electrical_efficiency" { of = "use", unit = "%", en = "Net electrical efficiency", zh = "净电效率" }
activity "4.8" {
  en = "Electricity from bioenergy", zh = "生物质发电",
  source = "2021/2139 Annex I 4.8", covers = "electricity.bioenergy", codes = { nace_2 = { "D35.11" } },
  scope = described "bioenergy.generates",
  contribution = {
    bioenergy(),
    point "5" { when(between("plant.thermal_input", "50 MW", "100 MW"), any_of { is "plant.efficient_chp", is "plant.power_only_bat" }) },
    point "6" { when(above("plant.thermal_input", "100 MW"),
      any_of { at_least("plant.electrical_efficiency", "36 %"), is "plant.efficient_chp", is "plant.uses_ccs" }) },
  },
  no_harm = bioenergy_harm(),
}

-- 4.9 Grids: a system that qualifies, or equipment that does by itself. Shut out: a dedicated link to a plant above the limit, and
-- meters that are not smart.
flag "grid.infrastructure" { of = "use", en = "Builds or runs infrastructure that transmits or distributes electricity", zh = "建设或运营输配电基础设施" }
flag "grid.european_system" { of = "use", en = "Part of the interconnected European system (EU, NO, CH, UK) or subordinate to it", zh = "属于欧洲互联系统(欧盟、挪威、瑞士、英国)或其下属系统" }
number "grid.low_carbon_new_capacity" { of = "use", unit = "%", en = "Newly enabled capacity below 100 gCO2e/kWh, rolling five years", zh = "近五年新增接入容量中低于100 gCO2e/kWh的比例" }
number "grid.emission_factor" { of = "use", unit = "gCO2e/kWh", en = "Average emission factor of the system, rolling five years", zh = "系统近五年平均排放因子" }
flag "grid.dedicated_connection" { of = "use", en = "Dedicated link, or its expansion, to one power plant", zh = "单一电厂的专用接入线路或其扩建" }
number "grid.connected_plant_ghg" { of = "use", unit = "gCO2e/kWh", en = "Life-cycle emissions of the plant that is linked", zh = "所接入电厂的全生命周期排放强度" }
flag "grid.meters_not_smart" { of = "use", en = "Metering infrastructure that is not smart", zh = "非智能计量设施" }
flag "grid.low_carbon_link" { of = "use", en = "Direct connection of low-carbon generation", zh = "低碳发电的直接接入" }
flag "grid.ev_charging" { of = "use", en = "Charging stations and supporting infrastructure that meet the transport section", zh = "符合交通章节要求的充电站及配套设施" }
flag "grid.transformer_tier2" { of = "use", en = "Transformers at Tier 2 of 548/2014, medium ones to 36 kV at no-load level AA0", zh = "符合548/2014第二阶段的变压器,36kV及以下中型变压器空载损耗达AA0级" }
flag "grid.other_listed" { of = "use", en = "Other listed equipment: more renewable power, controllability, smart meters, exchange of renewable power, interconnectors",
  zh = "其他列明设备:提升可再生能源、可控性、智能电表、可再生电力交换、互联线路" }
flag "grid.no_pcb" { of = "use", en = "No PCBs; overhead high-voltage lines within the rules on electromagnetic fields", zh = "不含多氯联苯;架空高压线路符合电磁场规定" }
activity "4.9" {
  en = "Transmission and distribution of electricity", zh = "输配电",
  source = "2021/2139 Annex I 4.9", covers = "electricity.grid", codes = { nace_2 = { "D35.12", "D35.13" } },
  scope = described "grid.infrastructure",
  contribution = { grade "enabling" { any_of {
    point "1" {
      any_of {
        point "a" { is "grid.european_system" },
        point "b" { above("grid.low_carbon_new_capacity", "67 %") },
        point "c" { below("grid.emission_factor", "100 gCO2e/kWh") },
      },
      none_of {
        point "dedicated" { is "grid.dedicated_connection", above("grid.connected_plant_ghg", "100 gCO2e/kWh") },
        point "metering" { is "grid.meters_not_smart" },
      },
    },
    point "2a" { is "grid.low_carbon_link", below("grid.connected_plant_ghg", "100 gCO2e/kWh") },
    point "2b" { is "grid.ev_charging" },
    point "2c" { is "grid.transformer_tier2" },
    point "2d" { is "grid.other_listed" },
  } } },
  no_harm = { adaptation = meets "appendix.a", circular = meets "circular.waste_plan", pollution = is "grid.no_pcb", biodiversity = meets "appendix.d" },
}

flag "storage.electricity" { of = "use", en = "Builds or runs storage of electricity, pumped hydropower included", zh = "建设或运营电力储存设施(含抽水蓄能)" }
flag "storage.chemical" { of = "use", en = "Chemical storage such as hydrogen or ammonia", zh = "化学储能(如氢、氨)" }
flag "storage.medium_meets_section" { of = "use", en = "The medium meets its own manufacturing section", zh = "储能介质符合其制造章节要求" }
flag "storage.pumped_on_river" { of = "use", en = "Pumped hydropower connected to a river", zh = "与河流相连的抽水蓄能" }
activity "4.10" {
  en = "Storage of electricity", zh = "电力储存",
  source = "2021/2139 Annex I 4.10", covers = "electricity.storage",
  scope = { is "use.carries_out_activity" },
  contribution = { grade "enabling" { is "storage.electricity", when(is "storage.chemical", is "storage.medium_meets_section") } },
  no_harm = {
    adaptation   = meets "appendix.a",
    water        = choose { case(is "storage.pumped_on_river", meets "4.5/no_harm/water"), otherwise(meets "appendix.b") },
    circular     = meets "circular.waste_plan",
    biodiversity = meets "appendix.d",
  },
}

flag "storage.thermal" { of = "use", en = "Builds or runs storage of heat or cold, underground and aquifer storage included", zh = "建设或运营储热储冷设施(含地下和含水层储能)" }
activity "4.11" {
  en = "Storage of thermal energy", zh = "热能储存",
  source = "2021/2139 Annex I 4.11", covers = "heat.storage",
  scope = { is "use.carries_out_activity" },
  contribution = { grade "enabling" { is "storage.thermal" } },
  no_harm = { adaptation = meets "appendix.a", water = meets "appendix.b", circular = meets "circular.waste_plan", biodiversity = meets "appendix.d" },
}

flag "storage.hydrogen" { of = "use", en = "Storage of hydrogen", zh = "氢储存" }
flag "hydrogen_storage.builds" { of = "use", en = "Builds hydrogen storage", zh = "建设储氢设施" }
flag "hydrogen_storage.converts" { of = "use", en = "Converts underground gas storage to hydrogen", zh = "将地下储气设施改为储氢" }
flag "hydrogen_storage.operates_3_10" { of = "use", en = "Runs storage of hydrogen that meets 3.10", zh = "运营符合3.10的氢的储存设施" }
number "hydrogen_storage.quantity" { of = "use", unit = "t", en = "Hydrogen stored", zh = "储氢量" }
flag "hydrogen_storage.seveso" { of = "use", en = "Meets Directive 2012/18", zh = "符合2012/18号指令" }
activity "4.12" {
  en = "Storage of hydrogen", zh = "氢储存",
  source = "2021/2139 Annex I 4.12", covers = "hydrogen.storage",
  scope = described "storage.hydrogen",
  contribution = { grade "enabling" { any_of {
    point "a" { is "hydrogen_storage.builds" },
    point "b" { is "hydrogen_storage.converts" },
    point "c" { is "hydrogen_storage.operates_3_10" },
  } } },
  no_harm = {
    adaptation = meets "appendix.a", circular = meets "circular.waste_plan",
    pollution = when(above("hydrogen_storage.quantity", "5 t"), is "hydrogen_storage.seveso"),
    biodiversity = meets "appendix.d",
  },
}

flag "biofuel.makes" { of = "use", en = "Makes biogas or biofuels for transport, or bioliquids", zh = "制造交通用沼气、生物燃料或生物液体燃料" }
flag "biofuel.food_or_feed_crops" { of = "use", en = "Uses food or feed crops", zh = "使用粮食或饲料作物" }
flag "co2.captured_for_storage" { of = "use", en = "CO2 captured for underground storage", zh = "捕集二氧化碳用于地下封存" }
flag "co2.meets_5_11_5_12" { of = "use", en = "Captured CO2 is transported and stored under 5.11 and 5.12", zh = "捕集的二氧化碳按5.11和5.12运输和封存" }
flag "digestate.gas_tight_cover" { of = "use", en = "Gas-tight cover on the digestate store", zh = "沼渣沼液储存设施气密覆盖" }
activity "4.13" {
  en = "Making of biogas, biofuels and bioliquids", zh = "沼气、生物燃料和生物液体燃料制造",
  source = "2021/2139 Annex I 4.13", covers = "biofuel.manufacture", codes = { nace_2 = { "D35.21" } },
  scope = described "biofuel.makes",
  contribution = {
    point "1" { is "biomass.red2_article_29", is_not "biofuel.food_or_feed_crops" },
    point "2" { at_least("biomass.ghg_saving", "65 %") },
    point "3" { when(is "plant.anaerobic_digestion", is "digestate.meets_5_6_5_7") },
    point "4" { when(is "co2.captured_for_storage", is "co2.meets_5_11_5_12") },
  },
  no_harm = {
    adaptation = meets "appendix.a", water = meets "appendix.b",
    pollution = all_of { when(is "plant.anaerobic_digestion", is "digestate.gas_tight_cover"), meets "pollution.digestion" },
    biodiversity = meets "appendix.d",
  },
}

flag "gas_network.conversion" { of = "use", en = "Builds, converts or refits networks for renewable and low-carbon gas", zh = "建设、改造输送可再生和低碳气体的管网" }
flag "gas_network.dedicated" { of = "use", en = "New network dedicated to hydrogen or other low-carbon gas", zh = "专用于氢或其他低碳气体的新管网" }
number "gas_network.hydrogen_share" { of = "use", unit = "%", en = "Share of hydrogen in the converted network", zh = "改造后管网的氢气比例" }
flag "gas_network.retrofit" { of = "use", en = "Refit that lets hydrogen or low-carbon gas in, higher blends included", zh = "改造以接纳氢或低碳气体(含提高掺混比例)" }
flag "gas_network.ldar" { of = "use", en = "Leak detection and repair", zh = "泄漏检测与修复" }
activity "4.14" {
  en = "Networks for renewable and low-carbon gases", zh = "可再生和低碳气体输配管网",
  source = "2021/2139 Annex I 4.14", covers = "gas_network.low_carbon", codes = { nace_2 = { "D35.22", "F42.21", "H49.50" } },
  scope = described "gas_network.conversion",
  contribution = { point "1" { any_of {
      point "a" { is "gas_network.dedicated" },
      point "b" { equals("gas_network.hydrogen_share", "100 %") },
      point "c" { is "gas_network.retrofit" },
    } },
    point "2" { is "gas_network.ldar" },
  },
  no_harm = {
    adaptation = meets "appendix.a", water = meets "appendix.b", pollution = meets "pollution.rotating_equipment", biodiversity = meets "appendix.d",
  },
}

flag "heat_network.builds_or_runs" { of = "use", en = "Builds, refurbishes or runs pipes and substations for district heating or cooling", zh = "建设、改造或运营区域供热供冷管网及换热站" }
flag "heat_network.efficient" { of = "use", en = "Efficient district system as Directive 2012/27 defines it", zh = "符合2012/27号指令定义的高效区域系统" }
number "heat_network.time_to_efficient" { of = "use", unit = "year", en = "Years until investments begin that make the system efficient, by contract", zh = "合同约定的高效化投资启动年限" }
flag "heat_network.low_temperature" { of = "use", en = "Change to lower temperature, or advanced control", zh = "降低运行温度或先进控制改造" }
activity "4.15" {
  en = "District heating and cooling distribution", zh = "区域供热供冷输配",
  source = "2021/2139 Annex I 4.15", covers = "heat.district_network", codes = { nace_2 = { "D35.30" } },
  scope = described "heat_network.builds_or_runs",
  contribution = { any_of {
    point "a" { is "heat_network.efficient" },
    point "b" { at_most("heat_network.time_to_efficient", "3 year") },
    point "c" { is "heat_network.low_temperature" },
  } },
  no_harm = {
    adaptation = meets "appendix.a", water = meets "appendix.b", pollution = meets "pollution.rotating_equipment", biodiversity = meets "appendix.d",
  },
}

flag "heat_pump.installs_or_runs" { of = "use", en = "Installs or runs electric heat pumps", zh = "安装或运营电热泵" }
number "heat_pump.refrigerant_gwp" { of = "use", unit = "GWP", en = "Global warming potential of the refrigerant", zh = "制冷剂全球变暖潜能值" }
flag "heat_pump.ecodesign" { of = "use", en = "Meets the energy efficiency of the ecodesign rules", zh = "符合生态设计能效要求" }
flag "heat_pump.air_to_air" { of = "use", en = "Air-to-air heat pump", zh = "空气对空气热泵" }
number "heat_pump.capacity" { of = "use", unit = "kW", en = "Rated capacity of the heat pump", zh = "热泵额定容量" }
flag "heat_pump.noise_limit" { of = "use", en = "Sound power within 206/2012", zh = "声功率符合206/2012" }
activity "4.16" {
  en = "Electric heat pumps", zh = "电热泵的安装和运营",
  source = "2021/2139 Annex I 4.16", covers = "heat.heat_pump", codes = { nace_2 = { "D35.30", "F43.22" } },
  scope = described "heat_pump.installs_or_runs",
  contribution = { point "a" { at_most("heat_pump.refrigerant_gwp", "675 GWP") },
    point "b" { is "heat_pump.ecodesign" },
  },
  no_harm = {
    adaptation = meets "appendix.a", water = meets "appendix.b", circular = meets "circular.waste_plan",
    pollution = when(all_of { is "heat_pump.air_to_air", at_most("heat_pump.capacity", "12 kW") }, is "heat_pump.noise_limit"),
  },
}

flag "solar.cogeneration" { of = "use", en = "Heat or cold and power together from the sun", zh = "太阳能热(冷)电联产" }
activity "4.17" {
  en = "Cogeneration from solar energy", zh = "太阳能热电联产",
  source = "2021/2139 Annex I 4.17", covers = "cogeneration.solar", codes = { nace_2 = { "D35.11", "D35.30" } },
  scope = { is "use.carries_out_activity" },
  contribution = { is "solar.cogeneration" },
  no_harm = { adaptation = meets "appendix.a", circular = meets "circular.equipment", biodiversity = meets "appendix.d" },
}

flag "geothermal.cogeneration" { of = "use", en = "Heat or cold and power together from geothermal energy", zh = "地热热(冷)电联产" }
activity "4.18" {
  en = "Cogeneration from geothermal energy", zh = "地热热电联产",
  source = "2021/2139 Annex I 4.18", covers = "cogeneration.geothermal", codes = { nace_2 = { "D35.11", "D35.30" } },
  scope = described "geothermal.cogeneration",
  contribution = { below_100() },
  no_harm = geothermal_harm(),
}

flag "renewable_gas.cogeneration" { of = "use", en = "Heat or cold and power together from renewable gaseous or liquid fuels", zh = "可再生非化石气体或液体燃料热(冷)电联产" }
activity "4.19" {
  en = "Cogeneration from renewable gaseous and liquid fuels", zh = "可再生非化石气体和液体燃料热电联产",
  source = "2021/2139 Annex I 4.19", covers = "cogeneration.renewable_gas", codes = { nace_2 = { "D35.11", "D35.30" } },
  scope = described "renewable_gas.cogeneration",
  contribution = renewable_gas(),
  no_harm = combustion_harm(),
}

flag "bioenergy.cogeneration" { of = "use", en = "Heat or cold and power together from biomass, biogas or bioliquids only", zh = "仅以生物质、沼气或生物液体燃料热(冷)电联产" }
activity "4.20" {
  en = "Cogeneration from bioenergy", zh = "生物质热电联产",
  source = "2021/2139 Annex I 4.20", covers = "cogeneration.bioenergy", codes = { nace_2 = { "D35.11", "D35.30" } },
  scope = described "bioenergy.cogeneration",
  contribution = { bioenergy() },
  no_harm = bioenergy_harm(),
}

flag "solar.heat" { of = "use", en = "Produces heat or cold from solar thermal energy", zh = "以太阳能热利用供热供冷" }
activity "4.21" {
  en = "Heat and cold from solar thermal energy", zh = "太阳能供热供冷",
  source = "2021/2139 Annex I 4.21", covers = "heat.solar", codes = { nace_2 = { "D35.30" } },
  scope = { is "use.carries_out_activity" },
  contribution = { is "solar.heat" },
  no_harm = { adaptation = meets "appendix.a", circular = meets "circular.equipment", biodiversity = meets "appendix.d" },
}

flag "geothermal.heat" { of = "use", en = "Produces heat or cold from geothermal energy", zh = "以地热能供热供冷" }
activity "4.22" {
  en = "Heat and cold from geothermal energy", zh = "地热供热供冷",
  source = "2021/2139 Annex I 4.22", covers = "heat.geothermal", codes = { nace_2 = { "D35.30" } },
  scope = described "geothermal.heat",
  contribution = { below_100() },
  no_harm = geothermal_harm(),
}

flag "renewable_gas.heat" { of = "use", en = "Produces heat or cold from renewable gaseous or liquid fuels", zh = "以可再生非化石气体或液体燃料供热供冷" }
activity "4.23" {
  en = "Heat and cold from renewable gaseous and liquid fuels", zh = "可再生非化石气体和液体燃料供热供冷",
  source = "2021/2139 Annex I 4.23", covers = "heat.renewable_gas", codes = { nace_2 = { "D35.30" } },
  scope = described "renewable_gas.heat",
  contribution = renewable_gas(),
  no_harm = combustion_harm(),
}

flag "bioenergy.heat" { of = "use", en = "Produces heat or cold from biomass, biogas or bioliquids only", zh = "仅以生物质、沼气或生物液体燃料供热供冷" }
activity "4.24" {
  en = "Heat and cold from bioenergy", zh = "生物质供热供冷",
  source = "2021/2139 Annex I 4.24", covers = "heat.bioenergy", codes = { nace_2 = { "D35.30" } },
  scope = described "bioenergy.heat",
  contribution = { bioenergy() },
  no_harm = bioenergy_harm(),
}

flag "waste_heat.produces" { of = "use", en = "Produces heat or cold from waste heat", zh = "利用余热供热供冷" }
activity "4.25" {
  en = "Heat and cold from waste heat", zh = "余热供热供冷",
  source = "2021/2139 Annex I 4.25", covers = "heat.waste_heat", codes = { nace_2 = { "D35.30" } },
  scope = { is "use.carries_out_activity" },
  contribution = { is "waste_heat.produces" },
  no_harm = {
    adaptation = meets "appendix.a", circular = meets "circular.equipment", pollution = meets "pollution.rotating_equipment", biodiversity = meets "appendix.d",
  },
}

-- 4.26 to 4.28 Nuclear
flag "nuclear.euratom_compliance" { of = "use", en = "Member State has transposed and keeps Directives 2009/71, 2011/70 and 2013/59 Euratom", zh = "成员国已转化并遵守2009/71、2011/70和2013/59号欧洲原子能共同体指令" }
flag "nuclear.funds" { of = "use", en = "Funds for waste and decommissioning in place, resources shown for the end of life", zh = "已设立废物管理与退役基金并证明寿期末资金充足" }
flag "nuclear.low_level_disposal" { of = "use", en = "Final disposal for very low, low and intermediate level waste in operation", zh = "极低、低、中水平放射性废物最终处置设施已运行" }
number "nuclear.high_level_year" { of = "use", en = "Year in which the facility for high-level waste operates under the documented plan", zh = "按既定计划高放废物处置设施的投运年份" }
number "nuclear.report_interval" { of = "use", unit = "year", en = "Years between the Member State's reports to the Commission", zh = "成员国向欧盟委员会报告的间隔年数" }
flag "nuclear.article_41" { of = "use", en = "Notified under Article 41 Euratom and the Commission's points addressed", zh = "已按欧洲原子能共同体条约第41条通报并处理委员会意见" }
flag "nuclear.union_research" { of = "use", en = "Union-funded research programme", zh = "欧盟资助的研究计划" }
date "nuclear.construction_permit" { of = "use", en = "Construction permit issued", zh = "建造许可签发日期" }
date "nuclear.lifetime_extension" { of = "use", en = "Extension of lifetime authorised", zh = "延寿批准日期" }
flag "nuclear.accident_tolerant_fuel" { of = "use", en = "Best available technology and accident-tolerant fuel, certified by the regulator", zh = "采用最佳可行技术和经监管机构认证的耐事故燃料" }
flag "nuclear.safety_improvements" { of = "use", en = "All reasonably practicable safety improvements made", zh = "已实施一切合理可行的安全改进" }
flag "nuclear.external_hazards" { of = "use", en = "Withstands extreme natural hazards, as the Euratom safety rules ask", zh = "符合欧洲原子能共同体关于极端自然灾害的安全要求" }
flag "nuclear.thermal_discharge" { of = "use", en = "Thermal effects on water assessed and controlled", zh = "已评估并控制对水体的热影响" }
flag "nuclear.waste_plan" { of = "use", en = "Plan for radioactive and other waste, most reuse and recycling at the end of life", zh = "放射性及其他废物管理方案,寿期末最大限度再利用和回收" }
flag "nuclear.discharges" { of = "use", en = "Discharges within licence limits, storage for waste sufficient", zh = "排放符合许可限值且废物贮存能力充足" }
local function nuclear(more)
  return all_of {
    point "1" { below_100() },
    point "2" { is "nuclear.euratom_compliance" },
    point "3" { is "nuclear.funds" },
    point "4" { is "nuclear.low_level_disposal" },
    point "5" { at_most("nuclear.high_level_year", 2050) },
    point "9" { at_most("nuclear.report_interval", "5 year") },
    more,
  }
end
local function nuclear_harm()
  return {
    adaptation   = all_of { meets "appendix.a", is "nuclear.external_hazards" },
    water        = all_of { meets "appendix.b", is "nuclear.thermal_discharge" },
    circular     = is "nuclear.waste_plan",
    pollution    = all_of { meets "appendix.c", is "nuclear.discharges", meets "pollution.combustion" },
    biodiversity = meets "appendix.d",
  }
end
flag "nuclear.advanced" { of = "use", en = "Research, demonstration or first use of reactors with minimal waste", zh = "废物极少的先进反应堆的研究、示范或首次部署" }
activity "4.26" {
  en = "Advanced nuclear technology before the market", zh = "商业化前的先进核能技术",
  source = "2022/1214 Annex I 4.26", covers = "electricity.nuclear_advanced", codes = { nace_2 = { "M72", "M72.1" } },
  scope = described "nuclear.advanced",
  contribution = { grade "transitional" { nuclear(point "10" { any_of { is "nuclear.article_41", is "nuclear.union_research" } }) } },
  no_harm = nuclear_harm(),
}
flag "nuclear.new_plant" { of = "use", en = "Builds or runs a new nuclear plant for power or heat", zh = "建设或运营新建核电(热)机组" }
activity "4.27" {
  en = "New nuclear power plants", zh = "新建核电机组",
  source = "2022/1214 Annex I 4.27", covers = "electricity.nuclear_new", codes = { nace_2 = { "D35.11", "F42.22" } },
  scope = described "nuclear.new_plant",
  contribution = { grade "transitional" { nuclear(all_of {
    point "6" { on_or_before("nuclear.construction_permit", "2045-12-31") },
    point "7" { from("2025-01-01", is "nuclear.accident_tolerant_fuel") },
    point "10" { is "nuclear.article_41" },
  }) } },
  no_harm = nuclear_harm(),
}
flag "nuclear.existing_plant" { of = "use", en = "Modifies an existing nuclear plant to extend its life", zh = "为延寿而改造既有核电机组" }
activity "4.28" {
  en = "Electricity from existing nuclear plants", zh = "既有核电机组发电",
  source = "2022/1214 Annex I 4.28", covers = "electricity.nuclear_existing", codes = { nace_2 = { "D35.11", "F42.22" } },
  scope = described "nuclear.existing_plant",
  contribution = { grade "transitional" { nuclear(all_of {
    point "6" { on_or_before("nuclear.lifetime_extension", "2040-12-31") },
    point "7" { is "nuclear.safety_improvements", from("2025-01-01", is "nuclear.accident_tolerant_fuel") },
    point "10" { is "nuclear.article_41" },
  }) } },
  no_harm = nuclear_harm(),
}

-- 4.29 to 4.31 Fossil gas: the life-cycle way, or every condition of a replacement plant. A new permit can follow that way until
-- 2030 only, the full switch of fuel until 2035.
number "plant.annual_ghg_per_kw_20y" { of = "use", unit = "kgCO2e/kW/year", en = "Annual direct emissions per kW, average of 20 years", zh = "单位容量年直接排放(20年平均)" }
flag "plant.no_feasible_renewable" { of = "use", en = "Published assessment: renewables cannot replace it", zh = "经公开比较评估,可再生能源无法替代" }
flag "plant.replaces_solid_or_liquid_fossil" { of = "use", en = "Replaces a plant on solid or liquid fossil fuel", zh = "替代固体或液体化石燃料电厂" }
number "plant.capacity_increase" { of = "use", unit = "%", en = "Capacity above that of the plant replaced", zh = "相对被替代电厂的容量增幅" }
number "plant.lifetime_ghg_reduction" { of = "use", unit = "%", en = "Fall of emissions over the lifetime of the new capacity", zh = "新容量寿期内的排放降幅" }
number "plant.output_ghg_reduction" { of = "use", unit = "%", en = "Fall of emissions per kWh of output", zh = "单位输出能量的排放降幅" }
date "plant.construction_permit" { of = "use", en = "Construction permit granted", zh = "建设许可日期" }
date "plant.full_fuel_switch" { of = "use", en = "Full switch to renewable or low-carbon gas, by a plan the board approved", zh = "按董事会批准的计划完全改用可再生或低碳气体的日期" }
flag "country.uses_coal_power" { of = "use", en = "The Member State uses coal power", zh = "所在成员国使用煤电" }
flag "country.coal_phase_out_committed" { of = "use", en = "The Member State has committed to end coal power in its plan", zh = "成员国已在其计划中承诺退出煤电" }
flag "plant.annual_verification_report" { of = "use", en = "Independent verification each year, published and sent to the Commission", zh = "每年独立核查并公开且报送欧盟委员会" }
flag "plant.biofuel_blended" { of = "use", en = "Blended with gaseous or liquid biofuel", zh = "掺用气态或液态生物燃料" }
number "plant.primary_energy_saving" { of = "use", unit = "%", en = "Primary energy saved against separate production", zh = "相对分产的一次能源节约率" }
flag "plant.efficient_district_heating" { of = "use", en = "Used in an efficient district heating or cooling system", zh = "用于高效区域供热供冷系统" }

local function replacement()
  return all_of {
    is "plant.no_feasible_renewable", is "plant.replaces_solid_or_liquid_fossil",
    on_or_before("plant.construction_permit", "2030-12-31"), on_or_before("plant.full_fuel_switch", "2035-12-31"),
    when(is "country.uses_coal_power", is "country.coal_phase_out_committed"),
    is "plant.annual_verification_report",
  }
end
local function gas(replaced)
  return all_of {
    point "1" { any_of {
      point "a" { below_100(), when(is "abatement.used", is "abatement.meets_own_section") },
      point "b" { replaced, replacement() },
    } },
    point "2" { any_of { is "methane.ldar_installed", is "methane.leaks_eliminated" } },
    point "3" { when(is "plant.biofuel_blended", is "biomass.red2_article_29") },
  }
end
local function gas_harm()
  local harm = usual_harm()
  harm.pollution = all_of { meets "appendix.c", meets "pollution.combustion" }
  return harm
end
flag "gas.generates" { of = "use", en = "Generates electricity from fossil gaseous fuels", zh = "以化石气体燃料发电" }
activity "4.29" {
  en = "Electricity from fossil gaseous fuels", zh = "化石气体燃料发电",
  source = "2022/1214 Annex I 4.29", covers = "electricity.gas", codes = { nace_2 = { "D35.11", "F42.22" } },
  scope = described "gas.generates",
  contribution = { grade "transitional" { gas(all_of {
    any_of { below("plant.direct_ghg", "270 gCO2e/kWh"), at_most("plant.annual_ghg_per_kw_20y", "550 kgCO2e/kW/year") },
    at_most("plant.capacity_increase", "15 %"),
    at_least("plant.lifetime_ghg_reduction", "55 %"),
  }) } },
  no_harm = gas_harm(),
}
flag "gas.cogeneration" { of = "use", en = "High-efficiency cogeneration from fossil gaseous fuels", zh = "化石气体燃料高效热(冷)电联产" }
activity "4.30" {
  en = "Cogeneration from fossil gaseous fuels", zh = "化石气体燃料高效热电联产",
  source = "2022/1214 Annex I 4.30", covers = "cogeneration.gas", codes = { nace_2 = { "D35.11", "D35.30" } },
  scope = described "gas.cogeneration",
  contribution = { grade "transitional" { gas(all_of {
    at_least("plant.primary_energy_saving", "10 %"),
    below("plant.direct_ghg", "270 gCO2e/kWh"),
    at_most("plant.capacity_increase", "0 %"),
    at_least("plant.output_ghg_reduction", "55 %"),
  }) } },
  no_harm = gas_harm(),
}
flag "gas.heat" { of = "use", en = "Produces heat or cold from fossil gaseous fuels in a district system", zh = "在区域系统中以化石气体燃料供热供冷" }
activity "4.31" {
  en = "Heat and cold from fossil gaseous fuels in an efficient district system", zh = "高效区域系统化石气体燃料供热供冷",
  source = "2022/1214 Annex I 4.31", covers = "heat.gas_district", codes = { nace_2 = { "D35.30" } },
  scope = described "gas.heat",
  contribution = { grade "transitional" { gas(all_of {
    is "plant.efficient_district_heating",
    below("plant.direct_ghg", "270 gCO2e/kWh"),
    at_most("plant.capacity_increase", "0 %"),
    at_least("plant.output_ghg_reduction", "55 %"),
  }) } },
  no_harm = gas_harm(),
}
