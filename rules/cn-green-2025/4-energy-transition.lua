-- Chapter 4: green and low-carbon energy transition. 4.1 makes the equipment, 4.2 builds and runs clean plants,
-- 4.3 keeps the energy system safe and efficient. The list gives no emission limit per kWh, and no size or efficiency
-- floor for wind, solar or storage plants.
-- In 4.1 the point "equipment" stands by itself, since chapter 8 tests a trader on the equipment and not on who made it.

-- 4.1 Making of new and clean energy equipment

choice "cn.wind_equipment.kind" { of = "use",
  en = "Kind of wind power equipment", zh = "风电装备种类",
  values = {
    onshore_turbine   = "陆上风电整机",
    offshore_turbine  = "海上风电整机",
    plateau_turbine   = "高原型风电整机",
    cold_turbine      = { en = "low-temperature turbine", zh = "低温型风电整机" },
    low_wind_turbine  = { en = "low-wind-speed turbine", zh = "低风速风电整机" },
    matched_part      = { en = "blade, bearing, cable, gearbox, tower or offshore pile", zh = "叶片、轴承、电缆、变速箱、塔筒或海上桩基" },
    system            = { en = "control, pitch, yaw, converter or other wind farm system", zh = "控制、变桨、偏航、变流及风电场其他系统" },
    other             = "其他",
  } }
number "cn.wind_equipment.capacity" { of = "use", unit = "MW",
  en = "Rated capacity of one turbine", zh = "单机额定容量" }
flag "cn.wind_equipment.for_named_turbine" { of = "use",
  en = "The part belongs to a turbine that 4.1.1 names", zh = "零部件与4.1.1所列整机配套",
  evidence = { en = "Order or type list of the turbines it is made for", zh = "配套机型清单或订单" } }
activity "4.1.1" {
  en = "Wind power equipment", zh = "风力发电装备制造",
  source = "Catalogue 2025 4.1.1",
  covers = "equipment.wind",
  codes = { gbt4754 = { "3415", "3811" }, gbt4754_enabling = { "3415", "3811" } },
  scope = {
    point "maker" { is "cn.maker" },
    point "equipment" { none_of_these("cn.wind_equipment.kind", { "other" }) },
  },
  contribution = { any_of {
    point "onshore" { one_of("cn.wind_equipment.kind", { "onshore_turbine" }), at_least("cn.wind_equipment.capacity", "5 MW") },
    point "other turbines" { one_of("cn.wind_equipment.kind", { "offshore_turbine", "plateau_turbine", "cold_turbine", "low_wind_turbine" }) },
    point "matched parts" { one_of("cn.wind_equipment.kind", { "matched_part" }), is "cn.wind_equipment.for_named_turbine" },
    point "systems" { one_of("cn.wind_equipment.kind", { "system" }) },
  } },
}

choice "cn.solar_equipment.kind" { of = "use",
  en = "Kind of solar equipment", zh = "太阳能装备种类",
  values = {
    pv_cell     = { en = "PV cell", zh = "光伏电池" },
    pv_module   = { en = "PV module", zh = "光伏组件" },
    pv_other    = { en = "solar controls and other solar equipment or parts", zh = "太阳能控制设备及其他太阳能设备、元器件" },
    csp         = { en = "concentrating solar power equipment", zh = "光热发电设备" },
    prime_mover = { en = "solar prime mover", zh = "太阳能原动机" },
    other       = "其他",
  } }
flag "cn.pv.norm_conditions" { of = "use",
  en = "Meets the latest PV Manufacturing Industry Standard Conditions", zh = "符合最新版《光伏制造行业规范条件》",
  evidence = { en = "Entry in the MIIT list of firms, or a report against the conditions in force",
               zh = "工业和信息化部公告名单,或对照现行规范条件的报告" } }
