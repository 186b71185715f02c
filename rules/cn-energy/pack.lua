-- Energy limits of the mandatory standards and the benchmark levels: what transition rules compare a plant with.
pack "cn-energy" {
  en = "Energy limits and benchmark levels of China", zh = "中国能耗限额与能效标杆基准水平",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2026", jurisdiction = "CN",
  needs = { "facts" },
  standards = { "cn-energy" },
  sources = {
    ["NDRC 723 of 2023"] = { en = "Benchmark and baseline energy levels of key industries, edition of 2023", zh = "工业重点领域能效标杆水平和基准水平(2023年版)", number = "发改产业〔2023〕723号", date = "2023-07-04" },
    ["GB 21256-2013"] = { en = "Energy limits of crude steel processes", zh = "粗钢生产主要工序单位产品能源消耗限额", date = "2014-10-01" },
    ["GB 21256-2025"] = { en = "Energy limits of crude steel processes", zh = "粗钢生产主要工序单位产品能源消耗限额", date = "2026-07-01" },
    ["GB 16780-2021"] = { en = "Energy limits of cement", zh = "水泥单位产品能源消耗限额", date = "2022-11-01" },
    ["GB 21252-2023"] = { en = "Energy limits of ceramics", zh = "建筑卫生陶瓷和耐磨氧化铝球单位产品能源消耗限额", date = "2024-12-01" },
    ["GB 21346-2022"] = { en = "Energy limits of aluminium and alumina", zh = "电解铝和氧化铝单位产品能源消耗限额", date = "2024-01-01" },
    ["GB 21351-2023"] = { en = "Energy limits of wrought aluminium", zh = "铝及铝合金加工产品单位产品能源消耗限额", date = "2024-06-01" },
    ["GB 25323-2023"] = { en = "Energy limits of copper smelting", zh = "再生铜和铜冶炼单位产品能源消耗限额", date = "2024-06-01" },
    ["GB 21350-2023"] = { en = "Energy limits of wrought copper", zh = "铜及铜合金加工产品单位产品能源消耗限额", date = "2024-06-01" },
    ["GB 31823-2021"] = { en = "Energy limits of ports", zh = "码头单位产品能源消耗限额", date = "2022-11-01" },
    ["Transition subject"] = { en = "What frameworks of transition finance share", zh = "转型金融框架的共同要求" },
  },
}
