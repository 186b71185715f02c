-- Chapter 8: green trade. A trader is tested on what he trades: each item takes over the test of the equipment, and never
-- asks whether the firm makes it.

-- 8.1 Trade in efficient energy-saving equipment

choice "cn.traded.industrial" { of = "use", en = "Item of chapter 1 that the traded product falls under", zh = "所贸易产品对应的第1章条目",
  values = {
    item_1_1_1 = { en = "1.1.1 Energy-saving boilers", zh = "1.1.1 节能锅炉制造" },
    item_1_1_2 = { en = "1.1.2 Energy-saving kilns and furnaces", zh = "1.1.2 节能窑炉制造" },
    item_1_1_3 = { en = "1.1.3 Energy-saving internal combustion engines", zh = "1.1.3 节能内燃机制造" },
    item_1_1_4 = { en = "1.1.4 High-efficiency generators and generating sets", zh = "1.1.4 高效发电机及发电机组制造" },
    item_1_1_5 = { en = "1.1.5 Energy-saving pumps and vacuum equipment", zh = "1.1.5 节能型泵及真空设备制造" },
    item_1_1_6 = { en = "1.1.6 Energy-saving gas compressors", zh = "1.1.6 节能型气体压缩设备制造" },
    item_1_1_7 = { en = "1.1.7 Energy-saving motors and micro-motors", zh = "1.1.7 节能电动机、微特电机制造" },
    item_1_1_8 = { en = "1.1.8 Energy-saving fans and blowers", zh = "1.1.8 节能风机风扇制造" },
    item_1_1_9 = { en = "1.1.9 Energy-saving transformers, rectifiers, inductors and welding machines", zh = "1.1.9 节能型变压器、整流器、电感器和电焊机制造" },
    item_1_1_10 = { en = "1.1.10 High-efficiency magnetic-levitation power equipment", zh = "1.1.10 高效节能磁悬浮动力装备制造" },
    item_1_1_11 = { en = "1.1.11 Energy-saving farm machinery and supplies", zh = "1.1.11 节能农资制造" },
    item_1_1_12 = { en = "1.1.12 Energy-saving mining and building-material production equipment", zh = "1.1.12 节能采矿、建筑材料生产专用设备制造" },
    item_1_1_15 = { en = "1.1.15 High-efficiency lighting products and systems", zh = "1.1.15 高效照明产品及系统制造" },
    item_1_1_17 = { en = "1.1.17 Waste heat, pressure and gas recovery equipment", zh = "1.1.17 余热余压余气利用设备制造" },
    item_1_1_18 = { en = "1.1.18 Green building materials", zh = "1.1.18 绿色建筑材料制造" },
    item_1_1_19 = { en = "1.1.19 Energy metering, testing, monitoring and control equipment", zh = "1.1.19 能源计量、检测、监测、控制设备制造" },
    other = { en = "none of these", zh = "均不属于" },
  } }
activity "8.1.1" {
  en = "Trade: energy-saving industrial equipment, farm machines, green building materials", zh = "节能工业设备、农机及绿色建材贸易",
  source = "Catalogue 2025 8.1.1", covers = "trade.energy_saving",
  codes = { gbt4754 = { "5175", "5181", "5193", "5179", "5165", "5171" }, gbt4754_enabling = { "5175", "5181", "5193", "5179", "5165", "5171" } },
  scope = { is "use.is_trade" },
  contribution = { by("cn.traded.industrial", {
    item_1_1_1 = all_of { meets "1.1.1/scope/equipment", meets "1.1.1/contribution" },
    item_1_1_2 = all_of { meets "1.1.2/scope/equipment", meets "1.1.2/contribution" },
    item_1_1_3 = all_of { meets "1.1.3/scope/equipment", meets "1.1.3/contribution" },
    item_1_1_4 = all_of { meets "1.1.4/scope/equipment", meets "1.1.4/contribution" },
    item_1_1_5 = all_of { meets "1.1.5/scope/equipment", meets "1.1.5/contribution" },
    item_1_1_6 = all_of { meets "1.1.6/scope/equipment", meets "1.1.6/contribution" },
    item_1_1_7 = all_of { meets "1.1.7/scope/equipment", meets "1.1.7/contribution" },
    item_1_1_8 = all_of { meets "1.1.8/scope/equipment", meets "1.1.8/contribution" },
    item_1_1_9 = all_of { meets "1.1.9/scope/equipment", meets "1.1.9/contribution" },
    item_1_1_10 = all_of { meets "1.1.10/scope/equipment" },
    item_1_1_11 = all_of { meets "1.1.11/scope/equipment", meets "1.1.11/contribution" },
    item_1_1_12 = all_of { meets "1.1.12/scope/equipment", meets "1.1.12/contribution" },
    item_1_1_15 = all_of { meets "1.1.15/scope/equipment", meets "1.1.15/contribution" },
    item_1_1_17 = all_of { meets "1.1.17/scope/equipment", meets "1.1.17/contribution" },
    item_1_1_18 = all_of { meets "1.1.18/scope/equipment", meets "1.1.18/contribution" },
    item_1_1_19 = all_of { meets "1.1.19/scope/equipment", meets "1.1.19/excluded" },
    other = never { en = "The item does not name it", zh = "条目未列" },
  }) },
}

