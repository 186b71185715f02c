#!/bin/sh
# Every exit status that the help promises can be reached.
. "$COMMON"

expect 0 "$ELIGO" check good.json
expect 10 "$ELIGO" check bad.json
expect 11 "$ELIGO" check open.json
# Of several profiles the worst counts, and a faulty one does not keep the others from being decided.
expect 10 "$ELIGO" check good.json open.json bad.json
echo '{' >broken.json
expect 3 "$ELIGO" check broken.json bad.json --format json
has out '"eligo.decision/1"'

expect 2 "$ELIGO"
expect 2 "$ELIGO" chek good.json
has err "did you mean 'check'?"
expect 2 "$ELIGO" check
expect 2 "$ELIGO" check good.json --as-off 2026-01-01
has err "did you mean '--as-of'?"
expect 2 "$ELIGO" check good.json --as-of 2026-02-30
expect 2 "$ELIGO" check good.json --as-of
expect 2 "$ELIGO" check good.json --format xml
expect 2 "$ELIGO" check good.json --all=yes
expect 2 "$ELIGO" check good.json --product tiny-laon
has err "did you mean 'tiny-loan'?"
expect 2 "$ELIGO" check noproduct.json --standard tinny
has err "did you mean 'tiny'?"

expect 3 "$ELIGO" check broken.json
has err 'broken.json:'
profile wrong.json '"50 MW"' true tiny-laon
expect 3 "$ELIGO" check wrong.json
has err 'wrong.json: '
has err "did you mean 'tiny-loan'?"
sed 's/plant.permit/plant.permitt/' good.json >unknown.json
expect 3 "$ELIGO" check unknown.json
has err "plant.permit"
expect 11 "$ELIGO" check unknown.json --unknown-facts warn
has err 'warning: '
expect 3 "$ELIGO" check good.json --max-size 20
expect 3 "$ELIGO" check good.json --max-depth 2
: >empty.json
expect 3 "$ELIGO" check empty.json

expect 4 "$ELIGO" check good.json --rules home
has err 'pack.lua'
rm -rf faulty && cp -r "$ELIGO_RULES" faulty
echo 'flag "x" { of = "use", en = "X", zh = "X", }; is_nott "x"' >faulty/tiny/z.lua
expect 4 "$ELIGO" check good.json --rules faulty
has err 'tiny/z.lua:1'
has err "did you mean 'is_not'?"

expect 5 "$ELIGO" check none.json
has err 'none.json: '
expect 5 "$ELIGO" check good.json --rules none
if [ -w /dev/full ]; then
  for command in 'check good.json' 'check good.json --format json' facts --help 'check --help' 'find wind' \
    'explain tiny' 'schema'; do
    # shellcheck disable=SC2086
    expect 5 sh -c '"$0" "$@" >/dev/full' "$ELIGO" $command
    has err 'No space left on device'
  done
fi
# A reader that goes away: the first reader ends at once, so that the write finds no pipe.
expect 5 sh -c '{ sleep 1; "$0" facts --format json; echo $? >status; } | :; exit "$(cat status)"' "$ELIGO"

expect 12 "$ELIGO" find zzzzzz
exit $failed
