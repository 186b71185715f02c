#!/bin/sh
# The line worker keeps the contract of engines that pipe rows: one line in, one line out, in order, until the input ends.
. "$COMMON"
day='--as-of 2026-03-01'
good='{"request":{"id":"T-1","amount":"100.00 CNY","product":"tiny-loan"},"uses":[{"id":"farm","activity":"electricity.wind","amount":"100.00 CNY","items":{"tiny":"1"},"facts":{"plant.capacity":"50 MW","plant.permit":true}}]}'

{ echo "$good"; echo; printf '%s\r\n' "$good"; echo '{'; head -c 3000 /dev/zero | tr '\0' y; echo; printf '%s' "$good"; } >rows
expect 0 "$ELIGO" screen --line $day --brief --max-size 2000 <rows
[ "$(wc -l <out)" -eq 6 ] || { echo "FAIL: $(wc -l <out) answers to 6 rows" >&2; failed=1; }
for n in 1 3 6; do
  sed -n ${n}p out | grep -qF "\"line\":$n,\"id\":\"T-1\"" || { echo "FAIL: row $n was not decided" >&2; failed=1; }
done
for n in 2 4 5; do
  sed -n ${n}p out | grep -qF '"schema":"eligo.reject/1"' || { echo "FAIL: row $n was not refused" >&2; failed=1; }
done

# A hang-up lets the worker read its rules again; rules that do not load leave the old ones in place and say why.
rm -rf law && cp -r "$ELIGO_RULES" law
python3 - "$ELIGO" <<'END' || failed=1
import json, pathlib, signal, subprocess, sys
row = '{"request":{"id":"T-1","amount":"100.00 CNY","product":"tiny-loan"},"uses":[{"id":"farm","activity":"electricity.wind",' \
      '"amount":"100.00 CNY","items":{"tiny":"1"},"facts":{"plant.capacity":"50 MW","plant.permit":true}}]}\n'
law = pathlib.Path("law/tiny/law.lua")
text = law.read_text()
with open("reload.err", "w") as err:
    worker = subprocess.Popen([sys.argv[1], "screen", "--line", "--brief", "--as-of", "2026-03-01", "--rules", "law"],
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=err, bufsize=0)
    def ask():
        worker.stdin.write(row.encode())
        return json.loads(worker.stdout.readline())
    first = ask()
    assert first["verdict"] == "eligible", first
    law.write_text(text.replace("50 MW", "40 MW"))
    assert ask() == {**first, "line": 2}, "the rules changed before anybody asked"
    worker.send_signal(signal.SIGHUP)
    while (answer := ask())["verdict"] == "eligible":
        pass
    assert answer["rules"] != first["rules"] and answer["verdict"] == "not_eligible", answer
    law.write_text(text + "nonsense(")
    worker.send_signal(signal.SIGHUP)
    for _ in range(50):
        again = ask()
        assert again["rules"] == answer["rules"] and again["verdict"] == "not_eligible", again
    law.write_text(text)
    worker.send_signal(signal.SIGHUP)
    while ask()["verdict"] != "eligible":
        pass
    worker.stdin.close()
    assert worker.wait() == 0
END
has reload.err 'law.lua:'
has reload.err 'the rules could not be read again; rows go on by the old ones'

# Answers come at once: a partner that sends one row and waits is not left waiting.
python3 - "$ELIGO" <<'END' || failed=1
import json, subprocess, sys
good = '{"request":{"id":"T-%d","amount":"100.00 CNY","product":"tiny-loan"},"uses":[{"id":"farm","activity":"electricity.wind",' \
       '"amount":"100.00 CNY","items":{"tiny":"1"},"facts":{"plant.capacity":"50 MW","plant.permit":true}}]}\n'

def start(*more):
    return subprocess.Popen([sys.argv[1], "screen", "--line", "--brief", "--as-of", "2026-03-01", *more],
                            stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0)

def end(worker):
    worker.stdin.close()
    assert worker.stdout.read() == b"", "more answers than rows"
    assert worker.wait() == 0, "the worker failed"

# Greenplum, and Spark's pipe: rows one by one or in bursts, answers in order.
for flush in ("line", "block"):
    worker = start("--flush", flush)
    answers = worker.stdout
    for i in range(200):
        worker.stdin.write((good % i).encode())
        assert json.loads(answers.readline())["id"] == f"T-{i}"
    worker.stdin.write("".join(good % i for i in range(500)).encode())
    for i in range(500):
        assert json.loads(answers.readline())["id"] == f"T-{i}"
    end(worker)

# ClickHouse's executable_pool with send_chunk_header: a number of rows, then so many rows, again and again.
worker = start("--block-header")
for size in (1, 3, 0, 250, 7):
    worker.stdin.write(f"{size}\n".encode())
    for i in range(size):
        worker.stdin.write((good % i).encode() if i % 5 else b"\n")
    for i in range(size):
        answer = json.loads(worker.stdout.readline())
        assert answer["schema"] == ("eligo.brief/1" if i % 5 else "eligo.reject/1"), answer
end(worker)
END
printf 'two\n{}\n' >wrong
expect 3 "$ELIGO" screen --line --block-header $day <wrong
has err 'how many rows'
exit $failed
