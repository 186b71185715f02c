-- Chapter 3: recycling. 3.1 makes the equipment, 3.2 recycles.

-- 3.1 Resource recycling equipment manufacturing

flag "cn.ore_equipment.described" { of = "use", en = "What item 3.1.1 describes: equipment for associated and low-grade ores", zh = "3.1.1条目所述:共伴生和低品位矿综合利用装备",
  question = { en = "Is the money for this: equipment for associated and low-grade ores?",
               zh = "资金是否用于:共伴生和低品位矿综合利用装备?" } }
activity "3.1.1" {
  en = "Mineral resource utilisation equipment", zh = "矿产资源综合利用装备制造",
  source = "Catalogue 2025 3.1.1", covers = "equipment.ore_equipment",
  codes = { gbt4754 = { "3511", "3516" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.ore_equipment.described" } },
}

flag "cn.water_saving_equipment.described" { of = "use", en = "What item 3.1.2 describes: equipment that saves or reuses water, or desalinates it with renewable, nuclear or waste heat energy", zh = "3.1.2条目所述:节水、回用装备和利用可再生能源、核能或余热的海水淡化装备",
  question = { en = "Is the money for this: equipment that saves or reuses water, or desalinates it with renewable, nuclear or waste heat energy?",
               zh = "资金是否用于:节水、回用装备和利用可再生能源、核能或余热的海水淡化装备?" } }
activity "3.1.2" {
  en = "Efficient and recycled water equipment", zh = "水资源高效及循环利用装备制造",
  source = "Catalogue 2025 3.1.2", covers = "equipment.water_saving_equipment",
  codes = { gbt4754 = { "3572", "3597", "3591" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.water_saving_equipment.described" } },
}

flag "cn.solid_waste_equipment.described" { of = "use", en = "What item 3.1.3 describes: equipment that uses industrial solid waste", zh = "3.1.3条目所述:工业固废综合利用装备",
  question = { en = "Is the money for this: equipment that uses industrial solid waste?",
               zh = "资金是否用于:工业固废综合利用装备?" } }
activity "3.1.3" {
  en = "Industrial solid waste utilisation equipment", zh = "工业固体废弃物综合利用装备制造",
  source = "Catalogue 2025 3.1.3", covers = "equipment.solid_waste_equipment",
  codes = { gbt4754 = { "3591" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.solid_waste_equipment.described" } },
}

flag "cn.farm_residue_equipment.described" { of = "use", en = "What item 3.1.4 describes: equipment that uses farm and forestry residues", zh = "3.1.4条目所述:农林废弃物利用装备",
  question = { en = "Is the money for this: equipment that uses farm and forestry residues?",
               zh = "资金是否用于:农林废弃物利用装备?" } }
activity "3.1.4" {
  en = "Farm and forestry waste utilisation equipment", zh = "农林废弃物综合利用装备制造",
  source = "Catalogue 2025 3.1.4", covers = "equipment.farm_residue_equipment",
  codes = { gbt4754 = { "3591" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.farm_residue_equipment.described" } },
}

flag "cn.scrap_equipment.described" { of = "use", en = "What item 3.1.5 describes: equipment for dismantling, sorting, processing or remanufacturing used goods", zh = "3.1.5条目所述:废旧物资拆解、分选、加工和再制造装备",
  question = { en = "Is the money for this: equipment for dismantling, sorting, processing or remanufacturing used goods?",
               zh = "资金是否用于:废旧物资拆解、分选、加工和再制造装备?" } }
activity "3.1.5" {
  en = "Used material recycling equipment", zh = "废旧物资循环利用装备制造",
  source = "Catalogue 2025 3.1.5", covers = "equipment.scrap_equipment",
  codes = { gbt4754 = { "3591", "3421", "3422", "3425" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.scrap_equipment.described" } },
}

flag "cn.refuse_equipment.described" { of = "use", en = "What item 3.1.6 describes: equipment that makes resources of refuse", zh = "3.1.6条目所述:垃圾资源化装备",
  question = { en = "Is the money for this: equipment that makes resources of refuse?",
               zh = "资金是否用于:垃圾资源化装备?" } }
activity "3.1.6" {
  en = "Refuse-to-resource equipment", zh = "垃圾资源化利用装备制造",
  source = "Catalogue 2025 3.1.6", covers = "equipment.refuse_equipment",
  codes = { gbt4754 = { "3591" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.refuse_equipment.described" } },
}

flag "cn.waste_gas_equipment.described" { of = "use", en = "What item 3.1.7 describes: equipment that recovers waste gas", zh = "3.1.7条目所述:废气回收利用装备",
  question = { en = "Is the money for this: equipment that recovers waste gas?",
               zh = "资金是否用于:废气回收利用装备?" } }
activity "3.1.7" {
  en = "Waste gas recovery equipment", zh = "废气回收利用装备制造",
  source = "Catalogue 2025 3.1.7", covers = "equipment.waste_gas_equipment",
  codes = { gbt4754 = { "3591" }, gbt4754_enabling = { "3591" } },
  scope = { point "maker" { is "cn.maker" }, point "equipment" { is "cn.waste_gas_equipment.described" } },
}

-- 3.2 Resource recycling

choice "cn.ore_use.kind" { of = "use", en = "Kind: use of mineral resources", zh = "种类:矿产资源综合利用",
  values = {
    metal = { en = "non-ferrous, precious or rare metal ore", zh = "有色、贵金属或稀有金属矿" },
    black_metal = { en = "iron, manganese or chromium ore", zh = "铁、锰、铬矿" },
    energy = { en = "oil shale, oil sand, associated gas, coal-bed methane or shale gas", zh = "油页岩、油砂、伴生气、煤层气或页岩气" },
    non_metal = { en = "associated non-metal or phosphate ore", zh = "非金属共伴生矿或磷矿" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.ore_use.rates_met" { of = "use", en = "Mining, dressing and use rates meet the sector rules", zh = "开采、选矿回收率和综合利用率符合行业规定" }
flag "cn.ore_use.associated_ore" { of = "use", en = "Associated ore", zh = "共伴生矿" }
flag "cn.ore_use.low_grade" { of = "use", en = "Low-grade or associated ore", zh = "低品位或共伴生矿" }
activity "3.2.1" {
  en = "Mineral resource utilisation", zh = "矿产资源综合利用",
  source = "Catalogue 2025 3.2.1", covers = "recycling.ore_use",
  codes = { gbt4754 = { "0711", "0721", "0810", "0820", "0890", "0911", "0912", "0913", "0914", "0915", "0916", "0917", "0919", "0921", "0922", "0929", "0931", "0932", "0933", "0939", "1011", "1013", "1019", "1020" } },
  scope = { none_of_these("cn.ore_use.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.ore_use.kind", { "energy", "non_metal" }) },
    point "tested" { by("cn.ore_use.kind", {
      metal = any_of {
        point "rates" { is "cn.ore_use.rates_met" },
        point "associated" { is "cn.ore_use.associated_ore" } },
      black_metal = is "cn.ore_use.low_grade",
      energy = not_required,
      non_metal = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.water_use.kind" { of = "use", en = "Kind: saving and recycling of water", zh = "种类:水资源高效循环利用",
  values = {
    irrigation = { en = "irrigation", zh = "灌溉" },
    desalination = { en = "desalination", zh = "海水淡化" },
    sea_water = { en = "direct use of sea water", zh = "海水直接利用" },
    sewage_reuse = { en = "reuse of sewage", zh = "污水再生利用" },
    rain = { en = "rain water", zh = "雨水利用" },
    industrial = { en = "industrial water saving", zh = "工业节水" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.water_use.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "3.2.2" {
  en = "Efficient and recycled use of water", zh = "水资源高效及循环利用",
  source = "Catalogue 2025 3.2.2", covers = "recycling.water_use",
  codes = { gbt4754 = { "0513", "0111", "0112", "0113", "0119", "0121", "0122", "0123", "0131", "0132", "0133", "0141", "0142", "0151", "0152", "0153", "0154", "0159", "0161", "0162", "0163", "0164", "0169", "0171", "0179", "0190", "0181", "0519", "4840", "1461", "1462", "1469", "1511", "1512", "1513", "1514", "1515", "1713", "1723", "1733", "1752", "1762", "2211", "2212", "2221", "2222", "2511", "2519", "2521", "2522", "2523", "2611", "2612", "2613", "2614", "2621", "3110", "3120", "3130", "4411", "4412", "4414", "4417", "4430", "4620", "4630", "4690", "4710", "4720", "4790", "4861", "4862", "4873", "4920" } },
  scope = { none_of_these("cn.water_use.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.water_use.kind", { "industrial" }) },
    point "tested" { by("cn.water_use.kind", {
      irrigation = point "GB-T 50363" { en = "GB/T 50363", zh = "GB/T 50363", is "cn.water_use.conforms" },
      desalination = point "GB-T 43230" { en = "GB/T 43230, GB/T 39222, GB/T 51189, GB/T 23954, GB/T 31328, GB/T 39481, HY/T 0289", zh = "GB/T 43230、GB/T 39222、GB/T 51189、GB/T 23954、GB/T 31328、GB/T 39481、HY/T 0289", is "cn.water_use.conforms" },
      sea_water = point "GB-T 39361" { en = "GB/T 39361, GB/T 39835", zh = "GB/T 39361、GB/T 39835", is "cn.water_use.conforms" },
      sewage_reuse = point "GB 18918" { en = "GB 18918, GB/T 18919, GB/T 18920, GB/T 18921, GB/T 19772, GB/T 19923, GB 20922, GB/T 25499", zh = "GB 18918、GB/T 18919、GB/T 18920、GB/T 18921、GB/T 19772、GB/T 19923、GB 20922、GB/T 25499", is "cn.water_use.conforms" },
      rain = point "GB-T 50596" { en = "GB/T 50596", zh = "GB/T 50596", is "cn.water_use.conforms" },
      industrial = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.solid_waste_use.kind" { of = "use", en = "Kind: use of industrial solid waste", zh = "种类:工业固废综合利用",
  values = {
    material = { en = "in soil, fertiliser, building material or concrete", zh = "用于土壤、肥料、建材或混凝土" },
    extraction = { en = "metal extraction, backfill or filter-bag recycling", zh = "再提取、充填或滤袋回收" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.solid_waste_use.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "3.2.3" {
  en = "Industrial solid waste utilisation", zh = "工业固体废弃物综合利用",
  source = "Catalogue 2025 3.2.3", covers = "recycling.solid_waste_use",
  codes = { gbt4754 = { "0519", "2624", "3011", "3012", "3031", "3071", "3089", "3110", "3120", "3211", "3212", "3213", "3214", "3216", "4710", "4720", "4790", "4811", "4812", "4813", "4814", "4819", "4821", "4822", "4823", "4833", "4840", "4853", "4872", "4873", "4874", "4875", "0610", "0620", "0690", "0810", "0820", "0890", "0911", "0912", "0913", "0914", "0915", "0916", "0919", "0921", "0922", "0931", "0932", "0933", "0939", "2822", "2829", "3061", "7721", "7722", "7723" } },
  scope = { none_of_these("cn.solid_waste_use.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.solid_waste_use.kind", { "extraction" }) },
    point "tested" { by("cn.solid_waste_use.kind", {
      material = point "GB-T 32326" { en = "GB/T 32326, GB/T 32328", zh = "GB/T 32326、GB/T 32328", is "cn.solid_waste_use.conforms" },
      extraction = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.farm_residue_use.kind" { of = "use", en = "Kind: use of farm and forestry residues", zh = "种类:农林废弃物综合利用",
  values = {
    board = { en = "board", zh = "人造板" },
    fertiliser = { en = "organic fertiliser", zh = "有机肥" },
    bio_fertiliser = { en = "compound bio-fertiliser", zh = "复合微生物肥" },
    other_use = { en = "substrate, feed, straw return, fuel, chemical, power or gas", zh = "基质、饲料、还田、燃料、化学品、发电或燃气" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.farm_residue_use.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
flag "cn.farm_residue_use.class_e0" { of = "use", en = "Formaldehyde class E0 or better", zh = "甲醛释放限量达到E0级及以上",
  evidence = { en = "Test report on formaldehyde", zh = "甲醛检测报告" } }
activity "3.2.4" {
  en = "Farm and forestry waste utilisation", zh = "农林废弃物综合利用",
  source = "Catalogue 2025 3.2.4", covers = "recycling.farm_residue_use",
  codes = { gbt4754 = { "0142", "0171", "0179", "0211", "0212", "0511", "0311", "0312", "0314", "0315", "0519", "2021", "2022", "2023", "2029", "2541", "2542", "2625", "2663", "2832", "4417", "4520" }, gbt4754_direct = { "2541", "2542", "2663", "2832", "4417", "4520" } },
  scope = { none_of_these("cn.farm_residue_use.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.farm_residue_use.kind", { "other_use" }) },
    point "tested" { by("cn.farm_residue_use.kind", {
      board = all_of { point "its product standard" { en = "its product standard", zh = "其产品标准", is "cn.farm_residue_use.conforms" }, is "cn.farm_residue_use.class_e0" },
      fertiliser = point "GB 38400" { en = "GB 38400", zh = "GB 38400", is "cn.farm_residue_use.conforms" },
      bio_fertiliser = point "GB-T 41729" { en = "GB/T 41729", zh = "GB/T 41729", is "cn.farm_residue_use.conforms" },
      other_use = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.scrap_use.kind" { of = "use", en = "Kind: recycling of used materials", zh = "种类:废旧物资循环利用",
  values = {
    remanufacture = { en = "remanufactured part", zh = "再制造件" },
    scrap = { en = "dismantling, sorting, processing of scrap or trade in recovered material", zh = "废料拆解、分选、加工或再生资源贸易" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.scrap_use.as_good_as_new" { of = "use", en = "Restores performance and quality of the new product", zh = "性能和质量恢复到新品水平",
  evidence = { en = "Test report of the remanufactured part", zh = "再制造件检测报告" } }
activity "3.2.5" {
  en = "Used material recycling", zh = "废旧物资循环利用",
  source = "Catalogue 2025 3.2.5", covers = "recycling.scrap_use",
  codes = { gbt4754 = { "3421", "3422", "3425", "3472", "3474", "3491", "3511", "3514", "3517", "3620", "3670", "3741", "4210", "4220", "5191" }, gbt4754_enabling = { "5191" }, gbt4754_direct = { "3421", "3422", "3425", "3472", "3474", "3491", "3511", "3514", "3517", "3620", "3670", "3741", "4210", "4220" } },
  scope = { none_of_these("cn.scrap_use.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.scrap_use.kind", { "scrap" }) },
    point "tested" { by("cn.scrap_use.kind", {
      remanufacture = is "cn.scrap_use.as_good_as_new",
      scrap = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

choice "cn.refuse_use.kind" { of = "use", en = "Kind: resources from refuse", zh = "种类:垃圾资源化利用",
  values = {
    energy = { en = "power, fuel, gas or compost from refuse, kitchen waste or sludge", zh = "垃圾、厨余或污泥发电、制油、制气或堆肥" },
    sorting = { en = "sorting of recyclables or reuse of asphalt", zh = "可回收物分拣或沥青再生" },
    other = { en = "none of these", zh = "均不属于" },
  } }
flag "cn.refuse_use.conforms" { of = "use", en = "Meets what the item names for its kind", zh = "符合条目就该类别所列要求",
  evidence = { en = "Test report, certificate or acceptance record", zh = "检测报告、证书或验收文件" } }
activity "3.2.6" {
  en = "Refuse-to-resource use", zh = "垃圾资源化利用",
  source = "Catalogue 2025 3.2.6", covers = "recycling.refuse_use",
  codes = { gbt4754 = { "5191", "4417", "2541", "4520", "2625", "4812", "4813" }, gbt4754_enabling = { "5191" }, gbt4754_direct = { "4417", "2541", "4520" } },
  scope = { none_of_these("cn.refuse_use.kind", { "other" }) },
  contribution = { any_of {
    point "described" { one_of("cn.refuse_use.kind", { "sorting" }) },
    point "tested" { by("cn.refuse_use.kind", {
      energy = point "applicable national and local rules" { en = "applicable national and local rules", zh = "适用的国家和地方规定", is "cn.refuse_use.conforms" },
      sorting = not_required,
      other = never { en = "The item does not name it", zh = "条目未列" } }) } } },
}

flag "cn.waste_gas_use.described" { of = "use", en = "What item 3.2.7 describes: recovery of process gas as energy or feedstock", zh = "3.2.7条目所述:工艺废气回收作能源或原料",
  question = { en = "Is the money for this: recovery of process gas as energy or feedstock?",
               zh = "资金是否用于:工艺废气回收作能源或原料?" } }
activity "3.2.7" {
  en = "Waste gas recovery and use", zh = "废气回收利用",
  source = "Catalogue 2025 3.2.7", covers = "recycling.waste_gas_use",
  codes = { gbt4754 = { "2511", "2519", "2521", "2612", "2614", "2621", "3011", "3012", "3110", "3120", "4861", "4862" }, gbt4754_direct = { "2511", "2519", "2521", "2612", "2614", "2621", "3011", "3012", "3110", "3120", "4861" } },
  scope = { is "cn.waste_gas_use.described" },
}

flag "cn.circular_park.described" { of = "use", en = "What item 3.2.8 describes: circular retrofit of industrial parks", zh = "3.2.8条目所述:园区循环化改造",
  question = { en = "Is the money for this: circular retrofit of industrial parks?",
               zh = "资金是否用于:园区循环化改造?" } }
activity "3.2.8" {
  en = "Circular retrofit of parks", zh = "园区循环化改造",
  source = "Catalogue 2025 3.2.8", covers = "recycling.circular_park",
  codes = { gbt4754 = { "7221", "7910", "4840" } },
  scope = { is "cn.circular_park.described" },
}

flag "cn.wood_use.described" { of = "use", en = "What item 3.2.9 describes: efficient processing and recycling of wood", zh = "3.2.9条目所述:木材高效加工与循环利用",
  question = { en = "Is the money for this: efficient processing and recycling of wood?",
               zh = "资金是否用于:木材高效加工与循环利用?" } }
flag "cn.wood_use.ly_1680" { of = "use", en = "Meets LY/T 1680", zh = "符合LY/T 1680" }
flag "cn.wood_use.gb_50887" { of = "use", en = "Meets GB/T 50887", zh = "符合GB/T 50887" }
flag "cn.wood_use.saving_retrofit" { of = "use", en = "Research or retrofit that saves energy, material or pollution", zh = "节能、节材、减污的研发或改造" }
flag "cn.wood_use.used_wood" { of = "use", en = "Recovers used wood", zh = "回收废旧木材" }
activity "3.2.9" {
  en = "Efficient wood processing and recycling", zh = "木材高效加工及循环利用",
  source = "Catalogue 2025 3.2.9", covers = "recycling.wood_use",
  codes = { gbt4754 = { "2011", "2012", "2013", "2021", "2022", "2023", "2029", "7514", "7516" }, gbt4754_enabling = { "7514" } },
  scope = { is "cn.wood_use.described" },
  contribution = { any_of {
      point "processing" { is "cn.wood_use.ly_1680" },
      point "plant" { is "cn.wood_use.gb_50887" },
      point "saving" { is "cn.wood_use.saving_retrofit" },
      point "used wood" { is "cn.wood_use.used_wood" } } },
}
