#!/bin/sh
# What can go wrong outside while a book is decided: each has one clear line, its exit status, and output that ends at a
# whole line.
. "$COMMON"
day='--as-of 2026-03-01'
i=0
while [ $i -lt 400 ]; do
  printf '{"request":{"id":"T-%s","amount":"100.00 CNY","product":"tiny-loan"},"uses":[{"id":"farm","activity":"electricity.wind","amount":"100.00 CNY","items":{"tiny":"1"},"facts":{"plant.capacity":"50 MW","plant.permit":true}}]}\n' $i
  i=$((i + 1))
done >part.ndjson
i=0
while [ $i -lt 20 ]; do cat part.ndjson; i=$((i + 1)); done >book.ndjson
whole_lines() { # FILE
  [ ! -s "$1" ] || [ "$(tail -c 1 "$1" | od -An -tx1 | tr -d ' ')" = 0a ] && return 0
  echo "FAIL: $1 ends in half a line" >&2
  failed=1
}

# A disk that is full: a limit on the size of files stands in for it, and /dev/full.
expect 5 "$ELIGO" screen book.ndjson $day --brief -o /dev/full
has err 'No space left on device'
(
  trap '' XFSZ
  ulimit -f 800
  "$ELIGO" screen book.ndjson $day --brief -o limited.ndjson 2>err
  echo $? >status
)
[ "$(cat status)" -eq 5 ] || { echo "FAIL: a full disk ended with $(cat status)" >&2; cat err >&2; failed=1; }
has err 'it ends at a whole line'
[ -s limited.ndjson ] || { echo "FAIL: nothing was kept" >&2; failed=1; }
whole_lines limited.ndjson
expect 0 "$ELIGO" screen book.ndjson $day --brief -o limited.ndjson --resume
expect 0 "$ELIGO" screen book.ndjson $day --brief -o straight.ndjson
same straight.ndjson limited.ndjson

# A reader that goes away.
"$ELIGO" screen book.ndjson $day 2>err | head -3 >three
[ "$(wc -l <three)" -eq 3 ] || { echo "FAIL: three lines were asked" >&2; failed=1; }
{ "$ELIGO" screen book.ndjson $day 2>err; echo $? >status; } | head -1 >/dev/null
[ "$(cat status)" -eq 5 ] || { echo "FAIL: a broken pipe ended with $(cat status)" >&2; failed=1; }
has err 'standard output: cannot be written'

# Input that grows while it is read is decided as it was when it was opened.
mkfifo gate 2>/dev/null || :
cp book.ndjson growing.ndjson
("$ELIGO" screen growing.ndjson gate $day --brief -o grown.ndjson 2>grown.err; echo $? >status) &
runner=$!
exec 9>gate
sleep 0.3
cat part.ndjson >>growing.ndjson
exec 9>&-
wait $runner
[ "$(cat status)" -eq 0 ] || { echo "FAIL: a growing file ended with $(cat status)" >&2; cat grown.err >&2; failed=1; }
[ "$(wc -l <grown.ndjson)" -eq 8000 ] || { echo "FAIL: $(wc -l <grown.ndjson) rows of a growing file" >&2; failed=1; }
whole_lines grown.ndjson

# One that shrinks: the rows that were read are decided, in whole lines.
i=0
while [ $i -lt 5 ]; do cat book.ndjson; i=$((i + 1)); done >shrinking.ndjson
mkfifo drain
("$ELIGO" screen shrinking.ndjson $day --workers 1 >drain 2>shrunk.err; echo $? >status) &
runner=$!
exec 8<drain
sleep 0.5
head -c 1000 book.ndjson >shrinking.ndjson
cat <&8 >shrunk.ndjson
exec 8<&-
wait $runner
[ "$(cat status)" -eq 5 ] || { echo "FAIL: a shrinking file ended with $(cat status)" >&2; cat shrunk.err >&2; failed=1; }
has shrunk.err 'shrinking.ndjson: cannot be read to its end: the file became shorter while it was read'
[ -s shrunk.ndjson ] || { echo "FAIL: no row of a shrinking file" >&2; failed=1; }
whole_lines shrunk.ndjson

# Rules that change while a book is decided: the rows go by the old ones, and that is said.
rm -rf law && cp -r "$ELIGO_RULES" law
("$ELIGO" screen gate --rules law $day --brief -o old.ndjson 2>old.err; echo $? >status) &
runner=$!
exec 9>gate
sleep 0.5
echo '-- another edition' >>law/tiny/law.lua
cat part.ndjson >&9
exec 9>&-
wait $runner
[ "$(cat status)" -eq 4 ] || { echo "FAIL: changed rules ended with $(cat status)" >&2; cat old.err >&2; failed=1; }
has old.err 'the rules changed during the run'
[ "$(wc -l <old.ndjson)" -eq 400 ] || { echo "FAIL: rows were lost" >&2; failed=1; }
exit $failed
