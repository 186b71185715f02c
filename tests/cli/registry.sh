#!/bin/sh
# Published lists: imported whole or not at all, looked up as of a day, and never louder than the profile.
. "$COMMON"
ELIGO_PLUGINS=registry ELIGO_REGISTRY_DATABASE=$PWD/lists.db ELIGO_RULES=$PWD/law
export ELIGO_PLUGINS ELIGO_REGISTRY_DATABASE ELIGO_RULES
rm -rf law lists.db other.db && mkdir -p law/clean && cp -r "$SOURCE/tests/cli/rules/tiny" law/
cat >law/clean/pack.lua <<'END'
pack "clean" { en = "Clean", zh = "清洁", version = "1.0.0", edition = "2026", jurisdiction = "XX", needs = { "tiny" },
  products = { "clean-loan" }, sources = { ["Clean Act"] = { en = "The Clean Act", zh = "清洁法" } } }
END
cat >law/clean/law.lua <<'END'
text "firm.id" { of = "firm", en = "Id", zh = "编号" }
flag "firm.green_factory" { of = "firm", en = "Green factory", zh = "绿色工厂" }
choice "firm.level" { of = "firm", en = "Level", zh = "级别", values = { national = "国家级", municipal = "市级" } }
records "firm.penalties" { of = "firm", row = "penalty", en = "Penalties", zh = "处罚", at_most = 100 }
date "penalty.on" { of = "firm.penalties", en = "On", zh = "日期" }
flag "penalty.serious" { of = "firm.penalties", en = "Serious", zh = "严重" }
product "clean-loan" { en = "Clean loan", zh = "清洁贷款", source = "Clean Act 1", label = "green", kind = "loan",
  proceeds = { every("uses", meets "tiny") },
  firm = { is "firm.green_factory", no("firm.penalties", is "penalty.serious") } }
END
deal() { # FIRM FACTS
  cat >deal.json <<END
{ "firm": { "id": "$1"${2:-} }, "request": { "id": "T", "amount": "100 CNY", "product": "clean-loan" },
  "uses": [ { "id": "farm", "amount": "100 CNY", "items": { "tiny": "1" }, "facts": { "plant.capacity": "50 MW", "plant.permit": true } } ] }
END
}
check() { # STATUS DAY
  expect "$1" "$ELIGO" check deal.json --as-of "$2" --format json
}

deal 91330000ma27xxxx0a
check 5 2026-03-01
has out 'import a list first'
expect 5 env ELIGO_REGISTRY_DATABASE= "$ELIGO" check deal.json --as-of 2026-03-01
has err 'no database is named'

# --- import ---
cat >factories.csv <<'END'
# list: Green factories
# date: 2025-12-01
# complete for: firm.green_factory
firm.id,firm.green_factory,firm.level
91330000MA27XXXX0A,yes,国家级
 f2 ,是,municipal
END
cat >penalties.csv <<'END'
# list: Penalties
# date: 2026-01-15
# complete for: firm.penalties
firm.id,penalty.on,penalty.serious
F2,2025-03-04,no
F2,2025/11/30,yes
END
expect 0 "$ELIGO" registry import factories.csv penalties.csv
has err 'factories.csv: imported'
[ "$(stat -c %a lists.db)" = 600 ] || { echo "FAIL: others may read the registry" >&2; failed=1; }
expect 0 "$ELIGO" registry list
has out 'Green factories'
has out '2 rows'
has out 'complete for firm.penalties'
expect 0 "$ELIGO" registry import factories.csv
has err 'is there already, the same'
sed -i 's/市级/国家级/; s/municipal/national/' factories.csv
expect 3 "$ELIGO" registry import factories.csv
has err 'give the corrected list its own date'

# --- look-up ---
check 0 2026-03-01
has out 'Green factories, 2025-12-01, row 5'
has out '"name": "Penalties"'
has out "\"sha256\": \"$(sha256sum penalties.csv | cut -d' ' -f1)\""
deal F2
check 10 2026-03-01
deal F3
check 10 2026-03-01 # a complete list that does not name the firm says no
has out 'not on it'
# Nobody knew of it before the list was published.
check 11 2025-11-30
deal F2
check 11 2026-01-14
# A newer edition takes the place of the older one, from its own day.
printf '# list: Penalties\n# date: 2026-02-20\n# complete for: firm.penalties\nfirm.id,penalty.on,penalty.serious\nF2,2025-03-04,no\n' >newer.csv
expect 0 "$ELIGO" registry import newer.csv
check 10 2026-02-19
check 0 2026-02-20
# A list that is old says so, and still answers.
expect 0 "$ELIGO" check deal.json --as-of 2028-01-01
has err "'Green factories' of 2025-12-01 is 761 days old"
expect 0 env ELIGO_REGISTRY_STALE_AFTER=1000 "$ELIGO" check deal.json --as-of 2028-01-01
has_not err 'days old'
# The profile is not overwritten.
deal F2 ', "facts": { "firm.green_factory": false }'
check 11 2026-03-01
has out 'false / true'
# A name that looks like a statement is a name.
deal "F2'; DROP TABLE list; --"
check 10 2026-03-01
expect 0 "$ELIGO" registry list
has out 'Penalties'

