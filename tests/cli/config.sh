#!/bin/sh
# Settings come from options, the environment and files, in that order; ./eligo.cfg may not name what could do harm.
. "$COMMON"
user=$XDG_CONFIG_HOME/eligo/eligo.cfg

line() { # SETTING VALUE ORIGIN
  grep -q "^$1  *$2  *$3\$" out && return 0
  echo "FAIL: not: $1 $2 $3" >&2
  cat out >&2
  failed=1
}

expect 0 "$ELIGO" config
line lang en default
line format text default
line max_size 4194304 default
line rules "$ELIGO_RULES" ELIGO_RULES
expect 0 env LC_ALL=zh_CN.UTF-8 "$ELIGO" config
line lang zh LC_ALL
printf 'lang = "zh";\nmax_size = 1000;\n' >"$user"
expect 0 "$ELIGO" config
line lang zh "$user"
line max_size 1000 "$user"
echo 'lang = "en";' >eligo.cfg
expect 0 "$ELIGO" config
line lang en ./eligo.cfg
expect 0 env ELIGO_LANG=zh "$ELIGO" config
line lang zh ELIGO_LANG
expect 0 env ELIGO_LANG=zh "$ELIGO" config --lang en
line lang en --lang
expect 0 "$ELIGO" config --format json
has out '"lang":{"value":"en","origin":"./eligo.cfg"}'

for guarded in 'rules = "/tmp";' 'max_size = 5;' 'max_depth = 5;'; do
  echo "$guarded" >eligo.cfg
  expect 2 "$ELIGO" check good.json
  has err './eligo.cfg:1: '
  [ "$(wc -l <err)" -eq 1 ] || failed=1
done
echo '@include "/etc/passwd"' >eligo.cfg
expect 2 "$ELIGO" config
has err '@include'
echo 'langg = "zh";' >eligo.cfg
expect 2 "$ELIGO" config
has err "did you mean 'lang'?"
echo 'lang = ' >eligo.cfg
expect 2 "$ELIGO" config
has err './eligo.cfg:'
echo 'lang = "fr";' >eligo.cfg
expect 2 "$ELIGO" config
has err "'fr' is not one of en|zh"
rm eligo.cfg && mkfifo eligo.cfg
expect 5 "$ELIGO" config
rm eligo.cfg
# One's own settings folder is no stranger's.
cd "$XDG_CONFIG_HOME/eligo" || exit 1
expect 0 "$ELIGO" config
line max_size 1000 "$user"
exit $failed
