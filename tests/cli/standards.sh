#!/bin/sh
# What is asked for is loaded, and no more; one profile may hold facts of several standards.
. "$COMMON"


expect 0 "$ELIGO" check good.json --format json
has out '"tiny"'
has_not out '"other"'
expect 0 "$ELIGO" check noproduct.json --format json
has_not out '"other"'
sed 's/"items": { "tiny": "1" },//' noproduct.json >every.json
expect 11 "$ELIGO" check every.json --format json
has out '"other"'
# A standard of which nothing can be tested is no answer, but an error.
expect 3 "$ELIGO" check noproduct.json --standard other
expect 11 "$ELIGO" check noproduct.json --standard other --standard tiny
sed 's/"plant.permit"/"other.registered": true, "plant.permit"/' good.json >both.json
expect 0 "$ELIGO" check both.json
empty err
expect 0 "$ELIGO" check both.json --standard other --product tiny-loan

# The hash of a pack is what sha256sum makes of its rule files.
expect 0 "$ELIGO" standards tiny --format json
sum=$(cd "$ELIGO_RULES/tiny" && find . -name '*.lua' -printf '%P\n' | LC_ALL=C sort | xargs sha256sum | sha256sum)
has out "${sum%% *}"
exit $failed
