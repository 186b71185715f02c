-- Factors from which environmental benefits are reckoned, by the day of their publication.
pack "factors" {
  en = "Emission and energy factors", zh = "排放与能源折算因子",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2026", jurisdiction = "CN",
  needs = { "facts" },
  sources = {
    ["Grid factors 2021"] = { en = "Announcement of the MEE and NBS on CO2 factors of power, 2021", zh = "生态环境部、国家统计局关于2021年电力二氧化碳排放因子的公告", date = "2024-04-12" },
    ["Grid factors 2022"] = { en = "Announcement of the MEE and NBS on CO2 factors of power, 2022", zh = "生态环境部、国家统计局关于2022年电力二氧化碳排放因子的公告", number = "2024年第33号", date = "2024-12-26" },
    ["Grid factors 2023"] = { en = "Announcement of the MEE and NBS on CO2 factors of power, 2023", zh = "生态环境部、国家统计局关于2023年电力二氧化碳排放因子的公告", number = "2025年第47号", date = "2025-12-31" },
    ["Baseline factors 2024"] = { en = "Baseline factors of regional grids for emission-cut projects, 2024", zh = "2024年减排项目区域电网基准线排放因子" },
    ["Green credit guide"] = { en = "Guide to reckoning the savings and cuts of green credit projects", zh = "绿色信贷项目节能减排量测算指引" },
    ["Planning value"] = { en = "Planning value of the NDRC Energy Research Institute, 0.67 tC/tce", zh = "国家发展改革委能源研究所规划取值(0.67吨碳/吨标准煤)" },
    ["Factor database 2026"] = { en = "National factor database, second release, fuels", zh = "国家温室气体排放因子数据库(第二版)燃料因子", date = "2026-03-01" },
    ["Provincial guide 2025"] = { en = "Guide to greenhouse gas inventories of provinces, edition of 2025", zh = "省级温室气体清单编制指南(2025年版)" },
  },
}
