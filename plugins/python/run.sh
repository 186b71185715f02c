#!/bin/sh
# Installs the bindings into an environment of their own below build/ and runs their tests against the release build.
set -eu
here=$PWD/plugins/python place=$PWD/build/python
test -x "$place/bin/python" || python3 -m venv "$place"
"$place/bin/pip" install -q pytest mypy types-cffi "$here"
export ELIGO_SOURCE="$PWD" ELIGO_COMMAND="$PWD/build/release/eligo"
export ELIGO_LIBRARY="${ELIGO_LIBRARY:-$PWD/build/release/libeligo.so.0}" ELIGO_RULES="${ELIGO_RULES:-$PWD/rules}"
cd "$place"
bin/mypy --strict --config-file "$here/pyproject.toml" -p eligo
bin/python -m pytest -q "$here/tests"
