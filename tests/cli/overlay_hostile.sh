#!/bin/sh
# Overlays that try to loosen what they lie on: none loads, and none lets pass what did not pass before.
. "$COMMON"
day='--as-of 2026-03-01'
products=
# fresh: the small law with a parameter and a computed share, and a bank's pack that asks for a visit.
fresh() {
  rm -rf law && cp -r "$ELIGO_RULES" law && mkdir law/bank
  cat >>law/tiny/law.lua <<'E2'
unit "%" { "0.01", zh = "百分之" }
unit "month" { zh = "月" }
unit "year" { "12 month", zh = "年" }
parameter "look_back" { "3 year", stricter = "larger", en = "Look-back", zh = "回溯期", source = "Tiny Act" }
number "request.share" { of = "request", unit = "%", en = "Share", zh = "占比", derived = share_of(meets "tiny") }
number "request.asked" { of = "request", unit = "%", en = "Asked", zh = "要求" }
E2
  cat >law/bank/pack.lua <<E2
pack "bank" { en = "Bank policy", zh = "银行政策", version = "1.0.0", edition = "1", jurisdiction = "XX", extends = { "tiny" },
  products = { $products }, sources = { ["Policy 7"] = { en = "Policy 7", zh = "政策第7号" } } }
E2
  printf '%s\n' 'flag "use.visited" { of = "use", en = "Site visited", zh = "已核查" }' 'also "tiny/1" (is "use.visited")' >law/bank/policy.lua
}
loads() {
  expect "$1" "$ELIGO" standards --rules law
  [ -z "${2-}" ] || has err "$2"
}
# bank WHY LINE…: a line of the bank's that does not load. beside WHY LINE…: one of the pack beside it.
bank() {
  fresh
  why=$1
  shift
  printf '%s\n' "$@" >>law/bank/policy.lua
  loads 4 "$why"
}
beside() {
  fresh
  why=$1
  shift
  printf '%s\n' 'exclude "tiny" (is_not "use.visited")' >>law/bank/policy.lua
  sed -i 's/standards = { "other" }/standards = { "other" }, products = { "other-loan" }/' law/other/pack.lua
  printf '%s\n' 'product "other-loan" { en = "O", zh = "O", source = "Other Act 9", label = "none", kind = "loan", proceeds = { every("uses", meets "other") } }' "$@" >law/other/more.lua
  loads 4 "$why"
}
fresh
loads 0

# Something else under a name of the public pack.
bank "'plant.capacity' is declared twice" 'number "plant.capacity" { of = "use", unit = "MW", en = "C", zh = "C" }'
bank "'look_back' is declared twice" 'number "look_back" { of = "use", unit = "year", en = "L", zh = "L" }'
bank "parameter 'look_back' is declared twice" 'parameter "look_back" { "1 year", stricter = "larger", en = "L", zh = "L", source = "Policy 7" }'
bank "economic activity 'electricity.wind' is declared twice" 'economic_activity "electricity.wind" { en = "W", zh = "W" }'
bank "'MW' already reads as another unit" 'unit "MW" { "1 J/s", zh = "大瓦" }'
bank "'MW' already reads as another unit" 'unit "big" { "1 J/s", zh = "大瓦", also = { "MW" } }'
bank "does not belong into an overlay" 'edition "tiny" { en = "T", zh = "T", source = "Policy 7", is "use.visited" }'
products='"tiny-loan"'
bank "product 'tiny-loan' is declared twice" 'product "tiny-loan" { en = "T", zh = "T", source = "Policy 7", label = "green", kind = "loan", proceeds = { every("uses", is "use.visited") } }'
# A product of its own bears a label only for what the label stands for.
products='"bank-loan"'
own() { printf 'product "bank-loan" { en = "B", zh = "B", source = "Policy 7", label = "%s", kind = "loan", proceeds = { %s } }' "$1" "$2"; }
for way in 'every("uses", is "use.visited")' 'every("uses", unless(is "use.visited", meets "tiny"))' 'some("uses", meets "tiny")' \
  'any_of { every("uses", meets "tiny"), point "x" { every("uses", is "use.visited") } }' 'every("uses", when(is "use.visited", meets "tiny"))' \
  'at_most(share_of(meets "tiny"), "5 %")' 'every("uses", meets "own")' 'every("uses", choose { case(is "use.visited", meets "tiny"), otherwise(not_required) })'; do
  bank "may bear the label 'green' only where" 'criteria "own" { en = "O", zh = "O", source = "Policy 7", any_of { meets "tiny/1", is "use.visited" } }' "$(own green "$way")"
done
for way in 'every("uses", meets "tiny"), point "b" { every("uses", is "use.visited") }' 'at_least(share_of(meets "tiny"), "90 %")' 'every("uses", choose { case(is "use.visited", meets "tiny/1"), otherwise(meets "tiny") })'; do
  fresh
  own green "$way" >>law/bank/policy.lua
  loads 0
done
fresh
own none 'every("uses", is "use.visited")' >>law/bank/policy.lua
loads 0
products=

