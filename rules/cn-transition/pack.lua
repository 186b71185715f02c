-- Transition finance in China: what frameworks ask of the firm, the lists that apply in a region, and their items by sector.
pack "cn-transition" {
  en = "Transition finance standards of China", zh = "中国转型金融标准",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2026", jurisdiction = "CN",
  needs = { "facts", "cn-energy" },
  standards = { "cn-transition" },
  sources = {
    ["Item lists"] = { en = "Lists of transition items by sector, read without the name of their document", zh = "分行业转型条目清单(文件名称未能确认)" },
    ["Frameworks"] = { en = "What the G20 framework, PBOC practice and local lists share", zh = "G20框架、人民银行实践与地方目录的共同要求" },
    ["PBOC trial 2024"] = { en = "PBOC sector standards on trial: steel, coal power, building materials, agriculture", zh = "人民银行试行行业标准:钢铁、煤电、建筑建材、农业" },
    ["Shanghai 2023"] = { en = "Shanghai transition finance catalogue (trial)", zh = "上海市转型金融目录(试行)" },
    ["Hebei steel guide"] = { en = "Hebei guide to transition finance for steel", zh = "河北省钢铁行业转型金融工作指引" },
    ["Tianjin steel 2024"] = { en = "Tianjin trial of the steel standard", zh = "天津市钢铁行业转型金融标准试点" },
    ["Jiangsu 2025"] = { en = "Jiangsu transition finance system", zh = "江苏省转型金融体系" },
    ["Jiangxi 2025"] = { en = "Jiangxi transition finance pilot", zh = "江西省转型金融试点" },
    ["Guangdong ceramics"] = { en = "Guangdong guide to transition finance for ceramics", zh = "广东省陶瓷行业转型金融实施指南" },
    ["Huzhou 2022"] = { en = "Huzhou transition finance activity catalogue", zh = "湖州市转型金融支持活动目录" },
  },
}
