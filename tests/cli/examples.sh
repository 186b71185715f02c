# Each example deal comes out with the exit status that docs/examples/README.md states for it.
. "$COMMON"
ELIGO_RULES=$RULES

grep -o '^| \[[a-z-]*\.json\].*' "$EXAMPLES/README.md" | while IFS='|' read -r _ file asof status _; do
  name=$(echo "$file" | sed 's/.*(\(.*\)).*/\1/')
  echo "$name $(echo "$asof" | tr -d ' ') $(echo "$status" | tr -d ' ')"
done >table

[ "$(wc -l <table)" -ge 12 ] || { echo "FAIL: fewer than twelve examples in the table" >&2; failed=1; }
for example in "$EXAMPLES"/*.json; do
  grep -q "^$(basename "$example") " table || { echo "FAIL: $example is not in the table" >&2; failed=1; }
done
while read -r name asof status; do
  expect "$status" "$ELIGO" check "$EXAMPLES/$name" --as-of "$asof"
  expect "$status" "$ELIGO" check "$EXAMPLES/$name" --as-of "$asof" --lang zh --format json
done <table

# The last day of the old rule for cars.
expect 0 "$ELIGO" check "$EXAMPLES/cars-hybrid.json" --as-of 2025-12-31
has out transitional

exit "$failed"
