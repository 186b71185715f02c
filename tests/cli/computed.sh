#!/bin/sh
# A rule may compute with a function of a plugin: exact units around it, open where it has no answer.
. "$COMMON"
rm -rf law && mkdir -p law/plot
cat >law/plot/pack.lua <<'END'
pack "plot" { en = "Plots", zh = "地块", version = "1.0.0", edition = "2026", jurisdiction = "XX",
  standards = { "plot" }, sources = { ["Act"] = { en = "Act", zh = "法" } } }
END
law() { # DERIVED
  cat >law/plot/law.lua <<END
unit "m" { zh = "米", prefixes = true }
number "plot.area" { of = "use", unit = "km2", en = "Area", zh = "面积" }
number "plot.width" { of = "use", unit = "km", en = "Diameter", zh = "直径", derived = $1 }
standard "plot" { en = "Plots", zh = "地块", source = "Act", steps = { "contribution" } }
activity "1" { en = "Plot", zh = "地块", source = "Act 1", contribution = { at_most("plot.width", "200 m") } }
END
}
check() { # STATUS AREA
  printf '{"uses":[{"id":"u","items":{"plot":"1"},"facts":{"plot.area":"%s"}}]}' "$2" >deal.json
  expect "$1" "$ELIGO" check deal.json --rules law --plugins example --as-of 2026-03-01 --all
}
law 'computed("example.diameter", fact "plot.area")'
check 0 '31000 m2' # 198.67 m
check 10 '0.032 km2' # 201.85 m
check 10 '32000 m2'
check 11 '-1 m2'
has out 'the function has no answer for these values'
printf '{"uses":[{"id":"u","items":{"plot":"1"},"facts":{"plot.width":"0.2 km"}}]}' >deal.json
expect 0 "$ELIGO" check deal.json --rules law --plugins example --as-of 2026-03-01
printf '{"uses":[{"id":"u","items":{"plot":"1"},"facts":{"plot.width":"0.2 km","plot.area":"99 m2"}}]}' >deal.json
expect 11 "$ELIGO" check deal.json --rules law --plugins example --as-of 2026-03-01
expect 0 "$ELIGO" facts --rules law --plugins example
expect 0 "$ELIGO" explain plot/1 --rules law --plugins example

refused() { # DERIVED WHAT
  law "$1"
  expect 4 "$ELIGO" facts --rules law --plugins example
  has err "$2"
}
refused 'computed("example.diametre", fact "plot.area")' "did you mean 'example.diameter'?"
refused 'computed("geo.distance", fact "plot.area")' "no loaded plugin computes 'geo.distance'"
refused 'computed("example.diameter", 5)' "'example.diameter' takes m2 as its value 1"
refused 'computed("example.diameter", fact "plot.area", 2)' 'takes fewer values'
refused 'computed("example.diameter")' 'computed'
refused 'computed(5, fact "plot.area")' 'the name of a function'
law 'computed("example.diameter", fact "plot.area")'
expect 4 "$ELIGO" facts --rules law
has err 'load the one that does'
exit $failed
