-- expect: table 't' has no rows
table "t" { en = "T", zh = "T", source = "S", keys = { "k" }, columns = { "c" },  }
