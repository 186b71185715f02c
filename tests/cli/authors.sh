#!/bin/sh
# What `eligo test` and `eligo lint` offer to who writes rules.
. "$COMMON"
rm -rf law && cp -r "$ELIGO_RULES" law && rm -rf law/other
ELIGO_RULES=law
expect 0 "$ELIGO" test --format junit
has out '<testsuites tests='
has out '<testcase name="Too large" classname="law/tiny/law.cases"'
python3 -c 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])' out || failed=1
printf '\ncase: Fails <on> "purpose" & so on\n  like: Too large\n  expect:\n    contribution: met\n' >>law/tiny/law.cases
expect 12 "$ELIGO" test --format junit
has out 'failures="1"'
has out '<testcase name="Fails &lt;on&gt; &quot;purpose&quot; &amp; so on"'
has out '<failure message="contribution: expected met, got not met'
python3 -c 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])' out || failed=1
# Nothing is made of rules whose cases fail.
expect 12 "$ELIGO" test --mutate
has_not out 'mutants'
cp "$SOURCE/tests/cli/rules/tiny/law.cases" law/tiny/law.cases

expect 0 "$ELIGO" test --coverage
has out 'tiny/law.lua: 2 criteria: met 2, not met 1'
has out 'tiny/1/contribution/plant.capacity: never unknown'
expect 0 "$ELIGO" test --coverage --format json
has out '"hole":"never unknown"'
python3 -m json.tool <out >/dev/null || failed=1
expect 12 "$ELIGO" test --mutate
has out 'no case notices'
expect 12 "$ELIGO" test --mutate --format json
has out '"schema":"eligo.mutation/1"'
python3 -m json.tool <out >/dev/null || failed=1

# A path chooses the rules, by their folder, their file or the cases beside it; every case counts, wherever it stands.
all=$("$ELIGO" test --mutate | grep '^all ')
mkdir law/tiny/more
printf 'activity "3" { en = "Third", zh = "第三", source = "Tiny Act 3", contribution = { at_most("plant.capacity", "7 MW") } }\n' >law/tiny/more/third.lua
printf 'as of: 2026-03-01\nstandard: tiny\n\ncase: Third at its limit\n  item: 3\n  given:\n    plant.capacity: 7 MW\n  expect:\n    3: eligible\n' >law/tiny/cases-elsewhere.cases
for path in law/tiny/more law/tiny/more/third.lua; do
  expect 12 "$ELIGO" test --mutate "$path"
  has out "tiny/more/third.lua:1: number: tiny/3/contribution/plant.capacity: 7 MW became 8 MW; no case notices"
  has_not out 'tiny/law.lua'
  expect 0 "$ELIGO" test --coverage "$path"
  has out 'tiny/more/third.lua: 1 criteria: met 1, not met 0'
  has_not out 'tiny/law.lua'
done
expect 12 "$ELIGO" test --mutate law/tiny/law.cases
[ "$all" = "$(grep '^all ' out)" ] || { echo "FAIL: '$(cat out)' is not '$all'" >&2; failed=1; }
has_not out third.lua
expect 0 "$ELIGO" test --propose law/tiny/more
has out 'tiny/3/contribution/plant.capacity: not met'
has_not out 'tiny/1/'
expect 2 "$ELIGO" test --mutate "$SOURCE/docs"
has err "no rules that were loaded lie there"
expect 5 "$ELIGO" test --coverage law/none.lua
rm -r law/tiny/more law/tiny/cases-elsewhere.cases

