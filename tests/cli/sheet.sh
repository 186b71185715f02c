#!/bin/sh
# The decision sheet: one page for a simple loan, in both languages, as HTML that needs nothing else and as PDF.
. "$COMMON"
unset ELIGO_RULES
loan=$EXAMPLES/hydropower-loan.json
sheet() { # STATUS FILE OPTIONS…
  wanted=$1 file=$2
  shift 2
  expect "$wanted" "$ELIGO" check "$loan" --as-of 2026-03-01 -o "$file" "$@"
}

for lang in en zh; do
  sheet 0 "$lang.html" --lang $lang --format html
  sheet 0 "$lang.pdf" --lang $lang --format pdf --plugins pdf
  sheet 0 again.pdf --lang $lang --format pdf --plugins pdf
  cmp -s again.pdf $lang.pdf || { echo "FAIL: two sheets of one decision differ" >&2; failed=1; }
  pdfinfo $lang.pdf >info
  has info 'Pages:           1'
  has info 'Sun Mar  1 00:00:00 2026'
  pdffonts $lang.pdf | awk 'NR > 2 && $(NF - 4) != "yes"' >loose
  empty loose
  pdftotext -layout $lang.pdf $lang.txt
done
for part in 'Eligible: China green loan' 'Qinghe Hydropower' '120,000,000.00 CNY' 'As of' 'Criterion' 'Clause' 'Fact' 'Source' \
  'Result' 'Papers to bring' 'Duties afterwards' 'Prepared by' 'Approved by' 'cn-green-2025 1.0.0' 'Code of this decision'; do
  has en.html "$part"
  has en.txt "$part"
done
for part in '符合条件' '标准' '依据条款' '来源' '结果' '须提交的文件' '经办人' '复核人' '决定查询码'; do
  has zh.html "$part"
  has zh.txt "$part"
done
has en.html '<html lang="en">'
has zh.html '<html lang="zh-Hans">'
has en.html 'scope="col"'
# Nothing is fetched from anywhere, and no text of a stranger becomes markup.
has_not en.html 'http://'
has_not en.html 'https://'
has_not en.html '<script'
sed 's/Qinghe Hydropower/<script>alert(1)<\/script>\&/' "$loan" >evil.json
loan=evil.json
sheet 0 evil.html --format html
has_not evil.html '<script'
has evil.html '&lt;script&gt;'

# The page code is the beginning of the decision's id.
loan=$EXAMPLES/hydropower-loan.json
expect 0 "$ELIGO" check "$loan" --as-of 2026-03-01 --format json
code=$(sed -n 's/.*"decision_id": "\(.\{16\}\).*/\1/p' out | tr a-f A-F)
has en.html "<b>$code</b>"

# What is missing, and what would have to change.
loan=$EXAMPLES/wind-farm-missing-facts.json
sheet 11 missing.html --format html
has missing.html '>Missing<'
loan=$EXAMPLES/dam-at-the-limit.json
sheet 10 refused.html --format html
has refused.html 'What would have to change'
sheet 10 refused.pdf --format pdf --plugins pdf
exit $failed
