#!/bin/sh
# Skeletons: they load, lint clean, and hold one case that fails, to begin from.
. "$COMMON"
unset ELIGO_RULES
rm -rf mine many
# fails N: so many cases fail, each for want of what its author has to say.
fails() {
  expect 12 "$ELIGO" test --rules mine
  [ "$(grep -c ': failed: ' out)" -eq "$1" ] || { echo "FAIL: not $1 cases fail:" >&2; cat out >&2; failed=1; }
  expect 0 "$ELIGO" lint --rules mine
  empty out
}
expect 0 "$ELIGO" new pack mine
fails 1
expect 0 "$ELIGO" new activity mine 4.2
fails 2
expect 0 "$ELIGO" new product mine mine-loan
has out 'mine/pack.lua'
fails 3
expect 0 "$ELIGO" new product mine mine-bond
fails 4
has mine/pack.lua 'products = { "mine-bond", "mine-loan" },'
# Both are found where they are asked for, among other packs as well.
mkdir many && cp -r mine "$SOURCE/rules/facts" "$SOURCE/rules/activities" many/ && rm many/mine/facts.lua
echo '{"request":{"id":"L","amount":"100.00 CNY"},"uses":[{"id":"f","amount":"100.00 CNY","items":{"mine":"1.1"},"facts":{"item_1_1.described":true}}]}' >deal.json
for product in mine-loan mine-bond; do
  expect 11 "$ELIGO" check deal.json --product $product --rules mine
  expect 11 "$ELIGO" check deal.json --product $product --rules many
done
# What a manifest does not list would be found by nobody: that does not load.
sed -i 's/"mine-bond", //' mine/pack.lua
expect 4 "$ELIGO" products --rules mine
has err "mine-bond.lua:5: 'mine-bond' is not in products = { … } of the pack.lua of 'mine'; add it there"
sed -i 's/standards = { "mine" }/standards = { }/; s/products = {/products = { "mine-bond",/' mine/pack.lua
expect 4 "$ELIGO" products --rules mine
has err "'mine' is not in standards = { … }"
# Nothing is overwritten, and what is wrong is said.
expect 2 "$ELIGO" new activity mine 4.2
has err 'is there already, and nothing is overwritten'
expect 2 "$ELIGO" new activity nowhere 1
has err "'eligo new pack nowhere' makes one"
expect 2 "$ELIGO" new product mine '../x'
expect 2 "$ELIGO" new thing mine
expect 2 "$ELIGO" new activity mine
exit $failed