activity "4.1.2" {
  en = "Solar energy equipment", zh = "太阳能利用装备制造",
  source = "Catalogue 2025 4.1.2",
  covers = "equipment.solar_pv",
  codes = { gbt4754 = { "3825", "3811", "3419" }, gbt4754_enabling = { "3825", "3811", "3419" } },
  scope = {
    point "maker" { is "cn.maker" },
    point "equipment" { none_of_these("cn.solar_equipment.kind", { "other" }) },
  },
  contribution = { any_of {
    point "pv" { one_of("cn.solar_equipment.kind", { "pv_cell", "pv_module" }), is "cn.pv.norm_conditions" },
    point "pv parts" { one_of("cn.solar_equipment.kind", { "pv_other" }), any_of {
      is "cn.pv.norm_conditions",
      unsettled { en = "The sentence leaves open whether the conditions bind controls and other parts",
                  zh = "条文未明确控制设备和其他元器件是否须符合规范条件" },
    } },
    point "thermal" { one_of("cn.solar_equipment.kind", { "csp", "prime_mover" }) },
  } },
}

flag "cn.biomass_equipment" { of = "use",
  en = "Biomass energy equipment that 4.1.3 names", zh = "4.1.3所列生物质能利用装备",
  question = { en = "Is it one of these: handling vehicles and conveyors, boilers, pellet machines, pyrolysis, gasification, hydrogen, ethanol, methanol, biodiesel or bio-jet plants, straw harvesters and shredders, anaerobic digesters?",
               zh = "是否为下列之一:装卸搬运车辆和设备、锅炉、成型燃料机、热解气化、制氢、乙醇、甲醇、生物柴油或航煤装备、秸秆收集粉碎机械、厌氧沼气设备?" } }
activity "4.1.3" {
  en = "Biomass energy equipment", zh = "生物质能利用装备制造",
  source = "Catalogue 2025 4.1.3",
  covers = "equipment.biomass",
  codes = { gbt4754 = { "3433", "3434", "3461", "3521", "3572", "3591" }, gbt4754_enabling = { "3433", "3434", "3461", "3521", "3572", "3591" } },
  scope = {
    point "maker" { is "cn.maker" },
    point "equipment" { is "cn.biomass_equipment" },
  },
}

flag "cn.hydro_equipment" { of = "use",
  en = "Hydropower equipment that 4.1.4 names", zh = "4.1.4所列水电和抽水蓄能装备",
  question = { en = "Is it one of these: large high-performance or million-kilowatt-class turbines, ultra-high-head impulse turbines, high-head, variable-speed or sea-water pumped-storage units, and generators that go with them?",
               zh = "是否为下列之一:高性能大容量或百万千瓦级水轮机、超高水头冲击式水轮机、高水头、变速或海水抽水蓄能机组及其配套发电机?" } }
activity "4.1.4" {
  en = "Hydropower and pumped-storage equipment", zh = "水力发电和抽水蓄能装备制造",
  source = "Catalogue 2025 4.1.4",
  covers = "equipment.hydro_ocean",
  codes = { gbt4754 = { "3414", "3811" }, gbt4754_enabling = { "3414", "3811" } },
  scope = {
    point "maker" { is "cn.maker" },
    point "equipment" { is "cn.hydro_equipment" },
  },
}

flag "cn.nuclear_equipment" { of = "use",
  en = "Nuclear equipment that 4.1.5 names", zh = "4.1.5所列核电装备",
  question = { en = "Is it one of these: million-kilowatt-class advanced pressurised-water sets, fast or high-temperature gas-cooled reactors, small modular units, fuel-cycle and spent-fuel equipment, emergency, radiation-monitoring or digital control equipment?",
               zh = "是否为下列之一:百万千瓦级先进压水堆成套设备、快堆或高温气冷堆、模块化小堆、核燃料循环和乏燃料设备、核应急、辐射监测或数字化仪控设备?" } }
