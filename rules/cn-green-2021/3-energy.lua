-- Chapter 3: clean energy.

activity "3.1.1.2" {
  en = "Smart grids: build and operate", zh = "智能电网建设和运营",
  source = "Catalogue 2021 3.1.1.2", covers = "electricity.grid",
  scope = { is "cn21.described" },
}

activity "3.2.1.1" {
  en = "Wind power equipment", zh = "风力发电装备制造",
  source = "Catalogue 2021 3.2.1.1", covers = "equipment.wind",
  scope = { is "cn21.described" },
  contribution = { unsettled {
    en = "The list names plateau, low-temperature and low-wind turbines of 3 MW and above; the sentence could be read otherwise: is this equipment meant?",
    zh = "目录提及3兆瓦及以上高原型、低温型、低风速风机,语句可作不同理解:是否包括该设备?" } },
}

flag "cn21.cell_clean_production" { of = "use", en = "Cell making at clean-production level I", zh = "光伏电池清洁生产水平达到Ⅰ级" }
activity "3.2.1.2" {
  en = "Solar power equipment", zh = "太阳能发电装备制造",
  source = "Catalogue 2021 3.2.1.2", covers = "equipment.solar_pv",
  scope = { is "cn21.described" },
  contribution = { point "PV conditions 2018" { en = "Standard conditions of PV manufacturing, 2018", zh = "光伏制造行业规范条件(2018年本)", is "cn21.conforms" }, is "cn21.cell_clean_production" },
}

activity "3.2.1.3" {
  en = "Biomass energy equipment", zh = "生物质能利用装备制造",
  source = "Catalogue 2021 3.2.1.3", covers = "equipment.biomass",
  scope = { is "cn21.described" },
}

activity "3.2.1.4" {
  en = "Hydropower and pumped storage equipment", zh = "水力发电和抽水蓄能装备制造",
  source = "Catalogue 2021 3.2.1.4", covers = "equipment.hydro_ocean",
  scope = { is "cn21.described" },
}

activity "3.2.1.6" {
  en = "Gas turbine equipment", zh = "燃气轮机装备制造",
  source = "Catalogue 2021 3.2.1.6",
  scope = { is "cn21.described" },
}

activity "3.2.1.7" {
  en = "Fuel cell equipment", zh = "燃料电池装备制造",
  source = "Catalogue 2021 3.2.1.7", covers = "equipment.hydrogen",
  scope = { is "cn21.described" },
}

activity "3.2.1.8" {
  en = "Geothermal equipment", zh = "地热能开发利用装备制造",
  source = "Catalogue 2021 3.2.1.8", covers = "equipment.geothermal",
  scope = { is "cn21.described" },
}

activity "3.2.1.9" {
  en = "Ocean energy equipment", zh = "海洋能开发利用装备制造",
  source = "Catalogue 2021 3.2.1.9", covers = "equipment.hydro_ocean",
  scope = { is "cn21.described" },
}

activity "3.2.2.1" {
  en = "Wind power plants: build and operate", zh = "风力发电设施建设和运营",
  source = "Catalogue 2021 3.2.2.1", covers = "electricity.wind",
  scope = { is "cn21.described" },
}

choice "cn21.pv" { of = "use", en = "Kind of solar cell", zh = "光伏电池种类",
  values = { poly = { en = "polycrystalline silicon", zh = "多晶硅" }, mono = { en = "monocrystalline silicon", zh = "单晶硅" }, silicon_film = { en = "silicon thin film", zh = "硅基薄膜" },
    cigs = { en = "CIGS thin film", zh = "铜铟镓硒薄膜" }, cdte = { en = "CdTe thin film", zh = "碲化镉薄膜" }, other_film = { en = "other thin film", zh = "其他薄膜" }, none = { en = "no cells: solar heat", zh = "不用电池(光热)" } } }
number "cn21.cell_efficiency" { of = "use", unit = "%", en = "Efficiency of the cells", zh = "电池光电转换效率" }
number "cn21.module_efficiency" { of = "use", unit = "%", en = "Efficiency of the modules", zh = "组件光电转换效率" }
number "cn21.decay_first_year" { of = "use", unit = "%", en = "Decay in the first year", zh = "首年衰减率" }
number "cn21.decay_later_years" { of = "use", unit = "%", en = "Decay in each later year", zh = "后续每年衰减率" }
number "cn21.decay_25_years" { of = "use", unit = "%", en = "Decay within 25 years", zh = "25年内总衰减率" }
local function decay(first, later, all)
  return point "decay" { at_most("cn21.decay_first_year", first), at_most("cn21.decay_later_years", later), at_most("cn21.decay_25_years", all) }
end
local function film(module)
  return all_of { at_least("cn21.module_efficiency", module), decay("5 %", "0.4 %", "15 %") }
end
activity "3.2.2.2" {
  en = "Solar plants: build and operate", zh = "太阳能利用设施建设和运营",
  source = "Catalogue 2021 3.2.2.2", covers = { "electricity.solar_pv", "electricity.solar_csp" },
  scope = { is "cn21.described" },
  contribution = { by("cn21.pv", {
    poly = all_of { at_least("cn21.cell_efficiency", "19 %"), at_least("cn21.module_efficiency", "17 %"), decay("2.5 %", "0.7 %", "20 %") },
    mono = all_of { at_least("cn21.cell_efficiency", "21 %"), at_least("cn21.module_efficiency", "17.8 %"), decay("3 %", "0.7 %", "20 %") },
    silicon_film = film("12 %"), cigs = film("14 %"), cdte = film("14 %"), other_film = film("12 %"),
    none = unsettled { en = "The numbers are those of cells: does the item ask more of solar heat?", zh = "条目数值针对光伏电池:对光热项目是否另有要求?" } }) },
}

