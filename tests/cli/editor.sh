#!/bin/sh
# Help for editors knows every word and every fact, and finds a slip in a rule.
. "$COMMON"
rm -rf help && mkdir help
ELIGO_RULES=$SOURCE/rules
expect 0 "$ELIGO" editor -o help
grep -oh '{"[a-z][a-z_]*", [a-z_]*}' "$SOURCE"/core/lua/words_*.c | sed 's/{"\(.*\)",.*/\1/' | sort -u >words
{ sed -n 's/^function \([a-z_]*\)(.*/\1/p' help/.eligo-words.lua; echo not_required; } | sort -u >defined
printf '%s\n' not_required table | sort -u - words >want # `table` is Lua's library, too
same want defined
sed -n 's/^  "\([a-z_]*\)",$/\1/p' help/.luacheckrc | sort -u >checked
same want checked
[ "$(grep -c "^---| '" help/.eligo-words.lua)" -gt 200 ] || { echo "FAIL: facts are missing" >&2; failed=1; }
has help/.eligo-words.lua "---| '\"plant.power_density\"' # Power density (number in W/m2, use)"
has help/.eligo-words.lua 'function above(fact, limit) end'
expect 0 "$ELIGO" editor -o help --lang zh
has help/.eligo-words.lua '功率密度'
has help/.luacheckrc exclude_files
python3 -m json.tool <help/.luarc.json >/dev/null || failed=1
# The shipped rules are clean, and a misspelt word is found.
expect 0 luacheck --no-color --quiet --config help/.luacheckrc "$SOURCE/rules"
echo 'activty "1" { en = "x" }' >slip.lua
expect 1 luacheck --no-color --config help/.luacheckrc slip.lua
has out "accessing undefined variable 'activty'"
# A folder that is itself a pack still loads with the help beside it.
rm -rf pack && expect 0 "$ELIGO" new pack pack
expect 0 "$ELIGO" editor --rules pack
expect 0 "$ELIGO" standards --rules pack
exit $failed
