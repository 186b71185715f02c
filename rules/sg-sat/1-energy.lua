-- Section 1: energy. Table 1 sets bands for every technology: green by life-cycle emissions, amber by direct emissions until the
-- end of 2035. Solid fossil fuels, and plants that serve fossil infrastructure, are out whatever they emit.

local function shut_out()
  return { point "solid fuel" { source = "SAT 2023 1.x", is "plant.solid_fossil_fuel" },
           point "fossil infrastructure" { source = "SAT 2023 1.x", is "plant.serves_fossil_infrastructure" } }
end
local function green_band()
  return at_most("lifecycle_ghg", by_date {
    from("2023-12-03", "100 gCO2e/kWh"), from("2036-01-01", "90 gCO2e/kWh"), from("2041-01-01", "50 gCO2e/kWh"), to "2050-12-31" })
end
local function amber_band()
  return at_most("plant.direct_ghg", by_date {
    from("2023-12-03", "220 gCO2e/kWh"), from("2031-01-01", "150 gCO2e/kWh"), to "2035-12-31" })
end
local function existing_amber() return all_of { is "plant.existing", amber_band() } end

flag "sat.power.generates" { of = "use", en = "Generates electricity, whatever the technology", zh = "发电(不限技术)" }
activity "1.x" {
  en = "Electricity generation, general bands", zh = "发电通用标准",
  source = "SAT 2023 1.x",
  scope = { is "sat.power.generates" },
  excluded = shut_out(),
  contribution = { grade "green" { green_band() }, grade "amber" { existing_amber() } },
}

-- The table of this activity was lost in the text that was read; that it is directly eligible rests on one source.
flag "sat.solar.generates" { of = "use", en = "Generates electricity from photovoltaics or concentrated solar power", zh = "光伏或光热发电" }
activity "1.1" {
  en = "Solar photovoltaics and concentrated solar power", zh = "光伏和光热发电",
  source = "SAT 2023 1.1", covers = { "electricity.solar_pv", "electricity.solar_csp" },
  scope = { is "sat.solar.generates" },
  excluded = shut_out(),
}

flag "sat.wind.generates" { of = "use", en = "Generates electricity from wind", zh = "风力发电" }
activity "1.2" {
  en = "Wind power", zh = "风力发电",
  source = "SAT 2023 1.2", covers = "electricity.wind",
  scope = { is "sat.wind.generates" },
  excluded = shut_out(),
}

flag "sat.hydropower.generates" { of = "use", en = "Generates electricity from hydropower, pumped storage included", zh = "水力发电(含抽水蓄能)" }
activity "1.3" {
  en = "Hydropower", zh = "水力发电",
  source = "SAT 2023 1.3", covers = "electricity.hydropower",
  scope = { is "sat.hydropower.generates" },
  excluded = shut_out(),
  contribution = {
    grade "green" { any_of { point "a" { above("plant.power_density", "5 W/m2") }, point "b" { below("lifecycle_ghg", "100 gCO2e/kWh") } } },
    grade "amber" { existing_amber() },
  },
}

flag "sat.geothermal.produces" { of = "use", en = "Produces power, heat or cold from geothermal energy", zh = "地热发电、供热或供冷" }
activity "1.4" {
  en = "Geothermal power, heat and cold", zh = "地热发电、供热和供冷",
  source = "SAT 2023 1.4", covers = { "electricity.geothermal", "heat.geothermal", "cogeneration.geothermal" },
  scope = { is "sat.geothermal.produces" },
  excluded = shut_out(),
  contribution = { grade "green" { below("lifecycle_ghg", "100 gCO2e/kWh") }, grade "amber" { existing_amber() } },
}

flag "sat.bioenergy.produces" { of = "use", en = "Produces power, heat or cold from bioenergy", zh = "生物质发电、供热或供冷" }
flag "sat.bioenergy.waste_feedstock" { of = "use", en = "The feedstock is waste", zh = "原料为废弃物" }
flag "sat.bioenergy.certified_feedstock" { of = "use", en = "Feedstock certified (FSC, 2BSvs, Bonsucro, RSB, RTRS or ISCC)", zh = "原料经认证(FSC、2BSvs、Bonsucro、RSB、RTRS或ISCC)" }
local function feedstock()
  return any_of { point "waste" { is "sat.bioenergy.waste_feedstock" }, point "certified" { is "sat.bioenergy.certified_feedstock" } }
end
activity "1.5" {
  en = "Bioenergy", zh = "生物质能",
  source = "SAT 2023 1.5", covers = { "electricity.bioenergy", "heat.bioenergy", "cogeneration.bioenergy" },
  scope = { is "sat.bioenergy.produces" },
  excluded = shut_out(),
  contribution = {
    grade "green" { below("lifecycle_ghg", "100 gCO2e/kWh"), feedstock() },
    grade "amber" { existing_amber(), feedstock() },
  },
}

flag "sat.ocean.generates" { of = "use", en = "Generates electricity from the ocean", zh = "海洋能发电" }
activity "1.6" {
  en = "Ocean energy", zh = "海洋能发电",
  source = "SAT 2023 1.6", covers = "electricity.ocean",
  scope = { is "sat.ocean.generates" },
  excluded = shut_out(),
}

