-- Chapter 5: green upgrade of infrastructure.

activity "5.1.1.1" {
  en = "Clean district heating", zh = "城镇集中供热系统清洁化建设运营和改造",
  source = "Catalogue 2021 5.1.1.1", covers = "energy_works.district_heating",
  scope = { is "cn21.described" },
}

activity "5.1.1.2" {
  en = "Smart urban power facilities", zh = "城镇电力设施智能化建设运营和改造",
  source = "Catalogue 2021 5.1.1.2", covers = "energy_works.smart_power",
  scope = { is "cn21.described" },
}

activity "5.1.1.3" {
  en = "Integrated urban energy supply", zh = "城镇一体化集成供能设施建设和运营",
  source = "Catalogue 2021 5.1.1.3", covers = "energy_works.integrated_energy",
  scope = { is "cn21.described" },
}

activity "5.2.1.1" {
  en = "Ultra-low-energy buildings", zh = "超低能耗建筑建设",
  source = "Catalogue 2021 5.2.1.1", covers = "building.low_energy_building",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 51350" { en = "GB/T 51350", zh = "GB/T 51350", is "cn21.conforms" } },
}

activity "5.2.1.2" {
  en = "Green buildings", zh = "绿色建筑",
  source = "Catalogue 2021 5.2.1.2", covers = "building.green_building",
  scope = { is "cn21.described" },
  contribution = { point "a star level under GB-T 50378" { en = "a star level under GB/T 50378, 50878, 51255, 50903, 51100 or 51153", zh = "GB/T 50378、50878、51255、50903、51100或51153规定的星级", is "cn21.conforms" } },
}

activity "5.2.1.3" {
  en = "Renewable energy in buildings", zh = "建筑可再生能源应用",
  source = "Catalogue 2021 5.2.1.3", covers = "building.building_renewables",
  scope = { is "cn21.described" },
}

scale "cn21.prefabrication" { of = "use", en = "Class under GB/T 51129", zh = "GB/T 51129评价等级", best_first = { "AAA", "AA", "A", "none" } }
activity "5.2.1.4" {
  en = "Prefabricated buildings", zh = "装配式建筑",
  source = "Catalogue 2021 5.2.1.4", covers = "building.prefabricated",
  scope = { is "cn21.described" },
  contribution = { as_good_as("cn21.prefabrication", "A") },
}

activity "5.2.1.5" {
  en = "Energy and green retrofit of buildings", zh = "既有建筑节能及绿色化改造",
  source = "Catalogue 2021 5.2.1.5", covers = "building.building_retrofit",
  scope = { is "cn21.described" },
  contribution = { point "GB 50352" { en = "GB 50352, GB 50189, GB/T 51141", zh = "GB 50352、GB 50189、GB/T 51141", is "cn21.conforms" } },
}

activity "5.2.1.6" {
  en = "Green warehouses", zh = "物流绿色仓储",
  source = "Catalogue 2021 5.2.1.6", covers = "logistics.green_warehouse",
  scope = { is "cn21.described" },
  contribution = { point "SB-T 11164" { en = "SB/T 11164", zh = "SB/T 11164", is "cn21.conforms" } },
}

activity "5.3.1.1" {
  en = "Sewage treatment, reuse and sludge", zh = "污水处理、再生利用及污泥处理处置设施建设运营",
  source = "Catalogue 2021 5.3.1.1", covers = "town.sewage",
  scope = { is "cn21.described" },
}

activity "5.3.1.2" {
  en = "Household waste treatment", zh = "生活垃圾处理设施建设和运营",
  source = "Catalogue 2021 5.3.1.2", covers = "town.household_waste",
  scope = { is "cn21.described" },
}

activity "5.3.1.3" {
  en = "Survey and repair of sewers", zh = "城镇污水收集系统排查改造建设修复",
  source = "Catalogue 2021 5.3.1.3", covers = "town.sewer_repair",
  scope = { is "cn21.described" },
}

activity "5.4.1.1" {
  en = "Leakage control of water supply", zh = "城镇供水管网分区计量漏损控制建设和运营",
  source = "Catalogue 2021 5.4.1.1", covers = "town.water_leakage",
  scope = { is "cn21.described" },
}

activity "5.5.1.4" {
  en = "Walking and cycling", zh = "城市慢行系统建设和运营",
  source = "Catalogue 2021 5.5.1.4", covers = "transport_works.walking_cycling",
  scope = { is "cn21.described" },
}

activity "5.5.1.5" {
  en = "Public transport", zh = "城乡公共交通系统建设和运营",
  source = "Catalogue 2021 5.5.1.5", covers = "transport_works.passenger_transport",
  scope = { is "cn21.described" },
}

activity "5.5.1.6" {
  en = "Shared transport", zh = "共享交通设施建设和运营",
  source = "Catalogue 2021 5.5.1.6", covers = "transport_works.shared_transport",
  scope = { is "cn21.described" },
}

activity "5.5.1.7" {
  en = "Drop-and-pull road freight", zh = "公路甩挂运输系统建设和运营",
  source = "Catalogue 2021 5.5.1.7", covers = "transport_works.drop_and_hook",
  scope = { is "cn21.described" },
}

flag "cn21.rail_station" { of = "use", en = "Includes stations", zh = "包含车站" }
activity "5.5.2.1" {
  en = "Freight rail and its green retrofit", zh = "货物运输铁路建设运营和铁路节能环保改造",
  source = "Catalogue 2021 5.5.2.1", covers = "transport_works.railway",
  scope = { is "cn21.described" },
  contribution = { unless(is_not "cn21.rail_station", point "TB-T 10429" { en = "TB/T 10429", zh = "TB/T 10429", is "cn21.conforms" }) },
}

activity "5.5.3.1" {
  en = "Shore power of ports and ground power of airports", zh = "港口、码头岸电设施及机场廊桥供电设施建设",
  source = "Catalogue 2021 5.5.3.1", covers = "transport_works.port_waterway",
  scope = { is "cn21.described" },
}

activity "5.5.4.1" {
  en = "Charging, battery swap, hydrogen and gas stations", zh = "充电、换电、加氢和加气设施建设和运营",
  source = "Catalogue 2021 5.5.4.1", covers = "transport_works.charging",
  scope = { is "cn21.described" },
}
