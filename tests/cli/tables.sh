# Numbers that a standard gives as a table: at the limit, above it, without a row, with an open key, before its first day.
. "$COMMON"
rm -rf law && mkdir -p law/steel
cat >law/steel/pack.lua <<'END'
pack "steel" { en = "Steel", zh = "钢铁", version = "1.0.0", edition = "2026", jurisdiction = "XX",
  standards = { "steel" }, sources = { ["GB 1"] = { en = "Standard", zh = "标准" } } }
END
cat >law/steel/law.lua <<'END'
unit "kg" { zh = "千克" }
unit "t" { "1000 kg", zh = "吨" }
choice "steel.process" { of = "use", en = "Process", zh = "工序", values = { sinter = "烧结", pellet = "球团", furnace = "电炉", coke = "焦炭" } }
choice "steel.size" { of = "use", en = "Size", zh = "规模", values = { small = "小", large = "大" } }
number "steel.energy" { of = "use", unit = "kg/t", en = "Energy", zh = "能耗" }
standard "steel" { en = "Steel", zh = "钢铁", source = "GB 1", steps = { "contribution" } }
activity "1" { en = "Plant", zh = "工厂", source = "GB 1", contribution = { at_most("steel.energy", look_up("gb-1", "grade_2")) } }
table "gb-1" { en = "Energy, GB 1", zh = "能耗 GB 1", source = "GB 1", unit = "kg/t", from = "2026-07-01",
  keys = { "steel.process", "steel.size" }, columns = { "grade_1", "grade_2" },
  { "sinter", "small", 43, "52.5" }, { "sinter", "large", 40, 50 }, { "pellet", "small", 15, 33 }, { "furnace", "large", 61, "missing" },
}
END
check() { # STATUS FACTS [DATE]
  printf '{"uses":[{"id":"u","items":{"steel":"1"},"facts":{%s}}]}' "$2" >deal.json
  expect "$1" "$ELIGO" check deal.json --rules law --as-of "${3:-2026-07-01}" --all
}
check 0 '"steel.process":"sinter","steel.size":"small","steel.energy":"52.5 kg/t"'
check 10 '"steel.process":"sinter","steel.size":"small","steel.energy":"52.6 kg/t"'
has out 'at most 52.5 kg/t'
check 10 '"steel.process":"sinter","steel.size":"large","steel.energy":"50.1 kg/t"'
# No row, and a cell that the source does not have: unknown, and said so.
check 11 '"steel.process":"pellet","steel.size":"large","steel.energy":"1 kg/t"'
has out 'the table has no number for these keys'
check 11 '"steel.process":"furnace","steel.size":"large","steel.energy":"1 kg/t"'
has out 'the table has no number for these keys'
check 11 '"steel.process":"coke","steel.size":"large","steel.energy":"1 kg/t"'
# An open key: decided where every row that is left agrees, else the key is what is missing.
check 0 '"steel.process":"sinter","steel.energy":"50 kg/t"'
check 10 '"steel.process":"sinter","steel.energy":"53 kg/t"'
check 11 '"steel.process":"sinter","steel.energy":"51 kg/t"'
has out 'steel.size'
check 11 '"steel.size":"small","steel.energy":"1 kg/t"'
has out 'steel.process'
has_not out 'the table has no number'
# Before its first day nothing applies.
check 11 '"steel.process":"sinter","steel.size":"small","steel.energy":"1 kg/t"' 2026-06-30
has out 'not shown'

expect 0 "$ELIGO" explain steel/1 --rules law
has out 'Energy is at most Energy, GB 1, grade 2'
expect 0 "$ELIGO" explain gb-1 --rules law --lang zh
has out '烧结、小：grade 1 43；grade 2 52.5'
has out '施行日期：2026-07-01'
expect 0 "$ELIGO" rulebook --rules law --format md
has out 'Energy, GB 1'
sed -i 's/look_up("gb-1", "grade_2")/"50 kg\/t"/' law/steel/law.lua
expect 12 "$ELIGO" lint --rules law
has out "no rule looks up the table 'gb-1'"
exit "$failed"