# --- bad lists: nothing of them comes in ---
bad() { # TEXT WHAT
  printf '# list: Bad\n# date: 2026-02-01\n%b' "$1" >bad.csv
  expect 3 "$ELIGO" registry import bad.csv
  has err "$2"
}
bad 'firm.id,firm.green_factry\nF1,yes\n' "did you mean 'firm.green_factory'?"
bad 'firm.id,firm.green_factory\nF1,perhaps\nF2,yes\n' 'bad.csv:4: column 2 (firm.green_factory) is neither yes nor no'
bad 'firm.id,firm.green_factory\nF1\n' 'the row has 1 cells, and the header 2'
bad 'firm.id,firm.green_factory\n,yes\n' 'the row has no firm.id'
bad 'firm.green_factory\nyes\n' "has no column 'firm.id'"
bad 'firm.id,firm.id\nF1,F1\n' "two columns are called 'firm.id'"
bad 'firm.id,plant.capacity\nF1,5\n' 'is no fact of a firm'
bad 'firm.id,firm.penalties\nF1,5\n' 'nor of a list of one'
bad '# complete for: firm.level\nfirm.id,firm.level\nF1,national\n' 'only of those can a list be complete'
bad 'firm.id,penalty.on\nF1,31/12/2025\n' 'is no date'
bad '' 'holds no header row'
printf 'firm.id,firm.green_factory\nF1,yes\n' >bad.csv
expect 3 "$ELIGO" registry import bad.csv
has err 'the list has no name'
has err 'the list has no date'
expect 0 "$ELIGO" registry import bad.csv --name Named --date 2026-02-02
expect 3 "$ELIGO" registry import bad.csv --name Named --date 2.2.2026
{ echo '# list: Many'; echo '# date: 2026-02-01'; echo firm.id,firm.green_factory; yes 'F1,perhaps' | head -50; } >bad.csv
expect 3 "$ELIGO" registry import bad.csv
has err 'and 30 more like these; nothing was imported'
expect 0 "$ELIGO" registry list
has_not out 'Bad'
has_not out 'Many'

# --- bad databases ---
use() { # FILE WHAT
  expect 5 env ELIGO_REGISTRY_DATABASE="$1" "$ELIGO" check deal.json --as-of 2026-03-01
  has err "$2"
  expect 5 env ELIGO_REGISTRY_DATABASE="$1" "$ELIGO" registry import factories.csv
  has err "$2"
}
head -c 5000 /dev/urandom >other.db
use other.db 'is no registry'
cp lists.db newer.db && printf '\0\0\0\7' | dd of=newer.db bs=1 seek=60 conv=notrunc 2>/dev/null
use newer.db 'was written by a newer Eligo'
cp lists.db foreign.db && printf '\0\0\0\7' | dd of=foreign.db bs=1 seek=68 conv=notrunc 2>/dev/null
use foreign.db 'is a database of something else'
expect 5 env ELIGO_REGISTRY_DATABASE=/nowhere/lists.db "$ELIGO" registry import factories.csv
has err 'cannot be opened'
expect 2 "$ELIGO" registry
expect 2 "$ELIGO" registry list more
expect 2 "$ELIGO" registry import
expect 2 env ELIGO_PLUGINS= "$ELIGO" registry list
has err 'load it: --plugins registry'

# A large list comes in within the patience of a person.
{ echo '# list: Large'; echo '# date: 2026-02-01'; echo firm.id,firm.green_factory; seq -f 'F%.0f,yes' 50000; } >large.csv
expect 0 "$ELIGO" registry import large.csv
deal F49999
# One complete list says no and another says yes: nobody knows.
expect 11 "$ELIGO" check deal.json --as-of 2026-02-10
exit $failed
