-- Chapter 2: clean production.

activity "2.1.1.1" {
  en = "Desulphurisation, denitrification and dust removal", zh = "工业脱硫脱硝除尘改造",
  source = "Catalogue 2021 2.1.1.1", covers = "air.flue_gas",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 36574" { en = "GB/T 36574, GB/T 34340, GB/T 34605, GB/T 34607", zh = "GB/T 36574、GB/T 34340、GB/T 34605、GB/T 34607", is "cn21.conforms" } },
}

activity "2.1.1.3" {
  en = "Ultra-low emission retrofit of steel works", zh = "钢铁企业超低排放改造",
  source = "Catalogue 2021 2.1.1.3", covers = "air.ultra_low",
  scope = { is "cn21.described" },
  contribution = { unsettled {
    en = "This row was read from a comparison of low confidence: does the list of 2021 hold the item as named here?",
    zh = "该行取自可信度较低的对照表:2021年版目录是否载有该条目?" } },
}

activity "2.1.2.1" {
  en = "Water pollution control in key industries", zh = "重点行业水污染治理",
  source = "Catalogue 2021 2.1.2.1", covers = "water.industry_water",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 32327" { en = "GB/T 32327", zh = "GB/T 32327", is "cn21.conforms" } },
}

activity "2.1.2.2" {
  en = "Central water pollution control of industrial parks", zh = "工业集聚区水污染集中治理",
  source = "Catalogue 2021 2.1.2.2", covers = "water.park_water",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 36575" { en = "GB/T 36575", zh = "GB/T 36575", is "cn21.conforms" } },
}

activity "2.1.3.1" {
  en = "Central pollution control of parks", zh = "园区污染治理集中化改造",
  source = "Catalogue 2021 2.1.3.1", covers = "pollution.park_treatment",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 38538" { en = "GB/T 38538, GB/T 38927", zh = "GB/T 38538、GB/T 38927", is "cn21.conforms" } },
}

activity "2.1.4.3" {
  en = "Transport of hazardous waste", zh = "危险废物运输",
  source = "Catalogue 2021 2.1.4.3",
  scope = { is "cn21.described" },
}

activity "2.3.1.1" {
  en = "Safe treatment and use of industrial solid waste", zh = "工业固体废弃物无害化处理处置及综合利用",
  source = "Catalogue 2021 2.3.1.1", covers = "recycling.solid_waste_use",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 32328" { en = "GB/T 32328, GB/T 32326, GB/T 34911", zh = "GB/T 32328、GB/T 32326、GB/T 34911", is "cn21.conforms" } },
}

activity "2.3.1.3" {
  en = "Collection and treatment of packaging waste", zh = "包装废弃物回收处理",
  source = "Catalogue 2021 2.3.1.3", covers = "recycling.scrap_use",
  scope = { is "cn21.described" },
}

activity "2.4.1.1" {
  en = "Water saving in production", zh = "生产过程节水和水资源高效利用",
  source = "Catalogue 2021 2.4.1.1", covers = "recycling.water_use",
  scope = { is "cn21.described" },
  contribution = { point "GB-T 38224" { en = "GB/T 38224", zh = "GB/T 38224", is "cn21.conforms" } },
}
