-- Four tests, all of them: the description fits, the activity contributes substantially, it does no significant harm to the
-- other five objectives, and its firm keeps the minimum safeguards (Regulation 2020/852, Article 3).

flag "firm.minimum_safeguards" { of = "firm",
  en = "Minimum safeguards: due diligence and remedy on human rights, bribery, tax and competition", zh = "最低保障:人权、反贿赂、税务和公平竞争方面的尽职调查与补救",
  question = { en = "Does the firm follow the OECD Guidelines and the UN Guiding Principles, with working due diligence and remedy?",
               zh = "企业是否遵循经合组织跨国企业准则和联合国工商企业与人权指导原则,并有有效的尽职调查与补救程序?" },
  evidence = { en = "Human rights policy, due diligence report, record of cases", zh = "人权政策、尽职调查报告、案件记录" } }

standard "eu-taxonomy" {
  en = "EU Taxonomy", zh = "欧盟可持续金融分类方案",
  source = "2020/852 Art. 3", in_force = "2022-01-01",
  steps      = { "scope", "contribution", "no_harm", "safeguards" },
  grades     = { "own", "enabling", "transitional" },
  objectives = { "adaptation", "water", "circular", "pollution", "biodiversity" },
  step_titles = {
    scope        = { en = "Described by the act", zh = "属于条文所述活动" },
    contribution = { en = "Substantial contribution", zh = "实质性贡献" },
    no_harm      = { en = "No significant harm", zh = "无重大损害" },
    safeguards   = { en = "Minimum safeguards", zh = "最低保障" },
  },
  words = {
    scope = { en = "Taxonomy-eligible", zh = "属于分类方案范围" },
    all   = { en = "Taxonomy-aligned", zh = "符合分类方案" },
  },
  safeguards = { point "Art. 18" { source = "2020/852 Art. 18", is "firm.minimum_safeguards" } },
}

-- Whose activity it is. Who only serves the owner of a plant does not carry out the owner's activity.
flag "use.carries_out_activity" { of = "use",
  en = "The firm itself builds, operates or owns what the act describes", zh = "企业自身从事条文所述活动(建设、运营或拥有)",
  question = { en = "Does the firm itself carry out the activity, rather than provide services to whoever does?",
               zh = "企业是否自身从事该活动,而非仅为从事者提供服务?" },
  evidence = { en = "Permit, ownership papers, purchase contract", zh = "许可证、权属文件、购售合同" } }
