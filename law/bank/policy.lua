flag "use.visited" { of = "use", en = "Site visited", zh = "已核查" }
also "tiny/1" (is "use.visited")
