#!/bin/sh
# The page of the workshop is true: its commands run, and print what it says they print.
. "$COMMON"
rm -rf page && mkdir page && cd page || exit 1
unset ELIGO_RULES
mkdir bin && ln -s "$ELIGO" bin/eligo
PATH=$PWD/bin:$PATH python3 - "$SOURCE/docs/workshop.md" <<'END'
import re, subprocess, sys
text = open(sys.argv[1], encoding="utf-8").read()
commands = 0
for block in re.findall(r"```console\n(.*?)```", text, re.S):
    steps = re.split(r"(?m)^\$ ", block)[1:]
    for step in steps:
        lines = step.rstrip("\n").split("\n")
        here = re.search(r"<<'(\w+)'", lines[0])
        end = lines.index(here.group(1)) + 1 if here else 1
        command, wanted = "\n".join(lines[:end]), lines[end:]
        done = subprocess.run(["sh", "-c", command], capture_output=True, text=True)
        commands += 1
        printed = done.stdout + done.stderr
        if done.returncode not in (0, 12):
            sys.exit(f"FAIL: '{command}' ended with {done.returncode}:\n{printed}")
        at = 0
        for line in wanted:
            found = printed.find(line.strip(), at)
            if found < 0:
                sys.exit(f"FAIL: '{command}' does not print '{line.strip()}' behind what was found, but:\n{printed[:3000]}")
            at = found + len(line.strip())
if commands < 25:
    sys.exit(f"FAIL: only {commands} commands were found")
END
failed=$?
# What it ends with holds: nothing is left to notice, and the rules lint clean.
[ "$failed" -ne 0 ] || expect 0 bin/eligo test --rules my-standard --mutate
[ "$failed" -ne 0 ] || has_not out 'no case notices'
exit $failed
