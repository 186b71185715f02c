#!/usr/bin/env python3
"""The benchmark: ratios, each from one interleaved run on the same bytes, medians of at least seven.

    bench.py own       against the bare limit, by workers, forms and sizes of rules and profiles
    bench.py counts    instructions and allocations a decision, and memory
    bench.py rivals    against engines that a bank might take instead

Each limit is a printed line; one that is missed makes the exit status 1. Run it through `make bench` or `make rivals`.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PLACE = ROOT / "build/bench"
ELIGO = ROOT / "build/release/eligo"
AS_OF = "2026-03-01"
missed = []


# --- worlds ---

def world(what, name, *options):
    """A book or a rulebook, made once: its name says what it is."""
    path = PLACE / name
    if path.exists():
        return path
    if what == "rules":
        subprocess.run([sys.executable, HERE / "world.py", "rules", path / "bench", *options], check=True)
        return path
    part = path.with_suffix(".part")
    with open(part, "wb") as out:
        subprocess.run([sys.executable, HERE / "world.py", what, *options], stdout=out, check=True)
    part.rename(path)
    return path


def book(lines=400000, uses=1, activities=25, missing=0.1, *flags):
    name = f"book-{lines}-{uses}-{activities}-{missing}{''.join(flags)}.ndjson"
    return world("profiles", name, f"--lines={lines}", f"--uses={uses}", f"--activities={activities}", f"--missing={missing}", *flags)


def rules(activities=25):
    return world("rules", f"rules-{activities}", f"--activities={activities}")


def screen(file, *options, activities=25, workers=1, out="decided"):
    return [str(ELIGO), "screen", str(file), "-o", str(PLACE / out), "--rules", str(rules(activities)), "--as-of", AS_OF,
            "--workers", str(workers), *options]


# --- measuring ---

OUTPUTS = [str(PLACE / name) for name in ("decided", "one", "two", "left", "right", "full", "bare")]


def remove_outputs(command):
    """To give the pages of an earlier run back takes as long as a quarter of writing them."""
    for file in set(command) & set(OUTPUTS):
        pathlib.Path(file).unlink(missing_ok=True)


def side_by_side(commands):
    for command in commands:
        remove_outputs(command)
    begun = time.perf_counter()
    running = [subprocess.Popen(command, stderr=subprocess.DEVNULL) for command in commands]
    if any([process.wait() not in (0, 3) for process in running]):
        sys.exit(f"{' '.join(map(str, commands[0]))}\nfailed beside another")
    return time.perf_counter() - begun


def seconds(command, stdout=None):
    if isinstance(command[0], list):
        return side_by_side(command)
    remove_outputs(command)
    begun = time.perf_counter()
    done = subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE)
    took = time.perf_counter() - begun
    if done.returncode not in (0, 3):
        sys.exit(f"{' '.join(map(str, command))}\nended with {done.returncode}: {done.stderr.decode()[-400:]}")
    return took


def in_turns(commands, rounds):
    """Seconds of commands that take turns, so that a slow moment of the machine meets them all: a dictionary for each round."""
    return [{name: seconds(command) for name, command in commands.items()} for _ in range(rounds)]


def middle(rounds, of):
    """The median over rounds. Of a ratio it is taken within each round: what is slow for a minute falls out of it."""
    return statistics.median(map(of, rounds))


def interleaved(commands, rounds=7):
    took = in_turns(commands, rounds)
    return {name: middle(took, lambda one: one[name]) for name in commands}


def lines_of(file):
    with open(file, "rb") as text:
        return sum(1 for _ in text)


def limit(text, value, at_least=None, at_most=None):
    good = (at_least is None or value >= at_least) and (at_most is None or value <= at_most)
    wanted = f"at least {at_least}" if at_least is not None else f"at most {at_most}"
    print(f"  {text}: {value:.3g} ({wanted}) {'ok' if good else 'MISSED'}", flush=True)
    if not good:
        missed.append(text)


def head(text):
    print(f"\n{text}", flush=True)


# --- our own ---

def build(name, *command):
    target = PLACE / name
    if not target.exists() or any((HERE / p).stat().st_mtime > target.stat().st_mtime for p in command if (HERE / p).is_file()):
        subprocess.run([str(HERE / p) if (HERE / p).is_file() else p for p in command] + ["-o", str(target)], check=True)
    return target


def bare_limit():
    head("Against the bare limit: read, simdjson's DOM on each line, fwrite of as many bytes (brief, 375 criteria, one core); and full rows")
    file, rows = book(), lines_of(book())
    bare = build("limit", "g++", "-O2", "-std=c++17", "limit.cpp", "-lsimdjson")
    seconds(screen(file, "--brief"))
    size = round((PLACE / "decided").stat().st_size / rows)
    one = screen(file, "--brief", out="one")
    took = in_turns({"limit": [str(bare), str(file), str(PLACE / "bare"), str(size)], "one": one,
                     "two": screen(file, "--brief", out="two", workers=2), "one again": one,
                     "full": screen(file, out="full"),
                     "two processes": [screen(book(rows // 2), "--brief", out=out) for out in ("left", "right")]}, rounds=15)
    for name in took[0]:
        value = middle(took, lambda t: t[name])
        print(f"  {name:13} {value / rows * 1e9:8.0f} ns a row  {rows / value:10,.0f} rows/s")
    for t in took:
        t["one"] = (t["one"] + t["one again"]) / 2
    if (PLACE / "one").read_bytes() != (PLACE / "two").read_bytes():
        sys.exit("two workers wrote other bytes than one")
    limit("of the bare limit, on one core", middle(took, lambda t: t["limit"] / t["one"]), at_least=0.62)
    apart = middle(took, lambda t: t["one"] / t["two processes"])
    print(f"  two processes that share nothing, over one: {apart:.3g} (what this machine gives to two at once)")
    limit("two workers over one", middle(took, lambda t: t["one"] / t["two"]), at_least=round(min(1.85, apart), 2))
    limit("full decisions over brief ones", middle(took, lambda t: t["full"] / t["one"]), at_most=1.6)


def forms():
    head("What is written (one core, 50,000 rows)")
    file = book(50000)
    took = interleaved({"nothing": screen(file, "--format", "none", "--summary", str(PLACE / "summary.json")), "brief": screen(file, "--brief"), "csv": screen(file, "--format", "csv"),
                        "full": screen(file), "documents": screen(file, "--format", "documents"), "brief, SHA-256": screen(file, "--brief", "--fingerprint"), "brief, SM3": screen(file, "--brief", "--fingerprint", "--hash", "sm3"),
                        "brief with summary": screen(file, "--brief", "--summary", str(PLACE / "summary.json"))})
    for name, value in took.items():
        print(f"  {name:24} {value / 50000 * 1e9:8.0f} ns a row  {value / took['brief']:5.2f} times brief")


def growth():
    head("How cost grows (brief, one core)")
    cases = {"plain": (book(50000), 25), "shuffled keys": (book(50000, 1, 25, 0.1, "--shuffle"), 25),
             "spaced JSON": (book(50000, 1, 25, 0.1, "--spaced"), 25), "half lack a fact": (book(50000, 1, 25, 0.5), 25),
             "10 uses": (book(10000, 10), 25), "100 uses": (book(1000, 100), 25),
             "10 activities": (book(50000, 1, 10), 10), "100 activities": (book(50000, 1, 100), 100),
             "1,000 activities": (book(50000, 1, 1000), 1000)}
    took = interleaved({name: screen(file, "--brief", activities=n) for name, (file, n) in cases.items()})
    empty = PLACE / "empty.ndjson"
    empty.write_text("")
    start = interleaved({name: screen(empty, "--brief", activities=n) for name, (_, n) in cases.items()})
    for name, (file, _) in cases.items():
        rows = lines_of(file)
        cost = took[name] - start[name]
        size = file.stat().st_size
        print(f"  {name:20} {cost / rows * 1e6:8.2f} us a row  {size / cost / 1e6:6.0f} MB/s  starting {start[name] * 1e3:6.1f} ms")


def instructions(files, *options):
    """Instructions a decision."""
    took = []
    for file in files:
        done = subprocess.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *screen(file, *options)], capture_output=True)
        took.append(int(re.search(r"Collected : (\d+)", done.stderr.decode()).group(1)))
    return (took[1] - took[0]) / 2000


def allocations(files, *options):
    """Allocations a decision, when all is warm."""
    made = []
    for file in files:
        done = subprocess.run(["valgrind", *screen(file, *options)], capture_output=True)
        made.append(int(re.search(r"total heap usage: ([\d,]+) allocs", done.stderr.decode()).group(1).replace(",", "")))
    return (made[1] - made[0]) / 2000


def counts():
    """Instructions and allocations are counts: they do not hang on how busy the machine is."""
    head("Counts, which no noise touches (the difference of two runs, so that starting falls away)")
    files = [book(1000), book(3000)]
    forms = {"brief decision": ["--brief"], "full decision": [], "document": ["--format", "documents"]}
    for line, (name, options) in zip((HERE / "instructions.txt").read_text().splitlines(), forms.items()):
        limit(f"instructions a {name}", instructions(files, *options), at_most=int(line.split()[0]))
    for name in ("brief decision", "full decision"):
        limit(f"allocations a {name}", allocations(files, *forms[name]), at_most=0.01)


def peak(command):
    """The most memory that a run held, in MiB. A fresh process starts it, since a fork counts what its parent held."""
    measure = ("import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stderr=subprocess.DEVNULL); "
               "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)")
    return float(subprocess.run([sys.executable, "-c", measure, *command], stdout=subprocess.PIPE, check=True).stdout)


def memory():
    """All packs are loaded, and a decision of several standards is as long as a hundred brief ones."""
    head("Memory (two workers, all packs of this repository, MiB at the most)")
    profile = json.loads((ROOT / "docs/examples/hydropower-loan.json").read_text())
    line = json.dumps(profile, ensure_ascii=False) + "\n"
    for name, rows, options in (("brief, with summary", 50000, ["--brief", "--summary", str(PLACE / "summary.html")]),
                                ("full, European green bond", 5000, ["--product", "eugb"]), ("full, as asked", 10000, []),
                                ("documents, European green bond", 5000, ["--product", "eugb", "--format", "documents"])):
        file = PLACE / f"memory-{rows}.ndjson"
        file.write_text(line * rows)
        command = [str(ELIGO), "screen", str(file), "-o", "/dev/null", "--rules", str(ROOT / "rules"), "--as-of", AS_OF, "--workers", "2"]
        limit(f"{name}, {rows:,} rows", peak(command + options), at_most=64)


# --- rivals ---

def tried(name, build_it):
    try:
        return build_it()
    except (subprocess.CalledProcessError, FileNotFoundError) as why:
        print(f"  {name}: cannot be built here: {why}")
        return {}


def node(place):
    place.mkdir(exist_ok=True)
    subprocess.run(["npm", "install", "--silent", "--no-audit", "--no-fund", "json-logic-engine@5", "json-rules-engine@7"], cwd=place, check=True)
    for script in ("logic.js", "rules.js"):
        shutil.copy(HERE / "rivals" / script, place)
    return {"json-logic-engine (compiled)": ["node", str(place / "logic.js")], "json-rules-engine": ["node", str(place / "rules.js")]}


def rust(place):
    environment = dict(os.environ, CARGO_TARGET_DIR=str(place))
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=HERE / "rivals/rust", env=environment, check=True)
    return {f"{name}": [str(place / "release/rivals"), word] for name, word in (("Zen (expressions)", "zen"), ("Cedar", "cedar"))}


def go(place):
    subprocess.run(["go", "build", "-o", str(place), "."], cwd=HERE / "rivals/go", check=True)
    return {"CEL": [str(place), "cel"], "Open Policy Agent": [str(place), "opa"]}


def generated(script, spec, name):
    path = PLACE / name
    with open(path, "wb") as out:
        subprocess.run([sys.executable, str(HERE / "rivals" / script), str(spec)], stdout=out, check=True)
    return path


def sqlite(spec):
    program = build("json1", "gcc", "-O2", "rivals/json1.c", "-lsqlite3")
    return {"SQLite JSON1": [str(program), str(generated("sql.py", spec, "rules.sql"))]}


def clips(spec):
    program = build("clips", "g++", "-O2", "-std=c++17", "rivals/clips.cpp", "-lclips", "-lsimdjson")
    return {"CLIPS": [str(program), str(generated("clips.py", spec, "rules.clp"))]}


def verdicts(file):
    with open(file, "rb") as text:
        return [(d["id"], d["verdict"]) for d in map(json.loads, text)]


def rivals():
    file = book(50000)
    spec = world("spec", "spec.json")
    found = {}
    for name, make in (("npm", lambda: node(PLACE / "node")), ("Rust", lambda: rust(PLACE / "rust")), ("Go", lambda: go(PLACE / "go"))):
        found.update({k: [*v, str(spec), str(file)] for k, v in tried(name, make).items()})
    for name, make in (("SQLite", lambda: sqlite(spec)), ("CLIPS", lambda: clips(spec))):
        found.update({k: [*v, str(file)] for k, v in tried(name, make).items()})
    seconds(screen(file, "--brief"))
    wanted = verdicts(PLACE / "decided")
    took = {name: [] for name in ["Eligo", *found]}
    for turn in range(7):
        took["Eligo"].append(seconds(screen(file, "--brief")))
        for name, command in found.items():
            with open(PLACE / "rival", "wb") as out:
                took[name].append(seconds(command, stdout=out))
            if turn == 0 and verdicts(PLACE / "rival") != wanted:
                sys.exit(f"{name} gives other verdicts")
    head("Against rivals: the same criteria, the same verdicts on 50,000 profiles, one process each, starting included")
    medians = {name: statistics.median(values) for name, values in took.items()}
    for name, value in sorted(medians.items(), key=lambda pair: pair[1]):
        print(f"  {name:30} {value / 50000 * 1e6:8.2f} us a row  {value / medians['Eligo']:6.1f} times Eligo")
    limit("times the fastest rival", min(v for k, v in medians.items() if k != "Eligo") / medians["Eligo"], at_least=4)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("part", choices=["own", "counts", "rivals"])
    part = parser.parse_args().part
    PLACE.mkdir(parents=True, exist_ok=True)
    if part == "own":
        bare_limit()
        forms()
        growth()
    if part in ("own", "counts"):
        counts()
        memory()
    if part == "rivals":
        rivals()
    if missed:
        print(f"\nMissed: {', '.join(missed)}")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
