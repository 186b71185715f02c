-- Chapter 4: ecology.

flag "cn21.sandy_land" { of = "use", en = "Reclaims sandy land", zh = "开垦沙化土地" }
flag "cn21.forest_cleared" { of = "use", en = "Clears forest", zh = "毁林开垦" }
number "cn21.slope" { of = "use", en = "Steepest slope reclaimed, in degrees", zh = "开垦坡地最大坡度(度)" }
activity "4.1.1.2" {
  en = "Protection of crop land", zh = "作物种植保护地、保护区建设和运营",
  source = "Catalogue 2021 4.1.1.2", covers = "farming.crop_land",
  scope = { is "cn21.described" },
  contribution = { is_not "cn21.sandy_land", is_not "cn21.forest_cleared", at_most("cn21.slope", 25) },
}

activity "4.1.3.1" {
  en = "Organic and green farming", zh = "绿色有机农业",
  source = "Catalogue 2021 4.1.3.1", covers = "farming.green_farming",
  scope = { is "cn21.described" },
  contribution = { point "the GB-T 19630 series for organic farmin" { en = "the GB/T 19630 series for organic farming, the rules of the green-food mark for green food", zh = "有机农业为GB/T 19630系列,绿色食品为绿色食品标志管理办法", is "cn21.conforms" } },
}

activity "4.2.1.1" {
  en = "Protection of natural forests", zh = "天然林资源保护",
  source = "Catalogue 2021 4.2.1.1", covers = "ecology.natural_forest",
  scope = { is "cn21.described" },
}

activity "4.2.1.3" {
  en = "Nature reserves: build and operate", zh = "自然保护区建设和运营",
  source = "Catalogue 2021 4.2.1.3", covers = "ecology.nature_reserve",
  scope = { is "cn21.described" },
}

activity "4.2.1.5" {
  en = "Crop land back to forest and grass", zh = "退耕还林还草和退牧还草工程建设",
  source = "Catalogue 2021 4.2.1.5", covers = "ecology.natural_forest",
  scope = { is "cn21.described" },
}

activity "4.2.1.6" {
  en = "Protection of rivers, lakes and wetlands", zh = "河湖与湿地保护恢复",
  source = "Catalogue 2021 4.2.1.6", covers = "ecology.wetland",
  scope = { is "cn21.described" },
  contribution = { unsettled {
    en = "This row was read from a comparison of low confidence: does the list of 2021 hold the item as named here?",
    zh = "该行取自可信度较低的对照表:2021年版目录是否载有该条目?" } },
}

activity "4.2.1.7" {
  en = "Ecological security shields", zh = "国家生态安全屏障保护修复",
  source = "Catalogue 2021 4.2.1.7", covers = "ecology.key_region",
  scope = { is "cn21.described" },
}

activity "4.2.1.8" {
  en = "Treatment of key ecological regions", zh = "重点生态区域综合治理",
  source = "Catalogue 2021 4.2.1.8", covers = "ecology.desertification",
  scope = { is "cn21.described" },
}

activity "4.2.1.10" {
  en = "Against desert, stony desert and soil loss", zh = "荒漠化、石漠化和水土流失综合治理",
  source = "Catalogue 2021 4.2.1.10", covers = "ecology.soil_conservation",
  scope = { is "cn21.described" },
}

activity "4.2.2.1" {
  en = "Growing of forest resources", zh = "森林资源培育产业",
  source = "Catalogue 2021 4.2.2.1", covers = "farming.forest_growing",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 28951" { en = "GB/T 28951, GB/T 28952", zh = "GB/T 28951、GB/T 28952", is "cn21.conforms" } },
}

activity "4.2.2.3" {
  en = "Carbon forests, planting and seedlings", zh = "碳汇林、植树种草及林木种苗花卉",
  source = "Catalogue 2021 4.2.2.3",
  scope = { is "cn21.described" },
}
