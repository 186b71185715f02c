# Prints the sheets: print.sh ELIGO EXAMPLES FOLDER. A deal for a product cn-… has one in each language; the last lines, with
# the fingerprints of the packs, are left out, since they change with every letter of a rule.
unset COLUMNS
eligo=$1 examples=$2 out=$3
mkdir -p "$out"
grep -l '"product": "cn-' "$examples"/*.json | while read -r deal; do
  name=$(basename "$deal" .json)
  for lang in en zh; do
    "$eligo" check "$deal" --as-of 2026-03-01 --lang $lang --all | sed '/^Eligo [0-9]/,$d' >"$out/$name.$lang.txt"
  done
done
