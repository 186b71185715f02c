#!/bin/sh
# Full rows: they say what documents say, by ids that the rulebook lists, in the form that their schema tells.
. "$COMMON"
cat >rows.py <<'PY'
"""rows.py schema.json criteria.ndjson documents rows: every row against its document."""
import json
import sys



def once(pairs):
    assert len(dict(pairs)) == len(pairs), ("a key stands twice", pairs)
    return dict(pairs)


schema, criteria, documents, rows = ([json.loads(line, object_pairs_hook=once) for line in open(name)] if name.endswith("ndjson") else json.load(open(name))
                                     for name in sys.argv[1:5])
known = {c["id"] for c in criteria}
GROUPS = {"all_of", "any_of", "point"}
SAME = ("outcome", "margin", "record")
seen = 0


def check(value, rule, where):
    """What a JSON Schema of ours may ask; a member that it does not describe is a fault."""
    if "$ref" in rule:
        rule = schema["$defs"][rule["$ref"].rsplit("/", 1)[1]]
    if "oneOf" in rule:
        rule = next(schema["$defs"][r["$ref"].rsplit("/", 1)[1]] for r in rule["oneOf"]
                    if schema["$defs"][r["$ref"].rsplit("/", 1)[1]]["properties"]["schema"]["const"] == value["schema"])
    assert value == rule.get("const", value) and value in rule.get("enum", [value]), (where, value)
    kinds = {"string": str, "integer": int, "boolean": bool, "array": list, "object": dict, "null": type(None)}
    wanted = rule.get("type", [])
    wanted = [wanted] if isinstance(wanted, str) else wanted
    assert not wanted or any(isinstance(value, kinds[k]) for k in wanted), (where, value)
    if isinstance(value, list):
        for v in value:
            check(v, rule["items"], where)
    if isinstance(value, dict):
        assert set(rule.get("required", [])) <= set(value), (where, value)
        for key, v in value.items():
            check(v, rule["properties"][key] if "properties" in rule else rule["additionalProperties"], f"{where}.{key}")


def in_order(lists, document):
    """The criteria of all lists in the order of the document, each with its outcome; within a list that is their order, too."""
    waiting = {outcome: list(criteria) for outcome, criteria in lists.items()}
    for other in document:
        told = waiting.get(other["outcome"], [])
        if told and (told[0]["id"], told[0].get("record")) == (other.get("id"), other.get("record")):
            yield {"outcome": other["outcome"], **told.pop(0)}, other
        else:
            yield None, other
    assert not any(waiting.values()), ("not in the document", waiting)


def same_criteria(lists, document, where):
    global seen
    assert all(lists.values()), (where, "an empty list")
    for one, other in in_order(lists, document):
        if one is None:
            assert "id" not in other or (other["kind"] in GROUPS and "reason" not in other), (where, "not in the row", other)
            continue
        seen += 1
        assert one["id"] in known, one
        assert all(one.get(k) == other.get(k) for k in SAME), (where, one, other)
        told_by_outcome = other["kind"] == "flag" and other["outcome"] in ("met", "not_met")
        assert one.get("value") == (None if told_by_outcome else other.get("value")), (where, one, other)
        assert one.get("limit") in (None, other.get("limit")), (where, one, other)
        assert one.get("reason") == {k: v for k, v in other["reason"].items() if k != "text"} if "reason" in other else "reason" not in one


def same_item(told, use, document):
    where = (use, document["standard"], document.get("item"))
    assert (told["use"], told["standard"], told.get("item")) == where
    assert all(told.get(k) == document.get(k) for k in ("verdict", "grade")), where
    reached = [s for s in document["steps"] if s["reached"]]
    assert told.get("steps", {}) == {s["step"]: s["outcome"] for s in reached}, where
    same_criteria(told.get("criteria", {}), [c for s in reached for c in s["criteria"]], where)
    assert [b.get("value") for b in told.get("benefits", [])] == [b.get("value") for b in document.get("benefits", [])], where


assert len(rows) == len(documents)
for row, document in zip(rows, documents):
    check(row, schema, "row")
    if "faults" in row:
        assert row == document
        continue
    assert (row.get("id"), row["verdict"]) == (document.get("id"), document["verdict"])
    parts = document.get("product", {}).get("parts", [])
    same_criteria(row.get("criteria", {}), [c for p in parts for c in p["criteria"]], row.get("id"))
    items = [(u["id"], s) for u in document["uses"] for s in u["standards"]]
    assert len(items) == len(row["items"]), row
    for told, (use, item) in zip(row["items"], items):
        same_item(told, use, item)
    named = {f["fact"] for f in document["missing"]}
    assert set(row.get("missing", [])) <= named if row["verdict"] == "undetermined" else "missing" not in row, row
print(len(rows), "rows,", seen, "criteria")
PY

# told BOOK DATE: its rows against its documents.
told() {
  "$ELIGO" rulebook --format ndjson >criteria.ndjson && "$ELIGO" schema row >schema.json || failed=1
  "$ELIGO" screen "$1" --as-of "$2" --format documents >documents.ndjson || [ $? -eq 3 ] || failed=1
  "$ELIGO" screen "$1" --as-of "$2" >rows.ndjson || [ $? -eq 3 ] || failed=1
  python3 rows.py schema.json criteria.ndjson documents.ndjson rows.ndjson || { echo "FAIL: rows of $1 are not their documents" >&2; failed=1; }
  "$ELIGO" screen "$1" --as-of "$2" --brief >brief.ndjson || [ $? -eq 3 ] || failed=1
  python3 rows.py schema.json criteria.ndjson brief.ndjson brief.ndjson 2>err && { echo "FAIL: briefs passed for rows" >&2; failed=1; }
}

for deal in good bad open noproduct; do tr -d '\n' <$deal.json; echo; done >small.ndjson
echo nonsense >>small.ndjson
told small.ndjson 2026-03-01
# The law, and all the example deals.
for deal in "$SOURCE"/docs/examples/*.json; do tr -d '\n' <"$deal"; echo; done >deals.ndjson
ELIGO_RULES=$SOURCE/rules
export ELIGO_RULES
told deals.ndjson 2026-03-01
told deals.ndjson 2025-07-01
# Many values, missing facts, margins on both sides.
python3 "$SOURCE/tests/bench/world.py" rules made/bench --activities 25
python3 "$SOURCE/tests/bench/world.py" profiles --lines 400 --missing 0.3 --uses 3 >made.ndjson
ELIGO_RULES=made
told made.ndjson 2026-03-01
exit $failed
