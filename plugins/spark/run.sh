#!/bin/sh
# Installs Spark into an environment of its own below build/ and runs the tests against the release build, on a cluster of
# several worker processes on this machine.
set -eu
here=$PWD/plugins/spark place=$PWD/build/spark
test -x "$place/bin/python" || python3 -m venv "$place"
"$place/bin/pip" install -q 'pyspark>=3.5,<4' pyarrow pytest setuptools
export ELIGO_SOURCE="$PWD" ELIGO_COMMAND="$PWD/build/release/eligo"
cd "$place"
exec bin/python -m pytest -q -p no:cacheprovider "$here/tests"
