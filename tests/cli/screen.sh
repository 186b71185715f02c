#!/bin/sh
# A book: one line in, one line out, in order, whatever the number of workers.
. "$COMMON"
day='--as-of 2026-03-01'
line() { # NUMBER CAPACITY PERMIT
  printf '{"request":{"id":"T-%s","amount":"100.00 CNY","product":"tiny-loan"},"uses":[{"id":"farm","activity":"electricity.wind","amount":"100.00 CNY","items":{"tiny":"1"},"facts":{"plant.capacity":%s,"plant.permit":%s}}]}\n' "$1" "$2" "$3"
}
number=0
: >book.ndjson
while [ $number -lt 60 ]; do
  line "$number-a" '"50 MW"' true
  line "$number-b" '"51 MW"' true
  line "$number-c" null true
  number=$((number + 1))
done >>book.ndjson

# --- forms ---

expect 0 "$ELIGO" screen book.ndjson $day --brief
mv out brief
[ "$(wc -l <brief)" -eq 180 ] || { echo "FAIL: not one line a row" >&2; failed=1; }
has brief '"line":1,"id":"T-0-a","product":"tiny-loan","verdict":"eligible"'
has brief '"line":2,"id":"T-0-b","product":"tiny-loan","verdict":"not_eligible"'
has brief '"line":3,"id":"T-0-c","product":"tiny-loan","verdict":"undetermined"'
has brief '"missing":["plant.capacity"]'
has brief '"failed":["'
# A document is what `check` says, on one line.
expect 0 "$ELIGO" screen book.ndjson $day --format documents
mv out full
sed -n 2p book.ndjson >second.json
expect 10 "$ELIGO" check second.json $day --format json
for key in '"verdict": "not_eligible"' '"margin": "-1 MW"'; do
  has out "$key"
  sed -n 2p full | grep -qF "$(echo "$key" | sed 's/": /":/')" || { echo "FAIL: $key is not in the line" >&2; failed=1; }
done
expect 0 "$ELIGO" screen book.ndjson $day --fingerprint --brief
has out '"fingerprint":"'
expect 0 "$ELIGO" screen book.ndjson $day --fingerprint --brief --hash sm3
has out '"fingerprint":"sm3:'
[ "$(sed -n 2p out | grep -o 'sm3:[0-9a-f]*' | head -1)" = "sm3:$(sed -n 2p book.ndjson | tr -d '\n' | openssl dgst -sm3 -r | cut -d' ' -f1)" ] || { echo "FAIL: not the SM3 of the row" >&2; failed=1; }
expect 2 "$ELIGO" screen book.ndjson $day --fingerprint --hash md5
has err 'sha256|sm3'
expect 0 "$ELIGO" screen book.ndjson $day --format csv
head -c 3 out | od -An -tx1 | grep -q 'ef bb bf' || { echo "FAIL: no byte-order mark" >&2; failed=1; }
has out "book.ndjson,2,T-0-b,tiny-loan,not_eligible"
has out 'T-0-c,tiny-loan,undetermined,,,,plant.capacity'

# --- the same bytes with any number of workers, from a pipe, packed, and over several files ---

for workers in 1 2 3 7; do
  expect 0 "$ELIGO" screen book.ndjson $day --brief --workers $workers
  same brief out
done
cat book.ndjson | expect 0 "$ELIGO" screen - $day --brief
same brief out
head -90 book.ndjson >one.ndjson
tail -90 book.ndjson >two.ndjson
expect 0 "$ELIGO" screen '*o*e.ndjson' $day --brief
[ "$(wc -l <out)" -eq 90 ] || { echo "FAIL: the pattern was not opened" >&2; failed=1; }
expect 0 "$ELIGO" screen one.ndjson two.ndjson $day --brief --workers 2
has out '"line":90,"file":"two.ndjson","id":"T-59-c"'
zstd -q -f book.ndjson -o book.ndjson.zst
expect 0 "$ELIGO" screen book.ndjson.zst $day --brief
same brief out
head -c 200 book.ndjson.zst >cut.ndjson.zst
expect 3 "$ELIGO" screen cut.ndjson.zst $day --brief
has err 'the zstd bytes end too early'

# --- rows that cannot be decided ---