activity "4.1.5" {
  en = "Nuclear power equipment", zh = "核电装备制造",
  source = "Catalogue 2025 4.1.5",
  covers = "equipment.nuclear",
  codes = { gbt4754 = { "3411", "3511", "3599", "3591", "4027", "4011" }, gbt4754_enabling = { "3411", "3511", "3599", "4011" } },
  scope = {
    point "maker" { is "cn.maker" },
    point "equipment" { is "cn.nuclear_equipment" },
  },
}

flag "cn.geothermal_equipment" { of = "use",
  en = "Geothermal equipment that 4.1.6 names", zh = "4.1.6所列地热装备",
  question = { en = "Is it one of these: ground-source, high-temperature or absorption heat pumps, drying and hot-water systems, protection against corrosion and scale, deep closed-loop equipment, generating sets for low or medium temperature?",
               zh = "是否为下列之一:地源、高温或吸收式热泵、干燥和热水供应装备、防腐防垢设备、深层闭环采热装备、中低温地热发电机组?" } }
activity "4.1.6" {
  en = "Geothermal equipment", zh = "地热能开发利用装备制造",
  source = "Catalogue 2025 4.1.6",
  covers = "equipment.geothermal",
  codes = { gbt4754 = { "3464", "3499", "3811" }, gbt4754_enabling = { "3464", "3499", "3811" } },
  scope = {
    point "maker" { is "cn.maker" },
    point "equipment" { is "cn.geothermal_equipment" },
  },
}

flag "cn.ocean_equipment" { of = "use",
  en = "Ocean energy equipment that 4.1.7 names", zh = "4.1.7所列海洋能装备",
  question = { en = "Is it one of these: prime movers and generating sets for tides, tidal currents, waves, thermal or salinity differences; marine works equipment for building power plants at sea?",
               zh = "是否为下列之一:潮汐能、潮流能、波浪能、温差能、盐差能原动机和发电机组;海上发电工程施工用海工装备?" } }
activity "4.1.7" {
  en = "Ocean energy equipment", zh = "海洋能开发利用装备制造",
  source = "Catalogue 2025 4.1.7",
  covers = "equipment.hydro_ocean",
  codes = { gbt4754 = { "3811", "3419", "3737" }, gbt4754_enabling = { "3811", "3419" } },
  scope = {
    point "maker" { is "cn.maker" },
    point "equipment" { is "cn.ocean_equipment" },
  },
}

flag "cn.storage_equipment" { of = "use",
  en = "Storage products that 4.1.8 names", zh = "4.1.8所列新型储能产品",
  question = { en = "Is it one of these: compressed-air, gravity or flywheel storage, supercapacitors, lithium, lead-carbon, flow, sodium or aqueous batteries, their converters, management, cooling and fire equipment, heat or cold storage?",
               zh = "是否为下列之一:压缩空气、重力或飞轮储能设备、超级电容、锂离子、铅炭、液流、钠离子或水系电池,配套变流、管理、冷却和消防设备,蓄热蓄冷设备?" } }
activity "4.1.8" {
  en = "New-type energy storage products", zh = "新型储能产品制造",
  source = "Catalogue 2025 4.1.8",
  covers = "equipment.storage",
  codes = { gbt4754 = { "3419", "3811", "3849", "3841", "3824", "3441", "3462", "3464", "3463" }, gbt4754_enabling = { "3419", "3811", "3849", "3841", "3824", "3441", "3462", "3464", "3463" } },
  scope = {
    point "maker" { is "cn.maker" },
    point "equipment" { is "cn.storage_equipment" },
  },
}

