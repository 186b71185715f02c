-- Chapter 2: protecting air, water and soil. 2.1 makes the equipment, 2.2 to 2.5 treat what pollutes.

-- 2.1 Advanced environmental equipment and material manufacturing

choice "cn.air_equipment.kind" { of = "use", en = "Kind: equipment against air pollution", zh = "种类:大气污染防治装备",
  values = {
    dust = { en = "dust collector", zh = "除尘器" },
    other_equipment = { en = "other equipment", zh = "其他装备" },
    household = { en = "household air purifier", zh = "家用空气净化器" },
    kitchen_fume = { en = "kitchen-fume cleaner", zh = "油烟净化设备" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.air_equipment.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.air_equipment.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.air_equipment.on_national_list" { of = "use", en = "On the latest comprehensive protection list or major equipment catalogue", zh = "列入最新环境保护综合名录或重大环保技术装备目录" }
activity "2.1.1" {
  en = "Air pollution control equipment", zh = "大气污染防治装备制造",
  source = "Catalogue 2025 2.1.1", covers = "equipment.air_equipment",
  codes = { gbt4754 = { "3591", "3852", "3594" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.air_equipment.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.air_equipment.kind", { "household", "kitchen_fume" }) },
    point "tested" { by("cn.air_equipment.kind", {
      dust = any_of {
        point "grade" { point "GB 37484" { en = "GB 37484, grade 2 or better", zh = "GB 37484 2级及以上", at_most("cn.air_equipment.grade", 2) } },
        point "rated" { point "GB-T 33017" { en = "GB/T 33017", zh = "GB/T 33017", is "cn.air_equipment.conforms" } },
        point "list" { is "cn.air_equipment.on_national_list" } },
      other_equipment = any_of {
        point "rated" { point "GB-T 33017" { en = "GB/T 33017", zh = "GB/T 33017", is "cn.air_equipment.conforms" } },
        point "list" { is "cn.air_equipment.on_national_list" } },
      household = not_required,
      kitchen_fume = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.water_equipment.kind" { of = "use", en = "Kind: equipment against water pollution", zh = "种类:水污染防治装备",
  values = {
    aerator = { en = "rotary aerator", zh = "转盘曝气机" },
    mixer = { en = "submersible mixer", zh = "潜水搅拌机" },
    other_equipment = { en = "other equipment", zh = "其他装备" },
    urban = { en = "dredging, drainage, rain-water or leakage machine", zh = "疏浚、排水、雨水或漏损控制机械" },
    other = { en = "none of these", zh = "均不属于" },
  } }
number "cn.water_equipment.grade" { of = "use", en = "Efficiency grade under the standard of its kind (1 is the best)", zh = "所属类别标准的能效等级(1级最高)",
  evidence = { en = "Test report or energy label under that standard", zh = "该标准的检测报告或能效标识" } }
flag "cn.water_equipment.on_national_list" { of = "use", en = "On the latest comprehensive protection list or major equipment catalogue", zh = "列入最新环境保护综合名录或重大环保技术装备目录" }
flag "cn.water_equipment.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.1.2" {
  en = "Water pollution control equipment", zh = "水污染防治装备制造",
  source = "Catalogue 2025 2.1.2", covers = "equipment.water_equipment",
  codes = { gbt4754 = { "3591", "3597" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.water_equipment.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.water_equipment.kind", { "urban" }) },
    point "tested" { by("cn.water_equipment.kind", {
      aerator = any_of {
        point "grade" { point "GB 37483" { en = "GB 37483, grade 2 or better", zh = "GB 37483 2级及以上", at_most("cn.water_equipment.grade", 2) } },
        point "list" { is "cn.water_equipment.on_national_list" } },
      mixer = any_of {
        point "grade" { point "GB 37485" { en = "GB 37485, grade 2 or better", zh = "GB 37485 2级及以上", at_most("cn.water_equipment.grade", 2) } },
        point "list" { is "cn.water_equipment.on_national_list" } },
      other_equipment = any_of {
        point "rated" { point "GB-T 38220" { en = "GB/T 38220", zh = "GB/T 38220", is "cn.water_equipment.conforms" } },
        point "list" { is "cn.water_equipment.on_national_list" } },
      urban = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.soil_equipment.kind" { of = "use", en = "Kind: equipment against soil pollution", zh = "种类:土壤污染治理装备",
  values = {
    treatment = { en = "treatment equipment", zh = "治理装备" },
    reclamation = { en = "mine reclamation equipment", zh = "矿山复垦装备" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.soil_equipment.on_soil_list" { of = "use", en = "On the soil equipment or advanced control technology catalogue", zh = "列入土壤先进装备或先进污染防治技术目录" }
flag "cn.soil_equipment.on_national_list" { of = "use", en = "On the latest comprehensive protection list or major equipment catalogue", zh = "列入最新环境保护综合名录或重大环保技术装备目录" }
activity "2.1.3" {
  en = "Soil pollution control and remediation equipment", zh = "土壤污染治理与修复装备制造",
  source = "Catalogue 2025 2.1.3", covers = "equipment.soil_equipment",
  codes = { gbt4754 = { "3591", "3599" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.soil_equipment.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.soil_equipment.kind", { "reclamation" }) },
    point "tested" { by("cn.soil_equipment.kind", {
      treatment = any_of {
        point "soil list" { is "cn.soil_equipment.on_soil_list" },
        point "list" { is "cn.soil_equipment.on_national_list" } },
      reclamation = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.waste_equipment.described" { of = "use", en = "What item 2.1.4 describes: equipment that collects, stores, carries or treats solid waste", zh = "2.1.4条目所述:固体废物收集、贮存、运输和处置装备",
  question = { en = "Is the money for this: equipment that collects, stores, carries or treats solid waste?",
               zh = "资金是否用于:固体废物收集、贮存、运输和处置装备?" } }
flag "cn.waste_equipment.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.1.4" {
  en = "Solid waste collection, storage, transport and treatment equipment", zh = "固体废弃物收集、贮存、运输及处理处置装备制造",
  source = "Catalogue 2025 2.1.4", covers = "equipment.waste_equipment",
  codes = { gbt4754 = { "3591" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.waste_equipment.described" } },
  contribution = { point "its own standard" { en = "its own standard", zh = "其所属类别标准", is "cn.waste_equipment.conforms" } },
}

choice "cn.noise_equipment.kind" { of = "use", en = "Kind: equipment and materials against noise and vibration", zh = "种类:噪声与振动控制设备和材料",
  values = {
    window = { en = "sound-insulating door or window", zh = "隔声门窗" },
    other_equipment = { en = "other equipment", zh = "其他设备" },
    material = { en = "sound-absorbing material", zh = "吸声材料" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.noise_equipment.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.1.5" {
  en = "Noise and vibration control equipment", zh = "噪声与振动控制设备制造",
  source = "Catalogue 2025 2.1.5", covers = "equipment.noise_equipment",
  codes = { gbt4754 = { "2032", "3034", "3312", "3591" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.noise_equipment.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.noise_equipment.kind", { "material" }) },
    point "tested" { by("cn.noise_equipment.kind", {
      window = point "HJ-T 17" { en = "HJ/T 17", zh = "HJ/T 17", is "cn.noise_equipment.conforms" },
      other_equipment = point "its own standard" { en = "its own standard", zh = "其所属类别标准", is "cn.noise_equipment.conforms" },
      material = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.radiation_equipment.described" { of = "use", en = "What item 2.1.6 describes: equipment against radioactive pollution", zh = "2.1.6条目所述:放射性污染防治设备",
  question = { en = "Is the money for this: equipment against radioactive pollution?",
               zh = "资金是否用于:放射性污染防治设备?" } }
activity "2.1.6" {
  en = "Radioactive pollution control equipment", zh = "放射性污染防治和处理设备制造",
  source = "Catalogue 2025 2.1.6", covers = "equipment.radiation_equipment",
  codes = { gbt4754 = { "3591" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.radiation_equipment.described" } },
}

flag "cn.treatment_agent.described" { of = "use", en = "What item 2.1.7 describes: agents and filter materials of environmental treatment", zh = "2.1.7条目所述:环境污染处理药剂和滤材",
  question = { en = "Is the money for this: agents and filter materials of environmental treatment?",
               zh = "资金是否用于:环境污染处理药剂和滤材?" } }
flag "cn.treatment_agent.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.1.7" {
  en = "Environmental treatment agents and materials", zh = "环境污染处理药剂材料制造",
  source = "Catalogue 2025 2.1.7", covers = "equipment.treatment_agent",
  codes = { gbt4754 = { "2666", "2822", "2829", "3061", "3073" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.treatment_agent.described" } },
  contribution = { point "its product standard" { en = "its product standard", zh = "其产品标准", is "cn.treatment_agent.conforms" } },
}

flag "cn.harmless_input.described" { of = "use", en = "What item 2.1.8 describes: non-toxic materials in place of listed ones", zh = "2.1.8条目所述:无毒无害原料替代",
  question = { en = "Is the money for this: non-toxic materials in place of listed ones?",
               zh = "资金是否用于:无毒无害原料替代?" } }
flag "cn.harmless_input.replaces_toxic" { of = "use", en = "Substitute of the encouraged list, used or made in place of the listed substance", zh = "鼓励替代目录中的替代品并替代所列物质" }
flag "cn.harmless_input.replaces_high_risk" { of = "use", en = "Substitute of a high-pollution, high-risk product of the comprehensive list", zh = "综合名录所列双高产品的替代品" }
flag "cn.harmless_input.used" { of = "use", en = "Used by the firm in its own products in place of the listed substance", zh = "企业在自身产品中替代使用" }
flag "cn.harmless_input.degradable_film" { of = "use", en = "Degradable film", zh = "可降解薄膜" }
activity "2.1.8" {
  en = "Non-toxic, harmless raw materials: production and substitution", zh = "无毒无害原料、产品生产与替代使用",
  source = "Catalogue 2025 2.1.8", covers = "equipment.harmless_input",
  codes = { gbt4754 = { "2611", "2613", "2614", "2619", "2662", "2641", "2642", "2643", "2644", "2645", "2661", "0932", "1495", "1910", "2021", "2022", "2023", "2511", "2631", "2651", "2652", "2653", "2659", "2681", "2684", "2710", "2770", "2924", "2929", "3089", "3212", "3259", "3360", "3581", "3829", "3849", "3871", "3972", "3982", "4013", "4014", "4023", "1952", "1953", "1954", "2110", "2130", "2140", "2312", "2319", "2451", "2452", "2453", "2454", "2455", "2456", "2459", "3611", "3612", "3620", "3630", "3640", "3650", "3660", "3670", "2921" } },
  scope = { point "maker" { any_of { is "cn.maker", is "cn.harmless_input.used" } }, point "equipment" { is "cn.harmless_input.described" } },
  contribution = { any_of {
      point "toxic list" { is "cn.harmless_input.replaces_toxic" },
      point "high-risk list" { is "cn.harmless_input.replaces_high_risk" },
      point "film" { is "cn.harmless_input.degradable_film" } } },
}

flag "cn.safe_pesticide.described" { of = "use", en = "What item 2.1.9 describes: efficient pesticides of low toxicity and residue", zh = "2.1.9条目所述:高效低毒低残留农药",
  question = { en = "Is the money for this: efficient pesticides of low toxicity and residue?",
               zh = "资金是否用于:高效低毒低残留农药?" } }
flag "cn.safe_pesticide.registered" { of = "use", en = "Registered pesticide", zh = "已登记农药" }
flag "cn.safe_pesticide.high_risk" { of = "use", en = "High-pollution, high-risk product of the comprehensive list", zh = "综合名录所列双高产品" }
flag "cn.safe_pesticide.low_harm" { of = "use", en = "Few or no volatile organics, low reactivity, or efficient with low toxicity and residue", zh = "低(无)挥发性有机物、低反应活性或高效低毒低残留" }
activity "2.1.9" {
  en = "High-efficiency, low-toxicity, low-residue pesticides", zh = "高效低毒低残留农药生产",
  source = "Catalogue 2025 2.1.9", covers = "equipment.safe_pesticide",
  codes = { gbt4754 = { "2631", "2632", "4840" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.safe_pesticide.described" } },
  contribution = { is "cn.safe_pesticide.registered", is_not "cn.safe_pesticide.high_risk", is "cn.safe_pesticide.low_harm" },
}

choice "cn.environment_monitor.kind" { of = "use", en = "Kind: monitoring instruments and emergency equipment", zh = "种类:环境监测仪器与应急设备",
  values = {
    instrument = { en = "monitoring instrument", zh = "监测仪器" },
    emergency = { en = "emergency equipment, or item of the major equipment catalogue", zh = "应急设备或重大环保技术装备目录产品" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.environment_monitor.high_risk_input" { of = "use", en = "Has a listed high-pollution, high-risk input", zh = "使用双高原料" }
flag "cn.environment_monitor.high_risk" { of = "use", en = "Is such a product itself", zh = "自身为双高产品" }
activity "2.1.10" {
  en = "Environmental monitoring instruments and emergency equipment", zh = "环境监测仪器与应急处理设备制造",
  source = "Catalogue 2025 2.1.10", covers = "equipment.environment_monitor",
  codes = { gbt4754 = { "4021", "3591" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { none_of_these("cn.environment_monitor.kind", { "other" }) } },
  contribution = { any_of {
    point "described" { one_of("cn.environment_monitor.kind", { "emergency" }) },
    point "tested" { by("cn.environment_monitor.kind", {
      instrument = all_of { is_not "cn.environment_monitor.high_risk_input", is_not "cn.environment_monitor.high_risk" },
      emergency = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.convention_equipment.described" { of = "use", en = "What item 2.1.11 describes: equipment for substances that conventions control", zh = "2.1.11条目所述:公约管控化学物质治理装备",
  question = { en = "Is the money for this: equipment for substances that conventions control?",
               zh = "资金是否用于:公约管控化学物质治理装备?" } }
flag "cn.convention_equipment.minamata" { of = "use", en = "Meets the Minamata Convention on mercury", zh = "符合《关于汞的水俣公约》" }
flag "cn.convention_equipment.stockholm" { of = "use", en = "Meets the Stockholm Convention on persistent pollutants", zh = "符合《关于持久性有机污染物的斯德哥尔摩公约》" }
flag "cn.convention_equipment.guidance_catalogue" { of = "use", en = "Meets the latest industrial structure guidance catalogue", zh = "符合最新产业结构调整指导目录" }
activity "2.1.11" {
  en = "Equipment for convention-controlled chemicals", zh = "公约管控化学物质污染治理装备制造",
  source = "Catalogue 2025 2.1.11", covers = "equipment.convention_equipment",
  codes = { gbt4754 = { "3591" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.convention_equipment.described" } },
  contribution = { any_of {
      point "each" { is "cn.convention_equipment.minamata", is "cn.convention_equipment.stockholm", is "cn.convention_equipment.guidance_catalogue" },
      point "one" { any_of { is "cn.convention_equipment.minamata", is "cn.convention_equipment.stockholm", is "cn.convention_equipment.guidance_catalogue" },
        unsettled { en = "The list does not say whether each condition must be met or one is enough: is one enough?",
                    zh = "目录未写明各项条件须同时满足还是满足其一:满足其一是否足够?" } } } },
}

flag "cn.clean_machine.described" { of = "use", en = "What item 2.1.12 describes: closed, continuous and automated machines of low or no release", zh = "2.1.12条目所述:密闭、连续、自动化的低(无)排放设备",
  question = { en = "Is the money for this: closed, continuous and automated machines of low or no release?",
               zh = "资金是否用于:密闭、连续、自动化的低(无)排放设备?" } }
activity "2.1.12" {
  en = "Low- or zero-emission equipment", zh = "低(无)污染排放装备制造",
  source = "Catalogue 2025 2.1.12", covers = "equipment.clean_machine",
  codes = { gbt4754 = { "3411", "3461", "3423", "3434", "3441", "3442", "3466", "3491", "3499", "3516", "3521", "3522", "3523" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.clean_machine.described" } },
}

-- 2.2 Air pollution control

choice "cn.flue_gas.kind" { of = "use", en = "Kind: desulphurisation, denitrification or dust removal", zh = "种类:脱硫脱硝除尘改造",
  values = {
    park = { en = "waste gas of an industrial park", zh = "园区工业废气" },
    sinter = { en = "sinter gas of steel", zh = "钢铁烧结烟气" },
    plant = { en = "other plant, low-NOx burners among them", zh = "其他设施(含低氮燃烧改造)" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.flue_gas.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.2.1" {
  en = "Industrial desulphurisation, denitrification and dust removal", zh = "工业脱硫脱硝除尘改造",
  source = "Catalogue 2025 2.2.1", covers = "air.flue_gas",
  codes = { gbt4754 = { "4862" } },
  scope = { none_of_these("cn.flue_gas.kind", { "other" }) },
  contribution = { by("cn.flue_gas.kind", {
    park = point "GB-T 36574" { en = "GB/T 36574 and the air emission standards of state and place", zh = "GB/T 36574及国家和地方大气排放标准", is "cn.flue_gas.conforms" },
    sinter = point "GB-T 34607" { en = "GB/T 34607 and the air emission standards of state and place", zh = "GB/T 34607及国家和地方大气排放标准", is "cn.flue_gas.conforms" },
    plant = point "the air emission standards of state" { en = "the air emission standards of state and place", zh = "国家和地方大气污染物排放标准", is "cn.flue_gas.conforms" },
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

flag "cn.ultra_low.described" { of = "use", en = "What item 2.2.2 describes: ultra-low emission retrofit", zh = "2.2.2条目所述:超低排放改造",
  question = { en = "Is the money for this: ultra-low emission retrofit?",
               zh = "资金是否用于:超低排放改造?" } }
flag "cn.ultra_low.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.2.2" {
  en = "Ultra-low emission retrofit of key sectors", zh = "重点行业超低排放改造",
  source = "Catalogue 2025 2.2.2", covers = "air.ultra_low",
  codes = { gbt4754 = { "4862" } },
  scope = { is "cn.ultra_low.described" },
  contribution = { point "the ultra-low emission rules of its" { en = "the ultra-low emission rules of its sector", zh = "行业超低排放政策和标准", is "cn.ultra_low.conforms" } },
}

flag "cn.voc_control.described" { of = "use", en = "What item 2.2.3 describes: less release of volatile organic compounds", zh = "2.2.3条目所述:挥发性有机物减排",
  question = { en = "Is the money for this: less release of volatile organic compounds?",
               zh = "资金是否用于:挥发性有机物减排?" } }
activity "2.2.3" {
  en = "VOC comprehensive control", zh = "挥发性有机物综合整治",
  source = "Catalogue 2025 2.2.3", covers = "air.voc_control",
  codes = { gbt4754 = { "4862", "2511", "2519", "2614", "2641", "2642", "2645", "2661", "2662", "5320", "5435", "5521", "5522", "5523", "5710", "5720", "2022", "2023", "2110", "2130", "2312", "2319", "3611", "3612", "3711", "3712", "3720", "3731", "3741" } },
  scope = { is "cn.voc_control.described" },
}

flag "cn.fugitive_control.described" { of = "use", en = "What item 2.2.4 describes: control of emissions that pass no stack", zh = "2.2.4条目所述:无组织排放控制",
  question = { en = "Is the money for this: control of emissions that pass no stack?",
               zh = "资金是否用于:无组织排放控制?" } }
activity "2.2.4" {
  en = "Control of fugitive industrial emissions", zh = "工业厂矿大气污染物无组织排放控制",
  source = "Catalogue 2025 2.2.4", covers = "air.fugitive_control",
  codes = { gbt4754 = { "4862", "2511", "2519", "2614", "2641", "2642", "2645", "2661", "2662", "5320", "5521", "5522", "5523", "5710", "5720", "2022", "2023", "2110", "2130", "2312", "2319", "3611", "3612", "3711", "3712", "3720", "3731", "3741" } },
  scope = { is "cn.fugitive_control.described" },
}

choice "cn.urban_dust.kind" { of = "use", en = "Kind: control of urban dust", zh = "种类:城市扬尘治理",
  values = {
    building_site = { en = "measures on building sites", zh = "施工扬尘措施" },
    planting = { en = "planting against sand and dust", zh = "防风固沙绿化" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.urban_dust.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.2.5" {
  en = "Urban dust control", zh = "城市扬尘综合整治",
  source = "Catalogue 2025 2.2.5", covers = "air.urban_dust",
  codes = { gbt4754 = { "7722", "4710", "4720", "4790", "4811", "4812", "4813", "4814", "4819", "4840", "4861", "4862", "4863", "4872", "4873", "4874", "4875", "4879", "4891", "4893", "4899", "7810", "7840", "0220" } },
  scope = { none_of_these("cn.urban_dust.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.urban_dust.kind", { "planting" }) },
    point "tested" { by("cn.urban_dust.kind", {
      building_site = point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.urban_dust.conforms" },
      planting = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.kitchen_fume.described" { of = "use", en = "What item 2.2.6 describes: cleaning of kitchen fumes", zh = "2.2.6条目所述:餐饮油烟治理",
  question = { en = "Is the money for this: cleaning of kitchen fumes?",
               zh = "资金是否用于:餐饮油烟治理?" } }
flag "cn.kitchen_fume.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.2.6" {
  en = "Kitchen fume control", zh = "餐饮油烟污染治理",
  source = "Catalogue 2025 2.2.6", covers = "air.kitchen_fume",
  codes = { gbt4754 = { "7722", "6110", "6121", "6129", "6210", "6220" } },
  scope = { is "cn.kitchen_fume.described" },
  contribution = { point "the standard of the equipment" { en = "the standard of the equipment", zh = "设备标准", is "cn.kitchen_fume.conforms" } },
}

flag "cn.ammonia_control.described" { of = "use", en = "What item 2.2.7 describes: less ammonia from livestock farms", zh = "2.2.7条目所述:养殖场大气氨减排",
  question = { en = "Is the money for this: less ammonia from livestock farms?",
               zh = "资金是否用于:养殖场大气氨减排?" } }
flag "cn.ammonia_control.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.2.7" {
  en = "Ammonia emission control", zh = "大气氨排放控制",
  source = "Catalogue 2025 2.2.7", covers = "air.ammonia_control",
  codes = { gbt4754 = { "0311", "0312", "0313", "0314", "0315", "0319", "0321", "0322", "0323", "0329", "0391", "0399" } },
  scope = { is "cn.ammonia_control.described" },
  contribution = { point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.ammonia_control.conforms" } },
}

-- 2.3 Water pollution control

choice "cn.water_body.kind" { of = "use", en = "Kind: protection of waters and groundwater", zh = "种类:水体和地下水保护",
  values = {
    surface_water = { en = "treatment of a river, lake or reservoir", zh = "河湖库治理" },
    source_or_groundwater = { en = "drinking-water source, reserve source, well sealing, groundwater or buffer works", zh = "饮用水源、备用水源、封井、地下水或缓冲带工程" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.water_body.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
number "cn.water_body.class_after" { of = "use", en = "Water class after treatment (1 is the best)", zh = "治理后水质类别(Ⅰ类最好,填1至5)" }
activity "2.3.1" {
  en = "Water body protection and groundwater pollution control", zh = "水体保护及地下水污染防治",
  source = "Catalogue 2025 2.3.1", covers = "water.water_body",
  codes = { gbt4754 = { "7721", "7711" } },
  scope = { none_of_these("cn.water_body.kind", { "other" }) },
  contribution = { by("cn.water_body.kind", {
    surface_water = all_of { point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.water_body.conforms" }, at_most("cn.water_body.class_after", 3) },
    source_or_groundwater = point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.water_body.conforms" },
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

flag "cn.basin_water.described" { of = "use", en = "What item 2.3.2 describes: treatment of key basins and seas", zh = "2.3.2条目所述:重点流域海域治理",
  question = { en = "Is the money for this: treatment of key basins and seas?",
               zh = "资金是否用于:重点流域海域治理?" } }
flag "cn.basin_water.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.3.2" {
  en = "Water environment treatment of key basins and seas", zh = "重点流域海域水环境治理",
  source = "Catalogue 2025 2.3.2", covers = "water.basin_water",
  codes = { gbt4754 = { "7721", "4620", "7432", "7810" } },
  scope = { is "cn.basin_water.described" },
  contribution = { point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.basin_water.conforms" } },
}

flag "cn.black_water.described" { of = "use", en = "What item 2.3.3 describes: treatment of black and odorous urban waters", zh = "2.3.3条目所述:城市黑臭水体整治",
  question = { en = "Is the money for this: treatment of black and odorous urban waters?",
               zh = "资金是否用于:城市黑臭水体整治?" } }
flag "cn.black_water.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.black_water.rules_met" { of = "use", en = "Meets the other rules of state and place", zh = "符合国家和地方其他规定" }
activity "2.3.3" {
  en = "Urban black and odorous water treatment", zh = "城市(含县城)黑臭水体整治",
  source = "Catalogue 2025 2.3.3", covers = "water.black_water",
  codes = { gbt4754 = { "7721", "4620", "7810" } },
  scope = { is "cn.black_water.described" },
  contribution = { point "the guides on black waters and" { en = "the guides on black waters and outlets", zh = "黑臭水体整治指南和排口检查井指南", is "cn.black_water.conforms" }, is "cn.black_water.rules_met" },
}

flag "cn.industry_water.described" { of = "use", en = "What item 2.3.4 describes: water pollution control in listed industries", zh = "2.3.4条目所述:重点行业水污染治理",
  question = { en = "Is the money for this: water pollution control in listed industries?",
               zh = "资金是否用于:重点行业水污染治理?" } }
flag "cn.industry_water.discharge_met" { of = "use", en = "Discharge meets the standards of state and place", zh = "排放符合国家和地方标准" }
flag "cn.industry_water.clean_index_met" { of = "use", en = "Meets the clean-production index of its sector", zh = "符合行业清洁生产评价指标" }
flag "cn.industry_water.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.3.4" {
  en = "Water pollution control in key industries", zh = "重点行业水污染治理",
  source = "Catalogue 2025 2.3.4", covers = "water.industry_water",
  codes = { gbt4754 = { "4840" } },
  scope = { is "cn.industry_water.described" },
  contribution = { is "cn.industry_water.discharge_met", is "cn.industry_water.clean_index_met", point "GB-T 32327" { en = "GB/T 32327", zh = "GB/T 32327", is "cn.industry_water.conforms" } },
}

choice "cn.park_water.kind" { of = "use", en = "Kind: central water treatment of parks", zh = "种类:园区水污染集中治理",
  values = {
    reuse = { en = "reused water", zh = "再生利用" },
    to_sewer = { en = "effluent to municipal sewers", zh = "排入城镇下水道" },
    chemical_park = { en = "chemical park", zh = "化工园区" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.park_water.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.park_water.hard_wastewater" { of = "use", en = "Heavy-metal, hard-to-degrade or high-salt water enters municipal works", zh = "重金属、难降解或高盐废水进入城镇污水厂" }
activity "2.3.5" {
  en = "Central water pollution control in industrial parks", zh = "工业园区水污染集中治理",
  source = "Catalogue 2025 2.3.5", covers = "water.park_water",
  codes = { gbt4754 = { "4840", "4620" } },
  scope = { none_of_these("cn.park_water.kind", { "other" }) },
  contribution = { by("cn.park_water.kind", {
    reuse = point "GB-T 36575" { en = "GB/T 36575", zh = "GB/T 36575", is "cn.park_water.conforms" },
    to_sewer = all_of { point "GB-T 31962" { en = "GB/T 31962", zh = "GB/T 31962", is "cn.park_water.conforms" }, is_not "cn.park_water.hard_wastewater" },
    chemical_park = all_of { point "the measures on chemical parks" { en = "the measures on chemical parks", zh = "化工园区建设和认定管理办法", is "cn.park_water.conforms" }, is_not "cn.park_water.hard_wastewater" },
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

-- 2.4 Soil pollution control

flag "cn.farmland_soil.described" { of = "use", en = "What item 2.4.1 describes: survey, control and remediation of farmland soil", zh = "2.4.1条目所述:农用地土壤调查、管控和修复",
  question = { en = "Is the money for this: survey, control and remediation of farmland soil?",
               zh = "资金是否用于:农用地土壤调查、管控和修复?" } }
flag "cn.farmland_soil.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.4.1" {
  en = "Farmland pollution control", zh = "农用地污染治理",
  source = "Catalogue 2025 2.4.1", covers = "soil.farmland_soil",
  codes = { gbt4754 = { "7726" } },
  scope = { is "cn.farmland_soil.described" },
  contribution = { point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.farmland_soil.conforms" } },
}

flag "cn.building_land.described" { of = "use", en = "What item 2.4.2 describes: remediation of land for building", zh = "2.4.2条目所述:建设用地修复",
  question = { en = "Is the money for this: remediation of land for building?",
               zh = "资金是否用于:建设用地修复?" } }
flag "cn.building_land.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.4.2" {
  en = "Construction-land pollution control", zh = "建设用地污染治理",
  source = "Catalogue 2025 2.4.2", covers = "soil.building_land",
  codes = { gbt4754 = { "7726" } },
  scope = { is "cn.building_land.described" },
  contribution = { point "the soil standard of the planned use" { en = "the soil standard of the planned use", zh = "规划用途土壤环境质量标准", is "cn.building_land.conforms" } },
}

flag "cn.rural_runoff.described" { of = "use", en = "What item 2.4.3 describes: less pollution that runs off fields, woods and grassland", zh = "2.4.3条目所述:农林草业面源污染防治",
  question = { en = "Is the money for this: less pollution that runs off fields, woods and grassland?",
               zh = "资金是否用于:农林草业面源污染防治?" } }
flag "cn.rural_runoff.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.4.3" {
  en = "Non-point source pollution control in farming, forestry and grassland", zh = "农林草业面源污染防治",
  source = "Catalogue 2025 2.4.3", covers = "soil.rural_runoff",
  codes = { gbt4754 = { "0111", "0112", "0113", "0119", "0121", "0122", "0123", "0131", "0132", "0133", "0141", "0142", "0151", "0152", "0153", "0154", "0159", "0161", "0162", "0163", "0164", "0169", "0171", "0179", "0190", "0181", "0532", "0515" } },
  scope = { is "cn.rural_runoff.described" },
  contribution = { point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.rural_runoff.conforms" } },
}

flag "cn.desert_soil.described" { of = "use", en = "What item 2.4.4 describes: remediation of polluted desert", zh = "2.4.4条目所述:沙漠污染修复",
  question = { en = "Is the money for this: remediation of polluted desert?",
               zh = "资金是否用于:沙漠污染修复?" } }
flag "cn.desert_soil.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.4.4" {
  en = "Desert pollution control", zh = "沙漠污染治理",
  source = "Catalogue 2025 2.4.4", covers = "soil.desert_soil",
  codes = { gbt4754 = { "7726" } },
  scope = { is "cn.desert_soil.described" },
  contribution = { point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.desert_soil.conforms" } },
}

-- 2.5 Other pollution control and comprehensive environmental improvement

flag "cn.industrial_waste.described" { of = "use", en = "What item 2.5.1 describes: harmless treatment of industrial solid waste", zh = "2.5.1条目所述:工业固废无害化处置",
  question = { en = "Is the money for this: harmless treatment of industrial solid waste?",
               zh = "资金是否用于:工业固废无害化处置?" } }
flag "cn.industrial_waste.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.5.1" {
  en = "Harmless treatment of industrial solid waste", zh = "工业固体废弃物无害化处理处置",
  source = "Catalogue 2025 2.5.1", covers = "pollution.industrial_waste",
  codes = { gbt4754 = { "7723", "0610", "0620", "0690", "0810", "0820", "0890", "0911", "0912", "0913", "0914", "0915", "0916", "0917", "0919", "0921", "0922", "0929", "0931", "0932", "0933", "0939", "3110", "3120", "3211", "3212", "3213", "3214", "3215", "3216", "3217", "3218", "3219", "3221", "3222", "3231", "3232", "3239", "4411", "4412" } },
  scope = { is "cn.industrial_waste.described" },
  contribution = { point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.industrial_waste.conforms" } },
}

flag "cn.hazardous_waste.described" { of = "use", en = "What item 2.5.2 describes: treatment of hazardous waste", zh = "2.5.2条目所述:危险废物处置",
  question = { en = "Is the money for this: treatment of hazardous waste?",
               zh = "资金是否用于:危险废物处置?" } }
flag "cn.hazardous_waste.is_hazardous" { of = "use", en = "On the national list or identified as hazardous", zh = "列入国家名录或经鉴别属危险废物" }
flag "cn.hazardous_waste.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.5.2" {
  en = "Hazardous waste treatment and disposal", zh = "危险废物处理处置",
  source = "Catalogue 2025 2.5.2", covers = "pollution.hazardous_waste",
  codes = { gbt4754 = { "7724", "4840" } },
  scope = { is "cn.hazardous_waste.described" },
  contribution = { is "cn.hazardous_waste.is_hazardous", point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.hazardous_waste.conforms" } },
}

flag "cn.noise_works.described" { of = "use", en = "What item 2.5.3 describes: works against noise and vibration", zh = "2.5.3条目所述:噪声和振动治理",
  question = { en = "Is the money for this: works against noise and vibration?",
               zh = "资金是否用于:噪声和振动治理?" } }
flag "cn.noise_works.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.5.3" {
  en = "Noise and vibration control", zh = "噪声和振动污染治理",
  source = "Catalogue 2025 2.5.3", covers = "pollution.noise_works",
  codes = { gbt4754 = { "7727" } },
  scope = { is "cn.noise_works.described" },
  contribution = { point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.noise_works.conforms" } },
}

flag "cn.odour.described" { of = "use", en = "What item 2.5.4 describes: odour control", zh = "2.5.4条目所述:恶臭治理",
  question = { en = "Is the money for this: odour control?",
               zh = "资金是否用于:恶臭治理?" } }
flag "cn.odour.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.5.4" {
  en = "Odour control", zh = "恶臭污染治理",
  source = "Catalogue 2025 2.5.4", covers = "pollution.odour",
  codes = { gbt4754 = { "7722" } },
  scope = { is "cn.odour.described" },
  contribution = { point "GB 14554" { en = "GB 14554", zh = "GB 14554", is "cn.odour.conforms" } },
}

flag "cn.new_pollutant.described" { of = "use", en = "What item 2.5.5 describes: control of new pollutants", zh = "2.5.5条目所述:新污染物治理",
  question = { en = "Is the money for this: control of new pollutants?",
               zh = "资金是否用于:新污染物治理?" } }
flag "cn.new_pollutant.listed_substance" { of = "use", en = "Replaces or controls a substance of the priority chemicals list or the new pollutants list", zh = "替代或管控优先控制化学品名录或重点管控新污染物清单物质" }
activity "2.5.5" {
  en = "New pollutant control", zh = "新污染物治理",
  source = "Catalogue 2025 2.5.5", covers = "pollution.new_pollutant",
  codes = { gbt4754 = { "2511", "2614", "4862", "2631", "2632", "2641", "2642", "2643", "2644", "2645", "2651", "2652", "2662", "2710", "2720", "2750", "2761", "1723", "1733", "1743", "1752", "1910", "1921", "1922", "1923", "1931", "1932", "1939", "1952", "1953", "1954", "0711", "0712", "0721", "0722", "0911", "0912", "0913", "0914", "0915", "0916", "0919", "0921", "0922", "0929", "0931", "0932", "0933", "0939", "3360" } },
  scope = { is "cn.new_pollutant.described" },
  contribution = { is "cn.new_pollutant.listed_substance" },
}

flag "cn.clean_production.described" { of = "use", en = "What item 2.5.6 describes: clean-production retrofit", zh = "2.5.6条目所述:清洁生产改造",
  question = { en = "Is the money for this: clean-production retrofit?",
               zh = "资金是否用于:清洁生产改造?" } }
flag "cn.clean_production.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.5.6" {
  en = "Clean-production retrofit of key sectors", zh = "重点行业清洁生产改造",
  source = "Catalogue 2025 2.5.6", covers = "pollution.clean_production",
  codes = { gbt4754 = { "4861", "1723", "1733", "1743", "1752", "2211", "2212", "2221", "2222", "2223", "2511", "2519", "2611", "2612", "2613", "2614", "2619", "2621", "3110", "3120", "3130", "3140", "3211", "3212", "3213", "3214", "3215", "3216", "3217", "3218", "3219", "3221", "3222", "3229", "4862", "3231", "3232", "3239" }, gbt4754_direct = { "4861", "1723", "1733", "1743", "1752", "2211", "2212", "2221", "2222", "2223", "2511", "2519", "2611", "2612", "2613", "2614", "2619", "2621", "3110", "3120", "3130", "3140", "3211", "3212", "3213", "3214", "3215", "3216", "3217", "3218", "3219", "3221", "3222", "3229" } },
  scope = { is "cn.clean_production.described" },
  contribution = { point "the clean-production index of its" { en = "the clean-production index of its sector", zh = "行业清洁生产评价指标体系", is "cn.clean_production.conforms" } },
}

flag "cn.park_treatment.described" { of = "use", en = "What item 2.5.7 describes: central pollution control of parks", zh = "2.5.7条目所述:园区集中治污",
  question = { en = "Is the money for this: central pollution control of parks?",
               zh = "资金是否用于:园区集中治污?" } }
flag "cn.park_treatment.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.5.7" {
  en = "Centralised pollution control in parks", zh = "园区污染治理集中化改造",
  source = "Catalogue 2025 2.5.7", covers = "pollution.park_treatment",
  codes = { gbt4754 = { "4840", "4851", "4812" } },
  scope = { is "cn.park_treatment.described" },
  contribution = { point "GB-T 38538" { en = "GB/T 38538 and the other rules for parks", zh = "GB/T 38538及园区其他规定", is "cn.park_treatment.conforms" } },
}

flag "cn.vehicle_pollution.described" { of = "use", en = "What item 2.5.8 describes: replacing old dirty vehicles, ships and machines, or treating what they release", zh = "2.5.8条目所述:淘汰老旧车船机械或治理其排放",
  question = { en = "Is the money for this: replacing old dirty vehicles, ships and machines, or treating what they release?",
               zh = "资金是否用于:淘汰老旧车船机械或治理其排放?" } }
activity "2.5.8" {
  en = "Vehicle and ship pollution control", zh = "交通车船污染治理",
  source = "Catalogue 2025 2.5.8", covers = "pollution.vehicle_pollution",
  codes = { gbt4754 = { "5411", "5421", "5422", "5431", "5432", "5433", "5434", "5435", "5436", "5438", "5439", "5511", "5512", "5513", "5521", "5522", "5523", "0512", "7461", "7721", "7722", "7723" } },
  scope = { is "cn.vehicle_pollution.described" },
}

choice "cn.port_pollution.kind" { of = "use", en = "Kind: pollution control of ships and ports", zh = "种类:船舶港口污染防治",
  values = {
    discharge = { en = "refit of ship discharges", zh = "船舶排放改造" },
    ballast = { en = "ballast water works", zh = "压载水处理" },
    port = { en = "vapour, waste, dust or noise works of a port", zh = "港口油气、接收、粉尘或噪声工程" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.port_pollution.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.5.9" {
  en = "Ship and port pollution control", zh = "船舶港口污染防治",
  source = "Catalogue 2025 2.5.9", covers = "pollution.port_pollution",
  codes = { gbt4754 = { "7461", "4862", "3735" } },
  scope = { none_of_these("cn.port_pollution.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.port_pollution.kind", { "port" }) },
    point "tested" { by("cn.port_pollution.kind", {
      discharge = point "GB 3552" { en = "GB 3552", zh = "GB 3552", is "cn.port_pollution.conforms" },
      ballast = point "the Ballast Water Convention" { en = "the Ballast Water Convention", zh = "压载水公约", is "cn.port_pollution.conforms" },
      port = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.farm_waste.described" { of = "use", en = "What item 2.5.10 describes: treatment of livestock and aquaculture waste", zh = "2.5.10条目所述:畜禽水产养殖废弃物治理",
  question = { en = "Is the money for this: treatment of livestock and aquaculture waste?",
               zh = "资金是否用于:畜禽水产养殖废弃物治理?" } }
flag "cn.farm_waste.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "2.5.10" {
  en = "Livestock and aquaculture waste control", zh = "畜禽和水产养殖废弃物污染治理",
  source = "Catalogue 2025 2.5.10", covers = "pollution.farm_waste",
  codes = { gbt4754 = { "0532", "0539", "0411", "0412" } },
  scope = { is "cn.farm_waste.described" },
  contribution = { point "applicable national and local rules" { en = "applicable national and local rules, those on dead animals among them", zh = "适用的国家和地方规定,包括病死畜禽无害化处理规定", is "cn.farm_waste.conforms" } },
}

flag "cn.rural_living.described" { of = "use", en = "What item 2.5.11 describes: better rural sewage, refuse, toilets and villages", zh = "2.5.11条目所述:农村污水、垃圾、厕所和村容整治",
  question = { en = "Is the money for this: better rural sewage, refuse, toilets and villages?",
               zh = "资金是否用于:农村污水、垃圾、厕所和村容整治?" } }
activity "2.5.11" {
  en = "Rural living environment improvement", zh = "农村人居环境整治提升",
  source = "Catalogue 2025 2.5.11", covers = "pollution.rural_living",
  codes = { gbt4754 = { "4840", "4852", "4620", "7810", "7721", "4862", "7820", "7830" } },
  scope = { is "cn.rural_living.described" },
}
