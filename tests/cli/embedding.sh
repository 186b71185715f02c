#!/bin/sh
# The program that the manual shows compiles and does what is said of it.
. "$COMMON"
sed -n '/^## A whole book/,/^## /{/^```c$/,/^```$/p}' "$SOURCE/docs/embedding.md" | grep -v '^```' >book.c
[ -s book.c ] || { echo "FAIL: the manual shows no program" >&2; exit 1; }
sanitizers=${SANITIZE:+-fsanitize=$SANITIZE}
# shellcheck disable=SC2086
${CC:-cc} -std=c11 -Wall -Wextra -Werror $sanitizers -I "$SOURCE/core/include" book.c -o book "$LIBELIGO" \
  -Wl,-rpath,"$(dirname "$LIBELIGO")" || exit 1
row() { # CAPACITY
  printf '{"request":{"amount":"100.00 CNY","product":"tiny-loan"},"uses":[{"id":"farm","activity":"electricity.wind","amount":"100.00 CNY","items":{"tiny":"1"},"facts":{"plant.capacity":"%s MW","plant.permit":true}}]}\n' "$1"
}
{ row 50; row 51; echo '{'; row 51; } >book.ndjson
expect 3 ./book "$ELIGO_RULES" book.ndjson
has err '4 rows, 2 not eligible, 1 refused'
"$ELIGO" screen book.ndjson --brief --as-of 2026-03-01 >command 2>/dev/null
same command out
# It stops where its caller says so.
yes '{' 2>/dev/null | ./book "$ELIGO_RULES" - >out 2>err
has err 'refused, stopped'
exit $failed