activity "8.1.2" {
  en = "Trade: energy-saving commercial equipment", zh = "节能商用设备、产品贸易",
  source = "Catalogue 2025 8.1.2", covers = "trade.commercial",
  codes = { gbt4754 = { "5176", "5181", "5193", "5292", "5179", "5273", "5279" }, gbt4754_enabling = { "5176", "5181", "5193", "5292", "5179", "5273", "5279" } },
  scope = { is "use.is_trade" },
  contribution = { meets "1.1.13/scope/equipment", meets "1.1.13/contribution" },
}

choice "cn.traded.household" { of = "use", en = "Household product that is traded", zh = "所贸易的家用产品",
  values = { appliance = { en = "appliance", zh = "家电" }, stove = { en = "stove or cooker", zh = "灶具" }, other = { en = "none of these", zh = "均不属于" } } }
activity "8.1.3" {
  en = "Trade: energy-saving home appliances and stoves", zh = "节能家电产品、节能灶具贸易",
  source = "Catalogue 2025 8.1.3", covers = "trade.household",
  codes = { gbt4754 = { "5137", "5181", "5193", "5292", "5293", "5211", "5212", "5138", "5135", "5271", "5272", "5273", "5279", "5282" }, gbt4754_enabling = { "5137", "5181", "5193", "5292", "5293", "5211", "5212", "5138", "5135", "5271", "5272", "5273", "5279", "5282" } },
  scope = { is "use.is_trade" },
  contribution = { by("cn.traded.household", {
    appliance = all_of { meets "1.1.14/scope/equipment", meets "1.1.14/contribution" },
    stove = all_of { meets "1.1.16/scope/equipment", meets "1.1.16/contribution", unsettled {
      en = "The title names stoves, the note only item 1.1.14: does item 1.1.16 count for trade?",
      zh = "标题含灶具,备注仅引1.1.14:贸易是否适用1.1.16?" } },
    other = never { en = "The item does not name it", zh = "条目未列" },
  }) },
}

-- 8.2 Trade in advanced transport equipment

activity "8.2.1" {
  en = "Trade: new energy vehicles and key parts", zh = "新能源汽车及关键零部件贸易",
  source = "Catalogue 2025 8.2.1", covers = "trade.nev",
  codes = { gbt4754 = { "5169", "5181", "5193", "5179", "5175", "5172" }, gbt4754_enabling = { "5169", "5181", "5193", "5179", "5175", "5172" } },
  scope = { is "use.is_trade" },
  contribution = { meets "1.2.1/scope/equipment", meets "1.2.1/contribution" },
}

activity "8.2.2" {
  en = "Trade: green ships", zh = "绿色船舶贸易",
  source = "Catalogue 2025 8.2.2", covers = "trade.ship",
  codes = { gbt4754 = { "5179", "5181", "5193" }, gbt4754_enabling = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "1.2.2/scope/equipment", meets "1.2.2/excluded" },
}

activity "8.2.3" {
  en = "Trade: advanced rail equipment", zh = "先进轨道交通装备贸易",
  source = "Catalogue 2025 8.2.3", covers = "trade.rail",
  codes = { gbt4754 = { "5179", "5181", "5193" }, gbt4754_enabling = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "1.2.3/scope/equipment" },
}

activity "8.2.4" {
  en = "Trade: advanced efficient aviation equipment", zh = "先进高效航空装备贸易",
  source = "Catalogue 2025 8.2.4", covers = "trade.aviation",
  codes = { gbt4754 = { "5179", "5181", "5193" }, gbt4754_enabling = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "1.2.4/scope/equipment" },
}

