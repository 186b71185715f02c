#!/bin/sh
# What is installed works by itself, wherever it is moved to: the command finds its rules, and the example in eligo.h
# compiles and runs.
. "$COMMON"
unset ELIGO_RULES

rm -rf first moved
cmake --install "$BUILD" --prefix "$PWD/first" >log 2>&1 || { cat log >&2; exit 1; }
mv first moved
expect 0 moved/bin/eligo config
has out "$PWD/moved/share/eligo/rules"
expect 0 moved/bin/eligo --version
expect 0 moved/bin/eligo check good.json --rules "$SOURCE/tests/cli/rules"

# The example, with the small law in place of the installed one.
sed -n '/^ \*   /s/^ \*   //p' moved/include/eligo/eligo.h |
  sed "s|/usr/share/eligo/rules|$SOURCE/tests/cli/rules|; s|eu-taxonomy|tiny|; s|\"4.3|\"1|; s|4.3|1|; s|plant.new|plant.permit|" >example.c
PKG_CONFIG_PATH=$(dirname "$(find "$PWD/moved" -name eligo.pc)")
export PKG_CONFIG_PATH
[ -n "${SANITIZE:-}" ] && sanitize=-fsanitize=$SANITIZE || sanitize=
# shellcheck disable=SC2046
expect 0 cc -std=c11 -Wall -Wextra -Werror $sanitize example.c -o example $(pkg-config --cflags --libs eligo)
library=$(pkg-config --variable=libdir eligo)
expect 0 env LD_LIBRARY_PATH="$library" ./example
has out 'verdict: 11'
echo '#include <eligo/eligo.h>' >example.cc
# shellcheck disable=SC2046
expect 0 c++ -Wall -Wextra -Werror -fsyntax-only $(pkg-config --cflags eligo) example.cc
exit $failed