choice "cn.hydrogen_equipment.kind" { of = "use",
  en = "Kind of hydrogen equipment", zh = "氢能装备种类",
  values = {
    ship        = { en = "carrier of liquid hydrogen, methanol, ethane or CO2", zh = "液氢、甲醇(乙烷)或二氧化碳运输船" },
    production  = { en = "electrolysis, purification or liquefaction", zh = "电解水制氢、提纯或液化设备" },
    compression = { en = "compressors and valves", zh = "压缩机和阀门" },
    storage     = { en = "storage vessels, tube trailers and tube containers", zh = "储氢容器、长管拖车和管束式集装箱" },
    fuel_cell   = "燃料电池",
    engine      = { en = "hydrogen or methanol engines, gas turbines on hydrogen or its blends", zh = "氢或甲醇发动机、氢及混氢燃气轮机" },
    vehicle     = { en = "hydrogen or methanol fuel-cell vehicles, hydrogen-engine vehicles", zh = "氢或甲醇燃料电池汽车、氢燃料发动机汽车" },
    metallurgy  = { en = "iron and steel making with hydrogen", zh = "以氢为燃料或还原剂的冶炼设备" },
    refining    = { en = "hydrogen equipment for refining", zh = "炼化用氢设备" },
    other       = "其他",
  } }
flag "cn.hydrogen_equipment.carrier_standard" { of = "use",
  en = "The ship meets GB/T 40060, or the like standard for its cargo", zh = "船舶符合 GB/T 40060 等规范标准",
  evidence = { en = "Certificate of the classification society", zh = "船级社证书" } }
activity "4.1.9" {
  en = "Hydrogen equipment (production, storage, transport, use)", zh = "氢能“制储输用”全链条装备制造",
  source = "Catalogue 2025 4.1.9",
  covers = "equipment.hydrogen",
  codes = { gbt4754 = { "3413", "3442", "3443", "3516", "3463", "3521", "3612", "3630", "3620", "3849", "3331", "3332", "3731" }, gbt4754_enabling = { "3413", "3442", "3443", "3516", "3463", "3521", "3612", "3630", "3620", "3849", "3331", "3332" } },
  scope = {
    point "maker" { is "cn.maker" },
    point "equipment" { none_of_these("cn.hydrogen_equipment.kind", { "other" }) },
  },
  contribution = { any_of {
    point "ships" { one_of("cn.hydrogen_equipment.kind", { "ship" }), is "cn.hydrogen_equipment.carrier_standard" },
    point "other equipment" { none_of_these("cn.hydrogen_equipment.kind", { "ship", "other" }) },
  } },
}

flag "cn.grid_equipment" { of = "use",
  en = "Grid products that 4.1.10 names", zh = "4.1.10所列智能电网产品和装备",
  question = { en = "Is it one of these: smart or ultra-high-voltage transformers, rectifiers, inductors, capacitors or switchgear, control electronics for smart grids and new energy, charging or battery-swapping equipment for electric vehicles?",
               zh = "是否为下列之一:智能或特高压变压器、整流器、电感器、电容器、开关控制设备,智能电网与新能源控制类产品,新能源汽车充换电设备?" } }
activity "4.1.10" {
  en = "Smart grid products and equipment", zh = "智能电网产品和装备制造",
  source = "Catalogue 2025 4.1.10",
  covers = "equipment.grid",
  codes = { gbt4754 = { "3821", "3822", "3823", "3824", "3829" }, gbt4754_enabling = { "3821", "3822", "3823", "3824", "3829" } },
  scope = {
    point "maker" { is "cn.maker" },
    point "equipment" { is "cn.grid_equipment" },
  },
}

-- 4.2 Clean energy plants: building and operation

flag "cn.wind.plant" { of = "use",
  en = "Building or running a wind power plant", zh = "风力发电设施的建设或运营" }
activity "4.2.1" {
  en = "Wind power plants: build and operate", zh = "风力发电设施建设和运营",
  source = "Catalogue 2025 4.2.1",
  covers = "electricity.wind",
  codes = { gbt4754 = { "4415", "4874" }, gbt4754_direct = { "4415", "4874" } },
  scope = { is "cn.wind.plant" },
}

-- The module efficiency floors of the 2021 list are gone.
flag "cn.solar.plant" { of = "use",
  en = "Building or running a plant for PV power, concentrating solar power or solar heat", zh = "光伏、光热发电或太阳能热利用设施的建设或运营" }
