-- expect: a number with a point is binary
table "t" { en = "T", zh = "T", source = "S", keys = { "k" }, columns = { "c" }, { "a", 1.5 } }
