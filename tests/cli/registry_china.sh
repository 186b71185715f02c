# Ratings and lists of firms reach a Chinese deal from the registry, with the list as their source.
. "$COMMON"
ELIGO_PLUGINS=registry ELIGO_REGISTRY_DATABASE=$PWD/lists.db ELIGO_RULES=$RULES
export ELIGO_PLUGINS ELIGO_REGISTRY_DATABASE ELIGO_RULES
rm -f lists.db

lists=firm.green_factory,firm.zero_carbon_factory,firm.green_supply_chain,firm.in_green_park,firm.in_zero_carbon_park
lists=$lists,firm.green_design_product,firm.green_product_certified,firm.certificate_recognised_abroad
lists=$lists,firm.environmental_credit,firm.environmental_credit_on,firm.green_supplier_share,firm.green_output_share
cat >ratings.csv <<END
# list: Ratings
# date: 2026-01-15
firm.id,$lists
NATIONAL,national,yes,yes,yes,yes,yes,yes,yes,green,2025-12-01,22 %,46 %
PROVINCIAL,provincial,no,no,no,no,no,no,no,blue,2025-12-01,0 %,39 %
RED,national,yes,yes,yes,yes,yes,yes,yes,red,2025-12-01,22 %,46 %
END
cat >penalties.csv <<'END'
# list: Penalties
# date: 2026-01-15
# complete for: firm.penalties
firm.id,penalty.on,penalty.serious
PROVINCIAL,2025-11-30,yes
END
expect 0 "$ELIGO" registry import ratings.csv penalties.csv

# The example deal, without what its own file says of the firm's ratings and penalties.
deal() {
  sed -e "s/\"country\": \"CN\"/\"country\": \"CN\", \"id\": \"$1\"/" \
    -e '/"firm.green_factory": {/,/}/d' -e '/"firm.penalties"/d' -e '/"firm.green_output_share"/d' \
    -e '/"firm.green_supplier_share"/d' -e '/"firm.environmental_credit"/d' \
    -e 's/\("firm.environmental_violation_open": false\),/\1/' "$EXAMPLES/green-factory-retrofit.json" >deal.json
}
deal NATIONAL
expect 0 "$ELIGO" check deal.json --as-of 2026-03-01 --lang en --all
for text in Ratings national '46 %' '22 %'; do has out "$text"; done
expect 11 "$ELIGO" check deal.json --as-of 2026-01-14 # the day before the list
deal PROVINCIAL
expect 10 "$ELIGO" check deal.json --as-of 2026-03-01 --lang en --all
for text in provincial blue '39 %'; do has out "$text"; done
expect 0 "$ELIGO" check deal.json --as-of 2026-03-01 --lang en --all --product cn-green-loan # advice decides nothing
has out 'A serious penalty lies within the look-back period'
deal RED
expect 10 "$ELIGO" check deal.json --as-of 2026-03-01 --lang en --all
has out 'Banks give no new credit on a red or black rating'
expect 11 "$ELIGO" check deal.json --as-of 2026-12-02 # older than the window

exit "$failed"
