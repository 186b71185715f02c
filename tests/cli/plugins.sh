#!/bin/sh
# Plugins: what is wrong with one is said and it is left out; sources answer, readers read, and nothing is overwritten.
. "$COMMON"
ELIGO_PLUGIN_FOLDER=$BUILD/tests/plugins
export ELIGO_PLUGIN_FOLDER

# A bad plugin never stops the run: the decision is made all the same.
left_out() {
  expect 0 "$ELIGO" check good.json --plugins "$1" --as-of 2026-03-01
  has err "eligo-$1.so: warning: $2"
  has out 'Eligible'
}
left_out newer 'it was made for a newer Eligo'
left_out older 'it was made for an older Eligo'
left_out short 'its size makes no sense'
left_out lying 'it calls itself by another name than its file'
left_out hollow "a writer of it lacks its name or 'write'"
left_out crash 'it crashed when it was opened (signal 9)'
left_out early 'it ended the process when it was opened'
left_out hang 'it took more than 5 seconds to open'
left_out refuses 'it could not be opened'
has err "refuses: warning: the setting 'key' is missing"
left_out missing 'No such file or directory'
cp "$ELIGO_RULES/tiny/law.lua" eligo-text.so
expect 0 env ELIGO_PLUGIN_FOLDER=. "$ELIGO" plugins --plugins text
has err 'left out'
cp "$ELIGO_PLUGIN_FOLDER/eligo-longer.so" . && chmod o+w eligo-longer.so
expect 0 env ELIGO_PLUGIN_FOLDER=. "$ELIGO" plugins --plugins longer
has err 'everybody may write to it'
expect 0 "$ELIGO" plugins --plugins '../../etc/passwd'
has err 'small letters'

# Those that are fine go on beside a bad one, and a longer struct is no fault.
expect 0 "$ELIGO" plugins --plugins crash,longer,newer,facts --format json
has out '"name":"longer"'
has out '"sources":["facts"]'
has_not out '"crash"'

# A plugin's settings come from the environment or the user's file, and never from the working folder.
expect 0 env ELIGO_REFUSES_KEY=1 "$ELIGO" plugins --plugins refuses
has out 'asks for a setting'
echo 'refuses: { key = "1"; }; plugins = "refuses";' >"$XDG_CONFIG_HOME/eligo/eligo.cfg"
expect 0 "$ELIGO" plugins
has out 'asks for a setting'
expect 0 "$ELIGO" config
has out 'refuses.key'
rm "$XDG_CONFIG_HOME/eligo/eligo.cfg"
for line in 'plugins = "facts";' 'plugin_folder = ".";' 'refuses: { key = "1"; };'; do
  echo "$line" >eligo.cfg
  expect 2 "$ELIGO" config
  has err 'may not be set in the working folder'
done
rm eligo.cfg

# A source answers about the firm.
mkdir -p law && cp -r "$ELIGO_RULES/tiny" law/ && mkdir -p law/clean
cat >law/clean/pack.lua <<'END'
pack "clean" { en = "Clean", zh = "清洁", version = "1.0.0", edition = "2026", jurisdiction = "XX", needs = { "tiny" },
  products = { "clean-loan" }, sources = { ["Clean Act"] = { en = "The Clean Act", zh = "清洁法" } } }
END
cat >law/clean/law.lua <<'END'
text "firm.id" { of = "firm", en = "Id", zh = "编号" }
flag "firm.clean" { of = "firm", en = "Clean firm", zh = "清洁企业" }
product "clean-loan" { en = "Clean loan", zh = "清洁贷款", source = "Clean Act 1", label = "green", kind = "loan",
  proceeds = { every("uses", meets "tiny") }, firm = { is "firm.clean" } }
END
deal() { # FILE FIRM-FACTS
  cat >"$1" <<END
{ "firm": { "id": "F1"$2 }, "request": { "id": "T-2", "amount": "100 CNY", "product": "clean-loan" },
  "uses": [ { "id": "farm", "amount": "100 CNY", "items": { "tiny": "1" }, "facts": { "plant.capacity": "50 MW", "plant.permit": true } } ] }
END
}
check() {
  wanted=$1
  shift
  expect "$wanted" env "$@" "$ELIGO" check deal.json --rules law --plugins facts --as-of 2026-03-01 --format json
}
deal deal.json ''
check 11
check 0 ELIGO_FACTS_VALUE=true
has out '"name": "Test list"'
has out 'Test list, row 1'
id=$(grep '"decision_id"' out)
check 10 ELIGO_FACTS_VALUE=false
check 11 ELIGO_FACTS_VALUE=true ELIGO_FACTS_FACT=firm.nowhere
check 3 ELIGO_FACTS_VALUE='"maybe"'
has out 'answers of sources'
check 3 ELIGO_FACTS_VALUE='{'
check 3 ELIGO_FACTS_VALUE=true ELIGO_FACTS_FACT=plant.permit
has out 'is no fact of the firm'
check 5 ELIGO_FACTS_FAIL=1
has out 'the registry does not answer'
# Equal values keep both sources; different ones make the fact unknown, naming both.
deal deal.json ', "facts": { "firm.clean": { "value": true, "source": "Own letter" } }'
check 0 ELIGO_FACTS_VALUE=true
has out 'Own letter; Test list, row 1'
check 11 ELIGO_FACTS_VALUE=false
has out 'true / false'
deal deal.json ', "facts": { "firm.clean": false }'
check 10
# The lists are among the grounds of the decision's id.
deal deal.json ''
check 0 ELIGO_FACTS_VALUE=true
[ "$(grep '"decision_id"' out)" = "$id" ] || { echo "FAIL: the id of equal decisions differs" >&2; failed=1; }

# A reader: each line a profile; a bad one is said with its line, and the others are decided.
tr '\n' ' ' <good.json >book.lines && echo >>book.lines
echo '{ "bad": 1 }' >>book.lines
tr '\n' ' ' <bad.json >>book.lines && echo >>book.lines
expect 3 "$ELIGO" check book.lines --plugins facts --as-of 2026-03-01
has err 'book.lines:2'
has out 'Eligible'
has out 'Not eligible'
expect 3 "$ELIGO" check book.lines --as-of 2026-03-01
has err 'no valid JSON'

# Formats: one decision a page, known names, whole files.
expect 0 "$ELIGO" check good.json --format html -o page.html --as-of 2026-03-01
empty out
has page.html '<html lang="en">'
expect 0 "$ELIGO" check good.json --format html --lang zh --as-of 2026-03-01
has out '符合条件'
expect 2 "$ELIGO" check good.json good.json --format html --as-of 2026-03-01
has err 'html holds one decision'
expect 2 "$ELIGO" check good.json --format odt --as-of 2026-03-01
has err "nothing writes 'odt'"
expect 2 "$ELIGO" facts --format html
has err "'html' is not one of text|json"
expect 0 env ELIGO_FORMAT=html "$ELIGO" facts
expect 5 "$ELIGO" check good.json -o nowhere/page.txt --as-of 2026-03-01
has err 'nowhere/page.txt: cannot be written'
expect 5 "$ELIGO" check good.json -o /dev/full --as-of 2026-03-01
exit $failed
