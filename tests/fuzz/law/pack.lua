-- A law with every kind of fact and most words, so that a profile can reach everything.
pack "fuzz" { en = "Law", zh = "法规", version = "1.0.0", edition = "2026", jurisdiction = "XX",
  standards = { "std" }, products = { "loan" }, editions = { "ed" }, sources = { ["Act"] = { en = "Act", zh = "法" } } }
