#!/usr/bin/env python3
"""One SQL statement for each activity. SQL's own three values are those of the law: NULL is what is not known."""
import json
import sys


def quote(text):
    return "'" + text + "'"


def expression(t):
    word = t[0]
    if word in ("any", "all"):
        return "(" + (" or " if word == "any" else " and ").join(expression(x) for x in t[1]) + ")"
    if word == "when":
        return f"(not {expression(t[1])} or {expression(t[2])})"
    value = f"json_extract(f, '$.{'.'.join(t[1])}')"
    signs = {"below": "<", "at_most": "<=", "above": ">", "at_least": ">="}
    if word == "is":
        return f"{value}"
    if word == "is_not":
        return f"(not {value})"
    if word in signs:
        return f"({value} {signs[word]} {t[2]})"
    if word == "on_or_before":
        return f"({value} <= {quote(t[2])})"
    return f"({value} {'in' if word == 'one_of' else 'not in'} ({','.join(quote(v) for v in t[2])}))"


for activity in json.load(open(sys.argv[1])):
    item = " and ".join(expression(activity[step]) for step in ("scope", "contribution", "no_harm"))
    print("select json_extract(?1, '$.request.id'), case when m then 'eligible' when not m then 'not_eligible' else 'undetermined' end from "
          f"(select (not json_extract(?1, '$.firm.facts.firm.violation') and {item.replace('json_extract(f, ', 'json_extract(?1, ').replace(chr(36) + '.', chr(36) + '.uses[0].facts.plant.')}) as m)")
