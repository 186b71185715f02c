pack "dates" { en = "Dates", zh = "日期", version = "1.0.0", edition = "1", jurisdiction = "XX",
  standards = { "dates" }, sources = { ["Law"] = { en = "Law", zh = "法" } } }
