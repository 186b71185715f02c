-- Chinese green loans and bonds.
pack "products-cn" {
  en = "Green loans and bonds of the Chinese market", zh = "中国市场绿色信贷与绿色债券产品",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2026", jurisdiction = "CN",
  needs = { "facts", "activities", "cn-green-2025" },
  products = { "cn-green-loan", "cn-green-bond", "cn-working-capital" },
  sources = {
    ["Green Finance Guidelines 2022"] = {
      en = "Green finance guidelines for banks and insurers, Yinbaojianfa [2022] No. 15", zh = "银行业保险业绿色金融指引,银保监发〔2022〕15号" },
    ["Bond Principles 2022"] = {
      en = "China Green Bond Principles, notice [2022] No. 1 of the Green Bond Standard Committee", zh = "中国绿色债券原则,绿色债券标准委员会公告〔2022〕第1号" },
    ["Catalogue 2025"] = {
      en = "Green Finance Endorsed Project Catalogue (2025)", zh = "绿色金融支持项目目录(2025年版)" },
    ["Issuer practice 2020"] = {
      en = "Practice of 2020 for issuers whose money follows no project", zh = "2020年无募投项目绿色主体认定实践" },
    ["Bank policy"] = { en = "A bank's own policy", zh = "银行内部政策" },
  },
}