# Cases just below, at and just above the limit: shown, and with --accept put at the end of the file, where they pass.
expect 0 "$ELIGO" test --boundaries
for size in '49 MW' '50 MW' '51 MW'; do has out "plant.capacity: $size"; done
cp law/tiny/law.cases before
same before law/tiny/law.cases
expect 0 "$ELIGO" test --boundaries --accept
has law/tiny/law.cases '# --- around the limits'
expect 0 "$ELIGO" test
expect 0 "$ELIGO" test --boundaries --accept
[ "$(grep -c '# --- around' law/tiny/law.cases)" -eq 1 ] || { echo "FAIL: cases are added twice" >&2; failed=1; }
expect 0 "$ELIGO" test --propose --accept
expect 0 "$ELIGO" test --coverage
has_not out 'never unknown'
"$ELIGO" test --mutate --propose --accept >/dev/null
expect 12 "$ELIGO" test --mutate
has out "tiny-loan/proceeds/uses: 'every' became 'some'; no case notices"
# What cannot be noticed has its reason beside the rules, and a reason for nothing is named.
printf "tiny-loan/proceeds/uses; 'every' became 'some'; loans of this bank have one use\ntiny/1; x became y; because\n" >law/survivors.txt
expect 0 "$ELIGO" test --mutate
has out 'no case can: loans of this bank have one use'
has out '100.0 % of those that can be (1 cannot)'
has err 'survivors.txt:2: no mutant survives so'
rm law/survivors.txt

# --- lint: each mistake by its name, with a value that shows it ---

cat >>law/tiny/law.lua <<'E2'
choice "plant.kind" { of = "use", en = "Kind", zh = "类型", values = { a = "甲", b = "乙" } }
number "plant.height" { of = "use", en = "Height", zh = "高度" }
flag "plant.old" { of = "use", en = "Old", zh = "旧" }
activity "11" { en = "Never met", zh = "不可能", source = "Tiny Act 11", contribution = { at_least("plant.height", 10), point "x" { below("plant.height", 10) } } }
activity "12" { en = "Never fails", zh = "必然", source = "Tiny Act 12", contribution = { any_of { at_least("plant.height", 10), point "x" { below("plant.height", 10) } } } }
activity "13" { en = "Useless", zh = "无效", source = "Tiny Act 13", contribution = { below("plant.height", 10), point "x" { at_most("plant.height", 20) } } }
activity "14" { en = "Twice", zh = "重复", source = "Tiny Act 14", contribution = { point "a" { is "plant.old" }, point "b" { is "plant.old" } } }
activity "15" { en = "Gap", zh = "空档", source = "Tiny Act 15", contribution = { any_of { during("2020-01-01", "2020-12-31", is "plant.old"), point "x" { is "plant.permit" } },
  any_of { to("2020-12-31", point "y" { is_not "plant.old" }), from("2022-01-01", point "z" { is "plant.permit" }) } } }
