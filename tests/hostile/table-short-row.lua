-- expect: row 1 of table 't' is no list of 1 keys and 1 values
table "t" { en = "T", zh = "T", source = "S", keys = { "k" }, columns = { "c" }, { "a" } }
