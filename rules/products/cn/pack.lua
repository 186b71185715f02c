-- Chinese green loans and bonds.
pack "products-cn" {
  en = "Green loans and bonds of the Chinese market", zh = "中国市场绿色信贷与绿色债券产品",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2026", jurisdiction = "CN",
  needs = { "facts", "activities", "cn-green-2025", "cn-transition" },
  products = { "cn-green-loan", "cn-green-bond", "cn-working-capital", "cn-green-trade-credit", "cn-green-consumption-loan",
    "cn-green-factory-loan", "cn-asset-light-loan", "cn-sustainability-linked-loan", "cn-transition-loan", "cn-carbon-facility", "cn-green-equity",
    "cn-carbon-neutral-bond", "cn-sustainability-linked-bond", "cn-transition-bond", "cn-low-carbon-bond" },
  sources = {
    ["Green Finance Guidelines 2022"] = {
      en = "Green finance guidelines for banks and insurers, Yinbaojianfa [2022] No. 15", zh = "银行业保险业绿色金融指引,银保监发〔2022〕15号", number = "银保监发〔2022〕15号", date = "2022-06-01" },
    ["Bond Principles 2022"] = {
      en = "China Green Bond Principles, notice [2022] No. 1 of the Green Bond Standard Committee", zh = "中国绿色债券原则,绿色债券标准委员会公告〔2022〕第1号", number = "公告〔2022〕第1号", date = "2022-07-29" },
    ["Catalogue 2025"] = {
      en = "Green Finance Endorsed Project Catalogue (2025)", zh = "绿色金融支持项目目录(2025年版)", date = "2025-07-14", url = "https://www.gov.cn/zhengce/zhengceku/202507/content_7032004.htm" },
    ["Issuer practice 2020"] = {
      en = "Practice of 2020 for issuers whose money follows no project", zh = "2020年无募投项目绿色主体认定实践" },
    ["Notice 2025 No. 132"] = { en = "Notice that issues the 2025 catalogue, Yinfa [2025] No. 132", zh = "印发2025年版目录的通知,银发〔2025〕132号", number = "银发〔2025〕132号", date = "2025-07-14" },
    ["Green factory notice 2025"] = { en = "Notice of MIIT and PBOC on finance for green factories", zh = "工业和信息化部、中国人民银行关于金融支持绿色工厂的通知", date = "2025-12-12" },
    ["Green factory goal 2024"] = { en = "Opinion of seven ministries: 40 % of output from green factories by 2030", zh = "七部门意见:2030年绿色工厂产值占比超40%" },
    ["Briefing 2025"] = { en = "Briefing on the opinions on green trade", zh = "拓展绿色贸易实施意见政策吹风会", date = "2025-10-31" },
    ["Sustainability-Linked Principles"] = { en = "Sustainability-linked loan and bond principles", zh = "可持续发展挂钩贷款与债券原则" },
    ["Sustainability-linked bond Q&A 2021"] = { en = "Questions and answers on sustainability-linked bonds", zh = "可持续发展挂钩债券十问十答", date = "2021-04-28" },
    ["Carbon facility"] = { en = "Carbon-reduction facility of the PBOC, 2021, fields widened in January 2026", zh = "中国人民银行碳减排支持工具(2021年设立,2026年1月扩围)" },
    ["Carbon-neutral bond practice"] = { en = "Carbon-neutral bonds, a kind of green bond", zh = "碳中和债(绿色债券子品种)" },
    ["Transition loan practice"] = { en = "Practice of transition loans under the sector standards on trial and regional lists", zh = "试行行业标准与地方目录下的转型贷款实践" },
    ["Transition bond notice"] = { en = "Interbank transition bonds, 2022 and 2024", zh = "银行间市场转型债券通知(2022年、2024年)" },
    ["Low-carbon transition bond"] = { en = "Exchange guide on low-carbon transition bonds", zh = "交易所低碳转型公司债券指引" },
    ["Bank practice on ratings"] = {
      en = "What banks do on environmental credit ratings (trial measures of four ministries, 2013; practice in Anhui and Suzhou)",
      zh = "银行运用企业环保信用评价的实践(四部门2013年试行办法;安徽、苏州做法)" },
    ["Bank policy"] = { en = "A bank's own policy", zh = "银行内部政策" },
  },
}
