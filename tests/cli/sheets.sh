# The decision sheets of the Chinese deals are what the rules print today, in both languages.
. "$COMMON"
ELIGO_RULES=$RULES

sh "$EXAMPLES/sheets/print.sh" "$ELIGO" "$EXAMPLES" sheets
[ "$(ls sheets | wc -l)" -ge 36 ] || { echo "FAIL: fewer than eighteen deals in two languages" >&2; failed=1; }
for sheet in sheets/*; do
  cmp -s "$sheet" "$EXAMPLES/$sheet" || { echo "FAIL: $EXAMPLES/$sheet is out of date; 'make docs' prints it anew" >&2; failed=1; }
done
for sheet in "$EXAMPLES"/sheets/*.txt; do
  [ -f "sheets/$(basename "$sheet")" ] || { echo "FAIL: $sheet belongs to no deal" >&2; failed=1; }
done

# The same use under other standards, for a product that sells abroad.
expect 0 "$ELIGO" check "$EXAMPLES/world-markets-solar.json" --as-of 2026-03-01 --lang en --standard eu-taxonomy --standard sg-sat
has out 'EU Taxonomy 4.1'
has out 'Singapore-Asia Taxonomy 1.1'

exit "$failed"