activity "4.2.2" {
  en = "Solar plants: build and operate", zh = "太阳能利用设施建设和运营",
  source = "Catalogue 2025 4.2.2",
  covers = { "electricity.solar_pv", "electricity.solar_csp" },
  codes = { gbt4754 = { "4416", "4875", "4430", "4851", "4920" }, gbt4754_direct = { "4416", "4875", "4430", "4851", "4920" } },
  scope = { is "cn.solar.plant" },
}

flag "cn.biomass.plant" { of = "use",
  en = "Building or running a plant for power, heat or fuel from biomass", zh = "生物质发电、供热或燃料生产设施的建设或运营" }
choice "cn.biomass.output" { of = "use",
  en = "What the biomass plant makes", zh = "生物质设施的产出",
  values = { power = "电力", heat = "热力", gas = "燃气", liquid_fuel = "液体燃料", solid_fuel = "固体成型燃料" } }
flag "cn.biomass.non_food" { of = "use",
  en = "The raw material is not food", zh = "以非粮生物质为原料",
  evidence = { en = "List of raw materials and their sources", zh = "原料及来源清单" } }
activity "4.2.3" {
  en = "Biomass energy plants: build and operate", zh = "生物质能利用设施建设和运营",
  source = "Catalogue 2025 4.2.3",
  covers = { "electricity.bioenergy", "biogas" },
  codes = { gbt4754 = { "4417", "4430", "4520", "2541", "2542", "4790", "4840" }, gbt4754_direct = { "4417", "4430", "4520", "2541", "2542", "4790", "4840" } },
  scope = { is "cn.biomass.plant" },
  contribution = { any_of {
    point "liquid fuel" { one_of("cn.biomass.output", { "liquid_fuel" }), is "cn.biomass.non_food" },
    point "other output" { none_of_these("cn.biomass.output", { "liquid_fuel" }) },
  } },
}

flag "cn.hydropower.large_base" { of = "use",
  en = "Building, running or upgrading a large hydropower base", zh = "大型水电基地的建设、运营或优化升级改造" }
flag "cn.hydropower.in_national_plan" { of = "use",
  en = "The base is listed in the 14th Five-Year plan for the modern energy system or for renewable energy",
  zh = "该基地列入《“十四五”现代能源体系规划》或《“十四五”可再生能源发展规划》",
  evidence = { en = "The line of the plan that names the base", zh = "规划中载明该基地的条目" } }
activity "4.2.4" {
  en = "Large hydropower: build and operate", zh = "大型水力发电设施建设和运营",
  source = "Catalogue 2025 4.2.4",
  covers = "electricity.hydropower",
  codes = { gbt4754 = { "4413", "4872" }, gbt4754_direct = { "4413", "4872" } },
  scope = { is "cn.hydropower.large_base" },
  contribution = { is "cn.hydropower.in_national_plan" },
}

flag "cn.nuclear.plant" { of = "use",
  en = "Building or running a nuclear power plant, or heat supply from nuclear energy (waste heat included)",
  zh = "核电站或核能供热设施(含余热回收供热)的建设或运营" }
activity "4.2.5" {
  en = "Nuclear power and nuclear heat: build and operate", zh = "核电站及核能综合利用设施建设和运营",
  source = "Catalogue 2025 4.2.5",
  covers = { "electricity.nuclear_new", "electricity.nuclear_existing" },
  codes = { gbt4754 = { "4414", "4430", "4873", "4840", "4790" }, gbt4754_direct = { "4414", "4430", "4873", "4840", "4790" } },
  scope = { is "cn.nuclear.plant" },
}

flag "cn.geothermal.plant" { of = "use",
  en = "Building or running a plant for geothermal power or heat", zh = "地热能发电或供暖供热设施的建设或运营" }
