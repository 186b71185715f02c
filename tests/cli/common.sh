# Sourced by the tests of the command: each runs in a folder of its own, with a small law and nothing of the user's.
set -u
failed=0
unset LC_ALL LC_MESSAGES LANG LANGUAGE NO_COLOR COLUMNS TZ
HOME=$PWD/home XDG_CONFIG_HOME=$PWD/home/config
ELIGO_RULES=$SOURCE/tests/cli/rules
export HOME XDG_CONFIG_HOME ELIGO_RULES
mkdir -p "$XDG_CONFIG_HOME/eligo"
rm -f eligo.cfg "$XDG_CONFIG_HOME/eligo/eligo.cfg"

# expect STATUS COMMAND…: runs it, keeps what it prints in out and err.
expect() {
  wanted=$1
  shift
  status=0
  "$@" >out 2>err || status=$?
  [ "$status" -eq "$wanted" ] && return 0
  echo "FAIL: exit status $status, not $wanted: $*" >&2
  sed 's/^/  out: /' out | head -20 >&2
  sed 's/^/  err: /' err | head -20 >&2
  failed=1
}

# has FILE TEXT, has_not FILE TEXT: fixed text.
has() {
  grep -qF -- "$2" "$1" && return 0
  echo "FAIL: '$2' is not in $1:" >&2
  head -20 "$1" >&2
  failed=1
}
has_not() {
  grep -qF -- "$2" "$1" || return 0
  echo "FAIL: '$2' is in $1" >&2
  failed=1
}
same() {
  cmp -s "$1" "$2" && return 0
  echo "FAIL: $1 and $2 differ" >&2
  diff "$1" "$2" | head -10 >&2
  failed=1
}
empty() {
  [ ! -s "$1" ] && return 0
  echo "FAIL: $1 is not empty:" >&2
  head -5 "$1" >&2
  failed=1
}

# profile NAME CAPACITY PERMIT [PRODUCT]
profile() {
  cat >"$1" <<END
{ "request": { "id": "T-1", "amount": "100 CNY"${4:+, \"product\": \"$4\"} },
  "uses": [ { "id": "farm", "activity": "electricity.wind", "amount": "100 CNY", "items": { "tiny": "1" },
              "facts": { "plant.capacity": $2, "plant.permit": $3 } } ] }
END
}
profile good.json '"50 MW"' true tiny-loan
profile bad.json '"51 MW"' true tiny-loan
profile open.json null true tiny-loan
profile noproduct.json '"50 MW"' true