{ head -1 book.ndjson; printf '\n{"a":1}\r\n\377\n'; sed -n 2p book.ndjson; printf '[1'; } >bad.ndjson
expect 3 "$ELIGO" screen bad.ndjson $day --brief --rejects rejected.ndjson
[ "$(wc -l <out)" -eq 6 ] || { echo "FAIL: not one line a row" >&2; failed=1; }
[ "$(wc -l <rejected.ndjson)" -eq 4 ] || { echo "FAIL: not every refused row was collected" >&2; failed=1; }
sed -n 5p out | grep -qF '"line":5,"id":"T-0-b"' || { echo "FAIL: a good row behind bad ones was lost" >&2; failed=1; }
has out '"id":"malformed"'
has out '"id":"unknown-key"'
has rejected.ndjson '"input":"{\"a\":1}"'
has err '4 of 6 rows were refused'
head -c 5000 /dev/zero | tr '\0' x >long.ndjson
{ echo; head -1 book.ndjson; } >>long.ndjson
expect 3 "$ELIGO" screen long.ndjson $day --brief --max-size 4000
has out "more than the 4000 allowed"
sed -n 2p out | grep -qF '"line":2,"id":"T-0-a"' || { echo "FAIL: the row behind a long one was lost" >&2; failed=1; }

# --- a table, through a plugin ---

cat >book.csv <<END
name,power,permit
A,50 MW,yes
B,51 MW,yes
C,,yes
D,many,yes
END
cat >book.map <<END
column "name"   = request.id
column "power"  = plant.capacity
column "permit" = plant.permit
constant use.activity = "electricity.wind"
constant request.amount = "100 CNY"
constant use.amount = "100 CNY"
END
table="--plugins csv --mapping book.map --product tiny-loan"
expect 3 "$ELIGO" screen book.csv $day $table --brief
[ "$(wc -l <out)" -eq 4 ] || { echo "FAIL: not one line a row of the table" >&2; cat out err >&2; failed=1; }
has out '"line":2,"id":"A"'
has out '"line":5,"faults":[{"id":"row"'
mv out from-file
expect 3 "$ELIGO" screen - --input csv $day $table --brief <book.csv
same from-file out
zstd -q -f book.csv -o book.csv.zst
expect 3 "$ELIGO" screen book.csv.zst $day $table --brief
same from-file out

# A row that could not be read goes to the refused ones as it stands in the table.
expect 3 "$ELIGO" screen book.csv $day $table --brief --rejects rejected.ndjson
has rejected.ndjson '"input":"D,many,yes"'
# What a table is in is found out once: one broken row in a piece of it makes no other table of the rest.
{
  printf 'name,power,permit\n'
  i=0
  while [ $i -lt 6000 ]; do printf '风电,50 MW,yes\n'; i=$((i + 1)); done
  printf '\302\314\311\253,50 MW,yes\n'
  printf '风电,51 MW,yes\n'
} >utf8.csv
expect 3 "$ELIGO" screen utf8.csv $day $table --brief --rejects rejected.ndjson
[ "$(grep -c '"id":"风电"' out)" -eq 6001 ] || { echo "FAIL: $(grep -c '"id":"风电"' out) rows are what they were" >&2; failed=1; }
has out 'the row is not UTF-8, and the table is'
[ "$(wc -l <rejected.ndjson)" -eq 1 ] || { echo "FAIL: more than the broken row was refused" >&2; failed=1; }
iconv -f UTF-8 -t GB18030 <<END >gb.csv
name,power,permit
$(sed -n 2,6001p utf8.csv)
绿电,many,yes
END
expect 3 "$ELIGO" screen gb.csv $day $table --brief --rejects rejected.ndjson
[ "$(grep -c '"id":"风电"' out)" -eq 6000 ] || { echo "FAIL: GB18030 was not read" >&2; failed=1; }
has rejected.ndjson '"input":"绿电,many,yes"'

# --- output files, manifest, going on ---

