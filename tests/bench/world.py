#!/usr/bin/env python3
"""The world of the benchmark: a rulebook of A activities with 15 criteria each, and profiles of about 2 KB.

    world.py rules FOLDER [--activities 25]
    world.py spec [--activities 25]        the criteria as JSON, for the rivals
    world.py profiles [--lines 50000] [--activities 25] [--uses 1] [--shuffle] [--spaced] [--missing 0.1] [--seed 7]

Numbers, flags, choices and dates are drawn so that about a third of the profiles are eligible, a third are not and a
third lack a fact. The criteria are data (`activity`), so that every rival gets the very same ones (rivals/).
"""
import argparse
import json
import os
import random

NUMBERS, FLAGS, CHOICES, DATES = 40, 30, 8, 4
SPAN = 1000  # numbers are drawn from 0 to SPAN, limits lie inside
OBJECTS = 10  # the first numbers come with quality, source and date


def number(i):
    return f"plant.intensity_of_stage_{i:02d}"


def flag(i):
    return f"plant.condition_{i:02d}_kept"


def choice(i):
    return f"plant.technology_of_part_{i}"


def date(i):
    return f"plant.permit_{i}_granted"


def activity(k):
    """The criteria of activity k: nested tuples (word, …), the same for Eligo and for every rival."""
    n = [(k * 7 + i * 3) % NUMBERS for i in range(7)]
    b = [(k * 5 + i * 7) % FLAGS for i in range(5)]
    c, d = [k % CHOICES, (k + 3) % CHOICES], k % DATES
    contribution = ("any", [
        ("all", [("below", n[0], 400 + k % 50), ("is", b[1])]),
        ("all", [("at_least", n[1], 850)]),
        ("all", [("one_of", c[0], ["v1", "v2"])]),
    ])
    no_harm = ("all", [
        ("is_not", b[2]),
        ("at_most", n[2], 950),
        ("above", n[3], 40 + k % 10),
        ("is", b[3]),
        ("when", ("is", b[4]), ("at_most", n[4], 900)),
        ("on_or_before", d, "2030-12-31"),
        ("none_of", c[1], ["v7"]),
        ("at_least", n[5], 30),
        ("below", n[6], 970),
    ])
    return {"scope": ("is", b[0]), "contribution": contribution, "no_harm": no_harm}


def facts_of(test):
    """Names of the facts that a criterion reads."""
    word = test[0]
    if word in ("any", "all"):
        return [f for t in test[1] for f in facts_of(t)]
    if word == "when":
        return facts_of(test[1]) + facts_of(test[2])
    if word in ("is", "is_not"):
        return [flag(test[1])]
    if word in ("one_of", "none_of"):
        return [choice(test[1])]
    return [date(test[1]) if word == "on_or_before" else number(test[1])]


# --- the rulebook ---

def lua(test):
    word = test[0]
    if word in ("any", "all"):
        return f"{word}_of {{ {', '.join(lua(t) for t in test[1])} }}"
    if word == "when":
        return f"when({lua(test[1])}, {lua(test[2])})"
    if word in ("is", "is_not"):
        return f'{word} "{flag(test[1])}"'
    if word in ("one_of", "none_of"):
        values = ", ".join(f'"{v}"' for v in test[2])
        return f'{word if word == "one_of" else "none_of_these"}("{choice(test[1])}", {{ {values} }})'
    if word == "on_or_before":
        return f'on_or_before("{date(test[1])}", "{test[2]}")'
    return f'{word}("{number(test[1])}", "{test[2]} m")'


