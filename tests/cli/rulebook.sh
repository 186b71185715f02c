#!/bin/sh
# The rulebook as a document: what lies in docs/ is what the rules print today, and every link in it leads somewhere.
. "$COMMON"
expect 0 "$ELIGO" rulebook --format md
has out '# Rulebook'
has out 'Installed capacity is at most 50 MW'
expect 0 "$ELIGO" rulebook --lang zh --standard other
has out '<html lang="zh">'
has out '已登记'
expect 2 "$ELIGO" rulebook --standard nothing
expect 0 "$ELIGO" rulebook -o page.html
[ -s out ] && { echo "FAIL: a page went to standard output, too" >&2; failed=1; }
ELIGO_RULES=$SOURCE/rules
for lang in en zh; do
  expect 0 "$ELIGO" rulebook --format md --lang $lang
  cmp -s out "$SOURCE/docs/rulebook/$lang.md" || { echo "FAIL: docs/rulebook/$lang.md is out of date; 'make docs' prints it anew" >&2; failed=1; }
  expect 0 "$ELIGO" rulebook --lang $lang
  grep -o 'href="#[^"]*"' out | sed 's/href="#//' | sort -u >links
  grep -o ' id="[^"]*"' out | sed 's/ id="//' | sort >ids
  [ "$(wc -l <links)" -gt 500 ] || { echo "FAIL: too few links" >&2; failed=1; }
  [ -z "$(uniq -d ids)" ] || { echo "FAIL: two places are called $(uniq -d ids | head -3)" >&2; failed=1; }
  [ -z "$(sort -u ids | comm -23 links -)" ] || { echo "FAIL: links lead nowhere: $(sort -u ids | comm -23 links - | head -3)" >&2; failed=1; }
done
exit $failed