expect 0 "$ELIGO" screen book.ndjson $day --brief -o decided.ndjson --checksums
same brief decided.ndjson
has decided.ndjson.manifest.json '"complete": true'
has decided.ndjson.manifest.json '"in": 180'
has decided.ndjson.manifest.json "$(sha256sum book.ndjson | cut -c1-64)"
has decided.ndjson.manifest.json "$(sha256sum decided.ndjson | cut -c1-64)"
head -c 9000 brief >decided.ndjson
expect 0 "$ELIGO" screen book.ndjson $day --brief -o decided.ndjson --resume
same brief decided.ndjson
has decided.ndjson.manifest.json '"of_earlier_runs": '
expect 0 "$ELIGO" screen book.ndjson $day --format csv -o decided.csv
cp decided.csv whole.csv
head -c 3000 whole.csv >decided.csv
expect 0 "$ELIGO" screen book.ndjson $day --format csv -o decided.csv --resume
same whole.csv decided.csv
expect 2 "$ELIGO" screen book.ndjson --as-of 2026-03-02 --brief -o decided.ndjson --resume
has err 'for another as-of date'
expect 2 "$ELIGO" screen book.ndjson $day -o decided.ndjson --resume
has err 'in another form'
expect 2 "$ELIGO" screen book.ndjson $day --format documents -o decided.ndjson --resume
has err 'in another form'
expect 2 "$ELIGO" screen book.ndjson $day --resume
# A run that is killed loses nothing that was written whole.
(while cat book.ndjson; do :; done) 2>/dev/null | "$ELIGO" screen - $day --brief -o endless.ndjson &
victim=$!
while [ ! -s endless.ndjson ] || [ "$(wc -c <endless.ndjson)" -lt 100000 ]; do sleep 0.05; done
kill -9 $victim
wait $victim 2>/dev/null
i=0
while [ $i -lt 30 ]; do cat book.ndjson; i=$((i + 1)); done >long-book.ndjson
expect 0 "$ELIGO" screen long-book.ndjson $day --brief -o straight.ndjson
head -c 100001 endless.ndjson >resumed.ndjson
expect 0 "$ELIGO" screen long-book.ndjson $day --brief -o resumed.ndjson --resume
same straight.ndjson resumed.ndjson
# An interrupted run ends at a whole line, and says so.
rm -f endless.ndjson
(while cat book.ndjson; do :; done) 2>/dev/null | { "$ELIGO" screen - $day --brief -o endless.ndjson 2>err; echo $? >status; } &
while [ ! -s endless.ndjson ] || [ "$(wc -c <endless.ndjson)" -lt 100000 ]; do sleep 0.05; done
pkill -INT -f "screen - $day --brief -o endless.ndjson" || :
wait
[ "$(cat status)" -eq 130 ] || { echo "FAIL: an interrupted run ended with $(cat status)" >&2; failed=1; }
[ "$(tail -c 1 endless.ndjson | od -An -tx1 | tr -d ' ')" = 0a ] || { echo "FAIL: half a line is left" >&2; failed=1; }
has err 'stopped after'
has endless.ndjson.manifest.json '"complete": false'

# --- summary ---

expect 0 "$ELIGO" screen book.ndjson $day --format none
has out '✔ 60'
has out '18,000.00 CNY'
has out 'Facts most often missing'
mv out plain
for workers in 1 3; do
  expect 0 "$ELIGO" screen book.ndjson $day --format none --workers $workers
  same plain out
done
expect 0 "$ELIGO" screen book.ndjson $day --format none --lang zh
has out '最常缺失的信息'
expect 0 "$ELIGO" screen book.ndjson $day --brief -o decided.ndjson --summary sum.json
has sum.json '"schema": "eligo.summary/1"'
has sum.json '"missed_by"'
has sum.json '"CNY": "6000.00"'
expect 0 "$ELIGO" screen book.ndjson $day --brief -o decided.ndjson --summary sum.html
has sum.html '<svg'
has_not sum.html 'http'
has_not sum.html '<script'
# A run that goes on sums up the whole book.
head -c 9000 brief >decided.ndjson
expect 0 "$ELIGO" screen book.ndjson $day --brief -o decided.ndjson --resume --summary again.json
same sum.json again.json

# --- usage ---

expect 2 "$ELIGO" screen
expect 2 "$ELIGO" screen book.ndjson --workers 0
expect 2 "$ELIGO" screen book.ndjson --format json
expect 2 "$ELIGO" screen book.ndjson --product nothing
expect 2 "$ELIGO" screen --line book.ndjson
expect 5 "$ELIGO" screen nowhere.ndjson
expect 5 "$ELIGO" screen .
# A table of a header alone is looked at, too.
printf 'no.such.fact\n' >header.csv
expect 3 "$ELIGO" screen header.csv $day --plugins csv --brief
has err "header.csv:1: no fact is named 'no.such.fact'"
exit $failed
