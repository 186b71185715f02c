-- Neutral names of economic activities, by which one profile is tested under every standard that covers it.
pack "activities" {
  en = "Economic activities", zh = "经济活动名录",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2026", jurisdiction = "international",
}
