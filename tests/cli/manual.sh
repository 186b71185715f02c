#!/bin/sh
# Help, manual page and completion speak of the same commands and options; the manual of the rules knows every word.
. "$COMMON"
expect 0 "$ELIGO" help --man && mv out eligo.1
expect 0 "$ELIGO" help --completion && mv out eligo.bash
expect 0 bash -n eligo.bash
# What a reader sees, hyphens as they are typed.
sed 's/\\fB//g; s/\\fR//g; s/\\fI//g; s/\\-/-/g' eligo.1 >page

expect 0 "$ELIGO" --help
commands=$(sed -n 's/^  \([a-z]*\)  .*/\1/p' out)
for command in $commands; do
  has page ".SS eligo $command"
  grep -q "^    $command) options=" eligo.bash || { echo "FAIL: $command is not completed" >&2; failed=1; }
  expect 0 "$ELIGO" "$command" --help
  sed -n 's/^ *\(-., \)\{0,1\}--\([a-z0-9-]*\).*/\2/p' out | sort >help.options
  sed -n "/^\.SS eligo $command /,/^\.SS\|^\.SH/p" page | sed -n 's/^\(-., \)\{0,1\}--\([a-z0-9-]*\).*/\2/p' >man.options
  echo help >>man.options
  sort -o man.options man.options
  same help.options man.options
  sed -n "s/^    $command) options=\"\(.*\)\" ;;/\1/p" eligo.bash | tr ' ' '\n' | sed 's/^--//' | sort >bash.options
  same help.options bash.options
done
[ "$(grep -c '^\.SS eligo' page)" -eq "$(echo "$commands" | wc -w)" ] || { echo "FAIL: the page knows other commands" >&2; failed=1; }

# The shell completes: commands, options, values.
complete() { # WORDS…
  bash -c '. ./eligo.bash; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _eligo; printf "%s\n" "${COMPREPLY[@]}"' eligo "$@" >out
}
complete eligo ch
has out check
complete eligo check --form
has out --format
complete eligo check --lang z
has out zh

# Every word of the language is in the manual of the rules.
rules=$SOURCE/docs/man/eligo-rules.7
words=$(grep -oh '{"[a-z][a-z_]*", [a-z_]*}' "$SOURCE"/core/lua/words_*.c | sed 's/{"\(.*\)",.*/\1/' | sort -u)
[ "$(echo "$words" | wc -w)" -gt 50 ] || { echo "FAIL: too few words were found" >&2; failed=1; }
for word in $words; do
  grep -q "\\\\fB$word\\\\fR" "$rules" || { echo "FAIL: eligo-rules(7) does not name '$word'" >&2; failed=1; }
done
exit $failed