activity "4.2.6" {
  en = "Geothermal plants: build and operate", zh = "地热能利用设施建设和运营",
  source = "Catalogue 2025 4.2.6",
  covers = { "electricity.geothermal", "heat.geothermal" },
  codes = { gbt4754 = { "4419", "4840", "4879", "4790" }, gbt4754_direct = { "4419", "4840", "4879" } },
  scope = { is "cn.geothermal.plant" },
}

flag "cn.ocean.plant" { of = "use",
  en = "Building or running a plant for power from tides, currents, waves or sea-water temperature",
  zh = "潮汐能、潮流能、波浪能、温差能等海洋能发电设施的建设或运营" }
activity "4.2.7" {
  en = "Ocean energy plants: build and operate", zh = "海洋能利用设施建设和运营",
  source = "Catalogue 2025 4.2.7",
  covers = "electricity.ocean",
  codes = { gbt4754 = { "4419", "4879" }, gbt4754_direct = { "4419", "4879" } },
  scope = { is "cn.ocean.plant" },
}

flag "cn.hydrogen.infrastructure" { of = "use",
  en = "Building or running plants that make, store, move or use hydrogen, or clean fuels made from it",
  zh = "氢能制、储、输、用设施或清洁燃料设施的建设或运营" }
choice "cn.hydrogen.facility" { of = "use",
  en = "Kind of hydrogen plant", zh = "氢能设施种类",
  values = {
    production = "制氢",
    green_fuel = { en = "methanol, ammonia or biofuel made with green hydrogen", zh = "以绿氢制造甲醇、氨或生物燃料" },
    lng        = { en = "LNG from biomass, or synthetic LNG", zh = "生物质LNG或合成LNG" },
    pipeline   = { en = "pipeline for hydrogen or its blend with gas", zh = "输氢或天然气掺氢管道" },
    storage    = "储氢",
    refuelling = "加氢站",
    peaking    = { en = "hydrogen power plant for peaks", zh = "氢电耦合调峰" },
  } }
choice "cn.hydrogen.route" { of = "use",
  en = "How the hydrogen is made", zh = "制氢路线",
  values = {
    renewable_electrolysis = "可再生能源电力电解水",
    nuclear_electrolysis   = "核电电解水",
    biomass                = "生物质制氢",
    grid_electrolysis      = "网电电解水",
    fossil                 = "化石能源制氢",
    by_product             = "工业副产氢",
    other                  = "其他",
  },
  evidence = { en = "Power contract with certificates, or records of the raw material", zh = "绿电合同及绿证,或原料台账" } }
flag "cn.hydrogen.from_green_hydrogen" { of = "use",
  en = "Made from green hydrogen (electrolysis with renewable or nuclear power)", zh = "以绿氢(可再生能源电力或核电电解水制氢)为原料",
  evidence = { en = "Supply contract or certificate of the hydrogen", zh = "绿氢供应合同或认证" } }
activity "4.2.8" {
  en = "Hydrogen infrastructure: build and operate", zh = "氢能基础设施建设和运营",
  source = "Catalogue 2025 4.2.8",
  covers = { "hydrogen.production", "hydrogen.storage" },
  codes = { gbt4754 = { "2619", "2541", "5720", "5266", "4413", "4415", "4416", "4420", "4840", "4790" }, gbt4754_direct = { "2619", "2541", "5720", "5266", "4413", "4415", "4416", "4420", "4840" } },
  scope = { is "cn.hydrogen.infrastructure" },
  contribution = { any_of {
    point "production" { one_of("cn.hydrogen.facility", { "production" }),
      one_of("cn.hydrogen.route", { "renewable_electrolysis", "nuclear_electrolysis", "biomass" }) },
    point "green fuel" { one_of("cn.hydrogen.facility", { "green_fuel" }), is "cn.hydrogen.from_green_hydrogen" },
    point "other plants" { one_of("cn.hydrogen.facility", { "lng", "pipeline", "storage", "refuelling", "peaking" }) },
  } },
}

