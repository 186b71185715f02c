#!/bin/sh
# A bank's own pack on top of others: it tightens, says so in the decision, and can do nothing else.
. "$COMMON"
day='--as-of 2026-03-01'
rm -rf law && cp -r "$ELIGO_RULES" law
mkdir law/bank
cat >law/bank/pack.lua <<'E2'
pack "bank" { en = "Bank policy", zh = "银行政策", version = "1.0.0", edition = "1", jurisdiction = "XX",
  extends = { "tiny" }, authors = { "Policy desk" },
  sources = { ["Policy 7"] = { en = "Policy 7", zh = "政策第7号", number = "7", date = "2026-01-01", url = "https://bank.example/7" } } }
E2
policy() { printf '%s\n' 'flag "use.visited" { of = "use", en = "Site visited", zh = "已核查" }' 'flag "use.coal" { of = "use", en = "Pays for coal", zh = "用于煤炭" }' "$@" >law/bank/policy.lua; }
profile() { printf '{"request":{"id":"L-1","amount":"100.00 CNY","product":"tiny-loan"},"uses":[{"id":"farm","activity":"electricity.wind","amount":"100.00 CNY","items":{"tiny":"1"},"facts":{"plant.capacity":"50 MW","plant.permit":true%s}}]}\n' "$1" >p.json; }

policy 'also "tiny/1" (is "use.visited")' 'exclude "tiny" (is "use.coal")'
profile ''
expect 0 "$ELIGO" check p.json $day
expect 11 "$ELIGO" check p.json $day --rules law
has out 'Site visited'
profile ',"use.visited":true,"use.coal":false'
expect 0 "$ELIGO" check p.json $day --rules law --format json
has out '"pack": "bank"'
has out '"citation": "Policy 7"'
has out '"id": "tiny/1/also/bank/use.visited"'
profile ',"use.visited":false,"use.coal":false'
expect 10 "$ELIGO" check p.json $day --rules law
profile ',"use.visited":true,"use.coal":true'
expect 10 "$ELIGO" check p.json $day --rules law
# It comes along even where only the standard that it extends was asked for.
expect 10 "$ELIGO" check p.json $day --rules law --standard tiny

# Whatever the public pack refuses or leaves open, the overlay never lets pass.
"$ELIGO" test --rules law law/tiny --format json >tested
has tested '"passed":true'
for word in yes no unknown; do
  for capacity in '"plant.capacity":"50 MW",' '"plant.capacity":"51 MW",' ''; do
    case $word in yes) fact=',"use.visited":true,"use.coal":false' ;; no) fact=',"use.visited":false,"use.coal":true' ;; *) fact= ;; esac
    profile "$fact"
    sed "s/\"plant.capacity\":\"50 MW\",/$capacity/" p.json >q.json
    sed 's/,"use.visited":[a-z]*,"use.coal":[a-z]*//' q.json >plain.json
    without=0; "$ELIGO" check plain.json $day >/dev/null 2>&1 || without=$?
    with=0; "$ELIGO" check q.json $day --rules law >/dev/null 2>&1 || with=$?
    [ "$with" -ne 0 ] || [ "$without" -eq 0 ] || { echo "FAIL: the overlay let '$capacity' pass" >&2; failed=1; }
  done
done

refused() { # TEXT, LINES…
  text=$1
  shift
  policy "$@"
  expect 4 "$ELIGO" standards --rules law
  has err "$text"
}
printf 'parameter "look_back" { "3 year", stricter = "larger", en = "Look-back", zh = "回溯期", source = "Tiny Act" }\nparameter "loose" { "3 year", en = "Loose", zh = "松", source = "Tiny Act" }\nunit "month" { zh = "月" }\nunit "year" { "12 month", zh = "年" }\n' >>law/tiny/law.lua
refused "may only become larger than 3 year" 'set "look_back" "2 year"'
refused "has no strict side" 'set "loose" "4 year"'
refused "no parameter is named 'x'" 'set "x" "4 year"'
refused "is no value for 'look_back'" 'set "look_back" "4 MW"'
refused "is no standard, item" 'also "tiny/2" (is "use.coal")'
refused "only those can be excluded" 'exclude "tiny-loan" (is "use.coal")'
refused "name it in extends" 'also "other/7" (is "use.coal")'
refused "does not belong into an overlay" 'standard "s" { en = "s", zh = "s", source = "Policy 7" }'
refused "does not belong into an overlay" 'activity "9" { standard = "tiny", en = "s", zh = "s", source = "Policy 7", contribution = { is "use.coal" } }'
refused "a criterion is needed here" 'also "tiny" "use.coal"'
# More papers to bring.
policy 'paper "visit_report" { en = "Report of the visit", zh = "核查报告", source = "Policy 7" }' 'also "tiny-loan/papers" { "visit_report" }' 'also "tiny/1" (is "use.visited")' 'exclude "tiny" (is "use.coal")'
profile ',"use.visited":true,"use.coal":false'
expect 0 "$ELIGO" check p.json $day --rules law
has out 'Report of the visit'
refused "no paper is named 'nothing'" 'also "tiny-loan/papers" { "nothing" }'
refused "is no standard, item, product, part" 'also "tiny-loan/steps" { "nothing" }'
# Two overlays on one parameter: the stricter counts, whatever their order.
policy 'set "look_back" "4 year"' 'set "look_back" "6 year"' 'set "look_back" "5 year"' 'also "tiny-loan/firm" (at_least(fact "look_back", "6 year"))'
profile ''
expect 0 "$ELIGO" check p.json $day --rules law
# A rule that asks that the standard is not met would be loosened by an overlay of it.
cat >law/other/more.lua <<'E2'
activity "8" { en = "Not tiny", zh = "非小", source = "Other Act 8", contribution = { none_of { meets "tiny/1" } } }
E2
policy 'also "tiny/1" (is "use.visited")'
expect 4 "$ELIGO" standards --rules law
has err 'an overlay of it would loosen the rule'
exit $failed
