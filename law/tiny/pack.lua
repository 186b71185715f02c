-- A law small enough to be read at a glance: the tests of the command should fail for the command's sake alone.
pack "tiny" {
  en = "Tiny law", zh = "小法规",
  version = "1.0.0", edition = "2026", jurisdiction = "XX",
  standards = { "tiny" }, products = { "tiny-loan" },
  sources = { ["Tiny Act"] = { en = "The Tiny Act", zh = "小法规" } },
}