def lua_facts():
    both = lambda text: f'en = "{text}", zh = "{text}"'
    yield 'unit "%" { "0.01", zh = "百分比" }\nunit "m" { zh = "米" }\nunit "CNY" { currency = true, zh = "元" }'
    for name in ("firm.name", "firm.id", "firm.country"):
        yield f'text "{name}" {{ of = "firm", {both(name)} }}'
    yield f'flag "firm.violation" {{ of = "firm", {both("Violation open")} }}'
    yield f'flag "firm.report" {{ of = "firm", {both("Report published")} }}'
    yield f'amount "request.amount" {{ of = "request", {both("Amount")} }}'
    yield f'date "request.applied" {{ of = "request", {both("Applied")} }}'
    yield f'amount "use.amount" {{ of = "use", {both("Amount of the use")} }}'
    yield f'text "use.purpose" {{ of = "use", {both("Purpose")} }}'
    for i in range(NUMBERS):
        yield f'number "{number(i)}" {{ of = "use", unit = "m", {both(f"Number {i}")} }}'
    for i in range(FLAGS):
        yield f'flag "{flag(i)}" {{ of = "use", {both(f"Flag {i}")} }}'
    values = ", ".join(f'v{v} = {{ {both(f"Value {v}")} }}' for v in range(8))
    for i in range(CHOICES):
        yield f'choice "{choice(i)}" {{ of = "use", {both(f"Choice {i}")}, values = {{ {values} }} }}'
    for i in range(DATES):
        yield f'date "{date(i)}" {{ of = "use", {both(f"Date {i}")} }}'


def lua_activity(k):
    a = activity(k)
    points = "\n".join(f'    point "{chr(97 + i)}" {{ {", ".join(lua(t) for t in p[1])} }},'
                       for i, p in enumerate(a["contribution"][1]))
    harm = "\n".join(f'    {chr(97 + i)} = {lua(t)},' for i, t in enumerate(a["no_harm"][1]))
    return (f'economic_activity "work.{k}" {{ en = "Work {k}", zh = "工作{k}" }}\n'
            f'activity "{k}" {{\n  en = "Activity {k}", zh = "活动{k}", source = "Law {k}", covers = "work.{k}",\n'
            f'  scope = {{ {lua(a["scope"])} }},\n'
            f'  contribution = {{ any_of {{\n{points}\n  }} }},\n  no_harm = {{\n{harm}\n  }},\n}}')


def write_rules(folder, activities):
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "pack.lua"), "w", encoding="utf-8") as out:
        out.write('pack "bench" { en = "Benchmark", zh = "基准", version = "1.0.0", edition = "1", jurisdiction = "XX",\n'
                  '  standards = { "bench" }, products = { "bench-loan" },\n'
                  '  sources = { ["Law"] = { en = "Law", zh = "法" } } }\n')
    with open(os.path.join(folder, "rules.lua"), "w", encoding="utf-8") as out:
        out.write("\n".join(lua_facts()) + "\n")
        out.write('standard "bench" { en = "Benchmark", zh = "基准", source = "Law",\n'
                  '  steps = { "scope", "contribution", "no_harm" },\n'
                  '  step_titles = { scope = { en = "Scope", zh = "范围" }, contribution = { en = "Contribution", zh = "贡献" },'
                  ' no_harm = { en = "No harm", zh = "无害" } } }\n')
        out.write("\n".join(lua_activity(k) for k in range(activities)) + "\n")
        out.write('product "bench-loan" { en = "Benchmark loan", zh = "基准贷款", source = "Law", label = "green", kind = "loan",\n'
                  '  proceeds = { point "share" { at_least(share_of(meets "bench"), "100 %") } },\n'
                  '  firm = { point "violation" { is_not "firm.violation" } } }\n')


# --- the profiles ---

def value_of(draw, name):
    kind = name.split(".")[1][0]
    if kind == "i":
        value = draw.randrange(0, SPAN * 10) / 10
        if int(name[-2:]) >= OBJECTS:
            return value
        return {"value": value, "quality": "audited", "source": f"Report p. {draw.randrange(1, 90)}", "date": "2026-02-10"}
    if kind == "c":
        return draw.random() < 0.9
    if kind == "t":
        return f"v{draw.randrange(0, 8)}"
    return f"20{draw.randrange(26, 31)}-0{draw.randrange(1, 10)}-15"