# Parameters, twice and from elsewhere.
bank "may only become larger than 3 year" 'set "look_back" "4 year"' 'set "look_back" "3 year"'
bank "may only become larger than 3 year" 'set "look_back" "35 month"'
fresh
sed -i 's/extends = { "tiny" }/extends = { "other" }/' law/bank/pack.lua
echo 'set "look_back" "4 year"' >law/bank/policy.lua
loads 4 "'look_back' is of the pack 'tiny'; name it in extends"
# An overlay of an overlay touches what that one declares, not what lies below; circles are refused.
branch() { # EXTENDS LINE
  fresh
  mkdir -p law/branch
  printf 'pack "branch" { en = "Branch", zh = "分行", version = "1.0.0", edition = "1", jurisdiction = "XX", extends = { %s }, sources = { ["B"] = { en = "B", zh = "B" } } }\n' "$1" >law/branch/pack.lua
  printf '%s\n' "$2" >law/branch/policy.lua
}
branch '"bank"' 'also "tiny/1" (is "plant.permit")'
loads 4 "'tiny/1' is of the pack 'tiny'; name it in extends"
branch '"bank", "tiny"' 'set "look_back" "4 year"'
echo 'set "look_back" "6 year"' >>law/bank/policy.lua
loads 0
expect 0 "$ELIGO" rulebook --rules law --format md
has out 'Look-back: 6 year'
branch '"bank"' 'flag "use.b" { of = "use", en = "B", zh = "B" }'
sed -i 's/extends = { "tiny" }/extends = { "branch" }/' law/bank/pack.lua
loads 4 'packs need each other in a circle'

# The use of proceeds is met by itself: where it does not apply, what a bank adds must not meet it.
bank "the use of proceeds must be met by itself" 'flag "request.seen" { of = "request", en = "Seen", zh = "已见" }' 'also "tiny-loan/proceeds" (is "request.seen")'

# Rules beside it that ask for less, by every road: they do not load together.
less="an overlay of it would loosen the rule"
item() { printf 'activity "8" { en = "N", zh = "非", source = "Other Act 8", %s }' "$1"; }
beside "$less" "$(item 'contribution = { none_of { meets "tiny/1" } }')"
beside "$less" "$(item 'contribution = { none_of { meets "tiny" } }')"
beside "$less" "$(item 'excluded = { meets "tiny/1" }, contribution = { is "other.registered" }')"
beside "$less" 'criteria "x" { en = "X", zh = "X", source = "Other Act 8", meets "tiny/1" }' "$(item 'contribution = { none_of { meets "x" } }')"
beside "$less" 'criteria "x" { en = "X", zh = "X", source = "Other Act 8", meets "tiny/1" }' 'criteria "y" { en = "Y", zh = "Y", source = "Other Act 8", meets "x" }' "$(item 'contribution = { when(meets "y", is "other.registered") }')"
beside "$less" "$(item 'contribution = { none_of { meets "tiny/1/excluded" } }')"
beside "$less" "$(item 'contribution = { unless(meets "tiny/1", is "other.registered") }')"
beside "$less" "$(item 'contribution = { choose { case(meets "tiny/1", is "other.registered"), otherwise(not_required) } }')"
beside "$less" "$(item 'contribution = { at_most("request.share", "5 %") }')"
beside "$less" "$(item 'contribution = { at_least("request.asked", fact "request.share") }')"
beside "$less" "$(item 'contribution = { at_least("100 %" - fact "request.share", "5 %") }')"
beside "$less" "$(item 'contribution = { at_least(-fact "request.share", "-5 %") }')"
beside "$less" "$(item 'contribution = { at_least("-1" * fact "request.share", "-5 %") }')"
beside "$less" "$(item 'contribution = { at_least("1" / fact "request.share", "5") }')"
beside "$less" "$(item 'contribution = { between("request.share", "1 %", "5 %") }')"
# What asks for more is welcome.
fresh
item 'contribution = { meets "tiny/1", at_least("request.share", "50 %"), point "x" { at_least("0.5" * fact "request.share", "10 %") } }' >law/other/more.lua
loads 0

# Over the shipped rules: conditions that always hold change no answer of any case, and open ones make none eligible.
rm -rf law && mkdir law
for pack in facts activities eu-taxonomy sg-sat products; do cp -r "$RULES/$pack" law/; done
rm -r law/products/cn && mkdir law/bank
cat >law/bank/pack.lua <<'E2'
pack "bank" { en = "Bank policy", zh = "银行政策", version = "1.0.0", edition = "1", jurisdiction = "EU",
  extends = { "eu-taxonomy", "sg-sat", "products-eu", "products-transition" }, sources = { ["Policy 7"] = { en = "Policy 7", zh = "政策第7号" } } }
E2
over() {
  for standard in eu-taxonomy sg-sat; do printf 'also "%s" (%s)\nexclude "%s" (%s)\n' $standard "$1" $standard "$2"; done >law/bank/policy.lua
  for product in eugb transition-loan; do printf 'also "%s" (%s)\nalso "%s/firm" (%s)\n' $product "$3" $product "$3"; done >>law/bank/policy.lua
}
over 'at_least(year(), 2000)' 'below(year(), 2000)' 'at_least(year(), 2000)'
expect 0 "$ELIGO" test --rules law
has out ', 0 failed'
over 'is "use.visited"' 'is "use.coal"' 'is "request.seen"'
printf '%s\n' 'flag "use.visited" { of = "use", en = "V", zh = "V" }' 'flag "use.coal" { of = "use", en = "C", zh = "C" }' 'flag "request.seen" { of = "request", en = "S", zh = "S" }' >>law/bank/policy.lua
expect 12 "$ELIGO" test --rules law
has out 'expected eligible, got undetermined'
has_not out 'got eligible'
exit $failed
