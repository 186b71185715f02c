# The cases of the shipped rulebooks, and their lint without faults.
. "$COMMON"
ELIGO_RULES=$RULES
expect 0 "$ELIGO" test "$RULES"
has out ", 0 failed"
exit "$failed"
