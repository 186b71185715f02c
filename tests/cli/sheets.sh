# The decision sheets of the Chinese deals are what the rules print today, in both languages.
. "$COMMON"
ELIGO_RULES=$RULES

sh "$EXAMPLES/sheets/print.sh" "$ELIGO" "$EXAMPLES" sheets
[ "$(ls sheets | wc -l)" -ge 46 ] || { echo "FAIL: fewer than twenty-three deals in two languages" >&2; failed=1; }
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

# Tonnes, the factor with its year, the other factor and the lender's share, in each form and language.
for lang in en zh; do
  for format in text json html; do
    expect 0 "$ELIGO" check "$EXAMPLES/carbon-neutral-bond.json" --as-of 2026-03-01 --lang $lang --format $format
    for text in 338832 0.6516 2023 430196 '40 %' 135532.8; do has out "$text"; done
  done
done
# More than the whole gives no share.
sed 's/"use.financed_by_others": "500000000 CNY"/"use.financed_by_others": "750000001 CNY"/' "$EXAMPLES/carbon-neutral-bond.json" >over.json
expect 0 "$ELIGO" check over.json --as-of 2026-03-01 --lang en
has out 'more than 100 %'
has_not out '135532.8'

exit "$failed"