def good(draw, test, facts):
    """Most criteria are met, or hardly a profile would be eligible."""
    word = test[0]
    if word in ("any", "all"):
        for t in test[1]:
            good(draw, t, facts)
    elif word == "when":
        good(draw, test[1], facts)
        good(draw, test[2], facts)
    elif draw.random() < 0.97:
        name = facts_of(test)[0]
        old = facts.get(name)
        value = old["value"] if isinstance(old, dict) else old
        if word in ("is", "is_not"):
            value = word == "is"
        elif word in ("below", "at_most"):
            value = test[2] - draw.randrange(1, 200) / 10
        elif word in ("above", "at_least"):
            value = test[2] + draw.randrange(1, 200) / 10
        elif word == "one_of":
            value = draw.choice(test[2])
        elif word == "none_of":
            value = "v1"
        if isinstance(old, dict):
            old["value"] = value
        else:
            facts[name] = value


def shuffled(draw, node):
    if isinstance(node, dict):
        keys = list(node)
        draw.shuffle(keys)
        return {k: shuffled(draw, node[k]) for k in keys}
    return [shuffled(draw, kid) for kid in node] if isinstance(node, list) else node


def one_use(draw, k, index, amount, options):
    a = activity(k)
    needed = sorted({f for step in a.values() for f in facts_of(step)})
    every = [number(i) for i in range(NUMBERS)] + [flag(i) for i in range(FLAGS)]
    others = draw.sample([f for f in every if f not in needed], 27)
    facts = {name: value_of(draw, name) for name in sorted(needed + others)}
    for step in a.values():
        good(draw, step, facts)
    for name in needed:
        if draw.random() < options.missing / 4:
            del facts[name]
    plant = {name.split(".")[1]: value for name, value in facts.items()}
    return {"id": f"use-{index}", "activity": f"work.{k}", "amount": f"{amount}.00 CNY", "items": {"bench": str(k)},
            "purpose": "Refit of the second line and of the yard beside it, with new meters and a store for heat",
            "facts": {"plant": plant}}


def profile(draw, line, options):
    amounts = [draw.randrange(1, 1000) * 10000 for _ in range(options.uses)]
    firm = {"name": f"Works No. {line} 有限公司", "id": f"91330000MA{line:08d}", "country": "CN",
            "facts": {"firm": {"violation": draw.random() < 0.03, "report": draw.random() < 0.5}}}
    request = {"id": f"HZ-2026-{line:07d}", "product": "bench-loan", "amount": f"{sum(amounts)}.00 CNY", "applied": "2026-03-01"}
    uses = [one_use(draw, draw.randrange(options.activities), i + 1, amounts[i], options) for i in range(options.uses)]
    whole = {"firm": firm, "request": request, "uses": uses}
    return shuffled(draw, whole) if options.shuffle else whole


def write_profiles(options):
    draw = random.Random(options.seed)
    form = {"separators": (", ", ": ")} if options.spaced else {"separators": (",", ":")}
    for line in range(options.lines):
        print(json.dumps(profile(draw, line, options), ensure_ascii=False, **form))


def spec_of(test):
    """A criterion for a rival: facts as paths below "plant", with what else it takes."""
    word = test[0]
    if word in ("any", "all"):
        return [word, [spec_of(t) for t in test[1]]]
    if word == "when":
        return [word, spec_of(test[1]), spec_of(test[2])]
    name = facts_of(test)[0].split(".")[1]
    path = [name, "value"] if name.startswith("intensity") and int(name[-2:]) < OBJECTS else [name]
    return [word, path, *test[2:]]


def write_spec(options):
    print(json.dumps([{step: spec_of(test) for step, test in activity(k).items()} for k in range(options.activities)]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["rules", "profiles", "spec"])
    parser.add_argument("folder", nargs="?")
    parser.add_argument("--activities", type=int, default=25)
    parser.add_argument("--lines", type=int, default=50000)
    parser.add_argument("--uses", type=int, default=1)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--missing", type=float, default=0.1)
    parser.add_argument("--shuffle", action="store_true")
    parser.add_argument("--spaced", action="store_true")
    options = parser.parse_args()
    if options.what == "rules":
        write_rules(options.folder, options.activities)
    elif options.what == "spec":
        write_spec(options)
    else:
        write_profiles(options)


if __name__ == "__main__":
    main()
