-- Chapter 5: ecological farming, protection and restoration.

-- 5.1 Ecological farming, forestry, livestock and fishery

choice "cn.seedlings.kind" { of = "use", en = "Kind: breeding and seedlings", zh = "种类:育种育苗",
  values = {
    forest = { en = "forest seeds and seedlings", zh = "林木种苗" },
    aquatic = { en = "aquatic seed", zh = "水产苗种" },
    crop = { en = "crops and grass", zh = "农作物和草种" },
    livestock = { en = "livestock or bio-breeding service", zh = "畜禽育种或生物育种服务" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.seedlings.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "5.1.1" {
  en = "Modern breeding and seedlings", zh = "现代化育种育苗",
  source = "Catalogue 2025 5.1.1", covers = "farming.seedlings",
  codes = { gbt4754 = { "0211", "0212", "0541", "0511", "0531", "7512" }, gbt4754_direct = { "0211", "0212" } },
  scope = { none_of_these("cn.seedlings.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.seedlings.kind", { "livestock" }) },
    point "tested" { by("cn.seedlings.kind", {
      forest = point "GB 2772" { en = "GB 2772, GB 6000, GB 6001, GB 7908", zh = "GB 2772、GB 6000、GB 6001、GB 7908", is "cn.seedlings.conforms" },
      aquatic = all_of { point "GB-T 21673" { en = "GB/T 21673", zh = "GB/T 21673", is "cn.seedlings.conforms" }, unsettled { en = "The list cites GB/T 1008 for fish ponds; SC/T 1008 may be meant: which one, and is it met?",
        zh = "目录就鱼苗种池引用GB/T 1008,疑为SC/T 1008:应适用哪一标准,是否符合?" } },
      crop = point "GB-T 3543" { en = "GB/T 3543, GB/T 2930, GB/T 30395", zh = "GB/T 3543、GB/T 2930、GB/T 30395", is "cn.seedlings.conforms" },
      livestock = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.germplasm.described" { of = "use", en = "What item 5.1.2 describes: survey, storage and use of germplasm", zh = "5.1.2条目所述:种质资源调查、保存和利用",
  question = { en = "Is the money for this: survey, storage and use of germplasm?",
               zh = "资金是否用于:种质资源调查、保存和利用?" } }
activity "5.1.2" {
  en = "Germplasm protection", zh = "种质资源保护",
  source = "Catalogue 2025 5.1.2", covers = "farming.germplasm",
  codes = { gbt4754 = { "0211", "0212", "0541", "0511", "0531", "7713", "7462", "7714", "7716", "7719" }, gbt4754_direct = { "0211", "0212" } },
  scope = { is "cn.germplasm.described" },
}

choice "cn.green_farming.kind" { of = "use", en = "Kind: green agricultural production", zh = "种类:绿色农业生产",
  values = {
    product = { en = "crops, livestock, aquaculture or their processing", zh = "种植、养殖、水产及加工" },
    low_carbon = { en = "low-methane rice, less N2O, straw carbon, low-emission machines or saving retrofit", zh = "稻田减排、氧化亚氮减排、秸秆固碳、低排放农机或节能减损改造" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.green_farming.national_base" { of = "use", en = "Green-food or forest-ecological standard in a national base", zh = "国家级基地内按绿色食品或森林生态标志标准生产" }
flag "cn.green_farming.pilot_zone" { of = "use", en = "Standards promoted in a national county, park, pilot zone or standard zone, produced there", zh = "国家级质量安全县、现代农业园、先行区或标准化示范区内按其推行标准生产" }
flag "cn.green_farming.authorised_brand" { of = "use", en = "Authorised geographical indication or public brand", zh = "获授权的地理标志或区域公用品牌产品" }
activity "5.1.3" {
  en = "Green agricultural production", zh = "绿色农业生产",
  source = "Catalogue 2025 5.1.3", covers = "farming.green_farming",
  codes = { gbt4754 = { "0111", "0112", "0113", "0119", "0121", "0122", "0123", "0131", "0132", "0133", "0141", "0142", "0151", "0152", "0153", "0154", "0159", "0161", "0162", "0163", "0164", "0169", "0171", "0179", "0190", "0311", "0312", "0313", "0314", "0315", "0319", "0321", "0322", "0323", "0329", "0392", "0399", "0411", "0412", "7451", "7511", "2921", "0519", "1311", "1312", "1313", "1314", "1319", "1329", "1331", "1340", "1351", "1353", "1361", "1362", "1363", "1369", "1371", "1372", "1373", "1391", "1392", "1393", "1399" } },
  scope = { none_of_these("cn.green_farming.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.green_farming.kind", { "low_carbon" }) },
    point "tested" { by("cn.green_farming.kind", {
      product = any_of {
        point "each" { is "cn.green_farming.national_base", is "cn.green_farming.pilot_zone", is "cn.green_farming.authorised_brand" },
        point "one" { any_of { is "cn.green_farming.national_base", is "cn.green_farming.pilot_zone", is "cn.green_farming.authorised_brand" },
          unsettled { en = "The list does not say whether each condition must be met or one is enough: is one enough?",
                      zh = "目录未写明各项条件须同时满足还是满足其一:满足其一是否足够?" } } },
      low_carbon = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.certified_farming.described" { of = "use", en = "What item 5.1.4 describes: certified organic or green farm products", zh = "5.1.4条目所述:有机、绿色等认证农产品",
  question = { en = "Is the money for this: certified organic or green farm products?",
               zh = "资金是否用于:有机、绿色等认证农产品?" } }
flag "cn.certified_farming.certificate" { of = "use", en = "Certified organic, green food, ecological origin or forest-ecological mark", zh = "具有有机、绿色食品、生态原产地或国家森林生态标志认证",
  evidence = { en = "Certificate in force", zh = "有效认证证书" } }
activity "5.1.4" {
  en = "Certified organic and green agriculture", zh = "有机、绿色等认证农业",
  source = "Catalogue 2025 5.1.4", covers = "farming.certified_farming",
  codes = { gbt4754 = { "0111", "0112", "0113", "0119", "0121", "0122", "0123", "0131", "0132", "0133", "0141", "0142", "0151", "0152", "0153", "0154", "0159", "0161", "0162", "0163", "0164", "0169", "0171", "0179", "0190", "0411", "0412", "0311", "0312", "0313", "0314", "0315", "0319", "0321", "0322", "0323", "0329", "0392", "0399", "1311", "1312", "1313", "1314", "1319", "1329", "1331", "1340", "1351", "1353", "1361", "1362", "1363", "1369", "1371", "1372", "1373", "1391", "1392", "1393", "1399" } },
  scope = { is "cn.certified_farming.described" },
  contribution = { is "cn.certified_farming.certificate" },
}

choice "cn.crop_land.kind" { of = "use", en = "Kind: protection of crop land", zh = "种类:耕地保护",
  values = {
    consolidation = { en = "land consolidation", zh = "土地整治" },
    high_standard = { en = "high-standard farmland", zh = "高标准农田" },
    soil_care = { en = "black soil, saline or acid land, topsoil or water works", zh = "黑土、盐碱或酸化地、表土利用或水利工程" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.crop_land.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.crop_land.reclaims_sand" { of = "use", en = "Reclaims severely sandy land", zh = "开垦严重沙化土地" }
number "cn.crop_land.slope" { of = "use", en = "Steepest slope that is reclaimed, in degrees", zh = "开垦坡地最大坡度(度)" }
flag "cn.crop_land.clears_forest" { of = "use", en = "Clears forest against the law", zh = "违法毁林开垦" }
activity "5.1.5" {
  en = "Crop land protection: build and operate", zh = "农作物种植保护地、保护区建设和运营",
  source = "Catalogue 2025 5.1.5", covers = "farming.crop_land",
  codes = { gbt4754 = { "0519" } },
  scope = { none_of_these("cn.crop_land.kind", { "other" }) },
  excluded = { is "cn.crop_land.reclaims_sand", above("cn.crop_land.slope", 25), is "cn.crop_land.clears_forest" },
  contribution = { any_of {
    point "described" { one_of("cn.crop_land.kind", { "soil_care" }) },
    point "tested" { by("cn.crop_land.kind", {
      consolidation = point "GB 15618" { en = "GB 15618", zh = "GB 15618", is "cn.crop_land.conforms" },
      high_standard = point "GB-T 30600" { en = "GB/T 30600, GB/T 33469", zh = "GB/T 30600、GB/T 33469", is "cn.crop_land.conforms" },
      soil_care = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.pest_control.described" { of = "use", en = "What item 5.1.6 describes: green control of crop pests", zh = "5.1.6条目所述:农作物病虫害绿色防控",
  question = { en = "Is the money for this: green control of crop pests?",
               zh = "资金是否用于:农作物病虫害绿色防控?" } }
flag "cn.pest_control.biological" { of = "use", en = "Biological control", zh = "生物防治" }
flag "cn.pest_control.lures" { of = "use", en = "Physical or chemical lures", zh = "理化诱控" }
flag "cn.pest_control.safe_pesticide" { of = "use", en = "Efficient pesticide of low toxicity and residue", zh = "高效低毒低残留农药" }
flag "cn.pest_control.less_pesticide" { of = "use", en = "Less pesticide, or varieties that resist", zh = "农药减量或抗性品种" }
activity "5.1.6" {
  en = "Green crop pest control", zh = "农作物病虫害绿色防控",
  source = "Catalogue 2025 5.1.6", covers = "farming.pest_control",
  codes = { gbt4754 = { "0515", "7511" } },
  scope = { is "cn.pest_control.described" },
  contribution = { any_of {
      point "biological" { is "cn.pest_control.biological" },
      point "lures" { is "cn.pest_control.lures" },
      point "safe pesticide" { is "cn.pest_control.safe_pesticide" },
      point "less pesticide" { is "cn.pest_control.less_pesticide" } } },
}

flag "cn.farm_tourism.described" { of = "use", en = "What item 5.1.7 describes: leisure farming and rural tourism", zh = "5.1.7条目所述:休闲农业和乡村旅游",
  question = { en = "Is the money for this: leisure farming and rural tourism?",
               zh = "资金是否用于:休闲农业和乡村旅游?" } }
activity "5.1.7" {
  en = "Leisure farming and rural tourism", zh = "休闲农业和乡村旅游",
  source = "Catalogue 2025 5.1.7", covers = "farming.farm_tourism",
  codes = { gbt4754 = { "9030", "7869", "6130", "6210", "9051" } },
  scope = { is "cn.farm_tourism.described" },
}

flag "cn.farm_ecosystem.described" { of = "use", en = "What item 5.1.8 describes: protection and restoration of farm ecosystems", zh = "5.1.8条目所述:农业生态系统保护修复",
  question = { en = "Is the money for this: protection and restoration of farm ecosystems?",
               zh = "资金是否用于:农业生态系统保护修复?" } }
activity "5.1.8" {
  en = "Farm ecosystem protection and restoration", zh = "农业生态系统保护修复",
  source = "Catalogue 2025 5.1.8", covers = "farming.farm_ecosystem",
  codes = { gbt4754 = { "0519" } },
  scope = { is "cn.farm_ecosystem.described" },
}

choice "cn.forest_growing.kind" { of = "use", en = "Kind: growing and managing forests", zh = "种类:森林培育和经营",
  values = {
    afforestation = { en = "afforestation", zh = "造林" },
    management = { en = "management", zh = "抚育经营" },
    harvest = { en = "harvesting", zh = "采伐" },
    breeding = { en = "breeding", zh = "良种选育" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.forest_growing.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "5.1.9" {
  en = "Forest growing and management", zh = "森林资源培育和经营",
  source = "Catalogue 2025 5.1.9", covers = "farming.forest_growing",
  codes = { gbt4754 = { "0211", "0212", "0220", "0231", "0232", "0241" }, gbt4754_direct = { "0211", "0212", "0220", "0231", "0232", "0241" } },
  scope = { none_of_these("cn.forest_growing.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.forest_growing.kind", { "breeding" }) },
    point "tested" { by("cn.forest_growing.kind", {
      afforestation = point "the National Reserve Forest plan" { en = "the National Reserve Forest plan and measures, GB/T 26424, GB/T 15776, GB/T 15163, GB/T 15162", zh = "国家储备林规划与办法、GB/T 26424、GB/T 15776、GB/T 15163、GB/T 15162", is "cn.forest_growing.conforms" },
      management = point "GB-T 28951" { en = "GB/T 28951, GB/T 28952, LY/T 1690, LY/T 2007", zh = "GB/T 28951、GB/T 28952、LY/T 1690、LY/T 2007", is "cn.forest_growing.conforms" },
      harvest = point "GB-T 28951" { en = "GB/T 28951, GB/T 28952, LY/T 1646, LY/T 2007", zh = "GB/T 28951、GB/T 28952、LY/T 1646、LY/T 2007", is "cn.forest_growing.conforms" },
      breeding = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.forest_genes.described" { of = "use", en = "What item 5.1.10 describes: protection of forest genes: survey, storage, breeding, pest control or data", zh = "5.1.10条目所述:林木基因资源调查、保存、选育、病虫防治或信息平台",
  question = { en = "Is the money for this: protection of forest genes: survey, storage, breeding, pest control or data?",
               zh = "资金是否用于:林木基因资源调查、保存、选育、病虫防治或信息平台?" } }
activity "5.1.10" {
  en = "Forest gene resource protection", zh = "林业基因资源保护",
  source = "Catalogue 2025 5.1.10", covers = "farming.forest_genes",
  codes = { gbt4754 = { "7714", "0521", "6531" }, gbt4754_enabling = { "6531" }, gbt4754_direct = { "7714", "0521" } },
  scope = { is "cn.forest_genes.described" },
}

flag "cn.under_forest.described" { of = "use", en = "What item 5.1.11 describes: planting, breeding and gathering under the forest", zh = "5.1.11条目所述:林下种养和采集",
  question = { en = "Is the money for this: planting, breeding and gathering under the forest?",
               zh = "资金是否用于:林下种养和采集?" } }
flag "cn.under_forest.lasting_harm" { of = "use", en = "Does lasting harm to habitat or species", zh = "对生境或物种造成长期损害" }
flag "cn.under_forest.protected_species" { of = "use", en = "Takes species of red or protected lists", zh = "涉及红色或保护名录物种" }
flag "cn.under_forest.forest_damage" { of = "use", en = "Damages vegetation, growth or the status of forest land", zh = "破坏植被、生长或林地性质" }
activity "5.1.11" {
  en = "Under-forest planting, breeding and gathering", zh = "林下种养殖和林下采集",
  source = "Catalogue 2025 5.1.11", covers = "farming.under_forest",
  codes = { gbt4754 = { "0251", "0252", "0111", "0112", "0113", "0119", "0121", "0122", "0123", "0131", "0132", "0133", "0141", "0142", "0311", "0312", "0313", "0314", "0315", "0319", "0321", "0322", "0323", "0329", "0392", "0399" } },
  scope = { is "cn.under_forest.described" },
  contribution = { is_not "cn.under_forest.lasting_harm", is_not "cn.under_forest.protected_species", is_not "cn.under_forest.forest_damage" },
}

flag "cn.forest_health.described" { of = "use", en = "What item 5.1.12 describes: recreation and health in forests", zh = "5.1.12条目所述:森林游憩和康养",
  question = { en = "Is the money for this: recreation and health in forests?",
               zh = "资金是否用于:森林游憩和康养?" } }
flag "cn.forest_health.ecosystem_damage" { of = "use", en = "Damages vegetation, species or ecosystem", zh = "破坏植被、生物多样性或生态系统" }
flag "cn.forest_health.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "5.1.12" {
  en = "Forest recreation and health", zh = "森林游憩和康养",
  source = "Catalogue 2025 5.1.12", covers = "farming.forest_health",
  codes = { gbt4754 = { "7861", "7862", "7869" } },
  scope = { is "cn.forest_health.described" },
  contribution = { is_not "cn.forest_health.ecosystem_damage", point "LY-T 2788 or LY-T 2789" { en = "LY/T 2788 or LY/T 2789", zh = "LY/T 2788或LY/T 2789", is "cn.forest_health.conforms" } },
}

flag "cn.bamboo.described" { of = "use", en = "What item 5.1.13 describes: bamboo growing, processing and products in place of plastic", zh = "5.1.13条目所述:竹材培育、加工及以竹代塑产品",
  question = { en = "Is the money for this: bamboo growing, processing and products in place of plastic?",
               zh = "资金是否用于:竹材培育、加工及以竹代塑产品?" } }
activity "5.1.13" {
  en = "Bamboo industry", zh = "竹产业",
  source = "Catalogue 2025 5.1.13", covers = "farming.bamboo",
  codes = { gbt4754 = { "0211", "0212", "0220", "0231", "0232", "0242", "0523", "0529", "0252", "1371", "1922", "2041", "2120" }, gbt4754_direct = { "0211", "0212", "0220", "0231", "0232", "0242", "0523", "0529", "1922", "2041", "2120" } },
  scope = { is "cn.bamboo.described" },
}

choice "cn.green_husbandry.kind" { of = "use", en = "Kind: green animal husbandry", zh = "种类:绿色畜牧业",
  values = {
    feed_additive = { en = "new feed additive", zh = "新型饲料添加剂" },
    veterinary_drug = { en = "new veterinary drug", zh = "新兽药" },
    farm = { en = "standard farm or slaughterhouse, forage or less methane of ruminants", zh = "标准化养殖场或屠宰场、饲草或反刍动物甲烷减排" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.green_husbandry.on_feed_list" { of = "use", en = "On the catalogue of feed additives", zh = "列入饲料添加剂品种目录" }
flag "cn.green_husbandry.on_drug_register" { of = "use", en = "On the register of new veterinary drugs", zh = "列入新兽药注册目录" }
activity "5.1.14" {
  en = "Green animal husbandry", zh = "绿色畜牧业",
  source = "Catalogue 2025 5.1.14", covers = "farming.green_husbandry",
  codes = { gbt4754 = { "0311", "0312", "0313", "0314", "0315", "0319", "0321", "0322", "0323", "0329", "1351", "1352", "4840", "0181", "1495", "2750" }, gbt4754_direct = { "0311", "0312", "0314" } },
  scope = { none_of_these("cn.green_husbandry.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.green_husbandry.kind", { "farm" }) },
    point "tested" { by("cn.green_husbandry.kind", {
      feed_additive = is "cn.green_husbandry.on_feed_list",
      veterinary_drug = is "cn.green_husbandry.on_drug_register",
      farm = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.green_fishery.kind" { of = "use", en = "Kind: green fishery", zh = "种类:绿色渔业",
  values = {
    sea_catch = { en = "catch at sea", zh = "海洋捕捞" },
    other_fishery = { en = "ecological aquaculture, saving vessel, marine bio-product or harbour retrofit", zh = "生态养殖、节能渔船、海洋生物制品或渔港改造" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.green_fishery.illegal_fishing" { of = "use", en = "Illegal, unreported or unregulated fishing", zh = "非法、不报告、不管制捕捞" }
flag "cn.green_fishery.endangered_catch" { of = "use", en = "Endangered species of the IUCN red list in the catch", zh = "渔获含IUCN红色名录濒危物种" }
activity "5.1.15" {
  en = "Green fishery", zh = "绿色渔业",
  source = "Catalogue 2025 5.1.15", covers = "farming.green_fishery",
  codes = { gbt4754 = { "0411", "0412", "0421", "0422", "2761", "1329", "1363", "1491", "1492", "2625", "2632", "2730", "2740", "0549", "5532" } },
  scope = { none_of_these("cn.green_fishery.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.green_fishery.kind", { "other_fishery" }) },
    point "tested" { by("cn.green_fishery.kind", {
      sea_catch = all_of { is_not "cn.green_fishery.illegal_fishing", is_not "cn.green_fishery.endangered_catch" },
      other_fishery = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.marine_ranch.kind" { of = "use", en = "Kind: marine ranches", zh = "种类:海洋牧场",
  values = {
    operation = { en = "operation", zh = "运营" },
    building = { en = "building", zh = "建设" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.marine_ranch.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.marine_ranch.building_rules" { of = "use", en = "Meets Nongban Yu [2018] No. 66, GB/T 40946 and SC/T 9416", zh = "符合农办渔〔2018〕66号、GB/T 40946和SC/T 9416" }
activity "5.1.16" {
  en = "Marine ranches: build and operate", zh = "海洋牧场建设和运营",
  source = "Catalogue 2025 5.1.16", covers = "farming.marine_ranch",
  codes = { gbt4754 = { "0411", "4839" } },
  scope = { none_of_these("cn.marine_ranch.kind", { "other" }) },
  contribution = { by("cn.marine_ranch.kind", {
    operation = point "Nongban Yu [2019] No. 29" { en = "Nongban Yu [2019] No. 29", zh = "农办渔〔2019〕29号", is "cn.marine_ranch.conforms" },
    building = all_of { point "Nongban Yu [2019] No. 29" { en = "Nongban Yu [2019] No. 29", zh = "农办渔〔2019〕29号", is "cn.marine_ranch.conforms" }, is "cn.marine_ranch.building_rules" },
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

-- 5.2 Ecological protection and restoration

choice "cn.biodiversity.kind" { of = "use", en = "Kind: protection of biodiversity", zh = "种类:生物多样性保护",
  values = {
    monitoring = { en = "monitoring", zh = "监测" },
    rare_plants = { en = "rare plants", zh = "珍稀植物" },
    aquatic_mammals = { en = "aquatic mammals", zh = "水生哺乳动物" },
    hydropower_site = { en = "hydropower site", zh = "水电工程" },
    ancient_trees = { en = "ancient trees", zh = "古树名木" },
    ban = { en = "fishing ban, quota or wildlife care", zh = "禁渔、限额捕捞或野生动物救护" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.biodiversity.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "5.2.1" {
  en = "Biodiversity protection", zh = "生物多样性保护",
  source = "Catalogue 2025 5.2.1", covers = "ecology.biodiversity",
  codes = { gbt4754 = { "7462", "7711", "7713", "7714", "7840", "7850", "7861", "7862", "9226" } },
  scope = { none_of_these("cn.biodiversity.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.biodiversity.kind", { "ban" }) },
    point "tested" { by("cn.biodiversity.kind", {
      monitoring = point "HJ 710" { en = "HJ 710, LY/T 1814", zh = "HJ 710、LY/T 1814", is "cn.biodiversity.conforms" },
      rare_plants = point "LY-T 1819" { en = "LY/T 1819, LY/T 2590, LY/T 2603", zh = "LY/T 1819、LY/T 2590、LY/T 2603", is "cn.biodiversity.conforms" },
      aquatic_mammals = point "SC-T 6073" { en = "SC/T 6073", zh = "SC/T 6073", is "cn.biodiversity.conforms" },
      hydropower_site = point "NB-T 10487" { en = "NB/T 10487", zh = "NB/T 10487", is "cn.biodiversity.conforms" },
      ancient_trees = point "GB-T 51168" { en = "GB/T 51168", zh = "GB/T 51168", is "cn.biodiversity.conforms" },
      ban = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.nature_reserve.described" { of = "use", en = "What item 5.2.2 describes: nature reserves", zh = "5.2.2条目所述:自然保护地",
  question = { en = "Is the money for this: nature reserves?",
               zh = "资金是否用于:自然保护地?" } }
flag "cn.nature_reserve.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "5.2.2" {
  en = "Nature reserves: build and conserve", zh = "自然保护地建设和保护性运营",
  source = "Catalogue 2025 5.2.2", covers = "ecology.nature_reserve",
  codes = { gbt4754 = { "7711", "7712", "7713", "7714", "7719" } },
  scope = { is "cn.nature_reserve.described" },
  contribution = { point "Linbaofa [2022] No. 64" { en = "Linbaofa [2022] No. 64, Linbaogui [2023] No. 4 and, as they apply, GB/T 39736 to 39740, GB/T 20399, GB/T 20416, LY/T 3216, 3292, 3190, 1953, 2243, HJ 1156, HJ 1203", zh = "林保发〔2022〕64号、林保规〔2023〕4号,以及适用的GB/T 39736至39740、GB/T 20399、GB/T 20416、LY/T 3216、3292、3190、1953、2243、HJ 1156、HJ 1203", is "cn.nature_reserve.conforms" } },
}

flag "cn.natural_forest.described" { of = "use", en = "What item 5.2.3 describes: protection and restoration of natural forest", zh = "5.2.3条目所述:天然林保护修复",
  question = { en = "Is the money for this: protection and restoration of natural forest?",
               zh = "资金是否用于:天然林保护修复?" } }
activity "5.2.3" {
  en = "Natural forest protection and restoration", zh = "天然林保护修复",
  source = "Catalogue 2025 5.2.3", covers = "ecology.natural_forest",
  codes = { gbt4754 = { "0220", "0231", "0521", "0522", "0529", "4790", "4812", "4852", "4851" }, gbt4754_enabling = { "0522" }, gbt4754_direct = { "0220", "0231", "0521" } },
  scope = { is "cn.natural_forest.described" },
}

flag "cn.grassland.described" { of = "use", en = "What item 5.2.4 describes: protection and restoration of grassland", zh = "5.2.4条目所述:草原保护修复",
  question = { en = "Is the money for this: protection and restoration of grassland?",
               zh = "资金是否用于:草原保护修复?" } }
activity "5.2.4" {
  en = "Grassland protection and restoration", zh = "草原保护修复",
  source = "Catalogue 2025 5.2.4", covers = "ecology.grassland",
  codes = { gbt4754 = { "0311", "0312", "0314", "0315", "0319", "4863", "7462" } },
  scope = { is "cn.grassland.described" },
}

flag "cn.fire_system.described" { of = "use", en = "What item 5.2.5 describes: systems against forest and grassland fire", zh = "5.2.5条目所述:森林草原防灭火体系",
  question = { en = "Is the money for this: systems against forest and grassland fire?",
               zh = "资金是否用于:森林草原防灭火体系?" } }
activity "5.2.5" {
  en = "Forest and grassland fire systems", zh = "森林草原防灭火体系建设和运维",
  source = "Catalogue 2025 5.2.5", covers = "ecology.fire_system",
  codes = { gbt4754 = { "0522" } },
  scope = { is "cn.fire_system.described" },
}

flag "cn.desertification.described" { of = "use", en = "What item 5.2.6 describes: control of desert and rocky desert", zh = "5.2.6条目所述:荒漠化和石漠化治理",
  question = { en = "Is the money for this: control of desert and rocky desert?",
               zh = "资金是否用于:荒漠化和石漠化治理?" } }
activity "5.2.6" {
  en = "Desertification and rocky-desert control", zh = "荒漠化和石漠化综合治理",
  source = "Catalogue 2025 5.2.6", covers = "ecology.desertification",
  codes = { gbt4754 = { "4863", "0220" }, gbt4754_direct = { "0220" } },
  scope = { is "cn.desertification.described" },
}

flag "cn.soil_conservation.described" { of = "use", en = "What item 5.2.7 describes: conservation of soil and water", zh = "5.2.7条目所述:水土流失治理",
  question = { en = "Is the money for this: conservation of soil and water?",
               zh = "资金是否用于:水土流失治理?" } }
activity "5.2.7" {
  en = "Soil and water conservation", zh = "水土流失综合治理",
  source = "Catalogue 2025 5.2.7", covers = "ecology.soil_conservation",
  codes = { gbt4754 = { "0519", "4821", "0220", "4863" }, gbt4754_direct = { "0220" } },
  scope = { is "cn.soil_conservation.described" },
}

flag "cn.key_region.described" { of = "use", en = "What item 5.2.8 describes: ecological works in the named key regions", zh = "5.2.8条目所述:重点区域生态保护修复",
  question = { en = "Is the money for this: ecological works in the named key regions?",
               zh = "资金是否用于:重点区域生态保护修复?" } }
activity "5.2.8" {
  en = "Ecological protection in key regions", zh = "重点区域生态保护和修复",
  source = "Catalogue 2025 5.2.8", covers = "ecology.key_region",
  codes = { gbt4754 = { "4863", "0311", "0312", "0314", "0315", "0319", "0220" } },
  scope = { is "cn.key_region.described" },
}

flag "cn.integrated_restoration.described" { of = "use", en = "What item 5.2.9 describes: restoration of mountains, waters, forests, fields, lakes, grass and sand together", zh = "5.2.9条目所述:山水林田湖草沙一体化修复",
  question = { en = "Is the money for this: restoration of mountains, waters, forests, fields, lakes, grass and sand together?",
               zh = "资金是否用于:山水林田湖草沙一体化修复?" } }
flag "cn.integrated_restoration.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "5.2.9" {
  en = "Integrated mountain-water-forest-field-lake-grass-sand restoration", zh = "山水林田湖草沙一体化保护修复",
  source = "Catalogue 2025 5.2.9", covers = "ecology.integrated_restoration",
  codes = { gbt4754 = { "4863" } },
  scope = { is "cn.integrated_restoration.described" },
  contribution = { point "Guide 2020 No. 38" { en = "Guide 2020 No. 38, TD/T 1068, TD/T 1069", zh = "自然资生态修复指南(2020年第38号)、TD/T 1068、TD/T 1069", is "cn.integrated_restoration.conforms" } },
}

flag "cn.harmful_organisms.described" { of = "use", en = "What item 5.2.10 describes: control of invasive species and pests", zh = "5.2.10条目所述:有害生物防治",
  question = { en = "Is the money for this: control of invasive species and pests?",
               zh = "资金是否用于:有害生物防治?" } }
activity "5.2.10" {
  en = "Harmful organism control", zh = "有害生物灾害防治",
  source = "Catalogue 2025 5.2.10", covers = "ecology.harmful_organisms",
  codes = { gbt4754 = { "0515", "0521", "7462", "7711", "7721" } },
  scope = { is "cn.harmful_organisms.described" },
}

flag "cn.flood_drought.described" { of = "use", en = "What item 5.2.11 describes: works of water ecosystems against flood and drought", zh = "5.2.11条目所述:水生态系统旱涝防控",
  question = { en = "Is the money for this: works of water ecosystems against flood and drought?",
               zh = "资金是否用于:水生态系统旱涝防控?" } }
activity "5.2.11" {
  en = "Flood and drought response of water ecosystems", zh = "水生态系统旱涝灾害防控及应对",
  source = "Catalogue 2025 5.2.11", covers = "ecology.flood_drought",
  codes = { gbt4754 = { "4821", "4822", "4863", "6531", "6540", "7610", "7620" } },
  scope = { is "cn.flood_drought.described" },
}

flag "cn.wetland.described" { of = "use", en = "What item 5.2.12 describes: protection and restoration of wetland", zh = "5.2.12条目所述:湿地保护修复",
  question = { en = "Is the money for this: protection and restoration of wetland?",
               zh = "资金是否用于:湿地保护修复?" } }
flag "cn.wetland.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "5.2.12" {
  en = "Wetland protection and restoration", zh = "湿地保护修复",
  source = "Catalogue 2025 5.2.12", covers = "ecology.wetland",
  codes = { gbt4754 = { "4863" } },
  scope = { is "cn.wetland.described" },
  contribution = { point "the guideline for planning of river" { en = "the guideline for planning of river and lake restoration", zh = "河湖生态保护修复规划导则", is "cn.wetland.conforms" } },
}

choice "cn.coast.kind" { of = "use", en = "Kind: restoration of sea, coast and islands", zh = "种类:海洋、海岸带和海岛修复",
  values = {
    general = { en = "general", zh = "一般修复" },
    coral = { en = "coral", zh = "珊瑚礁" },
    mangrove = { en = "mangrove", zh = "红树林" },
    beach = { en = "beach", zh = "海滩" },
    back_beach = { en = "vegetation behind the beach", zh = "后滨植被" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.coast.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "5.2.13" {
  en = "Marine, coastal and island restoration", zh = "海洋生态、海域海岸带和海岛生态修复",
  source = "Catalogue 2025 5.2.13", covers = "ecology.coast",
  codes = { gbt4754 = { "4839" } },
  scope = { none_of_these("cn.coast.kind", { "other" }) },
  contribution = { by("cn.coast.kind", {
    general = point "GB-T 41339.1" { en = "GB/T 41339.1", zh = "GB/T 41339.1", is "cn.coast.conforms" },
    coral = point "GB-T 41339.2" { en = "GB/T 41339.2", zh = "GB/T 41339.2", is "cn.coast.conforms" },
    mangrove = point "HY-T 214" { en = "HY/T 214", zh = "HY/T 214", is "cn.coast.conforms" },
    beach = point "HY-T 255" { en = "HY/T 255", zh = "HY/T 255", is "cn.coast.conforms" },
    back_beach = point "HY-T 0304" { en = "HY/T 0304", zh = "HY/T 0304", is "cn.coast.conforms" },
    other = never { en = "The item does not name it", zh = "条目未列" } }) },
}

flag "cn.stock_release.described" { of = "use", en = "What item 5.2.14 describes: release of aquatic organisms", zh = "5.2.14条目所述:增殖放流",
  question = { en = "Is the money for this: release of aquatic organisms?",
               zh = "资金是否用于:增殖放流?" } }
flag "cn.stock_release.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "5.2.14" {
  en = "Stock enhancement release", zh = "增殖放流",
  source = "Catalogue 2025 5.2.14", covers = "ecology.stock_release",
  codes = { gbt4754 = { "0549" } },
  scope = { is "cn.stock_release.described" },
  contribution = { point "the rules on the release of aquatic" { en = "the rules on the release of aquatic organisms", zh = "水生生物增殖放流管理规定", is "cn.stock_release.conforms" } },
}

-- 5.3 Comprehensive land improvement

flag "cn.subsidence.described" { of = "use", en = "What item 5.3.1 describes: treatment of land that coal mining let sink", zh = "5.3.1条目所述:采煤沉陷区治理",
  question = { en = "Is the money for this: treatment of land that coal mining let sink?",
               zh = "资金是否用于:采煤沉陷区治理?" } }
activity "5.3.1" {
  en = "Coal-mining subsidence area treatment", zh = "采煤沉陷区综合治理",
  source = "Catalogue 2025 5.3.1", covers = "land.subsidence",
  codes = { gbt4754 = { "7910", "4863", "7729", "4710", "4790", "4821", "4840", "4813", "4851", "4852" } },
  scope = { is "cn.subsidence.described" },
}

flag "cn.overdrawn_groundwater.described" { of = "use", en = "What item 5.3.2 describes: treatment where too much groundwater was drawn", zh = "5.3.2条目所述:地下水超采区治理",
  question = { en = "Is the money for this: treatment where too much groundwater was drawn?",
               zh = "资金是否用于:地下水超采区治理?" } }
activity "5.3.2" {
  en = "Groundwater over-extraction area treatment", zh = "地下水超采区治理与修复",
  source = "Catalogue 2025 5.3.2", covers = "land.overdrawn_groundwater",
  codes = { gbt4754 = { "0519", "7620", "4821", "7630", "4411", "4412", "3110", "3120", "3130", "3211", "3216", "3041", "3042", "3049", "3071", "3072", "3073", "2611", "2612", "2613", "2614", "2619", "2511", "2211", "2212", "1713", "1723", "1733", "1743", "1752" } },
  scope = { is "cn.overdrawn_groundwater.described" },
}

flag "cn.land_improvement.described" { of = "use", en = "What item 5.3.3 describes: improvement of land", zh = "5.3.3条目所述:土地综合整治",
  question = { en = "Is the money for this: improvement of land?",
               zh = "资金是否用于:土地综合整治?" } }
activity "5.3.3" {
  en = "Land improvement", zh = "土地综合整治",
  source = "Catalogue 2025 5.3.3", covers = "land.land_improvement",
  codes = { gbt4754 = { "0519", "7910" } },
  scope = { is "cn.land_improvement.described" },
}

flag "cn.mine_restoration.described" { of = "use", en = "What item 5.3.4 describes: restoration after mining", zh = "5.3.4条目所述:矿山恢复治理和修复",
  question = { en = "Is the money for this: restoration after mining?",
               zh = "资金是否用于:矿山恢复治理和修复?" } }
activity "5.3.4" {
  en = "Mine geological environment restoration", zh = "矿山地质环境恢复治理和生态修复",
  source = "Catalogue 2025 5.3.4", covers = "land.mine_restoration",
  codes = { gbt4754 = { "7729" } },
  scope = { is "cn.mine_restoration.described" },
}