-- 1.7 Grids: what shuts a line out was readable, what makes it green was not.
flag "sat.grid.transmits" { of = "use", en = "Transmits or distributes electricity", zh = "输配电" }
flag "sat.grid.dedicated_to_fossil_plant" { of = "use", en = "Dedicated to connecting a fossil plant to the grid", zh = "专用于化石电厂并网" }
flag "sat.grid.dedicated_interconnector" { of = "use", en = "Dedicated link between countries to a plant or grid", zh = "专用跨国互联线路" }
number "sat.grid.source_ghg" { of = "use", unit = "gCO2e/kWh", en = "Direct emissions of the plant or grid at the far end", zh = "对端电厂或电网的直接排放强度" }
activity "1.7" {
  en = "Transmission and distribution of electricity", zh = "输配电",
  source = "SAT 2023 1.7", covers = "electricity.grid",
  scope = { is "sat.grid.transmits" },
  excluded = {
    point "fossil plant" { is "sat.grid.dedicated_to_fossil_plant" },
    point "interconnector" { is "sat.grid.dedicated_interconnector", above("sat.grid.source_ghg", by_date {
      from("2023-12-03", "220 gCO2e/kWh"), from("2031-01-01", "150 gCO2e/kWh") }) },
  },
  contribution = { grade "green" { gap { en = "The green criteria of this activity could not be read", zh = "本活动的绿色标准未能辨读" } } },
}

flag "sat.storage.electricity" { of = "use", en = "Stores electricity", zh = "储存电力" }
choice "sat.storage.type" { of = "use", en = "Kind of storage", zh = "储能类型",
  values = { mechanical = "机械储能", thermal = "热储能", pumped_hydro = "抽水蓄能", electrochemical = "电化学储能", chemical = "化学储能" } }
flag "sat.storage.medium_meets_criteria" { of = "use", en = "The chemical medium meets the criteria for making it", zh = "化学储能介质符合其生产标准" }
activity "1.9" {
  en = "Storage of electricity", zh = "电力储存",
  source = "SAT 2023 1.9", covers = "electricity.storage",
  scope = { is "sat.storage.electricity" },
  contribution = { grade "green" {
    point "kind" { any_of { point "listed" { none_of_these("sat.storage.type", { "chemical" }) }, point "medium" { is "sat.storage.medium_meets_criteria" } } },
  } },
}

-- 1.11 and 1.12 Gas, hydrogen and other gaseous fuels. Green needs a published test that renewables cannot serve. Amber may be a
-- new plant here; a measure that prepares a plant for hydrogen is for capital expenditure only.
flag "sat.gas.generates" { of = "use", en = "Generates electricity from hydrogen, fossil gas or other gaseous fuels", zh = "以氢、化石气或其他气体燃料发电" }
flag "sat.gas.renewables_assessed" { of = "use", en = "Published assessment, with consultation: renewables cannot supply the same capacity", zh = "经公开评估并咨询,可再生能源无法提供同等容量" }
number "sat.gas.hydrogen_ready" { of = "use", unit = "%", en = "Hydrogen that the plant can burn, by volume", zh = "可掺氢体积比例" }
choice "sat.gas.measure" { of = "use", en = "Measure that the money pays for", zh = "资金所用于的措施",
  values = {
    none = { en = "no measure", zh = "无措施" },
    hydrogen_ready = { en = "hydrogen readiness of an existing or new plant", zh = "既有或新建电厂的掺氢改造" },
    ccs_retrofit = { en = "carbon capture on an existing plant", zh = "既有电厂碳捕集改造" },
    ccs_new = { en = "new plant that captures carbon from the start", zh = "自投运即捕碳的新电厂" },
    other = { en = "another measure", zh = "其他措施" },
  } }
number "sat.gas.capture_rate" { of = "use", unit = "%", en = "Share of emissions captured from the start", zh = "自投运起的捕集率" }
flag "sat.gas.green_by_2035" { of = "use", en = "Designed at the outset to reach the green band by 2035", zh = "设计之初即确保2035年前达到绿色标准" }
local function measure()
  return during("2023-12-03", "2035-12-31", all_of {
    is "use.capex",
    point "renewables" { is "sat.gas.renewables_assessed" },
    by("sat.gas.measure", {
      none = never { en = "The money pays for no measure", zh = "资金未用于任何措施" },
      hydrogen_ready = at_least("sat.gas.hydrogen_ready", by_date { from("2023-12-03", "30 %"), from("2029-01-01", "50 %"), from("2033-01-01", "100 %") }),
      ccs_retrofit = point "retrofit" { is "sat.gas.green_by_2035" },
      ccs_new = point "new" { at_least("sat.gas.capture_rate", "50 %"), is "sat.gas.green_by_2035" },
      other = never { en = "Not among the measures named", zh = "不属于所列措施" },
    }),
  })
