#!/bin/sh
# What the rulebook knows, as text and as JSON.
. "$COMMON"

expect 0 "$ELIGO" standards
has out 'Tiny standard'
has out 'Other standard'
expect 0 "$ELIGO" standards tiny --lang zh
has out 'tiny/1  风力发电'
expect 2 "$ELIGO" standards tinny
has err "did you mean 'tiny'?"
expect 0 "$ELIGO" products
has out 'tiny-loan  green  loan  Tiny loan'
expect 0 "$ELIGO" products --format json
has out '{"id":"tiny-loan","title":{"en":"Tiny loan","zh":"小贷款"}'
expect 0 "$ELIGO" facts plant
has out 'plant.capacity'
has_not out 'request.amount'
expect 0 "$ELIGO" facts --format json
has out '{"name":"plant.capacity","kind":"number","of":"use","unit":"MW"'

expect 0 "$ELIGO" find wind
has out 'tiny/1'
has out 'electricity.wind'
expect 0 "$ELIGO" find 风力 --format json
has out '"eligo.find/1"'
expect 0 "$ELIGO" find wind power
expect 12 "$ELIGO" find qqqq --format json
has out '"total":0'

expect 0 "$ELIGO" explain tiny/1 tiny-loan plant.capacity
has out '50 MW'
has out 'Tiny Act'
expect 2 "$ELIGO" explain tiny/11x
expect 0 "$ELIGO" schema
has out '2020-12'
has out 'plant.capacity'
expect 0 "$ELIGO" schema decision
has out 'eligo.decision/1'
expect 2 "$ELIGO" schema nix
exit $failed
