-- Chapter 9: green consumption. Who buys for use is tested on what is bought: of an item that also names works, operation
-- or other goods, only the kinds that 9.1 takes over count.

flag "use.is_consumption" { of = "use", en = "Bought for use, not for trade", zh = "购买自用而非贸易" }

-- Plug-in hybrids are named for trade (8.2.1) and not for consumption.
choice "cn.bought_vehicle.drive" { of = "use", en = "Drive of the vehicle", zh = "车辆动力类型",
  values = { battery = { en = "battery-electric", zh = "纯电动" }, fuel_cell = { en = "fuel cell", zh = "燃料电池" }, plug_in = { en = "plug-in hybrid", zh = "插电式混合动力" }, other = { en = "other", zh = "其他" } } }
activity "9.1.1" {
  en = "Consumption: new energy vehicles", zh = "新能源汽车消费",
  source = "Catalogue 2025 9.1.1", covers = "consumption.vehicle",
  scope = { is "use.is_consumption" },
  contribution = { one_of("cn.bought_vehicle.drive", { "battery", "fuel_cell" }) },
}

choice "cn.bought_building.item" { of = "use", en = "Item of 6.1 that the building meets", zh = "所购建筑对应的6.1条目",
  values = {
    item_6_1_1 = { en = "6.1.1 Green buildings: build and operate", zh = "6.1.1 绿色建筑建设和运营" },
    item_6_1_2 = { en = "6.1.2 Ultra-low-energy and low-carbon buildings", zh = "6.1.2 超低能耗和低碳建筑建设和运营" },
    item_6_1_3 = { en = "6.1.3 Green retrofit and operation of existing buildings", zh = "6.1.3 既有建筑绿色化改造和运营" },
    item_6_1_4 = { en = "6.1.4 Green rural houses", zh = "6.1.4 绿色农房建设、改造和运维" },
    item_6_1_6 = { en = "6.1.6 Prefabricated buildings", zh = "6.1.6 装配式建筑设计和建造" },
    other = { en = "none of these", zh = "均不属于" },
  } }
activity "9.1.2" {
  en = "Consumption: green and low-carbon buildings", zh = "绿色低碳建筑消费",
  source = "Catalogue 2025 9.1.2", covers = "consumption.building",
  scope = { is "use.is_consumption" },
  contribution = { by("cn.bought_building.item", {
    item_6_1_1 = all_of { meets "6.1.1/scope", meets "6.1.1/contribution" },
    item_6_1_2 = all_of { one_of("cn.low_energy_building.kind", { "low_energy", "low_carbon" }), meets "6.1.2/contribution" },
    item_6_1_3 = all_of { none_of_these("cn.building_retrofit.kind", { "works", "cooling", "operation", "other" }), meets "6.1.3/contribution" },
    item_6_1_4 = all_of { meets "6.1.4/scope", meets "6.1.4/contribution" },
    item_6_1_6 = all_of { meets "6.1.6/scope", meets "6.1.6/contribution" },
    other = never { en = "The item does not name it", zh = "条目未列" },
  }) },
}

choice "cn.bought_product.item" { of = "use", en = "Item that the product meets", zh = "所购产品对应的条目",
  values = {
    item_1_1_11 = { en = "1.1.11 Energy-saving farm machinery and supplies", zh = "1.1.11 节能农资制造" },
    item_1_1_13 = { en = "1.1.13 High-efficiency low-carbon commercial equipment", zh = "1.1.13 高效节能低碳商用设备制造" },
    item_1_1_14 = { en = "1.1.14 High-efficiency low-carbon household appliances", zh = "1.1.14 高效节能低碳家用电器制造" },
    item_1_1_16 = { en = "1.1.16 High-efficiency stoves and cookers", zh = "1.1.16 高效节能炉具灶具设备制造" },
    item_5_1_3 = { en = "5.1.3 Green agricultural production", zh = "5.1.3 绿色农业生产" },
    item_5_1_4 = { en = "5.1.4 Certified organic and green agriculture", zh = "5.1.4 有机、绿色等认证农业" },
    certified = { en = "product with a recognised certificate", zh = "获认可认证的产品" },
    other = { en = "none of these", zh = "均不属于" },
  } }
activity "9.1.3" {
  en = "Consumption: other green products", zh = "其他绿色消费",
  source = "Catalogue 2025 9.1.3", covers = "consumption.other",
  scope = { is "use.is_consumption" },
  contribution = { by("cn.bought_product.item", {
    item_1_1_11 = all_of { none_of_these("cn.farm_machine.kind", { "fishing_vessel", "greenhouse", "other" }), meets "1.1.11/contribution" },
    item_1_1_13 = all_of { meets "1.1.13/scope/equipment", meets "1.1.13/contribution" },
    item_1_1_14 = all_of { meets "1.1.14/scope/equipment", meets "1.1.14/contribution" },
    item_1_1_16 = all_of { meets "1.1.16/scope/equipment", meets "1.1.16/contribution" },
    item_5_1_3 = all_of { one_of("cn.green_farming.kind", { "product" }), meets "5.1.3/contribution" },
    item_5_1_4 = all_of { meets "5.1.4/scope", meets "5.1.4/contribution" },
    certified = one_of("cn.certified.mark", { "green_product", "energy_saving", "water_saving", "building_material", "eco_label", "organic", "green_food", "forest" }),
    other = never { en = "The item does not name it", zh = "条目未列" },
  }) },
}
