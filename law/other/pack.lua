pack "other" {
  en = "Other law", zh = "另一法规",
  version = "1.0.0", edition = "2026", jurisdiction = "XX",
  needs = { "tiny" },
  standards = { "other" },
  sources = { ["Other Act"] = { en = "The Other Act", zh = "另一法规" } },
}
