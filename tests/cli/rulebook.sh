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
rm -rf pages && expect 0 "$ELIGO" rulebook -o pages/
has pages/index.html '<a href="tiny.html#tiny">'
has pages/tiny.html 'Installed capacity is at most 50 MW'
expect 5 "$ELIGO" rulebook -o nowhere/at/all/

# links FILE…: the links to pages of the same folder, and the places that these pages have; each link must have its place.
links() {
  for page in "$@"; do
    name=$(basename "$page")
    grep -oE '(href="|\]\()[^")#]*#[^")]*' "$page" | grep -v 'https\{0,1\}:' | sed 's/^href="//; s/^](//' | sed "s/^#/$name#/" >>links
    grep -oE ' id="[^"]*"' "$page" | sed "s/ id=\"/$name#/; s/\"\$//" >>places
    sed -n "s/.*<a id=\"\([^\"]*\)\"><\/a>.*/$name#\1/p" "$page" >>places
  done
}
check_links() {
  rm -f links places
  links "$@"
  sort -u places >known
  [ "$(sort -u links | wc -l)" -gt 500 ] || { echo "FAIL: too few links" >&2; failed=1; }
  [ -z "$(sort -u links | comm -23 - known)" ] || { echo "FAIL: links lead nowhere: $(sort -u links | comm -23 - known | head -3)" >&2; failed=1; }
}
ELIGO_RULES=$SOURCE/rules
for lang in en zh; do
  rm -rf $lang html && expect 0 "$ELIGO" rulebook --format md --lang $lang -o $lang/
  diff -r $lang "$SOURCE/docs/rulebook/$lang" >differs || { echo "FAIL: docs/rulebook/$lang is out of date; 'make docs' prints it anew" >&2; failed=1; }
  check_links $lang/*.md
  expect 0 "$ELIGO" rulebook --lang $lang -o html/
  check_links html/*.html
  expect 0 "$ELIGO" rulebook --lang $lang
  cp out whole.html
  check_links whole.html
  grep -oE ' id="[^"]*"' whole.html | sort | uniq -d >twice
  empty twice
done
# What is asked of every item stands once; no page is larger than a site shows.
[ "$(grep -c 'Quantified near, middle and long-term targets: yes' en/cn-transition.md)" -eq 1 ] || { echo "FAIL: shared steps are repeated" >&2; failed=1; }
has en/facts.md '- lifecycle\_ghg · number in gCO2e/kWh · of the use'
has en/facts.md '  - How much greenhouse gas does one kWh cause'
has en/cn-energy.md '| flat ingot | class I | molten aluminium, at least half | melting | 70 | 85 | 100 |'
for page in en/*.md zh/*.md html/*.html; do
  [ "$(wc -c <"$page")" -lt 1000000 ] || { echo "FAIL: $page is too large to read" >&2; failed=1; }
done
exit $failed
