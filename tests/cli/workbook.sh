#!/bin/sh
# A workbook goes out with the questions of a product and comes back as a profile.
. "$COMMON"
unset ELIGO_RULES
for lang in en zh; do
  expect 0 "$ELIGO" form cn-green-loan cn-green-2025/4.2.4 --plugins xlsx --format xlsx --lang $lang -o $lang.xlsx
  empty out
  [ "$(head -c 2 $lang.xlsx)" = PK ] || { echo "FAIL: $lang.xlsx is no workbook" >&2; failed=1; }
  # Blank, nothing can be tested: never a verdict.
  expect 3 "$ELIGO" check $lang.xlsx --plugins xlsx --as-of 2026-03-01
  has err 'no criterion could be tested'
done
expect 2 "$ELIGO" form cn-green-loan --format xlsx
has err "nothing writes 'xlsx'"
expect 0 "$ELIGO" form eu-taxonomy/4.5 --plugins xlsx --format xlsx -o item.xlsx
expect 3 "$ELIGO" check item.xlsx --as-of 2026-03-01
has err 'no valid JSON'
printf 'PK\003\004' >cut.xlsx
expect 3 "$ELIGO" check cut.xlsx --plugins xlsx --as-of 2026-03-01
has err 'cut.xlsx: is no .xlsx workbook, or is cut off'
exit $failed
