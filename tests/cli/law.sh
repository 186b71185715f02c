# The cases of the shipped rulebooks, and their lint without faults.
. "$COMMON"
ELIGO_RULES=$RULES
expect 0 "$ELIGO" test "$RULES"
has out ", 0 failed"
expect 0 "$ELIGO" lint
# Every number, comparison and date is held by a case, and what no case can notice has its reason beside the rules.
expect 0 "$ELIGO" test --mutate
grep -q '^comparison .* 100.0 %$' out || { echo "FAIL: a comparison that no case holds" >&2; failed=1; }
has_not out 'no case notices'
[ ! -s err ] || { echo "FAIL: $(cat err)" >&2; failed=1; }
exit "$failed"
