#!/bin/sh
# The same bytes in give the same bytes out: no locale, time zone, clock or environment shows in JSON.
. "$COMMON"

expect 0 "$ELIGO" check good.json --as-of 2026-03-01 --format json
mv out first
expect 0 env LC_ALL=zh_CN.UTF-8 TZ=Asia/Shanghai COLUMNS=40 "$ELIGO" check good.json --as-of 2026-03-01 --format json
same first out
expect 0 env LANG=de_DE.UTF-8 TZ=America/Los_Angeles NO_COLOR=1 "$ELIGO" check good.json --as-of 2026-03-01 --format json
same first out
expect 0 "$ELIGO" check - --as-of 2026-03-01 --format json <good.json
same first out
has first '"2026-03-01"'

# Text follows the locale, and only where nothing else was said.
expect 0 "$ELIGO" check good.json --as-of 2026-03-01
mv out english
expect 0 env LC_ALL=zh_CN.UTF-8 "$ELIGO" check good.json --as-of 2026-03-01
has out '小贷款'
expect 0 env LC_ALL=zh_CN.UTF-8 "$ELIGO" check good.json --as-of 2026-03-01 --lang en
same english out

# Several profiles give what each gives alone.
expect 10 "$ELIGO" check bad.json --as-of 2026-03-01 --format json
cat first out >both
expect 10 "$ELIGO" check good.json bad.json --as-of 2026-03-01 --format json
same both out
exit $failed
