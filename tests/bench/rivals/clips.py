#!/usr/bin/env python3
"""Rules of CLIPS: a template with a slot a fact, and for each activity one rule for what is sure and one for what cannot be."""
import json
import sys


def slot(t):
    return "-".join(t[1])


def slots(t):
    if t[0] in ("any", "all"):
        return {s for x in t[1] for s in slots(x)}
    if t[0] == "when":
        return slots(t[1]) | slots(t[2])
    return {slot(t)}


def test(t, sure):
    word = t[0]
    if word in ("any", "all"):
        parts = [test(x, sure) for x in t[1]]
        return parts[0] if len(parts) == 1 else f"({'or' if word == 'any' else 'and'} {' '.join(parts)})"
    if word == "when":
        return f"(or (not {test(t[1], not sure)}) {test(t[2], sure)})"
    v = f"?{slot(t)}"
    signs = {"below": "<", "at_most": "<=", "above": ">", "at_least": ">="}
    if word == "is":
        body = f"(eq {v} TRUE)"
    elif word == "is_not":
        body = f"(eq {v} FALSE)"
    elif word in signs:
        body = f"({signs[word]} {v} {t[2]})"
    elif word == "on_or_before":
        body = f'(<= (str-compare {v} "{t[2]}") 0)'
    else:
        body = f"(eq {v} " + " ".join(f'"{x}"' for x in t[2]) + ")" if len(t[2]) == 1 else "(or " + " ".join(f'(eq {v} "{x}")' for x in t[2]) + ")"
        body = f"(not {body})" if word == "none_of" else body
    return f"(and (neq {v} nil) {body})" if sure else f"(or (eq {v} nil) {body})"


spec = json.load(open(sys.argv[1]))
every = sorted({s for a in spec for t in a.values() for s in slots(t)})
print("(defglobal ?*sure* = 0 ?*impossible* = 0)")
print("(deftemplate loan (slot item) (slot violation)", " ".join(f"(slot {s})" for s in every), ")")
for k, a in enumerate(spec):
    used = sorted({s for t in a.values() for s in slots(t)})
    pattern = f"(loan (item {k}) (violation FALSE) {' '.join(f'({s} ?{s})' for s in used)})"
    both = [" ".join(test(a[step], sure) for step in ("scope", "contribution", "no_harm")) for sure in (True, False)]
    print(f"(defrule sure-{k} {pattern} (test (and {both[0]})) => (bind ?*sure* 1))")
    print(f"(defrule impossible-{k} {pattern} (test (not (and {both[1]}))) => (bind ?*impossible* 1))")
