#!/bin/sh
# Functions of core/ are short: median at most 12 lines, nine in ten at most 40, none over 80.
set -eu

# Prints "lines file:line" for each function, from the line of its brace to its end.
lengths() {
  find "$1" -name '*.[ch]' -o -name '*.cpp' | sort | xargs awk '
    FNR == 1 { start = 0 }
    !start && /\)( const| noexcept)* \{$/ && !/^(typedef|struct|enum|union|#)/ { start = FNR; next }
    start && /^}/ { print FNR - start + 1, FILENAME ":" start; start = 0 }'
}

judge() {
  sort -n | awk '
    { lines[NR] = $1; place[NR] = $2 }
    END {
      if (NR == 0) { print "no functions found"; exit 1 }
      median = lines[int((NR + 1) / 2)]; most = lines[int(NR * 0.9 + 0.999)]
      printf "%d functions: median %d, p90 %d, longest %d lines (%s)\n", NR, median, most, lines[NR], place[NR]
      for (i = 1; i <= NR; i++) if (lines[i] > 80) print place[i] ": " lines[i] " lines, more than 80"
      exit median > 12 || most > 40 || lines[NR] > 80
    }'
}

rm -rf made && mkdir made
{
  echo 'static int long_one(int a,'
  echo '                    int b) {'
  seq 85 | sed 's/.*/  a++;/'
  echo '}'
} >made/long.c
if lengths made | judge >/dev/null; then
  echo "did not find a long function" >&2
  exit 1
fi

lengths "$SOURCE/core" | judge
