-- The Green Bond Endorsed Projects Catalogue (2021), for deals that keep it: the rows that could be read.
pack "cn-green-2021" {
  en = "Green Bond Endorsed Projects Catalogue (2021)", zh = "绿色债券支持项目目录(2021年版)",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2021", jurisdiction = "CN",
  in_force = "2021-07-01",
  needs = { "facts", "activities" },
  standards = { "cn-green-2021" },
  sources = {
    ["Catalogue 2021"] = {
      en = "Green Bond Endorsed Projects Catalogue (2021), Yinfa [2021] No. 96",
      zh = "绿色债券支持项目目录(2021年版),银发〔2021〕96号", number = "银发〔2021〕96号" },
  },
}
