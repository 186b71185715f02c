#!/usr/bin/env python3
"""One SQL statement for all activities: SQLite parses a document once for each statement. SQL's own three values are those of the law: NULL is what is not known."""
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


def of_activity(activity):
    item = " and ".join(expression(activity[step]) for step in ("scope", "contribution", "no_harm"))
    return item.replace("json_extract(f, '$.", "json_extract(?1, '$.uses[0].facts.plant.")


cases = " ".join(f"when '{i}' then ({of_activity(activity)})" for i, activity in enumerate(json.load(open(sys.argv[1]))))
print("select json_extract(?1, '$.request.id'), case when m then 'eligible' when not m then 'not_eligible' else 'undetermined' end from "
      "(select (not json_extract(?1, '$.firm.facts.firm.violation') and "
      f"case json_extract(?1, '$.uses[0].items.bench') {cases} end) as m)")
