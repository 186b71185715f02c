#!/bin/sh
# Faults are one line each on standard error, or JSON on standard output.
. "$COMMON"

cat >two.json <<'END'
{ "request": { "amount": "100 CNY", "product": "tiny-loan" },
  "uses": [ { "amount": "100 CNY",
              "facts": { "plant.capacity": "50 kg", "plant.permitt": true } } ] }
END
expect 3 "$ELIGO" check two.json
empty out
[ "$(wc -l <err)" -eq 2 ] || { echo "FAIL: not two lines" >&2; cat err >&2; failed=1; }
has err 'two.json:3:'
has err "plant.permit'"

expect 3 "$ELIGO" check two.json --format json
empty err
has out '{"schema":"eligo.faults/1","faults":['
has out '"id":"unknown-fact"'
has out '"line":3'
has out '"total":2}'

expect 5 "$ELIGO" check none.json --format json
has out '"id":"cannot-read"'
expect 2 "$ELIGO" check good.json --product nix --format json
has out '"id":"unknown-product"'
expect 4 "$ELIGO" check good.json --rules home --format json
has out '"id":"no-packs"'

# Nothing from a file steers the terminal.
printf '{ "request": { "product": "\\u009b31m\\u202e" } }' >nasty.json
expect 3 "$ELIGO" check nasty.json
if LC_ALL=C grep -q "$(printf '\302\233')" err; then
  echo "FAIL: a control character came through" >&2
  failed=1
fi
exit $failed
