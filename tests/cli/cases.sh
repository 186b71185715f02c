#!/bin/sh
# Cases beside the rules: the run fails where one fails, and where there was none.
. "$COMMON"

expect 0 "$ELIGO" test
has out '2 cases: 2 passed, 0 failed'
expect 0 "$ELIGO" test "$ELIGO_RULES/tiny/law.cases" --format json
has out '"eligo.test/1","total":2,"failed":0'
sed 's/1: not eligible/1: eligible/' "$ELIGO_RULES/tiny/law.cases" >wrong.cases
expect 12 "$ELIGO" test wrong.cases
has out 'wrong.cases:'
has out 'Too large'
has out '2 cases: 1 passed, 1 failed'
echo 'nonsense' >faulty.cases
expect 3 "$ELIGO" test faulty.cases
has err 'faulty.cases:1'
expect 12 "$ELIGO" test "$ELIGO_RULES/other"
has err 'nothing was tested'
expect 5 "$ELIGO" test none.cases
expect 12 "$ELIGO" lint
has out 'other/law.lua'
exit $failed
