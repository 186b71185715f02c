-- The EU Taxonomy, climate change mitigation: energy, cement, iron and steel, cars, buildings.
pack "eu-taxonomy" {
  en = "EU Taxonomy, climate change mitigation", zh = "欧盟可持续金融分类方案:减缓气候变化",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2021/2139 as amended to 2026-01-01", jurisdiction = "EU",
  published = "2021-12-09", in_force = "2022-01-01",
  needs = { "facts", "activities" },
  standards = { "eu-taxonomy" },
  sources = {
    ["2020/852"]  = { en = "Regulation (EU) 2020/852, the Taxonomy Regulation", zh = "欧盟2020/852号条例(分类条例)", number = "2020/852", date = "2020-06-18", url = "https://eur-lex.europa.eu/eli/reg/2020/852/oj" },
    ["2021/2139"] = { en = "Delegated Regulation (EU) 2021/2139, climate criteria", zh = "欧盟2021/2139号授权条例(气候技术筛选标准)", number = "2021/2139", date = "2021-06-04", url = "https://eur-lex.europa.eu/eli/reg_del/2021/2139/oj" },
    ["2022/1214"] = { en = "Delegated Regulation (EU) 2022/1214, gas and nuclear", zh = "欧盟2022/1214号授权条例(天然气与核能)", number = "2022/1214", date = "2022-03-09", url = "https://eur-lex.europa.eu/eli/reg_del/2022/1214/oj" },
  },
}
