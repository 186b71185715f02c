-- The Green Finance Endorsed Project Catalogue (2025), the notice that says which list applies to which deal, and the benefits
-- of what is eligible.
pack "cn-green-2025" {
  en = "Green Finance Endorsed Project Catalogue (2025)", zh = "绿色金融支持项目目录(2025年版)",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2025", jurisdiction = "CN",
  published = "2025-07-14", in_force = "2025-10-01",
  needs = { "facts", "activities", "factors", "cn-green-2021" },
  standards = { "cn-green-2025" },
  editions = { "cn-green" },
  sources = {
    ["Catalogue 2025"] = {
      en = "Green Finance Endorsed Project Catalogue (2025)", zh = "绿色金融支持项目目录(2025年版)", date = "2025-07-14", url = "https://www.gov.cn/zhengce/zhengceku/202507/content_7032004.htm" },
    ["Notice 2025 No. 132"] = {
      en = "Notice of the PBOC, NFRA and CSRC that issues the 2025 catalogue, Yinfa [2025] No. 132",
      zh = "中国人民银行、金融监管总局、中国证监会关于印发2025年版目录的通知,银发〔2025〕132号", number = "银发〔2025〕132号", date = "2025-07-14" },
    ["Impact indicators"] = {
      en = "Core indicators of the ICMA harmonised framework for impact reporting; China: Q/CCDC 00007-2022", zh = "ICMA影响力报告统一框架核心指标;国内参见 Q/CCDC 00007-2022" },
    ["Bank proposal"] = {
      en = "Proposal for a bank's own policy, not part of the catalogue", zh = "供银行内部政策采用的建议,不属于目录内容" },
  },
}
