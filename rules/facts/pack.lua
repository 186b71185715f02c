-- What several standards ask: units, and the facts about firms, requests, uses of money and plants.
pack "facts" {
  en = "Shared facts and units", zh = "通用事实与计量单位",
  authors = { "Eligo" },
  version = "1.0.0", edition = "2026", jurisdiction = "international",
  sources = {
    ["Bank proposal"] = { en = "Proposal for a bank's own policy; no law sets it", zh = "供银行内部政策采用的建议,非法规要求" },
  },
}