flag "cn.heat_pump.plant" { of = "use",
  en = "Building or running heat supply or cooling by heat pumps", zh = "热泵供热(冷)设施的建设或运营",
  question = { en = "Is the money for building or running heat supply or cooling by heat pumps (air, ground or surface water, sewage, soil, high-temperature, waste heat)?",
               zh = "资金是否用于热泵供热(冷)设施的建设或运营(空气源、地下水源、地表水源、污水源、土壤源、高温、余热)?" } }
activity "4.2.9" {
  en = "Heat pump plants: build and operate", zh = "热泵设施建设和运营",
  source = "Catalogue 2025 4.2.9",
  covers = "heat.heat_pump",
  codes = { gbt4754 = { "4430", "4840", "4920" }, gbt4754_direct = { "4430", "4840", "4920" } },
  scope = { is "cn.heat_pump.plant" },
}

-- 4.3 Safe and efficient running of the energy system

flag "cn.multi_energy.project" { of = "use",
  en = "Building or running a project that joins sources, grid, load and storage, or complements several energies",
  zh = "源网荷储一体化或多能互补工程的建设或运营" }
choice "cn.multi_energy.kind" { of = "use",
  en = "Kind of multi-energy project", zh = "多能互补工程种类",
  values = {
    bundle    = { en = "wind and solar with storage, hydro or thermal power", zh = "风光储、风光水(储)、风光火(储)一体化" },
    island    = { en = "energy island at sea", zh = "海上能源岛" },
    user_side = { en = "integrated supply at the user", zh = "终端一体化供能" },
  } }
flag "cn.multi_energy.counted_part" { of = "use",
  en = "The money serves only hydro, wind, solar, pumped-storage or battery parts of the bundle",
  zh = "资金仅用于一体化系统中的水电、风电、太阳能发电、抽水蓄能或电化学储能设施",
  evidence = { en = "Budget by part of the bundle", zh = "分设施投资明细" } }
flag "cn.multi_energy.gas_trigeneration" { of = "use",
  en = "It holds gas-fired supply of power, heat and cold", zh = "含天然气热电冷三联供设施" }
number "cn.multi_energy.gas_efficiency" { of = "use", unit = "%",
  en = "Overall efficiency of the gas trigeneration, by design and in operation", zh = "热电冷三联供综合能效(设计和运行)" }
activity "4.3.1" {
  en = "Source-grid-load-storage integration and multi-energy complement", zh = "电力源网荷储一体化及多能互补工程建设和运营",
  source = "Catalogue 2025 4.3.1",
  codes = { gbt4754 = { "4413", "4415", "4416", "4420", "4872", "4874", "4875", "4851", "4910", "4920" }, gbt4754_direct = { "4413", "4415", "4416", "4420", "4872", "4874", "4875", "4851", "4910", "4920" } },
  scope = { is "cn.multi_energy.project" },
  contribution = { any_of {
    point "bundle" { one_of("cn.multi_energy.kind", { "bundle" }), is "cn.multi_energy.counted_part" },
    point "island" { one_of("cn.multi_energy.kind", { "island" }) },
    point "user side" { one_of("cn.multi_energy.kind", { "user_side" }),
      when(is "cn.multi_energy.gas_trigeneration", at_least("cn.multi_energy.gas_efficiency", "70 %")) },
  } },
}

flag "cn.storage.plant" { of = "use",
  en = "Building or running a new-type storage project", zh = "新型储能项目的建设或运营",
  question = { en = "Is the money for building or running a pilot, demonstration or industrial storage project: batteries, supercapacitors, compressed air, gravity, flywheel, nuclear steam extraction, or several of them?",
               zh = "资金是否用于新型储能实证、示范或产业化项目的建设或运营:电化学、超级电容、压缩空气、重力、飞轮、核电抽汽蓄能或复合型?" } }
