pack "bank" { en = "Bank policy", zh = "银行政策", version = "1.0.0", edition = "1", jurisdiction = "XX", extends = { "tiny" },
  products = {  },
  sources = { ["Policy 7"] = { en = "Policy 7", zh = "政策第7号" } } }
