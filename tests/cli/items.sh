# Each Chinese item has a case in which it is eligible, one in which it is not, and one in which that is unknown; those of the
# 2021 list that stand behind a gap are never eligible. Whether the cases hold is the test of the cases themselves.
. "$COMMON"
ELIGO_RULES=$RULES

expect 0 "$ELIGO" standards --lang en
grep -q '^cn-green-2025 *9 groups, 38 sub-groups, 271 items ' out || { echo "FAIL: not 9, 38 and 271" >&2; failed=1; }

# verdicts STANDARD: "item verdict" of each case that says so, of the items that its header names.
verdicts() {
  awk '
    /^case:/ { items = ""; part = "" }
    /^  item:/ { sub(/^  item: */, ""); items = $0 }
    /^  [a-z]/ { part = $1 }
    part == "expect:" && /: (eligible|not eligible|undetermined) *$/ {
      name = $0; sub(/^ */, "", name); sub(/: .*/, "", name)
      verdict = $0; sub(/.*: /, "", verdict); sub(/ *$/, "", verdict); gsub(/ /, "-", verdict)
      if (name == "verdict") count = split(items, names, /, */); else { count = 1; names[1] = name }
      for (i = 1; i <= count; i++) { sub(/.*\//, "", names[i]); print names[i], verdict }
    }' "$RULES/$1"/*.cases | sort -u
}

# items STANDARD COUNT GAPS: its items, against the verdicts of its cases.
items() {
  expect 0 "$ELIGO" standards "$1" --format json
  python3 -c 'import json,sys; print("\n".join(i["id"].split("/")[-1] for i in json.load(sys.stdin)["standards"][0]["items"]))' <out | sort >all
  [ "$(wc -l <all)" -eq "$2" ] || { echo "FAIL: $1 has $(wc -l <all) items, not $2" >&2; failed=1; }
  verdicts "$1" >seen
  while read -r item; do
    for verdict in eligible not-eligible undetermined; do
      grep -qxF "$item $verdict" seen && continue
      [ "$verdict" = eligible ] && echo " $3 " | grep -qF " $item " && continue
      echo "FAIL: $1/$item: no case comes to $verdict" >&2
      failed=1
    done
  done <all
  for item in $3; do ! grep -qxF "$item eligible" seen || { echo "FAIL: $1/$item is a gap, yet eligible" >&2; failed=1; }; done
}
items cn-green-2025 271 ''
items cn-green-2021 99 '2.1.1.3 4.2.1.6 6.2.1.3 Other'
items cn-transition 656 ''

exit "$failed"