end
activity "1.12" {
  en = "Electricity from hydrogen, gas and other gaseous fuels", zh = "氢、燃气及其他气体燃料发电",
  source = "SAT 2023 1.11-1.12", covers = { "electricity.gas", "electricity.renewable_gas" },
  scope = { is "sat.gas.generates" },
  excluded = shut_out(),
  contribution = {
    grade "green" { below("lifecycle_ghg", "100 gCO2e/kWh"), is "sat.gas.renewables_assessed" },
    grade "amber" { any_of {
      point "band" { amber_band(), point "renewables" { is "sat.gas.renewables_assessed" } },
      point "measure" { measure() },
    } },
  },
}

-- 1.15 Early retirement of coal: amber only, every condition, and two of them could not be read, so it is never shown here.
flag "sat.coal.retires" { of = "use", en = "Retires a coal power plant early", zh = "煤电厂提前退役" }
date "sat.coal.financial_close" { of = "use", en = "Financial close or final investment decision", zh = "融资关闭或最终投资决定日期" }
amount "sat.coal.fair_value" { of = "use", en = "Fair value of the plant when the transition is proposed", zh = "提出转型时电厂的公允价值" }
flag "sat.coal.fair_value_verified" { of = "use", en = "Fair value verified independently", zh = "公允价值经独立核验" }
number "sat.coal.lifetime_saving" { of = "use", unit = "tCO2e", en = "Emissions saved over the lifetime against no early closure", zh = "相对不提前关停的全寿期减排量" }
flag "sat.coal.saving_verified" { of = "use", en = "Saving verified independently", zh = "减排量经独立核验" }
number "sat.coal.retirement_year" { of = "use", en = "Year of retirement", zh = "退役年份" }
flag "sat.coal.advanced_economy" { of = "use", en = "The plant is in an advanced economy", zh = "电厂位于发达经济体" }
flag "sat.coal.national_year_set" { of = "use", en = "The country has set a year for the end of coal power", zh = "所在国已设定煤电退出年份" }
number "sat.coal.national_year" { of = "use", en = "Year in which the country ends coal power", zh = "所在国煤电退出年份" }
flag "sat.coal.replaced_by_clean" { of = "use", en = "Replaced by a clean portfolio", zh = "由清洁能源组合替代" }
flag "sat.coal.system_1_5c" { of = "use", en = "The power system is committed to 1.5 °C", zh = "电力系统承诺1.5℃路径" }
flag "sat.coal.system_package" { of = "use", en = "The jurisdiction commits to no new coal, no new contracts with plants that are not green, no dirtier imports", zh = "所在辖区承诺不新增煤电、不与非绿电厂新签合同、不增加高碳进口" }
flag "sat.coal.just_transition_plan" { of = "use", en = "Just transition plan of the facility", zh = "设施公正转型计划" }
number "sat.coal.closure_notice" { of = "use", unit = "month", en = "Notice of closure", zh = "关停通知期" }
number "sat.coal.legal_notice" { of = "use", unit = "month", en = "Notice that local law asks for", zh = "当地法定通知期" }
flag "sat.coal.no_new_coal" { of = "firm", en = "No new coal anywhere beyond plants decided by December 2021", zh = "除2021年12月前已决策项目外,全球不再新增煤电" }
date "sat.coal.last_fossil_contract" { of = "firm", en = "Last new or extended contract for fossil power", zh = "最后一份新签或延期的化石电力合同日期" }
flag "sat.coal.paris_plan_verified" { of = "firm", en = "Transition plan in line with Paris, verified independently", zh = "符合巴黎协定的转型计划并经独立核验" }
activity "1.15" {
  en = "Early retirement of coal power", zh = "煤电提前退出",
  source = "SAT 2023 1.15", covers = "coal.phase_out",
  scope = { is "sat.coal.retires" },
  contribution = { grade "amber" { during("2023-12-03", "2035-12-31", all_of {
    before("sat.coal.financial_close", "2021-12-01"),
    above("sat.coal.fair_value", "0 SGD"), is "sat.coal.fair_value_verified",
    above("sat.coal.lifetime_saving", "0 tCO2e"), is "sat.coal.saving_verified",
    point "economy" { at_most("sat.coal.retirement_year", choose { case(is "sat.coal.advanced_economy", 2030), otherwise(2040) }) },
    point "nation" { when(is "sat.coal.national_year_set", at_most("sat.coal.retirement_year", fact "sat.coal.national_year")) },
    any_of { is "sat.coal.replaced_by_clean", is "sat.coal.system_1_5c", is "sat.coal.system_package" },
    is "sat.coal.just_transition_plan",
    any_of { point "six months" { at_least("sat.coal.closure_notice", "6 month") }, point "legal" { at_least("sat.coal.closure_notice", fact "sat.coal.legal_notice") } },
    is "sat.coal.no_new_coal", on_or_before("sat.coal.last_fossil_contract", "2023-12-31"),
    is "sat.coal.paris_plan_verified",
    gap { en = "Items a.v and a.vi could not be read", zh = "a.v 和 a.vi 两项未能辨读" },
  }) } },
}
