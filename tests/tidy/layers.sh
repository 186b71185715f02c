#!/bin/sh
# A folder of core/ includes only folders above it in the list, and each foreign library has one home.
set -eu

check() {
  find "$1" -name '*.[ch]' -o -name '*.cpp' | sort | xargs awk -v top="$1" '
    BEGIN {
      count = split("base value fact rule decide lua report host book study cli", order, " ")
      for (i = 1; i <= count; i++) rank[order[i]] = i
      home["lua.h"] = home["lauxlib.h"] = home["lualib.h"] = "^lua/"
      home["libconfig.h"] = "^cli/config\\.c$"
      home["dlfcn.h"] = "^host/"
      home["simdjson.h"] = "^fact/json_door\\.cpp$"
      home["gmp.h"] = "^value/"
      home["zstd.h"] = "^book/unpack\\.c$"
    }
    function bad(why) { printf "%s:%d: %s\n", FILENAME, FNR, why; found = 1 }
    /^[ \t]*#[ \t]*include/ {
      file = substr(FILENAME, length(top) + 2)
      folder = substr(file, 1, index(file, "/") - 1)
      what = $0
      sub(/^[^<"]*[<"]/, "", what); sub(/[>"].*$/, "", what)
      if (what in home && file !~ home[what]) bad(what " does not belong here")
      if (what ~ /^openssl\// && file !~ /^base\/(hash|sign)\.c$/) bad(what " does not belong here")
      if ($0 !~ /"/) next
      other = substr(what, 1, index(what, "/") - 1)
      if (other == "eligo") next
      if (folder == "include") bad("a public header includes a hidden one: " what)
      else if (!(folder in rank)) bad("unknown folder " folder)
      else if (!(other in rank)) bad(what " is not named by its folder")
      else if (rank[other] > rank[folder]) bad(folder " may not include " what)
    }
    END { exit found }'
}

# The test itself: it must find what is wrong.
rm -rf made && mkdir -p made/core/base made/core/rule made/core/include/eligo
echo '#include "base/a.h"' >made/core/rule/good.c
check made/core
for wrong in 'base/a.c:"rule/b.h"' 'rule/a.c:<lua.h>' 'rule/a.c:"a.h"' 'include/eligo/a.h:"base/a.h"' \
  'rule/a.c:<openssl/evp.h>'; do
  echo "#include ${wrong#*:}" >"made/core/${wrong%%:*}"
  if check made/core >/dev/null; then
    echo "did not find $wrong" >&2
    exit 1
  fi
  rm "made/core/${wrong%%:*}"
done

check "$SOURCE/core"
