-- expect: row 1 of table
table "t" { en = "T", zh = "T", source = "S", keys = { "k" }, columns = { "c" }, 1, 2 }
