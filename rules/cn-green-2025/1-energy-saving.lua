-- Chapter 1: saving energy and cutting carbon. 1.1 and 1.2 make the equipment, 1.3 to 1.5 use it. Grades count down: 1 is the best.
-- In 1.1 and 1.2 the point "equipment" stands by itself, since chapter 8 tests a trader on the equipment and not on who made it.

-- 1.1 High-efficiency energy-saving equipment manufacturing

choice "cn.boiler.kind" { of = "use", en = "Kind: boilers", zh = "种类:锅炉",
  values = {
    industrial = { en = "industrial boiler", zh = "工业锅炉" },
    other_boiler = { en = "other boiler", zh = "其他锅炉" },
    gasifier = { en = "coal-gasification unit", zh = "煤气化装置" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.boiler.tsg_91_target" { of = "use", en = "Thermal efficiency at the target value of TSG 91", zh = "热效率达到TSG 91目标值",
  evidence = { en = "Energy-efficiency test report", zh = "锅炉能效测试报告" } }
number "cn.boiler.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.boiler.gasifier_leads" { of = "use", en = "Carbon conversion and unit energy use lead the sector", zh = "碳转化率和单位能耗行业领先",
  evidence = { en = "Performance test of the unit", zh = "装置性能考核报告" } }
activity "1.1.1" {
  en = "Energy-saving boilers", zh = "节能锅炉制造",
  source = "Catalogue 2025 1.1.1", covers = "equipment.boiler",
  codes = { gbt4754 = { "3411", "3521" }, gbt4754_enabling = { "3411", "3521" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.boiler.kind", { "other" }) } },
  contribution = { by("cn.boiler.kind", {
    industrial = any_of {
      point "target" { is "cn.boiler.tsg_91_target" },
      point "grade" { point "GB 24500" { en = "GB 24500, grade 1", zh = "GB 24500 1级", at_most("cn.boiler.grade", 1) } } },
    other_boiler = is "cn.boiler.tsg_91_target",
    gasifier = is "cn.boiler.gasifier_leads",
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

flag "cn.kiln.described" { of = "use", en = "What item 1.1.2 describes: kilns and furnaces", zh = "1.1.2条目所述:工业窑炉",
  question = { en = "Is the money for this: kilns and furnaces?",
               zh = "资金是否用于:工业窑炉?" } }
flag "cn.kiln.quota_advanced" { of = "use", en = "Design energy use at grade 1 or the advanced value of the quota standard of the product", zh = "设计单位产品能耗达到限额标准1级或先进值",
  evidence = { en = "Design documents and the quota standard", zh = "设计文件与限额标准" } }
flag "cn.kiln.evaluation_met" { of = "use", en = "Meets a national or local energy-saving evaluation standard for kilns", zh = "符合国家或地方窑炉节能评价标准" }
flag "cn.kiln.advanced_combustion" { of = "use", en = "Burns with high-temperature air or enriched oxygen", zh = "采用高温空气或富氧燃烧" }
flag "cn.kiln.heat_recovered" { of = "use", en = "Recovers flue-gas heat under advanced control", zh = "回收烟气余热并采用先进控制" }
flag "cn.kiln.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
flag "cn.kiln.burner" { of = "use", en = "Energy-saving burner for such kilns", zh = "上述窑炉用节能燃烧器" }
activity "1.1.2" {
  en = "Energy-saving kilns and furnaces", zh = "节能窑炉制造",
  source = "Catalogue 2025 1.1.2", covers = "equipment.kiln",
  codes = { gbt4754 = { "3461" }, gbt4754_enabling = { "3461" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.kiln.described" } },
  contribution = { any_of {
      point "quota" { is "cn.kiln.quota_advanced" },
      point "evaluation" { is "cn.kiln.evaluation_met" },
      point "combustion" { is "cn.kiln.advanced_combustion", is "cn.kiln.heat_recovered" },
      point "no standard" { is "cn.kiln.leads_type" },
      point "burner" { is "cn.kiln.burner" } } },
}

choice "cn.engine.kind" { of = "use", en = "Kind: internal combustion engines", zh = "种类:内燃机",
  values = {
    nonroad_diesel = { en = "non-road diesel engine", zh = "非道路柴油机" },
    petrol = { en = "general petrol engine", zh = "通用小型汽油机" },
    light_diesel = { en = "diesel engine of light vehicles", zh = "轻型汽车柴油机" },
    light_petrol = { en = "petrol engine of light vehicles", zh = "轻型汽车汽油机" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.engine.power" { of = "use", unit = "kW", en = "Rated power of the engine", zh = "发动机额定功率" }
number "cn.engine.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
activity "1.1.3" {
  en = "Energy-saving internal combustion engines", zh = "节能内燃机制造",
  source = "Catalogue 2025 1.1.3", covers = "equipment.engine",
  codes = { gbt4754 = { "3412", "3620" }, gbt4754_enabling = { "3412", "3620" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.engine.kind", { "other" }) } },
  contribution = { by("cn.engine.kind", {
    nonroad_diesel = all_of { below("cn.engine.power", "560 kW"), point "GB-T 38750.1" { en = "GB/T 38750.1, grade 1", zh = "GB/T 38750.1 1级", at_most("cn.engine.grade", 1) } },
    petrol = all_of { below("cn.engine.power", "30 kW"), point "GB-T 38750.2" { en = "GB/T 38750.2, grade 1", zh = "GB/T 38750.2 1级", at_most("cn.engine.grade", 1) } },
    light_diesel = point "GB-T 38750.1" { en = "GB/T 38750.1, grade 1", zh = "GB/T 38750.1 1级", at_most("cn.engine.grade", 1) },
    light_petrol = point "GB-T 38750.2" { en = "GB/T 38750.2, grade 1", zh = "GB/T 38750.2 1级", at_most("cn.engine.grade", 1) },
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

choice "cn.generator.kind" { of = "use", en = "Kind: generators and generating sets", zh = "种类:发电机及发电机组",
  values = {
    engine_set = { en = "set driven by an engine", zh = "内燃发电机组" },
    hydro_set = { en = "hydropower set", zh = "水轮发电机组" },
    generator = { en = "generator, rotary converter or part of these", zh = "发电机、旋转变流机及专用部件" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.generator.engine_meets_item" { of = "use", en = "Its engine meets item 1.1.3", zh = "所用内燃机符合1.1.3" }
flag "cn.generator.consumption_leads" { of = "use", en = "Its fuel or gas use leads its type", zh = "燃料或燃气消耗同类领先" }
flag "cn.generator.generator_leads" { of = "use", en = "Its generator leads its type and size", zh = "发电机同类同容量领先" }
flag "cn.generator.leads_type" { of = "use", en = "Leads its type and capacity class", zh = "同类同容量等级领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
activity "1.1.4" {
  en = "High-efficiency generators and generating sets", zh = "高效发电机及发电机组制造",
  source = "Catalogue 2025 1.1.4", covers = "equipment.generator",
  codes = { gbt4754 = { "3811" }, gbt4754_enabling = { "3811" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.generator.kind", { "other" }) } },
  contribution = { by("cn.generator.kind", {
    engine_set = all_of { any_of {
      point "engine item" { is "cn.generator.engine_meets_item" },
      point "consumption" { is "cn.generator.consumption_leads" } }, is "cn.generator.generator_leads" },
    hydro_set = is "cn.generator.leads_type",
    generator = is "cn.generator.leads_type",
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

choice "cn.pump.kind" { of = "use", en = "Kind: pumps and vacuum equipment", zh = "种类:泵及真空设备",
  values = {
    clean_water = { en = "clean-water centrifugal pump", zh = "清水离心泵" },
    petrochemical = { en = "petrochemical centrifugal pump", zh = "石油化工离心泵" },
    submersible = { en = "submersible pump", zh = "潜水电泵" },
    vacuum_dryer = { en = "vacuum drying equipment", zh = "真空干燥设备" },
    other_standard = { en = "other kind with a standard of its own", zh = "其他有标准的类型" },
    no_standard = { en = "kind without a standard", zh = "无标准的类型" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.pump.gb_19762_saving" { of = "use", en = "At the energy-saving evaluation value of GB 19762", zh = "达到GB 19762节能评价值",
  evidence = { en = "Test report under GB 19762", zh = "GB 19762检测报告" } }
number "cn.pump.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.pump.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
activity "1.1.5" {
  en = "Energy-saving pumps and vacuum equipment", zh = "节能型泵及真空设备制造",
  source = "Catalogue 2025 1.1.5", covers = "equipment.pump",
  codes = { gbt4754 = { "3441", "3499" }, gbt4754_enabling = { "3441", "3499" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.pump.kind", { "other" }) } },
  contribution = { by("cn.pump.kind", {
    clean_water = is "cn.pump.gb_19762_saving",
    petrochemical = point "GB 32284" { en = "GB 32284, grade 1", zh = "GB 32284 1级", at_most("cn.pump.grade", 1) },
    submersible = point "GB 32030" { en = "GB 32030, grade 1", zh = "GB 32030 1级", at_most("cn.pump.grade", 1) },
    vacuum_dryer = point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.pump.grade", 1) },
    other_standard = point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.pump.grade", 1) },
    no_standard = is "cn.pump.leads_type",
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

choice "cn.compressor.kind" { of = "use", en = "Kind: gas compressors", zh = "种类:气体压缩机",
  values = {
    displacement = { en = "positive-displacement air compressor", zh = "容积式空气压缩机" },
    hermetic = { en = "hermetic compressor of air conditioners", zh = "房间空调全封闭电动机-压缩机" },
    other_standard = { en = "other kind with a standard", zh = "其他有标准的类型" },
    no_standard = { en = "kind without a standard", zh = "无标准的类型" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.compressor.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.compressor.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
activity "1.1.6" {
  en = "Energy-saving gas compressors", zh = "节能型气体压缩设备制造",
  source = "Catalogue 2025 1.1.6", covers = "equipment.compressor",
  codes = { gbt4754 = { "3442" }, gbt4754_enabling = { "3442" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.compressor.kind", { "other" }) } },
  contribution = { by("cn.compressor.kind", {
    displacement = point "GB 19153" { en = "GB 19153, grade 1", zh = "GB 19153 1级", at_most("cn.compressor.grade", 1) },
    hermetic = point "GB 35971" { en = "GB 35971, grade 1", zh = "GB 35971 1级", at_most("cn.compressor.grade", 1) },
    other_standard = point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.compressor.grade", 1) },
    no_standard = is "cn.compressor.leads_type",
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

choice "cn.motor.kind" { of = "use", en = "Kind: motors and micro-motors", zh = "种类:电动机及微特电机",
  values = {
    asynchronous = { en = "small or medium asynchronous motor", zh = "中小型异步电动机" },
    permanent_magnet = { en = "permanent-magnet synchronous motor", zh = "永磁同步电动机" },
    high_voltage = { en = "high-voltage cage motor", zh = "高压笼型电动机" },
    rare_earth = { en = "rare-earth permanent-magnet or similar motor", zh = "稀土永磁等高效电动机" },
    other_standard = { en = "other kind with a standard", zh = "其他有标准的类型" },
    no_standard = { en = "kind without a standard", zh = "无标准的类型" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.motor.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.motor.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
activity "1.1.7" {
  en = "Energy-saving motors and micro-motors", zh = "节能电动机、微特电机制造",
  source = "Catalogue 2025 1.1.7", covers = "equipment.motor",
  codes = { gbt4754 = { "3812", "3813", "3819" }, gbt4754_enabling = { "3812", "3813", "3819" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.motor.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.motor.kind", { "rare_earth" }) },
    point "tested" { by("cn.motor.kind", {
      asynchronous = point "GB 18613" { en = "GB 18613, grade 1", zh = "GB 18613 1级", at_most("cn.motor.grade", 1) },
      permanent_magnet = point "GB 30253" { en = "GB 30253, grade 1", zh = "GB 30253 1级", at_most("cn.motor.grade", 1) },
      high_voltage = point "GB 30254" { en = "GB 30254, grade 1", zh = "GB 30254 1级", at_most("cn.motor.grade", 1) },
      rare_earth = not_required,
      other_standard = point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.motor.grade", 1) },
      no_standard = is "cn.motor.leads_type",
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.fan.kind" { of = "use", en = "Kind: fans and blowers", zh = "种类:风机风扇",
  values = {
    ventilator = { en = "ventilator", zh = "通风机" },
    blower = { en = "centrifugal blower", zh = "离心鼓风机" },
    other_standard = { en = "other kind with a standard", zh = "其他有标准的类型" },
    no_standard = { en = "kind without a standard", zh = "无标准的类型" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.fan.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.fan.gb_28381_saving" { of = "use", en = "At the energy-saving evaluation value of GB 28381", zh = "达到GB 28381节能评价值",
  evidence = { en = "Test report under GB 28381", zh = "GB 28381检测报告" } }
flag "cn.fan.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
activity "1.1.8" {
  en = "Energy-saving fans and blowers", zh = "节能风机风扇制造",
  source = "Catalogue 2025 1.1.8", covers = "equipment.fan",
  codes = { gbt4754 = { "3462" }, gbt4754_enabling = { "3462" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.fan.kind", { "other" }) } },
  contribution = { by("cn.fan.kind", {
    ventilator = point "GB 19761" { en = "GB 19761, grade 1", zh = "GB 19761 1级", at_most("cn.fan.grade", 1) },
    blower = is "cn.fan.gb_28381_saving",
    other_standard = point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.fan.grade", 1) },
    no_standard = is "cn.fan.leads_type",
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

choice "cn.transformer.kind" { of = "use", en = "Kind: transformers, converters and welders", zh = "种类:变压器、变流器和电焊机",
  values = {
    transformer = { en = "three-phase power transformer", zh = "三相电力变压器" },
    converter_high = { en = "frequency converter of 1 to 35 kV", zh = "1kV至35kV变频调速设备" },
    converter_low = { en = "frequency converter of up to 1 kV", zh = "1kV及以下变频调速设备" },
    welder = { en = "welding machine", zh = "电焊机" },
    contactor = { en = "AC contactor", zh = "交流接触器" },
    other_standard = { en = "other kind with a standard", zh = "其他有标准的类型" },
    no_standard = { en = "kind without a standard", zh = "无标准的类型" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.transformer.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.transformer.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.transformer.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
activity "1.1.9" {
  en = "Energy-saving transformers, rectifiers, inductors and welding machines", zh = "节能型变压器、整流器、电感器和电焊机制造",
  source = "Catalogue 2025 1.1.9", covers = "equipment.transformer",
  codes = { gbt4754 = { "3821", "3823" }, gbt4754_enabling = { "3821", "3823" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.transformer.kind", { "other" }) } },
  contribution = { by("cn.transformer.kind", {
    transformer = point "GB 20052" { en = "GB 20052, grade 1", zh = "GB 20052 1级", at_most("cn.transformer.grade", 1) },
    converter_high = point "GB-T 30843" { en = "GB/T 30843", zh = "GB/T 30843", is "cn.transformer.conforms" },
    converter_low = point "GB-T 30844" { en = "GB/T 30844", zh = "GB/T 30844", is "cn.transformer.conforms" },
    welder = point "GB 28736" { en = "GB 28736, grade 1", zh = "GB 28736 1级", at_most("cn.transformer.grade", 1) },
    contactor = point "GB 21518" { en = "GB 21518, grade 1", zh = "GB 21518 1级", at_most("cn.transformer.grade", 1) },
    other_standard = point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.transformer.grade", 1) },
    no_standard = is "cn.transformer.leads_type",
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

flag "cn.maglev.described" { of = "use", en = "What item 1.1.10 describes: magnetic-levitation pumps, compressors, blowers, chillers, generators or flywheels", zh = "1.1.10条目所述:磁悬浮真空泵、压缩机、鼓风机、冷水机、发电机或飞轮储能",
  question = { en = "Is the money for this: magnetic-levitation pumps, compressors, blowers, chillers, generators or flywheels?",
               zh = "资金是否用于:磁悬浮真空泵、压缩机、鼓风机、冷水机、发电机或飞轮储能?" } }
activity "1.1.10" {
  en = "High-efficiency magnetic-levitation power equipment", zh = "高效节能磁悬浮动力装备制造",
  source = "Catalogue 2025 1.1.10", covers = "equipment.maglev",
  codes = { gbt4754 = { "3441", "3442", "3462", "3464", "3811" }, gbt4754_enabling = { "3441", "3442", "3462", "3464", "3811" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.maglev.described" } },
}

choice "cn.farm_machine.kind" { of = "use", en = "Kind: farm machines and supplies", zh = "种类:农用机械与农资",
  values = {
    electric_vehicle = { en = "electric farm vehicle", zh = "电动农用车辆" },
    diesel = { en = "farm diesel engine", zh = "农用柴油机" },
    petrol = { en = "farm petrol engine", zh = "农用汽油机" },
    machine = { en = "farm, forestry, livestock or fishery machine", zh = "农林牧渔机械" },
    robot = { en = "farm robot", zh = "农业机器人" },
    fishing_vessel = { en = "fishing vessel of a standard type", zh = "标准化渔船" },
    greenhouse = { en = "low-carbon greenhouse", zh = "低碳温室" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.farm_machine.power" { of = "use", unit = "kW", en = "Rated power of the engine", zh = "发动机额定功率" }
number "cn.farm_machine.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.farm_machine.in_subsidy_scope" { of = "use", en = "In the latest provincial purchase-subsidy scope", zh = "属于最新省级购置补贴范围" }
flag "cn.farm_machine.appraised" { of = "use", en = "Has a test-appraisal, compulsory or adopted voluntary certificate", zh = "具有试验鉴定、强制或采信的自愿认证证书" }
flag "cn.farm_machine.special_machine" { of = "use", en = "Special or new machine under the subsidy rules", zh = "补贴规则所列专项鉴定或创新产品" }
flag "cn.farm_machine.listed_technology" { of = "use", en = "Uses at least one of the listed technologies", zh = "采用至少一项所列技术" }
activity "1.1.11" {
  en = "Energy-saving farm machinery and supplies", zh = "节能农资制造",
  source = "Catalogue 2025 1.1.11", covers = "equipment.farm_machine",
  codes = { gbt4754 = { "3640", "3412", "3571", "3572", "3573", "3574", "3575", "3577", "3579", "3492", "3731", "3732", "0519" }, gbt4754_enabling = { "3640", "3412", "3571", "3572", "3573", "3574", "3575", "3577", "3579", "3492", "3731", "3732", "0519" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.farm_machine.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.farm_machine.kind", { "electric_vehicle", "fishing_vessel" }) },
    point "tested" { by("cn.farm_machine.kind", {
      electric_vehicle = not_required,
      diesel = all_of { below("cn.farm_machine.power", "560 kW"), point "GB-T 38750.1" { en = "GB/T 38750.1, grade 1", zh = "GB/T 38750.1 1级", at_most("cn.farm_machine.grade", 1) } },
      petrol = all_of { below("cn.farm_machine.power", "30 kW"), point "GB-T 38750.2" { en = "GB/T 38750.2, grade 1", zh = "GB/T 38750.2 1级", at_most("cn.farm_machine.grade", 1) } },
      machine = any_of {
        point "subsidy" { is "cn.farm_machine.in_subsidy_scope", is "cn.farm_machine.appraised" },
        point "special" { is "cn.farm_machine.special_machine" } },
      robot = is "cn.farm_machine.in_subsidy_scope",
      fishing_vessel = not_required,
      greenhouse = is "cn.farm_machine.listed_technology",
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.quarry_machine.kind" { of = "use", en = "Kind: machines for mining and building materials", zh = "种类:采矿和建材生产设备",
  values = {
    mining = { en = "mining machine", zh = "采矿设备" },
    kiln = { en = "kiln of building materials", zh = "建材窑炉" },
    grinding = { en = "grinding or forming machine", zh = "粉磨或成型设备" },
    no_standard = { en = "kind without a standard", zh = "无标准的类型" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.quarry_machine.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.quarry_machine.saving_value" { of = "use", en = "At the energy-saving value of its standard", zh = "达到标准节能值" }
flag "cn.quarry_machine.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
flag "cn.quarry_machine.listed" { of = "use", en = "In the heavy-machinery action plan or the mineral technology catalogue", zh = "列入重型机械节能行动计划或矿产资源技术目录" }
flag "cn.quarry_machine.quota_advanced" { of = "use", en = "Design energy use at grade 1 or the advanced value of the quota standard", zh = "设计能耗达到限额标准1级或先进值" }
flag "cn.quarry_machine.evaluation_met" { of = "use", en = "Meets a national or local energy-saving evaluation standard", zh = "符合国家或地方节能评价标准" }
flag "cn.quarry_machine.efficient_combustion" { of = "use", en = "Efficient combustion with heat recovery and control", zh = "高效燃烧并回收余热、先进控制" }
flag "cn.quarry_machine.substitute_fuel" { of = "use", en = "Burns substitute fuel and co-processes waste", zh = "使用替代燃料并协同处置废物" }
activity "1.1.12" {
  en = "Energy-saving mining and building-material production equipment", zh = "节能采矿、建筑材料生产专用设备制造",
  source = "Catalogue 2025 1.1.12", covers = "equipment.quarry_machine",
  codes = { gbt4754 = { "3511", "3515" }, gbt4754_enabling = { "3511", "3515" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.quarry_machine.kind", { "other" }) } },
  contribution = { by("cn.quarry_machine.kind", {
    mining = any_of {
      point "grade" { point "its own standard" { en = "its own standard, grade 2 or better", zh = "其所属类别标准 2级及以上", at_most("cn.quarry_machine.grade", 2) } },
      point "saving value" { is "cn.quarry_machine.saving_value" },
      point "no standard" { is "cn.quarry_machine.leads_type" },
      point "listed" { is "cn.quarry_machine.listed" } },
    kiln = any_of {
      point "quota" { is "cn.quarry_machine.quota_advanced" },
      point "evaluation" { is "cn.quarry_machine.evaluation_met" },
      point "combustion" { is "cn.quarry_machine.efficient_combustion" },
      point "substitute fuel" { is "cn.quarry_machine.substitute_fuel" } },
    grinding = point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.quarry_machine.grade", 1) },
    no_standard = is "cn.quarry_machine.leads_type",
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

choice "cn.commercial_device.kind" { of = "use", en = "Kind: commercial equipment", zh = "种类:商用设备",
  values = {
    printer = { en = "copier, printer or fax", zh = "复印机、打印机、传真机" },
    projector = { en = "projector", zh = "投影机" },
    computer = { en = "computer", zh = "计算机" },
    refrigerator = { en = "commercial refrigerator", zh = "商用冷柜" },
    chiller = { en = "chiller or heat pump", zh = "冷水机组或热泵机组" },
    unitary = { en = "unitary air conditioner", zh = "单元式空调机" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.commercial_device.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.commercial_device.refrigerant_ok" { of = "use", en = "Refrigerant with no ozone depletion and a low warming potential", zh = "制冷剂消耗臭氧潜能值为零且全球变暖潜能值低" }
activity "1.1.13" {
  en = "High-efficiency low-carbon commercial equipment", zh = "高效节能低碳商用设备制造",
  source = "Catalogue 2025 1.1.13", covers = "equipment.commercial_device",
  codes = { gbt4754 = { "3474", "3472", "3911", "3464" }, gbt4754_enabling = { "3474", "3472", "3911", "3464" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.commercial_device.kind", { "other" }) } },
  contribution = { by("cn.commercial_device.kind", {
    printer = point "GB 21521" { en = "GB 21521, grade 1", zh = "GB 21521 1级", at_most("cn.commercial_device.grade", 1) },
    projector = point "GB 32028" { en = "GB 32028, grade 1", zh = "GB 32028 1级", at_most("cn.commercial_device.grade", 1) },
    computer = point "GB 28380" { en = "GB 28380, grade 1", zh = "GB 28380 1级", at_most("cn.commercial_device.grade", 1) },
    refrigerator = all_of { is "cn.commercial_device.refrigerant_ok", point "GB 26920" { en = "GB 26920, grade 1", zh = "GB 26920 1级", at_most("cn.commercial_device.grade", 1) } },
    chiller = all_of { is "cn.commercial_device.refrigerant_ok", point "GB 19577" { en = "GB 19577, grade 1", zh = "GB 19577 1级", at_most("cn.commercial_device.grade", 1) } },
    unitary = all_of { is "cn.commercial_device.refrigerant_ok", point "GB 19576" { en = "GB 19576, grade 1", zh = "GB 19576 1级", at_most("cn.commercial_device.grade", 1) } },
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

choice "cn.appliance.kind" { of = "use", en = "Kind: household appliances", zh = "种类:家用电器",
  values = {
    fridge = { en = "refrigerator", zh = "冰箱" },
    air_conditioner = { en = "room air conditioner", zh = "房间空调器" },
    multi_split = { en = "multi-split air conditioner", zh = "多联式空调" },
    air_purifier = { en = "air purifier", zh = "空气净化器" },
    fan = { en = "electric fan", zh = "电风扇" },
    rice_cooker = { en = "rice cooker", zh = "电饭锅" },
    washing_machine = { en = "washing machine", zh = "洗衣机" },
    television = { en = "television or set-top box", zh = "电视或机顶盒" },
    other_standard = { en = "other kind with a standard", zh = "其他有标准的类型" },
    no_standard = { en = "kind without a standard", zh = "无标准的类型" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.appliance.refrigerant_ok" { of = "use", en = "Refrigerant with no ozone depletion and a low warming potential", zh = "制冷剂消耗臭氧潜能值为零且全球变暖潜能值低" }
number "cn.appliance.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.appliance.cools" { of = "use", en = "Cools with a refrigerant", zh = "使用制冷剂制冷" }
number "cn.appliance.cooling" { of = "use", unit = "W", en = "Cooling capacity", zh = "制冷量" }
flag "cn.appliance.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
activity "1.1.14" {
  en = "High-efficiency low-carbon household appliances", zh = "高效节能低碳家用电器制造",
  source = "Catalogue 2025 1.1.14", covers = "equipment.appliance",
  codes = { gbt4754 = { "3851", "3852", "3853", "3854", "3855", "3964", "3951", "3952", "3953" }, gbt4754_enabling = { "3851", "3852", "3853", "3854", "3855", "3964", "3951", "3952", "3953" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.appliance.kind", { "other" }) } },
  contribution = { by("cn.appliance.kind", {
    fridge = all_of { is "cn.appliance.refrigerant_ok", point "GB 12021.2" { en = "GB 12021.2, grade 1", zh = "GB 12021.2 1级", at_most("cn.appliance.grade", 1) } },
    air_conditioner = all_of { is "cn.appliance.refrigerant_ok", at_most("cn.appliance.cooling", "14000 W"), point "GB 21455" { en = "GB 21455, grade 1", zh = "GB 21455 1级", at_most("cn.appliance.grade", 1) } },
    multi_split = all_of { is "cn.appliance.refrigerant_ok", at_most("cn.appliance.cooling", "14000 W"), point "GB 21454" { en = "GB 21454, grade 1", zh = "GB 21454 1级", at_most("cn.appliance.grade", 1) } },
    air_purifier = point "GB 36893" { en = "GB 36893, grade 1", zh = "GB 36893 1级", at_most("cn.appliance.grade", 1) },
    fan = point "GB 12021.9" { en = "GB 12021.9, grade 1", zh = "GB 12021.9 1级", at_most("cn.appliance.grade", 1) },
    rice_cooker = point "GB 12021.6" { en = "GB 12021.6, grade 1", zh = "GB 12021.6 1级", at_most("cn.appliance.grade", 1) },
    washing_machine = point "GB 12021.4" { en = "GB 12021.4, grade 1", zh = "GB 12021.4 1级", at_most("cn.appliance.grade", 1) },
    television = point "GB 24850" { en = "GB 24850, grade 1", zh = "GB 24850 1级", at_most("cn.appliance.grade", 1) },
    other_standard = all_of { when(is "cn.appliance.cools", is "cn.appliance.refrigerant_ok"), point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.appliance.grade", 1) } },
    no_standard = all_of { when(is "cn.appliance.cools", is "cn.appliance.refrigerant_ok"), is "cn.appliance.leads_type" },
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

choice "cn.lighting.kind" { of = "use", en = "Kind: lighting products", zh = "种类:照明产品",
  values = {
    indoor = { en = "indoor LED product", zh = "室内LED产品" },
    road = { en = "road or tunnel LED luminaire", zh = "道路或隧道LED灯具" },
    panel = { en = "LED flat panel", zh = "LED平板灯" },
    source = { en = "semiconductor light source or device", zh = "半导体光源及器件" },
    wafer = { en = "LED wafer, chip or tool for them", zh = "LED外延片、芯片及其装备" },
    no_standard = { en = "kind without a standard", zh = "无标准的类型" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.lighting.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
number "cn.lighting.diameter" { of = "use", unit = "mm", en = "Diameter of the wafer or chip", zh = "外延片或芯片直径" }
flag "cn.lighting.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
activity "1.1.15" {
  en = "High-efficiency lighting products and systems", zh = "高效照明产品及系统制造",
  source = "Catalogue 2025 1.1.15", covers = "equipment.lighting",
  codes = { gbt4754 = { "3975", "3871", "3872", "3562", "3979" }, gbt4754_enabling = { "3975", "3871", "3872", "3562", "3979" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.lighting.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.lighting.kind", { "source" }) },
    point "tested" { by("cn.lighting.kind", {
      indoor = point "GB 30255" { en = "GB 30255, grade 1", zh = "GB 30255 1级", at_most("cn.lighting.grade", 1) },
      road = point "GB 37478" { en = "GB 37478, grade 1", zh = "GB 37478 1级", at_most("cn.lighting.grade", 1) },
      panel = point "GB 38450" { en = "GB 38450, grade 1", zh = "GB 38450 1级", at_most("cn.lighting.grade", 1) },
      source = not_required,
      wafer = at_least("cn.lighting.diameter", "200 mm"),
      no_standard = is "cn.lighting.leads_type",
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.stove.kind" { of = "use", en = "Kind: stoves and cookers", zh = "种类:炉具灶具",
  values = {
    biomass = { en = "biomass stove", zh = "生物质炕灶" },
    commercial_gas = { en = "commercial gas cooker", zh = "商用燃气灶具" },
    gas_boiler = { en = "household gas heater", zh = "家用燃气热水器和采暖炉" },
    gas_cooker = { en = "household gas cooker", zh = "家用燃气灶具" },
    other_standard = { en = "other kind with a standard", zh = "其他有标准的类型" },
    no_standard = { en = "kind without a standard", zh = "无标准的类型" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.stove.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
number "cn.stove.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.stove.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
activity "1.1.16" {
  en = "High-efficiency stoves and cookers", zh = "高效节能炉具灶具设备制造",
  source = "Catalogue 2025 1.1.16", covers = "equipment.stove",
  codes = { gbt4754 = { "3861" }, gbt4754_enabling = { "3861" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.stove.kind", { "other" }) } },
  contribution = { by("cn.stove.kind", {
    biomass = point "NB-T 34017" { en = "NB/T 34017", zh = "NB/T 34017", is "cn.stove.conforms" },
    commercial_gas = point "GB 30531" { en = "GB 30531, grade 1", zh = "GB 30531 1级", at_most("cn.stove.grade", 1) },
    gas_boiler = point "GB 20665" { en = "GB 20665, grade 1", zh = "GB 20665 1级", at_most("cn.stove.grade", 1) },
    gas_cooker = point "GB 30720" { en = "GB 30720, grade 1", zh = "GB 30720 1级", at_most("cn.stove.grade", 1) },
    other_standard = point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.stove.grade", 1) },
    no_standard = is "cn.stove.leads_type",
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

choice "cn.heat_recovery.kind" { of = "use", en = "Kind: equipment that uses waste heat, pressure or gas", zh = "种类:余热余压余气利用设备",
  values = {
    exchanger = { en = "heat exchanger", zh = "热交换器" },
    turbine = { en = "low-heat-value gas turbine, waste-heat turbine or heat pump unit", zh = "低热值燃气轮机、余热汽轮机或热泵机组" },
    other_standard = { en = "other kind with a standard", zh = "其他有标准的类型" },
    no_standard = { en = "kind without a standard", zh = "无标准的类型" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.heat_recovery.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.heat_recovery.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
activity "1.1.17" {
  en = "Waste heat, pressure and gas recovery equipment", zh = "余热余压余气利用设备制造",
  source = "Catalogue 2025 1.1.17", covers = "equipment.heat_recovery",
  codes = { gbt4754 = { "3413", "3463", "3464", "3811" }, gbt4754_enabling = { "3413", "3463", "3464", "3811" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.heat_recovery.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.heat_recovery.kind", { "turbine" }) },
    point "tested" { by("cn.heat_recovery.kind", {
      exchanger = point "TSG R0010" { en = "TSG R0010, grade 1", zh = "TSG R0010 1级", at_most("cn.heat_recovery.grade", 1) },
      turbine = not_required,
      other_standard = point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.heat_recovery.grade", 1) },
      no_standard = is "cn.heat_recovery.leads_type",
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.green_material.kind" { of = "use", en = "Kind: green building materials", zh = "种类:绿色建材",
  values = {
    concrete = { en = "ready-mixed concrete or mortar", zh = "预拌混凝土或砂浆" },
    wall = { en = "wall material, cement, board, brick or precast part", zh = "墙体材料、水泥、板材、砖或预制件" },
    waterproof = { en = "waterproof material", zh = "防水材料" },
    insulation = { en = "insulation", zh = "保温材料" },
    glass = { en = "glass", zh = "建筑玻璃" },
    tile = { en = "ceramic tile", zh = "陶瓷砖" },
    furniture = { en = "custom furniture", zh = "定制家具" },
    coating = { en = "waterproof coating, sealant, agent or membrane", zh = "防水涂料、密封胶、防水剂或膜" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.green_material.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.green_material.blowing_agent_ok" { of = "use", en = "Blowing agent with no ozone depletion and a low warming potential", zh = "发泡剂消耗臭氧潜能值为零且全球变暖潜能值低" }
flag "cn.green_material.substitute_input" { of = "use", en = "Inputs are substitutes of the toxic-material substitution list", zh = "使用有毒有害原料替代目录中的替代品" }
flag "cn.green_material.high_risk_input" { of = "use", en = "Uses a listed high-pollution, high-risk input", zh = "使用名录所列高污染高环境风险原料" }
activity "1.1.18" {
  en = "Green building materials", zh = "绿色建筑材料制造",
  source = "Catalogue 2025 1.1.18", covers = "equipment.green_material",
  codes = { gbt4754 = { "3021", "3022", "3023", "3024", "3029", "3031", "3033", "2641", "2646", "2662", "2919", "2922", "3034", "3081", "3041", "3042", "3051", "3071", "2110", "2120", "2130", "2140", "2190" }, gbt4754_enabling = { "3021", "3022", "3023", "3024", "3029", "3031", "3034", "3081", "3041", "3042", "3051", "3071" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.green_material.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.green_material.kind", { "coating" }) },
    point "tested" { by("cn.green_material.kind", {
      concrete = point "HJ-T 412" { en = "HJ/T 412", zh = "HJ/T 412", is "cn.green_material.conforms" },
      wall = point "GB-T 35605" { en = "GB/T 35605", zh = "GB/T 35605", is "cn.green_material.conforms" },
      waterproof = point "GB-T 35609" { en = "GB/T 35609", zh = "GB/T 35609", is "cn.green_material.conforms" },
      insulation = all_of { is "cn.green_material.blowing_agent_ok", point "GB-T 35608" { en = "GB/T 35608, GB/T 41077", zh = "GB/T 35608、GB/T 41077", is "cn.green_material.conforms" } },
      glass = point "GB-T 35604" { en = "GB/T 35604", zh = "GB/T 35604", is "cn.green_material.conforms" },
      tile = point "GB-T 35610" { en = "GB/T 35610", zh = "GB/T 35610", is "cn.green_material.conforms" },
      furniture = all_of { is "cn.green_material.substitute_input", is_not "cn.green_material.high_risk_input" },
      coating = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.energy_meter.described" { of = "use", en = "What item 1.1.19 describes: instruments that measure or control energy, water or heat", zh = "1.1.19条目所述:能源、水或热的计量、检测和控制设备",
  question = { en = "Is the money for this: instruments that measure or control energy, water or heat?",
               zh = "资金是否用于:能源、水或热的计量、检测和控制设备?" } }
flag "cn.energy_meter.mercury" { of = "use", en = "Contains mercury", zh = "含汞仪表" }
activity "1.1.19" {
  en = "Energy metering, testing, monitoring and control equipment", zh = "能源计量、检测、监测、控制设备制造",
  source = "Catalogue 2025 1.1.19", covers = "equipment.energy_meter",
  codes = { gbt4754 = { "4011", "4012", "4016" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.energy_meter.described" } },
  excluded = { is "cn.energy_meter.mercury" },
}

-- 1.2 Advanced transport equipment manufacturing

choice "cn.nev.kind" { of = "use", en = "Kind: new energy vehicles and their parts", zh = "种类:新能源汽车及零部件",
  values = {
    vehicle = { en = "battery-electric, plug-in hybrid or fuel-cell vehicle", zh = "纯电动、插电混动或燃料电池整车" },
    battery = { en = "traction battery", zh = "动力蓄电池" },
    motor = { en = "drive motor", zh = "驱动电机" },
    accessory = { en = "instrument or electrical accessory", zh = "仪表及电气附件" },
    part = { en = "cathode salt, plug-in hybrid engine or other dedicated part", zh = "正极盐、插混发动机及其他专用零部件" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.nev.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "1.2.1" {
  en = "New energy vehicles and key parts", zh = "新能源汽车及关键零部件制造",
  source = "Catalogue 2025 1.2.1", covers = "equipment.nev",
  codes = { gbt4754 = { "2613", "3841", "3812", "3620", "3670", "3612" }, gbt4754_enabling = { "2613", "3841", "3812", "3620", "3670", "3612" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.nev.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.nev.kind", { "vehicle", "part" }) },
    point "tested" { by("cn.nev.kind", {
      vehicle = not_required,
      battery = point "GB 38031" { en = "GB 38031, GB/T 31486, GB/T 31484", zh = "GB 38031、GB/T 31486、GB/T 31484", is "cn.nev.conforms" },
      motor = point "GB-T 18488" { en = "GB/T 18488", zh = "GB/T 18488", is "cn.nev.conforms" },
      accessory = point "GB-T 19836" { en = "GB/T 19836", zh = "GB/T 19836", is "cn.nev.conforms" },
      part = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.green_ship.described" { of = "use", en = "What item 1.2.2 describes: ships of clean fuel or battery, their engines, propulsion parts that lead their type, shore-power or pollution equipment of ships", zh = "1.2.2条目所述:清洁燃料或电池动力船舶及其发动机、能效同类领先的推进部件、船舶岸电受电或防污染设备",
  question = { en = "Is the money for this: ships of clean fuel or battery, their engines, propulsion parts that lead their type, shore-power or pollution equipment of ships?",
               zh = "资金是否用于:清洁燃料或电池动力船舶及其发动机、能效同类领先的推进部件、船舶岸电受电或防污染设备?" } }
flag "cn.green_ship.yard_building" { of = "use", en = "Builds the shipyard itself", zh = "用于船厂自身建设" }
activity "1.2.2" {
  en = "Green ship building (yards excluded)", zh = "绿色船舶制造(不含造船厂建设)",
  source = "Catalogue 2025 1.2.2", covers = "equipment.green_ship",
  codes = { gbt4754 = { "3731", "3732", "3412", "3413", "3734" }, gbt4754_enabling = { "3731", "3732", "3412", "3413", "3734" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.green_ship.described" } },
  excluded = { is "cn.green_ship.yard_building" },
}

flag "cn.rail_equipment.described" { of = "use", en = "What item 1.2.3 describes: trains, metro, tram and maglev vehicles, parts and rail control", zh = "1.2.3条目所述:铁路、地铁、有轨和磁浮车辆、部件及控制设备",
  question = { en = "Is the money for this: trains, metro, tram and maglev vehicles, parts and rail control?",
               zh = "资金是否用于:铁路、地铁、有轨和磁浮车辆、部件及控制设备?" } }
activity "1.2.3" {
  en = "Advanced rail equipment", zh = "先进轨道交通装备制造",
  source = "Catalogue 2025 1.2.3", covers = "equipment.rail_equipment",
  codes = { gbt4754 = { "3711", "3712", "3714", "3715", "3716", "3719", "3720" }, gbt4754_enabling = { "3711", "3712", "3714", "3715", "3716", "3719", "3720" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.rail_equipment.described" } },
}

flag "cn.aviation_equipment.described" { of = "use", en = "What item 1.2.4 describes: new-energy aircraft and engines, or green modification of aircraft", zh = "1.2.4条目所述:新能源航空器与发动机或飞机绿色改装",
  question = { en = "Is the money for this: new-energy aircraft and engines, or green modification of aircraft?",
               zh = "资金是否用于:新能源航空器与发动机或飞机绿色改装?" } }
activity "1.2.4" {
  en = "Advanced efficient aviation equipment", zh = "先进高效航空装备制造",
  source = "Catalogue 2025 1.2.4", covers = "equipment.aviation_equipment",
  codes = { gbt4754 = { "3741", "3421", "3422", "3423", "3424", "3466" }, gbt4754_enabling = { "3741", "3421", "3422", "3423", "3424", "3466" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.aviation_equipment.described" } },
}

choice "cn.port_equipment.kind" { of = "use", en = "Kind: port handling equipment", zh = "种类:港口装卸设备",
  values = {
    crane = { en = "port crane or conveyor with a standard", zh = "有标准的港口起重机或输送机" },
    crane_no_standard = { en = "port crane or conveyor without a standard", zh = "无标准的港口起重机或输送机" },
    new_energy_vehicle = { en = "port vehicle of new energy", zh = "新能源港口车辆" },
    fuel_vehicle = { en = "port vehicle with an engine", zh = "燃油港口车辆" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.port_equipment.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.port_equipment.leads_type" { of = "use", en = "No standard exists, and it leads its type", zh = "无现行标准且同类领先",
  evidence = { en = "Report of a qualified test body", zh = "有资质检测机构报告" } }
flag "cn.port_equipment.fuel_leads" { of = "use", en = "Its fuel use leads its type", zh = "燃料消耗同类领先" }
activity "1.2.5" {
  en = "Advanced port handling equipment", zh = "先进港口装卸作业设备制造",
  source = "Catalogue 2025 1.2.5", covers = "equipment.port_equipment",
  codes = { gbt4754 = { "3432", "3433", "3434" }, gbt4754_enabling = { "3432", "3433", "3434" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.port_equipment.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.port_equipment.kind", { "new_energy_vehicle" }) },
    point "tested" { by("cn.port_equipment.kind", {
      crane = point "its own standard" { en = "its own standard, grade 1", zh = "其所属类别标准 1级", at_most("cn.port_equipment.grade", 1) },
      crane_no_standard = is "cn.port_equipment.leads_type",
      new_energy_vehicle = not_required,
      fuel_vehicle = is "cn.port_equipment.fuel_leads",
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

-- 1.3 Energy-saving and carbon-reduction retrofit

flag "cn.boiler_retrofit.described" { of = "use", en = "What item 1.3.1 describes: renewable energy or waste heat in place of coal, coke or heavy oil in boilers and kilns", zh = "1.3.1条目所述:以可再生能源或余热替代锅炉窑炉用煤、石油焦或重油",
  question = { en = "Is the money for this: renewable energy or waste heat in place of coal, coke or heavy oil in boilers and kilns?",
               zh = "资金是否用于:以可再生能源或余热替代锅炉窑炉用煤、石油焦或重油?" } }
activity "1.3.1" {
  en = "Boiler and kiln energy-saving retrofit", zh = "锅炉(窑炉)节能改造和能效提升",
  source = "Catalogue 2025 1.3.1", covers = "retrofit.boiler_retrofit",
  codes = { gbt4754 = { "4861" }, gbt4754_direct = { "4861" } },
  scope = { is "cn.boiler_retrofit.described" },
}

flag "cn.motor_retrofit.described" { of = "use", en = "What item 1.3.2 describes: replacing, refitting or better control of motor systems", zh = "1.3.2条目所述:电机系统更换、改造或优化控制",
  question = { en = "Is the money for this: replacing, refitting or better control of motor systems?",
               zh = "资金是否用于:电机系统更换、改造或优化控制?" } }
activity "1.3.2" {
  en = "Motor system efficiency upgrade", zh = "电机系统能效提升",
  source = "Catalogue 2025 1.3.2", covers = "retrofit.motor_retrofit",
  codes = { gbt4754 = { "4861" }, gbt4754_direct = { "4861" } },
  scope = { is "cn.motor_retrofit.described" },
}

flag "cn.grid_retrofit.described" { of = "use", en = "What item 1.3.3 describes: refitting the grid so that it loses less", zh = "1.3.3条目所述:电网节能改造",
  question = { en = "Is the money for this: refitting the grid so that it loses less?",
               zh = "资金是否用于:电网节能改造?" } }
activity "1.3.3" {
  en = "Power grid energy-saving retrofit", zh = "电网节能改造",
  source = "Catalogue 2025 1.3.3", covers = "retrofit.grid_retrofit",
  codes = { gbt4754 = { "4861", "4420" }, gbt4754_direct = { "4861", "4420" } },
  scope = { is "cn.grid_retrofit.described" },
}

flag "cn.waste_heat_use.described" { of = "use", en = "What item 1.3.4 describes: use of waste heat, pressure or gas", zh = "1.3.4条目所述:余热余压余气利用",
  question = { en = "Is the money for this: use of waste heat, pressure or gas?",
               zh = "资金是否用于:余热余压余气利用?" } }
flag "cn.waste_heat_use.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "1.3.4" {
  en = "Waste heat and pressure use", zh = "余热余压利用",
  source = "Catalogue 2025 1.3.4", covers = "retrofit.waste_heat_use",
  codes = { gbt4754 = { "4861" }, gbt4754_direct = { "4861" } },
  scope = { is "cn.waste_heat_use.described" },
  contribution = { point "GB-T 1028" { en = "GB/T 1028, GB/T 39091", zh = "GB/T 1028、GB/T 39091", is "cn.waste_heat_use.conforms" } },
}

choice "cn.lighting_retrofit.kind" { of = "use", en = "Kind: green lighting works", zh = "种类:绿色照明改造",
  values = {
    street = { en = "LED street lighting", zh = "LED道路照明" },
    tunnel = { en = "LED tunnel lighting", zh = "LED隧道照明" },
    led = { en = "LED product", zh = "LED产品" },
    sodium = { en = "high-pressure sodium lamp", zh = "高压钠灯" },
    halide = { en = "metal halide lamp", zh = "金属卤化物灯" },
    halogen = { en = "tungsten halogen lamp", zh = "卤钨灯" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.lighting_retrofit.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
number "cn.lighting_retrofit.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.lighting_retrofit.gb_31276_saving" { of = "use", en = "At the energy-saving value of GB 31276", zh = "达到GB 31276节能值" }
flag "cn.lighting_retrofit.mercury_lamp" { of = "use", en = "Uses mercury lamps", zh = "使用汞灯" }
activity "1.3.5" {
  en = "Green lighting retrofit", zh = "绿色照明改造",
  source = "Catalogue 2025 1.3.5", covers = "retrofit.lighting_retrofit",
  codes = { gbt4754 = { "4861" }, gbt4754_direct = { "4861" } },
  scope = { none_of_these("cn.lighting_retrofit.kind", { "other" }) },
  excluded = { is "cn.lighting_retrofit.mercury_lamp" },
  contribution = { by("cn.lighting_retrofit.kind", {
    street = point "GB-T 31832" { en = "GB/T 31832", zh = "GB/T 31832", is "cn.lighting_retrofit.conforms" },
    tunnel = point "GB-T 32481" { en = "GB/T 32481", zh = "GB/T 32481", is "cn.lighting_retrofit.conforms" },
    led = point "GB 30255" { en = "GB 30255, GB 37478, GB 38450, grade 1", zh = "GB 30255、GB 37478、GB 38450 1级", at_most("cn.lighting_retrofit.grade", 1) },
    sodium = point "GB 19573" { en = "GB 19573, grade 1", zh = "GB 19573 1级", at_most("cn.lighting_retrofit.grade", 1) },
    halide = point "GB 20054" { en = "GB 20054, grade 1", zh = "GB 20054 1级", at_most("cn.lighting_retrofit.grade", 1) },
    halogen = is "cn.lighting_retrofit.gb_31276_saving",
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

flag "cn.ship_refit.described" { of = "use", en = "What item 1.3.6 describes: refit that raises a ship's efficiency or cuts what it emits", zh = "1.3.6条目所述:提高船舶能效或减少排放的改造",
  question = { en = "Is the money for this: refit that raises a ship's efficiency or cuts what it emits?",
               zh = "资金是否用于:提高船舶能效或减少排放的改造?" } }
activity "1.3.6" {
  en = "Green low-carbon ship upgrade", zh = "船舶绿色低碳升级改造",
  source = "Catalogue 2025 1.3.6", covers = "retrofit.ship_refit",
  codes = { gbt4754 = { "3735" }, gbt4754_direct = { "3735" } },
  scope = { is "cn.ship_refit.described" },
}

-- 1.4 Green low-carbon transition of key industrial sectors

flag "cn.plant_retrofit.described" { of = "use", en = "What item 1.4.1 describes: energy and carbon retrofit of plants in key industries", zh = "1.4.1条目所述:重点工业行业节能降碳改造",
  question = { en = "Is the money for this: energy and carbon retrofit of plants in key industries?",
               zh = "资金是否用于:重点工业行业节能降碳改造?" } }
flag "cn.plant_retrofit.quota_advanced" { of = "use", en = "Unit energy use at grade 1 or the advanced value of the quota standard after the retrofit", zh = "改造后单位产品能耗达到限额标准1级或先进值",
  evidence = { en = "Energy audit after the retrofit", zh = "改造后能源审计" } }
flag "cn.plant_retrofit.benchmark_level" { of = "use", en = "At the benchmark level of the latest key-area efficiency levels", zh = "达到最新重点领域能效标杆水平" }
flag "cn.plant_retrofit.system_optimised" { of = "use", en = "Energy system optimised under GB/T 35071 and, for a park, GB/T 38903", zh = "按GB/T 35071(园区另按GB/T 38903)优化能量系统" }
activity "1.4.1" {
  en = "Energy-saving and carbon-reduction retrofit (key industry)", zh = "节能降碳改造和能效提升",
  source = "Catalogue 2025 1.4.1", covers = "retrofit.plant_retrofit",
  codes = { gbt4754 = { "4861" }, gbt4754_direct = { "4861" } },
  scope = { is "cn.plant_retrofit.described" },
  contribution = { any_of {
      point "quota" { is "cn.plant_retrofit.quota_advanced" },
      point "benchmark" { is "cn.plant_retrofit.benchmark_level" },
      point "system" { is "cn.plant_retrofit.system_optimised" } } },
}

flag "cn.process_change.described" { of = "use", en = "What item 1.4.2 describes: clean power, hydrogen or non-carbon feedstock in place of fossil fuel or carbon feedstock", zh = "1.4.2条目所述:以零碳电力、氢或非碳原料替代化石燃料或含碳原料",
  question = { en = "Is the money for this: clean power, hydrogen or non-carbon feedstock in place of fossil fuel or carbon feedstock?",
               zh = "资金是否用于:以零碳电力、氢或非碳原料替代化石燃料或含碳原料?" } }
activity "1.4.2" {
  en = "Process improvement and flow optimisation", zh = "工艺改进和流程优化",
  source = "Catalogue 2025 1.4.2", covers = "retrofit.process_change",
  codes = { gbt4754 = { "4861", "4862" }, gbt4754_direct = { "4861" } },
  scope = { is "cn.process_change.described" },
}

flag "cn.smart_factory.described" { of = "use", en = "What item 1.4.3 describes: digital or smart control of factories and lines", zh = "1.4.3条目所述:工厂和产线的数字化、智能化",
  question = { en = "Is the money for this: digital or smart control of factories and lines?",
               zh = "资金是否用于:工厂和产线的数字化、智能化?" } }
activity "1.4.3" {
  en = "Digital and smart upgrade", zh = "数字化、智能化升级",
  source = "Catalogue 2025 1.4.3", covers = "retrofit.smart_factory",
  codes = { gbt4754 = { "6531", "4840" } },
  scope = { is "cn.smart_factory.described" },
}

-- 1.5 Greenhouse gas control

flag "cn.ccus.described" { of = "use", en = "What item 1.5.1 describes: capture, use or storage of carbon dioxide", zh = "1.5.1条目所述:二氧化碳捕集、利用或封存",
  question = { en = "Is the money for this: capture, use or storage of carbon dioxide?",
               zh = "资金是否用于:二氧化碳捕集、利用或封存?" } }
activity "1.5.1" {
  en = "CO2 capture, use and storage", zh = "二氧化碳捕集利用与封存",
  source = "Catalogue 2025 1.5.1", covers = "carbon.ccus",
  codes = { gbt4754 = { "4862", "4411", "4412", "4430", "3011", "3110", "3120", "0711", "0712", "7729" }, gbt4754_direct = { "4862", "4411", "4412", "4430", "3011", "3110", "3120", "0711", "0712", "7729" } },
  scope = { is "cn.ccus.described" },
}

flag "cn.ods_substitute.described" { of = "use", en = "What item 1.5.2 describes: substitutes for ozone-depleting substances", zh = "1.5.2条目所述:消耗臭氧层物质替代品",
  question = { en = "Is the money for this: substitutes for ozone-depleting substances?",
               zh = "资金是否用于:消耗臭氧层物质替代品?" } }
flag "cn.ods_substitute.on_ods_list" { of = "use", en = "On the recommended list of substitutes", zh = "列入替代品推荐名录" }
flag "cn.ods_substitute.replaces_controlled" { of = "use", en = "Replaces the controlled substance of the list", zh = "替代名录对应受控物质" }
activity "1.5.2" {
  en = "Development and use of substitutes for ozone-depleting substances", zh = "消耗臭氧层物质替代品开发与利用",
  source = "Catalogue 2025 1.5.2", covers = "carbon.ods_substitute",
  codes = { gbt4754 = { "2614", "2651", "3464", "3851", "3852" }, gbt4754_direct = { "2614", "2651", "3464", "3851", "3852" } },
  scope = { is "cn.ods_substitute.described" },
  contribution = { is "cn.ods_substitute.on_ods_list", is "cn.ods_substitute.replaces_controlled" },
}
