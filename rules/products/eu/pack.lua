-- The European Green Bond.
pack "products-eu" {
  en = "European Green Bond", zh = "欧洲绿色债券",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2023/2631", jurisdiction = "EU", in_force = "2024-12-21",
  needs = { "facts", "activities", "eu-taxonomy" },
  products = { "eugb" },
  sources = {
    ["2023/2631"] = { en = "Regulation (EU) 2023/2631, the Green Bond Regulation", zh = "欧盟2023/2631号条例(绿色债券条例)", number = "2023/2631", date = "2023-11-22", url = "https://eur-lex.europa.eu/eli/reg/2023/2631/oj" },
  },
}
