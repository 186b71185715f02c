#!/bin/sh
# Somebody else's program, built against the installed tree by CMake and by pkg-config, in C and in C++.
. "$COMMON"
unset ELIGO_RULES
rm -rf first moved built
cmake --install "$BUILD" --prefix "$PWD/first" >log 2>&1 || { cat log >&2; exit 1; }
mv first moved
[ -n "${SANITIZE:-}" ] && sanitize=-fsanitize=$SANITIZE || sanitize=
law=$SOURCE/tests/cli/rules
library=$PWD/$(dirname "$(find moved -name libeligo.so)")

expect 0 cmake -S "$SOURCE/tests/install/consumer" -B built -DCMAKE_PREFIX_PATH="$PWD/moved" \
  -DCMAKE_C_FLAGS="$sanitize" -DCMAKE_CXX_FLAGS="$sanitize"
expect 0 cmake --build built
expect 0 env LD_LIBRARY_PATH="$library" built/consumer-c "$law"
has out 'verdict 0, 3 criteria, a page: yes'
expect 0 env LD_LIBRARY_PATH="$library" built/consumer-cpp "$law"
has out 'verdict 10'

PKG_CONFIG_PATH=$(dirname "$(find "$PWD/moved" -name eligo.pc)")
export PKG_CONFIG_PATH
# shellcheck disable=SC2046
expect 0 cc -std=c11 -Wall -Wextra -Wpedantic -Werror $sanitize "$SOURCE/tests/install/consumer/main.c" -o plain \
  $(pkg-config --cflags --libs eligo)
expect 0 env LD_LIBRARY_PATH="$library" ./plain "$law"
has out 'verdict 0'
# shellcheck disable=SC2046
expect 0 c++ -std=c++17 -Wall -Wextra -Wpedantic -Werror $sanitize "$SOURCE/tests/install/consumer/main.cpp" -o plainer \
  $(pkg-config --cflags --libs eligo)
expect 0 env LD_LIBRARY_PATH="$library" ./plainer "$law"

# Each header stands alone, in C11 and in C++17.
for header in moved/include/eligo/*.h; do
  name=${header##*/}
  echo "#include <eligo/$name>" >alone.c && cp alone.c alone.cpp
  expect 0 cc -std=c11 -Wall -Wextra -Wpedantic -Werror -Imoved/include -fsyntax-only alone.c
  expect 0 c++ -std=c++17 -Wall -Wextra -Wpedantic -Werror -Imoved/include -fsyntax-only alone.cpp
done
exit $failed
