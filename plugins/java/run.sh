#!/bin/sh
# Builds the bindings and runs their tests against the release build.
set -eu
export ELIGO_SOURCE="$PWD" ELIGO_COMMAND="$PWD/build/release/eligo"
export ELIGO_LIBRARY="${ELIGO_LIBRARY:-$PWD/build/release/libeligo.so.0}" ELIGO_RULES="${ELIGO_RULES:-$PWD/rules}"
cd plugins/java
mvn -q -B -ntp verify
echo "java: all tests passed"