activity "4.3.2" {
  en = "New-type energy storage: build and operate", zh = "新型储能设施建设和运营",
  source = "Catalogue 2025 4.3.2",
  covers = "electricity.storage",
  codes = { gbt4754 = { "4413", "4414", "4415", "4416", "4419", "4420", "4832", "4840", "4851", "4872", "4873", "4874", "4875", "4879" }, gbt4754_direct = { "4413", "4414", "4415", "4416", "4419", "4420", "4832", "4840", "4851", "4872", "4873", "4874", "4875", "4879" } },
  scope = { is "cn.storage.plant" },
}

flag "cn.pumped_hydro.plant" { of = "use",
  en = "Building or running a pumped-storage station", zh = "抽水蓄能电站的建设或运营" }
activity "4.3.3" {
  en = "Pumped storage: build and operate", zh = "抽水蓄能电站建设和运营",
  source = "Catalogue 2025 4.3.3",
  covers = "pumped_hydro.storage",
  codes = { gbt4754 = { "4413", "4872" }, gbt4754_direct = { "4413", "4872" } },
  scope = { is "cn.pumped_hydro.plant" },
}

flag "cn.small_hydro.renewal" { of = "use",
  en = "Renewal of a small hydropower station", zh = "小型水电站更新改造",
  question = { en = "Is the money for works on a small hydropower station for safety, efficiency, remote control or ecological flow (release, fish passage, monitoring)?",
               zh = "资金是否用于以消除隐患、提高能效、远程监控或保障生态流量(泄放、过鱼、监测)为目的的小型水电站更新改造?" } }
activity "4.3.4" {
  en = "Small hydropower renewal", zh = "小型水电站更新改造",
  source = "Catalogue 2025 4.3.4",
  covers = "electricity.hydropower",
  codes = { gbt4754 = { "4413" }, gbt4754_direct = { "4413" } },
  scope = { is "cn.small_hydro.renewal" },
}

flag "cn.smart_grid.project" { of = "use",
  en = "Building or running a grid whose information, control and storage technology helps to take up clean energy",
  zh = "集成信息、控制、储能等技术,可促进清洁能源消纳的电网设施的建设或运营" }
activity "4.3.5" {
  en = "Smart grid: build and operate", zh = "智能电网建设和运营",
  source = "Catalogue 2025 4.3.5",
  covers = "electricity.grid",
  codes = { gbt4754 = { "4420", "4851" }, gbt4754_direct = { "4420", "4851" } },
  scope = { is "cn.smart_grid.project" },
}

flag "cn.load_management.system" { of = "use",
  en = "A grid company's system for the load of its customers", zh = "电网企业的新型电力负荷管理系统",
  question = { en = "Is the money for a grid company's system that collects, forecasts, tests and controls the load of its customers (users, aggregators, virtual power plants)?",
               zh = "资金是否用于电网企业对电力客户(用户、负荷聚合商、虚拟电厂等)负荷进行采集、预测、测试、调控、服务的系统?" } }
activity "4.3.6" {
  en = "New power load management system", zh = "新型电力负荷管理系统建设和运营",
  source = "Catalogue 2025 4.3.6",
  codes = { gbt4754 = { "4420", "4851" }, gbt4754_direct = { "4420", "4851" } },
  scope = { is "cn.load_management.system" },
}

flag "cn.distributed_energy.project" { of = "use",
  en = "Building or running distributed renewable power, or geothermal heating and cooling, at users or at producers",
  zh = "用户侧或发电企业的分布式可再生能源发电、地热能供暖制冷等设施的建设或运营" }
activity "4.3.7" {
  en = "Distributed energy: build and operate", zh = "分布式能源工程建设和运营",
  source = "Catalogue 2025 4.3.7",
  codes = { gbt4754 = { "4413", "4414", "4415", "4416", "4419", "4840", "4851", "4872", "4874", "4875", "4879" }, gbt4754_direct = { "4413", "4414", "4415", "4416", "4419", "4840", "4851", "4872", "4874", "4875", "4879" } },
  scope = { is "cn.distributed_energy.project" },
}