activity "8.2.5" {
  en = "Trade: advanced port handling equipment", zh = "先进港口装卸作业设备贸易",
  source = "Catalogue 2025 8.2.5", covers = "trade.port_equipment",
  codes = { gbt4754 = { "5172", "5181", "5193", "5179" }, gbt4754_enabling = { "5172", "5181", "5193", "5179" } },
  scope = { is "use.is_trade" },
  contribution = { meets "1.2.5/scope/equipment", meets "1.2.5/contribution" },
}

-- 8.3 Trade in environmental equipment and materials

choice "cn.traded.pollution_control" { of = "use", en = "Item of 2.1 that the traded equipment falls under", zh = "所贸易装备对应的2.1条目",
  values = {
    item_2_1_1 = { en = "2.1.1 Air pollution control equipment", zh = "2.1.1 大气污染防治装备制造" },
    item_2_1_2 = { en = "2.1.2 Water pollution control equipment", zh = "2.1.2 水污染防治装备制造" },
    item_2_1_3 = { en = "2.1.3 Soil pollution control and remediation equipment", zh = "2.1.3 土壤污染治理与修复装备制造" },
    item_2_1_4 = { en = "2.1.4 Solid waste collection, storage, transport and treatment equipment", zh = "2.1.4 固体废弃物收集、贮存、运输及处理处置装备制造" },
    item_2_1_5 = { en = "2.1.5 Noise and vibration control equipment", zh = "2.1.5 噪声与振动控制设备制造" },
    item_2_1_6 = { en = "2.1.6 Radioactive pollution control equipment", zh = "2.1.6 放射性污染防治和处理设备制造" },
    item_2_1_10 = { en = "2.1.10 Environmental monitoring instruments and emergency equipment", zh = "2.1.10 环境监测仪器与应急处理设备制造" },
    item_2_1_12 = { en = "2.1.12 Low- or zero-emission equipment", zh = "2.1.12 低（无）污染排放装备制造" },
    other = { en = "none of these", zh = "均不属于" },
  } }
