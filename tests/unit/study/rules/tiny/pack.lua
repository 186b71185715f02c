pack "tiny" {
  en = "Small rules", zh = "小规则", version = "1.0.0",
  standards = { "tiny" }, products = { "tiny-loan" },
  sources = {
    ["Act"] = { en = "An act", zh = "某法" },
    ["Notice"] = { en = "A notice that nothing cites", zh = "未被引用的通知" },
  },
}
