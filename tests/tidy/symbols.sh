#!/bin/sh
# What libeligo.so offers is what symbols.txt says: a change to it is deliberate.
set -eu
nm -D --defined-only "$LIBELIGO" | awk '{ print $3 }' | LC_ALL=C sort >symbols.txt
diff -u "$SOURCE/tests/tidy/symbols.txt" symbols.txt
