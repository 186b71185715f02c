-- Chapter 6: green upgrade of buildings, transport, logistics, towns and networks.

-- 6.1 Building energy saving and green building

flag "cn.green_building.described" { of = "use", en = "What item 6.1.1 describes: green buildings", zh = "6.1.1条目所述:绿色建筑",
  question = { en = "Is the money for this: green buildings?",
               zh = "资金是否用于:绿色建筑?" } }
number "cn.green_building.stars" { of = "use", en = "Stars under the green building standard", zh = "绿色建筑星级" }
activity "6.1.1" {
  en = "Green buildings: build and operate", zh = "绿色建筑建设和运营",
  source = "Catalogue 2025 6.1.1", covers = "building.green_building",
  codes = { gbt4754 = { "7484", "7010", "7020", "4710", "4720", "4790" }, gbt4754_enabling = { "7484" }, gbt4754_direct = { "7010", "7020", "4710", "4720", "4790" } },
  scope = { is "cn.green_building.described" },
  contribution = { at_least("cn.green_building.stars", 1) },
}

choice "cn.low_energy_building.kind" { of = "use", en = "Kind: ultra-low-energy and low-carbon buildings", zh = "种类:超低能耗和低碳建筑",
  values = {
    low_energy = { en = "ultra-low, near-zero or zero energy building", zh = "超低、近零或零能耗建筑" },
    low_carbon = { en = "low- or zero-carbon building", zh = "低碳或零碳建筑" },
    construction = { en = "construction of such", zh = "上述建筑施工" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.low_energy_building.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "6.1.2" {
  en = "Ultra-low-energy and low-carbon buildings", zh = "超低能耗和低碳建筑建设和运营",
  source = "Catalogue 2025 6.1.2", covers = "building.low_energy_building",
  codes = { gbt4754 = { "7484", "7010", "7020", "4710", "4720", "4790" }, gbt4754_enabling = { "7484" }, gbt4754_direct = { "7010", "7020", "4710", "4720", "4790" } },
  scope = { none_of_these("cn.low_energy_building.kind", { "other" }) },
  contribution = { by("cn.low_energy_building.kind", {
    low_energy = point "GB-T 51350" { en = "GB/T 51350", zh = "GB/T 51350", is "cn.low_energy_building.conforms" },
    low_carbon = point "GB-T 51366" { en = "GB/T 51366", zh = "GB/T 51366", is "cn.low_energy_building.conforms" },
    construction = point "GB-T 50905 and the green" { en = "GB/T 50905 and the Green Construction Guide (2021 No. 9)", zh = "GB/T 50905和绿色建造技术导则(2021年第9号)", is "cn.low_energy_building.conforms" },
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

choice "cn.building_retrofit.kind" { of = "use", en = "Kind: green retrofit and operation of existing buildings", zh = "种类:既有建筑绿色改造和运营",
  values = {
    public = { en = "public building", zh = "公共建筑" },
    general = { en = "general", zh = "通用改造" },
    residential = { en = "residential building", zh = "居住建筑" },
    green = { en = "green retrofit", zh = "绿色改造" },
    community = { en = "community", zh = "社区" },
    works = { en = "works", zh = "施工" },
    cooling = { en = "cooling equipment", zh = "制冷设备" },
    operation = { en = "commissioning, monitoring and fine management", zh = "调适、监测和精细管理" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.building_retrofit.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.building_retrofit.odp_zero" { of = "use", en = "Refrigerant does not deplete ozone", zh = "制冷剂消耗臭氧潜能值为零" }
number "cn.building_retrofit.gwp" { of = "use", en = "Warming potential of the refrigerant", zh = "制冷剂全球变暖潜能值" }
activity "6.1.3" {
  en = "Green retrofit and operation of existing buildings", zh = "既有建筑绿色化改造和运营",
  source = "Catalogue 2025 6.1.3", covers = "building.building_retrofit",
  codes = { gbt4754 = { "4861", "7020" }, gbt4754_direct = { "4861", "7020" } },
  scope = { none_of_these("cn.building_retrofit.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.building_retrofit.kind", { "operation" }) },
    point "tested" { by("cn.building_retrofit.kind", {
      public = point "JGJ 176" { en = "JGJ 176", zh = "JGJ 176", is "cn.building_retrofit.conforms" },
      general = point "GB 55022" { en = "GB 55022", zh = "GB 55022", is "cn.building_retrofit.conforms" },
      residential = point "JGJ-T 129" { en = "JGJ/T 129", zh = "JGJ/T 129", is "cn.building_retrofit.conforms" },
      green = point "GB-T 51141" { en = "GB/T 51141", zh = "GB/T 51141", is "cn.building_retrofit.conforms" },
      community = point "JGJ-T 425" { en = "JGJ/T 425", zh = "JGJ/T 425", is "cn.building_retrofit.conforms" },
      works = point "GB-T 50905" { en = "GB/T 50905", zh = "GB/T 50905", is "cn.building_retrofit.conforms" },
      cooling = all_of { is "cn.building_retrofit.odp_zero", below("cn.building_retrofit.gwp", 750) },
      operation = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.rural_house.described" { of = "use", en = "What item 6.1.4 describes: green rural houses", zh = "6.1.4条目所述:绿色农房",
  question = { en = "Is the money for this: green rural houses?",
               zh = "资金是否用于:绿色农房?" } }
flag "cn.rural_house.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "6.1.4" {
  en = "Green rural houses", zh = "绿色农房建设、改造和运维",
  source = "Catalogue 2025 6.1.4", covers = "building.rural_house",
  codes = { gbt4754 = { "7484", "7010", "4710", "4861", "7020" }, gbt4754_enabling = { "7484" }, gbt4754_direct = { "7010", "4710", "4861", "7020" } },
  scope = { is "cn.rural_house.described" },
  contribution = { point "GB-T 50824" { en = "GB/T 50824", zh = "GB/T 50824", is "cn.rural_house.conforms" } },
}

flag "cn.building_renewables.described" { of = "use", en = "What item 6.1.5 describes: renewable energy in buildings", zh = "6.1.5条目所述:建筑可再生能源应用",
  question = { en = "Is the money for this: renewable energy in buildings?",
               zh = "资金是否用于:建筑可再生能源应用?" } }
activity "6.1.5" {
  en = "Renewable energy in buildings", zh = "建筑可再生能源应用",
  source = "Catalogue 2025 6.1.5", covers = "building.building_renewables",
  codes = { gbt4754 = { "7484", "4861" }, gbt4754_enabling = { "7484" }, gbt4754_direct = { "4861" } },
  scope = { is "cn.building_renewables.described" },
}

flag "cn.prefabricated.described" { of = "use", en = "What item 6.1.6 describes: prefabricated buildings", zh = "6.1.6条目所述:装配式建筑",
  question = { en = "Is the money for this: prefabricated buildings?",
               zh = "资金是否用于:装配式建筑?" } }
flag "cn.prefabricated.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.prefabricated.class_a" { of = "use", en = "Class A or better under GB/T 51129", zh = "达到GB/T 51129 A级及以上",
  evidence = { en = "Assessment under GB/T 51129", zh = "GB/T 51129评价结果" } }
activity "6.1.6" {
  en = "Prefabricated buildings", zh = "装配式建筑设计和建造",
  source = "Catalogue 2025 6.1.6", covers = "building.prefabricated",
  codes = { gbt4754 = { "7484", "4710", "4720", "4790" } },
  scope = { is "cn.prefabricated.described" },
  contribution = { point "GB-T 51231" { en = "GB/T 51231, GB/T 51232 or GB/T 51233, by its structure", zh = "按结构类型适用GB/T 51231、GB/T 51232或GB/T 51233", is "cn.prefabricated.conforms" }, is "cn.prefabricated.class_a" },
}

choice "cn.smart_construction.kind" { of = "use", en = "Kind: smart construction", zh = "种类:智能建造",
  values = {
    project = { en = "project", zh = "工程项目" },
    tools = { en = "design software, smart site, robots or their leasing", zh = "设计软件、智慧工地、建筑机器人及其租赁" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.smart_construction.on_pilot_list" { of = "use", en = "On a national or local list of smart-construction pilots", zh = "列入国家或地方智能建造试点名单" }
activity "6.1.7" {
  en = "Smart construction", zh = "建筑工程智能建造",
  source = "Catalogue 2025 6.1.7", covers = "building.smart_construction",
  codes = { gbt4754 = { "4710", "4720", "4790", "4813", "4821", "4822", "4840", "4863", "6513", "6519", "6531", "6540", "3514", "7113" } },
  scope = { none_of_these("cn.smart_construction.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.smart_construction.kind", { "tools" }) },
    point "tested" { by("cn.smart_construction.kind", {
      project = is "cn.smart_construction.on_pilot_list",
      tools = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

-- 6.2 Green transport

choice "cn.green_road.kind" { of = "use", en = "Kind: green roads", zh = "种类:绿色公路",
  values = {
    new_road = { en = "new road", zh = "新建公路" },
    existing_road = { en = "existing road", zh = "既有公路" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.green_road.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.green_road.road_guide" { of = "use", en = "Meets the green road guide", zh = "符合绿色公路建设指导意见" }
flag "cn.green_road.on_demonstration_list" { of = "use", en = "On the national or provincial green-road demonstration list", zh = "列入国家或省级绿色公路示范名单" }
activity "6.2.1" {
  en = "Green roads", zh = "绿色公路建设和公路交通基础设施绿色低碳化改造",
  source = "Catalogue 2025 6.2.1", covers = "transport_works.green_road",
  codes = { gbt4754 = { "4812", "5443" }, gbt4754_direct = { "4812", "5443" } },
  scope = { none_of_these("cn.green_road.kind", { "other" }) },
  contribution = { by("cn.green_road.kind", {
    new_road = all_of { point "JT-T 1199" { en = "JT/T 1199", zh = "JT/T 1199", is "cn.green_road.conforms" }, is "cn.green_road.road_guide" },
    existing_road = is "cn.green_road.on_demonstration_list",
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

flag "cn.transport_hub.described" { of = "use", en = "What item 6.2.2 describes: green transport hubs", zh = "6.2.2条目所述:绿色交通枢纽场站",
  question = { en = "Is the money for this: green transport hubs?",
               zh = "资金是否用于:绿色交通枢纽场站?" } }
flag "cn.transport_hub.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "6.2.2" {
  en = "Green transport hubs", zh = "交通枢纽场站绿色化改造",
  source = "Catalogue 2025 6.2.2", covers = "transport_works.transport_hub",
  codes = { gbt4754 = { "4861", "5331", "5332", "5441", "5442", "5531", "5532", "5631" }, gbt4754_direct = { "4861", "5331", "5332", "5441", "5442", "5531", "5532", "5631" } },
  scope = { is "cn.transport_hub.described" },
  contribution = { point "JT-T 1199" { en = "JT/T 1199", zh = "JT/T 1199", is "cn.transport_hub.conforms" } },
}

flag "cn.charging.described" { of = "use", en = "What item 6.2.3 describes: charging, swapping, gas and hydrogen stations, clean bunkering", zh = "6.2.3条目所述:充换电、加气加氢及清洁燃料加注设施",
  question = { en = "Is the money for this: charging, swapping, gas and hydrogen stations, clean bunkering?",
               zh = "资金是否用于:充换电、加气加氢及清洁燃料加注设施?" } }
activity "6.2.3" {
  en = "Charging, swapping and gas refuelling: build and operate", zh = "充电、换电和加气等设施建设和运营",
  source = "Catalogue 2025 6.2.3", covers = "transport_works.charging",
  codes = { gbt4754 = { "4851", "4790", "4840", "5266", "5267", "5299" }, gbt4754_direct = { "4851", "4790", "4840", "5266", "5267", "5299" } },
  scope = { is "cn.charging.described" },
}

flag "cn.smart_transport.described" { of = "use", en = "What item 6.2.4 describes: smart transport systems", zh = "6.2.4条目所述:智能交通系统",
  question = { en = "Is the money for this: smart transport systems?",
               zh = "资金是否用于:智能交通系统?" } }
activity "6.2.4" {
  en = "Smart transport systems", zh = "智能交通体系建设和运营",
  source = "Catalogue 2025 6.2.4", covers = "transport_works.smart_transport",
  codes = { gbt4754 = { "6531", "6540" }, gbt4754_direct = { "6531", "6540" } },
  scope = { is "cn.smart_transport.described" },
}

flag "cn.shared_transport.described" { of = "use", en = "What item 6.2.5 describes: shared bikes, cars and ships, and their parking", zh = "6.2.5条目所述:共享交通设施",
  question = { en = "Is the money for this: shared bikes, cars and ships, and their parking?",
               zh = "资金是否用于:共享交通设施?" } }
activity "6.2.5" {
  en = "Shared transport", zh = "共享交通设施建设和运营",
  source = "Catalogue 2025 6.2.5", covers = "transport_works.shared_transport",
  codes = { gbt4754 = { "7111", "5414", "6531", "4813", "5449" }, gbt4754_enabling = { "6531" }, gbt4754_direct = { "5414" } },
  scope = { is "cn.shared_transport.described" },
}

flag "cn.passenger_transport.described" { of = "use", en = "What item 6.2.6 describes: passenger transport of towns and villages", zh = "6.2.6条目所述:城乡客运系统",
  question = { en = "Is the money for this: passenger transport of towns and villages?",
               zh = "资金是否用于:城乡客运系统?" } }
activity "6.2.6" {
  en = "Urban and rural passenger transport", zh = "城乡客运系统建设和运营",
  source = "Catalogue 2025 6.2.6", covers = "transport_works.passenger_transport",
  codes = { gbt4754 = { "4814", "4813", "6531", "5411", "5412" }, gbt4754_enabling = { "6531" }, gbt4754_direct = { "4814", "4813", "5411" } },
  scope = { is "cn.passenger_transport.described" },
}

flag "cn.walking_cycling.described" { of = "use", en = "What item 6.2.7 describes: walking and cycling", zh = "6.2.7条目所述:城市慢行系统",
  question = { en = "Is the money for this: walking and cycling?",
               zh = "资金是否用于:城市慢行系统?" } }
activity "6.2.7" {
  en = "Walking and cycling systems", zh = "城市慢行系统建设和运营",
  source = "Catalogue 2025 6.2.7", covers = "transport_works.walking_cycling",
  codes = { gbt4754 = { "4813", "7810" }, gbt4754_direct = { "4813" } },
  scope = { is "cn.walking_cycling.described" },
}

choice "cn.railway.kind" { of = "use", en = "Kind: environment-friendly railways", zh = "种类:环境友好型铁路",
  values = {
    protected_area = { en = "line through a protected area", zh = "穿越保护区线路" },
    passenger_station = { en = "passenger station", zh = "客运站" },
    other_station = { en = "other station", zh = "其他站场" },
    electrification = { en = "other line, electrification or low-carbon retrofit", zh = "其他线路、电气化或低碳改造" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.railway.special_assessment" { of = "use", en = "A special assessment was made", zh = "已开展专题评估" }
flag "cn.railway.protective_works" { of = "use", en = "Protective works are built", zh = "已建设防护工程" }
flag "cn.railway.green_station" { of = "use", en = "Green-station level of TB/T 10429", zh = "达到TB/T 10429绿色客站等级" }
activity "6.2.8" {
  en = "Environment-friendly railways", zh = "环境友好型铁路建设运营和铁路绿色化改造",
  source = "Catalogue 2025 6.2.8", covers = "transport_works.railway",
  codes = { gbt4754 = { "4811", "4790", "4851", "4910", "4920", "5311", "5312", "5313", "5320", "5331", "5332" }, gbt4754_direct = { "4811", "4790", "4851", "4910", "4920" } },
  scope = { none_of_these("cn.railway.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.railway.kind", { "electrification" }) },
    point "tested" { by("cn.railway.kind", {
      protected_area = all_of { is "cn.railway.special_assessment", is "cn.railway.protective_works" },
      passenger_station = all_of { is "cn.railway.green_station", unsettled { en = "The list cites GB 12349 for the noise of stations; GB 12348 may be meant: is the right one met?",
        zh = "目录就车站噪声引用GB 12349,疑为GB 12348:是否符合应适用的标准?" } },
      other_station = unsettled { en = "The list cites GB 12349 for the noise of stations; GB 12348 may be meant: is the right one met?",
        zh = "目录就车站噪声引用GB 12349,疑为GB 12348:是否符合应适用的标准?" },
      electrification = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.intermodal.described" { of = "use", en = "What item 6.2.9 describes: intermodal transport, road to rail and to water", zh = "6.2.9条目所述:多式联运、公转铁和公转水",
  question = { en = "Is the money for this: intermodal transport, road to rail and to water?",
               zh = "资金是否用于:多式联运、公转铁和公转水?" } }
activity "6.2.9" {
  en = "Intermodal transport, road-to-rail and road-to-water", zh = "多式联运系统与公转铁、公转水建设和运营",
  source = "Catalogue 2025 6.2.9", covers = "transport_works.intermodal",
  codes = { gbt4754 = { "4790", "6531", "4840", "5320", "5431", "5432", "5433", "5436", "5442", "5810", "4811", "4823" }, gbt4754_enabling = { "6531" }, gbt4754_direct = { "4790", "4840", "5320", "5431", "5432", "5433", "5436", "5442", "5810", "4811", "4823" } },
  scope = { is "cn.intermodal.described" },
}

flag "cn.drop_and_hook.described" { of = "use", en = "What item 6.2.10 describes: drop-and-hook haulage", zh = "6.2.10条目所述:公路甩挂运输",
  question = { en = "Is the money for this: drop-and-hook haulage?",
               zh = "资金是否用于:公路甩挂运输?" } }
activity "6.2.10" {
  en = "Drop-and-hook road haulage", zh = "公路甩挂运输系统建设和运营",
  source = "Catalogue 2025 6.2.10", covers = "transport_works.drop_and_hook",
  codes = { gbt4754 = { "4790", "6531", "5442" }, gbt4754_enabling = { "6531" }, gbt4754_direct = { "4790", "5442" } },
  scope = { is "cn.drop_and_hook.described" },
}

choice "cn.civil_aviation.kind" { of = "use", en = "Kind: green civil aviation", zh = "种类:绿色民航",
  values = {
    terminal = { en = "terminal", zh = "航站楼" },
    apron = { en = "jet-bridge power, electric or hydrogen apron vehicles", zh = "桥载电源、电动或氢能地面车辆" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.civil_aviation.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "6.2.11" {
  en = "Green civil aviation", zh = "绿色民航",
  source = "Catalogue 2025 6.2.11", covers = "transport_works.civil_aviation",
  codes = { gbt4754 = { "4790", "4910", "5631" }, gbt4754_direct = { "4790", "4910", "5631" } },
  scope = { none_of_these("cn.civil_aviation.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.civil_aviation.kind", { "apron" }) },
    point "tested" { by("cn.civil_aviation.kind", {
      terminal = point "MH-T 5033" { en = "MH/T 5033", zh = "MH/T 5033", is "cn.civil_aviation.conforms" },
      apron = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.port_waterway.kind" { of = "use", en = "Kind: green ports and waterways", zh = "种类:绿色港口和航道",
  values = {
    port_upgrade = { en = "upgrade of an old port", zh = "老旧港口改造" },
    waterway = { en = "waterway", zh = "航道" },
    shore_power = { en = "shore power or ship reception", zh = "岸电或船舶接收设施" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.port_waterway.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "6.2.12" {
  en = "Green ports and waterways", zh = "绿色港口和航道",
  source = "Catalogue 2025 6.2.12", covers = "transport_works.port_waterway",
  codes = { gbt4754 = { "4823" }, gbt4754_direct = { "4823" } },
  scope = { none_of_these("cn.port_waterway.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.port_waterway.kind", { "shore_power" }) },
    point "tested" { by("cn.port_waterway.kind", {
      port_upgrade = point "JTS-T 105-4" { en = "JTS/T 105-4", zh = "JTS/T 105-4", is "cn.port_waterway.conforms" },
      waterway = point "JTS-T 225" { en = "JTS/T 225", zh = "JTS/T 225", is "cn.port_waterway.conforms" },
      shore_power = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

-- 6.3 Green logistics

choice "cn.logistics_hub.kind" { of = "use", en = "Kind: green logistics hubs and parks", zh = "种类:绿色物流枢纽和园区",
  values = {
    hub = { en = "hub, park, base or distribution centre", zh = "枢纽、园区、基地或配送中心" },
    postal = { en = "postal or courier premises", zh = "邮政快递场所" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.logistics_hub.on_national_list" { of = "use", en = "On a national list of hubs, cold-chain bases, parks or zero-carbon parks", zh = "列入国家物流枢纽、冷链基地、示范园区或零碳园区名单" }
activity "6.3.1" {
  en = "Green logistics hubs and parks", zh = "绿色物流枢纽、绿色物流园区建设和运营",
  source = "Catalogue 2025 6.3.1", covers = "logistics.logistics_hub",
  codes = { gbt4754 = { "4790", "4840", "5332", "5442", "5532", "5631", "6010" }, gbt4754_direct = { "4790", "4840", "5332", "5442", "5532", "5631", "6010" } },
  scope = { none_of_these("cn.logistics_hub.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.logistics_hub.kind", { "postal" }) },
    point "tested" { by("cn.logistics_hub.kind", {
      hub = is "cn.logistics_hub.on_national_list",
      postal = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.green_warehouse.kind" { of = "use", en = "Kind: green warehouses and cold stores", zh = "种类:绿色仓储和冷库",
  values = {
    warehouse = { en = "warehouse", zh = "仓库" },
    cold_store = { en = "cold store", zh = "冷库" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.green_warehouse.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.green_warehouse.refrigerant_generation" { of = "use", en = "Refrigerant of the third or fourth generation", zh = "采用第三代或第四代制冷剂" }
number "cn.green_warehouse.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.green_warehouse.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
activity "6.3.2" {
  en = "Green warehouses and cold stores", zh = "绿色仓储设施(含冷库)建设",
  source = "Catalogue 2025 6.3.2", covers = "logistics.green_warehouse",
  codes = { gbt4754 = { "4790", "4840" }, gbt4754_direct = { "4790", "4840" } },
  scope = { none_of_these("cn.green_warehouse.kind", { "other" }) },
  contribution = { by("cn.green_warehouse.kind", {
    warehouse = point "the green product evaluation" { en = "the green product evaluation standards of its materials", zh = "所用材料绿色产品评价标准", is "cn.green_warehouse.conforms" },
    cold_store = all_of { is "cn.green_warehouse.refrigerant_generation", any_of {
      point "grade" { point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.green_warehouse.grade", 1) } },
      point "no standard" { is "cn.green_warehouse.leads_type" } } },
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

choice "cn.grain_store.kind" { of = "use", en = "Kind: green storage and logistics of grain", zh = "种类:绿色粮食仓储物流",
  values = {
    silo = { en = "mechanised shallow round silo", zh = "机械化浅圆仓" },
    green_store = { en = "store under LS/T 8014", zh = "LS/T 8014仓房" },
    bulk = { en = "bulk reception, bulk or container works of a port, or integrated park", zh = "散粮接卸、港口散改集或综合园区" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.grain_store.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "6.3.3" {
  en = "Green grain storage and logistics", zh = "绿色粮食仓储物流设施建设和运营",
  source = "Catalogue 2025 6.3.3", covers = "logistics.grain_store",
  codes = { gbt4754 = { "4790", "4823", "5951", "5532" } },
  scope = { none_of_these("cn.grain_store.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.grain_store.kind", { "silo", "bulk" }) },
    point "tested" { by("cn.grain_store.kind", {
      silo = not_required,
      green_store = point "LS-T 8014" { en = "LS/T 8014", zh = "LS/T 8014", is "cn.grain_store.conforms" },
      bulk = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.logistics_equipment.described" { of = "use", en = "What item 6.3.4 describes: clean trucks, forklifts, cold boxes, reusable boxes and smart freight", zh = "6.3.4条目所述:清洁货车叉车、冷链箱、循环箱和智慧货运",
  question = { en = "Is the money for this: clean trucks, forklifts, cold boxes, reusable boxes and smart freight?",
               zh = "资金是否用于:清洁货车叉车、冷链箱、循环箱和智慧货运?" } }
activity "6.3.4" {
  en = "Green logistics equipment use", zh = "绿色物流技术设备应用",
  source = "Catalogue 2025 6.3.4", covers = "logistics.logistics_equipment",
  codes = { gbt4754 = { "5431", "5432", "5433", "5434", "5435", "5436", "5437", "5438", "5442", "5910", "5930", "5990", "6010", "6020", "6090", "6531" }, gbt4754_direct = { "5431", "5432", "5433", "5434", "5435", "5436", "5437", "5438", "5442", "5910", "5930" } },
  scope = { is "cn.logistics_equipment.described" },
}

-- 6.4 Environmental infrastructure

flag "cn.urban_green.described" { of = "use", en = "What item 6.4.1 describes: parks and green of towns", zh = "6.4.1条目所述:园林绿化",
  question = { en = "Is the money for this: parks and green of towns?",
               zh = "资金是否用于:园林绿化?" } }
activity "6.4.1" {
  en = "Urban greening", zh = "园林绿化建设、养护管理和运营",
  source = "Catalogue 2025 6.4.1", covers = "town.urban_green",
  codes = { gbt4754 = { "4891", "7840", "7850" }, gbt4754_direct = { "4891", "7840", "7850" } },
  scope = { is "cn.urban_green.described" },
}

flag "cn.sponge_city.described" { of = "use", en = "What item 6.4.2 describes: sponge city works", zh = "6.4.2条目所述:海绵城市",
  question = { en = "Is the money for this: sponge city works?",
               zh = "资金是否用于:海绵城市?" } }
activity "6.4.2" {
  en = "Sponge city", zh = "海绵城市建设和运营",
  source = "Catalogue 2025 6.4.2", covers = "town.sponge_city",
  codes = { gbt4754 = { "4710", "4720", "4790", "7020", "4813", "4899", "7810", "4891", "7840", "7850", "4852", "4863" } },
  scope = { is "cn.sponge_city.described" },
}

flag "cn.water_leakage.described" { of = "use", en = "What item 6.4.3 describes: less leakage of water supply", zh = "6.4.3条目所述:供水漏损控制",
  question = { en = "Is the money for this: less leakage of water supply?",
               zh = "资金是否用于:供水漏损控制?" } }
activity "6.4.3" {
  en = "Water-supply leakage control", zh = "城镇供水管网分区计量漏损控制建设和运营",
  source = "Catalogue 2025 6.4.3", covers = "town.water_leakage",
  codes = { gbt4754 = { "4790", "4840", "4852", "4610" } },
  scope = { is "cn.water_leakage.described" },
}

flag "cn.smart_water.described" { of = "use", en = "What item 6.4.4 describes: smart water works", zh = "6.4.4条目所述:水利设施智能化",
  question = { en = "Is the money for this: smart water works?",
               zh = "资金是否用于:水利设施智能化?" } }
activity "6.4.4" {
  en = "Smart water works", zh = "水利设施智能化建设",
  source = "Catalogue 2025 6.4.4", covers = "town.smart_water",
  codes = { gbt4754 = { "6531", "4851", "4910" } },
  scope = { is "cn.smart_water.described" },
}

flag "cn.sewer_repair.described" { of = "use", en = "What item 6.4.5 describes: survey and repair of sewers", zh = "6.4.5条目所述:污水收集系统排查改造",
  question = { en = "Is the money for this: survey and repair of sewers?",
               zh = "资金是否用于:污水收集系统排查改造?" } }
activity "6.4.5" {
  en = "Urban sewer survey and repair", zh = "城镇污水收集系统排查改造建设修复",
  source = "Catalogue 2025 6.4.5", covers = "town.sewer_repair",
  codes = { gbt4754 = { "4852", "4863", "6531" } },
  scope = { is "cn.sewer_repair.described" },
}

flag "cn.outfall.described" { of = "use", en = "What item 6.4.6 describes: survey and repair of outfalls", zh = "6.4.6条目所述:排污口排查整治",
  question = { en = "Is the money for this: survey and repair of outfalls?",
               zh = "资金是否用于:排污口排查整治?" } }
activity "6.4.6" {
  en = "River and sea outfall survey and repair", zh = "入河入海排污口排查整治及规范化建设",
  source = "Catalogue 2025 6.4.6", covers = "town.outfall",
  codes = { gbt4754 = { "7441", "9226", "4852", "6531" } },
  scope = { is "cn.outfall.described" },
}

flag "cn.sewage.described" { of = "use", en = "What item 6.4.7 describes: treatment of sewage and sludge", zh = "6.4.7条目所述:污水污泥处理",
  question = { en = "Is the money for this: treatment of sewage and sludge?",
               zh = "资金是否用于:污水污泥处理?" } }
activity "6.4.7" {
  en = "Sewage and sludge treatment", zh = "污水污泥处理处置设施建设和运营",
  source = "Catalogue 2025 6.4.7", covers = "town.sewage",
  codes = { gbt4754 = { "4840", "4620", "7810" } },
  scope = { is "cn.sewage.described" },
}

flag "cn.household_waste.described" { of = "use", en = "What item 6.4.8 describes: collection and treatment of household waste", zh = "6.4.8条目所述:生活垃圾收运与处理",
  question = { en = "Is the money for this: collection and treatment of household waste?",
               zh = "资金是否用于:生活垃圾收运与处理?" } }
activity "6.4.8" {
  en = "Household waste collection and treatment", zh = "生活垃圾收运与处理设施建设和运营",
  source = "Catalogue 2025 6.4.8", covers = "town.household_waste",
  codes = { gbt4754 = { "4840", "7810" } },
  scope = { is "cn.household_waste.described" },
}

flag "cn.monitoring_system.described" { of = "use", en = "What item 6.4.9 describes: systems that monitor the environment", zh = "6.4.9条目所述:生态环境监测系统",
  question = { en = "Is the money for this: systems that monitor the environment?",
               zh = "资金是否用于:生态环境监测系统?" } }
activity "6.4.9" {
  en = "Environment monitoring systems", zh = "生态环境监测系统建设和运营",
  source = "Catalogue 2025 6.4.9", covers = "town.monitoring_system",
  codes = { gbt4754 = { "6531", "7461" } },
  scope = { is "cn.monitoring_system.described" },
}

flag "cn.warning_platform.described" { of = "use", en = "What item 6.4.10 describes: platforms of ecological warning and restoration", zh = "6.4.10条目所述:生态预警和修复信息平台",
  question = { en = "Is the money for this: platforms of ecological warning and restoration?",
               zh = "资金是否用于:生态预警和修复信息平台?" } }
activity "6.4.10" {
  en = "Ecological warning and restoration platforms", zh = "生态安全预警体系和生态保护修复信息平台建设和运维",
  source = "Catalogue 2025 6.4.10", covers = "town.warning_platform",
  codes = { gbt4754 = { "6531", "7462" } },
  scope = { is "cn.warning_platform.described" },
}

-- 6.5 Urban and rural energy infrastructure

flag "cn.smart_power.described" { of = "use", en = "What item 6.5.1 describes: smart urban power", zh = "6.5.1条目所述:城镇电力设施智能化",
  question = { en = "Is the money for this: smart urban power?",
               zh = "资金是否用于:城镇电力设施智能化?" } }
activity "6.5.1" {
  en = "Smart urban power facilities", zh = "城镇电力设施智能化建设运营和改造",
  source = "Catalogue 2025 6.5.1", covers = "energy_works.smart_power",
  codes = { gbt4754 = { "6531", "4851", "4910" }, gbt4754_direct = { "6531", "4851", "4910" } },
  scope = { is "cn.smart_power.described" },
}

flag "cn.integrated_energy.described" { of = "use", en = "What item 6.5.2 describes: integrated energy supply of towns", zh = "6.5.2条目所述:城镇集成供能",
  question = { en = "Is the money for this: integrated energy supply of towns?",
               zh = "资金是否用于:城镇集成供能?" } }
activity "6.5.2" {
  en = "Integrated urban energy supply", zh = "城镇一体化集成供能设施建设和运营",
  source = "Catalogue 2025 6.5.2", covers = "energy_works.integrated_energy",
  codes = { gbt4754 = { "4840", "4910", "4851", "4420", "4430", "4511", "4520" }, gbt4754_direct = { "4840", "4910", "4851", "4420", "4430", "4520" } },
  scope = { is "cn.integrated_energy.described" },
}

flag "cn.district_heating.described" { of = "use", en = "What item 6.5.3 describes: clean district heating", zh = "6.5.3条目所述:清洁集中供热",
  question = { en = "Is the money for this: clean district heating?",
               zh = "资金是否用于:清洁集中供热?" } }
activity "6.5.3" {
  en = "Clean and low-carbon district heating", zh = "城镇集中供热系统清洁化、低碳化建设运营和改造",
  source = "Catalogue 2025 6.5.3", covers = "energy_works.district_heating",
  codes = { gbt4754 = { "4861", "4840", "4430" }, gbt4754_direct = { "4861", "4840", "4430" } },
  scope = { is "cn.district_heating.described" },
}

flag "cn.rural_energy.described" { of = "use", en = "What item 6.5.4 describes: clean energy of the countryside", zh = "6.5.4条目所述:农村清洁能源设施",
  question = { en = "Is the money for this: clean energy of the countryside?",
               zh = "资金是否用于:农村清洁能源设施?" } }
activity "6.5.4" {
  en = "Rural clean energy", zh = "农村清洁能源基础设施建设和运营",
  source = "Catalogue 2025 6.5.4", covers = "energy_works.rural_energy",
  codes = { gbt4754 = { "4851", "4852", "4840", "4920", "4430" }, gbt4754_direct = { "4851", "4852", "4840", "4920", "4430" } },
  scope = { is "cn.rural_energy.described" },
}

-- 6.6 Information infrastructure

flag "cn.telecom_retrofit.described" { of = "use", en = "What item 6.6.1 describes: energy-saving retrofit of telecom networks", zh = "6.6.1条目所述:通信网络节能改造",
  question = { en = "Is the money for this: energy-saving retrofit of telecom networks?",
               zh = "资金是否用于:通信网络节能改造?" } }
activity "6.6.1" {
  en = "Telecom network energy-saving retrofit", zh = "通信网络设施节能改造",
  source = "Catalogue 2025 6.6.1", covers = "data.telecom_retrofit",
  codes = { gbt4754 = { "4861" }, gbt4754_direct = { "4861" } },
  scope = { is "cn.telecom_retrofit.described" },
}

flag "cn.data_centre.described" { of = "use", en = "What item 6.6.2 describes: green data centres", zh = "6.6.2条目所述:绿色数据中心",
  question = { en = "Is the money for this: green data centres?",
               zh = "资金是否用于:绿色数据中心?" } }
number "cn.data_centre.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
activity "6.6.2" {
  en = "Green data centres: build", zh = "绿色数据中心建设",
  source = "Catalogue 2025 6.6.2", covers = "data.data_centre",
  codes = { gbt4754 = { "4910", "4920" }, gbt4754_direct = { "4910", "4920" } },
  scope = { is "cn.data_centre.described" },
  contribution = { point "GB 40879" { en = "GB 40879, grade 2 or better", zh = "GB 40879 2级及以上", at_most("cn.data_centre.grade", 2) } },
}

flag "cn.data_centre_retrofit.described" { of = "use", en = "What item 6.6.3 describes: energy-saving retrofit of data centres", zh = "6.6.3条目所述:数据中心节能改造",
  question = { en = "Is the money for this: energy-saving retrofit of data centres?",
               zh = "资金是否用于:数据中心节能改造?" } }
activity "6.6.3" {
  en = "Data centre energy-saving retrofit", zh = "数据中心节能改造",
  source = "Catalogue 2025 6.6.3", covers = "data.data_centre_retrofit",
  codes = { gbt4754 = { "4861" }, gbt4754_direct = { "4861" } },
  scope = { is "cn.data_centre_retrofit.described" },
}