activity "8.3.1" {
  en = "Trade: pollution control equipment", zh = "污染防治装备贸易",
  source = "Catalogue 2025 8.3.1", covers = "trade.pollution_control",
  codes = { gbt4754 = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { by("cn.traded.pollution_control", {
    item_2_1_1 = all_of { meets "2.1.1/scope/equipment", meets "2.1.1/contribution" },
    item_2_1_2 = all_of { meets "2.1.2/scope/equipment", meets "2.1.2/contribution" },
    item_2_1_3 = all_of { meets "2.1.3/scope/equipment", meets "2.1.3/contribution" },
    item_2_1_4 = all_of { meets "2.1.4/scope/equipment", meets "2.1.4/contribution" },
    item_2_1_5 = all_of { meets "2.1.5/scope/equipment", meets "2.1.5/contribution" },
    item_2_1_6 = all_of { meets "2.1.6/scope/equipment" },
    item_2_1_10 = all_of { meets "2.1.10/scope/equipment", meets "2.1.10/contribution" },
    item_2_1_12 = all_of { meets "2.1.12/scope/equipment" },
    other = never { en = "The item does not name it", zh = "条目未列" },
  }) },
}

activity "8.3.2" {
  en = "Trade: equipment for convention-controlled chemicals", zh = "公约管控化学物质污染治理装备贸易",
  source = "Catalogue 2025 8.3.2", covers = "trade.convention",
  codes = { gbt4754 = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "2.1.11/scope/equipment", meets "2.1.11/contribution" },
}

activity "8.3.3" {
  en = "Trade: environmental monitoring instruments", zh = "环境监测专用仪器仪表贸易",
  source = "Catalogue 2025 8.3.3", covers = "trade.monitors",
  codes = { gbt4754 = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { one_of("cn.environment_monitor.kind", { "instrument" }), meets "2.1.10/contribution" },
}

choice "cn.traded.agent" { of = "use", en = "Item of 2.1 that the traded material falls under", zh = "所贸易材料对应的2.1条目",
  values = {
    item_2_1_7 = { en = "2.1.7 Environmental treatment agents and materials", zh = "2.1.7 环境污染处理药剂材料制造" },
    item_2_1_8 = { en = "2.1.8 Non-toxic, harmless raw materials: production and substitution", zh = "2.1.8 无毒无害原料、产品生产与替代使用" },
    other = { en = "none of these", zh = "均不属于" },
  } }
activity "8.3.4" {
  en = "Trade: treatment agents, non-toxic raw materials and products", zh = "环境污染处理药剂材料、无毒无害原料、产品贸易",
  source = "Catalogue 2025 8.3.4", covers = "trade.agents",
  codes = { gbt4754 = { "5169", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { by("cn.traded.agent", {
    item_2_1_7 = all_of { meets "2.1.7/scope/equipment", meets "2.1.7/contribution" },
    item_2_1_8 = all_of { meets "2.1.8/scope/equipment", meets "2.1.8/contribution" },
    other = never { en = "The item does not name it", zh = "条目未列" },
  }) },
}

activity "8.3.5" {
  en = "Trade: low-toxicity low-residue pesticides", zh = "高效低毒低残留农药贸易",
  source = "Catalogue 2025 8.3.5", covers = "trade.pesticides",
  codes = { gbt4754 = { "5167", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "2.1.9/scope/equipment", meets "2.1.9/contribution" },
}

activity "8.3.6" {
  en = "Trade: household air cleaning products", zh = "家用空气净化产品贸易",
  source = "Catalogue 2025 8.3.6", covers = "trade.air_purifiers",
  codes = { gbt4754 = { "5138", "5181", "5193", "5211", "5212", "5272" } },
  scope = { is "use.is_trade" },
  contribution = { one_of("cn.appliance.kind", { "air_purifier" }), meets "1.1.14/scope/equipment", meets "1.1.14/contribution" },
}

activity "8.3.7" {
  en = "Trade: kitchen-fume and service air cleaning equipment", zh = "商业、饮食服务空气污染治理设备、产品贸易",
  source = "Catalogue 2025 8.3.7", covers = "trade.kitchen_fume",
  codes = { gbt4754 = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { one_of("cn.air_equipment.kind", { "kitchen_fume", "other_equipment" }), meets "2.1.1/contribution" },
}

-- Of 2.1.2 only the machines for water resources (class 3597); aerators and mixers are traded under 8.3.1.
activity "8.3.8" {
  en = "Trade: water resource machinery", zh = "水资源专用机械贸易",
  source = "Catalogue 2025 8.3.8", covers = "trade.water_machines",
  codes = { gbt4754 = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { one_of("cn.water_equipment.kind", { "urban" }) },
}

activity "8.3.9" {
  en = "Trade: sound-insulating doors and windows, heat and sound insulation", zh = "建筑隔声门窗产品，隔热隔音材料贸易",
  source = "Catalogue 2025 8.3.9", covers = "trade.insulation",
  codes = { gbt4754 = { "5179", "5181", "5193", "5165" } },
  scope = { is "use.is_trade" },
  contribution = { one_of("cn.noise_equipment.kind", { "window", "material" }), meets "2.1.5/scope/equipment", meets "2.1.5/contribution" },
}

-- 8.4 Trade in recycling equipment

activity "8.4.1" {
  en = "Trade: mineral utilisation equipment", zh = "矿产资源综合利用装备贸易",
  source = "Catalogue 2025 8.4.1", covers = "trade.ore",
  codes = { gbt4754 = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "3.1.1/scope/equipment" },
}

activity "8.4.2" {
  en = "Trade: efficient and recycled water equipment", zh = "水资源高效及循环利用装备贸易",
  source = "Catalogue 2025 8.4.2", covers = "trade.water_saving",
  codes = { gbt4754 = { "5171", "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "3.1.2/scope/equipment" },
}

activity "8.4.3" {
  en = "Trade: industrial solid waste equipment", zh = "工业固体废弃物综合利用装备贸易",
  source = "Catalogue 2025 8.4.3", covers = "trade.solid_waste",
  codes = { gbt4754 = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "3.1.3/scope/equipment" },
}

activity "8.4.4" {
  en = "Trade: farm and forestry waste equipment", zh = "农林废弃物综合利用装备贸易",
  source = "Catalogue 2025 8.4.4", covers = "trade.farm_residue",
  codes = { gbt4754 = { "5171", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "3.1.4/scope/equipment" },
}

activity "8.4.5" {
  en = "Trade: used material recycling equipment", zh = "废旧物资循环利用装备贸易",
  source = "Catalogue 2025 8.4.5", covers = "trade.scrap",
  codes = { gbt4754 = { "5179", "5181", "5193" }, gbt4754_enabling = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "3.1.5/scope/equipment" },
}

activity "8.4.6" {
  en = "Trade: refuse-to-resource equipment", zh = "垃圾资源化利用装备贸易",
  source = "Catalogue 2025 8.4.6", covers = "trade.refuse",
  codes = { gbt4754 = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "3.1.6/scope/equipment" },
}

activity "8.4.7" {
  en = "Trade: waste gas recovery equipment", zh = "废气回收利用装备贸易",
  source = "Catalogue 2025 8.4.7", covers = "trade.waste_gas",
  codes = { gbt4754 = { "5179", "5181", "5193" }, gbt4754_enabling = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "3.1.7/scope/equipment" },
}

-- 8.5 Trade in new and clean energy equipment

-- The 5 MW of 4.1.1 bind a trader of onshore turbines too.
activity "8.5.1" {
  en = "Trade: wind power equipment", zh = "风力发电装备贸易",
  source = "Catalogue 2025 8.5.1",
  covers = "trade.wind",
  codes = { gbt4754 = { "5179", "5181", "5193", "5175" }, gbt4754_enabling = { "5179", "5181", "5193", "5175" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.1/contribution" },
}

-- PV cells and modules must meet the latest standard conditions, whoever sells them.
activity "8.5.2" {
  en = "Trade: solar energy equipment", zh = "太阳能利用装备贸易",
  source = "Catalogue 2025 8.5.2",
  covers = "trade.solar_pv",
  codes = { gbt4754 = { "5179", "5181", "5193", "5175" }, gbt4754_enabling = { "5179", "5181", "5193", "5175" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.2/contribution" },
}

activity "8.5.3" {
  en = "Trade: biomass energy equipment", zh = "生物质能利用装备贸易",
  source = "Catalogue 2025 8.5.3",
  covers = "trade.biomass",
  codes = { gbt4754 = { "5172", "5181", "5193", "5179", "5171" }, gbt4754_enabling = { "5172", "5181", "5193", "5179", "5171" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.3/scope/equipment" },
}

activity "8.5.4" {
  en = "Trade: hydropower and pumped-storage equipment", zh = "水力发电和抽水蓄能装备贸易",
  source = "Catalogue 2025 8.5.4",
  covers = "trade.hydro_ocean",
  codes = { gbt4754 = { "5179", "5181", "5193", "5175" }, gbt4754_enabling = { "5179", "5181", "5193", "5175" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.4/scope/equipment" },
}

activity "8.5.5" {
  en = "Trade: nuclear power equipment", zh = "核电装备贸易",
  source = "Catalogue 2025 8.5.5",
  covers = "trade.nuclear",
  codes = { gbt4754 = { "5179", "5181", "5193" }, gbt4754_enabling = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.5/scope/equipment" },
}

activity "8.5.6" {
  en = "Trade: geothermal equipment", zh = "地热能开发利用装备贸易",
  source = "Catalogue 2025 8.5.6",
  covers = "trade.geothermal",
  codes = { gbt4754 = { "5179", "5181", "5193", "5175" }, gbt4754_enabling = { "5179", "5181", "5193", "5175" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.6/scope/equipment" },
}

activity "8.5.7" {
  en = "Trade: ocean energy equipment", zh = "海洋能开发利用装备贸易",
  source = "Catalogue 2025 8.5.7",
  covers = "trade.hydro_ocean",
  codes = { gbt4754 = { "5179", "5181", "5193" }, gbt4754_enabling = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.7/scope/equipment" },
}

activity "8.5.8" {
  en = "Trade: new-type energy storage products", zh = "新型储能产品贸易",
  source = "Catalogue 2025 8.5.8",
  covers = "trade.storage",
  codes = { gbt4754 = { "5179", "5181", "5193" }, gbt4754_enabling = { "5179", "5181", "5193" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.8/scope/equipment" },
}

activity "8.5.9" {
  en = "Trade: hydrogen equipment", zh = "氢能“制储输用”全链条装备贸易",
  source = "Catalogue 2025 8.5.9",
  covers = "trade.hydrogen",
  codes = { gbt4754 = { "5179", "5181", "5193", "5172" }, gbt4754_enabling = { "5179", "5181", "5193", "5172" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.9/contribution" },
}

activity "8.5.10" {
  en = "Trade: smart grid products and equipment", zh = "智能电网产品和装备贸易",
  source = "Catalogue 2025 8.5.10",
  covers = "trade.grid",
  codes = { gbt4754 = { "5175", "5181", "5193", "5179" }, gbt4754_enabling = { "5175", "5181", "5193", "5179" } },
  scope = { is "use.is_trade" },
  contribution = { meets "4.1.10/scope/equipment" },
}

-- 8.6 Trade in green farm products

flag "cn.traded.retail" { of = "use", en = "Sold at retail", zh = "零售" }

criteria "green farm product" {
  en = "Green farm product", zh = "绿色农产品", source = "Catalogue 2025 8.6.1",
  any_of {
    point "a" { is "cn.green_farming.national_base" },
    point "b" { is "cn.green_farming.pilot_zone" },
    point "c" { is "cn.green_farming.authorised_brand" },
    point "d" { is "cn.certified_farming.certificate" },
  },
}
activity "8.6.1" {
  en = "Trade: green farm products, wholesale", zh = "绿色农产品批发贸易",
  source = "Catalogue 2025 8.6.1", covers = "trade.farm_wholesale",
  codes = { gbt4754 = { "5111", "5123", "5117", "5119", "5181", "5193" } },
  scope = { is "use.is_trade", is_not "cn.traded.retail" },
  contribution = { meets "green farm product" },
}

activity "8.6.2" {
  en = "Trade: green farm products, retail", zh = "绿色农产品零售",
  source = "Catalogue 2025 8.6.2", covers = "trade.farm_retail",
  codes = { gbt4754 = { "5221", "5223", "5211", "5212", "5292" } },
  scope = { is "use.is_trade", is "cn.traded.retail" },
  contribution = { meets "green farm product" },
}

-- 8.7 Trade in green certified products

choice "cn.certified.mark" { of = "use", en = "Certificate or recognition of the product", zh = "产品认证或认定类别",
  evidence = { en = "Certificate in force, checked with the certification body", zh = "有效证书并经认证机构核验" },
  values = {
    green_product = { en = "green product", zh = "绿色产品" },
    energy_saving = { en = "energy-saving product", zh = "节能产品" },
    low_carbon = { en = "low-carbon product", zh = "低碳产品" },
    water_saving = { en = "water-saving product", zh = "节水产品" },
    building_material = { en = "green building material", zh = "绿色建材" },
    eco_label = { en = "environmental label", zh = "环境标志" },
    organic = { en = "organic product", zh = "有机产品" },
    green_food = { en = "green food", zh = "绿色食品" },
    recycled = { en = "product recycled from industrial waste", zh = "工业固废资源综合利用产品" },
    remanufactured = { en = "remanufactured product", zh = "再制造产品" },
    forest = { en = "product of sustainable forests", zh = "可持续森林认证产品" },
    aviation_fuel = { en = "sustainable aviation fuel", zh = "可持续航空燃料" },
    none = { en = "none of these", zh = "均无" },
  } }
activity "8.7.1" {
  en = "Trade: green certified products, wholesale", zh = "绿色认证产品批发",
  source = "Catalogue 2025 8.7.1", covers = "trade.certified_wholesale",
  codes = { gbt4754 = { "5175", "5179", "5165", "5171", "5176", "5137", "5138", "5135", "5169", "5172", "5167", "5181", "5193" } },
  scope = { is "use.is_trade", is_not "cn.traded.retail" },
  contribution = { one_of("cn.certified.mark", { "green_product", "energy_saving", "low_carbon", "water_saving", "building_material", "eco_label", "organic", "green_food", "recycled", "remanufactured", "forest", "aviation_fuel" }) },
}

activity "8.7.2" {
  en = "Trade: green certified products, retail", zh = "绿色认证产品零售",
  source = "Catalogue 2025 8.7.2", covers = "trade.certified_retail",
  codes = { gbt4754 = { "5273", "5279", "5271", "5272", "5282", "5211", "5212", "5292" } },
  scope = { is "use.is_trade", is "cn.traded.retail" },
  contribution = { one_of("cn.certified.mark", { "green_product", "energy_saving", "low_carbon", "water_saving", "organic", "green_food", "forest" }) },
}
