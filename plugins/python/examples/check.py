"""check.py PROFILE.json: the verdict, and what is missing."""

import datetime
import pathlib
import sys

import eligo

profile = pathlib.Path(sys.argv[1]).read_bytes()
with eligo.Rulebook.load() as rulebook, rulebook.session() as session:
    decision = session.decide(profile, as_of=datetime.date(2026, 3, 1))
print(decision.verdict.value)
for one in decision.missing:
    print("missing:", one.fact, "-", one.title)
