-- The Singapore-Asia Taxonomy (December 2023): power and cement, green and amber.
pack "sg-sat" {
  en = "Singapore-Asia Taxonomy: power and cement", zh = "新加坡-亚洲分类法:电力与水泥",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2023", jurisdiction = "SG",
  published = "2023-12-03", in_force = "2023-12-03",
  needs = { "facts", "activities" },
  standards = { "sg-sat" },
  sources = {
    ["SAT 2023"] = { en = "Singapore-Asia Taxonomy for Sustainable Finance, 2023 edition", zh = "新加坡-亚洲可持续金融分类法(2023年版)", date = "2023-12-03" },
  },
}
