# The cases of the shipped rulebooks, and their lint without faults.
. "$COMMON"
ELIGO_RULES=$RULES
expect 0 "$ELIGO" lint
# Every case passes (else nothing would be mutated), every number, comparison and date is held by one, and what no case can notice
# has its reason beside the rules.
expect 0 "$ELIGO" test --mutate
grep -q '^comparison .* 100.0 %$' out || { echo "FAIL: a comparison that no case holds" >&2; failed=1; }
has_not out 'no case notices'
[ ! -s err ] || { echo "FAIL: $(cat err)" >&2; failed=1; }
exit "$failed"