activity "3.2.2.3" {
  en = "Biomass energy plants: build and operate", zh = "生物质能源利用设施建设和运营",
  source = "Catalogue 2021 3.2.2.3", covers = { "electricity.bioenergy", "biogas" },
  scope = { is "cn21.described" },
}

flag "cn21.hydro_harmless" { of = "use", en = "No major effect on ecology", zh = "对生态环境无重大影响" }
flag "cn21.hydro_planned" { of = "use", en = "Named in a national plan", zh = "列入国家相关规划" }
activity "3.2.2.4" {
  en = "Large hydropower: build and operate", zh = "大型水力发电设施建设和运营",
  source = "Catalogue 2021 3.2.2.4", covers = "electricity.hydropower",
  scope = { is "cn21.described" },
  contribution = { is "cn21.hydro_harmless", is "cn21.hydro_planned" },
}

flag "cn21.nuclear_generation" { of = "use", en = "Third or fourth generation", zh = "采用三代或四代核电技术" }
activity "3.2.2.5" {
  en = "Nuclear power: build and operate", zh = "核电站建设和运营",
  source = "Catalogue 2021 3.2.2.5", covers = { "electricity.nuclear_new", "electricity.nuclear_existing" },
  scope = { is "cn21.described" },
  contribution = { is "cn21.nuclear_generation" },
}

activity "3.2.2.6" {
  en = "Geothermal plants: build and operate", zh = "地热能利用设施建设和运营",
  source = "Catalogue 2021 3.2.2.6", covers = { "electricity.geothermal", "heat.geothermal" },
  scope = { is "cn21.described" },
}

activity "3.2.2.7" {
  en = "Ocean energy plants: build and operate", zh = "海洋能利用设施建设和运营",
  source = "Catalogue 2021 3.2.2.7", covers = "electricity.ocean",
  scope = { is "cn21.described" },
}

activity "3.2.2.8" {
  en = "Hydrogen facilities: build and operate", zh = "氢能利用设施建设和运营",
  source = "Catalogue 2021 3.2.2.8", covers = { "hydrogen.production", "hydrogen.storage" },
  scope = { is "cn21.described" },
  contribution = { point "GB 4962" { en = "GB 4962, GB/T 29729, GB/T 19774, GB/T 37563, GB/T 29412, GB/T 19773, GB/T 26466 and others that apply", zh = "GB 4962、GB/T 29729、GB/T 19774、GB/T 37563、GB/T 29412、GB/T 19773、GB/T 26466等适用标准", is "cn21.conforms" } },
}

activity "3.2.2.9" {
  en = "Heat pumps: build and operate", zh = "热泵设施建设和运营",
  source = "Catalogue 2021 3.2.2.9", covers = "heat.heat_pump",
  scope = { is "cn21.described" },
}

choices "cn21.multi_energy" { of = "use", en = "What the project joins", zh = "多能互补工程组成", values = { gas = { en = "gas trigeneration", zh = "天然气热电冷联供" }, wind = { en = "wind power", zh = "风电" }, solar = { en = "solar power", zh = "光伏" }, other = { en = "something else", zh = "其他" } } }
number "cn21.trigeneration_efficiency" { of = "use", unit = "%", en = "Overall efficiency of trigeneration", zh = "热电冷联供综合能效" }
number "cn21.wind_curtailed" { of = "use", unit = "%", en = "Wind power curtailed", zh = "弃风率" }
number "cn21.solar_curtailed" { of = "use", unit = "%", en = "Solar power curtailed", zh = "弃光率" }
activity "3.2.3.1" {
  en = "Multi-energy projects: build and operate", zh = "多能互补工程建设和运营",
  source = "Catalogue 2021 3.2.3.1",
  scope = { is "cn21.described" },
  contribution = { by("cn21.multi_energy", {
    gas = at_least("cn21.trigeneration_efficiency", "70 %"),
    wind = at_most("cn21.wind_curtailed", "5 %"),
    solar = at_most("cn21.solar_curtailed", "3 %"),
    other = not_required }) },
}

activity "3.2.3.2" {
  en = "Efficient storage: build and operate", zh = "高效储能设施建设和运营",
  source = "Catalogue 2021 3.2.3.2", covers = "electricity.storage",
  scope = { is "cn21.described" },
}

activity "3.2.3.3" {
  en = "Transport, storage and peak supply of natural gas", zh = "天然气输送储运调峰设施建设和运营",
  source = "Catalogue 2021 3.2.3.3",
  scope = { is "cn21.described" },
}

flag "cn21.gas_chp" { of = "use", en = "Heat and power from gas", zh = "天然气热电联产" }
activity "3.2.3.4" {
  en = "Distributed energy: build and operate", zh = "分布式能源工程建设和运营",
  source = "Catalogue 2021 3.2.3.4",
  scope = { is "cn21.described" },
  contribution = { unless(is_not "cn21.gas_chp", point "GB-T 33757" { en = "GB/T 33757.1, GB/T 36160.1, GB/T 36160.2", zh = "GB/T 33757.1、GB/T 36160.1、GB/T 36160.2", is "cn21.conforms" }) },
}

activity "3.2.3.5" {
  en = "Pumped storage: build and operate", zh = "抽水蓄能电站建设和运营",
  source = "Catalogue 2021 3.2.3.5", covers = "pumped_hydro.storage",
  scope = { is "cn21.described" },
}

activity "3.2.3.6" {
  en = "Capture, use and storage of CO2", zh = "二氧化碳捕集、利用与封存工程建设和运营",
  source = "Catalogue 2021 3.2.3.6", covers = "carbon.ccus",
  scope = { is "cn21.described" },
}
