#!/bin/sh
# Each command explains itself, exit statuses included, without looking at rules or settings.
. "$COMMON"
echo 'nonsense = ' >eligo.cfg

expect 0 "$ELIGO" --help
commands=$(sed -n 's/^  \([a-z]*\)  .*/\1/p' out)
[ "$(echo "$commands" | wc -w)" -ge 12 ] || { echo "FAIL: too few commands are listed" >&2; failed=1; }
for command in $commands; do
  expect 0 "$ELIGO" "$command" --help
  has out "Usage: eligo $command"
  has out 'Exit status:'
  has out '   4  '
  has out "Example: eligo $command"
  empty err
  mv out first
  expect 0 "$ELIGO" help "$command"
  same first out
done
if grep -n '.\{100\}' first; then failed=1; fi

rm eligo.cfg
expect 0 "$ELIGO" --version
has out 'eligo '
expect 0 "$ELIGO" version
expect 2 "$ELIGO" help chek
exit $failed