activity "16" { en = "Both kinds", zh = "两类", source = "Tiny Act 16", contribution = { one_of("plant.kind", { "a" }), point "x" { none_of_these("plant.kind", { "a" }) } } }
activity "17" { en = "Wind again", zh = "又一风电", source = "Tiny Act 17", covers = "electricity.wind", contribution = { above("plant.capacity", "50 MW") } }
date "plant.built" { of = "use", en = "Built", zh = "建成日期" }
scale "plant.grade" { of = "use", en = "Grade", zh = "等级", best_first = { "1", "2", "3" } }
activity "18" { en = "Steps refuse each other", zh = "步骤矛盾", source = "Tiny Act 18", excluded = { is "plant.old", point "x" { above("plant.height", 30) } }, contribution = { is "plant.old" }, no_harm = { water = at_least("plant.height", 40) } }
activity "19" { en = "Not old and old", zh = "非旧又旧", source = "Tiny Act 19", contribution = { none_of { is "plant.old", is "plant.permit" }, point "x" { is "plant.old" } } }
activity "20" { en = "Days", zh = "日期", source = "Tiny Act 20", contribution = { before("plant.built", "2020-01-01"), point "x" { on_or_before("plant.built", "2022-01-01") }, point "y" { after("plant.built", "2021-01-01") } } }
activity "21" { en = "Grades", zh = "等级", source = "Tiny Act 21", contribution = { as_good_as("plant.grade", "2"), point "x" { one_of("plant.grade", { "3" }) } } }
activity "22" { en = "Gap in points", zh = "各点空档", source = "Tiny Act 22", contribution = { any_of { point "a" { to("2020-12-31", is "plant.old") }, point "b" { from("2022-01-01", is "plant.permit") } } } }
E2
expect 12 "$ELIGO" lint
has out "cannot-be-met: 'tiny/18/excluded/plant.old' and 'tiny/18/contribution/plant.old' can never both be met: plant.old = no meets one and fails the other"
has out "cannot-be-met: 'tiny/18/excluded/x/plant.height' and 'tiny/18/no_harm/water/plant.height' can never both be met: plant.height = 30"
has out "cannot-be-met: 'tiny/19/contribution/plant.old' and 'tiny/19/contribution/x/plant.old'"
has out "limit-without-effect: 'tiny/20/contribution/x/plant.built' (2022-01-01) asks nothing that 'tiny/20/contribution/plant.built' (2020-01-01) does not"
has out "cannot-be-met: 'tiny/20/contribution/plant.built' and 'tiny/20/contribution/y/plant.built' can never both be met: plant.built = 2020-01-01"
has out "cannot-be-met: 'tiny/21/contribution/plant.grade' and 'tiny/21/contribution/x/plant.grade' can never both be met: plant.grade = 1"
has out "dates-not-covered: no member of 'tiny/22/contribution' holds on 2021-01-01"
has out "cannot-be-met: 'tiny/11/contribution/plant.height' and 'tiny/11/contribution/x/plant.height' can never both be met: plant.height = 10 meets one and fails the other"
has out "cannot-fail: 'tiny/12/contribution/plant.height' or 'tiny/12/contribution/x/plant.height' is always met"
has out "limit-without-effect: 'tiny/13/contribution/x/plant.height' (20) asks nothing that 'tiny/13/contribution/plant.height' (10) does not: plant.height = 20 decides both alike"
has out "duplicate: 'tiny/14/contribution/b' says the same as 'tiny/14/contribution/a'"
has out "dates-not-covered: no member of 'tiny/15/contribution' holds on 2021-01-01, though one does later"
has out "cannot-be-met: 'tiny/16/contribution/plant.kind' and 'tiny/16/contribution/x/plant.kind'"
has out "items-disagree: 'tiny/1' and 'tiny/17' cover the same activity and disagree: the case '"
has_not out 'no-citation'
printf 'parameter "p" { "3 MW", en = "P", zh = "P", source = "Tiny Act" }\n' >>law/tiny/law.lua
expect 12 "$ELIGO" lint --format json
has out '"id":"unused-parameter"'
has out '"shown_by":{"plant.height":"20"}'
has out '"shown_by":{"as_of":"2021-01-01"}'
python3 -m json.tool <out >/dev/null || failed=1

# Texts and sources: what is missing does not load, what is too much is found.
cp -r law whole
printf '%s\n' 'flag "plant.q" { of = "use", en = "Q", zh = "Q", question = { en = "Only in English?" } }' >>law/tiny/law.lua
expect 4 "$ELIGO" lint
has err "zh"
rm -r law && mv whole law
printf '%s\n' 'activity "23" { en = "Q", zh = "Q", source = "Tiny Act 23", contribution = { is "plant.old" } }' >>law/tiny/law.lua
sed -i 's/sources = {/sources = { ["Old Notice"] = { en = "Old", zh = "旧" },/' law/tiny/pack.lua
expect 12 "$ELIGO" lint
has out "source-not-cited: nothing cites 'Old Notice'"
sed 's/source = "Tiny Act 23"/source = "Lost Act 23"/' law/tiny/law.lua >lost.lua && mv lost.lua law/tiny/law.lua
expect 4 "$ELIGO" lint
has err "'Lost Act 23'"
exit $failed
