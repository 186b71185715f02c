#!/bin/sh
# What changed between two folders of rules, in words, and which loans that moves.
. "$COMMON"
day='--as-of 2026-03-01'
rm -rf new && cp -r "$ELIGO_RULES" new
expect 0 "$ELIGO" compare "$ELIGO_RULES" new
has out '0 changes'
loan() { printf '{"request":{"id":"%s","amount":"%s CNY","product":"tiny-loan"},"uses":[{"id":"farm","activity":"electricity.wind","amount":"%s CNY","items":{"tiny":"1"},"facts":{"plant.capacity":"%s"%s}}]}\n' "$1" "$2" "$2" "$3" "$4"; }
{
  loan L-1 100.50 '50 MW' ',"plant.permit":true'
  loan L-2 200.00 '40 MW' ',"plant.permit":true'
  loan L-3 300.00 '45.5 MW' ',"plant.permit":true'
  loan L-4 400.00 '60 MW' ',"plant.permit":true'
  echo '{'
} >book.ndjson
sed -i 's/at_most("plant.capacity", "50 MW")/below("plant.capacity", "45.5 MW")/' new/tiny/law.lua
expect 12 "$ELIGO" compare "$ELIGO_RULES" new book.ndjson $day
has out '- Installed capacity is at most 50 MW'
has out '+ Installed capacity is below 45.5 MW'
has out '2 of 5 loans come to another answer'
has out 'Eligible → Not eligible: 2, 400.50 CNY'
has out 'book.ndjson:1: L-1  eligible → not_eligible  100.50 CNY  tiny/1/contribution/plant.capacity: against it now'
has_not out 'L-2'
# The other way round they become eligible, and the reason is the one that went away.
expect 12 "$ELIGO" compare new "$ELIGO_RULES" book.ndjson $day
has out 'L-3  not_eligible → eligible  300.00 CNY  tiny/1/contribution/plant.capacity: no longer against it'
expect 12 "$ELIGO" compare "$ELIGO_RULES" new book.ndjson $day --format json
has out '"old":["Installed capacity is at most 50 MW"],"new":["Installed capacity is below 45.5 MW"]'
has out '{"count":2,"before":"eligible","after":"not_eligible","amount":"400.50 CNY"}'
python3 -m json.tool <out >/dev/null || failed=1
expect 12 "$ELIGO" compare "$ELIGO_RULES" new book.ndjson $day --format csv
has out 'book.ndjson,1,L-1,tiny-loan,100.50 CNY,eligible,not_eligible,tiny/1/contribution/plant.capacity,against it now'
expect 12 "$ELIGO" compare "$ELIGO_RULES" new book.ndjson $day --format html --lang zh -o page.html
has page.html '规则变化'
has page.html '装机容量'

# Things that come and go, a new question, a parameter.
printf 'flag "plant.fenced" { of = "use", en = "Fenced", zh = "已围栏" }\nactivity "2" { en = "Second", zh = "第二", source = "Tiny Act 3", contribution = { is "plant.fenced" } }\n' >>new/tiny/law.lua
expect 12 "$ELIGO" compare "$ELIGO_RULES" new
has out 'item tiny/2 added  Second'
has out 'fact plant.fenced added  Fenced'
expect 12 "$ELIGO" compare new "$ELIGO_RULES"
has out 'item tiny/2 removed  Second'
# A cell of a table that an item only names, and the formula of a benefit.
table() { # NUMBER FORMULA
  cp -r "$ELIGO_RULES" "$3"
  printf '%s\n' 'choice "plant.size" { of = "use", en = "Size", zh = "规模", values = { small = "小", large = "大" } }' \
    "table \"limits\" { en = \"Limits by size\", zh = \"分规模限值\", source = \"Tiny Act 4\", unit = \"MW\", keys = { \"plant.size\" }, columns = { \"most\" }, { \"small\", \"10\" }, { \"large\", \"$1\" } }" \
    'activity "3" { en = "Third", zh = "第三", source = "Tiny Act 4", contribution = { at_most("plant.capacity", look_up("limits", "most")) } }' \
    "benefit \"power\" { en = \"Power\", zh = \"功率\", source = \"Tiny Act 5\", unit = \"MW\", items = { \"tiny/1\" }, value = $2 }" >>"$3/tiny/law.lua"
}
rm -rf before after
table 50 'fact "plant.capacity"' before
table 55 '"0.9" * fact "plant.capacity"' after
expect 12 "$ELIGO" compare before after
has out 'table limits changed  Limits by size'
has out '- large: most 50'
has out '+ large: most 55'
has_not out 'small'
has out 'benefit power changed  Power'
has out '+ MW = 0.9 × Installed capacity'
expect 12 "$ELIGO" compare "$ELIGO_RULES" after
has out 'table limits added'
has out 'benefit power added'
expect 12 "$ELIGO" compare after "$ELIGO_RULES"
has out 'table limits removed'
has out 'benefit power removed'
expect 5 "$ELIGO" compare "$ELIGO_RULES" nowhere
expect 2 "$ELIGO" compare "$ELIGO_RULES"
exit $failed
